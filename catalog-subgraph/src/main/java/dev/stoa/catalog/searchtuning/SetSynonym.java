package dev.stoa.catalog.searchtuning;

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
            @Nullable Boolean isOneWay) {}

    private final SearchSynonyms synonyms;
    private final Ids ids;

    SetSynonym(SearchSynonyms synonyms, Ids ids) {
        this.synonyms = synonyms;
        this.ids = ids;
    }

    SynonymPayload handle(Command command, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = problemsOf(command.terms());
        if (!problems.isEmpty()) {
            return SynonymPayload.refused(problems);
        }
        var terms = command.terms().stream().map(String::strip).toList();
        boolean isOneWay = Boolean.TRUE.equals(command.isOneWay());
        return command.id() == null
                ? add(new SearchSynonym(ids.next("syn"), terms, isOneWay, 1))
                : change(command.id(), command.expectedVersion(), terms, isOneWay);
    }

    private SynonymPayload add(SearchSynonym synonym) {
        if (synonyms.isFull()) {
            return SynonymPayload.refused(
                    List.of(
                            GeneralError.invalid(
                                    "There are " + SearchSynonyms.MOST + " already.", "terms")));
        }
        synonyms.add(synonym);
        return SynonymPayload.done(synonym);
    }

    private SynonymPayload change(
            String id, @Nullable Integer expectedVersion, List<String> terms, boolean isOneWay) {
        if (expectedVersion == null) {
            return SynonymPayload.refused(List.of(GeneralError.required("expectedVersion")));
        }
        if (synonyms.byId(id).isEmpty()) {
            return SynonymPayload.refused(List.of(GeneralError.notFound("The synonym", "id")));
        }
        var changed = new SearchSynonym(id, terms, isOneWay, expectedVersion + 1L);
        return synonyms.replace(changed)
                ? SynonymPayload.done(changed)
                : SynonymPayload.refused(List.of(GeneralError.conflict("expectedVersion")));
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
