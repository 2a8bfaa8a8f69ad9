package salaklang.platform;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.tenancy.Province;

/** The demo persons: for each role of a province one whose user name is the role's, shown by position. */
public final class People {

    public static final String PASSWORD = "sala-klang";

    private static final List<Province> PROVINCES = List.of(
            new Province("si-sa-ket", "33", "ศก", "ศรีสะเกษ", "Si Sa Ket"),
            new Province("phrae", "54", "พร", "แพร่", "Phrae"),
            new Province("lamphun", "51", "ลพ", "ลำพูน", "Lamphun"));

    private People() {}

    /** The demo provinces' ids. */
    public static List<String> provinces() {
        return PROVINCES.stream().map(Province::id).toList();
    }

    /** Everyone of a province, or of the centre. */
    public static List<Person> of(String province) {
        if (province.equals(Province.CENTRAL)) {
            return List.of(
                    person(province, "ministry-officer", "เจ้าหน้าที่กระทรวงมหาดไทย", Role.MINISTRY_OFFICER),
                    person(province, "platform-admin", "ผู้ดูแลระบบส่วนกลาง", Role.PLATFORM_ADMIN));
        }
        var home = PROVINCES.stream()
                .filter(candidate -> candidate.id().equals(province))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a demo province: " + province));
        var name = home.nameTh();
        var people = new ArrayList<Person>();
        people.add(person(province, "governor", "ผู้ว่าราชการจังหวัด" + name, Role.GOVERNOR));
        people.add(person(province, "vice-governor", "รองผู้ว่าราชการจังหวัด" + name, Role.VICE_GOVERNOR));
        people.add(person(province, "province-admin", "ผู้ดูแลระบบจังหวัด" + name, Role.PROVINCE_ADMIN));
        people.add(person(
                province,
                "committee-secretary",
                "เลขานุการคณะกรรมการ ทสจ." + name,
                Role.COMMITTEE_SECRETARY,
                "agencies/nre"));
        people.add(person(province, "agency-head", "ท้องถิ่นจังหวัด" + name, Role.AGENCY_HEAD, "agencies/dla"));
        people.add(person(
                province,
                "agency-representative",
                "ผู้แทนสำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด" + name,
                Role.AGENCY_REPRESENTATIVE,
                "agencies/dla"));
        people.add(person(
                province,
                "agency-representative-2",
                "ผู้แทนสำนักงานประชาสัมพันธ์จังหวัด" + name,
                Role.AGENCY_REPRESENTATIVE,
                "agencies/pr"));
        people.add(person(
                province,
                "district-officer",
                "ปลัดอำเภอเมือง" + name,
                Role.DISTRICT_OFFICER,
                "districts/" + home.code() + "01"));
        people.add(
                person(province, "local-officer", "เจ้าหน้าที่เทศบาลเมือง" + name, Role.LOCAL_OFFICER, "laos/muang"));
        people.add(person(province, "auditor", "ผู้ตรวจสอบภายในจังหวัด" + name, Role.AUDITOR));
        return List.copyOf(people);
    }

    /** The person of a user name, such as {@code agency-representative-2}. */
    public static Person of(String province, String userName) {
        return of(province).stream()
                .filter(person -> person.userName().equals(userName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is " + userName + " in " + province));
    }

    /** The person whose user name is the role's. */
    public static Person of(String province, Role role) {
        return of(province, role.realmName());
    }

    public static Person governor(String province) {
        return of(province, Role.GOVERNOR);
    }

    public static Person viceGovernor(String province) {
        return of(province, Role.VICE_GOVERNOR);
    }

    public static Person secretary(String province) {
        return of(province, Role.COMMITTEE_SECRETARY);
    }

    public static Person representative(String province) {
        return of(province, Role.AGENCY_REPRESENTATIVE);
    }

    public static Person secondRepresentative(String province) {
        return of(province, "agency-representative-2");
    }

    public static Person localOfficer(String province) {
        return of(province, Role.LOCAL_OFFICER);
    }

    public static Person auditor(String province) {
        return of(province, Role.AUDITOR);
    }

    /**
     * Logs in for one request of MockMvc, with the claims that the person's realm would give and the token that a form of
     * the person's carries.
     */
    public static RequestPostProcessor login(Person person) {
        return request -> asPerson(person, token -> {})
                .postProcessRequest(SecurityMockMvcRequestPostProcessors.csrf().postProcessRequest(request));
    }

    private static RequestPostProcessor asPerson(Person person, Consumer<OidcIdToken.Builder> more) {
        return SecurityMockMvcRequestPostProcessors.oidcLogin().idToken(token -> {
            claims(person, token);
            more.accept(token);
        });
    }

    private static void claims(Person person, OidcIdToken.Builder builder) {
        builder.subject(person.userId())
                .issuer("http://localhost/realms/" + person.province())
                .claim("preferred_username", person.userName())
                .claim("name", person.displayName())
                .claim(
                        "realm_access",
                        Map.of(
                                "roles",
                                person.roles().stream().map(Role::realmName).toList()))
                .claim("groups", person.units().stream().map(unit -> "/" + unit).toList());
    }

    /** As {@link #login(Person)}, with a one-time code besides the password, just now. */
    public static RequestPostProcessor loginWithSecondFactor(Person person) {
        return loginWithSecondFactor(person, Instant.now());
    }

    /** As {@link #loginWithSecondFactor(Person)}, at a moment. */
    public static RequestPostProcessor loginWithSecondFactor(Person person, Instant at) {
        return request -> asPerson(
                        person, token -> token.claim("acr", "second-factor").issuedAt(at))
                .postProcessRequest(SecurityMockMvcRequestPostProcessors.csrf().postProcessRequest(request));
    }

    /** As {@link #login(Person)}, by role. */
    public static RequestPostProcessor login(String province, Role role) {
        return login(of(province, role));
    }

    private static Person person(String province, String userName, String position, Role role, String... units) {
        var id = UUID.nameUUIDFromBytes((province + "/" + userName).getBytes(StandardCharsets.UTF_8));
        var codes = List.of(units).stream().map(UnitCode::of).toList();
        return new Person(province, id.toString(), userName, position, Set.of(role), Set.copyOf(codes));
    }
}
