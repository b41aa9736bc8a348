package dev.stoa.catalog.inventory;

import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.security.Caller;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the order subgraph all it needs of variants. */
@UseCase
class SnapshotVariants {

    private static final int MOST = 200;

    private final ShopWindow window;
    private final Stocks stocks;
    private final MediaAddresses addresses;

    SnapshotVariants(ShopWindow window, Stocks stocks, MediaAddresses addresses) {
        this.window = window;
        this.stocks = stocks;
        this.addresses = addresses;
    }

    /**
     * @param isBinding true to sell by: as they are this moment, in two reads. False to show: as
     *     they were a moment ago, mostly without a read
     */
    List<@Nullable VariantSnapshot> handle(List<String> ids, boolean isBinding, Caller caller) {
        caller.requireService("order");
        if (ids.size() > MOST) {
            throw StoaException.badRequest(
                    "`ids` has " + ids.size() + " entries, expected at most " + MOST + ".");
        }
        var variants = isBinding ? window.current(ids) : window.known(ids);
        var stock = isBinding ? stocks.ofAll(variants.keySet()) : stocks.shown(variants.keySet());
        var snapshots = new ArrayList<@Nullable VariantSnapshot>();
        for (var id : ids) {
            var variant = variants.get(id);
            snapshots.add(
                    variant == null ? null : VariantSnapshot.of(variant, stock.get(id), addresses));
        }
        return snapshots;
    }
}
