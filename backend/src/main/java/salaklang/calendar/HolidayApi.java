package salaklang.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/{province}/holidays")
@Tag(name = "holidays")
class HolidayApi {

    /**
     * A day on which offices are closed.
     *
     * @param kind NATIONAL, ADDITIONAL, LOCAL or SUBSTITUTION
     */
    record HolidayBody(LocalDate day, HolidayKind kind, String nameTh, String nameEn, String source) {

        static HolidayBody of(HolidayView holiday) {
            return new HolidayBody(holiday.day(), holiday.kind(), holiday.nameTh(), holiday.nameEn(), holiday.source());
        }
    }

    private final HolidayService service;

    HolidayApi(HolidayService service) {
        this.service = service;
    }

    @Operation(summary = "Holidays of a year of the Common Era, by default the present one")
    @GetMapping
    List<HolidayBody> list(@RequestParam(required = false) Integer year) {
        var chosen = year != null && year >= 1900 && year < 2200 ? year : null;
        return service.year(chosen).holidays().stream().map(HolidayBody::of).toList();
    }
}
