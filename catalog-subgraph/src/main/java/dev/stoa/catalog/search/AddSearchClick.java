package dev.stoa.catalog.search;

import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.catalog.searchtuning.SearchLog;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Notes that a hit of a search was opened; who did it is not noted. */
@UseCase
class AddSearchClick {

    /** The hit. */
    record Command(String searchId, String query, String productId, int position) {}

    /** Whether it was the first time. */
    record SearchClickAddPayload(
            boolean isCounted, List<UserError> userErrors, List<UserError> warnings) {

        static SearchClickAddPayload done(boolean isCounted) {
            return new SearchClickAddPayload(isCounted, List.of(), List.of());
        }
    }

    private static final Pattern SEARCH_ID = Pattern.compile("[A-Za-z0-9-]{16,64}");
    private static final int LONGEST = 200;
    private static final int LAST_POSITION = 1_000;

    private final ShopWindow window;
    private final OpenedHits opened;
    private final SearchLog log;
    private final SearchLanguages languages;

    AddSearchClick(ShopWindow window, OpenedHits opened, SearchLog log, SearchLanguages languages) {
        this.window = window;
        this.opened = opened;
        this.log = log;
        this.languages = languages;
    }

    /**
     * @param wanted the language that the search was made in
     */
    SearchClickAddPayload handle(Command command, @Nullable Locale wanted, Caller caller) {
        var problems = problemsOf(command);
        if (!problems.isEmpty()) {
            return new SearchClickAddPayload(false, problems, List.of());
        }
        if (caller.may(Permission.PRODUCTS_READ)) {
            return SearchClickAddPayload.done(false);
        }
        long open = opened.add(command.searchId(), command.productId());
        if (open > 0) {
            var words = languages.text(command.query(), wanted).words();
            log.noteOpened(words, command.position(), open == 1);
        }
        return SearchClickAddPayload.done(open > 0);
    }

    private List<UserError> problemsOf(Command command) {
        var problems = new ArrayList<UserError>();
        if (!SEARCH_ID.matcher(command.searchId()).matches()) {
            problems.add(GeneralError.invalid("16 to 64 letters, digits and hyphens.", "searchId"));
        }
        if (command.query().isBlank() || command.query().length() > LONGEST) {
            problems.add(GeneralError.invalid("1 to " + LONGEST + " characters.", "query"));
        }
        if (command.position() < 1 || command.position() > LAST_POSITION) {
            problems.add(GeneralError.invalid("1 to " + LAST_POSITION + ".", "position"));
        }
        if (!window.byIds(List.of(command.productId())).containsKey(command.productId())) {
            problems.add(GeneralError.notFound("The product", "productId"));
        }
        return problems;
    }
}
