package dev.stoa.catalog.media;

/**
 * Where pictures and files are found by others.
 *
 * @param publicUrl of this subgraph, without a slash at the end
 */
public record MediaAddresses(String publicUrl) {

    public MediaAddresses {
        publicUrl =
                publicUrl.endsWith("/")
                        ? publicUrl.substring(0, publicUrl.length() - 1)
                        : publicUrl;
    }

    public String of(Image image) {
        return of(image.url());
    }

    public String of(String url) {
        return url.startsWith("/") ? publicUrl + url : url;
    }
}
