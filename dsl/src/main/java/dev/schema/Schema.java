package dev.schema;

/** The receiver of a migration's {@code up}: every verb records one operation. */
public interface Schema {}
