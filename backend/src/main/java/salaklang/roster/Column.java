package salaklang.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of the spreadsheet, known by its Thai or its English heading. */
enum Column {
    POSITION("ตำแหน่ง", "Position"),
    OFFICE("ตำแหน่งในคณะ", "Office"),
    BASIS("ที่มาของที่นั่ง", "Ground"),
    UNIT("หน่วยงาน", "Unit"),
    NAME("ผู้ดำรงตำแหน่ง", "Holder"),
    ACCOUNT("ชื่อบัญชีผู้ใช้", "User name"),
    EMAIL("อีเมล", "E-mail"),
    SINCE("ตั้งแต่วันที่", "From"),
    TERM_ENDS("ครบวาระวันที่", "Term ends"),
    SUBSTITUTES("ผู้มาประชุมแทน", "Substitutes"),
    COUNTS("นับองค์ประชุม", "Counts");

    static final List<Column> NEEDED = List.of(POSITION, OFFICE, BASIS);

    private final String thai;
    private final String english;

    Column(String thai, String english) {
        this.thai = thai;
        this.english = english;
    }

    public String thai() {
        return thai;
    }

    static Optional<Column> of(String heading) {
        var clean = heading.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.thai.equals(clean)
                        || column.english.toLowerCase(Locale.ROOT).equals(clean))
                .findFirst();
    }
}
