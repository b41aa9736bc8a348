package dev.stoa.catalog.searchtuning;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.text.Words;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes or changes a group of words that mean the same. */
@UseCase
class SetSynonym {

    private static final int MOST_TERMS = 20;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 60;

    /**
     * @param id null for a new one
     * @param expectedVersion of the one to change
     */
    record Command(
            @Nullable String id,
            @Nullable Integer expectedVersion,
            List<String> terms,
            @Nullable Boolean isOneWay) {

        SearchSynonym sent(String newId, long version) {
            var stripped = terms.stream().map(String::strip).toList();
            return new SearchSynonym(newId, stripped, Boolean.TRUE.equals(isOneWay), version);
        }
    }

    private final SearchSynonyms synonyms;
    private final ChangeDesk<SearchSynonym> desk;
    private final Ids ids;

    SetSynonym(SearchSynonyms synonyms, ChangeDesk<SearchSynonym> desk, Ids ids) {
        this.synonyms = synonyms;
        this.desk = desk;
        this.ids = ids;
    }

    SynonymPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = problemsOf(command.terms());
        if (!problems.isEmpty()) {
            return SynonymPayload.refused(problems);
        }
        return command.id() == null
                ? add(command.sent(ids.next("syn"), 1), Actor.of(staff))
                : change(command.id(), command, Actor.of(staff));
    }

    private SynonymPayload add(SearchSynonym synonym, Actor by) {
        if (synonyms.isFull()) {
            return SynonymPayload.refused(
                    List.of(
                            GeneralError.invalid(
                                    "There are " + SearchSynonyms.MOST + " already.", "terms")));
        }
        var _ = desk.add(synonym, String.join(", ", synonym.terms()), by);
        return SynonymPayload.done(synonym);
    }

    private SynonymPayload change(String id, Command command, Actor by) {
        var readVersion = command.expectedVersion();
        return readVersion == null
                ? SynonymPayload.refused(List.of(GeneralError.required("expectedVersion")))
                : desk.edit(
                        new ChangeDesk.Edit<>(
                                id,
                                readVersion,
                                by,
                                (current, _) -> next(current, command, readVersion)),
                        SynonymPayload::done,
                        SynonymPayload::refused);
    }

    /** A group is sent as a whole. */
    private SearchSynonym next(SearchSynonym current, Command command, long readVersion) {
        var sent = command.sent(current.id(), current.version() + 1);
        var untouched = desk.untouched(current, sent, readVersion);
        return new SearchSynonym(
                current.id(),
                untouched.or(ChangedSynonyms.TERMS, current.terms(), sent.terms()),
                untouched.or(ChangedSynonyms.IS_ONE_WAY, current.isOneWay(), sent.isOneWay()),
                sent.version());
    }

    private static List<UserError> problemsOf(List<String> terms) {
        var problems = new ArrayList<UserError>();
        if (terms.size() < 2 || terms.size() > MOST_TERMS) {
            problems.add(GeneralError.invalid("2 to " + MOST_TERMS + " terms.", "terms"));
        }
        for (int i = 0; i < terms.size(); i++) {
            int words = Words.of(Objects.requireNonNullElse(terms.get(i), "")).size();
            if (words < 1 || words > MOST_WORDS || terms.get(i).length() > LONGEST) {
                problems.add(
                        GeneralError.invalid(
                                "1 to "
                                        + MOST_WORDS
                                        + " words, at most "
                                        + LONGEST
                                        + " characters.",
                                "terms",
                                "" + i));
            }
        }
        return problems;
    }
}
