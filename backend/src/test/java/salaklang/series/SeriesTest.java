package salaklang.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.meeting.Scene.PROVINCE;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.meeting.MeetingMode;
import salaklang.meeting.MeetingService;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;
import salaklang.meeting.Scene;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.web.WrongState;

@FeatureTest
class SeriesTest {

    private static final String BASE = "/" + PROVINCE + "/series";

    @Autowired
    MockMvc mvc;

    @Autowired
    SeriesService service;

    @Autowired
    MeetingService meetings;

    Scene scene;

    @Autowired
    void set(BeanFactory beans) {
        scene = new Scene(beans);
    }

    @Test
    void theDaysAreSeenBeforeAnyMeetingIsPlannedAndThenAllAre() throws Exception {
        var committee = scene.committee();
        ask(SECRETARY, typed(committee).param("then", "preview"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("วันประชุม 12 วัน")));
        assertThat(as(SECRETARY, () -> service.pages()))
                .noneMatch(page -> page.days().stream()
                        .anyMatch(day -> day.meeting() != null
                                && day.meeting().committee().equals(committee)));

        var there = ask(SECRETARY, typed(committee).param("then", "plan"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        var planned = planned(id(there));
        assertThat(planned)
                .hasSize(12)
                .allSatisfy(meeting -> assertThat(meeting.state()).isEqualTo(MeetingState.PLANNED));
        for (int year : planned.stream().map(MeetingView::yearBE).distinct().toList()) {
            var numbers = planned.stream()
                    .filter(meeting -> meeting.yearBE() == year)
                    .map(MeetingView::number)
                    .toList();
            assertThat(numbers)
                    .as("each year begins at 1")
                    .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        }
        ask(SECRETARY, get(there)).andExpect(content().string(containsString("ครั้งที่ 1/")));
        for (var path : List.of(BASE, BASE + "/new", there)) {
            assertThat(StatementCount.of(() -> ask(SECRETARY, get(path)).andExpect(status().isOk())))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(15);
        }
    }

    @Test
    void theNextOnesArePlannedLaterAndOneIsChangedByItself() {
        var series = make(scene.committee(), 2);
        assertThat(planned(series)).hasSize(2);
        run(SECRETARY, () -> service.planNext(series, 3));
        assertThat(planned(series)).hasSize(5);

        var first = planned(series).get(0);
        run(
                SECRETARY,
                () -> meetings.postpone(
                        first.id(),
                        first.startsAt().atZone(ZoneId.of("Asia/Bangkok")).toLocalDate(),
                        LocalTime.of(13, 30),
                        "ประธานติดราชการตอนเช้า"));
        assertThat(planned(series)).hasSize(5);
        assertThat(planned(series).get(0).startsAt()).isAfter(first.startsAt());
    }

    @Test
    void aSeriesThatIsStoppedPlansNoMoreAndMayCancelWhatIsOnlyPlanned() {
        var series = make(scene.committee(), 3);
        var invited = planned(series).get(0);
        run(SECRETARY, () -> scene.invite(invited.id()));
        run(SECRETARY, () -> service.stop(series, "คณะกรรมการหมดวาระ"));
        assertThat(planned(series))
                .extracting(MeetingView::state)
                .containsExactly(MeetingState.INVITED, MeetingState.CANCELLED, MeetingState.CANCELLED);
        assertThatThrownBy(() -> run(SECRETARY, () -> service.planNext(series, 1)))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void aMemberMakesNone() {
        var committee = scene.committee();
        assertThatThrownBy(() -> as(People.secondRepresentative(PROVINCE), () -> service.make(form(committee, 1))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private SeriesId make(CommitteeId committee, int plan) {
        return as(SECRETARY, () -> service.make(form(committee, plan)));
    }

    private SeriesForm form(CommitteeId committee, int plan) {
        return new SeriesForm(
                committee.toString(),
                Every.MONTH_BY_WEEKDAY,
                1,
                2,
                DayOfWeek.TUESDAY,
                null,
                scene.today().plusDays(1),
                null,
                12,
                LocalTime.of(9, 0),
                "ห้องประชุมสามัคคี",
                MeetingMode.IN_PERSON,
                plan);
    }

    private MockHttpServletRequestBuilder typed(CommitteeId committee) {
        var from = scene.today().plusDays(1);
        return post(BASE + "/new")
                .param("committee", committee.toString())
                .param("every", "MONTH_BY_WEEKDAY")
                .param("interval", "1")
                .param("ordinal", "2")
                .param("weekday", "TUESDAY")
                .param("from", from.getDayOfMonth() + "/" + from.getMonthValue() + "/" + (from.getYear() + 543))
                .param("count", "12")
                .param("time", "09.00")
                .param("place", "ห้องประชุมสามัคคี")
                .param("mode", "IN_PERSON");
    }

    private List<MeetingView> planned(SeriesId series) {
        return as(SECRETARY, () -> service.page(series)).days().stream()
                .map(SeriesDay::meeting)
                .filter(Objects::nonNull)
                .toList();
    }

    private static SeriesId id(String path) {
        return SeriesId.of(path.substring(path.lastIndexOf('/') + 1));
    }

    private ResultActions ask(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(People.login(person)));
    }
}
