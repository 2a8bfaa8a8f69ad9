/** Invitations to a meeting: letters, calendar entries, replies. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "identity",
            "web",
            "workflow",
            "organisation",
            "document",
            "calendar",
            "committee",
            "meeting"
        })
package salaklang.invitation;
