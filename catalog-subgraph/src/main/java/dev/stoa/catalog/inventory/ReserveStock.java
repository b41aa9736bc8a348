package dev.stoa.catalog.inventory;

import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.security.Caller;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds stock for a cart: all lines or none. One variant after the other in the order of their ids;
 * what was held is given back when a later one refuses.
 */
@UseCase
class ReserveStock {

    private static final int MOST_LINES = 200;

    /** What to hold; the id makes the call repeatable. */
    record Command(String reservationId, Instant expiresAt, List<Line> lines) {}

    /** Pieces of one variant. */
    record Line(String variantId, int quantity) {}

    /** A line that cannot be held. */
    record StockShortage(String variantId, int requested, int available) {}

    /** The answer. */
    record StockReservePayload(boolean isReserved, List<StockShortage> shortages) {}

    private final Stocks stocks;
    private final StockHolds holds;
    private final ShopWindow window;
    private final ShelfKeeper shelf;
    private final ReleaseStock releaseStock;
    private final PickingOrder pickingOrder;

    ReserveStock(
            Stocks stocks,
            StockHolds holds,
            ShopWindow window,
            ShelfKeeper shelf,
            ReleaseStock releaseStock,
            PickingOrder pickingOrder) {
        this.stocks = stocks;
        this.holds = holds;
        this.window = window;
        this.shelf = shelf;
        this.releaseStock = releaseStock;
        this.pickingOrder = pickingOrder;
    }

    StockReservePayload handle(Command command, Caller caller) {
        caller.requireService("order");
        requireSound(command.lines());
        var unsellable = unsellable(command.lines());
        if (!unsellable.isEmpty()) {
            releaseStock.release(command.reservationId());
            return new StockReservePayload(false, unsellable);
        }
        var inOrder =
                command.lines().stream().sorted(Comparator.comparing(Line::variantId)).toList();
        var preferred = pickingOrder.of(inOrder, () -> stocks.ofAll(variantsOf(inOrder)));
        for (var line : inOrder) {
            if (!hold(line, command, preferred)) {
                releaseStock.release(command.reservationId());
                return new StockReservePayload(false, shortages(line, command.lines()));
            }
        }
        return new StockReservePayload(true, List.of());
    }

    private boolean hold(Line line, Command command, List<String> preferred) {
        var wanted =
                new Stock.Reservation(
                        command.reservationId(), line.quantity(), command.expiresAt(), List.of());
        var held = holds.hold(line.variantId(), wanted, preferred);
        held.ifPresent(shelf::keep);
        return held.isPresent()
                || holds.renew(line.variantId(), command.reservationId(), command.expiresAt());
    }

    /** Lines whose variant is unknown or not for sale, drafts for example. */
    private List<StockShortage> unsellable(List<Line> lines) {
        var known = window.current(variantsOf(lines));
        return lines.stream()
                .filter(
                        line ->
                                Optional.ofNullable(known.get(line.variantId()))
                                        .filter(variant -> variant.product().isActive())
                                        .isEmpty())
                .map(line -> new StockShortage(line.variantId(), line.quantity(), 0))
                .toList();
    }

    /** All lines that are short now; the one that refused counts even if it no longer is. */
    private List<StockShortage> shortages(Line refused, List<Line> lines) {
        var now = stocks.ofAll(variantsOf(lines));
        return lines.stream()
                .filter(line -> line.equals(refused) || isShort(line, now))
                .map(line -> shortage(line, now))
                .toList();
    }

    private static List<String> variantsOf(List<Line> lines) {
        return lines.stream().map(Line::variantId).toList();
    }

    private static boolean isShort(Line line, Map<String, Stock> now) {
        var stock = now.get(line.variantId());
        return stock == null || stock.isLimited() && stock.sellablePieces() < line.quantity();
    }

    private static StockShortage shortage(Line line, Map<String, Stock> now) {
        var stock = now.get(line.variantId());
        return new StockShortage(
                line.variantId(), line.quantity(), stock == null ? 0 : stock.sellablePieces());
    }

    private static void requireSound(List<Line> lines) {
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw StoaException.badRequest(
                    "`lines` has " + lines.size() + " entries, expected 1 to " + MOST_LINES + ".");
        }
        if (lines.stream().anyMatch(line -> line.quantity() < 1)) {
            throw StoaException.badRequest("`quantity` must be at least 1.");
        }
        var variants = lines.stream().map(Line::variantId).collect(Collectors.toSet());
        if (variants.size() < lines.size()) {
            throw StoaException.badRequest("`lines` must name each variant once.");
        }
    }
}
