/**
 * The keys that sign access tokens, and the tokens themselves.
 *
 * <p>Keys are generations: the newest signs, older ones stay published at {@code
 * /.well-known/jwks.json} until the last token they signed has ended. Their private parts are
 * encrypted at rest. Start with {@link dev.stoa.customer.token.KeyRing}.
 */
@NullMarked
package dev.stoa.customer.token;

import org.jspecify.annotations.NullMarked;
