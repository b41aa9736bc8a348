package dev.stoa.catalog.shopify;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file read product by product; never more of it than one product is in memory. */
public interface ProductSource extends AutoCloseable {

    /** The next product, or what is wrong with it; null at the end of the file. */
    @Nullable Reading next() throws UnreadableFile, IOException;

    @Override
    void close() throws IOException;

    /** How a file is opened. */
    interface Form extends FileForm {
        ProductSource open(InputStream file) throws UnreadableFile, IOException;
    }
}
