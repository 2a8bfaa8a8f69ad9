package salaklang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import salaklang.identity.Role;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;

/** A secretary delegates the office, the deputy works in the secretary's name, and the trace names both. */
@PlatformTest
class ActingUiIT {

    private static final String PROVINCE = "phrae";
    private static final String SECRETARY = "เลขานุการคณะกรรมการ ทสจ.แพร่";
    private static final String DEPUTY = "ผู้แทนสำนักงานประชาสัมพันธ์จังหวัดแพร่";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
    private final String committee = "คณะทำงานทดสอบการปฏิบัติราชการแทน " + UUID.randomUUID();

    @Test
    void aDeputyWorksInTheHeadsNameUntilItIsRevoked(Browser ofTheSecretary, Browser ofTheDeputy, Browser ofTheAdmin) {
        var secretary = new Visitor(ofTheSecretary, People.secretary(PROVINCE));
        delegate(secretary);

        var deputy = new Visitor(ofTheDeputy, People.secondRepresentative(PROVINCE));
        deputy.goTo("/notices").sees("ท่านปฏิบัติหน้าที่แทนได้");
        choose(deputy);
        assertThat(deputy.page().locator(".acting")).containsText("กำลังปฏิบัติราชการแทน " + SECRETARY);
        deputy.look("acting-home");
        deputy.goTo("/committees/new");
        deputy.fill("name", committee).choose("secretariat", "agencies/nre").submit("/committees/new");
        deputy.isAt("/committees/[^/]+/edit").look("acting-committee");

        var admin = new Visitor(ofTheAdmin, People.of(PROVINCE, Role.PROVINCE_ADMIN));
        admin.goTo("/audit?subject=committee")
                .sees(DEPUTY + " ปฏิบัติราชการแทน " + SECRETARY)
                .sees("แทน " + SECRETARY + " (committee-secretary)")
                .look("acting-audit");
        admin.goTo("/delegations").sees(DEPUTY).look("delegation-all");
        admin.goTo("/people").sees("governor@phrae.sala-klang.test").look("directory-list");

        secretary.goTo("/delegations").submit("/revocation").sees("ยกเลิกแล้ว");
        deputy.goTo("/committees");
        assertThat(deputy.page().locator("#toast")).containsText("สิ้นสุดหรือถูกยกเลิกแล้ว");
        assertThat(deputy.page().locator(".acting")).hasCount(0);
    }

    private void delegate(Visitor secretary) {
        secretary.goTo("/delegations").look("delegation-list-empty").follow("มอบหมายผู้ปฏิบัติหน้าที่แทน");
        secretary.fill("q", "agency-representative-2").look("delegation-choose");
        secretary.arrive(secretary.page().locator("main form[role=search] button"));
        secretary.follow(DEPUTY).look("delegation-form");
        secretary.tick("kind", "ON_BEHALF_OF");
        secretary.fill("beginsOn", thai(today)).fill("endsOn", thai(today.plusDays(7)));
        secretary.submit("/delegations/new").isRefused().look("delegation-form-refused");
        secretary.fill("orderNumber", "พร 0014/12").fill("orderDate", thai(today));
        secretary
                .submit("/delegations/new")
                .isAt("/delegations")
                .sees(DEPUTY)
                .sees("มีผลอยู่")
                .look("delegation-list");
    }

    private static void choose(Visitor deputy) {
        deputy.goTo("/delegations").look("delegation-given");
        var header = deputy.page().locator("header details.menu");
        header.locator("summary").click();
        var choice = header.locator("form[action$='/acting'] button");
        assertThat(choice).containsText("ปฏิบัติราชการแทน " + SECRETARY);
        deputy.look("acting-choice");
        choice.click();
        deputy.page().waitForURL(url -> !url.contains("/delegations"));
    }

    private static String thai(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + (day.getYear() + 543);
    }
}
