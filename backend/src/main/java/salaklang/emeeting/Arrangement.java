package salaklang.emeeting;

/**
 * Where and how a meeting is held by electronic media.
 *
 * @param link the way into the video system, https
 * @param domestic whether that system is installed and run in Thailand
 * @param retention for how long recording and logs are kept, in the committee's own words; may be null
 */
record Arrangement(String link, boolean domestic, String retention) {

    static final Arrangement NONE = new Arrangement(null, false, null);
}
