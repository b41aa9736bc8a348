package dev.stoa.platform.errors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A user error that carries no data of its own. */
public record GeneralError(String code, String message, @Nullable List<String> path)
        implements UserError {

    public static GeneralError notFound(String what, String... path) {
        return new GeneralError("NOT_FOUND", what + " does not exist.", List.of(path));
    }

    public static GeneralError invalid(String message, String... path) {
        return new GeneralError("INVALID", message, List.of(path));
    }

    public static GeneralError required(String... path) {
        return new GeneralError("REQUIRED", "This value is required.", List.of(path));
    }

    public static GeneralError conflict(String... path) {
        return new GeneralError(
                "CONFLICT",
                "It was changed by somebody else. Read it again and repeat your change.",
                List.of(path));
    }

    public static GeneralError of(String code, String message, String... path) {
        return new GeneralError(code, message, List.of(path));
    }
}
