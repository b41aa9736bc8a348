package dev.stoa.customer.password;

import dev.stoa.platform.errors.StoaException;
import org.jspecify.annotations.Nullable;

/**
 * Checks a password without helping a guesser: an unknown account takes as long as a wrong password
 * and is throttled like one.
 */
public final class PasswordCheck {

    /** What came of it. */
    public enum Verdict {
        RIGHT,
        WRONG,
        TOO_MANY_ATTEMPTS
    }

    private final Credentials credentials;
    private final PasswordHashing hashing;
    private final FailedAttempts attempts;

    PasswordCheck(Credentials credentials, PasswordHashing hashing, FailedAttempts attempts) {
        this.credentials = credentials;
        this.hashing = hashing;
        this.attempts = attempts;
    }

    /**
     * @param name what the guesser names the account by: it is throttled whether it exists or not
     * @param accountId null when there is no such account
     * @throws StoaException RATE_LIMITED when too many passwords are checked at once
     */
    public Verdict check(
            String name, @Nullable String accountId, String password, NetworkAddress address) {
        hashing.requireRoom();
        var account = "account:" + name;
        var network = address.text() == null ? null : "network:" + address.text();
        if (network != null && !attempts.begin(network, Guesses.OF_NETWORK_ADDRESS)) {
            return Verdict.TOO_MANY_ATTEMPTS;
        }
        if (!attempts.begin(account, Guesses.OF_ACCOUNT)) {
            return Verdict.TOO_MANY_ATTEMPTS;
        }
        try {
            if (!matches(accountId, password)) {
                return Verdict.WRONG;
            }
        } catch (StoaException busy) {
            attempts.takeBack(account);
            takeBack(network);
            throw busy;
        }
        attempts.forget(account);
        takeBack(network);
        return Verdict.RIGHT;
    }

    private boolean matches(@Nullable String accountId, String password) {
        if (password.length() > PasswordPolicy.LONGEST * 2) {
            return false;
        }
        var hash = credentials.hashOf(accountId);
        boolean matches = hashing.matches(password, hash);
        if (matches && hash != null && accountId != null && hashing.isOutdated(hash)) {
            credentials.strengthen(accountId, hash, hashing.hash(password));
        }
        return matches;
    }

    private void takeBack(@Nullable String key) {
        if (key != null) {
            attempts.takeBack(key);
        }
    }
}
