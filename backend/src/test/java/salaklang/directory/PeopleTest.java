package salaklang.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.identity.Account;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.FeatureTest;
import salaklang.platform.StatementCount;
import salaklang.tenancy.CurrentTenant;

@FeatureTest
class PeopleTest {

    private static final String PROVINCE = "phrae";
    private static final Instant NOON = Instant.parse("2026-07-13T05:00:00Z");

    @Autowired
    People people;

    @Autowired
    PersonEntries entries;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MockMvc mvc;

    private final UnitCode unit = UnitCode.of("agencies/" + UUID.randomUUID().toString());

    @Test
    void whoLogsInIsInTheDirectoryAtOnce() {
        var person = somebody(Role.AGENCY_HEAD);
        logsIn(person);

        assertThat(ask(() -> people.byAccount(person.userName()))).hasValueSatisfying(entry -> {
            assertThat(entry.displayName()).isEqualTo(person.displayName());
            assertThat(entry.roles()).containsExactly(Role.AGENCY_HEAD);
            assertThat(entry.units()).containsExactly(unit);
            assertThat(entry.email()).isNull();
            assertThat(entry.language()).isEqualTo("th");
            assertThat(entry.lastSeenAt()).isNotNull();
        });
    }

    @Test
    void aLoginSaysWhatIsNewAndLeavesTheAddressThatTheRealmSaid() {
        var person = somebody(Role.AGENCY_HEAD);
        fromRealm(account(person, "head@example.go.th", true));
        logsIn(new Person(PROVINCE, person.userId(), person.userName(), "ตำแหน่งใหม่", Set.of(), Set.of()));

        assertThat(ask(() -> people.byAccount(person.userName()))).hasValueSatisfying(entry -> {
            assertThat(entry.displayName()).isEqualTo("ตำแหน่งใหม่");
            assertThat(entry.email()).isEqualTo("head@example.go.th");
            assertThat(entry.units()).isEmpty();
        });
    }

    @Test
    void peopleAreFoundByUnitAndRoleWithOneQuery() throws Exception {
        var head = somebody(Role.AGENCY_HEAD);
        var representative = somebody(Role.AGENCY_REPRESENTATIVE);
        logsIn(head);
        logsIn(representative);
        var empty = UnitCode.of("agencies/" + UUID.randomUUID().toString());

        assertThat(ask(() -> people.ofUnit(unit)))
                .extracting(PersonEntry::userId)
                .containsExactlyInAnyOrder(head.userId(), representative.userId());
        assertThat(ask(() -> people.ofUnitWithRole(unit, Role.AGENCY_HEAD)))
                .extracting(PersonEntry::userId)
                .containsExactly(head.userId());
        assertThat(ask(() -> people.withRole(Role.AGENCY_HEAD)))
                .extracting(PersonEntry::userId)
                .contains(head.userId())
                .doesNotContain(representative.userId());
        assertThat(ask(() -> people.withRoles(List.of(Role.AGENCY_HEAD, Role.MINISTRY_OFFICER))))
                .containsEntry(Role.MINISTRY_OFFICER, List.of())
                .hasEntrySatisfying(
                        Role.AGENCY_HEAD,
                        found -> assertThat(found)
                                .extracting(PersonEntry::userId)
                                .contains(head.userId()));
        assertThat(StatementCount.of(() -> {
                    Map<UnitCode, List<PersonEntry>> found = ask(() -> people.ofUnits(List.of(unit, empty)));
                    assertThat(found.get(unit)).hasSize(2);
                    assertThat(found.get(empty)).isEmpty();
                }))
                .as("the province and one question")
                .hasSize(2);
        assertThat(ask(() -> people.byAccounts(List.of(head.userName(), "nobody"))))
                .containsOnlyKeys(head.userName());
    }

    @Test
    void whoLeftTheRealmIsFoundNoMore() {
        var person = somebody(Role.AGENCY_HEAD);
        fromRealm(account(person, null, true));
        var others = ask(() -> entries.active(null, null)).stream()
                .map(PersonEntry::userId)
                .filter(id -> !id.equals(person.userId()))
                .toList();

        assertThat(ask(() -> entries.left(others, NOON))).isOne();

        assertThat(ask(() -> people.byAccount(person.userName()))).isEmpty();
        assertThat(ask(() -> people.ofUnit(unit))).isEmpty();
        assertThat(ask(() -> people.byIds(List.of(person.userId()))).get(person.userId()))
                .matches(entry -> !entry.active());
    }

    @Test
    void whoIsShutOutIsFoundNoMoreUntilLetInAgain() {
        var person = somebody(Role.AGENCY_HEAD);
        assertThat(fromRealm(account(person, null, true))).isTrue();
        assertThat(fromRealm(account(person, null, true))).as("nothing new").isFalse();
        assertThat(fromRealm(account(person, null, false))).isTrue();
        assertThat(ask(() -> people.ofUnit(unit))).isEmpty();
        logsIn(person);
        assertThat(ask(() -> people.ofUnit(unit))).hasSize(1);
    }

    @Test
    void anotherProvinceKnowsNobodyOfThisOne() {
        var person = somebody(Role.AGENCY_HEAD);
        logsIn(person);
        assertThat(CurrentTenant.in("lamphun", () -> people.byAccount(person.userName())))
                .isEmpty();
    }

    @Test
    void theLanguageChosenInThePagesIsRemembered() throws Exception {
        var person = somebody(Role.AGENCY_HEAD);
        logsIn(person);
        mvc.perform(get("/phrae/notices?lang=en").with(salaklang.platform.People.login(person)))
                .andExpect(status().is3xxRedirection());
        assertThat(ask(() -> people.byAccount(person.userName())))
                .hasValueSatisfying(entry -> assertThat(entry.language()).isEqualTo("en"));
        logsIn(person);
        assertThat(ask(() -> people.byAccount(person.userName())).orElseThrow().language())
                .isEqualTo("en");
    }

    @Test
    void theAdministratorAloneSeesThePeople() throws Exception {
        var person = somebody(Role.AGENCY_HEAD);
        logsIn(person);
        var admin = salaklang.platform.People.login(PROVINCE, Role.PROVINCE_ADMIN);
        var statements = StatementCount.of(() -> mvc.perform(
                        get("/phrae/people").param("q", person.userName()).with(admin))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString(person.displayName())))
                .andExpect(content().string(Matchers.containsString("แจ้งได้ในระบบเท่านั้น"))));
        assertThat(statements).hasSizeLessThanOrEqualTo(15);
        mvc.perform(get("/phrae/people").param("q", "100%").with(admin)).andExpect(status().isOk());
        mvc.perform(get("/phrae/people").with(salaklang.platform.People.login(PROVINCE, Role.GOVERNOR)))
                .andExpect(status().isNotFound());
        mvc.perform(post("/phrae/people/refresh").with(salaklang.platform.People.login(PROVINCE, Role.AUDITOR)))
                .andExpect(status().isNotFound());
    }

    @Test
    void peopleAreFoundByTheNameOfTheirUnit() {
        var userName = "person-" + UUID.randomUUID();
        var land = UnitCode.of("agencies/land");
        logsIn(new Person(PROVINCE, userName, userName, "เจ้าพนักงาน", Set.of(Role.AGENCY_HEAD), Set.of(land)));

        assertThat(ask(() -> people.search("ที่ดิน", Set.of(), 500)))
                .extracting(PersonEntry::userName)
                .contains(userName);
        assertThat(ask(() -> people.search("ที่ดิน", Set.of(Role.GOVERNOR), 500)))
                .isEmpty();
        assertThat(ask(() -> people.search("สาธารณสุข", Set.of(), 500)))
                .extracting(PersonEntry::userName)
                .doesNotContain(userName);
    }

    @Test
    void thatTheRealmIsAwayIsSaidAndNobodyIsLost() throws Exception {
        mvc.perform(post("/phrae/people/refresh").with(salaklang.platform.People.login(PROVINCE, Role.PROVINCE_ADMIN)))
                .andExpect(flash().attribute("notice", "directory.realm-away"));
    }

    private Person somebody(Role role) {
        var name = "person-" + UUID.randomUUID();
        return new Person(PROVINCE, UUID.randomUUID().toString(), name, "ตำแหน่ง " + name, Set.of(role), Set.of(unit));
    }

    private static Account account(Person person, String email, boolean enabled) {
        return new Account(
                person.userId(),
                person.userName(),
                person.displayName(),
                email,
                enabled,
                person.roles(),
                person.units());
    }

    private void logsIn(Person person) {
        var login = new TestingAuthenticationToken(person, null, "LOGIN");
        events.publishEvent(new InteractiveAuthenticationSuccessEvent(login, PeopleTest.class));
    }

    private boolean fromRealm(Account account) {
        return ask(() -> entries.know(account, NOON));
    }

    private <T> T ask(Supplier<T> question) {
        return CurrentTenant.in(PROVINCE, () -> transaction.execute(status -> question.get()));
    }
}
