package dev.stoa.platform.limits;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much may be asked within a minute, in units of cost.
 *
 * @param factor by which all of them are multiplied; high where one machine plays all clients
 * @param client of all requests of one program, by the name it gives itself
 * @param person of one signed-in customer or member of staff
 * @param address of one network address
 * @param guarded how often one address may ask certain root fields, by the name of the field
 * @param shared whether the instances of a subgraph count together, through Redis
 * @param prefix of the keys in Redis
 */
@ConfigurationProperties("stoa.limits.rates")
record RatesProperties(
        int factor,
        long client,
        long person,
        long address,
        Map<String, Long> guarded,
        boolean shared,
        String prefix) {

    RatesProperties {
        guarded = guarded == null ? Map.of() : guarded;
    }
}
