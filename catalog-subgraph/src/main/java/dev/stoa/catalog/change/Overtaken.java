package dev.stoa.catalog.change;

/** Takes a transaction back: somebody else was faster. */
public final class Overtaken extends RuntimeException {

    public Overtaken() {
        super("somebody else was faster");
    }
}
