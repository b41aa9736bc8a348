package dev.stoa.catalog.brand;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.Attempt;
import dev.stoa.catalog.change.Change;
import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Where brands are changed, with all that has to go with it. An edit is made on top of the present
 * brand, unless others have changed the same fields since its author read it.
 */
@Component
class BrandDesk {

    /** Makes the next version of a brand, or tells what is wrong with the input. */
    @FunctionalInterface
    interface Edit {
        Brand of(Brand current, Problems problems);
    }

    private final Brands brands;
    private final Changes changes;
    private final BrandMoves moves;
    private final BrandedProducts products;
    private final Transactions transactions;
    private final Clock clock;

    BrandDesk(
            Brands brands,
            Changes changes,
            BrandMoves moves,
            BrandedProducts products,
            Transactions transactions,
            Clock clock) {
        this.brands = brands;
        this.changes = changes;
        this.moves = moves;
        this.products = products;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param readVersion the one that the author of the edit has seen
     */
    BrandPayload edit(String id, long readVersion, Actor actor, Edit edit) {
        return Attempt.untilEnded(
                () -> attempt(id, readVersion, actor, edit),
                conflict -> BrandPayload.refused(List.of(conflict)));
    }

    private Attempt<BrandPayload> attempt(String id, long readVersion, Actor actor, Edit edit) {
        var found = brands.byId(id);
        if (found.isEmpty()) {
            var missing = GeneralError.notFound("The brand", "id");
            return new Attempt.Ended<>(BrandPayload.refused(List.of(missing)));
        }
        var old = found.get();
        var problems = Problems.none();
        var wanted = edit.of(old, problems);
        var difference = BrandDifference.between(old, wanted);
        changes.conflict(id, readVersion, old.version(), difference).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return new Attempt.Ended<>(BrandPayload.refused(problems.all()));
        }
        return difference.isEmpty()
                ? new Attempt.Ended<>(BrandPayload.done(old))
                : stored(wanted, () -> isReplaced(old, wanted, actor, difference))
                        .<Attempt<BrandPayload>>map(payload -> ended(old, wanted, payload))
                        .orElseGet(() -> new Attempt.Overtaken<>(old.version()));
    }

    private Attempt<BrandPayload> ended(Brand old, Brand changed, BrandPayload payload) {
        if (payload.brand() != null && !old.isCalledAs(changed)) {
            // A large brand's products are too many to be touched in the transaction.
            products.renamed(old.id());
        }
        return new Attempt.Ended<>(payload);
    }

    BrandPayload add(Brand brand, Actor actor) {
        var made = new Difference().field("name", null, brand.name()).found();
        return stored(brand, () -> isInserted(brand, actor, made))
                .orElseGet(
                        () ->
                                BrandPayload.refused(
                                        List.of(GeneralError.conflict("expectedVersion"))));
    }

    /** Empty when somebody else was faster. */
    private Optional<BrandPayload> stored(Brand brand, Supplier<Boolean> step) {
        try {
            return transactions.inOne(step)
                    ? Optional.of(BrandPayload.done(brand))
                    : Optional.empty();
        } catch (DuplicateKeyException e) {
            return Optional.of(BrandPayload.refused(List.of(whyTwice(brand))));
        } finally {
            brands.forget(brand.id());
        }
    }

    private boolean isInserted(Brand brand, Actor actor, List<FieldChange> made) {
        brands.insert(brand);
        note(brand, actor, made);
        return true;
    }

    private boolean isReplaced(
            Brand old, Brand changed, Actor actor, List<FieldChange> difference) {
        if (!brands.replace(changed)) {
            return false;
        }
        note(changed, actor, difference);
        if (!old.slug().equals(changed.slug())) {
            moves.note(old.slug(), changed.slug());
        }
        return true;
    }

    private void note(Brand stored, Actor actor, List<FieldChange> fields) {
        changes.append(
                List.of(Change.of(stored.id(), stored.version(), actor, clock.instant(), fields)));
    }

    private UserError whyTwice(Brand brand) {
        boolean isSlug =
                brands.bySlug(brand.slug()).filter(it -> !it.id().equals(brand.id())).isPresent();
        return isSlug
                ? GeneralError.of("SLUG_TAKEN", "Another brand has this slug.", "slug")
                : GeneralError.invalid("Another brand has this name.", "name");
    }
}
