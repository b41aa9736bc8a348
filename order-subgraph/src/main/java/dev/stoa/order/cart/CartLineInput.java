package dev.stoa.order.cart;

record CartLineInput(String variantId, int quantity) {}
