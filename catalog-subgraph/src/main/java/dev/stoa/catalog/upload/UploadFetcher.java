package dev.stoa.catalog.upload;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.security.Caller;

/** {@code uploadsCreate} of {@code bulk-import.graphqls}. */
@DgsComponent
class UploadFetcher {

    private final CreateUploads createUploads;

    UploadFetcher(CreateUploads createUploads) {
        this.createUploads = createUploads;
    }

    @DgsMutation
    CreateUploads.UploadsCreatePayload uploadsCreate(
            @InputArgument CreateUploads.Command input, Caller caller) {
        return createUploads.handle(input, caller);
    }
}
