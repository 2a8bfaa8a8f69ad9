/**
 * The local run: the application with a PostgreSQL and a Keycloak of its own, demo accounts and the demo case.
 *
 * <p>Two profiles belong to it, and to no installation: {@code demo-accounts} and {@code demo-case}. What loads the
 * demonstration is a component of the second one that listens for {@link salaklang.local.DemoAccountsReady}.
 */
package salaklang.local;
