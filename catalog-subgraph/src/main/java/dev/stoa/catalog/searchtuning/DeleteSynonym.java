package dev.stoa.catalog.searchtuning;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

/** Lets words mean something else again. */
@UseCase
class DeleteSynonym {

    record Command(String id) {}

    private final SearchSynonyms synonyms;

    DeleteSynonym(SearchSynonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** The payload holds what was deleted, so that it can be made again. */
    SynonymPayload handle(Command command, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_WRITE);
        var found = synonyms.byId(command.id());
        if (found.isEmpty() || !synonyms.remove(command.id())) {
            return SynonymPayload.refused(List.of(GeneralError.notFound("The synonym", "id")));
        }
        return SynonymPayload.done(found.get());
    }
}
