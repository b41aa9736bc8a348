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
     * @param languages all to tell of, also those that nothing of this kind has
     */
    static KindCoverage of(TranslatedKind kind, List<Mark> marks, Collection<String> languages) {
        var locales = languages.stream().map(it -> LocaleCoverage.of(it, marks)).toList();
        return new KindCoverage(kind, marks.size(), locales);
    }
}
