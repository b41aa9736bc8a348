package dev.stoa.order.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Prints the life cycles into {@code docs/order-status.md} and fails when the page has drifted. */
class OrderStatusTableTest {

    private static final Path PAGE = Path.of("../docs/order-status.md");

    @Test
    void pageShowsTheTablesOfTheCode() throws IOException {
        var page = page();
        if (Boolean.getBoolean("stoa.docs.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as(
                        "out of date: mvn -pl order-subgraph test -Dtest=OrderStatusTableTest -Dstoa.docs.write=true")
                .isEqualTo(page);
    }

    private static String page() {
        return """
        # The life of an order

        Printed from `OrderStatus` and `OrderPaymentStatus` in `dev.stoa.order.order`; do not edit. \
        The two move apart: goods and money go separate ways.

        ## Goods

        %s
        `PARTIALLY_SHIPPED` follows itself: every further parcel that leaves something open.

        ## Money

        News of a payment may come late, twice or out of order. A payment only moves along this table; \
        what does not fit is old and changes nothing.

        %s"""
                .formatted(
                        section(OrderStatus.values(), OrderStatus::successors),
                        section(OrderPaymentStatus.values(), OrderPaymentStatus::successors));
    }

    private static <S extends Enum<S>> String section(S[] all, Function<S, Set<S>> successors) {
        return diagram(all, successors) + "\n" + table(all, successors);
    }

    private static <S extends Enum<S>> String diagram(S[] all, Function<S, Set<S>> successors) {
        var arrows =
                Arrays.stream(all)
                        .flatMap(
                                from ->
                                        sorted(successors.apply(from)).stream()
                                                .map(to -> "    " + from + " --> " + to + "\n"))
                        .collect(Collectors.joining());
        return "```mermaid\nstateDiagram-v2\n    [*] --> " + all[0] + "\n" + arrows + "```\n";
    }

    private static <S extends Enum<S>> String table(S[] all, Function<S, Set<S>> successors) {
        var columns = Arrays.stream(all).map(to -> " " + to + " |").collect(Collectors.joining());
        var rows =
                Arrays.stream(all)
                        .map(from -> row(from, all, successors.apply(from)))
                        .collect(Collectors.joining());
        return "| from \\ to |" + columns + "\n|---|" + "---|".repeat(all.length) + "\n" + rows;
    }

    private static <S extends Enum<S>> String row(S from, S[] all, Set<S> successors) {
        var cells =
                Arrays.stream(all)
                        .map(to -> successors.contains(to) ? " ✓ |" : "  |")
                        .collect(Collectors.joining());
        return "| **" + from + "** |" + cells + "\n";
    }

    private static <S extends Enum<S>> List<S> sorted(Set<S> statuses) {
        return statuses.stream().sorted().toList();
    }
}
