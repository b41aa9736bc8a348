package dev.stoa.customer.signin;

import org.jspecify.annotations.Nullable;

record StaffSessionCreateInput(String email, String password, @Nullable String deviceName) {

    /** Never to be logged with its password. */
    @Override
    public String toString() {
        return "StaffSessionCreateInput";
    }
}
