package dev.stoa.customer.signin;

record PasswordResetStartInput(String email) {}
