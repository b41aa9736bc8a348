package dev.stoa.catalog.searchtuning;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code searchSynonymSet} and {@code searchSynonymDelete}. */
record SynonymPayload(
        @Nullable SearchSynonym searchSynonym,
        List<UserError> userErrors,
        List<UserError> warnings) {

    static SynonymPayload done(SearchSynonym synonym) {
        return new SynonymPayload(synonym, List.of(), List.of());
    }

    static SynonymPayload refused(List<UserError> reasons) {
        return new SynonymPayload(null, List.copyOf(reasons), List.of());
    }
}
