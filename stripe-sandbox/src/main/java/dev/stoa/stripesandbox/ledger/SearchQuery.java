package dev.stoa.stripesandbox.ledger;

import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.protocol.StripeError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Stripe's search language: {@code metadata['order_id']:'ord_1' AND status:'succeeded'}, with
 * {@code -} before a clause to negate it, {@code ~} for a part of a text and comparison of numbers.
 */
record SearchQuery(List<Predicate<JsonNode>> clauses, boolean any) implements Predicate<JsonNode> {

    private static final Pattern CLAUSE =
            Pattern.compile(
                    "\\s*(?<not>-)?(?<field>[a-z_.0-9]+)(?:\\[[\"'](?<key>[^\"']+)[\"']\\])?"
                            + "\\s*(?<op>:|~|>=|<=|>|<)\\s*"
                            + "(?:\"(?<double>(?:[^\"\\\\]|\\\\.)*)\"|'(?<single>(?:[^'\\\\]|\\\\.)*)'|(?<bare>[\\w.-]+))"
                            + "\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern JOIN = Pattern.compile("(AND|OR)\\b|", Pattern.CASE_INSENSITIVE);

    /**
     * @param fields what this kind of object may be searched by
     */
    static SearchQuery parse(String query, Set<String> fields) {
        List<Predicate<JsonNode>> clauses = new ArrayList<>();
        boolean any = false;
        boolean all = false;
        Matcher clause = CLAUSE.matcher(query);
        int position = 0;
        while (position < query.length()) {
            if (!clause.region(position, query.length()).lookingAt()) {
                throw unreadable(query);
            }
            clauses.add(clause(clause, fields));
            position = clause.end();
            Matcher join = JOIN.matcher(query).region(position, query.length());
            if (join.lookingAt()) {
                boolean or = "or".equalsIgnoreCase(join.group(1));
                any |= or;
                all |= !or && position < query.length();
                position = join.end();
            }
        }
        if (clauses.isEmpty() || (any && all)) {
            throw unreadable(query);
        }
        return new SearchQuery(List.copyOf(clauses), any);
    }

    @Override
    public boolean test(JsonNode row) {
        return any
                ? clauses.stream().anyMatch(clause -> clause.test(row))
                : clauses.stream().allMatch(clause -> clause.test(row));
    }

    private static Predicate<JsonNode> clause(Matcher clause, Set<String> fields) {
        String field = clause.group("field");
        if (!fields.contains(field)) {
            throw Refusal.beforeExecution(
                    StripeError.invalidRequest(
                                    400, "Field `" + field + "` is an unsupported search field.")
                            .param("query"));
        }
        String key = clause.group("key");
        String path = "/" + field.replace('.', '/') + (key == null ? "" : "/" + escaped(key));
        String wanted = wanted(clause);
        String op = clause.group("op");
        Predicate<JsonNode> test = row -> matches(row.at(path), op, wanted);
        return clause.group("not") == null ? test : test.negate();
    }

    private static String wanted(Matcher clause) {
        String quoted =
                clause.group("double") == null ? clause.group("single") : clause.group("double");
        return quoted == null ? clause.group("bare") : quoted.replaceAll("\\\\(.)", "$1");
    }

    /** As a JSON pointer wants it. */
    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static boolean matches(JsonNode value, String op, String wanted) {
        if (wanted.equals("null")) {
            return value.isMissingNode() || value.isNull();
        }
        if (value.isMissingNode() || value.isNull()) {
            return false;
        }
        String actual = value.asString().toLowerCase(Locale.ROOT);
        String sought = wanted.toLowerCase(Locale.ROOT);
        return switch (op) {
            case ":" -> actual.equals(sought);
            case "~" -> actual.contains(sought);
            case ">" -> value.asLong(0) > number(wanted);
            case "<" -> value.asLong(0) < number(wanted);
            case ">=" -> value.asLong(0) >= number(wanted);
            default -> value.asLong(0) <= number(wanted);
        };
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw unreadable(text);
        }
    }

    private static Refusal unreadable(String query) {
        return Refusal.beforeExecution(
                StripeError.invalidRequest(
                                400,
                                "We were unable to parse your search query. Try using the format `metadata[\"key\"]:\"value\"` to query for metadata or key:\"value\" to query for other fields. Received: "
                                        + query)
                        .param("query"));
    }
}
