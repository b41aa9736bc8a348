package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.Variant;
import dev.stoa.catalog.shopify.ImportedProduct;
import dev.stoa.catalog.shopify.ImportedProduct.ImportedVariant;
import dev.stoa.catalog.shopify.RowProblem;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what the file says of variants into variants; what it does not speak of stays. */
final class ImportVariants {

    private final ImportPictures pictures;
    private final Currency currency;
    private final Ids ids;

    ImportVariants(ImportPictures pictures, Currency currency, Ids ids) {
        this.pictures = pictures;
        this.currency = currency;
        this.ids = ids;
    }

    /** Those of the file in its order, then those it does not name. */
    List<Variant> of(
            ImportedProduct product,
            @Nullable Product existing,
            Collection<Image> before,
            List<Image> images,
            Map<String, ImportedVariant> added,
            List<RowProblem> problems) {
        var known = new LinkedHashMap<List<String>, Variant>();
        if (existing != null) {
            existing.content().variants().forEach(old -> known.put(old.optionValues(), old));
        }
        var variants = new ArrayList<Variant>();
        for (var wanted : product.variants()) {
            var old = known.remove(wanted.optionValues());
            var id = old == null ? ids.next("var") : old.id();
            if (old == null) {
                added.put(id, wanted);
            }
            var image = image(wanted, before, images, problems);
            variants.add(variant(id, wanted, old, image, problems));
        }
        variants.addAll(known.values());
        return variants;
    }

    private Variant variant(
            String id,
            ImportedVariant wanted,
            @Nullable Variant old,
            @Nullable Image image,
            List<RowProblem> problems) {
        var compareAt = wanted.compareAt();
        return new Variant(
                id,
                wanted.optionValues(),
                money(wanted.price()),
                compareAt == null ? null : money(compareAt),
                wanted.sku(),
                wanted.barcode(),
                wanted.grams(),
                wanted.requiresShipping(),
                taxClass(wanted, old),
                image,
                old == null ? null : old.contents(),
                old == null ? null : old.included(),
                ImportRules.of(wanted, old == null ? List.of() : old.quantityRules(), problems));
    }

    /** A special class given by staff survives: the file only knows taxed and untaxed. */
    private static String taxClass(ImportedVariant wanted, @Nullable Variant old) {
        if (!wanted.isTaxable()) {
            return Variant.NO_TAX;
        }
        return old == null || old.taxClass().equals(Variant.NO_TAX)
                ? Variant.STANDARD_TAX
                : old.taxClass();
    }

    private @Nullable Image image(
            ImportedVariant wanted,
            Collection<Image> before,
            List<Image> images,
            List<RowProblem> problems) {
        var source = wanted.image();
        if (source == null) {
            return null;
        }
        var known =
                images.stream().filter(image -> ImportPictures.isNamed(image, source)).findFirst();
        var found = known.or(() -> pictures.find(source, null, before));
        if (found.isEmpty()) {
            problems.add(ImportPictures.missing(wanted.row(), "Variant Image", source));
        }
        return found.orElse(null);
    }

    /** The file may be more exact than the currency. */
    private Money money(BigDecimal amount) {
        var scaled = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
        return Money.of(scaled, currency);
    }
}
