package dev.stoa.order.market;

import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import java.math.BigDecimal;
import java.util.Currency;
import org.springframework.stereotype.Component;

@Component
class MarketChangedHandler implements EventHandler<MarketChanged> {

    private final Markets markets;

    MarketChangedHandler(Markets markets) {
        this.markets = markets;
    }

    @Override
    public Class<MarketChanged> event() {
        return MarketChanged.class;
    }

    @Override
    public void handle(MarketChanged event, EventEnvelope envelope) {
        markets.keep(
                new Market(
                        event.handle(),
                        event.version(),
                        event.isActive(),
                        event.countries().getFirst(),
                        event.currencies().stream().map(MarketChangedHandler::exchange).toList()));
    }

    /** Newer versions win, however often and in whatever order they come. */
    @Override
    public boolean inTransaction() {
        return false;
    }

    private static Exchange exchange(MarketChanged.SoldCurrency sold) {
        var roundTo = sold.roundTo();
        return new Exchange(
                Currency.getInstance(sold.currency()),
                new BigDecimal(sold.rate()),
                roundTo == null ? null : new BigDecimal(roundTo));
    }
}
