package salaklang.decision;

/** What a member votes. */
public enum Choice {
    /** เห็นด้วย */
    FOR,
    /** ไม่เห็นด้วย */
    AGAINST,
    /** งดออกเสียง */
    ABSTAIN
}
