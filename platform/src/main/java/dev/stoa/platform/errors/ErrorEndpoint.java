package dev.stoa.platform.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers what fails before or beside GraphQL, such as a body that is no JSON. It says no more than
 * the status does: what the framework knows of it stays in the log.
 */
@Controller
class ErrorEndpoint implements ErrorController {

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var given = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Somebody who asks for the path itself finds nothing there.
        int code = given instanceof Integer number ? number : 404;
        var status = HttpStatus.resolve(code);
        HttpErrors.answer(
                response,
                code,
                code < 500 ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL,
                status == null ? "Refused." : status.getReasonPhrase() + ".");
    }
}
