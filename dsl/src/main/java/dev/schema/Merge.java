package dev.schema;

/**
 * A revision with two or more parents, which joins their branches. Most have nothing to say: {@link #up(Schema)} does
 * nothing unless it is overridden to settle what differs.
 */
public abstract class Merge extends Migration {

    /** For subclasses. */
    protected Merge() {}

    /** Does nothing. */
    @Override
    public void up(Schema schema) throws Exception {}
}
