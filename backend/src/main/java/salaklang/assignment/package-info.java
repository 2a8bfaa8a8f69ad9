/** Assignments of units: accepted, reported on, handed in with evidence, verified. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "identity",
            "web",
            "workflow",
            "course",
            "organisation",
            "directory",
            "delegation",
            "calendar",
            "escalation",
            "document",
            "committee",
            "meeting",
            "minutes",
            "recommendation"
        })
package salaklang.assignment;
