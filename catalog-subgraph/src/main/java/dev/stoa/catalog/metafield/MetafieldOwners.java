package dev.stoa.catalog.metafield;

import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.collection.Collections;
import dev.stoa.catalog.product.Products;
import dev.stoa.platform.ids.Ids;
import org.springframework.stereotype.Component;

/** The objects that values can be kept with. */
@Component
class MetafieldOwners {

    private final Products products;
    private final Categories categories;
    private final Collections collections;

    MetafieldOwners(Products products, Categories categories, Collections collections) {
        this.products = products;
        this.categories = categories;
        this.collections = collections;
    }

    boolean exists(String id) {
        if (Ids.hasPrefix(id, "prd")) {
            return products.byId(id).isPresent();
        }
        return Ids.hasPrefix(id, "cat") && categories.byId(id).isPresent()
                || Ids.hasPrefix(id, "col") && collections.byId(id).isPresent();
    }
}
