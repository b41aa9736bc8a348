package dev.stoa.payment.payment;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsEntityFetcher;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.CallerAuthentication;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@DgsComponent
class PaymentFetcher {

    private final Payments payments;
    private final AuthorizePayment authorize;
    private final AbandonPayment abandon;
    private final CapturePayment capture;
    private final VoidPayment giveBack;
    private final CreateRefund refund;

    PaymentFetcher(
            Payments payments,
            AuthorizePayment authorize,
            AbandonPayment abandon,
            CapturePayment capture,
            VoidPayment giveBack,
            CreateRefund refund) {
        this.payments = payments;
        this.authorize = authorize;
        this.abandon = abandon;
        this.capture = capture;
        this.giveBack = giveBack;
        this.refund = refund;
    }

    @DgsQuery
    @Nullable Payment payment(@InputArgument String id, Caller caller) {
        return payments.byId(id).filter(payment -> maySee(caller, payment)).orElse(null);
    }

    @DgsQuery
    Connection<Payment> payments(
            @InputArgument @Nullable PaymentFilter filter, PageArguments page, Caller caller) {
        var _ = caller.requireStaff(Permission.PAYMENTS_READ);
        return payments.page(filter == null ? PaymentFilter.ALL : filter, page);
    }

    @DgsMutation
    MoneyMoved paymentCapture(@InputArgument PaymentCaptureInput input, Caller caller) {
        return capture.handle(input, caller);
    }

    @DgsMutation
    MoneyMoved paymentVoid(@InputArgument PaymentVoidInput input, Caller caller) {
        return giveBack.handle(input, caller);
    }

    @DgsMutation
    MoneyMoved refundCreate(@InputArgument RefundCreateInput input, Caller caller) {
        return refund.handle(input, caller);
    }

    @DgsMutation
    PaymentAuthorization paymentAuthorize(
            @InputArgument PaymentAuthorizeInput input, Caller caller) {
        return authorize.handle(input, caller);
    }

    @DgsMutation
    PaymentAbandoned paymentAbandon(@InputArgument PaymentAbandonInput input, Caller caller) {
        return new PaymentAbandoned(abandon.handle(input.idempotencyKey(), input.reason(), caller));
    }

    @DgsEntityFetcher(name = "Payment")
    CompletableFuture<@Nullable Payment> payment(
            Map<String, Object> representation, DgsDataFetchingEnvironment env) {
        var caller = CallerAuthentication.current();
        var id = (String) Objects.requireNonNull(representation.get("id"));
        return env.<String, @Nullable Payment>getDataLoader(PaymentLoader.class)
                .load(id)
                .thenApply(payment -> payment != null && maySee(caller, payment) ? payment : null);
    }

    @DgsEntityFetcher(name = "Order")
    CompletableFuture<Order> order(Map<String, Object> representation) {
        return CompletableFuture.completedFuture(Order.of(representation));
    }

    @DgsData(parentType = "Payment", field = "order", trivial = true)
    @Nullable Order orderOf(DgsDataFetchingEnvironment env) {
        Payment payment = env.getSourceOrThrow();
        return payment.isOrderPlaced() ? new Order(payment.orderId(), null) : null;
    }

    @DgsData(parentType = "Payment", field = "providerReference", trivial = true)
    @Nullable String providerReference(DgsDataFetchingEnvironment env, Caller caller) {
        Payment payment = env.getSourceOrThrow();
        return caller.may(Permission.PAYMENTS_READ) ? payment.providerReference() : null;
    }

    @DgsData(parentType = "Order", field = "payments", trivial = true)
    CompletableFuture<List<Payment>> paymentsOf(DgsDataFetchingEnvironment env, Caller caller) {
        Order order = env.getSourceOrThrow();
        return env.<String, List<Payment>>getDataLoader(OrderPaymentsLoader.class)
                .load(order.id())
                .thenApply(all -> all.stream().filter(payment -> maySee(caller, payment)).toList());
    }

    @DgsData(parentType = "Order", field = "balanceDue", trivial = true)
    CompletableFuture<@Nullable Money> balanceDue(DgsDataFetchingEnvironment env, Caller caller) {
        Order order = env.getSourceOrThrow();
        return paymentsOf(env, caller).thenApply(visible -> Balance.due(order.toPay(), visible));
    }

    private static boolean maySee(Caller caller, Payment payment) {
        return caller.may(Permission.PAYMENTS_READ) || caller.isCustomer(payment.customerId());
    }
}
