/**
 * What Stripe does not have: faults, books, the 3-D Secure page and the other levers under {@code
 * /sandbox}, by HTTP and in the program.
 */
@NullMarked
package dev.stoa.stripesandbox.console;

import org.jspecify.annotations.NullMarked;
