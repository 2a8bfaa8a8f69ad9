package salaklang.committee;

import java.util.ArrayList;
import java.util.List;

/** What is typed of the headings: kinds and titles, row by row. */
record HeadingsForm(Integer version, List<AgendaHeadingKind> kinds, List<String> titles) {

    /** The rows in which something is typed. */
    List<AgendaHeading> headings() {
        var rows = rows();
        rows.removeIf(row -> row.title() == null || row.title().isBlank());
        return rows;
    }

    /**
     * As the headings are after a button of the page: {@code five}, {@code six}, {@code add}, {@code up-2} or
     * {@code remove-2}.
     */
    List<AgendaHeading> after(String button) {
        var rows = headings();
        var place = button.contains("-") ? Integer.parseInt(button.split("-")[1]) : rows.size();
        if (button.equals("five")) {
            return AgendaHeading.FIVE;
        }
        if (button.equals("six")) {
            return AgendaHeading.SIX;
        }
        if (button.equals("add")) {
            rows.add(new AgendaHeading(AgendaHeadingKind.OTHER_MATTERS, ""));
        } else if (place < rows.size()) {
            var row = rows.remove(place);
            if (button.startsWith("up-")) {
                rows.add(Math.max(0, place - 1), row);
            }
        }
        return rows;
    }

    private List<AgendaHeading> rows() {
        var rows = new ArrayList<AgendaHeading>();
        for (int i = 0; titles != null && i < titles.size(); i++) {
            var kind = kinds != null && i < kinds.size() ? kinds.get(i) : null;
            rows.add(new AgendaHeading(kind, titles.get(i)));
        }
        return rows;
    }
}
