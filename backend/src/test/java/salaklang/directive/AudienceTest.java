package salaklang.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.identity.UnitCode;
import salaklang.organisation.UnitKind;
import salaklang.organisation.UnitView;
import salaklang.web.InvalidInput;

class AudienceTest {

    static final List<UnitView> ALL = List.of(
            unit("agencies/nre", UnitKind.AGENCY, null),
            unit("agencies/dla", UnitKind.AGENCY, null),
            unit("districts/1", UnitKind.DISTRICT, "districts/1"),
            unit("districts/2", UnitKind.DISTRICT, "districts/2"),
            unit("districts/3", UnitKind.DISTRICT, "districts/3"),
            unit("laos/pao", UnitKind.PAO, "districts/1"),
            unit("laos/town", UnitKind.TOWN_MUNICIPALITY, "districts/1"),
            unit("laos/small", UnitKind.SUBDISTRICT_MUNICIPALITY, "districts/1"),
            unit("laos/sao-1", UnitKind.SAO, "districts/1"),
            unit("laos/sao-2", UnitKind.SAO, "districts/2"));

    static UnitView unit(String code, UnitKind kind, String district) {
        return new UnitView(UnitCode.of(code), kind, code, code, code, district == null ? null : UnitCode.of(district));
    }

    @ParameterizedTest(name = "{0} + {1} + {2} - {3} = {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "DISTRICTS, -, -, -, districts/1 districts/2 districts/3",
                "DISTRICTS, -, -, districts/2, districts/1 districts/3",
                "AGENCIES, -, districts/3, -, agencies/nre agencies/dla districts/3",
                "LAOS, -, -, laos/pao, laos/town laos/small laos/sao-1 laos/sao-2",
                "SAOS, -, -, -, laos/sao-1 laos/sao-2",
                "SAOS, districts/1, -, -, laos/sao-1",
                "SAOS, districts/1, laos/sao-2, -, laos/sao-1 laos/sao-2",
                "-, districts/2, -, -, laos/sao-2",
                "DISTRICTS, districts/2, -, districts/1, districts/2 districts/3 laos/sao-2",
                "PAO TOWN_MUNICIPALITIES, -, -, -, laos/pao laos/town",
                "-, -, districts/2 agencies/dla, -, agencies/dla districts/2",
                "-, -, districts/2, districts/2, -",
                "DISTRICTS, -, districts/2, districts/2, districts/1 districts/3",
            })
    void itIsEveryUnitNamedExceptThoseExcepted(
            String groups, String laosOf, String units, String except, String meant) {
        var named = words(groups).stream().map(UnitGroup::valueOf).collect(Collectors.toSet());
        assertThat(new Audience(named, codes(laosOf), codes(units), codes(except)).among(ALL))
                .extracting(unit -> unit.code().value())
                .containsExactlyElementsOf(words(meant));
    }

    @Test
    void whatSomebodyIsToLeadIsOneOfTheirs() {
        var parts = WorkPlan.parts(assigning("districts/2", Assigning.Order.LEAD_LAST, true), ALL, null);
        assertThat(parts)
                .extracting(part -> part.unit() + " " + part.part() + " " + part.sequence() + " " + part.required())
                .containsExactly(
                        "districts/1 SUPPORTING 1 true", "districts/2 LEAD 2 true", "districts/3 SUPPORTING 1 true");
    }

    @Test
    void aLeadDoesNotBeginAfterThoseWhoAreNotWaitedFor() {
        assertThat(WorkPlan.parts(assigning("districts/2", Assigning.Order.LEAD_LAST, false), ALL, null))
                .extracting(part -> part.part() + " " + part.sequence() + " " + part.required())
                .containsExactly("SUPPORTING 1 false", "LEAD 1 true", "SUPPORTING 1 false");
    }

    @Test
    void withoutALeadEachAnswersForItself() {
        assertThat(WorkPlan.parts(assigning(null, Assigning.Order.LEAD_LAST, false), ALL, null))
                .extracting(part -> part.part() + " " + part.sequence() + " " + part.required())
                .containsOnly("LEAD 1 true");
    }

    @Test
    void aLeadOutsideOfTheGroupsIsMeantToo() {
        assertThat(WorkPlan.meant(assigning("agencies/dla", Assigning.Order.TOGETHER, true), ALL))
                .hasSize(4);
    }

    @Test
    void nobodyIsNoAudience() {
        var nobody = new Assigning(
                "ส่งรายงาน",
                Due.on(null),
                List.of(),
                new Audience(Set.of(), Set.of(), Set.of(), Set.of()),
                null,
                null,
                true,
                List.of());
        assertThatThrownBy(() -> WorkPlan.parts(nobody, ALL, null)).isInstanceOf(InvalidInput.class);
    }

    private static Assigning assigning(String lead, Assigning.Order order, boolean waiting) {
        return new Assigning(
                "ส่งรายงาน",
                Due.on(null),
                List.of(),
                new Audience(Set.of(UnitGroup.DISTRICTS), Set.of(), Set.of(), Set.of()),
                lead == null ? null : UnitCode.of(lead),
                order,
                waiting,
                List.of());
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }

    private static Set<UnitCode> codes(String text) {
        return words(text).stream().map(UnitCode::of).collect(Collectors.toSet());
    }
}
