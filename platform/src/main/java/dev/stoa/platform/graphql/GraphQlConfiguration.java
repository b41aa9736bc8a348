package dev.stoa.platform.graphql;

import com.netflix.graphql.dgs.internal.EntityFetcherRegistry;
import com.netflix.graphql.dgs.internal.InputObjectMapper;
import dev.stoa.platform.money.MoneyFetcher;
import dev.stoa.platform.security.ServiceTokens;
import graphql.execution.instrumentation.Instrumentation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.client.RestClient;

@AutoConfiguration
@Import({Scalars.class, MoneyFetcher.class})
class GraphQlConfiguration {

    @Bean
    PatchArgument patchArgument() {
        return new PatchArgument();
    }

    @Bean
    static PlainArgumentsFirst plainArgumentsFirst(ObjectProvider<InputObjectMapper> objects) {
        return new PlainArgumentsFirst(objects::getObject);
    }

    @Bean
    ServiceClients serviceClients(RestClient.Builder rest, ServiceTokens tokens) {
        return new ServiceClients(rest, tokens);
    }

    @Bean
    SocketBuffers socketBuffers() {
        return new SocketBuffers();
    }

    @Bean
    GraphQlSourceBuilderCustomizer quietFields(ObjectProvider<Instrumentation> members) {
        return source ->
                source.configureGraphQl(
                        graphQl ->
                                graphQl.instrumentation(
                                        QuietFields.of(members.orderedStream().toList())));
    }

    /** DGS calls entity fetchers by plain reflection, and ours are package-private. */
    @Bean
    SmartInitializingSingleton accessibleEntityFetchers(EntityFetcherRegistry registry) {
        return () ->
                registry.getEntityFetchers()
                        .values()
                        .forEach(fetcher -> fetcher.getSecond().setAccessible(true));
    }
}
