package dev.stoa.catalog.pagehead;

import dev.stoa.catalog.medialibrary.MediaAssets;
import dev.stoa.catalog.text.NameTextForm;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.graphql.Patch;
import org.springframework.stereotype.Component;

/** What staff write of the head of a page: fields left out stay, null clears. */
@Component
public class PageHeadForm {

    private final MediaAssets library;

    PageHeadForm(MediaAssets library) {
        this.library = library;
    }

    public PageHead fill(PageHead old, Patch patch, Problems problems) {
        return new PageHead(
                library.chosen("imageAssetId", old.image(), patch, problems),
                NameTextForm.seo("seoTitle", old.seoTitle(), patch, problems),
                NameTextForm.seo("seoDescription", old.seoDescription(), patch, problems));
    }
}
