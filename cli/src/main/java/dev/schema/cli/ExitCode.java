package dev.schema.cli;

import dev.schema.engine.problem.Reason;

/** What a command answers to the shell: documented and frozen. */
enum ExitCode {
    DONE(0, "done"),
    FAILED(1, "failed or refused"),
    USAGE(2, "wrong usage or configuration, or a question that nobody answered"),
    PENDING(3, "revisions are pending"),
    SEVERAL_HEADS(4, "several heads where one is needed, or branches in conflict"),
    LOCKED(5, "the lock was not obtained"),
    DRIFT(6, "the database differs, or an applied revision was changed"),
    LINT(7, "lint findings"),
    HALF_WAY(8, "a run stopped half-way"),
    UNPROVEN(9, "a merge could not be proved");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    String meaning() {
        return meaning;
    }

    static ExitCode of(Reason reason) {
        return switch (reason) {
            case FAILED -> FAILED;
            case USAGE -> USAGE;
            case PENDING -> PENDING;
            case SEVERAL_HEADS -> SEVERAL_HEADS;
            case LOCKED -> LOCKED;
            case DRIFT -> DRIFT;
            case HALF_WAY -> HALF_WAY;
            case UNPROVEN -> UNPROVEN;
        };
    }
}
