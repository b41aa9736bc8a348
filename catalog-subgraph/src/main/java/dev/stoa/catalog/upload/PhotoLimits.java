package dev.stoa.catalog.upload;

/** What customers may show of what they bought. */
public final class PhotoLimits {

    /** Of one review. */
    public static final int MOST_FILES = 5;

    /** Bytes of one file. */
    public static final int LARGEST = 10 << 20;

    private PhotoLimits() {}
}
