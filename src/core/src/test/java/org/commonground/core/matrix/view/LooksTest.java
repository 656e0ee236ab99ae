package org.commonground.core.matrix.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonground.core.matrix.view.Categories.Ranked;
import org.junit.jupiter.api.Test;

class LooksTest {
    private static List<Ranked> named(String... names) {
        return Stream.of(names).map(name -> new Ranked(Category.named(name), 0)).toList();
    }

    private static List<Ranked> known(long... ranks) {
        return IntStream.range(0, ranks.length).mapToObj(i -> new Ranked(Category.named("name " + i), ranks[i])).toList();
    }

    @Test
    void the_usual_types_have_looks_of_their_own_whoever_sees_which_of_them() {
        assertThat(Looks.of(ColourBy.TYPE, named("Bug", "Story", "Task", "Epic", "Improvement", "New Feature", "Sub-task"), false))
            .containsExactly(4, 2, 0, 3, 5, 1, 6);
        assertThat(Looks.of(ColourBy.TYPE, named("Epic", "Bug"), false)).containsExactly(3, 4);
    }

    @Test
    void names_that_want_the_same_look_get_different_ones_whatever_their_order() {
        List<String> names = IntStream.range(0, 8).mapToObj(i -> "Component " + i).toList();
        List<Integer> looks = Looks.of(ColourBy.COMPONENT, named(names.toArray(String[]::new)), false);
        List<String> backwards = names.stream().sorted(Comparator.reverseOrder()).toList();
        List<Integer> again = Looks.of(ColourBy.COMPONENT, named(backwards.toArray(String[]::new)), false);

        assertThat(looks).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(again).containsExactlyElementsOf(IntStream.range(0, 8).mapToObj(i -> looks.get(7 - i)).toList());
    }

    @Test
    void those_without_and_all_others_are_grey_or_at_least_different() {
        Ranked none = new Ranked(Category.NONE, Long.MAX_VALUE);

        assertThat(Looks.of(ColourBy.ASSIGNEE, List.of(none), false)).containsExactly(7);
        assertThat(Looks.of(ColourBy.ASSIGNEE, named("Ada", "Bo"), true)).hasSize(3).doesNotHaveDuplicates().endsWith(7);
        assertThat(Looks.of(ColourBy.ASSIGNEE, List.of(none), true)).hasSize(2).doesNotHaveDuplicates().endsWith(7);
    }

    @Test
    void what_has_a_fixed_place_keeps_its_look_when_others_are_not_there() {
        assertThat(Looks.of(ColourBy.AGE, known(1, 4), false)).containsExactly(1, 4);
        assertThat(Looks.of(ColourBy.PRIORITY, known(1, 3, 5), false)).containsExactly(0, 2, 4);
        assertThat(Looks.of(ColourBy.STATUS_CATEGORY, known(0, 2), false)).containsExactly(0, 2);
    }

    @Test
    void priorities_that_are_numbered_otherwise_follow_their_order() {
        assertThat(Looks.of(ColourBy.PRIORITY, known(100, 200, 300), false)).containsExactly(0, 1, 2);
    }
}
