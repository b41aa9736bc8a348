package dev.stoa.catalog.attribute;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import dev.stoa.catalog.product.ProductText.OptionText;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All that is read of kinds of products in the language of the request. */
@DgsComponent
class KindTextFetcher {

    /** The texts of one language, as staff read them. */
    record KindTranslation(String locale, @Nullable String name, List<OptionText> options) {

        static KindTranslation of(Map.Entry<String, KindText> entry) {
            var text = entry.getValue();
            return new KindTranslation(entry.getKey(), text.name(), text.options());
        }
    }

    private final Locales locales;

    KindTextFetcher(Locales locales) {
        this.locales = locales;
    }

    @DgsData(parentType = "ProductKind", field = "name", trivial = true)
    String name(DgsDataFetchingEnvironment env) {
        ProductKind kind = env.getSourceOrThrow();
        return locales.read(kind.translations(), env.getLocale(), KindText::name, kind.name())
                .text();
    }

    @DgsData(parentType = "ProductKind", field = "optionLabels", trivial = true)
    List<String> optionLabels(DgsDataFetchingEnvironment env) {
        ProductKind kind = env.getSourceOrThrow();
        var wanted = Locales.wanted(null, env.getLocale());
        return kind.optionNames().stream()
                .map(option -> new OptionWords(option, List.of(kind)).name(locales, wanted))
                .toList();
    }

    @DgsData(parentType = "ProductKind", field = "translations", trivial = true)
    List<KindTranslation> translations(Caller caller, DgsDataFetchingEnvironment env) {
        var texts = env.<ProductKind>getSourceOrThrow().translations();
        return caller.may(Permission.PRODUCTS_READ)
                ? new TreeMap<>(texts).entrySet().stream().map(KindTranslation::of).toList()
                : List.of();
    }
}
