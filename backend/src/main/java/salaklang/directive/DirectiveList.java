package salaklang.directive;

import java.time.Instant;
import java.util.List;
import salaklang.assignment.Standing;
import salaklang.escalation.Urgency;
import salaklang.web.Total;

/**
 * @param next the key of the next page, or null
 * @param total of all pages; null where nobody asked
 */
record DirectiveList(List<Row> rows, String next, Total total) {

    /** @param name such as ข้อสั่งการที่ 12/2569 */
    record Row(
            DirectiveId id,
            DirectiveKind kind,
            String name,
            String title,
            DirectiveState state,
            Urgency urgency,
            String issuedBy,
            Instant issuedAt,
            Standing standing) {}
}
