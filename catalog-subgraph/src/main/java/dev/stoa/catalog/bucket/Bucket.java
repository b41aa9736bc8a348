package dev.stoa.catalog.bucket;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** One bucket. Whatever fails there is an {@link IOException} here. */
final class Bucket implements AutoCloseable {

    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final Duration LONGEST_PUT = Duration.ofMinutes(10);

    private final S3Client client;
    private final S3Presigner presigner;
    private final String name;

    Bucket(S3Client client, S3Presigner presigner, String name) {
        this.client = client;
        this.presigner = presigner;
        this.name = name;
    }

    /** A call of the store. */
    private interface Call<T> {
        T run();
    }

    /** How many bytes lie under the key; empty when there is nothing. */
    Optional<Long> length(String key) throws IOException {
        return found(() -> client.headObject(head -> head.bucket(name).key(key)).contentLength());
    }

    Optional<ResponseInputStream<GetObjectResponse>> open(String key) throws IOException {
        return found(() -> client.getObject(get -> get.bucket(name).key(key)));
    }

    Optional<ResponseInputStream<GetObjectResponse>> open(String key, long from, long last)
            throws IOException {
        var range = "bytes=" + from + "-" + last;
        return found(() -> client.getObject(get -> get.bucket(name).key(key).range(range)));
    }

    void put(String key, byte[] bytes, String mediaType) throws IOException {
        put(key, RequestBody.fromBytes(bytes), mediaType);
    }

    void put(String key, Path file, String mediaType) throws IOException {
        put(key, RequestBody.fromFile(file), mediaType);
    }

    /** Large files take their time. */
    private void put(String key, RequestBody body, String mediaType) throws IOException {
        var _ =
                tried(
                        () ->
                                client.putObject(
                                        put ->
                                                put.bucket(name)
                                                        .key(key)
                                                        .contentType(mediaType)
                                                        .cacheControl(FOREVER)
                                                        .overrideConfiguration(
                                                                how ->
                                                                        how.apiCallTimeout(
                                                                                LONGEST_PUT)),
                                        body));
    }

    /** What nobody keeps on the way. Large files take their time. */
    void putPrivate(String key, Path file) throws IOException {
        var _ =
                tried(
                        () ->
                                client.putObject(
                                        put ->
                                                put.bucket(name)
                                                        .key(key)
                                                        .cacheControl("no-store")
                                                        .overrideConfiguration(
                                                                how ->
                                                                        how.apiCallTimeout(
                                                                                LONGEST_PUT)),
                                        RequestBody.fromFile(file)));
    }

    void download(String key, Path target) throws IOException {
        var _ = tried(() -> client.getObject(get -> get.bucket(name).key(key), target));
    }

    void remove(String key) throws IOException {
        var _ = tried(() -> client.deleteObject(delete -> delete.bucket(name).key(key)));
    }

    /** Takes just that many bytes by PUT, as long as it is open. Nothing is asked for it. */
    String addressToPut(String key, long bytes, Duration open) {
        return presigner
                .presignPutObject(
                        put ->
                                put.signatureDuration(open)
                                        .putObjectRequest(
                                                it ->
                                                        it.bucket(name)
                                                                .key(key)
                                                                .contentLength(bytes)))
                .url()
                .toString();
    }

    private static <T> Optional<T> found(Call<T> call) throws IOException {
        try {
            return Optional.of(call.run());
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    private static <T> T tried(Call<T> call) throws IOException {
        try {
            return call.run();
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        presigner.close();
        client.close();
    }
}
