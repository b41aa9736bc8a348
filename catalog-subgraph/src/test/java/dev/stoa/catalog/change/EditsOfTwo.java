package dev.stoa.catalog.change;

import dev.stoa.catalog.Shop;
import dev.stoa.platform.security.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

/** Edits of two people who read the same version. */
public abstract class EditsOfTwo {

    private static final String MUTATION =
            """
            mutation($input: %s!) { change: %s(input: $input) { object: %s
              userErrors { code path ... on ConflictError { currentVersion fields {
                partId field yours current source changedBy { id } changedAt changedInVersion } } } } }""";
    protected static final String HISTORY =
            """
            query($id: ID!) { changeHistory(objectId: $id, first: 10) { nodes {
              version changedBy { id } fields { partId field before after } } } }""";

    @Autowired protected Shop shop;

    protected Shop.Answer change(
            Caller caller,
            String mutation,
            String object,
            String id,
            int version,
            Map<String, Object> more) {
        var input = new HashMap<>(more);
        input.put("id", id);
        input.put("expectedVersion", version);
        return ask(caller, mutation, object, input);
    }

    protected Shop.Answer ask(
            Caller caller, String mutation, String object, Map<String, Object> input) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        return shop.ask(caller, MUTATION.formatted(type, mutation, object), Map.of("input", input));
    }

    protected List<Map<String, Object>> history(Caller caller, String id) {
        return shop.ask(caller, HISTORY, Map.of("id", id)).at("changeHistory.nodes");
    }

    protected static List<String> fields(Map<String, Object> change) {
        @SuppressWarnings("unchecked")
        var fields = (List<Map<String, Object>>) change.get("fields");
        return fields.stream().map(it -> (String) it.get("field")).toList();
    }

    protected static Map<String, Object> object(Shop.Answer answer) {
        return answer.at("change.object");
    }

    protected static List<Map<String, Object>> errors(Shop.Answer answer) {
        return answer.at("change.userErrors");
    }

    protected static Map<String, Object> conflict(Shop.Answer answer) {
        return answer.at("change.userErrors[0].fields[0]");
    }
}
