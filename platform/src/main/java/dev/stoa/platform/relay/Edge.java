package dev.stoa.platform.relay;

/** An item of a page with the cursor that stands for its place. */
public record Edge<T>(String cursor, T node) {}
