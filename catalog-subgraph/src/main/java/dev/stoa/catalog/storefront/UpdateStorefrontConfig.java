package dev.stoa.catalog.storefront;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.text.Slug;
import dev.stoa.catalog.text.WebAddress;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what clients are told of the shop: what is left out stays, null is as configured again. */
@UseCase
class UpdateStorefrontConfig {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_LOCALES = 50;
    private static final int MOST_FEATURES = 100;

    /** The answer. */
    record StorefrontConfigUpdatePayload(
            @Nullable StorefrontConfig storefrontConfig,
            List<UserError> userErrors,
            List<UserError> warnings) {

        static StorefrontConfigUpdatePayload refused(List<UserError> reasons) {
            return new StorefrontConfigUpdatePayload(null, List.copyOf(reasons), List.of());
        }
    }

    private final ChangeDesk<WrittenSettings> desk;
    private final ShowStorefrontConfig show;

    UpdateStorefrontConfig(ChangeDesk<WrittenSettings> desk, ShowStorefrontConfig show) {
        this.desk = desk;
        this.show = show;
    }

    StorefrontConfigUpdatePayload handle(Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.SETTINGS_WRITE);
        return desk.edit(
                new ChangeDesk.Edit<>(
                        WrittenSettings.ID,
                        patch.<Integer>required("expectedVersion"),
                        Actor.of(staff),
                        (current, problems) -> changed(current, patch, problems)),
                this::done,
                StorefrontConfigUpdatePayload::refused);
    }

    private StorefrontConfigUpdatePayload done(WrittenSettings written) {
        return new StorefrontConfigUpdatePayload(show.of(written), List.of(), List.of());
    }

    private static WrittenSettings changed(WrittenSettings old, Patch patch, Problems problems) {
        var name = patch.<@Nullable String>valueOr("name", old.name());
        return new WrittenSettings(
                WrittenSettings.ID,
                name == null ? null : problems.text(name, LONGEST_NAME, "name"),
                logo(patch.<@Nullable String>valueOr("logoUrl", old.logoUrl()), problems),
                locales(patch.<@Nullable List<String>>valueOr("locales", old.locales()), problems),
                features(
                        patch.<@Nullable List<String>>valueOr("features", old.features()),
                        problems),
                old.version() + 1);
    }

    private static @Nullable String logo(@Nullable String url, Problems problems) {
        if (url != null && !WebAddress.isPicture(url)) {
            problems.invalid("A picture of ours below /media/, or an https address.", "logoUrl");
        }
        return url;
    }

    private static @Nullable List<String> locales(@Nullable List<String> texts, Problems problems) {
        if (texts == null) {
            return null;
        }
        if (texts.size() > MOST_LOCALES) {
            problems.invalid("At most " + MOST_LOCALES + " languages.", "locales");
        }
        return texts.stream().map(text -> problems.locale(text, "locales")).distinct().toList();
    }

    private static @Nullable List<String> features(
            @Nullable List<String> names, Problems problems) {
        if (names == null) {
            return null;
        }
        if (names.size() > MOST_FEATURES || !names.stream().allMatch(Slug::isWellFormed)) {
            problems.invalid(
                    "At most " + MOST_FEATURES + " names of lower-case letters, digits, hyphens.",
                    "features");
        }
        return names.stream().distinct().toList();
    }
}
