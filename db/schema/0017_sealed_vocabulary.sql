-- In a sealed library the JSON of a revision is in sealed_body, sealed under the library's key for an id that follows
-- from code and revision, and body is that id (db/repositories/PackRows.h). NULL: it is in body. What was written before
-- is sealed when the library is opened next.
ALTER TABLE vocabulary_packs ADD COLUMN sealed_body bytea;
