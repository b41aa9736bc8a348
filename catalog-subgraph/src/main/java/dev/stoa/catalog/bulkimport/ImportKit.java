package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.attribute.TraitNames;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.collection.CollectedProducts;
import dev.stoa.catalog.collection.Collections;
import dev.stoa.catalog.market.HomeMarket;
import dev.stoa.catalog.media.MediaFiles;
import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.upload.UploadFiles;
import dev.stoa.catalog.upload.Uploads;
import dev.stoa.platform.ids.Ids;
import org.springframework.stereotype.Component;

/** What imports look names and pictures up with. */
@Component
class ImportKit {

    private final Uploads uploads;
    private final UploadFiles files;
    private final MediaFiles media;
    private final Brands brands;
    private final Categories categories;
    private final Collections collections;
    private final CollectedProducts collected;
    private final TraitNames traits;
    private final HomeMarket market;
    private final Locales locales;
    private final Ids ids;

    ImportKit(
            Uploads uploads,
            UploadFiles files,
            MediaFiles media,
            Brands brands,
            Categories categories,
            Collections collections,
            CollectedProducts collected,
            TraitNames traits,
            HomeMarket market,
            Locales locales,
            Ids ids) {
        this.uploads = uploads;
        this.files = files;
        this.media = media;
        this.brands = brands;
        this.categories = categories;
        this.collections = collections;
        this.collected = collected;
        this.traits = traits;
        this.market = market;
        this.locales = locales;
        this.ids = ids;
    }

    /** For one run of an import: it remembers what it has found. */
    ImportedContent contents(BulkImport job) {
        var uploaded = uploads.stored(job.imageUploadIds());
        var pictures = new ImportPictures(media, files, uploaded, job.isDryRun());
        return new ImportedContent(
                new ImportNames(brands, categories, job.isDryRun()),
                pictures,
                new ImportLanguages(locales),
                new ImportVariants(pictures, market.currency(), ids),
                new ImportTraits(traits.reader()),
                new ImportCollections(collections, collected));
    }
}
