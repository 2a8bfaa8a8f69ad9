package salaklang.roster;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import salaklang.committee.Appointment;
import salaklang.committee.Member;
import salaklang.committee.SeatBasis;
import salaklang.committee.SeatOffice;
import salaklang.committee.SeatParticulars;
import salaklang.committee.SeatView;
import salaklang.committee.Substitutes;
import salaklang.identity.UnitCode;
import salaklang.web.DateInput;
import salaklang.web.InvalidInput;

/** From the rows of a sheet to members, with everything that is wrong with each row. */
class RowReader {

    private static final Map<String, Column> COLUMN_OF_FIELD = Map.of(
            "position", Column.POSITION,
            "office", Column.OFFICE,
            "basis", Column.BASIS,
            "unit", Column.UNIT,
            "name", Column.NAME,
            "account", Column.ACCOUNT,
            "email", Column.EMAIL,
            "since", Column.SINCE,
            "termEnds", Column.TERM_ENDS,
            "substitutes", Column.SUBSTITUTES);

    private final Words words;
    private final Map<String, UnitCode> units;
    private final LocalDate today;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private boolean hasChair;

    /**
     * @param units from a unit's code, name or short name to its code
     * @param seats those that the committee has already
     */
    RowReader(Words words, Map<String, UnitCode> units, List<SeatView> seats, LocalDate today) {
        this.words = words;
        this.units = units;
        this.today = today;
        this.hasChair = seats.stream().anyMatch(seat -> seat.office() == SeatOffice.CHAIR);
        seats.forEach(seat -> taken.add(key(seat.position(), seat.unit(), seat.holder() == null ? "" : seat.name())));
    }

    List<ReadRow> read(Sheet sheet) {
        return sheet.rows().stream().map(this::read).toList();
    }

    private ReadRow read(Sheet.Row row) {
        var faults = new ArrayList<Fault>();
        var office = word(row, Column.OFFICE, words::office, faults);
        var basis = word(row, Column.BASIS, words::basis, faults);
        var unit = word(row, Column.UNIT, this::unit, faults);
        var since = word(row, Column.SINCE, RowReader::date, faults);
        var termEnds = word(row, Column.TERM_ENDS, RowReader::date, faults);
        var counts = word(row, Column.COUNTS, words::yesOrNo, faults);
        var substitutes = word(row, Column.SUBSTITUTES, words::substitutes, faults);
        if (substitutes == Substitutes.LISTED) {
            faults.add(Fault.of(Column.SUBSTITUTES, "roster.error.listed"));
        }
        required(row, Column.POSITION, faults);
        required(row, Column.OFFICE, faults);
        required(row, Column.BASIS, faults);
        if (!faults.isEmpty()) {
            return new ReadRow(row, null, faults);
        }
        var member = member(row, office, basis, unit, since, termEnds, counts, substitutes);
        check(row, member, faults);
        return new ReadRow(row, faults.isEmpty() ? member : null, faults);
    }

    private Member member(
            Sheet.Row row,
            SeatOffice office,
            SeatBasis basis,
            UnitCode unit,
            LocalDate since,
            LocalDate termEnds,
            Boolean counts,
            Substitutes substitutes) {
        var usual = SeatParticulars.usual(row.text(Column.POSITION), office, basis, unit);
        var seat = new SeatParticulars(
                usual.position(),
                office,
                basis,
                unit,
                counts == null || counts,
                substitutes == null ? usual.substitutes() : substitutes,
                List.of(),
                usual.substituteCounts(),
                null,
                null);
        var named = !(row.text(Column.NAME) + row.text(Column.ACCOUNT) + row.text(Column.EMAIL)).isEmpty();
        var holder = named
                ? new Appointment(
                        row.text(Column.NAME),
                        row.text(Column.ACCOUNT),
                        row.text(Column.EMAIL),
                        since == null ? today : since,
                        termEnds,
                        null)
                : null;
        return new Member(seat, holder);
    }

    private void check(Sheet.Row row, Member member, List<Fault> faults) {
        try {
            member.check();
        } catch (InvalidInput input) {
            faults.add(Fault.of(COLUMN_OF_FIELD.get(input.field()), input.messageKey(), input.arguments()));
        }
        if (member.seat().office() == SeatOffice.CHAIR) {
            if (hasChair) {
                faults.add(Fault.of(Column.OFFICE, "roster.error.second-chair"));
            }
            hasChair = true;
        }
        var key = key(member.seat().position(), member.seat().unit(), row.text(Column.NAME));
        var before = seen.putIfAbsent(key, row.number());
        if (before != null) {
            faults.add(Fault.of(null, "roster.error.twice", Integer.toString(before)));
        } else if (taken.contains(key)) {
            faults.add(Fault.of(null, "roster.error.there-already"));
        }
    }

    private <T> T word(Sheet.Row row, Column column, Function<String, Optional<T>> read, List<Fault> faults) {
        var text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        var found = read.apply(text);
        if (found.isEmpty()) {
            faults.add(Fault.of(column, "roster.error.unknown." + column, text));
        }
        return found.orElse(null);
    }

    private static void required(Sheet.Row row, Column column, List<Fault> faults) {
        if (row.text(column).isEmpty()) {
            faults.add(Fault.of(column, "roster.error.missing"));
        }
    }

    private Optional<UnitCode> unit(String text) {
        return Optional.ofNullable(units.get(text));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(DateInput.date(text));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private static String key(String position, UnitCode unit, String holder) {
        return position.strip() + "|" + unit + "|" + holder.strip();
    }
}
