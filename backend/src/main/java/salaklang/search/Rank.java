package salaklang.search;

/** How well something is what was looked for: a title before a text, the exact before the similar. */
final class Rank {

    private Rank() {}

    /** What is in the index by just these words. */
    static final double LEAST = 10;

    /** "7" comes before "77", whatever kind both are of. */
    static final double BY_WORDS = 4;

    /** With all of it in the title; whatever has less there is below. */
    static final double IN_TITLE = 70;

    /** @return 0 where it is too far from it */
    static double of(Kind kind, String title, String about, String body, Sought sought) {
        double score = score(kind, Folded.text(title), about, body, sought);
        return score < 1 ? 0 : score + weight(kind);
    }

    private static double score(Kind kind, String title, String about, String body, Sought sought) {
        var whole = sought.whole();
        if (kind != Kind.REPORT) {
            if (title.equals(whole)) {
                return 100;
            }
            if (title.contains(whole)) {
                return title.startsWith(whole) ? 90 : 80;
            }
            if (sought.texts().allMatch(title::contains)) {
                return IN_TITLE;
            }
        }
        var known = Folded.text(about);
        if (kind != Kind.REPORT && sought.texts().allMatch(term -> title.contains(term) || known.contains(term))) {
            return 60;
        }
        var text = Folded.text(body);
        if (text.contains(whole) || known.contains(whole)) {
            return 50;
        }
        if (sought.texts().allMatch(term -> title.contains(term) || known.contains(term) || text.contains(term))) {
            return 40;
        }
        return scattered(title, known + " " + text, sought);
    }

    /** Its words apart from each other, or something close to it. */
    private static double scattered(String title, String rest, Sought sought) {
        double worst = 30;
        for (var term : sought.terms()) {
            worst = Math.min(worst, scattered(title, rest, term));
        }
        return worst;
    }

    private static double scattered(String title, String rest, Sought.Term term) {
        if (title.contains(term.text()) || rest.contains(term.text())) {
            return 30;
        }
        double similar = similar(title, rest, term);
        if (similar > 0) {
            return similar;
        }
        boolean everyWord = term.words().stream().allMatch(word -> title.contains(word) || rest.contains(word));
        return everyWord ? LEAST : 0;
    }

    private static double similar(String title, String rest, Sought.Term term) {
        if (term.skeleton().isEmpty()) {
            return 0;
        }
        int length = term.skeleton().length();
        int forgiven = length >= 9 ? 2 : length >= Skeleton.WINDOW ? 1 : 0;
        int inTitle = Skeleton.distance(term.skeleton(), Skeleton.of(title));
        if (inTitle <= forgiven) {
            return 26 - inTitle * 4 - Skeleton.distance(term.text(), title) * 0.1;
        }
        int inRest = Skeleton.distance(term.skeleton(), Skeleton.of(rest));
        return inRest <= forgiven ? 16 - inRest * 4 : 0;
    }

    /** Where words fit alike, the matter itself comes before what was written about it. */
    private static double weight(Kind kind) {
        return switch (kind) {
            case COMMITTEE -> 5;
            case DIRECTIVE, RECOMMENDATION -> 4;
            case ASSIGNMENT -> 3;
            case MEETING, AGENDA_ITEM -> 2.5;
            case MINUTES -> 2;
            case FILE -> 1.5;
            case REPORT -> 1;
        };
    }
}
