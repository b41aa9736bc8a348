package dev.stoa.catalog.media;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;

/** {@code Image.url}. */
@DgsComponent
class MediaFetcher {

    private final MediaAddresses addresses;

    MediaFetcher(MediaAddresses addresses) {
        this.addresses = addresses;
    }

    @DgsData(parentType = "Image", field = "url", trivial = true)
    String url(DgsDataFetchingEnvironment env) {
        return addresses.of(env.getSourceOrThrow());
    }
}
