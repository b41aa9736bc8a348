package dev.stoa.customer.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressBookTest {

    private static final PostalAddress HOME =
            new PostalAddress(
                    "Ada", null, "Invalidenstraße 117", null, "Berlin", null, "10115", "DE", null);

    private final AddressBook book = AddressBook.empty("cus_x");

    @Test
    void theFirstAddressIsTheDefault() {
        book.add("adr_1", HOME, false);
        book.add("adr_2", HOME, false);

        assertThat(book.addresses())
                .extracting(CustomerAddress::id, CustomerAddress::isDefault)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("adr_1", true),
                        org.assertj.core.groups.Tuple.tuple("adr_2", false));
    }

    @Test
    void aNewAddressMayBecomeTheDefault() {
        book.add("adr_1", HOME, false);
        book.add("adr_2", HOME, true);

        assertThat(book.addresses().getFirst().id()).isEqualTo("adr_2");
    }

    @Test
    void theNextAddressBecomesTheDefaultWhenTheDefaultIsDeleted() {
        book.add("adr_1", HOME, false);
        book.add("adr_2", HOME, false);

        assertThat(book.remove("adr_1")).isTrue();

        assertThat(book.find("adr_2")).get().matches(CustomerAddress::isDefault);
    }

    @Test
    void changingAnAddressKeepsItsPlace() {
        book.add("adr_1", HOME, false);
        book.add("adr_2", HOME, false);

        assertThat(book.change("adr_2", HOME)).isPresent();

        assertThat(book.addresses().getFirst().id()).isEqualTo("adr_1");
    }

    @Test
    void holdsNoMoreThanItsLimit() {
        for (int i = 0; i < AddressBook.MOST; i++) {
            assertThat(book.add("adr_" + i, HOME, false)).isPresent();
        }

        assertThat(book.add("adr_more", HOME, false)).isEmpty();
        assertThat(book.addresses()).hasSize(AddressBook.MOST);
    }

    @Test
    void knowsNothingOfForeignAddresses() {
        assertThat(book.change("adr_x", HOME)).isEmpty();
        assertThat(book.makeDefault("adr_x")).isEmpty();
        assertThat(book.remove("adr_x")).isFalse();
        assertThat(book.addresses()).isEmpty();
    }
}
