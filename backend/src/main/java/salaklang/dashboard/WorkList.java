package salaklang.dashboard;

import java.util.List;

/**
 * The first of a longer list.
 *
 * @param total how many there are altogether
 */
record WorkList(List<WorkRow> rows, int total) {

    static final WorkList EMPTY = new WorkList(List.of(), 0);

    public int more() {
        return total - rows.size();
    }
}
