package dev.stoa.catalog.assortment;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.medialibrary.LibraryFile;
import dev.stoa.catalog.medialibrary.ShownFiles;
import dev.stoa.catalog.product.LocalizedProduct;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductFile;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.graphql.Batches;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code Product.media}: pictures, with the other media in their places. */
@DgsComponent
class ProductMediaFetcher {

    private final Locales locales;
    private final ShownFiles shown;

    ProductMediaFetcher(Locales locales, ShownFiles shown) {
        this.locales = locales;
        this.shown = shown;
    }

    @DgsData(parentType = "Product", field = "media", trivial = true)
    CompletableFuture<List<Object>> media(DgsDataFetchingEnvironment env) {
        Product product = env.getSourceOrThrow();
        var wanted = Locales.wanted(null, env.getLocale());
        var images = LocalizedProduct.of(product, locales, wanted).images();
        var files = product.content().files();
        if (files.isEmpty()) {
            return CompletableFuture.completedFuture(List.copyOf(images));
        }
        var ids = files.stream().map(ProductFile::fileId).toList();
        return Batches.<@Nullable LibraryFile>all(env, "mediaFiles", ids)
                .thenApply(found -> arranged(images, files, found, wanted));
    }

    private List<Object> arranged(
            List<Image> images,
            List<ProductFile> files,
            List<@Nullable LibraryFile> found,
            Locale wanted) {
        var all = new ArrayList<Object>(images);
        for (int i = 0; i < files.size(); i++) {
            var file = found.get(i);
            if (file != null) {
                all.add(Math.min(files.get(i).position(), all.size()), shown.of(file, wanted));
            }
        }
        return all;
    }
}
