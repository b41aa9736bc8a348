package dev.stoa.catalog.medialibrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.Shop;
import dev.stoa.platform.test.Callers;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Staff with pictures. */
public final class Library {

    static final String COMPLETE =
            """
            mutation($input: MediaUploadCompleteInput!) { mediaUploadComplete(input: $input) {
              asset { id version fileName title tags createdAt focalPoint { x y }
                altTexts { locale text } usages { kind id title }
                image { url srcSet width height blurHash dominantColor altText } }
              userErrors { code path message } warnings { code } } }""";

    private static final String PLACE =
            """
            mutation($input: UploadsCreateInput!) { uploadsCreate(input: $input) {
              uploads { id url } userErrors { code path } } }""";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Shop shop;
    private final int port;

    public Library(Shop shop, int port) {
        this.shop = shop;
        this.port = port;
    }

    /** A picture that nobody has drawn before. */
    public static byte[] drawn(int width, int height, String format, int number) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setPaint(
                new GradientPaint(
                        0, 0, new Color(number * 7919 & 0xFFFFFF), width, height, Color.RED));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    String upload(byte[] bytes) throws Exception {
        return upload("picture.jpg", bytes);
    }

    public String upload(String fileName, byte[] bytes) throws Exception {
        Map<String, String> place = place(fileName, bytes.length).at("uploadsCreate.uploads[0]");
        var put =
                HttpRequest.newBuilder(here(place.get("url")))
                        .PUT(BodyPublishers.ofByteArray(bytes))
                        .build();
        assertThat(http.send(put, BodyHandlers.discarding()).statusCode()).isEqualTo(204);
        return place.get("id");
    }

    Shop.Answer place(String fileName, int size) {
        var file = Map.of("fileName", fileName, "sizeBytes", size);
        return shop.ask(Callers.staff(), PLACE, Map.of("input", Map.of("files", List.of(file))));
    }

    Shop.Answer complete(String uploadId, Map<String, Object> said) {
        var input = new HashMap<>(said);
        input.put("uploadId", uploadId);
        return shop.ask(Callers.staff(), COMPLETE, Map.of("input", input));
    }

    /** The asset made of these bytes. */
    public Map<String, Object> take(byte[] bytes, Map<String, Object> said) throws Exception {
        return complete(upload(bytes), said).at("mediaUploadComplete.asset");
    }

    HttpResponse<byte[]> get(String url, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(here(url));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    URI here(String url) {
        return URI.create(url.replaceFirst("http://[^/]+", "http://127.0.0.1:" + port));
    }
}
