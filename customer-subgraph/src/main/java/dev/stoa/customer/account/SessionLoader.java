package dev.stoa.customer.account;

import com.netflix.graphql.dgs.DgsDataLoader;
import dev.stoa.customer.session.HolderKind;
import dev.stoa.customer.session.Session;
import dev.stoa.customer.session.Sessions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.dataloader.MappedBatchLoader;

/** Sessions of customers. */
@DgsDataLoader(name = "sessionsOfCustomers")
class SessionLoader implements MappedBatchLoader<String, List<Session>> {

    private final Sessions sessions;

    SessionLoader(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public CompletionStage<Map<String, List<Session>>> load(Set<String> customerIds) {
        var found =
                sessions.aliveOf(HolderKind.CUSTOMER, customerIds).stream()
                        .collect(Collectors.groupingBy(session -> session.holder().id()));
        return CompletableFuture.completedFuture(
                customerIds.stream()
                        .collect(
                                Collectors.toMap(
                                        id -> id, id -> found.getOrDefault(id, List.of()))));
    }
}
