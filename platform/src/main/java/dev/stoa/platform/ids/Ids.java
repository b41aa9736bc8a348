package dev.stoa.platform.ids;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * Makes ids: a prefix that names the type, and a ULID that sorts by time: 48 bits of milliseconds,
 * 20 bits that count the ids of one millisecond, so that those of one process sort as they were
 * made, and 60 random bits, so that nobody guesses the next.
 */
public final class Ids {

    private static final char[] CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

    private static final int BITS_OF_COUNT = 20;
    private static final int TOLD_BY_TIME = 14;
    private static final int RANDOM = 12;

    private final Clock clock;
    private final RandomGenerator random;
    private final AtomicLong last = new AtomicLong();

    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /**
     * @param prefix three or four lower-case letters, such as {@code ord}
     * @return for example {@code ord_01J9ZK3T5V8Q2M4N6P7R9S0W1X}
     */
    public String next(String prefix) {
        var id = new char[26];
        encode(moment(), id, 0, TOLD_BY_TIME);
        encode(random.nextLong(), id, TOLD_BY_TIME, RANDOM);
        return prefix + "_" + new String(id);
    }

    /** Later than any before, even when the clock is set back. */
    private long moment() {
        long now = clock.millis() << BITS_OF_COUNT;
        return last.updateAndGet(before -> Math.max(before + 1, now));
    }

    /**
     * The same id for the same text: for things that may be made more than once but must be one.
     * Does not sort by time.
     */
    public static String derived(String prefix, String text) {
        var id = new char[26];
        var digest = new BigInteger(1, sha256(text));
        for (int i = 0; i < id.length; i++) {
            id[i] = CROCKFORD[digest.shiftRight(5 * i).intValue() & 31];
        }
        return prefix + "_" + new String(id);
    }

    /** True when the text has the form of an id with this prefix. */
    public static boolean hasPrefix(String id, String prefix) {
        return id.length() == prefix.length() + 27
                && id.startsWith(prefix)
                && id.charAt(prefix.length()) == '_';
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    private static void encode(long value, char[] into, int offset, int length) {
        for (int i = offset + length - 1; i >= offset; i--) {
            into[i] = CROCKFORD[(int) (value & 31)];
            value >>>= 5;
        }
    }
}
