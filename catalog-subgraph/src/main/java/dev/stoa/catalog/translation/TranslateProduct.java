package dev.stoa.catalog.translation;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductContent;
import dev.stoa.catalog.product.ProductDesk;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.catalog.product.ProductText;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a product's texts in one language; what the patch leaves out stays, null clears. */
@UseCase
class TranslateProduct {

    /** What is no plain text in the patch. */
    record Command(
            String id,
            int expectedVersion,
            String locale,
            @Nullable List<WantedOptionText> options,
            @Nullable List<WantedImageText> images) {}

    /** An option, by the name that the product has for it. */
    record WantedOptionText(
            String option, @Nullable String name, @Nullable List<WantedValueText> values) {}

    /** A value of an option, by the name that the product has for it. */
    record WantedValueText(String value, String text) {}

    /**
     * What a picture shows.
     *
     * @param url where it is served from
     */
    record WantedImageText(String url, String altText) {}

    private static final int MOST_LANGUAGES = 50;

    private final Products products;
    private final ProductDesk desk;
    private final TranslationForm form;
    private final Locales locales;

    TranslateProduct(Products products, ProductDesk desk, TranslationForm form, Locales locales) {
        this.products = products;
        this.desk = desk;
        this.form = form;
        this.locales = locales;
    }

    ProductPayload handle(Command command, Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        return ProductPayload.of(
                desk.edit(
                        () -> products.byId(command.id()),
                        command.expectedVersion(),
                        Actor.of(staff),
                        (product, problems) -> translated(product, command, patch, problems)));
    }

    private ProductContent translated(
            Product product, Command command, Patch patch, Problems problems) {
        var content = product.content();
        var locale = locales.foreign(command.locale(), problems);
        var old = content.translations().getOrDefault(locale, ProductText.NONE);
        var text = form.fill(old, product, command, patch, problems);
        var translated = content.draft().translation(locale, text).done();
        if (translated.translations().size() > MOST_LANGUAGES) {
            problems.invalid("At most " + MOST_LANGUAGES + " languages.", "locale");
        }
        return problems.isEmpty() ? translated : content;
    }
}
