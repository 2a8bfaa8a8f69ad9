package salaklang.roster;

import java.util.List;

/** What a spreadsheet would bring. */
record Preview(UploadView upload, List<ReadRow> rows) {

    List<ReadRow> right() {
        return rows.stream().filter(ReadRow::right).toList();
    }

    List<ReadRow> wrong() {
        return rows.stream().filter(row -> !row.right()).toList();
    }
}
