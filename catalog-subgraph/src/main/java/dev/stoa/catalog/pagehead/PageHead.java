package dev.stoa.catalog.pagehead;

import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.text.NameText;
import dev.stoa.catalog.text.TextField;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What staff have put at the head of a page.
 *
 * @param seoTitle null for what the thing is called
 * @param seoDescription null for what its description begins with
 */
public record PageHead(
        @Nullable Image image, @Nullable String seoTitle, @Nullable String seoDescription) {

    public static final PageHead NONE = new PageHead(null, null, null);

    /** What there is to say of what it stands above. */
    public Set<TextField> with(String name, String descriptionHtml) {
        return new NameText(name, descriptionHtml, seoTitle, seoDescription).fields();
    }

    /** The names are those of the inputs. */
    public Difference addTo(Difference difference, PageHead next) {
        return difference
                .shown(null, "imageAssetId", image, next.image, Image::url)
                .field("seoTitle", seoTitle, next.seoTitle)
                .field("seoDescription", seoDescription, next.seoDescription);
    }
}
