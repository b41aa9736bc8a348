package dev.stoa.catalog.pricing;

import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
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
    private static final int MOST_PIECES = 100_000;
    private static final BigDecimal HIGHEST_PRICE = BigDecimal.valueOf(10_000_000);

    /** {@code PricesSetInput}. */
    record Command(String priceList, List<Row> prices) {}

    /** {@code PriceInput}. */
    record Row(
            String variantId,
            @Nullable Integer minQuantity,
            Currency currency,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal compareAt) {

        int pieces() {
            return Objects.requireNonNullElse(minQuantity, 1);
        }
    }

    private record Place(String variantId, int pieces, Currency currency) {}

    private final PriceLists lists;
    private final ListedPrices prices;
    private final EndedListedPrices ended;
    private final PricedVariants variants;
    private final Transactions transactions;
    private final Clock clock;

    SetPrices(
            PriceLists lists,
            ListedPrices prices,
            EndedListedPrices ended,
            PricedVariants variants,
            Transactions transactions,
            Clock clock) {
        this.lists = lists;
        this.prices = prices;
        this.ended = ended;
        this.variants = variants;
        this.transactions = transactions;
        this.clock = clock;
    }

    PriceListPayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var list = lists.byHandle(command.priceList());
        if (list.isEmpty()) {
            return PriceListPayload.refused(
                    List.of(GeneralError.notFound("The price list", "priceList")));
        }
        var problems = Problems.none();
        check(command.prices(), problems);
        if (!problems.isEmpty()) {
            return PriceListPayload.refused(problems.all());
        }
        var now = clock.instant();
        var changes =
                command.prices().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Row::variantId,
                                        Collectors.mapping(
                                                row -> change(command.priceList(), row, now),
                                                Collectors.toList())));
        return transactions.inOne(
                () -> {
                    store(changes, now);
                    return PriceListPayload.done(list.get());
                });
    }

    /** A price that is set again as it is stays as old as it is. */
    private void store(Map<String, List<PriceChange>> changes, Instant now) {
        var before = prices.stored(changes.keySet());
        var real = new HashMap<String, List<PriceChange>>();
        changes.forEach(
                (variantId, wanted) -> {
                    var rows = before.getOrDefault(variantId, List.of());
                    var differing = wanted.stream().filter(it -> it.differsFrom(rows)).toList();
                    if (!differing.isEmpty()) {
                        real.put(variantId, differing);
                        ended.append(variantId, replaced(rows, differing), now);
                    }
                });
        if (!real.isEmpty()) {
            prices.change(real);
        }
    }

    private static List<ListedPrice> replaced(List<ListedPrice> rows, List<PriceChange> changes) {
        return rows.stream()
                .filter(row -> changes.stream().anyMatch(change -> change.isPlaceOf(row)))
                .toList();
    }

    private static PriceChange change(String list, Row row, Instant now) {
        var amount = row.amount();
        var next =
                amount == null
                        ? null
                        : new ListedPrice(
                                list,
                                row.pieces(),
                                Money.of(amount.stripTrailingZeros(), row.currency()),
                                row.compareAt() == null
                                        ? null
                                        : Money.of(
                                                row.compareAt().stripTrailingZeros(),
                                                row.currency()),
                                now);
        return new PriceChange(list, row.pieces(), row.currency(), next);
    }

    private void check(List<Row> rows, Problems problems) {
        if (rows.isEmpty() || rows.size() > MOST_PRICES) {
            problems.invalid("1 to " + MOST_PRICES + " prices.", "prices");
            return;
        }
        var ids = rows.stream().map(Row::variantId).distinct().toList();
        var known = variants.existing(ids);
        var before = prices.stored(ids);
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
                        "At most " + VariantPrices.MOST_ROWS + " prices of a variant.",
                        "variantId");
            }
            if (!places.add(new Place(row.variantId(), row.pieces(), row.currency()))) {
                here.invalid("Each variant, quantity and currency once.", "variantId");
            }
        }
    }

    private static boolean isFull(
            String variantId, Map<String, List<ListedPrice>> before, Map<String, List<Row>> added) {
        int had = before.getOrDefault(variantId, List.of()).size();
        return had + added.getOrDefault(variantId, List.of()).size() > VariantPrices.MOST_ROWS;
    }

    private static void checkAmounts(Row row, Problems problems) {
        if (row.pieces() < 1 || row.pieces() > MOST_PIECES) {
            problems.invalid("1 to 100,000.", "minQuantity");
        }
        checkAmount(row.amount(), row.currency(), "amount", problems);
        checkAmount(row.compareAt(), row.currency(), "compareAt", problems);
    }

    private static void checkAmount(
            @Nullable BigDecimal amount, Currency currency, String field, Problems problems) {
        if (amount != null
                && (amount.signum() < 0
                        || amount.compareTo(HIGHEST_PRICE) > 0
                        || amount.stripTrailingZeros().scale()
                                > currency.getDefaultFractionDigits())) {
            problems.invalid("0 to 10,000,000 in " + currency + ".", field);
        }
    }
}
