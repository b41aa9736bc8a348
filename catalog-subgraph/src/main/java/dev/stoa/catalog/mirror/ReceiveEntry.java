package dev.stoa.catalog.mirror;

import dev.stoa.catalog.content.HandleTaken;
import dev.stoa.catalog.content.MirrorPage;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.mongo.Transactions;
import java.util.List;

/** Shows what another system tells of an entry, unless something later was told before. */
@UseCase
class ReceiveEntry {

    private final MirroredEntries entries;
    private final MirrorPage mirrorPage;
    private final Transactions transactions;

    ReceiveEntry(MirroredEntries entries, MirrorPage mirrorPage, Transactions transactions) {
        this.entries = entries;
        this.mirrorPage = mirrorPage;
        this.transactions = transactions;
    }

    /** Why it cannot be shown; then it may come again. */
    List<UserError> handle(String source, ExternalEntry entry) {
        try {
            return transactions.inOne(() -> receive(source, entry));
        } catch (HandleTaken e) {
            return List.of(
                    GeneralError.of("SLUG_TAKEN", "Another page has this handle.", "handle"));
        }
    }

    /** Two deliveries of one entry write the same note: one of them is repeated and finds it. */
    private List<UserError> receive(String source, ExternalEntry entry) {
        if (!entries.isNews(source, entry)) {
            return List.of();
        }
        var problems = mirrorPage.handle(new MirrorPage.Command(source, entry.id(), entry.shown()));
        if (problems.isEmpty()) {
            entries.note(source, entry);
        }
        return problems;
    }
}
