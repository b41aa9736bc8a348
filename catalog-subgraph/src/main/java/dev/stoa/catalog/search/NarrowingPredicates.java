package dev.stoa.catalog.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/** What hits must have besides the words, but for what was chosen in one facet. */
final class NarrowingPredicates {

    private final SearchPredicateFactory f;
    private final Narrowing wanted;
    private final @Nullable FacetKey without;

    NarrowingPredicates(SearchPredicateFactory f, Narrowing wanted, @Nullable FacetKey without) {
        this.f = f;
        this.wanted = wanted;
        this.without = without;
    }

    List<PredicateFinalStep> all() {
        var all = always();
        if (!wanted.brandIds().isEmpty() && counts(Facet.Kind.BRAND)) {
            all.add(f.terms().field("brandId").matchingAny(wanted.brandIds()));
        }
        if ((wanted.priceMin() != null || wanted.priceMax() != null) && counts(Facet.Kind.PRICE)) {
            all.add(f.range().field("prices").between(wanted.priceMin(), wanted.priceMax()));
        }
        if (wanted.isAvailable() != null && counts(Facet.Kind.AVAILABILITY)) {
            all.add(f.match().field("isAvailable").matching(wanted.isAvailable() ? 1 : 0));
        }
        options().ifPresent(all::add);
        wanted.attributes().values().stream()
                .filter(wish -> !FacetKey.of(wish).equals(without))
                .map(wish -> AttributeTerms.satisfying(f, wish))
                .forEach(all::add);
        return all;
    }

    /** What is wanted whatever facet is counted. */
    List<PredicateFinalStep> always() {
        var all = new ArrayList<PredicateFinalStep>();
        if (wanted.status() != null) {
            all.add(is("status", wanted.status()));
        }
        wanted.categoryIds().forEach(id -> all.add(is("categoryPath", id)));
        wanted.collectionIds().forEach(id -> all.add(is("collectionIds", id)));
        wanted.makers().forEach(id -> all.add(is("brandId", id)));
        wanted.tags().forEach(tag -> all.add(is("tagKeys", tag)));
        if (wanted.ratingMin() != null) {
            all.add(f.range().field("rating").atLeast(wanted.ratingMin()));
        }
        if (wanted.where() != null) {
            all.add(holds(wanted.where()));
        }
        return all;
    }

    /** That one variant has the wanted values of all options; empty where none is left. */
    Optional<PredicateFinalStep> options() {
        var options = wishes();
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(f.terms().field("choices").matchingAny(Choices.satisfying(options)));
    }

    private PredicateFinalStep holds(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> every(parts.stream().map(this::holds));
            case Condition.Any(var parts) -> {
                var any = f.or();
                parts.forEach(part -> any.add(holds(part)));
                yield any;
            }
            case Condition.Not(var part) -> f.not(holds(part));
            case Condition.Is(var narrowing) ->
                    every(new NarrowingPredicates(f, narrowing, null).all().stream());
        };
    }

    private PredicateFinalStep every(Stream<PredicateFinalStep> predicates) {
        var every = f.and();
        predicates.forEach(every::add);
        return every;
    }

    private Map<String, List<String>> wishes() {
        var options = new HashMap<>(wanted.options());
        if (without != null && without.kind() == Facet.Kind.OPTION) {
            options.remove(without.option());
        }
        return options;
    }

    private boolean counts(Facet.Kind kind) {
        return without == null || without.kind() != kind;
    }

    private PredicateFinalStep is(String field, String value) {
        return f.match().field(field).matching(value);
    }
}
