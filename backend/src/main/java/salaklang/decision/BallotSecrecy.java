package salaklang.decision;

/** Whether it is known who voted what. */
public enum BallotSecrecy {
    OPEN,
    /** Who has voted is known, never what (ลงคะแนนลับ). */
    SECRET
}
