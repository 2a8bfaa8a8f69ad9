/** What a meeting recommended or resolved, from proposal and approval to the report back. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "identity",
            "web",
            "spreadsheet",
            "workflow",
            "course",
            "organisation",
            "programme",
            "escalation",
            "committee",
            "meeting",
            "decision"
        })
package salaklang.recommendation;
