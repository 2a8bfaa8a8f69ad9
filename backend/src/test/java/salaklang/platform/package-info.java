/** What the tests stand on: an embedded PostgreSQL, a real Keycloak, demo persons and a browser. */
package salaklang.platform;
