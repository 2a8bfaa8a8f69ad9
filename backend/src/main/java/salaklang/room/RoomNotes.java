package salaklang.room;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import salaklang.decision.NoteService;
import salaklang.decision.SavedNote;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;

/** Saves notes while they are typed. Where another has changed them, the answer is 409 with what they are now. */
@RestController
@RequestMapping("/{province}/meetings/{id}/room/{item}/note.json")
class RoomNotes {

    private final NoteService notes;

    RoomNotes(NoteService notes) {
        this.notes = notes;
    }

    @PostMapping
    ResponseEntity<SavedNote> save(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String note) {
        var saved = notes.save(id, item, version, note);
        return ResponseEntity.status(saved.saved() ? HttpStatus.OK : HttpStatus.CONFLICT)
                .body(saved);
    }
}
