/** The minutes of a meeting, from the draft to the locked record. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "identity",
            "web",
            "spreadsheet",
            "workflow",
            "course",
            "organisation",
            "document",
            "committee",
            "meeting",
            "invitation",
            "attendance",
            "decision",
            "emeeting"
        })
package salaklang.minutes;
