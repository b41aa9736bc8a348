package dev.stoa.catalog.shopify;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Map;

/** What is done with files of any form to import. */
public interface FileForm {

    /** Counts what is read of it one by one. */
    int countRows(InputStream file) throws UnreadableFile, IOException;

    /**
     * Copies what has errors, in the same form, so that it can be mended and imported again.
     *
     * @param errors by row
     */
    void copyFailed(InputStream file, Writer to, Map<Integer, String> errors) throws IOException;
}
