package dev.stoa.catalog.content;

import dev.stoa.catalog.preview.PreviewTokens;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds one page: for shoppers if it is shown, for staff and with a good token as it is written.
 */
@UseCase
class FindPage {

    private final Pages pages;
    private final PageWindow window;
    private final PreviewTokens tokens;

    FindPage(Pages pages, PageWindow window, PreviewTokens tokens) {
        this.pages = pages;
        this.window = window;
        this.tokens = tokens;
    }

    Optional<ContentPage> handle(
            PageBy by, @Nullable String previewToken, Locale wanted, Caller caller) {
        if (caller.may(Permission.CONTENT_READ)) {
            return pages.stored(by).map(page -> window.draft(page, wanted));
        }
        var previewed = previewToken == null ? Optional.<Page>empty() : pages.stored(by);
        return previewed
                .filter(page -> tokens.opens(Objects.requireNonNull(previewToken), page.id()))
                .map(page -> window.draft(page, wanted))
                .or(() -> remembered(by).flatMap(page -> window.shown(page, wanted)));
    }

    private Optional<Page> remembered(PageBy by) {
        return by.id() == null
                ? pages.rememberedByHandle(Objects.requireNonNull(by.handle()))
                : Optional.ofNullable(pages.remembered(List.of(by.id())).get(by.id()));
    }
}
