package dev.stoa.platform.caching;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.GraphQlSource;

@AutoConfiguration
class CachingConfiguration {

    @Bean
    CacheHeaders cacheHeaders(ObjectProvider<GraphQlSource> source) {
        return new CacheHeaders(() -> source.getObject().schema());
    }
}
