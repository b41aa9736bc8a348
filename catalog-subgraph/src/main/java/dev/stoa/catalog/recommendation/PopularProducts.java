package dev.stoa.catalog.recommendation;

import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is bought often these weeks, remembered until the next order. */
@Component
class PopularProducts {

    /** Enough that some are left when others are sold out, hidden or known already. */
    private static final int MOST = 100;

    private final BoughtProducts boughtProducts;
    private final Memory<List<String>> memory;

    PopularProducts(BoughtProducts boughtProducts, Memories memories) {
        this.boughtProducts = boughtProducts;
        this.memory = memories.byQuestion(boughtProducts.collection(), 1);
    }

    /** Ids, the most popular first. */
    List<String> ids() {
        return memory.answer("popular", () -> boughtProducts.popular(MOST));
    }
}
