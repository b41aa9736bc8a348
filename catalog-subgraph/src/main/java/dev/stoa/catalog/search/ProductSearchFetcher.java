package dev.stoa.catalog.search;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.product.LocalizedProduct;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductFilter;
import dev.stoa.catalog.product.ProductSort;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Edge;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import graphql.execution.DataFetcherResult;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code search.graphqls}. */
@DgsComponent
class ProductSearchFetcher {

    /** What a search found. */
    record ProductSearchResult(
            SearchQuestion question, Connection<Product> products, boolean isAsTyped) {}

    private final SearchProducts searchProducts;
    private final CountFacets countFacets;
    private final AvailableSorts sorts;
    private final SuggestSearches suggestSearches;
    private final SearchQuestions questions;
    private final SearchLanguages languages;
    private final Locales locales;

    ProductSearchFetcher(
            SearchProducts searchProducts,
            CountFacets countFacets,
            AvailableSorts sorts,
            SuggestSearches suggestSearches,
            SearchQuestions questions,
            SearchLanguages languages,
            Locales locales) {
        this.searchProducts = searchProducts;
        this.countFacets = countFacets;
        this.sorts = sorts;
        this.suggestSearches = suggestSearches;
        this.questions = questions;
        this.languages = languages;
        this.locales = locales;
    }

    @DgsQuery
    DataFetcherResult<ProductSearchResult> productSearch(
            @InputArgument @Nullable String query,
            @InputArgument @Nullable ProductFilter filter,
            @InputArgument @Nullable List<OptionWish> options,
            @InputArgument @Nullable List<AttributeWish> attributes,
            @InputArgument @Nullable BigDecimal ratingMin,
            @InputArgument @Nullable ProductWhere where,
            @InputArgument @Nullable ProductSort sort,
            PageArguments page,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        var text = languages.text(query, env.getLocale());
        var wishes = Wishes.of(filter, options, attributes, ratingMin, where);
        var question = questions.of(text, wishes, sort, caller);
        return result(question, searchProducts.handle(question, page, caller));
    }

    /** Edges below find there what was searched for. */
    private static DataFetcherResult<ProductSearchResult> result(
            SearchQuestion question, SearchProducts.Found found) {
        return DataFetcherResult.<ProductSearchResult>newResult()
                .data(new ProductSearchResult(question, found.products(), found.isAsTyped()))
                .localContext(new SearchedFor(question, found.strictness()))
                .build();
    }

    private record SearchedFor(SearchQuestion question, Strictness strictness) {}

    @DgsData(parentType = "ProductEdge", trivial = true)
    @Nullable ProductHighlight highlight(DgsDataFetchingEnvironment env) {
        Edge<Product> edge = env.getSourceOrThrow();
        return env.getLocalContext() instanceof SearchedFor(var question, var strictness)
                        && !question.text().isEmpty()
                ? ProductHighlight.of(shown(edge, env), new WantedWords(question, strictness))
                : null;
    }

    private LocalizedProduct shown(Edge<Product> edge, DgsDataFetchingEnvironment env) {
        var wanted = Locales.wanted(null, env.getLocale());
        return LocalizedProduct.of(edge.node(), locales, wanted);
    }

    @DgsData(parentType = "ProductSearchResult")
    List<Facet> facets(DgsDataFetchingEnvironment env) {
        ProductSearchResult result = env.getSourceOrThrow();
        return countFacets.handle(result.question(), Locales.wanted(null, env.getLocale()));
    }

    @DgsData(parentType = "ProductSearchResult")
    List<SearchSort> availableSorts(DgsDataFetchingEnvironment env) {
        ProductSearchResult result = env.getSourceOrThrow();
        return sorts.of(result.question(), Locales.wanted(null, env.getLocale()));
    }

    @DgsData(parentType = "ProductSearchResult")
    @Nullable String didYouMean(DgsDataFetchingEnvironment env) {
        ProductSearchResult result = env.getSourceOrThrow();
        return result.isAsTyped()
                ? null
                : suggestSearches.correctionOf(result.question()).orElse(null);
    }

    @DgsQuery
    SearchSuggestions searchSuggest(
            @InputArgument String query,
            @InputArgument Integer first,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        var text = languages.text(query, env.getLocale());
        return suggestSearches.handle(questions.of(text, Wishes.NONE, null, caller), first);
    }
}
