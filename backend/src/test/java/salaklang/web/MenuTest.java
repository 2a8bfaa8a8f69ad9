package salaklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import salaklang.identity.Person;
import salaklang.identity.Role;

class MenuTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasAMenuThatFitsAPhone(Role role) {
        assertThat(Menu.of(person(role), "/phrae")).isNotEmpty();
        assertThat(Menu.tabs(person(role), "/phrae")).hasSizeBetween(1, 5);
    }

    @Test
    void thePageInsideAnEntryMarksTheEntryAndNoOther() {
        assertThat(Menu.of(person(Role.COMMITTEE_SECRETARY), "/phrae/meetings/1/agenda"))
                .filteredOn(Menu.Item::current)
                .extracting(Menu.Item::href)
                .containsExactly("/phrae/meetings");
    }

    @Test
    void aPageOfNoEntryMarksNone() {
        assertThat(Menu.of(person(Role.COMMITTEE_SECRETARY), "/phrae/units")).noneMatch(Menu.Item::current);
    }

    @Test
    void theGovernorDecidesWhereTheListHoldsOnlyWhatWaits() {
        assertThat(Menu.of(person(Role.VICE_GOVERNOR), "/phrae/dashboard/decisions"))
                .filteredOn(Menu.Item::current)
                .extracting(Menu.Item::href)
                .containsExactly("/phrae/dashboard/decisions");
    }

    @Test
    void aUnitStartsWithItsOwnWork() {
        assertThat(Menu.of(person(Role.LOCAL_OFFICER), "/phrae/assignments").get(0))
                .isEqualTo(new Menu.Item("menu.my-work", "check", "/phrae/assignments", true));
    }

    private static Person person(Role role) {
        return new Person("phrae", "1", "someone", "someone", Set.of(role), Set.of());
    }
}
