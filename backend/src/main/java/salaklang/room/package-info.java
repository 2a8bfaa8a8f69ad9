/** The meeting room: one live page for the secretary and for everyone else. */
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
            "invitation",
            "attendance",
            "decision",
            "emeeting"
        })
package salaklang.room;
