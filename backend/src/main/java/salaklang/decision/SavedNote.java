package salaklang.decision;

/**
 * How saving a note went.
 *
 * @param saved false where somebody else had changed it: nothing was overwritten
 * @param current the note as it is now
 */
public record SavedNote(boolean saved, NoteView current) {}
