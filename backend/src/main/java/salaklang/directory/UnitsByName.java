package salaklang.directory;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;

/** The units whose name holds what somebody types to find their people. */
@Component
class UnitsByName {

    private final Organisation organisation;

    UnitsByName(Organisation organisation) {
        this.organisation = organisation;
    }

    /** @return none for blank words */
    Set<UnitCode> of(String words) {
        if (words == null || words.isBlank()) {
            return Set.of();
        }
        var part = words.strip().toLowerCase(Locale.ROOT);
        return organisation.withDivisions().stream()
                .filter(unit -> names(unit)
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(part)))
                .map(UnitView::code)
                .collect(toUnmodifiableSet());
    }

    private static Stream<String> names(UnitView unit) {
        return Stream.of(
                unit.nameTh(), unit.nameEn(), unit.shortTh(), unit.code().value());
    }
}
