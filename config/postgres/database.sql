-- The database server's part, done once by a superuser: three roles and two databases.
--
--   SALA_OWNER_PASSWORD=… SALA_APP_PASSWORD=… KEYCLOAK_DB_PASSWORD=… psql -U postgres -f database.sql
--
-- sala_owner     owns the application's database and migrates it
-- sala_app       is what the application works as: it owns nothing, and row-level security always holds for it
-- sala_keycloak  owns Keycloak's database; leave it out where Keycloak has a server of its own
--
-- The same file sets up the containers of ../compose.yaml and the embedded server of local runs and tests.

\getenv owner_password SALA_OWNER_PASSWORD
\getenv app_password SALA_APP_PASSWORD
\getenv keycloak_password KEYCLOAK_DB_PASSWORD

create role sala_owner login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner_password';
create role sala_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'app_password';
create role sala_keycloak login nosuperuser nocreatedb nocreaterole nobypassrls password :'keycloak_password';

create database sala owner sala_owner encoding 'UTF8' template template0;
revoke all on database sala from public;
grant connect on database sala to sala_app;

create database keycloak owner sala_keycloak encoding 'UTF8' template template0;
revoke all on database keycloak from public;

\connect sala

alter schema public owner to sala_owner;
revoke all on schema public from public;
grant usage on schema public to sala_app;
