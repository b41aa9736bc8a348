package dev.stoa.catalog.product;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer gets with a variant, apart from the piece itself.
 *
 * @param components of a bundle, which has no stock but theirs; none for everything else
 */
public record Included(
        List<DigitalAsset> digitalAssets, @Nullable List<BundleComponent> components) {

    public static final Included NOTHING = new Included(List.of(), List.of());

    public Included {
        digitalAssets = List.copyOf(digitalAssets);
        components = components == null ? List.of() : List.copyOf(components);
    }

    /** Those stored before there were bundles are none. */
    @Override
    public List<BundleComponent> components() {
        return Objects.requireNonNullElse(components, List.of());
    }

    public Included withDigitalAssets(List<DigitalAsset> assets) {
        return new Included(assets, components);
    }

    public Included withComponents(List<BundleComponent> others) {
        return new Included(digitalAssets, others);
    }
}
