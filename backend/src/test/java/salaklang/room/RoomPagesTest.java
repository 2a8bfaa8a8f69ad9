package salaklang.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import salaklang.decision.DecisionBook;
import salaklang.decision.ItemDecisions;
import salaklang.decision.Sitting;
import salaklang.identity.Person;
import salaklang.meeting.Scene;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;

/** The room's page and its API, for the secretary, the members and everybody else. */
@FeatureTest
class RoomPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    BeanFactory beans;

    @Autowired
    DecisionBook book;

    @Test
    void theSecretaryRunsAnItemAndTheMembersSeeIt() throws Exception {
        var sitting = new Sitting(beans, 3);
        var room = room(sitting);
        var act = room + "/" + sitting.item;
        ask(SECRETARY, post(act + "/take")).andExpect(header().string("Location", room + "?item=" + sitting.item));
        ask(sitting.members.get(1), get(room))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("เรื่องที่ต้องลงมติ")))
                .andExpect(content().string(containsString("ฉันมีส่วนได้เสีย")))
                .andExpect(content().string(not(containsString("name=\"kind\""))));
        ask(
                        SECRETARY,
                        post(act + "/decide")
                                .param("kind", "APPROVE")
                                .param("text", "อนุมัติ")
                                .param("by", "SECRET"))
                .andExpect(status().is3xxRedirection());
        var ballot = act + "/ballots/" + decided(sitting).pending().id();
        ask(sitting.members.get(1), get(room)).andExpect(content().string(containsString("งดออกเสียง")));
        ask(sitting.members.get(1), post(ballot + "/vote").param("choice", "FOR"))
                .andExpect(status().is3xxRedirection());
        ask(sitting.members.get(1), get(room)).andExpect(content().string(containsString("ไม่มีผู้ใดทราบ")));
        ask(sitting.members.get(1), post(ballot + "/vote").param("choice", "AGAINST"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("หนึ่งคนหนึ่งเสียง")));
        ask(sitting.members.get(1), post(ballot + "/close")).andExpect(status().isForbidden());
        ask(People.localOfficer("si-sa-ket"), get(room)).andExpect(status().isNotFound());
        ask(SECRETARY, post(ballot + "/close")).andExpect(status().is3xxRedirection());
        ask(SECRETARY, get(room + "/now"))
                .andExpect(content().string(containsString("มอบหมาย")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void theMeetingsPageShowsEveryOutcomeOfAnItem() throws Exception {
        var sitting = new Sitting(beans, 3);
        for (var text : List.of("ให้สำรวจพื้นที่", "ให้รายงานทุกเดือน")) {
            ask(
                            SECRETARY,
                            post(room(sitting) + "/" + sitting.item + "/decide")
                                    .param("kind", "DIRECTIVE")
                                    .param("text", text))
                    .andExpect(status().is3xxRedirection());
        }
        ask(SECRETARY, get("/" + Scene.PROVINCE + "/meetings/" + sitting.meeting))
                .andExpect(content().string(containsString("ให้สำรวจพื้นที่")))
                .andExpect(content().string(containsString("ให้รายงานทุกเดือน")));
    }

    @Test
    void notesAndReasonsAreForTheSecretaryAndTheMemberConcerned() throws Exception {
        var sitting = new Sitting(beans, 4);
        var api = "/api/v1/" + Scene.PROVINCE + "/meetings/" + sitting.meeting;
        var item = api + "/agenda/" + sitting.item;
        ask(SECRETARY, json(put(item + "/note"), "{\"version\":0,\"text\":\"อภิปรายลับ\"}"))
                .andExpect(status().isOk());
        ask(sitting.members.get(3), json(post(item + "/conflicts"), "{\"reason\":\"คู่สัญญา\"}"))
                .andExpect(status().isCreated())
                .andExpect(content().string(containsString("คู่สัญญา")))
                .andExpect(content().string(not(containsString("อภิปรายลับ"))));
        for (var path : List.of(api + "/decisions", item + "/decisions")) {
            ask(SECRETARY, get(path))
                    .andExpect(content().string(containsString("คู่สัญญา")))
                    .andExpect(content().string(containsString("อภิปรายลับ")));
            ask(sitting.members.get(3), get(path)).andExpect(content().string(containsString("คู่สัญญา")));
            ask(sitting.members.get(1), get(path))
                    .andExpect(status().isOk())
                    .andExpect(
                            content().string(containsString(sitting.seats.get(3).toString())))
                    .andExpect(content().string(not(containsString("คู่สัญญา"))))
                    .andExpect(content().string(not(containsString("อภิปรายลับ"))));
        }
        ask(sitting.members.get(1), get(room(sitting) + "?item=" + sitting.item))
                .andExpect(content().string(not(containsString("คู่สัญญา"))));
    }

    @Test
    void whatTwoSecretariesTypeAtOnceIsShownBoth() throws Exception {
        var sitting = new Sitting(beans, 3);
        var act = room(sitting) + "/" + sitting.item;
        ask(SECRETARY, post(act + "/note.json").param("version", "0").param("note", "ของคนแรก"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.saved").value(true))
                .andExpect(jsonPath("$.current.version").value(1));
        ask(SECRETARY, post(act + "/note.json").param("version", "0").param("note", "ของคนที่สอง"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.text").value("ของคนแรก"));
        ask(SECRETARY, post(act + "/note").param("version", "0").param("note", "ของคนที่สอง"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("ของคนแรก")))
                .andExpect(content().string(containsString("ของคนที่สอง")));
        ask(SECRETARY, post(act + "/decide").param("kind", "NONE").param("seen", "3"))
                .andExpect(status().isConflict());
    }

    @Test
    void theApiDoesAllOfIt() throws Exception {
        var sitting = new Sitting(beans, 4);
        var api = "/api/v1/" + Scene.PROVINCE + "/meetings/" + sitting.meeting;
        var item = api + "/agenda/" + sitting.item;
        ask(SECRETARY, json(put(api + "/room"), "{\"item\":\"" + sitting.item + "\"}"))
                .andExpect(jsonPath("$.item").value(sitting.item.toString()))
                .andExpect(jsonPath("$.quorum.needed").value(2));
        ask(SECRETARY, json(put(item + "/note"), "{\"version\":0,\"text\":\"อภิปราย\"}"))
                .andExpect(status().isOk());
        ask(SECRETARY, json(put(item + "/note"), "{\"version\":0,\"text\":\"อื่น\"}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.text").value("อภิปราย"));
        ask(sitting.members.get(3), json(post(item + "/conflicts"), "{\"reason\":\"คู่สัญญา\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.conflicts[0].declared").value(true));
        ask(
                        SECRETARY,
                        json(
                                post(item + "/ballots"),
                                "{\"kind\":\"APPROVE\",\"text\":\"อนุมัติ\",\"secrecy\":\"OPEN\"}"))
                .andExpect(status().isCreated());
        var ballot = api + "/ballots/" + decided(sitting).pending().id();
        ask(sitting.members.get(3), json(post(ballot + "/votes"), "{\"choice\":\"FOR\"}"))
                .andExpect(status().isUnprocessableEntity());
        ask(sitting.members.get(0), json(post(ballot + "/votes"), "{\"choice\":\"FOR\"}"))
                .andExpect(status().isNoContent());
        ask(
                        SECRETARY,
                        json(
                                post(ballot + "/hands"),
                                "{\"seat\":\"" + sitting.seats.get(1) + "\",\"choice\":\"AGAINST\"}"))
                .andExpect(status().isNoContent());
        ask(SECRETARY, post(ballot + "/close")).andExpect(status().isNoContent());
        ask(sitting.members.get(0), json(post(ballot + "/casting-vote"), "{\"choice\":\"FOR\"}"))
                .andExpect(status().isNoContent());
        ask(sitting.members.get(1), json(post(item + "/dissents"), "{\"text\":\"งบไม่พอ\"}"))
                .andExpect(status().isCreated());
        ask(SECRETARY, get(api + "/decisions"))
                .andExpect(jsonPath("$[0].outcomes[0].state").value("DECIDED"))
                .andExpect(jsonPath("$[0].ballots[0].casting").value("FOR"))
                .andExpect(jsonPath("$[0].ballots[0].members").value(3))
                .andExpect(jsonPath("$[0].dissents[0].text").value("งบไม่พอ"));
        ask(People.localOfficer("si-sa-ket"), get(api + "/decisions")).andExpect(status().isNotFound());
    }

    @Test
    void aPageOfTwoHundredMembersCostsAtMostFifteenStatements() throws Exception {
        var sitting = new Sitting(beans, 200);
        var room = room(sitting);
        var act = room + "/" + sitting.item;
        ask(SECRETARY, post(act + "/take"));
        ask(SECRETARY, post(act + "/note").param("version", "0").param("note", "อภิปราย"));
        ask(sitting.members.get(7), post(act + "/conflicts").param("reason", "ญาติ"));
        ask(sitting.members.get(8), post(act + "/dissents").param("reasons", "ไม่เห็นด้วย"));
        ask(SECRETARY, post(act + "/decide").param("kind", "RECOMMENDATION").param("text", "ให้ดำเนินการ"));
        ask(
                SECRETARY,
                post(act + "/decide")
                        .param("kind", "APPROVE")
                        .param("text", "อนุมัติ")
                        .param("by", "OPEN"));
        for (var person : new Person[] {SECRETARY, sitting.members.get(5)}) {
            for (var path : new String[] {room, room + "/now"}) {
                assertThat(StatementCount.of(() -> ask(person, get(path)).andExpect(status().isOk())))
                        .as(path)
                        .hasSizeLessThanOrEqualTo(15);
            }
        }
    }

    private static String room(Sitting sitting) {
        return "/" + Scene.PROVINCE + "/meetings/" + sitting.meeting + "/room";
    }

    private ItemDecisions decided(Sitting sitting) {
        return as(SECRETARY, () -> book.of(sitting.meeting, sitting.item));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private ResultActions ask(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(People.login(person)));
    }
}
