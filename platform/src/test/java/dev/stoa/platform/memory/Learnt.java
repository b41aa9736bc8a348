package dev.stoa.platform.memory;

/** For tests of others: has all read ahead now that would be in some seconds. */
public final class Learnt {

    private Learnt() {}

    public static void everything(Memories memories) throws InterruptedException {
        memories.learning().now();
    }
}
