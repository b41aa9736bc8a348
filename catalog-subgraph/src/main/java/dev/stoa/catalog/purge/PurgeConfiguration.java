package dev.stoa.catalog.purge;

import dev.stoa.platform.events.BackgroundLoop;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${stoa.purge.url:}'.isEmpty()")
class PurgeConfiguration {

    @Bean
    BackgroundLoop purges(
            MongoTemplate mongo,
            @Value("${stoa.purge.url}") URI url,
            @Value("${stoa.purge.token}") String token) {
        var stream = new PurgeStream(mongo, new PurgeClient(url, token));
        return new BackgroundLoop("purges", stream::follow);
    }
}
