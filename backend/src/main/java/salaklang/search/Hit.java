package salaklang.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was found.
 *
 * @param day null where nobody knows one
 */
record Hit(Kind kind, UUID id, String path, String title, String about, String body, LocalDate day, double score) {

    /** Its key among other hits: the better before, then the newer. */
    String key() {
        return score + "~" + day + "~" + kind + "~" + id;
    }

    /** A hit at the place of this key; empty where it is none. */
    static Optional<Hit> ofKey(String key) {
        var parts = key.split("~", 4);
        try {
            return Optional.of(new Hit(
                    Kind.valueOf(parts[2]),
                    UUID.fromString(parts[3]),
                    "",
                    "",
                    "",
                    "",
                    LocalDate.parse(parts[1]),
                    Double.parseDouble(parts[0])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Hit scored(double points) {
        return new Hit(kind, id, path, title, about, body, day, points);
    }

    Hit withBody(String text) {
        return new Hit(kind, id, path, title, about, text, day, score);
    }

    Hit withAbout(String text) {
        return new Hit(kind, id, path, title, text, body, day, score);
    }

    public List<Marked> titleMarked(Sought sought) {
        return Marked.whole(title, sought);
    }

    public List<Marked> aboutMarked(Sought sought) {
        return Marked.whole(about, sought);
    }

    public List<Marked> excerpt(Sought sought) {
        return Marked.excerpt(body, sought);
    }

    public LocalDate knownDay() {
        return day.getYear() > 1900 ? day : null;
    }
}
