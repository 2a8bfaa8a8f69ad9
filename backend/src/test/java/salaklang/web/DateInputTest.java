package salaklang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.ParseException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15/7/2569",
                "15/07/2569",
                "15/7/2026",
                "2026-07-15",
                "2569-07-15",
                "15.7.2569",
                "15-7-2569",
                "15 7 2569",
                "15 / 7 / 2569",
                "๑๕/๗/๒๕๖๙",
                "15/7/69",
                "15 ก.ค. 2569",
                "15 ก.ค.2569",
                "15 กค 2569",
                "15 ก.ค. 69",
                "15 กรกฎาคม 2569",
                "15กรกฎาคม2569",
                "๑๕ กรกฎาคม พ.ศ. ๒๕๖๙",
                "วันพุธที่ 15 กรกฎาคม 2569",
                "15 Jul 2026",
                "15 July 2569",
                "  15/7/2569 "
            })
    void theFifteenthOfJulyInEveryWayPeopleTypeIt(String typed) throws Exception {
        assertThat(DateInput.date(typed)).isEqualTo(LocalDate.of(2026, 7, 15));
    }

    @ParameterizedTest
    @CsvSource({
        "ม.ค.,1",
        "ก.พ.,2",
        "มี.ค.,3",
        "เม.ย.,4",
        "พ.ค.,5",
        "มิ.ย.,6",
        "ก.ค.,7",
        "ส.ค.,8",
        "ก.ย.,9",
        "ต.ค.,10",
        "พ.ย.,11",
        "ธ.ค.,12",
        "มกราคม,1",
        "กุมภาพันธ์,2",
        "มีนาคม,3",
        "เมษายน,4",
        "พฤษภาคม,5",
        "มิถุนายน,6",
        "กรกฎาคม,7",
        "สิงหาคม,8",
        "กันยายน,9",
        "ตุลาคม,10",
        "พฤศจิกายน,11",
        "ธันวาคม,12"
    })
    void everyMonthByItsNames(String name, int month) throws Exception {
        assertThat(DateInput.date("1 " + name + " 2569")).isEqualTo(LocalDate.of(2026, month, 1));
    }

    @ParameterizedTest
    @CsvSource({"29/2/2567,2024-02-29", "31/12/2399,", "1/1/2400,1857-01-01", "1/1/1900,1900-01-01"})
    void aYearFrom2400IsBuddhist(String typed, LocalDate date) throws Exception {
        if (date == null) {
            assertThat(DateInput.date(typed)).hasYear(2399);
        } else {
            assertThat(DateInput.date(typed)).isEqualTo(date);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "31/2/2569",
                "29/2/2569",
                "0/7/2569",
                "15/13/2569",
                "15/7",
                "15/7/569",
                "15/7/25690",
                "15 xyz 2569",
                "15/7/1200",
                "32 ก.ค. 2569",
                "7/2569",
                "15//2569"
            })
    void whatIsNoDateIsRefused(String typed) {
        assertThatThrownBy(() -> DateInput.date(typed)).isInstanceOf(ParseException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "09.00,09:00",
        "9.00,09:00",
        "9:00,09:00",
        "09:00,09:00",
        "09.00 น.,09:00",
        "๐๙.๓๐ น.,09:30",
        "13.05น,13:05",
        "0.00,00:00",
        "23:59,23:59"
    })
    void timesAsPeopleTypeThem(String typed, LocalTime time) throws Exception {
        assertThat(DateInput.time(typed)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24.00", "9", "9.60", "9.5", "noon", "-1.00"})
    void whatIsNoTimeIsRefused(String typed) {
        assertThatThrownBy(() -> DateInput.time(typed)).isInstanceOf(ParseException.class);
    }
}
