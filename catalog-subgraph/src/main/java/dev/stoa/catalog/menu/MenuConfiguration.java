package dev.stoa.catalog.menu;

import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.version.VersionDesk;
import dev.stoa.catalog.version.Versions;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class MenuConfiguration {

    @Bean
    Versions<MenuVersion> menuVersions(MongoTemplate mongo, Changes changes) {
        return new Versions<>(mongo, changes, MenuVersion.class, "handle");
    }

    @Bean
    MenuDesk menuDesk(
            Menus menus,
            Versions<MenuVersion> versions,
            Changes changes,
            Transactions transactions,
            Clock clock,
            ShowMenus showMenus) {
        var kept = new MenuDesk.Kept(menus);
        return new MenuDesk(
                new VersionDesk<>(kept, versions, changes, transactions, clock), showMenus);
    }
}
