package dev.stoa.catalog.metafield;

import dev.stoa.catalog.text.Problems;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What names and values are allowed, in the one form they are kept in. */
@Component
class MetafieldRules {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{0,49}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Set<String> FLAGS = Set.of("true", "false");
    private static final int LONGEST = 5_000;

    private final JsonMapper json;

    MetafieldRules(JsonMapper json) {
        this.json = json;
    }

    void checkName(String name, String field, Problems problems) {
        if (!NAME.matcher(name).matches()) {
            problems.invalid("Lower-case letters, digits, hyphens and underscores.", field);
        }
    }

    String kept(MetafieldKind kind, String value, Problems problems) {
        if (value.length() > LONGEST) {
            problems.invalid("At most " + LONGEST + " characters.", "value");
            return value;
        }
        return switch (kind) {
            case TEXT -> value;
            case NUMBER -> number(value, problems);
            case BOOLEAN -> flag(value, problems);
            case DATE -> day(value, problems);
            case JSON -> tree(value, problems);
        };
    }

    private static String number(String value, Problems problems) {
        if (!NUMBER.matcher(value).matches()) {
            problems.invalid("A number such as 12.5.", "value");
            return value;
        }
        return new BigDecimal(value).toPlainString();
    }

    private static String flag(String value, Problems problems) {
        if (!FLAGS.contains(value)) {
            problems.invalid("`true` or `false`.", "value");
        }
        return value;
    }

    private static String day(String value, Problems problems) {
        try {
            return LocalDate.parse(value).toString();
        } catch (DateTimeException e) {
            problems.invalid("A day such as 2026-11-22.", "value");
            return value;
        }
    }

    private String tree(String value, Problems problems) {
        try {
            return json.readTree(value).toString();
        } catch (JacksonException e) {
            problems.invalid("JSON.", "value");
            return value;
        }
    }
}
