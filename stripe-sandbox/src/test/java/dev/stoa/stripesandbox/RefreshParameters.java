package dev.stoa.stripesandbox;

import dev.stoa.stripesandbox.door.Route;
import dev.stoa.stripesandbox.protocol.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes {@code parameters.txt} from Stripe's OpenAPI description (github.com/stripe/openapi,
 * {@code spec3.json}; stripe-mock carries a copy). Run it when stripe-java moves to another API
 * version: {@code RefreshParameters spec3.json
 * src/main/resources/dev/stoa/stripesandbox/parameters.txt}.
 */
final class RefreshParameters {

    private static final String HEADER =
            """
            # What each operation takes, cut from Stripe's OpenAPI description %s by RefreshParameters.
            # path type [choices or length] [required]; "any" is known to Stripe and not looked into here.
            """;

    /** Branches this sandbox does not act on; to refuse their parameters would be wrong. */
    private static final Set<String> NOT_LOOKED_INTO =
            Set.of(
                    "amount_details",
                    "cash_balance",
                    "hooks",
                    "mandate_data",
                    "payment_details",
                    "radar_options",
                    "single_use",
                    "tax_id_data",
                    "transfer_data",
                    "evidence[enhanced_evidence]",
                    "off_session");

    private static final Set<String> HOLDERS_OF_METHOD_TYPES =
            Set.of("payment_method_data", "payment_method_options");

    private final JsonNode spec;
    private final Set<String> methodTypes = new HashSet<>();

    private RefreshParameters(JsonNode spec) {
        this.spec = spec;
        spec.at("/components/schemas/payment_method/properties/type/enum")
                .forEach(type -> methodTypes.add(type.stringValue()));
        methodTypes.addAll(List.of("interac_present", "radar_options"));
        methodTypes.remove("card");
    }

    public static void main(String[] args) throws IOException {
        JsonNode spec = Json.MAPPER.readTree(Files.readAllBytes(Path.of(args[0])));
        Files.writeString(Path.of(args[1]), new RefreshParameters(spec).write());
    }

    private String write() {
        StringBuilder text = new StringBuilder();
        text.append(HEADER.formatted(spec.at("/info/version").stringValue()));
        TreeMap<String, Route> sorted = new TreeMap<>();
        new StripeRoutes(null, null)
                .routes()
                .all()
                .forEach(route -> sorted.put(route.name(), route));
        sorted.values().forEach(route -> text.append('\n').append(operation(route)));
        return text.toString();
    }

    private String operation(Route route) {
        JsonNode operation =
                spec.path("paths")
                        .path(route.path())
                        .path(route.method().toLowerCase(java.util.Locale.ROOT));
        if (operation.isMissingNode()) {
            throw new IllegalStateException("Stripe has no " + route.method() + " " + route.path());
        }
        List<String> lines = new ArrayList<>();
        if (route.method().equals("GET")) {
            operation
                    .path("parameters")
                    .forEach(
                            parameter -> {
                                if (parameter.path("in").stringValue().equals("query")) {
                                    add(
                                            parameter.path("name").stringValue(),
                                            parameter.path("schema"),
                                            parameter.path("required").asBoolean(false),
                                            lines);
                                }
                            });
        } else {
            JsonNode body =
                    operation.at("/requestBody/content/application~1x-www-form-urlencoded/schema");
            addMembers("", body, true, lines);
        }
        if (lines.stream().anyMatch(line -> line.startsWith("  payment_method_data "))) {
            // Taken by Stripe, though its description leaves cards out here.
            lines.add(line("payment_method_data[card]", "any", false));
        }
        lines.sort(null);
        return route.name() + "\n" + String.join("", lines);
    }

    private void addMembers(String path, JsonNode object, boolean strict, List<String> lines) {
        Set<String> required = new HashSet<>();
        object.path("required").forEach(name -> required.add(name.stringValue()));
        object.path("properties")
                .forEachEntry(
                        (name, schema) ->
                                add(
                                        path.isEmpty() ? name : path + "[" + name + "]",
                                        schema,
                                        strict && required.contains(name),
                                        lines));
    }

    private void add(String path, JsonNode schema, boolean required, List<String> lines) {
        List<JsonNode> forms = forms(schema);
        List<JsonNode> objects = forms.stream().filter(form -> isType(form, "object")).toList();
        if (isNotLookedInto(path, !objects.isEmpty())) {
            lines.add(line(path, "any", required));
        } else if (!objects.isEmpty()) {
            addObject(path, objects, required, lines);
        } else if (isType(forms.getFirst(), "array")) {
            add(path + "[]", forms.getFirst().path("items"), false, lines);
        } else if (forms.size() > 1) {
            lines.add(line(path, "any", required));
        } else {
            lines.add(line(path, scalar(forms.getFirst()), required));
        }
    }

    private void addObject(
            String path, List<JsonNode> forms, boolean required, List<String> lines) {
        ObjectNode first = (ObjectNode) forms.getFirst();
        if (!first.has("properties")) {
            lines.add(line(path, "map", required));
            return;
        }
        lines.add(line(path, path.equals("created") ? "any" : "object", required));
        if (!path.equals("created")) {
            List<String> members = new ArrayList<>();
            forms.forEach(form -> addMembers(path, form, forms.size() == 1, members));
            members.stream().distinct().forEach(lines::add);
        }
    }

    /** The alternatives of a parameter, without the empty text that unsets it. */
    private static List<JsonNode> forms(JsonNode schema) {
        if (!schema.has("anyOf")) {
            return List.of(schema);
        }
        return schema.path("anyOf")
                .valueStream()
                .filter(
                        form ->
                                !(form.path("enum").size() == 1
                                        && form.at("/enum/0").stringValue().isEmpty()))
                .toList();
    }

    private boolean isNotLookedInto(String path, boolean object) {
        int open = path.indexOf('[');
        String holder = open < 0 ? "" : path.substring(0, open);
        String last = path.substring(path.lastIndexOf('[') + 1).replace("]", "");
        boolean methodType = object && methodTypes.contains(last);
        return NOT_LOOKED_INTO.contains(path)
                || (methodType && (open < 0 || HOLDERS_OF_METHOD_TYPES.contains(holder)));
    }

    private static boolean isType(JsonNode schema, String type) {
        return type.equals(schema.path("type").stringValue(""));
    }

    private static String scalar(JsonNode schema) {
        List<String> choices = new ArrayList<>();
        schema.path("enum").forEach(choice -> choices.add(choice.stringValue()));
        choices.remove("");
        if (choices.contains("klarna") && !choices.contains("card")) {
            choices.addFirst("card");
        }
        if (!choices.isEmpty()) {
            return "enum " + String.join(" ", choices);
        }
        String type = schema.path("type").stringValue("string");
        int length = schema.path("maxLength").asInt(5000);
        return type.equals("string") && length < 5000 ? "string " + length : type;
    }

    private static String line(String path, String type, boolean required) {
        return "  " + path + " " + type + (required ? " required\n" : "\n");
    }
}
