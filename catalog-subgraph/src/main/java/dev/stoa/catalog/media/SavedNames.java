package dev.stoa.catalog.media;

import java.util.Optional;

/** What files are called when somebody saves them. */
public interface SavedNames {

    /** Empty for what nobody has named. */
    Optional<String> of(MediaName name);
}
