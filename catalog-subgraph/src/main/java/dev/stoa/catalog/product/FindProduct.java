package dev.stoa.catalog.product;

import dev.stoa.catalog.preview.PreviewTokens;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds one product: for shoppers if it is published, for staff and with a good token in any state.
 * What is not published cannot be bought, whoever sees it.
 */
@UseCase
class FindProduct {

    private final Products products;
    private final ShopWindow window;
    private final PreviewTokens tokens;

    FindProduct(Products products, ShopWindow window, PreviewTokens tokens) {
        this.products = products;
        this.window = window;
        this.tokens = tokens;
    }

    Optional<Product> handle(ProductBy by, @Nullable String previewToken, Caller caller) {
        if (caller.may(Permission.PRODUCTS_READ)) {
            return products.stored(by);
        }
        return previewToken == null
                ? shown(by)
                : products.stored(by)
                        .filter(product -> tokens.opens(previewToken, product.id()))
                        .or(() -> shown(by));
    }

    private Optional<Product> shown(ProductBy by) {
        return by.id() == null
                ? window.bySlug(Objects.requireNonNull(by.slug()))
                : window.byId(by.id());
    }
}
