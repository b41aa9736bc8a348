package dev.stoa.catalog.translation;

import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.Translated;
import dev.stoa.catalog.text.TextField;
import java.util.List;

/** A product and what it does not say in a language. */
record UntranslatedProduct(Product product, List<TextField> missing) {

    static UntranslatedProduct of(Product product, String locale) {
        return new UntranslatedProduct(product, Translated.missing(product.content(), locale));
    }
}
