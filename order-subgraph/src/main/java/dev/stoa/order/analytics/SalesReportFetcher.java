package dev.stoa.order.analytics;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code analytics.graphqls}. */
@DgsComponent
class SalesReportFetcher {

    /** Answer of {@code salesReportRebuild}. */
    record SalesReportRebuildPayload(
            Boolean isStarted, List<UserError> userErrors, List<UserError> warnings) {}

    private final ReportSales reportSales;
    private final FillSales fillSales;

    SalesReportFetcher(ReportSales reportSales, FillSales fillSales) {
        this.reportSales = reportSales;
        this.fillSales = fillSales;
    }

    @DgsQuery
    SalesReport salesReport(@InputArgument SalesReportInput input, Caller caller) {
        var _ = caller.requireStaff(Permission.ORDERS_READ);
        return reportSales.report(input);
    }

    @DgsData(parentType = "SalesReport")
    @Nullable ComparedSales compared(DgsDataFetchingEnvironment environment) {
        return reportSales.compared(report(environment)).orElse(null);
    }

    @DgsData(parentType = "SalesReport")
    List<ProductSales> topProducts(
            DgsDataFetchingEnvironment environment,
            @InputArgument Integer first,
            @InputArgument ProductSalesSort sort) {
        return reportSales.products(report(environment), sort, first);
    }

    @DgsData(parentType = "SalesReport")
    boolean isComplete() {
        return fillSales.isComplete();
    }

    @DgsMutation
    SalesReportRebuildPayload salesReportRebuild(Caller caller) {
        var _ = caller.requireStaff(Permission.SETTINGS_WRITE);
        var _ = fillSales.begin();
        return new SalesReportRebuildPayload(true, List.of(), List.of());
    }

    private static SalesReport report(DgsDataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getSource());
    }
}
