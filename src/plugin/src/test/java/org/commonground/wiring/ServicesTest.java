package org.commonground.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.commonground.core.port.Unavailable;
import org.junit.jupiter.api.Test;

class ServicesTest {
    @Test
    void a_service_that_is_there_is_the_products_own() {
        Runnable offered = () -> { };
        Services services = new Services(type -> Map.of(Runnable.class, offered).get(type));

        assertThat(services.get(Runnable.class)).isSameAs(offered);
        assertThat(services.state().missing()).isEmpty();
        assertThat(services.state().wanted()).isEqualTo(1);
    }

    @Test
    void one_that_is_missing_says_so_when_it_is_used_and_is_named_to_the_administrator() {
        Services services = new Services(type -> null);

        Supplier<?> missing = services.get(Supplier.class);

        assertThatThrownBy(missing::get).isInstanceOf(Unavailable.class).hasMessage("Supplier");
        assertThat(services.state().missing()).isEqualTo(Set.of("Supplier"));
    }

    @Test
    void a_product_that_cannot_be_asked_counts_as_one_that_lacks_it() {
        Services services = new Services(type -> {
            throw new IllegalStateException("no bean");
        });

        assertThatThrownBy(services.get(Runnable.class)::run).isInstanceOf(Unavailable.class);
    }
}
