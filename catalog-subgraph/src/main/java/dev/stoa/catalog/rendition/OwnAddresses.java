package dev.stoa.catalog.rendition;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.media.ImageAddresses;
import dev.stoa.catalog.media.ImageTransform;
import dev.stoa.catalog.media.MediaName;
import dev.stoa.catalog.picture.FocalPoint;
import java.util.Optional;

/**
 * Renditions of our own, of our own pictures.
 *
 * @param publicUrl of this subgraph
 */
record OwnAddresses(String publicUrl, RenditionSignatures signatures) implements ImageAddresses {

    @Override
    public Optional<String> of(Image image, ImageTransform transform, FocalPoint focus) {
        var width = image.width();
        var height = image.height();
        if (width == null || height == null) {
            return Optional.empty();
        }
        return MediaName.inUrl(image.url())
                .map(name -> Rendition.of(name, width, height, transform, focus))
                .map(this::address);
    }

    private String address(Rendition rendition) {
        return publicUrl + rendition.original().url() + "/" + signatures.signed(rendition);
    }
}
