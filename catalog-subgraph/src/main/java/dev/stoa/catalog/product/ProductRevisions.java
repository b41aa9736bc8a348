package dev.stoa.catalog.product;

import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;

/** Stores one product with other content, and tells of it in the same transaction. */
class ProductRevisions {

    private final Products products;
    private final PriceHistory history;
    private final Outbox outbox;
    private final Transactions transactions;
    private final MediaAddresses addresses;
    private final Clock clock;

    ProductRevisions(
            Products products,
            PriceHistory history,
            Outbox outbox,
            Transactions transactions,
            MediaAddresses addresses,
            Clock clock) {
        this.products = products;
        this.history = history;
        this.outbox = outbox;
        this.transactions = transactions;
        this.addresses = addresses;
        this.clock = clock;
    }

    Revision store(Product product, ProductContent content) {
        var revised = product.revised(content, clock.instant());
        if (revised.isEmpty()) {
            return new Revision.Stored(product);
        }
        try {
            return transactions.inOne(() -> replace(product, revised.get()));
        } catch (DuplicateKeyException e) {
            return new Revision.SlugTaken();
        }
    }

    private Revision replace(Product product, Product revised) {
        if (!products.replace(revised)) {
            return new Revision.Outdated();
        }
        history.append(EndedPrice.between(product, revised));
        outbox.append(ProductChanged.of(revised, addresses), revised.id(), revised.version());
        return new Revision.Stored(revised);
    }
}
