package salaklang.minutes;

import java.util.List;
import java.util.Set;
import salaklang.web.NotFound;

/**
 * Minutes as one person sees them.
 *
 * @param runs whether this person runs the committee
 * @param mayAsk whether this person may ask for a correction now
 * @param maySign as what this person may sign and nobody has signed yet; empty before the lock
 * @param editions all versions that this person may read, the latest first
 * @param correctionsClosed whether no more corrections are taken from members
 */
record MinutesFile(
        MinutesView minutes,
        boolean runs,
        List<SectionLine> sections,
        List<CorrectionView> corrections,
        List<SignatureView> signatures,
        boolean mayAsk,
        boolean correctionsClosed,
        Set<Capacity> maySign,
        List<MinutesView> editions) {

    public List<String> head() {
        return minutes.head();
    }

    public boolean is(String state) {
        return minutes.is(state);
    }

    public long open() {
        return corrections.stream().filter(CorrectionView::isOpen).count();
    }

    public long edited() {
        return sections.stream().filter(SectionLine::edited).count();
    }

    public boolean recordChanged() {
        return sections.stream().anyMatch(SectionLine::recordChanged);
    }

    public SignatureView signed(Capacity as) {
        return signatures.stream()
                .filter(signature -> signature.capacity() == as)
                .findFirst()
                .orElse(null);
    }

    public SectionLine section(SectionId id) {
        return sections.stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
