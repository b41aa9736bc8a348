package dev.stoa.customer.password;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords are good enough: long enough and not among the commonest. No rules on kinds of
 * characters; they make passwords worse (NIST SP 800-63B).
 */
public final class PasswordPolicy {

    private static final int SHORTEST = 8;
    static final int LONGEST = 128;

    private static final Set<String> COMMONEST = read("/common-passwords.txt");

    public Optional<UserError> problemOf(String password, String... path) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of(weak("Use " + SHORTEST + " to " + LONGEST + " characters.", path));
        }
        if (isCommon(password)) {
            return Optional.of(weak("This password is too common.", path));
        }
        return Optional.empty();
    }

    private static boolean isCommon(String password) {
        return password.chars().distinct().count() < 3
                || COMMONEST.contains(password.toLowerCase(Locale.ROOT));
    }

    private static UserError weak(String message, String... path) {
        return GeneralError.of("PASSWORD_TOO_WEAK", message, path);
    }

    private static Set<String> read(String resource) {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        PasswordPolicy.class.getResourceAsStream(resource)),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
