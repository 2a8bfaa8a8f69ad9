package salaklang.invitation;

import org.springframework.web.multipart.MultipartFile;

/**
 * An answer to an invitation.
 *
 * @param listed the name of one on the seat's list of substitutes
 * @param version of the invitation that the form was made of; null for whichever
 */
record ReplyForm(
        ReplyKind reply,
        String reason,
        String listed,
        String substituteName,
        String substitutePosition,
        String substituteAccount,
        MultipartFile letter,
        Integer version) {

    static ReplyForm of(Invitation invitation) {
        var who = invitation.substitute();
        return new ReplyForm(
                invitation.reply(),
                invitation.view().reason(),
                who == null ? null : who.name(),
                who == null ? null : who.name(),
                who == null ? null : who.position(),
                who == null ? null : who.account(),
                null,
                invitation.version());
    }
}
