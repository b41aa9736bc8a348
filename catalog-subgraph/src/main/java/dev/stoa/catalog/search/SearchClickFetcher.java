package dev.stoa.catalog.search;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.security.Caller;

/** What shoppers open of what they searched for: {@code search.graphqls}. */
@DgsComponent
class SearchClickFetcher {

    private final AddSearchClick addSearchClick;

    SearchClickFetcher(AddSearchClick addSearchClick) {
        this.addSearchClick = addSearchClick;
    }

    @DgsMutation
    AddSearchClick.SearchClickAddPayload searchClickAdd(
            @InputArgument AddSearchClick.Command input,
            Caller caller,
            DgsDataFetchingEnvironment env) {
        return addSearchClick.handle(input, env.getLocale(), caller);
    }
}
