package dev.stoa.catalog.pricing;

import dev.stoa.catalog.change.Changeable;
import dev.stoa.catalog.change.ChangedObject;
import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import java.util.Optional;

/** Price lists, as their desk sees them. */
record ChangedPriceLists(PriceLists lists, Seasons seasons) implements Changeable<PriceList> {

    @Override
    public UserError missing() {
        return GeneralError.notFound("The price list", "handle");
    }

    @Override
    public Optional<PriceList> current(String handle) {
        return lists.byHandle(handle);
    }

    @Override
    public String objectId(PriceList list) {
        return ChangedObject.priceList(list.handle());
    }

    @Override
    public long version(PriceList list) {
        return list.version();
    }

    /** The names are those of the input. */
    @Override
    public List<FieldChange> difference(PriceList old, PriceList next) {
        return new Difference()
                .field("name", old.name(), next.name())
                .field("markets", old.markets(), next.markets())
                .field("customerGroupIds", old.customerGroupIds(), next.customerGroupIds())
                .field("startsAt", old.startsAt(), next.startsAt())
                .field("endsAt", old.endsAt(), next.endsAt())
                .field("rank", old.rank(), next.rank())
                .number("adjustPercent", old.adjustPercent(), next.adjustPercent())
                .field("isActive", old.isActive(), next.isActive())
                .found();
    }

    @Override
    public boolean add(PriceList list) {
        return lists.add(list);
    }

    /** The time a list has counted stays known when its conditions change. */
    @Override
    public boolean store(PriceList old, PriceList next) {
        if (!next.hasConditionsOf(old)) {
            seasons.keep(old, next.since());
        }
        return lists.store(next);
    }

    @Override
    public void changed(PriceList old, PriceList next) {
        lists.forget();
    }
}
