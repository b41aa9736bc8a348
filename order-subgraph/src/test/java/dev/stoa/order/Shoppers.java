package dev.stoa.order;

import com.netflix.graphql.dgs.DgsQueryExecutor;
import dev.stoa.order.catalog.VariantSnapshot;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import java.util.Map;

/** Lets shoppers in. */
public class Shoppers {

    private final DgsQueryExecutor graphql;
    private final FakeInventory inventory;
    private final Ids ids;

    Shoppers(DgsQueryExecutor graphql, FakeInventory inventory, Ids ids) {
        this.graphql = graphql;
        this.inventory = inventory;
        this.ids = ids;
    }

    public Shopper guest() {
        return new Shopper(graphql, ids, Callers.GUEST);
    }

    public Shopper customer() {
        return new Shopper(graphql, ids, Callers.customer(ids.next("cus")));
    }

    public Shopper as(Caller caller) {
        return new Shopper(graphql, ids, caller);
    }

    /** A guest with these pieces in a cart that only needs to be paid. */
    public Shopper guestReadyToComplete(VariantSnapshot variant, int quantity) {
        var shopper = guest();
        shopper.opensCart(Map.of(variant.id(), quantity));
        shopper.isReadyToComplete();
        return shopper;
    }

    /** A variant of which there is plenty. */
    public VariantSnapshot plenty(VariantSnapshot variant) {
        inventory.stock(variant, 10_000);
        return variant;
    }

    public VariantSnapshot few(VariantSnapshot variant, int pieces) {
        inventory.stock(variant, pieces);
        return variant;
    }
}
