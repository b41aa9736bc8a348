package dev.stoa.catalog.searchtuning;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Terms that mean the same.
 *
 * @param isOneWay true when only the first term stands for the others too: {@code sneakers} finds
 *     trainers, but {@code trainers} no sneakers
 */
@Document("searchSynonyms")
record SearchSynonym(@Id String id, List<String> terms, boolean isOneWay, long version) {}
