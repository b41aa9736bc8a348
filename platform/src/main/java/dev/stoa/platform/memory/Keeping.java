package dev.stoa.platform.memory;

import java.util.function.Function;

/** How a memory keeps what it knows. */
public final class Keeping<V> {

    private final Function<Runnable, Keeper<V>> making;

    private Keeping(Function<Runnable, Keeper<V>> making) {
        this.making = making;
    }

    /**
     * As it was read.
     *
     * @param most how many
     */
    public static <V> Keeping<V> whole(int most) {
        return new Keeping<>(lost -> new WholeKeeper<>(most, lost));
    }

    /**
     * Packed by a hash of the key, which whoever asks compares with what is told, and what is asked
     * for often also as it was read.
     *
     * @param mostWhole how many as they were read
     * @param mostBytes of heap for all that is packed; what has no room in it is not kept
     */
    public static <V> Keeping<V> packed(int mostWhole, long mostBytes, Packing<V> packing) {
        return new Keeping<>(lost -> new PackedKeeper<>(mostWhole, mostBytes, packing, lost));
    }

    /**
     * Small values, many of which are equal: those are kept once, and keys as hashes. What has no
     * room is not kept.
     *
     * @param most how many keys
     */
    public static <V> Keeping<V> shared(int most) {
        return new Keeping<>(lost -> new SharingKeeper<>(most, lost));
    }

    /**
     * @param lost told when something was pushed out that nobody forgot
     */
    Keeper<V> keeper(Runnable lost) {
        return making.apply(lost);
    }
}
