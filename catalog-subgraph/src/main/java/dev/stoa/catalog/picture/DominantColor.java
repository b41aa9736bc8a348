package dev.stoa.catalog.picture;

/** Counts colours in steps, and takes the middle of the step that is seen most. */
final class DominantColor {

    private static final int OPAQUE_ENOUGH = 128;
    private static final int STEPS = 8;

    private DominantColor() {}

    static String of(Pixels pixels) {
        var counts = new int[STEPS * STEPS * STEPS];
        var sums = new long[counts.length][3];
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                count(pixels.image().getRGB(x, y), counts, sums);
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        int count = Math.max(1, counts[most]);
        return "#%02x%02x%02x"
                .formatted(sums[most][0] / count, sums[most][1] / count, sums[most][2] / count);
    }

    private static void count(int argb, int[] counts, long[][] sums) {
        if (argb >>> 24 < OPAQUE_ENOUGH) {
            return;
        }
        int red = argb >> 16 & 0xFF;
        int green = argb >> 8 & 0xFF;
        int blue = argb & 0xFF;
        int step = (red >> 5) * STEPS * STEPS + (green >> 5) * STEPS + (blue >> 5);
        counts[step]++;
        sums[step][0] += red;
        sums[step][1] += green;
        sums[step][2] += blue;
    }
}
