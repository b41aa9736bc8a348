package dev.stoa.catalog.review;

import dev.stoa.catalog.media.Image;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** What one customer says of one product. A change makes the next version of it. */
@Document("reviews")
public final class Review {

    /** Votes, which others cast: no part of the version; the score is what to sort by. */
    record Tally(int helpful, int unhelpful, int score) {

        static final Tally NONE = new Tally(0, 0, 0);
    }

    @Id private final String id;
    private final String productId;
    private final String customerId;
    private final ReviewContent content;
    private final ReviewStanding standing;
    private final @Nullable ReviewReply reply;
    private final Instant createdAt;
    private final @Nullable Instant editedAt;
    private final long version;
    private final Tally tally;

    @PersistenceCreator
    Review(
            String id,
            String productId,
            String customerId,
            ReviewContent content,
            ReviewStanding standing,
            @Nullable ReviewReply reply,
            Instant createdAt,
            @Nullable Instant editedAt,
            long version,
            Tally tally) {
        this.id = id;
        this.productId = productId;
        this.customerId = customerId;
        this.content = content;
        this.standing = standing;
        this.reply = reply;
        this.createdAt = createdAt;
        this.editedAt = editedAt;
        this.version = version;
        this.tally = tally;
    }

    static Review submitted(
            String id,
            String productId,
            String customerId,
            ReviewContent content,
            ReviewStanding standing,
            Instant now) {
        return new Review(
                id, productId, customerId, content, standing, null, now, null, 1, Tally.NONE);
    }

    Review edited(ReviewContent next, ReviewRules rules, Instant now) {
        var judged = standing.edited(rules.concerns(next, standing.isVerified()));
        return next(next, judged, reply, now);
    }

    Review verified(boolean isBought) {
        return standing(standing.verified(isBought));
    }

    Review reported(int mostReports) {
        return standing(standing.reported(mostReports));
    }

    Review published() {
        return standing(standing.published());
    }

    Review rejected(ReviewRejectionReason reason, @Nullable String note, Instant now) {
        return standing(standing.rejected(reason, note, now));
    }

    Review replied(String text, Instant now) {
        return next(content, standing, new ReviewReply(text, now), editedAt);
    }

    Review withoutReply() {
        return next(content, standing, null, editedAt);
    }

    /** Of nobody: its own id stands where the customer's stood. */
    Review nameless(String shownName) {
        return new Review(
                id,
                productId,
                id,
                content.nameless(shownName),
                standing,
                reply,
                createdAt,
                editedAt,
                version + 1,
                tally);
    }

    boolean isNameless() {
        return customerId.equals(id);
    }

    private Review standing(ReviewStanding next) {
        return next(content, next, reply, editedAt);
    }

    private Review next(
            ReviewContent nextContent,
            ReviewStanding nextStanding,
            @Nullable ReviewReply nextReply,
            @Nullable Instant nextEditedAt) {
        return new Review(
                id,
                productId,
                customerId,
                nextContent,
                nextStanding,
                nextReply,
                createdAt,
                nextEditedAt,
                version + 1,
                tally);
    }

    /** To everybody else it does not exist. */
    public boolean isVisibleTo(Caller caller) {
        return isPublished()
                || caller.isCustomer(customerId)
                || caller.may(Permission.REVIEWS_READ);
    }

    boolean isPublished() {
        return standing.status() == ReviewStatus.PUBLISHED;
    }

    /** What it adds to the summary of its product; null while it is not shown. */
    @Nullable Integer shownRating() {
        return isPublished() ? content.rating() : null;
    }

    /** True when its author must not get it back on the page by beginning anew. */
    boolean isDistrusted() {
        return standing.isDistrusted();
    }

    public String id() {
        return id;
    }

    String productId() {
        return productId;
    }

    String customerId() {
        return customerId;
    }

    ReviewContent content() {
        return content;
    }

    public int rating() {
        return content.rating();
    }

    public String title() {
        return content.title();
    }

    public String text() {
        return content.text();
    }

    public String displayName() {
        return content.displayName();
    }

    public @Nullable String locale() {
        return content.locale();
    }

    public List<Image> photos() {
        return content.photos();
    }

    public boolean isVerified() {
        return standing.isVerified();
    }

    public int helpfulCount() {
        return tally.helpful();
    }

    public int unhelpfulCount() {
        return tally.unhelpful();
    }

    int score() {
        return tally.score();
    }

    public @Nullable ReviewReply reply() {
        return reply;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant editedAt() {
        return editedAt;
    }

    public ReviewStatus status() {
        return standing.status();
    }

    @Nullable ReviewRejection rejection() {
        return standing.rejection();
    }

    Set<ReviewConcern> concerns() {
        return standing.concerns();
    }

    int openReports() {
        return standing.openReports();
    }

    public long version() {
        return version;
    }
}
