/** Electronic meetings: who was identified how, incidents, recordings, the evidence annex. */
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
            "attendance",
            "decision"
        })
package salaklang.emeeting;
