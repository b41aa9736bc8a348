package dev.stoa.catalog.searchtuning;

import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.change.Changes;
import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchTuningConfiguration {

    private static final Duration BETWEEN_WRITES = Duration.ofSeconds(5);

    @Bean
    ChangeDesk<SearchSynonym> searchSynonymDesk(
            SearchSynonyms synonyms, Changes changes, Transactions transactions, Clock clock) {
        return new ChangeDesk<>(new ChangedSynonyms(synonyms), changes, transactions, clock);
    }

    @Bean
    SearchLog searchLog(SearchCounts counts, Clock clock) {
        return new SearchLog(counts, clock);
    }

    @Bean
    @ConditionalOnProperty(
            name = "stoa.events.enabled",
            havingValue = "true",
            matchIfMissing = true)
    BackgroundLoop searchLogWriter(SearchLog log) {
        return new BackgroundLoop(
                "search-log",
                () -> {
                    Thread.sleep(BETWEEN_WRITES);
                    log.write();
                });
    }
}
