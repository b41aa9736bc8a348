package dev.stoa.catalog.pricing;

import dev.stoa.platform.money.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds the lowest price before a reduction: of the variant itself and of every list that counted
 * for everybody in the market, whatever its rank.
 */
@Component
public class PriorPrices {

    /** Before a reduction, as the law of the European Union has it. */
    private static final Duration BEFORE = Duration.ofDays(30);

    private final PriceLists lists;
    private final ListedPrices listed;
    private final EndedListedPrices ended;
    private final Seasons seasons;
    private final Clock clock;

    PriorPrices(
            PriceLists lists,
            ListedPrices listed,
            EndedListedPrices ended,
            Seasons seasons,
            Clock clock) {
        this.lists = lists;
        this.listed = listed;
        this.ended = ended;
        this.seasons = seasons;
        this.clock = clock;
    }

    /** By variant; one whose price never was another is left out. */
    public Map<String, Money> lowestBefore(Collection<Reduction> reductions, Prices prices) {
        var now = clock.instant();
        var byVariant =
                reductions.stream()
                        .collect(
                                Collectors.toMap(
                                        reduction -> reduction.own().variantId(),
                                        Function.identity()));
        var rows = listed.shown(byVariant.keySet());
        var began = new HashMap<String, Instant>();
        byVariant.forEach(
                (id, reduction) ->
                        reduction
                                .began(rows.getOrDefault(id, List.of()), now)
                                .ifPresent(moment -> began.put(id, moment)));
        if (began.isEmpty()) {
            return Map.of();
        }
        var earliest = began.values().stream().min(Instant::compareTo).orElseThrow().minus(BEFORE);
        var past = ended.endedAfter(began.keySet(), earliest);
        var counted = counted(earliest, now, prices);
        var lowest = new HashMap<String, Money>();
        byVariant.forEach(
                (id, reduction) -> {
                    var moment = began.get(id);
                    if (moment != null) {
                        new Window(moment.minus(BEFORE), moment, prices, counted)
                                .lowest(reduction, known(id, rows, past))
                                .ifPresent(price -> lowest.put(id, price));
                    }
                });
        return lowest;
    }

    private List<Season> counted(Instant earliest, Instant now, Prices prices) {
        var market = prices.context().market().handle();
        return Stream.concat(
                        lists.remembered().stream().flatMap(list -> list.season(now).stream()),
                        seasons.endedAfter(earliest).stream())
                .filter(season -> season.isForEverybody() && season.isIn(market))
                .toList();
    }

    private static Stream<EndedListedPrice> known(
            String variantId,
            Map<String, List<ListedPrice>> rows,
            Map<String, List<EndedListedPrice>> past) {
        return Stream.concat(
                rows.getOrDefault(variantId, List.of()).stream().map(row -> open(variantId, row)),
                past.getOrDefault(variantId, List.of()).stream());
    }

    private static EndedListedPrice open(String variantId, ListedPrice row) {
        return new EndedListedPrice("", variantId, row, Instant.MAX, null);
    }

    /** The time before one reduction. */
    private record Window(Instant from, Instant until, Prices prices, List<Season> seasons) {

        Optional<Money> lowest(Reduction reduction, Stream<EndedListedPrice> rows) {
            return Stream.of(own(reduction), set(rows), adjusted(reduction))
                    .flatMap(Function.identity())
                    .filter(price -> price.counted(from, until))
                    .map(FormerPrice::price)
                    .min(Money::compareTo);
        }

        private Stream<FormerPrice> own(Reduction reduction) {
            return reduction
                    .ownPrices()
                    .map(price -> price.with(prices.context().currency()::convert));
        }

        /** What lists had for one piece, in the times they counted. */
        private Stream<FormerPrice> set(Stream<EndedListedPrice> rows) {
            var currency = prices.context().currency().currency();
            return rows.filter(ended -> ended.row().minQuantity() == 1)
                    .filter(ended -> ended.row().price().currency().equals(currency))
                    .flatMap(this::set);
        }

        /** What lists made of the variant's own prices, in the times they counted. */
        private Stream<FormerPrice> adjusted(Reduction reduction) {
            return seasons.stream()
                    .filter(season -> season.adjustPercent() != null)
                    .flatMap(season -> own(reduction).flatMap(own -> adjusted(season, own)));
        }

        private static Stream<FormerPrice> adjusted(Season season, FormerPrice own) {
            var percent = Objects.requireNonNull(season.adjustPercent());
            var price = PriceList.adjusted(own.price(), percent);
            return within(season, price, own.from(), own.until());
        }

        private Stream<FormerPrice> set(EndedListedPrice ended) {
            var row = ended.row();
            return seasons.stream()
                    .filter(season -> season.list().equals(row.list()))
                    .flatMap(season -> within(season, row.price(), row.since(), ended.until()));
        }

        private static Stream<FormerPrice> within(
                Season season, Money price, Instant from, Instant until) {
            var start = from.isAfter(season.from()) ? from : season.from();
            var end = until.isBefore(season.until()) ? until : season.until();
            return start.isBefore(end)
                    ? Stream.of(new FormerPrice(price, start, end))
                    : Stream.of();
        }
    }
}
