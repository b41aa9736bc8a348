package dev.stoa.customer.password;

import dev.stoa.customer.token.KeySecret;
import dev.stoa.platform.security.SigningKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tokens that let somebody set a password without knowing the one so far. Nothing is stored: the
 * hash of that password is part of the seal, so that a token is spent as soon as the password is
 * another one.
 */
public final class ResetTokens {

    private static final Pattern FORM = Pattern.compile("(\\w{1,64})\\.(\\d{1,11})\\.([\\w-]{43})");

    private final SigningKey key;
    private final Credentials credentials;
    private final Clock clock;

    ResetTokens(KeySecret secret, Credentials credentials, Clock clock) {
        this.key = new SigningKey(secret.derive("stoa password resets v1", SigningKey.ALGORITHM));
        this.credentials = credentials;
        this.clock = clock;
    }

    /** Empty for an account without a password. */
    public Optional<String> issue(String accountId, Instant expiresAt) {
        long end = expiresAt.getEpochSecond();
        return Optional.ofNullable(credentials.hashOf(accountId))
                .map(hash -> accountId + "." + end + "." + seal(accountId, end, hash));
    }

    /** Whose password the token may set; empty when it is spent, has ended or never was good. */
    public Optional<String> accountOf(String token) {
        return read(token).map(Good::accountId);
    }

    /** Keeps the hash of the new password; false when the token is not good any more. */
    public boolean redeem(String token, String newHash) {
        return read(token)
                .map(good -> credentials.replace(good.accountId(), good.hash(), newHash))
                .orElse(false);
    }

    private record Good(String accountId, String hash) {}

    private Optional<Good> read(String token) {
        var parts = FORM.matcher(token);
        if (!parts.matches() || clock.instant().getEpochSecond() >= end(parts.group(2))) {
            return Optional.empty();
        }
        var accountId = parts.group(1);
        var hash = credentials.hashOf(accountId);
        return hash != null
                        && SigningKey.areSame(
                                seal(accountId, end(parts.group(2)), hash), parts.group(3))
                ? Optional.of(new Good(accountId, hash))
                : Optional.empty();
    }

    private static long end(String digits) {
        return Long.parseLong(digits);
    }

    private String seal(String accountId, long end, String hash) {
        return key.base64(accountId + "\n" + end + "\n" + hash);
    }
}
