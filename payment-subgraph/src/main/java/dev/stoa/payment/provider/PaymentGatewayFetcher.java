package dev.stoa.payment.provider;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsQuery;

@DgsComponent
class PaymentGatewayFetcher {

    private final PaymentGateway gateway;

    PaymentGatewayFetcher(StripeProperties properties) {
        this.gateway = PaymentGateway.of(properties);
    }

    @DgsQuery
    PaymentGateway paymentGateway() {
        return gateway;
    }
}
