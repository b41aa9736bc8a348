package dev.stoa.catalog.pricing;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets prices of a list: all of them or none. */
@UseCase
class SetPrices {

    private static final int MOST_PRICES = 500;

    /** {@code PricesSetInput}. */
    record Command(String priceList, List<Row> prices) {}

    /** {@code PriceInput}. */
    record Row(
            String variantId,
            @Nullable Integer minQuantity,
            Currency currency,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal compareAt,
            @Nullable ExpectedPrice expectedPrice) {

        int pieces() {
            return Objects.requireNonNullElse(minQuantity, 1);
        }
    }

    private record Place(String variantId, int pieces, Currency currency) {}

    private final PriceLists lists;
    private final PriceBook book;
    private final PriceAuthors authors;
    private final PricedVariants variants;
    private final Transactions transactions;
    private final Clock clock;

    SetPrices(
            PriceLists lists,
            PriceBook book,
            PriceAuthors authors,
            PricedVariants variants,
            Transactions transactions,
            Clock clock) {
        this.lists = lists;
        this.book = book;
        this.authors = authors;
        this.variants = variants;
        this.transactions = transactions;
        this.clock = clock;
    }

    PriceListPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var list = lists.byHandle(command.priceList());
        if (list.isEmpty()) {
            return PriceListPayload.refused(List.of(gone()));
        }
        var problems = Problems.none();
        check(command.prices(), problems);
        if (!problems.isEmpty()) {
            return PriceListPayload.refused(problems.all());
        }
        return transactions.inOne(() -> write(list.get(), command.prices(), Actor.of(staff)));
    }

    private PriceListPayload write(PriceList list, List<Row> rows, Actor by) {
        var now = clock.instant();
        var changes = rows.stream().map(row -> change(list.handle(), row, now)).toList();
        var conflicts = conflicts(rows, changes);
        if (!conflicts.isEmpty()) {
            return PriceListPayload.refused(conflicts);
        }
        var byVariant = new HashMap<String, List<PriceChange>>();
        for (int i = 0; i < rows.size(); i++) {
            byVariant
                    .computeIfAbsent(rows.get(i).variantId(), _ -> new ArrayList<>())
                    .add(changes.get(i));
        }
        return book.write(byVariant, now, by).isPresent()
                ? PriceListPayload.done(list)
                : PriceListPayload.refused(List.of(gone()));
    }

    private static UserError gone() {
        return GeneralError.notFound("The price list", "priceList");
    }

    /** Rows whose price is no more what their author has seen, nor already what they want. */
    private List<UserError> conflicts(List<Row> rows, List<PriceChange> changes) {
        var expecting = rows.stream().filter(row -> row.expectedPrice() != null);
        var before = book.prices(expecting.map(Row::variantId).distinct().toList());
        var conflicts = new ArrayList<UserError>();
        for (int i = 0; i < rows.size(); i++) {
            var expected = rows.get(i).expectedPrice();
            var change = changes.get(i);
            var there = before.getOrDefault(rows.get(i).variantId(), List.of());
            var current = there.stream().filter(change::isPlaceOf).findFirst();
            if (expected != null && !expected.isStill(current) && change.differsFrom(there)) {
                conflicts.add(overtaken(i, rows.get(i).variantId(), change, current.orElse(null)));
            }
        }
        return conflicts;
    }

    private PriceConflictError overtaken(
            int row, String variantId, PriceChange change, @Nullable ListedPrice current) {
        return new PriceConflictError(
                List.of("prices", "" + row, "expectedPrice"),
                current,
                authors.of(variantId, change, current).orElse(null));
    }

    private static PriceChange change(String list, Row row, Instant now) {
        return PriceChange.of(
                list, row.pieces(), row.currency(), row.amount(), row.compareAt(), now);
    }

    private void check(List<Row> rows, Problems problems) {
        if (rows.isEmpty() || rows.size() > MOST_PRICES) {
            problems.invalid("1 to " + MOST_PRICES + " prices.", "prices");
            return;
        }
        var ids = rows.stream().map(Row::variantId).distinct().toList();
        var known = variants.existing(ids);
        var before = book.prices(ids);
        var added = rows.stream().collect(Collectors.groupingBy(Row::variantId));
        var places = new HashSet<Place>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var here = problems.below("prices", "" + i);
            checkAmounts(row, here);
            if (!known.contains(row.variantId())) {
                here.notFound("The variant", "variantId");
            } else if (isFull(row.variantId(), before, added)) {
                here.invalid(
                        "At most " + PriceBook.MOST_PRICES + " prices of a variant.", "variantId");
            }
            if (!places.add(new Place(row.variantId(), row.pieces(), row.currency()))) {
                here.invalid("Each variant, quantity and currency once.", "variantId");
            }
        }
    }

    private static boolean isFull(
            String variantId, Map<String, List<ListedPrice>> before, Map<String, List<Row>> added) {
        int had = before.getOrDefault(variantId, List.of()).size();
        return had + added.getOrDefault(variantId, List.of()).size() > PriceBook.MOST_PRICES;
    }

    private static void checkAmounts(Row row, Problems problems) {
        if (!PriceChange.isQuantity(row.pieces())) {
            problems.invalid("1 to 100,000.", "minQuantity");
        }
        if (!PriceAmount.isPaidIn(row.currency())) {
            problems.invalid("Nobody pays in " + row.currency() + ".", "currency");
            return;
        }
        checkAmount(row.amount(), row.currency(), "amount", problems);
        checkAmount(row.compareAt(), row.currency(), "compareAt", problems);
    }

    private static void checkAmount(
            @Nullable BigDecimal amount, Currency currency, String field, Problems problems) {
        if (amount != null) {
            PriceAmount.flaw(amount, currency).ifPresent(flaw -> problems.invalid(flaw, field));
        }
    }
}
