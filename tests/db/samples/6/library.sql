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
    created_us bigint NOT NULL,
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
);
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
INSERT INTO schema_migrations VALUES (1, 'library', 1795678697062000);
--
INSERT INTO schema_migrations VALUES (2, 'sessions', 1795678697084000);
--
INSERT INTO schema_migrations VALUES (3, 'recordings', 1795678697104000);
--
INSERT INTO schema_migrations VALUES (4, 'candidates', 1795678697124000);
--
INSERT INTO schema_migrations VALUES (5, 'notes', 1795678697144000);
--
INSERT INTO schema_migrations VALUES (6, 'vocabulary', 1795678697164000);
--
INSERT INTO library VALUES ('73bdb5b2-e5d6-494e-a3d6-f6c18f517a2e', 'open', 1795678697183800);
--
INSERT INTO people VALUES ('b458a00c-303d-4736-a439-3154f5944486', 'supervisor', X'01377ab344e653545e7cb21d5a64c605e7c30719cc4e546c3fcedef088ca93b2e511c6385857e24558b64aeb12e0623d51990583de31f46d', X'3f1bb9703421da042fc425fe758fd27417d50ad73517479840fdc3f9c5ba0442', NULL, NULL, NULL, NULL, 1795678697183977);
--
INSERT INTO people VALUES ('c7f88b4b-4668-472b-8f0a-922073889268', 'trainee', X'01f5aeaefe54ff325b86e393cb7a00ac8a9b2ad39abc75a3c2dc3a98b162312f7912b640757e632da6e32a9b9d0598ffdded9e', NULL, NULL, NULL, NULL, NULL, 1795678697224529);
--
INSERT INTO library_keys VALUES ('b458a00c-303d-4736-a439-3154f5944486', X'1638cd8234068814f49319127a4657e283faebdf4377d3396a3a34db9b0b7c76d98eb089dbae334808533cc0e0d86e29a290124127bd18e4bf1b7f81403d0fe435dc4f80b7fa0e4241b216ce78422473', 1795678697184084);
--
INSERT INTO audit VALUES (1, 1795678697184790, 'b458a00c-303d-4736-a439-3154f5944486', 'library.created', 'library', '73bdb5b2-e5d6-494e-a3d6-f6c18f517a2e', NULL, '{"kind":"open"}', X'0000000000000000000000000000000000000000000000000000000000000000', X'3347d055849aa7a736132dd4d3d9650b58581d867fd3de3cff419fac3c9d7997');
--
INSERT INTO audit VALUES (2, 1795678697224598, 'b458a00c-303d-4736-a439-3154f5944486', 'person.added', 'person', 'c7f88b4b-4668-472b-8f0a-922073889268', NULL, '{"role":"trainee"}', X'3347d055849aa7a736132dd4d3d9650b58581d867fd3de3cff419fac3c9d7997', X'49756fe194c80a7a06e773fc8a30620e2730de46b7b814586c1e8ac9ada04255');
--
INSERT INTO audit VALUES (3, 1795678697235874, 'b458a00c-303d-4736-a439-3154f5944486', 'case.added', 'case', 'f729973e-ff85-4514-9d15-9822fbcd3131', NULL, '{}', X'49756fe194c80a7a06e773fc8a30620e2730de46b7b814586c1e8ac9ada04255', X'68bfb81c0a0bb74a72a65724b936a566cb8b6afdc1c94955c3e07731945d3377');
--
INSERT INTO audit VALUES (4, 1795678697240095, 'b458a00c-303d-4736-a439-3154f5944486', 'session.added', 'session', '10b8a74d-d45e-48b2-b660-90248ddb1838', '10b8a74d-d45e-48b2-b660-90248ddb1838', '{"case":"f729973e-ff85-4514-9d15-9822fbcd3131"}', X'68bfb81c0a0bb74a72a65724b936a566cb8b6afdc1c94955c3e07731945d3377', X'e9fd3798115f1dc287a442460668548667fa63731055dc14e81e7af0f9808090');
--
INSERT INTO audit VALUES (5, 1795678697243964, 'b458a00c-303d-4736-a439-3154f5944486', 'session.added', 'session', '93c44603-1976-4755-8d94-c51ee44fc4a4', '93c44603-1976-4755-8d94-c51ee44fc4a4', '{"case":"f729973e-ff85-4514-9d15-9822fbcd3131"}', X'e9fd3798115f1dc287a442460668548667fa63731055dc14e81e7af0f9808090', X'd6b33e2d396a6143b08f5aba601838f3e654d90e04c138cd609b2be4f08065ed');
--
INSERT INTO audit VALUES (6, 1795678697247648, 'b458a00c-303d-4736-a439-3154f5944486', 'session.people', 'session', '10b8a74d-d45e-48b2-b660-90248ddb1838', '10b8a74d-d45e-48b2-b660-90248ddb1838', '{"count":2}', X'd6b33e2d396a6143b08f5aba601838f3e654d90e04c138cd609b2be4f08065ed', X'b52a74fe3c3536cfc24fc1c557a923d6a3797adcdb087b78d5e8d6ca656907bc');
--
INSERT INTO audit VALUES (7, 1795678697251854, 'b458a00c-303d-4736-a439-3154f5944486', 'recording.added', 'recording', '9811f103-d3c5-4cf3-bec7-6588d2240421', '10b8a74d-d45e-48b2-b660-90248ddb1838', '{"content":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","storage":"linked"}', X'b52a74fe3c3536cfc24fc1c557a923d6a3797adcdb087b78d5e8d6ca656907bc', X'f315754c59fb44af45a310c0e989afd1f2396fa60fa32bb1e665d8c49d6b2514');
--
INSERT INTO audit VALUES (8, 1795678697255794, 'b458a00c-303d-4736-a439-3154f5944486', 'recording.added', 'recording', '6b3484e9-0091-43fe-8c2f-2545243b0584', '93c44603-1976-4755-8d94-c51ee44fc4a4', '{"content":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","storage":"linked"}', X'f315754c59fb44af45a310c0e989afd1f2396fa60fa32bb1e665d8c49d6b2514', X'b7f2e9367fe96310d09eafac499f9fe10c98652a623d5ea6af31fd286749b7f9');
--
INSERT INTO audit VALUES (9, 1795678697259805, 'b458a00c-303d-4736-a439-3154f5944486', 'recording.people', 'recording', '9811f103-d3c5-4cf3-bec7-6588d2240421', '10b8a74d-d45e-48b2-b660-90248ddb1838', '{"parts":{"0":"patient","1":"therapist"}}', X'b7f2e9367fe96310d09eafac499f9fe10c98652a623d5ea6af31fd286749b7f9', X'e989eda8044f043e08123606f69a1e53191fce03c38cd46d304a84e8be6a6ad7');
--
INSERT INTO audit VALUES (10, 1795678697263868, 'b458a00c-303d-4736-a439-3154f5944486', 'derived.stored', 'signal_file', 'b21608ce-8691-473b-a7ad-ffc57865086c', '10b8a74d-d45e-48b2-b660-90248ddb1838', '{"kind":"summary","recording":"9811f103-d3c5-4cf3-bec7-6588d2240421"}', X'e989eda8044f043e08123606f69a1e53191fce03c38cd46d304a84e8be6a6ad7', X'0419743dfdbe760a3682fd190c43f1668ef83c2c01c4f65e4ea279700f772297');
--
INSERT INTO audit VALUES (11, 1795678697264850, 'b458a00c-303d-4736-a439-3154f5944486', 'recording.measured', 'measurement_run', '6f2ab7c4-6f4a-48b4-83dd-da7400f62579', '10b8a74d-d45e-48b2-b660-90248ddb1838', '{"candidates":3,"recording":"9811f103-d3c5-4cf3-bec7-6588d2240421"}', X'0419743dfdbe760a3682fd190c43f1668ef83c2c01c4f65e4ea279700f772297', X'bd6ae8b6613b04ac1670d7c25d7b73011992335c3cd8642e320087f3821fd6a1');
--
INSERT INTO audit VALUES (12, 1795678697272196, 'b458a00c-303d-4736-a439-3154f5944486', 'candidate.decided', 'candidate', 'b6c54489-38a0-5f50-a60a-fd8d76219cae', '10b8a74d-d45e-48b2-b660-90248ddb1838', '{"digest":"909531129bfecf4b5045ddc2f4f6b7437c9c322973d2ad6707bb015c16d12575","number":1,"state":"accepted","version":"e2347361-b6ef-4f05-a108-43ae32b85d6b"}', X'bd6ae8b6613b04ac1670d7c25d7b73011992335c3cd8642e320087f3821fd6a1', X'0a40083190e4a06c49eae7f62303db66ced37c22644c6781cb272ed3fc5362e3');
--
INSERT INTO audit VALUES (13, 1795678697276397, 'b458a00c-303d-4736-a439-3154f5944486', 'candidate.decided', 'candidate', '11116e73-1c03-5de6-9130-5f9925ae8ab4', '10b8a74d-d45e-48b2-b660-90248ddb1838', '{"digest":"5dfef5501a1ec6515847ca07e4e2595f5953db3b4d4b11e989e7d6f51d1ebbf9","number":1,"state":"rejected","version":"50d07541-b2ba-448d-a80c-bdbbaa806d2c"}', X'0a40083190e4a06c49eae7f62303db66ced37c22644c6781cb272ed3fc5362e3', X'fa76456d44881ca497a170ff4897d3031e3a60b7e3423f76b789a6968fe8b2c2');
--
INSERT INTO audit VALUES (14, 1795678697280003, 'b458a00c-303d-4736-a439-3154f5944486', 'candidate.added', 'candidate', '4ec0bf0f-ba2c-41c8-b44a-7af8b9006480', '10b8a74d-d45e-48b2-b660-90248ddb1838', '{"digest":"eff2d140a24ef60500bc2cb0148e1a55d32ce7670dbf162bc13381840be4e0db","number":1,"state":"accepted","version":"c6c33ec6-83d9-4c05-9978-f719e1d1f9b0"}', X'fa76456d44881ca497a170ff4897d3031e3a60b7e3423f76b789a6968fe8b2c2', X'f5b5343d0feea9e9cb82cd13d1518186c8500519123d0a1f6c0720d6baf6dff5');
--
INSERT INTO audit VALUES (15, 1795678697284434, 'b458a00c-303d-4736-a439-3154f5944486', 'marker.added', 'marker', '652d9f0c-29cb-4234-8b10-31d03b8c9ea5', '10b8a74d-d45e-48b2-b660-90248ddb1838', '{"digest":"d8142baca5f51104274bee3793e15cddd64793d6b2e11bc632257eb5aba65006","number":1,"version":"0116b9e1-fd6d-4b03-907c-c8cc0e9de76a"}', X'f5b5343d0feea9e9cb82cd13d1518186c8500519123d0a1f6c0720d6baf6dff5', X'58a888c3372bf753f13bf8f8af7f5343cc4c2aed069cf77343dd075b826aa406');
--
INSERT INTO audit VALUES (16, 1795678697288519, 'b458a00c-303d-4736-a439-3154f5944486', 'marker.edited', 'marker', '652d9f0c-29cb-4234-8b10-31d03b8c9ea5', '10b8a74d-d45e-48b2-b660-90248ddb1838', '{"digest":"9de3a52716d5c3a90a6a6cb7f5878c7927e3500a4342a33ea859f32193a8be5a","number":2,"version":"c566f863-24f0-4dea-9fb7-f130d32aff55"}', X'58a888c3372bf753f13bf8f8af7f5343cc4c2aed069cf77343dd075b826aa406', X'020fd71b72fe614ed22a391e2236927e8c5d2ca5992ba2a170d72f289fd1aeb6');
--
INSERT INTO audit VALUES (17, 1795678697292079, 'b458a00c-303d-4736-a439-3154f5944486', 'note.added', 'note', 'a8122ef9-288f-490e-a61a-96b7ac09e82b', '10b8a74d-d45e-48b2-b660-90248ddb1838', '{"digest":"bca66368b0f2ab8a18307302937b482a99f2cc4a57bea8f8d66cf15892e50a2d","number":1,"version":"7544a1c8-56be-4256-80e1-9e7fbcdd4e4f"}', X'020fd71b72fe614ed22a391e2236927e8c5d2ca5992ba2a170d72f289fd1aeb6', X'06aa9a875294b0855027e23bca8cfcbbc00e4de353e7764a408d5bd0107111ed');
--
INSERT INTO audit VALUES (18, 1795678697296171, 'b458a00c-303d-4736-a439-3154f5944486', 'note.edited', 'note', 'a8122ef9-288f-490e-a61a-96b7ac09e82b', '10b8a74d-d45e-48b2-b660-90248ddb1838', '{"digest":"c5fd1da53b9b61c2775fc2ecaa9758ff21f6b68867e1c6f24efaf7b1926d1bc6","number":2,"version":"63cf15c3-9d69-4bfa-9df5-4fc20bc6022a"}', X'06aa9a875294b0855027e23bca8cfcbbc00e4de353e7764a408d5bd0107111ed', X'f595b1b2ad0ab8320491d76a0df59c22d979bc0caa936a2321c8f56234b5e874');
--
INSERT INTO audit VALUES (19, 1795678697304228, 'b458a00c-303d-4736-a439-3154f5944486', 'note.added', 'note', 'a72f8b93-a2b5-4254-98a7-15a43154d1ec', '10b8a74d-d45e-48b2-b660-90248ddb1838', '{"digest":"6004917bc5ae0a6d4c76ac955dc395e704f7e3e60b9e0b816f561b61f3baf7ff","number":1,"version":"d0af8190-adbd-4544-8713-b6d6f3516752"}', X'f595b1b2ad0ab8320491d76a0df59c22d979bc0caa936a2321c8f56234b5e874', X'57a4ed5f6fb32e28a357d20a8fc4dc3cb7ae65c7b4b8aeb1a57812c60cc09a1a');
--
INSERT INTO audit VALUES (20, 1795678697312137, 'b458a00c-303d-4736-a439-3154f5944486', 'note.added', 'note', '492eb698-c5cd-409f-ae36-13c7cf23c74c', '10b8a74d-d45e-48b2-b660-90248ddb1838', '{"digest":"4ddd726d6f02432230ab734d8457278dd2d5de63e01fb35a90480d9b715a8420","number":1,"version":"819c53e2-48bd-4a34-b383-0a43422b3e20"}', X'57a4ed5f6fb32e28a357d20a8fc4dc3cb7ae65c7b4b8aeb1a57812c60cc09a1a', X'23866f4da6bdd585d3cda5498b3f40af63938a264da3452cff7cad18c4bd1a32');
--
INSERT INTO audit VALUES (21, 1795678697317963, 'b458a00c-303d-4736-a439-3154f5944486', 'note.added', 'note', '69fa0123-aa33-454e-ad98-dc4db4ae9000', '10b8a74d-d45e-48b2-b660-90248ddb1838', '{"digest":"5b6879c269f6cfeb28634e525cdc255fd5b99c7906b80d458d0fa93acf47a166","number":1,"version":"4cfc2170-ac0f-47f4-aa55-29b7593fd67c"}', X'23866f4da6bdd585d3cda5498b3f40af63938a264da3452cff7cad18c4bd1a32', X'02ec20942a061f29b3e3165890dbef6bdd21aa59f5f0f70719cbdb84236bd54e');
--
INSERT INTO audit VALUES (22, 1795678697328087, 'b458a00c-303d-4736-a439-3154f5944486', 'note.removed', 'note', '69fa0123-aa33-454e-ad98-dc4db4ae9000', '10b8a74d-d45e-48b2-b660-90248ddb1838', '{"digest":"32c035c3e0bcd6d8cbb6e00b955b394da9f07dde935f3bc9a087fbec582e1a84","from":1,"number":2,"version":"3688751f-04fa-4f04-8278-863d3aeccfc9"}', X'02ec20942a061f29b3e3165890dbef6bdd21aa59f5f0f70719cbdb84236bd54e', X'377bdb08d87ded3cb03511e22c226b0b5235f86ef4903ef78d8138279191225a');
--
INSERT INTO audit VALUES (23, 1795678697340291, 'b458a00c-303d-4736-a439-3154f5944486', 'vocabulary.changed', 'vocabulary', NULL, NULL, '{"pack":"rupture_markers","revision":2}', X'377bdb08d87ded3cb03511e22c226b0b5235f86ef4903ef78d8138279191225a', X'060f8592b93bf749e57073c46436a67298c4a3b0d3ec08260b7fa800105e379f');
--
INSERT INTO audit_head VALUES (1, 23, X'060f8592b93bf749e57073c46436a67298c4a3b0d3ec08260b7fa800105e379f');
--
INSERT INTO cases VALUES ('f729973e-ff85-4514-9d15-9822fbcd3131', X'01bb0a146982ac69fedef61d818bbaccf885789cb5477cffd37cf85b4665a5bbc9518fbfe377ef2363922bd7330f824f191b', X'01684747b5a74a6715c4c3894a01fe512a6324ff53c8fcc72183c0c175b89857308ec8c4a7a1a0ab2abccac4c4295d130a52ce5d20e2f7', 1795678697235770);
--
INSERT INTO sessions VALUES ('10b8a74d-d45e-48b2-b660-90248ddb1838', 'f729973e-ff85-4514-9d15-9822fbcd3131', 1, '2024-03-05', X'01905ee28caacf52fa86a569b66182e5c347b98585011eded59cab5f2ab6d4b2237d8e336010178288e8a9b2dabe7a24f2fa2768f85dbb46', 1795678697239677);
--
INSERT INTO sessions VALUES ('93c44603-1976-4755-8d94-c51ee44fc4a4', 'f729973e-ff85-4514-9d15-9822fbcd3131', 2, NULL, X'01aa317a0e37997af7c3cc2cf7a9783db881c6634ce144f91d9303899f8b35268519694452714ec3a560d8b8d2e7c35e6c0a507f', 1795678697243618);
--
INSERT INTO session_keys VALUES ('10b8a74d-d45e-48b2-b660-90248ddb1838', 'b458a00c-303d-4736-a439-3154f5944486', X'a99e2538e258992419f49beeeb299f36b8cdb50e89bb0a73635941eb29df9a63c5f026352265cd3ea069871dd0333bf172cc2b6e8e7b5241a9ffc25896f4d29cf0276659e2eb7f04c37d7978721bcd77', 1795678697239854);
--
INSERT INTO session_keys VALUES ('93c44603-1976-4755-8d94-c51ee44fc4a4', 'b458a00c-303d-4736-a439-3154f5944486', X'1ac5598327e52f439f7c9558f81b8587209d9e7577a70a3de8542ba527f4f14ea0059f9e8832052c448211eb3a23a0d2bb59b3fbb39dc31387e56ca49ebd73b96785215c2a50b95f2b4e103dab3ba05a', 1795678697243764);
--
INSERT INTO session_people VALUES ('10b8a74d-d45e-48b2-b660-90248ddb1838', 'b458a00c-303d-4736-a439-3154f5944486', 'supervisor', 0);
--
INSERT INTO session_people VALUES ('10b8a74d-d45e-48b2-b660-90248ddb1838', 'c7f88b4b-4668-472b-8f0a-922073889268', 'therapist', 1);
--
INSERT INTO recordings VALUES ('9811f103-d3c5-4cf3-bec7-6588d2240421', '10b8a74d-d45e-48b2-b660-90248ddb1838', 'linked', X'01d14693f680be32fdc962135120849222a9ad96cddfd08b4a5b970b7511560be276e8a729a60b8293aa8b6a9b3638982c02b843ec134527dd8c3c1d16ef954e41fb85d5a0661bc613', X'0183a8af3ea5800eefb88d3a7bd7f75559dc0781ba4ec889e83b2584ee37a6ddcdfb289777e9cc86bae19cbea6b8eff142982cd10768db613bf10352e2', X'01ad23d8e7dc5f32eeae6cf1bb77a2f3ad4e2e609d62a5c630581fa9ed7aa33d1578a409fbe4b03eba91c0e6821227068b427d68', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 1000, 1500, 60000000000, 0, 1, X'01b98e1096ffd91f384f8a6e99ff22d01f0884124833009cd8adacf7ca6db3308bf3daaf4a4eb78c404b424870977302ed0072fbfb9fe63937', 1795678697251662);
--
INSERT INTO recordings VALUES ('6b3484e9-0091-43fe-8c2f-2545243b0584', '93c44603-1976-4755-8d94-c51ee44fc4a4', 'linked', X'0159f0b71cd5321a31da80e27767e236236a83577983a05d3a3acb3265c6300d939ff8792419ae6c9f4ffe12a39dcb6668250edfa9b20a69f42af840fe5322521ba47dc6ad0379ea26', X'01e8ed0635ba087536deca49fe2180ed89648785e11f9d4a962bbef7f59371a03164c7a106dca77051da7db4d19057adff46ed85ceedde1b3ff3d75b8f', X'010072d979c83b16640b2d2949546ce3ac831cb1f54f1f786f41295f2051515b01413fc80fbe57ea9f', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 1000, 1500, 60000000000, 0, 1, X'013888645c6e2cd5e4655c2f85707505044887670806fe760f71e6ea649d62b0f031903cf0fc5bc94be6fab3bff986b96d2e9a485357c2dd7a', 1795678697255608);
--
INSERT INTO recording_people VALUES ('9811f103-d3c5-4cf3-bec7-6588d2240421', 0, 'left', 'patient', 1);
--
INSERT INTO recording_people VALUES ('9811f103-d3c5-4cf3-bec7-6588d2240421', 1, 'right', 'therapist', 1);
--
INSERT INTO signal_files VALUES ('b21608ce-8691-473b-a7ad-ffc57865086c', '9811f103-d3c5-4cf3-bec7-6588d2240421', 'summary', 'derived/9811f103-d3c5-4cf3-bec7-6588d2240421/summary.json', 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', 10, '1', 1795678697263805);
--
INSERT INTO measurement_runs VALUES ('6f2ab7c4-6f4a-48b4-83dd-da7400f62579', '9811f103-d3c5-4cf3-bec7-6588d2240421', '{"program":"1"}', '{"min":4}', X'019d3276db4275f8bdc4614b5f3f56b02330a0ddaed29a097017103151d635845ecab551b10adfe5c6d8ba3a4b8c7906c5cfcf6569494cc3a3', 1795678697264503);
--
INSERT INTO candidates VALUES ('b6c54489-38a0-5f50-a60a-fd8d76219cae', '9811f103-d3c5-4cf3-bec7-6588d2240421', 'measured', 5000000000, 8000000000, 125, 200, 0, NULL, 1795678697264574);
--
INSERT INTO candidates VALUES ('11116e73-1c03-5de6-9130-5f9925ae8ab4', '9811f103-d3c5-4cf3-bec7-6588d2240421', 'measured', 15000000000, 18000000000, 375, 450, 0, NULL, 1795678697264682);
--
INSERT INTO candidates VALUES ('1087ebe8-1ef8-5d97-8873-735b4949004d', '9811f103-d3c5-4cf3-bec7-6588d2240421', 'measured', 25000000000, 28000000000, 625, 700, 0, NULL, 1795678697264752);
--
INSERT INTO candidates VALUES ('4ec0bf0f-ba2c-41c8-b44a-7af8b9006480', '9811f103-d3c5-4cf3-bec7-6588d2240421', 'reviewer', 50000000000, 52000000000, 1250, 1300, 0, 'b458a00c-303d-4736-a439-3154f5944486', 1795678697279646);
--
INSERT INTO candidate_measures VALUES ('aa5cbc87-ae98-4ee5-9b7c-3867fac7c390', 'b6c54489-38a0-5f50-a60a-fd8d76219cae', '6f2ab7c4-6f4a-48b4-83dd-da7400f62579', 1, 0.75, X'0132eef4ee1d0c27ab47b23e623a62fcac84c92bac4de2dd231288325e54cb3ad0e5cdb8f5e1233b3b7396f662e53bdbdb304d815f2836b07bd2af67630e3fbf421ad8', X'0197f6cecf4a9a4e08aa69417e5f750f1b2923ad28488087de639bd8e1535a8dca3950fa6bcfa27e4ff13868bc930fff1e906f771d1856efe2cc2c40941e6a31766db8afe6935b37410460', 1795678697264626);
--
INSERT INTO candidate_measures VALUES ('454b3d6e-cc0e-4e80-b998-07e749a10fcb', '11116e73-1c03-5de6-9130-5f9925ae8ab4', '6f2ab7c4-6f4a-48b4-83dd-da7400f62579', 2, 0.65, X'01432ff9e91f25c026d3957bdee910dd9eabb83a2bb62f04a91570a42f295c3796fde065a370088fc79e2b34f7c748acdc61c17eb575dd9d8a80f89a04721f7c851183', X'0177189ee8b677cf3c4eefa01446f729641038222e3e248d32472f1003ba474ccdbeedd5d13e77d640921a2945c13ca1932d372225903a8270d0024b80b520ef75436766964415f51e4f49', 1795678697264712);
--
INSERT INTO candidate_measures VALUES ('b1a93a89-a86d-46c5-b885-5c5cd44f2df3', '1087ebe8-1ef8-5d97-8873-735b4949004d', '6f2ab7c4-6f4a-48b4-83dd-da7400f62579', 3, 0.55, X'01911411cb523b8311fd108758ac1450b288eb7caac0578024f1a92d81f165b6f607248a3770f8ffd1f7d27ace41a48e60e33d6906e3dad1c09e206cca65f6943c4a91', X'018be8f94c9103e207ce20be0bb9c753c2df3e7126941ccc2db4fde022507f20e7a85ed41504df7e1976f981d6a6873506ed4d0d0767c121222243455701e78ffd646eb9c4371b1e118c76', 1795678697264779);
--
INSERT INTO candidate_measures VALUES ('3e2d7062-f273-4109-b06c-e857975a13e8', '4ec0bf0f-ba2c-41c8-b44a-7af8b9006480', NULL, 0, 0.0, X'01350db074bb0ba803c1fb66d8a95e7e8f0ce3d739ab19b5bfe8fc6a6495c3290bdc945c0f9af3324a8c8b', X'014d28e3a6fb9cd0a1e0c6a8131a703944be80ec57b5215768ed5f090fcb4055b70a13748cf6bac15a7323', 1795678697279724);
--
INSERT INTO decisions VALUES ('e2347361-b6ef-4f05-a108-43ae32b85d6b', 'b6c54489-38a0-5f50-a60a-fd8d76219cae', 1, 'accepted', X'012093a1cf403be039fbd1db6e44f1915fc1128d18b8f1879e275bcaa606bbd5923980b41fa1dd26d581b73649681fcf0d44a3b90f9e8b897c541abd4b0546', 4000000000, 9000000000, 100, 225, 'b458a00c-303d-4736-a439-3154f5944486', 1795678697271948);
--
INSERT INTO decisions VALUES ('50d07541-b2ba-448d-a80c-bdbbaa806d2c', '11116e73-1c03-5de6-9130-5f9925ae8ab4', 1, 'rejected', X'0125a9433a34efa6101c772bb835fa5f99d0c44c14b7b8d4f4b71bbce954d8cc888f20d8dccad1445b06e94770df38a9a1ce4231fc0cc8', NULL, NULL, NULL, NULL, 'b458a00c-303d-4736-a439-3154f5944486', 1795678697276059);
--
INSERT INTO decisions VALUES ('c6c33ec6-83d9-4c05-9978-f719e1d1f9b0', '4ec0bf0f-ba2c-41c8-b44a-7af8b9006480', 1, 'accepted', X'01bcf4e34b267e6120606cbd1eb5671c6c12190bae2f3c6da6fbda75b0d432b1c467e74194b11b6141', NULL, NULL, NULL, NULL, 'b458a00c-303d-4736-a439-3154f5944486', 1795678697279785);
--
INSERT INTO markers VALUES ('652d9f0c-29cb-4234-8b10-31d03b8c9ea5', '10b8a74d-d45e-48b2-b660-90248ddb1838', 'b458a00c-303d-4736-a439-3154f5944486', 1795678697284199);
--
INSERT INTO marker_versions VALUES ('0116b9e1-fd6d-4b03-907c-c8cc0e9de76a', '652d9f0c-29cb-4234-8b10-31d03b8c9ea5', 1, 0, 'supervision', '9811f103-d3c5-4cf3-bec7-6588d2240421', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 5000000000, 9000000000, 125, 225, NULL, X'0143f0fb42548670b458f3f4ada47faf0557cc6841c0030418c277586b381d0cc84d844caa1eb3f38c18196c3c66c295803dc763f9aefd6f9060461ce60f236e32808c2e914bb9ee548121b3b10883f0ff02c619a50de5dc81c52bfd30e9', X'0161abc2d903db8c8c2a83fa80eb09bb1b9c6c37faab88a241b501f61dd29f9c0590202dcae5a09255ce2f1736c471994f5275', 'b458a00c-303d-4736-a439-3154f5944486', 1795678697284265);
--
INSERT INTO marker_versions VALUES ('c566f863-24f0-4dea-9fb7-f130d32aff55', '652d9f0c-29cb-4234-8b10-31d03b8c9ea5', 2, 0, 'supervision', '9811f103-d3c5-4cf3-bec7-6588d2240421', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 5000000000, 9000000000, 125, 225, NULL, X'018d798aeffd70ef5c5f0e49562fab88f49c323b47a0cd0f949fb5f95e0fea15badc0b2a06eff8722c5572784cea9fa7118ed8b11eb5e47add20b69c89ca40667d5f38bd26f0ced17a6aa3b5aeb09214cbee357ca398a4ffe96be0f464a7', X'01de115a6d1d40e77943c4edc5e5e7dcbd8d3853e32f11620bfb54495adfe2e808c1be1391247a68e4a025dfd286b06e8fc614', 'b458a00c-303d-4736-a439-3154f5944486', 1795678697288291);
--
INSERT INTO notes VALUES ('a8122ef9-288f-490e-a61a-96b7ac09e82b', '10b8a74d-d45e-48b2-b660-90248ddb1838', NULL, 'b458a00c-303d-4736-a439-3154f5944486', 1795678697291840);
--
INSERT INTO notes VALUES ('a72f8b93-a2b5-4254-98a7-15a43154d1ec', '10b8a74d-d45e-48b2-b660-90248ddb1838', 'a8122ef9-288f-490e-a61a-96b7ac09e82b', 'b458a00c-303d-4736-a439-3154f5944486', 1795678697303996);
--
INSERT INTO notes VALUES ('492eb698-c5cd-409f-ae36-13c7cf23c74c', '10b8a74d-d45e-48b2-b660-90248ddb1838', NULL, 'b458a00c-303d-4736-a439-3154f5944486', 1795678697311898);
--
INSERT INTO notes VALUES ('69fa0123-aa33-454e-ad98-dc4db4ae9000', '10b8a74d-d45e-48b2-b660-90248ddb1838', NULL, 'b458a00c-303d-4736-a439-3154f5944486', 1795678697317720);
--
INSERT INTO note_versions VALUES ('7544a1c8-56be-4256-80e1-9e7fbcdd4e4f', 'a8122ef9-288f-490e-a61a-96b7ac09e82b', 1, 0, 'trainee', '9811f103-d3c5-4cf3-bec7-6588d2240421', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 5000000000, 9000000000, 125, 225, NULL, NULL, X'01edb23cfaf9695f73cd5bf80af68a7970fb6832e6cd7f5a49ce6ce76fff85a432f4ac2d9d780411157a8e9de2efd96f49993ba37ea7bc94ddc0a2e884ce99ec222b98d46ca2e973ce9089185ec8c7be0ad39752f73ffc7ec8a102a7b414190e7bb3266e6d6a84e61eec2de01d976d0b831b401e', X'010b5dac9c7c16defdcaf30f87cf1854c363d20ed943917d99d16dd5d5b27d9d230fa377b9a23268b6ab6633173c2f314cbeb90abf4b9988489117918cd86b1b37af6ed83d3b49cf3aa54132d55c', 'b458a00c-303d-4736-a439-3154f5944486', 1795678697291911);
--
INSERT INTO note_versions VALUES ('63cf15c3-9d69-4bfa-9df5-4fc20bc6022a', 'a8122ef9-288f-490e-a61a-96b7ac09e82b', 2, 0, 'trainee', '9811f103-d3c5-4cf3-bec7-6588d2240421', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 5000000000, 9000000000, 125, 225, NULL, NULL, X'01b66c7d1a02c22a3410fe61a38575f62c0ca3fc023ed1c4013e17e2b67a830b177f76a2006b866609b05e0cf85aebe8ede2ded017601c3ed3a48e845be5b52878625da09a6dbd4b99684ce23eaf7ffae6c86e6f00be0c38364eb60adfee984c98db5cd09e600ed811dcfb317bcc31ec0893671e', X'0110d2132b840ac7707b0abd6a54762db9300822691a83991eb703a05fbfbb2069dbb8b7a89f65a95bd273aff19570b14237cb20ff8672781127c8638afd53b9d6502ed01e9b6731fbae1183c9b228f17e18', 'b458a00c-303d-4736-a439-3154f5944486', 1795678697296006);
--
INSERT INTO note_versions VALUES ('d0af8190-adbd-4544-8713-b6d6f3516752', 'a72f8b93-a2b5-4254-98a7-15a43154d1ec', 1, 0, 'supervision', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '652d9f0c-29cb-4234-8b10-31d03b8c9ea5', X'01bcc2072d6d62cb42e5de66424cf8c25d8c3fd8acfcb53e429287a69e99c375d21e1dfb4d5852a0b90cc2ff77f41ce15a9b65ecef05eefae9df1294961d024d0cd7670f4f7bb988906fc59a61d1f4145f8953b82954b25370d30d531d2b7468b8112dc81d', X'01abb9f8d14d415119b74a581f0a5e78942ebe4d1756327a8cd727bc5bac91c7e8007f3edcefca4c092fcc95d30be54704c8365c56ed335d369b1cf8facb7e8707ca', 'b458a00c-303d-4736-a439-3154f5944486', 1795678697304061);
--
INSERT INTO note_versions VALUES ('819c53e2-48bd-4a34-b383-0a43422b3e20', '492eb698-c5cd-409f-ae36-13c7cf23c74c', 1, 0, 'private', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'0173fbe0531c6650279cb06a6fcae866fda03fa801987b6a3eb29f0c628861bdd1f93d83d4ca97637162ee1747044ea6eec172bd025189874db18d4120c2594f4aa2be954837762fe0f0600c986b28ab76949aa59629ada57bb078e1e7d191c9c9459e4d1e', X'01410fd3c6bf1222fe6c1d8a12e612ed8646d52497acd76471e399c21ba98480a31cc44a47b43bcf519715b1a484ca582480347f97a1e3d54b6e797a1b', 'b458a00c-303d-4736-a439-3154f5944486', 1795678697311970);
--
INSERT INTO note_versions VALUES ('4cfc2170-ac0f-47f4-aa55-29b7593fd67c', '69fa0123-aa33-454e-ad98-dc4db4ae9000', 1, 0, 'private', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'01f97504395b83d6438d881ede1c770ef61da69b45c3710d78ffc7a1f52c143f3a6a65446a3f890f9175efd7be271900ebafe930fde3df27c51addcce27651372cd8ac4007e6386780a18a9262838c2f282e58ff5b29659a1387d02697cc40ac1b4ba71397', X'01f3b68a454ae46ea5e572437abb3a879a7087ddd98908072308995e35dab651e2b6871bd7200cfbe1219d4eb1db4e63974117bb', 'b458a00c-303d-4736-a439-3154f5944486', 1795678697317797);
--
INSERT INTO note_versions VALUES ('3688751f-04fa-4f04-8278-863d3aeccfc9', '69fa0123-aa33-454e-ad98-dc4db4ae9000', 2, 1, 'private', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'0145b00caea2539eb369aa2b08a5216599648774e4b64bf3049849b268b7b048f5f125ca0e213f7e47a62b36487ea4608f36c249ed37e84f2c9b32776260200204e70aff158a6bc46075e646ff59120383f1decd5abe7a1b767d93ff3240119d10e67e38c7', X'0196a52c78f2c4cdd39cd1a8545f8779b239486be6a86489a2296497b69df0fa416367a8885eb5f42bc94d3bc893448427c2dc3d', 'b458a00c-303d-4736-a439-3154f5944486', 1795678697327910);
--
INSERT INTO vocabulary_packs VALUES ('aft', 1, '{"checkedAgainstSource":true,"code":"aft","editable":false,"lists":[{"code":"note_kind","terms":[{"code":"felt_sense","explanation":"First person, before any code: what I felt while watching, and what I was pulled to do.","label":"Felt sense"},{"code":"observation","explanation":"What can be seen or heard at this moment, without saying what it means.","label":"Observation"},{"code":"own_contribution","explanation":"What the therapist did, or left undone, that took part in the strain.","label":"Therapist''s contribution"},{"code":"metacommunication_made","explanation":"The therapist spoke about what was going on between the two.","label":"Metacommunication made"},{"code":"metacommunication_imagined","explanation":"A wording that could have been tried here.","label":"Metacommunication imagined"},{"code":"restraint","explanation":"Noticed, and chose not to comment. Following closely without speaking is also the skill.","label":"Restraint"},{"code":"role_play","explanation":"A moment to rehearse in supervision, taking either part, to notice what comes up.","label":"Role-play prompt"},{"code":"question","explanation":"Something to think about together, without an answer expected yet.","label":"Question"},{"code":"appreciation","explanation":"Something that was done well and is worth keeping.","label":"Appreciation"}],"title":"Kinds of note"},{"code":"principle","terms":[{"code":"M1","explanation":"Offer what you notice as your own, uncertain impression, and invite correction.","label":"Explore tentatively"},{"code":"M2","explanation":"Do not take it that this moment repeats the patient''s other relationships; look at this one first.","label":"Assume no parallel"},{"code":"M3","explanation":"Say what you yourself have contributed to what is happening.","label":"Own your part"},{"code":"M4","explanation":"Speak from what you feel and notice now, not from what worked another time.","label":"Start where you are"},{"code":"M5","explanation":"Point to this moment and this exchange instead of speaking in general.","label":"Be concrete and specific"},{"code":"M6","explanation":"Watch how the patient takes what you said, and ask about it.","label":"Follow the response"},{"code":"M7","explanation":"Find out what your intervention meant to the patient, and what it meant to you.","label":"Clarify what it means between you"},{"code":"M8","explanation":"Speak as two people who are stuck in this together and look at it together.","label":"Shared dilemma"},{"code":"M9","explanation":"Let the patient know your own experience of the moment where that opens the exploration.","label":"Disclose with judgement"},{"code":"M10","explanation":"A repair can bring the next strain; be ready to come back to the same place.","label":"Expect to revisit"}],"title":"Principles of metacommunication"},{"code":"stage","terms":[{"code":"S1","explanation":"The therapist becomes aware of the behaviour that goes with the strain. Stages are a guide and loop back.","label":"Noticing"},{"code":"S2","explanation":"The therapist invites the patient to look together at what is happening.","label":"Opening exploration"},{"code":"S3","explanation":"The therapist helps the patient past what keeps the feelings or responses out of reach.","label":"Past avoidance"},{"code":"S4","explanation":"The wish or need beneath the strain comes up and is explored.","label":"Underlying wish or need"}],"title":"Stages of resolution"},{"code":"marker_type","terms":[{"code":"withdrawal","explanation":"The patient moves away from the therapist or from the work. Repair makes room for fears, self-criticism, wishes and needs.","label":"Withdrawal"},{"code":"confrontation","explanation":"The patient moves against the therapist or the work. Repair stays open to disappointment, hurt and the need for care.","label":"Confrontation"},{"code":"both","explanation":"Moving away and moving against at the same moment.","label":"Both"},{"code":"strategy","explanation":"What the therapist does towards repair.","label":"Resolution strategy"}],"title":"Types of marker"},{"code":"marker_subtype","terms":[{"code":"falls_silent","explanation":"Speech stops where it could be expected to go on.","group":"withdrawal","label":"Falls silent"},{"code":"minimal_response","explanation":"The shortest answer that still answers.","group":"withdrawal","label":"Minimal response"},{"code":"topic_shift","explanation":"A jump to something unrelated.","group":"withdrawal","label":"Sudden change of topic"},{"code":"over_compliance","explanation":"Agrees quickly and entirely, with little of their own in it.","group":"withdrawal","label":"Over-compliance"},{"code":"anger","explanation":"Said directly, about the therapist or part of the treatment.","group":"confrontation","label":"Anger or resentment"},{"code":"dissatisfaction","explanation":"Says that the therapy or the therapist is not what is needed.","group":"confrontation","label":"Dissatisfaction"},{"code":"blame_or_demand","explanation":"Puts the fault on the therapist, or demands a change.","group":"confrontation","label":"Blame or demand"}],"title":"Forms of withdrawal and confrontation"},{"code":"therapist_cue","terms":[{"code":"distant","explanation":"Interest or closeness has gone.","label":"Distant, bored or unengaged"},{"code":"no_opening","explanation":"Ready to speak, and finding no place to do it.","label":"Waiting for an opening"},{"code":"pressed","explanation":"Feeling told off, pushed, or without a next step.","label":"Chastised, pressured or at a loss"},{"code":"stuck","explanation":"Nothing moves, whatever is tried.","label":"Stuck"},{"code":"harsh","explanation":"Hearing an edge in the own voice.","label":"Sounding harsh or impatient"}],"title":"Cues in the therapist"},{"code":"patient_cue","terms":[{"code":"sigh","explanation":"A breath that can be heard.","label":"Heavy sigh"},{"code":"posture","explanation":"The body moves to a new position and stays there.","label":"Sudden change of posture"},{"code":"muted","explanation":"Quieter and flatter than before.","label":"Muted answer"},{"code":"abrupt_topic","explanation":"Leaves the subject without a bridge.","label":"Abrupt change of topic"},{"code":"silence","explanation":"Nobody speaks.","label":"Silence"},{"code":"minimal","explanation":"One answer after another of a word or two.","label":"Minimal answers"},{"code":"droning","explanation":"Long and even, with no place for the other.","label":"Storytelling without an opening"},{"code":"compliance","explanation":"Goes along at once.","label":"Compliance"},{"code":"tears_stopped","explanation":"Something comes up and is held back.","label":"Tears begun and stopped"},{"code":"laugh_pause","explanation":"A laugh that stops, and a gap after it.","label":"A laugh, then a pause"}],"title":"Cues that can be observed in the patient"}],"source":"Words after Safran and Kraus (2014), Alliance Ruptures, Impasses, and Enactments: A Relational Perspective, Psychotherapy, doi 10.1037/a0036815; explanations are our own.","title":"Alliance-focused training"}', 'b458a00c-303d-4736-a439-3154f5944486', 1795678697184570);
--
INSERT INTO vocabulary_packs VALUES ('rupture_markers', 1, '{"checkedAgainstSource":false,"code":"rupture_markers","editable":true,"lists":[{"code":"marker_subtype","terms":[{"code":"W1","explanation":"Says there is no feeling or no problem where one seems plain.","group":"withdrawal","label":"Denial"},{"code":"W2","explanation":"Closes down with very short answers or silence.","group":"withdrawal","label":"Minimal response"},{"code":"W3","explanation":"Keeps to general or intellectual talk, away from what is felt.","group":"withdrawal","label":"Abstract communication"},{"code":"W4","explanation":"Tells stories or changes the subject, so that the present matter is left.","group":"withdrawal","label":"Avoidant storytelling or shifting topic"},{"code":"W5","explanation":"Gives way or pleases, so as not to be in conflict.","group":"withdrawal","label":"Deferential and appeasing"},{"code":"W6","explanation":"What is said and how it is said do not go together.","group":"withdrawal","label":"Content and affect split"},{"code":"W7","explanation":"Turns against the self, or gives up, and so shuts the other out.","group":"withdrawal","label":"Self-criticism or hopelessness"},{"code":"C1","explanation":"Says that something about the therapist is wrong.","group":"confrontation","label":"Complaint about the therapist"},{"code":"C2","explanation":"Turns down what the therapist has just offered.","group":"confrontation","label":"Rejects the intervention"},{"code":"C3","explanation":"Objects to what is done in the sessions or between them.","group":"confrontation","label":"Complaint about the activities of therapy"},{"code":"C4","explanation":"Objects to times, place, fees, recording or other arrangements.","group":"confrontation","label":"Complaint about the parameters of therapy"},{"code":"C5","explanation":"Says that it does not help, or not fast enough.","group":"confrontation","label":"Complaint about progress"},{"code":"C6","explanation":"Explains or justifies what was done, as if accused.","group":"confrontation","label":"Defends self against the therapist"},{"code":"C7","explanation":"Tells the therapist what to do, or presses for it.","group":"confrontation","label":"Efforts to control or pressure the therapist"}],"title":"Markers"},{"code":"strategy","terms":[{"code":"R1","explanation":"Puts right what was taken another way than it was meant.","group":"strategy","label":"Clarifies a misunderstanding"},{"code":"R2","explanation":"Agrees on other things to do or to aim for.","group":"strategy","label":"Changes tasks or goals"},{"code":"R3","explanation":"Shows or explains what the work is for.","group":"strategy","label":"Illustrates tasks or gives a rationale"},{"code":"R4","explanation":"Asks how this is for the patient, here and with this person.","group":"strategy","label":"Invites thoughts or feelings about the therapist or therapy"},{"code":"R5","explanation":"Says what the therapist did that added to the strain.","group":"strategy","label":"Acknowledges own contribution"},{"code":"R6","explanation":"Tells what it is like for the therapist at this moment.","group":"strategy","label":"Discloses own experience of the interaction"},{"code":"R7","explanation":"Connects the moment with others that these two have had.","group":"strategy","label":"Links to larger patterns between the two"},{"code":"R8","explanation":"Connects the moment with people outside the room.","group":"strategy","label":"Links to the patient''s other relationships"},{"code":"R9","explanation":"Takes seriously the reason for staying guarded.","group":"strategy","label":"Validates the defensive posture"},{"code":"R10","explanation":"Brings the talk back to what it had left.","group":"strategy","label":"Redirects or refocuses"}],"title":"Resolution strategies"},{"code":"segment_rating","terms":[{"code":"significance","explanation":"How much this marker matters for the work of the two.","label":"Significance of the marker"},{"code":"overall_withdrawal","explanation":"In the whole segment.","label":"Withdrawal overall"},{"code":"overall_confrontation","explanation":"In the whole segment.","label":"Confrontation overall"},{"code":"extent_of_resolution","explanation":"How far the strain was repaired.","label":"Extent of resolution"},{"code":"therapist_contribution","explanation":"How far the therapist added to the strain.","label":"Therapist''s contribution"}],"title":"Ratings of a segment, each from 1 to 5"}],"source":"In the manner of the Rupture Resolution Rating System (Eubanks, Muran and Safran 2015), in our own words and not checked against the manual. Edit it to match the edition that your site trains with.","title":"Rupture markers and strategies"}', 'b458a00c-303d-4736-a439-3154f5944486', 1795678697184757);
--
INSERT INTO vocabulary_packs VALUES ('rupture_markers', 2, '{"checkedAgainstSource":false,"code":"rupture_markers","editable":true,"lists":[{"code":"marker_subtype","terms":[{"code":"W1","explanation":"Says there is no feeling or no problem where one seems plain.","group":"withdrawal","label":"Own word"},{"code":"W2","explanation":"Closes down with very short answers or silence.","group":"withdrawal","label":"Minimal response"},{"code":"W3","explanation":"Keeps to general or intellectual talk, away from what is felt.","group":"withdrawal","label":"Abstract communication"},{"code":"W4","explanation":"Tells stories or changes the subject, so that the present matter is left.","group":"withdrawal","label":"Avoidant storytelling or shifting topic"},{"code":"W5","explanation":"Gives way or pleases, so as not to be in conflict.","group":"withdrawal","label":"Deferential and appeasing"},{"code":"W6","explanation":"What is said and how it is said do not go together.","group":"withdrawal","label":"Content and affect split"},{"code":"W7","explanation":"Turns against the self, or gives up, and so shuts the other out.","group":"withdrawal","label":"Self-criticism or hopelessness"},{"code":"C1","explanation":"Says that something about the therapist is wrong.","group":"confrontation","label":"Complaint about the therapist"},{"code":"C2","explanation":"Turns down what the therapist has just offered.","group":"confrontation","label":"Rejects the intervention"},{"code":"C3","explanation":"Objects to what is done in the sessions or between them.","group":"confrontation","label":"Complaint about the activities of therapy"},{"code":"C4","explanation":"Objects to times, place, fees, recording or other arrangements.","group":"confrontation","label":"Complaint about the parameters of therapy"},{"code":"C5","explanation":"Says that it does not help, or not fast enough.","group":"confrontation","label":"Complaint about progress"},{"code":"C6","explanation":"Explains or justifies what was done, as if accused.","group":"confrontation","label":"Defends self against the therapist"},{"code":"C7","explanation":"Tells the therapist what to do, or presses for it.","group":"confrontation","label":"Efforts to control or pressure the therapist"}],"title":"Markers"},{"code":"strategy","terms":[{"code":"R1","explanation":"Puts right what was taken another way than it was meant.","group":"strategy","label":"Clarifies a misunderstanding"},{"code":"R2","explanation":"Agrees on other things to do or to aim for.","group":"strategy","label":"Changes tasks or goals"},{"code":"R3","explanation":"Shows or explains what the work is for.","group":"strategy","label":"Illustrates tasks or gives a rationale"},{"code":"R4","explanation":"Asks how this is for the patient, here and with this person.","group":"strategy","label":"Invites thoughts or feelings about the therapist or therapy"},{"code":"R5","explanation":"Says what the therapist did that added to the strain.","group":"strategy","label":"Acknowledges own contribution"},{"code":"R6","explanation":"Tells what it is like for the therapist at this moment.","group":"strategy","label":"Discloses own experience of the interaction"},{"code":"R7","explanation":"Connects the moment with others that these two have had.","group":"strategy","label":"Links to larger patterns between the two"},{"code":"R8","explanation":"Connects the moment with people outside the room.","group":"strategy","label":"Links to the patient''s other relationships"},{"code":"R9","explanation":"Takes seriously the reason for staying guarded.","group":"strategy","label":"Validates the defensive posture"},{"code":"R10","explanation":"Brings the talk back to what it had left.","group":"strategy","label":"Redirects or refocuses"}],"title":"Resolution strategies"},{"code":"segment_rating","terms":[{"code":"significance","explanation":"How much this marker matters for the work of the two.","label":"Significance of the marker"},{"code":"overall_withdrawal","explanation":"In the whole segment.","label":"Withdrawal overall"},{"code":"overall_confrontation","explanation":"In the whole segment.","label":"Confrontation overall"},{"code":"extent_of_resolution","explanation":"How far the strain was repaired.","label":"Extent of resolution"},{"code":"therapist_contribution","explanation":"How far the therapist added to the strain.","label":"Therapist''s contribution"}],"title":"Ratings of a segment, each from 1 to 5"}],"source":"In the manner of the Rupture Resolution Rating System (Eubanks, Muran and Safran 2015), in our own words and not checked against the manual. Edit it to match the edition that your site trains with.","title":"Rupture markers and strategies"}', 'b458a00c-303d-4736-a439-3154f5944486', 1795678697340148);
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
