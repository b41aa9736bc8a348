package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.text.Locales;
import java.util.Locale;
import java.util.Objects;

/** Files of the library as those see them who read a language. Nothing is read for it. */
public final class ShownFiles {

    private final MediaAddresses addresses;
    private final Locales locales;

    ShownFiles(MediaAddresses addresses, Locales locales) {
        this.addresses = addresses;
        this.locales = locales;
    }

    public ShownFile of(LibraryFile file, Locale wanted) {
        var url = addresses.of(file.url());
        var text = MediaAltText.best(file.altTexts(), locales, wanted);
        var type = file.kind().mediaType();
        int size = file.sizeBytes();
        var name = file.fileName();
        return switch (MediaFileKind.of(file.kind())) {
            case VIDEO ->
                    new ShownFile.Video(file.id(), url, text, type, size, name, file.poster());
            case MODEL_3D ->
                    new ShownFile.Model3d(file.id(), url, text, type, size, name, file.poster());
            case DOCUMENT -> {
                var title = Objects.requireNonNullElse(text, stem(name));
                yield new ShownFile.Document(file.id(), url, text, type, size, name, title);
            }
        };
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
