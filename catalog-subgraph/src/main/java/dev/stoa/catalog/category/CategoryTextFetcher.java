package dev.stoa.catalog.category;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import dev.stoa.catalog.media.Image;
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

/** All that is read of categories in the language of the request. */
@DgsComponent
class CategoryTextFetcher {

    private final Locales locales;

    CategoryTextFetcher(Locales locales) {
        this.locales = locales;
    }

    @DgsData(parentType = "Category", field = "name", trivial = true)
    String name(DgsDataFetchingEnvironment env) {
        return read(env, NameText::name, category(env).name()).text();
    }

    @DgsData(parentType = "Category", field = "localizedFrom", trivial = true)
    String localizedFrom(DgsDataFetchingEnvironment env) {
        return read(env, NameText::name, "").locale();
    }

    @DgsData(parentType = "Category", field = "descriptionHtml", trivial = true)
    String descriptionHtml(DgsDataFetchingEnvironment env) {
        return read(env, NameText::descriptionHtml, category(env).descriptionHtml()).text();
    }

    @DgsData(parentType = "Category", field = "image", trivial = true)
    @Nullable Image image(DgsDataFetchingEnvironment env) {
        return category(env).head().image();
    }

    @DgsData(parentType = "Category", field = "seo", trivial = true)
    SeoText seo(DgsDataFetchingEnvironment env) {
        var category = category(env);
        var source =
                new SeoText.Source(
                        category.head().seoTitle(),
                        category.head().seoDescription(),
                        category.name(),
                        category.descriptionHtml(),
                        category.translations());
        return SeoText.of(source, locales, env.getLocale());
    }

    @DgsData(parentType = "Category", field = "translations", trivial = true)
    List<NameTranslation> translations(Caller caller, DgsDataFetchingEnvironment env) {
        return caller.may(Permission.PRODUCTS_READ)
                ? NameTranslation.of(category(env).translations())
                : List.of();
    }

    private Localized<String> read(
            DgsDataFetchingEnvironment env, Function<NameText, @Nullable String> part, String own) {
        return locales.read(category(env).translations(), env.getLocale(), part, own);
    }

    private static Category category(DgsDataFetchingEnvironment env) {
        return env.getSourceOrThrow();
    }
}
