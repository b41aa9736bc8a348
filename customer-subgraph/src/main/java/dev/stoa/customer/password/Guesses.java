package dev.stoa.customer.password;

import java.time.Duration;

/**
 * How often somebody may guess: some tries are free, from then on each wrong one doubles the wait.
 *
 * @param free wrong tries before the first wait
 */
record Guesses(int free) {

    /** An owner who mistypes finds in quickly; a list of passwords takes years. */
    static final Guesses OF_ACCOUNT = new Guesses(5);

    /** Higher, since a household or an office shares an address. */
    static final Guesses OF_NETWORK_ADDRESS = new Guesses(30);

    static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    static final int MOST_DOUBLINGS = 10;
}
