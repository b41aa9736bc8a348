package dev.stoa.catalog.translation;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductText;
import dev.stoa.catalog.product.ProductText.OptionText;
import dev.stoa.catalog.product.ProductText.PictureText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The texts of a product in one language, as staff have written them. */
record StoredTranslation(
        String locale,
        @Nullable String title,
        @Nullable String descriptionHtml,
        @Nullable String seoTitle,
        @Nullable String seoDescription,
        List<OptionText> options,
        List<PictureText> images) {

    static List<StoredTranslation> of(Product product, MediaAddresses addresses) {
        return new TreeMap<>(product.content().translations())
                .entrySet().stream().map(entry -> of(entry, addresses)).toList();
    }

    private static StoredTranslation of(
            Map.Entry<String, ProductText> entry, MediaAddresses addresses) {
        var text = entry.getValue();
        return new StoredTranslation(
                entry.getKey(),
                text.title(),
                text.descriptionHtml(),
                text.seoTitle(),
                text.seoDescription(),
                text.options(),
                text.images().stream().map(image -> served(image, addresses)).toList());
    }

    private static PictureText served(PictureText image, MediaAddresses addresses) {
        var url = addresses.of(new Image(image.url(), null, null, null, null));
        return new PictureText(url, image.altText());
    }
}
