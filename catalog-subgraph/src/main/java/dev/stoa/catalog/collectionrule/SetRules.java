package dev.stoa.catalog.collectionrule;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.collection.CollectionDesk;
import dev.stoa.catalog.collection.CollectionDesk.Wanted;
import dev.stoa.catalog.collection.CollectionPayload;
import dev.stoa.catalog.collection.CollectionRules;
import dev.stoa.catalog.collection.CollectionRules.CollectionRule;
import dev.stoa.catalog.collection.CollectionRules.RuleMatch;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

/** Says by rules what is in a collection; without any, staff fill it by hand from there on. */
@UseCase
class SetRules {

    /** Which collection, and its rules. */
    record Command(String id, int expectedVersion, RuleMatch match, List<CollectionRule> rules) {}

    private final CollectionDesk desk;
    private final RuledProducts products;
    private final RuleChecks checks;

    SetRules(CollectionDesk desk, RuledProducts products, RuleChecks checks) {
        this.desk = desk;
        this.products = products;
        this.checks = checks;
    }

    CollectionPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        checks.check(command.rules(), problems);
        if (!problems.isEmpty()) {
            return CollectionPayload.refused(problems.all());
        }
        var rules =
                command.rules().isEmpty()
                        ? null
                        : new CollectionRules(command.match(), command.rules());
        var answer =
                desk.edit(
                        command.id(),
                        command.expectedVersion(),
                        Actor.of(staff),
                        (current, _) -> new Wanted(current.ruledBy(rules), null));
        if (rules != null && answer.collection() != null) {
            products.place(command.id(), rules, null);
        }
        return answer;
    }
}
