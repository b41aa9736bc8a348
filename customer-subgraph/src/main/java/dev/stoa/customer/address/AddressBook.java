package dev.stoa.customer.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** The addresses of one customer, the default one first. */
@Document("addressBooks")
final class AddressBook {

    static final int MOST = 50;

    @Id private final String customerId;
    private final List<Entry> entries;
    @Version private long version;

    @PersistenceCreator
    AddressBook(String customerId, List<Entry> entries, long version) {
        this.customerId = customerId;
        this.entries = new ArrayList<>(entries);
        this.version = version;
    }

    static AddressBook empty(String customerId) {
        return new AddressBook(customerId, List.of(), 0);
    }

    /** Empty when the book is full. */
    Optional<CustomerAddress> add(String id, PostalAddress address, boolean asDefault) {
        if (entries.size() >= MOST) {
            return Optional.empty();
        }
        entries.add(asDefault ? 0 : entries.size(), new Entry(id, address));
        return find(id);
    }

    /** Empty when there is no such address. */
    Optional<CustomerAddress> change(String id, PostalAddress address) {
        var place = placeOf(id);
        if (place.isPresent()) {
            entries.set(place.get(), new Entry(id, address));
        }
        return find(id);
    }

    /** False when there is no such address. The next one becomes the default. */
    boolean remove(String id) {
        return entries.removeIf(entry -> entry.id().equals(id));
    }

    /** Empty when there is no such address. */
    Optional<CustomerAddress> makeDefault(String id) {
        var place = placeOf(id);
        if (place.isPresent()) {
            entries.addFirst(entries.remove(place.get().intValue()));
        }
        return find(id);
    }

    Optional<CustomerAddress> find(String id) {
        return placeOf(id).map(this::at);
    }

    List<CustomerAddress> addresses() {
        return IntStream.range(0, entries.size()).mapToObj(this::at).toList();
    }

    String customerId() {
        return customerId;
    }

    private CustomerAddress at(int place) {
        var entry = entries.get(place);
        return new CustomerAddress(entry.id(), place == 0, entry.address());
    }

    private Optional<Integer> placeOf(String id) {
        return IntStream.range(0, entries.size())
                .filter(place -> entries.get(place).id().equals(id))
                .boxed()
                .findFirst();
    }

    /** An address in the book. */
    record Entry(String id, PostalAddress address) {}
}
