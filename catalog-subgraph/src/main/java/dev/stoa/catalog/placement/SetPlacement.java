package dev.stoa.catalog.placement;

import dev.stoa.catalog.block.BlockRules;
import dev.stoa.catalog.market.Markets;
import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.version.VersionDesk;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sets what a slot shows in one language; a slot that does not exist is made. */
@UseCase
class SetPlacement {

    private static final int MOST_BANNERS = 20;
    private static final int MOST_CONDITIONS = 50;
    private static final int LONGEST_KEY = 100;
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    /** The slot with all of its banners. */
    record Command(
            String key, int expectedVersion, @Nullable String locale, List<TimedBlock> banners) {}

    private final SlotDesk desk;
    private final BlockRules rules;
    private final Locales locales;
    private final Markets markets;

    SetPlacement(SlotDesk desk, BlockRules rules, Locales locales, Markets markets) {
        this.desk = desk;
        this.rules = rules;
        this.locales = locales;
        this.markets = markets;
    }

    PlacementPayload handle(Command command, Viewer viewer, Caller caller) {
        var staff = caller.requireStaff(Permission.CONTENT_WRITE);
        var problems = Problems.none();
        if (command.key().length() > LONGEST_KEY || !KEY.matcher(command.key()).matches()) {
            problems.invalid("Words of lower-case letters and digits, joined by dots.", "key");
        }
        var locale =
                command.locale() == null
                        ? locales.standard()
                        : problems.locale(command.locale(), "locale");
        var banners = cleaned(command.banners(), problems);
        if (!problems.isEmpty()) {
            return PlacementPayload.refused(problems.all());
        }
        var edit =
                new VersionDesk.Edit<Slot>(
                        command.key(),
                        command.expectedVersion(),
                        staff,
                        false,
                        slot -> slot.with(locale, banners));
        return desk.set(edit, Locale.forLanguageTag(locale), viewer);
    }

    private List<TimedBlock> cleaned(List<TimedBlock> banners, Problems problems) {
        var blocks =
                rules.cleaned(
                        banners.stream().map(TimedBlock::block).toList(),
                        MOST_BANNERS,
                        problems.below("banners"));
        var cleaned = new ArrayList<TimedBlock>();
        for (int i = 0; i < blocks.size(); i++) {
            var banner = banners.get(i);
            problems.below("banners", "" + i)
                    .span(banner.publishAt(), banner.unpublishAt(), "unpublishAt");
            check(banner.audience(), problems.below("banners", "" + i, "audience"));
            cleaned.add(
                    new TimedBlock(
                            blocks.get(i),
                            banner.publishAt(),
                            banner.unpublishAt(),
                            banner.audience()));
        }
        return List.copyOf(cleaned);
    }

    private void check(@Nullable Audience audience, Problems problems) {
        if (audience == null) {
            return;
        }
        var named = audience.markets();
        var groups = audience.customerGroupIds();
        if (named.size() > MOST_CONDITIONS || groups.size() > MOST_CONDITIONS) {
            problems.invalid("At most " + MOST_CONDITIONS + " of each.");
        } else if (!named.stream().allMatch(markets::isKnown)) {
            problems.invalid("Handles of markets.", "markets");
        }
    }
}
