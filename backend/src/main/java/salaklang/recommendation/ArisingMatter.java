package salaklang.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import salaklang.meeting.ArisingWork;
import salaklang.meeting.MatterArising;
import salaklang.meeting.MeetingId;
import salaklang.meeting.ProposedConclusion;

/** What was laid before a meeting of an earlier recommendation, as it stood when the meeting ended; written once. */
@Entity
@Table(name = "matter_arising")
class ArisingMatter {

    private static final String PATH = "/recommendations/";

    @Id
    private UUID id;

    private MeetingId meetingId;
    private RecommendationId recommendationId;
    private int position;
    private String title;
    private String origin;
    private String state;
    private int done;
    private int assignments;
    private LocalDate nextDue;

    @Enumerated(EnumType.STRING)
    private ProposedConclusion conclusion;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ArisingWork> works;

    protected ArisingMatter() {}

    ArisingMatter(MeetingId meeting, RecommendationId recommendation, int position, MatterArising line) {
        this.id = UUID.randomUUID();
        this.meetingId = meeting;
        this.recommendationId = recommendation;
        this.position = position;
        this.title = line.title();
        this.origin = line.origin();
        this.state = line.state();
        this.done = line.done();
        this.assignments = line.assignments();
        this.nextDue = line.nextDue();
        this.conclusion = line.conclusion();
        this.works = line.works();
    }

    MatterArising line() {
        return new MatterArising(
                title, origin, state, done, assignments, nextDue, path(recommendationId), conclusion, works);
    }

    /** The recommendation behind a line. */
    static UUID recommendation(MatterArising line) {
        return UUID.fromString(line.path().substring(PATH.length()));
    }

    static String path(RecommendationId recommendation) {
        return PATH + recommendation;
    }
}
