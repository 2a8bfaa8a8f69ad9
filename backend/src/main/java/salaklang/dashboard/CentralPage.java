package salaklang.dashboard;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.tally.CentralTallies;
import salaklang.tally.MonthTally;
import salaklang.tally.ProvinceStanding;
import salaklang.tally.Standing;
import salaklang.tenancy.Province;
import salaklang.tenancy.Provinces;
import salaklang.web.NotFound;

/**
 * What the page of the centre shows: to the ministry the provinces at work side by side, by their numbers and nothing
 * else, and to its administrators those that could be added.
 */
@Component
class CentralPage {

    static final String VIEW = "dashboard/central";

    private static final int MONTHS = 12;

    private final Provinces provinces;
    private final CentralTallies tallies;
    private final Clock clock;

    CentralPage(Provinces provinces, CentralTallies tallies, Clock clock) {
        this.provinces = provinces;
        this.tallies = tallies;
        this.clock = clock;
    }

    /**
     * A province among the others.
     *
     * @param numbers null where it has written none down yet
     * @param months the last twelve
     */
    record Line(Province province, ProvinceStanding numbers, List<MonthTally> months) {

        public Standing standing() {
            return numbers == null ? Standing.NONE : numbers.standing();
        }

        public YearLine year() {
            return YearLine.of(0, months);
        }

        public String tone() {
            return StandingRow.tone(standing().onTimePercent());
        }
    }

    void fill(Model model, Person person) {
        var active = provinces.all();
        var ids = active.stream().map(Province::id).collect(Collectors.toSet());
        boolean compares = person.is(Role.MINISTRY_OFFICER);
        model.addAttribute("compares", compares);
        model.addAttribute("lines", compares ? lines(active) : unnumbered(active));
        model.addAttribute("weight", FairRank.WEIGHT);
        model.addAttribute("wrong", false);
        model.addAttribute("mayAdd", person.is(Role.PLATFORM_ADMIN));
        model.addAttribute("addable", addable(ids));
    }

    /**
     * The provinces by fair rank.
     *
     * @throws NotFound to whom they are not compared
     */
    List<Line> compared(Person person) {
        if (!person.is(Role.MINISTRY_OFFICER)) {
            throw new NotFound();
        }
        return lines(provinces.all());
    }

    private List<Line> lines(List<Province> active) {
        Map<String, ProvinceStanding> numbers =
                tallies.provinces().stream().collect(toMap(ProvinceStanding::province, each -> each));
        var last = YearMonth.now(clock);
        var months = tallies.months(last.minusMonths(MONTHS - 1L), last);
        var lines = active.stream()
                .filter(province -> !province.isCentral())
                .map(province ->
                        new Line(province, numbers.get(province.id()), months.getOrDefault(province.id(), List.of())))
                .toList();
        return FairRank.rank(lines, Line::standing);
    }

    private static List<Line> unnumbered(List<Province> active) {
        return active.stream()
                .filter(province -> !province.isCentral())
                .map(province -> new Line(province, null, List.of()))
                .toList();
    }

    private List<Province> addable(Set<String> active) {
        return provinces.everyKnown().stream()
                .filter(each -> !active.contains(each.id()))
                .toList();
    }
}
