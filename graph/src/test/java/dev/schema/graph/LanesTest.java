package dev.schema.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanesTest {
    private record Drawing(String name, List<String> newestFirst, List<Node> nodes, String golden) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Drawing of(String name, String newestFirst, String edges, String golden) {
        var nodes = Stream.of(edges.split(" "))
                .map(edge -> edge.split("<-", 2))
                .map(parts -> Node.of(parts[0], parts[1].isEmpty() ? new String[0] : parts[1].split(",")))
                .toList();
        return new Drawing(name, List.of(newestFirst.split(" ")), nodes, golden);
    }

    static Stream<Drawing> drawings() {
        return Stream.of(
                of(
                        "linear",
                        "c b a",
                        "a<- b<-a c<-b",
                        """
                        * c
                        * b
                        * a
                        """),
                of(
                        "fork",
                        "c b a",
                        "a<- b<-a c<-a",
                        """
                        * c
                        | * b
                        |/
                        * a
                        """),
                of(
                        "fork and merge",
                        "m y x a",
                        "a<- x<-a y<-a m<-x,y",
                        """
                        * m
                        |\\
                        | * y
                        * | x
                        |/
                        * a
                        """),
                of(
                        "two bases",
                        "b2 b1 a2 a1",
                        "a1<- a2<-a1 b1<- b2<-b1",
                        """
                        * b2
                        * b1

                        * a2
                        * a1
                        """),
                of(
                        "two bases interleaved",
                        "b2 a2 b1 a1",
                        "a1<- a2<-a1 b1<- b2<-b1",
                        """
                        * b2
                        | * a2
                        * | b1
                         /
                        * a1
                        """),
                of(
                        "octopus",
                        "m z y x a",
                        "a<- x<-a y<-a z<-a m<-x,y,z",
                        """
                        *-. m
                        |\\ \\
                        | | * z
                        | * | y
                        | |/
                        * | x
                        |/
                        * a
                        """),
                of(
                        "octopus beside a lane",
                        "t m z y x a",
                        "a<- x<-a y<-a z<-a m<-x,y,z t<-a",
                        """
                        * t
                        | *-. m
                        | |\\ \\
                        | | | * z
                        | | |/
                        | |/|
                        |/| |
                        | | * y
                        | |/
                        |/|
                        | * x
                        |/
                        * a
                        """),
                of(
                        "octopus left of a lane",
                        "h t m z y x a",
                        "a<- x<-a y<-a z<-a m<-x,y,z t<-a h<-m",
                        """
                        * h
                        | * t
                        |  \\
                        *-. | m
                        |\\ \\ \\
                        | | * | z
                        | | |/
                        | * | y
                        | |/
                        * | x
                        |/
                        * a
                        """),
                of(
                        "octopus of four",
                        "m d c b a",
                        "a<- b<- c<- d<- m<-a,b,c,d",
                        """
                        *---. m
                        |\\ \\ \\
                        | | | * d
                        | | * c
                        | * b
                        * a
                        """),
                of(
                        "criss-cross",
                        "n m y x a",
                        "a<- x<-a y<-a m<-x,y n<-y,x",
                        """
                        * n
                        |\\
                        | | * m
                        | |/|
                        |/| |
                        | |/
                        * | y
                        | * x
                        |/
                        * a
                        """),
                of(
                        "merge beside lanes",
                        "t m y x a",
                        "a<- x<-a y<-a m<-x,y t<-a",
                        """
                        * t
                        | * m
                        | |\\
                        | | * y
                        | |/
                        |/|
                        | * x
                        |/
                        * a
                        """),
                of(
                        "lane crossing to the left",
                        "p q m y x a",
                        "a<- x<-a y<-a p<-x q<-a m<-y,x",
                        """
                        * p
                        | * q
                        | | * m
                        | |/|
                        |/| |
                        | | * y
                        | |/
                        * | x
                        |/
                        * a
                        """),
                of(
                        "crossing",
                        "t3 t2 t1 c b a",
                        "a<- b<-a c<-b t1<-a t2<-b t3<-c",
                        """
                        * t3
                        | * t2
                        | | * t1
                        * | | c
                        |/ /
                        * | b
                        |/
                        * a
                        """));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void drawsLikeGit(Drawing drawing) {
        RevisionGraph graph = RevisionGraph.of(drawing.nodes);
        assertThat(String.join("\n", Lanes.text(graph, drawing.newestFirst)) + "\n")
                .isEqualTo(drawing.golden);
    }

    @Test
    void aLaneEndsWhereItsParentIsNotShownAndAGapKeepsTheNextApart() {
        RevisionGraph graph = RevisionGraph.of(List.of(Node.of("a"), Node.of("b", "a"), Node.of("c", "a")));
        assertThat(Lanes.text(graph, List.of("c", "b"))).containsExactly("* c", "", "* b");
    }

    @Test
    void theTrailOfABaseLeavesItsLane() {
        RevisionGraph graph = RevisionGraph.of(List.of(Node.of("a"), Node.of("b"), Node.of("c", "a")));
        List<Lanes.Entry> entries = Lanes.of(graph, List.of("c", "b", "a"));
        assertThat(entries.stream().map(Lanes.Entry::trail)).containsExactly("|", "|", "");
        assertThat(entries.stream().map(Lanes.Entry::lane)).containsExactly(0, 1, 0);
    }

    @Test
    void drawsTheOrderOfTheGraphBackwards() {
        RevisionGraph graph = RevisionGraph.of(
                List.of(Node.of("a"), Node.of("b", "a"), Node.of("c", "b"), Node.of("d", "a"), Node.of("m", "c", "d")));
        var newestFirst = new ArrayList<>(graph.order());
        Collections.reverse(newestFirst);
        assertThat(Lanes.text(graph, newestFirst))
                .containsExactly("* m", "|\\", "| * d", "* | c", "* | b", "|/", "* a");
    }
}
