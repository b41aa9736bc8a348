package dev.stoa.catalog.product;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.Change.Author;
import dev.stoa.catalog.change.ChangeSource;
import dev.stoa.platform.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a variant cost, as listed, until another price took its place. Never changed or deleted.
 *
 * @param endedBy who gave it another; null where nobody noted it
 */
@Document("priceHistory")
public record EndedPrice(
        @Id String id, String variantId, Money price, Instant endedAt, @Nullable Actor endedBy) {

    /** Prices that end with a revision of their product; they get their ids when they are kept. */
    public static List<EndedPrice> between(Product before, Product after, Actor by) {
        Map<String, Money> now =
                after.content().variants().stream()
                        .collect(Collectors.toMap(Variant::id, Variant::price));
        return before.content().variants().stream()
                .filter(variant -> !variant.price().equals(now.get(variant.id())))
                .map(old -> new EndedPrice("", old.id(), old.price(), after.updatedAt(), by))
                .toList();
    }

    EndedPrice withId(String next) {
        return new EndedPrice(next, variantId, price, endedAt, endedBy);
    }

    public @Nullable ChangeSource source() {
        return endedBy == null ? null : endedBy.source();
    }

    public @Nullable Author changedBy() {
        return endedBy == null ? null : endedBy.author();
    }
}
