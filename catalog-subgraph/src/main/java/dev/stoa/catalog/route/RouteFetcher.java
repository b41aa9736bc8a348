package dev.stoa.catalog.route;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import org.jspecify.annotations.Nullable;

/** {@code route.graphqls}. */
@DgsComponent
class RouteFetcher {

    private final FindRoute findRoute;
    private final Redirects redirects;
    private final CreateRedirect createRedirect;
    private final DeleteRedirect deleteRedirect;

    RouteFetcher(
            FindRoute findRoute,
            Redirects redirects,
            CreateRedirect createRedirect,
            DeleteRedirect deleteRedirect) {
        this.findRoute = findRoute;
        this.redirects = redirects;
        this.createRedirect = createRedirect;
        this.deleteRedirect = deleteRedirect;
    }

    @DgsQuery
    @Nullable Object route(
            @InputArgument String path,
            @InputArgument @Nullable String locale,
            DgsDataFetchingEnvironment env) {
        return findRoute.handle(path, Locales.wanted(locale, env.getLocale())).orElse(null);
    }

    @DgsQuery
    Connection<Redirect> redirects(
            @InputArgument @Nullable String query, PageArguments arguments, Caller caller) {
        var _ = caller.requireStaff(Permission.CONTENT_READ);
        return redirects.page(query, arguments);
    }

    @DgsMutation
    RedirectPayload redirectCreate(@InputArgument CreateRedirect.Command input, Caller caller) {
        return createRedirect.handle(input, caller);
    }

    @DgsMutation
    RedirectPayload redirectDelete(@InputArgument DeleteRedirect.Command input, Caller caller) {
        return deleteRedirect.handle(input, caller);
    }
}
