package dev.stoa.catalog.attribute;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an attribute and its choices are called in another language; null is not translated. */
public record DefinitionText(@Nullable String name, List<ChoiceText> choices) {

    static final DefinitionText NONE = new DefinitionText(null, List.of());

    /** What one of the choices is called. */
    public record ChoiceText(String key, String label) {}

    public DefinitionText {
        choices = List.copyOf(choices);
    }

    public Optional<String> label(String key) {
        return choices.stream()
                .filter(choice -> choice.key().equals(key))
                .map(ChoiceText::label)
                .findFirst();
    }
}
