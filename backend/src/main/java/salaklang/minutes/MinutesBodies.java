package salaklang.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the API says of minutes. */
final class MinutesBodies {

    private MinutesBodies() {}

    /**
     * @param number the meeting's, such as {@code 3/2569}
     * @param sha256 the fingerprint of the locked PDF
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MinutesHeadBody(
            UUID id,
            UUID meeting,
            UUID committee,
            int edition,
            String corrects,
            String body,
            String number,
            RecordingStyle style,
            MinutesState state,
            LocalDate closesOn,
            AdoptedBy adoptedBy,
            UUID adoptingMeeting,
            Instant adoptedAt,
            Instant lockedAt,
            String sha256,
            UUID supersededBy) {

        static MinutesHeadBody of(MinutesView minutes) {
            return new MinutesHeadBody(
                    minutes.id().value(),
                    minutes.meeting().value(),
                    minutes.committee().value(),
                    minutes.edition(),
                    minutes.corrects(),
                    minutes.body(),
                    minutes.numberBE(),
                    minutes.style(),
                    minutes.state(),
                    minutes.closesOn(),
                    minutes.adoptedBy(),
                    minutes.adoptingMeeting() == null
                            ? null
                            : minutes.adoptingMeeting().value(),
                    minutes.adoptedAt(),
                    minutes.lockedAt(),
                    minutes.sha256(),
                    minutes.supersededBy() == null
                            ? null
                            : minutes.supersededBy().value());
        }
    }

    /** @param version what a writer says to have seen */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SectionBody(
            UUID id, SectionKind kind, UUID item, String label, String recordText, String text, int version) {

        static SectionBody of(SectionLine section) {
            return new SectionBody(
                    section.id().value(),
                    section.kind(),
                    section.item() == null ? null : section.item().value(),
                    section.label(),
                    section.recordText(),
                    section.text(),
                    section.version());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CorrectionBody(
            UUID id,
            UUID section,
            String wish,
            String reason,
            String askedBy,
            Instant askedAt,
            CorrectionState state,
            String answer) {

        static CorrectionBody of(CorrectionView correction) {
            return new CorrectionBody(
                    correction.id().value(),
                    correction.section().value(),
                    correction.wish(),
                    correction.reason(),
                    correction.askedBy(),
                    correction.askedAt(),
                    correction.state(),
                    correction.answer());
        }
    }

    record MinutesBody(
            MinutesHeadBody minutes,
            List<SectionBody> sections,
            List<CorrectionBody> corrections,
            List<SignatureView> signatures) {

        static MinutesBody of(MinutesFile file) {
            return new MinutesBody(
                    MinutesHeadBody.of(file.minutes()),
                    file.sections().stream().map(SectionBody::of).toList(),
                    file.corrections().stream().map(CorrectionBody::of).toList(),
                    file.signatures());
        }
    }
}
