package dev.stoa.catalog.product;

/**
 * A film, model or document that a product shows, of the media library.
 *
 * @param url as stored, by which the library knows where it is shown
 * @param position its place among all that the product shows, from 0
 */
public record ProductFile(String fileId, String url, int position) {}
