package dev.stoa.catalog.product;

import java.util.List;

/** What a buyer gets with a variant, apart from the piece itself. */
public record Included(List<DigitalAsset> digitalAssets) {

    public static final Included NOTHING = new Included(List.of());

    public Included {
        digitalAssets = List.copyOf(digitalAssets);
    }

    public Included withDigitalAssets(List<DigitalAsset> assets) {
        return new Included(assets);
    }
}
