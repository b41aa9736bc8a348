package dev.stoa.catalog.transfer;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import org.jspecify.annotations.Nullable;

/** {@code stock-transfer.graphqls}. */
@DgsComponent
class TransferFetcher {

    private final StockTransfers transfers;
    private final CreateTransfer createTransfer;
    private final SendTransfer sendTransfer;
    private final ReceiveTransfer receiveTransfer;
    private final CancelTransfer cancelTransfer;

    TransferFetcher(
            StockTransfers transfers,
            CreateTransfer createTransfer,
            SendTransfer sendTransfer,
            ReceiveTransfer receiveTransfer,
            CancelTransfer cancelTransfer) {
        this.transfers = transfers;
        this.createTransfer = createTransfer;
        this.sendTransfer = sendTransfer;
        this.receiveTransfer = receiveTransfer;
        this.cancelTransfer = cancelTransfer;
    }

    @DgsQuery
    @Nullable StockTransfer stockTransfer(@InputArgument String id, Caller caller) {
        caller.requireStaff(Permission.INVENTORY_READ);
        return transfers.byId(id).orElse(null);
    }

    @DgsQuery
    Connection<StockTransfer> stockTransfers(
            @InputArgument @Nullable TransferStatus status,
            @InputArgument @Nullable String warehouseId,
            PageArguments page,
            Caller caller) {
        caller.requireStaff(Permission.INVENTORY_READ);
        return transfers.page(status, warehouseId, page);
    }

    @DgsMutation
    TransferPayload stockTransferCreate(
            @InputArgument CreateTransfer.Command input, Caller caller) {
        return createTransfer.handle(input, caller);
    }

    @DgsMutation
    TransferPayload stockTransferSend(@InputArgument SendTransfer.Command input, Caller caller) {
        return sendTransfer.handle(input, caller);
    }

    @DgsMutation
    TransferPayload stockTransferReceive(
            @InputArgument ReceiveTransfer.Command input, Caller caller) {
        return receiveTransfer.handle(input, caller);
    }

    @DgsMutation
    TransferPayload stockTransferCancel(
            @InputArgument CancelTransfer.Command input, Caller caller) {
        return cancelTransfer.handle(input, caller);
    }
}
