package dev.stoa.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.platform.errors.ErrorCode;
import dev.stoa.platform.errors.StoaException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final int LIST = 4711;

    @Test
    void comesBackAsItWent() {
        for (var value : new Object[] {"Ähre", 7, 7_000_000_000L, 1.5, true, new Date(99)}) {
            var cursor = new Cursor(value, "row_01", LIST);
            assertThat(Cursor.decode(cursor.encode(), LIST)).isEqualTo(cursor);
        }
        var missing = new Cursor(null, "row_01", LIST);
        assertThat(Cursor.decode(missing.encode(), LIST)).isEqualTo(missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e30", "bm9uc2Vuc2U", "not base64!"})
    void refusesTextThatIsNone(String text) {
        refuses(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$ne\": 1}",
                "[1]",
                "{\"$code\": \"sleep(1)\"}",
                "{\"$regularExpression\": {\"pattern\": \".*\", \"options\": \"\"}}",
                "{\"$minKey\": 1}"
            })
    void refusesValuesThatAreNotPlain(String value) {
        var json = "{\"v\": %s, \"i\": \"row_01\", \"f\": %d}".formatted(value, LIST);
        refuses(
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static void refuses(String text) {
        assertThatThrownBy(() -> Cursor.decode(text, LIST))
                .isInstanceOfSatisfying(
                        StoaException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CURSOR_INVALID));
    }
}
