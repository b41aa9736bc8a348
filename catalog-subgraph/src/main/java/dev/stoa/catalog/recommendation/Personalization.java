package dev.stoa.catalog.recommendation;

/** Whether the shop may remember what somebody does. Public, or GraphQL could not read it. */
public record Personalization(boolean isEnabled) {}
