package vn.lienthong.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeedDataTest {
    private static final SeedData SHIPPED = SeedData.shipped();

    @ParameterizedTest
    @EnumSource
    void shippedDataHasNoFault(SeedCheck check) {
        assertThat(check.faultsIn(SHIPPED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theCheckSeesItsCanary(SeedCheck check) {
        assertThat(check.faultsIn(check.broken(SHIPPED))).isNotEmpty();
    }
}
