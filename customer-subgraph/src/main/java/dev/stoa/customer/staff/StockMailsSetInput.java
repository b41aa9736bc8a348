package dev.stoa.customer.staff;

record StockMailsSetInput(boolean isWanted) {}
