package dev.stoa.customer.address;

record AddressCreateInput(PostalAddress address, boolean isDefault) {}
