package dev.schema.engine.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A statement of calls, one upon the other, laid out as palantir-java-format would. */
final class Chain {

    /** A chain stays on one line only if its last call begins before this column. */
    private static final int LAST_CALL = 80;

    private static final int CONTINUED = 8;

    private record Call(String name, List<Argument> arguments) {

        Optional<String> flat() {
            List<String> flat = new ArrayList<>();
            for (Argument argument : arguments) {
                if (argument.flat().isEmpty()) {
                    return Optional.empty();
                }
                flat.add(argument.flat().get());
            }
            return Optional.of("." + name + "(" + String.join(", ", flat) + ")");
        }

        /** Appended to the beginning of its line, with what is continued indented from there. */
        List<String> lines(String start, int indent, int reserved) {
            Optional<String> flat = flat().filter(code ->
                    staysFlat(start.length()) && start.length() + code.length() + reserved <= Argument.WIDTH);
            if (flat.isPresent()) {
                return List.of(start + flat.get());
            }
            return arguments.isEmpty() ? List.of(start + "." + name + "()") : broken(start, indent);
        }

        boolean staysFlat(int column) {
            int at = column + name.length() + 2;
            for (Argument argument : arguments) {
                if (!argument.staysFlat(at)) {
                    return false;
                }
                at += argument.flat().orElse("").length() + 2;
            }
            return true;
        }

        boolean endsInLambda() {
            return !arguments.isEmpty() && arguments.get(arguments.size() - 1) instanceof Argument.Lambda;
        }

        private List<String> broken(String start, int indent) {
            int last = arguments.size() - 1;
            List<String> lines = new ArrayList<>();
            if (last == 0 && arguments.get(0) instanceof Argument.Literal literal) {
                // A sum of texts begins beside its parenthesis.
                List<String> pieces = literal.lines(start + "." + name + "(", indent + CONTINUED);
                if (pieces.get(0).length() <= Argument.WIDTH) {
                    return ended(pieces, ")");
                }
            }
            Optional<String> before = Optional.of(arguments.subList(0, last).stream()
                            .map(argument -> argument.flat().orElse("\n") + ", ")
                            .collect(Collectors.joining()))
                    .filter(code -> !code.contains("\n"));
            if (arguments.get(last) instanceof Argument.Lambda lambda && before.isPresent()) {
                lines.add(start + "." + name + "(" + before.get() + lambda.parameter() + " -> {");
                lines.addAll(lambda.statements(indent + 4));
                lines.add(Argument.spaces(indent) + "})");
                return lines;
            }
            lines.add(start + "." + name + "(");
            int inner = indent + CONTINUED;
            Optional<String> together = flat().map(code -> code.substring(name.length() + 2));
            if (together.isPresent() && inner + together.get().length() + 1 <= Argument.WIDTH) {
                lines.add(Argument.spaces(inner) + together.get());
                return lines;
            }
            for (int i = 0; i <= last; i++) {
                List<String> each = one(arguments.get(i), inner);
                lines.addAll(ended(each, i == last ? ")" : ","));
            }
            return lines;
        }

        private static List<String> one(Argument argument, int indent) {
            Optional<String> flat = argument.flat().filter(code -> indent + code.length() + 3 <= Argument.WIDTH);
            return flat.map(code -> List.of(Argument.spaces(indent) + code)).orElseGet(() -> argument.lines(indent));
        }
    }

    private final String receiver;
    private final List<Call> calls = new ArrayList<>();
    private @Nullable String remark;

    private Chain(String receiver) {
        this.receiver = receiver;
    }

    /** A chain that begins with a variable. */
    static Chain on(String receiver) {
        return new Chain(receiver);
    }

    /** The same chain, and one more call. */
    Chain call(String name, Argument... arguments) {
        return call(name, List.of(arguments));
    }

    /** The same chain, and one more call. */
    Chain call(String name, List<Argument> arguments) {
        calls.add(new Call(name, List.copyOf(arguments)));
        return this;
    }

    /** The same chain, with a comment beside it, or none. */
    Chain remark(@Nullable String text) {
        remark = text == null ? null : JavaText.comment(text);
        return this;
    }

    /** The whole on one line without its end, however long, if no part needs several; a comment ends its line. */
    Optional<String> flat() {
        return remark == null ? bare() : Optional.empty();
    }

    private Optional<String> bare() {
        List<String> flat = new ArrayList<>();
        for (Call call : calls) {
            if (call.flat().isEmpty()) {
                return Optional.empty();
            }
            flat.add(call.flat().get());
        }
        return Optional.of(receiver + String.join("", flat));
    }

    /** The lines of the statement; its comment stands behind it, or above it where there is no room. */
    List<String> lines(int indent, String end) {
        List<String> lines = bareLines(indent, end);
        if (remark == null || remark.isEmpty()) {
            return lines;
        }
        String comment = " // " + remark;
        if (lines.size() == 1 && lines.get(0).length() + comment.length() <= Argument.WIDTH) {
            return List.of(lines.get(0) + comment);
        }
        List<String> commented = new ArrayList<>(JavaText.commentLines(remark, indent));
        commented.addAll(lines);
        return commented;
    }

    private List<String> bareLines(int indent, String end) {
        String start = Argument.spaces(indent) + receiver;
        Optional<String> flat = bare().map(code -> Argument.spaces(indent) + code + end)
                .filter(line -> line.length() <= Argument.WIDTH && staysFlat(indent));
        if (flat.isPresent()) {
            return List.of(flat.get());
        }
        if (calls.size() == 1) {
            return ended(calls.get(0).lines(start, indent, end.length()), end);
        }
        Call last = calls.get(calls.size() - 1);
        String before = start + flat(calls.size() - 1);
        if (last.endsInLambda() && !before.contains("\n") && lastCall(indent) <= LAST_CALL) {
            List<String> lines = last.lines(before, indent, end.length());
            if (lines.get(0).endsWith("-> {")
                    && lines.get(0).startsWith(before + "." + last.name())
                    && lines.get(0).length() <= Argument.WIDTH) {
                return ended(lines, end);
            }
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            boolean first = i == 0;
            String begin = first ? start : Argument.spaces(indent + CONTINUED);
            lines.addAll(calls.get(i).lines(begin, indent + CONTINUED, end.length()));
        }
        return ended(lines, end);
    }

    /** The first calls on one line; with a line break in it, if they need several. */
    private String flat(int count) {
        return calls.subList(0, count).stream()
                .map(call -> call.flat().orElse("\n"))
                .collect(Collectors.joining());
    }

    /** Whether the formatter would leave it on one line that is wide enough. */
    boolean staysFlat(int column) {
        int at = column + receiver.length();
        for (Call call : calls) {
            if (!call.staysFlat(at)) {
                return false;
            }
            at += call.flat().orElse("").length();
        }
        return lastCall(column) <= LAST_CALL;
    }

    private int lastCall(int column) {
        return calls.size() == 1
                ? 0
                : column + receiver.length() + flat(calls.size() - 1).length();
    }

    private static List<String> ended(List<String> lines, String end) {
        List<String> ended = new ArrayList<>(lines);
        int last = ended.size() - 1;
        ended.set(last, ended.get(last) + end);
        return Collections.unmodifiableList(ended);
    }
}
