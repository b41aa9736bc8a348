package dev.stoa.catalog.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What hits must be, put together of parts. The same is written in one way alone, so that whoever
 * asks for it finds the answer that somebody else has had.
 */
sealed interface Condition {

    /** Every part holds. */
    record All(List<Condition> parts) implements Condition {}

    /** At least one part holds. */
    record Any(List<Condition> parts) implements Condition {}

    /** The part does not hold. */
    record Not(Condition part) implements Condition {}

    /** The hit is like that. */
    record Is(Narrowing narrowing) implements Condition {}

    static Condition all(List<Condition> parts) {
        var flat = ordered(parts.stream().flatMap(Condition::inAll));
        return flat.size() == 1 ? flat.getFirst() : new All(flat);
    }

    static Condition any(List<Condition> parts) {
        var flat = ordered(parts.stream().flatMap(Condition::inAny));
        return flat.size() == 1 ? flat.getFirst() : new Any(flat);
    }

    static Condition not(Condition part) {
        return part instanceof Not(var inner) ? inner : new Not(part);
    }

    private static Stream<Condition> inAll(Condition part) {
        return part instanceof All(var parts) ? parts.stream() : Stream.of(part);
    }

    private static Stream<Condition> inAny(Condition part) {
        return part instanceof Any(var parts) ? parts.stream() : Stream.of(part);
    }

    private static List<Condition> ordered(Stream<Condition> parts) {
        return parts.distinct().sorted(Comparator.comparing(Condition::toString)).toList();
    }
}
