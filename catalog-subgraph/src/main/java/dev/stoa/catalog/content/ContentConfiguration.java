package dev.stoa.catalog.content;

import dev.stoa.catalog.change.Changes;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

    @Bean
    PageDesk pageDesk(
            Pages pages,
            PageVersions versions,
            Changes changes,
            PageWindow window,
            PageMoves moves,
            Transactions transactions,
            Clock clock) {
        return new PageDesk(pages, versions, changes, window, moves, transactions, clock);
    }
}
