#!/usr/bin/env python3
"""Runs a test program against a PostgreSQL server of its own: with_server.py PROGRAM [ARGUMENT...]

The server listens on a socket in a temporary folder only, does not sync, and is gone afterwards. Leaves with 77
(skipped) where PostgreSQL or Qt's driver for it is not installed.
"""
import glob
import os
import pwd
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77
DRIVERS = ("/usr/lib/*/qt6/plugins/sqldrivers/libqsqlpsql.so", "/usr/lib/qt6/plugins/sqldrivers/libqsqlpsql.so")


def skip(what):
    print(f"SKIPPED: {what} is not installed (apt-get install postgresql libqt6sql6-psql)")
    sys.exit(SKIPPED)


def as_owner(owner, command):
    """PostgreSQL does not run as root."""
    return command if owner is None else ["setpriv", f"--reuid={owner.pw_uid}", f"--regid={owner.pw_gid}",
                                          "--clear-groups", "--"] + command


def ask_for_password(rules, login):
    """The first rule that fits counts."""
    with open(rules, encoding="utf-8") as file:
        rest = file.read()
    with open(rules, "w", encoding="utf-8") as file:
        file.write(f"local all {login} scram-sha-256\n{rest}")


def make_logins(run):
    """As README has it: a role whose members use the library, and logins; and some that may not."""
    for sql in ("CREATE ROLE supervision", "CREATE DATABASE supervision OWNER supervision",
                "CREATE ROLE anna LOGIN IN ROLE supervision", "CREATE ROLE ben LOGIN IN ROLE supervision",
                "CREATE ROLE stranger LOGIN", "CREATE ROLE guarded LOGIN PASSWORD 'right' IN ROLE supervision"):
        run(sql)


def main():
    homes = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[-2]))
    if not homes:
        skip("PostgreSQL")
    if not any(glob.glob(pattern) for pattern in DRIVERS):
        skip("Qt's driver for PostgreSQL")
    owner = None
    if os.geteuid() == 0:
        try:
            owner = pwd.getpwnam("postgres")
        except KeyError:
            skip("the user postgres")
    folder = tempfile.mkdtemp(prefix="alliance-pg-")
    data = os.path.join(folder, "data")
    log = os.path.join(folder, "log")
    started = False
    try:
        if owner:
            os.chown(folder, owner.pw_uid, owner.pw_gid)
        control = as_owner(owner, [os.path.join(homes[-1], "pg_ctl")])
        environment = dict(os.environ, LC_ALL="C.UTF-8", PGUSER="alliance")
        subprocess.run(as_owner(owner, [os.path.join(homes[-1], "initdb"), "-D", data, "-U", "alliance", "-A", "trust",
                                        "-E", "UTF8", "--no-sync"]),
                       check=True, stdout=subprocess.DEVNULL, env=environment, cwd="/")
        ask_for_password(os.path.join(data, "pg_hba.conf"), "guarded")
        options = f"-k {folder} -c listen_addresses= -c fsync=off -c full_page_writes=off -c max_connections=20"
        subprocess.run(control + ["-D", data, "-w", "-l", log, "-o", options, "start"], check=True,
                       stdout=subprocess.DEVNULL, env=environment, cwd="/")
        started = True
        make_logins(lambda sql: subprocess.run(
            as_owner(owner, [os.path.join(homes[-1], "psql"), "-qX", "-h", folder, "-d", "postgres", "-c", sql]),
            check=True, env=environment, cwd="/"))
        environment["ALLIANCE_TEST_SERVER"] = f"host={folder} database=postgres user=alliance"
        return subprocess.run(sys.argv[1:], env=environment).returncode
    finally:
        if started:
            subprocess.run(control + ["-D", data, "-m", "immediate", "stop"], stdout=subprocess.DEVNULL, cwd="/")
        shutil.rmtree(folder, ignore_errors=True)


sys.exit(main())
