/** Meetings: agenda, attendance, and the outcome of each item. */
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
            "calendar",
            "committee"
        })
package salaklang.meeting;
