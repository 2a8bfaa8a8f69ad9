/** Series of meetings: every month, the second Tuesday, 09.00. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"tenancy", "identity", "web", "committee", "meeting"})
package salaklang.series;
