package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.change.Changeable;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import java.util.Optional;

/** Pictures of the library, as their desk sees them. */
record ChangedAssets(MediaAssets assets) implements Changeable<MediaAsset> {

    @Override
    public UserError missing() {
        return GeneralError.notFound("The picture", "id");
    }

    @Override
    public Optional<MediaAsset> current(String id) {
        return assets.byId(id);
    }

    @Override
    public String objectId(MediaAsset asset) {
        return asset.id();
    }

    @Override
    public long version(MediaAsset asset) {
        return asset.version();
    }

    @Override
    public List<FieldChange> difference(MediaAsset old, MediaAsset next) {
        return old.text().difference(next.text()).found();
    }

    @Override
    public boolean add(MediaAsset asset) {
        assets.add(asset);
        return true;
    }

    @Override
    public boolean store(MediaAsset old, MediaAsset next) {
        return assets.replace(next);
    }

    @Override
    public void changed(MediaAsset old, MediaAsset next) {
        assets.forget(next.id());
    }
}
