package dev.stoa.catalog.assortment;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductContent;
import dev.stoa.catalog.product.ProductDesk;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.product.Schedule;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Shows a product to shoppers, now or from a date on, for good or until another. */
@UseCase
class PublishProduct {

    /** Which product, and when. */
    record Command(
            String id,
            int expectedVersion,
            @Nullable Instant publishAt,
            @Nullable Instant unpublishAt) {}

    private final Products products;
    private final ProductDesk desk;
    private final Clock clock;

    PublishProduct(Products products, ProductDesk desk, Clock clock) {
        this.products = products;
        this.desk = desk;
        this.clock = clock;
    }

    ProductPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var now = clock.instant();
        return ProductPayload.of(
                desk.edit(
                        () -> products.byId(command.id()),
                        command.expectedVersion(),
                        Actor.of(staff),
                        (product, problems) -> published(product, command, now, problems)));
    }

    private static ProductContent published(
            Product product, Command command, Instant now, Problems problems) {
        var later = isAfter(command.publishAt(), now) ? command.publishAt() : null;
        problems.span(later == null ? now : later, command.unpublishAt(), "unpublishAt");
        if (later != null && product.isActive()) {
            problems.invalid("It is shown already.", "publishAt");
        }
        if (product.status() == ProductStatus.ARCHIVED) {
            problems.invalid("It is archived: restore it first.", "id");
        }
        var status = later == null ? ProductStatus.ACTIVE : product.status();
        return product.content()
                .draft()
                .status(status)
                .schedule(Schedule.of(later, command.unpublishAt()))
                .done();
    }

    private static boolean isAfter(@Nullable Instant date, Instant now) {
        return date != null && date.isAfter(now);
    }
}
