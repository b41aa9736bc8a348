/**
 * Who is calling, and what they may do.
 *
 * <p>Customers and staff bring access tokens signed by the customer subgraph; other subgraphs bring
 * service tokens. Both end up as a {@link dev.stoa.platform.security.Caller}, which use cases ask
 * for permission. Start there.
 */
@NullMarked
package dev.stoa.platform.security;

import org.jspecify.annotations.NullMarked;
