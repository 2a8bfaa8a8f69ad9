/** Provinces as tenants, and the database that keeps them apart. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package salaklang.tenancy;
