/**
 * What is compiled without anybody's hand: the follow-up report of a period, and the participation report that is open to
 * the public.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "identity",
            "web",
            "spreadsheet",
            "organisation",
            "document",
            "committee",
            "meeting",
            "assignment"
        })
package salaklang.report;
