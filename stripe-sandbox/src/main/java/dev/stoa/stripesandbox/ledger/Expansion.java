package dev.stoa.stripesandbox.ledger;

import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.protocol.StripeError;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code expand[]=latest_charge}: puts objects where a reply holds their ids. */
public final class Expansion {

    private static final int DEEPEST = 4;

    private static final Map<String, Kind> KIND_OF =
            Map.ofEntries(
                    Map.entry("latest_charge", Kind.CHARGE),
                    Map.entry("charge", Kind.CHARGE),
                    Map.entry("customer", Kind.CUSTOMER),
                    Map.entry("payment_intent", Kind.PAYMENT_INTENT),
                    Map.entry("payment_method", Kind.PAYMENT_METHOD),
                    Map.entry("default_payment_method", Kind.PAYMENT_METHOD),
                    Map.entry("balance_transaction", Kind.BALANCE_TRANSACTION),
                    Map.entry("dispute", Kind.DISPUTE));

    /** Expandable at Stripe, always null here. */
    private static final Set<String> ALWAYS_NULL =
            Set.of(
                    "application",
                    "application_fee",
                    "default_source",
                    "failure_balance_transaction",
                    "latest_attempt",
                    "mandate",
                    "on_behalf_of",
                    "review",
                    "single_use_mandate",
                    "source_transfer",
                    "source_transfer_reversal",
                    "test_clock",
                    "transfer",
                    "transfer_reversal");

    private Expansion() {}

    public static void apply(Call call, ObjectNode body, Transaction tx) {
        for (String path : call.params().texts("expand")) {
            List<String> names = List.of(path.split("\\."));
            if (names.size() > DEEPEST) {
                throw refused(
                        "You cannot expand more than 4 levels of a property. Property: " + path);
            }
            expand(body, names, tx);
        }
    }

    private static void expand(ObjectNode node, List<String> names, Transaction tx) {
        String name = names.getFirst();
        List<String> rest = names.subList(1, names.size());
        if (isList(node)) {
            expandMembers(node, name, rest, tx);
            return;
        }
        if (name.equals("refunds") && "charge".equals(Json.text(node, "object"))) {
            node.set("refunds", refundsOf(node, tx));
        } else if (node.path(name).isString()) {
            node.set(name, referenced(name, node, tx));
        } else if (!node.path(name).isObject() && !isExpandable(node, name)) {
            throw refused("This property cannot be expanded (" + name + ").");
        }
        if (!rest.isEmpty() && node.get(name) instanceof ObjectNode child) {
            expand(child, rest, tx);
        }
    }

    private static void expandMembers(
            ObjectNode list, String name, List<String> rest, Transaction tx) {
        if (!name.equals("data")) {
            throw refused(
                    "This property cannot be expanded (%s). You may want to try expanding 'data.%s' instead."
                            .formatted(name, name));
        }
        if (!rest.isEmpty()) {
            list.path("data").forEach(member -> expand((ObjectNode) member, rest, tx));
        }
    }

    private static boolean isList(ObjectNode node) {
        String object = Json.text(node, "object");
        return "list".equals(object) || "search_result".equals(object);
    }

    private static boolean isExpandable(ObjectNode node, String name) {
        return node.has(name) && (KIND_OF.containsKey(name) || ALWAYS_NULL.contains(name));
    }

    private static JsonNode referenced(String name, ObjectNode node, Transaction tx) {
        String id = Json.text(node, name);
        Kind kind = name.equals("source") ? sourceKind(id) : KIND_OF.get(name);
        if (kind == null) {
            throw refused("This property cannot be expanded (" + name + ").");
        }
        return tx.find(kind, id).<JsonNode>map(found -> found).orElse(node.get(name));
    }

    /** What a balance transaction stems from is told by the id alone. */
    private static @Nullable Kind sourceKind(@Nullable String id) {
        return id == null
                ? null
                : id.startsWith("ch_")
                        ? Kind.CHARGE
                        : id.startsWith("re_") ? Kind.REFUND : Kind.DISPUTE;
    }

    private static ObjectNode refundsOf(ObjectNode charge, Transaction tx) {
        String id = Json.required(charge, "id");
        Predicate<JsonNode> ofCharge = refund -> id.equals(Json.text(refund, "charge"));
        List<ObjectNode> refunds = tx.newestFirst(Kind.REFUND).filter(ofCharge).limit(11).toList();
        return Listing.list(
                refunds.subList(0, Math.min(10, refunds.size())),
                refunds.size() > 10,
                "/v1/charges/" + id + "/refunds");
    }

    private static Refusal refused(String message) {
        return Refusal.beforeExecution(StripeError.invalidRequest(400, message));
    }
}
