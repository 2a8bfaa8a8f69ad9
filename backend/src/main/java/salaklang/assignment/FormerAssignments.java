package salaklang.assignment;

import static salaklang.processes.assignment.AssignmentProcess.PROCESS;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;
import salaklang.workflow.FormerModels;

/**
 * Assignments that began before there was a watch over the due date: their timers ask for steps that are no more. They go
 * on in the newest model, where they stand, and are watched from then on.
 */
@Component
class FormerAssignments {

    /** The time in which a unit has the assignment, and beside the work the beginning of the watch. */
    private static final String CARRY_OUT = "subProcess_CarryOut";

    private static final String NEXT_MOMENT = "gateway_NextMoment";
    private static final Logger LOG = LoggerFactory.getLogger(FormerAssignments.class);

    private final FormerModels models;
    private final Provinces provinces;

    FormerAssignments(FormerModels models, Provinces provinces) {
        this.models = models;
        this.provinces = provinces;
    }

    /** Soon after a release, and again for what could not be moved then. */
    @Scheduled(initialDelayString = "${sala.assignment.former-after:PT10S}", fixedDelayString = "PT1H")
    void renew() {
        for (var former : models.lacking(PROCESS, NEXT_MOMENT)) {
            for (var province : provinces.all()) {
                int moved =
                        CurrentTenant.in(province.id(), () -> models.renew(PROCESS, former, CARRY_OUT, NEXT_MOMENT));
                if (moved > 0) {
                    LOG.info("{} assignments of {} go on in the newest model", moved, province.id());
                }
            }
        }
    }
}
