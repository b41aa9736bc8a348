package dev.stoa.platform.limits;

import com.mongodb.client.MongoClient;
import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.security.SecurityProperties;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import io.lettuce.core.RedisClient;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.graphql.execution.GraphQlSource;

@AutoConfiguration(after = MongoAutoConfiguration.class, before = DataMongoAutoConfiguration.class)
@EnableConfigurationProperties({LimitsProperties.class, RatesProperties.class})
class LimitsConfiguration {

    @Bean
    BodyFilter bodyFilter(LimitsProperties limits) {
        return new BodyFilter(limits.bodyBytes());
    }

    @Bean
    Rates rates(RatesProperties rates) {
        return new Rates(rates);
    }

    @Bean
    PreparsedDocumentProvider documents(
            LimitsProperties limits,
            Rates rates,
            ObjectProvider<GraphQlSource> source,
            SecurityProperties security) {
        return new Documents(
                limits, rates, () -> source.getObject().schema(), security.production());
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 2)
    CostInAnswer costInAnswer() {
        return new CostInAnswer();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 3)
    Deadlines deadlines(LimitsProperties limits) {
        return new Deadlines(limits.deadline());
    }

    @Bean
    MongoDatabaseFactory mongoDatabaseFactory(
            MongoClient client, MongoConnectionDetails connection, LimitsProperties limits) {
        var database = connection.getConnectionString().getDatabase();
        return new TimedDatabases(
                client, Objects.requireNonNullElse(database, "test"), limits.database());
    }

    @Bean
    @ConditionalOnProperty("stoa.limits.rates.shared")
    BackgroundLoop sharedRates(
            Rates rates, LettuceConnectionFactory redis, RatesProperties properties) {
        var client = (RedisClient) redis.getRequiredNativeClient();
        var shared = new SharedRates(rates, client, properties.prefix());
        return new BackgroundLoop("shared-rates", shared::step);
    }
}
