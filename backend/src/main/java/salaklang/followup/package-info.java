/** Periodic rounds that ask for the progress of every open assignment. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "identity",
            "web",
            "workflow",
            "organisation",
            "document",
            "committee",
            "meeting",
            "recommendation",
            "assignment"
        })
package salaklang.followup;
