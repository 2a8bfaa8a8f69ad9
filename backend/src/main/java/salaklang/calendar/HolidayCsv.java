package salaklang.calendar;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of holidays as a spreadsheet program opens it, and {@link HolidayFile} reads it. */
final class HolidayCsv {

    /** Tells spreadsheet programs that what follows is UTF-8. */
    private static final String MARK = "\uFEFF";

    private HolidayCsv() {}

    static String write(List<HolidayView> holidays) {
        var headings = Stream.of(HolidayFile.Column.values())
                .map(HolidayFile.Column::thai)
                .collect(Collectors.joining(","));
        return MARK + headings + "\r\n" + holidays.stream().map(HolidayCsv::row).collect(Collectors.joining());
    }

    private static String row(HolidayView holiday) {
        return Stream.of(
                                holiday.day().toString(),
                                holiday.kind().name(),
                                holiday.nameTh(),
                                holiday.nameEn(),
                                holiday.source())
                        .map(HolidayCsv::quoted)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** In quotes; what a spreadsheet program would reckon as a formula begins with an apostrophe. */
    private static String quoted(String text) {
        var safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
