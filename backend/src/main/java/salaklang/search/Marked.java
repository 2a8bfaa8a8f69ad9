package salaklang.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A piece of a text, and whether it is what was looked for. */
record Marked(String text, boolean found) {

    private static final int BEFORE = 60;
    private static final int LONGEST = 220;

    static List<Marked> whole(String shown, Sought sought) {
        return of(Folded.of(shown), sought, 0, Integer.MAX_VALUE);
    }

    /** Around the first of what was looked for; from the beginning where it is not in it. */
    static List<Marked> excerpt(String shown, Sought sought) {
        var folded = Folded.of(shown.replaceAll("\\s+", " ").strip());
        int first = found(folded, sought).nextSetBit(0);
        int from = first <= BEFORE ? 0 : letter(folded.shown(), first - BEFORE);
        int to = letter(folded.shown(), from + LONGEST);
        var pieces = new ArrayList<Marked>();
        if (from > 0) {
            pieces.add(new Marked("…", false));
        }
        pieces.addAll(of(folded, sought, from, to));
        if (to < folded.shown().length()) {
            pieces.add(new Marked("…", false));
        }
        return pieces;
    }

    /** Never between a letter and its marks. */
    private static int letter(String text, int at) {
        int next = Math.min(at, text.length());
        while (next < text.length()
                && (Folded.isMark(text.charAt(next)) || Character.isLowSurrogate(text.charAt(next)))) {
            next++;
        }
        return next;
    }

    private static List<Marked> of(Folded folded, Sought sought, int from, int to) {
        var found = found(folded, sought);
        int end = Math.min(to, folded.shown().length());
        var pieces = new ArrayList<Marked>();
        for (int at = from; at < end; ) {
            boolean marked = found.get(at);
            int next = marked ? found.nextClearBit(at) : found.nextSetBit(at);
            int stop = next < 0 ? end : Math.min(next, end);
            pieces.add(new Marked(folded.shown().substring(at, stop), marked));
            at = stop;
        }
        return pieces;
    }

    /** Each term where it is whole, and where it is not anywhere its single words. */
    private static BitSet found(Folded folded, Sought sought) {
        var found = new BitSet();
        for (var term : sought.terms()) {
            if (!mark(folded, term.text(), found)) {
                term.words().stream().filter(word -> word.length() > 1).forEach(word -> mark(folded, word, found));
            }
        }
        return found;
    }

    private static boolean mark(Folded folded, String word, BitSet found) {
        boolean any = false;
        for (int at = folded.text().indexOf(word); at >= 0; at = folded.text().indexOf(word, at + word.length())) {
            found.set(folded.begins(at, at + word.length()), folded.ends(at, at + word.length()));
            any = true;
        }
        return any;
    }
}
