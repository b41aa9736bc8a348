package dev.stoa.catalog.rendition;

import dev.stoa.catalog.media.MediaContent;
import dev.stoa.catalog.media.MediaStore;
import dev.stoa.catalog.picture.PictureReader;
import dev.stoa.catalog.picture.PictureWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Makes renditions, few at a time: it must leave processors and memory for those who shop. Nobody
 * reads an original before it is their turn.
 */
final class Renderer {

    private static final int MOST_WAITING = 64;
    private static final long PATIENCE_SECONDS = 5;

    /** How it ended. */
    sealed interface Result {

        record Rendered(Path file) implements Result {}

        /** Or one that is broken. */
        record NoOriginal() implements Result {}

        record TooMany() implements Result {}
    }

    private final MediaStore store;
    private final Semaphore turns;

    /**
     * @param atOnce how many are made at a time
     */
    Renderer(MediaStore store, int atOnce) {
        this.store = store;
        this.turns = new Semaphore(atOnce, true);
    }

    Result render(Rendition rendition, RenditionFolder folder) throws IOException {
        var target = folder.place(rendition);
        if (Files.isRegularFile(target)) {
            return new Result.Rendered(target);
        }
        if (!comesToTurn()) {
            return new Result.TooMany();
        }
        try {
            var original = store.open(rendition.original());
            return original.isEmpty()
                    ? new Result.NoOriginal()
                    : made(original.get(), rendition, target, folder);
        } finally {
            turns.release();
        }
    }

    private boolean comesToTurn() {
        try {
            return turns.getQueueLength() < MOST_WAITING
                    && turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Result made(
            MediaContent original, Rendition rendition, Path target, RenditionFolder folder)
            throws IOException {
        int wide = rendition.width();
        int high = rendition.height();
        var pixels = PictureReader.read(bytes(original), Math.max(wide, high));
        if (pixels.isEmpty()) {
            return new Result.NoOriginal();
        }
        var made = pixels.get().cropped(wide, high, rendition.focus()).scaled(wide, high);
        folder.write(target, PictureWriter.write(made, rendition.format(), rendition.quality()));
        return new Result.Rendered(target);
    }

    private static byte[] bytes(MediaContent content) throws IOException {
        try (content) {
            return content.stream().readAllBytes();
        }
    }
}
