package dev.stoa.customer.staff;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Says for oneself whether to be told by mail of what becomes low. */
@UseCase
class SetStockMails {

    private final StaffMembers members;
    private final Transactions transactions;

    SetStockMails(StaffMembers members, Transactions transactions) {
        this.members = members;
        this.transactions = transactions;
    }

    StockMailsSetPayload handle(StockMailsSetInput input, Caller caller) {
        var self = caller.requireStaff(Permission.INVENTORY_READ);
        return transactions.inOne(
                () -> {
                    var member = members.find(self.id()).orElseThrow(StoaException::forbidden);
                    var changed = member.wanting(input.isWanted());
                    members.save(changed);
                    return StockMailsSetPayload.done(changed);
                });
    }
}
