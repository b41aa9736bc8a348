package dev.stoa.order.catalog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer gets with a variant, apart from the piece itself.
 *
 * @param components of a bundle, which has no stock but theirs; none for everything else
 */
public record Included(List<DigitalAsset> digitalAssets, @Nullable List<Component> components) {

    public static final Included NOTHING = new Included(List.of(), List.of());

    public Included {
        digitalAssets = List.copyOf(digitalAssets);
        components = components == null ? List.of() : List.copyOf(components);
    }

    /** Those stored before there were bundles are none. */
    @Override
    public List<Component> components() {
        return Objects.requireNonNullElse(components, List.of());
    }

    /** True when the same pieces are in it, in any order and whatever they are called. */
    public boolean isSameBundle(Included other) {
        return pieces().equals(other.pieces());
    }

    private Map<String, Integer> pieces() {
        return components().stream()
                .collect(Collectors.toMap(Component::variantId, Component::quantity));
    }

    /** As others tell it; nothing where they say nothing of it. */
    static Included of(
            @Nullable List<DigitalAsset> digitalAssets, @Nullable List<Component> components) {
        return new Included(Objects.requireNonNullElse(digitalAssets, List.of()), components);
    }
}
