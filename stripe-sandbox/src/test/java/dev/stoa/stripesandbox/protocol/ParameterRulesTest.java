package dev.stoa.stripesandbox.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterRulesTest {

    private final ParameterRules rules = new ParameterRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amount=1&currency=eur",
                "amount=1&currency=eur&metadata[1]=a&metadata[a b]=c",
                "amount=1&currency=eur&payment_method_types[]=card&payment_method_types[]=link",
                "amount=1&currency=eur&payment_method_types[0]=card&payment_method_types[1]=link",
                "amount=1&currency=eur&payment_method_options[klarna][preferred_locale]=de-DE",
                "amount=1&currency=eur&off_session=recurring&confirm=true",
                "amount=1&currency=eur&description="
            })
    void takesWhatStripeTakes(String form) {
        assertThatCode(() -> rules.check("payment_intents.create", FormBody.decode(form)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amount=1&currency=eur&payment_method_types[x]=card",
                "amount=1&currency=eur&amount[x]=1",
                "amount=1&currency=eur&shipping=x",
                "amount=1&currency=eur&statement_descriptor_suffix=ABCDEFGHIJKLMNOPQRSTUVW"
            })
    void refusesWhatStripeRefuses(String form) {
        assertThatThrownBy(() -> rules.check("payment_intents.create", FormBody.decode(form)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void namesAllUnknownParametersAtOnce() {
        assertThatThrownBy(() -> rules.check("refunds.create", FormBody.decode("one=1&two[x]=2")))
                .hasMessage("Received unknown parameters: one, two[x]");
    }

    @Test
    void needsNestedParametersOnlyUnderTheirParent() {
        assertThatThrownBy(
                        () -> rules.check("customers.create", FormBody.decode("shipping[phone]=1")))
                .hasMessageContaining("Missing required param: shipping[");
        assertThat(rules.operations()).contains("customers.create");
    }
}
