package salaklang.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import salaklang.committee.SeatBasis;
import salaklang.committee.SeatOffice;
import salaklang.committee.Substitutes;

/** The words that stand for offices, grounds and the rest, in both languages. */
@Component("rosterWords")
class Words {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("th"), Locale.ENGLISH);
    private static final Map<String, Boolean> YES_OR_NO = Map.of(
            "ใช่", true, "นับ", true, "yes", true, "1", true, "ไม่ใช่", false, "ไม่นับ", false, "no", false, "0",
            false);

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    Optional<SeatOffice> office(String text) {
        return find(text, "committee.office.", SeatOffice.values());
    }

    Optional<SeatBasis> basis(String text) {
        return find(text, "committee.basis.", SeatBasis.values());
    }

    Optional<Substitutes> substitutes(String text) {
        return find(text, "committee.substitutes.", Substitutes.values());
    }

    Optional<Boolean> yesOrNo(String text) {
        return Optional.ofNullable(YES_OR_NO.get(clean(text)));
    }

    /** What may be written, in Thai. */
    List<String> choices(String prefix, Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> word(prefix, value, LANGUAGES.get(0)))
                .toList();
    }

    private <E extends Enum<E>> Optional<E> find(String text, String prefix, E[] values) {
        var known = new HashMap<String, E>();
        for (var value : values) {
            LANGUAGES.forEach(language -> known.put(clean(word(prefix, value, language)), value));
        }
        return Optional.ofNullable(known.get(clean(text)));
    }

    private String word(String prefix, Enum<?> value, Locale language) {
        return messages.getMessage(prefix + value.name(), null, language);
    }

    private static String clean(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
