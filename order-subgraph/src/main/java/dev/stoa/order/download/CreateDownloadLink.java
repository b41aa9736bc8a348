package dev.stoa.order.download;

import dev.stoa.order.order.FindOrders;
import dev.stoa.order.order.Order;
import dev.stoa.order.order.OrderPaymentStatus;
import dev.stoa.order.order.OrderStatus;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Gives a buyer the address of a file for one download, and counts it. */
@UseCase
class CreateDownloadLink {

    /**
     * @param accessToken by which a guest sees the order
     */
    record Command(String downloadId, @Nullable String accessToken) {}

    private final Downloads downloads;
    private final FindOrders findOrders;
    private final DownloadLinks links;
    private final Ids ids;
    private final Clock clock;

    CreateDownloadLink(
            Downloads downloads, FindOrders findOrders, DownloadLinks links, Ids ids, Clock clock) {
        this.downloads = downloads;
        this.findOrders = findOrders;
        this.links = links;
        this.ids = ids;
        this.clock = clock;
    }

    DownloadLinkPayload handle(Command command, Caller caller) {
        var found = downloads.byId(command.downloadId());
        var order =
                found.flatMap(
                        it ->
                                findOrders.visible(
                                        it.orderId(), command.accessToken(), asBuyer(caller)));
        if (found.isEmpty() || order.isEmpty()) {
            return DownloadLinkPayload.refused(GeneralError.notFound("The download", "downloadId"));
        }
        if (!isPaid(order.get())) {
            return DownloadLinkPayload.refused(
                    GeneralError.of(
                            "ORDER_NOT_PAID",
                            "There is no money for this order, or it was called off.",
                            "downloadId"));
        }
        return downloads
                .use(command.downloadId(), clock.instant())
                .map(used -> DownloadLinkPayload.done(used, linkTo(used)))
                .orElseGet(() -> DownloadLinkPayload.refused(whyNot(found.get())));
    }

    private DownloadLinks.Link linkTo(Download used) {
        return links.to(used.assetId(), ids.next("tkt"));
    }

    private GeneralError whyNot(Download download) {
        return download.isOver(clock.instant())
                ? GeneralError.of(
                        "DOWNLOAD_EXPIRED", "The time for this download is over.", "downloadId")
                : GeneralError.of(
                        "DOWNLOADS_USED_UP",
                        "This file was fetched as often as was bought.",
                        "downloadId");
    }

    /** Staff see every order, but what is in it is the buyer's. */
    private static Caller asBuyer(Caller caller) {
        return caller instanceof Caller.Staff ? new Caller.Guest() : caller;
    }

    /** Promised money will do, as it does for parcels. */
    private static boolean isPaid(Order order) {
        var payment = order.paymentStatus();
        return order.status() != OrderStatus.CANCELLED
                && !payment.isGivenBack()
                && payment != OrderPaymentStatus.DISPUTED;
    }
}
