package dev.stoa.customer.signin;

record PasswordChangeInput(String currentPassword, String newPassword) {

    /** Never to be logged with its passwords. */
    @Override
    public String toString() {
        return "PasswordChangeInput";
    }
}
