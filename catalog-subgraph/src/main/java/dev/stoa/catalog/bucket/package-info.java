/**
 * Pictures and uploads in a bucket of any store that speaks S3, by configuration alone.
 *
 * <p>Clients send uploads to the bucket itself, by addresses signed for just that many bytes;
 * pictures are served through us, or by a CDN in front of us. Start with {@link
 * dev.stoa.catalog.bucket.Bucket}.
 */
@NullMarked
package dev.stoa.catalog.bucket;

import org.jspecify.annotations.NullMarked;
