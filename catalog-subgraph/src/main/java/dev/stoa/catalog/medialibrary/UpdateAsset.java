package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.picture.FocalPoint;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes what is said of a picture; what the patch leaves out stays. */
@UseCase
class UpdateAsset {

    private final ChangeDesk<MediaAsset> desk;

    UpdateAsset(ChangeDesk<MediaAsset> desk) {
        this.desk = desk;
    }

    AssetPayload handle(Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        return desk.edit(
                new ChangeDesk.Edit<>(
                        patch.required("id"),
                        patch.<Integer>required("expectedVersion"),
                        Actor.of(staff),
                        (current, problems) -> next(current, patch, problems)),
                AssetPayload::done,
                AssetPayload::refused);
    }

    /** Texts are sent in all languages at once. */
    private MediaAsset next(MediaAsset current, Patch patch, Problems problems) {
        var sent = said(patch, current.text(), problems);
        var untouched =
                desk.untouched(
                        current,
                        current.described(sent),
                        patch.<Integer>required("expectedVersion"));
        return current.described(
                sent.with(current.text(), locale -> untouched.has(locale, AssetText.ALT_TEXTS)));
    }

    private static AssetText said(Patch patch, AssetText now, Problems problems) {
        return AssetText.of(
                patch.<@Nullable String>valueOr("title", now.title()),
                patch.has("altTexts") ? altTexts(patch) : now.altTexts(),
                patch.has("focalPoint") ? spot(patch) : spot(now.focalPoint()),
                patch.<@Nullable List<String>>valueOr("tags", now.tags()),
                problems);
    }

    static List<MediaAltText> altTexts(Patch patch) {
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
