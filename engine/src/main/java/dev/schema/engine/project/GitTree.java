package dev.schema.engine.project;

import dev.schema.engine.problem.Problem;
import dev.schema.engine.problem.Reason;
import dev.schema.engine.problem.SchemaException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files of a commit below the folder of a project, read from git without a checkout. */
final class GitTree {

    private static final String FILE = "100";

    private final Git git;
    private final Path root;
    private final String ref;
    private final String commit;

    /**
     * A file of the commit.
     *
     * @param path relative to the root, with slashes
     * @param object the name of its content
     */
    private record Entry(String path, String mode, String object, long size) {

        boolean isSource() {
            return SourceFiles.isSource(Path.of(path))
                    && Arrays.stream(path.split("/")).noneMatch(part -> part.startsWith("."));
        }
    }

    private GitTree(Git git, Path root, String ref, String commit) {
        this.git = git;
        this.root = root;
        this.ref = ref;
        this.commit = commit;
    }

    /**
     * The tree that a branch, a tag or a commit names.
     *
     * @param root a folder in a git repository
     * @throws SchemaException ({@link Reason#USAGE}) if there is none, git is missing, or does not know the name
     */
    static GitTree of(Git git, Path root, String ref) {
        if (!ref.matches("[^-\\p{Cntrl}\\s][^\\p{Cntrl}]*")) {
            throw Git.refused(
                    "'" + ref.replaceAll("\\p{Cntrl}", "?") + "' cannot be the name of a branch or a commit.",
                    "Name it as git does: main, origin/main, v1.2, 3f2a1bc.");
        }
        Git.Ended inside = git.run("", "rev-parse", "--is-inside-work-tree");
        if (inside.code() != 0 || !inside.text().strip().equals("true")) {
            throw Git.refused(
                    "git knows no repository around '" + root + "'"
                            + (inside.err().isEmpty() || inside.err().contains("not a git repository")
                                    ? "."
                                    : ":\n    " + inside.err()),
                    "Go to a clone of the repository.");
        }
        Git.Ended known = git.run("", "rev-parse", "--verify", "--quiet", ref + "^{commit}");
        if (known.code() != 0 || !known.text().strip().matches("[0-9a-f]+")) {
            throw Git.refused(
                    "git knows no commit '" + ref + "' here.",
                    "See 'git branch --all'. Of a branch that only the server has: 'git fetch origin BRANCH', and name it"
                            + " origin/BRANCH.");
        }
        return new GitTree(git, root, ref, known.text().strip());
    }

    /** The full name of the commit. */
    String commit() {
        return commit;
    }

    /** The text of one file; nothing if there is none. */
    Optional<String> text(String path) {
        return entries(path).stream()
                .filter(entry -> entry.path().equals(path) && entry.mode().startsWith(FILE))
                .findFirst()
                .map(entry -> contents(List.of(entry)).get(0));
    }

    /** The Java files below some folders, as {@link SourceFiles} finds them in a working tree. */
    List<SourceFile> sources(List<String> folders) {
        List<Entry> found = folders.stream()
                .flatMap(folder -> entries(folder).stream())
                .distinct()
                .filter(entry -> entry.isSource() || !entry.mode().startsWith(FILE))
                .toList();
        List<Problem> problems =
                found.stream().flatMap(entry -> problem(entry).stream()).toList();
        if (!problems.isEmpty()) {
            throw new SchemaException(Reason.FAILED, problems);
        }
        List<String> contents = contents(found);
        List<SourceFile> sources = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String path = found.get(i).path();
            sources.add(new SourceFile(root.resolve(path), shown(path), SourceFiles.withoutMark(contents.get(i))));
        }
        return sources;
    }

    private Optional<Problem> problem(Entry entry) {
        if (!entry.mode().startsWith(FILE)) {
            return Optional.of(new Problem(
                    "This is no file in git: it is a link or a submodule.",
                    shown(entry.path()),
                    "Keep migrations as files in the repository of the project."));
        }
        return entry.size() <= SourceFiles.MOST_BYTES
                ? Optional.empty()
                : Optional.of(SourceFiles.tooLarge(shown(entry.path())));
    }

    /** As git writes the place of a file in a commit. */
    private String shown(String path) {
        return ref + ":" + path;
    }

    private List<Entry> entries(String path) {
        Git.Ended listed = git.run("", "ls-tree", "-r", "-l", "-z", commit, "--", path.isEmpty() ? "." : path);
        requireDone(listed);
        List<Entry> entries = new ArrayList<>();
        for (String line : listed.text().split("\0")) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                String[] words = line.substring(0, tab).split(" +");
                long size = words[3].equals("-") ? 0 : Long.parseLong(words[3]);
                entries.add(new Entry(line.substring(tab + 1), words[0], words[2], size));
            }
        }
        return entries;
    }

    private List<String> contents(List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        String objects = entries.stream().map(Entry::object).collect(Collectors.joining("\n", "", "\n"));
        Git.Ended read = git.run(objects, "cat-file", "--batch");
        requireDone(read);
        List<String> contents = new ArrayList<>();
        byte[] out = read.out();
        int at = 0;
        for (Entry entry : entries) {
            int end = at;
            while (end < out.length && out[end] != '\n') {
                end++;
            }
            String[] head = new String(out, at, end - at, StandardCharsets.UTF_8).split(" ");
            if (head.length != 3) {
                throw Git.refused(
                        "git cannot read '" + shown(entry.path()) + "': " + String.join(" ", head) + ".",
                        "The clone may be incomplete: see 'git fsck'.");
            }
            int size = Integer.parseInt(head[2]);
            contents.add(SourceFiles.decoded(Arrays.copyOfRange(out, end + 1, end + 1 + size), shown(entry.path())));
            at = end + 1 + size + 1;
        }
        return contents;
    }

    private void requireDone(Git.Ended ended) {
        if (ended.code() != 0) {
            throw Git.refused(
                    "git cannot read '" + ref + "':\n    " + ended.err(),
                    "The clone may be incomplete: see 'git fsck'.");
        }
    }
}
