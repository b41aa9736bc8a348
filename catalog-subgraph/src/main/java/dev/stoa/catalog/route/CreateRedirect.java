package dev.stoa.catalog.route;

import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.text.WebAddress;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;

/** Sends visitors of one path to another. Chains are shortened to their end, loops refused. */
@UseCase
class CreateRedirect {

    /** From where to where. */
    record Command(String fromPath, String targetUrl, boolean isPermanent) {}

    private final Redirects redirects;
    private final Transactions transactions;
    private final Clock clock;

    CreateRedirect(Redirects redirects, Transactions transactions, Clock clock) {
        this.redirects = redirects;
        this.transactions = transactions;
        this.clock = clock;
    }

    RedirectPayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.CONTENT_WRITE);
        var problems = Problems.none();
        var from = ShopPath.normal(command.fromPath());
        var target = target(command.targetUrl());
        if (from.filter(path -> !path.equals("/")).isEmpty()) {
            problems.invalid("A path such as `/old`; not `/`, where the home page is.", "fromPath");
        }
        if (target.isEmpty()) {
            problems.invalid("A path such as `/new`, or an address with https.", "targetUrl");
        }
        if (!problems.isEmpty()) {
            return RedirectPayload.refused(problems.all());
        }
        try {
            return transactions.inOne(
                    () -> create(from.get(), target.get(), command.isPermanent()));
        } catch (DuplicateKeyException e) {
            return RedirectPayload.refused(
                    List.of(
                            GeneralError.of(
                                    "PATH_TAKEN",
                                    "Another redirect starts at this path.",
                                    "fromPath")));
        }
    }

    private RedirectPayload create(String from, String target, boolean isPermanent) {
        redirects.holdOthersOff();
        var end =
                ShopPath.normal(target)
                        .flatMap(redirects::byPath)
                        .map(Redirect::targetUrl)
                        .orElse(target);
        if (ShopPath.normal(end).filter(from::equals).isPresent()) {
            return RedirectPayload.refused(
                    List.of(GeneralError.invalid("It would lead in a circle.", "targetUrl")));
        }
        var redirect = new Redirect(from, end, isPermanent, clock.instant());
        redirects.add(redirect);
        redirects.lead(from, end);
        return RedirectPayload.done(redirect);
    }

    /** As a header can carry it. */
    private static Optional<String> target(String url) {
        var target =
                url.startsWith("/")
                        ? ShopPath.target(url).filter(WebAddress::isPath)
                        : Optional.of(url)
                                .filter(WebAddress::isElsewhere)
                                .filter(text -> text.startsWith("https:"));
        return target.map(text -> URI.create(text).toASCIIString());
    }
}
