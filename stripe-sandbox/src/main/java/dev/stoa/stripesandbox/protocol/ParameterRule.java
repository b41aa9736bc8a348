package dev.stoa.stripesandbox.protocol;

import java.util.Arrays;
import java.util.List;

/**
 * What one parameter may be.
 *
 * @param choices values of an enum
 * @param maxLength of a string; 5000 when Stripe says nothing
 */
record ParameterRule(
        String path, Type type, boolean required, List<String> choices, int maxLength) {

    enum Type {
        STRING,
        INTEGER,
        BOOLEAN,
        NUMBER,
        ENUM,
        OBJECT,
        /** Text values under keys of the caller's choice. */
        MAP,
        /** Known to Stripe, not looked into here. */
        ANY
    }

    /** Reads {@code amount integer required} or {@code reason enum duplicate fraudulent}. */
    static ParameterRule parse(String line) {
        List<String> words = Arrays.asList(line.trim().split(" "));
        Type type = Type.valueOf(words.get(1).toUpperCase(java.util.Locale.ROOT));
        boolean required = words.getLast().equals("required");
        List<String> rest = words.subList(2, words.size() - (required ? 1 : 0));
        int maxLength =
                type == Type.STRING && !rest.isEmpty() ? Integer.parseInt(rest.getFirst()) : 5000;
        return new ParameterRule(
                words.getFirst(), type, required, type == Type.ENUM ? rest : List.of(), maxLength);
    }

    void check(String path, String value) {
        if (value.isEmpty()) {
            refuseEmptyIfRequired(path);
            return;
        }
        switch (type) {
            case INTEGER -> checkMatches(path, value, "-?\\d{1,18}", "integer");
            case NUMBER -> checkMatches(path, value, "-?\\d{1,18}(\\.\\d+)?", "decimal");
            case BOOLEAN -> checkMatches(path, value, "true|false", "boolean");
            case ENUM -> checkChoice(path, value);
            case STRING -> checkLength(path, value);
            case OBJECT, MAP ->
                    throw Refusal.invalidParameter("Invalid object", "parameter_invalid", path);
            case ANY -> {}
        }
    }

    private void refuseEmptyIfRequired(String path) {
        if (required) {
            throw Refusal.invalidParameter(
                    "You passed an empty string for '%s'. We assume empty values are an attempt to unset a parameter; however '%s' cannot be unset. You should remove '%s' from your request or supply a non-empty value."
                            .formatted(path, path, path),
                    "parameter_invalid_empty",
                    path);
        }
    }

    private static void checkMatches(String path, String value, String pattern, String what) {
        if (!value.matches(pattern)) {
            throw Refusal.invalidParameter(
                    "Invalid " + what + ": " + value, "parameter_invalid_" + what, path);
        }
    }

    private void checkChoice(String path, String value) {
        if (!choices.contains(value)) {
            throw Refusal.invalidParameter(
                    "Invalid " + path + ": must be one of " + spoken(choices), path);
        }
    }

    private void checkLength(String path, String value) {
        if (value.length() > maxLength) {
            throw Refusal.invalidParameter(
                    "Invalid string: %s…; must be at most %d characters"
                            .formatted(value.substring(0, 10), maxLength),
                    "parameter_invalid_string_length",
                    path);
        }
    }

    private static String spoken(List<String> choices) {
        return switch (choices.size()) {
            case 1 -> choices.getFirst();
            case 2 -> choices.getFirst() + " or " + choices.getLast();
            default ->
                    String.join(", ", choices.subList(0, choices.size() - 1))
                            + ", or "
                            + choices.getLast();
        };
    }
}
