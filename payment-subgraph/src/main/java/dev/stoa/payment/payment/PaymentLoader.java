package dev.stoa.payment.payment;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "payments")
class PaymentLoader implements MappedBatchLoader<String, Payment> {

    private final Payments payments;

    PaymentLoader(Payments payments) {
        this.payments = payments;
    }

    @Override
    public CompletionStage<Map<String, Payment>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(
                payments.byIds(ids).stream()
                        .collect(Collectors.toMap(Payment::id, Function.identity())));
    }
}
