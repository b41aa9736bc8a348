package dev.stoa.catalog.route;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

/** Deletes a redirect. */
@UseCase
class DeleteRedirect {

    /** Which one. */
    record Command(String fromPath) {}

    private final Redirects redirects;

    DeleteRedirect(Redirects redirects) {
        this.redirects = redirects;
    }

    RedirectPayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.CONTENT_WRITE);
        return ShopPath.normal(command.fromPath())
                .flatMap(redirects::remove)
                .map(RedirectPayload::done)
                .orElseGet(
                        () ->
                                RedirectPayload.refused(
                                        List.of(
                                                GeneralError.notFound(
                                                        "The redirect", "fromPath"))));
    }
}
