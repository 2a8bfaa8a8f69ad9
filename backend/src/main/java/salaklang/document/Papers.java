package salaklang.document;

import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import salaklang.document.PaperLook.Look;

/**
 * Writes official papers in the typeface and with the emblem of the province at hand: margins, type and spacing of the
 * correspondence rules (ระเบียบงานสารบรรณ พ.ศ. 2526).
 */
@Component
public class Papers {

    private final Supplier<Look> look;

    @Autowired
    Papers(PaperLook look) {
        this.look = look::look;
    }

    /** Writes as for a province that gave neither typeface nor emblem. */
    public Papers() {
        this.look = () -> Look.PLAIN;
    }

    /** Tagged, with its title and language, pages numbered. */
    public byte[] pdf(Paper paper) {
        var now = look.get();
        return new PaperPdf(paper, now.typeface(), now.emblem()).write();
    }

    /** With real headings and tables; opens in Word and LibreOffice. */
    public byte[] docx(Paper paper) {
        var now = look.get();
        return new PaperDocx(paper, now.officeName(), now.emblem()).write();
    }
}
