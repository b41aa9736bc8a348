package dev.stoa.catalog.review;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.media.Image;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A customer changes their review, and it is judged again; what the patch leaves out stays. */
@UseCase
class UpdateReview {

    private final Reviews reviews;
    private final ReviewHistory history;
    private final ReviewPhotos photos;
    private final ReviewRules rules;
    private final Transactions transactions;
    private final Clock clock;

    UpdateReview(
            Reviews reviews,
            ReviewHistory history,
            ReviewPhotos photos,
            ReviewRules rules,
            Transactions transactions,
            Clock clock) {
        this.reviews = reviews;
        this.history = history;
        this.photos = photos;
        this.rules = rules;
        this.transactions = transactions;
        this.clock = clock;
    }

    ReviewPayload handle(Patch patch, Caller caller) {
        var customer = caller.requireCustomer();
        var problems = new ArrayList<UserError>();
        var uploaded = patch.<@Nullable List<String>>valueOr("photoUploadIds", null);
        var taken =
                photos.take(
                        Objects.requireNonNullElse(uploaded, List.<String>of()),
                        customer.id(),
                        problems);
        return problems.isEmpty()
                ? transactions.inOne(() -> update(patch, taken, customer))
                : ReviewPayload.refused(problems);
    }

    private ReviewPayload update(Patch patch, List<Image> taken, Caller.Customer customer) {
        var review = reviews.byId(patch.required("id")).orElse(null);
        if (review == null || !customer.isCustomer(review.customerId())) {
            return ReviewPayload.refused(ReviewRefusals.notFound());
        }
        var expected = patch.<@Nullable Integer>valueOr("expectedVersion", null);
        if (expected != null && expected != review.version()) {
            return ReviewPayload.refused(ReviewRefusals.conflict());
        }
        var cleared = Stream.of("rating", "title", "displayName").filter(patch::clears).toList();
        if (!cleared.isEmpty()) {
            return ReviewPayload.refused(
                    cleared.stream().<UserError>map(GeneralError::required).toList());
        }
        var shown = patch.has("photoUploadIds") ? taken : review.photos();
        var content = changed(review.content(), patch).with(shown);
        var problems = content.problems();
        if (!problems.isEmpty()) {
            return ReviewPayload.refused(problems);
        }
        return content.equals(review.content())
                ? ReviewPayload.done(review)
                : store(review, content);
    }

    private static ReviewContent changed(ReviewContent old, Patch patch) {
        var text = patch.<@Nullable String>valueOr("text", old.text());
        return ReviewContent.typed(
                patch.valueOr("rating", old.rating()),
                patch.valueOr("title", old.title()),
                Objects.requireNonNullElse(text, ""),
                patch.valueOr("displayName", old.displayName()),
                patch.<@Nullable String>valueOr("locale", old.locale()));
    }

    private ReviewPayload store(Review review, ReviewContent content) {
        var edited = review.edited(content, rules, clock.instant());
        return history.replace(review, edited, Actor.CUSTOMER)
                ? ReviewPayload.done(edited)
                : ReviewPayload.refused(ReviewRefusals.conflict());
    }
}
