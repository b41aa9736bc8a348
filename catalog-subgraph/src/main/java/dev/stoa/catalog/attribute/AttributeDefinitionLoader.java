package dev.stoa.catalog.attribute;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "attributeDefinitions")
class AttributeDefinitionLoader implements MappedBatchLoader<String, AttributeDefinition> {

    private final AttributeDefinitions definitions;

    AttributeDefinitionLoader(AttributeDefinitions definitions) {
        this.definitions = definitions;
    }

    @Override
    public CompletionStage<Map<String, AttributeDefinition>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(definitions.remembered(ids));
    }
}
