package dev.stoa.catalog.assortment;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.media.MediaAddresses;
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
import org.jspecify.annotations.Nullable;

/** Puts the pictures of a product in order, says what they show, and takes away the others. */
@UseCase
class SetMedia {

    private static final int LONGEST_TEXT = 500;

    /** All pictures the product is to have, in their order. */
    record Command(String id, int expectedVersion, List<WantedImage> images) {}

    /**
     * A picture of the product.
     *
     * @param url where it is served from
     */
    record WantedImage(String url, @Nullable String altText) {}

    private final Products products;
    private final ProductDesk desk;
    private final MediaAddresses addresses;

    SetMedia(Products products, ProductDesk desk, MediaAddresses addresses) {
        this.products = products;
        this.desk = desk;
        this.addresses = addresses;
    }

    ProductPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        return ProductPayload.of(
                desk.edit(
                        () -> products.byId(command.id()),
                        command.expectedVersion(),
                        Actor.of(staff),
                        (product, problems) -> arranged(product, command.images(), problems)));
    }

    private ProductContent arranged(Product product, List<WantedImage> wanted, Problems problems) {
        var byUrl = new HashMap<String, Image>();
        product.images().forEach(image -> byUrl.put(addresses.of(image), image));
        var images = new ArrayList<Image>();
        for (int i = 0; i < wanted.size(); i++) {
            var here = problems.below("images", Integer.toString(i));
            var text = here.optional(wanted.get(i).altText(), LONGEST_TEXT, "altText");
            var image = byUrl.remove(wanted.get(i).url());
            if (image == null) {
                here.notFound("A further picture of the product with this address", "url");
            } else {
                images.add(image.withAltText(text));
            }
        }
        return product.content().draft().images(images).done();
    }
}
