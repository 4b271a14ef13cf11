-- Consent of a case, or of one recording where it differs. Dates are ISO 8601 (YYYY-MM-DD) and count to the end of that
-- day. keep_days: how long a session may be kept, from the day it was held. terms: sealed JSON of purposes, masks and
-- remarks, under the key of the case.
CREATE TABLE consents (
    id text NOT NULL PRIMARY KEY,
    case_id text NOT NULL REFERENCES cases (id),
    recording_id text REFERENCES recordings (id),
    created_us bigint NOT NULL
);

CREATE INDEX consents_by_case ON consents (case_id);

CREATE TABLE consent_versions (
    id text NOT NULL PRIMARY KEY,
    consent_id text NOT NULL REFERENCES consents (id),
    version integer NOT NULL CHECK (version > 0),
    given_on text,
    expires_on text,
    withdrawn_on text,
    destroy_by text,
    keep_days integer,
    terms bytea NOT NULL,
    remark bytea NOT NULL,
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL,
    UNIQUE (consent_id, version)
);
-- append-only: consent_versions

-- The day by which a session has to be destroyed.
ALTER TABLE sessions ADD COLUMN destroy_by text;

-- The last event of the audit says the earliest day that it can be, whatever the clock says.
CREATE INDEX audit_by_time ON audit (at_us);

-- What was destroyed: a session, or a case with all that it had (session_id is then null). body: sealed JSON (what, how
-- much, hashes, why) under the library key.
CREATE TABLE certificates (
    id text NOT NULL PRIMARY KEY,
    session_id text,
    case_id text NOT NULL,
    body bytea NOT NULL,
    person_id text NOT NULL REFERENCES people (id),
    destroyed_us bigint NOT NULL
);
-- append-only: certificates

-- Files of destroyed sessions that may still have to be removed; goes with the last of them. body: sealed JSON of paths
-- in the library's folder, under the library key.
CREATE TABLE destruction_work (
    id text NOT NULL PRIMARY KEY REFERENCES certificates (id),
    body bytea NOT NULL
);

-- Ordered, nested collections of released moments. name: under the library key; title: under the released key of the
-- session.
CREATE TABLE collections (
    id text NOT NULL PRIMARY KEY,
    parent_id text REFERENCES collections (id),
    position integer NOT NULL,
    name bytea NOT NULL,
    removed smallint NOT NULL,
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL
);

CREATE TABLE examples (
    id text NOT NULL PRIMARY KEY,
    collection_id text NOT NULL REFERENCES collections (id),
    position integer NOT NULL,
    session_id text NOT NULL REFERENCES sessions (id),
    recording_id text NOT NULL REFERENCES recordings (id),
    content_hash text NOT NULL,
    start_ns bigint NOT NULL,
    end_ns bigint NOT NULL,
    start_frame bigint NOT NULL,
    end_frame bigint NOT NULL,
    title bytea NOT NULL,
    marker_id text REFERENCES markers (id),
    removed smallint NOT NULL,
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL
);

CREATE INDEX examples_by_collection ON examples (collection_id, position);
CREATE INDEX examples_by_session ON examples (session_id);
