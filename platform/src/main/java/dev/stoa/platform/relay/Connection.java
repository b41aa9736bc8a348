package dev.stoa.platform.relay;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page of a list. Counts the whole list only when {@code totalCount} is read, and then once. */
public final class Connection<T> {

    private final List<Edge<T>> edges;
    private final PageInfo pageInfo;
    private final LongSupplier count;

    public Connection(List<Edge<T>> edges, PageInfo pageInfo, LongSupplier count) {
        this.edges = List.copyOf(edges);
        this.pageInfo = pageInfo;
        this.count = count instanceof Once ? count : new Once(count);
    }

    private static final class Once implements LongSupplier {

        private final LongSupplier counting;
        private volatile @Nullable Long counted;

        Once(LongSupplier counting) {
            this.counting = counting;
        }

        @Override
        public long getAsLong() {
            var known = counted;
            if (known == null) {
                known = counting.getAsLong();
                counted = known;
            }
            return known;
        }
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

    /**
     * The same page of what else is known by the same key; items that are not known are left out.
     */
    public <R> Connection<R> of(Map<String, R> known, Function<T, String> key) {
        return new Connection<>(
                edges.stream()
                        .flatMap(
                                edge ->
                                        Stream.ofNullable(known.get(key.apply(edge.node())))
                                                .map(edge::with))
                        .toList(),
                pageInfo,
                count);
    }

    public <R> Connection<R> map(Function<T, R> view) {
        return new Connection<>(
                edges.stream().map(edge -> edge.with(view.apply(edge.node()))).toList(),
                pageInfo,
                count);
    }
}
