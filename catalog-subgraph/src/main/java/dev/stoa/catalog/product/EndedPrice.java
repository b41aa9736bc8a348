package dev.stoa.catalog.product;

import dev.stoa.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What a variant cost, as listed, until another price took its place. Never changed or deleted. */
@Document("priceHistory")
public record EndedPrice(@Id String id, String variantId, Money price, Instant endedAt) {

    /** Prices that end with a revision of their product; they get their ids when they are kept. */
    public static List<EndedPrice> between(Product before, Product after) {
        Map<String, Money> now =
                after.content().variants().stream()
                        .collect(Collectors.toMap(Variant::id, Variant::price));
        return before.content().variants().stream()
                .filter(variant -> !variant.price().equals(now.get(variant.id())))
                .map(old -> new EndedPrice("", old.id(), old.price(), after.updatedAt()))
                .toList();
    }

    EndedPrice withId(String next) {
        return new EndedPrice(next, variantId, price, endedAt);
    }
}
