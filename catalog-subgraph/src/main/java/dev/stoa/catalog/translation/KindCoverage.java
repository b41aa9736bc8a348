package dev.stoa.catalog.translation;

import dev.stoa.catalog.text.StoredLanguages.Mark;
import java.util.Collection;
import java.util.List;

/**
 * How many of one kind are translated.
 *
 * @param total all of which there is anything to translate
 */
record KindCoverage(TranslatedKind kind, int total, List<LocaleCoverage> locales) {

    /** Into one language. */
    record LocaleCoverage(String locale, int complete, int partial, int missing) {

        static LocaleCoverage of(String locale, List<Mark> marks) {
            int any = count(marks.stream().map(Mark::into).toList(), locale);
            int complete = count(marks.stream().map(Mark::fully).toList(), locale);
            return new LocaleCoverage(locale, complete, any - complete, marks.size() - any);
        }

        private static int count(List<List<String>> languages, String locale) {
            return Math.toIntExact(
                    languages.stream().filter(those -> those.contains(locale)).count());
        }
    }

    /**
     * @param own the shop's own language, which is no translation
     */
    static KindCoverage of(TranslatedKind kind, List<Mark> marks, String own) {
        var locales =
                marks.stream()
                        .map(Mark::into)
                        .flatMap(Collection::stream)
                        .filter(locale -> !locale.equals(own))
                        .distinct()
                        .sorted()
                        .map(locale -> LocaleCoverage.of(locale, marks))
                        .toList();
        return new KindCoverage(kind, marks.size(), locales);
    }
}
