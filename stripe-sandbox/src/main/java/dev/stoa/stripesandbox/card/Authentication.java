package dev.stoa.stripesandbox.card;

/** When a card's bank wants its holder to prove themselves (3-D Secure). */
public enum Authentication {
    /** The bank knows no 3-D Secure. */
    NEVER,
    /** Only when the shop asks for it with {@code request_three_d_secure}. */
    WHEN_REQUESTED,
    ALWAYS,
    /** Always with the buyer present; without, only until the card was set up for that. */
    UNTIL_SET_UP,
    /** Always with the buyer present; the card counts as set up already. */
    WITH_BUYER;

    /** With the buyer present. */
    public boolean asksOnSession(boolean requested) {
        return switch (this) {
            case NEVER -> false;
            case WHEN_REQUESTED -> requested;
            case ALWAYS, UNTIL_SET_UP, WITH_BUYER -> true;
        };
    }

    /** Without the buyer, where asking means declining. */
    public boolean asksOffSession(boolean setUp) {
        return switch (this) {
            case NEVER, WHEN_REQUESTED, WITH_BUYER -> false;
            case ALWAYS -> true;
            case UNTIL_SET_UP -> !setUp;
        };
    }
}
