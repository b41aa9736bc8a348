package dev.stoa.catalog.rendition;

import dev.stoa.catalog.media.MediaName;
import dev.stoa.platform.security.SigningKey;
import java.util.Optional;

/** Signs addresses of renditions: {@code <signature>-<rendition>}. */
final class RenditionSignatures {

    private static final int LENGTH = 16;

    private final SigningKey key;

    /**
     * @param secret at least 32 characters
     */
    RenditionSignatures(String secret) {
        this.key = SigningKey.of("STOA_LINK_SECRET", secret);
    }

    String signed(Rendition rendition) {
        return sign(rendition.original(), rendition.text()) + "-" + rendition.text();
    }

    /** The rendition of a wish; empty when it was not signed here. */
    Optional<Rendition> read(MediaName original, String wish) {
        if (wish.length() <= LENGTH || wish.charAt(LENGTH) != '-') {
            return Optional.empty();
        }
        var text = wish.substring(LENGTH + 1);
        boolean isGood = SigningKey.areSame(sign(original, text), wish.substring(0, LENGTH));
        return isGood ? Rendition.parse(original, text) : Optional.empty();
    }

    private String sign(MediaName original, String text) {
        return key.hex("rendition|" + original.text() + "|" + text).substring(0, LENGTH);
    }
}
