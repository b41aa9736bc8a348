package dev.stoa.catalog.category;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A node of the tree by which shoppers browse.
 *
 * @param path ids from the root down to this category, itself included
 * @param sortPath sort keys of the names from the root down, which puts children behind parents
 * @param position among its siblings, in the order of the shop
 */
@Document("categories")
public record Category(
        @Id String id,
        String name,
        String slug,
        String descriptionHtml,
        @Nullable String parentId,
        List<String> path,
        String sortPath,
        int position) {}
