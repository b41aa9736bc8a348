package dev.stoa.platform.errors;

import graphql.execution.DataFetcherExceptionHandler;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class ErrorsConfiguration {

    @Bean
    DataFetcherExceptionHandler graphQlErrorHandler() {
        return new GraphQlErrorHandler();
    }

    @Bean
    ErrorCodes errorCodes() {
        return new ErrorCodes();
    }
}
