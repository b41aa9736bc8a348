package dev.stoa.catalog.change;

import dev.stoa.platform.errors.UserError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Somebody else changed the same fields since the object was read.
 *
 * @param fields none when nobody knows any more what was changed
 */
public record ConflictError(List<String> path, long currentVersion, List<FieldConflict> fields)
        implements UserError {

    private static final List<String> AT = List.of("expectedVersion");

    /**
     * Holds an edit against what was changed since its author read the object; empty when both can
     * be had.
     *
     * @param wanted from the object as it now is to what the author wants
     * @param basis the fields that the author has judged by, and leaves
     * @param since all changes after the version that was read
     */
    static Optional<ConflictError> between(
            long readVersion,
            long currentVersion,
            List<FieldChange> wanted,
            Set<String> basis,
            List<Change> since) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        if (since.size() != currentVersion - readVersion) {
            return Optional.of(unexplained(currentVersion));
        }
        var fields =
                Stream.concat(
                        wanted.stream().flatMap(it -> latestOn(it, since).stream()),
                        latest(since, basis::contains).stream());
        return Optional.of(new ConflictError(AT, currentVersion, fields.toList()))
                .filter(Predicate.not(conflict -> conflict.fields().isEmpty()));
    }

    /** Every field that was changed, as it was changed last. */
    static ConflictError withAll(long currentVersion, List<Change> since) {
        return new ConflictError(AT, currentVersion, latest(since, _ -> true));
    }

    private static List<FieldConflict> latest(List<Change> since, Predicate<String> isMeant) {
        var fields = new LinkedHashMap<String, FieldConflict>();
        for (var change : since) {
            for (var field : change.fields()) {
                if (isMeant.test(field.field())) {
                    fields.put(
                            field.partId() + "." + field.field(), FieldConflict.of(change, field));
                }
            }
        }
        return List.copyOf(fields.values());
    }

    private static Optional<FieldConflict> latestOn(FieldChange wanted, List<Change> since) {
        return since.reversed().stream()
                .filter(change -> change.fields().stream().anyMatch(wanted::overlaps))
                .findFirst()
                .map(change -> FieldConflict.of(wanted, change));
    }

    /** Others were faster, again and again, or what they did is not known. */
    public static ConflictError unexplained(long currentVersion) {
        return new ConflictError(AT, currentVersion, List.of());
    }

    /** The same, for an edit that is part of a larger input. */
    public ConflictError at(List<String> place) {
        return new ConflictError(List.copyOf(place), currentVersion, fields);
    }

    @Override
    public String code() {
        return "CONFLICT";
    }

    @Override
    public String message() {
        var names = fields.stream().map(FieldConflict::field).distinct().toList();
        return fields.isEmpty()
                ? "It was changed by somebody else. Read it again and repeat your change."
                : "Somebody else changed "
                        + String.join(", ", names)
                        + ". Read it again and decide.";
    }
}
