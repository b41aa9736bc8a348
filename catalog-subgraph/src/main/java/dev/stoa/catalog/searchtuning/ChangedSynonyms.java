package dev.stoa.catalog.searchtuning;

import dev.stoa.catalog.change.Changeable;
import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import java.util.Optional;

/** Words that mean the same, as their desk sees them. */
record ChangedSynonyms(SearchSynonyms synonyms) implements Changeable<SearchSynonym> {

    static final String TERMS = "terms";
    static final String IS_ONE_WAY = "isOneWay";

    @Override
    public UserError missing() {
        return GeneralError.notFound("The synonym", "id");
    }

    @Override
    public Optional<SearchSynonym> current(String id) {
        return synonyms.byId(id);
    }

    @Override
    public String objectId(SearchSynonym synonym) {
        return synonym.id();
    }

    @Override
    public long version(SearchSynonym synonym) {
        return synonym.version();
    }

    /** The names are those of the input. */
    @Override
    public List<FieldChange> difference(SearchSynonym old, SearchSynonym next) {
        return new Difference()
                .field(TERMS, old.terms(), next.terms())
                .field(IS_ONE_WAY, old.isOneWay(), next.isOneWay())
                .found();
    }

    @Override
    public boolean add(SearchSynonym synonym) {
        synonyms.add(synonym);
        return true;
    }

    @Override
    public boolean store(SearchSynonym old, SearchSynonym next) {
        return synonyms.replace(next);
    }

    @Override
    public void changed(SearchSynonym old, SearchSynonym next) {
        synonyms.forget();
    }
}
