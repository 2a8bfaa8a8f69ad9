package salaklang.search;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import salaklang.tenancy.Province;

/**
 * The words by which an entry of a province is found, and the query that asks for them.
 *
 * <p>A word stands for itself, once more with {@code =} where it is one of the title, and so do its tails. The keys of
 * slips begin with {@code ~} and readers with {@code @}; with {@code #} what entries are narrowed by: their day and the
 * longer {@link Stretch}es it lies in, their kind and their unit. Before each stands the province's official code, so that
 * the index has lists of each province's own and a search reads none of another's, however much of the same word the
 * country has.
 *
 * @param code the two digits of the province
 */
record Lexemes(String code) {

    private static final char IN_TITLE = '=';
    private static final char SLIP = '~';
    private static final char READER = '@';
    private static final char FACT = '#';

    /** Letters without vowels of which slips are forgiven: a title, and what a text begins with. */
    private static final int FORGIVEN = 240;

    private static final String AHEAD = FACT + "ahead";

    /** Of what somebody looks for. */
    private static final int SOUGHT = 14;

    static Lexemes of(Province province) {
        return new Lexemes(province.code());
    }

    /** @param today what is planned for a later day stands among what is ahead, until it is written again */
    Set<String> of(Entry entry, LocalDate today) {
        var lexemes = new LinkedHashSet<String>();
        entry.readers().forEach(reader -> lexemes.add(READER + reader));
        lexemes.add(fact(entry.day()));
        if (entry.day().isAfter(today)) {
            lexemes.add(AHEAD);
        }
        for (var stretch : Stretch.values()) {
            lexemes.add(fact(stretch, stretch.of(entry.day())));
        }
        lexemes.add(fact(entry.kind()));
        if (entry.unit() != null) {
            lexemes.add(fact(entry.unit()));
        }
        var title = Folded.text(entry.title());
        var body = Folded.text(entry.body());
        if (entry.kind() != Kind.REPORT) {
            for (var word : ThaiWords.of(title)) {
                add(lexemes, "", word);
                add(lexemes, String.valueOf(IN_TITLE), word);
            }
            Skeleton.keys(forgiven(entry.kind(), title, body)).forEach(key -> lexemes.add(SLIP + key));
        }
        ThaiWords.of(Folded.text(entry.about())).forEach(word -> add(lexemes, "", word));
        ThaiWords.of(body).forEach(word -> add(lexemes, "", word));
        return lexemes.stream().map(code::concat).collect(toCollection(LinkedHashSet::new));
    }

    private static void add(Set<String> lexemes, String mark, String word) {
        lexemes.add(mark + word);
        ThaiWords.tails(word).forEach(tail -> lexemes.add(mark + tail));
    }

    private static String forgiven(Kind kind, String title, String body) {
        boolean isLong = kind == Kind.FILE || kind == Kind.MINUTES;
        var bones = Skeleton.of(isLong ? title : title + " " + body);
        return bones.substring(0, Math.min(bones.length(), FORGIVEN));
    }

    /** What the province has for these readers, in PostgreSQL's own language. */
    String scope(Collection<String> readers) {
        return any(readers.stream().map(reader -> quoted(READER + reader)).toList());
    }

    /** What is of a stretch of time or of the one before it. */
    String lately(Stretch stretch, long number) {
        return any(List.of(quoted(fact(stretch, number - 1)), quoted(fact(stretch, number))));
    }

    /** As {@link #lately}, or was still ahead when it was written. */
    String latelyAndAhead(Stretch stretch, long number) {
        return any(List.of(quoted(fact(stretch, number - 1)), quoted(fact(stretch, number)), quoted(AHEAD)));
    }

    /** What is of this day, or was still ahead when it was written. */
    String dayAndAhead(LocalDate day) {
        return any(List.of(quoted(fact(day)), quoted(AHEAD)));
    }

    /** @param before the first day that is none of them */
    String days(LocalDate first, LocalDate before) {
        return any(first.datesUntil(before).map(day -> quoted(fact(day))).toList());
    }

    String kind(Kind kind) {
        return quoted(fact(kind));
    }

    String unit(String unit) {
        return quoted(fact(unit));
    }

    private static String fact(Stretch stretch, long number) {
        return fact(stretch.mark() + number);
    }

    private static String fact(Object value) {
        return FACT + String.valueOf(value);
    }

    /** All of these words, in the title or anywhere. */
    String words(List<String> words, boolean inTitle) {
        var mark = inTitle ? String.valueOf(IN_TITLE) : "";
        return words.stream().map(word -> quoted(mark + word)).collect(Collectors.joining(" & ", "(", ")"));
    }

    /** One of these words, anywhere. */
    String oneOf(Collection<String> words) {
        return any(words.stream().map(this::quoted).toList());
    }

    /** The word that a lexeme of an entry is; empty for the marks beside them. */
    Optional<String> word(String lexeme) {
        var word = lexeme.substring(code.length());
        return Character.isLetterOrDigit(word.charAt(0)) || Folded.isMark(word.charAt(0))
                ? Optional.of(word)
                : Optional.empty();
    }

    static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** What has the same skeleton: only vowels, tones and letters that sound alike may differ. */
    String same(String skeleton) {
        return Skeleton.keys(start(skeleton)).stream().map(this::slip).collect(Collectors.joining(" & ", "(", ")"));
    }

    private static String start(String skeleton) {
        return skeleton.substring(0, Math.min(skeleton.length(), SOUGHT));
    }

    /**
     * What looks like the skeleton but for one slip: the windows that a wrong letter or two swapped ones leave as they are,
     * wherever the slip is.
     */
    String alike(String skeleton) {
        var sought = start(skeleton);
        int windows = sought.length() - Skeleton.WINDOW + 1;
        if (windows < 2) {
            return any(Skeleton.keys(sought).stream().map(this::slip).toList());
        }
        var ways = new LinkedHashSet<String>();
        for (int slip = 0; slip < sought.length(); slip++) {
            ways.add(untouched(sought, windows, slip, slip));
            ways.add(untouched(sought, windows, slip, slip + 1));
        }
        ways.remove("");
        return any(ways);
    }

    /** The windows that have both places or none; with one place only those that do not have it. */
    private String untouched(String sought, int windows, int place, int next) {
        return IntStream.range(0, windows)
                .filter(at -> has(at, place) == has(at, next) && !(place == next && has(at, place)))
                .mapToObj(at -> slip(Skeleton.key(sought, at, at + Skeleton.WINDOW)))
                .distinct()
                .collect(Collectors.joining(" & "));
    }

    private static boolean has(int window, int place) {
        return place >= window && place < window + Skeleton.WINDOW;
    }

    private String slip(String key) {
        return quoted(SLIP + key);
    }

    static String any(Collection<String> ways) {
        return ways.stream().map(way -> "(" + way + ")").collect(Collectors.joining(" | ", "(", ")"));
    }

    private String quoted(String lexeme) {
        return "'" + code + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
