package dev.stoa.customer.mail;

import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import org.springframework.stereotype.Component;

/** Notes what became low for the next mail to staff. */
@Component
class StockLowHandler implements EventHandler<StockLow> {

    private final TellStaffOfLowStock tellStaff;

    StockLowHandler(TellStaffOfLowStock tellStaff) {
        this.tellStaff = tellStaff;
    }

    @Override
    public Class<StockLow> event() {
        return StockLow.class;
    }

    @Override
    public void handle(StockLow event, EventEnvelope envelope) {
        tellStaff.later(event);
    }
}
