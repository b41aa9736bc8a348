package dev.stoa.catalog.media;

import dev.stoa.platform.errors.ErrorCode;
import dev.stoa.platform.errors.HttpErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers when files can be neither read nor written: the bucket is away, the disk is full. */
final class StoreAwayHandler {

    private static final Logger log = LoggerFactory.getLogger(StoreAwayHandler.class);
    private static final String SOON = "2";

    private StoreAwayHandler() {}

    /** For all that serves files. */
    static HandlerFilterFunction<ServerResponse, ServerResponse> filter() {
        return HandlerFilterFunction.ofErrorHandler(
                thrown -> thrown instanceof IOException || thrown instanceof UncheckedIOException,
                StoreAwayHandler::answer);
    }

    private static ServerResponse answer(Throwable thrown, ServerRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            // Nobody is there to read it.
            return ServerResponse.badRequest().build();
        }
        log.warn("Files cannot be read or written: {}", thrown.toString());
        return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .cacheControl(CacheControl.noStore())
                .build((_, response) -> told(response));
    }

    private static @Nullable ModelAndView told(HttpServletResponse response) throws IOException {
        HttpErrors.answer(
                response,
                HttpStatus.SERVICE_UNAVAILABLE.value(),
                ErrorCode.UNAVAILABLE,
                "Files are not available right now. Try again.");
        return null;
    }
}
