/** The inbox of a unit and the board of whoever assigned: the same work, seen from both sides. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "identity",
            "web",
            "spreadsheet",
            "workflow",
            "organisation",
            "escalation",
            "committee",
            "meeting",
            "recommendation",
            "assignment"
        })
package salaklang.inbox;
