package dev.stoa.catalog.search;

import dev.stoa.catalog.attribute.AttributeChoice;
import dev.stoa.catalog.attribute.AttributeDefinition;
import dev.stoa.catalog.attribute.AttributeDefinitions;
import dev.stoa.catalog.search.FacetCount.Count;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows facets of attributes by the definitions of now: labels, colors, units. */
final class AttributeFacets {

    private final Map<String, AttributeDefinition> byKey;
    private final FacetWords words;

    private AttributeFacets(Map<String, AttributeDefinition> byKey, FacetWords words) {
        this.byKey = byKey;
        this.words = words;
    }

    static AttributeFacets of(
            List<FacetCount> counted, AttributeDefinitions definitions, FacetWords words) {
        var keys =
                counted.stream()
                        .map(FacetCount::key)
                        .filter(key -> key.kind() == Facet.Kind.ATTRIBUTE)
                        .map(FacetKey::option)
                        .toList();
        return new AttributeFacets(
                keys.isEmpty() ? Map.of() : definitions.rememberedByKey(keys), words);
    }

    /** Null for the facets of other kinds. */
    @Nullable AttributeDefinition of(FacetKey key) {
        return key.kind() == Facet.Kind.ATTRIBUTE ? byKey.get(key.option()) : null;
    }

    String nameOf(FacetKey key) {
        var attribute = of(key);
        return attribute == null ? key.option() : words.of(attribute);
    }

    /**
     * None of an attribute by which nobody is to narrow any more, though the index has it still.
     */
    Stream<Facet.Value> values(FacetCount facet, Narrowing chosen) {
        var attribute = of(facet.key());
        if (attribute == null || !attribute.isFilterable()) {
            return Stream.empty();
        }
        var wish = chosen.attributes().get(attribute.key());
        return switch (attribute.kind()) {
            case CHOICE, SWATCH -> choices(attribute, facet.counts(), wanted(wish));
            case TEXT, BOOLEAN -> texts(facet.counts(), wanted(wish));
            case NUMBER -> facet.counts().stream().map(count -> range(attribute, count, wish));
            case DATE, REFERENCE, FILE -> Stream.empty();
        };
    }

    private static List<String> wanted(@Nullable AttributeWish wish) {
        return wish == null ? List.of() : wish.orNoValues();
    }

    private static Comparator<Count> chosenAndCommonFirst(List<String> wanted) {
        return FacetNames.chosenFirst(wanted)
                .thenComparing(Comparator.comparing(Count::hits).reversed())
                .thenComparing(Count::value);
    }

    private Stream<Facet.Value> choices(
            AttributeDefinition attribute, List<Count> counts, List<String> wanted) {
        return counts.stream()
                .sorted(chosenAndCommonFirst(wanted))
                .flatMap(
                        count ->
                                attribute.choice(count.value()).stream()
                                        .map(choice -> choice(attribute, choice, count, wanted)));
    }

    private Facet.Value choice(
            AttributeDefinition attribute,
            AttributeChoice choice,
            Count count,
            List<String> wanted) {
        return Facet.Value.of(
                        choice.key(),
                        words.of(attribute, choice),
                        count.hits(),
                        wanted.contains(choice.key()))
                .colored(choice.color());
    }

    private static Stream<Facet.Value> texts(List<Count> counts, List<String> wanted) {
        return counts.stream()
                .sorted(chosenAndCommonFirst(wanted))
                .map(
                        count ->
                                Facet.Value.of(
                                        count.value(),
                                        count.value(),
                                        count.hits(),
                                        wanted.contains(count.value())));
    }

    /** Both ends belong to it, so that sending them back finds what was counted. */
    private Facet.Value range(
            AttributeDefinition attribute, Count count, @Nullable AttributeWish wish) {
        var ends = NumberSteps.Ends.of(count);
        boolean isSelected =
                wish != null
                        && wish.min() != null
                        && wish.max() != null
                        && wish.min().compareTo(ends.least()) == 0
                        && wish.max().compareTo(ends.greatest()) == 0;
        var unit = Objects.requireNonNullElse(attribute.unit(), "");
        var label = words.numbers(ends.least(), ends.greatest(), unit);
        return Facet.Value.of(count.value(), label, count.hits(), isSelected)
                .measured(ends.least(), ends.greatest());
    }
}
