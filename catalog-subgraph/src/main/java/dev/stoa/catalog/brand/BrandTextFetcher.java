package dev.stoa.catalog.brand;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.text.Locales.Localized;
import dev.stoa.catalog.text.NameText;
import dev.stoa.catalog.text.NameTranslation;
import dev.stoa.catalog.text.SeoText;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that is read of brands in the language of the request. */
@DgsComponent
class BrandTextFetcher {

    private final Locales locales;

    BrandTextFetcher(Locales locales) {
        this.locales = locales;
    }

    @DgsData(parentType = "Brand", field = "name", trivial = true)
    String name(DgsDataFetchingEnvironment env) {
        return read(env, NameText::name, brand(env).name()).text();
    }

    @DgsData(parentType = "Brand", field = "localizedFrom", trivial = true)
    String localizedFrom(DgsDataFetchingEnvironment env) {
        return read(env, NameText::name, "").locale();
    }

    @DgsData(parentType = "Brand", field = "descriptionHtml", trivial = true)
    String descriptionHtml(DgsDataFetchingEnvironment env) {
        return read(env, NameText::descriptionHtml, brand(env).descriptionHtml()).text();
    }

    @DgsData(parentType = "Brand", field = "seo", trivial = true)
    SeoText seo(DgsDataFetchingEnvironment env) {
        var brand = brand(env);
        var source =
                new SeoText.Source(
                        brand.seoTitle(),
                        brand.seoDescription(),
                        brand.name(),
                        brand.descriptionHtml(),
                        brand.translations());
        return SeoText.of(source, locales, env.getLocale());
    }

    @DgsData(parentType = "Brand", field = "translations", trivial = true)
    List<NameTranslation> translations(Caller caller, DgsDataFetchingEnvironment env) {
        return caller.may(Permission.PRODUCTS_READ)
                ? NameTranslation.of(brand(env).translations())
                : List.of();
    }

    private Localized<String> read(
            DgsDataFetchingEnvironment env, Function<NameText, @Nullable String> part, String own) {
        return locales.read(brand(env).translations(), env.getLocale(), part, own);
    }

    private static Brand brand(DgsDataFetchingEnvironment env) {
        return env.getSourceOrThrow();
    }
}
