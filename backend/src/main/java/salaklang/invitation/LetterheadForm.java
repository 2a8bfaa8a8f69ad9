package salaklang.invitation;

/**
 * What stands on the letters of a secretariat.
 *
 * @param agency who writes (ส่วนราชการเจ้าของหนังสือ)
 * @param letterCode with which the letters' numbers begin, such as ศก ๐๐๑๔/ว
 * @param signerName printed in brackets under the signature; may be empty
 * @param signer the signer's position
 * @param ownerUnit who deals with it (ส่วนราชการเจ้าของเรื่อง)
 * @param email to which calendars answer; may be empty
 * @param version of what the form was filled from; empty for none yet
 */
record LetterheadForm(
        String agency,
        String address,
        String letterCode,
        String signerName,
        String signer,
        String ownerUnit,
        String phone,
        String email,
        String version) {}
