package salaklang.spreadsheet;

import jakarta.servlet.http.HttpServletRequest;

/** As what a list is saved. */
enum SheetFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** By the ending of the path. */
    static SheetFormat of(HttpServletRequest request) {
        return request.getRequestURI().endsWith(CSV.ending()) ? CSV : XLSX;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return "." + name().toLowerCase();
    }
}
