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
CREATE TABLE cases (
    id text NOT NULL PRIMARY KEY,
    code bytea NOT NULL,
    label bytea NOT NULL,
    created_us bigint NOT NULL
);
--
CREATE TABLE sessions (
    id text NOT NULL PRIMARY KEY,
    case_id text NOT NULL REFERENCES cases (id),
    number integer NOT NULL CHECK (number > 0),
    held_on text,
    label bytea NOT NULL,
    created_us bigint NOT NULL,
    UNIQUE (case_id, number)
);
--
CREATE TABLE session_keys (
    session_id text NOT NULL REFERENCES sessions (id),
    person_id text NOT NULL REFERENCES people (id),
    sealed_key bytea NOT NULL,
    granted_us bigint NOT NULL,
    PRIMARY KEY (session_id, person_id)
);
--
CREATE TABLE session_people (
    session_id text NOT NULL REFERENCES sessions (id),
    person_id text NOT NULL REFERENCES people (id),
    part text NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (session_id, person_id, part)
);
--
INSERT INTO schema_migrations VALUES (1, 'library', 1795678695878000);
--
INSERT INTO schema_migrations VALUES (2, 'sessions', 1795678695908000);
--
INSERT INTO library VALUES ('bc15ed79-1c5f-4e14-bd14-a0033b9a7412', 'open', 1795678696047750);
--
INSERT INTO people VALUES ('3ee5eca3-431e-4f2b-880d-d448cf0a65c0', 'supervisor', X'019a4507828af2dfda5835a1426f8e1730faba68b86a38f957176701581efeaa62bab941556f2b4add7a42a251db8ef76e9a78e13b203906', X'03d4474b90ff6c44e87bbcd922abba092fe1ec59d632631caa537e63c2999656', NULL, NULL, NULL, NULL, 1795678696047920);
--
INSERT INTO people VALUES ('63f54ab3-9039-494d-966d-8f1c7870d47a', 'trainee', X'01c6c2825c39060ff1be8d97a617722ec53e3cceb3cd91071cbd1c3439eb53f8a3a905165fdf92bfb72c9b3fd5b12d8d280e75', NULL, NULL, NULL, NULL, NULL, 1795678696108650);
--
INSERT INTO library_keys VALUES ('3ee5eca3-431e-4f2b-880d-d448cf0a65c0', X'443927410f9be303061d7a1056b687bf7cf87cc4bb19328394b8a77e28fea8296834d335c392448682d33331543c218fb52e371f9bea20059ef54b0f6a8be9d539999387d2daca703ef1cb17a2785967', 1795678696048032);
--
INSERT INTO audit VALUES (1, 1795678696048865, '3ee5eca3-431e-4f2b-880d-d448cf0a65c0', 'library.created', 'library', 'bc15ed79-1c5f-4e14-bd14-a0033b9a7412', NULL, '{"kind":"open"}', X'0000000000000000000000000000000000000000000000000000000000000000', X'c7b48deeeff1e7ac2d095fe82a661096cd14531c1d7be023e00a5add0d34b377');
--
INSERT INTO audit VALUES (2, 1795678696108749, '3ee5eca3-431e-4f2b-880d-d448cf0a65c0', 'person.added', 'person', '63f54ab3-9039-494d-966d-8f1c7870d47a', NULL, '{"role":"trainee"}', X'c7b48deeeff1e7ac2d095fe82a661096cd14531c1d7be023e00a5add0d34b377', X'dd4dd663346e77fc1c1ad40158a18d23d186542616bbac75f5fe40a640e52cca');
--
INSERT INTO audit VALUES (3, 1795678696128009, '3ee5eca3-431e-4f2b-880d-d448cf0a65c0', 'case.added', 'case', '7f05420e-9511-44d2-859a-600e2bc1c57d', NULL, '{}', X'dd4dd663346e77fc1c1ad40158a18d23d186542616bbac75f5fe40a640e52cca', X'ca3e64a7b2a724716e672573480a709ff5a14676a2ae50b74c1103374ae1233d');
--
INSERT INTO audit VALUES (4, 1795678696128880, '3ee5eca3-431e-4f2b-880d-d448cf0a65c0', 'session.added', 'session', 'c1de7780-65ff-40d6-9f9c-14d88bbc0231', 'c1de7780-65ff-40d6-9f9c-14d88bbc0231', '{"case":"7f05420e-9511-44d2-859a-600e2bc1c57d"}', X'ca3e64a7b2a724716e672573480a709ff5a14676a2ae50b74c1103374ae1233d', X'98cb191fea9ca8456ba8256cfb0a2da24fa8659fa63ccfb3dc20c53c23ccc548');
--
INSERT INTO audit VALUES (5, 1795678696140085, '3ee5eca3-431e-4f2b-880d-d448cf0a65c0', 'session.added', 'session', '39fdb1e7-88ec-4d88-b193-2850b95c4519', '39fdb1e7-88ec-4d88-b193-2850b95c4519', '{"case":"7f05420e-9511-44d2-859a-600e2bc1c57d"}', X'98cb191fea9ca8456ba8256cfb0a2da24fa8659fa63ccfb3dc20c53c23ccc548', X'75fb93aa9e6333df6926577bcd9a085cd3443b47b5626e3fdbf9b8873b1afd68');
--
INSERT INTO audit VALUES (6, 1795678696143677, '3ee5eca3-431e-4f2b-880d-d448cf0a65c0', 'session.people', 'session', 'c1de7780-65ff-40d6-9f9c-14d88bbc0231', 'c1de7780-65ff-40d6-9f9c-14d88bbc0231', '{"count":2}', X'75fb93aa9e6333df6926577bcd9a085cd3443b47b5626e3fdbf9b8873b1afd68', X'ae9c116bfbe68bf5443bd609dd51602c0a9f35e6f2abd796eb382da7d9cfd2cf');
--
INSERT INTO audit_head VALUES (1, 6, X'ae9c116bfbe68bf5443bd609dd51602c0a9f35e6f2abd796eb382da7d9cfd2cf');
--
INSERT INTO cases VALUES ('7f05420e-9511-44d2-859a-600e2bc1c57d', X'0176ed3bf89dcb6c92c2b6e69c76032013d37811ac63459ef24ee35da3ea245c73ec087bfe4cf086b9af7fe1671c9e94f547', X'01d65a02e6851f5f22f7876a8a55cbf48573724d66dc7233cbd378bfc7c2cdac363ebb6de1480833fbcbc34c9994a04c3dcc0f12bcd918', 1795678696127914);
--
INSERT INTO sessions VALUES ('c1de7780-65ff-40d6-9f9c-14d88bbc0231', '7f05420e-9511-44d2-859a-600e2bc1c57d', 1, '2024-03-05', X'01b8f4258929f9c810c9f30c5a648fb6c3653a4cd4dadfb09e9a534d0af129688bf5a406862c80361c5616ec48cbe3882ef232d32be28067', 1795678696128477);
--
INSERT INTO sessions VALUES ('39fdb1e7-88ec-4d88-b193-2850b95c4519', '7f05420e-9511-44d2-859a-600e2bc1c57d', 2, NULL, X'018aecd15ee6a6b50fbcd53d5c8f3bbbe765810d27a9a8e12473b8e4efa2f72544804e15d5c0da2ca10304e49c792879f35131f6', 1795678696139686);
--
INSERT INTO session_keys VALUES ('c1de7780-65ff-40d6-9f9c-14d88bbc0231', '3ee5eca3-431e-4f2b-880d-d448cf0a65c0', X'7473d7a10d88e536f1af6c228167776d394a4dbdc680f6167c34df158525891db29bba531765d036f29f9237ded8ae60859f01e953eff0426a96833e36d7a568d055467e0dff881c12222e44c14fe904', 1795678696128650);
--
INSERT INTO session_keys VALUES ('39fdb1e7-88ec-4d88-b193-2850b95c4519', '3ee5eca3-431e-4f2b-880d-d448cf0a65c0', X'1ac0321631ffc3c8ba8ed2b65ef84715fff88e5faf63fb54196fdf663ac3074ec80b635e421aed0c883f8202bb05bf2a75f8edc963c9b48b7bbadbc96abe3bb1af41c77a5b7a5f2be7f56b06bca45dc3', 1795678696139854);
--
INSERT INTO session_people VALUES ('c1de7780-65ff-40d6-9f9c-14d88bbc0231', '3ee5eca3-431e-4f2b-880d-d448cf0a65c0', 'supervisor', 0);
--
INSERT INTO session_people VALUES ('c1de7780-65ff-40d6-9f9c-14d88bbc0231', '63f54ab3-9039-494d-966d-8f1c7870d47a', 'therapist', 1);
--
CREATE INDEX audit_by_session ON audit (session_id, sequence);
--
CREATE TRIGGER audit_no_update BEFORE update ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--
CREATE TRIGGER audit_no_delete BEFORE delete ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--
