package salaklang.minutes;

import org.springframework.stereotype.Component;
import salaklang.document.DocumentId;
import salaklang.document.Documents;
import salaklang.document.Paper;
import salaklang.document.Papers;

/** Prints minutes and keeps what was printed. */
@Component
class MinutesPrint {

    /**
     * A stored pair.
     *
     * @param sha256 of the PDF
     */
    record Printed(DocumentId pdf, DocumentId docx, String sha256) {}

    private final Papers papers;
    private final Documents documents;

    MinutesPrint(Papers papers, Documents documents) {
        this.papers = papers;
        this.documents = documents;
    }

    DocumentId pdf(Minutes minutes) {
        var paper = MinutesPaper.of(minutes);
        return documents.store(name(paper) + ".pdf", papers.pdf(paper));
    }

    Printed both(Minutes minutes) {
        var paper = MinutesPaper.of(minutes);
        var pdf = papers.pdf(paper);
        return new Printed(
                documents.store(name(paper) + ".pdf", pdf),
                documents.store(name(paper) + ".docx", papers.docx(paper)),
                Fingerprint.of(pdf));
    }

    static String name(Paper paper) {
        return paper.title().replace('/', '-');
    }
}
