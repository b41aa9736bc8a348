package dev.stoa.catalog.content;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Where pages are changed: each change is stored with the version that it makes, or not at all. */
class PageDesk {

    private final Pages pages;
    private final PageVersions versions;
    private final PageWindow window;
    private final PageMoves moves;
    private final Transactions transactions;
    private final Clock clock;

    PageDesk(
            Pages pages,
            PageVersions versions,
            PageWindow window,
            PageMoves moves,
            Transactions transactions,
            Clock clock) {
        this.pages = pages;
        this.versions = versions;
        this.window = window;
        this.moves = moves;
        this.transactions = transactions;
        this.clock = clock;
    }

    EditablePage editable(String id, long expectedVersion) {
        var found = pages.byId(id);
        if (found.isEmpty()) {
            return new EditablePage.No(GeneralError.notFound("The page", "id"));
        }
        if (found.get().version() != expectedVersion) {
            return new EditablePage.No(GeneralError.conflict("expectedVersion"));
        }
        return found.get().isMirrored()
                ? new EditablePage.No(mirrored())
                : new EditablePage.Yes(found.get());
    }

    static UserError mirrored() {
        return GeneralError.of(
                "MIRRORED", "It comes from another system and can only be changed there.", "id");
    }

    /** Stores a page of version 1, or one that comes back. */
    PagePayload add(Page page, PageChange change, Caller.Staff by, Locale wanted) {
        return stored(page, () -> added(page), version(page, change, by), wanted);
    }

    PagePayload replace(Page changed, PageChange change, Caller.Staff by, Locale wanted) {
        return stored(changed, () -> pages.replace(changed), version(changed, change, by), wanted);
    }

    /** As above, where the handle may be another one. */
    PagePayload move(Page old, Page changed, Caller.Staff by, Locale wanted) {
        return stored(
                changed,
                () -> pages.replace(changed) && moved(old, changed),
                version(changed, PageChange.UPDATED, by),
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
        return stored(page, () -> pages.remove(page), end, Locale.ROOT);
    }

    private PageVersion version(Page page, PageChange change, Caller.Staff by) {
        return PageVersion.of(page, change, by.id(), clock.instant());
    }

    private boolean added(Page page) {
        pages.add(page);
        return true;
    }

    private PagePayload stored(
            Page page, BooleanSupplier step, PageVersion version, Locale wanted) {
        try {
            boolean done = transactions.inOne(() -> step.getAsBoolean() && noted(version));
            pages.forget(page);
            return done
                    ? PagePayload.done(window.draft(page, wanted))
                    : PagePayload.refused(GeneralError.conflict("expectedVersion"));
        } catch (HandleTaken e) {
            return PagePayload.refused(whyTwice(page));
        }
    }

    private boolean noted(PageVersion version) {
        versions.add(version);
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
