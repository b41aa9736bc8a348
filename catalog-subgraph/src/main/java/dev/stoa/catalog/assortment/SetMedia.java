package dev.stoa.catalog.assortment;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.medialibrary.MediaAssets;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductContent;
import dev.stoa.catalog.product.ProductDesk;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts the pictures of a product in order, says what they show, and takes away the others; so too
 * its films, models and documents, where they are spoken of.
 */
@UseCase
class SetMedia {

    private static final int LONGEST_TEXT = 500;

    /**
     * What the product is to show.
     *
     * @param images all its pictures in their order; null when they stay
     * @param files all its other media; null when they stay
     */
    record Command(
            String id,
            int expectedVersion,
            @Nullable List<WantedImage> images,
            @Nullable List<ProductFiles.Wanted> files) {}

    /**
     * A picture the product has, or one of the media library.
     *
     * @param url where it is served from
     */
    record WantedImage(@Nullable String url, @Nullable String assetId, @Nullable String altText) {}

    private final Products products;
    private final ProductDesk desk;
    private final MediaAssets library;
    private final ProductFiles files;
    private final MediaAddresses addresses;

    SetMedia(
            Products products,
            ProductDesk desk,
            MediaAssets library,
            ProductFiles files,
            MediaAddresses addresses) {
        this.products = products;
        this.desk = desk;
        this.library = library;
        this.files = files;
        this.addresses = addresses;
    }

    ProductPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        return ProductPayload.of(
                desk.edit(
                        () -> products.byId(command.id()),
                        command.expectedVersion(),
                        Actor.of(staff),
                        (product, problems) -> arranged(product, command, problems)));
    }

    private ProductContent arranged(Product product, Command command, Problems problems) {
        var draft = product.content().draft();
        if (command.images() != null) {
            draft.images(images(product, command.images(), problems));
        }
        if (command.files() != null) {
            draft.files(files.wanted(command.files(), problems));
        }
        return draft.done();
    }

    private List<Image> images(Product product, List<WantedImage> wanted, Problems problems) {
        var byUrl = new HashMap<String, Image>();
        product.images().forEach(image -> byUrl.put(addresses.of(image), image));
        var assets = ofLibrary(wanted);
        var images = new ArrayList<Image>();
        for (int i = 0; i < wanted.size(); i++) {
            var here = problems.below("images", Integer.toString(i));
            var text = here.optional(wanted.get(i).altText(), LONGEST_TEXT, "altText");
            var image = taken(wanted.get(i), byUrl, assets, here);
            if (image != null) {
                images.add(image.withAltText(text));
            }
        }
        return images;
    }

    private Map<String, Image> ofLibrary(List<WantedImage> wanted) {
        var ids = wanted.stream().map(WantedImage::assetId).filter(Objects::nonNull).toList();
        return ids.isEmpty() ? Map.of() : new HashMap<>(library.images(ids));
    }

    /** Each is there once. */
    private static @Nullable Image taken(
            WantedImage wanted,
            Map<String, Image> byUrl,
            Map<String, Image> assets,
            Problems problems) {
        if ((wanted.url() == null) == (wanted.assetId() == null)) {
            problems.invalid("Either the address or the id in the library.");
            return null;
        }
        if (wanted.assetId() != null) {
            var asset = assets.remove(wanted.assetId());
            if (asset == null) {
                problems.notFound("A further picture of the library with this id", "assetId");
            }
            return asset;
        }
        var image = byUrl.remove(wanted.url());
        if (image == null) {
            problems.notFound("A further picture of the product with this address", "url");
        }
        return image;
    }
}
