package dev.stoa.catalog.bulkexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.test.QueryBudget;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is read of products to write them down. */
@CatalogTest
class ExportedContentsIT {

    private static final String OF_DETAILS = "find metafields";

    @Autowired private Goods goods;
    @Autowired private ExportedContents contents;
    @Autowired private QueryBudget budget;

    @Test
    void readsDetailsOnlyForFormsThatHaveRoomForThem() {
        var mug = goods.product("Mug").put();

        assertThat(reads(mug, true)).contains(OF_DETAILS);
        assertThat(reads(mug, false)).isNotEmpty().doesNotContain(OF_DETAILS);
    }

    private List<String> reads(Product product, boolean withDetails) {
        return budget.commandsOf(() -> contents.of(List.of(product), withDetails));
    }
}
