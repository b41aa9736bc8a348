package dev.stoa.catalog.brand;

import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.mongo.Transactions;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Where brands are changed, with all that has to go with it. */
@Component
class BrandDesk {

    /** Makes the next version of a brand, or tells what is wrong with the input. */
    @FunctionalInterface
    interface Edit {
        Brand of(Brand current, Problems problems);
    }

    private final Brands brands;
    private final BrandMoves moves;
    private final BrandedProducts products;
    private final Transactions transactions;

    BrandDesk(
            Brands brands, BrandMoves moves, BrandedProducts products, Transactions transactions) {
        this.brands = brands;
        this.moves = moves;
        this.products = products;
        this.transactions = transactions;
    }

    /** Edits the brand that the author has read at a version. */
    BrandPayload edit(String id, long version, Edit edit) {
        var problems = Problems.none();
        var found = brands.byId(id);
        if (found.isEmpty()) {
            problems.notFound("The brand", "id");
            return BrandPayload.refused(problems);
        }
        var old = found.get();
        var changed = edit.of(old, problems);
        if (old.version() != version) {
            problems.add(GeneralError.conflict("expectedVersion"));
        }
        if (!problems.isEmpty()) {
            return BrandPayload.refused(problems);
        }
        var payload = stored(changed, problems, it -> replace(old, it, problems));
        if (problems.isEmpty() && !old.name().equals(changed.name())) {
            // A large brand's products are too many to be touched in the transaction.
            products.renamed(id);
        }
        return payload;
    }

    BrandPayload add(Brand brand, Problems problems) {
        return stored(brand, problems, brands::insert);
    }

    private BrandPayload stored(Brand brand, Problems problems, Consumer<Brand> step) {
        try {
            transactions.inOne(() -> step.accept(brand));
        } catch (DuplicateKeyException e) {
            addWhyTwice(brand, problems);
        }
        brands.forget(brand.id());
        return problems.isEmpty() ? BrandPayload.done(brand) : BrandPayload.refused(problems);
    }

    private void replace(Brand old, Brand changed, Problems problems) {
        if (!brands.replace(changed)) {
            problems.add(GeneralError.conflict("expectedVersion"));
            return;
        }
        if (!old.slug().equals(changed.slug())) {
            moves.note(old.slug(), changed.slug());
        }
    }

    private void addWhyTwice(Brand brand, Problems problems) {
        boolean isSlug =
                brands.bySlug(brand.slug()).filter(it -> !it.id().equals(brand.id())).isPresent();
        if (isSlug) {
            problems.add(GeneralError.of("SLUG_TAKEN", "Another brand has this slug.", "slug"));
        } else {
            problems.invalid("Another brand has this name.", "name");
        }
    }
}
