/** Each person’s due dates and meetings as a private calendar that other calendars subscribe to. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "tenancy",
            "identity",
            "web",
            "organisation",
            "directory",
            "committee",
            "meeting",
            "assignment"
        })
package salaklang.feed;
