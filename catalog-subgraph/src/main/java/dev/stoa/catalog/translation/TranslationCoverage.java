package dev.stoa.catalog.translation;

import java.util.List;
import java.util.Map;

/** How many of the products are translated into one language. */
record TranslationCoverage(
        String locale, int productsComplete, int productsPartial, int productsMissing) {

    static List<TranslationCoverage> of(long all, Map<String, Long> any, Map<String, Long> whole) {
        return any.keySet().stream()
                .sorted()
                .map(
                        locale ->
                                of(
                                        locale,
                                        all,
                                        any.getOrDefault(locale, 0L),
                                        whole.getOrDefault(locale, 0L)))
                .toList();
    }

    /** What is counted a moment later may be more. */
    private static TranslationCoverage of(String locale, long all, long any, long whole) {
        return new TranslationCoverage(
                locale,
                Math.toIntExact(whole),
                Math.toIntExact(Math.max(0, any - whole)),
                Math.toIntExact(Math.max(0, all - any)));
    }
}
