CREATE TABLE schema_migrations (version integer NOT NULL PRIMARY KEY, name text NOT NULL, applied_us bigint NOT NULL);
--
CREATE TABLE library (
    id text NOT NULL PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('open', 'sealed')),
    created_us bigint NOT NULL
);
--
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
--
CREATE TABLE library_keys (
    person_id text NOT NULL PRIMARY KEY REFERENCES people (id),
    sealed_key bytea NOT NULL,
    granted_us bigint NOT NULL
);
--
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
--
CREATE TABLE audit_head (
    id integer NOT NULL PRIMARY KEY CHECK (id = 1),
    sequence bigint NOT NULL,
    hash bytea NOT NULL
);
--
INSERT INTO schema_migrations VALUES (1, 'library', 1795678695671000);
--
INSERT INTO library VALUES ('25a535f4-b2e1-4a3f-a2fc-d2de1c403bab', 'open', 1795678695799756);
--
INSERT INTO people VALUES ('12fc4c69-2e1e-4f77-95c9-6467626cff39', 'supervisor', X'01245574e98f361755e7c73f1a85d5d80f6299995c5ae609d51f43e991ade0e523ac3aa4048d229b46fd35f93067dbf66ecd0181f4d0704c', X'e770e955190516c8647ca601f6c9108566d0a956ea64799f4cacfa37a5dfc218', NULL, NULL, NULL, NULL, 1795678695800130);
--
INSERT INTO library_keys VALUES ('12fc4c69-2e1e-4f77-95c9-6467626cff39', X'6ef17df0b15f7a1c3bcf0d498223abf5409f2588a80de5eda4615134d9fe0d2206cd4f8b223ce099bc2e3303c1f85cb1df606469c074cb8125ddd4cd11fc6e6ac20a77a3f68fc91059021eff4232f898', 1795678695800288);
--
INSERT INTO audit VALUES (1, 1795678695800993, '12fc4c69-2e1e-4f77-95c9-6467626cff39', 'library.created', 'library', '25a535f4-b2e1-4a3f-a2fc-d2de1c403bab', NULL, '{"kind":"open"}', X'0000000000000000000000000000000000000000000000000000000000000000', X'75afd09d8c77b1bf31aa61d4762237dcfdb65be8e9f2fd9db2be252d63114eb8');
--
INSERT INTO audit_head VALUES (1, 1, X'75afd09d8c77b1bf31aa61d4762237dcfdb65be8e9f2fd9db2be252d63114eb8');
--
CREATE INDEX audit_by_session ON audit (session_id, sequence);
--
CREATE TRIGGER audit_no_update BEFORE update ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--
CREATE TRIGGER audit_no_delete BEFORE delete ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--
