package salaklang.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import salaklang.committee.Appointment;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeKind;
import salaklang.committee.CommitteeService;
import salaklang.committee.SeatBasis;
import salaklang.committee.SeatHolders;
import salaklang.committee.SeatOffice;
import salaklang.committee.SeatParticulars;
import salaklang.committee.Substitutes;
import salaklang.identity.CurrentUser;
import salaklang.identity.UnitCode;
import salaklang.platform.People;
import salaklang.tenancy.CurrentTenant;

/** A committee of seven members and a secretary who is none, most of whom have accounts. */
final class Hall {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Bangkok"));

    private final String province;
    private final CommitteeService committees;
    private final SeatHolders holders;

    Hall(String province, CommitteeService committees, SeatHolders holders) {
        this.province = province;
        this.committees = committees;
        this.holders = holders;
    }

    CommitteeId committee(String name) {
        return CurrentTenant.in(
                province,
                () -> CurrentUser.as(People.secretary(province), () -> {
                    var committee =
                            committees.create(name, CommitteeKind.COMMITTEE, "agencies/nre", TODAY.minusYears(1));
                    seat(committee, "ผู้ว่าราชการจังหวัด", SeatOffice.CHAIR, null, true, "governor");
                    seat(committee, "ท้องถิ่นจังหวัด", SeatOffice.MEMBER, "agencies/dla", true, "agency-head");
                    seat(
                            committee,
                            "ประชาสัมพันธ์จังหวัด",
                            SeatOffice.MEMBER,
                            "agencies/pr",
                            true,
                            "agency-representative-2");
                    seat(committee, "นายอำเภอเมือง", SeatOffice.MEMBER, null, true, "district-officer");
                    seat(committee, "นายกเทศมนตรีเมือง", SeatOffice.MEMBER, "laos/muang", true, null);
                    seat(committee, "ผู้อำนวยการศูนย์ป่าไม้", SeatOffice.MEMBER, "agencies/forest", false, null);
                    seat(committee, "ผู้ทรงคุณวุฒิด้านสิ่งแวดล้อม", SeatOffice.MEMBER, null, true, null);
                    committees.addSeat(
                            committee,
                            new SeatParticulars(
                                    "เลขานุการ",
                                    SeatOffice.SECRETARY,
                                    SeatBasis.EX_OFFICIO,
                                    UnitCode.of("agencies/nre"),
                                    false,
                                    Substitutes.NONE,
                                    List.of(),
                                    false,
                                    null,
                                    null));
                    return committee;
                }));
    }

    private void seat(
            CommitteeId committee,
            String position,
            SeatOffice office,
            String unit,
            boolean substituteCounts,
            String account) {
        var seat = committees.addSeat(
                committee,
                new SeatParticulars(
                        position,
                        office,
                        SeatBasis.EX_OFFICIO,
                        unit == null ? null : UnitCode.of(unit),
                        true,
                        Substitutes.ANY_WITH_LETTER,
                        List.of(),
                        substituteCounts,
                        null,
                        null));
        if (account != null) {
            holders.appoint(
                    committee,
                    seat,
                    new Appointment(position, account, account + "@example.go.th", TODAY.minusYears(1), null, null));
        }
    }
}
