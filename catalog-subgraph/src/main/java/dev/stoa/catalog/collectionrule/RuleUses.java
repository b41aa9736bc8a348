package dev.stoa.catalog.collectionrule;

import dev.stoa.catalog.attribute.AttributeUses;
import dev.stoa.catalog.collection.CollectionRules.CollectionRule;
import dev.stoa.catalog.collection.Collections;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Rules of collections that ask for attributes and kinds of products. */
@Component
class RuleUses implements AttributeUses {

    private final Collections collections;

    RuleUses(Collections collections) {
        this.collections = collections;
    }

    @Override
    public boolean useAttribute(String attributeId) {
        return ask(
                rule ->
                        rule.attribute() != null
                                && rule.attribute().attributeId().equals(attributeId));
    }

    @Override
    public boolean useKind(String kindId) {
        return ask(rule -> kindId.equals(rule.productKindId()));
    }

    private boolean ask(Predicate<CollectionRule> forIt) {
        return collections.ruled().stream()
                .flatMap(it -> Stream.ofNullable(it.rules()))
                .flatMap(rules -> rules.rules().stream())
                .anyMatch(forIt);
    }
}
