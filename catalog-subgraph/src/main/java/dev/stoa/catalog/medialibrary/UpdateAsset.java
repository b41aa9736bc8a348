package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.picture.FocalPoint;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes what is said of a picture; what the patch leaves out stays. */
@UseCase
class UpdateAsset {

    private final MediaAssets assets;

    UpdateAsset(MediaAssets assets) {
        this.assets = assets;
    }

    AssetPayload handle(Patch patch, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_WRITE);
        var found = assets.byId(patch.required("id"));
        if (found.isEmpty()) {
            return AssetPayload.refused(GeneralError.notFound("The picture", "id"));
        }
        if (found.get().version() != patch.<Integer>required("expectedVersion")) {
            return AssetPayload.refused(GeneralError.conflict("expectedVersion"));
        }
        var problems = Problems.none();
        var said = said(patch, found.get().text(), problems);
        if (!problems.isEmpty()) {
            return AssetPayload.refused(problems.all());
        }
        var changed = found.get().described(said);
        return assets.replace(changed)
                ? AssetPayload.done(changed)
                : AssetPayload.refused(GeneralError.conflict("expectedVersion"));
    }

    private static AssetText said(Patch patch, AssetText now, Problems problems) {
        return AssetText.of(
                patch.<@Nullable String>valueOr("title", now.title()),
                patch.has("altTexts") ? altTexts(patch) : now.altTexts(),
                patch.has("focalPoint") ? spot(patch) : spot(now.focalPoint()),
                patch.<@Nullable List<String>>valueOr("tags", now.tags()),
                problems);
    }

    private static List<MediaAltText> altTexts(Patch patch) {
        var texts = patch.<@Nullable List<Map<String, @Nullable Object>>>valueOr("altTexts", null);
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(Patch::new)
                        .map(
                                text ->
                                        new MediaAltText(
                                                text.required("locale"), text.required("text")))
                        .toList();
    }

    private static AssetText.@Nullable Spot spot(Patch patch) {
        var spot = patch.<@Nullable Map<String, @Nullable Object>>valueOr("focalPoint", null);
        return spot == null
                ? null
                : new AssetText.Spot(
                        new Patch(spot).<Integer>required("x"),
                        new Patch(spot).<Integer>required("y"));
    }

    private static AssetText.@Nullable Spot spot(@Nullable FocalPoint point) {
        return point == null ? null : new AssetText.Spot(point.x(), point.y());
    }
}
