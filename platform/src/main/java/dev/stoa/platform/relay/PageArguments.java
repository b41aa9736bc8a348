package dev.stoa.platform.relay;

import dev.stoa.platform.errors.StoaException;
import org.jspecify.annotations.Nullable;

/**
 * The arguments {@code first}, {@code after}, {@code last} and {@code before} of a connection.
 * Fetchers take it as a parameter.
 */
public record PageArguments(
        @Nullable Integer first,
        @Nullable String after,
        @Nullable Integer last,
        @Nullable String before) {

    public static final int DEFAULT_SIZE = 20;
    public static final int LARGEST_SIZE = 100;

    public PageArguments {
        if (first != null && last != null) {
            throw StoaException.badRequest("`first` and `last` cannot be given together.");
        }
        requireSize(first, "first");
        requireSize(last, "last");
    }

    public static PageArguments first(int size) {
        return new PageArguments(size, null, null, null);
    }

    /** True when the page is counted from the end of the list. */
    public boolean isBackward() {
        return last != null;
    }

    public int size() {
        if (last != null) {
            return last;
        }
        return first == null ? DEFAULT_SIZE : first;
    }

    private static void requireSize(@Nullable Integer size, String name) {
        if (size != null && (size < 1 || size > LARGEST_SIZE)) {
            throw StoaException.badRequest(
                    "`" + name + "` is " + size + ", expected 1 to " + LARGEST_SIZE + ".");
        }
    }
}
