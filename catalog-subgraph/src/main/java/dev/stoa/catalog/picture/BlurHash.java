package dev.stoa.catalog.picture;

/**
 * The BlurHash of a picture: four by three cosines of it, in 28 characters that every client has a
 * decoder for. See blurha.sh.
 */
final class BlurHash {

    private static final int ACROSS = 4;
    private static final int DOWN = 3;
    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~";
    private static final int LEVELS = 83;

    private final Pixels pixels;
    private final StringBuilder hash = new StringBuilder(28);

    private BlurHash(Pixels pixels) {
        this.pixels = pixels;
    }

    static String of(Pixels pixels) {
        return new BlurHash(pixels).encoded();
    }

    private String encoded() {
        var factors = new double[ACROSS * DOWN][];
        double largest = 0;
        for (int i = 0; i < factors.length; i++) {
            factors[i] = factor(i % ACROSS, i / ACROSS);
            for (int c = 0; i > 0 && c < 3; c++) {
                largest = Math.max(largest, Math.abs(factors[i][c]));
            }
        }
        int level = Math.clamp((long) Math.floor(largest * 166 - 0.5), 0, LEVELS - 1);
        digits(ACROSS - 1 + (DOWN - 1) * 9, 1);
        digits(level, 1);
        digits(average(factors[0]), 4);
        for (int i = 1; i < factors.length; i++) {
            digits(wave(factors[i], (level + 1) / 166.0), 2);
        }
        return hash.toString();
    }

    private double[] factor(int across, int down) {
        var sum = new double[3];
        int width = pixels.width();
        int height = pixels.height();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double basis =
                        Math.cos(Math.PI * across * x / width)
                                * Math.cos(Math.PI * down * y / height);
                int rgb = pixels.image().getRGB(x, y);
                for (int c = 0; c < 3; c++) {
                    sum[c] += basis * linear(rgb >> 16 - 8 * c & 0xFF);
                }
            }
        }
        double weight = (across == 0 && down == 0 ? 1.0 : 2.0) / (width * height);
        return new double[] {sum[0] * weight, sum[1] * weight, sum[2] * weight};
    }

    private static int average(double[] factor) {
        return byteOf(factor[0]) << 16 | byteOf(factor[1]) << 8 | byteOf(factor[2]);
    }

    private static int wave(double[] factor, double largest) {
        int value = 0;
        for (double part : factor) {
            double share = Math.signum(part) * Math.sqrt(Math.abs(part / largest));
            value = value * 19 + Math.clamp((long) Math.floor(share * 9 + 9.5), 0, 18);
        }
        return value;
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static int byteOf(double linear) {
        double part = Math.clamp(linear, 0.0, 1.0);
        double shown = part <= 0.0031308 ? part * 12.92 : 1.055 * Math.pow(part, 1 / 2.4) - 0.055;
        return (int) (shown * 255 + 0.5);
    }

    private void digits(int value, int count) {
        for (int i = count - 1; i >= 0; i--) {
            hash.append(DIGITS.charAt(value / (int) Math.pow(LEVELS, i) % LEVELS));
        }
    }
}
