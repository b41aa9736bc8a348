package dev.stoa.order.market;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A market of the shop.
 *
 * @param country whose tax is shown while nobody has said where to deliver
 * @param currencies the first for those who choose none
 */
@Document(Markets.COLLECTION)
public record Market(
        @Id String handle,
        long version,
        boolean isActive,
        String country,
        List<Exchange> currencies) {

    /** Handle of the market of those who choose none. */
    public static final String HOME = "home";

    public Market {
        currencies = List.copyOf(currencies);
    }

    public Optional<Exchange> exchange(Currency currency) {
        return currencies.stream().filter(it -> it.currency().equals(currency)).findFirst();
    }
}
