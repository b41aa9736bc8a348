/**
 * The media library: pictures, films, models and documents that staff uploaded, with what is said
 * of them wherever they are shown.
 *
 * <p>A picture is in it once, however often it is uploaded, and stays as long as it is shown
 * anywhere. {@link dev.stoa.catalog.medialibrary.MediaAssets#images} makes images for products of
 * it. Start with {@link dev.stoa.catalog.medialibrary.CompleteUpload}, for what is no picture with
 * {@link dev.stoa.catalog.medialibrary.TakeFile}.
 */
@NullMarked
package dev.stoa.catalog.medialibrary;

import org.jspecify.annotations.NullMarked;
