package dev.stoa.catalog.upload;

import dev.stoa.catalog.media.MediaAddresses;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The door of {@link UploadHandler}, which puts the bytes where they belong and says so.
 *
 * @param addresses of this subgraph
 */
record OwnDoor(LinkSignatures signatures, MediaAddresses addresses) implements IncomingUploads {

    @Override
    public String address(Upload upload) {
        return addresses.publicUrl()
                + "/uploads/"
                + upload.id()
                + signatures.query(UploadPlaces.PURPOSE, upload.id(), upload.expiresAt());
    }

    @Override
    public boolean isHere(Upload upload) {
        return false;
    }

    @Override
    public void fetch(Upload upload, Path target) throws NoSuchFileException {
        throw new NoSuchFileException(target.toString());
    }

    @Override
    public void remove(Upload upload) {
        // All there is of it lies with the other files.
    }
}
