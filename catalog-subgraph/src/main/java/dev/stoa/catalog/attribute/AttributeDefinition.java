package dev.stoa.catalog.attribute;

import dev.stoa.catalog.text.Findable;
import dev.stoa.catalog.text.NameText;
import dev.stoa.catalog.text.TextField;
import dev.stoa.catalog.text.Translatable;
import dev.stoa.catalog.text.Wording;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An attribute that products of some kinds have.
 *
 * @param translations by language; the shop's own is not among them
 * @param unit of a number, such as {@code cm}
 * @param isFilterable whether shoppers can narrow a search by it
 */
@Document("attributeDefinitions")
public record AttributeDefinition(
        @Id String id,
        String key,
        String name,
        AttributeKind kind,
        @Nullable String unit,
        List<AttributeChoice> choices,
        Boolean isFilterable,
        long version,
        @Nullable Map<String, DefinitionText> translations)
        implements Findable, Translatable {

    /** Whether products may have this value, in the one form that they keep it in. */
    public boolean fits(String value) {
        return switch (kind) {
            case TEXT, REFERENCE, FILE -> true;
            case NUMBER ->
                    isKept(value, it -> new BigDecimal(it).stripTrailingZeros().toPlainString());
            case BOOLEAN -> isKept(value, it -> Boolean.valueOf(it).toString());
            case CHOICE, SWATCH -> choice(value).isPresent();
            case DATE -> isKept(value, it -> LocalDate.parse(it).toString());
        };
    }

    private static boolean isKept(String value, UnaryOperator<String> form) {
        try {
            return form.apply(value).equals(value);
        } catch (NumberFormatException | DateTimeException e) {
            return false;
        }
    }

    @Override
    public Stream<String> foundBy() {
        var names = translations().values().stream().map(DefinitionText::name);
        return Stream.concat(Stream.of(name, key), names.filter(Objects::nonNull));
    }

    @Override
    public String called() {
        return name;
    }

    @Override
    public Wording wording() {
        var own =
                new Wording.Fields()
                        .text(TextField.TITLE, name)
                        .part(TextField.CHOICES, !choices.isEmpty());
        return Wording.of(own.found(), translations(), this::fields);
    }

    private Set<TextField> fields(DefinitionText text) {
        return new Wording.Fields()
                .text(TextField.TITLE, text.name())
                .part(
                        TextField.CHOICES,
                        choices.stream().allMatch(it -> text.label(it.key()).isPresent()))
                .found();
    }

    @Override
    public Map<String, DefinitionText> translations() {
        return Objects.requireNonNullElse(translations, Map.of());
    }

    /** The next version, with other translations. */
    AttributeDefinition translated(Map<String, DefinitionText> texts) {
        return new AttributeDefinition(
                id, key, name, kind, unit, choices, isFilterable, version + 1, texts);
    }

    /** Those that were stored before there were filters are stored without it. */
    public AttributeDefinition {
        isFilterable = Objects.requireNonNullElse(isFilterable, false);
    }

    /** What one of the choices is called in other languages. */
    Map<String, NameText> labels(String choice) {
        var labels = new HashMap<String, NameText>();
        translations()
                .forEach(
                        (locale, text) ->
                                text.label(choice)
                                        .ifPresent(
                                                label ->
                                                        labels.put(
                                                                locale, NameText.called(label))));
        return labels;
    }

    public Optional<AttributeChoice> choice(String wanted) {
        return choices.stream().filter(choice -> choice.key().equals(wanted)).findFirst();
    }
}
