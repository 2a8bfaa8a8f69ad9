package salaklang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.springframework.beans.factory.annotation.Autowired;
import salaklang.identity.CurrentUser;
import salaklang.identity.Role;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;
import salaklang.tenancy.CurrentTenant;

/** A new unit and its division are groups of the province's realm, to which people can be added. */
@PlatformTest
class GroupsOfUnitsIT {

    private static final String PROVINCE = "phrae";

    @Autowired
    private UnitService service;

    @Autowired
    private Keycloak keycloak;

    @Test
    void aNewUnitAndItsDivisionBecomeGroupsAndTakeTheirNewNames() {
        var name = "t" + UUID.randomUUID().toString().substring(0, 8);
        act(() -> {
            var office = service.add(UnitKind.AGENCY, name, null, named("สำนักงานทดสอบ"));
            var division = service.addDivision(office, "water", named("กลุ่มงานทดสอบ"));
            service.rename(division, named("กลุ่มงานน้ำ"));
        });

        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(displayName(name)).isEqualTo("สำนักงานทดสอบ");
            assertThat(displayName(name + ".water")).isEqualTo("กลุ่มงานน้ำ");
        });
    }

    private String displayName(String group) {
        var realm = keycloak.realm(PROVINCE);
        var parent = realm.getGroupByPath("/agencies").getId();
        return realm.groups().group(parent).getSubGroups(0, 1000, false).stream()
                .filter(each -> each.getName().equals(group))
                .map(each -> each.getAttributes()
                        .getOrDefault("displayName", List.of(""))
                        .get(0))
                .findFirst()
                .orElse(null);
    }

    private static void act(Runnable work) {
        var admin = People.of(PROVINCE, Role.PROVINCE_ADMIN);
        CurrentTenant.run(
                PROVINCE,
                () -> CurrentUser.as(admin, () -> {
                    work.run();
                    return null;
                }));
    }

    private static UnitNaming named(String name) {
        return new UnitNaming(name, "Test", "ทดสอบ");
    }
}
