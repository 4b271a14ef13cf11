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
, removed_us bigint);
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
    created_us bigint NOT NULL, released_us bigint, details bytea, destroy_by text,
    UNIQUE (case_id, number)
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
CREATE TABLE recordings (
    id text NOT NULL PRIMARY KEY,
    session_id text NOT NULL REFERENCES sessions (id),
    storage text NOT NULL CHECK (storage IN ('linked', 'imported')),
    path bytea NOT NULL,
    file_name bytea NOT NULL,
    label bytea NOT NULL,
    content_hash text NOT NULL,
    size_bytes bigint NOT NULL,
    frame_count bigint NOT NULL,
    duration_ns bigint NOT NULL,
    offset_ns bigint NOT NULL,
    has_audio smallint NOT NULL,
    facts bytea NOT NULL,
    created_us bigint NOT NULL, sealed smallint NOT NULL DEFAULT 0, ingested smallint NOT NULL DEFAULT 0,
    UNIQUE (session_id, content_hash)
);
--
CREATE TABLE recording_people (
    recording_id text NOT NULL REFERENCES recordings (id),
    track integer NOT NULL,
    place text NOT NULL,
    part text NOT NULL,
    said_by_reviewer smallint NOT NULL,
    PRIMARY KEY (recording_id, track)
);
--
CREATE TABLE signal_files (
    id text NOT NULL PRIMARY KEY,
    recording_id text NOT NULL REFERENCES recordings (id),
    kind text NOT NULL,
    path text NOT NULL,
    content_hash text NOT NULL,
    size_bytes bigint NOT NULL,
    producer text NOT NULL,
    created_us bigint NOT NULL,
    UNIQUE (recording_id, kind)
);
--
CREATE TABLE measurement_runs (
    id text NOT NULL PRIMARY KEY,
    recording_id text NOT NULL REFERENCES recordings (id),
    versions text NOT NULL,
    settings text NOT NULL,
    summary bytea NOT NULL,
    created_us bigint NOT NULL
);
--
CREATE TABLE candidates (
    id text NOT NULL PRIMARY KEY,
    recording_id text NOT NULL REFERENCES recordings (id),
    source text NOT NULL CHECK (source IN ('measured', 'reviewer')),
    start_ns bigint NOT NULL,
    end_ns bigint NOT NULL,
    start_frame bigint NOT NULL,
    end_frame bigint NOT NULL,
    track integer NOT NULL,
    author_id text REFERENCES people (id),
    created_us bigint NOT NULL
, withdrawn smallint NOT NULL DEFAULT 0);
--
CREATE TABLE candidate_measures (
    id text NOT NULL PRIMARY KEY,
    candidate_id text NOT NULL REFERENCES candidates (id),
    run_id text REFERENCES measurement_runs (id),
    position integer NOT NULL,
    confidence double precision NOT NULL,
    behaviours bytea NOT NULL,
    reasons bytea NOT NULL,
    created_us bigint NOT NULL,
    UNIQUE (candidate_id, created_us)
);
--
CREATE TABLE decisions (
    id text NOT NULL PRIMARY KEY,
    candidate_id text NOT NULL REFERENCES candidates (id),
    version integer NOT NULL CHECK (version > 0),
    state text NOT NULL CHECK (state IN ('undecided', 'accepted', 'rejected')),
    reason bytea NOT NULL,
    start_ns bigint,
    end_ns bigint,
    start_frame bigint,
    end_frame bigint,
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL,
    UNIQUE (candidate_id, version)
);
--
CREATE TABLE markers (
    id text NOT NULL PRIMARY KEY,
    session_id text NOT NULL REFERENCES sessions (id),
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL
);
--
CREATE TABLE marker_versions (
    id text NOT NULL PRIMARY KEY,
    marker_id text NOT NULL REFERENCES markers (id),
    version integer NOT NULL CHECK (version > 0),
    deleted smallint NOT NULL,
    visibility text NOT NULL,
    recording_id text NOT NULL REFERENCES recordings (id),
    content_hash text NOT NULL,
    start_ns bigint NOT NULL,
    end_ns bigint NOT NULL,
    start_frame bigint NOT NULL,
    end_frame bigint NOT NULL,
    candidate_id text REFERENCES candidates (id),
    coding bytea NOT NULL,
    comment bytea NOT NULL,
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL,
    UNIQUE (marker_id, version)
);
--
CREATE TABLE notes (
    id text NOT NULL PRIMARY KEY,
    session_id text NOT NULL REFERENCES sessions (id),
    reply_to text REFERENCES notes (id),
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL
);
--
CREATE TABLE note_versions (
    id text NOT NULL PRIMARY KEY,
    note_id text NOT NULL REFERENCES notes (id),
    version integer NOT NULL CHECK (version > 0),
    deleted smallint NOT NULL,
    visibility text NOT NULL,
    recording_id text REFERENCES recordings (id),
    content_hash text,
    start_ns bigint,
    end_ns bigint,
    start_frame bigint,
    end_frame bigint,
    candidate_id text REFERENCES candidates (id),
    marker_id text REFERENCES markers (id),
    coding bytea NOT NULL,
    text bytea NOT NULL,
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL,
    UNIQUE (note_id, version)
);
--
CREATE TABLE vocabulary_packs (
    code text NOT NULL,
    revision integer NOT NULL CHECK (revision > 0),
    body text NOT NULL,
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL,
    PRIMARY KEY (code, revision)
);
--
CREATE TABLE vocabulary_locks (
    code text NOT NULL PRIMARY KEY,
    locked smallint NOT NULL
);
--
CREATE TABLE gaze_marks (
    id text NOT NULL PRIMARY KEY,
    recording_id text NOT NULL REFERENCES recordings (id),
    track integer NOT NULL,
    engaged smallint NOT NULL,
    start_ns bigint NOT NULL,
    end_ns bigint NOT NULL,
    start_frame bigint NOT NULL,
    end_frame bigint NOT NULL,
    withdrawn smallint NOT NULL,
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL
);
--
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
--
CREATE TABLE key_grants (
    key_id text NOT NULL REFERENCES content_keys (id),
    person_id text NOT NULL REFERENCES people (id),
    sealed_key bytea NOT NULL,
    granted_us bigint NOT NULL,
    PRIMARY KEY (key_id, person_id)
);
--
CREATE TABLE assignments (
    session_id text NOT NULL REFERENCES sessions (id),
    person_id text NOT NULL REFERENCES people (id),
    assigned_us bigint NOT NULL,
    finished_us bigint,
    PRIMARY KEY (session_id, person_id)
);
--
CREATE TABLE passages (
    id text NOT NULL PRIMARY KEY,
    session_id text NOT NULL REFERENCES sessions (id),
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL
);
--
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
--
CREATE TABLE ratings (
    id text NOT NULL PRIMARY KEY,
    session_id text NOT NULL REFERENCES sessions (id),
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL
);
--
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
--
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
--
CREATE TABLE consents (
    id text NOT NULL PRIMARY KEY,
    case_id text NOT NULL REFERENCES cases (id),
    recording_id text REFERENCES recordings (id),
    created_us bigint NOT NULL
);
--
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
--
CREATE TABLE certificates (
    id text NOT NULL PRIMARY KEY,
    session_id text,
    case_id text NOT NULL,
    body bytea NOT NULL,
    person_id text NOT NULL REFERENCES people (id),
    destroyed_us bigint NOT NULL
);
--
CREATE TABLE destruction_work (
    id text NOT NULL PRIMARY KEY REFERENCES certificates (id),
    body bytea NOT NULL
);
--
CREATE TABLE collections (
    id text NOT NULL PRIMARY KEY,
    parent_id text REFERENCES collections (id),
    position integer NOT NULL,
    name bytea NOT NULL,
    removed smallint NOT NULL,
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL
);
--
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
--
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
--
CREATE TABLE feedbacks (
    id text NOT NULL PRIMARY KEY,
    session_id text NOT NULL REFERENCES sessions (id),
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL,
    UNIQUE (session_id)
);
--
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
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (1, 'library', 1795757736810000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (2, 'sessions', 1795757736811000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (3, 'recordings', 1795757736811000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (4, 'candidates', 1795757736811000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (5, 'notes', 1795757736811000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (6, 'vocabulary', 1795757736811000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (7, 'marks', 1795757736812000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (8, 'keys', 1795757736813000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (9, 'records', 1795757736814000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (10, 'history', 1795757736814000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (11, 'consent', 1795757736814000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (12, 'library_edits', 1795757736814000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (13, 'feedback', 1795757736815000);
--
INSERT INTO library (id, kind, created_us) VALUES ('5ce7558a-d54b-4b60-b600-b575814c2714', 'sealed', 1795757736833386);
--
INSERT INTO people (id, role, name, public_key, wrapped_secret, wrap_salt, wrap_operations, wrap_memory, created_us, removed_us) VALUES ('53d81037-cda1-4d83-80c7-4b2a2c165777', 'supervisor', X'025ce7558ad54b4b60b600b575814c2714fd94f339564aa12b833a0d5df384d28a0ebeedc4aa9fc8fc44d9d9cc20c4272d3650ff7bd9302219693e59e37696df1043621b38fc7ec5', X'0e6321228bbeba15206c86566bb95cc8a8f2de072c8649f4d2e4a3e854d2ab18', X'01ba986d3488c16b25b2706792a716ba6b873e606f7b4ae4de4a0531098d3ebc9494a8d819f07fdf5772b6489c5f6997315e815918376bed5d76c8a187ca2d13a33dc2ff30ded4e505', X'38687e313dacde5de6c495af6d7278e5', 1, 8192, 1795757736833535, NULL);
--
INSERT INTO people (id, role, name, public_key, wrapped_secret, wrap_salt, wrap_operations, wrap_memory, created_us, removed_us) VALUES ('cfa73677-293e-414f-bbb1-4a92edbf489c', 'recovery', X'025ce7558ad54b4b60b600b575814c2714537e8fc282e8e5b3a5dcd3bc6a0385daf59b615ff464ee1c48f9ee5d44fc17a7fed341384c2d49d7', X'0ef1cf74f3e48c44fe46fc35d30fbe417acff622af54d45fcc99f597ec294e70', NULL, NULL, NULL, NULL, 1795757736833796, NULL);
--
INSERT INTO people (id, role, name, public_key, wrapped_secret, wrap_salt, wrap_operations, wrap_memory, created_us, removed_us) VALUES ('2dba4c5e-7257-4387-b4aa-3689d042caae', 'trainee', X'025ce7558ad54b4b60b600b575814c27149072c4bbab22798571a65bb403693bf88b8a009764de2a08dd54ab3721a799407f59d0ccdfc6b241723bc7ff396b2c91d76a', X'c9c3f793781fe30380d4c5bc8078534c8ab753789fde907f75de463ca8c4b069', X'01b6e664ffd5aa0f9d081b29120fd78002be2fa059a2e3c54f3730334dd301149ed20c8f5a00ac3345728277a419bcc66e3b99600a2f028ff0182fdc47296a67ced53bb281b3238088', X'3aa332511724ce11b75b5b352a3c814e', 1, 8192, 1795757736871267, NULL);
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (1, 1795757736834401, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'library.created', 'library', '5ce7558a-d54b-4b60-b600-b575814c2714', NULL, '{"kind":"sealed"}', X'0000000000000000000000000000000000000000000000000000000000000000', X'08532d8439d7a752446ca0c955b6fb25d3f1fb0c144170b5c829e1603f9ae2a3');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (2, 1795757736871430, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'person.added', 'person', '2dba4c5e-7257-4387-b4aa-3689d042caae', NULL, '{"role":"trainee"}', X'08532d8439d7a752446ca0c955b6fb25d3f1fb0c144170b5c829e1603f9ae2a3', X'381803305024138237a42c4b1f93368556e764556d3717ad23ba627daf4e3703');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (3, 1795757736885874, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'case.added', 'case', '980f6f3d-e1ca-4689-8f08-4077eb81f411', NULL, '{}', X'381803305024138237a42c4b1f93368556e764556d3717ad23ba627daf4e3703', X'26ebf27bf6e894ece7108cd848d2d957b2ca0e8c0ceb8c04957fb160ac6810f8');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (4, 1795757736889865, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'session.added', 'session', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"case":"980f6f3d-e1ca-4689-8f08-4077eb81f411"}', X'26ebf27bf6e894ece7108cd848d2d957b2ca0e8c0ceb8c04957fb160ac6810f8', X'05731e04c2f212726275ef40e88147d3132f42b5832b7a823fff9fb5c4deff1a');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (5, 1795757736897735, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'session.added', 'session', '93187cd3-346c-493e-aa3d-d64cdde3f97a', '93187cd3-346c-493e-aa3d-d64cdde3f97a', '{"case":"980f6f3d-e1ca-4689-8f08-4077eb81f411"}', X'05731e04c2f212726275ef40e88147d3132f42b5832b7a823fff9fb5c4deff1a', X'8004a17c84a28f09554b73b1deb00efbdeabf057c3a6f5ce90934d91365df671');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (6, 1795757736902634, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'session.people', 'session', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"count":2}', X'8004a17c84a28f09554b73b1deb00efbdeabf057c3a6f5ce90934d91365df671', X'4bc56d8f4248b3657320a9fe7ddbf3048f363b344d3a300fd047569faf602166');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (7, 1795757736905523, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'recording.added', 'recording', '4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"content":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","storage":"linked"}', X'4bc56d8f4248b3657320a9fe7ddbf3048f363b344d3a300fd047569faf602166', X'92c0ffd5b31ca05837dcab96ac2658a98146d3916d88eb6978e16e5f8cfc0ef6');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (8, 1795757736913454, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'recording.added', 'recording', '40f48b90-5925-448e-a999-926260758e31', '93187cd3-346c-493e-aa3d-d64cdde3f97a', '{"content":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","storage":"linked"}', X'92c0ffd5b31ca05837dcab96ac2658a98146d3916d88eb6978e16e5f8cfc0ef6', X'a0d9b910e783792de0115097209fd5f11928bc3a731bce7cca81dd07c741a7e1');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (9, 1795757736917431, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'recording.people', 'recording', '4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"parts":{"0":"patient","1":"therapist"}}', X'a0d9b910e783792de0115097209fd5f11928bc3a731bce7cca81dd07c741a7e1', X'd8e8cc1bcd80f62ce64da8b36329ac383f5c23cc52728ddbd8af8006582a0fc7');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (10, 1795757736921529, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'derived.stored', 'signal_file', '2bd66f66-365c-4b1b-ac9b-bd184613475c', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"kind":"summary","recording":"4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1"}', X'd8e8cc1bcd80f62ce64da8b36329ac383f5c23cc52728ddbd8af8006582a0fc7', X'469b7c29801672b926e605d14572b74f44a6dbcd6f049341e18593f2a8892fa6');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (11, 1795757736925652, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'recording.measured', 'measurement_run', '8dc678f3-ec9f-4820-85da-172a8e7c1700', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"candidates":3,"recording":"4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1"}', X'469b7c29801672b926e605d14572b74f44a6dbcd6f049341e18593f2a8892fa6', X'c3a14cf956865b87dae00b10ae7deb05bf56f33a71fa65c53a2eeaf123b20496');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (12, 1795757736929637, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'candidate.decided', 'candidate', 'f797f61e-a392-5acf-af25-b46057f1c8e8', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"digest":"0c7f9515393d1819023e5b7c05b3874eb237765eb87fb172d374456129c4ec47","number":1,"state":"accepted","version":"564300b0-abcb-4e3a-8f1f-6fb9b8ff24ee"}', X'c3a14cf956865b87dae00b10ae7deb05bf56f33a71fa65c53a2eeaf123b20496', X'3519639918cabcb0990e921f20d23252bbda53d10180982a4c65f36a0eee7bd4');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (13, 1795757736933365, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'candidate.decided', 'candidate', '9cc429f8-200e-52a3-9e3b-ef134afa1e29', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"digest":"72e3d88e2652480b5802e6b8dacc2612654fe9a3f41651ecdd0d1f120757571a","number":1,"state":"rejected","version":"fd0345eb-fc52-45d4-9baf-ae405a0c3465"}', X'3519639918cabcb0990e921f20d23252bbda53d10180982a4c65f36a0eee7bd4', X'2b9351974f2f6db36b10c58ebd73bccc39e38f125116f1b48b24ff1a890d055e');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (14, 1795757736937464, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'candidate.added', 'candidate', 'bd0457c9-7962-4602-ac78-bd2068375e09', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"digest":"62e3792530dc90b27aa369870c0769df44813c9db4a9dec1794bdf729e2bf11f","number":1,"state":"accepted","version":"6b2511ad-50a6-4bcc-a41f-1d264e23ffbe"}', X'2b9351974f2f6db36b10c58ebd73bccc39e38f125116f1b48b24ff1a890d055e', X'bc8245ed544325d9b02d64b3972846f89a07d42ed6e64f40d20a8215e79d8627');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (15, 1795757736945484, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'candidate.added', 'candidate', 'b655df99-a479-4c52-8c70-054df56c7b11', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"digest":"b4dc02f1b22888c6fee869c64232af8448af16c7ce38dcdb4136b8f22ee6fef5","number":1,"state":"accepted","version":"d4bf56c8-b377-43fc-944a-5fb58630c397"}', X'bc8245ed544325d9b02d64b3972846f89a07d42ed6e64f40d20a8215e79d8627', X'527df13d166517da1501cfc164c42bc3c6cea68d334d3f9083e0120cc8279ce7');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (16, 1795757736951837, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'marker.added', 'marker', '02b473d5-ae89-4f48-a792-0476fd5ba90e', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"digest":"1eef97d3b7074e4b35c9778fc8d9932fe5236da510fdb85ffcb785143affa3a2","number":1,"version":"c7cb4345-c369-43cd-abc4-b552f49e278f"}', X'527df13d166517da1501cfc164c42bc3c6cea68d334d3f9083e0120cc8279ce7', X'fe28a9649ec3a3c7e5a23801799c8097939d5c77816e6f05a893ae5167ac4577');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (17, 1795757736953518, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'marker.edited', 'marker', '02b473d5-ae89-4f48-a792-0476fd5ba90e', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"digest":"91451d6860bfe9c4d95ca46655ee8af013337a5697d469ef25f379dc9f145d36","number":2,"version":"b5c9274f-fc8b-4930-b07d-511ee3610463"}', X'fe28a9649ec3a3c7e5a23801799c8097939d5c77816e6f05a893ae5167ac4577', X'3b495ccee22d3042cf33fa5e8e65aef7453b44ef1d95ceda889012c25896efec');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (18, 1795757736961691, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'note.added', 'note', '5448066d-5db2-423b-9bcb-38b0915d97bd', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"digest":"04cbcd050b768a58e9c6b58a0c1090c4e060cb27841fb3a6c0eb00591b3b598f","number":1,"version":"4252cefb-c71c-4a93-b95b-335fc2ef5d4f"}', X'3b495ccee22d3042cf33fa5e8e65aef7453b44ef1d95ceda889012c25896efec', X'a6f273847145e21ecd09e013f19f024b6e8a1421cc328f56282900f8c6a034c2');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (19, 1795757736968647, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'note.edited', 'note', '5448066d-5db2-423b-9bcb-38b0915d97bd', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"digest":"04b19689ee4cc3fd3a78ed2858b3f97eaf5763a081d614df5927f3abe7a62c99","number":2,"version":"6d44049d-a47e-4ab0-8c73-d216a10c856f"}', X'a6f273847145e21ecd09e013f19f024b6e8a1421cc328f56282900f8c6a034c2', X'b23dd59bc6cc2c1360a958490e933437db27cdbfdbe87609eaab296e9022afa7');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (20, 1795757736973577, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'note.added', 'note', '43617fa8-aee7-419c-b5de-d048ae5da687', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"digest":"ea28ee357b6d63e848734aea2d556b8b5ea5a24c0dd57d8991378a417e8d79a0","number":1,"version":"8758a6b2-4679-4ed8-815a-3b6e904249dd"}', X'b23dd59bc6cc2c1360a958490e933437db27cdbfdbe87609eaab296e9022afa7', X'9070726bce051e0d5f8bde9f24a7361cafcb70cc9a5e713431445a86e52e6c17');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (21, 1795757736981700, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'note.added', 'note', '9c6933fc-63e5-4754-b401-8b0a54e0f3e0', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"digest":"a189039ef406ff1dee1efcc36e0783f8f6910601b4bde8a396ecf7e97d4ce72b","number":1,"version":"65bf7f16-32a4-46a7-820f-c6b8ed7f02f7"}', X'9070726bce051e0d5f8bde9f24a7361cafcb70cc9a5e713431445a86e52e6c17', X'4f70cd1560dae57fe1e6b26c42eabeda6530e7da0e9d7e3a4dc3cab438022c03');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (22, 1795757736989513, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'note.added', 'note', 'd91af7f6-2a88-40db-bce0-c624f2cdff07', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"digest":"4047f714c00805faa1b091b726864e52d21a783d5dcfdf71a3c6d9339d1ed25e","number":1,"version":"52f3ce7c-eb5f-4bf0-be44-e0f2b853a538"}', X'4f70cd1560dae57fe1e6b26c42eabeda6530e7da0e9d7e3a4dc3cab438022c03', X'ff0ebc6510eecade49fddc2f2bc9a36ea3ea75cb6c3e253b5ca6fa9434edf672');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (23, 1795757736997621, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'note.removed', 'note', 'd91af7f6-2a88-40db-bce0-c624f2cdff07', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"digest":"139e1b5dfd1940c125057265823bbfdfb1c22fee2b818e2003635770fc5c53fb","from":1,"number":2,"version":"34f0d28b-7f42-40c0-8af8-5ba1aaa0e1f8"}', X'ff0ebc6510eecade49fddc2f2bc9a36ea3ea75cb6c3e253b5ca6fa9434edf672', X'0865bd04bba0dbbdc6b1511ddca23c727a26c37c1900e37f2d70fb9cd1b2dcec');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (24, 1795757737005504, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'gaze_mark.added', 'gaze_mark', '2a78b916-5d32-42d8-8c7a-cbba3195667c', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"engaged":true,"track":0}', X'0865bd04bba0dbbdc6b1511ddca23c727a26c37c1900e37f2d70fb9cd1b2dcec', X'03d1f543de234f7489cbdc16a8be3cbb3c3ac2b3b812bc1db643988e9a726c6b');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (25, 1795757737009450, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'gaze_mark.added', 'gaze_mark', '8902b636-6346-4dc4-9d5c-a9cf983ca812', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"engaged":false,"track":0}', X'03d1f543de234f7489cbdc16a8be3cbb3c3ac2b3b812bc1db643988e9a726c6b', X'2c154347f899f985fafbe684a4cae4ecd6de2f124d31a5752d098f46102365d4');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (26, 1795757737017374, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'gaze_mark.removed', 'gaze_mark', '8902b636-6346-4dc4-9d5c-a9cf983ca812', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{}', X'2c154347f899f985fafbe684a4cae4ecd6de2f124d31a5752d098f46102365d4', X'cfd46513925c50190d9fc3a4472daa400db46cf93574be4c748558330667849e');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (27, 1795757737021668, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'passage.added', 'passage', '8bff5e29-a4ed-4011-aeb6-b17257bd159e', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"digest":"64a1eea519e65662c9760dbc9a04613aa2c0ec131ff65670bbbb703bc5758f21","number":1,"version":"70272361-986b-42b0-9c01-e4d89275b1cc"}', X'cfd46513925c50190d9fc3a4472daa400db46cf93574be4c748558330667849e', X'cfed83ee7924354aa322907a69eaf8d80002c41d4b727d6127fe904fd756a4f1');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (28, 1795757737025873, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'rating.added', 'rating', '10285784-a51c-47c1-8f0c-ef924f3a5462', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"digest":"d79a21c3cc82d59e9274605e5239f33b625cdd07ee1e743beb682a9a7cdfe11d","number":1,"version":"1e8a5aa4-d8a0-4d69-a0d4-fc8147ea7077"}', X'cfed83ee7924354aa322907a69eaf8d80002c41d4b727d6127fe904fd756a4f1', X'95606c511a950fd2ccad325fa2c97b396f434cd22be91c048ab24f64923dc202');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (29, 1795757737029712, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'consent.changed', 'consent', '5019f6d3-112d-4b43-a59c-a44445dee3e3', NULL, '{"case":"980f6f3d-e1ca-4689-8f08-4077eb81f411","digest":"a65fbe920a212a463e11138bb4e17e02324bc51d8438511be86ba4e1e1db2115","number":1,"version":"7e5bad14-e305-4e3a-b3e5-c03435a625aa","withdrawn":false}', X'95606c511a950fd2ccad325fa2c97b396f434cd22be91c048ab24f64923dc202', X'555e395fa7a8d266402bb3c74cf6e1d2e497ffab63d7629293627666ebc86f44');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (30, 1795757737033608, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'collection.added', 'collection', '60a08d97-c5f9-4b97-a805-5911ea4365ef', NULL, '{"parent":"00000000-0000-0000-0000-000000000000"}', X'555e395fa7a8d266402bb3c74cf6e1d2e497ffab63d7629293627666ebc86f44', X'b8ecb7499ba4bd2d4b16978911ae8e380e6a9b0c9410c221077e38e8218a84c3');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (31, 1795757737037495, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'collection.added', 'collection', 'ee2879d9-cea8-4b63-b690-58e6208bf965', NULL, '{"parent":"60a08d97-c5f9-4b97-a805-5911ea4365ef"}', X'b8ecb7499ba4bd2d4b16978911ae8e380e6a9b0c9410c221077e38e8218a84c3', X'239eb37f17724c7703311bd89e5d39bc92037948f59273d6fc3605e400417630');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (32, 1795757737040884, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'example.added', 'example', '701f3872-9bfc-494e-8523-c1be4d14a4c7', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"collection":"ee2879d9-cea8-4b63-b690-58e6208bf965"}', X'239eb37f17724c7703311bd89e5d39bc92037948f59273d6fc3605e400417630', X'e411995cc9e2de2a22d0cbb5ec29f603049ba1fe318c0f1b6e090a4b7041cfa0');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (33, 1795757737045381, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'collection.added', 'collection', 'cf895014-e78d-4c12-9693-cd8ece745ff8', NULL, '{"parent":"00000000-0000-0000-0000-000000000000"}', X'e411995cc9e2de2a22d0cbb5ec29f603049ba1fe318c0f1b6e090a4b7041cfa0', X'1b507cafb616ac1e9f674d7cee85d91891faf07dfc44d08edc6d3e4cbe735bd3');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (34, 1795757737049417, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'session.tagged', 'session', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"number":1,"tags":1}', X'1b507cafb616ac1e9f674d7cee85d91891faf07dfc44d08edc6d3e4cbe735bd3', X'cacc01b7f882beb02e4ac0a5dde945b19166a4b800c523f9ac4bf875239a2e80');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (35, 1795757737053438, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'candidate.decided', 'candidate', 'e8e396be-95d5-5569-8edc-e0b64c2b7613', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"digest":"3e9cd0dc48cc967c0f7e51c563a6d495241afd733953dd93bfb5b6869fa4249b","number":1,"state":"rejected","version":"e9394734-7a42-41dc-8ef8-e9c7f727b449"}', X'cacc01b7f882beb02e4ac0a5dde945b19166a4b800c523f9ac4bf875239a2e80', X'9c521c696eef39b84f5c7ab07e4f98a072ecb3bc7db0d928d00b373ebb2a79cc');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (36, 1795757737057445, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'edit.undone', 'edit', 'beee6e95-de50-4ac5-bffb-595666bed4fb', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"kind":"candidate.decide","position":2}', X'9c521c696eef39b84f5c7ab07e4f98a072ecb3bc7db0d928d00b373ebb2a79cc', X'b59aded381ce9942bb40e7019a3b41bfe08e814fa260debfabe38f2d8718d3cf');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (37, 1795757737057680, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'candidate.restored', 'candidate', 'e8e396be-95d5-5569-8edc-e0b64c2b7613', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"digest":"9f55586975676b71ac90db47f779987a0329ae5c4b97a8625ff564b8eaac9b28","number":2,"state":"undecided","version":"5f6ba987-6a54-4f77-bf64-38c07cf37ab7"}', X'b59aded381ce9942bb40e7019a3b41bfe08e814fa260debfabe38f2d8718d3cf', X'7a42f769768b0d463fb2c555c200e344c034184a86da6b21b83a670f4c6f011c');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (38, 1795757737069647, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'feedback.added', 'feedback', '18f5475d-4ec7-4ec1-9732-17be7cd72bd7', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"digest":"57ef03353124c715a00fd7b010405a645d4396021e8b2f22ae34024b868551f8","number":1,"version":"6c9966b3-2b7c-4375-a882-4a912de2a7a4"}', X'7a42f769768b0d463fb2c555c200e344c034184a86da6b21b83a670f4c6f011c', X'bc2e765c7a86adc551b321dea2f4441a8b893c0c82f048f26c133f3c1c304737');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (39, 1795757737073481, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'feedback.edited', 'feedback', '18f5475d-4ec7-4ec1-9732-17be7cd72bd7', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"digest":"19df510d492df4f1412884a402f37d469b88714feda8a35eb7ea73bc862c4f01","number":2,"version":"40c7ab22-96fe-4617-b837-ccc2e5ec03ce"}', X'bc2e765c7a86adc551b321dea2f4441a8b893c0c82f048f26c133f3c1c304737', X'eab9cdcee88a5408ccf98bedce65a7bd0c52d317138c826307026d61e5d16aeb');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (40, 1795757737077407, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'feedback.released', 'feedback', '18f5475d-4ec7-4ec1-9732-17be7cd72bd7', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"digest":"c5454cfef395a1ad18bec158e8d72221a7a16aad81e7ec46912590bd1a31f05d","number":3,"version":"810c1f95-8741-48eb-88e4-40df4f1857f7"}', X'eab9cdcee88a5408ccf98bedce65a7bd0c52d317138c826307026d61e5d16aeb', X'902caee20912ab6ed065e04b7d0209002d3572d9b83dbd42381d90569a151066');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (41, 1795757737081456, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'feedback.edited', 'feedback', '18f5475d-4ec7-4ec1-9732-17be7cd72bd7', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '{"digest":"8909693b64e5d66e0ad8d940a56d249ed71f074702ae98be9532da106fdca4b1","number":4,"version":"d383b742-9d71-4aa2-9a5c-bfaac099945c"}', X'902caee20912ab6ed065e04b7d0209002d3572d9b83dbd42381d90569a151066', X'cba7da64fe1a22f6da3c5b4c7c3555a1e7dbc845a3527aee41375debb158080a');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (42, 1795757737085754, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'session.added', 'session', '3da1715a-9cd3-4239-a4d1-e98daec1584b', '3da1715a-9cd3-4239-a4d1-e98daec1584b', '{"case":"980f6f3d-e1ca-4689-8f08-4077eb81f411"}', X'cba7da64fe1a22f6da3c5b4c7c3555a1e7dbc845a3527aee41375debb158080a', X'bcbc9fc64cd7b924503791ef6c94a0b88317e3d63713a3d4a4a35faa95ac3a8d');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (43, 1795757737090795, '53d81037-cda1-4d83-80c7-4b2a2c165777', 'session.destroyed', 'session', '3da1715a-9cd3-4239-a4d1-e98daec1584b', '3da1715a-9cd3-4239-a4d1-e98daec1584b', '{"certificate":"3422dcb6-9d84-4c67-a17a-02141e3628b5","certificate_digest":"e956fdbf4d36c7d67b5adf74f0ac2be2fc473975f15b82db70262e3f676ba59d"}', X'bcbc9fc64cd7b924503791ef6c94a0b88317e3d63713a3d4a4a35faa95ac3a8d', X'7da065ed48cc1bed9a204084dba9948f0e25115e955653bb187124fef2758bea');
--
INSERT INTO audit_head (id, sequence, hash) VALUES (1, 43, X'7da065ed48cc1bed9a204084dba9948f0e25115e955653bb187124fef2758bea');
--
INSERT INTO cases (id, code, label, created_us) VALUES ('980f6f3d-e1ca-4689-8f08-4077eb81f411', X'029716d16c6aac430cbdd4294edc5d2ce3d4dec31647baf56b9f85436628f46a1cdf5ff5619d6cfbbb323d3da4efe915a77963ea9da1341f79c562429e5a4ebac610', X'029716d16c6aac430cbdd4294edc5d2ce3e518fa75ed81c0167421ccea395098da75b35421f3d04b4a648c2c08e9d96f5d4c971330badf94866c6a49e063a97e6e1557ef3ad9b7', 1795757736885825);
--
INSERT INTO sessions (id, case_id, number, held_on, label, created_us, released_us, details, destroy_by) VALUES ('75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '980f6f3d-e1ca-4689-8f08-4077eb81f411', 1, '2024-03-05', X'024ae8cb87762c4f5d8c7759304fc1b9a3f4bbfcf0f4bacf8bbcdce2573ade03394be184d40fa2bc22974a239db70ed995d3414819f96636777d512b7c052e0ba5efda1100183cc6', 1795757736889321, NULL, X'024ae8cb87762c4f5d8c7759304fc1b9a3284f14b70b9f622dc9bf6a122a179a7350664b3b1674a38eb91dc2b9485cf5bf4dd2194bf3fada7b621af6444487668768276887f298110c1754b2ba8bdc65c3dfa57b3053c8d6d6aab7553451d7022d6b045d2c1027ea02c85af0dbd97c458dfe670355a5451a2ee17d96256deb2e799b38d1875a6717598128cb28f2414220a06357c1df0b615e83d5caf6054ed94363178539d31fa9367ee200315165160e95687c', NULL);
--
INSERT INTO sessions (id, case_id, number, held_on, label, created_us, released_us, details, destroy_by) VALUES ('93187cd3-346c-493e-aa3d-d64cdde3f97a', '980f6f3d-e1ca-4689-8f08-4077eb81f411', 2, NULL, X'02e2e95bee1ce64b76911ac287d46ebbad16315316f585e7e3547d9087131024ed92fb9c28ab384d72dff3229862bc26dfe2b2e6b5813d7ae3fbe3ab1a2c91', 1795757736897313, NULL, NULL, NULL);
--
INSERT INTO session_people (session_id, person_id, part, position) VALUES ('75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '53d81037-cda1-4d83-80c7-4b2a2c165777', 'supervisor', 0);
--
INSERT INTO session_people (session_id, person_id, part, position) VALUES ('75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '2dba4c5e-7257-4387-b4aa-3689d042caae', 'therapist', 1);
--
INSERT INTO recordings (id, session_id, storage, path, file_name, label, content_hash, size_bytes, frame_count, duration_ns, offset_ns, has_audio, facts, created_us, sealed, ingested) VALUES ('4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', 'linked', X'024ae8cb87762c4f5d8c7759304fc1b9a3061e125ec47302e54f4f8136ed670b90b5efb3722b0c335c21ae59294e8ca0d602ee02aaa57005a0f4ad1fd5499a14505e986a9de7b80eb91b61505c7ae023d178a5190e27c9b40c', X'024ae8cb87762c4f5d8c7759304fc1b9a3a504eaa77b22472c1adc0d5d3055f95eb613e3cf9d75061983bffda801ca042f5a12194aae6ea89ac99204fb4499e41cfb1afcf442e096325a3c9c40', X'024ae8cb87762c4f5d8c7759304fc1b9a33c3d8f4d1639817c66f439d640aed56877162c460eec7deb50fb81250c666f508f3312ece61e6b9ac3c3a3f5ac279cc1fb8df3', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 1000, 1500, 60000000000, 0, 1, X'024ae8cb87762c4f5d8c7759304fc1b9a36b0042b41a7c3c48082bb6a57faea8ae2210991e2ec00d572fbb8c9a93f319e49b54e06661fea7f24a71', 1795757736905327, 1, 0);
--
INSERT INTO recordings (id, session_id, storage, path, file_name, label, content_hash, size_bytes, frame_count, duration_ns, offset_ns, has_audio, facts, created_us, sealed, ingested) VALUES ('40f48b90-5925-448e-a999-926260758e31', '93187cd3-346c-493e-aa3d-d64cdde3f97a', 'linked', X'02e2e95bee1ce64b76911ac287d46ebbade5bcf008ef1c1db965003f7f60b73d5df153f1c86c2323e00b599317ca6db66a2a3a39121254e422e18e750da96c967bcef6d206376719ce4495a05e84cf728e00b774fb7875d147', X'02e2e95bee1ce64b76911ac287d46ebbad7763faa1220b139de623fa52c69795e0250c42d04fdb680a9f4551a69c56064417b6c0cae1c6307703c82536b10d1072d23c9ddeeb54008704985aed', X'02e2e95bee1ce64b76911ac287d46ebbade2751777970e615ba4523d1472c475b1171dcf2e51dc2578a6298c8f9c4e376f5ac5b482cd135649abf66bb461719d3032945b', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 1000, 1500, 60000000000, 0, 1, X'02e2e95bee1ce64b76911ac287d46ebbad668c7e44cc8e13b4999df06caad43b191279ef039deecf93a2c60ecc8118cf907a6b0526c54b09a341d2', 1795757736913378, 1, 0);
--
INSERT INTO recording_people (recording_id, track, place, part, said_by_reviewer) VALUES ('4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', 0, 'left', 'patient', 1);
--
INSERT INTO recording_people (recording_id, track, place, part, said_by_reviewer) VALUES ('4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', 1, 'right', 'therapist', 1);
--
INSERT INTO signal_files (id, recording_id, kind, path, content_hash, size_bytes, producer, created_us) VALUES ('2bd66f66-365c-4b1b-ac9b-bd184613475c', '4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', 'summary', 'derived/4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1/summary.json', 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', 10, '1', 1795757736921457);
--
INSERT INTO measurement_runs (id, recording_id, versions, settings, summary, created_us) VALUES ('8dc678f3-ec9f-4820-85da-172a8e7c1700', '4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', '{}', '{}', X'024ae8cb87762c4f5d8c7759304fc1b9a3512ebeb3e78e64168be0dd3fe5f9346d01a3cd3a8d9f24c32e521f336d57aec4ed73a3c0eaee969116f92782c137c90647564b1e632050ff', 1795757736925378);
--
INSERT INTO candidates (id, recording_id, source, start_ns, end_ns, start_frame, end_frame, track, author_id, created_us, withdrawn) VALUES ('f797f61e-a392-5acf-af25-b46057f1c8e8', '4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', 'measured', 5000000000, 8000000000, 125, 200, 0, NULL, 1795757736925462, 0);
--
INSERT INTO candidates (id, recording_id, source, start_ns, end_ns, start_frame, end_frame, track, author_id, created_us, withdrawn) VALUES ('9cc429f8-200e-52a3-9e3b-ef134afa1e29', '4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', 'measured', 15000000000, 18000000000, 375, 450, 0, NULL, 1795757736925557, 0);
--
INSERT INTO candidates (id, recording_id, source, start_ns, end_ns, start_frame, end_frame, track, author_id, created_us, withdrawn) VALUES ('e8e396be-95d5-5569-8edc-e0b64c2b7613', '4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', 'measured', 25000000000, 28000000000, 625, 700, 0, NULL, 1795757736925578, 0);
--
INSERT INTO candidates (id, recording_id, source, start_ns, end_ns, start_frame, end_frame, track, author_id, created_us, withdrawn) VALUES ('bd0457c9-7962-4602-ac78-bd2068375e09', '4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', 'reviewer', 50000000000, 52000000000, 1250, 1300, 0, '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736937288, 0);
--
INSERT INTO candidates (id, recording_id, source, start_ns, end_ns, start_frame, end_frame, track, author_id, created_us, withdrawn) VALUES ('b655df99-a479-4c52-8c70-054df56c7b11', '4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', 'reviewer', 55000000000, 57000000000, 1375, 1425, 0, '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736945309, 0);
--
INSERT INTO candidate_measures (id, candidate_id, run_id, position, confidence, behaviours, reasons, created_us) VALUES ('71ef5dbd-4b3c-4f15-856e-e9b4e9d80088', 'f797f61e-a392-5acf-af25-b46057f1c8e8', '8dc678f3-ec9f-4820-85da-172a8e7c1700', 1, 0.75, X'024ae8cb87762c4f5d8c7759304fc1b9a3fd007c2b53397431ac4fc198ee34ba34a244cf83b119b2aacd62da4de6cba759555b21e8826079b4affb11a0a6608473e3de1908a0cf413e671c26c8be2f4e554e70', X'024ae8cb87762c4f5d8c7759304fc1b9a3d822eb9e89ed737d4cb04e93efe94d00e83244ffea88702f22940519f7feaf39eb277ed3ccc50023294150dc0b60d5dccc64435c4e7bf03b06c0d549c53b117e2a1d1ec9ba864e081a9a', 1795757736925520);
--
INSERT INTO candidate_measures (id, candidate_id, run_id, position, confidence, behaviours, reasons, created_us) VALUES ('51fa6e8b-9155-4d52-aadb-057e154da73c', '9cc429f8-200e-52a3-9e3b-ef134afa1e29', '8dc678f3-ec9f-4820-85da-172a8e7c1700', 2, 0.75, X'024ae8cb87762c4f5d8c7759304fc1b9a35455fd41a311054ed325d08d8a595edc4f33f928c93b2769ea5122efe53dbfdca0d4057f6dc8b7ab0adca4bacbbfcce398b003ed2a48d596308adae93a9a260f5632', X'024ae8cb87762c4f5d8c7759304fc1b9a36b27446de47fe05648cef4e733257d64db1b3de72a0f05fc9ff60816f42b27a01f634b57b67d94631dae413ec20fa30ebabe3dde1c4a8cc527c479b2b0314acd8f749a1b8de53c1fb6d7', 1795757736925568);
--
INSERT INTO candidate_measures (id, candidate_id, run_id, position, confidence, behaviours, reasons, created_us) VALUES ('6be693a6-9e44-4141-9253-985591210e63', 'e8e396be-95d5-5569-8edc-e0b64c2b7613', '8dc678f3-ec9f-4820-85da-172a8e7c1700', 3, 0.75, X'024ae8cb87762c4f5d8c7759304fc1b9a3d6c2b65a52cc90618f081b6ffb389441b4a638148d00ed89e20cec2af1fad16225a453ce0e2f5482e9b22dbf4dca7d26d39b15a27bf0a2f51ff24328977abbaa0905', X'024ae8cb87762c4f5d8c7759304fc1b9a32260c45ef01ffea61dd1d89f7fbb4961a46b68dc6f62fa106fc1dc79987556b1d5d8d3b59f178d3ef65c0cdf15799e8d093bd023139782f16e6cbba7bb110071d20bbd3f2f6d75c2c72e', 1795757736925587);
--
INSERT INTO candidate_measures (id, candidate_id, run_id, position, confidence, behaviours, reasons, created_us) VALUES ('7a688d43-cb85-4422-8fc2-664a98e02c3c', 'bd0457c9-7962-4602-ac78-bd2068375e09', NULL, 0, 0.0, X'024de448c4e95147a58736ae3bfa7d4c16359518891ff847749eea3ea62473661477dd8dc6d4c110183c067bc21320fac16d1d8f3997d4ae6f0af0', X'024de448c4e95147a58736ae3bfa7d4c16f7c7572d5016c093fce74cc03d05a7f136e706873e006908a6ed6f306f136c3c6edfbc43259e612f6105', 1795757736937333);
--
INSERT INTO candidate_measures (id, candidate_id, run_id, position, confidence, behaviours, reasons, created_us) VALUES ('8c3fdb72-3bd1-49b2-8364-161f11c87445', 'b655df99-a479-4c52-8c70-054df56c7b11', NULL, 0, 0.0, X'024de448c4e95147a58736ae3bfa7d4c1690485bb7d606a63131922289ef9946c136a4e0f56f2f5c3c1375246a43d4078f59d57951ae1e2072305e', X'024de448c4e95147a58736ae3bfa7d4c16d180ed208c804ea3b38d66bbba85e3878f619d47a8408944cecd6eb1f98be7d8250c372401829c2a11d0', 1795757736945353);
--
INSERT INTO decisions (id, candidate_id, version, state, reason, start_ns, end_ns, start_frame, end_frame, author_id, created_us) VALUES ('564300b0-abcb-4e3a-8f1f-6fb9b8ff24ee', 'f797f61e-a392-5acf-af25-b46057f1c8e8', 1, 'accepted', X'024de448c4e95147a58736ae3bfa7d4c1628ce1c254b364c7bd327e995d0dc0c30b1f92eaaf93c798717d01c0bf1e66566f2650adebfb4131801ed549d9decc9940f76eb774ad0f2d6d45ce662533d', 4000000000, 8000000000, 100, 200, '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736929528);
--
INSERT INTO decisions (id, candidate_id, version, state, reason, start_ns, end_ns, start_frame, end_frame, author_id, created_us) VALUES ('fd0345eb-fc52-45d4-9baf-ae405a0c3465', '9cc429f8-200e-52a3-9e3b-ef134afa1e29', 1, 'rejected', X'024de448c4e95147a58736ae3bfa7d4c16d668b0476706adf6e98604f5af114c85613ebc3057f57aa3b10426aa23c12e5d9f1939ea566b08ea3edf0046274ec2', NULL, NULL, NULL, NULL, '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736933294);
--
INSERT INTO decisions (id, candidate_id, version, state, reason, start_ns, end_ns, start_frame, end_frame, author_id, created_us) VALUES ('6b2511ad-50a6-4bcc-a41f-1d264e23ffbe', 'bd0457c9-7962-4602-ac78-bd2068375e09', 1, 'accepted', X'024de448c4e95147a58736ae3bfa7d4c168a1ca9e65af6c747e204eabc991aa185c2a56085762519005754983ee45aa50f00935085f11a57ea', NULL, NULL, NULL, NULL, '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736937367);
--
INSERT INTO decisions (id, candidate_id, version, state, reason, start_ns, end_ns, start_frame, end_frame, author_id, created_us) VALUES ('d4bf56c8-b377-43fc-944a-5fb58630c397', 'b655df99-a479-4c52-8c70-054df56c7b11', 1, 'accepted', X'024de448c4e95147a58736ae3bfa7d4c16b2f286e8045459c8ace71152c9752a1e80ebedad843bc14553b2becfbcb693f437d47e64732c3872', NULL, NULL, NULL, NULL, '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736945385);
--
INSERT INTO decisions (id, candidate_id, version, state, reason, start_ns, end_ns, start_frame, end_frame, author_id, created_us) VALUES ('e9394734-7a42-41dc-8ef8-e9c7f727b449', 'e8e396be-95d5-5569-8edc-e0b64c2b7613', 1, 'rejected', X'024de448c4e95147a58736ae3bfa7d4c163fb0fe8a93852dbaa256b5742178c1b63d14541660a6c669868ebc2489779696591971b00050353443d1f32c48ec63', NULL, NULL, NULL, NULL, '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757737053350);
--
INSERT INTO decisions (id, candidate_id, version, state, reason, start_ns, end_ns, start_frame, end_frame, author_id, created_us) VALUES ('5f6ba987-6a54-4f77-bf64-38c07cf37ab7', 'e8e396be-95d5-5569-8edc-e0b64c2b7613', 2, 'undecided', X'024de448c4e95147a58736ae3bfa7d4c1697c3e4eda764de5c732b2d98d02eee4cab80949a3a327a9b91ba25a932d71cfc7addaba325bf2dcb', NULL, NULL, NULL, NULL, '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757737057618);
--
INSERT INTO markers (id, session_id, author_id, created_us) VALUES ('02b473d5-ae89-4f48-a792-0476fd5ba90e', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736951290);
--
INSERT INTO marker_versions (id, marker_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, start_frame, end_frame, candidate_id, coding, comment, author_id, created_us) VALUES ('c7cb4345-c369-43cd-abc4-b552f49e278f', '02b473d5-ae89-4f48-a792-0476fd5ba90e', 1, 0, 'collection', '4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 5000000000, 9000000000, 125, 225, NULL, X'02a95681acdb8049f0b04751a83f60e3f408d5090baf6a6279970c0c4a80cff51b5b5baf018a14d11c00855c2b3825f81db1fb5eea201f3d7802621a7a17355503394993d3f206f656fc910729f2aaf910b46a89d5deddcc71b25c7c98acc3add1bd0c938f68163a18c4261180b3c939f0ed769f3ad82e3d8e860abed08f2bc59b39ac65f8352833', X'02a95681acdb8049f0b04751a83f60e3f47cedcc90b7cded4203cface2a84b507aa4c7bbc9f9458c7c9ddd84d285e33c4e89042eb17e41828435fec2bca40ccc7f83cb', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736951701);
--
INSERT INTO marker_versions (id, marker_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, start_frame, end_frame, candidate_id, coding, comment, author_id, created_us) VALUES ('b5c9274f-fc8b-4930-b07d-511ee3610463', '02b473d5-ae89-4f48-a792-0476fd5ba90e', 2, 0, 'collection', '4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 5000000000, 9000000000, 125, 225, NULL, X'02a95681acdb8049f0b04751a83f60e3f4b8585e29c7581f341ab8a346b31aa9b3daf8dbf6602a06120a645831220aac2cea38d47a0052afa28140e1df29342a0430476a2468c2cd27917898284cdcebbee9f644ed1406df335a154342c445bc96ac24f9838cb1a47dced0a4f40d33c5b9b35ba9fc601247e8afffe136348e68db3045925736df5f', X'02a95681acdb8049f0b04751a83f60e3f45e375641d30bde7fab3e26cad1f30b53d3058d2c64025997f908f1e09e8e78a0a99bc1e64d56206b6e271c0184952fb4addd', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736953468);
--
INSERT INTO notes (id, session_id, reply_to, author_id, created_us) VALUES ('5448066d-5db2-423b-9bcb-38b0915d97bd', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', NULL, '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736961379);
--
INSERT INTO notes (id, session_id, reply_to, author_id, created_us) VALUES ('43617fa8-aee7-419c-b5de-d048ae5da687', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '5448066d-5db2-423b-9bcb-38b0915d97bd', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736973441);
--
INSERT INTO notes (id, session_id, reply_to, author_id, created_us) VALUES ('9c6933fc-63e5-4754-b401-8b0a54e0f3e0', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', NULL, '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736981366);
--
INSERT INTO notes (id, session_id, reply_to, author_id, created_us) VALUES ('d91af7f6-2a88-40db-bce0-c624f2cdff07', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', NULL, '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736989376);
--
INSERT INTO note_versions (id, note_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, start_frame, end_frame, candidate_id, marker_id, coding, text, author_id, created_us) VALUES ('4252cefb-c71c-4a93-b95b-335fc2ef5d4f', '5448066d-5db2-423b-9bcb-38b0915d97bd', 1, 0, 'trainee', '4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 10000000000, 12000000000, 250, 300, NULL, NULL, X'024de448c4e95147a58736ae3bfa7d4c168a228b733d2ceb15be49c4810621361d103410793858a770ac784f4cdf0cf052675f29768eedb04dcb8669340e4ba027b24484aeb7f67721a8ab664a49458c40f68b4a9ab6f6a6927ba96680cb46c8ad55b2991903382b5cd9b823bf360274f608fba17e98995fa55f292fec2a6aa06dd7dd3bb5875bd58621', X'024de448c4e95147a58736ae3bfa7d4c1640641a8bb18a00c3e9867a76c7c5746c2d0c690812b5f8b29b639f8af3a9e4a5b5eb56a080f05e2f5bc79784f098156698e3f993a9505946ea9383623173df02bf5b2a00071d1f14bccfb090c3', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736961491);
--
INSERT INTO note_versions (id, note_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, start_frame, end_frame, candidate_id, marker_id, coding, text, author_id, created_us) VALUES ('6d44049d-a47e-4ab0-8c73-d216a10c856f', '5448066d-5db2-423b-9bcb-38b0915d97bd', 2, 0, 'trainee', '4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 10000000000, 12000000000, 250, 300, NULL, NULL, X'024de448c4e95147a58736ae3bfa7d4c16e3d7f32eef268d8ee8b492f0d6b9b6367859e18e23b0a343491ea301ea80a8034ba753ba2a5dbb152aa7fbabb339185b2e5ceffc333e58f0597ed8a82deb572469458c2029efba3e62f5d7fd093d4d6bc256baad3477cc5a40bc16a2a662a71cc80fd29b5b76fa09b5cb7db163d990f60c7309fd269f616260', X'024de448c4e95147a58736ae3bfa7d4c165d60533f5389cb966db2f5a6e970ec0f920cc7a24455bd6869c9878bf11048595a930cd6650d15c6cc8d085dbde2d2f9c351483e83641da61163e5ef99fa55d1fcf5ac9a82d151b19325d1ecfe3f223178', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736968589);
--
INSERT INTO note_versions (id, note_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, start_frame, end_frame, candidate_id, marker_id, coding, text, author_id, created_us) VALUES ('8758a6b2-4679-4ed8-815a-3b6e904249dd', '43617fa8-aee7-419c-b5de-d048ae5da687', 1, 0, 'trainee', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '02b473d5-ae89-4f48-a792-0476fd5ba90e', X'024de448c4e95147a58736ae3bfa7d4c168d790e607b2ba4753ec11011776450529d13f6316686c248e4a8182ecb92bd7341f59d4b3662143cd14ec345b41f68b470ed3b72704879d8ab1f50dbdba621e13c817c9b6a56f164f517bd4098d46d39abeef1b253638bab1b91207452d8224770753fae529d6642bad3c64534', X'024de448c4e95147a58736ae3bfa7d4c162e1e58d04f0cce99f06abefb7e29be802344acc8a9d3ef7ec07bf86aac98b1a9ed2af5b6d0193c415b7cede029919319da6dd02b4432ae34a97edd49b3da31301f', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736973500);
--
INSERT INTO note_versions (id, note_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, start_frame, end_frame, candidate_id, marker_id, coding, text, author_id, created_us) VALUES ('65bf7f16-32a4-46a7-820f-c6b8ed7f02f7', '9c6933fc-63e5-4754-b401-8b0a54e0f3e0', 1, 0, 'private', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'02dc95e6a505004bc797a51dff739ce6d1432c3d84252d02f7ed45cad6b21bf62af53e7fe82b1799ddebca370bff8969eda90699a06550f7288b435669af336d7cc03e4584df85f00742ea7fc9b0d1dea771baa35c0869d061ae2874b1b2e60e71774ca2155dd45f286daac91ca9b38a880f71a08f4c0da3239386fb6608bd', X'02dc95e6a505004bc797a51dff739ce6d158081c7757dd8eb970fb058c37a9486c3390d5066721809ad179a263968b2aacf7359e4d502641fc3aa9dc5e999249074ab226c828a75d6abf6c5ab8', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736981626);
--
INSERT INTO note_versions (id, note_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, start_frame, end_frame, candidate_id, marker_id, coding, text, author_id, created_us) VALUES ('52f3ce7c-eb5f-4bf0-be44-e0f2b853a538', 'd91af7f6-2a88-40db-bce0-c624f2cdff07', 1, 0, 'private', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'02dc95e6a505004bc797a51dff739ce6d1c79688c258163c6eb818c06f12575d7f04505106a6a165d6b6970f3654f30c1241eac113065ff01e0e9e69e5b0ce095737298783a304f709104d19897a8620bddd0b139fcf910cd32ee6a447a6dfd6271cc4ac8689525e5b248713911f477603dc5fdb99872b92ecebcbf188d4a2', X'02dc95e6a505004bc797a51dff739ce6d1dce4a686b5afb0c8c7e7a2de7d7551998cb22a78501794344ef66f361af615074c8db87a25cd5cb07ff2398896519fe6fcd7', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736989432);
--
INSERT INTO note_versions (id, note_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, start_frame, end_frame, candidate_id, marker_id, coding, text, author_id, created_us) VALUES ('34f0d28b-7f42-40c0-8af8-5ba1aaa0e1f8', 'd91af7f6-2a88-40db-bce0-c624f2cdff07', 2, 1, 'private', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'02dc95e6a505004bc797a51dff739ce6d16c5c39f88067f53c36b799db39510caf47576fc39620f5d200433a814181f8528eaa56e7f0724f974e5324705e2fc7815db3ed403a3d8c11e32f2870b3e8a7505f4f0fa54c68f24d64617146b430c905fe9e4dedfd2786153a488cfb62233fbcdc24996d0b34ad2788f01984c2f4', X'02dc95e6a505004bc797a51dff739ce6d139d326c7e03c9c7824100942e1bd76f7dcff8b99bc54319dcf11c376628380724b3a421a9b008e856a6583a704455936b422', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736997553);
--
INSERT INTO vocabulary_packs (code, revision, body, author_id, created_us) VALUES ('aft', 1, '{"checkedAgainstSource":true,"code":"aft","editable":false,"lists":[{"code":"note_kind","terms":[{"code":"felt_sense","explanation":"First person, before any code: what I felt while watching, and what I was pulled to do.","label":"Felt sense"},{"code":"observation","explanation":"What can be seen or heard at this moment, without saying what it means.","label":"Observation"},{"code":"own_contribution","explanation":"What the therapist did, or left undone, that took part in the strain.","label":"Therapist''s contribution"},{"code":"metacommunication_made","explanation":"The therapist spoke about what was going on between the two.","label":"Metacommunication made"},{"code":"metacommunication_imagined","explanation":"A wording that could have been tried here.","label":"Metacommunication imagined"},{"code":"restraint","explanation":"Noticed, and chose not to comment. Following closely without speaking is also the skill.","label":"Restraint"},{"code":"role_play","explanation":"A moment to rehearse in supervision, taking either part, to notice what comes up.","label":"Role-play prompt"},{"code":"question","explanation":"Something to think about together, without an answer expected yet.","label":"Question"},{"code":"appreciation","explanation":"Something that was done well and is worth keeping.","label":"Appreciation"}],"title":"Kinds of note"},{"code":"principle","terms":[{"code":"M1","explanation":"Offer what you notice as your own, uncertain impression, and invite correction.","label":"Explore tentatively"},{"code":"M2","explanation":"Do not take it that this moment repeats the patient''s other relationships; look at this one first.","label":"Assume no parallel"},{"code":"M3","explanation":"Say what you yourself have contributed to what is happening.","label":"Own your part"},{"code":"M4","explanation":"Speak from what you feel and notice now, not from what worked another time.","label":"Start where you are"},{"code":"M5","explanation":"Point to this moment and this exchange instead of speaking in general.","label":"Be concrete and specific"},{"code":"M6","explanation":"Watch how the patient takes what you said, and ask about it.","label":"Follow the response"},{"code":"M7","explanation":"Find out what your intervention meant to the patient, and what it meant to you.","label":"Clarify what it means between you"},{"code":"M8","explanation":"Speak as two people who are stuck in this together and look at it together.","label":"Shared dilemma"},{"code":"M9","explanation":"Let the patient know your own experience of the moment where that opens the exploration.","label":"Disclose with judgement"},{"code":"M10","explanation":"A repair can bring the next strain; be ready to come back to the same place.","label":"Expect to revisit"}],"title":"Principles of metacommunication"},{"code":"stage","terms":[{"code":"S1","explanation":"The therapist becomes aware of the behaviour that goes with the strain. Stages are a guide and loop back.","label":"Noticing"},{"code":"S2","explanation":"The therapist invites the patient to look together at what is happening.","label":"Opening exploration"},{"code":"S3","explanation":"The therapist helps the patient past what keeps the feelings or responses out of reach.","label":"Past avoidance"},{"code":"S4","explanation":"The wish or need beneath the strain comes up and is explored.","label":"Underlying wish or need"}],"title":"Stages of resolution"},{"code":"marker_type","terms":[{"code":"withdrawal","explanation":"The patient moves away from the therapist or from the work. Repair makes room for fears, self-criticism, wishes and needs.","label":"Withdrawal"},{"code":"confrontation","explanation":"The patient moves against the therapist or the work. Repair stays open to disappointment, hurt and the need for care.","label":"Confrontation"},{"code":"both","explanation":"Moving away and moving against at the same moment.","label":"Both"},{"code":"strategy","explanation":"What the therapist does towards repair.","label":"Resolution strategy"}],"title":"Types of marker"},{"code":"marker_subtype","terms":[{"code":"falls_silent","explanation":"Speech stops where it could be expected to go on.","group":"withdrawal","label":"Falls silent"},{"code":"minimal_response","explanation":"The shortest answer that still answers.","group":"withdrawal","label":"Minimal response"},{"code":"topic_shift","explanation":"A jump to something unrelated.","group":"withdrawal","label":"Sudden change of topic"},{"code":"over_compliance","explanation":"Agrees quickly and entirely, with little of their own in it.","group":"withdrawal","label":"Over-compliance"},{"code":"anger","explanation":"Said directly, about the therapist or part of the treatment.","group":"confrontation","label":"Anger or resentment"},{"code":"dissatisfaction","explanation":"Says that the therapy or the therapist is not what is needed.","group":"confrontation","label":"Dissatisfaction"},{"code":"blame_or_demand","explanation":"Puts the fault on the therapist, or demands a change.","group":"confrontation","label":"Blame or demand"}],"title":"Forms of withdrawal and confrontation"},{"code":"therapist_cue","terms":[{"code":"distant","explanation":"Interest or closeness has gone.","label":"Distant, bored or unengaged"},{"code":"no_opening","explanation":"Ready to speak, and finding no place to do it.","label":"Waiting for an opening"},{"code":"pressed","explanation":"Feeling told off, pushed, or without a next step.","label":"Chastised, pressured or at a loss"},{"code":"stuck","explanation":"Nothing moves, whatever is tried.","label":"Stuck"},{"code":"harsh","explanation":"Hearing an edge in the own voice.","label":"Sounding harsh or impatient"}],"title":"Cues in the therapist"},{"code":"patient_cue","terms":[{"code":"sigh","explanation":"A breath that can be heard.","label":"Heavy sigh"},{"code":"posture","explanation":"The body moves to a new position and stays there.","label":"Sudden change of posture"},{"code":"muted","explanation":"Quieter and flatter than before.","label":"Muted answer"},{"code":"abrupt_topic","explanation":"Leaves the subject without a bridge.","label":"Abrupt change of topic"},{"code":"silence","explanation":"Nobody speaks.","label":"Silence"},{"code":"minimal","explanation":"One answer after another of a word or two.","label":"Minimal answers"},{"code":"droning","explanation":"Long and even, with no place for the other.","label":"Storytelling without an opening"},{"code":"compliance","explanation":"Goes along at once.","label":"Compliance"},{"code":"tears_stopped","explanation":"Something comes up and is held back.","label":"Tears begun and stopped"},{"code":"laugh_pause","explanation":"A laugh that stops, and a gap after it.","label":"A laugh, then a pause"}],"title":"Cues that can be observed in the patient"}],"source":"Words after Safran and Kraus (2014), Alliance Ruptures, Impasses, and Enactments: A Relational Perspective, Psychotherapy, doi 10.1037/a0036815; explanations are our own.","title":"Alliance-focused training"}', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736834265);
--
INSERT INTO vocabulary_packs (code, revision, body, author_id, created_us) VALUES ('rupture_markers', 1, '{"checkedAgainstSource":false,"code":"rupture_markers","editable":true,"lists":[{"code":"marker_subtype","terms":[{"code":"W1","explanation":"Says there is no feeling or no problem where one seems plain.","group":"withdrawal","label":"Denial"},{"code":"W2","explanation":"Closes down with very short answers or silence.","group":"withdrawal","label":"Minimal response"},{"code":"W3","explanation":"Keeps to general or intellectual talk, away from what is felt.","group":"withdrawal","label":"Abstract communication"},{"code":"W4","explanation":"Tells stories or changes the subject, so that the present matter is left.","group":"withdrawal","label":"Avoidant storytelling or shifting topic"},{"code":"W5","explanation":"Gives way or pleases, so as not to be in conflict.","group":"withdrawal","label":"Deferential and appeasing"},{"code":"W6","explanation":"What is said and how it is said do not go together.","group":"withdrawal","label":"Content and affect split"},{"code":"W7","explanation":"Turns against the self, or gives up, and so shuts the other out.","group":"withdrawal","label":"Self-criticism or hopelessness"},{"code":"C1","explanation":"Says that something about the therapist is wrong.","group":"confrontation","label":"Complaint about the therapist"},{"code":"C2","explanation":"Turns down what the therapist has just offered.","group":"confrontation","label":"Rejects the intervention"},{"code":"C3","explanation":"Objects to what is done in the sessions or between them.","group":"confrontation","label":"Complaint about the activities of therapy"},{"code":"C4","explanation":"Objects to times, place, fees, recording or other arrangements.","group":"confrontation","label":"Complaint about the parameters of therapy"},{"code":"C5","explanation":"Says that it does not help, or not fast enough.","group":"confrontation","label":"Complaint about progress"},{"code":"C6","explanation":"Explains or justifies what was done, as if accused.","group":"confrontation","label":"Defends self against the therapist"},{"code":"C7","explanation":"Tells the therapist what to do, or presses for it.","group":"confrontation","label":"Efforts to control or pressure the therapist"}],"title":"Markers"},{"code":"strategy","terms":[{"code":"R1","explanation":"Puts right what was taken another way than it was meant.","group":"strategy","label":"Clarifies a misunderstanding"},{"code":"R2","explanation":"Agrees on other things to do or to aim for.","group":"strategy","label":"Changes tasks or goals"},{"code":"R3","explanation":"Shows or explains what the work is for.","group":"strategy","label":"Illustrates tasks or gives a rationale"},{"code":"R4","explanation":"Asks how this is for the patient, here and with this person.","group":"strategy","label":"Invites thoughts or feelings about the therapist or therapy"},{"code":"R5","explanation":"Says what the therapist did that added to the strain.","group":"strategy","label":"Acknowledges own contribution"},{"code":"R6","explanation":"Tells what it is like for the therapist at this moment.","group":"strategy","label":"Discloses own experience of the interaction"},{"code":"R7","explanation":"Connects the moment with others that these two have had.","group":"strategy","label":"Links to larger patterns between the two"},{"code":"R8","explanation":"Connects the moment with people outside the room.","group":"strategy","label":"Links to the patient''s other relationships"},{"code":"R9","explanation":"Takes seriously the reason for staying guarded.","group":"strategy","label":"Validates the defensive posture"},{"code":"R10","explanation":"Brings the talk back to what it had left.","group":"strategy","label":"Redirects or refocuses"}],"title":"Resolution strategies"},{"code":"segment_rating","terms":[{"code":"significance","explanation":"How much this marker matters for the work of the two.","label":"Significance of the marker"},{"code":"overall_withdrawal","explanation":"In the whole segment.","label":"Withdrawal overall"},{"code":"overall_confrontation","explanation":"In the whole segment.","label":"Confrontation overall"},{"code":"extent_of_resolution","explanation":"How far the strain was repaired.","label":"Extent of resolution"},{"code":"therapist_contribution","explanation":"How far the therapist added to the strain.","label":"Therapist''s contribution"}],"title":"Ratings of a segment, each from 1 to 5"}],"segmentSeconds":300,"source":"In the manner of the Rupture Resolution Rating System (Eubanks, Muran and Safran 2015), in our own words and not checked against the manual. Edit it to match the edition that your site trains with.","title":"Rupture markers and strategies"}', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757736834394);
--
INSERT INTO gaze_marks (id, recording_id, track, engaged, start_ns, end_ns, start_frame, end_frame, withdrawn, author_id, created_us) VALUES ('2a78b916-5d32-42d8-8c7a-cbba3195667c', '4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', 0, 1, 20000000000, 20000000000, 500, 500, 0, '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757737005338);
--
INSERT INTO gaze_marks (id, recording_id, track, engaged, start_ns, end_ns, start_frame, end_frame, withdrawn, author_id, created_us) VALUES ('8902b636-6346-4dc4-9d5c-a9cf983ca812', '4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', 0, 0, 30000000000, 30000000000, 750, 750, 1, '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757737009397);
--
INSERT INTO content_keys (id, scope, subject_id, author_id, generation, created_us) VALUES ('5ce7558a-d54b-4b60-b600-b575814c2714', 'library', '5ce7558a-d54b-4b60-b600-b575814c2714', '', 1, 1795757736833598);
--
INSERT INTO content_keys (id, scope, subject_id, author_id, generation, created_us) VALUES ('9716d16c-6aac-430c-bdd4-294edc5d2ce3', 'case', '980f6f3d-e1ca-4689-8f08-4077eb81f411', '', 1, 1795757736885608);
--
INSERT INTO content_keys (id, scope, subject_id, author_id, generation, created_us) VALUES ('4ae8cb87-762c-4f5d-8c77-59304fc1b9a3', 'session', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '', 1, 1795757736889398);
--
INSERT INTO content_keys (id, scope, subject_id, author_id, generation, created_us) VALUES ('4de448c4-e951-47a5-8736-ae3bfa7d4c16', 'shared', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '', 1, 1795757736889664);
--
INSERT INTO content_keys (id, scope, subject_id, author_id, generation, created_us) VALUES ('e2e95bee-1ce6-4b76-911a-c287d46ebbad', 'session', '93187cd3-346c-493e-aa3d-d64cdde3f97a', '', 1, 1795757736897363);
--
INSERT INTO content_keys (id, scope, subject_id, author_id, generation, created_us) VALUES ('b1edf723-f898-4848-bc85-bb44eb4e0be5', 'shared', '93187cd3-346c-493e-aa3d-d64cdde3f97a', '', 1, 1795757736897574);
--
INSERT INTO content_keys (id, scope, subject_id, author_id, generation, created_us) VALUES ('a95681ac-db80-49f0-b047-51a83f60e3f4', 'released', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '', 1, 1795757736951451);
--
INSERT INTO content_keys (id, scope, subject_id, author_id, generation, created_us) VALUES ('dc95e6a5-0500-4bc7-97a5-1dff739ce6d1', 'private', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1, 1795757736981412);
--
INSERT INTO content_keys (id, scope, subject_id, author_id, generation, created_us) VALUES ('008f321c-c9c2-41ab-b042-e0f08ecb8eb8', 'supervision', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1, 1795757737025461);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('5ce7558a-d54b-4b60-b600-b575814c2714', '53d81037-cda1-4d83-80c7-4b2a2c165777', X'70247dbbb27de79998b4c92c67ea87b2aee6637ae5fe075b7c9795725b1d2c34fcb02f6ddd6d96a9a1f211ca680c1493d7f64343cad12d35a8f59c990f9a7eec3d667975b32656a6888222c8add95ac3', 1795757736833754);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('5ce7558a-d54b-4b60-b600-b575814c2714', 'cfa73677-293e-414f-bbb1-4a92edbf489c', X'520a3815981316841f407cc7246e1a891564d2da194a63f4dea7edb4118848335a0722151d18c427048f47a71b330a06ef2225e34dafb4aec9bd8e113bf66b97e3bed2056fdd1f9a1e9e5627dcff2419', 1795757736833856);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('5ce7558a-d54b-4b60-b600-b575814c2714', '2dba4c5e-7257-4387-b4aa-3689d042caae', X'f3f3f198a5ad405e81f9b67ee5eccdec888654cbff997e14b858bedce3c6ba4d0686448c6cd7ee3870589be00b4c80c9c907538ffc82f2aaaa7a8b8f1964b1a5b2e51639af61ab56d764024d6a7aa0e8', 1795757736871386);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('9716d16c-6aac-430c-bdd4-294edc5d2ce3', '53d81037-cda1-4d83-80c7-4b2a2c165777', X'9c1fc354cb0f1f04e5b1315bea33e43234e635ed27faf1675266fe31950f273016a3dcd589b601cc93cefdb406873293774c131ff65023c51479c79dbe56838b64d283a207f0874c3c2f870953fdbc1f', 1795757736885746);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('9716d16c-6aac-430c-bdd4-294edc5d2ce3', 'cfa73677-293e-414f-bbb1-4a92edbf489c', X'855148c3ca78c95d5c29b39925d014068999bc3999de805a15e817d4bfbd7054fc336202eaf08cd0e6a88a5672ed4c4eaf2c054a94e7380961f7df84a5387278cc0fb0feef8bda0ae686513da8b4eec5', 1795757736885810);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('4ae8cb87-762c-4f5d-8c77-59304fc1b9a3', '53d81037-cda1-4d83-80c7-4b2a2c165777', X'50cbf8a015bfe628a6e3ff4078150c8c40a13e4639dd0ef7769d81769c2f842c29d1aefcbdacd9550449a403509960548194474c01607cbbf680343338a20273314bd670f753b67b3d02a5a8ac515546', 1795757736889494);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('4ae8cb87-762c-4f5d-8c77-59304fc1b9a3', 'cfa73677-293e-414f-bbb1-4a92edbf489c', X'ee7040b4a40d3fd82574695ed932dd35fab53404e7a049c13195ac6ea2ddb3381363f7098330a440f339203a9af52e8d5b42ced8d474d9830436ab64a9cf008ac71ce3735d58cccbdd426095e3eda0cb', 1795757736889557);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('4de448c4-e951-47a5-8736-ae3bfa7d4c16', '53d81037-cda1-4d83-80c7-4b2a2c165777', X'6af20eaad9965aec16669db4db26298f6a308d3e7836cf09ff2b8c73aef4501e5d16da981c7add8ddd8da2beb4b0c5815b83f2208ca593245cbaf3af56d2eb0c4886f288bf64c774d8b72ebd1d957b89', 1795757736889726);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('4de448c4-e951-47a5-8736-ae3bfa7d4c16', 'cfa73677-293e-414f-bbb1-4a92edbf489c', X'd7b71a1ed6ad9b3989a29f6e72529010944e4b82b4ba52fb2bf97d6ac342b47fd57a83b94ce94d799b4840f0fc9c57277f764742405db1b1978c671ca7427e6324f1d7d39948e8b9ad968f5774ebb332', 1795757736889783);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('e2e95bee-1ce6-4b76-911a-c287d46ebbad', '53d81037-cda1-4d83-80c7-4b2a2c165777', X'97f92fb186692ce7af5b0232945c4957051948dd6691bb5adf85475707071a282bfd4861a3f53f6b78341e666561d0b67af631f8ced1ac9c9e2674c81fe3c7c67875da525d3155de154d72ae909f1550', 1795757736897474);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('e2e95bee-1ce6-4b76-911a-c287d46ebbad', 'cfa73677-293e-414f-bbb1-4a92edbf489c', X'494babafb552ffed2eb0dd6a5659f2753dd7479ca88cbbfcd51ed27929654e602dc214b6e915c0f2bd911b6d79b692552827d8de956b4a066af97a8b8366f6ed08f3c51fb71f3745e4857b0493c3b2c4', 1795757736897539);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('b1edf723-f898-4848-bc85-bb44eb4e0be5', '53d81037-cda1-4d83-80c7-4b2a2c165777', X'bf6cdf9d2fd37fee7de9ded42a03f8eebe471f4b3e07fc96b3646d170dfa672e59746099e47637029934c9f78c05abb6ff0ffc07a929d99ce825862cffc86d9c5c7e8d5cc61930df844ea720c0455b77', 1795757736897635);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('b1edf723-f898-4848-bc85-bb44eb4e0be5', 'cfa73677-293e-414f-bbb1-4a92edbf489c', X'8a1a248b59fc1502cb9b42b6989cf0d785bab38c96c7a4d2ff6088ae5ddcf240a0f902c6364a0ac19bc709f0e2428f1fd5e85a88384e6070aa4f8692f799da02a81517661aa3e27b6e00c17c54c2b6f9', 1795757736897692);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('9716d16c-6aac-430c-bdd4-294edc5d2ce3', '2dba4c5e-7257-4387-b4aa-3689d042caae', X'81eaca4ad9205bd3ec0ede7a1f09dd840e7b12add371b0d1a70d6c2095a67379bdb0dd5539d1611e983c0aada5e8e86c9193ce07f1ff7602bc35e856f4a5559f54930ce5c6599caf4ab5b94e2424c734', 1795757736902503);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('4ae8cb87-762c-4f5d-8c77-59304fc1b9a3', '2dba4c5e-7257-4387-b4aa-3689d042caae', X'b7fc443b2ceac8032646f207dd7ab7245735e720935652a3384ccf45596e9f339d98c8d1bf167f5555094f98d04aa11af81f1f8482e93180468d6a18ef15326de01c3732f2f90fda258e96891535e1f0', 1795757736902564);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('4de448c4-e951-47a5-8736-ae3bfa7d4c16', '2dba4c5e-7257-4387-b4aa-3689d042caae', X'9abab68dde2a26ab24e027538529eb6b00988bcd5aafcdc8dc732e7b69d967738a7ba1baf3db47f39abdf42182c34ad2e7a5bb5f0554c703b16b836223808cd5cfc76e74df92232781d26383ceadd842', 1795757736902623);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('a95681ac-db80-49f0-b047-51a83f60e3f4', '53d81037-cda1-4d83-80c7-4b2a2c165777', X'4bb834cc2fc0b8ab5164458dad7f34a2af17d67aca6d3c782a13cacd9d195e31a50c9c50850f42ed0261400a955a7a8eddbc3b927a5352416e895800475c36e9fd61b125625867898a9bc64f6f568913', 1795757736951548);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('a95681ac-db80-49f0-b047-51a83f60e3f4', 'cfa73677-293e-414f-bbb1-4a92edbf489c', X'f97ee4d44581725b11b9ed245d6c973cf2d658cc9b24891058428ff5efce6c088b23c0fa5a3127ff0f1afc5768627c2268cd68564a9682bb90e4595b4ca43a68551bd313583c6d66f0f779c311efa23e', 1795757736951611);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('a95681ac-db80-49f0-b047-51a83f60e3f4', '2dba4c5e-7257-4387-b4aa-3689d042caae', X'4beefc6689415ed45a9496835cbcf9534fe4988d24b992136a3542245402ae048fc3901e8faa14e101884302c5a8889ec6af39819a04cdbcc07af9cd51656646d0543b132d4e82536126c77cc7f0bce8', 1795757736951669);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('dc95e6a5-0500-4bc7-97a5-1dff739ce6d1', '53d81037-cda1-4d83-80c7-4b2a2c165777', X'811e56e32489b1cb5619ffe977277d6e974d12f00a40877c2145fa7d99ef396dd24cc40f343cfa4484eae7d4b23539b7b52bc8300432de27be9e15a01a74d38771abc1e7ef9a8e1b7afd5e98b62d2cf3', 1795757736981524);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('dc95e6a5-0500-4bc7-97a5-1dff739ce6d1', 'cfa73677-293e-414f-bbb1-4a92edbf489c', X'28e415ccf6e62ec7de84cc2d45d2064a308fc42ba3d064f00711ca6b1c0a1c6dd1b09e24cf644db7828c51e7ed09527a34f570dad11d49b14e2fda3b270d70f055d8718fbe20fed3f3c3e351efe0a333', 1795757736981594);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('008f321c-c9c2-41ab-b042-e0f08ecb8eb8', '53d81037-cda1-4d83-80c7-4b2a2c165777', X'866c9eee393ece54a6ce3d868444e57de36d5bd6ced9331bc8b9e4f854a0ac4b48c40d2a92e893a1d3a10e7e23a9c208663992c3ab2cbafc67004095dfac1e3b29f6e5cf5cd9b3023bbb6d035a4ee148', 1795757737025562);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('008f321c-c9c2-41ab-b042-e0f08ecb8eb8', 'cfa73677-293e-414f-bbb1-4a92edbf489c', X'76445277d41cf84d792873190c8336c68d75b2af78cb3f34ce35886480edc96ef121c71323b35f4f674ee0337feae35eca49f3e26308688954b6e64423a213c37991f92c54536057b7c8fc2edd2a00a4', 1795757737025628);
--
INSERT INTO passages (id, session_id, author_id, created_us) VALUES ('8bff5e29-a4ed-4011-aeb6-b17257bd159e', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757737021357);
--
INSERT INTO passage_versions (id, passage_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, start_frame, end_frame, coding, comment, author_id, created_us) VALUES ('70272361-986b-42b0-9c01-e4d89275b1cc', '8bff5e29-a4ed-4011-aeb6-b17257bd159e', 1, 0, 'trainee', '4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 20000000000, 30000000000, 500, 750, X'024de448c4e95147a58736ae3bfa7d4c160dbc9a7808c8a961a87f76e234ef6655b6eb8b5239194b77fd3ea19e590dc22d47f83f92c100d36507aad233e20a1bb10cebcb7cd0bc', X'024de448c4e95147a58736ae3bfa7d4c167d794afb84d9e3f42595ad80c46c7f210a2ce9d2d8f2dd80f193c4fd6270e0458d7c88e5e8fc17d648acd170f7fd95630947', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757737021466);
--
INSERT INTO ratings (id, session_id, author_id, created_us) VALUES ('10285784-a51c-47c1-8f0c-ef924f3a5462', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757737025327);
--
INSERT INTO rating_versions (id, rating_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, start_frame, end_frame, coding, comment, author_id, created_us) VALUES ('1e8a5aa4-d8a0-4d69-a0d4-fc8147ea7077', '10285784-a51c-47c1-8f0c-ef924f3a5462', 1, 0, 'supervision', '4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 0, 60000000000, 0, 1500, X'02008f321cc9c241abb042e0f08ecb8eb8581805cb4ac523d82ce5b0fcf38252d7ca54774063f7de6c146f8c54876b062abc83e40baa502d7b3d6b710ca6052891d61403d39efb1026a13503', X'02008f321cc9c241abb042e0f08ecb8eb8e73d97fac329604b26675118f8cb711719872fda986b7e61dd99ae9bd794c02aef56c0c4de5a24429375029b7e3874de61156703', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757737025654);
--
INSERT INTO edits (id, session_id, person_id, position, kind, body, state, created_us) VALUES ('c79568d0-ca11-4fe1-bb55-d2798d17919c', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1, 'session.tag', '{"after":1,"before":0,"record":"75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2"}', 'done', 1795757737049549);
--
INSERT INTO edits (id, session_id, person_id, position, kind, body, state, created_us) VALUES ('beee6e95-de50-4ac5-bffb-595666bed4fb', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '53d81037-cda1-4d83-80c7-4b2a2c165777', 2, 'candidate.decide', '{"after":1,"before":0,"record":"e8e396be-95d5-5569-8edc-e0b64c2b7613","state":"rejected"}', 'undone', 1795757737053494);
--
INSERT INTO consents (id, case_id, recording_id, created_us) VALUES ('5019f6d3-112d-4b43-a59c-a44445dee3e3', '980f6f3d-e1ca-4689-8f08-4077eb81f411', NULL, 1795757737029443);
--
INSERT INTO consent_versions (id, consent_id, version, given_on, expires_on, withdrawn_on, destroy_by, keep_days, terms, remark, author_id, created_us) VALUES ('7e5bad14-e305-4e3a-b3e5-c03435a625aa', '5019f6d3-112d-4b43-a59c-a44445dee3e3', 1, NULL, NULL, NULL, NULL, NULL, X'025ce7558ad54b4b60b600b575814c2714ea2b352f328d5362405de70df3010760e892a36cb641afd7a1c06fbbee5aa287bc240682af28053cb68ced052e2df41a213bd2d06f0bfc90e744d137ecff6c178c86e75bfd3fe267ea0adc610c9560ab1ca08a5771d2fb418ea0eecb11f9bfdab085f59fd9090a6dde2caaf7896261136ab41d6d3a9ec7fd7ac2a06c421452511553a1b4d2b35363bf27ff12', X'029716d16c6aac430cbdd4294edc5d2ce37e39023aae13a3f9f09e90aca0819a2633af79445d470c742e3b5e2c3ccc8c43e4c89a28e9be11f998e0009f32a297a880', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757737029443);
--
INSERT INTO certificates (id, session_id, case_id, body, person_id, destroyed_us) VALUES ('3422dcb6-9d84-4c67-a17a-02141e3628b5', '3da1715a-9cd3-4239-a4d1-e98daec1584b', '980f6f3d-e1ca-4689-8f08-4077eb81f411', X'025ce7558ad54b4b60b600b575814c2714776dad5c02544274ddb50936609e2c69a1211fc30e8795447ececa172109a4cab4956e08cb3fce86546cf5276841ecb0df861af536e953e2f5e9bb920dd21f208abfb64837d28fb52f126bae6bddedcaa2ee06e7684ddc3a6d9788e88036721b9db49d3b99aaf05dee2e6163b31fc42622db51880c58b737172b8c7ded4ba4d5670d0078f30b49698ca3340ae9eaa3eb5a17980a78dc8be2ac098971427ca6d2698364afafd2eb5eb82023ec1b4f4137495dda3aa52b776436a66bc5', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757737090694);
--
INSERT INTO collections (id, parent_id, position, name, removed, author_id, created_us) VALUES ('60a08d97-c5f9-4b97-a805-5911ea4365ef', NULL, 0, X'025ce7558ad54b4b60b600b575814c2714727f8d3084e46fe3952e0a1bcd2a1e48569d957fee63f1c7601d4abd2b0d1e7ce00ee87f3f801d4d5e3bede69040602ea87e53', 0, '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757737033506);
--
INSERT INTO collections (id, parent_id, position, name, removed, author_id, created_us) VALUES ('ee2879d9-cea8-4b63-b690-58e6208bf965', '60a08d97-c5f9-4b97-a805-5911ea4365ef', 0, X'025ce7558ad54b4b60b600b575814c27147ae9f71485cb819c163fc7063bc24d4a4b77afe6a10799db59fdbccb0f0c29947c7eeeb419edf667539d9deb0fcd', 0, '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757737037474);
--
INSERT INTO collections (id, parent_id, position, name, removed, author_id, created_us) VALUES ('cf895014-e78d-4c12-9693-cd8ece745ff8', NULL, 1, X'025ce7558ad54b4b60b600b575814c271472f88955523851755178ff56a80707bf161320f2c23a6254f73727de14b66f6998b37e19d5ec8dde3ab1a234e6583b', 0, '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757737045353);
--
INSERT INTO examples (id, collection_id, position, session_id, recording_id, content_hash, start_ns, end_ns, start_frame, end_frame, title, marker_id, removed, author_id, created_us) VALUES ('701f3872-9bfc-494e-8523-c1be4d14a4c7', 'ee2879d9-cea8-4b63-b690-58e6208bf965', 0, '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 5000000000, 9000000000, 125, 225, X'02a95681acdb8049f0b04751a83f60e3f4efc65cd1f3bc3d9db3515e5e69b56e72fd1548389402d15d10bb775ab95bfe141f7e886b3b6aaf672441be66d31931fe0add', '02b473d5-ae89-4f48-a792-0476fd5ba90e', 0, '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757737040742);
--
INSERT INTO library_edits (id, person_id, position, kind, body, state, created_us) VALUES ('29e1f827-7f7e-457d-917f-7bb760e04259', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1, 'collection.add', X'025ce7558ad54b4b60b600b575814c2714888e7541770b122011cca550378c105f0c63ae5f0ed11981173846c78a0df68c67db7adf6fbfcd463e61ef00466c2097d2bf72267f69fc12631c477f97e42885e8454dd009c42e78d1c6f484ca0ebe324854a9562107b4e20b', 'done', 1795757737045554);
--
INSERT INTO feedbacks (id, session_id, author_id, created_us) VALUES ('18f5475d-4ec7-4ec1-9732-17be7cd72bd7', '75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757737069387);
--
INSERT INTO feedback_versions (id, feedback_id, version, deleted, visibility, plan, composition, author_id, created_us) VALUES ('6c9966b3-2b7c-4375-a882-4a912de2a7a4', '18f5475d-4ec7-4ec1-9732-17be7cd72bd7', 1, 0, 'supervision', X'02008f321cc9c241abb042e0f08ecb8eb8ee225036d73b48f41118e4c3ecbc15cf581455291f137ab2312dc83d70643e22fa8a9a5eda8f31ac4da2eef5ea1df7a07780d148a62144c6c23d7ee787c2bf21fd0600d2', NULL, '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757737069473);
--
INSERT INTO feedback_versions (id, feedback_id, version, deleted, visibility, plan, composition, author_id, created_us) VALUES ('40c7ab22-96fe-4617-b837-ccc2e5ec03ce', '18f5475d-4ec7-4ec1-9732-17be7cd72bd7', 2, 0, 'supervision', X'02008f321cc9c241abb042e0f08ecb8eb86dcb15dd4e35262d1a1db18129b8bba36e5b686b3d2e6540c82bd7fd4d7f10be10c7acb8cec9a315d247f453704a0b2cac0c2567fbde4985aec433806af6b00e2e55cc20239f392b03d5196a01', NULL, '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757737073438);
--
INSERT INTO feedback_versions (id, feedback_id, version, deleted, visibility, plan, composition, author_id, created_us) VALUES ('810c1f95-8741-48eb-88e4-40df4f1857f7', '18f5475d-4ec7-4ec1-9732-17be7cd72bd7', 3, 0, 'trainee', X'02008f321cc9c241abb042e0f08ecb8eb84b1d67970c82effd55d6ce90c8ca8215514be28341baa7aadc3070ec8e2e7a0e84e32b775d0699dde5c9def25792f7a55511fff82f6db6113da95d1505d57973c160d595025977fa673120b7a9', X'024de448c4e95147a58736ae3bfa7d4c16d71cd8ef7cc9b52c213b676538dc5ad6d6b3bdf9b119ab831214fa473e05a7fcaecd184ae6ab4d1c0cfa37c4b234a89dfe2b5fd3b56d5f928e9addfe9026c232bfef050cd59ff6a010ceac40bde6', '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757737077362);
--
INSERT INTO feedback_versions (id, feedback_id, version, deleted, visibility, plan, composition, author_id, created_us) VALUES ('d383b742-9d71-4aa2-9a5c-bfaac099945c', '18f5475d-4ec7-4ec1-9732-17be7cd72bd7', 4, 0, 'supervision', X'02008f321cc9c241abb042e0f08ecb8eb8f0e36ef74706dbabe2bbeef263f45e7c309b2696cf9bf8a8f26bc99cb192b5b1a188f6a6a17cebfddf6466f7956d738405b6ab16610ec554f7b7cc65b0aa61f76ba642', NULL, '53d81037-cda1-4d83-80c7-4b2a2c165777', 1795757737081411);
--
CREATE INDEX audit_by_session ON audit (session_id, sequence);
--
CREATE INDEX recordings_by_hash ON recordings (content_hash);
--
CREATE INDEX measurement_runs_by_recording ON measurement_runs (recording_id, created_us);
--
CREATE INDEX candidates_by_recording ON candidates (recording_id, start_ns);
--
CREATE INDEX candidate_measures_by_run ON candidate_measures (run_id);
--
CREATE INDEX markers_by_session ON markers (session_id, created_us);
--
CREATE INDEX notes_by_session ON notes (session_id, created_us);
--
CREATE INDEX gaze_marks_by_recording ON gaze_marks (recording_id, start_ns);
--
CREATE INDEX key_grants_by_person ON key_grants (person_id);
--
CREATE INDEX passages_by_session ON passages (session_id, created_us);
--
CREATE INDEX ratings_by_session ON ratings (session_id, created_us);
--
CREATE INDEX consents_by_case ON consents (case_id);
--
CREATE INDEX audit_by_time ON audit (at_us);
--
CREATE INDEX examples_by_collection ON examples (collection_id, position);
--
CREATE INDEX examples_by_session ON examples (session_id);
--
CREATE TRIGGER audit_no_update BEFORE update ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--
CREATE TRIGGER audit_no_delete BEFORE delete ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--
CREATE TRIGGER vocabulary_packs_no_update BEFORE update ON vocabulary_packs BEGIN SELECT RAISE(ABORT, 'vocabulary_packs is append-only'); END;
--
CREATE TRIGGER vocabulary_packs_no_delete BEFORE delete ON vocabulary_packs BEGIN SELECT RAISE(ABORT, 'vocabulary_packs is append-only'); END;
--
CREATE TRIGGER certificates_no_update BEFORE update ON certificates BEGIN SELECT RAISE(ABORT, 'certificates is append-only'); END;
--
CREATE TRIGGER certificates_no_delete BEFORE delete ON certificates BEGIN SELECT RAISE(ABORT, 'certificates is append-only'); END;
--
CREATE TRIGGER passage_versions_no_update BEFORE update ON passage_versions BEGIN SELECT RAISE(ABORT, 'passage_versions is append-only'); END;
--
CREATE TRIGGER passage_versions_no_delete BEFORE delete ON passage_versions BEGIN SELECT RAISE(ABORT, 'passage_versions is append-only'); END;
--
CREATE TRIGGER rating_versions_no_update BEFORE update ON rating_versions BEGIN SELECT RAISE(ABORT, 'rating_versions is append-only'); END;
--
CREATE TRIGGER rating_versions_no_delete BEFORE delete ON rating_versions BEGIN SELECT RAISE(ABORT, 'rating_versions is append-only'); END;
--
CREATE TRIGGER feedback_versions_no_update BEFORE update ON feedback_versions BEGIN SELECT RAISE(ABORT, 'feedback_versions is append-only'); END;
--
CREATE TRIGGER feedback_versions_no_delete BEFORE delete ON feedback_versions BEGIN SELECT RAISE(ABORT, 'feedback_versions is append-only'); END;
--
CREATE TRIGGER note_versions_no_update BEFORE update ON note_versions BEGIN SELECT RAISE(ABORT, 'note_versions is append-only'); END;
--
CREATE TRIGGER note_versions_no_delete BEFORE delete ON note_versions BEGIN SELECT RAISE(ABORT, 'note_versions is append-only'); END;
--
CREATE TRIGGER marker_versions_no_update BEFORE update ON marker_versions BEGIN SELECT RAISE(ABORT, 'marker_versions is append-only'); END;
--
CREATE TRIGGER marker_versions_no_delete BEFORE delete ON marker_versions BEGIN SELECT RAISE(ABORT, 'marker_versions is append-only'); END;
--
CREATE TRIGGER decisions_no_update BEFORE update ON decisions BEGIN SELECT RAISE(ABORT, 'decisions is append-only'); END;
--
CREATE TRIGGER decisions_no_delete BEFORE delete ON decisions BEGIN SELECT RAISE(ABORT, 'decisions is append-only'); END;
--
CREATE TRIGGER consent_versions_no_update BEFORE update ON consent_versions BEGIN SELECT RAISE(ABORT, 'consent_versions is append-only'); END;
--
CREATE TRIGGER consent_versions_no_delete BEFORE delete ON consent_versions BEGIN SELECT RAISE(ABORT, 'consent_versions is append-only'); END;
--
