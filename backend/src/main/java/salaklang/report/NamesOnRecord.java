package salaklang.report;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every name of a person that the province has on record: members, who attended for them, guests, who reports. */
@Repository
class NamesOnRecord {

    private final JdbcClient database;

    NamesOnRecord(JdbcClient database) {
        this.database = database;
    }

    PersonalNames read() {
        return new PersonalNames(database.sql("""
                        select name from tenure
                        union select name from seat_substitute
                        union select name from attendance where name <> position
                        union select substitute_name from attendance
                        union select name from presiding where name <> position
                        union select name from emeeting_connection where name <> position
                        union select substitute_name from invitation
                        union select position from participant
                        union select display_name from directory_person
                        """).query(String.class).list());
    }
}
