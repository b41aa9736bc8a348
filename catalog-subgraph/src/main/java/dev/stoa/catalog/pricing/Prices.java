package dev.stoa.catalog.pricing;

import dev.stoa.catalog.market.MarketContext;
import dev.stoa.catalog.market.MarketCurrency;
import dev.stoa.catalog.pricing.PriceTag.Tier;
import dev.stoa.platform.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Prices as one caller sees them at one moment.
 *
 * @param lists those that count, the highest rank first
 */
public record Prices(MarketContext context, List<PriceList> lists) {

    public Prices {
        lists = List.copyOf(lists);
    }

    /** Whether what lists have for variants must be known. */
    public boolean needRows() {
        return !lists.isEmpty();
    }

    /**
     * @param rows what lists have for the variant, of whatever list
     */
    public PriceTag tag(OwnPrice own, List<ListedPrice> rows) {
        var basis = basis(own);
        if (lists.isEmpty()) {
            return new PriceTag(List.of(basis));
        }
        var mine = rows.stream().filter(this::isMine).toList();
        var tiers = new ArrayList<Tier>();
        quantities(mine).forEach(quantity -> add(tiers, tier(basis, mine, quantity)));
        return new PriceTag(tiers);
    }

    private boolean isMine(ListedPrice row) {
        return row.price().currency().equals(currency().currency())
                && lists.stream().anyMatch(list -> list.handle().equals(row.list()));
    }

    private static IntStream quantities(List<ListedPrice> rows) {
        return IntStream.concat(IntStream.of(1), rows.stream().mapToInt(ListedPrice::minQuantity))
                .sorted()
                .distinct();
    }

    /** What costs the same as fewer pieces is no tier of its own. */
    private static void add(List<Tier> tiers, Tier next) {
        if (tiers.isEmpty() || !tiers.getLast().listed().equals(next.listed())) {
            tiers.add(next);
        }
    }

    private Tier tier(Tier basis, List<ListedPrice> rows, int quantity) {
        for (int i = 0; i < lists.size(); ) {
            int rank = lists.get(i).rank();
            var equals = lists.stream().filter(list -> list.rank() == rank).toList();
            var best =
                    equals.stream()
                            .flatMap(list -> offer(list, basis, rows, quantity).stream())
                            .min(Comparator.comparing(Tier::listed));
            if (best.isPresent()) {
                return best.get();
            }
            i += equals.size();
        }
        return at(quantity, basis);
    }

    private Optional<Tier> offer(PriceList list, Tier basis, List<ListedPrice> rows, int quantity) {
        return rows.stream()
                .filter(row -> row.list().equals(list.handle()) && row.minQuantity() <= quantity)
                .max(Comparator.comparingInt(ListedPrice::minQuantity))
                .map(row -> set(list, basis, row))
                .or(() -> list.adjusted(basis.listed()).map(it -> adjusted(list, basis, it)))
                .map(tier -> at(quantity, tier));
    }

    private Tier set(PriceList list, Tier basis, ListedPrice row) {
        var reason = new PriceReason(PriceReason.Kind.PRICE_LIST, list, row.minQuantity(), null);
        var former =
                row.compareAt() == null && row.minQuantity() == 1 ? former(basis) : row.compareAt();
        return new Tier(row.minQuantity(), row.price(), higher(former, row.price()), reason);
    }

    private static Tier adjusted(PriceList list, Tier basis, Money price) {
        var reason =
                new PriceReason(PriceReason.Kind.PRICE_LIST, list, 1, basis.reason().exchange());
        return new Tier(1, price, higher(former(basis), price), reason);
    }

    /** What a price of a list is compared with where the list does not say. */
    private static Money former(Tier basis) {
        return basis.compareAt() == null ? basis.listed() : basis.compareAt();
    }

    private static @Nullable Money higher(@Nullable Money former, Money price) {
        return former != null && former.compareTo(price) > 0 ? former : null;
    }

    private static Tier at(int quantity, Tier tier) {
        return new Tier(quantity, tier.listed(), tier.compareAt(), tier.reason());
    }

    private Tier basis(OwnPrice own) {
        var price = currency().convert(own.price());
        var compareAt = own.compareAt() == null ? null : currency().convert(own.compareAt());
        var exchange =
                price.currency().equals(own.price().currency())
                        ? null
                        : new PriceReason.Exchange(
                                own.price(),
                                currency().rate(),
                                currency().roundTo(),
                                currency().ratedAt());
        var reason = new PriceReason(PriceReason.Kind.OWN, null, 1, exchange);
        return new Tier(1, price, higher(compareAt, price), reason);
    }

    private MarketCurrency currency() {
        return context.currency();
    }
}
