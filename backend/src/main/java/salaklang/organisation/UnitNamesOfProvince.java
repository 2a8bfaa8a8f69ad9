package salaklang.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import salaklang.identity.UnitCode;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.UnitNames;

/** The names in the shell of every page, kept for some minutes so that a page does not ask for them. */
@Component
class UnitNamesOfProvince implements UnitNames {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Map<String, Names> provinces = new ConcurrentHashMap<>();
    private final Organisation organisation;
    private final Clock clock;

    UnitNamesOfProvince(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String shortName(UnitCode code) {
        var now = clock.instant();
        var names = provinces.compute(
                CurrentTenant.require(),
                (province, known) -> known == null || known.until().isBefore(now) ? read(now) : known);
        var unit = names.units().get(code);
        return unit == null ? null : unit.shortName();
    }

    private Names read(Instant now) {
        var units =
                organisation.withDivisions().stream().collect(Collectors.toMap(UnitView::code, Function.identity()));
        return new Names(units, now.plus(KEPT));
    }

    private record Names(Map<UnitCode, UnitView> units, Instant until) {}
}
