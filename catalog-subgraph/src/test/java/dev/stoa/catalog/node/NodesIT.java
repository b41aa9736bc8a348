package dev.stoa.catalog.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.test.Callers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class NodesIT {

    private static final String NODES =
            "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;

    @Test
    void answersInTheOrderAskedForAndNullForTheUnknown() {
        var mug = goods.product("Mug").put();
        var wanted =
                List.of(
                        ids.next("ord"),
                        mug.id(),
                        ids.next("prd"),
                        Goods.variantOf(mug),
                        "rubbish",
                        ids.next("cus"),
                        ids.next("zzz"),
                        mug.id());

        var answer = shop.ask(Callers.GUEST, NODES, Map.of("ids", wanted));

        List<Map<String, Object>> nodes = answer.at("nodes");
        assertThat(nodes.stream().map(node -> node == null ? "-" : node.get("__typename")))
                .containsExactly(
                        "Order", "Product", "-", "ProductVariant", "-", "Customer", "-", "Product");
        assertThat(nodes.get(1).get("id")).isEqualTo(mug.id());
    }

    @Test
    void answersAHundredAtMost() {
        var wanted = Collections.nCopies(101, ids.next("prd"));

        assertThat(shop.ask(Callers.GUEST, NODES, Map.of("ids", wanted)).errorCode())
                .isEqualTo("BAD_REQUEST");
    }
}
