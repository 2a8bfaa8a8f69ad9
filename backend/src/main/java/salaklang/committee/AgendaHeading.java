package salaklang.committee;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import salaklang.web.InvalidInput;

/**
 * A heading of the agenda of a committee's meetings.
 *
 * @param title as printed, such as เรื่องรับรองรายงานการประชุม
 */
@Embeddable
public record AgendaHeading(@Enumerated(EnumType.STRING) AgendaHeadingKind kind, String title) {

    /** The five headings (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526, แบบที่ 11). */
    public static final List<AgendaHeading> FIVE = List.of(
            new AgendaHeading(AgendaHeadingKind.CHAIR_INFORMS, "เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ"),
            new AgendaHeading(AgendaHeadingKind.ADOPTION_OF_MINUTES, "เรื่องรับรองรายงานการประชุม"),
            new AgendaHeading(AgendaHeadingKind.FOR_INFORMATION, "เรื่องที่เสนอให้ที่ประชุมทราบ"),
            new AgendaHeading(AgendaHeadingKind.FOR_CONSIDERATION, "เรื่องที่เสนอให้ที่ประชุมพิจารณา"),
            new AgendaHeading(AgendaHeadingKind.OTHER_MATTERS, "เรื่องอื่น ๆ (ถ้ามี)"));

    /** The six headings that many bodies use: matters arising have one of their own. */
    public static final List<AgendaHeading> SIX = List.of(
            new AgendaHeading(AgendaHeadingKind.CHAIR_INFORMS, "เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ"),
            new AgendaHeading(AgendaHeadingKind.ADOPTION_OF_MINUTES, "เรื่องรับรองรายงานการประชุม"),
            new AgendaHeading(AgendaHeadingKind.MATTERS_ARISING, "เรื่องสืบเนื่อง"),
            new AgendaHeading(AgendaHeadingKind.FOR_INFORMATION, "เรื่องที่เสนอให้ที่ประชุมทราบ"),
            new AgendaHeading(AgendaHeadingKind.FOR_CONSIDERATION, "เรื่องที่เสนอให้ที่ประชุมพิจารณา"),
            new AgendaHeading(AgendaHeadingKind.OTHER_MATTERS, "เรื่องอื่น ๆ (ถ้ามี)"));

    /** @throws InvalidInput for the field {@code headings}, where the kind or the title is missing */
    AgendaHeading checked() {
        if (kind == null) {
            throw new InvalidInput("headings", "committee.error.heading-kind-missing");
        }
        return new AgendaHeading(kind, Texts.required("headings", title, "committee.error.heading-title-missing"));
    }
}
