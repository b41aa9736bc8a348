package dev.stoa.catalog.assortment;

import dev.stoa.catalog.medialibrary.LibraryFiles;
import dev.stoa.catalog.product.ProductFile;
import dev.stoa.catalog.text.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** The films, models and documents that staff want a product to show. */
final class ProductFiles {

    private static final int MOST = 20;
    private static final int LAST = 119;

    /** A file of the media library, and its place among all that the product shows. */
    record Wanted(String fileId, int position) {}

    private final LibraryFiles library;

    ProductFiles(LibraryFiles library) {
        this.library = library;
    }

    /** In their order; each is there once. */
    List<ProductFile> wanted(List<Wanted> wanted, Problems problems) {
        if (wanted.size() > MOST) {
            problems.invalid("At most " + MOST + " files.", "files");
            return List.of();
        }
        var left = new HashMap<>(library.byIds(wanted.stream().map(Wanted::fileId).toList()));
        var files = new ArrayList<ProductFile>();
        for (int i = 0; i < wanted.size(); i++) {
            var one = wanted.get(i);
            var here = problems.below("files", Integer.toString(i));
            if (one.position() < 0 || one.position() > LAST) {
                here.invalid("0 to " + LAST + ".", "position");
            }
            var file = left.remove(one.fileId());
            if (file == null) {
                here.notFound("A further file of the library with this id", "fileId");
            } else {
                files.add(new ProductFile(file.id(), file.url(), one.position()));
            }
        }
        files.sort(Comparator.comparingInt(ProductFile::position));
        return List.copyOf(files);
    }
}
