package dev.stoa.catalog.search;

import dev.stoa.catalog.brand.Brand;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.category.Category;
import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.catalog.text.Words;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Guesses what a shopper means while they type, and what they meant when it was misspelt. */
@UseCase
class SuggestSearches {

    private static final int MOST = 10;

    private final ProductSearch search;
    private final ShopWindow window;
    private final Brands brands;
    private final Categories categories;

    SuggestSearches(ProductSearch search, ShopWindow window, Brands brands, Categories categories) {
        this.search = search;
        this.window = window;
        this.brands = brands;
        this.categories = categories;
    }

    /** At most so many of each kind. */
    SearchSuggestions handle(SearchQuestion question, int most) {
        if (most < 1 || most > MOST) {
            throw StoaException.badRequest("`first` is " + most + ", expected 1 to " + MOST + ".");
        }
        var text = question.text();
        if (text.isEmpty()) {
            return SearchSuggestions.NONE;
        }
        var guess = search.guess(question, most);
        return new SearchSuggestions(
                queries(text, guess.words(), most),
                known(guess.productIds(), window.byIds(guess.productIds())).toList(),
                named(
                        text,
                        guess.categoryIds(),
                        categories.remembered(guess.categoryIds()),
                        Category::name,
                        most),
                named(
                        text,
                        guess.brandIds(),
                        brands.remembered(guess.brandIds()),
                        Brand::name,
                        most));
    }

    private static List<String> queries(SearchText text, List<String> words, int most) {
        var completions = Correction.completions(text, words, most);
        return completions.isEmpty() ? Correction.of(text, words).stream().toList() : completions;
    }

    private static <T> Stream<T> known(List<String> ids, Map<String, T> byId) {
        return ids.stream().map(byId::get).filter(Objects::nonNull);
    }

    /** Of what hits belong to, that whose name has what was typed last. */
    private static <T> List<T> named(
            SearchText text,
            List<String> ids,
            Map<String, T> byId,
            Function<T, String> name,
            int most) {
        var begun = text.words().getLast();
        return known(ids, byId)
                .filter(
                        one ->
                                Words.of(name.apply(one)).stream()
                                        .anyMatch(word -> word.startsWith(begun)))
                .limit(most)
                .toList();
    }

    /** Empty when it was found as it was typed, or nothing is much like it. */
    Optional<String> correctionOf(SearchQuestion question) {
        return question.text().isEmpty()
                ? Optional.empty()
                : Correction.of(question.text(), search.wordsInsteadOf(question));
    }
}
