package salaklang.document;

import java.util.ArrayList;
import java.util.List;
import salaklang.document.Paper.Signature;

/** What the writers of a paper say the same way: its digits, its page numbers, what stands in a place to sign. */
final class PaperWords {

    static final String MEMO = "บันทึกข้อความ";
    static final String EMBLEM = "ตราครุฑ";

    private static final String SIGN_HERE = "ลงชื่อ" + ".".repeat(46);

    private final boolean thaiDigits;

    PaperWords(Paper paper) {
        thaiDigits = paper.thaiDigits();
    }

    /** The text as it is printed; nothing for null. */
    String of(String text) {
        if (text == null) {
            return "";
        }
        return thaiDigits ? ThaiDigits.of(text) : text;
    }

    /** A place to sign, line by line; a space alone is room for the hand. */
    List<String> signed(Signature signature) {
        var lines = new ArrayList<String>();
        if (signature.act() != null) {
            lines.add(of(signature.act()));
        } else if (signature.mark() != null) {
            lines.addAll(List.of(" ", SIGN_HERE));
        }
        if (signature.name() != null) {
            lines.add("(" + of(signature.name()) + ")");
        }
        if (signature.position() != null) {
            lines.add(of(signature.position()));
        }
        if (signature.mark() != null) {
            lines.add(of(signature.mark()));
        }
        return lines;
    }

    String pageNumber(int page) {
        return of("- " + page + " -");
    }
}
