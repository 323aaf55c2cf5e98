package dev.schema;

/**
 * A revision with two or more parents, which joins their branches. Most have nothing to say: {@link #up(Schema)} and
 * {@link #settle(Settlement)} do nothing unless they are overridden.
 */
public abstract class Merge extends Migration {

    /** For subclasses. */
    protected Merge() {}

    /** Does nothing. */
    @Override
    public void up(Schema schema) throws Exception {}

    /**
     * Says what is different where revisions of the branches meet. Recorded, never executed, like {@code up}; it holds
     * for every database that this merge's file is there for, whichever revision it goes to.
     */
    public void settle(Settlement settlement) throws Exception {}
}
