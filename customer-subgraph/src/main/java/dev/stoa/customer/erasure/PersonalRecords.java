package dev.stoa.customer.erasure;

/** Something that is kept of customers beside their account. */
public interface PersonalRecords {

    /** Takes away all of it. Part of the caller's transaction. */
    void erase(String customerId);
}
