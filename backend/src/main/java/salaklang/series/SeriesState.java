package salaklang.series;

import salaklang.web.Toned;

/** Whether further meetings of a series are planned. */
enum SeriesState implements Toned {
    ACTIVE,
    STOPPED;

    @Override
    public String tone() {
        return this == ACTIVE ? "ok" : "idle";
    }
}
