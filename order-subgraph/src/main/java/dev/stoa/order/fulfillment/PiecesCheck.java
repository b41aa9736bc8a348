package dev.stoa.order.fulfillment;

import dev.stoa.order.order.FulfillmentLine;
import dev.stoa.order.order.Order;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which pieces can go into a parcel: those of the order that were not sent yet. */
final class PiecesCheck {

    private static final int MOST_LINES = 100;

    private PiecesCheck() {}

    static List<UserError> mistakesIn(List<FulfillmentLineInput> wanted, Order order) {
        if (wanted.isEmpty() || wanted.size() > MOST_LINES) {
            return List.of(GeneralError.invalid("Between 1 and 100 lines can be sent.", "lines"));
        }
        var left =
                order.openLines().stream()
                        .collect(
                                Collectors.toMap(
                                        FulfillmentLine::orderLineId, FulfillmentLine::quantity));
        var mistakes = new ArrayList<UserError>();
        for (int i = 0; i < wanted.size(); i++) {
            take(wanted.get(i), i, left, mistakes);
        }
        return mistakes;
    }

    /** A line may be named twice; what was taken before counts. */
    private static void take(
            FulfillmentLineInput line, int index, Map<String, Integer> left, List<UserError> to) {
        int available = left.getOrDefault(line.orderLineId(), 0);
        if (line.quantity() < 1 || line.quantity() > available) {
            to.add(
                    GeneralError.invalid(
                            "Between 1 and " + available + " pieces of this line can be sent.",
                            "lines",
                            "" + index,
                            "quantity"));
        } else {
            left.put(line.orderLineId(), available - line.quantity());
        }
    }
}
