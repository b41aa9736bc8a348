package dev.stoa.catalog.media;

/**
 * A part of a file.
 *
 * @param from the first byte, from 0
 * @param length how many, at least one
 */
public record ByteRange(long from, long length) {

    public long last() {
        return from + length - 1;
    }
}
