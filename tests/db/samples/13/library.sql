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
INSERT INTO schema_migrations (version, name, applied_us) VALUES (1, 'library', 1795679154148000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (2, 'sessions', 1795679154168000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (3, 'recordings', 1795679154184000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (4, 'candidates', 1795679154200000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (5, 'notes', 1795679154220000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (6, 'vocabulary', 1795679154236000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (7, 'marks', 1795679154256000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (8, 'keys', 1795691686937000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (9, 'records', 1795691686938000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (10, 'history', 1795691686938000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (11, 'consent', 1795691686939000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (12, 'library_edits', 1795702750052000);
--
INSERT INTO schema_migrations (version, name, applied_us) VALUES (13, 'feedback', 1795757736761000);
--
INSERT INTO library (id, kind, created_us) VALUES ('a4836c1b-1f05-41db-8735-3d46be904a56', 'open', 1795679154275071);
--
INSERT INTO people (id, role, name, public_key, wrapped_secret, wrap_salt, wrap_operations, wrap_memory, created_us, removed_us) VALUES ('7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'supervisor', X'0189e26c3796d2a67cb1b6715db87e68ef9294547f9b77cef90ee1076dbb16445ff39ec4cd5b7911675dbeec3a249b8384e234f5fba7a580', X'dab05b7e88f6b4786b29eb00f2c9a3b5c129cb2a02e64b8bb3ca5b4db22e9279', NULL, NULL, NULL, NULL, 1795679154275242, NULL);
--
INSERT INTO people (id, role, name, public_key, wrapped_secret, wrap_salt, wrap_operations, wrap_memory, created_us, removed_us) VALUES ('490e0e9a-7172-426d-931c-ccd411744489', 'trainee', X'01f337f4296b13478ced3283f7a81efff71a2332863e4ae93313bb06eff8e0961c875b06d288d77317ba37cc3fc2c36ac8da36', NULL, NULL, NULL, NULL, NULL, 1795679154316499, NULL);
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (1, 1795679154276140, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'library.created', 'library', 'a4836c1b-1f05-41db-8735-3d46be904a56', NULL, '{"kind":"open"}', X'0000000000000000000000000000000000000000000000000000000000000000', X'ae00ac79fee06010a4c18948ec80a9a7e578cf57e2fe780dce8663475fd95a28');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (2, 1795679154316569, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'person.added', 'person', '490e0e9a-7172-426d-931c-ccd411744489', NULL, '{"role":"trainee"}', X'ae00ac79fee06010a4c18948ec80a9a7e578cf57e2fe780dce8663475fd95a28', X'0cfe57348c6b275d0b38c917ed754de3b3d6a77e52248a27576a884c3aff2b15');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (3, 1795679154359898, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'case.added', 'case', '69022012-7566-40c6-babc-d90432d6dc05', NULL, '{}', X'0cfe57348c6b275d0b38c917ed754de3b3d6a77e52248a27576a884c3aff2b15', X'd941b104a12611dd4a73e2c15a9fd10df52adfcdab76abdf542a94fc0d4c9ce3');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (4, 1795679154364863, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'session.added', 'session', '169ba0f6-7948-46e5-9633-cce6876b350b', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"case":"69022012-7566-40c6-babc-d90432d6dc05"}', X'd941b104a12611dd4a73e2c15a9fd10df52adfcdab76abdf542a94fc0d4c9ce3', X'a2f44f8f58d266fc2c7c5a427738600e6cea1b072390a123b876b9cfd27a7a3b');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (5, 1795679154365775, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'session.added', 'session', 'e8c2f8e2-cf8e-4385-8ade-cd98cc8687a8', 'e8c2f8e2-cf8e-4385-8ade-cd98cc8687a8', '{"case":"69022012-7566-40c6-babc-d90432d6dc05"}', X'a2f44f8f58d266fc2c7c5a427738600e6cea1b072390a123b876b9cfd27a7a3b', X'cee211e7d4e2bed9158433e84dd09af9f7664ce9b088d5ea53b34a942cf2768f');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (6, 1795679154367811, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'session.people', 'session', '169ba0f6-7948-46e5-9633-cce6876b350b', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"count":2}', X'cee211e7d4e2bed9158433e84dd09af9f7664ce9b088d5ea53b34a942cf2768f', X'c89cf8b82e306131526487fe2d236b3f648982605185a36694a121b792a9dff8');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (7, 1795679154368941, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'recording.added', 'recording', 'fd05c7b4-b251-438a-bae5-26fef97ec43b', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"content":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","storage":"linked"}', X'c89cf8b82e306131526487fe2d236b3f648982605185a36694a121b792a9dff8', X'a0f42dbc3cae8639f0a1b9ccdee2eac4bc00cf2c019dad14dde4ee0fadaa63bd');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (8, 1795679154369452, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'recording.added', 'recording', 'fe946daa-ca37-4271-a02b-eee632634280', 'e8c2f8e2-cf8e-4385-8ade-cd98cc8687a8', '{"content":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","storage":"linked"}', X'a0f42dbc3cae8639f0a1b9ccdee2eac4bc00cf2c019dad14dde4ee0fadaa63bd', X'349f9012b9557ca5d05985441957dd6b016e87481fa5ae20f723cf3c059cfa82');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (9, 1795679154375262, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'recording.people', 'recording', 'fd05c7b4-b251-438a-bae5-26fef97ec43b', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"parts":{"0":"patient","1":"therapist"}}', X'349f9012b9557ca5d05985441957dd6b016e87481fa5ae20f723cf3c059cfa82', X'83c969867d95be939f042293e8cffc993f0247c5152d67960dfc7b63e0037a5e');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (10, 1795679154383924, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'derived.stored', 'signal_file', '73962324-de58-460c-a6d8-558fe0802508', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"kind":"summary","recording":"fd05c7b4-b251-438a-bae5-26fef97ec43b"}', X'83c969867d95be939f042293e8cffc993f0247c5152d67960dfc7b63e0037a5e', X'5910f11c273f29a65fedbf651ca74f2d233a98ff11e02feb59eb9f98ea8f3e1a');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (11, 1795679154388176, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'recording.measured', 'measurement_run', '906bd949-6c2d-4849-b9b4-013b9831d3a6', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"candidates":3,"recording":"fd05c7b4-b251-438a-bae5-26fef97ec43b"}', X'5910f11c273f29a65fedbf651ca74f2d233a98ff11e02feb59eb9f98ea8f3e1a', X'3e074c2d98a586e4905639df1de93ce34914bfaa728d1c7df4e5e6752d282cc7');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (12, 1795679154390505, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'candidate.decided', 'candidate', 'b6c54489-38a0-5f50-a60a-fd8d76219cae', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"digest":"b5b73744c4c8f1b6b6959d5475bab777422700044cbb94ad7a7512d3092f7bb5","number":1,"state":"accepted","version":"4897c1aa-e557-4929-be63-d1e5f7e6e82a"}', X'3e074c2d98a586e4905639df1de93ce34914bfaa728d1c7df4e5e6752d282cc7', X'7f3eb4554712719b45c25b966a8bfce7aaf697174acbb1ba2438533682c2a8df');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (13, 1795679154392037, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'candidate.decided', 'candidate', '11116e73-1c03-5de6-9130-5f9925ae8ab4', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"digest":"3b46f73a723b5d3ba9236d174104573a5ba00becec9a01e9858321207924f0cc","number":1,"state":"rejected","version":"ac099914-425e-4618-9fa8-1572c2af5043"}', X'7f3eb4554712719b45c25b966a8bfce7aaf697174acbb1ba2438533682c2a8df', X'445660ba6d80acf338ab3e1c6e8ba9820dd90a1f9796dde2db4751ec7b5a4bad');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (14, 1795679154400060, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'candidate.added', 'candidate', '24f67b54-03f5-459f-9ee8-055898739358', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"digest":"0f114934f7ba711cc3bb1453cd22d5f63141e8aab5dab9225d606192f68ae2cd","number":1,"state":"accepted","version":"444f06ef-1c2e-475f-9fb6-594dabfc7299"}', X'445660ba6d80acf338ab3e1c6e8ba9820dd90a1f9796dde2db4751ec7b5a4bad', X'4e7e8ed1896c8f9fb2194e38d147642dfa941679db951e645d23fefc9ac2ae1e');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (15, 1795679154401394, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'marker.added', 'marker', 'ecd789d6-79ae-4dc5-b0e2-12a8d0b5a2ca', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"digest":"3207e333933fd75ed91aa939467322937f91e45d08e48c06db1ab55a73670892","number":1,"version":"6d9a7dc9-630c-4450-b163-a89d8a01976d"}', X'4e7e8ed1896c8f9fb2194e38d147642dfa941679db951e645d23fefc9ac2ae1e', X'49ba5789aec80a96f80a9cda0035e1e240c9a84bd8152869096f6f5d3ae8ddd6');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (16, 1795679154416559, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'marker.edited', 'marker', 'ecd789d6-79ae-4dc5-b0e2-12a8d0b5a2ca', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"digest":"775bce39b8c5c809f2fcdc775e9c4ccdaddb832910d43db6d8035771ce80b973","number":2,"version":"c5b521e2-4dbf-45b3-be44-90802bd4817d"}', X'49ba5789aec80a96f80a9cda0035e1e240c9a84bd8152869096f6f5d3ae8ddd6', X'09caa680645ae641fecb050f7a513a266486dd576f1cfa501c253729a7de6ceb');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (17, 1795679154420119, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'note.added', 'note', '16153865-0454-4d61-b3e3-1ba22779741b', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"digest":"d4f58f82c3d36dcbf31549b92fed45ba79cceacec7e1652bc3b066e46790e0af","number":1,"version":"5a0e51a2-df86-46ed-abf1-f27d2ac25f53"}', X'09caa680645ae641fecb050f7a513a266486dd576f1cfa501c253729a7de6ceb', X'17c66315e50a0c5c3fcb67cc0b83cf3310f8f5a598bd9a395ed2516c5f11be60');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (18, 1795679154425725, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'note.edited', 'note', '16153865-0454-4d61-b3e3-1ba22779741b', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"digest":"08740f3ff7d47ac11f467e61459c7e0a2c565c1f6a665056c136708687de90fd","number":2,"version":"c884e617-65d7-487b-b46f-cbf227aa4f5d"}', X'17c66315e50a0c5c3fcb67cc0b83cf3310f8f5a598bd9a395ed2516c5f11be60', X'7ce0b92743cc3f1df527762998233911e9cb0dab8f0c99657310424033bc2a9e');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (19, 1795679154436191, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'note.added', 'note', '12b4663f-bf04-4d05-9a0e-cc9be5e3217c', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"digest":"61d16ae751c398caea8abb692a7f652b5dc7625cf2a83b17456a0ecfbb2ec08c","number":1,"version":"d283cca7-a731-486b-89e2-27c9e3f4739c"}', X'7ce0b92743cc3f1df527762998233911e9cb0dab8f0c99657310424033bc2a9e', X'8054f7628d630504bb533a25419dfbbce6b0135e13066db23db0ed78725e6ecd');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (20, 1795679154440072, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'note.added', 'note', '0c56b149-d049-443d-ab59-8e870106f0f6', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"digest":"2506e129f8c40dbf1ed1b39a96eb093b930ec31cc45d46d7392a38a26ed3def9","number":1,"version":"733f0382-1ffd-41f7-9d22-020065e96ba8"}', X'8054f7628d630504bb533a25419dfbbce6b0135e13066db23db0ed78725e6ecd', X'93275f165e79d72c3439d0c79174b3a7ec06053839fdef664864c1447a74914d');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (21, 1795679154448177, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'note.added', 'note', '793cee0c-6949-4c36-8c26-539054e05110', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"digest":"5d15143953cbf78f4c57446ec3e014a6b211349845f99424ceb02b18fb6e66a0","number":1,"version":"84d5af7c-d46b-4e37-92df-bee8654e8131"}', X'93275f165e79d72c3439d0c79174b3a7ec06053839fdef664864c1447a74914d', X'721fc5b5b5c1183ce41fffce260f81bef901585b6620449cf0a9254f90f682f4');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (22, 1795679154455952, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'note.removed', 'note', '793cee0c-6949-4c36-8c26-539054e05110', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"digest":"bfa6643e08a18ea3c255e6c146955d60345c7da43e7737025a9f0d767133bc47","from":1,"number":2,"version":"e2a6a670-3954-4005-842a-2d5fa0817534"}', X'721fc5b5b5c1183ce41fffce260f81bef901585b6620449cf0a9254f90f682f4', X'7af7a6ed5a5aa75ee0068688f4e53c6d331f523b5e76fef602b8bef1e1a2b90f');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (23, 1795679154618870, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'vocabulary.changed', 'vocabulary', NULL, NULL, '{"pack":"rupture_markers","revision":2}', X'7af7a6ed5a5aa75ee0068688f4e53c6d331f523b5e76fef602b8bef1e1a2b90f', X'17bdd286713bbb0660ac370f6fead7b39d5abe67a4242cd3c73fac86df886c55');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (24, 1795679154631805, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'gaze_mark.added', 'gaze_mark', 'e8e98021-ef57-4054-b7db-c980178997ad', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"engaged":true,"track":0}', X'17bdd286713bbb0660ac370f6fead7b39d5abe67a4242cd3c73fac86df886c55', X'd3f937e18bfd3f1b8715dec383b75927c68aaa101810ca1e1ecdb3b07dfbb8f5');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (25, 1795679154635727, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'gaze_mark.added', 'gaze_mark', '3f982cfd-efd1-4a26-9935-0a2c16b0d105', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"engaged":false,"track":0}', X'd3f937e18bfd3f1b8715dec383b75927c68aaa101810ca1e1ecdb3b07dfbb8f5', X'39047d31350c82c7c2c355a614013dd0fdd7b0099ed35df1bd8263a9b421855a');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (26, 1795679154639619, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'gaze_mark.removed', 'gaze_mark', '3f982cfd-efd1-4a26-9935-0a2c16b0d105', '169ba0f6-7948-46e5-9633-cce6876b350b', '{}', X'39047d31350c82c7c2c355a614013dd0fdd7b0099ed35df1bd8263a9b421855a', X'c16077cea963a8382ac6925becb915af3edd3e00418575dbde4363a546ea820e');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (27, 1795679154652033, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'candidate.added', 'candidate', 'b4dea57b-e720-4af2-abac-939576b7e55a', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"digest":"8dc62be96122a114f61595ddccfdd38d81be2423f0df47cbd0d147a934d2d49a","number":1,"state":"accepted","version":"d7469fd3-a248-43ae-860a-82c16a082c7d"}', X'c16077cea963a8382ac6925becb915af3edd3e00418575dbde4363a546ea820e', X'f84d7998468b51e9c321ab8a61079c01e9077e4348ef3dc97a0d572ee1f44323');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (28, 1795691686965042, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'library.cases_sealed', 'library', 'a4836c1b-1f05-41db-8735-3d46be904a56', NULL, '{"count":1}', X'f84d7998468b51e9c321ab8a61079c01e9077e4348ef3dc97a0d572ee1f44323', X'b87de8ded805b46f9dc957e77cc40904b5365a904d490a37ecc4629cf0d0baba');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (29, 1795691700392808, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'consent.changed', 'consent', 'efde0715-1947-4e92-a098-817b0ac32d2c', NULL, '{"case":"69022012-7566-40c6-babc-d90432d6dc05","digest":"54cc95c5132c8b392268898333b88d6a5e41c3221116f0e0488a40e954942a57","number":1,"version":"dc7f6212-184b-4aff-89b8-98c0fd93240c","withdrawn":false}', X'b87de8ded805b46f9dc957e77cc40904b5365a904d490a37ecc4629cf0d0baba', X'5b70a384f347c9c295567977d182cfc3bb0329f03d522899f61bb2ec8adc4c6e');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (30, 1795691700551222, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'collection.added', 'collection', '33ea906b-0da4-42e7-b887-e7ab523fb9f4', NULL, '{"parent":"00000000-0000-0000-0000-000000000000"}', X'5b70a384f347c9c295567977d182cfc3bb0329f03d522899f61bb2ec8adc4c6e', X'3d38ddfdcb5badc25e4389c630f95981c4eb22142bd5901a14452d50824b9a85');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (31, 1795691700559545, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'collection.added', 'collection', '5cfdafbe-8b15-484e-9230-7cfb22f78066', NULL, '{"parent":"33ea906b-0da4-42e7-b887-e7ab523fb9f4"}', X'3d38ddfdcb5badc25e4389c630f95981c4eb22142bd5901a14452d50824b9a85', X'b045a00932d81d72ea40e026bfe1cf2fc03bafe9d1c57758264ed5156fe900ce');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (32, 1795691700741768, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'example.added', 'example', 'ede6654e-1cda-45e3-a5dd-e274d4e0c446', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"collection":"5cfdafbe-8b15-484e-9230-7cfb22f78066"}', X'b045a00932d81d72ea40e026bfe1cf2fc03bafe9d1c57758264ed5156fe900ce', X'04baa80d5a793a675b40844371065c429987d0757b63f1458b131aae3518e234');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (33, 1795691713933756, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'session.tagged', 'session', '169ba0f6-7948-46e5-9633-cce6876b350b', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"number":1,"tags":1}', X'04baa80d5a793a675b40844371065c429987d0757b63f1458b131aae3518e234', X'bb6b260a9d9bc4e49bcdf4c1aee50c6584c93adeeb9a5bcdb3edfd972d73f6de');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (34, 1795691714850600, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'candidate.decided', 'candidate', '1087ebe8-1ef8-5d97-8873-735b4949004d', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"digest":"3bd2d31f53171611908e2cd427572964ca37d90d5ff7e05955a95a0873d587d2","number":1,"state":"rejected","version":"5f733339-8b26-4e09-9dc9-572bdc240c00"}', X'bb6b260a9d9bc4e49bcdf4c1aee50c6584c93adeeb9a5bcdb3edfd972d73f6de', X'e3fe5c6954c7ecc556974e2c11de17cbf0a4b1a6436c79bf8e0ddf3846ccf646');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (35, 1795691714993868, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'edit.undone', 'edit', 'd3ab83ab-bd0f-4705-a44a-b95076ff169c', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"kind":"candidate.decide","position":2}', X'e3fe5c6954c7ecc556974e2c11de17cbf0a4b1a6436c79bf8e0ddf3846ccf646', X'83272cda0802e0af8b252a2e2420367fe65295fb5183c0f572e67c85f4eeb73b');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (36, 1795691714994545, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'candidate.restored', 'candidate', '1087ebe8-1ef8-5d97-8873-735b4949004d', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"digest":"d41d08f46fcd5eb57574d1663dfe1368857e2ff945be1d3628e3f84a111b12a9","number":2,"state":"undecided","version":"1cbeab3c-d2c5-4c75-b3ef-0e59561c2c40"}', X'83272cda0802e0af8b252a2e2420367fe65295fb5183c0f572e67c85f4eeb73b', X'2560e0f98e656672c4992e808e606f3b92e3be8c3ba2c2f80fd57d3e5fe92ddc');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (37, 1795702760270419, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'collection.added', 'collection', '353710ba-b9cb-44a4-a0e4-6e65c14eb067', NULL, '{"parent":"00000000-0000-0000-0000-000000000000"}', X'2560e0f98e656672c4992e808e606f3b92e3be8c3ba2c2f80fd57d3e5fe92ddc', X'f81c5f9f2cb61be8da95b076912f569b9acfbc369e1905ec9552846af3dc7b1b');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (38, 1795702760455105, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'collection.renamed', 'collection', '353710ba-b9cb-44a4-a0e4-6e65c14eb067', NULL, '{}', X'f81c5f9f2cb61be8da95b076912f569b9acfbc369e1905ec9552846af3dc7b1b', X'6238ba1875a14f9fe5f50924045d12cdee37b5bf59bbef98587441fac1790b96');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (39, 1795702760563074, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'edit.undone', 'edit', '8cff5725-d5a1-4a7c-ab5e-2367940118f6', NULL, '{"kind":"collection.rename","position":2}', X'6238ba1875a14f9fe5f50924045d12cdee37b5bf59bbef98587441fac1790b96', X'0b6f7e17f1530bbe9530693022534e37b5d666e106da85a43b37648c1b9611d1');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (40, 1795702760563498, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'collection.renamed', 'collection', '353710ba-b9cb-44a4-a0e4-6e65c14eb067', NULL, '{}', X'0b6f7e17f1530bbe9530693022534e37b5d666e106da85a43b37648c1b9611d1', X'2a7d8433f8e2e143a630cbd5356c8575a8a74d22f7847342e2ee8f7fc7eec226');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (41, 1795757736774571, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'feedback.added', 'feedback', '3b3fad47-2ad6-4009-891c-11fce8125fbb', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"digest":"77adfaecb496b15caf1881f69fc5cbb59c8a3763295d7fdb05bfcc3c09b80fa9","number":1,"version":"d505060d-14ca-4f5b-8fbe-f85cda12d769"}', X'2a7d8433f8e2e143a630cbd5356c8575a8a74d22f7847342e2ee8f7fc7eec226', X'3a7b5e0913e4ec15830a018dc38544aa9b2981b043cafe2dad0a4c28dbda8f9d');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (42, 1795757736777372, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'feedback.edited', 'feedback', '3b3fad47-2ad6-4009-891c-11fce8125fbb', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"digest":"3d728ed362e89b85ac4f02719f7830451903d629f66d7116f912723c367c58a6","number":2,"version":"4a32ee10-fecc-4c5e-a728-2db8687f7690"}', X'3a7b5e0913e4ec15830a018dc38544aa9b2981b043cafe2dad0a4c28dbda8f9d', X'97697b6d26653550096a7196dace77ee9a514d33b6923adf04203afb8edc3708');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (43, 1795757736781515, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'feedback.released', 'feedback', '3b3fad47-2ad6-4009-891c-11fce8125fbb', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"digest":"3c9445170ddef7f848566a6415507fe3676dc4d7b9fed0faee988893a7b963d3","number":3,"version":"860a8b94-c47c-493e-9ec7-7eac760ff361"}', X'97697b6d26653550096a7196dace77ee9a514d33b6923adf04203afb8edc3708', X'13ce34a2745c0f49f3be874faa5b06657c90fc8db1a281a36fe81c557aa93914');
--
INSERT INTO audit (sequence, at_us, person_id, action, subject, subject_id, session_id, detail, previous_hash, hash) VALUES (44, 1795757736785409, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'feedback.edited', 'feedback', '3b3fad47-2ad6-4009-891c-11fce8125fbb', '169ba0f6-7948-46e5-9633-cce6876b350b', '{"digest":"80a153e7943221e457b47721bd23f1bea3f4892e1f1a20beb97f88fcb77179a7","number":4,"version":"0d8b9e44-ac16-4bb8-b6e2-96c76e9b54af"}', X'13ce34a2745c0f49f3be874faa5b06657c90fc8db1a281a36fe81c557aa93914', X'51f176389f9ad5549f3176c9f3f97bfc618c3ef1c32fdf04a38fe3c0e4a091c9');
--
INSERT INTO audit_head (id, sequence, hash) VALUES (1, 44, X'51f176389f9ad5549f3176c9f3f97bfc618c3ef1c32fdf04a38fe3c0e4a091c9');
--
INSERT INTO cases (id, code, label, created_us) VALUES ('69022012-7566-40c6-babc-d90432d6dc05', X'02902385dd8007433a83d41a1913722320eaa32ee2418d31fb26ba164c0a2f47f2bc70d51ceb6ddae6cbeaeab0727732711cfdd21e01e82de22959575f52aeb741b2', X'02902385dd8007433a83d41a19137223202a8be3ecf48cf5908b33c3d48d08f02c3f09d5b44ada9780d3c39e80048ece09743c0c821b9c9d4ecd15fb8772371803cdd7357f82ac', 1795679154359769);
--
INSERT INTO sessions (id, case_id, number, held_on, label, created_us, released_us, details, destroy_by) VALUES ('169ba0f6-7948-46e5-9633-cce6876b350b', '69022012-7566-40c6-babc-d90432d6dc05', 1, '2024-03-05', X'011daf4949adf1df7e99bb8674fa9a90c7fb8f340db295c408ad16ee345f0f8b9f5d8ed1aa8b991e137732ad2f97a6df8feea42544131726', 1795679154364484, NULL, X'02169ba0f6794846e59633cce6876b350b784c50b4608a40c831cb7a5069911bb7ca0aa04e2d6ad403b4f7ef7d791379936256dbd4ccb31f77f43307558bf3bf7ea79a5183069db62ba5a6295aab0be78a14e175eb5a387ab44912eda981f3b0f9be6f3bcb2b04326708f1f6180fcb59e335a64e60ff26dddd944005a9569631c17acb732b843570e00854e388355d863b65c21dab4a0e80dccbd98356040462ceb7b438b87575194f24d5d7e19576af62c8f068', NULL);
--
INSERT INTO sessions (id, case_id, number, held_on, label, created_us, released_us, details, destroy_by) VALUES ('e8c2f8e2-cf8e-4385-8ade-cd98cc8687a8', '69022012-7566-40c6-babc-d90432d6dc05', 2, NULL, X'018c7c3857353b8db7c9d0960eed9f610e5ba7366f00f2cdc26ece2e968ed943592f4d54aa0e0ae5f5a59b449a150ac3243879e3', 1795679154365474, NULL, NULL, NULL);
--
INSERT INTO session_people (session_id, person_id, part, position) VALUES ('169ba0f6-7948-46e5-9633-cce6876b350b', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 'supervisor', 0);
--
INSERT INTO session_people (session_id, person_id, part, position) VALUES ('169ba0f6-7948-46e5-9633-cce6876b350b', '490e0e9a-7172-426d-931c-ccd411744489', 'therapist', 1);
--
INSERT INTO recordings (id, session_id, storage, path, file_name, label, content_hash, size_bytes, frame_count, duration_ns, offset_ns, has_audio, facts, created_us, sealed, ingested) VALUES ('fd05c7b4-b251-438a-bae5-26fef97ec43b', '169ba0f6-7948-46e5-9633-cce6876b350b', 'linked', X'01396aca02b831b57633780c8db04c70c272c14fde03faa8be0c6ba26631b0499c9f7ab7938a8970e16c7888b1057c8f9935af534052c382cef777c881cd254410014f3ab20273db37', X'010285fd0b85f62dca6aa68700f53b45aec543edad808c6933d02c2f510d62feb3ac91500c5bc36ee0351e96fecaed4739bc28f90f89f4659314653365', X'01f764716efb64b056f352636d81b34ae6a06aae99c269b54fbca4532f5fbd40b2a747747a79910f8fd97fa77a9bb27048383d5c', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 1000, 1500, 60000000000, 0, 1, X'010a1aea14154223c5d0ffd67e0b2823fdf16043bed24c8eca4e925debfae3d82b3240299e97700a2f629a55692388f1ac12c7a723c5291c58', 1795679154368797, 0, 0);
--
INSERT INTO recordings (id, session_id, storage, path, file_name, label, content_hash, size_bytes, frame_count, duration_ns, offset_ns, has_audio, facts, created_us, sealed, ingested) VALUES ('fe946daa-ca37-4271-a02b-eee632634280', 'e8c2f8e2-cf8e-4385-8ade-cd98cc8687a8', 'linked', X'01647367cf4772cc5ea3561d65c2f6755a9fdab4035a9254ce34b98ec7fb2aa9a92c660089dd7b3fd9587f5c024b3ae5fa1aa4a803797afcd94ae70bbf70fac65a9bff280dd51d87fc', X'01c4e91e8fcbe1d8ffbf991ba83b060eaae028d66d0cf06b3ff38eb6a46ad92267a9ef5141432db5c8e3505991e83c2c14fa88997698c4453fddafa428', X'016042991847ca43f1c0163d09be7526f2a49a790390bfb374b54cd4495e9d0033178c68924cd51a56', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 1000, 1500, 60000000000, 0, 1, X'0171202a128ecd7102a67a68915e61d0f562800147ec5ffc8850b59a4a1408d973ed808229085a49de98c6cff4a86abbb715dda5b3d320b3fd', 1795679154369338, 0, 0);
--
INSERT INTO recording_people (recording_id, track, place, part, said_by_reviewer) VALUES ('fd05c7b4-b251-438a-bae5-26fef97ec43b', 0, 'left', 'patient', 1);
--
INSERT INTO recording_people (recording_id, track, place, part, said_by_reviewer) VALUES ('fd05c7b4-b251-438a-bae5-26fef97ec43b', 1, 'right', 'therapist', 1);
--
INSERT INTO signal_files (id, recording_id, kind, path, content_hash, size_bytes, producer, created_us) VALUES ('73962324-de58-460c-a6d8-558fe0802508', 'fd05c7b4-b251-438a-bae5-26fef97ec43b', 'summary', 'derived/fd05c7b4-b251-438a-bae5-26fef97ec43b/summary.json', 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', 10, '1', 1795679154383861);
--
INSERT INTO measurement_runs (id, recording_id, versions, settings, summary, created_us) VALUES ('906bd949-6c2d-4849-b9b4-013b9831d3a6', 'fd05c7b4-b251-438a-bae5-26fef97ec43b', '{"program":"1"}', '{"min":4}', X'01c78748a626eeaff4cfb814785910539b5986c425586460ec07016b3a5aadd91b13976411e95f2db8381fc05792fc54e71afdbba5a750f1a1', 1795679154387808);
--
INSERT INTO candidates (id, recording_id, source, start_ns, end_ns, start_frame, end_frame, track, author_id, created_us, withdrawn) VALUES ('b6c54489-38a0-5f50-a60a-fd8d76219cae', 'fd05c7b4-b251-438a-bae5-26fef97ec43b', 'measured', 5000000000, 8000000000, 125, 200, 0, NULL, 1795679154387888, 0);
--
INSERT INTO candidates (id, recording_id, source, start_ns, end_ns, start_frame, end_frame, track, author_id, created_us, withdrawn) VALUES ('11116e73-1c03-5de6-9130-5f9925ae8ab4', 'fd05c7b4-b251-438a-bae5-26fef97ec43b', 'measured', 15000000000, 18000000000, 375, 450, 0, NULL, 1795679154388002, 0);
--
INSERT INTO candidates (id, recording_id, source, start_ns, end_ns, start_frame, end_frame, track, author_id, created_us, withdrawn) VALUES ('1087ebe8-1ef8-5d97-8873-735b4949004d', 'fd05c7b4-b251-438a-bae5-26fef97ec43b', 'measured', 25000000000, 28000000000, 625, 700, 0, NULL, 1795679154388074, 0);
--
INSERT INTO candidates (id, recording_id, source, start_ns, end_ns, start_frame, end_frame, track, author_id, created_us, withdrawn) VALUES ('24f67b54-03f5-459f-9ee8-055898739358', 'fd05c7b4-b251-438a-bae5-26fef97ec43b', 'reviewer', 50000000000, 52000000000, 1250, 1300, 0, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154399657, 0);
--
INSERT INTO candidates (id, recording_id, source, start_ns, end_ns, start_frame, end_frame, track, author_id, created_us, withdrawn) VALUES ('b4dea57b-e720-4af2-abac-939576b7e55a', 'fd05c7b4-b251-438a-bae5-26fef97ec43b', 'reviewer', 55000000000, 56000000000, 1375, 1400, 1, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154651662, 0);
--
INSERT INTO candidate_measures (id, candidate_id, run_id, position, confidence, behaviours, reasons, created_us) VALUES ('f44e878d-3798-4e5e-b6de-80990ba1d10b', 'b6c54489-38a0-5f50-a60a-fd8d76219cae', '906bd949-6c2d-4849-b9b4-013b9831d3a6', 1, 0.75, X'01fb3694323ae238e2b65bb34e9b2b38cfe2bb34e86fb5a932d42c828aaf6db36b4d87a6c4927cb0e3611dbb12d9c1561146131caad34b2c90f16519aaf8a225722883', X'015033d16032482a73659388f13c23085c112e380aaf7aef434b51aa2fb87c44ff75303c909f0fc8857bc0bef371b8cf4bc2921a184d51f194833cb17095703180afcd85a8e68766ea0c2c', 1795679154387945);
--
INSERT INTO candidate_measures (id, candidate_id, run_id, position, confidence, behaviours, reasons, created_us) VALUES ('fc21f736-04fe-4026-9f37-e42c0fe272f4', '11116e73-1c03-5de6-9130-5f9925ae8ab4', '906bd949-6c2d-4849-b9b4-013b9831d3a6', 2, 0.65, X'010d883f7ed520efa5b8f1d6491351851cd1bf78e87db24ae402dcc0a575dd922ac5ede8e8077fb4f15e453579d9f296b1ec44f3d005e89698b4c9bfd8885d1f9aa73b', X'01196fe1c54fb62523096b32b21b54c8384d8d2f8742ca8e8c30683d729cf6bbcec8c4265e028c566cbac76ba8f0e9db0a25a5d4cb1c9c6d00bb82e50ea1c62b96bcbbf916fc17b56c4012', 1795679154388033);
--
INSERT INTO candidate_measures (id, candidate_id, run_id, position, confidence, behaviours, reasons, created_us) VALUES ('028e6848-8871-40d5-a04d-7443e825a825', '1087ebe8-1ef8-5d97-8873-735b4949004d', '906bd949-6c2d-4849-b9b4-013b9831d3a6', 3, 0.55, X'018774958ced6a542311359c4949a10843eb49c234fd39fec09f653050d39ef886b6239606379a6ed23644f5be8a57b4337484cfc7752c3fd3e82fa763858a5c118e13', X'014909ce6f5a988cba14013290844effafd49b7dd6cf6743da0784baa9765f95da3d0e69a8663c9b63d441d6bcecc677ca7f410a40add086343f98e1c25741bee5a1efe08e0fd3ad8316c8', 1795679154388101);
--
INSERT INTO candidate_measures (id, candidate_id, run_id, position, confidence, behaviours, reasons, created_us) VALUES ('68a82c80-3db8-40c6-932f-d45c12abb8b2', '24f67b54-03f5-459f-9ee8-055898739358', NULL, 0, 0.0, X'01ac30bc8053227910ed8bc86c7f06a09ac40f50e31edf6dd7acb030c0c701909baa35e6fad21048cdd340', X'0136dd72bdc42e96df9fac17cd736b3c831fbb1aab882813ca107b95b2f3f72b3244915f6c2674329c8d33', 1795679154399738);
--
INSERT INTO candidate_measures (id, candidate_id, run_id, position, confidence, behaviours, reasons, created_us) VALUES ('286121f7-a192-4f35-942e-6e3419fb46c5', 'b4dea57b-e720-4af2-abac-939576b7e55a', NULL, 0, 0.0, X'01a9e613a6cdea78041a9bb23d208823ddec990a37c54cbbf42772f6249f8cacbc6f97dbd0592b9219663a', X'017444cbe7693c2373572320720cd1b01b3a4937762c5c416c1e935d0bfe9cd30fcc247c2eca8ded3a66ca', 1795679154651749);
--
INSERT INTO decisions (id, candidate_id, version, state, reason, start_ns, end_ns, start_frame, end_frame, author_id, created_us) VALUES ('4897c1aa-e557-4929-be63-d1e5f7e6e82a', 'b6c54489-38a0-5f50-a60a-fd8d76219cae', 1, 'accepted', X'01c4bfa655d64dd7a281dbd5bd3cc3f8991a4d2e0d1a5f183778b03ec5bb31816f51952f2b5ca2f442170c181f4e5804c935fa63032419c8eb0ed0cf67c21e', 4000000000, 9000000000, 100, 225, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154390284);
--
INSERT INTO decisions (id, candidate_id, version, state, reason, start_ns, end_ns, start_frame, end_frame, author_id, created_us) VALUES ('ac099914-425e-4618-9fa8-1572c2af5043', '11116e73-1c03-5de6-9130-5f9925ae8ab4', 1, 'rejected', X'0132cdbfd93475664b399b90af7c789e23b1809cf9f7622f1b58b044e04cfa00e89b923a55e1d78f5e584c5ac26844459293035f4eee74', NULL, NULL, NULL, NULL, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154391847);
--
INSERT INTO decisions (id, candidate_id, version, state, reason, start_ns, end_ns, start_frame, end_frame, author_id, created_us) VALUES ('444f06ef-1c2e-475f-9fb6-594dabfc7299', '24f67b54-03f5-459f-9ee8-055898739358', 1, 'accepted', X'01e3417da1c3194452846181d9cb8a8352195f310d50a809a80c986cdd14d53ca40e819ddfb616f205', NULL, NULL, NULL, NULL, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154399800);
--
INSERT INTO decisions (id, candidate_id, version, state, reason, start_ns, end_ns, start_frame, end_frame, author_id, created_us) VALUES ('d7469fd3-a248-43ae-860a-82c16a082c7d', 'b4dea57b-e720-4af2-abac-939576b7e55a', 1, 'accepted', X'0157ac97a6ff518ff73e1cc9b1064113101829ddd69cb91ad94ef96a925d8788479813c946776fc8b5', NULL, NULL, NULL, NULL, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154651815);
--
INSERT INTO decisions (id, candidate_id, version, state, reason, start_ns, end_ns, start_frame, end_frame, author_id, created_us) VALUES ('5f733339-8b26-4e09-9dc9-572bdc240c00', '1087ebe8-1ef8-5d97-8873-735b4949004d', 1, 'rejected', X'02a15acc4a64234b118d5eef5f069c4e3a439200dffca45fbd59dcd2716f5d6de43718262eb0f7f2e83cc837b715ebd018820dce545a4c4a5fa3c3ffcf3cc29cf941f657c55b78c11adca8fe78', NULL, NULL, NULL, NULL, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795691714850474);
--
INSERT INTO decisions (id, candidate_id, version, state, reason, start_ns, end_ns, start_frame, end_frame, author_id, created_us) VALUES ('1cbeab3c-d2c5-4c75-b3ef-0e59561c2c40', '1087ebe8-1ef8-5d97-8873-735b4949004d', 2, 'undecided', X'02a15acc4a64234b118d5eef5f069c4e3a9d1a2fee8f51f84857ba33902ae898c45d5155b4e967fa4b648fe5b94efe49be08fda6c44523af6f', NULL, NULL, NULL, NULL, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795691714994417);
--
INSERT INTO markers (id, session_id, author_id, created_us) VALUES ('ecd789d6-79ae-4dc5-b0e2-12a8d0b5a2ca', '169ba0f6-7948-46e5-9633-cce6876b350b', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154401187);
--
INSERT INTO marker_versions (id, marker_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, start_frame, end_frame, candidate_id, coding, comment, author_id, created_us) VALUES ('6d9a7dc9-630c-4450-b163-a89d8a01976d', 'ecd789d6-79ae-4dc5-b0e2-12a8d0b5a2ca', 1, 0, 'supervision', 'fd05c7b4-b251-438a-bae5-26fef97ec43b', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 5000000000, 9000000000, 125, 225, NULL, X'012daaa0d7767e3577655050431d7db175c76956e8ebf7c3912316d62a07dbb647ff6fb4f7d26473aafcca0c9d14ff61d0b921d59cd8ce7a526d9f9ed9621128694f67f3c2931fac2540c186dda202c7aa377dd507d98adc95f3e29f5e73', X'016addc15ed408e6bec2f33a4fab3aaa2231707520c9351790d94cccacab6fac693a591476b94b0ce769d5a635e91691296a2c', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154401239);
--
INSERT INTO marker_versions (id, marker_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, start_frame, end_frame, candidate_id, coding, comment, author_id, created_us) VALUES ('c5b521e2-4dbf-45b3-be44-90802bd4817d', 'ecd789d6-79ae-4dc5-b0e2-12a8d0b5a2ca', 2, 0, 'supervision', 'fd05c7b4-b251-438a-bae5-26fef97ec43b', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 5000000000, 9000000000, 125, 225, NULL, X'01638f6f9bd1e60e7b87b0fb343eeeeafd328500c49a672a3023a8d7a17996aed65b8602e45f11ef4351cb3b63ccc46b195a9ecc1b25c3d42ff17c7b38e4a4aad44edbf3ec08ceab76b6be529db42763fec96a272edd659ffb99b3ca91c5', X'016e0bcc71e86cc40f118a50d495fd6cc467e54e918a4e5f6876f6f1a196f8e87e8d8f3a6f5baf09fa9d8bc4bd3b6887e2e09f', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154416390);
--
INSERT INTO notes (id, session_id, reply_to, author_id, created_us) VALUES ('16153865-0454-4d61-b3e3-1ba22779741b', '169ba0f6-7948-46e5-9633-cce6876b350b', NULL, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154419847);
--
INSERT INTO notes (id, session_id, reply_to, author_id, created_us) VALUES ('12b4663f-bf04-4d05-9a0e-cc9be5e3217c', '169ba0f6-7948-46e5-9633-cce6876b350b', '16153865-0454-4d61-b3e3-1ba22779741b', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154435970);
--
INSERT INTO notes (id, session_id, reply_to, author_id, created_us) VALUES ('0c56b149-d049-443d-ab59-8e870106f0f6', '169ba0f6-7948-46e5-9633-cce6876b350b', NULL, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154439819);
--
INSERT INTO notes (id, session_id, reply_to, author_id, created_us) VALUES ('793cee0c-6949-4c36-8c26-539054e05110', '169ba0f6-7948-46e5-9633-cce6876b350b', NULL, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154447934);
--
INSERT INTO note_versions (id, note_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, start_frame, end_frame, candidate_id, marker_id, coding, text, author_id, created_us) VALUES ('5a0e51a2-df86-46ed-abf1-f27d2ac25f53', '16153865-0454-4d61-b3e3-1ba22779741b', 1, 0, 'trainee', 'fd05c7b4-b251-438a-bae5-26fef97ec43b', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 5000000000, 9000000000, 125, 225, NULL, NULL, X'010469eb702fff94e4307f9fad1957e7dfba07b4a4dba1be9a601daec092f12850cdc3ff846e807107bcd0ad66fbdb125665b73f28a55fe7949d92abc3ddd104f6a7b986ec443ce33128bbfc0a9a9ed1af0dfb26d72241b3eb4d4a239f441e667a9ba575cd4f56d1dbeb7ba6c14958aa672b7ec9', X'01abdaf4b1d5a6b57d63e695afa31d0a47a5516a07c928cb7f368df85dc1730b24a227c611e53e83454907870e1ddaf20ce6bc48c741b949b593ca27c765d8f24d2118510a41dfe8d6d4e30f884d', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154419951);
--
INSERT INTO note_versions (id, note_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, start_frame, end_frame, candidate_id, marker_id, coding, text, author_id, created_us) VALUES ('c884e617-65d7-487b-b46f-cbf227aa4f5d', '16153865-0454-4d61-b3e3-1ba22779741b', 2, 0, 'trainee', 'fd05c7b4-b251-438a-bae5-26fef97ec43b', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 5000000000, 9000000000, 125, 225, NULL, NULL, X'0174ae1b52e046611504296517e581589aa08ed43ea0160a822614a9ff1f8e84bbe3a14245a7c81202f986dc85aede5f9e445c0ad78218f9d9c3772642fe6f4f0979ce098c7680421e5f1aaaa04fcb7641c16df06a3d2e078fa05ae76a52ac8a93af70beb878ad7faa0286ca01aeb3428828dec2', X'01c589bcd475cb52b801d0fcd307400036fb7626a23c31d7a8a8e9440cff03068992cd49409d3897b259720dab0978638dd96a6772c203dbb37e327c7c0ff2ffc9877777c964add5af477817b4db047e6f18', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154425568);
--
INSERT INTO note_versions (id, note_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, start_frame, end_frame, candidate_id, marker_id, coding, text, author_id, created_us) VALUES ('d283cca7-a731-486b-89e2-27c9e3f4739c', '12b4663f-bf04-4d05-9a0e-cc9be5e3217c', 1, 0, 'supervision', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'ecd789d6-79ae-4dc5-b0e2-12a8d0b5a2ca', X'0168f01af00157167f9d7414d59e9ca1629446f28922f7eab98ea2aea94c19e04e59211ec066695a100d9411d835415230e3571cd967faf41a185ae8be50952ba74142d092bda0707906feedbc9f918101250a1f5cd8e86da17b0b41a81a9648ae449cff51', X'01a67d790f68ac45ce8968609fadf29f0299ce40c5f5cf28e957c6a34a2eebce6c35150b549dec496ee8fbe809c68c9a5193e9cc62dd942d35c2255458f66cb9042e', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154436032);
--
INSERT INTO note_versions (id, note_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, start_frame, end_frame, candidate_id, marker_id, coding, text, author_id, created_us) VALUES ('733f0382-1ffd-41f7-9d22-020065e96ba8', '0c56b149-d049-443d-ab59-8e870106f0f6', 1, 0, 'private', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'01aa85a406aeb2b8ecdcb5032b22ff1d0335d3bb176a5995f60b024549a7441e6d2950bbb320a1124c3aa17331e1a5f875b0bfc9b298d81f056795ca1fd56f9c9670633076330a3345c6214d789e553c3584e773d8ecd3f41aa622532b47d42f0ce8ba4919', X'0105e3a93dd9d9bb3548eb5462891a0a63e5a3a69f269c62274a23b03ddc553e73dfb3872ce55468fc8e9adbb3ff5d0814c62ad3ff247160e2a6f4031d', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154439912);
--
INSERT INTO note_versions (id, note_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, start_frame, end_frame, candidate_id, marker_id, coding, text, author_id, created_us) VALUES ('84d5af7c-d46b-4e37-92df-bee8654e8131', '793cee0c-6949-4c36-8c26-539054e05110', 1, 0, 'private', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'01c642372d22403944f432bf262776455b877fd11a89e64a174c23ef4eef7fe931feb7bb05012421ba9050985bb0fb9b8be8d7b1d87bf1a021df5347606264efcdffc2e5d7ab88e8942058ec4241caac0361e9d36a44e3cef1382f27514d6ad993ab79b480', X'0169e5cc162a7caf8459d6e241bf9de46cda0b86c50c2fcefb9c84aee8a253c29b7e598610ddb290ca87bdf12a52ada97f2e754d', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154448014);
--
INSERT INTO note_versions (id, note_id, version, deleted, visibility, recording_id, content_hash, start_ns, end_ns, start_frame, end_frame, candidate_id, marker_id, coding, text, author_id, created_us) VALUES ('e2a6a670-3954-4005-842a-2d5fa0817534', '793cee0c-6949-4c36-8c26-539054e05110', 2, 1, 'private', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'01b5dfca1f29cc3e34ca5776dfbed856518515ce812275af1ff456a04f19e954224fecacc81e103b7fea0c8e7b284fe80345f6dbdbaf3f51e69b650f9465f420471cef08a884c09e6d90bb7352fb1876a34e7d885059b071f81b9e79c0839a40ad22425050', X'01b774317876265240e19f050e653f1649d55d50f29449ba7d577870d6b786875ab0cb4548a7cede69101d9daa959ef8f1a62955', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154455791);
--
INSERT INTO vocabulary_packs (code, revision, body, author_id, created_us) VALUES ('aft', 1, '{"checkedAgainstSource":true,"code":"aft","editable":false,"lists":[{"code":"note_kind","terms":[{"code":"felt_sense","explanation":"First person, before any code: what I felt while watching, and what I was pulled to do.","label":"Felt sense"},{"code":"observation","explanation":"What can be seen or heard at this moment, without saying what it means.","label":"Observation"},{"code":"own_contribution","explanation":"What the therapist did, or left undone, that took part in the strain.","label":"Therapist''s contribution"},{"code":"metacommunication_made","explanation":"The therapist spoke about what was going on between the two.","label":"Metacommunication made"},{"code":"metacommunication_imagined","explanation":"A wording that could have been tried here.","label":"Metacommunication imagined"},{"code":"restraint","explanation":"Noticed, and chose not to comment. Following closely without speaking is also the skill.","label":"Restraint"},{"code":"role_play","explanation":"A moment to rehearse in supervision, taking either part, to notice what comes up.","label":"Role-play prompt"},{"code":"question","explanation":"Something to think about together, without an answer expected yet.","label":"Question"},{"code":"appreciation","explanation":"Something that was done well and is worth keeping.","label":"Appreciation"}],"title":"Kinds of note"},{"code":"principle","terms":[{"code":"M1","explanation":"Offer what you notice as your own, uncertain impression, and invite correction.","label":"Explore tentatively"},{"code":"M2","explanation":"Do not take it that this moment repeats the patient''s other relationships; look at this one first.","label":"Assume no parallel"},{"code":"M3","explanation":"Say what you yourself have contributed to what is happening.","label":"Own your part"},{"code":"M4","explanation":"Speak from what you feel and notice now, not from what worked another time.","label":"Start where you are"},{"code":"M5","explanation":"Point to this moment and this exchange instead of speaking in general.","label":"Be concrete and specific"},{"code":"M6","explanation":"Watch how the patient takes what you said, and ask about it.","label":"Follow the response"},{"code":"M7","explanation":"Find out what your intervention meant to the patient, and what it meant to you.","label":"Clarify what it means between you"},{"code":"M8","explanation":"Speak as two people who are stuck in this together and look at it together.","label":"Shared dilemma"},{"code":"M9","explanation":"Let the patient know your own experience of the moment where that opens the exploration.","label":"Disclose with judgement"},{"code":"M10","explanation":"A repair can bring the next strain; be ready to come back to the same place.","label":"Expect to revisit"}],"title":"Principles of metacommunication"},{"code":"stage","terms":[{"code":"S1","explanation":"The therapist becomes aware of the behaviour that goes with the strain. Stages are a guide and loop back.","label":"Noticing"},{"code":"S2","explanation":"The therapist invites the patient to look together at what is happening.","label":"Opening exploration"},{"code":"S3","explanation":"The therapist helps the patient past what keeps the feelings or responses out of reach.","label":"Past avoidance"},{"code":"S4","explanation":"The wish or need beneath the strain comes up and is explored.","label":"Underlying wish or need"}],"title":"Stages of resolution"},{"code":"marker_type","terms":[{"code":"withdrawal","explanation":"The patient moves away from the therapist or from the work. Repair makes room for fears, self-criticism, wishes and needs.","label":"Withdrawal"},{"code":"confrontation","explanation":"The patient moves against the therapist or the work. Repair stays open to disappointment, hurt and the need for care.","label":"Confrontation"},{"code":"both","explanation":"Moving away and moving against at the same moment.","label":"Both"},{"code":"strategy","explanation":"What the therapist does towards repair.","label":"Resolution strategy"}],"title":"Types of marker"},{"code":"marker_subtype","terms":[{"code":"falls_silent","explanation":"Speech stops where it could be expected to go on.","group":"withdrawal","label":"Falls silent"},{"code":"minimal_response","explanation":"The shortest answer that still answers.","group":"withdrawal","label":"Minimal response"},{"code":"topic_shift","explanation":"A jump to something unrelated.","group":"withdrawal","label":"Sudden change of topic"},{"code":"over_compliance","explanation":"Agrees quickly and entirely, with little of their own in it.","group":"withdrawal","label":"Over-compliance"},{"code":"anger","explanation":"Said directly, about the therapist or part of the treatment.","group":"confrontation","label":"Anger or resentment"},{"code":"dissatisfaction","explanation":"Says that the therapy or the therapist is not what is needed.","group":"confrontation","label":"Dissatisfaction"},{"code":"blame_or_demand","explanation":"Puts the fault on the therapist, or demands a change.","group":"confrontation","label":"Blame or demand"}],"title":"Forms of withdrawal and confrontation"},{"code":"therapist_cue","terms":[{"code":"distant","explanation":"Interest or closeness has gone.","label":"Distant, bored or unengaged"},{"code":"no_opening","explanation":"Ready to speak, and finding no place to do it.","label":"Waiting for an opening"},{"code":"pressed","explanation":"Feeling told off, pushed, or without a next step.","label":"Chastised, pressured or at a loss"},{"code":"stuck","explanation":"Nothing moves, whatever is tried.","label":"Stuck"},{"code":"harsh","explanation":"Hearing an edge in the own voice.","label":"Sounding harsh or impatient"}],"title":"Cues in the therapist"},{"code":"patient_cue","terms":[{"code":"sigh","explanation":"A breath that can be heard.","label":"Heavy sigh"},{"code":"posture","explanation":"The body moves to a new position and stays there.","label":"Sudden change of posture"},{"code":"muted","explanation":"Quieter and flatter than before.","label":"Muted answer"},{"code":"abrupt_topic","explanation":"Leaves the subject without a bridge.","label":"Abrupt change of topic"},{"code":"silence","explanation":"Nobody speaks.","label":"Silence"},{"code":"minimal","explanation":"One answer after another of a word or two.","label":"Minimal answers"},{"code":"droning","explanation":"Long and even, with no place for the other.","label":"Storytelling without an opening"},{"code":"compliance","explanation":"Goes along at once.","label":"Compliance"},{"code":"tears_stopped","explanation":"Something comes up and is held back.","label":"Tears begun and stopped"},{"code":"laugh_pause","explanation":"A laugh that stops, and a gap after it.","label":"A laugh, then a pause"}],"title":"Cues that can be observed in the patient"}],"source":"Words after Safran and Kraus (2014), Alliance Ruptures, Impasses, and Enactments: A Relational Perspective, Psychotherapy, doi 10.1037/a0036815; explanations are our own.","title":"Alliance-focused training"}', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154275911);
--
INSERT INTO vocabulary_packs (code, revision, body, author_id, created_us) VALUES ('rupture_markers', 1, '{"checkedAgainstSource":false,"code":"rupture_markers","editable":true,"lists":[{"code":"marker_subtype","terms":[{"code":"W1","explanation":"Says there is no feeling or no problem where one seems plain.","group":"withdrawal","label":"Denial"},{"code":"W2","explanation":"Closes down with very short answers or silence.","group":"withdrawal","label":"Minimal response"},{"code":"W3","explanation":"Keeps to general or intellectual talk, away from what is felt.","group":"withdrawal","label":"Abstract communication"},{"code":"W4","explanation":"Tells stories or changes the subject, so that the present matter is left.","group":"withdrawal","label":"Avoidant storytelling or shifting topic"},{"code":"W5","explanation":"Gives way or pleases, so as not to be in conflict.","group":"withdrawal","label":"Deferential and appeasing"},{"code":"W6","explanation":"What is said and how it is said do not go together.","group":"withdrawal","label":"Content and affect split"},{"code":"W7","explanation":"Turns against the self, or gives up, and so shuts the other out.","group":"withdrawal","label":"Self-criticism or hopelessness"},{"code":"C1","explanation":"Says that something about the therapist is wrong.","group":"confrontation","label":"Complaint about the therapist"},{"code":"C2","explanation":"Turns down what the therapist has just offered.","group":"confrontation","label":"Rejects the intervention"},{"code":"C3","explanation":"Objects to what is done in the sessions or between them.","group":"confrontation","label":"Complaint about the activities of therapy"},{"code":"C4","explanation":"Objects to times, place, fees, recording or other arrangements.","group":"confrontation","label":"Complaint about the parameters of therapy"},{"code":"C5","explanation":"Says that it does not help, or not fast enough.","group":"confrontation","label":"Complaint about progress"},{"code":"C6","explanation":"Explains or justifies what was done, as if accused.","group":"confrontation","label":"Defends self against the therapist"},{"code":"C7","explanation":"Tells the therapist what to do, or presses for it.","group":"confrontation","label":"Efforts to control or pressure the therapist"}],"title":"Markers"},{"code":"strategy","terms":[{"code":"R1","explanation":"Puts right what was taken another way than it was meant.","group":"strategy","label":"Clarifies a misunderstanding"},{"code":"R2","explanation":"Agrees on other things to do or to aim for.","group":"strategy","label":"Changes tasks or goals"},{"code":"R3","explanation":"Shows or explains what the work is for.","group":"strategy","label":"Illustrates tasks or gives a rationale"},{"code":"R4","explanation":"Asks how this is for the patient, here and with this person.","group":"strategy","label":"Invites thoughts or feelings about the therapist or therapy"},{"code":"R5","explanation":"Says what the therapist did that added to the strain.","group":"strategy","label":"Acknowledges own contribution"},{"code":"R6","explanation":"Tells what it is like for the therapist at this moment.","group":"strategy","label":"Discloses own experience of the interaction"},{"code":"R7","explanation":"Connects the moment with others that these two have had.","group":"strategy","label":"Links to larger patterns between the two"},{"code":"R8","explanation":"Connects the moment with people outside the room.","group":"strategy","label":"Links to the patient''s other relationships"},{"code":"R9","explanation":"Takes seriously the reason for staying guarded.","group":"strategy","label":"Validates the defensive posture"},{"code":"R10","explanation":"Brings the talk back to what it had left.","group":"strategy","label":"Redirects or refocuses"}],"title":"Resolution strategies"},{"code":"segment_rating","terms":[{"code":"significance","explanation":"How much this marker matters for the work of the two.","label":"Significance of the marker"},{"code":"overall_withdrawal","explanation":"In the whole segment.","label":"Withdrawal overall"},{"code":"overall_confrontation","explanation":"In the whole segment.","label":"Confrontation overall"},{"code":"extent_of_resolution","explanation":"How far the strain was repaired.","label":"Extent of resolution"},{"code":"therapist_contribution","explanation":"How far the therapist added to the strain.","label":"Therapist''s contribution"}],"title":"Ratings of a segment, each from 1 to 5"}],"source":"In the manner of the Rupture Resolution Rating System (Eubanks, Muran and Safran 2015), in our own words and not checked against the manual. Edit it to match the edition that your site trains with.","title":"Rupture markers and strategies"}', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154276106);
--
INSERT INTO vocabulary_packs (code, revision, body, author_id, created_us) VALUES ('rupture_markers', 2, '{"checkedAgainstSource":false,"code":"rupture_markers","editable":true,"lists":[{"code":"marker_subtype","terms":[{"code":"W1","explanation":"Says there is no feeling or no problem where one seems plain.","group":"withdrawal","label":"Own word"},{"code":"W2","explanation":"Closes down with very short answers or silence.","group":"withdrawal","label":"Minimal response"},{"code":"W3","explanation":"Keeps to general or intellectual talk, away from what is felt.","group":"withdrawal","label":"Abstract communication"},{"code":"W4","explanation":"Tells stories or changes the subject, so that the present matter is left.","group":"withdrawal","label":"Avoidant storytelling or shifting topic"},{"code":"W5","explanation":"Gives way or pleases, so as not to be in conflict.","group":"withdrawal","label":"Deferential and appeasing"},{"code":"W6","explanation":"What is said and how it is said do not go together.","group":"withdrawal","label":"Content and affect split"},{"code":"W7","explanation":"Turns against the self, or gives up, and so shuts the other out.","group":"withdrawal","label":"Self-criticism or hopelessness"},{"code":"C1","explanation":"Says that something about the therapist is wrong.","group":"confrontation","label":"Complaint about the therapist"},{"code":"C2","explanation":"Turns down what the therapist has just offered.","group":"confrontation","label":"Rejects the intervention"},{"code":"C3","explanation":"Objects to what is done in the sessions or between them.","group":"confrontation","label":"Complaint about the activities of therapy"},{"code":"C4","explanation":"Objects to times, place, fees, recording or other arrangements.","group":"confrontation","label":"Complaint about the parameters of therapy"},{"code":"C5","explanation":"Says that it does not help, or not fast enough.","group":"confrontation","label":"Complaint about progress"},{"code":"C6","explanation":"Explains or justifies what was done, as if accused.","group":"confrontation","label":"Defends self against the therapist"},{"code":"C7","explanation":"Tells the therapist what to do, or presses for it.","group":"confrontation","label":"Efforts to control or pressure the therapist"}],"title":"Markers"},{"code":"strategy","terms":[{"code":"R1","explanation":"Puts right what was taken another way than it was meant.","group":"strategy","label":"Clarifies a misunderstanding"},{"code":"R2","explanation":"Agrees on other things to do or to aim for.","group":"strategy","label":"Changes tasks or goals"},{"code":"R3","explanation":"Shows or explains what the work is for.","group":"strategy","label":"Illustrates tasks or gives a rationale"},{"code":"R4","explanation":"Asks how this is for the patient, here and with this person.","group":"strategy","label":"Invites thoughts or feelings about the therapist or therapy"},{"code":"R5","explanation":"Says what the therapist did that added to the strain.","group":"strategy","label":"Acknowledges own contribution"},{"code":"R6","explanation":"Tells what it is like for the therapist at this moment.","group":"strategy","label":"Discloses own experience of the interaction"},{"code":"R7","explanation":"Connects the moment with others that these two have had.","group":"strategy","label":"Links to larger patterns between the two"},{"code":"R8","explanation":"Connects the moment with people outside the room.","group":"strategy","label":"Links to the patient''s other relationships"},{"code":"R9","explanation":"Takes seriously the reason for staying guarded.","group":"strategy","label":"Validates the defensive posture"},{"code":"R10","explanation":"Brings the talk back to what it had left.","group":"strategy","label":"Redirects or refocuses"}],"title":"Resolution strategies"},{"code":"segment_rating","terms":[{"code":"significance","explanation":"How much this marker matters for the work of the two.","label":"Significance of the marker"},{"code":"overall_withdrawal","explanation":"In the whole segment.","label":"Withdrawal overall"},{"code":"overall_confrontation","explanation":"In the whole segment.","label":"Confrontation overall"},{"code":"extent_of_resolution","explanation":"How far the strain was repaired.","label":"Extent of resolution"},{"code":"therapist_contribution","explanation":"How far the therapist added to the strain.","label":"Therapist''s contribution"}],"title":"Ratings of a segment, each from 1 to 5"}],"source":"In the manner of the Rupture Resolution Rating System (Eubanks, Muran and Safran 2015), in our own words and not checked against the manual. Edit it to match the edition that your site trains with.","title":"Rupture markers and strategies"}', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154618722);
--
INSERT INTO gaze_marks (id, recording_id, track, engaged, start_ns, end_ns, start_frame, end_frame, withdrawn, author_id, created_us) VALUES ('e8e98021-ef57-4054-b7db-c980178997ad', 'fd05c7b4-b251-438a-bae5-26fef97ec43b', 0, 1, 20000000000, 20000000000, 500, 500, 0, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154631683);
--
INSERT INTO gaze_marks (id, recording_id, track, engaged, start_ns, end_ns, start_frame, end_frame, withdrawn, author_id, created_us) VALUES ('3f982cfd-efd1-4a26-9935-0a2c16b0d105', 'fd05c7b4-b251-438a-bae5-26fef97ec43b', 0, 0, 22000000000, 24000000000, 550, 600, 1, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795679154635630);
--
INSERT INTO content_keys (id, scope, subject_id, author_id, generation, created_us) VALUES ('a4836c1b-1f05-41db-8735-3d46be904a56', 'library', 'a4836c1b-1f05-41db-8735-3d46be904a56', '', 1, 1795679154275071);
--
INSERT INTO content_keys (id, scope, subject_id, author_id, generation, created_us) VALUES ('169ba0f6-7948-46e5-9633-cce6876b350b', 'session', '169ba0f6-7948-46e5-9633-cce6876b350b', '', 1, 1795679154364484);
--
INSERT INTO content_keys (id, scope, subject_id, author_id, generation, created_us) VALUES ('e8c2f8e2-cf8e-4385-8ade-cd98cc8687a8', 'session', 'e8c2f8e2-cf8e-4385-8ade-cd98cc8687a8', '', 1, 1795679154365474);
--
INSERT INTO content_keys (id, scope, subject_id, author_id, generation, created_us) VALUES ('902385dd-8007-433a-83d4-1a1913722320', 'case', '69022012-7566-40c6-babc-d90432d6dc05', '', 1, 1795691686964870);
--
INSERT INTO content_keys (id, scope, subject_id, author_id, generation, created_us) VALUES ('49113d6d-89b2-4905-b439-5da8b38d1fed', 'released', '169ba0f6-7948-46e5-9633-cce6876b350b', '', 1, 1795691700741475);
--
INSERT INTO content_keys (id, scope, subject_id, author_id, generation, created_us) VALUES ('a15acc4a-6423-4b11-8d5e-ef5f069c4e3a', 'shared', '169ba0f6-7948-46e5-9633-cce6876b350b', '', 1, 1795691714850297);
--
INSERT INTO content_keys (id, scope, subject_id, author_id, generation, created_us) VALUES ('a6b8248a-9092-49d0-b201-f38892ca8f6c', 'supervision', '169ba0f6-7948-46e5-9633-cce6876b350b', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1, 1795757736774312);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('a4836c1b-1f05-41db-8735-3d46be904a56', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', X'7d79858d7cceb488a44bcc9685d8e98422e562d2af7fadab470b04044070296890a5d0c0e1f85d6c8f6ef4fd936df157e6b94dacdd0166e4218e940d90219671187e1a2f1b228f092262ecb434fccbfb', 1795679154275352);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('169ba0f6-7948-46e5-9633-cce6876b350b', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', X'f276d459181b55801524a216fc3e3964dcd64115ca124f9fd636b8086872710908f666a3e916adf1e36412b349bade40f6f8bb538193c9645910c0ee0906d02b4381c2d7bc3b3f67adc8fdbda24071a0', 1795679154364639);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('e8c2f8e2-cf8e-4385-8ade-cd98cc8687a8', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', X'3e4f98f53734c86fbf8ddb775a18859a1c41138acf858ebba301737dc6f7db739ab11184f3abbc950f8388238016086aacc9710de86df10e68fb8492d3cd97fffb91a7100c9470b1dafd5ae67d252eb4', 1795679154365592);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('902385dd-8007-433a-83d4-1a1913722320', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', X'5ce67af0078d96634837c04298be94d2a27ef213c852e5621f3183a463a9813ad1555b8dba4e1d27d19bd0427f71d03070b2e534b6d7243921bc14d95c0f93b5e7a892e982feb04cfc4bb4894208bc42', 1795691686964996);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('49113d6d-89b2-4905-b439-5da8b38d1fed', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', X'584c7e9123f460b8a9f13e2d7277ecab167fe8260f1b001dfb904fbb07348b78511f5f915f2670c7643b20a4dfe0a4889415eb8c45c035137cce7125510d51afb1e5f56d58b6f998a0d3436cef117709', 1795691700741600);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('a15acc4a-6423-4b11-8d5e-ef5f069c4e3a', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', X'b19769d92e1a1b80a2f478dd99ad2c01d7707443e113c8420eaf27f8d4bdbc1e38d1924dac8b96f70b89015454424e5d63ca0a3db0b2e39efdd557f216eaea22e3fad106f3e39fd80a556350a7f7d34c', 1795691714850426);
--
INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES ('a6b8248a-9092-49d0-b201-f38892ca8f6c', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', X'49f45468b6f9c0f48022f724692b9abc84fb42a0426b8820a549a17f350986389a973dc2a2ffe4dc5c7f399d14a77ce8c0aaafed1cd7a2a07b2f2af7e3fe8fae82e09b188bd67c42171600cf418356ec', 1795757736774416);
--
INSERT INTO edits (id, session_id, person_id, position, kind, body, state, created_us) VALUES ('be52bc9c-3405-4852-b6c0-4f566caabd48', '169ba0f6-7948-46e5-9633-cce6876b350b', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1, 'session.tag', '{"after":1,"before":0,"record":"169ba0f6-7948-46e5-9633-cce6876b350b"}', 'done', 1795691713933903);
--
INSERT INTO edits (id, session_id, person_id, position, kind, body, state, created_us) VALUES ('d3ab83ab-bd0f-4705-a44a-b95076ff169c', '169ba0f6-7948-46e5-9633-cce6876b350b', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 2, 'candidate.decide', '{"after":1,"before":0,"record":"1087ebe8-1ef8-5d97-8873-735b4949004d","state":"rejected"}', 'undone', 1795691714850781);
--
INSERT INTO consents (id, case_id, recording_id, created_us) VALUES ('efde0715-1947-4e92-a098-817b0ac32d2c', '69022012-7566-40c6-babc-d90432d6dc05', NULL, 1795691700392525);
--
INSERT INTO consent_versions (id, consent_id, version, given_on, expires_on, withdrawn_on, destroy_by, keep_days, terms, remark, author_id, created_us) VALUES ('dc7f6212-184b-4aff-89b8-98c0fd93240c', 'efde0715-1947-4e92-a098-817b0ac32d2c', 1, NULL, NULL, NULL, NULL, NULL, X'02a4836c1b1f0541db87353d46be904a56f884b14daf6dd9834dcf7f5691c2f99e218e68390716040f5249235a300452543842c5bc3fe298a073b4e44ef79f15bb1cd38fbbe761499d43fc43633086cb598536a7100777196a52750f148579c909581b1ce02059556d6f08c4ba35c2bf586c0a24b0f24e05dc9cefceea5ba3f388f6dd59d2ad34663c14f0e8b10f5b43', X'02902385dd8007433a83d41a1913722320b07db34eca0f414cc8834d6f1c10756bcaf76c18b5d784af0da4a16de9084d4455304bb5d0aba42721f087fc0a21e425a0', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795691700392525);
--
INSERT INTO collections (id, parent_id, position, name, removed, author_id, created_us) VALUES ('33ea906b-0da4-42e7-b887-e7ab523fb9f4', NULL, 0, X'02a4836c1b1f0541db87353d46be904a568bb2297ad976c0e930338a2671fe4159e05e9c489afaeea4b8ec3d236dae8b3a7ef8e9013c165c816c9f0d0ff76f9c039972', 0, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795691700551130);
--
INSERT INTO collections (id, parent_id, position, name, removed, author_id, created_us) VALUES ('5cfdafbe-8b15-484e-9230-7cfb22f78066', '33ea906b-0da4-42e7-b887-e7ab523fb9f4', 0, X'02a4836c1b1f0541db87353d46be904a566730247e83f233ed79240d7853b69c9d528da278a425875106e1fc6a9ce89c8de273ae77fdcd224028c57e80f3f4a0', 0, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795691700559495);
--
INSERT INTO collections (id, parent_id, position, name, removed, author_id, created_us) VALUES ('353710ba-b9cb-44a4-a0e4-6e65c14eb067', NULL, 1, X'02a4836c1b1f0541db87353d46be904a5662ce714c6a686c40f83ed88b6ca49ddcd877a125327d76bcb023d43630072432e7f11525bc0cc2b2f1d3a71e2f4112aeb26aaaf48442', 0, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795702760270332);
--
INSERT INTO examples (id, collection_id, position, session_id, recording_id, content_hash, start_ns, end_ns, start_frame, end_frame, title, marker_id, removed, author_id, created_us) VALUES ('ede6654e-1cda-45e3-a5dd-e274d4e0c446', '5cfdafbe-8b15-484e-9230-7cfb22f78066', 0, '169ba0f6-7948-46e5-9633-cce6876b350b', 'fd05c7b4-b251-438a-bae5-26fef97ec43b', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 5000000000, 9000000000, 125, 225, X'0249113d6d89b24905b4395da8b38d1fedf8e501d20a4ecced0a1e861afca2dd68c63409b4cc3fb404d143abf3aa34ab1d24ceef914904b7945a1013a976fd8d11a16d', 'ecd789d6-79ae-4dc5-b0e2-12a8d0b5a2ca', 0, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795691700741648);
--
INSERT INTO library_edits (id, person_id, position, kind, body, state, created_us) VALUES ('8ee23734-c014-4160-b725-aa3d516c582d', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1, 'collection.add', X'02a4836c1b1f0541db87353d46be904a569d2b66862a9e602160318706c6e5112d818c1c7be8837151c287963afd211a854c38876f33667e8a441bb7cb96cd903597cf59fdcb8822364132392f2863b3b763b6ff2e40bcb9b16aebebb61680d88be136652cc9d7b73db54f92ff', 'done', 1795702760270579);
--
INSERT INTO library_edits (id, person_id, position, kind, body, state, created_us) VALUES ('8cff5725-d5a1-4a7c-ab5e-2367940118f6', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 2, 'collection.rename', X'02a4836c1b1f0541db87353d46be904a5637b9acc6a0161923f61e0d5f6aa779f5c4db7b0d2c5514c2672c48d13095d270d8ef998e5b6ad0ce0414afd4f6cc282dd2aa7db7aa2b48234bf197150b82099929ca7b831ee032fa2fee6043cfe0da5a34f98e70cc71e6b5482cbc22a37ff958d560283f14bdaeca2966135b3ac47b7504650b541474d5c38f5c476f35165398951d14a7eddfd0ef2690f831', 'undone', 1795702760455296);
--
INSERT INTO feedbacks (id, session_id, author_id, created_us) VALUES ('3b3fad47-2ad6-4009-891c-11fce8125fbb', '169ba0f6-7948-46e5-9633-cce6876b350b', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795757736774179);
--
INSERT INTO feedback_versions (id, feedback_id, version, deleted, visibility, plan, composition, author_id, created_us) VALUES ('d505060d-14ca-4f5b-8fbe-f85cda12d769', '3b3fad47-2ad6-4009-891c-11fce8125fbb', 1, 0, 'supervision', X'02a6b8248a909249d0b201f38892ca8f6cb6e84cd95c3d01fafa55849f6bf84241e527abef5adc86d9f399bcc2a3d88cfb2464d70421a28cbe0d8cbf70d5cb0015d0d0a93e7159856a65d3f5cf03bf22a89dbe9678', NULL, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795757736774451);
--
INSERT INTO feedback_versions (id, feedback_id, version, deleted, visibility, plan, composition, author_id, created_us) VALUES ('4a32ee10-fecc-4c5e-a728-2db8687f7690', '3b3fad47-2ad6-4009-891c-11fce8125fbb', 2, 0, 'supervision', X'02a6b8248a909249d0b201f38892ca8f6c106e00fb1dc428e34e948358e12281f74cb338c5bcd6a01eae445d9afa1806bc3fd773adeba98efd0358f6ea70e2f83ab773e384a89ea22815562a9a5e035c343311a07a9c7ff4aef0a21b567c', NULL, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795757736777334);
--
INSERT INTO feedback_versions (id, feedback_id, version, deleted, visibility, plan, composition, author_id, created_us) VALUES ('860a8b94-c47c-493e-9ec7-7eac760ff361', '3b3fad47-2ad6-4009-891c-11fce8125fbb', 3, 0, 'trainee', X'02a6b8248a909249d0b201f38892ca8f6c44ba2d9ed4bcbd19fe3e892b79c7ca1cbc113b4d4c5013f3a07b0fdfcd95cee3282a4e1e651a21dd5c928952a6977657b7719aa4ec49624f2cd972e64d8d5467a7a3d8c56dc24d192c2bb6a7e7', X'02a15acc4a64234b118d5eef5f069c4e3a85804bc72234081e715ea0cf50101d3abe6f1a89a0cfcc4b86686afc683b204ffa828482f193900590425e1b6f33755090b74299a5c3eb0cdd4060c02b68a8760889e5da915d39426d4b865bde35', '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795757736781474);
--
INSERT INTO feedback_versions (id, feedback_id, version, deleted, visibility, plan, composition, author_id, created_us) VALUES ('0d8b9e44-ac16-4bb8-b6e2-96c76e9b54af', '3b3fad47-2ad6-4009-891c-11fce8125fbb', 4, 0, 'supervision', X'02a6b8248a909249d0b201f38892ca8f6c8dd6ca258b030106d0d7dd9f1c4d740bbbf3d01c90f545431e0a28d88dc46bc6e979ce126ed4c804d4ded228f3976a9b7771d9bec16b7268bd36e1055bea646cbb16bd', NULL, '7e1b82ce-2043-492c-9b68-e4a0cf072b2c', 1795757736785367);
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
CREATE TRIGGER decisions_no_update BEFORE update ON decisions BEGIN SELECT RAISE(ABORT, 'decisions is append-only'); END;
--
CREATE TRIGGER decisions_no_delete BEFORE delete ON decisions BEGIN SELECT RAISE(ABORT, 'decisions is append-only'); END;
--
CREATE TRIGGER marker_versions_no_update BEFORE update ON marker_versions BEGIN SELECT RAISE(ABORT, 'marker_versions is append-only'); END;
--
CREATE TRIGGER marker_versions_no_delete BEFORE delete ON marker_versions BEGIN SELECT RAISE(ABORT, 'marker_versions is append-only'); END;
--
CREATE TRIGGER note_versions_no_update BEFORE update ON note_versions BEGIN SELECT RAISE(ABORT, 'note_versions is append-only'); END;
--
CREATE TRIGGER note_versions_no_delete BEFORE delete ON note_versions BEGIN SELECT RAISE(ABORT, 'note_versions is append-only'); END;
--
CREATE TRIGGER vocabulary_packs_no_update BEFORE update ON vocabulary_packs BEGIN SELECT RAISE(ABORT, 'vocabulary_packs is append-only'); END;
--
CREATE TRIGGER vocabulary_packs_no_delete BEFORE delete ON vocabulary_packs BEGIN SELECT RAISE(ABORT, 'vocabulary_packs is append-only'); END;
--
CREATE TRIGGER passage_versions_no_update BEFORE update ON passage_versions BEGIN SELECT RAISE(ABORT, 'passage_versions is append-only'); END;
--
CREATE TRIGGER passage_versions_no_delete BEFORE delete ON passage_versions BEGIN SELECT RAISE(ABORT, 'passage_versions is append-only'); END;
--
CREATE TRIGGER rating_versions_no_update BEFORE update ON rating_versions BEGIN SELECT RAISE(ABORT, 'rating_versions is append-only'); END;
--
CREATE TRIGGER rating_versions_no_delete BEFORE delete ON rating_versions BEGIN SELECT RAISE(ABORT, 'rating_versions is append-only'); END;
--
CREATE TRIGGER consent_versions_no_update BEFORE update ON consent_versions BEGIN SELECT RAISE(ABORT, 'consent_versions is append-only'); END;
--
CREATE TRIGGER consent_versions_no_delete BEFORE delete ON consent_versions BEGIN SELECT RAISE(ABORT, 'consent_versions is append-only'); END;
--
CREATE TRIGGER certificates_no_update BEFORE update ON certificates BEGIN SELECT RAISE(ABORT, 'certificates is append-only'); END;
--
CREATE TRIGGER certificates_no_delete BEFORE delete ON certificates BEGIN SELECT RAISE(ABORT, 'certificates is append-only'); END;
--
CREATE TRIGGER feedback_versions_no_update BEFORE update ON feedback_versions BEGIN SELECT RAISE(ABORT, 'feedback_versions is append-only'); END;
--
CREATE TRIGGER feedback_versions_no_delete BEFORE delete ON feedback_versions BEGIN SELECT RAISE(ABORT, 'feedback_versions is append-only'); END;
--
