package dev.stoa.catalog.warehouse;

import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.change.Changes;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WarehouseConfiguration {

    @Bean
    ChangeDesk<Warehouse> warehouseDesk(
            Warehouses warehouses, Changes changes, Transactions transactions, Clock clock) {
        return new ChangeDesk<>(new ChangedWarehouses(warehouses), changes, transactions, clock);
    }
}
