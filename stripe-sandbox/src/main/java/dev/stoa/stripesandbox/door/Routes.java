package dev.stoa.stripesandbox.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All endpoints; the first that fits is meant. */
public final class Routes {

    /** A route and what its placeholders stand for. */
    record Match(Route route, Map<String, String> path) {}

    private final List<Route> routes = new ArrayList<>();

    public Routes get(String path, String name, Operation operation) {
        return add(new Route("GET", path, name, false, operation));
    }

    public Routes post(String path, String name, Operation operation) {
        return add(new Route("POST", path, name, false, operation));
    }

    public Routes delete(String path, String name, Operation operation) {
        return add(new Route("DELETE", path, name, false, operation));
    }

    /** Opens the route added last to the publishable key. */
    public Routes forBrowsersToo() {
        Route last = routes.removeLast();
        return add(new Route(last.method(), last.path(), last.name(), true, last.operation()));
    }

    public List<Route> all() {
        return List.copyOf(routes);
    }

    public Set<String> names() {
        return routes.stream().map(Route::name).collect(Collectors.toUnmodifiableSet());
    }

    Optional<Match> find(String method, String path) {
        return routes.stream()
                .flatMap(route -> route.match(method, path).map(p -> new Match(route, p)).stream())
                .findFirst();
    }

    private Routes add(Route route) {
        routes.add(route);
        return this;
    }
}
