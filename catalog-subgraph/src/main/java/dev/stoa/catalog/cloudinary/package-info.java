/**
 * Lets Cloudinary make smaller pictures: it fetches ours, or those of others, by an address that we
 * sign. Nothing is uploaded there and nobody is asked; see {@link
 * dev.stoa.catalog.cloudinary.CloudinaryAddresses}.
 */
@NullMarked
package dev.stoa.catalog.cloudinary;

import org.jspecify.annotations.NullMarked;
