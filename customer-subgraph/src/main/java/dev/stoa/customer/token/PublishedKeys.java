package dev.stoa.customer.token;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;

/** The published keys as this subgraph itself verifies tokens: no call to its own door. */
final class PublishedKeys implements JWKSetSource<SecurityContext> {

    private final KeyRing keys;

    PublishedKeys(KeyRing keys) {
        this.keys = keys;
    }

    @Override
    public JWKSet getJWKSet(
            JWKSetCacheRefreshEvaluator refresh, long time, SecurityContext context) {
        return keys.published();
    }

    @Override
    public void close() {}
}
