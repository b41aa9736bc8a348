package dev.stoa.catalog.searchtuning;

import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.text.Words;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which products come first for a text; none, and it is as if nothing had been said. */
@UseCase
class SetPin {

    private static final int MOST_PRODUCTS = 20;
    private static final int LONGEST = 200;

    record Command(String query, List<String> productIds) {}

    /** Answer of {@code searchPinSet}. */
    record SearchPinSetPayload(
            @Nullable SearchPin searchPin, List<UserError> userErrors, List<UserError> warnings) {}

    private final SearchPins pins;
    private final Products products;
    private final Clock clock;

    SetPin(SearchPins pins, Products products, Clock clock) {
        this.pins = pins;
        this.products = products;
        this.clock = clock;
    }

    SearchPinSetPayload handle(Command command, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_WRITE);
        var query = String.join(" ", Words.of(command.query()));
        var problems = problemsOf(query, command);
        if (!problems.isEmpty()) {
            return new SearchPinSetPayload(null, problems, List.of());
        }
        var wanted = command.productIds().stream().distinct().toList();
        if (wanted.isEmpty()) {
            pins.remove(query);
            return new SearchPinSetPayload(null, List.of(), List.of());
        }
        var pin = new SearchPin(query, wanted, clock.instant());
        pins.put(pin);
        return new SearchPinSetPayload(pin, List.of(), List.of());
    }

    private List<UserError> problemsOf(String query, Command command) {
        var problems = new ArrayList<UserError>();
        if (query.isEmpty() || command.query().length() > LONGEST) {
            problems.add(GeneralError.invalid("1 to " + LONGEST + " characters.", "query"));
        }
        if (command.productIds().size() > MOST_PRODUCTS) {
            problems.add(
                    GeneralError.invalid("At most " + MOST_PRODUCTS + " products.", "productIds"));
            return problems;
        }
        var known = products.byIds(command.productIds());
        for (int i = 0; i < command.productIds().size(); i++) {
            if (!known.containsKey(command.productIds().get(i))) {
                problems.add(GeneralError.notFound("The product", "productIds", "" + i));
            }
        }
        if (pins.isFull() && pins.of(query).isEmpty() && !command.productIds().isEmpty()) {
            problems.add(
                    GeneralError.invalid("There are " + SearchPins.MOST + " already.", "query"));
        }
        return problems;
    }
}
