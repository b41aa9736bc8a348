package dev.stoa.catalog.search;

import java.util.List;

/**
 * Where indexes are kept: in a folder of this process, or in a cluster that all instances share.
 */
interface IndexStore {

    /** What is wrong when something has been thrown. */
    enum Fault {
        /** Nothing with the index. */
        NONE,
        /** It cannot be reached, and may be as good as ever. */
        AWAY,
        /** Only another index helps. */
        BROKEN
    }

    /** False while another instance keeps the index right; asked again and again by who does. */
    boolean isOurs();

    /**
     * True after it could not be reached, so that not everybody waits for it. Now and then it is
     * false for one, who finds out whether it can be asked again.
     */
    boolean isAway();

    /** A question has been answered: it is not away. */
    void answered();

    /** For a new one, which nobody searches yet. */
    StoredIndex create();

    /** Complete ones of our format, the newest first. */
    List<StoredIndex> complete();

    /** After the others have noticed that this one is searched now. */
    void removeAllBut(StoredIndex kept);

    /** For all who search here: how far the building of an index has come. */
    void tell(IndexProgress progress);

    /** What was told last. */
    IndexProgress told();

    /** Of a question that failed. */
    Fault ofQuestion(RuntimeException thrown);

    /** Of bringing changes into the index, where nothing may be left out. */
    Fault ofChange(RuntimeException thrown);
}
