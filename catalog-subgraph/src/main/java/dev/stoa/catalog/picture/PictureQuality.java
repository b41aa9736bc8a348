package dev.stoa.catalog.picture;

/** How much is kept of a picture that is written smaller. Few, so that each is made few times. */
public enum PictureQuality {
    LOW(40),
    MEDIUM(60),
    USUAL(80),
    HIGH(95);

    private final int percent;

    PictureQuality(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }

    /** The least that is enough. */
    public static PictureQuality atLeast(int wished) {
        for (var quality : values()) {
            if (quality.percent >= wished) {
                return quality;
            }
        }
        return HIGH;
    }
}
