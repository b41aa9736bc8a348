package dev.stoa.catalog.inventory;

import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.security.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds stock for a cart: all lines or none. One variant after the other in the order of their ids;
 * what was held is given back when a later one refuses. Of a bundle the pieces it consists of are
 * held.
 */
@UseCase
class ReserveStock {

    private static final int MOST_LINES = 200;

    /**
     * What to hold; the id makes the call repeatable.
     *
     * @param warehouseId where all that is handed out must be taken from; null for any
     */
    record Command(
            String reservationId,
            Instant expiresAt,
            List<OrderedLine> lines,
            @Nullable String warehouseId) {}

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
        var known = window.current(variantIds(command.lines()));
        var unsellable = unsellable(command.lines(), known);
        if (!unsellable.isEmpty()) {
            releaseStock.release(command.reservationId());
            return new StockReservePayload(false, unsellable);
        }
        var pieces = pieces(command.lines());
        var preferred = pickingOrder.of(pieces, () -> stocks.ofAll(variantsOf(pieces)));
        var fixed = fixed(command, known);
        for (var piece : pieces) {
            if (!hold(piece, command, preferred, fixed.contains(piece.variantId()))) {
                releaseStock.release(command.reservationId());
                return new StockReservePayload(
                        false, shortages(piece.variantId(), command.lines()));
            }
        }
        return new StockReservePayload(true, List.of());
    }

    private boolean hold(Line line, Command command, List<String> preferred, boolean isFixed) {
        var wanted =
                new Stock.Reservation(
                        command.reservationId(), line.quantity(), command.expiresAt(), List.of());
        var held =
                isFixed && command.warehouseId() != null
                        ? holds.holdAt(command.warehouseId(), line.variantId(), wanted)
                        : holds.hold(line.variantId(), wanted, preferred);
        held.ifPresent(shelf::keep);
        return held.isPresent()
                || holds.renew(line.variantId(), command.reservationId(), command.expiresAt());
    }

    /** Pieces that must be where the buyer fetches them. */
    private static Set<String> fixed(Command command, Map<String, ProductVariant> known) {
        return command.warehouseId() == null
                ? Set.of()
                : OrderedLine.pieces(
                                command.lines().stream()
                                        .filter(it -> isHandedOut(known.get(it.variantId())))
                                        .toList())
                        .keySet();
    }

    private static boolean isHandedOut(@Nullable ProductVariant variant) {
        return variant != null && variant.requiresShipping();
    }

    private static List<String> variantIds(List<OrderedLine> lines) {
        return lines.stream().map(OrderedLine::variantId).toList();
    }

    private static List<Line> pieces(List<OrderedLine> lines) {
        return OrderedLine.pieces(lines).entrySet().stream()
                .map(piece -> new Line(piece.getKey(), piece.getValue()))
                .toList();
    }

    /** Lines whose variant is unknown, not for sale or made of other pieces by now. */
    private static List<StockShortage> unsellable(
            List<OrderedLine> lines, Map<String, ProductVariant> known) {
        return lines.stream()
                .filter(
                        line ->
                                Optional.ofNullable(known.get(line.variantId()))
                                        .filter(variant -> variant.product().isActive())
                                        .filter(line::isAsNow)
                                        .isEmpty())
                .map(line -> new StockShortage(line.variantId(), line.quantity(), 0))
                .toList();
    }

    /** All lines that are short now; those that were refused count even if they no longer are. */
    private List<StockShortage> shortages(String refusedId, List<OrderedLine> lines) {
        var wanted = OrderedLine.pieces(lines);
        var now = stocks.ofAll(wanted.keySet());
        return lines.stream()
                .map(
                        line ->
                                new StockShortage(
                                        line.variantId(), line.quantity(), left(line, wanted, now)))
                .filter(
                        it ->
                                it.available() < it.requested()
                                        || takes(it.variantId(), refusedId, lines))
                .toList();
    }

    private static boolean takes(String lineOf, String refusedId, List<OrderedLine> lines) {
        return lines.stream()
                .filter(line -> line.variantId().equals(lineOf))
                .flatMap(line -> line.parts().stream())
                .anyMatch(part -> part.variantId().equals(refusedId));
    }

    /** How many of a line can be had when the other lines get theirs. */
    private static int left(OrderedLine line, Map<String, Integer> wanted, Map<String, Stock> now) {
        return line.parts().stream()
                .mapToInt(
                        part -> {
                            var stock = now.get(part.variantId());
                            int others =
                                    wanted.getOrDefault(part.variantId(), 0)
                                            - part.quantity() * line.quantity();
                            return pieces(stock, others) / part.quantity();
                        })
                .min()
                .orElse(0);
    }

    private static int pieces(@Nullable Stock stock, int others) {
        if (stock == null) {
            return 0;
        }
        var supply = stock.supply();
        return supply.isLimited()
                ? Math.max(0, supply.sellablePieces() - others)
                : Integer.MAX_VALUE;
    }

    private static List<String> variantsOf(List<Line> pieces) {
        return pieces.stream().map(Line::variantId).toList();
    }

    private static void requireSound(List<OrderedLine> lines) {
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw StoaException.badRequest(
                    "`lines` has " + lines.size() + " entries, expected 1 to " + MOST_LINES + ".");
        }
        if (OrderedLine.pieces(lines).values().stream().anyMatch(quantity -> quantity < 1)) {
            throw StoaException.badRequest("`quantity` must be at least 1.");
        }
        var variants = lines.stream().map(OrderedLine::variantId).collect(Collectors.toSet());
        if (variants.size() < lines.size()) {
            throw StoaException.badRequest("`lines` must name each variant once.");
        }
    }
}
