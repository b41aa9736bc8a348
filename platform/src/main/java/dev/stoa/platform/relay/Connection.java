package dev.stoa.platform.relay;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** A page of a list. Counts the whole list only when {@code totalCount} is read. */
public final class Connection<T> {

    private final List<Edge<T>> edges;
    private final PageInfo pageInfo;
    private final LongSupplier count;

    public Connection(List<Edge<T>> edges, PageInfo pageInfo, LongSupplier count) {
        this.edges = List.copyOf(edges);
        this.pageInfo = pageInfo;
        this.count = count;
    }

    public static <T> Connection<T> empty() {
        return new Connection<>(List.of(), new PageInfo(false, false, null, null), () -> 0);
    }

    public List<Edge<T>> getEdges() {
        return edges;
    }

    public List<T> getNodes() {
        return edges.stream().map(Edge::node).toList();
    }

    public PageInfo getPageInfo() {
        return pageInfo;
    }

    public int getTotalCount() {
        return Math.toIntExact(count.getAsLong());
    }

    public <R> Connection<R> map(Function<T, R> view) {
        return new Connection<>(
                edges.stream()
                        .map(edge -> new Edge<>(edge.cursor(), view.apply(edge.node())))
                        .toList(),
                pageInfo,
                count);
    }
}
