package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.change.Changeable;
import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.catalog.picture.FocalPoint;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pictures of the library, as their desk sees them. */
record ChangedAssets(MediaAssets assets) implements Changeable<MediaAsset> {

    static final String ALT_TEXTS = "altTexts";

    @Override
    public UserError missing() {
        return GeneralError.notFound("The picture", "id");
    }

    @Override
    public Optional<MediaAsset> current(String id) {
        return assets.byId(id);
    }

    @Override
    public String objectId(MediaAsset asset) {
        return asset.id();
    }

    @Override
    public long version(MediaAsset asset) {
        return asset.version();
    }

    /** The names are those of the input; each language is a part of the picture. */
    @Override
    public List<FieldChange> difference(MediaAsset old, MediaAsset next) {
        var difference =
                new Difference()
                        .field("title", old.title(), next.title())
                        .shown(
                                null,
                                "focalPoint",
                                old.focalPoint(),
                                next.focalPoint(),
                                ChangedAssets::text)
                        .field("tags", old.tags(), next.tags());
        Map<String, String> before = old.text().byLocale();
        Map<String, String> after = next.text().byLocale();
        Difference.keys(before, after)
                .forEach(
                        locale ->
                                difference.field(
                                        locale, ALT_TEXTS, before.get(locale), after.get(locale)));
        return difference.found();
    }

    private static String text(FocalPoint point) {
        return point.x() + ", " + point.y();
    }

    @Override
    public boolean add(MediaAsset asset) {
        assets.add(asset);
        return true;
    }

    @Override
    public boolean store(MediaAsset old, MediaAsset next) {
        return assets.replace(next);
    }

    @Override
    public void changed(MediaAsset old, MediaAsset next) {
        assets.forget(next.id());
    }
}
