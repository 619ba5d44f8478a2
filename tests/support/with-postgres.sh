#!/bin/sh
# with-postgres.sh COMMAND…: runs it with a private PostgreSQL of its own on a Unix socket.
# Sets QYZ_TEST_PG for it and gives back its exit status; the server and its files are gone
# afterwards, whatever happened. PostgreSQL refuses to run as root, so root becomes postgres.
set -eu

if [ $# -eq 0 ]; then
    echo "usage: with-postgres.sh COMMAND..." >&2
    exit 2
fi

bin=${QYZ_PG_BIN:-}
if [ -z "$bin" ]; then
    for folder in /usr/lib/postgresql/15/bin /usr/lib/postgresql/*/bin; do
        if [ -x "$folder/initdb" ]; then bin=$folder; break; fi
    done
fi
if [ -z "$bin" ] || [ ! -x "$bin/initdb" ]; then
    echo "with-postgres.sh: no PostgreSQL server found (package postgresql-15)" >&2
    exit 2
fi

# A short name: a socket's path may have 107 characters.
place=/tmp/qyzpg.$$
if [ "$(id -u)" -eq 0 ]; then
    server_user=postgres
    as_server() { runuser -u postgres -- "$@"; }
    install -d -o postgres -m 0755 "$place"
else
    server_user=$(id -un)
    as_server() { "$@"; }
    install -d -m 0755 "$place"
fi

stop() {
    if [ -f "$place/data/postmaster.pid" ]; then
        (cd /; as_server "$bin/pg_ctl" -D "$place/data" -m immediate -w stop >/dev/null 2>&1) || true
    fi
    rm -rf "$place"
}
trap stop EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# The server's files live as long as the tests: no need to force them to the disk.
(cd / && as_server "$bin/initdb" -D "$place/data" -U "$server_user" -A trust -E UTF8 \
    --locale=C.UTF-8 --no-sync) >"/tmp/qyzpg.$$.log" 2>&1 || {
    cat "/tmp/qyzpg.$$.log" >&2
    rm -f "/tmp/qyzpg.$$.log"
    exit 2
}
rm -f "/tmp/qyzpg.$$.log"
(cd / && as_server "$bin/pg_ctl" -D "$place/data" -l "$place/server.log" -w -t 60 -o \
    "-c listen_addresses='' -c unix_socket_directories=$place -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=60 -c shared_buffers=64MB" \
    start) >/dev/null || {
    cat "$place/server.log" >&2
    exit 2
}

QYZ_TEST_PG="postgresql:///postgres?host=$place&user=$server_user"
export QYZ_TEST_PG
status=0
"$@" || status=$?
exit "$status"
