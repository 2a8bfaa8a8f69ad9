package salaklang.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import salaklang.tenancy.Province;

/** The words by which the index would find something, and its queue, for programs that fill it at once. */
public final class WordsToFind {

    private WordsToFind() {}

    /** All words of an assignment's entry. */
    public static Collection<String> ofAssignment(
            Province province,
            String title,
            String about,
            String body,
            LocalDate day,
            String unit,
            List<String> readers) {
        return of(Kind.ASSIGNMENT, province, title, about, body, day, unit, readers);
    }

    /** Those of a report's text or of the name of its unit: the facts of its entry are the caller's. */
    public static Collection<String> ofReport(Province province, String text) {
        var words = of(Kind.REPORT, province, "", "", text, LocalDate.EPOCH, null, List.of());
        words.removeIf(word -> word.startsWith(province.code() + "#"));
        return words;
    }

    /** Writes all that waits in the queue of a province. */
    public static void indexWhatWaits(ApplicationContext application, String province) {
        application.getBean(IndexQueue.class).work(province, Integer.MAX_VALUE);
    }

    private static Collection<String> of(
            Kind kind,
            Province province,
            String title,
            String about,
            String body,
            LocalDate day,
            String unit,
            List<String> readers) {
        var id = new UUID(0, 0);
        return Lexemes.of(province)
                .of(
                        new Entry(
                                kind,
                                id,
                                new Subject(Subject.Kind.ASSIGNMENT, id),
                                "/",
                                title,
                                about,
                                body,
                                day,
                                unit,
                                null,
                                readers,
                                null),
                        LocalDate.now());
    }
}
