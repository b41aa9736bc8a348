package dev.stoa.catalog.media;

import dev.stoa.catalog.picture.FocalPoint;
import java.util.Optional;

/** Who makes pictures smaller: ourselves, or a hosted image service. Answers without asking it. */
public interface ImageAddresses {

    /** Where the picture is found as wanted; empty when nobody can make it so. */
    Optional<String> of(Image image, ImageTransform transform, FocalPoint focus);
}
