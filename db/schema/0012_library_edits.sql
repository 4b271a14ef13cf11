-- What can be taken back and belongs to no session: changes of consents and of collections. As edits (0010), in an order
-- of its own for each person. body: sealed JSON under the library key, since names of collections are part of it.
CREATE TABLE library_edits (
    id text NOT NULL PRIMARY KEY,
    person_id text NOT NULL REFERENCES people (id),
    position bigint NOT NULL,
    kind text NOT NULL,
    body bytea NOT NULL,
    state text NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
    created_us bigint NOT NULL,
    UNIQUE (person_id, position)
);
