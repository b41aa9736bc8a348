package dev.stoa.customer.address;

import dev.stoa.customer.erasure.PersonalRecords;
import dev.stoa.platform.mongo.Backoff;
import dev.stoa.platform.mongo.Indexed;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class AddressBooks implements Indexed, PersonalRecords {

    private static final int MOST_ATTEMPTS = 8;

    private final MongoTemplate mongo;

    AddressBooks(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    List<AddressBook> of(Collection<String> customerIds) {
        return mongo.find(Query.query(Criteria.where("_id").in(customerIds)), AddressBook.class);
    }

    /**
     * Reads a customer's book, changes and saves it; from the start again when another request was
     * faster. A book that stays the same is not written.
     */
    <T> T change(String customerId, Function<AddressBook, T> change) {
        for (int attempt = 1; ; attempt++) {
            var found = mongo.findById(customerId, AddressBook.class);
            var book = found == null ? AddressBook.empty(customerId) : found;
            var before = book.addresses();
            var result = change.apply(book);
            if (book.addresses().equals(before)) {
                return result;
            }
            try {
                mongo.save(book);
                return result;
            } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
                if (attempt == MOST_ATTEMPTS) {
                    throw e;
                }
                Backoff.pause(attempt);
            }
        }
    }

    @Override
    public void erase(String customerId) {
        mongo.remove(Query.query(Criteria.where("_id").is(customerId)), AddressBook.class);
    }

    @Override
    public String collection() {
        return "addressBooks";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of();
    }
}
