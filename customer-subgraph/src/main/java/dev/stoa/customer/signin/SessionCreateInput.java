package dev.stoa.customer.signin;

import org.jspecify.annotations.Nullable;

record SessionCreateInput(String email, String password, @Nullable String deviceName) {

    /** Never to be logged with its password. */
    @Override
    public String toString() {
        return "SessionCreateInput";
    }
}
