/** Where a person stands on arrival: the governor's view of the province, the secretary's day. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "identity",
            "web",
            "spreadsheet",
            "workflow",
            "organisation",
            "committee",
            "meeting",
            "recommendation",
            "assignment",
            "followup",
            "escalation",
            "minutes",
            "directory",
            "document",
            "mail",
            "notification",
            "tally"
        })
package salaklang.dashboard;
