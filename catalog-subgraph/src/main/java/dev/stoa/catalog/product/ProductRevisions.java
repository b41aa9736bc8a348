package dev.stoa.catalog.product;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.Change;
import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;

/** Stores one product with other content, and tells of it in the same transaction. */
public class ProductRevisions {

    private final Products products;
    private final PriceHistory history;
    private final Changes changes;
    private final Outbox outbox;
    private final Transactions transactions;
    private final MediaAddresses addresses;
    private final Clock clock;

    ProductRevisions(
            Products products,
            PriceHistory history,
            Changes changes,
            Outbox outbox,
            Transactions transactions,
            MediaAddresses addresses,
            Clock clock) {
        this.products = products;
        this.history = history;
        this.changes = changes;
        this.outbox = outbox;
        this.transactions = transactions;
        this.addresses = addresses;
        this.clock = clock;
    }

    Revision store(Product product, ProductContent content, Actor actor) {
        var revised = product.revised(content, clock.instant());
        if (revised.isEmpty()) {
            return new Revision.Stored(product);
        }
        try {
            return transactions.inOne(() -> replace(product, revised.get(), actor));
        } catch (DuplicateKeyException e) {
            return new Revision.SlugTaken();
        }
    }

    private Revision replace(Product product, Product revised, Actor actor) {
        if (!products.replace(revised)) {
            return new Revision.Outdated();
        }
        history.append(EndedPrice.between(product, revised));
        changes.append(List.of(change(product, revised, actor)));
        outbox.append(ProductChanged.of(revised, addresses), revised.id(), revised.version());
        return new Revision.Stored(revised);
    }

    /** What a revision goes into the history as. */
    public static Change change(Product product, Product revised, Actor actor) {
        return Change.of(
                revised.id(),
                revised.version(),
                actor,
                revised.updatedAt(),
                ProductDifference.between(product.content(), revised.content()));
    }
}
