package salaklang.directive;

import java.time.Instant;
import java.util.List;
import salaklang.assignment.Standing;
import salaklang.escalation.Urgency;

/** @param next the key of the next page, or null */
record DirectiveList(List<Row> rows, String next) {

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
