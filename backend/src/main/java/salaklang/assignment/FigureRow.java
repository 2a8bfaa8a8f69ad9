package salaklang.assignment;

import org.springframework.util.StringUtils;

/** What is to be counted, as it is typed into a row of a form; a row without anything is none. */
public class FigureRow {

    private String name;
    private String measure;
    private String target;

    /** Each part has a target of its own. */
    static FigureRow of(Figure figure) {
        var row = new FigureRow();
        row.name = figure.name();
        row.measure = figure.measure();
        return row;
    }

    /** @param field where the row stands in its form */
    Figure figure(String field) {
        return new Figure(name, measure, Numbers.typed(field + ".target", target));
    }

    boolean isFilled() {
        return StringUtils.hasText(name) || StringUtils.hasText(measure) || StringUtils.hasText(target);
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
