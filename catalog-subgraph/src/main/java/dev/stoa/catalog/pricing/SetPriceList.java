package dev.stoa.catalog.pricing;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.change.ChangedObject;
import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.market.Markets;
import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.text.Slug;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a price list, or changes its conditions. */
@UseCase
class SetPriceList {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_CONDITIONS = 100;
    private static final int HIGHEST_RANK = 1_000;
    private static final BigDecimal LOWEST_PERCENT = BigDecimal.valueOf(-100);
    private static final BigDecimal HIGHEST_PERCENT = BigDecimal.valueOf(1_000);

    /** {@code PriceListSetInput}. */
    record Command(
            String handle,
            int expectedVersion,
            String name,
            @Nullable List<String> markets,
            @Nullable List<String> customerGroupIds,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable Integer rank,
            @Nullable BigDecimal adjustPercent,
            @Nullable Boolean isActive) {}

    private final PriceLists lists;
    private final EndListedPrices endListedPrices;
    private final Markets markets;
    private final ChangeDesk<PriceList> desk;
    private final Changes changes;
    private final Clock clock;

    SetPriceList(
            PriceLists lists,
            EndListedPrices endListedPrices,
            Markets markets,
            ChangeDesk<PriceList> desk,
            Changes changes,
            Clock clock) {
        this.lists = lists;
        this.endListedPrices = endListedPrices;
        this.markets = markets;
        this.desk = desk;
        this.changes = changes;
        this.clock = clock;
    }

    PriceListPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        var wanted = wanted(command, problems);
        checkAdjustment(wanted, problems);
        boolean isNew = !lists.has(command.handle());
        if (isNew) {
            checkConditions(wanted, problems);
            checkRoom(problems);
        }
        if (!problems.isEmpty()) {
            return PriceListPayload.refused(problems.all());
        }
        return isNew
                ? add(wanted, command.expectedVersion(), Actor.of(staff))
                : desk.edit(
                        new ChangeDesk.Edit<>(
                                command.handle(),
                                command.expectedVersion(),
                                Actor.of(staff),
                                (current, found) -> next(current, wanted, command, found)),
                        PriceListPayload::done,
                        PriceListPayload::refused);
    }

    /** What a list that had the handle before may have left is none of this one's. */
    private PriceListPayload add(PriceList list, int readVersion, Actor by) {
        endListedPrices.all(list.handle());
        return readVersion == 0 && desk.add(list, list.name(), by)
                ? PriceListPayload.done(list)
                : PriceListPayload.refused(List.of(GeneralError.conflict("expectedVersion")));
    }

    /** Conditions are sent as a whole. */
    private PriceList next(
            PriceList current, PriceList wanted, Command command, Problems problems) {
        var untouched = desk.untouched(current, wanted, command.expectedVersion());
        var next = wanted.on(current, untouched);
        checkConditions(next, problems);
        return next;
    }

    private void checkRoom(Problems problems) {
        if (lists.all().size() >= PriceLists.MOST) {
            problems.invalid("At most " + PriceLists.MOST + " price lists.", "handle");
        }
    }

    private PriceList wanted(Command command, Problems problems) {
        if (!Slug.isWellFormed(command.handle())) {
            problems.invalid("Lower-case letters, digits and hyphens only.", "handle");
        }
        return new PriceList(
                command.handle(),
                problems.text(command.name(), LONGEST_NAME, "name"),
                Objects.requireNonNullElse(command.markets(), List.of()),
                Objects.requireNonNullElse(command.customerGroupIds(), List.of()),
                command.startsAt(),
                command.endsAt(),
                Objects.requireNonNullElse(command.rank(), 0),
                command.adjustPercent(),
                clock.instant(),
                Objects.requireNonNullElse(command.isActive(), true),
                changes.newest(ChangedObject.priceList(command.handle())) + 1);
    }

    private void checkConditions(PriceList list, Problems problems) {
        problems.span(list.startsAt(), list.endsAt(), "endsAt");
        if (list.markets().size() > MOST_CONDITIONS) {
            problems.invalid("At most " + MOST_CONDITIONS + " markets.", "markets");
            return;
        }
        for (int i = 0; i < list.markets().size(); i++) {
            if (!markets.isKnown(list.markets().get(i))) {
                problems.notFound("The market", "markets", "" + i);
            }
        }
        if (list.customerGroupIds().size() > MOST_CONDITIONS) {
            problems.invalid("At most " + MOST_CONDITIONS + " groups.", "customerGroupIds");
        }
    }

    private static void checkAdjustment(PriceList list, Problems problems) {
        if (Math.abs(list.rank()) > HIGHEST_RANK) {
            problems.invalid("-" + HIGHEST_RANK + " to " + HIGHEST_RANK + ".", "rank");
        }
        var percent = list.adjustPercent();
        if (percent != null
                && (percent.compareTo(LOWEST_PERCENT) < 0
                        || percent.compareTo(HIGHEST_PERCENT) > 0
                        || percent.stripTrailingZeros().scale() > 4)) {
            problems.invalid("-100 to 1,000 with at most 4 decimals.", "adjustPercent");
        }
    }
}
