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
CREATE TABLE settlements (
    id text NOT NULL PRIMARY KEY,
    session_id text NOT NULL REFERENCES sessions (id),
    author_id text NOT NULL REFERENCES people (id),
    created_us bigint NOT NULL
);
--
CREATE TABLE settlement_versions (
    id text NOT NULL PRIMARY KEY,
    settlement_id text NOT NULL REFERENCES settlements (id),
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
    UNIQUE (settlement_id, version)
);
--
INSERT INTO schema_migrations VALUES (1,'library',1795757736810000);
--
INSERT INTO schema_migrations VALUES (2,'sessions',1795757736811000);
--
INSERT INTO schema_migrations VALUES (3,'recordings',1795757736811000);
--
INSERT INTO schema_migrations VALUES (4,'candidates',1795757736811000);
--
INSERT INTO schema_migrations VALUES (5,'notes',1795757736811000);
--
INSERT INTO schema_migrations VALUES (6,'vocabulary',1795757736811000);
--
INSERT INTO schema_migrations VALUES (7,'marks',1795757736812000);
--
INSERT INTO schema_migrations VALUES (8,'keys',1795757736813000);
--
INSERT INTO schema_migrations VALUES (9,'records',1795757736814000);
--
INSERT INTO schema_migrations VALUES (10,'history',1795757736814000);
--
INSERT INTO schema_migrations VALUES (11,'consent',1795757736814000);
--
INSERT INTO schema_migrations VALUES (12,'library_edits',1795757736814000);
--
INSERT INTO schema_migrations VALUES (13,'feedback',1795757736815000);
--
INSERT INTO schema_migrations VALUES (14,'settlements',1795783364059000);
--
INSERT INTO schema_migrations VALUES (15,'told_rows',1795796593340000);
--
INSERT INTO schema_migrations VALUES (16,'proved_files',1795824204516000);
--
INSERT INTO library VALUES ('5ce7558a-d54b-4b60-b600-b575814c2714','sealed',1795757736833386);
--
INSERT INTO people VALUES ('53d81037-cda1-4d83-80c7-4b2a2c165777','supervisor',X'025CE7558AD54B4B60B600B575814C2714FD94F339564AA12B833A0D5DF384D28A0EBEEDC4AA9FC8FC44D9D9CC20C4272D3650FF7BD9302219693E59E37696DF1043621B38FC7EC5',X'0E6321228BBEBA15206C86566BB95CC8A8F2DE072C8649F4D2E4A3E854D2AB18',X'01BA986D3488C16B25B2706792A716BA6B873E606F7B4AE4DE4A0531098D3EBC9494A8D819F07FDF5772B6489C5F6997315E815918376BED5D76C8A187CA2D13A33DC2FF30DED4E505',X'38687E313DACDE5DE6C495AF6D7278E5',1,8192,1795757736833535,NULL);
--
INSERT INTO people VALUES ('cfa73677-293e-414f-bbb1-4a92edbf489c','recovery',X'025CE7558AD54B4B60B600B575814C2714537E8FC282E8E5B3A5DCD3BC6A0385DAF59B615FF464EE1C48F9EE5D44FC17A7FED341384C2D49D7',X'0EF1CF74F3E48C44FE46FC35D30FBE417ACFF622AF54D45FCC99F597EC294E70',NULL,NULL,NULL,NULL,1795757736833796,NULL);
--
INSERT INTO people VALUES ('2dba4c5e-7257-4387-b4aa-3689d042caae','trainee',X'025CE7558AD54B4B60B600B575814C27149072C4BBAB22798571A65BB403693BF88B8A009764DE2A08DD54AB3721A799407F59D0CCDFC6B241723BC7FF396B2C91D76A',X'C9C3F793781FE30380D4C5BC8078534C8AB753789FDE907F75DE463CA8C4B069',X'01B6E664FFD5AA0F9D081B29120FD78002BE2FA059A2E3C54F3730334DD301149ED20C8F5A00AC3345728277A419BCC66E3B99600A2F028FF0182FDC47296A67CED53BB281B3238088',X'3AA332511724CE11B75B5B352A3C814E',1,8192,1795757736871267,NULL);
--
INSERT INTO audit VALUES (1,1795757736834401,'53d81037-cda1-4d83-80c7-4b2a2c165777','library.created','library','5ce7558a-d54b-4b60-b600-b575814c2714',NULL,'{"kind":"sealed"}',X'0000000000000000000000000000000000000000000000000000000000000000',X'08532D8439D7A752446CA0C955B6FB25D3F1FB0C144170B5C829E1603F9AE2A3');
--
INSERT INTO audit VALUES (2,1795757736871430,'53d81037-cda1-4d83-80c7-4b2a2c165777','person.added','person','2dba4c5e-7257-4387-b4aa-3689d042caae',NULL,'{"role":"trainee"}',X'08532D8439D7A752446CA0C955B6FB25D3F1FB0C144170B5C829E1603F9AE2A3',X'381803305024138237A42C4B1F93368556E764556D3717AD23BA627DAF4E3703');
--
INSERT INTO audit VALUES (3,1795757736885874,'53d81037-cda1-4d83-80c7-4b2a2c165777','case.added','case','980f6f3d-e1ca-4689-8f08-4077eb81f411',NULL,'{}',X'381803305024138237A42C4B1F93368556E764556D3717AD23BA627DAF4E3703',X'26EBF27BF6E894ECE7108CD848D2D957B2CA0E8C0CEB8C04957FB160AC6810F8');
--
INSERT INTO audit VALUES (4,1795757736889865,'53d81037-cda1-4d83-80c7-4b2a2c165777','session.added','session','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"case":"980f6f3d-e1ca-4689-8f08-4077eb81f411"}',X'26EBF27BF6E894ECE7108CD848D2D957B2CA0E8C0CEB8C04957FB160AC6810F8',X'05731E04C2F212726275EF40E88147D3132F42B5832B7A823FFF9FB5C4DEFF1A');
--
INSERT INTO audit VALUES (5,1795757736897735,'53d81037-cda1-4d83-80c7-4b2a2c165777','session.added','session','93187cd3-346c-493e-aa3d-d64cdde3f97a','93187cd3-346c-493e-aa3d-d64cdde3f97a','{"case":"980f6f3d-e1ca-4689-8f08-4077eb81f411"}',X'05731E04C2F212726275EF40E88147D3132F42B5832B7A823FFF9FB5C4DEFF1A',X'8004A17C84A28F09554B73B1DEB00EFBDEABF057C3A6F5CE90934D91365DF671');
--
INSERT INTO audit VALUES (6,1795757736902634,'53d81037-cda1-4d83-80c7-4b2a2c165777','session.people','session','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"count":2}',X'8004A17C84A28F09554B73B1DEB00EFBDEABF057C3A6F5CE90934D91365DF671',X'4BC56D8F4248B3657320A9FE7DDBF3048F363B344D3A300FD047569FAF602166');
--
INSERT INTO audit VALUES (7,1795757736905523,'53d81037-cda1-4d83-80c7-4b2a2c165777','recording.added','recording','4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"content":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","storage":"linked"}',X'4BC56D8F4248B3657320A9FE7DDBF3048F363B344D3A300FD047569FAF602166',X'92C0FFD5B31CA05837DCAB96AC2658A98146D3916D88EB6978E16E5F8CFC0EF6');
--
INSERT INTO audit VALUES (8,1795757736913454,'53d81037-cda1-4d83-80c7-4b2a2c165777','recording.added','recording','40f48b90-5925-448e-a999-926260758e31','93187cd3-346c-493e-aa3d-d64cdde3f97a','{"content":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","storage":"linked"}',X'92C0FFD5B31CA05837DCAB96AC2658A98146D3916D88EB6978E16E5F8CFC0EF6',X'A0D9B910E783792DE0115097209FD5F11928BC3A731BCE7CCA81DD07C741A7E1');
--
INSERT INTO audit VALUES (9,1795757736917431,'53d81037-cda1-4d83-80c7-4b2a2c165777','recording.people','recording','4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"parts":{"0":"patient","1":"therapist"}}',X'A0D9B910E783792DE0115097209FD5F11928BC3A731BCE7CCA81DD07C741A7E1',X'D8E8CC1BCD80F62CE64DA8B36329AC383F5C23CC52728DDBD8AF8006582A0FC7');
--
INSERT INTO audit VALUES (10,1795757736921529,'53d81037-cda1-4d83-80c7-4b2a2c165777','derived.stored','signal_file','2bd66f66-365c-4b1b-ac9b-bd184613475c','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"kind":"summary","recording":"4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1"}',X'D8E8CC1BCD80F62CE64DA8B36329AC383F5C23CC52728DDBD8AF8006582A0FC7',X'469B7C29801672B926E605D14572B74F44A6DBCD6F049341E18593F2A8892FA6');
--
INSERT INTO audit VALUES (11,1795757736925652,'53d81037-cda1-4d83-80c7-4b2a2c165777','recording.measured','measurement_run','8dc678f3-ec9f-4820-85da-172a8e7c1700','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"candidates":3,"recording":"4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1"}',X'469B7C29801672B926E605D14572B74F44A6DBCD6F049341E18593F2A8892FA6',X'C3A14CF956865B87DAE00B10AE7DEB05BF56F33A71FA65C53A2EEAF123B20496');
--
INSERT INTO audit VALUES (12,1795757736929637,'53d81037-cda1-4d83-80c7-4b2a2c165777','candidate.decided','candidate','f797f61e-a392-5acf-af25-b46057f1c8e8','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"digest":"0c7f9515393d1819023e5b7c05b3874eb237765eb87fb172d374456129c4ec47","number":1,"state":"accepted","version":"564300b0-abcb-4e3a-8f1f-6fb9b8ff24ee"}',X'C3A14CF956865B87DAE00B10AE7DEB05BF56F33A71FA65C53A2EEAF123B20496',X'3519639918CABCB0990E921F20D23252BBDA53D10180982A4C65F36A0EEE7BD4');
--
INSERT INTO audit VALUES (13,1795757736933365,'53d81037-cda1-4d83-80c7-4b2a2c165777','candidate.decided','candidate','9cc429f8-200e-52a3-9e3b-ef134afa1e29','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"digest":"72e3d88e2652480b5802e6b8dacc2612654fe9a3f41651ecdd0d1f120757571a","number":1,"state":"rejected","version":"fd0345eb-fc52-45d4-9baf-ae405a0c3465"}',X'3519639918CABCB0990E921F20D23252BBDA53D10180982A4C65F36A0EEE7BD4',X'2B9351974F2F6DB36B10C58EBD73BCCC39E38F125116F1B48B24FF1A890D055E');
--
INSERT INTO audit VALUES (14,1795757736937464,'53d81037-cda1-4d83-80c7-4b2a2c165777','candidate.added','candidate','bd0457c9-7962-4602-ac78-bd2068375e09','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"digest":"62e3792530dc90b27aa369870c0769df44813c9db4a9dec1794bdf729e2bf11f","number":1,"state":"accepted","version":"6b2511ad-50a6-4bcc-a41f-1d264e23ffbe"}',X'2B9351974F2F6DB36B10C58EBD73BCCC39E38F125116F1B48B24FF1A890D055E',X'BC8245ED544325D9B02D64B3972846F89A07D42ED6E64F40D20A8215E79D8627');
--
INSERT INTO audit VALUES (15,1795757736945484,'53d81037-cda1-4d83-80c7-4b2a2c165777','candidate.added','candidate','b655df99-a479-4c52-8c70-054df56c7b11','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"digest":"b4dc02f1b22888c6fee869c64232af8448af16c7ce38dcdb4136b8f22ee6fef5","number":1,"state":"accepted","version":"d4bf56c8-b377-43fc-944a-5fb58630c397"}',X'BC8245ED544325D9B02D64B3972846F89A07D42ED6E64F40D20A8215E79D8627',X'527DF13D166517DA1501CFC164C42BC3C6CEA68D334D3F9083E0120CC8279CE7');
--
INSERT INTO audit VALUES (16,1795757736951837,'53d81037-cda1-4d83-80c7-4b2a2c165777','marker.added','marker','02b473d5-ae89-4f48-a792-0476fd5ba90e','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"digest":"1eef97d3b7074e4b35c9778fc8d9932fe5236da510fdb85ffcb785143affa3a2","number":1,"version":"c7cb4345-c369-43cd-abc4-b552f49e278f"}',X'527DF13D166517DA1501CFC164C42BC3C6CEA68D334D3F9083E0120CC8279CE7',X'FE28A9649EC3A3C7E5A23801799C8097939D5C77816E6F05A893AE5167AC4577');
--
INSERT INTO audit VALUES (17,1795757736953518,'53d81037-cda1-4d83-80c7-4b2a2c165777','marker.edited','marker','02b473d5-ae89-4f48-a792-0476fd5ba90e','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"digest":"91451d6860bfe9c4d95ca46655ee8af013337a5697d469ef25f379dc9f145d36","number":2,"version":"b5c9274f-fc8b-4930-b07d-511ee3610463"}',X'FE28A9649EC3A3C7E5A23801799C8097939D5C77816E6F05A893AE5167AC4577',X'3B495CCEE22D3042CF33FA5E8E65AEF7453B44EF1D95CEDA889012C25896EFEC');
--
INSERT INTO audit VALUES (18,1795757736961691,'53d81037-cda1-4d83-80c7-4b2a2c165777','note.added','note','5448066d-5db2-423b-9bcb-38b0915d97bd','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"digest":"04cbcd050b768a58e9c6b58a0c1090c4e060cb27841fb3a6c0eb00591b3b598f","number":1,"version":"4252cefb-c71c-4a93-b95b-335fc2ef5d4f"}',X'3B495CCEE22D3042CF33FA5E8E65AEF7453B44EF1D95CEDA889012C25896EFEC',X'A6F273847145E21ECD09E013F19F024B6E8A1421CC328F56282900F8C6A034C2');
--
INSERT INTO audit VALUES (19,1795757736968647,'53d81037-cda1-4d83-80c7-4b2a2c165777','note.edited','note','5448066d-5db2-423b-9bcb-38b0915d97bd','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"digest":"04b19689ee4cc3fd3a78ed2858b3f97eaf5763a081d614df5927f3abe7a62c99","number":2,"version":"6d44049d-a47e-4ab0-8c73-d216a10c856f"}',X'A6F273847145E21ECD09E013F19F024B6E8A1421CC328F56282900F8C6A034C2',X'B23DD59BC6CC2C1360A958490E933437DB27CDBFDBE87609EAAB296E9022AFA7');
--
INSERT INTO audit VALUES (20,1795757736973577,'53d81037-cda1-4d83-80c7-4b2a2c165777','note.added','note','43617fa8-aee7-419c-b5de-d048ae5da687','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"digest":"ea28ee357b6d63e848734aea2d556b8b5ea5a24c0dd57d8991378a417e8d79a0","number":1,"version":"8758a6b2-4679-4ed8-815a-3b6e904249dd"}',X'B23DD59BC6CC2C1360A958490E933437DB27CDBFDBE87609EAAB296E9022AFA7',X'9070726BCE051E0D5F8BDE9F24A7361CAFCB70CC9A5E713431445A86E52E6C17');
--
INSERT INTO audit VALUES (21,1795757736981700,'53d81037-cda1-4d83-80c7-4b2a2c165777','note.added','note','9c6933fc-63e5-4754-b401-8b0a54e0f3e0','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"digest":"a189039ef406ff1dee1efcc36e0783f8f6910601b4bde8a396ecf7e97d4ce72b","number":1,"version":"65bf7f16-32a4-46a7-820f-c6b8ed7f02f7"}',X'9070726BCE051E0D5F8BDE9F24A7361CAFCB70CC9A5E713431445A86E52E6C17',X'4F70CD1560DAE57FE1E6B26C42EABEDA6530E7DA0E9D7E3A4DC3CAB438022C03');
--
INSERT INTO audit VALUES (22,1795757736989513,'53d81037-cda1-4d83-80c7-4b2a2c165777','note.added','note','d91af7f6-2a88-40db-bce0-c624f2cdff07','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"digest":"4047f714c00805faa1b091b726864e52d21a783d5dcfdf71a3c6d9339d1ed25e","number":1,"version":"52f3ce7c-eb5f-4bf0-be44-e0f2b853a538"}',X'4F70CD1560DAE57FE1E6B26C42EABEDA6530E7DA0E9D7E3A4DC3CAB438022C03',X'FF0EBC6510EECADE49FDDC2F2BC9A36EA3EA75CB6C3E253B5CA6FA9434EDF672');
--
INSERT INTO audit VALUES (23,1795757736997621,'53d81037-cda1-4d83-80c7-4b2a2c165777','note.removed','note','d91af7f6-2a88-40db-bce0-c624f2cdff07','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"digest":"139e1b5dfd1940c125057265823bbfdfb1c22fee2b818e2003635770fc5c53fb","from":1,"number":2,"version":"34f0d28b-7f42-40c0-8af8-5ba1aaa0e1f8"}',X'FF0EBC6510EECADE49FDDC2F2BC9A36EA3EA75CB6C3E253B5CA6FA9434EDF672',X'0865BD04BBA0DBBDC6B1511DDCA23C727A26C37C1900E37F2D70FB9CD1B2DCEC');
--
INSERT INTO audit VALUES (24,1795757737005504,'53d81037-cda1-4d83-80c7-4b2a2c165777','gaze_mark.added','gaze_mark','2a78b916-5d32-42d8-8c7a-cbba3195667c','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"engaged":true,"track":0}',X'0865BD04BBA0DBBDC6B1511DDCA23C727A26C37C1900E37F2D70FB9CD1B2DCEC',X'03D1F543DE234F7489CBDC16A8BE3CBB3C3AC2B3B812BC1DB643988E9A726C6B');
--
INSERT INTO audit VALUES (25,1795757737009450,'53d81037-cda1-4d83-80c7-4b2a2c165777','gaze_mark.added','gaze_mark','8902b636-6346-4dc4-9d5c-a9cf983ca812','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"engaged":false,"track":0}',X'03D1F543DE234F7489CBDC16A8BE3CBB3C3AC2B3B812BC1DB643988E9A726C6B',X'2C154347F899F985FAFBE684A4CAE4ECD6DE2F124D31A5752D098F46102365D4');
--
INSERT INTO audit VALUES (26,1795757737017374,'53d81037-cda1-4d83-80c7-4b2a2c165777','gaze_mark.removed','gaze_mark','8902b636-6346-4dc4-9d5c-a9cf983ca812','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{}',X'2C154347F899F985FAFBE684A4CAE4ECD6DE2F124D31A5752D098F46102365D4',X'CFD46513925C50190D9FC3A4472DAA400DB46CF93574BE4C748558330667849E');
--
INSERT INTO audit VALUES (27,1795757737021668,'53d81037-cda1-4d83-80c7-4b2a2c165777','passage.added','passage','8bff5e29-a4ed-4011-aeb6-b17257bd159e','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"digest":"64a1eea519e65662c9760dbc9a04613aa2c0ec131ff65670bbbb703bc5758f21","number":1,"version":"70272361-986b-42b0-9c01-e4d89275b1cc"}',X'CFD46513925C50190D9FC3A4472DAA400DB46CF93574BE4C748558330667849E',X'CFED83EE7924354AA322907A69EAF8D80002C41D4B727D6127FE904FD756A4F1');
--
INSERT INTO audit VALUES (28,1795757737025873,'53d81037-cda1-4d83-80c7-4b2a2c165777','rating.added','rating','10285784-a51c-47c1-8f0c-ef924f3a5462','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"digest":"d79a21c3cc82d59e9274605e5239f33b625cdd07ee1e743beb682a9a7cdfe11d","number":1,"version":"1e8a5aa4-d8a0-4d69-a0d4-fc8147ea7077"}',X'CFED83EE7924354AA322907A69EAF8D80002C41D4B727D6127FE904FD756A4F1',X'95606C511A950FD2CCAD325FA2C97B396F434CD22BE91C048AB24F64923DC202');
--
INSERT INTO audit VALUES (29,1795757737029712,'53d81037-cda1-4d83-80c7-4b2a2c165777','consent.changed','consent','5019f6d3-112d-4b43-a59c-a44445dee3e3',NULL,'{"case":"980f6f3d-e1ca-4689-8f08-4077eb81f411","digest":"a65fbe920a212a463e11138bb4e17e02324bc51d8438511be86ba4e1e1db2115","number":1,"version":"7e5bad14-e305-4e3a-b3e5-c03435a625aa","withdrawn":false}',X'95606C511A950FD2CCAD325FA2C97B396F434CD22BE91C048AB24F64923DC202',X'555E395FA7A8D266402BB3C74CF6E1D2E497FFAB63D7629293627666EBC86F44');
--
INSERT INTO audit VALUES (30,1795757737033608,'53d81037-cda1-4d83-80c7-4b2a2c165777','collection.added','collection','60a08d97-c5f9-4b97-a805-5911ea4365ef',NULL,'{"parent":"00000000-0000-0000-0000-000000000000"}',X'555E395FA7A8D266402BB3C74CF6E1D2E497FFAB63D7629293627666EBC86F44',X'B8ECB7499BA4BD2D4B16978911AE8E380E6A9B0C9410C221077E38E8218A84C3');
--
INSERT INTO audit VALUES (31,1795757737037495,'53d81037-cda1-4d83-80c7-4b2a2c165777','collection.added','collection','ee2879d9-cea8-4b63-b690-58e6208bf965',NULL,'{"parent":"60a08d97-c5f9-4b97-a805-5911ea4365ef"}',X'B8ECB7499BA4BD2D4B16978911AE8E380E6A9B0C9410C221077E38E8218A84C3',X'239EB37F17724C7703311BD89E5D39BC92037948F59273D6FC3605E400417630');
--
INSERT INTO audit VALUES (32,1795757737040884,'53d81037-cda1-4d83-80c7-4b2a2c165777','example.added','example','701f3872-9bfc-494e-8523-c1be4d14a4c7','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"collection":"ee2879d9-cea8-4b63-b690-58e6208bf965"}',X'239EB37F17724C7703311BD89E5D39BC92037948F59273D6FC3605E400417630',X'E411995CC9E2DE2A22D0CBB5EC29F603049BA1FE318C0F1B6E090A4B7041CFA0');
--
INSERT INTO audit VALUES (33,1795757737045381,'53d81037-cda1-4d83-80c7-4b2a2c165777','collection.added','collection','cf895014-e78d-4c12-9693-cd8ece745ff8',NULL,'{"parent":"00000000-0000-0000-0000-000000000000"}',X'E411995CC9E2DE2A22D0CBB5EC29F603049BA1FE318C0F1B6E090A4B7041CFA0',X'1B507CAFB616AC1E9F674D7CEE85D91891FAF07DFC44D08EDC6D3E4CBE735BD3');
--
INSERT INTO audit VALUES (34,1795757737049417,'53d81037-cda1-4d83-80c7-4b2a2c165777','session.tagged','session','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"number":1,"tags":1}',X'1B507CAFB616AC1E9F674D7CEE85D91891FAF07DFC44D08EDC6D3E4CBE735BD3',X'CACC01B7F882BEB02E4AC0A5DDE945B19166A4B800C523F9AC4BF875239A2E80');
--
INSERT INTO audit VALUES (35,1795757737053438,'53d81037-cda1-4d83-80c7-4b2a2c165777','candidate.decided','candidate','e8e396be-95d5-5569-8edc-e0b64c2b7613','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"digest":"3e9cd0dc48cc967c0f7e51c563a6d495241afd733953dd93bfb5b6869fa4249b","number":1,"state":"rejected","version":"e9394734-7a42-41dc-8ef8-e9c7f727b449"}',X'CACC01B7F882BEB02E4AC0A5DDE945B19166A4B800C523F9AC4BF875239A2E80',X'9C521C696EEF39B84F5C7AB07E4F98A072ECB3BC7DB0D928D00B373EBB2A79CC');
--
INSERT INTO audit VALUES (36,1795757737057445,'53d81037-cda1-4d83-80c7-4b2a2c165777','edit.undone','edit','beee6e95-de50-4ac5-bffb-595666bed4fb','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"kind":"candidate.decide","position":2}',X'9C521C696EEF39B84F5C7AB07E4F98A072ECB3BC7DB0D928D00B373EBB2A79CC',X'B59ADED381CE9942BB40E7019A3B41BFE08E814FA260DEBFABE38F2D8718D3CF');
--
INSERT INTO audit VALUES (37,1795757737057680,'53d81037-cda1-4d83-80c7-4b2a2c165777','candidate.restored','candidate','e8e396be-95d5-5569-8edc-e0b64c2b7613','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"digest":"9f55586975676b71ac90db47f779987a0329ae5c4b97a8625ff564b8eaac9b28","number":2,"state":"undecided","version":"5f6ba987-6a54-4f77-bf64-38c07cf37ab7"}',X'B59ADED381CE9942BB40E7019A3B41BFE08E814FA260DEBFABE38F2D8718D3CF',X'7A42F769768B0D463FB2C555C200E344C034184A86DA6B21B83A670F4C6F011C');
--
INSERT INTO audit VALUES (38,1795757737069647,'53d81037-cda1-4d83-80c7-4b2a2c165777','feedback.added','feedback','18f5475d-4ec7-4ec1-9732-17be7cd72bd7','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"digest":"57ef03353124c715a00fd7b010405a645d4396021e8b2f22ae34024b868551f8","number":1,"version":"6c9966b3-2b7c-4375-a882-4a912de2a7a4"}',X'7A42F769768B0D463FB2C555C200E344C034184A86DA6B21B83A670F4C6F011C',X'BC2E765C7A86ADC551B321DEA2F4441A8B893C0C82F048F26C133F3C1C304737');
--
INSERT INTO audit VALUES (39,1795757737073481,'53d81037-cda1-4d83-80c7-4b2a2c165777','feedback.edited','feedback','18f5475d-4ec7-4ec1-9732-17be7cd72bd7','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"digest":"19df510d492df4f1412884a402f37d469b88714feda8a35eb7ea73bc862c4f01","number":2,"version":"40c7ab22-96fe-4617-b837-ccc2e5ec03ce"}',X'BC2E765C7A86ADC551B321DEA2F4441A8B893C0C82F048F26C133F3C1C304737',X'EAB9CDCEE88A5408CCF98BEDCE65A7BD0C52D317138C826307026D61E5D16AEB');
--
INSERT INTO audit VALUES (40,1795757737077407,'53d81037-cda1-4d83-80c7-4b2a2c165777','feedback.released','feedback','18f5475d-4ec7-4ec1-9732-17be7cd72bd7','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"digest":"c5454cfef395a1ad18bec158e8d72221a7a16aad81e7ec46912590bd1a31f05d","number":3,"version":"810c1f95-8741-48eb-88e4-40df4f1857f7"}',X'EAB9CDCEE88A5408CCF98BEDCE65A7BD0C52D317138C826307026D61E5D16AEB',X'902CAEE20912AB6ED065E04B7D0209002D3572D9B83DBD42381D90569A151066');
--
INSERT INTO audit VALUES (41,1795757737081456,'53d81037-cda1-4d83-80c7-4b2a2c165777','feedback.edited','feedback','18f5475d-4ec7-4ec1-9732-17be7cd72bd7','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','{"digest":"8909693b64e5d66e0ad8d940a56d249ed71f074702ae98be9532da106fdca4b1","number":4,"version":"d383b742-9d71-4aa2-9a5c-bfaac099945c"}',X'902CAEE20912AB6ED065E04B7D0209002D3572D9B83DBD42381D90569A151066',X'CBA7DA64FE1A22F6DA3C5B4C7C3555A1E7DBC845A3527AEE41375DEBB158080A');
--
INSERT INTO audit VALUES (42,1795757737085754,'53d81037-cda1-4d83-80c7-4b2a2c165777','session.added','session','3da1715a-9cd3-4239-a4d1-e98daec1584b','3da1715a-9cd3-4239-a4d1-e98daec1584b','{"case":"980f6f3d-e1ca-4689-8f08-4077eb81f411"}',X'CBA7DA64FE1A22F6DA3C5B4C7C3555A1E7DBC845A3527AEE41375DEBB158080A',X'BCBC9FC64CD7B924503791EF6C94A0B88317E3D63713A3D4A4A35FAA95AC3A8D');
--
INSERT INTO audit VALUES (43,1795757737090795,'53d81037-cda1-4d83-80c7-4b2a2c165777','session.destroyed','session','3da1715a-9cd3-4239-a4d1-e98daec1584b','3da1715a-9cd3-4239-a4d1-e98daec1584b','{"certificate":"3422dcb6-9d84-4c67-a17a-02141e3628b5","certificate_digest":"e956fdbf4d36c7d67b5adf74f0ac2be2fc473975f15b82db70262e3f676ba59d"}',X'BCBC9FC64CD7B924503791EF6C94A0B88317E3D63713A3D4A4A35FAA95AC3A8D',X'7DA065ED48CC1BED9A204084DBA9948F0E25115E955653BB187124FEF2758BEA');
--
INSERT INTO audit VALUES (44,1795783376706971,'53d81037-cda1-4d83-80c7-4b2a2c165777','session.changed','session','93187cd3-346c-493e-aa3d-d64cdde3f97a','93187cd3-346c-493e-aa3d-d64cdde3f97a','{"case":"980f6f3d-e1ca-4689-8f08-4077eb81f411","changed":["label"],"rows":{"key_grants":{"9716d16c-6aac-430c-bdd4-294edc5d2ce3":"EKtbhqmVF1PI4rZR"},"sessions":{"93187cd3-346c-493e-aa3d-d64cdde3f97a":"Jgphj9AVQrI9TNj9"}}}',X'7DA065ED48CC1BED9A204084DBA9948F0E25115E955653BB187124FEF2758BEA',X'2BD203CF1AC009D1EF9B762D7C307B1E9FE37284FF3A8A2B202A21A0DA3FE082');
--
INSERT INTO audit VALUES (45,1795783377050539,'53d81037-cda1-4d83-80c7-4b2a2c165777','session.granted','session','93187cd3-346c-493e-aa3d-d64cdde3f97a','93187cd3-346c-493e-aa3d-d64cdde3f97a','{"part":"therapist","person":"2dba4c5e-7257-4387-b4aa-3689d042caae","rows":{"assignments":{"93187cd3-346c-493e-aa3d-d64cdde3f97a":""},"key_grants":{"9716d16c-6aac-430c-bdd4-294edc5d2ce3":"EKtbhqmVF1PI4rZR","b1edf723-f898-4848-bc85-bb44eb4e0be5":"ceGhyHGIphkgdnAq","e2e95bee-1ce6-4b76-911a-c287d46ebbad":"djKPnf84dKi-Uz0i"},"session_people":{"93187cd3-346c-493e-aa3d-d64cdde3f97a":"OzcsQj-4wo47ZwAm"}}}',X'2BD203CF1AC009D1EF9B762D7C307B1E9FE37284FF3A8A2B202A21A0DA3FE082',X'68DC878CE2DD82F54C018243FC8405A262C529FC3CE495885A5A9A2A3B5B62AA');
--
INSERT INTO audit VALUES (46,1795783395260148,'53d81037-cda1-4d83-80c7-4b2a2c165777','session.added','session','644cc7b4-fb1c-4880-90c4-26394362eb11','644cc7b4-fb1c-4880-90c4-26394362eb11','{"case":"980f6f3d-e1ca-4689-8f08-4077eb81f411","rows":{"content_keys":{"988fe49b-5a9d-4239-b9c4-d3190d722fad":"nXRLKfm1vtHZhPF-","a9621464-e05b-448d-9364-bce2f0487b9f":"RAiprd5aWLxppbLv"},"key_grants":{"988fe49b-5a9d-4239-b9c4-d3190d722fad":"vSsaLabwVuKOLeGm","a9621464-e05b-448d-9364-bce2f0487b9f":"JYRUVURQ1HjiNeNG"},"sessions":{"644cc7b4-fb1c-4880-90c4-26394362eb11":"oWEQo_SiFBL-fhaW"}}}',X'68DC878CE2DD82F54C018243FC8405A262C529FC3CE495885A5A9A2A3B5B62AA',X'306453CCA7C9B77BE4D90F5578AAD2D18EE9033A787F91AE061140CF9803F974');
--
INSERT INTO audit VALUES (47,1795783395260423,'53d81037-cda1-4d83-80c7-4b2a2c165777','recording.added','recording','706b4fa3-3000-4dba-ac1e-bceef324db70','644cc7b4-fb1c-4880-90c4-26394362eb11','{"content":"75922ed1bf01f1b05ec3b6bc18d35b59e54020cbd49f8975187a33bbbe4ec5f1","rows":{"recordings":{"706b4fa3-3000-4dba-ac1e-bceef324db70":"vQeL3iWChYlVxH9U"}},"storage":"linked"}',X'306453CCA7C9B77BE4D90F5578AAD2D18EE9033A787F91AE061140CF9803F974',X'D360C3938275D06157FF354EA95714A4C01D72FA686A7BB613EF66560A813100');
--
INSERT INTO audit VALUES (48,1795783395260602,'53d81037-cda1-4d83-80c7-4b2a2c165777','derived.stored','signal_file','7bf3cbc6-81e1-4b29-acf5-bb15d97c98eb','644cc7b4-fb1c-4880-90c4-26394362eb11','{"kind":"index","recording":"706b4fa3-3000-4dba-ac1e-bceef324db70","rows":{"signal_files":{"706b4fa3-3000-4dba-ac1e-bceef324db70":"gYj8Ws6gOHKbFvDX"}}}',X'D360C3938275D06157FF354EA95714A4C01D72FA686A7BB613EF66560A813100',X'50679DD70279ABE3C79F8EF57E0B9F1F91A2719A0FB4B8FE4488E87BE7D72F60');
--
INSERT INTO audit VALUES (49,1795783404924950,'53d81037-cda1-4d83-80c7-4b2a2c165777','session.changed','session','644cc7b4-fb1c-4880-90c4-26394362eb11','644cc7b4-fb1c-4880-90c4-26394362eb11','{"case":"980f6f3d-e1ca-4689-8f08-4077eb81f411","changed":["label"],"rows":{"key_grants":{"9716d16c-6aac-430c-bdd4-294edc5d2ce3":"EKtbhqmVF1PI4rZR"},"sessions":{"644cc7b4-fb1c-4880-90c4-26394362eb11":"oWEQo_SiFBL-fhaW"}}}',X'50679DD70279ABE3C79F8EF57E0B9F1F91A2719A0FB4B8FE4488E87BE7D72F60',X'F79C9CA151B4F8C25DB74ACCEAC4415599F7C23E43F3F94093686C78F79FFF8F');
--
INSERT INTO audit VALUES (50,1795783404994622,'53d81037-cda1-4d83-80c7-4b2a2c165777','note.added','note','636a310e-455c-4f3e-be28-7a1731d57dbc','644cc7b4-fb1c-4880-90c4-26394362eb11','{"digest":"4230f4e2446880e0c04cd15ea5037bc9d6baf6e3675cf158537079246fa2ca2b","number":1,"rows":{"content_keys":{"939e3b77-82ee-45b2-b19d-f6718a187f39":"3Ak8dIYczCYYgaj2"},"key_grants":{"939e3b77-82ee-45b2-b19d-f6718a187f39":"RARQSAR9_cL4ZsYV"},"notes":{"636a310e-455c-4f3e-be28-7a1731d57dbc":"C8ny9IIkErQTx5bH"}},"version":"95999d1e-3f2d-476a-9fa5-827c49237ff0"}',X'F79C9CA151B4F8C25DB74ACCEAC4415599F7C23E43F3F94093686C78F79FFF8F',X'6A6AAD089E9C85F16F8366EB4F2160286E9F81D07F453E67A7F2B3E1A5707A9C');
--
INSERT INTO audit VALUES (51,1795783405065744,'53d81037-cda1-4d83-80c7-4b2a2c165777','marker.added','marker','b751d64a-5c42-4717-b57f-728380f02110','644cc7b4-fb1c-4880-90c4-26394362eb11','{"digest":"21e27b3db28c51779904e8ed4679a2da20cc452e4853ff38a0f344045510a6bc","number":1,"rows":{"markers":{"b751d64a-5c42-4717-b57f-728380f02110":"2xZC-gxXV4ZHMvoq"}},"version":"a68559ae-18cd-4bb0-9ede-106d0385e031"}',X'6A6AAD089E9C85F16F8366EB4F2160286E9F81D07F453E67A7F2B3E1A5707A9C',X'7FA7D8C5641090CDAE8793A056A098FE5C7FD3FEBF61B3644660E55603EB670D');
--
INSERT INTO audit VALUES (52,1795783405136364,'53d81037-cda1-4d83-80c7-4b2a2c165777','session.tagged','session','644cc7b4-fb1c-4880-90c4-26394362eb11','644cc7b4-fb1c-4880-90c4-26394362eb11','{"number":1,"rows":{"sessions":{"644cc7b4-fb1c-4880-90c4-26394362eb11":"oWEQo_SiFBL-fhaW"}},"tags":1}',X'7FA7D8C5641090CDAE8793A056A098FE5C7FD3FEBF61B3644660E55603EB670D',X'E49662D6B8356A28E0898E54AD4F609B4A9BD30D01114E51768DB748B0914BE0');
--
INSERT INTO audit VALUES (53,1795783405205261,'53d81037-cda1-4d83-80c7-4b2a2c165777','collection.added','collection','67b8379f-ae59-4310-8583-e063f709e0bc',NULL,'{"parent":"00000000-0000-0000-0000-000000000000","rows":{"collections":{"67b8379f-ae59-4310-8583-e063f709e0bc":"fO45KB4uLRHuj-6F"}}}',X'E49662D6B8356A28E0898E54AD4F609B4A9BD30D01114E51768DB748B0914BE0',X'1C811C4E29664F2F0987D353F724F6FAD1AA35A54555A84F486EF6B4C1F22406');
--
INSERT INTO audit VALUES (54,1795783405375286,'53d81037-cda1-4d83-80c7-4b2a2c165777','session.granted','session','644cc7b4-fb1c-4880-90c4-26394362eb11','644cc7b4-fb1c-4880-90c4-26394362eb11','{"part":"therapist","person":"2dba4c5e-7257-4387-b4aa-3689d042caae","rows":{"assignments":{"644cc7b4-fb1c-4880-90c4-26394362eb11":""},"key_grants":{"9716d16c-6aac-430c-bdd4-294edc5d2ce3":"EKtbhqmVF1PI4rZR","988fe49b-5a9d-4239-b9c4-d3190d722fad":"QGtGA-3KqsnBO-4o","a9621464-e05b-448d-9364-bce2f0487b9f":"YH8MfUsD1e2gkng6"},"session_people":{"644cc7b4-fb1c-4880-90c4-26394362eb11":"RNa_tnjXfY-wq5gE"}}}',X'1C811C4E29664F2F0987D353F724F6FAD1AA35A54555A84F486EF6B4C1F22406',X'F2D8C0750A6D993FF1CD42364F5B06E93FF512CCCC33DC937A7556189866CEC7');
--
INSERT INTO audit VALUES (55,1795783405465564,'2dba4c5e-7257-4387-b4aa-3689d042caae','marker.added','marker','7c0b422e-50e3-4887-9b4a-bf40de5e9940','644cc7b4-fb1c-4880-90c4-26394362eb11','{"digest":"dd19526f08d5c642b0e09c9893ade369838fbf1bf68be9357da52ab2c797a5c9","number":1,"rows":{"markers":{"7c0b422e-50e3-4887-9b4a-bf40de5e9940":"95oDL_9pNoAqhhIJ"}},"version":"21ae637c-28df-45d3-8fc5-e831134f5efa"}',X'F2D8C0750A6D993FF1CD42364F5B06E93FF512CCCC33DC937A7556189866CEC7',X'432846C8CC196A1F4055A33B8135C907741D86771B0D74D1B1FD53EF2F4390D3');
--
INSERT INTO audit VALUES (56,1795783417552500,'53d81037-cda1-4d83-80c7-4b2a2c165777','settlement.added','settlement','533b6688-d117-4ce2-990b-92ee3c2dfe6d','644cc7b4-fb1c-4880-90c4-26394362eb11','{"digest":"f3979bd066848a29d03638d19105f12046ff5ba3dbb1a7cbfe4deafe294b6005","number":1,"rows":{"settlements":{"533b6688-d117-4ce2-990b-92ee3c2dfe6d":"oYY6NTk01q6fErWt"}},"version":"f441fce2-5f28-4cd2-b179-24ab8df2116f"}',X'432846C8CC196A1F4055A33B8135C907741D86771B0D74D1B1FD53EF2F4390D3',X'58D6AF2A351FA416027A9A801D0321B9AFE9F504D1FF08A0CEDD1DDE41EFD471');
--
INSERT INTO audit VALUES (57,1795796593715302,'53d81037-cda1-4d83-80c7-4b2a2c165777','vocabulary.changed','vocabulary',NULL,NULL,'{"pack":"rupture_markers","revision":2,"rows":{"vocabulary_packs":{"rupture_markers":"Jmrl4JyBE94oGHfw"}}}',X'58D6AF2A351FA416027A9A801D0321B9AFE9F504D1FF08A0CEDD1DDE41EFD471',X'D1E50DD6B0BB253FFB64B772DCFEF1CCCDA6FCD55FAB2BAFC123A789339D2B2B');
--
INSERT INTO audit VALUES (58,1795824204747318,'53d81037-cda1-4d83-80c7-4b2a2c165777','vocabulary.changed','vocabulary',NULL,NULL,'{"pack":"rupture_markers","revision":3,"rows":{"vocabulary_packs":{"rupture_markers":"GA5tSMnLzuEWwX9w"}}}',X'D1E50DD6B0BB253FFB64B772DCFEF1CCCDA6FCD55FAB2BAFC123A789339D2B2B',X'C2D16CF10F42101E7282AF57A35D24B88B6024D1D6FCC5754F918A9F77E361DB');
--
INSERT INTO audit_head VALUES (1,58,X'C2D16CF10F42101E7282AF57A35D24B88B6024D1D6FCC5754F918A9F77E361DB');
--
INSERT INTO cases VALUES ('980f6f3d-e1ca-4689-8f08-4077eb81f411',X'029716D16C6AAC430CBDD4294EDC5D2CE3D4DEC31647BAF56B9F85436628F46A1CDF5FF5619D6CFBBB323D3DA4EFE915A77963EA9DA1341F79C562429E5A4EBAC610',X'029716D16C6AAC430CBDD4294EDC5D2CE3E518FA75ED81C0167421CCEA395098DA75B35421F3D04B4A648C2C08E9D96F5D4C971330BADF94866C6A49E063A97E6E1557EF3AD9B7',1795757736885825);
--
INSERT INTO sessions VALUES ('75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','980f6f3d-e1ca-4689-8f08-4077eb81f411',1,'2024-03-05',X'024AE8CB87762C4F5D8C7759304FC1B9A3F4BBFCF0F4BACF8BBCDCE2573ADE03394BE184D40FA2BC22974A239DB70ED995D3414819F96636777D512B7C052E0BA5EFDA1100183CC6',1795757736889321,NULL,X'024AE8CB87762C4F5D8C7759304FC1B9A3284F14B70B9F622DC9BF6A122A179A7350664B3B1674A38EB91DC2B9485CF5BF4DD2194BF3FADA7B621AF6444487668768276887F298110C1754B2BA8BDC65C3DFA57B3053C8D6D6AAB7553451D7022D6B045D2C1027EA02C85AF0DBD97C458DFE670355A5451A2EE17D96256DEB2E799B38D1875A6717598128CB28F2414220A06357C1DF0B615E83D5CAF6054ED94363178539D31FA9367EE200315165160E95687C',NULL);
--
INSERT INTO sessions VALUES ('93187cd3-346c-493e-aa3d-d64cdde3f97a','980f6f3d-e1ca-4689-8f08-4077eb81f411',2,NULL,X'02E2E95BEE1CE64B76911AC287D46EBBADCF19F6D8C1908F8D5ED98736A86166E2CD0B676F3493513F5CC55105366A4D22A4A97BC2922B28FD87934DF79C9A6F32D62E72BEE94590',1795757736897313,NULL,NULL,NULL);
--
INSERT INTO sessions VALUES ('644cc7b4-fb1c-4880-90c4-26394362eb11','980f6f3d-e1ca-4689-8f08-4077eb81f411',3,NULL,X'02A9621464E05B448D9364BCE2F0487B9FF1C3511E4459FF8F752134D0252E9AFA74E032111A1F3856341AD1C3A95AF85D5EC4BEF55F6F40AA1B7578ABB36FE19BE27D31855989',1795783395259376,NULL,X'02A9621464E05B448D9364BCE2F0487B9F492D617C367F3FC656814272642626AD4749853068E66FB8BE3D2024B765C98E349C514D61C75A4A1469A9C38D20D38385FAEFF1BE193233C998CA36CC4585238DC7290A76803F38BC951D83A3A9C19244114D8B4C470B153FB9E6CC70677F3988D85009CB572258970BE28C92E780026DBAE935DEBCAF89A92C7D6DD8CC2B3DA0EE7D2C1EEBFFA4EF7DD6B8E60AB43EF0F45C09C0A0E340EAD6232030B3C96E1A265FFA',NULL);
--
INSERT INTO session_people VALUES ('75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','53d81037-cda1-4d83-80c7-4b2a2c165777','supervisor',0);
--
INSERT INTO session_people VALUES ('75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','2dba4c5e-7257-4387-b4aa-3689d042caae','therapist',1);
--
INSERT INTO session_people VALUES ('93187cd3-346c-493e-aa3d-d64cdde3f97a','2dba4c5e-7257-4387-b4aa-3689d042caae','therapist',0);
--
INSERT INTO session_people VALUES ('644cc7b4-fb1c-4880-90c4-26394362eb11','2dba4c5e-7257-4387-b4aa-3689d042caae','therapist',0);
--
INSERT INTO recordings VALUES ('4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','linked',X'024AE8CB87762C4F5D8C7759304FC1B9A3061E125EC47302E54F4F8136ED670B90B5EFB3722B0C335C21AE59294E8CA0D602EE02AAA57005A0F4AD1FD5499A14505E986A9DE7B80EB91B61505C7AE023D178A5190E27C9B40C',X'024AE8CB87762C4F5D8C7759304FC1B9A3A504EAA77B22472C1ADC0D5D3055F95EB613E3CF9D75061983BFFDA801CA042F5A12194AAE6EA89AC99204FB4499E41CFB1AFCF442E096325A3C9C40',X'024AE8CB87762C4F5D8C7759304FC1B9A33C3D8F4D1639817C66F439D640AED56877162C460EEC7DEB50FB81250C666F508F3312ECE61E6B9AC3C3A3F5AC279CC1FB8DF3','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',1000,1500,60000000000,0,1,X'024AE8CB87762C4F5D8C7759304FC1B9A36B0042B41A7C3C48082BB6A57FAEA8AE2210991E2EC00D572FBB8C9A93F319E49B54E06661FEA7F24A71',1795757736905327,1,0);
--
INSERT INTO recordings VALUES ('40f48b90-5925-448e-a999-926260758e31','93187cd3-346c-493e-aa3d-d64cdde3f97a','linked',X'02E2E95BEE1CE64B76911AC287D46EBBADE5BCF008EF1C1DB965003F7F60B73D5DF153F1C86C2323E00B599317CA6DB66A2A3A39121254E422E18E750DA96C967BCEF6D206376719CE4495A05E84CF728E00B774FB7875D147',X'02E2E95BEE1CE64B76911AC287D46EBBAD7763FAA1220B139DE623FA52C69795E0250C42D04FDB680A9F4551A69C56064417B6C0CAE1C6307703C82536B10D1072D23C9DDEEB54008704985AED',X'02E2E95BEE1CE64B76911AC287D46EBBADE2751777970E615BA4523D1472C475B1171DCF2E51DC2578A6298C8F9C4E376F5AC5B482CD135649ABF66BB461719D3032945B','bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',1000,1500,60000000000,0,1,X'02E2E95BEE1CE64B76911AC287D46EBBAD668C7E44CC8E13B4999DF06CAAD43B191279EF039DEECF93A2C60ECC8118CF907A6B0526C54B09A341D2',1795757736913378,1,0);
--
INSERT INTO recordings VALUES ('706b4fa3-3000-4dba-ac1e-bceef324db70','644cc7b4-fb1c-4880-90c4-26394362eb11','linked',X'02A9621464E05B448D9364BCE2F0487B9F758EDA2F238169123EDD15E6E12875245B1B3AD0AD34EA2101440A70A1FCED6A5B83E7F40C8BB38FCED20B67B3A154CB710E9366AA80FD1C51EC21FD1CB8B650AF04',X'02A9621464E05B448D9364BCE2F0487B9F02EF2A9BB2C67B05A5680318498642D1CB08BD9EF86F8917B0FF98093F0C528496DFB4B8B9FF58B3E47F287FFB3B1C40F8A81EAA866A',X'02A9621464E05B448D9364BCE2F0487B9F4401349C834B11E3B852529A651910B60FC291544F2E13B367564090F8823E12EF4C8E137C19FD0B','75922ed1bf01f1b05ec3b6bc18d35b59e54020cbd49f8975187a33bbbe4ec5f1',88179,500,20000000000,0,0,X'02A9621464E05B448D9364BCE2F0487B9F82B7C19FC7236B9D2DF5B3CC49EA60F179AE0FC617935329E7D00FAFAD6A1886CDA44108B4D402CA1696924D91CF44274E61813FCB83CE6B57E9ADDEA21E97B8F12432B1EDB2855F4163D9A442628E0BD01979296B05E4D8F7017CF3F2A6557D73F769E0CD6CB7EEAD6535E8BB884AC3769015E45F2145B5181722B21FDE2F36C08F0E1F40F7A8D69631BAA4F646213EC3347177A8360E3445E8926DBE78F868C9655EC15FC3782A7488558A8129BEA335DA',1795783395260263,1,0);
--
INSERT INTO recording_people VALUES ('4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1',0,'left','patient',1);
--
INSERT INTO recording_people VALUES ('4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1',1,'right','therapist',1);
--
INSERT INTO signal_files VALUES ('2bd66f66-365c-4b1b-ac9b-bd184613475c','4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1','summary','derived/4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1/summary.json','cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc',10,'1',1795757736921457);
--
INSERT INTO signal_files VALUES ('7bf3cbc6-81e1-4b29-acf5-bb15d97c98eb','706b4fa3-3000-4dba-ac1e-bceef324db70','index','derived/706b4fa3-3000-4dba-ac1e-bceef324db70/frames.index','3193d7a2e2fc584becee9e89c28b87bb0bd4962ae2f42c46301b108cde9a3081',27134,'',1795783395260527);
--
INSERT INTO measurement_runs VALUES ('8dc678f3-ec9f-4820-85da-172a8e7c1700','4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1','{}','{}',X'024AE8CB87762C4F5D8C7759304FC1B9A3512EBEB3E78E64168BE0DD3FE5F9346D01A3CD3A8D9F24C32E521F336D57AEC4ED73A3C0EAEE969116F92782C137C90647564B1E632050FF',1795757736925378);
--
INSERT INTO candidates VALUES ('f797f61e-a392-5acf-af25-b46057f1c8e8','4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1','measured',5000000000,8000000000,125,200,0,NULL,1795757736925462,0);
--
INSERT INTO candidates VALUES ('9cc429f8-200e-52a3-9e3b-ef134afa1e29','4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1','measured',15000000000,18000000000,375,450,0,NULL,1795757736925557,0);
--
INSERT INTO candidates VALUES ('e8e396be-95d5-5569-8edc-e0b64c2b7613','4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1','measured',25000000000,28000000000,625,700,0,NULL,1795757736925578,0);
--
INSERT INTO candidates VALUES ('bd0457c9-7962-4602-ac78-bd2068375e09','4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1','reviewer',50000000000,52000000000,1250,1300,0,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736937288,0);
--
INSERT INTO candidates VALUES ('b655df99-a479-4c52-8c70-054df56c7b11','4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1','reviewer',55000000000,57000000000,1375,1425,0,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736945309,0);
--
INSERT INTO candidate_measures VALUES ('71ef5dbd-4b3c-4f15-856e-e9b4e9d80088','f797f61e-a392-5acf-af25-b46057f1c8e8','8dc678f3-ec9f-4820-85da-172a8e7c1700',1,0.75,X'024AE8CB87762C4F5D8C7759304FC1B9A3FD007C2B53397431AC4FC198EE34BA34A244CF83B119B2AACD62DA4DE6CBA759555B21E8826079B4AFFB11A0A6608473E3DE1908A0CF413E671C26C8BE2F4E554E70',X'024AE8CB87762C4F5D8C7759304FC1B9A3D822EB9E89ED737D4CB04E93EFE94D00E83244FFEA88702F22940519F7FEAF39EB277ED3CCC50023294150DC0B60D5DCCC64435C4E7BF03B06C0D549C53B117E2A1D1EC9BA864E081A9A',1795757736925520);
--
INSERT INTO candidate_measures VALUES ('51fa6e8b-9155-4d52-aadb-057e154da73c','9cc429f8-200e-52a3-9e3b-ef134afa1e29','8dc678f3-ec9f-4820-85da-172a8e7c1700',2,0.75,X'024AE8CB87762C4F5D8C7759304FC1B9A35455FD41A311054ED325D08D8A595EDC4F33F928C93B2769EA5122EFE53DBFDCA0D4057F6DC8B7AB0ADCA4BACBBFCCE398B003ED2A48D596308ADAE93A9A260F5632',X'024AE8CB87762C4F5D8C7759304FC1B9A36B27446DE47FE05648CEF4E733257D64DB1B3DE72A0F05FC9FF60816F42B27A01F634B57B67D94631DAE413EC20FA30EBABE3DDE1C4A8CC527C479B2B0314ACD8F749A1B8DE53C1FB6D7',1795757736925568);
--
INSERT INTO candidate_measures VALUES ('6be693a6-9e44-4141-9253-985591210e63','e8e396be-95d5-5569-8edc-e0b64c2b7613','8dc678f3-ec9f-4820-85da-172a8e7c1700',3,0.75,X'024AE8CB87762C4F5D8C7759304FC1B9A3D6C2B65A52CC90618F081B6FFB389441B4A638148D00ED89E20CEC2AF1FAD16225A453CE0E2F5482E9B22DBF4DCA7D26D39B15A27BF0A2F51FF24328977ABBAA0905',X'024AE8CB87762C4F5D8C7759304FC1B9A32260C45EF01FFEA61DD1D89F7FBB4961A46B68DC6F62FA106FC1DC79987556B1D5D8D3B59F178D3EF65C0CDF15799E8D093BD023139782F16E6CBBA7BB110071D20BBD3F2F6D75C2C72E',1795757736925587);
--
INSERT INTO candidate_measures VALUES ('7a688d43-cb85-4422-8fc2-664a98e02c3c','bd0457c9-7962-4602-ac78-bd2068375e09',NULL,0,0.0,X'024DE448C4E95147A58736AE3BFA7D4C16359518891FF847749EEA3EA62473661477DD8DC6D4C110183C067BC21320FAC16D1D8F3997D4AE6F0AF0',X'024DE448C4E95147A58736AE3BFA7D4C16F7C7572D5016C093FCE74CC03D05A7F136E706873E006908A6ED6F306F136C3C6EDFBC43259E612F6105',1795757736937333);
--
INSERT INTO candidate_measures VALUES ('8c3fdb72-3bd1-49b2-8364-161f11c87445','b655df99-a479-4c52-8c70-054df56c7b11',NULL,0,0.0,X'024DE448C4E95147A58736AE3BFA7D4C1690485BB7D606A63131922289EF9946C136A4E0F56F2F5C3C1375246A43D4078F59D57951AE1E2072305E',X'024DE448C4E95147A58736AE3BFA7D4C16D180ED208C804EA3B38D66BBBA85E3878F619D47A8408944CECD6EB1F98BE7D8250C372401829C2A11D0',1795757736945353);
--
INSERT INTO decisions VALUES ('564300b0-abcb-4e3a-8f1f-6fb9b8ff24ee','f797f61e-a392-5acf-af25-b46057f1c8e8',1,'accepted',X'024DE448C4E95147A58736AE3BFA7D4C1628CE1C254B364C7BD327E995D0DC0C30B1F92EAAF93C798717D01C0BF1E66566F2650ADEBFB4131801ED549D9DECC9940F76EB774AD0F2D6D45CE662533D',4000000000,8000000000,100,200,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736929528);
--
INSERT INTO decisions VALUES ('fd0345eb-fc52-45d4-9baf-ae405a0c3465','9cc429f8-200e-52a3-9e3b-ef134afa1e29',1,'rejected',X'024DE448C4E95147A58736AE3BFA7D4C16D668B0476706ADF6E98604F5AF114C85613EBC3057F57AA3B10426AA23C12E5D9F1939EA566B08EA3EDF0046274EC2',NULL,NULL,NULL,NULL,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736933294);
--
INSERT INTO decisions VALUES ('6b2511ad-50a6-4bcc-a41f-1d264e23ffbe','bd0457c9-7962-4602-ac78-bd2068375e09',1,'accepted',X'024DE448C4E95147A58736AE3BFA7D4C168A1CA9E65AF6C747E204EABC991AA185C2A56085762519005754983EE45AA50F00935085F11A57EA',NULL,NULL,NULL,NULL,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736937367);
--
INSERT INTO decisions VALUES ('d4bf56c8-b377-43fc-944a-5fb58630c397','b655df99-a479-4c52-8c70-054df56c7b11',1,'accepted',X'024DE448C4E95147A58736AE3BFA7D4C16B2F286E8045459C8ACE71152C9752A1E80EBEDAD843BC14553B2BECFBCB693F437D47E64732C3872',NULL,NULL,NULL,NULL,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736945385);
--
INSERT INTO decisions VALUES ('e9394734-7a42-41dc-8ef8-e9c7f727b449','e8e396be-95d5-5569-8edc-e0b64c2b7613',1,'rejected',X'024DE448C4E95147A58736AE3BFA7D4C163FB0FE8A93852DBAA256B5742178C1B63D14541660A6C669868EBC2489779696591971B00050353443D1F32C48EC63',NULL,NULL,NULL,NULL,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795757737053350);
--
INSERT INTO decisions VALUES ('5f6ba987-6a54-4f77-bf64-38c07cf37ab7','e8e396be-95d5-5569-8edc-e0b64c2b7613',2,'undecided',X'024DE448C4E95147A58736AE3BFA7D4C1697C3E4EDA764DE5C732B2D98D02EEE4CAB80949A3A327A9B91BA25A932D71CFC7ADDABA325BF2DCB',NULL,NULL,NULL,NULL,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795757737057618);
--
INSERT INTO markers VALUES ('02b473d5-ae89-4f48-a792-0476fd5ba90e','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736951290);
--
INSERT INTO markers VALUES ('b751d64a-5c42-4717-b57f-728380f02110','644cc7b4-fb1c-4880-90c4-26394362eb11','53d81037-cda1-4d83-80c7-4b2a2c165777',1795783405064954);
--
INSERT INTO markers VALUES ('7c0b422e-50e3-4887-9b4a-bf40de5e9940','644cc7b4-fb1c-4880-90c4-26394362eb11','2dba4c5e-7257-4387-b4aa-3689d042caae',1795783405465126);
--
INSERT INTO marker_versions VALUES ('c7cb4345-c369-43cd-abc4-b552f49e278f','02b473d5-ae89-4f48-a792-0476fd5ba90e',1,0,'collection','4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',5000000000,9000000000,125,225,NULL,X'02A95681ACDB8049F0B04751A83F60E3F408D5090BAF6A6279970C0C4A80CFF51B5B5BAF018A14D11C00855C2B3825F81DB1FB5EEA201F3D7802621A7A17355503394993D3F206F656FC910729F2AAF910B46A89D5DEDDCC71B25C7C98ACC3ADD1BD0C938F68163A18C4261180B3C939F0ED769F3AD82E3D8E860ABED08F2BC59B39AC65F8352833',X'02A95681ACDB8049F0B04751A83F60E3F47CEDCC90B7CDED4203CFACE2A84B507AA4C7BBC9F9458C7C9DDD84D285E33C4E89042EB17E41828435FEC2BCA40CCC7F83CB','53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736951701);
--
INSERT INTO marker_versions VALUES ('b5c9274f-fc8b-4930-b07d-511ee3610463','02b473d5-ae89-4f48-a792-0476fd5ba90e',2,0,'collection','4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',5000000000,9000000000,125,225,NULL,X'02A95681ACDB8049F0B04751A83F60E3F4B8585E29C7581F341AB8A346B31AA9B3DAF8DBF6602A06120A645831220AAC2CEA38D47A0052AFA28140E1DF29342A0430476A2468C2CD27917898284CDCEBBEE9F644ED1406DF335A154342C445BC96AC24F9838CB1A47DCED0A4F40D33C5B9B35BA9FC601247E8AFFFE136348E68DB3045925736DF5F',X'02A95681ACDB8049F0B04751A83F60E3F45E375641D30BDE7FAB3E26CAD1F30B53D3058D2C64025997F908F1E09E8E78A0A99BC1E64D56206B6E271C0184952FB4ADDD','53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736953468);
--
INSERT INTO marker_versions VALUES ('a68559ae-18cd-4bb0-9ede-106d0385e031','b751d64a-5c42-4717-b57f-728380f02110',1,0,'trainee','706b4fa3-3000-4dba-ac1e-bceef324db70','75922ed1bf01f1b05ec3b6bc18d35b59e54020cbd49f8975187a33bbbe4ec5f1',10000000000,14000000000,250,350,NULL,X'02988FE49B5A9D4239B9C4D3190D722FADFBD08314A78210E35E2D5418A6D66A20011B6E8AE440895E862521E10EFE383B4FF53A5DF4D1B263DBB9583DF095E2A331C5DC88F9F050570BE6A9FD36EE953B225887CFD41591FF538454F63C2B49F4B1F6F700CC014AA074868A59A499E8D03345FC484C94911C06694B178E176CB0BDF9361C36',X'02988FE49B5A9D4239B9C4D3190D722FAD2152EC66D360EAE06761FFBC00750A2947ED4554A7D5CDE14A514A336F6873EB7129EE0445D2DBE445794679A35357EFD63F','53d81037-cda1-4d83-80c7-4b2a2c165777',1795783405065184);
--
INSERT INTO marker_versions VALUES ('21ae637c-28df-45d3-8fc5-e831134f5efa','7c0b422e-50e3-4887-9b4a-bf40de5e9940',1,0,'trainee','706b4fa3-3000-4dba-ac1e-bceef324db70','75922ed1bf01f1b05ec3b6bc18d35b59e54020cbd49f8975187a33bbbe4ec5f1',10200000000,14000000000,255,350,NULL,X'02988FE49B5A9D4239B9C4D3190D722FADF0E90FC14E9437B3621CC15FBC6CE743E28B3BDF292112FBC16D5E98122957BA352FD05B05E172D24BE7A82F056F2430DF2DB5ADAAF78F56FAF2686DFC8BE0EA400931C94A6A9E13AEECABBB6578CD75500F446FC7ED91DD0B9E9D507AC34481697DFBFECD59CB5AECDA19C2DEA20D1B48239BF32E3E3522',X'02988FE49B5A9D4239B9C4D3190D722FAD32DE44950EC1BCBC946BA23AC4AD910708D0A826779BBB70DB59ED83158ECE44A751ACEE9B7272F9','2dba4c5e-7257-4387-b4aa-3689d042caae',1795783405465325);
--
INSERT INTO notes VALUES ('5448066d-5db2-423b-9bcb-38b0915d97bd','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2',NULL,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736961379);
--
INSERT INTO notes VALUES ('43617fa8-aee7-419c-b5de-d048ae5da687','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','5448066d-5db2-423b-9bcb-38b0915d97bd','53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736973441);
--
INSERT INTO notes VALUES ('9c6933fc-63e5-4754-b401-8b0a54e0f3e0','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2',NULL,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736981366);
--
INSERT INTO notes VALUES ('d91af7f6-2a88-40db-bce0-c624f2cdff07','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2',NULL,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736989376);
--
INSERT INTO notes VALUES ('636a310e-455c-4f3e-be28-7a1731d57dbc','644cc7b4-fb1c-4880-90c4-26394362eb11',NULL,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795783404993978);
--
INSERT INTO note_versions VALUES ('4252cefb-c71c-4a93-b95b-335fc2ef5d4f','5448066d-5db2-423b-9bcb-38b0915d97bd',1,0,'trainee','4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',10000000000,12000000000,250,300,NULL,NULL,X'024DE448C4E95147A58736AE3BFA7D4C168A228B733D2CEB15BE49C4810621361D103410793858A770AC784F4CDF0CF052675F29768EEDB04DCB8669340E4BA027B24484AEB7F67721A8AB664A49458C40F68B4A9AB6F6A6927BA96680CB46C8AD55B2991903382B5CD9B823BF360274F608FBA17E98995FA55F292FEC2A6AA06DD7DD3BB5875BD58621',X'024DE448C4E95147A58736AE3BFA7D4C1640641A8BB18A00C3E9867A76C7C5746C2D0C690812B5F8B29B639F8AF3A9E4A5B5EB56A080F05E2F5BC79784F098156698E3F993A9505946EA9383623173DF02BF5B2A00071D1F14BCCFB090C3','53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736961491);
--
INSERT INTO note_versions VALUES ('6d44049d-a47e-4ab0-8c73-d216a10c856f','5448066d-5db2-423b-9bcb-38b0915d97bd',2,0,'trainee','4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',10000000000,12000000000,250,300,NULL,NULL,X'024DE448C4E95147A58736AE3BFA7D4C16E3D7F32EEF268D8EE8B492F0D6B9B6367859E18E23B0A343491EA301EA80A8034BA753BA2A5DBB152AA7FBABB339185B2E5CEFFC333E58F0597ED8A82DEB572469458C2029EFBA3E62F5D7FD093D4D6BC256BAAD3477CC5A40BC16A2A662A71CC80FD29B5B76FA09B5CB7DB163D990F60C7309FD269F616260',X'024DE448C4E95147A58736AE3BFA7D4C165D60533F5389CB966DB2F5A6E970EC0F920CC7A24455BD6869C9878BF11048595A930CD6650D15C6CC8D085DBDE2D2F9C351483E83641DA61163E5EF99FA55D1FCF5AC9A82D151B19325D1ECFE3F223178','53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736968589);
--
INSERT INTO note_versions VALUES ('8758a6b2-4679-4ed8-815a-3b6e904249dd','43617fa8-aee7-419c-b5de-d048ae5da687',1,0,'trainee',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'02b473d5-ae89-4f48-a792-0476fd5ba90e',X'024DE448C4E95147A58736AE3BFA7D4C168D790E607B2BA4753EC11011776450529D13F6316686C248E4A8182ECB92BD7341F59D4B3662143CD14EC345B41F68B470ED3B72704879D8AB1F50DBDBA621E13C817C9B6A56F164F517BD4098D46D39ABEEF1B253638BAB1B91207452D8224770753FAE529D6642BAD3C64534',X'024DE448C4E95147A58736AE3BFA7D4C162E1E58D04F0CCE99F06ABEFB7E29BE802344ACC8A9D3EF7EC07BF86AAC98B1A9ED2AF5B6D0193C415B7CEDE029919319DA6DD02B4432AE34A97EDD49B3DA31301F','53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736973500);
--
INSERT INTO note_versions VALUES ('65bf7f16-32a4-46a7-820f-c6b8ed7f02f7','9c6933fc-63e5-4754-b401-8b0a54e0f3e0',1,0,'private',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'02DC95E6A505004BC797A51DFF739CE6D1432C3D84252D02F7ED45CAD6B21BF62AF53E7FE82B1799DDEBCA370BFF8969EDA90699A06550F7288B435669AF336D7CC03E4584DF85F00742EA7FC9B0D1DEA771BAA35C0869D061AE2874B1B2E60E71774CA2155DD45F286DAAC91CA9B38A880F71A08F4C0DA3239386FB6608BD',X'02DC95E6A505004BC797A51DFF739CE6D158081C7757DD8EB970FB058C37A9486C3390D5066721809AD179A263968B2AACF7359E4D502641FC3AA9DC5E999249074AB226C828A75D6ABF6C5AB8','53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736981626);
--
INSERT INTO note_versions VALUES ('52f3ce7c-eb5f-4bf0-be44-e0f2b853a538','d91af7f6-2a88-40db-bce0-c624f2cdff07',1,0,'private',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'02DC95E6A505004BC797A51DFF739CE6D1C79688C258163C6EB818C06F12575D7F04505106A6A165D6B6970F3654F30C1241EAC113065FF01E0E9E69E5B0CE095737298783A304F709104D19897A8620BDDD0B139FCF910CD32EE6A447A6DFD6271CC4AC8689525E5B248713911F477603DC5FDB99872B92ECEBCBF188D4A2',X'02DC95E6A505004BC797A51DFF739CE6D1DCE4A686B5AFB0C8C7E7A2DE7D7551998CB22A78501794344EF66F361AF615074C8DB87A25CD5CB07FF2398896519FE6FCD7','53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736989432);
--
INSERT INTO note_versions VALUES ('34f0d28b-7f42-40c0-8af8-5ba1aaa0e1f8','d91af7f6-2a88-40db-bce0-c624f2cdff07',2,1,'private',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'02DC95E6A505004BC797A51DFF739CE6D16C5C39F88067F53C36B799DB39510CAF47576FC39620F5D200433A814181F8528EAA56E7F0724F974E5324705E2FC7815DB3ED403A3D8C11E32F2870B3E8A7505F4F0FA54C68F24D64617146B430C905FE9E4DEDFD2786153A488CFB62233FBCDC24996D0B34AD2788F01984C2F4',X'02DC95E6A505004BC797A51DFF739CE6D139D326C7E03C9C7824100942E1BD76F7DCFF8B99BC54319DCF11C376628380724B3A421A9B008E856A6583A704455936B422','53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736997553);
--
INSERT INTO note_versions VALUES ('95999d1e-3f2d-476a-9fa5-827c49237ff0','636a310e-455c-4f3e-be28-7a1731d57dbc',1,0,'supervision','706b4fa3-3000-4dba-ac1e-bceef324db70','75922ed1bf01f1b05ec3b6bc18d35b59e54020cbd49f8975187a33bbbe4ec5f1',3000000000,3000000000,75,75,NULL,NULL,X'02939E3B7782EE45B2B19DF6718A187F398C71B30081F12D831C14DFC5EE42E1D975A9305680F57292967663F20EC81BD856DCCA745C640B751821312280BA664A0B1EAF6B9A161D84EB0A675ED5EDF5EA885AE7345C568957F433CBF2944F6EFF7A3C7684E4C7D3FA588D2FEE4EC16DC6D50CB765DBE118AAC9516D54C72C',X'02939E3B7782EE45B2B19DF6718A187F394BE3AA2BD6869C2AF08A4E8A487A89AEC0CF9C62BB72D1A374F7C8306798AC8303EDAF89E976D852B11B1AC4E279A3AA570C816F32','53d81037-cda1-4d83-80c7-4b2a2c165777',1795783404994366);
--
INSERT INTO vocabulary_packs VALUES ('aft',1,'{"checkedAgainstSource":true,"code":"aft","editable":false,"lists":[{"code":"note_kind","terms":[{"code":"felt_sense","explanation":"First person, before any code: what I felt while watching, and what I was pulled to do.","label":"Felt sense"},{"code":"observation","explanation":"What can be seen or heard at this moment, without saying what it means.","label":"Observation"},{"code":"own_contribution","explanation":"What the therapist did, or left undone, that took part in the strain.","label":"Therapist''s contribution"},{"code":"metacommunication_made","explanation":"The therapist spoke about what was going on between the two.","label":"Metacommunication made"},{"code":"metacommunication_imagined","explanation":"A wording that could have been tried here.","label":"Metacommunication imagined"},{"code":"restraint","explanation":"Noticed, and chose not to comment. Following closely without speaking is also the skill.","label":"Restraint"},{"code":"role_play","explanation":"A moment to rehearse in supervision, taking either part, to notice what comes up.","label":"Role-play prompt"},{"code":"question","explanation":"Something to think about together, without an answer expected yet.","label":"Question"},{"code":"appreciation","explanation":"Something that was done well and is worth keeping.","label":"Appreciation"}],"title":"Kinds of note"},{"code":"principle","terms":[{"code":"M1","explanation":"Offer what you notice as your own, uncertain impression, and invite correction.","label":"Explore tentatively"},{"code":"M2","explanation":"Do not take it that this moment repeats the patient''s other relationships; look at this one first.","label":"Assume no parallel"},{"code":"M3","explanation":"Say what you yourself have contributed to what is happening.","label":"Own your part"},{"code":"M4","explanation":"Speak from what you feel and notice now, not from what worked another time.","label":"Start where you are"},{"code":"M5","explanation":"Point to this moment and this exchange instead of speaking in general.","label":"Be concrete and specific"},{"code":"M6","explanation":"Watch how the patient takes what you said, and ask about it.","label":"Follow the response"},{"code":"M7","explanation":"Find out what your intervention meant to the patient, and what it meant to you.","label":"Clarify what it means between you"},{"code":"M8","explanation":"Speak as two people who are stuck in this together and look at it together.","label":"Shared dilemma"},{"code":"M9","explanation":"Let the patient know your own experience of the moment where that opens the exploration.","label":"Disclose with judgement"},{"code":"M10","explanation":"A repair can bring the next strain; be ready to come back to the same place.","label":"Expect to revisit"}],"title":"Principles of metacommunication"},{"code":"stage","terms":[{"code":"S1","explanation":"The therapist becomes aware of the behaviour that goes with the strain. Stages are a guide and loop back.","label":"Noticing"},{"code":"S2","explanation":"The therapist invites the patient to look together at what is happening.","label":"Opening exploration"},{"code":"S3","explanation":"The therapist helps the patient past what keeps the feelings or responses out of reach.","label":"Past avoidance"},{"code":"S4","explanation":"The wish or need beneath the strain comes up and is explored.","label":"Underlying wish or need"}],"title":"Stages of resolution"},{"code":"marker_type","terms":[{"code":"withdrawal","explanation":"The patient moves away from the therapist or from the work. Repair makes room for fears, self-criticism, wishes and needs.","label":"Withdrawal"},{"code":"confrontation","explanation":"The patient moves against the therapist or the work. Repair stays open to disappointment, hurt and the need for care.","label":"Confrontation"},{"code":"both","explanation":"Moving away and moving against at the same moment.","label":"Both"},{"code":"strategy","explanation":"What the therapist does towards repair.","label":"Resolution strategy"}],"title":"Types of marker"},{"code":"marker_subtype","terms":[{"code":"falls_silent","explanation":"Speech stops where it could be expected to go on.","group":"withdrawal","label":"Falls silent"},{"code":"minimal_response","explanation":"The shortest answer that still answers.","group":"withdrawal","label":"Minimal response"},{"code":"topic_shift","explanation":"A jump to something unrelated.","group":"withdrawal","label":"Sudden change of topic"},{"code":"over_compliance","explanation":"Agrees quickly and entirely, with little of their own in it.","group":"withdrawal","label":"Over-compliance"},{"code":"anger","explanation":"Said directly, about the therapist or part of the treatment.","group":"confrontation","label":"Anger or resentment"},{"code":"dissatisfaction","explanation":"Says that the therapy or the therapist is not what is needed.","group":"confrontation","label":"Dissatisfaction"},{"code":"blame_or_demand","explanation":"Puts the fault on the therapist, or demands a change.","group":"confrontation","label":"Blame or demand"}],"title":"Forms of withdrawal and confrontation"},{"code":"therapist_cue","terms":[{"code":"distant","explanation":"Interest or closeness has gone.","label":"Distant, bored or unengaged"},{"code":"no_opening","explanation":"Ready to speak, and finding no place to do it.","label":"Waiting for an opening"},{"code":"pressed","explanation":"Feeling told off, pushed, or without a next step.","label":"Chastised, pressured or at a loss"},{"code":"stuck","explanation":"Nothing moves, whatever is tried.","label":"Stuck"},{"code":"harsh","explanation":"Hearing an edge in the own voice.","label":"Sounding harsh or impatient"}],"title":"Cues in the therapist"},{"code":"patient_cue","terms":[{"code":"sigh","explanation":"A breath that can be heard.","label":"Heavy sigh"},{"code":"posture","explanation":"The body moves to a new position and stays there.","label":"Sudden change of posture"},{"code":"muted","explanation":"Quieter and flatter than before.","label":"Muted answer"},{"code":"abrupt_topic","explanation":"Leaves the subject without a bridge.","label":"Abrupt change of topic"},{"code":"silence","explanation":"Nobody speaks.","label":"Silence"},{"code":"minimal","explanation":"One answer after another of a word or two.","label":"Minimal answers"},{"code":"droning","explanation":"Long and even, with no place for the other.","label":"Storytelling without an opening"},{"code":"compliance","explanation":"Goes along at once.","label":"Compliance"},{"code":"tears_stopped","explanation":"Something comes up and is held back.","label":"Tears begun and stopped"},{"code":"laugh_pause","explanation":"A laugh that stops, and a gap after it.","label":"A laugh, then a pause"}],"title":"Cues that can be observed in the patient"}],"source":"Words after Safran and Kraus (2014), Alliance Ruptures, Impasses, and Enactments: A Relational Perspective, Psychotherapy, doi 10.1037/a0036815; explanations are our own.","title":"Alliance-focused training"}','53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736834265);
--
INSERT INTO vocabulary_packs VALUES ('rupture_markers',1,'{"checkedAgainstSource":false,"code":"rupture_markers","editable":true,"lists":[{"code":"marker_subtype","terms":[{"code":"W1","explanation":"Says there is no feeling or no problem where one seems plain.","group":"withdrawal","label":"Denial"},{"code":"W2","explanation":"Closes down with very short answers or silence.","group":"withdrawal","label":"Minimal response"},{"code":"W3","explanation":"Keeps to general or intellectual talk, away from what is felt.","group":"withdrawal","label":"Abstract communication"},{"code":"W4","explanation":"Tells stories or changes the subject, so that the present matter is left.","group":"withdrawal","label":"Avoidant storytelling or shifting topic"},{"code":"W5","explanation":"Gives way or pleases, so as not to be in conflict.","group":"withdrawal","label":"Deferential and appeasing"},{"code":"W6","explanation":"What is said and how it is said do not go together.","group":"withdrawal","label":"Content and affect split"},{"code":"W7","explanation":"Turns against the self, or gives up, and so shuts the other out.","group":"withdrawal","label":"Self-criticism or hopelessness"},{"code":"C1","explanation":"Says that something about the therapist is wrong.","group":"confrontation","label":"Complaint about the therapist"},{"code":"C2","explanation":"Turns down what the therapist has just offered.","group":"confrontation","label":"Rejects the intervention"},{"code":"C3","explanation":"Objects to what is done in the sessions or between them.","group":"confrontation","label":"Complaint about the activities of therapy"},{"code":"C4","explanation":"Objects to times, place, fees, recording or other arrangements.","group":"confrontation","label":"Complaint about the parameters of therapy"},{"code":"C5","explanation":"Says that it does not help, or not fast enough.","group":"confrontation","label":"Complaint about progress"},{"code":"C6","explanation":"Explains or justifies what was done, as if accused.","group":"confrontation","label":"Defends self against the therapist"},{"code":"C7","explanation":"Tells the therapist what to do, or presses for it.","group":"confrontation","label":"Efforts to control or pressure the therapist"}],"title":"Markers"},{"code":"strategy","terms":[{"code":"R1","explanation":"Puts right what was taken another way than it was meant.","group":"strategy","label":"Clarifies a misunderstanding"},{"code":"R2","explanation":"Agrees on other things to do or to aim for.","group":"strategy","label":"Changes tasks or goals"},{"code":"R3","explanation":"Shows or explains what the work is for.","group":"strategy","label":"Illustrates tasks or gives a rationale"},{"code":"R4","explanation":"Asks how this is for the patient, here and with this person.","group":"strategy","label":"Invites thoughts or feelings about the therapist or therapy"},{"code":"R5","explanation":"Says what the therapist did that added to the strain.","group":"strategy","label":"Acknowledges own contribution"},{"code":"R6","explanation":"Tells what it is like for the therapist at this moment.","group":"strategy","label":"Discloses own experience of the interaction"},{"code":"R7","explanation":"Connects the moment with others that these two have had.","group":"strategy","label":"Links to larger patterns between the two"},{"code":"R8","explanation":"Connects the moment with people outside the room.","group":"strategy","label":"Links to the patient''s other relationships"},{"code":"R9","explanation":"Takes seriously the reason for staying guarded.","group":"strategy","label":"Validates the defensive posture"},{"code":"R10","explanation":"Brings the talk back to what it had left.","group":"strategy","label":"Redirects or refocuses"}],"title":"Resolution strategies"},{"code":"segment_rating","terms":[{"code":"significance","explanation":"How much this marker matters for the work of the two.","label":"Significance of the marker"},{"code":"overall_withdrawal","explanation":"In the whole segment.","label":"Withdrawal overall"},{"code":"overall_confrontation","explanation":"In the whole segment.","label":"Confrontation overall"},{"code":"extent_of_resolution","explanation":"How far the strain was repaired.","label":"Extent of resolution"},{"code":"therapist_contribution","explanation":"How far the therapist added to the strain.","label":"Therapist''s contribution"}],"title":"Ratings of a segment, each from 1 to 5"}],"segmentSeconds":300,"source":"In the manner of the Rupture Resolution Rating System (Eubanks, Muran and Safran 2015), in our own words and not checked against the manual. Edit it to match the edition that your site trains with.","title":"Rupture markers and strategies"}','53d81037-cda1-4d83-80c7-4b2a2c165777',1795757736834394);
--
INSERT INTO vocabulary_packs VALUES ('rupture_markers',2,'{"checkedAgainstSource":false,"code":"rupture_markers","editable":true,"lists":[{"code":"marker_subtype","terms":[{"code":"W1","explanation":"Says there is no feeling or no problem where one seems plain.","group":"withdrawal","label":"Denial"},{"code":"W2","explanation":"Closes down with very short answers or silence.","group":"withdrawal","label":"Minimal response"},{"code":"W3","explanation":"Keeps to general or intellectual talk, away from what is felt.","group":"withdrawal","label":"Abstract communication"},{"code":"W4","explanation":"Tells stories or changes the subject, so that the present matter is left.","group":"withdrawal","label":"Avoidant storytelling or shifting topic"},{"code":"W5","explanation":"Gives way or pleases, so as not to be in conflict.","group":"withdrawal","label":"Deferential and appeasing"},{"code":"W6","explanation":"What is said and how it is said do not go together.","group":"withdrawal","label":"Content and affect split"},{"code":"W7","explanation":"Turns against the self, or gives up, and so shuts the other out.","group":"withdrawal","label":"Self-criticism or hopelessness"},{"code":"C1","explanation":"Says that something about the therapist is wrong.","group":"confrontation","label":"Complaint about the therapist"},{"code":"C2","explanation":"Turns down what the therapist has just offered.","group":"confrontation","label":"Rejects the intervention"},{"code":"C3","explanation":"Objects to what is done in the sessions or between them.","group":"confrontation","label":"Complaint about the activities of therapy"},{"code":"C4","explanation":"Objects to times, place, fees, recording or other arrangements.","group":"confrontation","label":"Complaint about the parameters of therapy"},{"code":"C5","explanation":"Says that it does not help, or not fast enough.","group":"confrontation","label":"Complaint about progress"},{"code":"C6","explanation":"Explains or justifies what was done, as if accused.","group":"confrontation","label":"Defends self against the therapist"},{"code":"C7","explanation":"Tells the therapist what to do, or presses for it.","group":"confrontation","label":"Efforts to control or pressure the therapist"}],"title":"Markers"},{"code":"strategy","terms":[{"code":"R1","explanation":"Puts right what was taken another way than it was meant.","group":"strategy","label":"Clarifies a misunderstanding"},{"code":"R2","explanation":"Agrees on other things to do or to aim for.","group":"strategy","label":"Changes tasks or goals"},{"code":"R3","explanation":"Shows or explains what the work is for.","group":"strategy","label":"Illustrates tasks or gives a rationale"},{"code":"R4","explanation":"Asks how this is for the patient, here and with this person.","group":"strategy","label":"Invites thoughts or feelings about the therapist or therapy"},{"code":"R5","explanation":"Says what the therapist did that added to the strain.","group":"strategy","label":"Acknowledges own contribution"},{"code":"R6","explanation":"Tells what it is like for the therapist at this moment.","group":"strategy","label":"Discloses own experience of the interaction"},{"code":"R7","explanation":"Connects the moment with others that these two have had.","group":"strategy","label":"Links to larger patterns between the two"},{"code":"R8","explanation":"Connects the moment with people outside the room.","group":"strategy","label":"Links to the patient''s other relationships"},{"code":"R9","explanation":"Takes seriously the reason for staying guarded.","group":"strategy","label":"Validates the defensive posture"},{"code":"R10","explanation":"Brings the talk back to what it had left.","group":"strategy","label":"Redirects or refocuses"},{"code":"R11","explanation":"","label":"waits"}],"title":"Resolution strategies"},{"code":"segment_rating","terms":[{"code":"significance","explanation":"How much this marker matters for the work of the two.","label":"Significance of the marker"},{"code":"overall_withdrawal","explanation":"In the whole segment.","label":"Withdrawal overall"},{"code":"overall_confrontation","explanation":"In the whole segment.","label":"Confrontation overall"},{"code":"extent_of_resolution","explanation":"How far the strain was repaired.","label":"Extent of resolution"},{"code":"therapist_contribution","explanation":"How far the therapist added to the strain.","label":"Therapist''s contribution"}],"title":"Ratings of a segment, each from 1 to 5"}],"segmentSeconds":300,"source":"In the manner of the Rupture Resolution Rating System (Eubanks, Muran and Safran 2015), in our own words and not checked against the manual. Edit it to match the edition that your site trains with.","title":"Rupture markers and strategies"}','53d81037-cda1-4d83-80c7-4b2a2c165777',1795796593715058);
--
INSERT INTO vocabulary_packs VALUES ('rupture_markers',3,'{"checkedAgainstSource":false,"code":"rupture_markers","editable":true,"lists":[{"code":"marker_subtype","terms":[{"code":"W1","explanation":"Says there is no feeling or no problem where one seems plain.","group":"withdrawal","label":"Denial"},{"code":"W2","explanation":"Closes down with very short answers or silence.","group":"withdrawal","label":"Minimal response"},{"code":"W3","explanation":"Keeps to general or intellectual talk, away from what is felt.","group":"withdrawal","label":"Abstract communication"},{"code":"W4","explanation":"Tells stories or changes the subject, so that the present matter is left.","group":"withdrawal","label":"Avoidant storytelling or shifting topic"},{"code":"W5","explanation":"Gives way or pleases, so as not to be in conflict.","group":"withdrawal","label":"Deferential and appeasing"},{"code":"W6","explanation":"What is said and how it is said do not go together.","group":"withdrawal","label":"Content and affect split"},{"code":"W7","explanation":"Turns against the self, or gives up, and so shuts the other out.","group":"withdrawal","label":"Self-criticism or hopelessness"},{"code":"C1","explanation":"Says that something about the therapist is wrong.","group":"confrontation","label":"Complaint about the therapist"},{"code":"C2","explanation":"Turns down what the therapist has just offered.","group":"confrontation","label":"Rejects the intervention"},{"code":"C3","explanation":"Objects to what is done in the sessions or between them.","group":"confrontation","label":"Complaint about the activities of therapy"},{"code":"C4","explanation":"Objects to times, place, fees, recording or other arrangements.","group":"confrontation","label":"Complaint about the parameters of therapy"},{"code":"C5","explanation":"Says that it does not help, or not fast enough.","group":"confrontation","label":"Complaint about progress"},{"code":"C6","explanation":"Explains or justifies what was done, as if accused.","group":"confrontation","label":"Defends self against the therapist"},{"code":"C7","explanation":"Tells the therapist what to do, or presses for it.","group":"confrontation","label":"Efforts to control or pressure the therapist"}],"title":"Markers"},{"code":"strategy","terms":[{"code":"R1","explanation":"Puts right what was taken another way than it was meant.","group":"strategy","label":"Clarifies a misunderstanding"},{"code":"R2","explanation":"Agrees on other things to do or to aim for.","group":"strategy","label":"Changes tasks or goals"},{"code":"R3","explanation":"Shows or explains what the work is for.","group":"strategy","label":"Illustrates tasks or gives a rationale"},{"code":"R4","explanation":"Asks how this is for the patient, here and with this person.","group":"strategy","label":"Invites thoughts or feelings about the therapist or therapy"},{"code":"R5","explanation":"Says what the therapist did that added to the strain.","group":"strategy","label":"Acknowledges own contribution"},{"code":"R6","explanation":"Tells what it is like for the therapist at this moment.","group":"strategy","label":"Discloses own experience of the interaction"},{"code":"R7","explanation":"Connects the moment with others that these two have had.","group":"strategy","label":"Links to larger patterns between the two"},{"code":"R8","explanation":"Connects the moment with people outside the room.","group":"strategy","label":"Links to the patient''s other relationships"},{"code":"R9","explanation":"Takes seriously the reason for staying guarded.","group":"strategy","label":"Validates the defensive posture"},{"code":"R10","explanation":"Brings the talk back to what it had left.","group":"strategy","label":"Redirects or refocuses"},{"code":"R11","explanation":"","label":"waits"},{"code":"R12","explanation":"as in the hour of third May","label":"the shrug of the heron"}],"title":"Resolution strategies"},{"code":"segment_rating","terms":[{"code":"significance","explanation":"How much this marker matters for the work of the two.","label":"Significance of the marker"},{"code":"overall_withdrawal","explanation":"In the whole segment.","label":"Withdrawal overall"},{"code":"overall_confrontation","explanation":"In the whole segment.","label":"Confrontation overall"},{"code":"extent_of_resolution","explanation":"How far the strain was repaired.","label":"Extent of resolution"},{"code":"therapist_contribution","explanation":"How far the therapist added to the strain.","label":"Therapist''s contribution"}],"title":"Ratings of a segment, each from 1 to 5"}],"segmentSeconds":300,"source":"In the manner of the Rupture Resolution Rating System (Eubanks, Muran and Safran 2015), in our own words and not checked against the manual. Edit it to match the edition that your site trains with.","title":"Rupture markers and strategies"}','53d81037-cda1-4d83-80c7-4b2a2c165777',1795824204747062);
--
INSERT INTO gaze_marks VALUES ('2a78b916-5d32-42d8-8c7a-cbba3195667c','4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1',0,1,20000000000,20000000000,500,500,0,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795757737005338);
--
INSERT INTO gaze_marks VALUES ('8902b636-6346-4dc4-9d5c-a9cf983ca812','4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1',0,0,30000000000,30000000000,750,750,1,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795757737009397);
--
INSERT INTO content_keys VALUES ('5ce7558a-d54b-4b60-b600-b575814c2714','library','5ce7558a-d54b-4b60-b600-b575814c2714','',1,1795757736833598);
--
INSERT INTO content_keys VALUES ('9716d16c-6aac-430c-bdd4-294edc5d2ce3','case','980f6f3d-e1ca-4689-8f08-4077eb81f411','',1,1795757736885608);
--
INSERT INTO content_keys VALUES ('4ae8cb87-762c-4f5d-8c77-59304fc1b9a3','session','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','',1,1795757736889398);
--
INSERT INTO content_keys VALUES ('4de448c4-e951-47a5-8736-ae3bfa7d4c16','shared','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','',1,1795757736889664);
--
INSERT INTO content_keys VALUES ('e2e95bee-1ce6-4b76-911a-c287d46ebbad','session','93187cd3-346c-493e-aa3d-d64cdde3f97a','',1,1795757736897363);
--
INSERT INTO content_keys VALUES ('b1edf723-f898-4848-bc85-bb44eb4e0be5','shared','93187cd3-346c-493e-aa3d-d64cdde3f97a','',1,1795757736897574);
--
INSERT INTO content_keys VALUES ('a95681ac-db80-49f0-b047-51a83f60e3f4','released','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','',1,1795757736951451);
--
INSERT INTO content_keys VALUES ('dc95e6a5-0500-4bc7-97a5-1dff739ce6d1','private','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','53d81037-cda1-4d83-80c7-4b2a2c165777',1,1795757736981412);
--
INSERT INTO content_keys VALUES ('008f321c-c9c2-41ab-b042-e0f08ecb8eb8','supervision','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','53d81037-cda1-4d83-80c7-4b2a2c165777',1,1795757737025461);
--
INSERT INTO content_keys VALUES ('a9621464-e05b-448d-9364-bce2f0487b9f','session','644cc7b4-fb1c-4880-90c4-26394362eb11','',1,1795783395259454);
--
INSERT INTO content_keys VALUES ('988fe49b-5a9d-4239-b9c4-d3190d722fad','shared','644cc7b4-fb1c-4880-90c4-26394362eb11','',1,1795783395259775);
--
INSERT INTO content_keys VALUES ('939e3b77-82ee-45b2-b19d-f6718a187f39','supervision','644cc7b4-fb1c-4880-90c4-26394362eb11','53d81037-cda1-4d83-80c7-4b2a2c165777',1,1795783404994158);
--
INSERT INTO key_grants VALUES ('5ce7558a-d54b-4b60-b600-b575814c2714','53d81037-cda1-4d83-80c7-4b2a2c165777',X'70247DBBB27DE79998B4C92C67EA87B2AEE6637AE5FE075B7C9795725B1D2C34FCB02F6DDD6D96A9A1F211CA680C1493D7F64343CAD12D35A8F59C990F9A7EEC3D667975B32656A6888222C8ADD95AC3',1795757736833754);
--
INSERT INTO key_grants VALUES ('5ce7558a-d54b-4b60-b600-b575814c2714','cfa73677-293e-414f-bbb1-4a92edbf489c',X'520A3815981316841F407CC7246E1A891564D2DA194A63F4DEA7EDB4118848335A0722151D18C427048F47A71B330A06EF2225E34DAFB4AEC9BD8E113BF66B97E3BED2056FDD1F9A1E9E5627DCFF2419',1795757736833856);
--
INSERT INTO key_grants VALUES ('5ce7558a-d54b-4b60-b600-b575814c2714','2dba4c5e-7257-4387-b4aa-3689d042caae',X'F3F3F198A5AD405E81F9B67EE5ECCDEC888654CBFF997E14B858BEDCE3C6BA4D0686448C6CD7EE3870589BE00B4C80C9C907538FFC82F2AAAA7A8B8F1964B1A5B2E51639AF61AB56D764024D6A7AA0E8',1795757736871386);
--
INSERT INTO key_grants VALUES ('9716d16c-6aac-430c-bdd4-294edc5d2ce3','53d81037-cda1-4d83-80c7-4b2a2c165777',X'9C1FC354CB0F1F04E5B1315BEA33E43234E635ED27FAF1675266FE31950F273016A3DCD589B601CC93CEFDB406873293774C131FF65023C51479C79DBE56838B64D283A207F0874C3C2F870953FDBC1F',1795757736885746);
--
INSERT INTO key_grants VALUES ('9716d16c-6aac-430c-bdd4-294edc5d2ce3','cfa73677-293e-414f-bbb1-4a92edbf489c',X'855148C3CA78C95D5C29B39925D014068999BC3999DE805A15E817D4BFBD7054FC336202EAF08CD0E6A88A5672ED4C4EAF2C054A94E7380961F7DF84A5387278CC0FB0FEEF8BDA0AE686513DA8B4EEC5',1795757736885810);
--
INSERT INTO key_grants VALUES ('4ae8cb87-762c-4f5d-8c77-59304fc1b9a3','53d81037-cda1-4d83-80c7-4b2a2c165777',X'50CBF8A015BFE628A6E3FF4078150C8C40A13E4639DD0EF7769D81769C2F842C29D1AEFCBDACD9550449A403509960548194474C01607CBBF680343338A20273314BD670F753B67B3D02A5A8AC515546',1795757736889494);
--
INSERT INTO key_grants VALUES ('4ae8cb87-762c-4f5d-8c77-59304fc1b9a3','cfa73677-293e-414f-bbb1-4a92edbf489c',X'EE7040B4A40D3FD82574695ED932DD35FAB53404E7A049C13195AC6EA2DDB3381363F7098330A440F339203A9AF52E8D5B42CED8D474D9830436AB64A9CF008AC71CE3735D58CCCBDD426095E3EDA0CB',1795757736889557);
--
INSERT INTO key_grants VALUES ('4de448c4-e951-47a5-8736-ae3bfa7d4c16','53d81037-cda1-4d83-80c7-4b2a2c165777',X'6AF20EAAD9965AEC16669DB4DB26298F6A308D3E7836CF09FF2B8C73AEF4501E5D16DA981C7ADD8DDD8DA2BEB4B0C5815B83F2208CA593245CBAF3AF56D2EB0C4886F288BF64C774D8B72EBD1D957B89',1795757736889726);
--
INSERT INTO key_grants VALUES ('4de448c4-e951-47a5-8736-ae3bfa7d4c16','cfa73677-293e-414f-bbb1-4a92edbf489c',X'D7B71A1ED6AD9B3989A29F6E72529010944E4B82B4BA52FB2BF97D6AC342B47FD57A83B94CE94D799B4840F0FC9C57277F764742405DB1B1978C671CA7427E6324F1D7D39948E8B9AD968F5774EBB332',1795757736889783);
--
INSERT INTO key_grants VALUES ('e2e95bee-1ce6-4b76-911a-c287d46ebbad','53d81037-cda1-4d83-80c7-4b2a2c165777',X'97F92FB186692CE7AF5B0232945C4957051948DD6691BB5ADF85475707071A282BFD4861A3F53F6B78341E666561D0B67AF631F8CED1AC9C9E2674C81FE3C7C67875DA525D3155DE154D72AE909F1550',1795757736897474);
--
INSERT INTO key_grants VALUES ('e2e95bee-1ce6-4b76-911a-c287d46ebbad','cfa73677-293e-414f-bbb1-4a92edbf489c',X'494BABAFB552FFED2EB0DD6A5659F2753DD7479CA88CBBFCD51ED27929654E602DC214B6E915C0F2BD911B6D79B692552827D8DE956B4A066AF97A8B8366F6ED08F3C51FB71F3745E4857B0493C3B2C4',1795757736897539);
--
INSERT INTO key_grants VALUES ('b1edf723-f898-4848-bc85-bb44eb4e0be5','53d81037-cda1-4d83-80c7-4b2a2c165777',X'BF6CDF9D2FD37FEE7DE9DED42A03F8EEBE471F4B3E07FC96B3646D170DFA672E59746099E47637029934C9F78C05ABB6FF0FFC07A929D99CE825862CFFC86D9C5C7E8D5CC61930DF844EA720C0455B77',1795757736897635);
--
INSERT INTO key_grants VALUES ('b1edf723-f898-4848-bc85-bb44eb4e0be5','cfa73677-293e-414f-bbb1-4a92edbf489c',X'8A1A248B59FC1502CB9B42B6989CF0D785BAB38C96C7A4D2FF6088AE5DDCF240A0F902C6364A0AC19BC709F0E2428F1FD5E85A88384E6070AA4F8692F799DA02A81517661AA3E27B6E00C17C54C2B6F9',1795757736897692);
--
INSERT INTO key_grants VALUES ('9716d16c-6aac-430c-bdd4-294edc5d2ce3','2dba4c5e-7257-4387-b4aa-3689d042caae',X'81EACA4AD9205BD3EC0EDE7A1F09DD840E7B12ADD371B0D1A70D6C2095A67379BDB0DD5539D1611E983C0AADA5E8E86C9193CE07F1FF7602BC35E856F4A5559F54930CE5C6599CAF4AB5B94E2424C734',1795757736902503);
--
INSERT INTO key_grants VALUES ('4ae8cb87-762c-4f5d-8c77-59304fc1b9a3','2dba4c5e-7257-4387-b4aa-3689d042caae',X'B7FC443B2CEAC8032646F207DD7AB7245735E720935652A3384CCF45596E9F339D98C8D1BF167F5555094F98D04AA11AF81F1F8482E93180468D6A18EF15326DE01C3732F2F90FDA258E96891535E1F0',1795757736902564);
--
INSERT INTO key_grants VALUES ('4de448c4-e951-47a5-8736-ae3bfa7d4c16','2dba4c5e-7257-4387-b4aa-3689d042caae',X'9ABAB68DDE2A26AB24E027538529EB6B00988BCD5AAFCDC8DC732E7B69D967738A7BA1BAF3DB47F39ABDF42182C34AD2E7A5BB5F0554C703B16B836223808CD5CFC76E74DF92232781D26383CEADD842',1795757736902623);
--
INSERT INTO key_grants VALUES ('a95681ac-db80-49f0-b047-51a83f60e3f4','53d81037-cda1-4d83-80c7-4b2a2c165777',X'4BB834CC2FC0B8AB5164458DAD7F34A2AF17D67ACA6D3C782A13CACD9D195E31A50C9C50850F42ED0261400A955A7A8EDDBC3B927A5352416E895800475C36E9FD61B125625867898A9BC64F6F568913',1795757736951548);
--
INSERT INTO key_grants VALUES ('a95681ac-db80-49f0-b047-51a83f60e3f4','cfa73677-293e-414f-bbb1-4a92edbf489c',X'F97EE4D44581725B11B9ED245D6C973CF2D658CC9B24891058428FF5EFCE6C088B23C0FA5A3127FF0F1AFC5768627C2268CD68564A9682BB90E4595B4CA43A68551BD313583C6D66F0F779C311EFA23E',1795757736951611);
--
INSERT INTO key_grants VALUES ('a95681ac-db80-49f0-b047-51a83f60e3f4','2dba4c5e-7257-4387-b4aa-3689d042caae',X'4BEEFC6689415ED45A9496835CBCF9534FE4988D24B992136A3542245402AE048FC3901E8FAA14E101884302C5A8889EC6AF39819A04CDBCC07AF9CD51656646D0543B132D4E82536126C77CC7F0BCE8',1795757736951669);
--
INSERT INTO key_grants VALUES ('dc95e6a5-0500-4bc7-97a5-1dff739ce6d1','53d81037-cda1-4d83-80c7-4b2a2c165777',X'811E56E32489B1CB5619FFE977277D6E974D12F00A40877C2145FA7D99EF396DD24CC40F343CFA4484EAE7D4B23539B7B52BC8300432DE27BE9E15A01A74D38771ABC1E7EF9A8E1B7AFD5E98B62D2CF3',1795757736981524);
--
INSERT INTO key_grants VALUES ('dc95e6a5-0500-4bc7-97a5-1dff739ce6d1','cfa73677-293e-414f-bbb1-4a92edbf489c',X'28E415CCF6E62EC7DE84CC2D45D2064A308FC42BA3D064F00711CA6B1C0A1C6DD1B09E24CF644DB7828C51E7ED09527A34F570DAD11D49B14E2FDA3B270D70F055D8718FBE20FED3F3C3E351EFE0A333',1795757736981594);
--
INSERT INTO key_grants VALUES ('008f321c-c9c2-41ab-b042-e0f08ecb8eb8','53d81037-cda1-4d83-80c7-4b2a2c165777',X'866C9EEE393ECE54A6CE3D868444E57DE36D5BD6CED9331BC8B9E4F854A0AC4B48C40D2A92E893A1D3A10E7E23A9C208663992C3AB2CBAFC67004095DFAC1E3B29F6E5CF5CD9B3023BBB6D035A4EE148',1795757737025562);
--
INSERT INTO key_grants VALUES ('008f321c-c9c2-41ab-b042-e0f08ecb8eb8','cfa73677-293e-414f-bbb1-4a92edbf489c',X'76445277D41CF84D792873190C8336C68D75B2AF78CB3F34CE35886480EDC96EF121C71323B35F4F674EE0337FEAE35ECA49F3E26308688954B6E64423A213C37991F92C54536057B7C8FC2EDD2A00A4',1795757737025628);
--
INSERT INTO key_grants VALUES ('e2e95bee-1ce6-4b76-911a-c287d46ebbad','2dba4c5e-7257-4387-b4aa-3689d042caae',X'DEDCA11E035B660E7A185A1D5FC6BDD068014097906F8336A1BB648A68E616306055BE569A6AB7259D579D48C3AAFE9A8E0C426F0C7740064EA8643E1E9F1009B49529BC22183FD53FAF0015F5C78A92',1795783377050234);
--
INSERT INTO key_grants VALUES ('b1edf723-f898-4848-bc85-bb44eb4e0be5','2dba4c5e-7257-4387-b4aa-3689d042caae',X'2F9A5607B95C37A088ACC2D00E018108D307A64F9BCEF606C68F5F565E1F5647BDF1EA029AFE4D26D9EB5C90B17A958BB44FF77E303483621634A710902B8908E56BCBED4092C01BD36492E062A6EB4E',1795783377050338);
--
INSERT INTO key_grants VALUES ('a9621464-e05b-448d-9364-bce2f0487b9f','53d81037-cda1-4d83-80c7-4b2a2c165777',X'912187AF4AD3423F44F0B325A879E4C1E561F6074BBE3420A67A7E622E01F645B5B742C30A148CF7390C38E2A5C1D3C681FD5765F9C3E263EE401BF8D1EF6101E861CC0C643778877604C0A4651D1B2B',1795783395259577);
--
INSERT INTO key_grants VALUES ('a9621464-e05b-448d-9364-bce2f0487b9f','cfa73677-293e-414f-bbb1-4a92edbf489c',X'0801FDDA037F6DB7D65F85E5B5E8E243B97D99D5305B56B4264FDC93BE2EFE5F16667D6CD82E9915DCDB023AC141A9021043ED68009A059B47EE86378A24A4AF3C9F1380020A65CF37C1B0CA7FB05272',1795783395259660);
--
INSERT INTO key_grants VALUES ('988fe49b-5a9d-4239-b9c4-d3190d722fad','53d81037-cda1-4d83-80c7-4b2a2c165777',X'537279C8B5BE0255D09ED387B3CF166D750122BCBBFE842221D66D1F4D8F9A4B1662466CBA1E58A5F6DC062D3244B3C4D24D6FB0BA3E430DC759BF690B221E3F2FB40FA8577C1DA88F7CEE4BDAB42DFB',1795783395259840);
--
INSERT INTO key_grants VALUES ('988fe49b-5a9d-4239-b9c4-d3190d722fad','cfa73677-293e-414f-bbb1-4a92edbf489c',X'F9B4AEC097708281C005741D0E2994097BFA12725164B4C4C1E243187028FC5610F9F92F63F40C3BF77D618D036C266B0B446DD27A567756EB065DEF01616179425322790048C682C4AF89E2E6C2DDA1',1795783395259900);
--
INSERT INTO key_grants VALUES ('939e3b77-82ee-45b2-b19d-f6718a187f39','53d81037-cda1-4d83-80c7-4b2a2c165777',X'E40DA6FF2099BBAD57BDE1039D8477A90206DC37D5A86699595B226752232D4C95CD3DBED50FA09C42A71F1AB40BEC0BF77B6E79935553050E5AE0E15B3448B8928388D01459E0F9C7C3C7DFE926024A',1795783404994265);
--
INSERT INTO key_grants VALUES ('939e3b77-82ee-45b2-b19d-f6718a187f39','cfa73677-293e-414f-bbb1-4a92edbf489c',X'4261C02A0EE6E40327C840A26BE90F91497A2A585048D3F503BE046E1028AF0B920C7B1F44EB5BAFB3883FD5CAB77BA1EAB8DA64DE169CC310AA31F5CB33052FE0741EE91CE8FB7711B92A184EACF7AD',1795783404994340);
--
INSERT INTO key_grants VALUES ('a9621464-e05b-448d-9364-bce2f0487b9f','2dba4c5e-7257-4387-b4aa-3689d042caae',X'AEBCDB222A56EE97CB94311C45C8564B46D17A0E10B4BC11EDD04DB6027AFF6A1500EBC5EBC1759027AA79DF1B35A7340548BEEB1F4C778A77556F14AEA38213D2A41F6EC852D3F0CF2720C56B70E4BD',1795783405374893);
--
INSERT INTO key_grants VALUES ('988fe49b-5a9d-4239-b9c4-d3190d722fad','2dba4c5e-7257-4387-b4aa-3689d042caae',X'EF8BB76A6C71F37A57094AE89C74BD9D6FE2EFCBD1827966161BD79628C848158B81E785391842A5EBC4DA4F1ACC2852D64E65A6B2D4ED6FEE01A3C832ACDFCCB1F1319E9BB6C64A495C1C43BAD01BF1',1795783405375006);
--
INSERT INTO passages VALUES ('8bff5e29-a4ed-4011-aeb6-b17257bd159e','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','53d81037-cda1-4d83-80c7-4b2a2c165777',1795757737021357);
--
INSERT INTO passage_versions VALUES ('70272361-986b-42b0-9c01-e4d89275b1cc','8bff5e29-a4ed-4011-aeb6-b17257bd159e',1,0,'trainee','4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',20000000000,30000000000,500,750,X'024DE448C4E95147A58736AE3BFA7D4C160DBC9A7808C8A961A87F76E234EF6655B6EB8B5239194B77FD3EA19E590DC22D47F83F92C100D36507AAD233E20A1BB10CEBCB7CD0BC',X'024DE448C4E95147A58736AE3BFA7D4C167D794AFB84D9E3F42595AD80C46C7F210A2CE9D2D8F2DD80F193C4FD6270E0458D7C88E5E8FC17D648ACD170F7FD95630947','53d81037-cda1-4d83-80c7-4b2a2c165777',1795757737021466);
--
INSERT INTO ratings VALUES ('10285784-a51c-47c1-8f0c-ef924f3a5462','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','53d81037-cda1-4d83-80c7-4b2a2c165777',1795757737025327);
--
INSERT INTO rating_versions VALUES ('1e8a5aa4-d8a0-4d69-a0d4-fc8147ea7077','10285784-a51c-47c1-8f0c-ef924f3a5462',1,0,'supervision','4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',0,60000000000,0,1500,X'02008F321CC9C241ABB042E0F08ECB8EB8581805CB4AC523D82CE5B0FCF38252D7CA54774063F7DE6C146F8C54876B062ABC83E40BAA502D7B3D6B710CA6052891D61403D39EFB1026A13503',X'02008F321CC9C241ABB042E0F08ECB8EB8E73D97FAC329604B26675118F8CB711719872FDA986B7E61DD99AE9BD794C02AEF56C0C4DE5A24429375029B7E3874DE61156703','53d81037-cda1-4d83-80c7-4b2a2c165777',1795757737025654);
--
INSERT INTO edits VALUES ('c79568d0-ca11-4fe1-bb55-d2798d17919c','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','53d81037-cda1-4d83-80c7-4b2a2c165777',1,'session.tag','{"after":1,"before":0,"record":"75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2"}','done',1795757737049549);
--
INSERT INTO edits VALUES ('beee6e95-de50-4ac5-bffb-595666bed4fb','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','53d81037-cda1-4d83-80c7-4b2a2c165777',2,'candidate.decide','{"after":1,"before":0,"record":"e8e396be-95d5-5569-8edc-e0b64c2b7613","state":"rejected"}','undone',1795757737053494);
--
INSERT INTO edits VALUES ('3784810b-d2e9-410e-8a50-bcd9fd33cc8f','93187cd3-346c-493e-aa3d-d64cdde3f97a','53d81037-cda1-4d83-80c7-4b2a2c165777',1,'session.details','{"after":{},"before":{},"digest":"c041ed1cb14783bcdd059c23","sealed":"AuLpW+4c5kt2kRrCh9Ruu61EId3yoYXc52ThJmBXvGWsckY6xcmyGCuupQFuHaBxF878Mz4xsKT+FPyv6HMY0xDPa1/JGbnTum4tnF5nGihp12gQ+lOIAK3z9STV4J8Of5suVp56XNVHcCvi1fk54ljrjy7ATGpGQSo="}','done',1795783376707091);
--
INSERT INTO edits VALUES ('5c92100f-c925-4fcc-91db-84e871338384','644cc7b4-fb1c-4880-90c4-26394362eb11','53d81037-cda1-4d83-80c7-4b2a2c165777',1,'session.details','{"after":{},"before":{},"digest":"e31cf7128a83831eccf2bb56","sealed":"AqliFGTgW0SNk2S84vBIe58nk5BXR2DGoWNIuSXLrgwSYnf8gQqFkyW6AIMMSpGZFnnshZ5J7HEjjKwqhyDOs/3cV4ZlhwKZE5U9vzv10gnvzeTjeDGhE7GGhGQ2o4Zp0YJzzG7+F4Ktn4HshZkklWjzZO7XI6NsUrj+qoY="}','done',1795783404925106);
--
INSERT INTO edits VALUES ('a2e43930-1059-408e-be01-04309d78a108','644cc7b4-fb1c-4880-90c4-26394362eb11','53d81037-cda1-4d83-80c7-4b2a2c165777',2,'note.add','{"after":1,"before":0,"digest":"5cb002ecc3c312b6424e4fca","record":"636a310e-455c-4f3e-be28-7a1731d57dbc"}','done',1795783404994721);
--
INSERT INTO edits VALUES ('686a69a9-8534-4491-a5af-03c13b46813c','644cc7b4-fb1c-4880-90c4-26394362eb11','53d81037-cda1-4d83-80c7-4b2a2c165777',3,'marker.add','{"after":1,"before":0,"digest":"a71da081b7f65186c35259dc","record":"b751d64a-5c42-4717-b57f-728380f02110"}','done',1795783405065859);
--
INSERT INTO edits VALUES ('728460cb-c7d4-4334-9a3c-b0fd6a03f48e','644cc7b4-fb1c-4880-90c4-26394362eb11','53d81037-cda1-4d83-80c7-4b2a2c165777',4,'session.tag','{"after":1,"before":0,"digest":"a6466fadbde6cd35f8471a01","record":"644cc7b4-fb1c-4880-90c4-26394362eb11"}','done',1795783405136474);
--
INSERT INTO edits VALUES ('bf9879bf-7385-428a-9ee9-d1d4759df34a','644cc7b4-fb1c-4880-90c4-26394362eb11','2dba4c5e-7257-4387-b4aa-3689d042caae',1,'marker.add','{"after":1,"before":0,"digest":"304affd0a14107a04e73865a","record":"7c0b422e-50e3-4887-9b4a-bf40de5e9940"}','done',1795783405465665);
--
INSERT INTO edits VALUES ('b8bdda62-941f-4568-8920-b255fb064933','644cc7b4-fb1c-4880-90c4-26394362eb11','53d81037-cda1-4d83-80c7-4b2a2c165777',5,'settlement.add','{"after":1,"before":0,"digest":"4733d1da307ebb3d6e87527a","record":"533b6688-d117-4ce2-990b-92ee3c2dfe6d"}','done',1795783417552654);
--
INSERT INTO consents VALUES ('5019f6d3-112d-4b43-a59c-a44445dee3e3','980f6f3d-e1ca-4689-8f08-4077eb81f411',NULL,1795757737029443);
--
INSERT INTO consent_versions VALUES ('7e5bad14-e305-4e3a-b3e5-c03435a625aa','5019f6d3-112d-4b43-a59c-a44445dee3e3',1,NULL,NULL,NULL,NULL,NULL,X'025CE7558AD54B4B60B600B575814C2714EA2B352F328D5362405DE70DF3010760E892A36CB641AFD7A1C06FBBEE5AA287BC240682AF28053CB68CED052E2DF41A213BD2D06F0BFC90E744D137ECFF6C178C86E75BFD3FE267EA0ADC610C9560AB1CA08A5771D2FB418EA0EECB11F9BFDAB085F59FD9090A6DDE2CAAF7896261136AB41D6D3A9EC7FD7AC2A06C421452511553A1B4D2B35363BF27FF12',X'029716D16C6AAC430CBDD4294EDC5D2CE37E39023AAE13A3F9F09E90ACA0819A2633AF79445D470C742E3B5E2C3CCC8C43E4C89A28E9BE11F998E0009F32A297A880','53d81037-cda1-4d83-80c7-4b2a2c165777',1795757737029443);
--
INSERT INTO certificates VALUES ('3422dcb6-9d84-4c67-a17a-02141e3628b5','3da1715a-9cd3-4239-a4d1-e98daec1584b','980f6f3d-e1ca-4689-8f08-4077eb81f411',X'025CE7558AD54B4B60B600B575814C2714776DAD5C02544274DDB50936609E2C69A1211FC30E8795447ECECA172109A4CAB4956E08CB3FCE86546CF5276841ECB0DF861AF536E953E2F5E9BB920DD21F208ABFB64837D28FB52F126BAE6BDDEDCAA2EE06E7684DDC3A6D9788E88036721B9DB49D3B99AAF05DEE2E6163B31FC42622DB51880C58B737172B8C7DED4BA4D5670D0078F30B49698CA3340AE9EAA3EB5A17980A78DC8BE2AC098971427CA6D2698364AFAFD2EB5EB82023EC1B4F4137495DDA3AA52B776436A66BC5','53d81037-cda1-4d83-80c7-4b2a2c165777',1795757737090694);
--
INSERT INTO collections VALUES ('60a08d97-c5f9-4b97-a805-5911ea4365ef',NULL,0,X'025CE7558AD54B4B60B600B575814C2714727F8D3084E46FE3952E0A1BCD2A1E48569D957FEE63F1C7601D4ABD2B0D1E7CE00EE87F3F801D4D5E3BEDE69040602EA87E53',0,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795757737033506);
--
INSERT INTO collections VALUES ('ee2879d9-cea8-4b63-b690-58e6208bf965','60a08d97-c5f9-4b97-a805-5911ea4365ef',0,X'025CE7558AD54B4B60B600B575814C27147AE9F71485CB819C163FC7063BC24D4A4B77AFE6A10799DB59FDBCCB0F0C29947C7EEEB419EDF667539D9DEB0FCD',0,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795757737037474);
--
INSERT INTO collections VALUES ('cf895014-e78d-4c12-9693-cd8ece745ff8',NULL,1,X'025CE7558AD54B4B60B600B575814C271472F88955523851755178FF56A80707BF161320F2C23A6254F73727DE14B66F6998B37E19D5EC8DDE3AB1A234E6583B',0,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795757737045353);
--
INSERT INTO collections VALUES ('67b8379f-ae59-4310-8583-e063f709e0bc',NULL,2,X'025CE7558AD54B4B60B600B575814C27146353B57AF9DCBB9704126826F8E389E3C6AF694AB254DD8F2CE7251D9A09E071817329319CEA6143572943E4',0,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795783405205098);
--
INSERT INTO examples VALUES ('701f3872-9bfc-494e-8523-c1be4d14a4c7','ee2879d9-cea8-4b63-b690-58e6208bf965',0,'75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','4a3e7e76-c8c2-4f21-b3bf-f24e1dc480e1','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',5000000000,9000000000,125,225,X'02A95681ACDB8049F0B04751A83F60E3F4EFC65CD1F3BC3D9DB3515E5E69B56E72FD1548389402D15D10BB775AB95BFE141F7E886B3B6AAF672441BE66D31931FE0ADD','02b473d5-ae89-4f48-a792-0476fd5ba90e',0,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795757737040742);
--
INSERT INTO library_edits VALUES ('29e1f827-7f7e-457d-917f-7bb760e04259','53d81037-cda1-4d83-80c7-4b2a2c165777',1,'collection.add',X'025CE7558AD54B4B60B600B575814C2714888E7541770B122011CCA550378C105F0C63AE5F0ED11981173846C78A0DF68C67DB7ADF6FBFCD463E61EF00466C2097D2BF72267F69FC12631C477F97E42885E8454DD009C42E78D1C6F484CA0EBE324854A9562107B4E20B','done',1795757737045554);
--
INSERT INTO library_edits VALUES ('ddb81bd0-91da-47bd-b985-95ad333c0b2b','53d81037-cda1-4d83-80c7-4b2a2c165777',2,'collection.add',X'025CE7558AD54B4B60B600B575814C2714316634832B54EAA7521F858B77680364910EDA5EAE8B571071A66C9FF93847DC44A74CDB45CB77A7DDC952D9CDCF9DF37568EA5E53267F0A7C22EC66B9EB3438F1471146AAFF087C90A982B54989D1F2CAD20A5F894B9B15BF4FE4238352CD1D5F6A017048BB7C50D2A3FE9B850DEF344ACF02C13622DFBB42D187FA9CC488A7','done',1795783405205380);
--
INSERT INTO feedbacks VALUES ('18f5475d-4ec7-4ec1-9732-17be7cd72bd7','75f4206c-ba2e-4b1c-bbec-1cd616bfc3f2','53d81037-cda1-4d83-80c7-4b2a2c165777',1795757737069387);
--
INSERT INTO feedback_versions VALUES ('6c9966b3-2b7c-4375-a882-4a912de2a7a4','18f5475d-4ec7-4ec1-9732-17be7cd72bd7',1,0,'supervision',X'02008F321CC9C241ABB042E0F08ECB8EB8EE225036D73B48F41118E4C3ECBC15CF581455291F137AB2312DC83D70643E22FA8A9A5EDA8F31AC4DA2EEF5EA1DF7A07780D148A62144C6C23D7EE787C2BF21FD0600D2',NULL,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795757737069473);
--
INSERT INTO feedback_versions VALUES ('40c7ab22-96fe-4617-b837-ccc2e5ec03ce','18f5475d-4ec7-4ec1-9732-17be7cd72bd7',2,0,'supervision',X'02008F321CC9C241ABB042E0F08ECB8EB86DCB15DD4E35262D1A1DB18129B8BBA36E5B686B3D2E6540C82BD7FD4D7F10BE10C7ACB8CEC9A315D247F453704A0B2CAC0C2567FBDE4985AEC433806AF6B00E2E55CC20239F392B03D5196A01',NULL,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795757737073438);
--
INSERT INTO feedback_versions VALUES ('810c1f95-8741-48eb-88e4-40df4f1857f7','18f5475d-4ec7-4ec1-9732-17be7cd72bd7',3,0,'trainee',X'02008F321CC9C241ABB042E0F08ECB8EB84B1D67970C82EFFD55D6CE90C8CA8215514BE28341BAA7AADC3070EC8E2E7A0E84E32B775D0699DDE5C9DEF25792F7A55511FFF82F6DB6113DA95D1505D57973C160D595025977FA673120B7A9',X'024DE448C4E95147A58736AE3BFA7D4C16D71CD8EF7CC9B52C213B676538DC5AD6D6B3BDF9B119AB831214FA473E05A7FCAECD184AE6AB4D1C0CFA37C4B234A89DFE2B5FD3B56D5F928E9ADDFE9026C232BFEF050CD59FF6A010CEAC40BDE6','53d81037-cda1-4d83-80c7-4b2a2c165777',1795757737077362);
--
INSERT INTO feedback_versions VALUES ('d383b742-9d71-4aa2-9a5c-bfaac099945c','18f5475d-4ec7-4ec1-9732-17be7cd72bd7',4,0,'supervision',X'02008F321CC9C241ABB042E0F08ECB8EB8F0E36EF74706DBABE2BBEEF263F45E7C309B2696CF9BF8A8F26BC99CB192B5B1A188F6A6A17CEBFDDF6466F7956D738405B6AB16610EC554F7B7CC65B0AA61F76BA642',NULL,'53d81037-cda1-4d83-80c7-4b2a2c165777',1795757737081411);
--
INSERT INTO settlements VALUES ('533b6688-d117-4ce2-990b-92ee3c2dfe6d','644cc7b4-fb1c-4880-90c4-26394362eb11','53d81037-cda1-4d83-80c7-4b2a2c165777',1795783417552021);
--
INSERT INTO settlement_versions VALUES ('f441fce2-5f28-4cd2-b179-24ab8df2116f','533b6688-d117-4ce2-990b-92ee3c2dfe6d',1,0,'trainee','706b4fa3-3000-4dba-ac1e-bceef324db70','75922ed1bf01f1b05ec3b6bc18d35b59e54020cbd49f8975187a33bbbe4ec5f1',10000000000,14000000000,250,350,X'02988FE49B5A9D4239B9C4D3190D722FAD6AB525DCA84D3A552452642EC273E22ADEDDA52A4D3641CF77087641F4136154E05BBEAFC51882CC589E1C6333803EF36141860077969F0C8A7C9389FC919C269A8EB6845EE474A6F96A7518CE34E2AE4886CB92EA3119631122E353F51A67BBF8EDCC562E2299B8DB50D1FEF97DE645BC5E368E355C65E0E191AA3913EDB2B2042D84093AE76691C6A9B97488DECE67FE9CAD5AF3AC78F06CA48FB6B3EC7BD4AD1D4DE60C58EFE150EA1693E0905D32353FC16DA869F5917A50B9C3E34964AC0DB0514FBD8043D7EBC651BCB616FCC50049AA136D54132AE81B5B6A60BA822E62E44EB7763B4282AA8E319D880FCAAF2AC5DD9F3AABCF327CA306894FA5B772233A9DE43DAEDBF335EF20736E1469CC3AE567F9323C0742D09B84CDF7E651A00758ED6E22FCE5E742FB853B512FEB99D5B86DFA8463BF9F2E0798F35F9729614D699583756E5B4970B59E2BB3F25A6AB3C4153D309247B4811BC204211390383A43B5EB1031879B882817972C35CCD84450F2F06108181CF14B25AD490DFD8B95745EB8FAF2B47B32A2BF44C63D83D3588C5264180F02',X'02988FE49B5A9D4239B9C4D3190D722FAD49D3721F3650D8166679C16A9FEC8A414DD814023304D783CB696D7FC63557D0814D0A0C4E67020562C42B878B0F53FA11D1918F4789B2EB0F8CD823973812','53d81037-cda1-4d83-80c7-4b2a2c165777',1795783417552152);
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
CREATE INDEX examples_by_collection ON examples (collection_id, position);
--
CREATE INDEX examples_by_session ON examples (session_id);
--
CREATE INDEX settlements_by_session ON settlements (session_id, created_us);
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
CREATE TRIGGER settlement_versions_no_update BEFORE update ON settlement_versions BEGIN SELECT RAISE(ABORT, 'settlement_versions is append-only'); END;
--
CREATE TRIGGER settlement_versions_no_delete BEFORE delete ON settlement_versions BEGIN SELECT RAISE(ABORT, 'settlement_versions is append-only'); END;
--
