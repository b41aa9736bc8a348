package dev.stoa.stripesandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Customer;
import com.stripe.model.PaymentIntent;
import com.stripe.model.PaymentMethod;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.CustomerListParams;
import com.stripe.param.CustomerUpdateParams;
import com.stripe.param.PaymentIntentCreateParams.SetupFutureUsage;
import com.stripe.param.PaymentMethodAttachParams;
import com.stripe.param.PaymentMethodListParams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CustomerTest {

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.open();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @Test
    void isCreatedUpdatedFoundAndDeleted() throws StripeException {
        Customer ada =
                create(
                        CustomerCreateParams.builder()
                                .setEmail("ada@example.com")
                                .setName("Ada")
                                .setAddress(
                                        CustomerCreateParams.Address.builder()
                                                .setCity("Berlin")
                                                .setCountry("DE")
                                                .build())
                                .putMetadata("customer_id", "cust_1"));
        assertThat(ada.getAddress().getCity()).isEqualTo("Berlin");

        Customer renamed =
                shop.stripe
                        .customers()
                        .update(
                                ada.getId(),
                                CustomerUpdateParams.builder().setName("Ada L.").build());
        assertThat(renamed.getName()).isEqualTo("Ada L.");
        assertThat(renamed.getEmail()).isEqualTo("ada@example.com");
        assertThat(byEmail("ada@example.com")).hasSize(1);

        assertThat(shop.stripe.customers().delete(ada.getId()).getDeleted()).isTrue();
        assertThat(shop.stripe.customers().retrieve(ada.getId()).getDeleted()).isTrue();
        assertThat(byEmail("ada@example.com")).isEmpty();
    }

    @Test
    void refusesAnAddressWithoutAt() {
        InvalidRequestException refusal =
                catchThrowableOfType(
                        InvalidRequestException.class,
                        () -> create(CustomerCreateParams.builder().setEmail("nonsense")));

        assertThat(refusal.getCode()).isEqualTo("email_invalid");
        assertThat(refusal.getParam()).isEqualTo("email");
    }

    @Test
    void keepsPaymentMethods() throws StripeException {
        Customer customer = create(CustomerCreateParams.builder());
        PaymentMethod saved = attach("pm_card_visa", customer);
        assertThat(saved.getCustomer()).isEqualTo(customer.getId());
        assertThat(methods(customer))
                .extracting(PaymentMethod::getId)
                .containsExactly(saved.getId());
        assertThat(shop.stripe.customers().paymentMethods().list(customer.getId()).getData())
                .hasSize(1);

        for (int i = 0; i < 2; i++) {
            assertThat(pay(saved.getId(), customer).getStatus()).isEqualTo("succeeded");
        }

        shop.stripe.paymentMethods().detach(saved.getId());
        assertThat(methods(customer)).isEmpty();
        assertThat(
                        catchThrowableOfType(
                                        InvalidRequestException.class,
                                        () -> pay(saved.getId(), customer))
                                .getMessage())
                .contains("was detached from a Customer");
    }

    @Test
    void savesTheCardOfAPayment() throws StripeException {
        Customer customer = create(CustomerCreateParams.builder());

        PaymentIntent paid =
                shop.stripe
                        .paymentIntents()
                        .create(
                                Shop.payment(1000, "pm_card_visa")
                                        .setCustomer(customer.getId())
                                        .setSetupFutureUsage(SetupFutureUsage.ON_SESSION)
                                        .build());

        assertThat(methods(customer))
                .extracting(PaymentMethod::getId)
                .containsExactly(paid.getPaymentMethod());
    }

    @Test
    void paysWithTheUsualCard() throws StripeException {
        Customer customer = create(CustomerCreateParams.builder());
        PaymentMethod saved = attach("pm_card_visa", customer);
        shop.stripe
                .customers()
                .update(
                        customer.getId(),
                        CustomerUpdateParams.builder()
                                .setInvoiceSettings(
                                        CustomerUpdateParams.InvoiceSettings.builder()
                                                .setDefaultPaymentMethod(saved.getId())
                                                .build())
                                .build());

        PaymentIntent paid =
                shop.stripe
                        .paymentIntents()
                        .create(Shop.payment(1000, null).setCustomer(customer.getId()).build());

        assertThat(paid.getPaymentMethod()).isEqualTo(saved.getId());
    }

    @Test
    void refusesAnothersCard() throws StripeException {
        Customer owner = create(CustomerCreateParams.builder());
        Customer stranger = create(CustomerCreateParams.builder());
        String method = attach("pm_card_visa", owner).getId();

        assertThat(
                        catchThrowableOfType(
                                        InvalidRequestException.class, () -> pay(method, stranger))
                                .getMessage())
                .contains("does not belong to the Customer you supplied " + stranger.getId());
        assertThat(
                        catchThrowableOfType(
                                        InvalidRequestException.class, () -> shop.pay(1000, method))
                                .getMessage())
                .contains("Please include the Customer");
    }

    @Test
    void refusesToKeepADeclinedCardButNotOneThatFailsLater() throws StripeException {
        Customer customer = create(CustomerCreateParams.builder());

        CardException declined =
                catchThrowableOfType(
                        CardException.class, () -> attach("pm_card_chargeDeclined", customer));
        assertThat(declined.getCode()).isEqualTo("card_declined");
        assertThat(methods(customer)).isEmpty();

        String failing = attach("pm_card_chargeCustomerFail", customer).getId();
        assertThat(
                        catchThrowableOfType(CardException.class, () -> pay(failing, customer))
                                .getCode())
                .isEqualTo("card_declined");
    }

    @Test
    void refusesAnUnknownCustomer() {
        InvalidRequestException refusal =
                catchThrowableOfType(
                        InvalidRequestException.class,
                        () ->
                                shop.stripe
                                        .paymentIntents()
                                        .create(
                                                Shop.payment(1000, "pm_card_visa")
                                                        .setCustomer("cus_unknown")
                                                        .build()));

        assertThat(refusal.getStatusCode()).isEqualTo(400);
        assertThat(refusal.getCode()).isEqualTo("resource_missing");
        assertThat(refusal.getParam()).isEqualTo("customer");
    }

    private static PaymentIntent pay(String method, Customer customer) throws StripeException {
        return shop.stripe
                .paymentIntents()
                .create(Shop.payment(1000, method).setCustomer(customer.getId()).build());
    }

    private static PaymentMethod attach(String method, Customer customer) throws StripeException {
        return shop.stripe
                .paymentMethods()
                .attach(
                        method,
                        PaymentMethodAttachParams.builder().setCustomer(customer.getId()).build());
    }

    private static java.util.List<PaymentMethod> methods(Customer customer) throws StripeException {
        return shop.stripe
                .paymentMethods()
                .list(
                        PaymentMethodListParams.builder()
                                .setCustomer(customer.getId())
                                .setType(PaymentMethodListParams.Type.CARD)
                                .build())
                .getData();
    }

    private static java.util.List<Customer> byEmail(String email) throws StripeException {
        return shop.stripe
                .customers()
                .list(CustomerListParams.builder().setEmail(email).build())
                .getData();
    }

    private static Customer create(CustomerCreateParams.Builder params) throws StripeException {
        return shop.stripe.customers().create(params.build());
    }
}
