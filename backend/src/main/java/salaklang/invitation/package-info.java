/** Invitations to a meeting: letters, calendar entries, replies. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "identity",
            "web",
            "workflow",
            "organisation",
            "document",
            "committee",
            "meeting"
        })
package salaklang.invitation;
