package dev.stoa.catalog.purge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.mongodb.core.mapping.Document;

class PurgeTagsTest {

    private static final Path SCHEMA = Path.of("../schema/subgraphs/catalog");
    private static final Pattern HINTED =
            Pattern.compile("^type (\\w+)[^{\\n]*@cacheControl", Pattern.MULTILINE);

    private static final Pattern TAGGED = Pattern.compile("@cacheControl\\([^)]*tag: \"(\\w+)\"");

    /** What no answer that is kept is made of, or what tells the products when it matters. */
    private static final Set<String> NOT_SHOWN =
            Set.of(
                    "boughtProducts",
                    "bulkExports",
                    "bulkImports",
                    "changes",
                    "contentVersions",
                    "digitalFiles",
                    "endedListedPrices",
                    "endedPriceLists",
                    "incomingStock",
                    "menuVersions",
                    "placementVersions",
                    "priceHistory",
                    "priceListSeasons",
                    "purchases",
                    "reviewReports",
                    "reviewVotes",
                    "reviewers",
                    "searchIndexes",
                    "searchRebuilds",
                    "stock",
                    "stockMovements",
                    "stockTransfers",
                    "tastes",
                    "uploads");

    @Test
    void tellsOfAllThatAnswersCarryAndOfNothingElse() throws IOException {
        var told =
                PurgeTags.collections().stream()
                        .flatMap(collection -> PurgeTags.of(collection).stream());

        assertThat(told.collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(hintedTypes());
    }

    @Test
    void fieldsAreTaggedWithTypesThatAreTold() throws IOException {
        assertThat(found(TAGGED)).isNotEmpty().isSubsetOf(hintedTypes());
    }

    @Test
    void knowsOfEveryCollectionWhetherItIsShown() {
        assertThat(collections())
                .hasSizeGreaterThan(40)
                .allMatch(
                        name -> PurgeTags.collections().contains(name) != NOT_SHOWN.contains(name))
                .containsAll(PurgeTags.collections());
    }

    private static Set<String> hintedTypes() throws IOException {
        return found(HINTED);
    }

    private static Set<String> found(Pattern wanted) throws IOException {
        try (var files = Files.list(SCHEMA)) {
            return files.map(PurgeTagsTest::read)
                    .flatMap(sdl -> wanted.matcher(sdl).results())
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> collections() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Document.class));
        return scan.findCandidateComponents("dev.stoa.catalog").stream()
                .map(found -> found.getBeanClassName())
                .flatMap(name -> Arrays.stream(annotated(name)))
                .map(Document::value)
                .toList();
    }

    private static Document[] annotated(String name) {
        try {
            return Class.forName(name).getAnnotationsByType(Document.class);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
