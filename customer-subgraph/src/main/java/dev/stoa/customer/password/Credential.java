package dev.stoa.customer.password;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The hashed password of an account.
 *
 * @param id of the customer or member of staff
 */
@Document("credentials")
record Credential(@Id String id, String hash, Instant changedAt) {

    /** Never to be logged. */
    @Override
    public String toString() {
        return "Credential of " + id;
    }
}
