package salaklang.mail;

import salaklang.web.Toned;

/** Where a mail stands. */
enum MailState implements Toned {
    WAITING("wait"),
    SENT("ok"),
    /** It was tried often enough: only a person sends it again. */
    FAILED("late"),
    /** Its recipient wants it no more by this way. */
    CANCELLED("idle");

    private final String tone;

    MailState(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}
