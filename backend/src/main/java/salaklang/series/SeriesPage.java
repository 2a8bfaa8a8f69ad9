package salaklang.series;

import java.time.LocalTime;
import java.util.List;

/** @param open how many of its days can still be planned */
record SeriesPage(
        SeriesId id,
        String committee,
        String rule,
        LocalTime beginsAt,
        String place,
        SeriesState state,
        List<SeriesDay> days,
        long open) {}
