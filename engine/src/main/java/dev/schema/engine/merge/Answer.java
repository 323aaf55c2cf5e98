package dev.schema.engine.merge;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a conflict is to be settled.
 *
 * @param way the way out
 * @param name a name that it needs, or null
 */
public record Answer(Way way, @Nullable String name) {

    /** Ways out of a conflict. */
    public enum Way {
        /** The object is as the first branch makes it. */
        OURS,
        /** The object is as the second branch makes it. */
        THEIRS,
        /** What the one branch changes is changed under the name that the other gives. */
        FOLLOW,
        /** The object of the second branch gets another name. */
        RENAME,
        /** Both: the wider type, both conditions, the values of both. */
        COMBINE,
        /** The statement of one branch runs first, or what the other branch has changed steps aside for it. */
        ORDER,
        /** A person says that the order does not matter. */
        CONFIRM;

        /** The word for it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Reads answers: {@code 1=ours,2=rename:mail}.
     *
     * @return by the number of the conflict, from 1
     * @throws SchemaException with {@link Reason#USAGE} if they cannot be understood
     */
    public static Map<Integer, Answer> parse(String text) {
        Map<Integer, Answer> answers = new TreeMap<>();
        for (String part : text.split(",")) {
            int equals = part.indexOf('=');
            int colon = part.indexOf(':');
            try {
                int number =
                        Integer.parseInt(part.substring(0, Math.max(0, equals)).strip());
                String way = part.substring(equals + 1, colon < 0 ? part.length() : colon)
                        .strip();
                Answer answer = new Answer(
                        Way.valueOf(way.toUpperCase(Locale.ROOT)),
                        colon < 0 ? null : part.substring(colon + 1).strip());
                if ((answer.way() == Way.RENAME) != (answer.name() != null) || answers.put(number, answer) != null) {
                    throw new IllegalArgumentException(part);
                }
            } catch (IllegalArgumentException notUnderstood) {
                throw new SchemaException(
                        Reason.USAGE,
                        Problem.of(
                                "\"" + part + "\" is no answer to a conflict.",
                                "Write the number of the conflict and one of its ways out, once for each:"
                                        + " --resolve 1=ours,2=rename:mail."));
            }
        }
        return answers;
    }
}
