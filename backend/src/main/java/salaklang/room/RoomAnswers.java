package salaklang.room;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.support.RequestContextUtils;
import salaklang.decision.NoteView;
import salaklang.decision.SavedNote;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingState;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.InvalidInput;
import salaklang.web.Live;
import salaklang.web.WrongState;

/** Answers with the room: after an act as it is now, after a refused one with what was typed and what is wrong. */
@Component
class RoomAnswers {

    private final RoomReader reader;
    private final Live live;
    private final MessageSource messages;

    RoomAnswers(RoomReader reader, Live live, MessageSource messages) {
        this.reader = reader;
        this.live = live;
        this.messages = messages;
    }

    ModelAndView page(MeetingId id, AgendaItemId item) {
        var file = reader.read(id, item);
        return file.meeting().state() == MeetingState.IN_SESSION
                ? view("room/show", file, HttpStatus.OK).addObject("asked", item)
                : new ModelAndView("redirect:/" + CurrentTenant.require() + "/meetings/" + id);
    }

    ModelAndView part(MeetingId id, AgendaItemId item) {
        return view("room/now", reader.read(id, item), HttpStatus.OK);
    }

    SseEmitter watch(MeetingId id) {
        reader.requireSees(id);
        return live.watch(RoomSignals.topic(id));
    }

    ModelAndView after(MeetingId id, AgendaItemId item, String done, Runnable act) {
        return after(id, item, done, () -> {
            act.run();
            return null;
        });
    }

    <T> ModelAndView after(MeetingId id, AgendaItemId item, String done, Supplier<T> act) {
        try {
            act.get();
        } catch (InvalidInput input) {
            return refused(id, item, say(input.messageKey(), input.arguments()), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (WrongState state) {
            return refused(id, item, say("error.state." + state.thing() + "." + state.state()), HttpStatus.CONFLICT);
        }
        return done(id, item, done);
    }

    /** Where another has changed the note meanwhile, both are shown. */
    ModelAndView afterNote(MeetingId id, AgendaItemId item, String typed, Supplier<SavedNote> act) {
        NoteView other;
        try {
            var saved = act.get();
            if (saved.saved()) {
                return done(id, item, "room.done.noted");
            }
            other = saved.current();
        } catch (InvalidInput input) {
            return refused(id, item, say(input.messageKey(), input.arguments()), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        var page = refused(id, item, say("error.state.note.CHANGED"), HttpStatus.CONFLICT);
        return page.addObject("typedNote", typed).addObject("otherNote", other);
    }

    private ModelAndView done(MeetingId id, AgendaItemId item, String done) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        RequestContextUtils.getOutputFlashMap(request).put("notice", done);
        return new ModelAndView("redirect:/" + CurrentTenant.require() + "/meetings/" + id + "/room?item=" + item);
    }

    private ModelAndView refused(MeetingId id, AgendaItemId item, String problem, HttpStatus status) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        var typed = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
        return view("room/show", reader.read(id, item), status)
                .addObject("asked", item)
                .addObject("problem", problem)
                .addObject("typed", typed);
    }

    private static ModelAndView view(String template, RoomFile file, HttpStatus status) {
        return new ModelAndView(template, Map.of("file", file, "typed", Map.of()), status);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
