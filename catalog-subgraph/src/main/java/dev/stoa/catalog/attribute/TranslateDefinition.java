package dev.stoa.catalog.attribute;

import dev.stoa.catalog.attribute.DefinitionText.ChoiceText;
import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes what an attribute and its choices are called in another language. */
@UseCase
class TranslateDefinition {

    /** What is no plain text in the patch. */
    record Command(
            String id, int expectedVersion, String locale, @Nullable List<ChoiceText> choices) {}

    private static final int LONGEST_NAME = 100;
    private static final int MOST_LANGUAGES = 50;

    private final ChangeDesk<AttributeDefinition> desk;
    private final Locales locales;

    TranslateDefinition(ChangeDesk<AttributeDefinition> desk, Locales locales) {
        this.desk = desk;
        this.locales = locales;
    }

    DefinitionPayload handle(Command command, Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        return desk.edit(
                new ChangeDesk.Edit<>(
                        command.id(),
                        command.expectedVersion(),
                        Actor.of(staff),
                        (current, problems) ->
                                current.translated(texts(current, command, patch, problems))),
                DefinitionPayload::done,
                DefinitionPayload::refused);
    }

    private Map<String, DefinitionText> texts(
            AttributeDefinition definition, Command command, Patch patch, Problems problems) {
        var locale = locales.foreign(command.locale(), problems);
        var texts = new TreeMap<>(definition.translations());
        var old = texts.getOrDefault(locale, DefinitionText.NONE);
        var name = patch.<@Nullable String>valueOr("name", old.name());
        var text =
                new DefinitionText(
                        problems.optional(name, LONGEST_NAME, "name"),
                        patch.has("choices")
                                ? choices(definition, command.choices(), problems)
                                : old.choices());
        texts.put(locale, text);
        texts.values().remove(DefinitionText.NONE);
        if (texts.size() > MOST_LANGUAGES) {
            problems.invalid("At most " + MOST_LANGUAGES + " languages.", "locale");
        }
        return texts;
    }

    private static List<ChoiceText> choices(
            AttributeDefinition definition, @Nullable List<ChoiceText> wanted, Problems problems) {
        var choices = new ArrayList<ChoiceText>();
        var left = new HashSet<>(definition.choices().stream().map(AttributeChoice::key).toList());
        var all = wanted == null ? List.<ChoiceText>of() : wanted;
        for (int i = 0; i < all.size(); i++) {
            var here = problems.below("choices", Integer.toString(i));
            if (!left.remove(all.get(i).key())) {
                here.notFound("A further choice of the attribute", "key");
            }
            var label = here.text(all.get(i).label(), LONGEST_NAME, "label");
            choices.add(new ChoiceText(all.get(i).key(), label));
        }
        return choices;
    }
}
