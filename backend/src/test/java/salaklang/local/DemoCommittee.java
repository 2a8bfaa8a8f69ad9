package salaklang.local;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import salaklang.committee.Appointment;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeKind;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeService;
import salaklang.committee.OrderFile;
import salaklang.committee.OrderId;
import salaklang.committee.SeatBasis;
import salaklang.committee.SeatHolders;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;
import salaklang.committee.SeatParticulars;
import salaklang.committee.SeatView;
import salaklang.committee.Substitute;
import salaklang.committee.Substitutes;
import salaklang.identity.UnitCode;

/** The committee of the demonstration: its seats, those who hold them by the demo accounts, and a group below it. */
@Component
@Profile("demo-case")
class DemoCommittee {

    private static final String NRE = "agencies/nre";
    private static final UnitCode DLA = UnitCode.of("agencies/dla");

    private final CommitteeService committees;
    private final SeatHolders holders;
    private final OrderFile orders;
    private final CommitteeRegister register;
    private final DemoTime time;

    DemoCommittee(
            CommitteeService committees,
            SeatHolders holders,
            OrderFile orders,
            CommitteeRegister register,
            DemoTime time) {
        this.committees = committees;
        this.holders = holders;
        this.orders = orders;
        this.register = register;
        this.time = time;
    }

    CommitteeId setUp(List<String> represented) {
        var began = LocalDate.ofInstant(time.instant(), time.getZone()).minusMonths(6);
        var id = committees.create(
                "คณะกรรมการและคณะทำงานขับเคลื่อนโครงการเมืองสิ่งแวดล้อมยั่งยืน (ข้อมูลสาธิต)",
                CommitteeKind.COMMITTEE,
                NRE,
                began);
        var order = orders.record(id, "ศก (สาธิต) 1/2569", began, "แต่งตั้งคณะกรรมการและคณะทำงาน", List.of());
        var governor = exOfficio(id, "ผู้ว่าราชการจังหวัดศรีสะเกษ", SeatOffice.CHAIR, null);
        hold(id, governor, "ผู้ว่าราชการจังหวัดศรีสะเกษ", "governor", began, order);
        var viceGovernor = exOfficio(id, "รองผู้ว่าราชการจังหวัดศรีสะเกษ", SeatOffice.VICE_CHAIR, null);
        hold(id, viceGovernor, "รองผู้ว่าราชการจังหวัดศรีสะเกษ", "vice-governor", began, order);
        exOfficio(id, "ผู้อำนวยการศูนย์ป่าไม้ศรีสะเกษ", SeatOffice.MEMBER, "agencies/forest");
        exOfficio(
                id,
                "คณบดีคณะศิลปศาสตร์และวิทยาศาสตร์ มหาวิทยาลัยราชภัฏศรีสะเกษ",
                SeatOffice.MEMBER,
                "agencies/university");
        committees.addRepresentatives(id, represented);
        committees.addRepresentatives(id, List.of("districts/3301"));
        hold(
                id,
                seatOf(id, "agencies/dla"),
                "ผู้แทนสำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดศรีสะเกษ",
                "agency-representative",
                began,
                order);
        hold(
                id,
                seatOf(id, "agencies/pr"),
                "ผู้แทนสำนักงานประชาสัมพันธ์จังหวัดศรีสะเกษ",
                "agency-representative-2",
                began,
                order);
        hold(id, seatOf(id, "districts/3301"), "ปลัดอำเภอเมืองศรีสะเกษ", "district-officer", began, order);
        hold(id, seatOf(id, "laos/muang"), "เจ้าหน้าที่เทศบาลเมืองศรีสะเกษ", "local-officer", began, order);
        hold(id, committees.addSeat(id, localAdministration()), "ท้องถิ่นจังหวัดศรีสะเกษ", "agency-head", began, order);
        expert(id, began, order);
        var secretary = exOfficio(
                id, "ผู้อำนวยการสำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดศรีสะเกษ", SeatOffice.SECRETARY, NRE);
        hold(id, secretary, "เลขานุการคณะกรรมการ ทสจ.ศรีสะเกษ", "committee-secretary", began, order);
        workingGroup(id, began);
        return id;
    }

    /** A seat for which those on a list may stand in. */
    private static SeatParticulars localAdministration() {
        return new SeatParticulars(
                "ท้องถิ่นจังหวัดศรีสะเกษ",
                SeatOffice.MEMBER,
                SeatBasis.EX_OFFICIO,
                DLA,
                true,
                Substitutes.LISTED,
                List.of(new Substitute(
                        "ผู้แทนสำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดศรีสะเกษ",
                        "นักส่งเสริมการปกครองท้องถิ่น",
                        "agency-representative",
                        "agency-representative@si-sa-ket.sala-klang.test")),
                true,
                null,
                null);
    }

    private void expert(CommitteeId id, LocalDate began, OrderId order) {
        var seat = committees.addSeat(id, "ผู้ทรงคุณวุฒิ", SeatOffice.MEMBER, SeatBasis.EXPERT, null);
        var termEnds = began.plusYears(2).minusDays(1);
        holders.appoint(id, seat, new Appointment("ผู้ทรงคุณวุฒิด้านผังเมือง", null, null, began, termEnds, order));
        holders.appoint(
                id, seat, new Appointment("ผู้ทรงคุณวุฒิด้านสิ่งแวดล้อม", null, null, began.plusMonths(3), null, null));
    }

    private void workingGroup(CommitteeId parent, LocalDate began) {
        var id = committees.create(
                "คณะทำงานจัดเก็บข้อมูลตัวชี้วัด (ข้อมูลสาธิต)", CommitteeKind.WORKING_GROUP, NRE, began, parent);
        exOfficio(id, "ผู้อำนวยการสำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดศรีสะเกษ", SeatOffice.CHAIR, NRE);
        committees.addRepresentatives(id, List.of("agencies/pr", "laos/muang"));
    }

    private SeatId exOfficio(CommitteeId committee, String position, SeatOffice office, String unit) {
        return committees.addSeat(committee, position, office, SeatBasis.EX_OFFICIO, unit);
    }

    private void hold(CommitteeId committee, SeatId seat, String name, String account, LocalDate since, OrderId order) {
        var email = account + "@si-sa-ket.sala-klang.test";
        holders.appoint(committee, seat, new Appointment(name, account, email, since, null, order));
    }

    private SeatId seatOf(CommitteeId committee, String unit) {
        return register.seats(committee).stream()
                .filter(seat -> UnitCode.of(unit).equals(seat.unit()))
                .map(SeatView::id)
                .findFirst()
                .orElseThrow();
    }
}
