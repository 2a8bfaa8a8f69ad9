package salaklang.invitation;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.identity.CurrentUser;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** The letterheads of those secretariats whose committees a person runs. */
@Service
@Transactional
class LetterheadService {

    private final Letterheads letterheads;
    private final CommitteeRegister committees;
    private final Organisation organisation;
    private final Provinces provinces;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterheadService(
            Letterheads letterheads,
            CommitteeRegister committees,
            Organisation organisation,
            Provinces provinces,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.letterheads = letterheads;
        this.committees = committees;
        this.organisation = organisation;
        this.provinces = provinces;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** What the secretariat wrote down, or else what can be known of it. */
    @Transactional(readOnly = true)
    public LetterheadForm of(UnitCode secretariat) {
        return letterheads.findByUnit(secretariat).map(Letterhead::form).orElseGet(() -> presumed(secretariat));
    }

    /** The committee whose secretariat's letterhead this is, for those who run it. */
    @Transactional(readOnly = true)
    public CommitteeView require(CommitteeId id) {
        var person = user.require();
        var committee = committees.require(id);
        if (!committees.sees(person, committee)) {
            throw new NotFound();
        }
        if (!committees.runs(person, committee)) {
            throw new AccessDeniedException("Only those who run the committee write for it");
        }
        return committee;
    }

    /** @throws WrongState where somebody else has written meanwhile */
    public void write(CommitteeId committee, LetterheadForm form) {
        var unit = require(committee).secretariat();
        var found = letterheads.findByUnit(unit);
        if (found.isPresent() && !found.get().isOfVersion(form.version())) {
            throw new WrongState("letterhead", "CHANGED");
        }
        var letterhead = found.orElseGet(() -> new Letterhead(unit));
        letterhead.write(form);
        letterheads.save(letterhead);
        events.publishEvent(new LetterheadChanged(unit, user.require(), clock.instant()));
    }

    private LetterheadForm presumed(UnitCode secretariat) {
        var unit = organisation.require(secretariat);
        var province = provinces.known(CurrentTenant.require()).orElseThrow();
        return new LetterheadForm(
                unit.nameTh(),
                "",
                province.abbreviation() == null ? "" : province.abbreviation() + " ",
                "",
                "ผู้ว่าราชการจังหวัด" + province.nameTh(),
                unit.nameTh(),
                "",
                "",
                "");
    }
}
