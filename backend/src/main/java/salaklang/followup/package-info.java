/** Periodic rounds that ask for the progress of every open assignment. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "identity",
            "web",
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
