package dev.stoa.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.test.ReadPlan;
import dev.stoa.platform.test.ReadPlans;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What the application asks of itself every few seconds costs little, however much there is. */
@BusyCatalog
class BackgroundPlansIT {

    private static final Duration A_ROUND = Duration.ofSeconds(4);

    @Autowired private ReadPlans plans;
    @Autowired private MongoTemplate mongo;
    @Autowired private Goods goods;

    @Test
    void looksForWhatIsDueByAnIndex() {
        for (int i = 0; i < 30; i++) {
            goods.product("Waiting " + i).put();
        }

        var found = plans.of(mongo, BackgroundPlansIT::pause);

        assertThat(collections(found)).contains("outbox", "products", "stock");
        assertThat(found)
                .allMatch(plan -> !plan.isScan(), "by an index")
                .allMatch(plan -> !plan.isSorted(), "in its order")
                .allMatch(plan -> plan.inVain() <= 10, "nothing in vain");
    }

    private static Set<String> collections(List<ReadPlan> found) {
        return found.stream().map(ReadPlan::collection).collect(Collectors.toSet());
    }

    private static void pause() {
        try {
            Thread.sleep(A_ROUND);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
