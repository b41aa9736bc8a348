package dev.stoa.catalog.text;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with an input, each with its path. */
public final class Problems {

    private final List<UserError> found;
    private final List<String> path;

    private Problems(List<UserError> found, List<String> path) {
        this.found = found;
        this.path = path;
    }

    public static Problems none() {
        return new Problems(new ArrayList<>(), List.of());
    }

    /** The same collection, for a part of the input. */
    public Problems below(String... steps) {
        return new Problems(found, List.of(to(steps)));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<UserError> all() {
        return List.copyOf(found);
    }

    public void add(UserError problem) {
        found.add(problem);
    }

    public void invalid(String message, String... steps) {
        found.add(GeneralError.invalid(message, to(steps)));
    }

    public void required(String... steps) {
        found.add(GeneralError.required(to(steps)));
    }

    public void notFound(String what, String... steps) {
        found.add(GeneralError.notFound(what, to(steps)));
    }

    /** The text without blanks around it; a problem when it is empty or too long. */
    public String text(String text, int longest, String field) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            required(field);
        }
        return limited(stripped, longest, field);
    }

    /** The text without blanks around it, null for none; a problem when it is too long. */
    public @Nullable String optional(@Nullable String text, int longest, String field) {
        return text == null || text.isBlank() ? null : limited(text.strip(), longest, field);
    }

    private String limited(String text, int longest, String field) {
        if (text.length() > longest) {
            invalid("At most " + longest + " characters.", field);
        }
        return text;
    }

    /** A problem when the end is not after the start. */
    public void span(@Nullable Instant from, @Nullable Instant until, String field) {
        if (from != null && until != null && !until.isAfter(from)) {
            invalid("It must end after it begins.", field);
        }
    }

    /** The tag of a language as it is stored; a problem when it is none. */
    public String locale(String text, String field) {
        var tag = Locales.tag(text);
        if (tag.isEmpty()) {
            invalid("A language such as `de` or `pt-BR`.", field);
        }
        return tag.orElse("");
    }

    /** Where a value of this part of the input stands in the whole of it. */
    public List<String> pathTo(String... steps) {
        return List.of(to(steps));
    }

    private String[] to(String... steps) {
        return Stream.concat(path.stream(), Stream.of(steps)).toArray(String[]::new);
    }
}
