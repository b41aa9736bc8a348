package dev.stoa.order.catalog;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a buyer gets with a variant, apart from the piece itself. */
public record Included(List<DigitalAsset> digitalAssets) {

    public static final Included NOTHING = new Included(List.of());

    public Included {
        digitalAssets = List.copyOf(digitalAssets);
    }

    /** As others tell it; nothing where they say nothing of it. */
    static Included of(@Nullable List<DigitalAsset> digitalAssets) {
        return new Included(Objects.requireNonNullElse(digitalAssets, List.of()));
    }
}
