package dev.stoa.catalog.bulkimport;

import com.mongodb.MongoException;
import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.collection.CollectionDesk;
import dev.stoa.catalog.inventory.Stock;
import dev.stoa.catalog.inventory.StockMovements;
import dev.stoa.catalog.inventory.Stocks;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.metafield.MetafieldFiles;
import dev.stoa.catalog.product.PriceHistory;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductChanged;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.shopify.ImportedProduct;
import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Stores batches of imported products, each with its stock and its events in one transaction. */
class ProductImporter {

    /**
     * Longer than the minute for which MongoDB keeps the transaction of a process that died in it,
     * and with it the products it touched: just those that a resumed import wants first.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Products products;
    private final Stocks stocks;
    private final StockMovements movements;
    private final PriceHistory history;
    private final Changes changes;
    private final CollectionDesk collections;
    private final MetafieldFiles metafields;
    private final Outbox outbox;
    private final Transactions transactions;
    private final MediaAddresses addresses;
    private final Ids ids;
    private final Clock clock;

    ProductImporter(
            Products products,
            Stocks stocks,
            StockMovements movements,
            PriceHistory history,
            Changes changes,
            CollectionDesk collections,
            MetafieldFiles metafields,
            Outbox outbox,
            Transactions transactions,
            MediaAddresses addresses,
            Ids ids,
            Clock clock) {
        this.products = products;
        this.stocks = stocks;
        this.movements = movements;
        this.history = history;
        this.changes = changes;
        this.collections = collections;
        this.metafields = metafields;
        this.outbox = outbox;
        this.transactions = transactions;
        this.addresses = addresses;
        this.ids = ids;
        this.clock = clock;
    }

    /** What storing these would come to; changes nothing. */
    BatchResult check(List<ImportedProduct> imported, ImportedContent contents) {
        return compare(imported, contents).result();
    }

    /** Stores these; begins again when somebody else changes one of the products meanwhile. */
    BatchResult store(List<ImportedProduct> imported, ImportedContent contents, String importId) {
        var patience = clock.instant().plus(PATIENCE);
        while (true) {
            var batch = compare(imported, contents);
            try {
                if (!batch.isEmpty()) {
                    transactions.inOne(() -> write(batch, importId));
                }
                return batch.result();
            } catch (DataAccessException e) {
                if (!isConflict(e) || clock.instant().isAfter(patience)) {
                    throw e;
                }
                synchronized (contents) {
                    contents.forget();
                }
                pause();
            }
        }
    }

    private static boolean isConflict(DataAccessException failure) {
        return failure instanceof OptimisticLockingFailureException
                || failure instanceof DuplicateKeyException
                || failure.getRootCause() instanceof MongoException cause
                        && cause.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to store a batch", e);
        }
    }

    private ImportBatch compare(List<ImportedProduct> imported, ImportedContent contents) {
        var slugs = imported.stream().map(ImportedContent::slugOf).toList();
        var existing =
                products.bySlugs(slugs).stream()
                        .collect(Collectors.toMap(Product::slug, Function.identity()));
        var values = KeptValues.of(metafields, imported, existing);
        var batch = new ImportBatch(contents, values, ids, clock.instant());
        synchronized (contents) { // It remembers names and pictures for all batches of a file.
            for (var product : imported) {
                batch.compare(product, existing.get(ImportedContent.slugOf(product)));
            }
        }
        return batch;
    }

    private void write(ImportBatch batch, String importId) {
        products.addAll(batch.created());
        if (products.replaceAll(batch.revised()) < batch.revised().size()) {
            throw new OptimisticLockingFailureException("a product was changed during the import");
        }
        if (!batch.moves().areStored(collections)) {
            throw new OptimisticLockingFailureException(
                    "a collection was changed during the import");
        }
        if (!batch.values().areStored()) {
            throw new OptimisticLockingFailureException("a value was changed during the import");
        }
        history.append(batch.endedPrices());
        changes.append(batch.changes());
        stocks.addAll(batch.openings());
        movements.addOpenings(batch.openings(), importId);
        batch.openingsOfRevised().stream()
                .filter(Stock::isSellable)
                .forEach(stock -> products.setSellable(stock.productId(), stock.variantId(), true));
        outbox.appendAll(
                Stream.concat(batch.created().stream(), batch.revised().stream())
                        .map(this::changed)
                        .toList());
    }

    private Outbox.Outgoing changed(Product product) {
        return new Outbox.Outgoing(
                ProductChanged.of(product, addresses), product.id(), product.version());
    }
}
