package dev.stoa.catalog.product;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.media.MediaName;
import dev.stoa.catalog.media.MediaUsage;
import dev.stoa.catalog.media.MediaUsages;
import dev.stoa.platform.mongo.Indexed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Which products show which pictures and files. */
@Repository
class ProductPictures implements MediaUsages, Indexed {

    private static final String PICTURE = "content.images.url";
    private static final String FILE = "content.files.url";
    private static final String OF_VARIANT = "content.variants.image.url";
    private static final String OF_ATTRIBUTE = "content.traits.values.texts";

    /** What comes after all addresses of files. */
    private static final String AFTER = "/media0";

    private final MongoTemplate mongo;

    ProductPictures(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<String, List<MediaUsage>> of(Collection<String> urls) {
        var shown =
                new Criteria()
                        .orOperator(
                                where(PICTURE).in(urls),
                                where(OF_VARIANT).in(urls),
                                where(FILE).in(urls),
                                addresses().in(urls));
        var found = new HashMap<String, List<MediaUsage>>();
        for (var product :
                mongo.find(Query.query(shown).limit(MOST * urls.size()), Product.class)) {
            var usage =
                    new MediaUsage(
                            MediaUsage.Kind.PRODUCT, product.id(), product.content().title());
            urlsOf(product)
                    .filter(urls::contains)
                    .forEach(url -> found.computeIfAbsent(url, _ -> new ArrayList<>()).add(usage));
        }
        return found;
    }

    private static Stream<String> urlsOf(Product product) {
        var content = product.content();
        var ofVariants = content.variants().stream().map(Variant::image).filter(Objects::nonNull);
        var pictures = Stream.concat(content.images().stream(), ofVariants).map(Image::url);
        var files = content.files().stream().map(ProductFile::url);
        var described = content.traits().values().stream().flatMap(trait -> trait.texts().stream());
        return Stream.of(pictures, files, described).flatMap(Function.identity()).distinct();
    }

    /** Texts of attributes that are addresses of files: few are. */
    private static Criteria addresses() {
        return where(OF_ATTRIBUTE).gte(MediaName.PATH).lt(AFTER);
    }

    @Override
    public String collection() {
        return "products";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on(PICTURE, Direction.ASC),
                new Index().on(OF_VARIANT, Direction.ASC).sparse(),
                new Index().on(FILE, Direction.ASC).sparse(),
                new Index()
                        .on(OF_ATTRIBUTE, Direction.ASC)
                        .partial(PartialIndexFilter.of(addresses())));
    }
}
