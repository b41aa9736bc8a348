package dev.stoa.order.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.order.Desk;
import dev.stoa.order.order.QuietShop;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import graphql.ExecutionResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports over rows, on real MongoDB. */
@QuietShop
class SalesReportIT {

    private static final Caller STAFF = Callers.staff(Permission.ORDERS_READ);

    @Autowired Desk desk;
    @Autowired QueryBudget budget;
    @Autowired Sales sales;

    private Ledger ledger;

    @BeforeEach
    void openALedger() {
        ledger = new Ledger(sales);
    }

    @Test
    void cutsDaysAsTheTimeZoneHasThem() {
        // Clocks go forward on the 29th in Berlin: its day begins at 23:00 UTC and has 23 hours.
        ledger.sells("2026-03-28T22:59:59Z", "prd_a", 100, "EUR");
        ledger.sells("2026-03-28T23:00:00Z", "prd_a", 200, "EUR");
        ledger.sells("2026-03-29T21:59:59Z", "prd_a", 400, "EUR");
        ledger.sells("2026-03-29T22:00:00Z", "prd_a", 800, "EUR");

        var answer =
                report(
                        "2026-03-27T23:00:00Z",
                        "2026-03-31T22:00:00Z",
                        Map.of("timeZone", "Europe/Berlin"));

        assertThat(points(answer, "points"))
                .containsExactly(
                        "2026-03-27T23:00:00Z 1",
                        "2026-03-28T23:00:00Z 2",
                        "2026-03-29T22:00:00Z 1",
                        "2026-03-30T22:00:00Z 0");
        assertThat(Desk.at(answer, "salesReport.totals.revenue.gross.amount")).isEqualTo("15.00");
    }

    @Test
    void cutsHoursOfZonesThatAreHalfAnHourApart() {
        ledger.sells("2026-05-01T18:29:59Z", "prd_a", 100, "EUR");
        ledger.sells("2026-05-01T18:30:00Z", "prd_a", 100, "EUR");

        var answer =
                report(
                        "2026-05-01T17:30:00Z",
                        "2026-05-01T19:30:00Z",
                        Map.of("timeZone", "Asia/Kolkata", "step", "HOUR"));

        assertThat(points(answer, "points"))
                .containsExactly("2026-05-01T17:30:00Z 1", "2026-05-01T18:30:00Z 1");
    }

    @Test
    void gathersWeeksAndMonths() {
        ledger.sells("2026-01-31T12:00:00Z", "prd_a", 100, "EUR");
        ledger.sells("2026-02-01T12:00:00Z", "prd_a", 100, "EUR");
        ledger.sells("2026-02-02T12:00:00Z", "prd_a", 100, "EUR");

        var weeks = report("2026-01-30T00:00:00Z", "2026-02-09T00:00:00Z", Map.of("step", "WEEK"));
        var months =
                report("2026-01-30T00:00:00Z", "2026-02-09T00:00:00Z", Map.of("step", "MONTH"));

        assertThat(points(weeks, "points"))
                .containsExactly("2026-01-30T00:00:00Z 2", "2026-02-02T00:00:00Z 1");
        assertThat(points(months, "points"))
                .containsExactly("2026-01-30T00:00:00Z 1", "2026-02-01T00:00:00Z 2");
    }

    @Test
    void comparesADayThatHasBegunWithTheDayBeforeUpToTheSameTime() {
        ledger.sells("2026-06-02T09:00:00Z", "prd_a", 300, "EUR");
        ledger.sells("2026-06-01T09:00:00Z", "prd_a", 200, "EUR");
        ledger.sells("2026-06-01T15:00:00Z", "prd_a", 900, "EUR");

        var answer =
                report(
                        "2026-06-02T00:00:00Z",
                        "2026-06-02T14:20:00Z",
                        Map.of("step", "HOUR", "compareTo", "PREVIOUS_PERIOD"));

        assertThat(Desk.at(answer, "salesReport.compared.startsAt"))
                .isEqualTo("2026-06-01T00:00:00Z");
        assertThat(Desk.at(answer, "salesReport.compared.endsAt"))
                .isEqualTo("2026-06-01T14:20:00Z");
        assertThat(Desk.at(answer, "salesReport.compared.totals.revenue.gross.amount"))
                .isEqualTo("2.00");
        assertThat(points(answer, "compared.points"))
                .hasSameSizeAs(points(answer, "points"))
                .contains("2026-06-01T09:00:00Z 1");
    }

    @Test
    void comparesWithTheYearBefore() {
        ledger.sells("2025-06-02T09:00:00Z", "prd_a", 300, "EUR");

        var answer =
                report(
                        "2026-06-01T00:00:00Z",
                        "2026-06-08T00:00:00Z",
                        Map.of("compareTo", "PREVIOUS_YEAR"));

        assertThat(Desk.at(answer, "salesReport.totals.orders")).isEqualTo(0);
        assertThat(points(answer, "compared.points")).hasSize(7).contains("2025-06-02T00:00:00Z 1");
    }

    @Test
    void neverAddsCurrencies() {
        ledger.sells("2026-07-01T09:00:00Z", "prd_a", 1000, "EUR");
        ledger.sells("2026-07-01T09:00:00Z", "prd_a", 2000, "CHF");
        ledger.sells("2026-07-01T09:00:00Z", "prd_a", 3000, "JPY");

        var home = report("2026-07-01T00:00:00Z", "2026-07-02T00:00:00Z", Map.of());
        var francs =
                report("2026-07-01T00:00:00Z", "2026-07-02T00:00:00Z", Map.of("currency", "CHF"));

        assertThat(Desk.at(home, "salesReport.currency")).isEqualTo("EUR");
        assertThat(Desk.at(home, "salesReport.totals.revenue.gross.amount")).isEqualTo("10.00");
        assertThat(Desk.at(home, "salesReport.topProducts.0.revenue.amount")).isEqualTo("10.00");
        assertThat(Desk.at(home, "salesReport.byCurrency"))
                .asList()
                .extracting("currency")
                .containsExactly("EUR", "CHF", "JPY");
        assertThat(Desk.at(home, "salesReport.byCurrency.2.revenue.gross.amount"))
                .isEqualTo("3000");
        assertThat(Desk.at(francs, "salesReport.totals.revenue.gross.amount")).isEqualTo("20.00");
    }

    @Test
    void tellsMarketsApart() {
        var other = new Ledger(sales);
        ledger.sells("2020-07-01T09:00:00Z", "prd_a", 100, "EUR");
        other.sells("2020-07-01T09:00:00Z", "prd_a", 300, "EUR");

        var input =
                Map.<String, Object>of(
                        "input",
                        Map.of(
                                "placedFrom", "2020-07-01T00:00:00Z",
                                "placedBefore", "2020-07-02T00:00:00Z"));
        var answer = desk.ask(STAFF, Ledger.REPORT, input);

        assertThat(Desk.at(answer, "salesReport.byMarket"))
                .asList()
                .extracting("market")
                .containsExactly(other.market(), ledger.market());
        assertThat(Desk.at(answer, "salesReport.totals.orders")).isEqualTo(2);
    }

    @Test
    void ranksProductsByRevenueAndByPieces() {
        ledger.sells("2026-08-01T09:00:00Z", "prd_dear", 9000, "EUR");
        ledger.sells("2026-08-01T09:00:00Z", "prd_cheap", 100, "EUR");
        ledger.sells("2026-08-01T09:00:00Z", "prd_cheap", 100, "EUR");
        var wanted = ledger.wants("2026-08-01T00:00:00Z", "2026-08-02T00:00:00Z", Map.of());
        var byUnits = Ledger.REPORT.replace("first: 3", "first: 1, sort: UNITS");

        assertThat(Desk.at(desk.ask(STAFF, Ledger.REPORT, wanted), "salesReport.topProducts"))
                .asList()
                .extracting("product.id")
                .containsExactly("prd_dear", "prd_cheap");
        var best = desk.ask(STAFF, byUnits, wanted);
        assertThat(Desk.at(best, "salesReport.topProducts")).asList().hasSize(1);
        assertThat(Desk.at(best, "salesReport.topProducts.0.product.id")).isEqualTo("prd_cheap");
        assertThat(Desk.at(best, "salesReport.topProducts.0.units")).isEqualTo(2);
        assertThat(Desk.at(best, "salesReport.topProducts.0.orders")).isEqualTo(2);
    }

    @Test
    void asksAsLittleWhateverThePeriod() {
        for (int month = 1; month <= 12; month++) {
            ledger.sells("2024-%02d-11T09:00:00Z".formatted(month), "prd_" + month, 100, "EUR");
        }
        var day = ledger.wants("2024-03-01T00:00:00Z", "2024-03-02T00:00:00Z", compared());
        var year = ledger.wants("2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z", compared());

        for (var period : List.of(day, year)) {
            assertThat(
                            budget.commandsOf(
                                    () ->
                                            Desk.at(
                                                    desk.ask(STAFF, Ledger.REPORT, period),
                                                    "salesReport")))
                    .containsExactlyInAnyOrder(
                            "aggregate sales",
                            "aggregate carts",
                            "aggregate sales",
                            "aggregate carts",
                            "aggregate sales",
                            "find salesFillings");
        }
    }

    private static Map<String, Object> compared() {
        return Map.of("compareTo", "PREVIOUS_YEAR", "currency", "EUR");
    }

    @Test
    void isForStaffWhoMayReadOrders() {
        var wanted = ledger.wants("2026-08-01T00:00:00Z", "2026-08-02T00:00:00Z", Map.of());
        var rebuild = "mutation { salesReportRebuild { isStarted } }";

        assertThat(Desk.code(desk.ask(Callers.GUEST, Ledger.REPORT, wanted)))
                .isEqualTo("UNAUTHENTICATED");
        for (var caller :
                List.of(Callers.customer("cus_ada"), Callers.staff(Permission.CUSTOMERS_READ))) {
            assertThat(Desk.code(desk.ask(caller, Ledger.REPORT, wanted))).isEqualTo("FORBIDDEN");
        }
        assertThat(Desk.code(desk.ask(STAFF, rebuild, Map.of()))).isEqualTo("FORBIDDEN");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02T00:00:00Z, 2026-01-02T00:00:00Z, DAY, UTC",
        "2026-01-02T00:00:00Z, 2026-01-01T00:00:00Z, DAY, UTC",
        "2020-01-01T00:00:00Z, 2026-01-01T00:00:00Z, MONTH, UTC",
        "2026-01-01T00:00:00Z, 2026-04-01T00:00:00Z, HOUR, UTC",
        "2026-01-01T00:00:00Z, 2026-01-02T00:00:00Z, DAY, Europe/Atlantis",
        "2026-01-01T00:00:00Z, 2026-01-02T00:00:00Z, DAY, Z",
        "2026-01-01T00:00:00Z, 2026-01-02T00:00:00Z, DAY, +02:00",
        "0001-01-01T00:00:00Z, 9999-12-31T00:00:00Z, DAY, UTC",
    })
    void refusesWhatIsNoPeriod(String from, String before, String step, String zone) {
        var wanted = ledger.wants(from, before, Map.of("step", step, "timeZone", zone));

        assertThat(Desk.code(desk.ask(STAFF, Ledger.REPORT, wanted))).isEqualTo("BAD_REQUEST");
    }

    private ExecutionResult report(String from, String before, Map<String, Object> more) {
        return desk.ask(STAFF, Ledger.REPORT, ledger.wants(from, before, more));
    }

    private static List<String> points(ExecutionResult answer, String path) {
        return ((List<?>) Desk.at(answer, "salesReport." + path))
                .stream()
                        .map(point -> (Map<?, ?>) point)
                        .map(
                                point ->
                                        point.get("startsAt")
                                                + " "
                                                + ((Map<?, ?>) point.get("figures")).get("orders"))
                        .toList();
    }
}
