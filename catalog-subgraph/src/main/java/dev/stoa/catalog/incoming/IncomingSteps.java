package dev.stoa.catalog.incoming;

import dev.stoa.catalog.inventory.OnceByKey;
import dev.stoa.catalog.inventory.OnceByKey.Outcome;
import dev.stoa.catalog.inventory.StockMoves;
import dev.stoa.platform.errors.GeneralError;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What all steps of a delivery have in common: once for each key, and both books in one go. */
@Component
class IncomingSteps {

    private final OnceByKey once;
    private final IncomingStocks incoming;
    private final StockMoves moves;

    IncomingSteps(OnceByKey once, IncomingStocks incoming, StockMoves moves) {
        this.once = once;
        this.incoming = incoming;
        this.moves = moves;
    }

    IncomingPayload handle(OnceByKey.Call call, Supplier<Outcome<IncomingStock>> work) {
        var found = new OnceByKey.Found<>(IncomingStock::id, id -> incoming.byId(id).orElse(null));
        return IncomingPayload.of(once.handle(call, found, work));
    }

    /**
     * @param step refuses before it writes anything; asked for open ones only
     */
    IncomingPayload handle(
            OnceByKey.Call call, String id, Function<IncomingStock, Outcome<IncomingStock>> step) {
        return handle(call, () -> taken(id, step));
    }

    private Outcome<IncomingStock> taken(
            String id, Function<IncomingStock, Outcome<IncomingStock>> step) {
        var found = incoming.byId(id);
        if (found.isEmpty()) {
            return Outcome.refused(GeneralError.notFound("The delivery", "id"));
        }
        if (!found.get().isOpen()) {
            var status = found.get().status();
            return Outcome.refused(
                    GeneralError.of("INVALID_TRANSITION", "It is " + status + ".", "id"));
        }
        return step.apply(found.get());
    }

    Outcome<IncomingStock> add(IncomingStock expected) {
        incoming.add(expected);
        moves.expect(expected.variantId(), incoming.nextOf(expected.variantId()));
        return new Outcome.Done<>(expected);
    }

    Outcome<IncomingStock> store(IncomingStock changed) {
        incoming.replace(changed);
        moves.expect(changed.variantId(), incoming.nextOf(changed.variantId()));
        return new Outcome.Done<>(changed);
    }
}
