package org.commonground.core.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MoversTest {
    @Test
    void without_groups_everyone_is_a_mover() {
        assertThat(Movers.everyone().include(group -> false)).isTrue();
        assertThat(new Movers(List.of(" ", "")).include(group -> false)).isTrue();
    }

    @Test
    void with_groups_only_their_members_are_movers() {
        Movers movers = new Movers(List.of("product", "leads"));

        assertThat(movers.include(Set.of("leads")::contains)).isTrue();
        assertThat(movers.include(Set.of("engineering")::contains)).isFalse();
    }

    @Test
    void a_group_beyond_the_limits_is_refused() {
        assertThatThrownBy(() -> new Movers(List.of("g".repeat(256)))).isInstanceOf(IllegalArgumentException.class);
    }
}
