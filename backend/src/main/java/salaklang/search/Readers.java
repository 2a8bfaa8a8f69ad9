package salaklang.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.identity.Person;
import salaklang.identity.Role;

/**
 * Who may find what, as words that stand among an entry's own. An entry names its readers, a person is some of them, and
 * what is asked for always includes one that is both: nothing is found first and taken away afterwards.
 *
 * <p>{@code all} are those who see all of the province, {@code admin} its administrator, {@code c…} those who see a
 * committee, {@code r…} those who run it, {@code u…} the people of a unit, {@code h…} those who lead it, {@code g…} an
 * account that attends a meeting, {@code p…} the person who issued it.
 */
@Component
class Readers {

    /** Those who see all of the province. */
    static final String ALL = "all";

    private final CommitteeRegister committees;

    Readers(CommitteeRegister committees) {
        this.committees = committees;
    }

    /** By at most one query, whatever the number of committees. */
    Set<String> of(Person person) {
        var words = new LinkedHashSet<String>();
        words.add("p" + person.userId());
        words.add("g" + person.userName());
        if (person.onBehalfOf() != null) {
            words.add("p" + person.onBehalfOf().userId());
        }
        person.units().forEach(unit -> words.add("u" + unit.value()));
        person.units().stream().filter(person::heads).forEach(unit -> words.add("h" + unit.value()));
        if (person.is(Role.PROVINCE_ADMIN)) {
            words.add("admin");
        }
        boolean seesAll = person.governs() || person.is(Role.AUDITOR, Role.PROVINCE_ADMIN);
        if (seesAll) {
            words.add(ALL);
        }
        if (!seesAll || person.is(Role.COMMITTEE_SECRETARY)) {
            committees.visibleTo(person).forEach(committee -> add(words, person, committee, seesAll));
        }
        return words;
    }

    /** With those who lead the offices of these divisions: what is a division's is theirs. */
    static List<String> withHeads(Collection<String> readers) {
        return readers.stream()
                .flatMap(reader -> reader.startsWith("u") && reader.contains(".")
                        ? Stream.of(reader, "h" + reader.substring(1, reader.indexOf('.')))
                        : Stream.of(reader))
                .distinct()
                .toList();
    }

    /** Whether it is more than what concerns somebody and their units: all of the province, or all of a committee. */
    static boolean readMuch(Collection<String> readers) {
        return readers.stream().anyMatch(reader -> reader.equals(ALL) || "cr".indexOf(reader.charAt(0)) >= 0);
    }

    private void add(Set<String> words, Person person, CommitteeView committee, boolean seesAll) {
        if (!seesAll) {
            words.add("c" + committee.id());
        }
        if (committees.runs(person, committee)) {
            words.add("r" + committee.id());
        }
    }
}
