package dev.stoa.order.cart;

record CartLineUpdateInput(String lineId, int quantity) {}
