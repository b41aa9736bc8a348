package dev.stoa.stripesandbox;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** What a shop sends, operation by operation; the forms are those the Stripe library makes. */
final class RequestShapes {

    private static final String ADDRESS =
            "[city]=Berlin&%1$s[country]=DE&%1$s[line1]=Hauptstr. 1&%1$s[line2]=2. OG&%1$s[postal_code]=10115&%1$s[state]=BE";

    private static final String PAGE =
            "limit=3&starting_after=x_1&expand[0]=data.customer&created[gte]=1&created[lt]=2";

    static final Map<String, List<String>> BY_OPERATION =
            Map.ofEntries(
                    entry(
                            "payment_intents.create",
                            List.of(
                                    "amount=1999&currency=eur",
                                    "amount=1999&currency=eur&confirm=true&capture_method=manual&payment_method=pm_card_visa"
                                            + "&automatic_payment_methods[enabled]=true&automatic_payment_methods[allow_redirects]=never"
                                            + "&metadata[order_id]=ord_1&metadata[cart_id]=crt_1&description=Order 1"
                                            + "&receipt_email=ada@example.com&statement_descriptor_suffix=STOA"
                                            + "&expand[0]=latest_charge",
                                    "amount=1999&currency=eur&confirm=true&payment_method=pm_1&customer=cus_1&off_session=true"
                                            + "&return_url=https://shop.example/return&setup_future_usage=off_session"
                                            + "&payment_method_types[0]=card&confirmation_method=automatic&error_on_requires_action=true"
                                            + "&payment_method_options[card][request_three_d_secure]=any&transfer_group=g",
                                    "amount=1999&currency=eur&shipping[name]=Ada&shipping[phone]=1&shipping[carrier]=DHL"
                                            + "&shipping[tracking_number]=1&shipping[address]"
                                            + ADDRESS.formatted("shipping[address]"))),
                    entry(
                            "payment_intents.update",
                            List.of(
                                    "amount=2500&currency=eur&customer=cus_1&payment_method=pm_1&metadata[order_id]=ord_2&description=Order 2")),
                    entry(
                            "payment_intents.retrieve",
                            List.of("expand[0]=latest_charge.balance_transaction")),
                    entry("payment_intents.list", List.of(PAGE + "&customer=cus_1")),
                    entry("payment_intents.search", List.of("query=status:'succeeded'&limit=3")),
                    entry(
                            "payment_intents.confirm",
                            List.of(
                                    "",
                                    "payment_method=pm_card_visa&return_url=https://shop.example/return&off_session=false"
                                            + "&capture_method=manual&receipt_email=ada@example.com&setup_future_usage=on_session")),
                    entry(
                            "payment_intents.capture",
                            List.of(
                                    "",
                                    "amount_to_capture=1000&final_capture=true&metadata[a]=b&statement_descriptor_suffix=S")),
                    entry(
                            "payment_intents.cancel",
                            List.of(
                                    "",
                                    "cancellation_reason=requested_by_customer",
                                    "cancellation_reason=abandoned")),
                    entry(
                            "payment_methods.create",
                            List.of(
                                    "type=card&card[number]=4242424242424242&card[exp_month]=12&card[exp_year]=2040&card[cvc]=123"
                                            + "&billing_details[name]=Ada&billing_details[email]=ada@example.com&billing_details[phone]=1"
                                            + "&billing_details[address]"
                                            + ADDRESS.formatted("billing_details[address]")
                                            + "&metadata[a]=b",
                                    "type=card&card[token]=tok_visa&allow_redisplay=always")),
                    entry(
                            "payment_methods.update",
                            List.of(
                                    "billing_details[name]=Ada&card[exp_month]=11&card[exp_year]=2041&metadata[a]=b")),
                    entry("payment_methods.retrieve", List.of("")),
                    entry("payment_methods.list", List.of("customer=cus_1&type=card&limit=3")),
                    entry("payment_methods.attach", List.of("customer=cus_1")),
                    entry("payment_methods.detach", List.of("")),
                    entry(
                            "customers.create",
                            List.of(
                                    "",
                                    "email=ada@example.com&name=Ada&phone=1&description=d&metadata[customer_id]=cust_1&payment_method=pm_1"
                                            + "&invoice_settings[default_payment_method]=pm_1&tax_exempt=none&address"
                                            + ADDRESS.formatted("address"))),
                    entry(
                            "customers.update",
                            List.of(
                                    "name=Ada L.&invoice_settings[default_payment_method]=pm_1&metadata[a]=b")),
                    entry("customers.retrieve", List.of("")),
                    entry("customers.delete", List.of("")),
                    entry("customers.list", List.of("email=ada@example.com&limit=3")),
                    entry("customers.search", List.of("query=email:'ada@example.com'")),
                    entry("customers.list_payment_methods", List.of("type=card&limit=3")),
                    entry("customers.retrieve_payment_method", List.of("")),
                    entry(
                            "refunds.create",
                            List.of(
                                    "payment_intent=pi_1",
                                    "charge=ch_1&amount=500&reason=requested_by_customer&metadata[return_id]=ret_1",
                                    "payment_intent=pi_1&reason=fraudulent")),
                    entry("refunds.update", List.of("metadata[a]=b")),
                    entry("refunds.retrieve", List.of("expand[0]=charge")),
                    entry("refunds.list", List.of("payment_intent=pi_1&limit=3", "charge=ch_1")),
                    entry("refunds.cancel", List.of("")),
                    entry("charges.retrieve", List.of("expand[0]=balance_transaction")),
                    entry("charges.list", List.of(PAGE + "&payment_intent=pi_1&customer=cus_1")),
                    entry("charges.search", List.of("query=amount>100")),
                    entry("charges.list_refunds", List.of("limit=3")),
                    entry("disputes.retrieve", List.of("")),
                    entry(
                            "disputes.list",
                            List.of("payment_intent=pi_1&charge=ch_1&created[gt]=1")),
                    entry(
                            "disputes.update",
                            List.of(
                                    "evidence[uncategorized_text]=winning_evidence&evidence[customer_name]=Ada&submit=true&metadata[a]=b")),
                    entry("disputes.close", List.of("")),
                    entry("events.retrieve", List.of("")),
                    entry(
                            "events.list",
                            List.of(
                                    "type=charge.succeeded&limit=3",
                                    "types[0]=charge.succeeded&delivery_success=false")),
                    entry("balance_transactions.retrieve", List.of("expand[0]=source")),
                    entry(
                            "balance_transactions.list",
                            List.of("type=charge&source=ch_1&currency=eur&limit=3")),
                    entry(
                            "setup_intents.create",
                            List.of(
                                    "customer=cus_1&payment_method=pm_card_visa&payment_method_types[0]=card&confirm=true&usage=off_session"
                                            + "&return_url=https://shop.example/return&metadata[a]=b&description=d")),
                    entry("setup_intents.update", List.of("payment_method=pm_1&metadata[a]=b")),
                    entry("setup_intents.retrieve", List.of("")),
                    entry("setup_intents.list", List.of("customer=cus_1&limit=3")),
                    entry(
                            "setup_intents.confirm",
                            List.of(
                                    "",
                                    "payment_method=pm_1&return_url=https://shop.example/return")),
                    entry("setup_intents.cancel", List.of("cancellation_reason=abandoned")));

    private RequestShapes() {}
}
