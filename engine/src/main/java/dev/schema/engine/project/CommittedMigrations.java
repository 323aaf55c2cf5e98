package dev.schema.engine.project;

/**
 * Migrations as a commit has them.
 *
 * @param commit the full name of the commit
 * @param source what is there
 */
public record CommittedMigrations(String commit, MigrationSource source) {}
