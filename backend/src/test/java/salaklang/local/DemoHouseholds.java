package salaklang.local;

import static salaklang.local.DemoCase.GOVERNOR;
import static salaklang.local.DemoCase.PROVINCE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import salaklang.directive.DemoDirective;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.People;

/** A directive of the demonstration and what the districts answered. */
@Component
@Profile("demo-case")
class DemoHouseholds {

    private final DemoDirective directive;

    DemoHouseholds(DemoDirective directive) {
        this.directive = directive;
    }

    /** The governor has every district but one count, and some have counted. */
    void tell(DemoStory story) {
        story.then(-6, "09:15", GOVERNOR, () -> directive.issue(story.workday(9), UnitCode.of("districts/3322")));
        var counted = List.of(1840, 1265, 2010);
        for (int i = 0; i < counted.size(); i++) {
            var district = UnitCode.of("districts/330" + (i + 1));
            int households = counted.get(i);
            story.then(
                    -3,
                    "1" + i + ":05",
                    officer(district),
                    () -> directive.report(district, Math.min(100, households / 20), households));
        }
        var far = UnitCode.of("districts/3304");
        story.then(
                -1,
                "14:10",
                officer(far),
                () -> directive.askForTime(
                        far, story.workday(14), "มี 20 ตำบล สำรวจได้ครึ่งหนึ่งแล้ว ขอเวลาเก็บข้อมูลตำบลชายแดน"));
    }

    private static Person officer(UnitCode district) {
        var known = People.of(PROVINCE, Role.DISTRICT_OFFICER);
        return known.belongsTo(district)
                ? known
                : new Person(
                        PROVINCE,
                        UUID.nameUUIDFromBytes(district.value().getBytes(StandardCharsets.UTF_8))
                                .toString(),
                        "district-officer-" + district.value().replaceFirst(".*/", ""),
                        "ปลัดอำเภอ",
                        Set.of(Role.DISTRICT_OFFICER),
                        Set.of(district));
    }
}
