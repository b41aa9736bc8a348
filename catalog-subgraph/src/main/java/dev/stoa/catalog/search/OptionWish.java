package dev.stoa.catalog.search;

import dev.stoa.platform.errors.StoaException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values of an option, one of which a variant must have. */
record OptionWish(String name, List<String> values) {

    private static final int MOST = 10;
    private static final int MOST_VALUES = 50;

    /**
     * @throws StoaException BAD_REQUEST for too many, for one without values, for a name that comes
     *     twice
     */
    static Map<String, List<String>> byName(@Nullable List<OptionWish> wishes) {
        var byName = new TreeMap<String, List<String>>();
        if (wishes == null) {
            return byName;
        }
        require(wishes.size() <= MOST, "at most " + MOST + " options");
        for (var wish : wishes) {
            int values = wish.values().size();
            require(values > 0 && values <= MOST_VALUES, "1 to " + MOST_VALUES + " values of each");
            var inOrder = wish.values().stream().distinct().sorted().toList();
            require(byName.put(wish.name(), inOrder) == null, "each option once");
        }
        return byName;
    }

    private static void require(boolean condition, String expected) {
        if (!condition) {
            throw StoaException.badRequest("`options`: expected " + expected + ".");
        }
    }
}
