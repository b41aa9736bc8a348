package dev.stoa.catalog.collection;

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

/** All that is read of collections in the language of the request. */
@DgsComponent
class CollectionTextFetcher {

    private final Locales locales;

    CollectionTextFetcher(Locales locales) {
        this.locales = locales;
    }

    @DgsData(parentType = "Collection", field = "title", trivial = true)
    String title(DgsDataFetchingEnvironment env) {
        return read(env, NameText::name, collection(env).title()).text();
    }

    @DgsData(parentType = "Collection", field = "localizedFrom", trivial = true)
    String localizedFrom(DgsDataFetchingEnvironment env) {
        return read(env, NameText::name, "").locale();
    }

    @DgsData(parentType = "Collection", field = "descriptionHtml", trivial = true)
    String descriptionHtml(DgsDataFetchingEnvironment env) {
        return read(env, NameText::descriptionHtml, collection(env).descriptionHtml()).text();
    }

    @DgsData(parentType = "Collection", field = "image", trivial = true)
    @Nullable Image image(DgsDataFetchingEnvironment env) {
        return collection(env).head().image();
    }

    @DgsData(parentType = "Collection", field = "seo", trivial = true)
    SeoText seo(DgsDataFetchingEnvironment env) {
        var collection = collection(env);
        var source =
                new SeoText.Source(
                        collection.head().seoTitle(),
                        collection.head().seoDescription(),
                        collection.title(),
                        collection.descriptionHtml(),
                        collection.translations());
        return SeoText.of(source, locales, env.getLocale());
    }

    @DgsData(parentType = "Collection", field = "translations", trivial = true)
    List<NameTranslation> translations(Caller caller, DgsDataFetchingEnvironment env) {
        return caller.may(Permission.PRODUCTS_READ)
                ? NameTranslation.of(collection(env).translations())
                : List.of();
    }

    private Localized<String> read(
            DgsDataFetchingEnvironment env, Function<NameText, @Nullable String> part, String own) {
        return locales.read(collection(env).translations(), env.getLocale(), part, own);
    }

    private static Collection collection(DgsDataFetchingEnvironment env) {
        return env.getSourceOrThrow();
    }
}
