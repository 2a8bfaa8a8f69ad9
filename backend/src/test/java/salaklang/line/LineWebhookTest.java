package salaklang.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.platform.FeatureTest;
import salaklang.platform.TimeTravel;
import salaklang.tenancy.CurrentTenant;

@FeatureTest
class LineWebhookTest {

    private static final String PROVINCE = "phrae";
    private static final String SECRET = "secret-of-phrae";

    @RegisterExtension
    final TimeTravel time = new TimeTravel();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private LineLinking linking;

    @Autowired
    private Clock clock;

    private final Person person = somebody();
    private final String lineUser = "U" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void whoSendsTheirCodeIsLinkedAndTheCodeIsUsedUp() throws Exception {
        var code = as(person, linking::newCode).code();

        wrote(lineUser, " " + code.toLowerCase() + "\n", 200);
        assertThat(isLinked(person)).isTrue();

        wrote("U" + "0".repeat(32), code, 200);
        as(person, () -> {
            linking.unlink();
            return null;
        });
        assertThat(isLinked(person)).isFalse();
    }

    @Test
    void aWrongSignatureIsRefusedAndNothingIsDone() throws Exception {
        var code = as(person, linking::newCode).code();
        var body = message(lineUser, code);

        for (var signature : List.of("", "AAAA", LineSignature.of(body, "another secret"))) {
            mvc.perform(post("/line/webhook/phrae")
                            .header("x-line-signature", signature)
                            .content(body))
                    .andExpect(status().isUnauthorized());
        }
        mvc.perform(post("/line/webhook/phrae").content(body)).andExpect(status().isUnauthorized());
        assertThat(isLinked(person)).isFalse();

        var changed = new String(body, StandardCharsets.UTF_8).replace(lineUser, "U" + "1".repeat(32));
        mvc.perform(post("/line/webhook/phrae")
                        .header("x-line-signature", LineSignature.of(body, SECRET))
                        .content(changed))
                .andExpect(status().isUnauthorized());
        assertThat(isLinked(person)).isFalse();
    }

    @Test
    void aCodeHoldsForTenMinutes() throws Exception {
        var code = as(person, linking::newCode).code();
        time.to(clock.instant().plus(LineLinking.CODE_LIFE).plusSeconds(1));

        wrote(lineUser, code, 200);

        assertThat(isLinked(person)).isFalse();
    }

    @Test
    void aNewCodeTakesThePlaceOfTheOneBefore() throws Exception {
        var first = as(person, linking::newCode).code();
        as(person, linking::newCode);

        wrote(lineUser, first, 200);

        assertThat(isLinked(person)).isFalse();
    }

    @Test
    void whoBlocksTheOfficialAccountIsUnlinked() throws Exception {
        wrote(lineUser, as(person, linking::newCode).code(), 200);
        tell("{\"events\":[{\"type\":\"unfollow\",\"source\":{\"userId\":\"%s\"}}]}".formatted(lineUser), 200);

        assertThat(isLinked(person)).isFalse();
    }

    @Test
    void oneLineAccountIsOnePersons() throws Exception {
        wrote(lineUser, as(person, linking::newCode).code(), 200);
        var other = somebody();
        wrote(lineUser, as(other, linking::newCode).code(), 200);

        assertThat(isLinked(person)).isFalse();
        assertThat(isLinked(other)).isTrue();
    }

    @Test
    void whatMeansNothingIsTakenAndDoesNothing() throws Exception {
        wrote(lineUser, "สวัสดี", 200);
        tell("", 200);
        tell("[]", 200);
        tell("no json", 200);
        tell("{\"events\":[{\"type\":\"follow\"},{\"type\":\"message\",\"message\":{\"type\":\"image\"}}]}", 200);
    }

    @Test
    void aProvinceWithoutAnOfficialAccountHasNoWebhook() throws Exception {
        for (var province : List.of("lamphun", "nowhere")) {
            var body = message(lineUser, "ABCDEFGH");
            mvc.perform(post("/line/webhook/" + province)
                            .header("x-line-signature", LineSignature.of(body, SECRET))
                            .content(body))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(get("/line/webhook/phrae")).andExpect(status().isNotFound());
    }

    private void wrote(String from, String text, int expected) throws Exception {
        tell(new String(message(from, text), StandardCharsets.UTF_8), expected);
    }

    private void tell(String body, int expected) throws Exception {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        mvc.perform(post("/line/webhook/phrae")
                        .header("x-line-signature", LineSignature.of(bytes, SECRET))
                        .content(bytes))
                .andExpect(status().is(expected));
    }

    private static byte[] message(String from, String text) {
        return "{\"destination\":\"U\",\"events\":[{\"type\":\"message\",\"source\":{\"type\":\"user\",\"userId\":\"%s\"},\"message\":{\"type\":\"text\",\"text\":\"%s\"}}]}"
                .formatted(from, text.replace("\n", "\\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private boolean isLinked(Person who) {
        return as(who, linking::isLinked);
    }

    private static Person somebody() {
        var id = UUID.randomUUID().toString();
        return new Person(PROVINCE, id, "u-" + id, "ทดสอบ", Set.of(Role.AGENCY_HEAD), Set.of());
    }

    private static <T> T as(Person who, Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, () -> CurrentUser.as(who, work));
    }
}
