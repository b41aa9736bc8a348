package dev.stoa.order.download;

import dev.stoa.order.catalog.DigitalAsset;
import dev.stoa.order.order.AtPlacement;
import dev.stoa.order.order.NewOrder;
import dev.stoa.order.order.Order;
import dev.stoa.order.order.OrderLine;
import dev.stoa.platform.ids.Ids;
import java.time.Duration;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Gives the buyer of an order the right to fetch the files in it. */
@Component
class GrantDownloads implements AtPlacement {

    private final Downloads downloads;
    private final Ids ids;

    GrantDownloads(Downloads downloads, Ids ids) {
        this.downloads = downloads;
        this.ids = ids;
    }

    @Override
    public void placed(Order order, NewOrder newOrder) {
        var granted = new ArrayList<Download>();
        for (int i = 0; i < order.lines().size(); i++) {
            var line = order.lines().get(i);
            newOrder.lines()
                    .get(i)
                    .included()
                    .digitalAssets()
                    .forEach(asset -> granted.add(granted(order, line, asset)));
        }
        downloads.addAll(granted);
    }

    private Download granted(Order order, OrderLine line, DigitalAsset asset) {
        var days = asset.availableDays();
        return new Download(
                ids.next("dwl"),
                order.id(),
                line.id(),
                asset.id(),
                asset.title(),
                asset.fileName(),
                asset.sizeBytes(),
                asset.downloadLimit() * line.quantity(),
                0,
                days == null ? null : order.placedAt().plus(Duration.ofDays(days)),
                1);
    }
}
