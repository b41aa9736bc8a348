package dev.stoa.platform.relay;

import java.util.function.Supplier;

/** An item of a page with the cursor that stands for its place, made only when it is asked for. */
public final class Edge<T> {

    private final Supplier<String> cursor;
    private final T node;

    public Edge(Supplier<String> cursor, T node) {
        this.cursor = cursor;
        this.node = node;
    }

    public String cursor() {
        return cursor.get();
    }

    public T node() {
        return node;
    }

    <R> Edge<R> with(R view) {
        return new Edge<>(cursor, view);
    }
}
