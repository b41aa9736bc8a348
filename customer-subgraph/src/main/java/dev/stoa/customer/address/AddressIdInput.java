package dev.stoa.customer.address;

/** {@code AddressDeleteInput} and {@code AddressSetDefaultInput}. */
record AddressIdInput(String id) {}
