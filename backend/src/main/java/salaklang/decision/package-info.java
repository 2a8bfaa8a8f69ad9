/** How a meeting decides an item: conflicts of interest, votes, dissent. */
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
            "attendance"
        })
package salaklang.decision;
