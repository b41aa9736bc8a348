package dev.stoa.platform.mongo;

import com.mongodb.client.MongoClient;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.MongoTransactionManager;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.transaction.PlatformTransactionManager;

@AutoConfiguration(before = DataMongoAutoConfiguration.class)
class MongoConfiguration {

    @Bean
    MongoCustomConversions mongoCustomConversions() {
        return MongoCustomConversions.create(
                adapter ->
                        adapter.registerConverters(
                                List.of(
                                        MoneyConverters.Write.INSTANCE,
                                        MoneyConverters.Read.INSTANCE)));
    }

    /** Nobody listens to the events that Spring Data tells of every document read or written. */
    @Bean
    static BeanPostProcessor quietTemplates() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof MongoTemplate mongo) {
                    mongo.setEntityLifecycleEventsEnabled(false);
                }
                return bean;
            }
        };
    }

    @Bean
    MongoSettings mongoSettings() {
        return new MongoSettings();
    }

    /** In place of Boot's, which asks the server and waits for it. */
    @Bean
    MongoHealth mongoHealthIndicator(MongoClient client) {
        return new MongoHealth(client);
    }

    @Bean
    MongoTransactionManager mongoTransactionManager(MongoDatabaseFactory factory) {
        return new MongoTransactions(factory);
    }

    @Bean
    Transactions transactions(PlatformTransactionManager manager) {
        return new Transactions(manager);
    }

    @Bean
    IndexBootstrap indexBootstrap(MongoTemplate mongo, List<Indexed> repositories) {
        return new IndexBootstrap(mongo, repositories);
    }
}
