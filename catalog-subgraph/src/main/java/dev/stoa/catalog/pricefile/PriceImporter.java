package dev.stoa.catalog.pricefile;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.pricing.PriceBook;
import dev.stoa.catalog.pricing.PriceLists;
import dev.stoa.catalog.pricing.PricedVariants;
import dev.stoa.platform.mongo.Backoff;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sets prices as the rows of a file tell them, some at a time. */
@Component
public class PriceImporter {

    private final PriceLists lists;
    private final PricedVariants variants;
    private final PriceBook book;
    private final Transactions transactions;
    private final Clock clock;

    PriceImporter(
            PriceLists lists,
            PricedVariants variants,
            PriceBook book,
            Transactions transactions,
            Clock clock) {
        this.lists = lists;
        this.variants = variants;
        this.book = book;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What storing these would come to; changes nothing. */
    public PriceResult check(List<PriceRow> rows) {
        var batch = batch(rows);
        return batch.result(batch.differing(book.prices(batch.variantIds())));
    }

    /** Sets these, in one transaction; looks at them anew when a list was taken away meanwhile. */
    public PriceResult store(List<PriceRow> rows) {
        for (int attempt = 1; ; attempt++) {
            var batch = batch(rows);
            var changes = batch.changes();
            var changed =
                    transactions.inOne(() -> book.write(changes, clock.instant(), Actor.IMPORT));
            if (changed.isPresent()) {
                return batch.result(changed.getAsInt());
            }
            Backoff.pause(attempt);
        }
    }

    private PriceBatch batch(List<PriceRow> rows) {
        var batch =
                new PriceBatch(
                        lists.handles(),
                        variants.existing(PriceBatch.idsIn(rows)),
                        variants.bySkus(PriceBatch.skusIn(rows)),
                        clock.instant());
        rows.forEach(batch::add);
        batch.limit(book.prices(batch.variantIds()));
        return batch;
    }
}
