package dev.stoa.catalog.media;

import java.io.IOException;

/** Pictures made of stored ones. */
public interface MadePictures {

    /** What comes of asking for one. */
    sealed interface Answer {

        record Made(MediaContent content, String mediaType) implements Answer {}

        /** There is no such original, or nobody of ours has written that wish. */
        record Unknown() implements Answer {}

        /** Too many are asked for at once. */
        record Busy() implements Answer {}
    }

    /**
     * @param wish the last part of an address that {@link ImageAddresses} made
     */
    Answer open(MediaName original, String wish) throws IOException;
}
