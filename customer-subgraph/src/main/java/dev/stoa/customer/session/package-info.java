/**
 * Who is signed in where: families of refresh tokens.
 *
 * <p>A refresh token works once; a used one that comes back ends its session, since one of the two
 * who showed it is a thief. Only hashes are stored. An ended session gets no new tokens, but an
 * access token already given works until its end, ten minutes at most. Start with {@link
 * dev.stoa.customer.session.RefreshSession}.
 */
@NullMarked
package dev.stoa.customer.session;

import org.jspecify.annotations.NullMarked;
