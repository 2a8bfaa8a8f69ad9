package salaklang.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What a unit types to split its work among others, or to ask them to cooperate. */
class SplitForm {

    private static final int ROWS = 3;

    private List<String> units = new ArrayList<>();
    private String expected;
    private LocalDate dueDate;
    private boolean required;
    private List<FigureRow> figures = new ArrayList<>();

    static SplitForm of(AssignmentDetail whole) {
        var form = new SplitForm();
        form.required = true;
        form.dueDate = whole.assignment().dueDate();
        whole.figures().forEach(stand -> form.figures.add(FigureRow.of(stand.figure())));
        Stream.generate(FigureRow::new).limit(ROWS).forEach(form.figures::add);
        return form;
    }

    /** One for each unit, all alike. */
    List<WorkPart> parts() {
        var counts = TypedWork.figures(figures);
        return TypedWork.units("units", units).stream()
                .map(unit -> new WorkPart(
                        UUID.randomUUID(), unit, expected, dueDate, Part.SUPPORTING, required, 1, null, counts))
                .toList();
    }

    public List<String> getUnits() {
        return units;
    }

    public void setUnits(List<String> units) {
        this.units = units;
    }

    public String getExpected() {
        return expected;
    }

    public void setExpected(String expected) {
        this.expected = expected;
    }

    public LocalDate getDueDate() {
        return dueDate;
    }

    public void setDueDate(LocalDate dueDate) {
        this.dueDate = dueDate;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public List<FigureRow> getFigures() {
        return figures;
    }

    public void setFigures(List<FigureRow> figures) {
        this.figures = figures;
    }
}
