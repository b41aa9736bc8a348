package dev.stoa.catalog.medialibrary;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.media.ImageTransform;
import dev.stoa.catalog.picture.FocalPoint;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.graphql.Batches;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code Image}, whoever shows it. */
@DgsComponent
class ImageFetcher {

    private final ShownImages shown;
    private final Locales locales;

    ImageFetcher(ShownImages shown, Locales locales) {
        this.shown = shown;
        this.locales = locales;
    }

    @DgsData(parentType = "Image", field = "url", trivial = true)
    CompletableFuture<String> url(
            @InputArgument @Nullable ImageTransform transform, DgsDataFetchingEnvironment env) {
        Image image = env.getSourceOrThrow();
        return focus(image, transform, env).thenApply(spot -> shown.url(image, transform, spot));
    }

    @DgsData(parentType = "Image", field = "srcSet", trivial = true)
    CompletableFuture<@Nullable String> srcSet(
            @InputArgument @Nullable List<Integer> widths,
            @InputArgument @Nullable ImageTransform transform,
            DgsDataFetchingEnvironment env) {
        Image image = env.getSourceOrThrow();
        return focus(image, transform, env)
                .thenApply(spot -> shown.srcSet(image, widths, transform, spot));
    }

    /** Only what is cropped asks the library where. */
    private static CompletableFuture<FocalPoint> focus(
            Image image, @Nullable ImageTransform transform, DgsDataFetchingEnvironment env) {
        if (transform == null || !transform.crops() || image.assetId() == null) {
            return CompletableFuture.completedFuture(FocalPoint.CENTRE);
        }
        return Batches.<MediaAsset>optional(env, "mediaAssets", image.assetId())
                .thenApply(asset -> asset == null ? FocalPoint.CENTRE : asset.focus());
    }

    @DgsData(parentType = "Image", field = "altText", trivial = true)
    CompletableFuture<@Nullable String> altText(DgsDataFetchingEnvironment env) {
        Image image = env.getSourceOrThrow();
        if (image.altText() != null || image.assetId() == null) {
            return CompletableFuture.completedFuture(image.altText());
        }
        var locale = Locales.wanted(null, env.getLocale());
        return Batches.<MediaAsset>optional(env, "mediaAssets", image.assetId())
                .thenApply(asset -> asset == null ? null : asset.altText(locales, locale));
    }
}
