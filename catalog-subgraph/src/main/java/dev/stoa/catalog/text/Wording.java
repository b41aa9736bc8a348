package dev.stoa.catalog.text;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What there is to translate of a thing, and what of it is translated.
 *
 * @param whole all that is to be said in every language
 * @param said by language
 */
public record Wording(Set<TextField> whole, Map<String, Set<TextField>> said) {

    /** Collects what is said. */
    public static final class Fields {

        private final Set<TextField> found = EnumSet.noneOf(TextField.class);

        public Fields text(TextField field, @Nullable String text) {
            return part(field, text != null && !text.isBlank());
        }

        public Fields part(TextField field, boolean isSaid) {
            if (isSaid) {
                found.add(field);
            }
            return this;
        }

        public Set<TextField> found() {
            return Set.copyOf(found);
        }
    }

    /**
     * @param whole what it says in the shop's own language
     */
    public static <T extends Object> Wording of(
            Set<TextField> whole, Map<String, T> texts, Function<T, Set<TextField>> fields) {
        return new Wording(
                whole,
                texts.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, it -> fields.apply(it.getValue()))));
    }

    /** Of what has no language of its own: what it says in one, it has to say in all. */
    public static <T extends Object> Wording among(
            Map<String, T> texts, Function<T, Set<TextField>> fields) {
        var whole =
                texts.values().stream()
                        .map(fields)
                        .flatMap(Collection::stream)
                        .collect(Collectors.toUnmodifiableSet());
        return of(whole, texts, fields);
    }

    public List<TextField> missing(String locale) {
        var there = said.getOrDefault(locale, Set.of());
        return whole.stream().filter(field -> !there.contains(field)).sorted().toList();
    }
}
