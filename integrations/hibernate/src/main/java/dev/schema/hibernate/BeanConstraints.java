package dev.schema.hibernate;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.hibernate.HibernateException;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.beanvalidation.BeanValidationIntegrator;
import org.hibernate.boot.spi.ClassLoaderAccess;
import org.hibernate.dialect.Dialect;

/**
 * The constraints of Bean Validation. Hibernate makes them part of the schema only when a factory of sessions is built, which
 * would start whatever else an application has; here it is asked for that one step.
 */
final class BeanConstraints {

    /** Where this is not on the class path, nothing of this class may be touched. */
    static final String API = "jakarta/validation/Validation.class";

    private static final String STEP = "org.hibernate.boot.beanvalidation.TypeSafeActivator";

    private BeanConstraints() {}

    /** Changes the columns of the metadata, unless settings forbid it, or there is no provider of Bean Validation. */
    static void apply(Metadata metadata, Map<String, Object> settings, ClassLoader loader) {
        if (!areWanted(settings)) {
            return;
        }
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new Unchanged())
                .buildValidatorFactory()) {
            step().invoke(
                            null,
                            factory,
                            metadata.getEntityBindings(),
                            settings,
                            metadata.getDatabase().getDialect(),
                            new Loader(loader));
        } catch (NoProviderFoundException none) {
            // As in an application: annotations alone say nothing.
            return;
        } catch (InvocationTargetException failure) {
            throw new HibernateException(String.valueOf(failure.getCause()), failure.getCause());
        } catch (ReflectiveOperationException missing) {
            throw new HibernateException("The constraints of Bean Validation cannot be read.", missing);
        }
    }

    private static boolean areWanted(Map<String, Object> settings) {
        String modes = settings.getOrDefault(BeanValidationIntegrator.JAKARTA_MODE_PROPERTY, "auto")
                .toString()
                .toLowerCase(Locale.ROOT);
        Object applied = settings.getOrDefault(BeanValidationIntegrator.APPLY_CONSTRAINTS, true);
        return Boolean.parseBoolean(applied.toString()) && (modes.contains("auto") || modes.contains("ddl"));
    }

    /** A public method, in a class that is not. */
    private static Method step() throws ReflectiveOperationException {
        Method method = Class.forName(STEP)
                .getMethod(
                        "applyRelationalConstraints",
                        ValidatorFactory.class,
                        Collection.class,
                        Map.class,
                        Dialect.class,
                        ClassLoaderAccess.class);
        method.setAccessible(true);
        return method;
    }

    /** No message is ever shown; the usual one would need the expression language. */
    private static final class Unchanged implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    private record Loader(ClassLoader loader) implements ClassLoaderAccess {

        @Override
        @SuppressWarnings("unchecked")
        public <T> Class<T> classForName(String name) {
            try {
                return (Class<T>) Class.forName(name, false, loader);
            } catch (ClassNotFoundException missing) {
                throw new TypeNotPresentException(name, missing);
            }
        }

        @Override
        public URL locateResource(String name) {
            return loader.getResource(name);
        }
    }
}
