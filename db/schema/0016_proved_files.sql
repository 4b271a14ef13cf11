-- Sealed files are written with proofs of their parts (db/vault/SealedFile.h, format 2): programs that
-- do not know that format, and would call such files damaged, take the library for newer than they are.

-- The last event of the audit has the last time. Every edit wrote a page for this index.
DROP INDEX IF EXISTS audit_by_time;
