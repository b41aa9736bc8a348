package dev.stoa.platform.errors;

import graphql.execution.DataFetcherExceptionHandler;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@AutoConfiguration
class ErrorsConfiguration {

    @Bean
    @Primary
    DataFetcherExceptionHandler graphQlErrorHandler() {
        return new GraphQlErrorHandler();
    }

    @Bean
    ErrorCodes errorCodes() {
        return new ErrorCodes();
    }
}
