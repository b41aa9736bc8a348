package dev.stoa.catalog.product;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.text.Html;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.errors.StoaException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is read of products and variants in the language of the request. */
@DgsComponent
class ProductTextFetcher {

    private final Locales locales;

    ProductTextFetcher(Locales locales) {
        this.locales = locales;
    }

    @DgsData(parentType = "Product", field = "title", trivial = true)
    String title(DgsDataFetchingEnvironment env) {
        return product(env).title();
    }

    @DgsData(parentType = "Product", field = "localizedFrom", trivial = true)
    String localizedFrom(DgsDataFetchingEnvironment env) {
        return product(env).language();
    }

    @DgsData(parentType = "Product", field = "locales", trivial = true)
    List<String> locales(DgsDataFetchingEnvironment env) {
        return product(env).languages();
    }

    @DgsData(parentType = "Product", field = "descriptionHtml", trivial = true)
    String descriptionHtml(DgsDataFetchingEnvironment env) {
        return product(env).descriptionHtml();
    }

    @DgsData(parentType = "Product", field = "description", trivial = true)
    String description(@InputArgument @Nullable Integer maxLength, DgsDataFetchingEnvironment env) {
        if (maxLength != null && maxLength < 1) {
            throw StoaException.badRequest(
                    "`maxLength` is " + maxLength + ", expected at least 1.");
        }
        var html = product(env).descriptionHtml();
        return maxLength == null ? Html.text(html) : Html.text(html, maxLength);
    }

    @DgsData(parentType = "Product", field = "seo", trivial = true)
    Seo seo(DgsDataFetchingEnvironment env) {
        return product(env).seo();
    }

    @DgsData(parentType = "Product", field = "options", trivial = true)
    List<ProductOption> options(DgsDataFetchingEnvironment env) {
        return product(env).options();
    }

    @DgsData(parentType = "Product", field = "variantMatrix", trivial = true)
    VariantMatrix variantMatrix(DgsDataFetchingEnvironment env) {
        var matrix = env.<Product>getSourceOrThrow().variantMatrix();
        return new VariantMatrix(product(env).options(), matrix.cells());
    }

    @DgsData(parentType = "Product", field = "images", trivial = true)
    List<Image> images(DgsDataFetchingEnvironment env) {
        return product(env).images();
    }

    @DgsData(parentType = "Product", field = "featuredImage", trivial = true)
    @Nullable Image featuredImage(DgsDataFetchingEnvironment env) {
        var image = env.<Product>getSourceOrThrow().featuredImage();
        return image == null ? null : product(env).image(image);
    }

    @DgsData(parentType = "ProductVariant", field = "title", trivial = true)
    String variantTitle(DgsDataFetchingEnvironment env) {
        ProductVariant variant = env.getSourceOrThrow();
        return of(variant.product(), env).title(variant);
    }

    @DgsData(parentType = "ProductVariant", field = "selectedOptions", trivial = true)
    List<SelectedOption> selectedOptions(DgsDataFetchingEnvironment env) {
        ProductVariant variant = env.getSourceOrThrow();
        return of(variant.product(), env).selected(variant.variant());
    }

    @DgsData(parentType = "ProductVariant", field = "image", trivial = true)
    @Nullable Image variantImage(DgsDataFetchingEnvironment env) {
        ProductVariant variant = env.getSourceOrThrow();
        var image = variant.image();
        return image == null ? null : of(variant.product(), env).image(image);
    }

    @DgsData(parentType = "Product", field = "variant", trivial = true)
    @Nullable ProductVariant variant(
            @InputArgument List<SelectedOption> selectedOptions, DgsDataFetchingEnvironment env) {
        return product(env).variant(selectedOptions).orElse(null);
    }

    private LocalizedProduct product(DgsDataFetchingEnvironment env) {
        return of(env.getSourceOrThrow(), env);
    }

    private LocalizedProduct of(Product product, DgsDataFetchingEnvironment env) {
        return LocalizedProduct.of(product, locales, Locales.wanted(null, env.getLocale()));
    }
}
