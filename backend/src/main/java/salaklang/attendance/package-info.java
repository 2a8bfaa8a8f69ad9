/** Who attends a meeting: seats filled, arrivals and departures, quorum, who presides. */
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
            "invitation"
        })
package salaklang.attendance;
