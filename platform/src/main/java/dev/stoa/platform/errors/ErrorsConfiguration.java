package dev.stoa.platform.errors;

import graphql.execution.DataFetcherExceptionHandler;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.servlet.GraphQlWebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;

// Before Boot's own answers, which tell more about an error and less by the status.
@AutoConfiguration(before = {ErrorMvcAutoConfiguration.class, GraphQlWebMvcAutoConfiguration.class})
@Import(ErrorEndpoint.class)
class ErrorsConfiguration {

    @Bean
    @Primary
    DataFetcherExceptionHandler graphQlErrorHandler() {
        return new GraphQlErrorHandler();
    }

    @Bean
    GraphQlHttpHandler graphQlHttpHandler(WebGraphQlHandler handler) {
        return new CodedHttpHandler(handler);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    ErrorCodes errorCodes() {
        return new ErrorCodes();
    }
}
