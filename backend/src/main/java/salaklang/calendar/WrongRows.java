package salaklang.calendar;

import java.util.List;
import salaklang.web.InvalidInput;

/** A list with wrong rows, of which nothing was taken over. */
class WrongRows extends InvalidInput {

    private final List<HolidayFile.WrongRow> rows;

    WrongRows(List<HolidayFile.WrongRow> rows) {
        super("files", "calendar.error.wrong-rows", rows.size());
        this.rows = rows;
    }

    List<HolidayFile.WrongRow> rows() {
        return rows;
    }
}
