package dev.stoa.catalog.search;

import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.catalog.searchtuning.SearchLog;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Edge;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.relay.PageInfo;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.Collection;
import java.util.Map;

/** Finds a page of products, as they are now and not as the index knows them. */
@UseCase
class SearchProducts {

    private final ProductSearch search;
    private final Products products;
    private final ShopWindow window;
    private final SearchLog log;

    SearchProducts(ProductSearch search, Products products, ShopWindow window, SearchLog log) {
        this.search = search;
        this.products = products;
        this.window = window;
        this.log = log;
    }

    /**
     * A page of products.
     *
     * @param strictness with which they were found
     */
    record Found(Connection<Product> products, Strictness strictness) {

        /** Then there is nothing to correct. */
        boolean isAsTyped() {
            return strictness == Strictness.EXACT && !products.getEdges().isEmpty();
        }
    }

    Found handle(SearchQuestion question, PageArguments page, Caller caller) {
        var after = Place.decode(page.after(), question);
        var found = search.find(question, after, page.size());
        var edges =
                found.hits().stream()
                        .map(hit -> new Edge<>(() -> hit.place().encode(question), hit))
                        .toList();
        var info =
                new PageInfo(
                        found.hasMore(),
                        after.isPresent(),
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor());
        var total = found.total();
        var hits =
                new Connection<>(edges, info, () -> total == null ? search.count(question) : total);
        if (after.isEmpty() && !caller.may(Permission.PRODUCTS_READ)) {
            log.note(question.text().words(), !edges.isEmpty());
        }
        var ids = found.hits().stream().map(Hits.Hit::productId).toList();
        var strictness =
                found.hits().stream()
                        .findFirst()
                        .map(hit -> hit.place().strictness())
                        .orElse(Strictness.EXACT);
        return new Found(hits.of(shownTo(caller, question, ids), Hits.Hit::productId), strictness);
    }

    /** What was unpublished a moment ago may still be in the index. */
    private Map<String, Product> shownTo(
            Caller caller, SearchQuestion question, Collection<String> ids) {
        if (!caller.may(Permission.PRODUCTS_READ)) {
            return window.byIds(ids);
        }
        var stored = products.byIds(ids);
        var status = question.narrowing().status();
        stored.values().removeIf(product -> !product.status().name().equals(status));
        return stored;
    }
}
