package dev.schema.catalog;

/** What a foreign key does with its rows when the row they point at goes or changes its key. */
public enum Action {
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL,
    SET_DEFAULT;

    /** The words of the SQL standard. */
    public String sql() {
        return name().replace('_', ' ');
    }

    /** Whether rows of the referring table change by themselves. */
    public boolean changesRows() {
        return this == CASCADE || this == SET_NULL || this == SET_DEFAULT;
    }
}
