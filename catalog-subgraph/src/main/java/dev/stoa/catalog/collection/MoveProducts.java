package dev.stoa.catalog.collection;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.collection.CollectionDesk.Wanted;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.ArrayList;
import java.util.List;

/** Arranges the products of a collection that nobody fills by rules. */
@UseCase
class MoveProducts {

    private static final int MOST_MOVES = 100;

    /** Which collection, and what goes where, one after the other. */
    record Command(String id, int expectedVersion, List<Move> moves) {}

    /**
     * A product, and where it goes.
     *
     * @param position from 0 on; the last place when there are not so many
     */
    record Move(String productId, int position) {}

    private final CollectionDesk desk;
    private final CollectedProducts products;

    MoveProducts(CollectionDesk desk, CollectedProducts products) {
        this.desk = desk;
        this.products = products;
    }

    CollectionPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        return desk.edit(
                command.id(),
                command.expectedVersion(),
                Actor.of(staff),
                (current, problems) -> wanted(current, command.moves(), problems));
    }

    private Wanted wanted(Collection current, List<Move> moves, Problems problems) {
        if (current.rules() != null) {
            problems.invalid("Rules say what is in this collection.", "moves");
        } else if (moves.isEmpty() || moves.size() > MOST_MOVES) {
            problems.invalid("1 to " + MOST_MOVES + " moves.", "moves");
        } else {
            return new Wanted(
                    current.rearranged(), moved(products.of(current.id()), moves, problems));
        }
        return new Wanted(current, null);
    }

    private static List<String> moved(List<String> before, List<Move> moves, Problems problems) {
        var members = new ArrayList<>(before);
        for (int i = 0; i < moves.size(); i++) {
            var move = moves.get(i);
            var here = problems.below("moves", Integer.toString(i));
            if (move.position() < 0) {
                here.invalid("0 or more.", "position");
            } else if (members.remove(move.productId())) {
                members.add(Math.min(move.position(), members.size()), move.productId());
            } else {
                here.notFound("The product", "productId");
            }
        }
        return members;
    }
}
