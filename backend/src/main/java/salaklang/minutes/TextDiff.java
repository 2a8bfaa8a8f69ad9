package salaklang.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where a text says something else than the record: by words, and by lines where it is long. */
final class TextDiff {

    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");
    private static final Pattern LINES = Pattern.compile("(?<=\\n)");
    private static final int MOST = 1_000_000;

    /** Whether both say it, only the record, or only the text. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    public record Piece(Kind kind, String text) {}

    private TextDiff() {}

    static List<Piece> of(String record, String text) {
        var from = WORDS.split(record);
        var to = WORDS.split(text);
        if ((long) from.length * to.length > MOST) {
            from = LINES.split(record);
            to = LINES.split(text);
        }
        if ((long) from.length * to.length > MOST) {
            return List.of(new Piece(Kind.REMOVED, record), new Piece(Kind.ADDED, text));
        }
        return pieces(from, to, common(from, to));
    }

    /** The longest common rest from each place on. */
    private static int[][] common(String[] from, String[] to) {
        var common = new int[from.length + 1][to.length + 1];
        for (int i = from.length - 1; i >= 0; i--) {
            for (int j = to.length - 1; j >= 0; j--) {
                common[i][j] =
                        same(from[i], to[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Piece> pieces(String[] from, String[] to, int[][] common) {
        var pieces = new ArrayList<Piece>();
        int i = 0;
        int j = 0;
        while (i < from.length || j < to.length) {
            if (i < from.length && j < to.length && same(from[i], to[j])) {
                add(pieces, Kind.SAME, to[j++]);
                i++;
            } else if (j == to.length || i < from.length && common[i + 1][j] >= common[i][j + 1]) {
                add(pieces, Kind.REMOVED, from[i++]);
            } else {
                add(pieces, Kind.ADDED, to[j++]);
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.kind() == kind) {
            pieces.set(pieces.size() - 1, new Piece(kind, last.text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }
}
