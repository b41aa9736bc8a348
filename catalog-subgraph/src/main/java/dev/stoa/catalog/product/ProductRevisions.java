package dev.stoa.catalog.product;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.Change;
import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/**
 * Stores products, new ones and revisions, with all that has to go with them in one transaction:
 * former prices, the history, stock for new variants, a sign at the old address, the event.
 */
public class ProductRevisions {

    private final Products products;
    private final PriceHistory history;
    private final Changes changes;
    private final StockOfVariants stock;
    private final ProductMoves moves;
    private final Outbox outbox;
    private final Transactions transactions;
    private final MediaAddresses addresses;
    private final Clock clock;

    ProductRevisions(
            Products products,
            PriceHistory history,
            Changes changes,
            StockOfVariants stock,
            ProductMoves moves,
            Outbox outbox,
            Transactions transactions,
            MediaAddresses addresses,
            Clock clock) {
        this.products = products;
        this.history = history;
        this.changes = changes;
        this.stock = stock;
        this.moves = moves;
        this.outbox = outbox;
        this.transactions = transactions;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Puts a new product into the shop; empty when another one has its slug. */
    public Optional<Product> add(String id, ProductContent content, Actor actor) {
        var product = Product.create(id, content, Set.of(), clock.instant());
        try {
            transactions.inOne(() -> insert(product, actor));
            return Optional.of(product);
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }

    private void insert(Product product, Actor actor) {
        products.addAll(List.of(product));
        stock.open(product.id(), product.variants().stream().map(ProductVariant::id).toList());
        stock.bundle(bundlesUnlike(product, null));
        var title = new Difference().field("title", null, product.title()).found();
        changes.append(
                List.of(
                        Change.of(
                                product.id(),
                                product.version(),
                                actor,
                                product.createdAt(),
                                title)));
        tell(product);
    }

    public Revision store(Product product, ProductContent content, Actor actor) {
        var revised = product.revised(content, clock.instant());
        if (revised.isEmpty()) {
            return new Revision.Stored(product);
        }
        try {
            return transactions.inOne(() -> replace(product, revised.get(), actor));
        } catch (DuplicateKeyException e) {
            return new Revision.SlugTaken();
        } catch (StillInStock e) {
            return new Revision.InStock(e.variantId());
        }
    }

    /** A product that is to get other content. */
    record Pending(Product product, ProductContent content) {}

    /** What became of many revisions: all are stored, or none. */
    sealed interface Batch {

        record Stored(List<Product> products) implements Batch {}

        /** The first that could not be stored, and why. */
        record Failed(int index, Revision reason) implements Batch {}
    }

    Batch storeAll(List<Pending> all, Actor actor) {
        try {
            return transactions.inOne(() -> new Batch.Stored(replaceAll(all, actor)));
        } catch (Abandoned e) {
            return e.failed();
        }
    }

    private List<Product> replaceAll(List<Pending> all, Actor actor) {
        var stored = new ArrayList<Product>();
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            var revised = one.product().revised(one.content(), clock.instant());
            if (revised.isPresent()) {
                replaceOrAbandon(i, one.product(), revised.get(), actor);
            }
            stored.add(revised.orElse(one.product()));
        }
        return stored;
    }

    private void replaceOrAbandon(int index, Product product, Product revised, Actor actor) {
        try {
            if (replace(product, revised, actor) instanceof Revision.Outdated outdated) {
                throw new Abandoned(new Batch.Failed(index, outdated));
            }
        } catch (DuplicateKeyException e) {
            throw new Abandoned(new Batch.Failed(index, new Revision.SlugTaken()));
        }
    }

    private Revision replace(Product product, Product revised, Actor actor) {
        if (!products.replace(revised)) {
            return new Revision.Outdated();
        }
        history.append(EndedPrice.between(product, revised, actor));
        changes.append(List.of(change(product, revised, actor)));
        keepStock(product, revised);
        stock.bundle(bundlesUnlike(revised, product));
        if (product.hasMovedTo(revised)) {
            moves.note(product.slug(), revised.slug());
        }
        tell(revised);
        return new Revision.Stored(revised);
    }

    private void keepStock(Product product, Product revised) {
        stock.open(revised.id(), revised.variantIdsBeyond(product));
        for (var gone : product.variantIdsBeyond(revised)) {
            if (!stock.close(gone)) {
                throw new StillInStock(gone);
            }
            products.setSellable(revised.id(), gone, false);
        }
    }

    /** Variants that consist of other pieces than before. */
    private static List<ProductVariant> bundlesUnlike(Product product, @Nullable Product before) {
        return product.variants().stream()
                .filter(it -> !components(it.id(), product).equals(components(it.id(), before)))
                .toList();
    }

    private static List<BundleComponent> components(String variantId, @Nullable Product product) {
        return Optional.ofNullable(product)
                .flatMap(it -> it.variant(variantId))
                .map(it -> it.variant().included().components())
                .orElse(List.of());
    }

    private void tell(Product product) {
        outbox.append(ProductChanged.of(product, addresses), product.id(), product.version());
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
