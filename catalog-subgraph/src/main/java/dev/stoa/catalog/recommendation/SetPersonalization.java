package dev.stoa.catalog.recommendation;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps a person's choice; who says no is forgotten at once. */
@UseCase
class SetPersonalization {

    private static final Duration KEPT_FOR_GUESTS = Duration.ofDays(180);

    /** The choice. */
    record Command(boolean isEnabled, @Nullable String visitorToken) {}

    private final Tastes tastes;
    private final Views views;
    private final Clock clock;

    SetPersonalization(Tastes tastes, Views views, Clock clock) {
        this.tastes = tastes;
        this.views = views;
        this.clock = clock;
    }

    PersonalizationSetPayload handle(Command command, Caller caller) {
        var person = Person.of(caller, command.visitorToken());
        if (person.isEmpty()) {
            return PersonalizationSetPayload.refused(VisitorTokens.reason(command.visitorToken()));
        }
        boolean isRefused = !command.isEnabled();
        if (tastes.of(person.get()).isRefused() != isRefused) {
            var end = person.get().isCustomer() ? null : clock.instant().plus(KEPT_FOR_GUESTS);
            tastes.put(Taste.of(person.get(), isRefused, end));
        }
        if (isRefused) {
            var _ = views.removeAll(person.get());
        }
        return PersonalizationSetPayload.done(new Personalization(command.isEnabled()));
    }
}
