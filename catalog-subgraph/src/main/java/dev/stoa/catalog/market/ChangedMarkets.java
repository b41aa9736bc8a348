package dev.stoa.catalog.market;

import dev.stoa.catalog.change.Changeable;
import dev.stoa.catalog.change.ChangedObject;
import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.events.Outbox;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Markets, as their desk sees them; whoever keeps prices hears of each change. */
record ChangedMarkets(Markets markets, Outbox outbox) implements Changeable<Market> {

    @Override
    public UserError missing() {
        return GeneralError.notFound("The market", "handle");
    }

    @Override
    public Optional<Market> current(String handle) {
        return markets.byHandle(handle);
    }

    @Override
    public String objectId(Market market) {
        return ChangedObject.market(market.handle());
    }

    @Override
    public long version(Market market) {
        return market.version();
    }

    /** The names are those of the input. */
    @Override
    public List<FieldChange> difference(Market old, Market next) {
        return new Difference()
                .field("name", old.name(), next.name())
                .field("countries", old.countries(), next.countries())
                .field("pricesIncludeTax", old.pricesIncludeTax(), next.pricesIncludeTax())
                .field("taxRates", rates(old), rates(next))
                .field("currencies", currencies(old), currencies(next))
                .field("isActive", old.isActive(), next.isActive())
                .found();
    }

    private static String rates(Market market) {
        return market.taxRates().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(rate -> rate.getKey() + " " + plain(rate.getValue()) + " %")
                .collect(Collectors.joining(", "));
    }

    /** When a rate was set is nothing that anybody wants of it. */
    private static String currencies(Market market) {
        return market.currencies().stream()
                .map(ChangedMarkets::text)
                .collect(Collectors.joining(", "));
    }

    private static String text(MarketCurrency sold) {
        var rate = sold.currency().getCurrencyCode() + " " + plain(sold.rate());
        return sold.roundTo() == null ? rate : rate + " (" + plain(sold.roundTo()) + ")";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Override
    public boolean add(Market market) {
        return isStored(market);
    }

    @Override
    public boolean store(Market old, Market next) {
        return isStored(next);
    }

    private boolean isStored(Market market) {
        if (!markets.store(market)) {
            return false;
        }
        outbox.append(MarketChanged.of(market), market.handle(), market.version());
        return true;
    }

    @Override
    public void changed(Market old, Market next) {
        markets.forget();
    }
}
