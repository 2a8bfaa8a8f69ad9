package salaklang.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import salaklang.identity.UnitCode;
import salaklang.web.NotFound;

@RestController
@RequestMapping("/api/v1/{province}/units")
@Tag(name = "units")
class OrganisationApi {

    private static final int MOST = 200;

    /**
     * A unit.
     *
     * @param code such as {@code agencies/nre}, of a division {@code agencies/nre.water}
     * @param district the code of its district, absent for a provincial agency
     */
    record UnitBody(String code, UnitKind kind, String nameTh, String nameEn, String shortTh, String district) {

        static UnitBody of(UnitView unit) {
            var district = unit.district() == null ? null : unit.district().value();
            return new UnitBody(
                    unit.code().value(), unit.kind(), unit.nameTh(), unit.nameEn(), unit.shortTh(), district);
        }
    }

    private final Organisation organisation;

    OrganisationApi(Organisation organisation) {
        this.organisation = organisation;
    }

    @Operation(
            summary = "Units of the province: agencies, then districts, then local organisations",
            description = "Divisions of agencies and districts are listed where kind asks for them.")
    @GetMapping
    List<UnitBody> list(
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) UnitKind kind) {
        var units = kind == UnitKind.DIVISION ? organisation.withDivisions() : organisation.all();
        return units.stream()
                .dropWhile(unit -> after != null && !unit.code().value().equals(after))
                .skip(after == null ? 0 : 1)
                .filter(unit -> kind == null || unit.kind() == kind)
                .limit(Math.max(1, Math.min(limit, MOST)))
                .map(UnitBody::of)
                .toList();
    }

    @Operation(summary = "A unit, by the two parts of its code")
    @GetMapping("/{root}/{name}")
    UnitBody read(@PathVariable String root, @PathVariable String name) {
        var code = UnitCode.find(root + "/" + name).orElseThrow(NotFound::new);
        return UnitBody.of(organisation.require(code));
    }
}
