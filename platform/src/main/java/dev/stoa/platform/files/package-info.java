/** Names of files. Start with {@link dev.stoa.platform.files.FileName}. */
@NullMarked
package dev.stoa.platform.files;

import org.jspecify.annotations.NullMarked;
