package dev.stoa.catalog.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was probably meant, judged by words of the products that are most like it. */
final class Correction {

    private static final int MOST_ERRORS = 2;
    private static final int SHORTEST = 4;

    private Correction() {}

    /** Empty when nothing better is known than what was typed. */
    static Optional<String> of(SearchText typed, Collection<String> known) {
        var words = typed.words().stream().map(word -> corrected(word, known)).toList();
        return words.equals(typed.words())
                ? Optional.empty()
                : Optional.of(String.join(" ", words));
    }

    private static String corrected(String word, Collection<String> known) {
        if (word.length() < SHORTEST || known.stream().anyMatch(other -> other.startsWith(word))) {
            return word;
        }
        return known.stream()
                .filter(other -> other.length() >= SHORTEST)
                .filter(other -> Math.abs(other.length() - word.length()) <= MOST_ERRORS)
                .map(other -> new Candidate(other, errors(word, other)))
                .filter(candidate -> candidate.errors() <= MOST_ERRORS)
                .min(Comparator.comparing(Candidate::errors).thenComparing(Candidate::word))
                .map(Candidate::word)
                .orElse(word);
    }

    private record Candidate(String word, int errors) {}

    /** Letters left out, put in, taken for another, or swapped with their neighbour. */
    static int errors(String one, String other) {
        var errors = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                errors[i][j] =
                        Math.min(i, j) == 0 ? Math.max(i, j) : fewest(errors, one, other, i, j);
            }
        }
        return errors[one.length()][other.length()];
    }

    private static int fewest(int[][] errors, String one, String other, int i, int j) {
        int taken = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int fewest =
                Math.min(
                        errors[i - 1][j - 1] + taken,
                        Math.min(errors[i - 1][j], errors[i][j - 1]) + 1);
        boolean isSwapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwapped ? Math.min(fewest, errors[i - 2][j - 2] + 1) : fewest;
    }

    /** How the last word may go on, the commonest first. */
    static List<String> completions(SearchText typed, List<String> known, int most) {
        if (typed.isEmpty()) {
            return List.of();
        }
        var begun = typed.words().getLast();
        var before = String.join(" ", typed.words().subList(0, typed.words().size() - 1));
        return known.stream()
                .filter(word -> word.startsWith(begun))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(word -> (before + " " + word.getKey()).strip())
                .toList();
    }
}
