package dev.stoa.catalog.medialibrary;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;

/** What is said when an upload is not taken. */
final class UploadRefusals {

    private UploadRefusals() {}

    static UserError notFound() {
        return GeneralError.notFound("The upload", "uploadId");
    }

    static UserError otherBytes() {
        return GeneralError.of(
                "CHECKSUM_MISMATCH",
                "The bytes that arrived are not these. Upload them again.",
                "checksum");
    }
}
