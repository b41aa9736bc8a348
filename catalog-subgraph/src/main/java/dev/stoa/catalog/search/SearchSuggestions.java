package dev.stoa.catalog.search;

import dev.stoa.catalog.brand.Brand;
import dev.stoa.catalog.category.Category;
import dev.stoa.catalog.product.Product;
import java.util.List;

/** What a shopper who has typed so far may be looking for. */
record SearchSuggestions(
        List<String> queries,
        List<Product> products,
        List<Category> categories,
        List<Brand> brands) {

    static final SearchSuggestions NONE =
            new SearchSuggestions(List.of(), List.of(), List.of(), List.of());
}
