package dev.stoa.catalog.attribute;

import dev.stoa.catalog.text.Findable;
import dev.stoa.catalog.text.NameText;
import dev.stoa.catalog.text.TextField;
import dev.stoa.catalog.text.Translatable;
import dev.stoa.catalog.text.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What products such as shoes are: which attributes such products have, and on which axes their
 * variants differ.
 *
 * @param optionNames empty where they may differ on any
 * @param translations by language; the shop's own is not among them
 */
@Document("productKinds")
record ProductKind(
        @Id String id,
        String name,
        List<String> attributeIds,
        @Nullable List<String> optionNames,
        long version,
        @Nullable Map<String, KindText> translations)
        implements Findable, Translatable {

    @Override
    public Stream<String> foundBy() {
        var names = translations().values().stream().map(KindText::name);
        return Stream.concat(Stream.of(name), names.filter(Objects::nonNull));
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
                        .part(TextField.OPTIONS, !optionNames().isEmpty());
        return Wording.of(own.found(), translations(), this::fields);
    }

    private Set<TextField> fields(KindText text) {
        return new Wording.Fields()
                .text(TextField.TITLE, text.name())
                .part(TextField.OPTIONS, optionNames().stream().allMatch(text::hasName))
                .found();
    }

    /** Those stored before kinds had options name none. */
    @Override
    public List<String> optionNames() {
        return Objects.requireNonNullElse(optionNames, List.of());
    }

    @Override
    public Map<String, KindText> translations() {
        return Objects.requireNonNullElse(translations, Map.of());
    }

    /** Whether its products are found by the same names, in whatever language. */
    boolean isCalledAs(ProductKind other) {
        return name.equals(other.name) && names().equals(other.names());
    }

    /** What it is called in other languages. */
    Map<String, NameText> names() {
        return translations().entrySet().stream()
                .filter(text -> text.getValue().name() != null)
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                text -> NameText.called(text.getValue().name())));
    }

    /** Whether its products may have these options, in whatever order. */
    boolean allows(Collection<String> options) {
        return optionNames().isEmpty() || Set.copyOf(optionNames()).equals(Set.copyOf(options));
    }

    /** The next version, with other translations. */
    ProductKind translated(Map<String, KindText> texts) {
        return new ProductKind(id, name, attributeIds, optionNames, version + 1, texts);
    }
}
