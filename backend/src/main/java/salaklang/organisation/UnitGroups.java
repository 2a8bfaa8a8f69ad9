package salaklang.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of the list of units. */
enum UnitGroups {
    AGENCIES,
    DISTRICTS,
    LAOS;

    static Optional<UnitGroups> of(String name) {
        return List.of(values()).stream()
                .filter(group -> group.slug().equals(name))
                .findFirst();
    }

    /** As in the address of the page, such as {@code agencies}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holds(UnitView unit) {
        return unit.code().value().startsWith(slug() + "/");
    }
}
