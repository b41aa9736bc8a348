package dev.stoa.catalog.translation;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.stream.Stream;

/** {@code translation.graphqls}: how far translations have come. */
@DgsComponent
class CoverageFetcher {

    private final TranslatedProducts products;
    private final TranslatedThings things;

    CoverageFetcher(TranslatedProducts products, TranslatedThings things) {
        this.products = products;
        this.things = things;
    }

    @DgsQuery
    List<TranslationCoverage> translationCoverage(Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        return TranslationCoverage.of(products.all(), products.any(), products.complete());
    }

    @DgsQuery
    Connection<UntranslatedProduct> untranslatedProducts(
            @InputArgument String locale, PageArguments page, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        var tag = Locales.tag(locale).orElseThrow(CoverageFetcher::noLanguage);
        return products.incomplete(tag, page).map(product -> UntranslatedProduct.of(product, tag));
    }

    @DgsQuery
    List<KindCoverage> translationKindCoverage(Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_READ);
        var kinds = Stream.of(TranslatedKind.values()).filter(kind -> caller.may(kind.reader()));
        return things.coverage(kinds.toList(), products.any().keySet());
    }

    @DgsQuery
    Connection<UntranslatedText> untranslatedTexts(
            @InputArgument TranslatedKind kind,
            @InputArgument String locale,
            PageArguments page,
            Caller caller) {
        var _ = caller.requireStaff(kind.reader());
        var tag = Locales.tag(locale).orElseThrow(CoverageFetcher::noLanguage);
        return things.incomplete(kind, tag, page);
    }

    private static StoaException noLanguage() {
        return StoaException.badRequest(
                "`locale` is no language, expected one such as `de` or `pt-BR`.");
    }
}
