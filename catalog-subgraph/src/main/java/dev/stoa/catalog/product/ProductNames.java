package dev.stoa.catalog.product;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that belong to others, under which a product is found too. */
public record ProductNames(@Nullable String brand, List<String> categories) {

    public static final ProductNames NONE = new ProductNames(null, List.of());
}
