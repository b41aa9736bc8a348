package dev.stoa.catalog.content;

import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.version.Versions;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

    @Bean
    Versions<PageVersion> pageVersions(MongoTemplate mongo, Changes changes) {
        return new Versions<>(mongo, changes, PageVersion.class, "pageId");
    }

    @Bean
    PageDesk pageDesk(
            Pages pages,
            Versions<PageVersion> versions,
            Changes changes,
            PageWindow window,
            PageMoves moves,
            Transactions transactions,
            Clock clock) {
        return new PageDesk(pages, versions, changes, window, moves, transactions, clock);
    }
}
