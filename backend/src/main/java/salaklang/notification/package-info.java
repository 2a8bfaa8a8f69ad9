/** Notices to people and units about what concerns them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "identity",
            "web",
            "spreadsheet",
            "workflow",
            "organisation",
            "directory",
            "delegation",
            "calendar",
            "escalation",
            "line",
            "mail",
            "feed",
            "document",
            "delegation",
            "committee",
            "meeting",
            "minutes",
            "proposal",
            "invitation",
            "recommendation",
            "assignment",
            "directive",
            "discussion",
            "followup"
        })
package salaklang.notification;
