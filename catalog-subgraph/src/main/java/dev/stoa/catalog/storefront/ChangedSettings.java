package dev.stoa.catalog.storefront;

import dev.stoa.catalog.change.Changeable;
import dev.stoa.catalog.change.ChangedObject;
import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import java.util.Optional;

/** What staff have said of the shop, as its desk sees it: always there, in the beginning empty. */
record ChangedSettings(ShopSettings settings) implements Changeable<WrittenSettings> {

    @Override
    public UserError missing() {
        return GeneralError.notFound("The configuration");
    }

    @Override
    public Optional<WrittenSettings> current(String id) {
        return Optional.of(settings.stored());
    }

    @Override
    public String objectId(WrittenSettings written) {
        return ChangedObject.STOREFRONT;
    }

    @Override
    public long version(WrittenSettings written) {
        return written.version();
    }

    /** The names are those of the input. */
    @Override
    public List<FieldChange> difference(WrittenSettings old, WrittenSettings next) {
        return new Difference()
                .field("name", old.name(), next.name())
                .field("logoUrl", old.logoUrl(), next.logoUrl())
                .field("locales", old.locales(), next.locales())
                .field("features", old.features(), next.features())
                .found();
    }

    @Override
    public boolean add(WrittenSettings written) {
        return settings.store(written);
    }

    @Override
    public boolean store(WrittenSettings old, WrittenSettings next) {
        return settings.store(next);
    }

    @Override
    public void changed(WrittenSettings old, WrittenSettings next) {
        settings.forget();
    }
}
