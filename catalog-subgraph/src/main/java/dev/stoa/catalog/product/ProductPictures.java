package dev.stoa.catalog.product;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.media.MediaUsage;
import dev.stoa.catalog.media.MediaUsages;
import dev.stoa.platform.mongo.Indexed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Which products show which pictures and files. */
@Repository
class ProductPictures implements MediaUsages, Indexed {

    private static final String PICTURE = "content.images.url";
    private static final String FILE = "content.files.url";
    private static final String OF_VARIANT = "content.variants.image.url";

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
                                where(FILE).in(urls));
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
        return Stream.concat(pictures, files).distinct();
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
                new Index().on(FILE, Direction.ASC).sparse());
    }
}
