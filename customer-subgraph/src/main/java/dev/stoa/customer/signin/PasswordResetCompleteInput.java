package dev.stoa.customer.signin;

record PasswordResetCompleteInput(String token, String newPassword) {

    /** Never to be logged with its secrets. */
    @Override
    public String toString() {
        return "PasswordResetCompleteInput";
    }
}
