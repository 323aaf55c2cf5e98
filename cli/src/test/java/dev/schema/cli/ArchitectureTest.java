package dev.schema.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** The arrows between modules, and that packages form no cycles: breaking one is a decision, not an accident. */
@AnalyzeClasses(packages = "dev.schema", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] DSL = {
        "dev.schema", "dev.schema.operation..", "dev.schema.catalog..", "dev.schema.type.."
    };

    @ArchTest
    static final ArchRule dslNeedsNothingOfOurs = noClasses()
            .that()
            .resideInAnyPackage(DSL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.schema.graph..", "dev.schema.engine..", "dev.schema.cli..", "dev.schema.hibernate..");

    @ArchTest
    static final ArchRule graphNeedsNothingOfOurs = noClasses()
            .that()
            .resideInAPackage("dev.schema.graph..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.schema",
                    "dev.schema.operation..",
                    "dev.schema.catalog..",
                    "dev.schema.type..",
                    "dev.schema.engine..",
                    "dev.schema.cli..",
                    "dev.schema.hibernate..");

    @ArchTest
    static final ArchRule engineKnowsNoCommandLineAndNoIntegration = noClasses()
            .that()
            .resideInAPackage("dev.schema.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.schema.cli..", "dev.schema.hibernate..");

    @ArchTest
    static final ArchRule commandLineKnowsNoIntegration = noClasses()
            .that()
            .resideInAPackage("dev.schema.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.schema.hibernate..");

    @ArchTest
    static final ArchRule integrationsKnowNoCommandLine = noClasses()
            .that()
            .resideInAPackage("dev.schema.hibernate..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.schema.cli..");

    @ArchTest
    static final ArchRule jgraphtStaysInTheGraph = noClasses()
            .that()
            .resideOutsideOfPackage("dev.schema.graph..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jgrapht..");

    @ArchTest
    static final ArchRule jacksonStaysWhereJsonAndTomlAre = noClasses()
            .that()
            .resideOutsideOfPackages("dev.schema.engine.json..", "dev.schema.engine.project..", "dev.schema.cli..")
            // Difference walks over the JSON of two operations to say in words what changed.
            .and()
            .doNotHaveFullyQualifiedName("dev.schema.engine.plan.Difference")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule theSqlParserStaysInOneClass = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.schema.engine.merge.ParsedSql")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.sf.jsqlparser..");

    @ArchTest
    static final ArchRule theCommandLineKnowsNoSql = noClasses()
            .that()
            .resideInAPackage("dev.schema.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule onlyMainExits = noClasses()
            .that()
            .resideInAPackage("dev.schema..")
            .and()
            .doNotHaveFullyQualifiedName("dev.schema.cli.Main")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            SlicesRuleDefinition.slices().assignedFrom(new Packages()).should().beFreeOfCycles();

    /** Each package is a slice of its own. */
    private static final class Packages implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
