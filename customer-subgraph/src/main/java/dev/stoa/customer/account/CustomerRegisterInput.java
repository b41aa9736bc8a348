package dev.stoa.customer.account;

import org.jspecify.annotations.Nullable;

record CustomerRegisterInput(
        String email, String password, @Nullable String name, boolean acceptsMarketing) {

    /** Never to be logged with its password. */
    @Override
    public String toString() {
        return "CustomerRegisterInput";
    }
}
