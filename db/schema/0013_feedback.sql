-- The feedback on a session: one for each session, with versions that are only ever added. visibility: supervision (a
-- draft) or trainee (released). plan: sealed JSON of what was chosen and written, for the supervisors. composition:
-- sealed JSON of the whole feedback as it was released, for everybody who shares the session; a draft has none.
CREATE TABLE feedbacks (
    id text NOT NULL PRIMARY KEY,
    session_id text NOT NULL REFERENCES sessions (id),
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL,
    UNIQUE (session_id)
);

CREATE TABLE feedback_versions (
    id text NOT NULL PRIMARY KEY,
    feedback_id text NOT NULL REFERENCES feedbacks (id),
    version integer NOT NULL CHECK (version > 0),
    deleted smallint NOT NULL,
    visibility text NOT NULL CHECK (visibility IN ('supervision', 'trainee')),
    plan bytea NOT NULL,
    composition bytea,
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL,
    UNIQUE (feedback_id, version)
);
-- append-only: feedback_versions
