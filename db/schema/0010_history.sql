-- What can be taken back: one row for each edit of a person in a session, written in the transaction of the edit. body:
-- JSON of ids, version numbers, codes and numbers, never of texts. state: done, undone (can be done again), dropped (an
-- edit was made after it was taken back).
CREATE TABLE edits (
    id text NOT NULL PRIMARY KEY,
    session_id text NOT NULL REFERENCES sessions (id),
    person_id text NOT NULL REFERENCES people (id),
    position bigint NOT NULL,
    kind text NOT NULL,
    body text NOT NULL,
    state text NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
    created_us bigint NOT NULL,
    UNIQUE (session_id, person_id, position)
);
