/** Who is asking: a realm for each province, its roles and units, login and tokens. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "tenancy")
package salaklang.identity;
