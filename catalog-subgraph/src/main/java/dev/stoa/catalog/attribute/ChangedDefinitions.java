package dev.stoa.catalog.attribute;

import dev.stoa.catalog.change.Changeable;
import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Attributes, as their desk sees them: each choice and each language is a part of its own. */
record ChangedDefinitions(AttributeDefinitions definitions, SearchRenewal search)
        implements Changeable<AttributeDefinition> {

    static final String CHOICES = "choices";

    @Override
    public UserError missing() {
        return GeneralError.notFound("The attribute", "id");
    }

    @Override
    public Optional<AttributeDefinition> current(String id) {
        return Optional.ofNullable(definitions.byIds(List.of(id)).get(id));
    }

    @Override
    public String objectId(AttributeDefinition definition) {
        return definition.id();
    }

    @Override
    public long version(AttributeDefinition definition) {
        return definition.version();
    }

    /** The names are those of the inputs. */
    @Override
    public List<FieldChange> difference(AttributeDefinition old, AttributeDefinition next) {
        var difference =
                new Difference()
                        .field("name", old.name(), next.name())
                        .field("unit", old.unit(), next.unit())
                        .field("isFilterable", old.isFilterable(), next.isFilterable());
        Stream.concat(old.choices().stream(), next.choices().stream())
                .map(AttributeChoice::key)
                .distinct()
                .sorted()
                .forEach(key -> difference.field(key, CHOICES, text(old, key), text(next, key)));
        Difference.keys(old.translations(), next.translations())
                .forEach(locale -> language(difference, locale, old, next));
        return difference.found();
    }

    private static @Nullable String text(AttributeDefinition definition, String key) {
        return definition
                .choice(key)
                .map(it -> it.color() == null ? it.label() : it.label() + " " + it.color())
                .orElse(null);
    }

    private static void language(
            Difference difference,
            String locale,
            AttributeDefinition old,
            AttributeDefinition next) {
        var before = old.translations().getOrDefault(locale, DefinitionText.NONE);
        var after = next.translations().getOrDefault(locale, DefinitionText.NONE);
        difference
                .field(locale, "name", before.name(), after.name())
                .field(locale, CHOICES, labels(before), labels(after));
    }

    private static @Nullable String labels(DefinitionText text) {
        return text.choices().isEmpty()
                ? null
                : text.choices().stream()
                        .map(choice -> choice.key() + ": " + choice.label())
                        .collect(Collectors.joining(", "));
    }

    @Override
    public boolean add(AttributeDefinition definition) {
        definitions.add(definition);
        return true;
    }

    @Override
    public boolean store(AttributeDefinition old, AttributeDefinition next) {
        return definitions.replace(next);
    }

    @Override
    public void changed(AttributeDefinition old, AttributeDefinition next) {
        definitions.forget(next);
        if (isFoundOtherwise(old, next)) {
            search.request();
        }
    }

    /** Products are found by labels in every language, and narrowed by what is filterable. */
    private static boolean isFoundOtherwise(AttributeDefinition old, AttributeDefinition next) {
        return !old.isFilterable().equals(next.isFilterable())
                || old.choices().stream().anyMatch(choice -> !isCalledSo(choice, old, next));
    }

    private static boolean isCalledSo(
            AttributeChoice choice, AttributeDefinition old, AttributeDefinition next) {
        var key = choice.key();
        return next.choice(key).filter(it -> it.label().equals(choice.label())).isPresent()
                && old.labels(key).equals(next.labels(key));
    }
}
