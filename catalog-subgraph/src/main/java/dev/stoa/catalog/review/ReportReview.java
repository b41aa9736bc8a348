package dev.stoa.catalog.review;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.text.PlainText;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** A customer tells the shop what is wrong with a review; many of them take it from the page. */
@UseCase
class ReportReview {

    private static final int LONGEST_COMMENT = 500;

    /** The report. */
    record Command(String id, ReviewReportReason reason, @Nullable String comment) {

        @Nullable String tidyComment() {
            var text = comment == null ? "" : PlainText.lines(comment);
            return text.isEmpty() ? null : text;
        }
    }

    private final Reviews reviews;
    private final ReviewHistory history;
    private final ReviewReports reports;
    private final ReviewRules rules;
    private final Transactions transactions;
    private final Clock clock;

    ReportReview(
            Reviews reviews,
            ReviewHistory history,
            ReviewReports reports,
            ReviewRules rules,
            Transactions transactions,
            Clock clock) {
        this.reviews = reviews;
        this.history = history;
        this.reports = reports;
        this.rules = rules;
        this.transactions = transactions;
        this.clock = clock;
    }

    ReviewIdPayload handle(Command command, Caller caller) {
        var customer = caller.requireCustomer();
        var comment = command.tidyComment();
        if (comment != null) {
            var problems = ReviewContent.problemsOf(comment, 0, LONGEST_COMMENT, "comment");
            if (!problems.isEmpty()) {
                return ReviewIdPayload.refused(problems);
            }
        }
        return transactions.inOne(() -> report(command, comment, customer));
    }

    private ReviewIdPayload report(
            Command command, @Nullable String comment, Caller.Customer customer) {
        var review = reviews.byId(command.id()).filter(Review::isPublished).orElse(null);
        if (review == null) {
            return ReviewIdPayload.refused(ReviewRefusals.notFound());
        }
        if (customer.isCustomer(review.customerId())) {
            return ReviewIdPayload.refused(ReviewRefusals.ownReview());
        }
        var report =
                ReviewReport.of(review, customer.id(), command.reason(), comment, clock.instant());
        if (!reports.isFiled(report)) {
            reports.add(report);
            var reported = review.reported(rules.mostReports());
            var _ = history.replace(review, reported, Actor.CUSTOMER);
        }
        return ReviewIdPayload.done(review.id());
    }
}
