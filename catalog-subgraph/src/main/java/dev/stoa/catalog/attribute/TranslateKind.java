package dev.stoa.catalog.attribute;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.product.ProductText.OptionText;
import dev.stoa.catalog.product.ProductText.ValueText;
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
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes what a kind of products and its options are called in another language. */
@UseCase
class TranslateKind {

    /** What is no plain text in the patch. */
    record Command(
            String id, int expectedVersion, String locale, @Nullable List<WantedOption> options) {}

    /** An option by its name in the shop's own language. */
    record WantedOption(String option, @Nullable String name, @Nullable List<ValueText> values) {}

    private static final int MOST_LANGUAGES = 50;
    private static final int MOST_VALUES = 100;

    private final ChangeDesk<ProductKind> desk;
    private final Locales locales;

    TranslateKind(ChangeDesk<ProductKind> desk, Locales locales) {
        this.desk = desk;
        this.locales = locales;
    }

    KindPayload handle(Command command, Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        return desk.edit(
                new ChangeDesk.Edit<>(
                        command.id(),
                        command.expectedVersion(),
                        Actor.of(staff),
                        (current, problems) ->
                                current.translated(texts(current, command, patch, problems))),
                KindPayload::done,
                KindPayload::refused);
    }

    private Map<String, KindText> texts(
            ProductKind kind, Command command, Patch patch, Problems problems) {
        var locale = locales.foreign(command.locale(), problems);
        var texts = new TreeMap<>(kind.translations());
        var old = texts.getOrDefault(locale, KindText.NONE);
        var name = patch.<@Nullable String>valueOr("name", old.name());
        var text =
                new KindText(
                        problems.optional(name, CreateKind.LONGEST_NAME, "name"),
                        patch.has("options")
                                ? options(kind, command.options(), problems)
                                : old.options());
        texts.put(locale, text);
        texts.values().remove(KindText.NONE);
        if (texts.size() > MOST_LANGUAGES) {
            problems.invalid("At most " + MOST_LANGUAGES + " languages.", "locale");
        }
        return texts;
    }

    private static List<OptionText> options(
            ProductKind kind, @Nullable List<WantedOption> wanted, Problems problems) {
        var options = new ArrayList<OptionText>();
        var left = new HashSet<>(kind.optionNames());
        var all = Objects.requireNonNullElse(wanted, List.<WantedOption>of());
        for (int i = 0; i < all.size(); i++) {
            var here = problems.below("options", Integer.toString(i));
            var one = all.get(i);
            if (!left.remove(one.option())) {
                here.notFound("A further option of the kind", "option");
            }
            var name = here.optional(one.name(), CreateKind.LONGEST_NAME, "name");
            options.add(new OptionText(one.option(), name, values(one, here)));
        }
        return options;
    }

    private static List<ValueText> values(WantedOption option, Problems problems) {
        var values = Objects.requireNonNullElse(option.values(), List.<ValueText>of());
        if (values.size() > MOST_VALUES) {
            problems.invalid("At most " + MOST_VALUES + " values.", "values");
            return List.of();
        }
        var seen = new HashSet<String>();
        var texts = new ArrayList<ValueText>();
        for (int i = 0; i < values.size(); i++) {
            var here = problems.below("values", Integer.toString(i));
            var value = here.text(values.get(i).value(), CreateKind.LONGEST_NAME, "value");
            if (!seen.add(value)) {
                here.invalid("Each value once.", "value");
            }
            var text = here.text(values.get(i).text(), CreateKind.LONGEST_NAME, "text");
            texts.add(new ValueText(value, text));
        }
        return texts;
    }
}
