package dev.schema.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/** The stories themselves: rich enough to prove something, and possible. */
class StoriesTest {

    private final Tally tally = new Tally();

    @Provide
    Arbitrary<Story> everything() {
        return Stories.of(Reach.EVERYTHING, 30);
    }

    @Property(tries = 300, seed = "20261124")
    void a_story_applies(@ForAll("everything") Story story) {
        assertThat(story.after()).isNotNull();
        tally.count(story.operations());
    }

    @AfterProperty
    void print() {
        tally.print("stories");
        System.out.println(tally.kinds());
    }
}
