package salaklang.committee;

import java.util.List;

/** The units of which each is to get a seat for its representative. */
record RepresentativesForm(List<String> units) {

    RepresentativesForm {
        units = units == null ? List.of() : List.copyOf(units);
    }
}
