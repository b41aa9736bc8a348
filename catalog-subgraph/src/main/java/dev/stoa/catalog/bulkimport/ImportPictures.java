package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.media.MediaFiles;
import dev.stoa.catalog.media.StoredPicture;
import dev.stoa.catalog.shopify.RowProblem;
import dev.stoa.catalog.upload.Upload;
import dev.stoa.catalog.upload.UploadFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the picture that an import names: an uploaded file, one stored before, or one elsewhere.
 */
final class ImportPictures {

    /** Ends of the names that Shopify gives to smaller copies of a picture. */
    private static final Pattern SIZE =
            Pattern.compile(
                    "_(pico|icon|thumb|small|compact|medium|large|grande|master|original|[0-9]{1,4}x[0-9]{0,4})$");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>\\\\]+");
    private static final int LONGEST_ADDRESS = 2_000;

    private final MediaFiles media;
    private final UploadFiles files;
    private final boolean isDryRun;
    private final Map<String, Upload> uploads = new HashMap<>();
    private final Map<String, Optional<StoredPicture>> stored = new HashMap<>();

    ImportPictures(
            MediaFiles media, UploadFiles files, Collection<Upload> uploaded, boolean isDryRun) {
        this.media = media;
        this.files = files;
        this.isDryRun = isDryRun;
        for (var upload : uploaded) {
            var name = baseName(upload.fileName());
            uploads.put(name, upload);
            uploads.putIfAbsent(stem(name), upload);
            uploads.putIfAbsent(unsized(stem(name)), upload);
        }
    }

    /**
     * The picture; empty when there is none to be had under that name.
     *
     * @param before pictures the product has from an earlier import
     */
    Optional<Image> find(String source, @Nullable String altText, Collection<Image> before) {
        var upload = uploadFor(source);
        if (upload.isPresent()) {
            var picture = stored.computeIfAbsent(upload.get().id(), _ -> take(upload.get()));
            if (picture.isPresent()) {
                return picture.map(ours -> ours.image(source, altText));
            }
        }
        return before.stream()
                .filter(image -> isNamed(image, source))
                .findFirst()
                .map(image -> image.withAltText(altText))
                .or(() -> elsewhere(source, altText));
    }

    /** By the address an import knew it by, or the one an export tells. */
    static boolean isNamed(Image image, String address) {
        return image.source() == null
                ? address.equals(image.url())
                        || image.url().startsWith("/") && address.endsWith(image.url())
                : address.equals(image.source());
    }

    private Optional<Upload> uploadFor(String source) {
        if (uploads.isEmpty()) {
            return Optional.empty();
        }
        var name = baseName(source);
        return List.of(name, stem(name), unsized(stem(name))).stream()
                .map(uploads::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Optional<StoredPicture> take(Upload upload) {
        try {
            return isDryRun ? media.inspect(files.of(upload)) : media.store(files.of(upload));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Image> elsewhere(String source, @Nullable String altText) {
        boolean isAddress = source.length() <= LONGEST_ADDRESS && ADDRESS.matcher(source).matches();
        return isAddress
                ? Optional.of(new Image(source, source, altText, null, null))
                : Optional.empty();
    }

    /** The file name in an address or a path, in lower case. */
    private static String baseName(String source) {
        int end = source.indexOf('?');
        var path = end < 0 ? source : source.substring(0, end);
        var name = path.substring(path.lastIndexOf('/') + 1);
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String unsized(String stem) {
        return SIZE.matcher(stem).replaceAll("");
    }

    static RowProblem missing(int row, String column, String source) {
        return new RowProblem(
                row, column, source, "Expected an uploaded JPEG, PNG, WebP or GIF, or an address.");
    }
}
