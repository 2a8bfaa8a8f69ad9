package salaklang.escalation;

import java.util.ArrayList;
import java.util.List;

/**
 * A ladder drawn as stairs, in units of the drawing: reminders on the ground before the due date, steps up after it.
 *
 * @param path the stairs as an SVG path
 * @param due where the due date is
 */
record LadderDrawing(String path, int due, List<Point> reminders, List<Point> steps) {

    static final int WIDTH = 640;
    static final int HEIGHT = 200;
    private static final int GROUND = 170;
    private static final int TOP = 50;
    private static final int DUE = 240;
    private static final int LEFT = 40;
    private static final int RIGHT = 600;

    /** @param days with its sign, as in −3 or +7 */
    record Point(int x, int y, String days) {}

    static LadderDrawing of(StepPlan plan) {
        var reminders = new ArrayList<Point>();
        for (var step : plan.reminders()) {
            var x = LEFT + (DUE - LEFT) * step.number() / (plan.reminders().size() + 1);
            reminders.add(new Point(x, GROUND, step.days() == 0 ? "0" : "−" + step.days()));
        }
        var steps = new ArrayList<Point>();
        var path = new StringBuilder("M0 " + GROUND + "H" + DUE);
        for (var step : plan.escalations()) {
            var size = plan.escalations().size();
            var x = DUE + (RIGHT - DUE) * step.number() / size;
            var y = GROUND - (GROUND - TOP) * step.number() / size;
            path.append("H").append(x - (RIGHT - DUE) / size / 2).append("V").append(y);
            steps.add(new Point(x, y, "+" + step.days()));
        }
        path.append("H").append(WIDTH);
        return new LadderDrawing(path.toString(), DUE, reminders, steps);
    }
}
