package dev.stoa.customer.session;

record SessionRefreshInput(String refreshToken) {}
