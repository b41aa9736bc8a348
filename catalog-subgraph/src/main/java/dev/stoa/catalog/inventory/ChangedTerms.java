package dev.stoa.catalog.inventory;

import dev.stoa.catalog.change.Changeable;
import dev.stoa.catalog.change.ChangedObject;
import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How variants are sold, as its desk sees it: every variant with stock has terms. */
record ChangedTerms(Stocks stocks, StockPolicies policies, ShelfKeeper shelf)
        implements Changeable<SellingTerms> {

    @Override
    public UserError missing() {
        return StockChange.notFound();
    }

    @Override
    public Optional<SellingTerms> current(String variantId) {
        return stocks.of(variantId).map(SellingTerms::of);
    }

    @Override
    public String objectId(SellingTerms terms) {
        return ChangedObject.stockPolicy(terms.variantId());
    }

    @Override
    public long version(SellingTerms terms) {
        return terms.policy().version();
    }

    /** The names are those of the input. What is left of pre-orders is no edit. */
    @Override
    public List<FieldChange> difference(SellingTerms old, SellingTerms next) {
        return new Difference()
                .field(
                        "lowStockThreshold",
                        old.policy().lowStockThreshold(),
                        next.policy().lowStockThreshold())
                .field("continuesSelling", old.continuesSelling(), next.continuesSelling())
                .field("preOrder", text(old.policy().preOrder()), text(next.policy().preOrder()))
                .found();
    }

    private static @Nullable String text(@Nullable PreOrder preOrder) {
        return preOrder == null ? null : preOrder.cap() + " until " + preOrder.releaseAt();
    }

    /** They come with the stock of the variant. */
    @Override
    public boolean add(SellingTerms terms) {
        return false;
    }

    @Override
    public boolean store(SellingTerms old, SellingTerms next) {
        var stored = policies.set(next.variantId(), next.policy(), next.continuesSelling());
        stored.ifPresent(shelf::keep);
        return stored.isPresent();
    }

    @Override
    public void changed(SellingTerms old, SellingTerms next) {
        stocks.forget(next.variantId());
    }
}
