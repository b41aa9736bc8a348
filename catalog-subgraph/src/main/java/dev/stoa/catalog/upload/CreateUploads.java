package dev.stoa.catalog.upload;

import dev.stoa.catalog.media.MediaFiles;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.files.FileName;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes places to upload files to. */
@UseCase
class CreateUploads {

    private static final int MOST_FILES = 100;
    private static final long LARGEST_LIST = 64L << 20;
    private static final long LARGEST_MODEL = 64L << 20;
    private static final long LARGEST_FILE = 256L << 20;
    private static final Set<String> LISTS = Set.of("csv", "jsonl");
    private static final Set<String> MODELS = Set.of("glb");
    private static final Set<String> DIGITAL =
            Set.of(
                    "pdf", "zip", "epub", "cbz", "mp3", "mp4", "m4a", "m4b", "flac", "wav", "ogg",
                    "webm");

    /** The files to come. */
    record Command(List<UploadPlaces.ComingFile> files) {}

    /** The answer. */
    record UploadsCreatePayload(
            List<UploadPlaces.Place> uploads,
            List<UserError> userErrors,
            List<UserError> warnings) {}

    private final UploadPlaces places;

    CreateUploads(UploadPlaces places) {
        this.places = places;
    }

    UploadsCreatePayload handle(Command command, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = problems(command.files());
        if (!problems.isEmpty()) {
            return new UploadsCreatePayload(List.of(), problems, List.of());
        }
        var made = places.make(command.files(), null);
        return new UploadsCreatePayload(made, List.of(), List.of());
    }

    private static List<UserError> problems(List<UploadPlaces.ComingFile> files) {
        var problems = new ArrayList<UserError>();
        if (files.isEmpty() || files.size() > MOST_FILES) {
            problems.add(GeneralError.invalid("1 to " + MOST_FILES + " files.", "files"));
            return problems;
        }
        for (int i = 0; i < files.size(); i++) {
            var file = files.get(i);
            if (!FileName.isPossible(file.fileName())) {
                problems.add(GeneralError.invalid(FileName.RULE, "files", "" + i, "fileName"));
            }
            long largest = largest(file.fileName());
            if (file.sizeBytes() < 1 || file.sizeBytes() > largest) {
                problems.add(
                        GeneralError.invalid(
                                "1 to " + largest + " bytes.", "files", "" + i, "sizeBytes"));
            }
        }
        return problems;
    }

    /** Files for sale may be larger than pictures. */
    private static long largest(String fileName) {
        int dot = fileName.lastIndexOf('.');
        var extension = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (LISTS.contains(extension)) {
            return LARGEST_LIST;
        }
        if (MODELS.contains(extension)) {
            return LARGEST_MODEL;
        }
        return DIGITAL.contains(extension) ? LARGEST_FILE : MediaFiles.LARGEST_PICTURE;
    }
}
