package dev.stoa.catalog.rendition;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import dev.stoa.catalog.media.MadePictures;
import dev.stoa.catalog.media.MediaContent;
import dev.stoa.catalog.media.MediaName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Renditions kept on disk, up to a size; those not asked for longest go first. They can all be made
 * again, so each instance keeps its own.
 */
final class Renditions implements MadePictures {

    private static final int KILOBYTE = 1 << 10;

    private final RenditionSignatures signatures;
    private final Renderer renderer;
    private final RenditionFolder folder;
    private final AsyncCache<String, Path> kept;

    /**
     * @param mostBytes that all of them take
     */
    Renditions(
            RenditionSignatures signatures,
            Renderer renderer,
            RenditionFolder folder,
            long mostBytes) {
        this.signatures = signatures;
        this.renderer = renderer;
        this.folder = folder;
        this.kept =
                Caffeine.newBuilder()
                        .maximumWeight(mostBytes / KILOBYTE)
                        .weigher((String _, Path file) -> weight(file))
                        .executor(Runnable::run)
                        .evictionListener(this::dropped)
                        .buildAsync();
    }

    private static int weight(Path file) {
        try {
            return 1 + (int) Math.min(Files.size(file) / KILOBYTE, Integer.MAX_VALUE / 2);
        } catch (IOException e) {
            return 1;
        }
    }

    private void dropped(@Nullable String key, @Nullable Path file, RemovalCause cause) {
        if (file != null) {
            folder.remove(file);
        }
    }

    /** Takes up what an earlier process has made. */
    void takeUp() {
        for (var file : folder.all()) {
            kept.put(folder.keyOf(file), CompletableFuture.completedFuture(file));
        }
    }

    @Override
    public Answer open(MediaName original, String wish) throws IOException {
        var rendition = signatures.read(original, wish);
        if (rendition.isEmpty()) {
            return new Answer.Unknown();
        }
        return switch (made(rendition.get())) {
            case Renderer.Result.Rendered it -> opened(rendition.get(), it.file());
            case Renderer.Result.NoOriginal _ -> new Answer.Unknown();
            case Renderer.Result.TooMany _ -> new Answer.Busy();
        };
    }

    private Answer opened(Rendition rendition, Path file) throws IOException {
        try {
            var content = new MediaContent(Files.size(file), Files.newInputStream(file));
            return new Answer.Made(content, rendition.format().mediaType());
        } catch (NoSuchFileException e) {
            // Somebody has emptied the folder, or it was thrown out this moment.
            kept.synchronous().invalidate(folder.keyOf(file));
            return new Answer.Busy();
        }
    }

    /** Whoever asks first makes it; those who ask meanwhile get the same. */
    private Renderer.Result made(Rendition rendition) {
        var ours = new CompletableFuture<Path>();
        var key = folder.keyOf(folder.place(rendition));
        var known = kept.asMap().putIfAbsent(key, ours);
        if (known != null) {
            return awaited(known);
        }
        try {
            var result = renderer.render(rendition, folder);
            if (result instanceof Renderer.Result.Rendered rendered) {
                ours.complete(rendered.file());
            } else {
                ours.completeExceptionally(new NotMade(result));
            }
            return result;
        } catch (IOException | RuntimeException | Error e) {
            ours.completeExceptionally(e);
            throw e instanceof IOException io ? new UncheckedIOException(io) : failed(e);
        }
    }

    private static RuntimeException failed(Throwable e) {
        return e instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
    }

    private static Renderer.Result awaited(CompletableFuture<Path> known) {
        try {
            return new Renderer.Result.Rendered(known.join());
        } catch (CompletionException e) {
            return e.getCause() instanceof NotMade not ? not.result : new Renderer.Result.TooMany();
        }
    }

    /** Tells those who wait why there is none; nothing is kept of it. */
    private static final class NotMade extends RuntimeException {

        private final transient Renderer.Result result;

        NotMade(Renderer.Result result) {
            super("not made: " + result, null, false, false);
            this.result = result;
        }
    }
}
