/** Periodic rounds that ask for the progress of every open assignment. */
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
            "recommendation",
            "assignment"
        })
package salaklang.followup;
