-- Keys by scope. A content key is random; each person who may read what it seals has a grant: the key sealed to their
-- public key (X25519). Sealed values and files name the key they are under, so keys can be renewed: the one with the
-- highest generation seals, all of them open.
-- scope: library (names of people, pack edits), case (code and label of a case), session (recordings, what is derived
-- and measured from them), shared (decisions, released notes and markers of a session), supervision and private (what
-- one author wrote in a session, for the supervisors or for nobody else), released (what directors may see).
-- subject_id: the library, case or session. author_id: of supervision and private; empty otherwise.
CREATE TABLE content_keys (
    id text NOT NULL PRIMARY KEY,
    scope text NOT NULL CHECK (scope IN
        ('library', 'case', 'session', 'shared', 'supervision', 'private', 'released')),
    subject_id text NOT NULL,
    author_id text NOT NULL,
    generation integer NOT NULL CHECK (generation > 0),
    created_us bigint NOT NULL,
    UNIQUE (scope, subject_id, author_id, generation)
);

CREATE TABLE key_grants (
    key_id text NOT NULL REFERENCES content_keys (id),
    person_id text NOT NULL REFERENCES people (id),
    sealed_key bytea NOT NULL,
    granted_us bigint NOT NULL,
    PRIMARY KEY (key_id, person_id)
);

CREATE INDEX key_grants_by_person ON key_grants (person_id);

-- The keys there were: of the library and of each session, first generation, named after what they seal.
INSERT INTO content_keys (id, scope, subject_id, author_id, generation, created_us)
    SELECT id, 'library', id, '', 1, created_us FROM library;
INSERT INTO content_keys (id, scope, subject_id, author_id, generation, created_us)
    SELECT id, 'session', id, '', 1, created_us FROM sessions;
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us)
    SELECT l.id, k.person_id, k.sealed_key, k.granted_us FROM library_keys k CROSS JOIN library l;
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us)
    SELECT session_id, person_id, sealed_key, granted_us FROM session_keys;
DROP TABLE library_keys;
DROP TABLE session_keys;

-- Since when the directors may see what is released of it.
ALTER TABLE sessions ADD COLUMN released_us bigint;

-- Of somebody who may not open the library any more; the row stays, for what they wrote.
ALTER TABLE people ADD COLUMN removed_us bigint;

-- A session handed to a guest rater, who sees nobody else's codes before finishing.
CREATE TABLE assignments (
    session_id text NOT NULL REFERENCES sessions (id),
    person_id text NOT NULL REFERENCES people (id),
    assigned_us bigint NOT NULL,
    finished_us bigint,
    PRIMARY KEY (session_id, person_id)
);

-- A copy in the library that is sealed in chunks.
ALTER TABLE recordings ADD COLUMN sealed smallint NOT NULL DEFAULT 0;
