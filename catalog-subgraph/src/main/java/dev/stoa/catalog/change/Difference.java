package dev.stoa.catalog.change;

import dev.stoa.catalog.text.NameText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the fields in which two versions of an object differ. */
public final class Difference {

    private final List<FieldChange> found = new ArrayList<>();

    public Difference field(String name, @Nullable Object before, @Nullable Object after) {
        return field(null, name, before, after);
    }

    public Difference field(
            @Nullable String partId, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            found.add(new FieldChange(partId, name, text(before), text(after)));
        }
        return this;
    }

    /** A number is the same with other decimals. */
    public Difference number(String name, @Nullable BigDecimal before, @Nullable BigDecimal after) {
        return field(name, plain(before), plain(after));
    }

    /** Of the parts that either version has, each once. */
    public static Stream<String> keys(Map<String, ?> before, Map<String, ?> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream()).distinct().sorted();
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    /** As above, where less is shown of the values than is compared. */
    public <T extends Object> Difference shown(
            @Nullable String partId,
            String name,
            @Nullable T before,
            @Nullable T after,
            Function<T, String> text) {
        if (!Objects.equals(before, after)) {
            found.add(new FieldChange(partId, name, text(before, text), text(after, text)));
        }
        return this;
    }

    private static <T extends Object> @Nullable String text(
            @Nullable T value, Function<T, String> text) {
        return value == null ? null : text.apply(value);
    }

    /** Each language is a part of the object. */
    public Difference translations(Map<String, NameText> before, Map<String, NameText> after) {
        keys(before, after)
                .forEach(
                        locale ->
                                translation(
                                        locale,
                                        before.getOrDefault(locale, NameText.NONE),
                                        after.getOrDefault(locale, NameText.NONE)));
        return this;
    }

    private void translation(String locale, NameText before, NameText after) {
        field(locale, "name", before.name(), after.name())
                .field(locale, "descriptionHtml", before.descriptionHtml(), after.descriptionHtml())
                .field(locale, "seoTitle", before.seoTitle(), after.seoTitle())
                .field(locale, "seoDescription", before.seoDescription(), after.seoDescription());
    }

    /** A part that was made, where `before` is null, or taken away. */
    public Difference part(String partId, @Nullable String before, @Nullable String after) {
        return field(partId, FieldChange.PART, before, after);
    }

    public List<FieldChange> found() {
        return List.copyOf(found);
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Collection<?> values ->
                    values.stream().map(String::valueOf).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
