package dev.stoa.catalog.market;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
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
    private final ChangeDesk<Market> desk;
    private final Clock clock;

    SetMarket(Markets markets, MarketRules rules, ChangeDesk<Market> desk, Clock clock) {
        this.markets = markets;
        this.rules = rules;
        this.desk = desk;
        this.clock = clock;
    }

    MarketPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.SETTINGS_WRITE);
        var problems = Problems.none();
        rules.check(command, problems);
        boolean isNew = markets.byHandle(command.handle()).isEmpty();
        if (isNew && markets.all().size() >= Markets.MOST) {
            problems.invalid("At most " + Markets.MOST + " markets.", "handle");
        }
        if (!problems.isEmpty()) {
            return MarketPayload.refused(problems.all());
        }
        return isNew
                ? add(command, Actor.of(staff))
                : desk.edit(
                        new ChangeDesk.Edit<>(
                                command.handle(),
                                command.expectedVersion(),
                                Actor.of(staff),
                                (current, _) -> next(current, command)),
                        MarketPayload::done,
                        MarketPayload::refused);
    }

    private MarketPayload add(Command command, Actor by) {
        var market = market(command, Optional.empty());
        if (command.expectedVersion() == 0 && desk.add(market, market.name(), by)) {
            return MarketPayload.done(market);
        }
        return MarketPayload.refused(List.of(GeneralError.conflict("expectedVersion")));
    }

    /** A market is sent as a whole. */
    private Market next(Market current, Command command) {
        var wanted = market(command, Optional.of(current));
        return wanted.on(current, desk.untouched(current, wanted, command.expectedVersion()));
    }

    private Market market(Command command, Optional<Market> before) {
        return new Market(
                command.handle(),
                command.name().strip(),
                command.countries(),
                command.pricesIncludeTax(),
                command.taxRates().stream()
                        .collect(Collectors.toMap(TaxRate::taxClass, TaxRate::percent)),
                command.currencies().stream().map(sold -> rated(sold, before)).toList(),
                Objects.requireNonNullElse(command.isActive(), true),
                1);
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
