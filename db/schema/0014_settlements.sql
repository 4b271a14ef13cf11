-- What was agreed on where two people coded the same moment differently. Versioned as passages are (0009_records.sql).
-- coding: sealed JSON of what was compared (whose, which records in which versions) and of what holds.
CREATE TABLE settlements (
    id text NOT NULL PRIMARY KEY,
    session_id text NOT NULL REFERENCES sessions (id),
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL
);

CREATE INDEX settlements_by_session ON settlements (session_id, created_us);

CREATE TABLE settlement_versions (
    id text NOT NULL PRIMARY KEY,
    settlement_id text NOT NULL REFERENCES settlements (id),
    version integer NOT NULL CHECK (version > 0),
    deleted smallint NOT NULL,
    visibility text NOT NULL,
    recording_id text NOT NULL REFERENCES recordings (id),
    content_hash text NOT NULL,
    start_ns bigint NOT NULL,
    end_ns bigint NOT NULL,
    start_frame bigint NOT NULL,
    end_frame bigint NOT NULL,
    coding bytea NOT NULL,
    comment bytea NOT NULL,
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL,
    UNIQUE (settlement_id, version)
);
-- append-only: settlement_versions
