package salaklang.report;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeView;
import salaklang.identity.CurrentUser;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** Compiles the follow-up report of a committee, a unit or all of it, for a period. */
@Service
@Transactional(readOnly = true)
class FollowUpReports {

    /** A paper has no more lines: beyond that it is a file for a spreadsheet. */
    static final int MOST_ON_PAPER = 1_000;

    private final FollowUpRows rows;
    private final ReportAccess access;
    private final Organisation organisation;
    private final CurrentUser currentUser;
    private final Clock clock;

    FollowUpReports(
            FollowUpRows rows, ReportAccess access, Organisation organisation, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.organisation = organisation;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What a report can be narrowed to. */
    record Choices(List<CommitteeView> committees, List<UnitView> units) {}

    List<CommitteeView> committees() {
        return access.visible(currentUser.require());
    }

    Choices choices() {
        var person = currentUser.require();
        var visible = access.visible(person);
        var sight = access.sight(person, visible);
        var everywhere = sight.all() || !sight.committees().isEmpty();
        return new Choices(
                visible,
                everywhere
                        ? organisation.all()
                        : List.copyOf(organisation.byCode(sight.units()).values()));
    }

    FollowUpReport page(FollowUpForm form, String after, int limit) {
        var wanted = wanted(form);
        var found = rows.page(wanted.query(), after, limit + 1);
        var lines = found.stream().limit(limit).toList();
        var sums = after == null ? rows.sums(wanted.query()) : null;
        return report(
                wanted, sums, lines, found.size() > limit ? lines.get(limit - 1).key() : null);
    }

    /** @throws InvalidInput where it is too long for a paper */
    FollowUpReport whole(FollowUpForm form) {
        var wanted = wanted(form);
        var found = rows.page(wanted.query(), null, MOST_ON_PAPER + 1);
        if (found.size() > MOST_ON_PAPER) {
            throw new InvalidInput("to", "report.error.too-long-for-paper", MOST_ON_PAPER);
        }
        return report(wanted, rows.sums(wanted.query()), found, null);
    }

    /** Each line, with the units by name, in the transaction of whoever asks. */
    Lines lines(FollowUpForm form) {
        var query = wanted(form).query();
        var names = organisation.all();
        return new Lines(
                names.stream().collect(toMap(UnitView::code, UnitView::name)), consumer -> rows.each(query, consumer));
    }

    record Lines(Map<UnitCode, String> units, Consumer<Consumer<? super ReportedWork>> each) {}

    private FollowUpReport report(Wanted wanted, FollowUpSums sums, List<ReportedWork> lines, String next) {
        return new FollowUpReport(
                wanted.committee(),
                wanted.unit(),
                wanted.query().period(),
                sums,
                lines,
                next,
                organisation.byCode(lines.stream().map(ReportedWork::unit).collect(toSet())));
    }

    private record Wanted(CommitteeView committee, UnitView unit, FollowUpQuery query) {}

    private Wanted wanted(FollowUpForm form) {
        var period = period(form);
        var person = currentUser.require();
        var visible = access.visible(person);
        var sight = access.sight(person, visible);
        var committee = committee(form.committee(), visible);
        var unit = unit(form.unit());
        if (unit != null
                && !sight.all()
                && sight.committees().isEmpty()
                && !sight.units().contains(unit.code())) {
            throw new NotFound();
        }
        return new Wanted(
                committee,
                unit,
                new FollowUpQuery(
                        sight, committee == null ? null : committee.id(), unit == null ? null : unit.code(), period));
    }

    private Period period(FollowUpForm form) {
        var quarter = PeriodChoices.quarterOf(LocalDate.now(clock));
        return new Period(
                form.from() == null ? quarter.from() : form.from(), form.to() == null ? quarter.to() : form.to());
    }

    private static CommitteeView committee(String text, List<CommitteeView> visible) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var id = CommitteeId.of(text);
            return visible.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    private UnitView unit(String text) {
        return text == null || text.isBlank()
                ? null
                : UnitCode.find(text).flatMap(organisation::find).orElseThrow(NotFound::new);
    }
}
