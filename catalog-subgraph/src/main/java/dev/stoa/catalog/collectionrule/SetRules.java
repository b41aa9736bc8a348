package dev.stoa.catalog.collectionrule;

import dev.stoa.catalog.collection.CollectionPayload;
import dev.stoa.catalog.collection.CollectionRules;
import dev.stoa.catalog.collection.CollectionRules.CollectionRule;
import dev.stoa.catalog.collection.CollectionRules.RuleMatch;
import dev.stoa.catalog.collection.Collections;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

/** Says by rules what is in a collection; without any, staff fill it by hand from there on. */
@UseCase
class SetRules {

    /** Which collection, and its rules. */
    record Command(String id, int expectedVersion, RuleMatch match, List<CollectionRule> rules) {}

    private final Collections collections;
    private final RuledProducts products;
    private final RuleChecks checks;

    SetRules(Collections collections, RuledProducts products, RuleChecks checks) {
        this.collections = collections;
        this.products = products;
        this.checks = checks;
    }

    CollectionPayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var found = collections.byId(command.id());
        if (found.isEmpty()) {
            return CollectionPayload.refused(GeneralError.notFound("The collection", "id"));
        }
        var problems = Problems.none();
        if (found.get().version() != command.expectedVersion()) {
            problems.add(GeneralError.conflict("expectedVersion"));
        }
        checks.check(command.rules(), problems);
        if (!problems.isEmpty()) {
            return CollectionPayload.refused(problems.all());
        }
        var rules =
                command.rules().isEmpty()
                        ? null
                        : new CollectionRules(command.match(), command.rules());
        var changed = found.get().ruledBy(rules);
        if (!collections.replace(changed)) {
            return CollectionPayload.refused(GeneralError.conflict("expectedVersion"));
        }
        if (rules != null) {
            products.place(changed.id(), rules, null);
        }
        return CollectionPayload.done(changed);
    }
}
