package dev.stoa.order.cart;

record CartMergeInput(String cartId, String cartToken) {}
