package dev.stoa.payment.payment;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.dataloader.MappedBatchLoader;

/** Payments by order; an order without any has an empty list. */
@DgsDataLoader(name = "orderPayments")
class OrderPaymentsLoader implements MappedBatchLoader<String, List<Payment>> {

    private final Payments payments;

    OrderPaymentsLoader(Payments payments) {
        this.payments = payments;
    }

    @Override
    public CompletionStage<Map<String, List<Payment>>> load(Set<String> orderIds) {
        var found =
                payments.byOrderIds(orderIds).stream()
                        .collect(Collectors.groupingBy(Payment::orderId));
        return CompletableFuture.completedFuture(
                orderIds.stream()
                        .collect(
                                Collectors.toMap(
                                        id -> id, id -> found.getOrDefault(id, List.of()))));
    }
}
