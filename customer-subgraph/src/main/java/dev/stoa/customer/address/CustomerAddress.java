package dev.stoa.customer.address;

/** A saved address as its owner sees it. */
record CustomerAddress(String id, boolean isDefault, PostalAddress address) {}
