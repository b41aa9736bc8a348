/**
 * What is read often and changes rarely, kept in the process.
 *
 * <p>A change stream tells what to forget, so that an answer from memory is at most a moment old;
 * while the stream is silent there is no memory, and every question is a read. It may be shown; it
 * never decides about stock or what a buyer pays, and staff read what is stored. Start with {@link
 * dev.stoa.platform.memory.Memory}.
 */
@NullMarked
package dev.stoa.platform.memory;

import org.jspecify.annotations.NullMarked;
