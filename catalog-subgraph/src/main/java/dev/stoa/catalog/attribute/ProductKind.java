package dev.stoa.catalog.attribute;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What products such as shoes are: which attributes such products have. */
@Document("productKinds")
record ProductKind(@Id String id, String name, List<String> attributeIds, long version) {}
