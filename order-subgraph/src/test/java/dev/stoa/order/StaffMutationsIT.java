package dev.stoa.order;

import static dev.stoa.platform.test.StaffMutations.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import com.netflix.graphql.dgs.DgsQueryExecutor;
import dev.stoa.platform.test.StaffMutations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * Whatever the SDL keeps for staff is refused to everybody else, and to staff without the right.
 */
@CheckoutShop
class StaffMutationsIT {

    @Test
    void obeyOnlyStaffWhoMay(
            @Autowired GraphQlSource source, @Autowired DgsQueryExecutor executor) {
        assertThat(StaffMutations.of(source.schema()))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.answers(executor::execute)).isEqualTo(REFUSED));
    }
}
