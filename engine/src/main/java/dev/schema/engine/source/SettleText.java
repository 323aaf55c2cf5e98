package dev.schema.engine.source;

import dev.schema.engine.plan.Overlay.Settlement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The Java source of what a merge says about revisions that meet. */
final class SettleText {

    private static final String INDENT = "        ";

    private SettleText() {}

    /**
     * The lines in {@code settle}.
     *
     * @param imports gets what they need
     */
    static List<String> of(MergeProof proof, Set<String> imports) {
        List<String> lines = new ArrayList<>();
        if (!proof.said().isEmpty()) {
            imports.add("dev.schema.Settlement");
        }
        for (MergeProof.Said said : proof.said()) {
            Settlement settlement = said.settlement();
            lines.add(INDENT + "// " + JavaText.comment(said.what()));
            String call = INDENT + "settlement.where(" + JavaText.literal(settlement.where()) + ")."
                    + (settlement.skips() ? "skip(" : "replace(") + JavaText.literal(settlement.revision()) + ", "
                    + settlement.operation() + ", " + JavaText.literal(settlement.hash());
            if (settlement.skips()) {
                lines.add(call + ");");
            } else {
                MigrationBody body = OperationPrinter.printWhole(settlement.instead(), said.before());
                imports.addAll(body.imports());
                lines.add(call + ", schema -> {");
                body.lines().forEach(line -> lines.add(line.isEmpty() ? line : "    " + line));
                lines.add(INDENT + "});");
            }
        }
        return lines;
    }
}
