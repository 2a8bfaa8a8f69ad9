package salaklang.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;
import salaklang.identity.UnitCode;

/** What a unit types to split its work among others, or to ask them to cooperate. */
class SplitForm {

    private static final int ROWS = 3;

    private List<String> units = new ArrayList<>();
    private String expected;
    private LocalDate dueDate;
    private boolean required;
    private List<Row> figures = new ArrayList<>();

    static SplitForm of(AssignmentDetail whole) {
        var form = new SplitForm();
        form.required = true;
        form.dueDate = whole.assignment().dueDate();
        whole.figures().forEach(stand -> form.figures.add(Row.of(stand.figure())));
        Stream.generate(Row::new).limit(ROWS).forEach(form.figures::add);
        return form;
    }

    /** One for each unit, all alike. */
    List<WorkPart> parts() {
        var counts = figures();
        return units.stream()
                .flatMap(code -> UnitCode.find(code).stream())
                .map(unit -> new WorkPart(
                        UUID.randomUUID(), unit, expected, dueDate, Part.SUPPORTING, required, 1, null, counts))
                .toList();
    }

    private List<Figure> figures() {
        var asked = new ArrayList<Figure>();
        for (int i = 0; i < figures.size(); i++) {
            var row = figures.get(i);
            var target = Numbers.typed("figures[" + i + "].target", row.target);
            if (StringUtils.hasText(row.name) || target != null || StringUtils.hasText(row.measure)) {
                asked.add(new Figure(row.name, row.measure, target));
            }
        }
        return asked;
    }

    /** What is to be counted, as it is typed. */
    static class Row {

        private String name;
        private String measure;
        private String target;

        /** Each part has a target of its own. */
        static Row of(Figure figure) {
            var row = new Row();
            row.name = figure.name();
            row.measure = figure.measure();
            return row;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getMeasure() {
            return measure;
        }

        public void setMeasure(String measure) {
            this.measure = measure;
        }

        public String getTarget() {
            return target;
        }

        public void setTarget(String target) {
            this.target = target;
        }
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

    public List<Row> getFigures() {
        return figures;
    }

    public void setFigures(List<Row> figures) {
        this.figures = figures;
    }
}
