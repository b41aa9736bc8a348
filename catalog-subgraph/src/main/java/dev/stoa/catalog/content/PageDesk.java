package dev.stoa.catalog.content;

import dev.stoa.catalog.change.Attempt;
import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.change.ConflictError;
import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.version.Versions;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Where pages are changed: each change is stored with the version that it makes, or not at all. An
 * edit is made on top of the present page, unless others have changed the same fields since its
 * author read it; who treats a page as a whole must have read it as it is.
 */
class PageDesk {

    /** Makes the wanted page of the present one, or tells what is wrong with the input. */
    @FunctionalInterface
    interface Edit {
        Page of(Page current, Problems problems);
    }

    private final Pages pages;
    private final Versions<PageVersion> versions;
    private final Changes changes;
    private final PageWindow window;
    private final PageMoves moves;
    private final Transactions transactions;
    private final Clock clock;

    PageDesk(
            Pages pages,
            Versions<PageVersion> versions,
            Changes changes,
            PageWindow window,
            PageMoves moves,
            Transactions transactions,
            Clock clock) {
        this.pages = pages;
        this.versions = versions;
        this.changes = changes;
        this.window = window;
        this.moves = moves;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A page as a whole, as its author read it. */
    EditablePage editable(String id, long readVersion) {
        var found = pages.byId(id);
        if (found.isEmpty()) {
            return new EditablePage.No(GeneralError.notFound("The page", "id"));
        }
        var conflict = changes.conflict(id, readVersion, found.get().version());
        if (conflict.isPresent()) {
            return new EditablePage.No(conflict.get());
        }
        return found.get().isMirrored()
                ? new EditablePage.No(mirrored())
                : new EditablePage.Yes(found.get());
    }

    /**
     * @param readVersion the one that the author of the edit has seen
     */
    PagePayload edit(String id, long readVersion, Caller.Staff by, Locale wanted, Edit edit) {
        return Attempt.untilEnded(
                () -> attempt(id, readVersion, by, wanted, edit),
                conflict -> PagePayload.refused(conflict));
    }

    private Attempt<PagePayload> attempt(
            String id, long readVersion, Caller.Staff by, Locale wanted, Edit edit) {
        var found = pages.byId(id);
        if (found.isEmpty()) {
            var missing = GeneralError.notFound("The page", "id");
            return new Attempt.Ended<>(PagePayload.refused(missing));
        }
        var old = found.get();
        if (old.isMirrored()) {
            return new Attempt.Ended<>(PagePayload.refused(mirrored()));
        }
        var problems = Problems.none();
        var next = edit.of(old, problems);
        var difference = PageDifference.between(old, next);
        changes.conflict(id, readVersion, old.version(), difference).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return new Attempt.Ended<>(PagePayload.refused(problems.all()));
        }
        return difference.isEmpty()
                ? new Attempt.Ended<>(PagePayload.done(window.draft(old, wanted)))
                : replaced(old, next, PageChange.UPDATED, by, wanted)
                        .<Attempt<PagePayload>>map(Attempt.Ended::new)
                        .orElseGet(() -> new Attempt.Overtaken<>(old.version()));
    }

    static UserError mirrored() {
        return GeneralError.of(
                "MIRRORED", "It comes from another system and can only be changed there.", "id");
    }

    /** Stores a page of version 1, or one that comes back. */
    PagePayload add(Page page, PageChange change, Caller.Staff by, Locale wanted) {
        var made = new Difference().field(FieldChange.PART, null, page.handle()).found();
        return stored(page, () -> added(page), version(page, change, by), made, wanted)
                .orElseGet(() -> overtaken(page));
    }

    PagePayload replace(Page old, Page changed, PageChange change, Caller.Staff by, Locale wanted) {
        return replaced(old, changed, change, by, wanted).orElseGet(() -> overtaken(old));
    }

    private Optional<PagePayload> replaced(
            Page old, Page changed, PageChange change, Caller.Staff by, Locale wanted) {
        return stored(
                changed,
                () -> pages.replace(changed) && moved(old, changed),
                version(changed, change, by),
                PageDifference.between(old, changed),
                wanted);
    }

    private boolean moved(Page old, Page changed) {
        if (old.hasMovedTo(changed)) {
            moves.note(old.handle(), changed.handle());
        }
        return true;
    }

    PagePayload remove(Page page, Caller.Staff by) {
        var end = version(page.unpublished(clock.instant()), PageChange.DELETED, by);
        var gone = new Difference().field(FieldChange.PART, page.handle(), null).found();
        return stored(page, () -> pages.remove(page), end, gone, Locale.ROOT)
                .orElseGet(() -> overtaken(page));
    }

    private static PagePayload overtaken(Page read) {
        return PagePayload.refused(ConflictError.unexplained(read.version()));
    }

    private PageVersion version(Page page, PageChange change, Caller.Staff by) {
        return PageVersion.of(page, change, by.id(), clock.instant());
    }

    private boolean added(Page page) {
        pages.add(page);
        return true;
    }

    /** Empty when somebody else was faster. */
    private Optional<PagePayload> stored(
            Page page,
            BooleanSupplier step,
            PageVersion version,
            List<FieldChange> made,
            Locale wanted) {
        try {
            boolean done = transactions.inOne(() -> step.getAsBoolean() && noted(version, made));
            pages.forget(page);
            return done
                    ? Optional.of(PagePayload.done(window.draft(page, wanted)))
                    : Optional.empty();
        } catch (HandleTaken e) {
            return Optional.of(PagePayload.refused(whyTwice(page)));
        }
    }

    private boolean noted(PageVersion version, List<FieldChange> made) {
        versions.add(version, made);
        return true;
    }

    /** Two restored the same page at once, or another page has the handle. */
    private UserError whyTwice(Page page) {
        boolean isOther =
                pages.byHandle(page.handle())
                        .filter(holder -> !holder.id().equals(page.id()))
                        .isPresent();
        return isOther
                ? GeneralError.of("SLUG_TAKEN", "Another page has this handle.", "handle")
                : GeneralError.conflict("expectedVersion");
    }
}
