package dev.stoa.stripesandbox.door;

import dev.stoa.stripesandbox.ledger.Transaction;
import dev.stoa.stripesandbox.protocol.Call;
import dev.stoa.stripesandbox.protocol.Reply;

/** What stands behind a route. */
@FunctionalInterface
public interface Operation {

    Reply handle(Call call, Transaction tx);
}
