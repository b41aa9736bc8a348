package dev.stoa.catalog.brand;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Who makes a product.
 *
 * @param nameKey the name to sort and find by: case and accents do not count
 */
@Document("brands")
public record Brand(@Id String id, String name, String slug, String nameKey) {}
