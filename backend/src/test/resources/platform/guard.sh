# Runs Keycloak for as long as the process that holds our standard input lives.
#
#   sh guard.sh <file for Keycloak's pid> <PostgreSQL's pid, or 0> <command…>
#
# A terminal's Ctrl-C reaches every process of its group at once: Keycloak must not hear it, or it would be gone before
# the application that needs it. When the other end of our standard input closes, whoever started us is gone, and
# nothing is left to wait for: first Keycloak ends, then PostgreSQL.

pid_file=$1
postgres=$2
shift 2

trap '' INT HUP
exec 3<&0
"$@" </dev/null 3<&- &
keycloak=$!
echo "$keycloak" >"$pid_file"
trap 'kill "$keycloak" 2>/dev/null' TERM

(
    trap - TERM
    read -r _ <&3
    trap '' TERM
    kill "$keycloak"
    while kill -0 "$keycloak"; do sleep 0.2; done
    [ "$postgres" -eq 0 ] || kill -INT "$postgres"
) >/dev/null 2>&1 &
watch=$!

wait "$keycloak"
status=$?
while kill -0 "$keycloak" 2>/dev/null; do
    wait "$keycloak"
    status=$?
done
kill "$watch" 2>/dev/null
rm -f "$pid_file"
exit "$status"
