package dev.stoa.customer.password;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.customer.CustomerTest;
import dev.stoa.customer.password.PasswordCheck.Verdict;
import dev.stoa.platform.ids.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@CustomerTest
class PasswordCheckIT {

    private static final String PASSWORD = "tea at four, as ever";

    @Autowired PasswordCheck passwords;
    @Autowired Credentials credentials;
    @Autowired Ids ids;

    @Test
    void strengthensAHashThatHasBecomeWeak() {
        var account = ids.next("cus");
        var weak = new Argon2PasswordEncoder(16, 32, 1, 4_096, 1).encode(PASSWORD);
        credentials.set(account, weak);

        assertThat(check(account, "wrong")).isEqualTo(Verdict.WRONG);
        assertThat(credentials.hashOf(account)).isEqualTo(weak);

        assertThat(check(account, PASSWORD)).isEqualTo(Verdict.RIGHT);
        assertThat(credentials.hashOf(account)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(check(account, PASSWORD)).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void anAccountThatDoesNotExistHasNoPassword() {
        assertThat(check(null, "nobody's password")).isEqualTo(Verdict.WRONG);
    }

    private Verdict check(String account, String password) {
        return passwords.check("test:" + account, account, password, new NetworkAddress(null));
    }
}
