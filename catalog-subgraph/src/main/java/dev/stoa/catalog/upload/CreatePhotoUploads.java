package dev.stoa.catalog.upload;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.files.FileName;
import dev.stoa.platform.security.Caller;
import java.util.ArrayList;
import java.util.List;

/** Makes places for the photos that a customer wants to show. */
@UseCase
class CreatePhotoUploads {

    private static final int MOST_OPEN = 20;

    /** The photos to come. */
    record Command(List<UploadPlaces.ComingFile> files) {}

    private final UploadPlaces places;

    CreatePhotoUploads(UploadPlaces places) {
        this.places = places;
    }

    CreateUploads.UploadsCreatePayload handle(Command command, Caller caller) {
        var customer = caller.requireCustomer();
        var problems = problems(command.files());
        if (problems.isEmpty()
                && places.openTo(customer.id()) + command.files().size() > MOST_OPEN) {
            problems.add(GeneralError.invalid("At most " + MOST_OPEN + " an hour.", "files"));
        }
        return problems.isEmpty()
                ? new CreateUploads.UploadsCreatePayload(
                        places.make(command.files(), customer.id()), List.of(), List.of())
                : new CreateUploads.UploadsCreatePayload(List.of(), problems, List.of());
    }

    private static List<UserError> problems(List<UploadPlaces.ComingFile> files) {
        var problems = new ArrayList<UserError>();
        if (files.isEmpty() || files.size() > PhotoLimits.MOST_FILES) {
            problems.add(
                    GeneralError.invalid("1 to " + PhotoLimits.MOST_FILES + " files.", "files"));
            return problems;
        }
        for (int i = 0; i < files.size(); i++) {
            var file = files.get(i);
            if (!FileName.isPossible(file.fileName())) {
                problems.add(GeneralError.invalid(FileName.RULE, "files", "" + i, "fileName"));
            }
            if (file.sizeBytes() < 1 || file.sizeBytes() > PhotoLimits.LARGEST) {
                problems.add(
                        GeneralError.invalid(
                                "1 to " + PhotoLimits.LARGEST + " bytes.",
                                "files",
                                "" + i,
                                "sizeBytes"));
            }
        }
        return problems;
    }
}
