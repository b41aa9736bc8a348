package dev.stoa.catalog.pricing;

import dev.stoa.catalog.change.Untouched;
import dev.stoa.catalog.market.MarketContext;
import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Prices under conditions: those set for variants, or all prices lower or higher by a percentage.
 *
 * @param name as shoppers see it, such as {@code Summer sale}
 * @param markets handles; none for all markets
 * @param customerGroupIds ids; none for everybody
 * @param rank the list of the highest rank that has a price wins
 * @param since when its conditions were set as they are
 * @param adjustPercent changes every price the list does not set, such as -20; null for no change
 */
@Document("priceLists")
public record PriceList(
        @Id String handle,
        String name,
        List<String> markets,
        List<String> customerGroupIds,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        int rank,
        @Nullable BigDecimal adjustPercent,
        Instant since,
        boolean isActive,
        long version) {

    /** The highest rank first; among equals by handle, so that the answer is always the same. */
    static final Comparator<PriceList> BY_RANK =
            Comparator.comparingInt(PriceList::rank).reversed().thenComparing(PriceList::handle);

    public PriceList {
        markets = List.copyOf(markets);
        customerGroupIds = List.copyOf(customerGroupIds);
    }

    boolean isFor(MarketContext context, Instant now) {
        return isActive
                && (startsAt == null || !now.isBefore(startsAt))
                && (endsAt == null || now.isBefore(endsAt))
                && (markets.isEmpty() || markets.contains(context.market().handle()))
                && (customerGroupIds.isEmpty()
                        || customerGroupIds.stream().anyMatch(context.customerGroups()::contains));
    }

    Optional<Money> adjusted(Money price) {
        return Optional.ofNullable(adjustPercent).map(percent -> adjusted(price, percent));
    }

    static Money adjusted(Money price, BigDecimal percent) {
        return price.times(BigDecimal.ONE.add(percent.movePointLeft(2)));
    }

    /** The time it counts or counted under its present conditions; empty when it never has. */
    Optional<Season> season(Instant now) {
        var from = startsAt != null && startsAt.isAfter(since) ? startsAt : since;
        var until = endsAt != null && endsAt.isBefore(now) ? endsAt : now;
        return isActive && from.isBefore(until)
                ? Optional.of(
                        new Season(
                                "",
                                handle,
                                markets,
                                customerGroupIds.isEmpty(),
                                adjustPercent,
                                from,
                                until))
                : Optional.empty();
    }

    /** Whether it counts as the other does: only its name may be another. */
    boolean hasConditionsOf(PriceList other) {
        return markets.equals(other.markets)
                && customerGroupIds.equals(other.customerGroupIds)
                && Objects.equals(startsAt, other.startsAt)
                && Objects.equals(endsAt, other.endsAt)
                && percent().compareTo(other.percent()) == 0
                && rank == other.rank
                && isActive == other.isActive;
    }

    private BigDecimal percent() {
        return Objects.requireNonNullElse(adjustPercent, BigDecimal.ZERO);
    }

    /** What its author wants of it, on top of what others have made of it meanwhile. */
    PriceList on(PriceList current, Untouched untouched) {
        var merged =
                new PriceList(
                        handle,
                        untouched.or("name", current.name, name),
                        untouched.or("markets", current.markets, markets),
                        untouched.or(
                                "customerGroupIds", current.customerGroupIds, customerGroupIds),
                        untouched.<@Nullable Instant>or("startsAt", current.startsAt, startsAt),
                        untouched.<@Nullable Instant>or("endsAt", current.endsAt, endsAt),
                        untouched.or("rank", current.rank, rank),
                        untouched.<@Nullable BigDecimal>or(
                                "adjustPercent", current.adjustPercent, adjustPercent),
                        since,
                        untouched.or("isActive", current.isActive, isActive),
                        current.version + 1);
        return merged.hasConditionsOf(current) ? merged.since(current.since) : merged;
    }

    private PriceList since(Instant earlier) {
        return new PriceList(
                handle,
                name,
                markets,
                customerGroupIds,
                startsAt,
                endsAt,
                rank,
                adjustPercent,
                earlier,
                isActive,
                version);
    }
}
