package dev.stoa.catalog.storefront;

import dev.stoa.catalog.storefront.StorefrontConfig.Settings;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What staff have said of the shop. What is null is as configured.
 *
 * @param locales besides the shop's own
 */
@Document("shopSettings")
record WrittenSettings(
        @Id String id,
        @Nullable String name,
        @Nullable String logoUrl,
        @Nullable List<String> locales,
        @Nullable List<String> features,
        long version) {

    static final String ID = "storefront";

    static final WrittenSettings NONE = new WrittenSettings(ID, null, null, null, null, 0);

    /** What is configured, but for what staff have said. */
    Settings over(Settings configured) {
        return new Settings(
                Objects.requireNonNullElse(name, configured.name()),
                logoUrl == null ? configured.logoUrl() : logoUrl,
                locales == null ? configured.locales() : withOwn(configured, locales),
                Objects.requireNonNullElse(features, configured.features()));
    }

    private static List<String> withOwn(Settings configured, List<String> others) {
        return Stream.concat(configured.locales().stream().limit(1), others.stream())
                .distinct()
                .toList();
    }
}
