package dev.stoa.platform.memory;

/** Turns values into few bytes and back. For many threads. */
public interface Packing<V> {

    byte[] pack(V value);

    V unpack(byte[] packed);
}
