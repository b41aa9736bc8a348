package dev.stoa.catalog.review;

import dev.stoa.catalog.change.Changeable;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reviews, as the desk sees them where staff decide on them and answer them. */
record ChangedReviews(Reviews reviews, ReviewReports reports, TellAuthor tellAuthor)
        implements Changeable<Review> {

    @Override
    public UserError missing() {
        return ReviewRefusals.notFound();
    }

    @Override
    public Optional<Review> current(String id) {
        return reviews.byId(id);
    }

    @Override
    public String objectId(Review review) {
        return review.id();
    }

    @Override
    public long version(Review review) {
        return review.version();
    }

    @Override
    public List<FieldChange> difference(Review old, Review next) {
        return between(old, next);
    }

    static List<FieldChange> between(Review old, Review next) {
        return old.content()
                .difference(next.content())
                .field("status", old.status(), next.status())
                .field("reason", reason(old.rejection()), reason(next.rejection()))
                .field("note", note(old.rejection()), note(next.rejection()))
                .field("isVerified", old.isVerified(), next.isVerified())
                .field("reports", old.openReports(), next.openReports())
                .field("reply", text(old.reply()), text(next.reply()))
                .found();
    }

    private static @Nullable ReviewRejectionReason reason(@Nullable ReviewRejection rejection) {
        return rejection == null ? null : rejection.reason();
    }

    private static @Nullable String note(@Nullable ReviewRejection rejection) {
        return rejection == null ? null : rejection.note();
    }

    private static @Nullable String text(@Nullable ReviewReply reply) {
        return reply == null ? null : reply.text();
    }

    /** They come from customers. */
    @Override
    public boolean add(Review review) {
        return false;
    }

    @Override
    public boolean store(Review old, Review next) {
        if (!reviews.replace(old, next)) {
            return false;
        }
        if (next.openReports() < old.openReports()) {
            reports.settle(next.id());
        }
        tellAuthor.handle(old, next);
        return true;
    }

    /** They are read from where they are stored. */
    @Override
    public void changed(Review old, Review next) {}
}
