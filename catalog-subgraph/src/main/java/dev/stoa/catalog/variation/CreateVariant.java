package dev.stoa.catalog.variation;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.product.Edited;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductContent;
import dev.stoa.catalog.product.ProductDesk;
import dev.stoa.catalog.product.ProductOption;
import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.product.SharedSkus;
import dev.stoa.catalog.product.Variant;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Adds a variant to a product; a value that none had before becomes one of the option. */
@UseCase
class CreateVariant {

    private final Products products;
    private final ProductDesk desk;
    private final NewVariants newVariants;
    private final SharedSkus sharedSkus;

    CreateVariant(
            Products products, ProductDesk desk, NewVariants newVariants, SharedSkus sharedSkus) {
        this.products = products;
        this.desk = desk;
        this.newVariants = newVariants;
        this.sharedSkus = sharedSkus;
    }

    VariantPayload handle(Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        String productId = patch.required("productId");
        var described = new Patch(patch.required("variant"));
        var edited =
                desk.edit(
                        () -> products.byId(productId),
                        patch.<Integer>required("expectedVersion"),
                        Actor.of(staff),
                        (product, problems) -> with(product, described, problems.below("variant")));
        return switch (edited) {
            case Edited.Done it -> done(newest(it.product()));
            case Edited.Refused it -> VariantPayload.refused(it.reasons());
        };
    }

    private VariantPayload done(ProductVariant added) {
        var given = new SharedSkus.Given(added.variant(), List.of("variant", "sku"));
        return VariantPayload.done(added, sharedSkus.among(List.of(given)));
    }

    /** The last one, as it was just stored there. */
    private static ProductVariant newest(Product product) {
        return product.variants().getLast();
    }

    private ProductContent with(Product product, Patch described, Problems problems) {
        var content = product.content();
        var names = content.options().stream().map(ProductOption::name).toList();
        var added = newVariants.of(described, names, problems);
        boolean isThere =
                content.variants().stream()
                        .anyMatch(other -> other.optionValues().equals(added.optionValues()));
        if (isThere) {
            problems.invalid("Another variant has the same options.", "options");
        }
        if (content.variants().size() >= OptionRules.MOST_VARIANTS) {
            problems.invalid("At most " + OptionRules.MOST_VARIANTS + " variants.", "options");
        }
        if (!problems.isEmpty()) {
            return content;
        }
        var options = widened(content.options(), added);
        OptionRules.check(options, problems);
        var variants = Stream.concat(content.variants().stream(), Stream.of(added)).toList();
        return content.draft().options(options).variants(variants).done();
    }

    private static List<ProductOption> widened(List<ProductOption> options, Variant added) {
        var widened = new ArrayList<ProductOption>();
        for (int i = 0; i < options.size(); i++) {
            var values = Stream.of(options.get(i).values(), List.of(added.optionValues().get(i)));
            widened.add(
                    new ProductOption(
                            options.get(i).name(),
                            values.flatMap(List::stream).distinct().toList()));
        }
        return widened;
    }
}
