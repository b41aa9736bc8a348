package dev.stoa.stripesandbox;

import dev.stoa.stripesandbox.card.PaymentMethods;
import dev.stoa.stripesandbox.customer.Customers;
import dev.stoa.stripesandbox.dispute.Disputes;
import dev.stoa.stripesandbox.dispute.OpenDispute;
import dev.stoa.stripesandbox.door.Routes;
import dev.stoa.stripesandbox.ledger.Later;
import dev.stoa.stripesandbox.ledger.Search;
import dev.stoa.stripesandbox.payment.AuthenticatePayment;
import dev.stoa.stripesandbox.payment.BalanceTransactions;
import dev.stoa.stripesandbox.payment.CancelPaymentIntent;
import dev.stoa.stripesandbox.payment.CapturePaymentIntent;
import dev.stoa.stripesandbox.payment.ChargeAttempt;
import dev.stoa.stripesandbox.payment.Charges;
import dev.stoa.stripesandbox.payment.ConfirmPaymentIntent;
import dev.stoa.stripesandbox.payment.CreatePaymentIntent;
import dev.stoa.stripesandbox.payment.PaymentIntents;
import dev.stoa.stripesandbox.payment.UpdatePaymentIntent;
import dev.stoa.stripesandbox.refund.CreateRefund;
import dev.stoa.stripesandbox.refund.Refunds;
import dev.stoa.stripesandbox.setup.SetupIntents;
import dev.stoa.stripesandbox.webhook.Events;

/** The map of Stripe's API, as far as it is built, and the wiring behind it. */
final class StripeRoutes {

    private final OpenDispute openDispute;
    private final ChargeAttempt attempt;
    private final Search search;
    private final Later later;

    StripeRoutes(Later later, Search search) {
        this.later = later;
        this.search = search;
        this.openDispute = new OpenDispute(later);
        this.attempt = new ChargeAttempt(later, openDispute::afterCharge);
    }

    AuthenticatePayment authenticatePayment() {
        return new AuthenticatePayment(attempt);
    }

    Routes routes() {
        Routes routes = new Routes();
        payments(routes);
        cards(routes);
        customers(routes);
        afterwards(routes);
        return routes;
    }

    private void payments(Routes routes) {
        ConfirmPaymentIntent confirm = new ConfirmPaymentIntent(attempt);
        CapturePaymentIntent capture = new CapturePaymentIntent(openDispute::afterCharge);
        PaymentIntents intents = new PaymentIntents(search);
        String all = "/v1/payment_intents";
        String one = all + "/{intent}";
        routes.post(all, "payment_intents.create", new CreatePaymentIntent(confirm)::handle)
                .get(all, "payment_intents.list", intents::list)
                .get(all + "/search", "payment_intents.search", intents::search)
                .get(one, "payment_intents.retrieve", intents::retrieve)
                .forBrowsersToo()
                .post(one, "payment_intents.update", UpdatePaymentIntent::handle)
                .post(one + "/confirm", "payment_intents.confirm", confirm::handle)
                .forBrowsersToo()
                .post(one + "/capture", "payment_intents.capture", capture::handle)
                .post(one + "/cancel", "payment_intents.cancel", CancelPaymentIntent::handle);

        String setups = "/v1/setup_intents";
        String setup = setups + "/{intent}";
        routes.post(setups, "setup_intents.create", SetupIntents::create)
                .get(setups, "setup_intents.list", SetupIntents::list)
                .get(setup, "setup_intents.retrieve", SetupIntents::retrieve)
                .forBrowsersToo()
                .post(setup, "setup_intents.update", SetupIntents::update)
                .post(setup + "/confirm", "setup_intents.confirm", SetupIntents::confirm)
                .forBrowsersToo()
                .post(setup + "/cancel", "setup_intents.cancel", SetupIntents::cancel);
    }

    private static void cards(Routes routes) {
        String all = "/v1/payment_methods";
        String one = all + "/{payment_method}";
        routes.post(all, "payment_methods.create", PaymentMethods::create)
                .forBrowsersToo()
                .get(all, "payment_methods.list", PaymentMethods::list)
                .get(one, "payment_methods.retrieve", PaymentMethods::retrieve)
                .post(one, "payment_methods.update", PaymentMethods::update)
                .post(one + "/attach", "payment_methods.attach", PaymentMethods::attach)
                .post(one + "/detach", "payment_methods.detach", PaymentMethods::detach);
    }

    private void customers(Routes routes) {
        Customers customers = new Customers(search);
        String all = "/v1/customers";
        String one = all + "/{customer}";
        String methods = one + "/payment_methods";
        routes.post(all, "customers.create", customers::create)
                .get(all, "customers.list", customers::list)
                .get(all + "/search", "customers.search", customers::search)
                .get(one, "customers.retrieve", customers::retrieve)
                .post(one, "customers.update", customers::update)
                .delete(one, "customers.delete", customers::delete)
                .get(methods, "customers.list_payment_methods", PaymentMethods::listOfCustomer)
                .get(
                        methods + "/{payment_method}",
                        "customers.retrieve_payment_method",
                        PaymentMethods::retrieveOfCustomer);
    }

    private void afterwards(Routes routes) {
        Charges charges = new Charges(search);
        Disputes disputes = new Disputes(later);
        routes.post("/v1/refunds", "refunds.create", new CreateRefund(later)::handle)
                .get("/v1/refunds", "refunds.list", Refunds::list)
                .get("/v1/refunds/{refund}", "refunds.retrieve", Refunds::retrieve)
                .post("/v1/refunds/{refund}", "refunds.update", Refunds::update)
                .post("/v1/refunds/{refund}/cancel", "refunds.cancel", Refunds::cancel)
                .get("/v1/charges", "charges.list", charges::list)
                .get("/v1/charges/search", "charges.search", charges::search)
                .get("/v1/charges/{charge}", "charges.retrieve", charges::retrieve)
                .get("/v1/charges/{charge}/refunds", "charges.list_refunds", Refunds::listOfCharge)
                .get("/v1/disputes", "disputes.list", disputes::list)
                .get("/v1/disputes/{dispute}", "disputes.retrieve", disputes::retrieve)
                .post("/v1/disputes/{dispute}", "disputes.update", disputes::update)
                .post("/v1/disputes/{dispute}/close", "disputes.close", disputes::close)
                .get("/v1/events", "events.list", Events::list)
                .get("/v1/events/{id}", "events.retrieve", Events::retrieve)
                .get(
                        "/v1/balance_transactions",
                        "balance_transactions.list",
                        BalanceTransactions::list)
                .get(
                        "/v1/balance_transactions/{id}",
                        "balance_transactions.retrieve",
                        BalanceTransactions::retrieve);
    }
}
