package salaklang.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import salaklang.meeting.MatterArising;
import salaklang.meeting.MeetingId;

/** What was laid before a meeting of an earlier recommendation, as it stood when the meeting ended; written once. */
@Entity
@Table(name = "matter_arising")
class ArisingMatter {

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
    }

    MatterArising line() {
        return new MatterArising(title, origin, state, done, assignments, nextDue, path(recommendationId));
    }

    static String path(RecommendationId recommendation) {
        return "/recommendations/" + recommendation;
    }
}
