package dev.stoa.stripesandbox.customer;

import dev.stoa.stripesandbox.card.PaymentMethods;
import dev.stoa.stripesandbox.card.Wallet;
import dev.stoa.stripesandbox.ledger.Kind;
import dev.stoa.stripesandbox.ledger.Listing;
import dev.stoa.stripesandbox.ledger.Search;
import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.ContactParams;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Params;
import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.protocol.Reply;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** The endpoints under {@code /v1/customers}. */
public final class Customers {

    private static final Set<String> SEARCHABLE =
            Set.of("created", "email", "metadata", "name", "phone");

    private final Search search;

    public Customers(Search search) {
        this.search = search;
    }

    public Reply create(Call call, Transaction tx) {
        ObjectNode customer = tx.create(Kind.CUSTOMER);
        customer.put("invoice_prefix", "SBX" + tx.ids().digits(5));
        apply(call.params(), customer, tx);
        tx.put(Kind.CUSTOMER, customer);
        tx.record("customer.created", customer);
        call.params()
                .text("payment_method")
                .ifPresent(id -> Wallet.attach(Wallet.resolve(id, tx), id(customer), tx));
        return Reply.ok(customer);
    }

    /** A deleted customer can still be looked at, with {@code deleted: true}. */
    public Reply retrieve(Call call, Transaction tx) {
        return Reply.ok(tx.get(Kind.CUSTOMER, call.path("customer"), "id"));
    }

    public Reply update(Call call, Transaction tx) {
        ObjectNode customer = living(call, tx);
        ObjectNode before = customer.deepCopy();
        apply(call.params(), customer, tx);
        tx.put(Kind.CUSTOMER, customer);
        tx.record("customer.updated", customer, Json.previous(before, customer));
        return Reply.ok(customer);
    }

    public Reply delete(Call call, Transaction tx) {
        ObjectNode customer = living(call, tx);
        PaymentMethods.detachAll(id(customer), tx);
        ObjectNode deleted =
                Json.object()
                        .put("id", id(customer))
                        .put("object", "customer")
                        .put("deleted", true);
        tx.put(Kind.CUSTOMER, deleted);
        tx.record("customer.deleted", customer);
        return Reply.ok(deleted);
    }

    public Reply list(Call call, Transaction tx) {
        return Listing.page(
                call,
                tx,
                Kind.CUSTOMER,
                "/v1/customers",
                Listing.equal(call.params(), "email").and(row -> !row.has("deleted")));
    }

    public Reply search(Call call, Transaction tx) {
        return search.search(call, tx, Kind.CUSTOMER, "/v1/customers/search", SEARCHABLE);
    }

    private static void apply(Params params, ObjectNode customer, Transaction tx) {
        params.text("email")
                .filter(email -> !email.contains("@"))
                .ifPresent(Customers::refuseEmail);
        params.copyTo(customer, "description", "email", "name", "phone", "tax_exempt");
        ContactParams.apply(params, "address", customer);
        ContactParams.apply(params, "shipping", customer);
        params.mergeMetadata(customer);
        Optional<String> usual = params.child("invoice_settings").text("default_payment_method");
        usual.ifPresent(id -> setUsualMethod(customer, id, tx));
    }

    private static void setUsualMethod(ObjectNode customer, String methodId, Transaction tx) {
        ObjectNode method = Wallet.resolve(methodId, tx);
        if (!id(customer).equals(Json.text(method, "customer"))) {
            throw Refusal.invalid(
                    "The customer does not have a payment method with the ID %s. The payment method must be attached to the customer."
                            .formatted(methodId));
        }
        ((ObjectNode) customer.get("invoice_settings")).put("default_payment_method", methodId);
    }

    private static void refuseEmail(String email) {
        throw Refusal.invalidParameter("Invalid email address: " + email, "email_invalid", "email");
    }

    private static ObjectNode living(Call call, Transaction tx) {
        ObjectNode customer = tx.get(Kind.CUSTOMER, call.path("customer"), "id");
        if (customer.has("deleted")) {
            throw Refusal.noSuch(404, "customer", call.path("customer"), "id");
        }
        return customer;
    }

    private static String id(ObjectNode customer) {
        return Json.required(customer, "id");
    }
}
