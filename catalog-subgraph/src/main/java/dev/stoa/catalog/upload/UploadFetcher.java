package dev.stoa.catalog.upload;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.security.Caller;

/**
 * {@code uploadsCreate} of {@code bulk-import.graphqls}, {@code reviewPhotoUploadsCreate} of {@code
 * reviews.graphqls}.
 */
@DgsComponent
class UploadFetcher {

    private final CreateUploads createUploads;
    private final CreatePhotoUploads createPhotoUploads;

    UploadFetcher(CreateUploads createUploads, CreatePhotoUploads createPhotoUploads) {
        this.createUploads = createUploads;
        this.createPhotoUploads = createPhotoUploads;
    }

    @DgsMutation
    CreateUploads.UploadsCreatePayload uploadsCreate(
            @InputArgument CreateUploads.Command input, Caller caller) {
        return createUploads.handle(input, caller);
    }

    @DgsMutation
    CreateUploads.UploadsCreatePayload reviewPhotoUploadsCreate(
            @InputArgument CreatePhotoUploads.Command input, Caller caller) {
        return createPhotoUploads.handle(input, caller);
    }
}
