package dev.stoa.catalog.assortment;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.product.ContentDraft;
import dev.stoa.catalog.product.ProductDesk;
import dev.stoa.catalog.product.ProductForm;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.catalog.product.ProductRevisions;
import dev.stoa.catalog.product.SelectedOption;
import dev.stoa.catalog.product.SharedSkus;
import dev.stoa.catalog.product.Variant;
import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.variation.NewVariants;
import dev.stoa.catalog.variation.OptionRules;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts a new product into the shop, a draft unless it is said otherwise, without any piece. */
@UseCase
class CreateProduct {

    private final ProductRevisions revisions;
    private final ProductForm form;
    private final NewVariants newVariants;
    private final FreeSlugs slugs;
    private final SharedSkus sharedSkus;
    private final Ids ids;

    CreateProduct(
            ProductRevisions revisions,
            ProductForm form,
            NewVariants newVariants,
            FreeSlugs slugs,
            SharedSkus sharedSkus,
            Ids ids) {
        this.revisions = revisions;
        this.form = form;
        this.newVariants = newVariants;
        this.slugs = slugs;
        this.sharedSkus = sharedSkus;
        this.ids = ids;
    }

    ProductPayload handle(Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        List<Map<String, @Nullable Object>> described = patch.required("variants");
        if (described.isEmpty() || described.size() > OptionRules.MOST_VARIANTS) {
            problems.invalid("1 to " + OptionRules.MOST_VARIANTS + " variants.", "variants");
            return ProductPayload.refused(problems.all());
        }
        var names =
                NewVariants.chosen(new Patch(described.getFirst())).stream()
                        .map(SelectedOption::name)
                        .toList();
        var variants = newVariants.of(described, names, problems.below("variants"));
        if (!problems.isEmpty()) {
            return ProductPayload.refused(problems.all());
        }
        var options = NewVariants.optionsOf(names, variants);
        OptionRules.check(options, problems.below("variants"));
        String title = patch.required("title");
        var blank = ContentDraft.of(slugs.from(title), options, variants).done();
        var content = form.fill(blank, patch, problems);
        if (!problems.isEmpty()) {
            return ProductPayload.refused(problems.all());
        }
        return revisions
                .add(ids.next("prd"), content, Actor.of(staff))
                .map(product -> ProductPayload.done(product, warnings(variants)))
                .orElseGet(() -> ProductPayload.refused(List.of(slugTaken())));
    }

    private List<UserError> warnings(List<Variant> variants) {
        return sharedSkus.among(
                IntStream.range(0, variants.size())
                        .mapToObj(
                                i ->
                                        new SharedSkus.Given(
                                                variants.get(i),
                                                List.of("variants", "" + i, "sku")))
                        .toList());
    }

    private static UserError slugTaken() {
        return ProductDesk.slugTaken(List.of("slug"));
    }
}
