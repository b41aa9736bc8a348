package dev.stoa.order;

import graphql.ExecutionResult;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a shopper was told, at paths such as {@code cart.lines.0.title}. */
public record Answer(ExecutionResult result, String field) {

    public @Nullable Object at(String path) {
        if (!result.getErrors().isEmpty()) {
            throw new AssertionError(result.getErrors().toString());
        }
        Object here = ((Map<?, ?>) result.getData()).get(field);
        for (var step : path.split("\\.")) {
            here =
                    here instanceof List<?> list
                            ? list.get(Integer.parseInt(step))
                            : here == null ? null : ((Map<?, ?>) here).get(step);
        }
        return here;
    }

    /** All that was told. */
    public @Nullable Object whole() {
        if (!result.getErrors().isEmpty()) {
            throw new AssertionError(result.getErrors().toString());
        }
        return ((Map<?, ?>) result.getData()).get(field);
    }

    public String text(String path) {
        return String.valueOf(at(path));
    }

    /** Codes of the user errors. */
    public List<String> refusals() {
        return codes("userErrors");
    }

    public List<String> warnings() {
        return codes("warnings");
    }

    public List<String> problems() {
        return codes("cart.problems");
    }

    private List<String> codes(String path) {
        return ((List<?>) at(path))
                .stream().map(item -> String.valueOf(((Map<?, ?>) item).get("code"))).toList();
    }

    /** Code of the top-level error; null when all went well. */
    public @Nullable Object failure() {
        return result.getErrors().isEmpty()
                ? null
                : result.getErrors().getFirst().getExtensions().get("code");
    }
}
