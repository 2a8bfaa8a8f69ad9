package salaklang.tally;

import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.PR;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.PR_UNIT;
import static salaklang.assignment.Casework.SECRETARY;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentService;
import salaklang.assignment.AssignmentView;
import salaklang.assignment.Casework;
import salaklang.assignment.Delay;
import salaklang.assignment.DelayCause;
import salaklang.assignment.ExtensionService;
import salaklang.assignment.Part;
import salaklang.assignment.WorkPart;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.platform.People;

/** What people may do to an assignment in its state, one of it at random. */
final class StormActs {

    private static final UnitCode TOWN = UnitCode.of("laos/muang");
    private static final Person TOWNSMAN = People.localOfficer(PROVINCE);
    private static final List<UnitCode> UNITS = List.of(DLA_UNIT, PR_UNIT, TOWN);
    private static final Delay DELAY = new Delay(DelayCause.STAFF, "บุคลากรไม่พอ");

    /** So many of all acts are taken back. */
    private static final int ROLLED_BACK = 4;

    private final Casework cases;
    private final AssignmentService assignments;
    private final ExtensionService extensions;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Queue<AssignmentId> ids = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> done = new ConcurrentHashMap<>();

    StormActs(ApplicationContext application) {
        cases = new Casework(application);
        assignments = application.getBean(AssignmentService.class);
        extensions = application.getBean(ExtensionService.class);
        database = application.getBean(JdbcClient.class);
        transaction = application.getBean(TransactionTemplate.class);
    }

    /** How often what was done and kept. */
    Map<String, Integer> done() {
        return done;
    }

    /** Work of two units under a committee of its own, still on offer. */
    void begin(Random random) {
        var recommendation =
                cases.approved(cases.committee(), cases.today().plusDays(random.nextInt(40)), DLA_UNIT, PR_UNIT);
        ids.add(cases.assignment(recommendation, DLA_UNIT));
        ids.add(cases.assignment(recommendation, PR_UNIT));
    }

    /** One act or, now and then, a change by hand; others may have been quicker. */
    void one(Random random) {
        var known = List.copyOf(ids);
        var view = cases.view(known.get(random.nextInt(known.size())));
        var keep = random.nextInt(ROLLED_BACK) > 0;
        try {
            if (random.nextInt(5) == 0) {
                byHand(view, random, keep);
            } else {
                act(view, random, keep);
            }
        } catch (RuntimeException e) {
            done.merge("refused", 1, Integer::sum);
        }
    }

    private void act(AssignmentView view, Random random, boolean keep) {
        var id = view.id();
        var unit = personOf(view.unit());
        var checks = view.assigner() == null ? SECRETARY : personOf(view.assigner());
        switch (view.state()) {
            case WAITING -> attempt("cancel", checks, keep, () -> assignments.cancel(id, "ไม่จำเป็น"));
            case OFFERED -> {
                switch (random.nextInt(8)) {
                    case 0 -> attempt("return", unit, keep, () -> assignments.giveBack(id, "ไม่ใช่ภารกิจ"));
                    case 1 -> attempt("cancel", checks, keep, () -> assignments.cancel(id, "ไม่จำเป็น"));
                    default -> attempt("accept", unit, keep, () -> assignments.accept(id));
                }
            }
            case RETURNED -> {
                if (random.nextInt(6) == 0) {
                    attempt("decline", checks, keep, () -> assignments.acceptDecline(id));
                } else {
                    var to = UNITS.get(random.nextInt(UNITS.size()));
                    attempt("reassign", checks, keep, () -> assignments.reassign(id, to, null, "พร้อมกว่า"));
                }
            }
            case IN_PROGRESS -> work(view, unit, random, keep);
            case SUBMITTED -> {
                if (random.nextInt(3) == 0) {
                    attempt("send back", checks, keep, () -> assignments.sendBack(id, "ขาดรูป"));
                } else {
                    attempt("verify", checks, keep, () -> assignments.verify(id));
                }
            }
            case DONE ->
                attempt(
                        "reopen",
                        checks,
                        keep,
                        () -> assignments.reopen(id, cases.today().plusDays(random.nextInt(30)), "ผิด"));
            case DECLINED, CANCELLED -> begin(random);
        }
    }

    private void work(AssignmentView view, Person unit, Random random, boolean keep) {
        var id = view.id();
        switch (random.nextInt(10)) {
            case 0 -> {
                var to = view.dueDate().plusDays(1 + random.nextInt(20));
                attempt("ask for more time", unit, keep, () -> extensions.ask(id, to, "รอผล"));
                attempt("extend", SECRETARY, keep, () -> extensions.grant(id, null, null));
            }
            case 1 -> split(view, unit, random, keep);
            case 2, 3, 4, 5 ->
                attempt(
                        "report",
                        unit,
                        keep,
                        () -> assignments.reportProgress(
                                id, random.nextInt(101), "ดำเนินการ", List.of(), DELAY, Casework.none()));
            default ->
                attempt(
                        "submit",
                        unit,
                        keep,
                        () -> assignments.submit(id, "ส่งงาน", List.of(), DELAY, List.of(Casework.evidence())));
        }
    }

    private void split(AssignmentView view, Person unit, Random random, boolean keep) {
        var first = part(view, TOWN, 1);
        var then = part(view, view.unit().equals(PR_UNIT) ? DLA_UNIT : PR_UNIT, 1 + random.nextInt(2));
        attempt("split", unit, keep, () -> assignments.split(view.id(), List.of(first, then)));
        if (keep) {
            ids.add(new AssignmentId(first.id()));
            ids.add(new AssignmentId(then.id()));
        }
    }

    private static WorkPart part(AssignmentView view, UnitCode unit, int sequence) {
        return new WorkPart(
                UUID.randomUUID(), unit, "ส่วนของหน่วยงาน", view.dueDate(), Part.LEAD, true, sequence, null, List.of());
    }

    /** What no service does: other days, another programme, many at once, one that is no more. */
    private void byHand(AssignmentView view, Random random, boolean keep) {
        var days = random.nextInt(120) - 60;
        switch (random.nextInt(5)) {
            case 0 -> change("another due date", keep, "due_date = due_date + " + days + " where id = :id", view);
            case 1 ->
                change(
                        "due dates of a committee",
                        keep,
                        "due_date = due_date + " + days / 10
                                + " where committee_id = (select committee_id from assignment where id = :id)",
                        view);
            case 2 ->
                change(
                        "other times",
                        keep,
                        "submitted_at = submitted_at - :days * interval '7 hours', ended_at = ended_at - :days * interval '1 day',"
                                        .replace(":days", String.valueOf(Math.abs(days)))
                                + " offered_at = offered_at - interval '" + Math.abs(days) + " days' where id = :id",
                        view);
            case 3 ->
                change(
                        "a programme",
                        keep,
                        "programme_id = (select id from programme order by md5(id::text || '" + days
                                + "') limit 1) where id = :id",
                        view);
            default -> change("no programme", keep, "programme_id = null where id = :id", view);
        }
    }

    private void change(String what, boolean keep, String set, AssignmentView view) {
        attempt(
                what,
                SECRETARY,
                keep,
                () -> database.sql("update assignment set " + set)
                        .param("id", view.id().value())
                        .update());
    }

    private void attempt(String what, Person person, boolean keep, Runnable act) {
        cases.run(
                person,
                () -> transaction.executeWithoutResult(status -> {
                    act.run();
                    if (!keep) {
                        status.setRollbackOnly();
                    }
                }));
        done.merge(keep ? what : "taken back", 1, Integer::sum);
    }

    private static Person personOf(UnitCode unit) {
        return unit.equals(DLA_UNIT) ? DLA : unit.equals(PR_UNIT) ? PR : TOWNSMAN;
    }
}
