package dev.stoa.customer.form;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks an input field by field and collects what is wrong with it. */
public final class Form {

    private final List<UserError> errors = new ArrayList<>();

    /** The trimmed text. When it is missing, too long or holds control characters: refused. */
    public String required(@Nullable String value, int longest, String... path) {
        var text = optional(value, longest, path);
        if (text == null && isGoodSoFar(path)) {
            errors.add(GeneralError.required(path));
        }
        return text == null ? "" : text;
    }

    /** The trimmed text; null when there is none, and when it is refused. */
    public @Nullable String optional(@Nullable String value, int longest, String... path) {
        var text = value == null ? "" : value.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > longest) {
            refuse(GeneralError.invalid("At most " + longest + " characters.", path));
            return null;
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            refuse(GeneralError.invalid("Control characters are not allowed.", path));
            return null;
        }
        return text;
    }

    /** The address as kept; refused when the text is none. */
    public Optional<EmailAddress> email(String typed, String... path) {
        if (typed.isBlank()) {
            refuse(GeneralError.required(path));
            return Optional.empty();
        }
        var email = EmailAddress.parse(typed);
        if (email.isEmpty()) {
            refuse(GeneralError.invalid("This is not an e-mail address.", path));
        }
        return email;
    }

    public void refuse(UserError error) {
        errors.add(error);
    }

    public boolean isRefused() {
        return !errors.isEmpty();
    }

    public List<UserError> errors() {
        return List.copyOf(errors);
    }

    private boolean isGoodSoFar(String... path) {
        return errors.stream().noneMatch(error -> List.of(path).equals(error.path()));
    }
}
