package salaklang.minutes;

import salaklang.web.Toned;

/** draft → circulated → adopted → locked. */
public enum MinutesState implements Toned {
    DRAFT("soon"),
    /** Members may ask for corrections. */
    CIRCULATED("wait"),
    /** Only what the adopting meeting corrected is still taken in. */
    ADOPTED("wait"),
    /** Its files are fixed by their fingerprint; it is signed, and never changes. */
    LOCKED("ok");

    private final String tone;

    MinutesState(String tone) {
        this.tone = tone;
    }

    @Override
    public String tone() {
        return tone;
    }
}
