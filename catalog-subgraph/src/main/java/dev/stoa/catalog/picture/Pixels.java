package dev.stoa.catalog.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * A decoded picture, upright. Made by {@link PictureReader}.
 *
 * @param image RGB, or ARGB where something shines through
 */
public record Pixels(BufferedImage image) {

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    public boolean isOpaque() {
        return !image.getColorModel().hasAlpha();
    }

    Pixels upright(Orientation orientation) {
        if (orientation.equals(Orientation.UPRIGHT)) {
            return this;
        }
        boolean turns = orientation.isOnItsSide();
        var turned = blank(turns ? height() : width(), turns ? width() : height(), isOpaque());
        var move = new AffineTransform();
        move.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        move.quadrantRotate(orientation.quarterTurns());
        if (orientation.isMirrored()) {
            move.scale(-1, 1);
        }
        move.translate(-width() / 2.0, -height() / 2.0);
        return drawn(turned, graphics -> graphics.drawImage(image, move, null));
    }

    /** The part of that shape around the spot, as large as possible. */
    public Pixels cropped(int shapeWidth, int shapeHeight, FocalPoint focus) {
        double scale = Math.min((double) width() / shapeWidth, (double) height() / shapeHeight);
        int wide = Math.clamp(Math.round(shapeWidth * scale), 1, width());
        int high = Math.clamp(Math.round(shapeHeight * scale), 1, height());
        int left = Math.clamp(width() * focus.x() / 100 - wide / 2, 0, width() - wide);
        int top = Math.clamp(height() * focus.y() / 100 - high / 2, 0, height() - high);
        return new Pixels(image.getSubimage(left, top, wide, high));
    }

    /** Smaller by halves first: one large step would leave out most of what was there. */
    public Pixels scaled(int wide, int high) {
        var step = this;
        while (step.width() >= 2 * wide && step.height() >= 2 * high) {
            step = step.drawnAs(step.width() / 2, step.height() / 2);
        }
        return step.drawnAs(wide, high);
    }

    private Pixels drawnAs(int wide, int high) {
        return drawn(
                blank(wide, high, isOpaque()),
                graphics -> graphics.drawImage(image, 0, 0, wide, high, null));
    }

    /** On white, for kinds of pictures through which nothing shines. */
    Pixels onWhite() {
        if (isOpaque()) {
            return this;
        }
        return drawn(
                blank(width(), height(), true),
                graphics -> graphics.drawImage(image, 0, 0, java.awt.Color.WHITE, null));
    }

    private static BufferedImage blank(int wide, int high, boolean isOpaque) {
        return new BufferedImage(
                wide, high, isOpaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
    }

    private static Pixels drawn(
            BufferedImage target, java.util.function.Consumer<Graphics2D> draw) {
        var graphics = target.createGraphics();
        try {
            graphics.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            draw.accept(graphics);
        } finally {
            graphics.dispose();
        }
        return new Pixels(target);
    }
}
