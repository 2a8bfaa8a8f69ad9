package salaklang.committee;

import java.util.List;
import java.util.Objects;

/** The units of which each is to get a seat for its representative. */
record RepresentativesForm(List<String> units) {

    RepresentativesForm {
        units = units == null
                ? List.of()
                : units.stream().filter(Objects::nonNull).toList();
    }
}
