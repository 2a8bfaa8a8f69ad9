/** Matters that units propose for the next meeting of a committee, and what became of them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "identity",
            "web",
            "spreadsheet",
            "organisation",
            "document",
            "committee",
            "meeting"
        })
package salaklang.proposal;
