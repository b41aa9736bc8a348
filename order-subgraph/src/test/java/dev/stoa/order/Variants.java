package dev.stoa.order;

import dev.stoa.order.catalog.Included;
import dev.stoa.order.catalog.VariantSnapshot;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.money.Money;
import java.security.SecureRandom;
import java.time.Clock;

/** Variants for tests: {@code Variants.mug("29.00")}. */
public final class Variants {

    private static final Ids IDS = new Ids(Clock.systemUTC(), new SecureRandom());

    private Variants() {}

    public static VariantSnapshot mug(String price) {
        return variant(IDS.next("var"), "Mug", price, "standard", true, 1);
    }

    public static VariantSnapshot book(String price) {
        return variant(IDS.next("var"), "Book", price, "reduced", true, 1);
    }

    public static VariantSnapshot download(String price) {
        return variant(IDS.next("var"), "Pattern", price, "standard", false, 1);
    }

    /** The same, with other things in it. */
    public static VariantSnapshot with(VariantSnapshot before, Included included) {
        return new VariantSnapshot(
                before.id(),
                before.productId(),
                before.productSlug(),
                before.title(),
                before.variantTitle(),
                before.sku(),
                before.imageUrl(),
                before.price(),
                before.taxClass(),
                before.weightGrams(),
                before.requiresShipping(),
                before.isActive(),
                before.version() + 1,
                included);
    }

    public static VariantSnapshot repriced(VariantSnapshot before, String price) {
        return variant(
                before.id(),
                before.title(),
                price,
                before.taxClass(),
                before.requiresShipping(),
                before.version() + 1);
    }

    public static VariantSnapshot retired(VariantSnapshot before) {
        return new VariantSnapshot(
                before.id(),
                before.productId(),
                before.productSlug(),
                before.title(),
                before.variantTitle(),
                before.sku(),
                before.imageUrl(),
                before.price(),
                before.taxClass(),
                before.weightGrams(),
                before.requiresShipping(),
                false,
                before.version() + 1,
                before.included());
    }

    private static VariantSnapshot variant(
            String id,
            String title,
            String price,
            String taxClass,
            boolean requiresShipping,
            long version) {
        return new VariantSnapshot(
                id,
                "prd_" + id.substring(4),
                "slug-of-" + id,
                title,
                "Blue",
                "SKU-" + title,
                "http://127.0.0.1/" + id + ".png",
                Money.of(price, "EUR"),
                taxClass,
                requiresShipping ? 400 : null,
                requiresShipping,
                true,
                version,
                Included.NOTHING);
    }
}
