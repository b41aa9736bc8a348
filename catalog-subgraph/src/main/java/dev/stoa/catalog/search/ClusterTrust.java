package dev.stoa.catalog.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Whom a cluster with certificates of its own is believed by. */
final class ClusterTrust {

    private ClusterTrust() {}

    /** Empty where those are trusted whom Java trusts. */
    static Optional<SSLContext> of(SearchProperties properties) {
        return properties.caFile().isEmpty()
                ? Optional.empty()
                : Optional.of(read(Path.of(properties.caFile())));
    }

    private static SSLContext read(Path file) {
        try (var pem = Files.newInputStream(file)) {
            var known = KeyStore.getInstance(KeyStore.getDefaultType());
            known.load(null, null);
            for (var one : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                known.setCertificateEntry("ca-" + known.size(), one);
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(known);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "STOA_SEARCH_CA_FILE: " + file + " (expected: certificates in PEM)", e);
        }
    }
}
