-- Stages of resolution as they were passed through (a stage may come back), and ratings of segments. Both are versioned
-- as notes and markers are (see 0005_notes.sql). coding of a passage: sealed JSON of the stage; of a rating: of the
-- values by code. Tags are part of the coding of notes and markers, strategies of that of markers.
CREATE TABLE passages (
    id text NOT NULL PRIMARY KEY,
    session_id text NOT NULL REFERENCES sessions (id),
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL
);

CREATE INDEX passages_by_session ON passages (session_id, created_us);

CREATE TABLE passage_versions (
    id text NOT NULL PRIMARY KEY,
    passage_id text NOT NULL REFERENCES passages (id),
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
    UNIQUE (passage_id, version)
);
-- append-only: passage_versions

CREATE TABLE ratings (
    id text NOT NULL PRIMARY KEY,
    session_id text NOT NULL REFERENCES sessions (id),
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL
);

CREATE INDEX ratings_by_session ON ratings (session_id, created_us);

CREATE TABLE rating_versions (
    id text NOT NULL PRIMARY KEY,
    rating_id text NOT NULL REFERENCES ratings (id),
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
    UNIQUE (rating_id, version)
);
-- append-only: rating_versions

-- Sealed JSON of what else is known of a session: its tags, and those that it had before with who set them and when.
-- None until somebody has tagged it.
ALTER TABLE sessions ADD COLUMN details bytea;

-- The ingest pass of the recording is through: lists of sessions need not look at what it has written.
ALTER TABLE recordings ADD COLUMN ingested smallint NOT NULL DEFAULT 0;
