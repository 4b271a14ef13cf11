-- The library, its people and their keys, and the audit. Times are microseconds since 1970 UTC (*_us); bytea columns
-- called name, label, text and the like hold sealed texts. Only the common subset of SQLite and PostgreSQL; a line
-- "append-only: TABLE" in a comment asks for the guards that differ between the two.

CREATE TABLE library (
    id text NOT NULL PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('open', 'sealed')),
    created_us bigint NOT NULL
);

-- public_key: X25519, of those who work with the library. wrapped_secret: the secret half under a key made from a
-- passphrase by Argon2id with wrap_salt, wrap_operations, wrap_memory (bytes); none while the key file holds it.
CREATE TABLE people (
    id text NOT NULL PRIMARY KEY,
    role text NOT NULL,
    name bytea NOT NULL,
    public_key bytea,
    wrapped_secret bytea,
    wrap_salt bytea,
    wrap_operations bigint,
    wrap_memory bigint,
    created_us bigint NOT NULL
);

-- The key of library-level texts, sealed to each person who may open the library.
CREATE TABLE library_keys (
    person_id text NOT NULL PRIMARY KEY REFERENCES people (id),
    sealed_key bytea NOT NULL,
    granted_us bigint NOT NULL
);

CREATE TABLE audit (
    sequence bigint NOT NULL PRIMARY KEY,
    at_us bigint NOT NULL,
    person_id text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    subject_id text,
    session_id text,
    detail text NOT NULL,
    previous_hash bytea NOT NULL,
    hash bytea NOT NULL
);
-- append-only: audit

CREATE INDEX audit_by_session ON audit (session_id, sequence);

-- Where the chain ends, so that rows missing from its end are noticed.
CREATE TABLE audit_head (
    id integer NOT NULL PRIMARY KEY CHECK (id = 1),
    sequence bigint NOT NULL,
    hash bytea NOT NULL
);
