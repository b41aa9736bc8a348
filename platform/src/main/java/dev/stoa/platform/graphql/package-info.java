/**
 * What every GraphQL door shares: scalars, arguments that tell absent from null, codes on every
 * error.
 *
 * <p>Start with {@link dev.stoa.platform.graphql.Scalars}.
 */
@NullMarked
package dev.stoa.platform.graphql;

import org.jspecify.annotations.NullMarked;
