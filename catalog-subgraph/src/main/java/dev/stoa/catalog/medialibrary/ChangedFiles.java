package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.change.Changeable;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import java.util.Optional;

/** Films, models and documents of the library, as their desk sees them. */
record ChangedFiles(LibraryFiles files) implements Changeable<LibraryFile> {

    static final String POSTER = "posterAssetId";

    @Override
    public UserError missing() {
        return GeneralError.notFound("The file", "id");
    }

    @Override
    public Optional<LibraryFile> current(String id) {
        return files.byId(id);
    }

    @Override
    public String objectId(LibraryFile file) {
        return file.id();
    }

    @Override
    public long version(LibraryFile file) {
        return file.version();
    }

    @Override
    public List<FieldChange> difference(LibraryFile old, LibraryFile next) {
        return old.text()
                .difference(next.text())
                .field(POSTER, old.posterId(), next.posterId())
                .found();
    }

    @Override
    public boolean add(LibraryFile file) {
        files.add(file);
        return true;
    }

    @Override
    public boolean store(LibraryFile old, LibraryFile next) {
        return files.replace(next);
    }

    @Override
    public void changed(LibraryFile old, LibraryFile next) {
        files.forget(next.id());
    }
}
