package dev.stoa.catalog.attribute;

import dev.stoa.catalog.medialibrary.LibraryFiles;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.text.Problems;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What fits an attribute, in the one form it is kept in. */
@Component
class AttributeRules {

    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_CHOICES = 20;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;

    private final Products products;
    private final LibraryFiles files;

    AttributeRules(Products products, LibraryFiles files) {
        this.products = products;
        this.files = files;
    }

    /** The value as it is kept; a problem, and nothing, for one that does not fit. */
    List<String> kept(AttributeDefinition definition, WantedValue wanted, Problems problems) {
        if (wanted.howMany() != 1) {
            problems.invalid("Exactly one value, which fits the attribute.");
            return List.of();
        }
        return switch (definition.kind()) {
            case TEXT -> text(wanted.text(), problems);
            case NUMBER -> number(wanted.number(), problems);
            case BOOLEAN -> flag(wanted.isTrue(), problems);
            case CHOICE, SWATCH -> choices(definition, wanted.choices(), problems);
            case DATE -> day(wanted.dayOn(), problems);
            case REFERENCE -> reference(wanted.productId(), problems);
            case FILE -> file(wanted.fileId(), problems);
        };
    }

    private static List<String> text(@Nullable String text, Problems problems) {
        return text == null
                ? misfit("text", problems)
                : List.of(problems.text(text, LONGEST_TEXT, "text"));
    }

    private static List<String> number(@Nullable BigDecimal number, Problems problems) {
        if (number == null) {
            return misfit("number", problems);
        }
        var plain = number.stripTrailingZeros();
        if (plain.scale() > MOST_DECIMALS || plain.precision() - plain.scale() > MOST_DIGITS) {
            problems.invalid(
                    "At most " + MOST_DIGITS + " digits and " + MOST_DECIMALS + " decimals.",
                    "number");
            return List.of();
        }
        return List.of(plain.toPlainString());
    }

    private static List<String> flag(@Nullable Boolean isTrue, Problems problems) {
        return isTrue == null ? misfit("isTrue", problems) : List.of(isTrue.toString());
    }

    private static List<String> choices(
            AttributeDefinition definition, @Nullable List<String> keys, Problems problems) {
        if (keys == null) {
            return misfit("choices", problems);
        }
        var chosen = keys.stream().distinct().toList();
        if (chosen.isEmpty() || chosen.size() > MOST_CHOICES) {
            problems.invalid("1 to " + MOST_CHOICES + " choices.", "choices");
        }
        if (chosen.stream().anyMatch(key -> definition.choice(key).isEmpty())) {
            problems.invalid("Keys of choices that the attribute has.", "choices");
        }
        return chosen;
    }

    private static List<String> day(@Nullable String day, Problems problems) {
        if (day == null) {
            return misfit("dayOn", problems);
        }
        try {
            return List.of(LocalDate.parse(day).toString());
        } catch (DateTimeException e) {
            problems.invalid("A day such as 2026-11-22.", "dayOn");
            return List.of();
        }
    }

    private List<String> reference(@Nullable String productId, Problems problems) {
        if (productId == null) {
            return misfit("productId", problems);
        }
        if (products.byId(productId).isEmpty()) {
            problems.notFound("The product", "productId");
        }
        return List.of(productId);
    }

    /** With its address, by which the library knows where it is shown. */
    private List<String> file(@Nullable String fileId, Problems problems) {
        if (fileId == null) {
            return misfit("fileId", problems);
        }
        var file = files.byIds(List.of(fileId)).get(fileId);
        if (file == null) {
            problems.notFound("The file", "fileId");
            return List.of();
        }
        return List.of(fileId, file.url());
    }

    private static List<String> misfit(String expected, Problems problems) {
        problems.required(expected);
        return List.of();
    }
}
