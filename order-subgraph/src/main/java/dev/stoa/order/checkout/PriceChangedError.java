package dev.stoa.order.checkout;

import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.money.Money;
import java.util.List;

/** The total is not what the buyer saw. */
record PriceChangedError(Money expectedTotal, Money actualTotal) implements UserError {

    @Override
    public String code() {
        return "PRICE_CHANGED";
    }

    @Override
    public String message() {
        return "The total is now " + actualTotal + ". Nothing was charged.";
    }

    @Override
    public List<String> path() {
        return List.of("expectedTotal");
    }
}
