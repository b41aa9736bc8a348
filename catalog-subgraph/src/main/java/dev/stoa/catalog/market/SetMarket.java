package dev.stoa.catalog.market;

import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a market, or changes one. */
@UseCase
class SetMarket {

    /** {@code MarketSetInput}. */
    record Command(
            String handle,
            int expectedVersion,
            String name,
            List<String> countries,
            boolean pricesIncludeTax,
            List<TaxRate> taxRates,
            List<Sold> currencies,
            @Nullable Boolean isActive) {}

    /** {@code MarketTaxRateInput}. */
    record TaxRate(String taxClass, BigDecimal percent) {}

    /** {@code MarketCurrencyInput}. */
    record Sold(Currency currency, @Nullable BigDecimal rate, @Nullable BigDecimal roundTo) {}

    /** The answer. */
    record MarketPayload(
            @Nullable Market market, List<UserError> userErrors, List<UserError> warnings) {

        static MarketPayload done(Market market) {
            return new MarketPayload(market, List.of(), List.of());
        }

        static MarketPayload refused(List<UserError> reasons) {
            return new MarketPayload(null, reasons, List.of());
        }
    }

    private final Markets markets;
    private final MarketRules rules;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    SetMarket(
            Markets markets,
            MarketRules rules,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.markets = markets;
        this.rules = rules;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    MarketPayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.SETTINGS_WRITE);
        var problems = Problems.none();
        rules.check(command, problems);
        var found = markets.byHandle(command.handle());
        if (found.isEmpty() && markets.all().size() >= Markets.MOST) {
            problems.invalid("At most " + Markets.MOST + " markets.", "handle");
        }
        if (!problems.isEmpty()) {
            return MarketPayload.refused(problems.all());
        }
        long version = found.map(Market::version).orElse(0L);
        var changed = changed(command, found, version + 1);
        if (version != command.expectedVersion() || !stored(changed)) {
            return MarketPayload.refused(List.of(GeneralError.conflict("expectedVersion")));
        }
        return MarketPayload.done(changed);
    }

    private boolean stored(Market changed) {
        return transactions.inOne(
                () -> {
                    if (!markets.store(changed)) {
                        return false;
                    }
                    outbox.append(MarketChanged.of(changed), changed.handle(), changed.version());
                    return true;
                });
    }

    private Market changed(Command command, Optional<Market> before, long version) {
        return new Market(
                command.handle(),
                command.name().strip(),
                command.countries(),
                command.pricesIncludeTax(),
                command.taxRates().stream()
                        .collect(Collectors.toMap(TaxRate::taxClass, TaxRate::percent)),
                command.currencies().stream().map(sold -> rated(sold, before)).toList(),
                Objects.requireNonNullElse(command.isActive(), true),
                version);
    }

    /** A rate that stays keeps its age. */
    private MarketCurrency rated(Sold sold, Optional<Market> before) {
        var rate = Objects.requireNonNullElse(sold.rate(), BigDecimal.ONE);
        return before.flatMap(market -> market.currency(sold.currency()))
                .filter(old -> old.rate().compareTo(rate) == 0)
                .map(
                        old ->
                                new MarketCurrency(
                                        sold.currency(), rate, sold.roundTo(), old.ratedAt()))
                .orElseGet(
                        () ->
                                new MarketCurrency(
                                        sold.currency(), rate, sold.roundTo(), clock.instant()));
    }
}
