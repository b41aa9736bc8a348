package dev.stoa.catalog.route;

import dev.stoa.catalog.text.Slug;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the storefront shows what; {@code {slug}} stands for the object's own name.
 *
 * @param product such as {@code /products/{slug}}
 */
@ConfigurationProperties("stoa.paths")
public record Paths(String product, String category, String collection, String brand, String page) {

    private static final String SLUG = "{slug}";

    public Paths {
        requirePattern(product);
        requirePattern(category);
        requirePattern(collection);
        requirePattern(brand);
        requirePattern(page);
    }

    private static void requirePattern(String pattern) {
        if (!pattern.startsWith("/") || pattern.split("\\{slug}", -1).length != 2) {
            throw new IllegalArgumentException(
                    "stoa.paths: " + pattern + " (expected: such as /products/{slug})");
        }
    }

    /** What a path can show. */
    public enum Kind {
        PRODUCT,
        CATEGORY,
        COLLECTION,
        BRAND,
        PAGE
    }

    /** Something the shop shows by its slug, whether or not it exists. */
    public record Place(Kind kind, String slug) {}

    public String of(Kind kind, String slug) {
        return pattern(kind).replace(SLUG, slug);
    }

    /** The first kind whose pattern fits. */
    public Optional<Place> placeOf(String path) {
        for (var kind : Kind.values()) {
            var slug = slugIn(path, pattern(kind));
            if (slug.isPresent()) {
                return Optional.of(new Place(kind, slug.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> slugIn(String path, String pattern) {
        int start = pattern.indexOf(SLUG);
        var end = pattern.substring(start + SLUG.length());
        boolean fits =
                path.length() > start + end.length()
                        && path.startsWith(pattern.substring(0, start))
                        && path.endsWith(end);
        return fits
                ? Optional.of(path.substring(start, path.length() - end.length()))
                        .filter(Slug::isWellFormed)
                : Optional.empty();
    }

    private String pattern(Kind kind) {
        return switch (kind) {
            case PRODUCT -> product;
            case CATEGORY -> category;
            case COLLECTION -> collection;
            case BRAND -> brand;
            case PAGE -> page;
        };
    }
}
