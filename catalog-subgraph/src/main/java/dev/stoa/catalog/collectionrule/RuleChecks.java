package dev.stoa.catalog.collectionrule;

import dev.stoa.catalog.attribute.AttributeDefinitions;
import dev.stoa.catalog.attribute.ProductKinds;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.collection.CollectionRules.AttributeWish;
import dev.stoa.catalog.collection.CollectionRules.CollectionRule;
import dev.stoa.catalog.collection.CollectionRules.PriceSpan;
import dev.stoa.catalog.market.HomeMarket;
import dev.stoa.catalog.pricing.PriceAmount;
import dev.stoa.catalog.text.Problems;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether rules can be read: one condition each, of things that exist. */
@Component
class RuleChecks {

    private static final int MOST_RULES = 20;
    private static final int LONGEST = 100;
    private static final int LONGEST_VALUE = 1_000;

    private final Brands brands;
    private final Categories categories;
    private final ProductKinds kinds;
    private final AttributeDefinitions definitions;
    private final HomeMarket market;

    RuleChecks(
            Brands brands,
            Categories categories,
            ProductKinds kinds,
            AttributeDefinitions definitions,
            HomeMarket market) {
        this.brands = brands;
        this.categories = categories;
        this.kinds = kinds;
        this.definitions = definitions;
        this.market = market;
    }

    void check(List<CollectionRule> rules, Problems problems) {
        if (rules.size() > MOST_RULES) {
            problems.invalid("At most " + MOST_RULES + " rules.", "rules");
            return;
        }
        for (int i = 0; i < rules.size(); i++) {
            check(rules.get(i), problems.below("rules", Integer.toString(i)));
        }
    }

    private void check(CollectionRule rule, Problems here) {
        var parts =
                Stream.of(
                        rule.tag(),
                        rule.brandId(),
                        rule.categoryId(),
                        rule.productKindId(),
                        rule.price(),
                        rule.attribute());
        if (parts.filter(Objects::nonNull).count() != 1) {
            here.invalid("Exactly one condition in a rule.");
            return;
        }
        if (rule.tag() != null) {
            var _ = here.text(rule.tag(), LONGEST, "tag");
        }
        if (rule.brandId() != null && brands.byId(rule.brandId()).isEmpty()) {
            here.notFound("The brand", "brandId");
        }
        if (rule.categoryId() != null && categories.byId(rule.categoryId()).isEmpty()) {
            here.notFound("The category", "categoryId");
        }
        if (rule.productKindId() != null && !kinds.exists(rule.productKindId())) {
            here.notFound("The kind", "productKindId");
        }
        if (rule.attribute() != null) {
            check(rule.attribute(), here.below("attribute"));
        }
        if (rule.price() != null) {
            check(rule.price(), here);
        }
    }

    private void check(AttributeWish wish, Problems here) {
        var value = here.text(wish.value(), LONGEST_VALUE, "value");
        var definition = definitions.byId(wish.attributeId());
        if (definition.isEmpty()) {
            here.notFound("The attribute", "attributeId");
        } else if (!definition.get().fits(value)) {
            here.invalid(
                    "A value of the attribute as products keep it: 12.5, true, the key of a choice,"
                            + " or a day such as 2026-11-22.",
                    "value");
        }
    }

    private void check(PriceSpan span, Problems here) {
        if (span.min() == null && span.max() == null) {
            here.required("price");
        }
        Stream.of(span.min(), span.max())
                .filter(Objects::nonNull)
                .flatMap(end -> PriceAmount.flaw(end, market.currency()).stream())
                .findFirst()
                .ifPresent(flaw -> here.invalid(flaw, "price"));
        if (span.min() != null && span.max() != null && span.min().compareTo(span.max()) > 0) {
            here.invalid("The lower end comes first.", "price");
        }
    }
}
