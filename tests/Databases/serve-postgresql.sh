# Runs a PostgreSQL server in a folder of its own until standard input closes, then removes the folder. The process that
# started it holds the other end of that pipe: when it ends, however it ends, the server ends too.
# Arguments: folder with the server's programs, folder to make, port, user to run as ("" = whoever runs this).
# The password of the superuser comes in the environment as PGPASSWORD.
set -eu
programs=$1 folder=$2 port=$3 user=$4

# PostgreSQL refuses to run as root. A prefix of words, not a function: then $! is the server itself.
run=
[ -z "$user" ] || run="setpriv --reuid=$user --regid=$(id -g "$user") --clear-groups --inh-caps=-all"

mkdir -m 700 "$folder"
printf '%s' "$PGPASSWORD" >"$folder/password"
[ -z "$user" ] || chown -R "$user" "$folder"
cd "$folder"
unset PGPASSWORD
if ! $run "$programs/initdb" -D "$folder/data" -U postgres --auth=scram-sha-256 --pwfile="$folder/password" \
    --encoding=UTF8 --locale=C --no-sync --no-instructions >"$folder/initdb.log" 2>&1 </dev/null; then
    cat "$folder/initdb.log" >&2
    rm -rf "$folder"
    exit 1
fi

# Nothing here has to survive a power cut.
$run "$programs/postgres" -D "$folder/data" -p "$port" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=128MB -c max_connections=200 \
    -c max_wal_size=2GB -c max_prepared_transactions=0 >"$folder/server.log" 2>&1 </dev/null &
server=$!

cat >/dev/null || true
# Closes connections and stops; does not wait for whoever is connected.
kill -INT "$server" 2>/dev/null || true
wait "$server" 2>/dev/null || true
cd /
rm -rf "$folder"
