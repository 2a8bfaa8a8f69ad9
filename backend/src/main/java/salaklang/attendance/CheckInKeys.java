package salaklang.attendance;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import salaklang.meeting.MeetingId;

/** By which the code of a meeting is signed; every replica knows it. */
@Repository
class CheckInKeys {

    private final JdbcClient database;

    CheckInKeys(JdbcClient database) {
        this.database = database;
    }

    /** A meeting gets its key when it is first asked for. */
    String of(MeetingId meeting) {
        database.sql("insert into check_in_key (meeting_id, secret) values (?, ?) on conflict do nothing")
                .params(meeting.value(), CheckInCode.newSecret())
                .update();
        return database.sql("select secret from check_in_key where meeting_id = ?")
                .param(meeting.value())
                .query(String.class)
                .single();
    }
}
