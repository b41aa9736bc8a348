package dev.stoa.catalog.media;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Told by every feature that shows pictures or files: where it shows which. */
public interface MediaUsages {

    int MOST = 50;

    /**
     * @param urls as stored, such as {@code /media/….jpg}
     * @return by url, at most {@link #MOST} of each; urls that are shown nowhere may be left out
     */
    Map<String, List<MediaUsage>> of(Collection<String> urls);
}
