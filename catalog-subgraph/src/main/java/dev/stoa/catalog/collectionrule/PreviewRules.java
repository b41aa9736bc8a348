package dev.stoa.catalog.collectionrule;

import dev.stoa.catalog.collection.CollectionRules;
import dev.stoa.catalog.collection.CollectionRules.CollectionRule;
import dev.stoa.catalog.collection.CollectionRules.RuleMatch;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

/** Shows what rules come to, before anybody saves them. */
@UseCase
class PreviewRules {

    private static final int SHOWN = 12;

    /** What the rules would find among what shoppers see. */
    record Preview(long productCount, List<Product> products, List<UserError> problems) {}

    private final RuledProducts products;
    private final RuleChecks checks;

    PreviewRules(RuledProducts products, RuleChecks checks) {
        this.products = products;
        this.checks = checks;
    }

    Preview handle(RuleMatch match, List<CollectionRule> rules, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        var problems = Problems.none();
        if (rules.isEmpty()) {
            problems.required("rules");
        }
        checks.check(rules, problems);
        if (!problems.isEmpty()) {
            return new Preview(0, List.of(), problems.all());
        }
        var wanted = new CollectionRules(match, rules);
        return new Preview(
                products.countShown(wanted), products.newestShown(wanted, SHOWN), List.of());
    }
}
