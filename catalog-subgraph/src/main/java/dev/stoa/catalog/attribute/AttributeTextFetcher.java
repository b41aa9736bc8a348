package dev.stoa.catalog.attribute;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import dev.stoa.catalog.attribute.DefinitionText.ChoiceText;
import dev.stoa.catalog.attribute.ProductAttribute.ChoiceAttribute;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All that is read of attributes in the language of the request. */
@DgsComponent
class AttributeTextFetcher {

    /** The texts of one language, as staff read them. */
    record DefinitionTranslation(String locale, @Nullable String name, List<ChoiceText> choices) {

        static DefinitionTranslation of(Map.Entry<String, DefinitionText> entry) {
            var text = entry.getValue();
            return new DefinitionTranslation(entry.getKey(), text.name(), text.choices());
        }
    }

    private final Locales locales;

    AttributeTextFetcher(Locales locales) {
        this.locales = locales;
    }

    @DgsData(parentType = "AttributeDefinition", field = "name", trivial = true)
    String name(DgsDataFetchingEnvironment env) {
        AttributeDefinition definition = env.getSourceOrThrow();
        var texts = definition.translations();
        return locales.read(texts, env.getLocale(), DefinitionText::name, definition.name()).text();
    }

    @DgsData(parentType = "AttributeDefinition", field = "choices", trivial = true)
    List<AttributeChoice> choices(DgsDataFetchingEnvironment env) {
        AttributeDefinition definition = env.getSourceOrThrow();
        return named(definition, definition.choices(), env.getLocale());
    }

    @DgsData(parentType = "ChoiceAttribute", field = "choices", trivial = true)
    List<AttributeChoice> chosen(DgsDataFetchingEnvironment env) {
        ChoiceAttribute attribute = env.getSourceOrThrow();
        return named(attribute.definition(), attribute.choices(), env.getLocale());
    }

    @DgsData(parentType = "AttributeDefinition", field = "translations", trivial = true)
    List<DefinitionTranslation> translations(Caller caller, DgsDataFetchingEnvironment env) {
        var texts = env.<AttributeDefinition>getSourceOrThrow().translations();
        return caller.may(Permission.PRODUCTS_READ)
                ? new TreeMap<>(texts).entrySet().stream().map(DefinitionTranslation::of).toList()
                : List.of();
    }

    private List<AttributeChoice> named(
            AttributeDefinition definition, List<AttributeChoice> choices, Locale wanted) {
        return definition.translations().isEmpty()
                ? choices
                : choices.stream().map(choice -> named(definition, choice, wanted)).toList();
    }

    private AttributeChoice named(
            AttributeDefinition definition, AttributeChoice choice, Locale wanted) {
        var label =
                locales.read(
                        definition.translations(),
                        wanted,
                        text -> text.label(choice.key()).orElse(null),
                        choice.label());
        return new AttributeChoice(choice.key(), label.text(), choice.color());
    }
}
