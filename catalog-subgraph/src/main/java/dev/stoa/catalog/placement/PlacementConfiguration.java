package dev.stoa.catalog.placement;

import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.version.VersionDesk;
import dev.stoa.catalog.version.Versions;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class PlacementConfiguration {

    @Bean
    Versions<SlotVersion> slotVersions(MongoTemplate mongo, Changes changes) {
        return new Versions<>(mongo, changes, SlotVersion.class, "key");
    }

    @Bean
    SlotDesk slotDesk(
            Slots slots,
            Versions<SlotVersion> versions,
            Changes changes,
            Transactions transactions,
            Clock clock,
            Locales locales) {
        var kept = new SlotDesk.Kept(slots);
        return new SlotDesk(
                new VersionDesk<>(kept, versions, changes, transactions, clock), locales, clock);
    }
}
