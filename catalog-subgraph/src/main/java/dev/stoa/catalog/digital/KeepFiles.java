package dev.stoa.catalog.digital;

import dev.stoa.catalog.product.DigitalAsset;
import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.upload.Upload;
import dev.stoa.catalog.upload.UploadFiles;
import dev.stoa.catalog.upload.Uploads;
import dev.stoa.platform.ids.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes uploads into the store of files for sale. */
@Component
class KeepFiles {

    /** An upload, and what it is stored as. */
    record Taken(Upload upload, DigitalFile file) {

        DigitalAsset asset() {
            return new DigitalAsset(
                    file.id(), file.fileName(), file.fileName(), file.sizeBytes(), 1, null);
        }
    }

    private final Uploads uploads;
    private final UploadFiles uploaded;
    private final DigitalStore store;
    private final DigitalFiles files;
    private final Ids ids;
    private final Clock clock;

    KeepFiles(
            Uploads uploads,
            UploadFiles uploaded,
            DigitalStore store,
            DigitalFiles files,
            Ids ids,
            Clock clock) {
        this.uploads = uploads;
        this.uploaded = uploaded;
        this.store = store;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * All of them or none.
     *
     * @return by the id of the upload
     */
    Map<String, Taken> take(List<SetDigitalAssets.Wanted> wanted, Problems problems) {
        var named = wanted.stream().flatMap(it -> Stream.ofNullable(it.uploadId())).toList();
        var found =
                uploads.stored(named).stream()
                        .collect(Collectors.toMap(Upload::id, Function.identity()));
        for (int i = 0; i < wanted.size(); i++) {
            var id = wanted.get(i).uploadId();
            if (id != null) {
                check(found.remove(id), problems.below("assets", Integer.toString(i)));
            }
        }
        var taken = new HashMap<String, Taken>();
        if (problems.isEmpty()) {
            uploads.stored(named).forEach(upload -> taken.put(upload.id(), store(upload)));
        }
        return taken;
    }

    private void check(@Nullable Upload upload, Problems here) {
        if (upload == null) {
            here.notFound("The upload", "uploadId");
            return;
        }
        try {
            var kind = DigitalKind.of(upload.fileName());
            if (kind.isEmpty() || !kind.get().fits(uploaded.of(upload))) {
                here.invalid("A file of one of the kinds " + DigitalKind.ALL + ".", "uploadId");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Taken store(Upload upload) {
        var size = Math.toIntExact(upload.sizeBytes());
        var file = new DigitalFile(ids.next("dga"), upload.fileName(), size, clock.instant());
        try {
            store.put(file.id(), uploaded.of(upload));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.add(file);
        return new Taken(upload, file);
    }

    /** The uploads have served. */
    void forgetUploads(Map<String, Taken> taken) {
        for (var one : taken.values()) {
            try {
                uploaded.remove(one.upload());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            uploads.remove(one.upload());
        }
    }

    /** Nobody has come to have the files; their uploads may be used once more. */
    void giveBack(Map<String, Taken> taken) {
        for (var one : taken.values()) {
            files.remove(one.file());
            try {
                store.remove(one.file().id());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
