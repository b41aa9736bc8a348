package dev.stoa.customer.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "password", "PassWord1", "qwertyuiop", "aaaaaaaaaaaa"})
    void refusesShortAndCommonPasswords(String password) {
        assertThat(policy.problemOf(password, "password"))
                .get()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("PASSWORD_TOO_WEAK");
                            assertThat(problem.path()).containsExactly("password");
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tea at four", "correct horse battery staple", "пароль для кофе"})
    void takesOtherPasswords(String password) {
        assertThat(policy.problemOf(password)).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void countsCharactersAsPeopleSeeThem() {
        assertThat(policy.problemOf("🍵☕🫖🍪🧁🍰🥐🥖")).isEmpty();
        assertThat(policy.problemOf("ab".repeat(65))).isPresent();
    }
}
