package dev.stoa.catalog.pricing;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** All that price lists have for one variant. */
@Document("variantPrices")
public record VariantPrices(@Id String variantId, List<ListedPrice> rows) {

    static final int MOST_ROWS = 200;

    public VariantPrices {
        rows = List.copyOf(rows);
    }

    List<ListedPrice> of(String list) {
        return rows.stream().filter(row -> row.list().equals(list)).toList();
    }
}
