package dev.stoa.catalog.attribute;

import dev.stoa.catalog.text.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be said of an attribute. */
final class DefinitionForm {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_-]{0,49}");
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_UNIT = 20;
    private static final int MOST_CHOICES = 500;

    private DefinitionForm() {}

    static AttributeDefinition checked(AttributeDefinition wanted, Problems problems) {
        if (!KEY.matcher(wanted.key()).matches()) {
            problems.invalid("Lower-case letters, digits, hyphens and underscores.", "key");
        }
        if (wanted.isFilterable() && !wanted.kind().isFilterable()) {
            problems.invalid("Nobody can narrow by dates and references.", "isFilterable");
        }
        var choices = wanted.choices();
        if (wanted.kind().hasChoices()) {
            choices = choices(wanted, problems);
        } else if (!choices.isEmpty()) {
            problems.invalid("Only CHOICE and SWATCH have choices.", "choices");
        }
        return new AttributeDefinition(
                wanted.id(),
                wanted.key(),
                problems.text(wanted.name(), LONGEST_NAME, "name"),
                wanted.kind(),
                unit(wanted, problems),
                choices,
                wanted.isFilterable(),
                wanted.version(),
                wanted.translations());
    }

    private static @Nullable String unit(AttributeDefinition wanted, Problems problems) {
        if (wanted.unit() != null && wanted.kind() != AttributeKind.NUMBER) {
            problems.invalid("Only a NUMBER has a unit.", "unit");
        }
        return problems.optional(wanted.unit(), LONGEST_UNIT, "unit");
    }

    private static List<AttributeChoice> choices(AttributeDefinition wanted, Problems problems) {
        var choices = wanted.choices();
        if (choices.isEmpty() || choices.size() > MOST_CHOICES) {
            problems.invalid("1 to " + MOST_CHOICES + " choices.", "choices");
        }
        if (new HashSet<>(choices.stream().map(AttributeChoice::key).toList()).size()
                < choices.size()) {
            problems.invalid("Each key only once.", "choices");
        }
        for (int i = 0; i < choices.size(); i++) {
            check(wanted.kind(), choices.get(i), problems.below("choices", Integer.toString(i)));
        }
        return choices;
    }

    private static void check(AttributeKind kind, AttributeChoice choice, Problems here) {
        if (!KEY.matcher(choice.key()).matches()) {
            here.invalid("Lower-case letters, digits, hyphens and underscores.", "key");
        }
        var _ = here.text(choice.label(), LONGEST_NAME, "label");
        boolean isColor = choice.color() != null && COLOR.matcher(choice.color()).matches();
        if (kind == AttributeKind.SWATCH ? !isColor : choice.color() != null) {
            here.invalid("A swatch has a color such as #1a2b3c, nothing else has.", "color");
        }
    }
}
