package dev.stoa.catalog.shopify;

import java.io.IOException;
import java.io.Writer;

/** Writes products so that a {@link ProductSource} of the same form reads the same. */
public interface ProductWriter {

    void write(ImportedProduct product) throws IOException;

    /** Whether the form has room for {@link ImportedDetails}. */
    boolean writesDetails();

    /** How a file is begun. */
    interface Form {
        ProductWriter begin(Writer file) throws IOException;
    }
}
