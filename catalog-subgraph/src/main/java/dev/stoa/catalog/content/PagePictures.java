package dev.stoa.catalog.content;

import dev.stoa.catalog.block.BlockPictures;
import dev.stoa.catalog.media.MediaUsage;
import dev.stoa.catalog.media.MediaUsages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which pages show which pictures, as drafts or in public. A shop has few pages: all are read. */
@Component
class PagePictures implements MediaUsages {

    private final Pages pages;

    PagePictures(Pages pages) {
        this.pages = pages;
    }

    @Override
    public Map<String, List<MediaUsage>> of(Collection<String> urls) {
        var found = new HashMap<String, List<MediaUsage>>();
        try (var all = pages.all()) {
            all.forEach(
                    page -> {
                        var usage = new MediaUsage(MediaUsage.Kind.PAGE, page.id(), page.handle());
                        urlsOf(page)
                                .filter(urls::contains)
                                .forEach(
                                        url ->
                                                found.computeIfAbsent(url, _ -> new ArrayList<>())
                                                        .add(usage));
                    });
        }
        return found;
    }

    private static Stream<String> urlsOf(Page page) {
        var published = page.published();
        return Stream.concat(
                        page.draft().values().stream(),
                        published == null ? Stream.empty() : published.values().stream())
                .flatMap(text -> BlockPictures.urlsIn(text.blocks()))
                .distinct();
    }
}
