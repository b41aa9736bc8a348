package dev.stoa.catalog.block;

import dev.stoa.catalog.block.ContentBlock.FaqBlock;
import dev.stoa.catalog.block.ContentBlock.HeroBlock;
import dev.stoa.catalog.block.ContentBlock.ImageBlock;
import dev.stoa.catalog.block.ContentBlock.ProductListBlock;
import dev.stoa.catalog.block.ContentBlock.RichTextBlock;
import dev.stoa.catalog.block.ContentBlock.VideoBlock;
import dev.stoa.catalog.collection.CollectedProducts;
import dev.stoa.catalog.collection.Collections;
import dev.stoa.catalog.text.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes blocks safe on their way in, and says what is wrong with them. */
@Component
public class BlockRules {

    private static final int MOST_PRODUCTS_OF_ALL = 500;

    private final CollectedProducts products;
    private final Collections collections;

    BlockRules(CollectedProducts products, Collections collections) {
        this.products = products;
        this.collections = collections;
    }

    /** The blocks as they may be stored, if no problem was added. */
    public List<BlockChoice> cleaned(List<BlockChoice> blocks, int most, Problems problems) {
        if (blocks.size() > most) {
            problems.invalid("At most " + most + " blocks.");
            return List.of();
        }
        requireKnown(blocks, problems);
        var cleaned = new ArrayList<BlockChoice>();
        for (int i = 0; i < blocks.size(); i++) {
            var parts = new BlockParts(problems.below("" + i, nameOf(blocks.get(i).block())));
            cleaned.add(BlockChoice.of(parts.clean(blocks.get(i).block())));
        }
        return List.copyOf(cleaned);
    }

    /** What a block is called in the input. */
    private static String nameOf(ContentBlock block) {
        return switch (block) {
            case RichTextBlock _ -> "richText";
            case HeroBlock _ -> "hero";
            case ProductListBlock _ -> "productList";
            case ImageBlock _ -> "image";
            case VideoBlock _ -> "video";
            case FaqBlock _ -> "faq";
        };
    }

    /** One read for the products of all blocks, and one for their collections. */
    private void requireKnown(List<BlockChoice> blocks, Problems problems) {
        var lists = blocks.stream().map(BlockChoice::productList).toList();
        var productIds = lists.stream().flatMap(BlockRules::productsOf).distinct().toList();
        if (productIds.size() > MOST_PRODUCTS_OF_ALL) {
            problems.invalid("At most " + MOST_PRODUCTS_OF_ALL + " products in all blocks.");
            return;
        }
        var collectionIds =
                lists.stream()
                        .filter(Objects::nonNull)
                        .map(ProductListBlock::collectionId)
                        .filter(Objects::nonNull)
                        .toList();
        var known = products.existing(productIds);
        var knownCollections =
                collectionIds.isEmpty() ? List.of() : collections.byIds(collectionIds).keySet();
        for (int i = 0; i < lists.size(); i++) {
            var list = lists.get(i);
            var below = problems.below("" + i, "productList");
            if (!productsOf(list).allMatch(known::contains)) {
                below.notFound("A product", "productIds");
            }
            var collectionId = list == null ? null : list.collectionId();
            if (collectionId != null && !knownCollections.contains(collectionId)) {
                below.notFound("The collection", "collectionId");
            }
        }
    }

    private static Stream<String> productsOf(@Nullable ProductListBlock list) {
        var ids = list == null ? null : list.productIds();
        return ids == null ? Stream.empty() : ids.stream();
    }
}
