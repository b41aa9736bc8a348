package dev.stoa.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.platform.errors.ErrorCode;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.test.Databases;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

class KeysetIT {

    private static final MongoTemplate mongo = Databases.fresh();
    private static final Criteria ALL = new Criteria();

    /** Many rows share a rank and some have none: what a keyset must not lose. */
    @Document("rows")
    record Row(@Id String id, @Nullable Integer rank) {}

    @BeforeAll
    static void fill() {
        for (int i = 0; i < 25; i++) {
            mongo.insert(new Row("row_%02d".formatted(i), i % 5 == 0 ? null : i % 3));
        }
    }

    @AfterAll
    static void drop() {
        mongo.getDb().drop();
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryRowOnceInOrderWhicheverWayItIsPaged(Direction direction) {
        var keyset = byRank(direction);
        var expected = mongo.find(new Query().with(Sort.by(direction, "rank", "_id")), Row.class);

        var forward = new ArrayList<Row>();
        for (@Nullable String after = null; ; ) {
            var page = keyset.page(mongo, ALL, new PageArguments(4, after, null, null));
            forward.addAll(page.getNodes());
            if (!page.getPageInfo().hasNextPage()) {
                break;
            }
            after = page.getPageInfo().endCursor();
        }
        assertThat(forward).isEqualTo(expected);

        var backward = new ArrayList<Row>();
        for (@Nullable String before = null; ; ) {
            var page = keyset.page(mongo, ALL, new PageArguments(null, null, 4, before));
            backward.addAll(0, page.getNodes());
            if (!page.getPageInfo().hasPreviousPage()) {
                break;
            }
            before = page.getPageInfo().startCursor();
        }
        assertThat(backward).isEqualTo(expected);
    }

    @Test
    void countsTheWholeListOnlyWhenAsked() {
        assertThat(byRank(Direction.ASC).page(mongo, ALL, PageArguments.first(3)).getTotalCount())
                .isEqualTo(25);
    }

    @Test
    void refusesTheCursorOfAnotherListAndCursorsThatAreNone() {
        var cursor =
                byRank(Direction.ASC)
                        .page(mongo, ALL, PageArguments.first(3))
                        .getPageInfo()
                        .endCursor();
        var operator =
                "{\"v\":{\"$ne\":1},\"i\":\"row_01\",\"f\":0}".getBytes(StandardCharsets.UTF_8);
        for (var refused :
                List.of(cursor, "nonsense", Base64.getUrlEncoder().encodeToString(operator))) {
            assertThatThrownBy(
                            () ->
                                    byRank(Direction.DESC)
                                            .page(
                                                    mongo,
                                                    ALL,
                                                    new PageArguments(3, refused, null, null)))
                    .isInstanceOfSatisfying(
                            StoaException.class,
                            refusal ->
                                    assertThat(refusal.code()).isEqualTo(ErrorCode.CURSOR_INVALID));
        }
    }

    private static Keyset<Row> byRank(Direction direction) {
        return new Keyset<>(Row.class, "rank", direction, Row::rank, Row::id);
    }
}
