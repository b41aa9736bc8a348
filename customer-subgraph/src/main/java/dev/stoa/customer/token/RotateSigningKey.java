package dev.stoa.customer.token;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a new signing key; the old one verifies until its last token has ended. */
@UseCase
class RotateSigningKey {

    private static final Logger log = LoggerFactory.getLogger(RotateSigningKey.class);

    private final KeyRing keys;

    RotateSigningKey(KeyRing keys) {
        this.keys = keys;
    }

    SigningKeyRotatePayload handle(Caller caller) {
        var staff = caller.requireStaff(Permission.STAFF_MANAGE);
        var keyId = keys.rotate();
        log.info("{} rotated the signing key: {} signs from now on", staff.id(), keyId);
        return new SigningKeyRotatePayload(keyId, List.of(), List.of());
    }
}
