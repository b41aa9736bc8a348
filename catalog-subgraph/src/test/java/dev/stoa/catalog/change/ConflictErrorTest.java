package dev.stoa.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConflictErrorTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Actor ANNA = new Actor(ChangeSource.STAFF, "stf_anna");

    @Test
    void letsEditsOfOtherFieldsPass() {
        var since = List.of(change(2, field(null, "title")), change(3, field("var_1", "price")));

        assertThat(conflict(1, 3, since, field(null, "tags"), field("var_2", "price"))).isEmpty();
        assertThat(conflict(1, 3, since)).as("nothing wanted").isEmpty();
    }

    @Test
    void namesTheLatestWhoChangedTheField() {
        var since =
                List.of(
                        Change.of("prd_1", 2, ANNA, NOW, List.of(field(null, "title"))),
                        Change.of("prd_1", 3, Actor.IMPORT, NOW, List.of(field(null, "title"))),
                        change(4, field(null, "tags")));

        var found = ConflictError.between(1, 4, List.of(field(null, "title")), Set.of(), since);

        assertThat(found.orElseThrow().fields())
                .containsExactly(
                        new FieldConflict(
                                null,
                                "title",
                                "after",
                                "before",
                                ChangeSource.IMPORT,
                                null,
                                NOW,
                                3));
        assertThat(found.orElseThrow().currentVersion()).isEqualTo(4);
    }

    @Test
    void refusesToTouchAPartThatIsGoneAndToTakeAwayOneThatWasEdited() {
        var gone = List.of(change(2, field("var_1", FieldChange.PART)));
        var edited = List.of(change(2, field("var_1", "price")));

        assertThat(conflict(1, 2, gone, field("var_1", "price"))).isNotEmpty();
        assertThat(conflict(1, 2, edited, field("var_1", FieldChange.PART))).isNotEmpty();
        assertThat(conflict(1, 2, edited, field("var_2", FieldChange.PART))).isEmpty();
    }

    @Test
    void refusesEverythingWhenItIsNotKnownWhatWasChanged() {
        var since = List.of(change(3, field(null, "title")));

        var found = ConflictError.between(1, 3, List.of(field(null, "tags")), Set.of(), since);

        assertThat(found.orElseThrow().fields()).isEmpty();
        assertThat(ConflictError.between(9, 3, List.of(field(null, "tags")), Set.of(), List.of()))
                .as("a version that never was")
                .isNotEmpty();
    }

    @Test
    void namesWhatWasChangedOfWhatTheAuthorJudgedBy() {
        var since = List.of(change(2, field(null, "text")), change(3, field(null, "tags")));

        var found =
                ConflictError.between(
                        1, 3, List.of(field(null, "status")), Set.of("title", "text"), since);

        assertThat(found.orElseThrow().fields())
                .containsExactly(
                        new FieldConflict(
                                null,
                                "text",
                                null,
                                "after",
                                ChangeSource.STAFF,
                                new Change.Author("stf_anna"),
                                NOW,
                                2));
        assertThat(ConflictError.between(1, 3, List.of(), Set.of("text"), since))
                .as("nothing wanted")
                .isEmpty();
    }

    @Test
    void keepsNoCopyOfLongTexts() {
        var kept =
                Change.of(
                        "prd_1",
                        2,
                        ANNA,
                        NOW,
                        List.of(new FieldChange(null, "title", "a".repeat(501), "short")));

        assertThat(kept.fields().getFirst().before()).hasSize(500).endsWith("…");
        assertThat(kept.fields().getFirst().after()).isEqualTo("short");
    }

    private static List<FieldConflict> conflict(
            long read, long current, List<Change> since, FieldChange... wanted) {
        return ConflictError.between(read, current, List.of(wanted), Set.of(), since)
                .map(ConflictError::fields)
                .orElse(List.of());
    }

    private static Change change(long version, FieldChange... fields) {
        return Change.of("prd_1", version, ANNA, NOW, List.of(fields));
    }

    private static FieldChange field(@Nullable String partId, String name) {
        return new FieldChange(partId, name, "before", "after");
    }
}
