package salaklang.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody looks for: terms with spaces between them, each of one word or, in Thai, several.
 *
 * @param terms folded, without what is no letter and no digit
 */
record Sought(List<Term> terms) {

    private static final int MOST_TERMS = 8;
    private static final int MOST_WORDS = 12;

    /** @param skeleton empty where it is too short to forgive anything */
    record Term(String text, List<String> words, String skeleton) {

        static Term of(String text) {
            var words = ThaiWords.of(text);
            var longer = words.stream()
                    .filter(word -> word.length() > 1 || Character.isDigit(word.charAt(0)))
                    .toList();
            var skeleton = Skeleton.of(text);
            boolean forgives = skeleton.length() >= Skeleton.WINDOW - 1
                    && !skeleton.chars().allMatch(Character::isDigit);
            return new Term(text, longer.isEmpty() ? words : longer, forgives ? skeleton : "");
        }

        private String said(Lexemes lexemes, boolean inTitle) {
            return lexemes.words(asked(), inTitle);
        }

        /** Without what nearly every text has, unless it is nothing else: to look that up would take longer than all the rest. */
        private List<String> asked() {
            var telling =
                    words.stream().filter(word -> !ThaiWords.isEverywhere(word)).toList();
            return (telling.isEmpty() ? words : telling)
                    .stream().distinct().limit(MOST_WORDS).toList();
        }

        /**
         * What it may be the beginning of: the last of its words, where that is asked for, and the whole of it; a number is
         * meant as it is.
         */
        private Stream<String> beginnings() {
            var last = words.get(words.size() - 1);
            return Lexemes.isNumber(last)
                    ? Stream.of()
                    : Stream.of(last, text)
                            .filter(word -> word.equals(text) || asked().contains(last))
                            .distinct();
        }

        /** With a longer word in place of the last one, or of all: half a word falls into others than the whole. */
        private List<String> begun(Lexemes lexemes, Map<String, ? extends Collection<String>> longer) {
            var last = words.get(words.size() - 1);
            var before = asked().stream().filter(word -> !word.equals(last)).toList();
            var ways = new ArrayList<String>();
            ways.add(said(lexemes, false));
            if (longer.containsKey(last)) {
                ways.add((before.isEmpty() ? "" : lexemes.words(before, false) + " & ")
                        + lexemes.oneOf(longer.get(last)));
            }
            if (longer.containsKey(text)) {
                ways.add(lexemes.oneOf(longer.get(text)));
            }
            return ways;
        }

        /** As it is, or like it where it is long enough to be forgiven. */
        private String saidOrAlike(Lexemes lexemes) {
            var said = said(lexemes, false);
            return skeleton.isEmpty() ? said : Lexemes.any(List.of(said, lexemes.alike(skeleton)));
        }
    }

    static Sought of(String raw) {
        var terms = Arrays.stream(Folded.text(raw).split(" "))
                .map(term -> strip(term))
                .filter(term -> !term.isEmpty())
                .map(Term::of)
                .filter(term -> !term.words.isEmpty())
                .distinct()
                .limit(MOST_TERMS)
                .toList();
        return new Sought(terms);
    }

    /** Signs around a term are none of it; those inside, as in 2/2569, are. */
    private static String strip(String term) {
        int from = 0;
        int to = term.length();
        while (from < to && !Character.isLetterOrDigit(term.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(term.charAt(to - 1)) && !Folded.isMark(term.charAt(to - 1))) {
            to--;
        }
        return term.substring(from, to);
    }

    public boolean isNothing() {
        return terms.isEmpty();
    }

    /** One letter is in everything. */
    public boolean isTooShort() {
        return terms.stream().allMatch(term -> term.text.length() < 2);
    }

    /** The words as they are: what an index answers at once, however many have them. */
    String inTitle(Lexemes lexemes) {
        return each(term -> term.said(lexemes, true));
    }

    /** @see #inTitle */
    String anywhere(Lexemes lexemes) {
        return each(term -> term.said(lexemes, false));
    }

    /** Of which longer words are to be known. */
    List<String> beginnings() {
        return terms.stream().flatMap(Term::beginnings).distinct().toList();
    }

    /**
     * Each term may be the beginning of something longer, or its vowels and tones be wrong.
     *
     * @param longer the words that begin so, of each beginning that has any
     */
    String begunOrAlike(Lexemes lexemes, Map<String, ? extends Collection<String>> longer) {
        return each(term -> {
            var ways = new ArrayList<>(term.begun(lexemes, longer));
            if (!term.skeleton.isEmpty()) {
                ways.add(lexemes.same(term.skeleton));
            }
            return Lexemes.any(ways);
        });
    }

    /** Letters may be wrong or swapped as well. */
    String similar(Lexemes lexemes) {
        return each(term -> term.saidOrAlike(lexemes));
    }

    private String each(Function<Term, String> condition) {
        return terms.stream().map(condition).collect(Collectors.joining(" & "));
    }

    boolean forgives() {
        return terms.stream().anyMatch(term -> !term.skeleton.isEmpty());
    }

    /** The terms as they are typed, and the whole of them in that order. */
    String whole() {
        return String.join(" ", texts().toList());
    }

    Stream<String> texts() {
        return terms.stream().map(Term::text);
    }
}
