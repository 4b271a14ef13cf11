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
INSERT INTO schema_migrations VALUES (1,'library',1795679154148000);
--
INSERT INTO schema_migrations VALUES (2,'sessions',1795679154168000);
--
INSERT INTO schema_migrations VALUES (3,'recordings',1795679154184000);
--
INSERT INTO schema_migrations VALUES (4,'candidates',1795679154200000);
--
INSERT INTO schema_migrations VALUES (5,'notes',1795679154220000);
--
INSERT INTO schema_migrations VALUES (6,'vocabulary',1795679154236000);
--
INSERT INTO schema_migrations VALUES (7,'marks',1795679154256000);
--
INSERT INTO schema_migrations VALUES (8,'keys',1795691686937000);
--
INSERT INTO schema_migrations VALUES (9,'records',1795691686938000);
--
INSERT INTO schema_migrations VALUES (10,'history',1795691686938000);
--
INSERT INTO schema_migrations VALUES (11,'consent',1795691686939000);
--
INSERT INTO schema_migrations VALUES (12,'library_edits',1795702750052000);
--
INSERT INTO schema_migrations VALUES (13,'feedback',1795757736761000);
--
INSERT INTO schema_migrations VALUES (14,'settlements',1795783363897000);
--
INSERT INTO schema_migrations VALUES (15,'told_rows',1795796586697000);
--
INSERT INTO schema_migrations VALUES (16,'proved_files',1795824200057000);
--
INSERT INTO library VALUES ('a4836c1b-1f05-41db-8735-3d46be904a56','open',1795679154275071);
--
INSERT INTO people VALUES ('7e1b82ce-2043-492c-9b68-e4a0cf072b2c','supervisor',X'0189E26C3796D2A67CB1B6715DB87E68EF9294547F9B77CEF90EE1076DBB16445FF39EC4CD5B7911675DBEEC3A249B8384E234F5FBA7A580',X'DAB05B7E88F6B4786B29EB00F2C9A3B5C129CB2A02E64B8BB3CA5B4DB22E9279',NULL,NULL,NULL,NULL,1795679154275242,NULL);
--
INSERT INTO people VALUES ('490e0e9a-7172-426d-931c-ccd411744489','trainee',X'01F337F4296B13478CED3283F7A81EFFF71A2332863E4AE93313BB06EFF8E0961C875B06D288D77317BA37CC3FC2C36AC8DA36',NULL,NULL,NULL,NULL,NULL,1795679154316499,NULL);
--
INSERT INTO people VALUES ('123456cb-daa2-516c-8471-e31fd9fdb790','supervisor',X'02A4836C1B1F0541DB87353D46BE904A563D5C0537B34F6766BC05738C30591B896661E63ACB6B8FC1D05D1117E686465F82FD8D4B4C7143B7988A1B04B86FC61D1C491BF36F1DA8',NULL,NULL,NULL,NULL,NULL,1795783417810217,NULL);
--
INSERT INTO audit VALUES (1,1795679154276140,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','library.created','library','a4836c1b-1f05-41db-8735-3d46be904a56',NULL,'{"kind":"open"}',X'0000000000000000000000000000000000000000000000000000000000000000',X'AE00AC79FEE06010A4C18948EC80A9A7E578CF57E2FE780DCE8663475FD95A28');
--
INSERT INTO audit VALUES (2,1795679154316569,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','person.added','person','490e0e9a-7172-426d-931c-ccd411744489',NULL,'{"role":"trainee"}',X'AE00AC79FEE06010A4C18948EC80A9A7E578CF57E2FE780DCE8663475FD95A28',X'0CFE57348C6B275D0B38C917ED754DE3B3D6A77E52248A27576A884C3AFF2B15');
--
INSERT INTO audit VALUES (3,1795679154359898,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','case.added','case','69022012-7566-40c6-babc-d90432d6dc05',NULL,'{}',X'0CFE57348C6B275D0B38C917ED754DE3B3D6A77E52248A27576A884C3AFF2B15',X'D941B104A12611DD4A73E2C15A9FD10DF52ADFCDAB76ABDF542A94FC0D4C9CE3');
--
INSERT INTO audit VALUES (4,1795679154364863,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','session.added','session','169ba0f6-7948-46e5-9633-cce6876b350b','169ba0f6-7948-46e5-9633-cce6876b350b','{"case":"69022012-7566-40c6-babc-d90432d6dc05"}',X'D941B104A12611DD4A73E2C15A9FD10DF52ADFCDAB76ABDF542A94FC0D4C9CE3',X'A2F44F8F58D266FC2C7C5A427738600E6CEA1B072390A123B876B9CFD27A7A3B');
--
INSERT INTO audit VALUES (5,1795679154365775,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','session.added','session','e8c2f8e2-cf8e-4385-8ade-cd98cc8687a8','e8c2f8e2-cf8e-4385-8ade-cd98cc8687a8','{"case":"69022012-7566-40c6-babc-d90432d6dc05"}',X'A2F44F8F58D266FC2C7C5A427738600E6CEA1B072390A123B876B9CFD27A7A3B',X'CEE211E7D4E2BED9158433E84DD09AF9F7664CE9B088D5EA53B34A942CF2768F');
--
INSERT INTO audit VALUES (6,1795679154367811,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','session.people','session','169ba0f6-7948-46e5-9633-cce6876b350b','169ba0f6-7948-46e5-9633-cce6876b350b','{"count":2}',X'CEE211E7D4E2BED9158433E84DD09AF9F7664CE9B088D5EA53B34A942CF2768F',X'C89CF8B82E306131526487FE2D236B3F648982605185A36694A121B792A9DFF8');
--
INSERT INTO audit VALUES (7,1795679154368941,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','recording.added','recording','fd05c7b4-b251-438a-bae5-26fef97ec43b','169ba0f6-7948-46e5-9633-cce6876b350b','{"content":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","storage":"linked"}',X'C89CF8B82E306131526487FE2D236B3F648982605185A36694A121B792A9DFF8',X'A0F42DBC3CAE8639F0A1B9CCDEE2EAC4BC00CF2C019DAD14DDE4EE0FADAA63BD');
--
INSERT INTO audit VALUES (8,1795679154369452,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','recording.added','recording','fe946daa-ca37-4271-a02b-eee632634280','e8c2f8e2-cf8e-4385-8ade-cd98cc8687a8','{"content":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","storage":"linked"}',X'A0F42DBC3CAE8639F0A1B9CCDEE2EAC4BC00CF2C019DAD14DDE4EE0FADAA63BD',X'349F9012B9557CA5D05985441957DD6B016E87481FA5AE20F723CF3C059CFA82');
--
INSERT INTO audit VALUES (9,1795679154375262,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','recording.people','recording','fd05c7b4-b251-438a-bae5-26fef97ec43b','169ba0f6-7948-46e5-9633-cce6876b350b','{"parts":{"0":"patient","1":"therapist"}}',X'349F9012B9557CA5D05985441957DD6B016E87481FA5AE20F723CF3C059CFA82',X'83C969867D95BE939F042293E8CFFC993F0247C5152D67960DFC7B63E0037A5E');
--
INSERT INTO audit VALUES (10,1795679154383924,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','derived.stored','signal_file','73962324-de58-460c-a6d8-558fe0802508','169ba0f6-7948-46e5-9633-cce6876b350b','{"kind":"summary","recording":"fd05c7b4-b251-438a-bae5-26fef97ec43b"}',X'83C969867D95BE939F042293E8CFFC993F0247C5152D67960DFC7B63E0037A5E',X'5910F11C273F29A65FEDBF651CA74F2D233A98FF11E02FEB59EB9F98EA8F3E1A');
--
INSERT INTO audit VALUES (11,1795679154388176,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','recording.measured','measurement_run','906bd949-6c2d-4849-b9b4-013b9831d3a6','169ba0f6-7948-46e5-9633-cce6876b350b','{"candidates":3,"recording":"fd05c7b4-b251-438a-bae5-26fef97ec43b"}',X'5910F11C273F29A65FEDBF651CA74F2D233A98FF11E02FEB59EB9F98EA8F3E1A',X'3E074C2D98A586E4905639DF1DE93CE34914BFAA728D1C7DF4E5E6752D282CC7');
--
INSERT INTO audit VALUES (12,1795679154390505,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','candidate.decided','candidate','b6c54489-38a0-5f50-a60a-fd8d76219cae','169ba0f6-7948-46e5-9633-cce6876b350b','{"digest":"b5b73744c4c8f1b6b6959d5475bab777422700044cbb94ad7a7512d3092f7bb5","number":1,"state":"accepted","version":"4897c1aa-e557-4929-be63-d1e5f7e6e82a"}',X'3E074C2D98A586E4905639DF1DE93CE34914BFAA728D1C7DF4E5E6752D282CC7',X'7F3EB4554712719B45C25B966A8BFCE7AAF697174ACBB1BA2438533682C2A8DF');
--
INSERT INTO audit VALUES (13,1795679154392037,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','candidate.decided','candidate','11116e73-1c03-5de6-9130-5f9925ae8ab4','169ba0f6-7948-46e5-9633-cce6876b350b','{"digest":"3b46f73a723b5d3ba9236d174104573a5ba00becec9a01e9858321207924f0cc","number":1,"state":"rejected","version":"ac099914-425e-4618-9fa8-1572c2af5043"}',X'7F3EB4554712719B45C25B966A8BFCE7AAF697174ACBB1BA2438533682C2A8DF',X'445660BA6D80ACF338AB3E1C6E8BA9820DD90A1F9796DDE2DB4751EC7B5A4BAD');
--
INSERT INTO audit VALUES (14,1795679154400060,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','candidate.added','candidate','24f67b54-03f5-459f-9ee8-055898739358','169ba0f6-7948-46e5-9633-cce6876b350b','{"digest":"0f114934f7ba711cc3bb1453cd22d5f63141e8aab5dab9225d606192f68ae2cd","number":1,"state":"accepted","version":"444f06ef-1c2e-475f-9fb6-594dabfc7299"}',X'445660BA6D80ACF338AB3E1C6E8BA9820DD90A1F9796DDE2DB4751EC7B5A4BAD',X'4E7E8ED1896C8F9FB2194E38D147642DFA941679DB951E645D23FEFC9AC2AE1E');
--
INSERT INTO audit VALUES (15,1795679154401394,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','marker.added','marker','ecd789d6-79ae-4dc5-b0e2-12a8d0b5a2ca','169ba0f6-7948-46e5-9633-cce6876b350b','{"digest":"3207e333933fd75ed91aa939467322937f91e45d08e48c06db1ab55a73670892","number":1,"version":"6d9a7dc9-630c-4450-b163-a89d8a01976d"}',X'4E7E8ED1896C8F9FB2194E38D147642DFA941679DB951E645D23FEFC9AC2AE1E',X'49BA5789AEC80A96F80A9CDA0035E1E240C9A84BD8152869096F6F5D3AE8DDD6');
--
INSERT INTO audit VALUES (16,1795679154416559,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','marker.edited','marker','ecd789d6-79ae-4dc5-b0e2-12a8d0b5a2ca','169ba0f6-7948-46e5-9633-cce6876b350b','{"digest":"775bce39b8c5c809f2fcdc775e9c4ccdaddb832910d43db6d8035771ce80b973","number":2,"version":"c5b521e2-4dbf-45b3-be44-90802bd4817d"}',X'49BA5789AEC80A96F80A9CDA0035E1E240C9A84BD8152869096F6F5D3AE8DDD6',X'09CAA680645AE641FECB050F7A513A266486DD576F1CFA501C253729A7DE6CEB');
--
INSERT INTO audit VALUES (17,1795679154420119,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','note.added','note','16153865-0454-4d61-b3e3-1ba22779741b','169ba0f6-7948-46e5-9633-cce6876b350b','{"digest":"d4f58f82c3d36dcbf31549b92fed45ba79cceacec7e1652bc3b066e46790e0af","number":1,"version":"5a0e51a2-df86-46ed-abf1-f27d2ac25f53"}',X'09CAA680645AE641FECB050F7A513A266486DD576F1CFA501C253729A7DE6CEB',X'17C66315E50A0C5C3FCB67CC0B83CF3310F8F5A598BD9A395ED2516C5F11BE60');
--
INSERT INTO audit VALUES (18,1795679154425725,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','note.edited','note','16153865-0454-4d61-b3e3-1ba22779741b','169ba0f6-7948-46e5-9633-cce6876b350b','{"digest":"08740f3ff7d47ac11f467e61459c7e0a2c565c1f6a665056c136708687de90fd","number":2,"version":"c884e617-65d7-487b-b46f-cbf227aa4f5d"}',X'17C66315E50A0C5C3FCB67CC0B83CF3310F8F5A598BD9A395ED2516C5F11BE60',X'7CE0B92743CC3F1DF527762998233911E9CB0DAB8F0C99657310424033BC2A9E');
--
INSERT INTO audit VALUES (19,1795679154436191,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','note.added','note','12b4663f-bf04-4d05-9a0e-cc9be5e3217c','169ba0f6-7948-46e5-9633-cce6876b350b','{"digest":"61d16ae751c398caea8abb692a7f652b5dc7625cf2a83b17456a0ecfbb2ec08c","number":1,"version":"d283cca7-a731-486b-89e2-27c9e3f4739c"}',X'7CE0B92743CC3F1DF527762998233911E9CB0DAB8F0C99657310424033BC2A9E',X'8054F7628D630504BB533A25419DFBBCE6B0135E13066DB23DB0ED78725E6ECD');
--
INSERT INTO audit VALUES (20,1795679154440072,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','note.added','note','0c56b149-d049-443d-ab59-8e870106f0f6','169ba0f6-7948-46e5-9633-cce6876b350b','{"digest":"2506e129f8c40dbf1ed1b39a96eb093b930ec31cc45d46d7392a38a26ed3def9","number":1,"version":"733f0382-1ffd-41f7-9d22-020065e96ba8"}',X'8054F7628D630504BB533A25419DFBBCE6B0135E13066DB23DB0ED78725E6ECD',X'93275F165E79D72C3439D0C79174B3A7EC06053839FDEF664864C1447A74914D');
--
INSERT INTO audit VALUES (21,1795679154448177,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','note.added','note','793cee0c-6949-4c36-8c26-539054e05110','169ba0f6-7948-46e5-9633-cce6876b350b','{"digest":"5d15143953cbf78f4c57446ec3e014a6b211349845f99424ceb02b18fb6e66a0","number":1,"version":"84d5af7c-d46b-4e37-92df-bee8654e8131"}',X'93275F165E79D72C3439D0C79174B3A7EC06053839FDEF664864C1447A74914D',X'721FC5B5B5C1183CE41FFFCE260F81BEF901585B6620449CF0A9254F90F682F4');
--
INSERT INTO audit VALUES (22,1795679154455952,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','note.removed','note','793cee0c-6949-4c36-8c26-539054e05110','169ba0f6-7948-46e5-9633-cce6876b350b','{"digest":"bfa6643e08a18ea3c255e6c146955d60345c7da43e7737025a9f0d767133bc47","from":1,"number":2,"version":"e2a6a670-3954-4005-842a-2d5fa0817534"}',X'721FC5B5B5C1183CE41FFFCE260F81BEF901585B6620449CF0A9254F90F682F4',X'7AF7A6ED5A5AA75EE0068688F4E53C6D331F523B5E76FEF602B8BEF1E1A2B90F');
--
INSERT INTO audit VALUES (23,1795679154618870,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','vocabulary.changed','vocabulary',NULL,NULL,'{"pack":"rupture_markers","revision":2}',X'7AF7A6ED5A5AA75EE0068688F4E53C6D331F523B5E76FEF602B8BEF1E1A2B90F',X'17BDD286713BBB0660AC370F6FEAD7B39D5ABE67A4242CD3C73FAC86DF886C55');
--
INSERT INTO audit VALUES (24,1795679154631805,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','gaze_mark.added','gaze_mark','e8e98021-ef57-4054-b7db-c980178997ad','169ba0f6-7948-46e5-9633-cce6876b350b','{"engaged":true,"track":0}',X'17BDD286713BBB0660AC370F6FEAD7B39D5ABE67A4242CD3C73FAC86DF886C55',X'D3F937E18BFD3F1B8715DEC383B75927C68AAA101810CA1E1ECDB3B07DFBB8F5');
--
INSERT INTO audit VALUES (25,1795679154635727,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','gaze_mark.added','gaze_mark','3f982cfd-efd1-4a26-9935-0a2c16b0d105','169ba0f6-7948-46e5-9633-cce6876b350b','{"engaged":false,"track":0}',X'D3F937E18BFD3F1B8715DEC383B75927C68AAA101810CA1E1ECDB3B07DFBB8F5',X'39047D31350C82C7C2C355A614013DD0FDD7B0099ED35DF1BD8263A9B421855A');
--
INSERT INTO audit VALUES (26,1795679154639619,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','gaze_mark.removed','gaze_mark','3f982cfd-efd1-4a26-9935-0a2c16b0d105','169ba0f6-7948-46e5-9633-cce6876b350b','{}',X'39047D31350C82C7C2C355A614013DD0FDD7B0099ED35DF1BD8263A9B421855A',X'C16077CEA963A8382AC6925BECB915AF3EDD3E00418575DBDE4363A546EA820E');
--
INSERT INTO audit VALUES (27,1795679154652033,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','candidate.added','candidate','b4dea57b-e720-4af2-abac-939576b7e55a','169ba0f6-7948-46e5-9633-cce6876b350b','{"digest":"8dc62be96122a114f61595ddccfdd38d81be2423f0df47cbd0d147a934d2d49a","number":1,"state":"accepted","version":"d7469fd3-a248-43ae-860a-82c16a082c7d"}',X'C16077CEA963A8382AC6925BECB915AF3EDD3E00418575DBDE4363A546EA820E',X'F84D7998468B51E9C321AB8A61079C01E9077E4348EF3DC97A0D572EE1F44323');
--
INSERT INTO audit VALUES (28,1795691686965042,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','library.cases_sealed','library','a4836c1b-1f05-41db-8735-3d46be904a56',NULL,'{"count":1}',X'F84D7998468B51E9C321AB8A61079C01E9077E4348EF3DC97A0D572EE1F44323',X'B87DE8DED805B46F9DC957E77CC40904B5365A904D490A37ECC4629CF0D0BABA');
--
INSERT INTO audit VALUES (29,1795691700392808,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','consent.changed','consent','efde0715-1947-4e92-a098-817b0ac32d2c',NULL,'{"case":"69022012-7566-40c6-babc-d90432d6dc05","digest":"54cc95c5132c8b392268898333b88d6a5e41c3221116f0e0488a40e954942a57","number":1,"version":"dc7f6212-184b-4aff-89b8-98c0fd93240c","withdrawn":false}',X'B87DE8DED805B46F9DC957E77CC40904B5365A904D490A37ECC4629CF0D0BABA',X'5B70A384F347C9C295567977D182CFC3BB0329F03D522899F61BB2EC8ADC4C6E');
--
INSERT INTO audit VALUES (30,1795691700551222,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','collection.added','collection','33ea906b-0da4-42e7-b887-e7ab523fb9f4',NULL,'{"parent":"00000000-0000-0000-0000-000000000000"}',X'5B70A384F347C9C295567977D182CFC3BB0329F03D522899F61BB2EC8ADC4C6E',X'3D38DDFDCB5BADC25E4389C630F95981C4EB22142BD5901A14452D50824B9A85');
--
INSERT INTO audit VALUES (31,1795691700559545,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','collection.added','collection','5cfdafbe-8b15-484e-9230-7cfb22f78066',NULL,'{"parent":"33ea906b-0da4-42e7-b887-e7ab523fb9f4"}',X'3D38DDFDCB5BADC25E4389C630F95981C4EB22142BD5901A14452D50824B9A85',X'B045A00932D81D72EA40E026BFE1CF2FC03BAFE9D1C57758264ED5156FE900CE');
--
INSERT INTO audit VALUES (32,1795691700741768,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','example.added','example','ede6654e-1cda-45e3-a5dd-e274d4e0c446','169ba0f6-7948-46e5-9633-cce6876b350b','{"collection":"5cfdafbe-8b15-484e-9230-7cfb22f78066"}',X'B045A00932D81D72EA40E026BFE1CF2FC03BAFE9D1C57758264ED5156FE900CE',X'04BAA80D5A793A675B40844371065C429987D0757B63F1458B131AAE3518E234');
--
INSERT INTO audit VALUES (33,1795691713933756,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','session.tagged','session','169ba0f6-7948-46e5-9633-cce6876b350b','169ba0f6-7948-46e5-9633-cce6876b350b','{"number":1,"tags":1}',X'04BAA80D5A793A675B40844371065C429987D0757B63F1458B131AAE3518E234',X'BB6B260A9D9BC4E49BCDF4C1AEE50C6584C93ADEEB9A5BCDB3EDFD972D73F6DE');
--
INSERT INTO audit VALUES (34,1795691714850600,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','candidate.decided','candidate','1087ebe8-1ef8-5d97-8873-735b4949004d','169ba0f6-7948-46e5-9633-cce6876b350b','{"digest":"3bd2d31f53171611908e2cd427572964ca37d90d5ff7e05955a95a0873d587d2","number":1,"state":"rejected","version":"5f733339-8b26-4e09-9dc9-572bdc240c00"}',X'BB6B260A9D9BC4E49BCDF4C1AEE50C6584C93ADEEB9A5BCDB3EDFD972D73F6DE',X'E3FE5C6954C7ECC556974E2C11DE17CBF0A4B1A6436C79BF8E0DDF3846CCF646');
--
INSERT INTO audit VALUES (35,1795691714993868,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','edit.undone','edit','d3ab83ab-bd0f-4705-a44a-b95076ff169c','169ba0f6-7948-46e5-9633-cce6876b350b','{"kind":"candidate.decide","position":2}',X'E3FE5C6954C7ECC556974E2C11DE17CBF0A4B1A6436C79BF8E0DDF3846CCF646',X'83272CDA0802E0AF8B252A2E2420367FE65295FB5183C0F572E67C85F4EEB73B');
--
INSERT INTO audit VALUES (36,1795691714994545,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','candidate.restored','candidate','1087ebe8-1ef8-5d97-8873-735b4949004d','169ba0f6-7948-46e5-9633-cce6876b350b','{"digest":"d41d08f46fcd5eb57574d1663dfe1368857e2ff945be1d3628e3f84a111b12a9","number":2,"state":"undecided","version":"1cbeab3c-d2c5-4c75-b3ef-0e59561c2c40"}',X'83272CDA0802E0AF8B252A2E2420367FE65295FB5183C0F572E67C85F4EEB73B',X'2560E0F98E656672C4992E808E606F3B92E3BE8C3BA2C2F80FD57D3E5FE92DDC');
--
INSERT INTO audit VALUES (37,1795702760270419,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','collection.added','collection','353710ba-b9cb-44a4-a0e4-6e65c14eb067',NULL,'{"parent":"00000000-0000-0000-0000-000000000000"}',X'2560E0F98E656672C4992E808E606F3B92E3BE8C3BA2C2F80FD57D3E5FE92DDC',X'F81C5F9F2CB61BE8DA95B076912F569B9ACFBC369E1905EC9552846AF3DC7B1B');
--
INSERT INTO audit VALUES (38,1795702760455105,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','collection.renamed','collection','353710ba-b9cb-44a4-a0e4-6e65c14eb067',NULL,'{}',X'F81C5F9F2CB61BE8DA95B076912F569B9ACFBC369E1905EC9552846AF3DC7B1B',X'6238BA1875A14F9FE5F50924045D12CDEE37B5BF59BBEF98587441FAC1790B96');
--
INSERT INTO audit VALUES (39,1795702760563074,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','edit.undone','edit','8cff5725-d5a1-4a7c-ab5e-2367940118f6',NULL,'{"kind":"collection.rename","position":2}',X'6238BA1875A14F9FE5F50924045D12CDEE37B5BF59BBEF98587441FAC1790B96',X'0B6F7E17F1530BBE9530693022534E37B5D666E106DA85A43B37648C1B9611D1');
--
INSERT INTO audit VALUES (40,1795702760563498,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','collection.renamed','collection','353710ba-b9cb-44a4-a0e4-6e65c14eb067',NULL,'{}',X'0B6F7E17F1530BBE9530693022534E37B5D666E106DA85A43B37648C1B9611D1',X'2A7D8433F8E2E143A630CBD5356C8575A8A74D22F7847342E2EE8F7FC7EEC226');
--
INSERT INTO audit VALUES (41,1795757736774571,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','feedback.added','feedback','3b3fad47-2ad6-4009-891c-11fce8125fbb','169ba0f6-7948-46e5-9633-cce6876b350b','{"digest":"77adfaecb496b15caf1881f69fc5cbb59c8a3763295d7fdb05bfcc3c09b80fa9","number":1,"version":"d505060d-14ca-4f5b-8fbe-f85cda12d769"}',X'2A7D8433F8E2E143A630CBD5356C8575A8A74D22F7847342E2EE8F7FC7EEC226',X'3A7B5E0913E4EC15830A018DC38544AA9B2981B043CAFE2DAD0A4C28DBDA8F9D');
--
INSERT INTO audit VALUES (42,1795757736777372,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','feedback.edited','feedback','3b3fad47-2ad6-4009-891c-11fce8125fbb','169ba0f6-7948-46e5-9633-cce6876b350b','{"digest":"3d728ed362e89b85ac4f02719f7830451903d629f66d7116f912723c367c58a6","number":2,"version":"4a32ee10-fecc-4c5e-a728-2db8687f7690"}',X'3A7B5E0913E4EC15830A018DC38544AA9B2981B043CAFE2DAD0A4C28DBDA8F9D',X'97697B6D26653550096A7196DACE77EE9A514D33B6923ADF04203AFB8EDC3708');
--
INSERT INTO audit VALUES (43,1795757736781515,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','feedback.released','feedback','3b3fad47-2ad6-4009-891c-11fce8125fbb','169ba0f6-7948-46e5-9633-cce6876b350b','{"digest":"3c9445170ddef7f848566a6415507fe3676dc4d7b9fed0faee988893a7b963d3","number":3,"version":"860a8b94-c47c-493e-9ec7-7eac760ff361"}',X'97697B6D26653550096A7196DACE77EE9A514D33B6923ADF04203AFB8EDC3708',X'13CE34A2745C0F49F3BE874FAA5B06657C90FC8DB1A281A36FE81C557AA93914');
--
INSERT INTO audit VALUES (44,1795757736785409,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','feedback.edited','feedback','3b3fad47-2ad6-4009-891c-11fce8125fbb','169ba0f6-7948-46e5-9633-cce6876b350b','{"digest":"80a153e7943221e457b47721bd23f1bea3f4892e1f1a20beb97f88fcb77179a7","number":4,"version":"0d8b9e44-ac16-4bb8-b6e2-96c76e9b54af"}',X'13CE34A2745C0F49F3BE874FAA5B06657C90FC8DB1A281A36FE81C557AA93914',X'51F176389F9AD5549F3176C9F3F97BFC618C3EF1C32FDF04A38FE3C0E4A091C9');
--
INSERT INTO audit VALUES (45,1795783376360666,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','session.changed','session','e8c2f8e2-cf8e-4385-8ade-cd98cc8687a8','e8c2f8e2-cf8e-4385-8ade-cd98cc8687a8','{"case":"69022012-7566-40c6-babc-d90432d6dc05","changed":["label"],"rows":{"sessions":{"e8c2f8e2-cf8e-4385-8ade-cd98cc8687a8":"QTH984gXxQ1tzUTp"}}}',X'51F176389F9AD5549F3176C9F3F97BFC618C3EF1C32FDF04A38FE3C0E4A091C9',X'E3543C992678D399D6EC3EF6A58820A88F46DC4443539D9984441FD79A999475');
--
INSERT INTO audit VALUES (46,1795783395178582,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','session.added','session','771c3f1e-dc44-4952-9771-090c938b110b','771c3f1e-dc44-4952-9771-090c938b110b','{"case":"69022012-7566-40c6-babc-d90432d6dc05","rows":{"content_keys":{"b13c95d9-e767-415a-b901-435235f3a2a4":"lJ0cambWv5_Tw2Fb","b5dba8c8-4c25-40ad-91d9-a4361ed90984":"EiDOV_Napudmj6A4"},"key_grants":{"b13c95d9-e767-415a-b901-435235f3a2a4":"bKpw0eOI-4Dm5yIc","b5dba8c8-4c25-40ad-91d9-a4361ed90984":"dQEBmPoq8rQdTlcn"},"sessions":{"771c3f1e-dc44-4952-9771-090c938b110b":"NbLEb8Ars0stCgbG"}}}',X'E3543C992678D399D6EC3EF6A58820A88F46DC4443539D9984441FD79A999475',X'A725A184317122ADBB7CC4984E076792FAA0B280998F1F300185DBE93C170479');
--
INSERT INTO audit VALUES (47,1795783395178869,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','recording.added','recording','4e2b8d60-878f-4ce7-9fd5-b8a69837c3a2','771c3f1e-dc44-4952-9771-090c938b110b','{"content":"75922ed1bf01f1b05ec3b6bc18d35b59e54020cbd49f8975187a33bbbe4ec5f1","rows":{"recordings":{"4e2b8d60-878f-4ce7-9fd5-b8a69837c3a2":"CDVYbc3zdp_wSSOE"}},"storage":"linked"}',X'A725A184317122ADBB7CC4984E076792FAA0B280998F1F300185DBE93C170479',X'5B9BFE3C44157BEA06B1D5530E55DF57925BA1312752D7933EAA4355EEA2A83A');
--
INSERT INTO audit VALUES (48,1795783395179053,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','derived.stored','signal_file','512c15ae-0b47-43a5-9e01-c0a146ced606','771c3f1e-dc44-4952-9771-090c938b110b','{"kind":"index","recording":"4e2b8d60-878f-4ce7-9fd5-b8a69837c3a2","rows":{"signal_files":{"4e2b8d60-878f-4ce7-9fd5-b8a69837c3a2":"ly7vNvSbqQEE0v6f"}}}',X'5B9BFE3C44157BEA06B1D5530E55DF57925BA1312752D7933EAA4355EEA2A83A',X'9913FC0E533B40637C46AA0898E272EAA676B34362CC76E02B83603979C64C2B');
--
INSERT INTO audit VALUES (49,1795783404471012,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','session.changed','session','771c3f1e-dc44-4952-9771-090c938b110b','771c3f1e-dc44-4952-9771-090c938b110b','{"case":"69022012-7566-40c6-babc-d90432d6dc05","changed":["label"],"rows":{"key_grants":{"902385dd-8007-433a-83d4-1a1913722320":"_wx2JCHk7jVdFc6P"},"sessions":{"771c3f1e-dc44-4952-9771-090c938b110b":"NbLEb8Ars0stCgbG"}}}',X'9913FC0E533B40637C46AA0898E272EAA676B34362CC76E02B83603979C64C2B',X'9B02AEEDA42386D7C503020B3F5044DBBAAECABE34C6F8CDEF139E435FC71704');
--
INSERT INTO audit VALUES (50,1795783404546663,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','note.added','note','4cf9416c-6817-4d88-bdb4-09d3e705647e','771c3f1e-dc44-4952-9771-090c938b110b','{"digest":"bf08498bc7ba0650f579d411e51e63b57878ea4f89c389b3e0af4e12ab0ce02a","number":1,"rows":{"content_keys":{"47ac3558-ee72-44a6-ab9a-0fccd1691be7":"8LbzLiABvk46XLab"},"key_grants":{"47ac3558-ee72-44a6-ab9a-0fccd1691be7":"O367iRGb4e3jhiWs"},"notes":{"4cf9416c-6817-4d88-bdb4-09d3e705647e":"BZXOoDLkrh37E3Xe"}},"version":"92bf9888-f629-430e-b45c-86ed041329b3"}',X'9B02AEEDA42386D7C503020B3F5044DBBAAECABE34C6F8CDEF139E435FC71704',X'36030137D11D91BB487070A47208C6F3BD3B3DE00B264E57F21A14443D54DAB9');
--
INSERT INTO audit VALUES (51,1795783404623012,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','marker.added','marker','96d1a23c-503c-4db1-8863-5b10a70e1502','771c3f1e-dc44-4952-9771-090c938b110b','{"digest":"13eb98e768e8b13c1166bd27ec829fd08f94e3cbddc94a6e59b7ec774759c402","number":1,"rows":{"markers":{"96d1a23c-503c-4db1-8863-5b10a70e1502":"jt1Ef0HrhMzkEddt"}},"version":"3315d55a-e9b2-4052-a546-743bdd48aa9c"}',X'36030137D11D91BB487070A47208C6F3BD3B3DE00B264E57F21A14443D54DAB9',X'FDE3F66DF2CC9D3BDB932C60275C5E448E351D6BEDFF1878D8F8AA7E641A5100');
--
INSERT INTO audit VALUES (52,1795783404698318,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','session.tagged','session','771c3f1e-dc44-4952-9771-090c938b110b','771c3f1e-dc44-4952-9771-090c938b110b','{"number":1,"rows":{"sessions":{"771c3f1e-dc44-4952-9771-090c938b110b":"NbLEb8Ars0stCgbG"}},"tags":1}',X'FDE3F66DF2CC9D3BDB932C60275C5E448E351D6BEDFF1878D8F8AA7E641A5100',X'1E56CD88EF8EE766525F4CD8098B225BDAD288BAFFA1FD0E2935681382C399F2');
--
INSERT INTO audit VALUES (53,1795783404771997,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','collection.added','collection','adf63db7-d83e-426b-85c1-9c49c77326b0',NULL,'{"parent":"00000000-0000-0000-0000-000000000000","rows":{"collections":{"adf63db7-d83e-426b-85c1-9c49c77326b0":"fIj5qanmmULdxQI8"}}}',X'1E56CD88EF8EE766525F4CD8098B225BDAD288BAFFA1FD0E2935681382C399F2',X'55FD422AECBC3EE523607D3D52F6D09B3092313BF5328ED7981E3ECDDD363C20');
--
INSERT INTO audit VALUES (54,1795783405804384,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','annotations.exported','session','771c3f1e-dc44-4952-9771-090c938b110b','771c3f1e-dc44-4952-9771-090c938b110b','{"face_mask":"blur","format":"json","mask_people":"everybody","purpose":"individual_supervision","voice_mask":false}',X'55FD422AECBC3EE523607D3D52F6D09B3092313BF5328ED7981E3ECDDD363C20',X'B1A7E59758B93F8B78EB2188C4477F843510F3A7C7BDC34AD53A785021DE6852');
--
INSERT INTO audit VALUES (55,1795783417810307,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','person.taken_in','person','123456cb-daa2-516c-8471-e31fd9fdb790',NULL,'{"role":"supervisor","rows":{"people":{"123456cb-daa2-516c-8471-e31fd9fdb790":"uwPA5wCJby0miMqu"}}}',X'B1A7E59758B93F8B78EB2188C4477F843510F3A7C7BDC34AD53A785021DE6852',X'45E29B2E27401D44E5233E64070D46D59036E33F67B64A2653C1B7DB4F1D4C06');
--
INSERT INTO audit VALUES (56,1795783417810587,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','note.merged','note','35898f89-954a-48e0-888d-61ff5273121e','771c3f1e-dc44-4952-9771-090c938b110b','{"digest":"e6122d6b590f38fd84412dd052e39e08f79824c1b1d3475ee168c18377819619","number":1,"rows":{"notes":{"35898f89-954a-48e0-888d-61ff5273121e":"Ue99JyMiGBsXyTXo"}},"version":"68a904fa-90f7-4708-b054-b25870b3afc1"}',X'45E29B2E27401D44E5233E64070D46D59036E33F67B64A2653C1B7DB4F1D4C06',X'92AF528D0426B32071417823E7462255185347302B44C9DED603FBE0B67C22FC');
--
INSERT INTO audit VALUES (57,1795783417810763,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','marker.merged','marker','a84d3c8e-e3be-4c35-a2bf-1147996ee3d1','771c3f1e-dc44-4952-9771-090c938b110b','{"digest":"632794b807c78afeb1476842ded8745b0ea38ef04c4762e27db61130f88e66d3","number":1,"rows":{"markers":{"a84d3c8e-e3be-4c35-a2bf-1147996ee3d1":"cHjGNiOGfX0CRhnb"}},"version":"e24259ec-a540-4a6c-8527-07921d8fe23d"}',X'92AF528D0426B32071417823E7462255185347302B44C9DED603FBE0B67C22FC',X'861AF47EB48F90260CCFE01B592AB8DC13877C6F86372D72448AD3B978DD7693');
--
INSERT INTO audit VALUES (58,1795783417810796,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','annotations.imported','session','771c3f1e-dc44-4952-9771-090c938b110b','771c3f1e-dc44-4952-9771-090c938b110b','{"decisions":0,"format":"json","markers":1,"notes":1,"ratings":0,"settled":0,"stages":0}',X'861AF47EB48F90260CCFE01B592AB8DC13877C6F86372D72448AD3B978DD7693',X'3AEDF238B0CFA8CC4CE35ADDA50EEFEA50C8792C5B386BC96FFD8B9DE44E4459');
--
INSERT INTO audit VALUES (59,1795783418053247,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','settlement.added','settlement','cf858e88-cfc9-4b4f-8bf2-52f57ff5641b','771c3f1e-dc44-4952-9771-090c938b110b','{"digest":"431316512053206a9837b1375484b8343e1e30365bbd31f4e0f13d44317aa492","number":1,"rows":{"settlements":{"cf858e88-cfc9-4b4f-8bf2-52f57ff5641b":"xmG9qVn8z0_saKQN"}},"version":"f346437a-e0f0-49f8-bc06-43744eb8095f"}',X'3AEDF238B0CFA8CC4CE35ADDA50EEFEA50C8792C5B386BC96FFD8B9DE44E4459',X'7DBD668FEEE18332D63B225AB336AF42AA793E6DDA8A7D7877A06C9809FE8B4C');
--
INSERT INTO audit VALUES (60,1795796587110894,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','vocabulary.changed','vocabulary',NULL,NULL,'{"pack":"rupture_markers","revision":3,"rows":{"vocabulary_packs":{"rupture_markers":"OBzrX8MhbrGSIw76"}}}',X'7DBD668FEEE18332D63B225AB336AF42AA793E6DDA8A7D7877A06C9809FE8B4C',X'63BA1C5F66063C3AB7D820A3535731A1994D6C13927B472FD75073D529E745F7');
--
INSERT INTO audit VALUES (61,1795824200333990,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c','vocabulary.changed','vocabulary',NULL,NULL,'{"pack":"rupture_markers","revision":4,"rows":{"vocabulary_packs":{"rupture_markers":"vpRlvEyOgfAdsueC"}}}',X'63BA1C5F66063C3AB7D820A3535731A1994D6C13927B472FD75073D529E745F7',X'7DAE78ED721DA523D440831A4E296DD42008835EE9939B53C37E9852CEC90091');
--
INSERT INTO audit_head VALUES (1,61,X'7DAE78ED721DA523D440831A4E296DD42008835EE9939B53C37E9852CEC90091');
--
INSERT INTO cases VALUES ('69022012-7566-40c6-babc-d90432d6dc05',X'02902385DD8007433A83D41A1913722320EAA32EE2418D31FB26BA164C0A2F47F2BC70D51CEB6DDAE6CBEAEAB0727732711CFDD21E01E82DE22959575F52AEB741B2',X'02902385DD8007433A83D41A19137223202A8BE3ECF48CF5908B33C3D48D08F02C3F09D5B44ADA9780D3C39E80048ECE09743C0C821B9C9D4ECD15FB8772371803CDD7357F82AC',1795679154359769);
--
INSERT INTO sessions VALUES ('169ba0f6-7948-46e5-9633-cce6876b350b','69022012-7566-40c6-babc-d90432d6dc05',1,'2024-03-05',X'011DAF4949ADF1DF7E99BB8674FA9A90C7FB8F340DB295C408AD16EE345F0F8B9F5D8ED1AA8B991E137732AD2F97A6DF8FEEA42544131726',1795679154364484,NULL,X'02169BA0F6794846E59633CCE6876B350B784C50B4608A40C831CB7A5069911BB7CA0AA04E2D6AD403B4F7EF7D791379936256DBD4CCB31F77F43307558BF3BF7EA79A5183069DB62BA5A6295AAB0BE78A14E175EB5A387AB44912EDA981F3B0F9BE6F3BCB2B04326708F1F6180FCB59E335A64E60FF26DDDD944005A9569631C17ACB732B843570E00854E388355D863B65C21DAB4A0E80DCCBD98356040462CEB7B438B87575194F24D5D7E19576AF62C8F068',NULL);
--
INSERT INTO sessions VALUES ('e8c2f8e2-cf8e-4385-8ade-cd98cc8687a8','69022012-7566-40c6-babc-d90432d6dc05',2,NULL,X'02E8C2F8E2CF8E43858ADECD98CC8687A86065AB7B8EC8ACE3ABE9A9EC93B9675AD20BC4D5C0AD0DFA851C6F0EEED96E6A1B1410805AEB2536FFF4AC5A390AA09712CB2820AFA237',1795679154365474,NULL,NULL,NULL);
--
INSERT INTO sessions VALUES ('771c3f1e-dc44-4952-9771-090c938b110b','69022012-7566-40c6-babc-d90432d6dc05',3,NULL,X'02B13C95D9E767415AB901435235F3A2A4CA0D817413EC0F5996202BFFFBD6766842AE169045431354075598855FDEAF54D501CD693ADC0DF305C76EBB0C78BD89294117346731',1795783395177940,NULL,X'02B13C95D9E767415AB901435235F3A2A478AEC4DE866477023569D6CB38B5B94C6DBC7E2A1A8A616C3F5D4DE1D14F627F6534160828E532040C141858D4C55367CA6B270BDE79E2F25F12EFCBCDED48496DD0F70B47D095C219EB8A2DEFE2CC52BBC26A98935DC324C1DEE252A244ECDC624278A1DAD39D353B3AD77D436C18F2809B0A43F090D492F74D55B8306B781A0DFD1D898D1628730F0AD05334B4B2EB36FCC8A705CBCEB30303143101E00085FE6EC5AB',NULL);
--
INSERT INTO session_people VALUES ('169ba0f6-7948-46e5-9633-cce6876b350b','7e1b82ce-2043-492c-9b68-e4a0cf072b2c','supervisor',0);
--
INSERT INTO session_people VALUES ('169ba0f6-7948-46e5-9633-cce6876b350b','490e0e9a-7172-426d-931c-ccd411744489','therapist',1);
--
INSERT INTO recordings VALUES ('fd05c7b4-b251-438a-bae5-26fef97ec43b','169ba0f6-7948-46e5-9633-cce6876b350b','linked',X'01396ACA02B831B57633780C8DB04C70C272C14FDE03FAA8BE0C6BA26631B0499C9F7AB7938A8970E16C7888B1057C8F9935AF534052C382CEF777C881CD254410014F3AB20273DB37',X'010285FD0B85F62DCA6AA68700F53B45AEC543EDAD808C6933D02C2F510D62FEB3AC91500C5BC36EE0351E96FECAED4739BC28F90F89F4659314653365',X'01F764716EFB64B056F352636D81B34AE6A06AAE99C269B54FBCA4532F5FBD40B2A747747A79910F8FD97FA77A9BB27048383D5C','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',1000,1500,60000000000,0,1,X'010A1AEA14154223C5D0FFD67E0B2823FDF16043BED24C8ECA4E925DEBFAE3D82B3240299E97700A2F629A55692388F1AC12C7A723C5291C58',1795679154368797,0,0);
--
INSERT INTO recordings VALUES ('fe946daa-ca37-4271-a02b-eee632634280','e8c2f8e2-cf8e-4385-8ade-cd98cc8687a8','linked',X'01647367CF4772CC5EA3561D65C2F6755A9FDAB4035A9254CE34B98EC7FB2AA9A92C660089DD7B3FD9587F5C024B3AE5FA1AA4A803797AFCD94AE70BBF70FAC65A9BFF280DD51D87FC',X'01C4E91E8FCBE1D8FFBF991BA83B060EAAE028D66D0CF06B3FF38EB6A46AD92267A9EF5141432DB5C8E3505991E83C2C14FA88997698C4453FDDAFA428',X'016042991847CA43F1C0163D09BE7526F2A49A790390BFB374B54CD4495E9D0033178C68924CD51A56','bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',1000,1500,60000000000,0,1,X'0171202A128ECD7102A67A68915E61D0F562800147EC5FFC8850B59A4A1408D973ED808229085A49DE98C6CFF4A86ABBB715DDA5B3D320B3FD',1795679154369338,0,0);
--
INSERT INTO recordings VALUES ('4e2b8d60-878f-4ce7-9fd5-b8a69837c3a2','771c3f1e-dc44-4952-9771-090c938b110b','linked',X'02B13C95D9E767415AB901435235F3A2A4867D245CAFDCB9CC2B0BA096A24928909009614035A1B40349B22F13392C33249AA727A89C0D2B454102A4D65423CF1D510E4F17252A6B9EEFD62BF3BA914F8D2270',X'02B13C95D9E767415AB901435235F3A2A4A4A080BC2F227E609BBEFC230F5D42481AC27BED3E44E7AEC17B021BEF64B95BD5E5748B8636C865E1B536D25052B8C4D13DBAA7CF6E',X'02B13C95D9E767415AB901435235F3A2A4E003AD768195C2421D5BD1256251B46D0ED9040389B166AAD596172911A3578B14E42781AC326ACA','75922ed1bf01f1b05ec3b6bc18d35b59e54020cbd49f8975187a33bbbe4ec5f1',88179,500,20000000000,0,0,X'02B13C95D9E767415AB901435235F3A2A44F642B6B08273BB6D168A4AACB7A08A8A74DD658A22486E8EBC191C461800DFA8FBB12272DFDC72AB1032AB9CEA03AACF9C978AAC95F7050E4CD8D6C4E957DA252211D3E92DE082A4C2694146AB71D1BA71823E2E195142CDA036AE9B859743747DAAB55EDDD0E6CAAC074CD225D168AAD2E8540B40B564DBF24DEFBFB090115D293469FB0BBB455811D725351D87A01E49C2BF48CF0FE5205C0D78D3701D03B45482850CB23B39B29FA29ABD3C15BE4954E',1795783395178702,1,0);
--
INSERT INTO recording_people VALUES ('fd05c7b4-b251-438a-bae5-26fef97ec43b',0,'left','patient',1);
--
INSERT INTO recording_people VALUES ('fd05c7b4-b251-438a-bae5-26fef97ec43b',1,'right','therapist',1);
--
INSERT INTO signal_files VALUES ('73962324-de58-460c-a6d8-558fe0802508','fd05c7b4-b251-438a-bae5-26fef97ec43b','summary','derived/fd05c7b4-b251-438a-bae5-26fef97ec43b/summary.json','cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc',10,'1',1795679154383861);
--
INSERT INTO signal_files VALUES ('512c15ae-0b47-43a5-9e01-c0a146ced606','4e2b8d60-878f-4ce7-9fd5-b8a69837c3a2','index','derived/4e2b8d60-878f-4ce7-9fd5-b8a69837c3a2/frames.index','3193d7a2e2fc584becee9e89c28b87bb0bd4962ae2f42c46301b108cde9a3081',27134,'',1795783395178976);
--
INSERT INTO measurement_runs VALUES ('906bd949-6c2d-4849-b9b4-013b9831d3a6','fd05c7b4-b251-438a-bae5-26fef97ec43b','{"program":"1"}','{"min":4}',X'01C78748A626EEAFF4CFB814785910539B5986C425586460EC07016B3A5AADD91B13976411E95F2DB8381FC05792FC54E71AFDBBA5A750F1A1',1795679154387808);
--
INSERT INTO candidates VALUES ('b6c54489-38a0-5f50-a60a-fd8d76219cae','fd05c7b4-b251-438a-bae5-26fef97ec43b','measured',5000000000,8000000000,125,200,0,NULL,1795679154387888,0);
--
INSERT INTO candidates VALUES ('11116e73-1c03-5de6-9130-5f9925ae8ab4','fd05c7b4-b251-438a-bae5-26fef97ec43b','measured',15000000000,18000000000,375,450,0,NULL,1795679154388002,0);
--
INSERT INTO candidates VALUES ('1087ebe8-1ef8-5d97-8873-735b4949004d','fd05c7b4-b251-438a-bae5-26fef97ec43b','measured',25000000000,28000000000,625,700,0,NULL,1795679154388074,0);
--
INSERT INTO candidates VALUES ('24f67b54-03f5-459f-9ee8-055898739358','fd05c7b4-b251-438a-bae5-26fef97ec43b','reviewer',50000000000,52000000000,1250,1300,0,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154399657,0);
--
INSERT INTO candidates VALUES ('b4dea57b-e720-4af2-abac-939576b7e55a','fd05c7b4-b251-438a-bae5-26fef97ec43b','reviewer',55000000000,56000000000,1375,1400,1,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154651662,0);
--
INSERT INTO candidate_measures VALUES ('f44e878d-3798-4e5e-b6de-80990ba1d10b','b6c54489-38a0-5f50-a60a-fd8d76219cae','906bd949-6c2d-4849-b9b4-013b9831d3a6',1,0.75,X'01FB3694323AE238E2B65BB34E9B2B38CFE2BB34E86FB5A932D42C828AAF6DB36B4D87A6C4927CB0E3611DBB12D9C1561146131CAAD34B2C90F16519AAF8A225722883',X'015033D16032482A73659388F13C23085C112E380AAF7AEF434B51AA2FB87C44FF75303C909F0FC8857BC0BEF371B8CF4BC2921A184D51F194833CB17095703180AFCD85A8E68766EA0C2C',1795679154387945);
--
INSERT INTO candidate_measures VALUES ('fc21f736-04fe-4026-9f37-e42c0fe272f4','11116e73-1c03-5de6-9130-5f9925ae8ab4','906bd949-6c2d-4849-b9b4-013b9831d3a6',2,0.65,X'010D883F7ED520EFA5B8F1D6491351851CD1BF78E87DB24AE402DCC0A575DD922AC5EDE8E8077FB4F15E453579D9F296B1EC44F3D005E89698B4C9BFD8885D1F9AA73B',X'01196FE1C54FB62523096B32B21B54C8384D8D2F8742CA8E8C30683D729CF6BBCEC8C4265E028C566CBAC76BA8F0E9DB0A25A5D4CB1C9C6D00BB82E50EA1C62B96BCBBF916FC17B56C4012',1795679154388033);
--
INSERT INTO candidate_measures VALUES ('028e6848-8871-40d5-a04d-7443e825a825','1087ebe8-1ef8-5d97-8873-735b4949004d','906bd949-6c2d-4849-b9b4-013b9831d3a6',3,0.55,X'018774958CED6A542311359C4949A10843EB49C234FD39FEC09F653050D39EF886B6239606379A6ED23644F5BE8A57B4337484CFC7752C3FD3E82FA763858A5C118E13',X'014909CE6F5A988CBA14013290844EFFAFD49B7DD6CF6743DA0784BAA9765F95DA3D0E69A8663C9B63D441D6BCECC677CA7F410A40ADD086343F98E1C25741BEE5A1EFE08E0FD3AD8316C8',1795679154388101);
--
INSERT INTO candidate_measures VALUES ('68a82c80-3db8-40c6-932f-d45c12abb8b2','24f67b54-03f5-459f-9ee8-055898739358',NULL,0,0.0,X'01AC30BC8053227910ED8BC86C7F06A09AC40F50E31EDF6DD7ACB030C0C701909BAA35E6FAD21048CDD340',X'0136DD72BDC42E96DF9FAC17CD736B3C831FBB1AAB882813CA107B95B2F3F72B3244915F6C2674329C8D33',1795679154399738);
--
INSERT INTO candidate_measures VALUES ('286121f7-a192-4f35-942e-6e3419fb46c5','b4dea57b-e720-4af2-abac-939576b7e55a',NULL,0,0.0,X'01A9E613A6CDEA78041A9BB23D208823DDEC990A37C54CBBF42772F6249F8CACBC6F97DBD0592B9219663A',X'017444CBE7693C2373572320720CD1B01B3A4937762C5C416C1E935D0BFE9CD30FCC247C2ECA8DED3A66CA',1795679154651749);
--
INSERT INTO decisions VALUES ('4897c1aa-e557-4929-be63-d1e5f7e6e82a','b6c54489-38a0-5f50-a60a-fd8d76219cae',1,'accepted',X'01C4BFA655D64DD7A281DBD5BD3CC3F8991A4D2E0D1A5F183778B03EC5BB31816F51952F2B5CA2F442170C181F4E5804C935FA63032419C8EB0ED0CF67C21E',4000000000,9000000000,100,225,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154390284);
--
INSERT INTO decisions VALUES ('ac099914-425e-4618-9fa8-1572c2af5043','11116e73-1c03-5de6-9130-5f9925ae8ab4',1,'rejected',X'0132CDBFD93475664B399B90AF7C789E23B1809CF9F7622F1B58B044E04CFA00E89B923A55E1D78F5E584C5AC26844459293035F4EEE74',NULL,NULL,NULL,NULL,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154391847);
--
INSERT INTO decisions VALUES ('444f06ef-1c2e-475f-9fb6-594dabfc7299','24f67b54-03f5-459f-9ee8-055898739358',1,'accepted',X'01E3417DA1C3194452846181D9CB8A8352195F310D50A809A80C986CDD14D53CA40E819DDFB616F205',NULL,NULL,NULL,NULL,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154399800);
--
INSERT INTO decisions VALUES ('d7469fd3-a248-43ae-860a-82c16a082c7d','b4dea57b-e720-4af2-abac-939576b7e55a',1,'accepted',X'0157AC97A6FF518FF73E1CC9B1064113101829DDD69CB91AD94EF96A925D8788479813C946776FC8B5',NULL,NULL,NULL,NULL,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154651815);
--
INSERT INTO decisions VALUES ('5f733339-8b26-4e09-9dc9-572bdc240c00','1087ebe8-1ef8-5d97-8873-735b4949004d',1,'rejected',X'02A15ACC4A64234B118D5EEF5F069C4E3A439200DFFCA45FBD59DCD2716F5D6DE43718262EB0F7F2E83CC837B715EBD018820DCE545A4C4A5FA3C3FFCF3CC29CF941F657C55B78C11ADCA8FE78',NULL,NULL,NULL,NULL,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795691714850474);
--
INSERT INTO decisions VALUES ('1cbeab3c-d2c5-4c75-b3ef-0e59561c2c40','1087ebe8-1ef8-5d97-8873-735b4949004d',2,'undecided',X'02A15ACC4A64234B118D5EEF5F069C4E3A9D1A2FEE8F51F84857BA33902AE898C45D5155B4E967FA4B648FE5B94EFE49BE08FDA6C44523AF6F',NULL,NULL,NULL,NULL,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795691714994417);
--
INSERT INTO markers VALUES ('ecd789d6-79ae-4dc5-b0e2-12a8d0b5a2ca','169ba0f6-7948-46e5-9633-cce6876b350b','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154401187);
--
INSERT INTO markers VALUES ('96d1a23c-503c-4db1-8863-5b10a70e1502','771c3f1e-dc44-4952-9771-090c938b110b','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795783404622524);
--
INSERT INTO markers VALUES ('a84d3c8e-e3be-4c35-a2bf-1147996ee3d1','771c3f1e-dc44-4952-9771-090c938b110b','123456cb-daa2-516c-8471-e31fd9fdb790',1795783417810000);
--
INSERT INTO marker_versions VALUES ('6d9a7dc9-630c-4450-b163-a89d8a01976d','ecd789d6-79ae-4dc5-b0e2-12a8d0b5a2ca',1,0,'supervision','fd05c7b4-b251-438a-bae5-26fef97ec43b','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',5000000000,9000000000,125,225,NULL,X'012DAAA0D7767E3577655050431D7DB175C76956E8EBF7C3912316D62A07DBB647FF6FB4F7D26473AAFCCA0C9D14FF61D0B921D59CD8CE7A526D9F9ED9621128694F67F3C2931FAC2540C186DDA202C7AA377DD507D98ADC95F3E29F5E73',X'016ADDC15ED408E6BEC2F33A4FAB3AAA2231707520C9351790D94CCCACAB6FAC693A591476B94B0CE769D5A635E91691296A2C','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154401239);
--
INSERT INTO marker_versions VALUES ('c5b521e2-4dbf-45b3-be44-90802bd4817d','ecd789d6-79ae-4dc5-b0e2-12a8d0b5a2ca',2,0,'supervision','fd05c7b4-b251-438a-bae5-26fef97ec43b','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',5000000000,9000000000,125,225,NULL,X'01638F6F9BD1E60E7B87B0FB343EEEEAFD328500C49A672A3023A8D7A17996AED65B8602E45F11EF4351CB3B63CCC46B195A9ECC1B25C3D42FF17C7B38E4A4AAD44EDBF3EC08CEAB76B6BE529DB42763FEC96A272EDD659FFB99B3CA91C5',X'016E0BCC71E86CC40F118A50D495FD6CC467E54E918A4E5F6876F6F1A196F8E87E8D8F3A6F5BAF09FA9D8BC4BD3B6887E2E09F','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154416390);
--
INSERT INTO marker_versions VALUES ('3315d55a-e9b2-4052-a546-743bdd48aa9c','96d1a23c-503c-4db1-8863-5b10a70e1502',1,0,'trainee','4e2b8d60-878f-4ce7-9fd5-b8a69837c3a2','75922ed1bf01f1b05ec3b6bc18d35b59e54020cbd49f8975187a33bbbe4ec5f1',10000000000,14000000000,250,350,NULL,X'02B5DBA8C84C2540AD91D9A4361ED909843A488349766E426AB848490BCF5B0B5B9BC9CC075D339E90DFB7BF75DD1BF85B77C86B45D545FC21246C70946439888A98F9F6737BD3F15636EE2E871CD5E9C76C8092E06241D98E88D9D1BCC76BCA69FBACE9463062FEF0E9EE736D80C9E7036C04854BDE35B0F5056EE792DAB5AE5D44D42AC5AE',X'02B5DBA8C84C2540AD91D9A4361ED90984C8198EFA8CE15352FD07213E5FCD7E10DCAF92CD31638FB0024769E936DC25B0506936A5B13BBA9A9FD96B19A9AF9C998E89','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795783404622761);
--
INSERT INTO marker_versions VALUES ('e24259ec-a540-4a6c-8527-07921d8fe23d','a84d3c8e-e3be-4c35-a2bf-1147996ee3d1',1,0,'supervision','4e2b8d60-878f-4ce7-9fd5-b8a69837c3a2','75922ed1bf01f1b05ec3b6bc18d35b59e54020cbd49f8975187a33bbbe4ec5f1',10000000000,14000000000,250,350,NULL,X'0247AC3558EE7244A6AB9A0FCCD1691BE76E14BE9BD80EAD3D5E88A8196B66E0CF426207215C12049FF2A2C74501DB3290033FDB9E1961D1A144EEA073E535F448FA18A4A43C2F5996C3727F9D1FDAA2DDEAE3300BB177DDF27866A698407C1A6481A37A5645D7D07474D72D7100A00B9FEFAAA4E0ED11AA237A210AF4267144FD9DFDD75117762AFD',X'0247AC3558EE7244A6AB9A0FCCD1691BE7F6A067A4E2C250DA523314B989BF05BB9B0BB302A318C7B2EBD3532C26DDB09B5806E88CB96B9044174005983008D35AAB4F','123456cb-daa2-516c-8471-e31fd9fdb790',1795783417810000);
--
INSERT INTO notes VALUES ('16153865-0454-4d61-b3e3-1ba22779741b','169ba0f6-7948-46e5-9633-cce6876b350b',NULL,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154419847);
--
INSERT INTO notes VALUES ('12b4663f-bf04-4d05-9a0e-cc9be5e3217c','169ba0f6-7948-46e5-9633-cce6876b350b','16153865-0454-4d61-b3e3-1ba22779741b','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154435970);
--
INSERT INTO notes VALUES ('0c56b149-d049-443d-ab59-8e870106f0f6','169ba0f6-7948-46e5-9633-cce6876b350b',NULL,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154439819);
--
INSERT INTO notes VALUES ('793cee0c-6949-4c36-8c26-539054e05110','169ba0f6-7948-46e5-9633-cce6876b350b',NULL,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154447934);
--
INSERT INTO notes VALUES ('4cf9416c-6817-4d88-bdb4-09d3e705647e','771c3f1e-dc44-4952-9771-090c938b110b',NULL,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795783404545996);
--
INSERT INTO notes VALUES ('35898f89-954a-48e0-888d-61ff5273121e','771c3f1e-dc44-4952-9771-090c938b110b',NULL,'123456cb-daa2-516c-8471-e31fd9fdb790',1795783417810000);
--
INSERT INTO note_versions VALUES ('5a0e51a2-df86-46ed-abf1-f27d2ac25f53','16153865-0454-4d61-b3e3-1ba22779741b',1,0,'trainee','fd05c7b4-b251-438a-bae5-26fef97ec43b','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',5000000000,9000000000,125,225,NULL,NULL,X'010469EB702FFF94E4307F9FAD1957E7DFBA07B4A4DBA1BE9A601DAEC092F12850CDC3FF846E807107BCD0AD66FBDB125665B73F28A55FE7949D92ABC3DDD104F6A7B986EC443CE33128BBFC0A9A9ED1AF0DFB26D72241B3EB4D4A239F441E667A9BA575CD4F56D1DBEB7BA6C14958AA672B7EC9',X'01ABDAF4B1D5A6B57D63E695AFA31D0A47A5516A07C928CB7F368DF85DC1730B24A227C611E53E83454907870E1DDAF20CE6BC48C741B949B593CA27C765D8F24D2118510A41DFE8D6D4E30F884D','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154419951);
--
INSERT INTO note_versions VALUES ('c884e617-65d7-487b-b46f-cbf227aa4f5d','16153865-0454-4d61-b3e3-1ba22779741b',2,0,'trainee','fd05c7b4-b251-438a-bae5-26fef97ec43b','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',5000000000,9000000000,125,225,NULL,NULL,X'0174AE1B52E046611504296517E581589AA08ED43EA0160A822614A9FF1F8E84BBE3A14245A7C81202F986DC85AEDE5F9E445C0AD78218F9D9C3772642FE6F4F0979CE098C7680421E5F1AAAA04FCB7641C16DF06A3D2E078FA05AE76A52AC8A93AF70BEB878AD7FAA0286CA01AEB3428828DEC2',X'01C589BCD475CB52B801D0FCD307400036FB7626A23C31D7A8A8E9440CFF03068992CD49409D3897B259720DAB0978638DD96A6772C203DBB37E327C7C0FF2FFC9877777C964ADD5AF477817B4DB047E6F18','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154425568);
--
INSERT INTO note_versions VALUES ('d283cca7-a731-486b-89e2-27c9e3f4739c','12b4663f-bf04-4d05-9a0e-cc9be5e3217c',1,0,'supervision',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ecd789d6-79ae-4dc5-b0e2-12a8d0b5a2ca',X'0168F01AF00157167F9D7414D59E9CA1629446F28922F7EAB98EA2AEA94C19E04E59211EC066695A100D9411D835415230E3571CD967FAF41A185AE8BE50952BA74142D092BDA0707906FEEDBC9F918101250A1F5CD8E86DA17B0B41A81A9648AE449CFF51',X'01A67D790F68AC45CE8968609FADF29F0299CE40C5F5CF28E957C6A34A2EEBCE6C35150B549DEC496EE8FBE809C68C9A5193E9CC62DD942D35C2255458F66CB9042E','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154436032);
--
INSERT INTO note_versions VALUES ('733f0382-1ffd-41f7-9d22-020065e96ba8','0c56b149-d049-443d-ab59-8e870106f0f6',1,0,'private',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'01AA85A406AEB2B8ECDCB5032B22FF1D0335D3BB176A5995F60B024549A7441E6D2950BBB320A1124C3AA17331E1A5F875B0BFC9B298D81F056795CA1FD56F9C9670633076330A3345C6214D789E553C3584E773D8ECD3F41AA622532B47D42F0CE8BA4919',X'0105E3A93DD9D9BB3548EB5462891A0A63E5A3A69F269C62274A23B03DDC553E73DFB3872CE55468FC8E9ADBB3FF5D0814C62AD3FF247160E2A6F4031D','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154439912);
--
INSERT INTO note_versions VALUES ('84d5af7c-d46b-4e37-92df-bee8654e8131','793cee0c-6949-4c36-8c26-539054e05110',1,0,'private',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'01C642372D22403944F432BF262776455B877FD11A89E64A174C23EF4EEF7FE931FEB7BB05012421BA9050985BB0FB9B8BE8D7B1D87BF1A021DF5347606264EFCDFFC2E5D7AB88E8942058EC4241CAAC0361E9D36A44E3CEF1382F27514D6AD993AB79B480',X'0169E5CC162A7CAF8459D6E241BF9DE46CDA0B86C50C2FCEFB9C84AEE8A253C29B7E598610DDB290CA87BDF12A52ADA97F2E754D','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154448014);
--
INSERT INTO note_versions VALUES ('e2a6a670-3954-4005-842a-2d5fa0817534','793cee0c-6949-4c36-8c26-539054e05110',2,1,'private',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'01B5DFCA1F29CC3E34CA5776DFBED856518515CE812275AF1FF456A04F19E954224FECACC81E103B7FEA0C8E7B284FE80345F6DBDBAF3F51E69B650F9465F420471CEF08A884C09E6D90BB7352FB1876A34E7D885059B071F81B9E79C0839A40AD22425050',X'01B774317876265240E19F050E653F1649D55D50F29449BA7D577870D6B786875AB0CB4548A7CEDE69101D9DAA959EF8F1A62955','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154455791);
--
INSERT INTO note_versions VALUES ('92bf9888-f629-430e-b45c-86ed041329b3','4cf9416c-6817-4d88-bdb4-09d3e705647e',1,0,'supervision','4e2b8d60-878f-4ce7-9fd5-b8a69837c3a2','75922ed1bf01f1b05ec3b6bc18d35b59e54020cbd49f8975187a33bbbe4ec5f1',3000000000,3000000000,75,75,NULL,NULL,X'0247AC3558EE7244A6AB9A0FCCD1691BE702089C686996B65DB5E21345D1893BF0C3DCCBEB24F7C5BABBD7250868F0B3564F2B18CED357EF44A7C3CD2F06C2000C2DB9BA7D5118F64A23F9C13974CDAD20E2C3A968424E2EDE0F48DD0DEC4408A2126033220F440069A93FAA8E8F07902B6C4696F15CB8404AAB7B4ED92984',X'0247AC3558EE7244A6AB9A0FCCD1691BE7DB96C62A381A746C7FC6FDA7BB28B614A7C1173852B62D233BE7E0B0792CE19F846547357C69DC944721CCD59A0D58A3AC4BBF6D69','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795783404546378);
--
INSERT INTO note_versions VALUES ('68a904fa-90f7-4708-b054-b25870b3afc1','35898f89-954a-48e0-888d-61ff5273121e',1,0,'supervision','4e2b8d60-878f-4ce7-9fd5-b8a69837c3a2','75922ed1bf01f1b05ec3b6bc18d35b59e54020cbd49f8975187a33bbbe4ec5f1',3000000000,3000000000,75,75,NULL,NULL,X'0247AC3558EE7244A6AB9A0FCCD1691BE73EC6A3D1754F56E1B7124BA16C1FB8A7464E9997FB609D9CB1354A2BB072974AAAECBD5499195EBD39EE5BD965130EBCBAB44230C0796223B8369CB1C77C6FB309DF07F10449D5B18F5F7A40B65B1893806F44168F0BB0AB155013B48022EE0C1C7E99BCADA75BF783B517357EFE',X'0247AC3558EE7244A6AB9A0FCCD1691BE7473F9FEE2FE48B8C3F97519DBCF179A613C2AD7872288045F047220CC53D99CE4ECF3CFF7E6ABAC48EAA07B75776BABE0BA503AD58','123456cb-daa2-516c-8471-e31fd9fdb790',1795783417810000);
--
INSERT INTO vocabulary_packs VALUES ('aft',1,'{"checkedAgainstSource":true,"code":"aft","editable":false,"lists":[{"code":"note_kind","terms":[{"code":"felt_sense","explanation":"First person, before any code: what I felt while watching, and what I was pulled to do.","label":"Felt sense"},{"code":"observation","explanation":"What can be seen or heard at this moment, without saying what it means.","label":"Observation"},{"code":"own_contribution","explanation":"What the therapist did, or left undone, that took part in the strain.","label":"Therapist''s contribution"},{"code":"metacommunication_made","explanation":"The therapist spoke about what was going on between the two.","label":"Metacommunication made"},{"code":"metacommunication_imagined","explanation":"A wording that could have been tried here.","label":"Metacommunication imagined"},{"code":"restraint","explanation":"Noticed, and chose not to comment. Following closely without speaking is also the skill.","label":"Restraint"},{"code":"role_play","explanation":"A moment to rehearse in supervision, taking either part, to notice what comes up.","label":"Role-play prompt"},{"code":"question","explanation":"Something to think about together, without an answer expected yet.","label":"Question"},{"code":"appreciation","explanation":"Something that was done well and is worth keeping.","label":"Appreciation"}],"title":"Kinds of note"},{"code":"principle","terms":[{"code":"M1","explanation":"Offer what you notice as your own, uncertain impression, and invite correction.","label":"Explore tentatively"},{"code":"M2","explanation":"Do not take it that this moment repeats the patient''s other relationships; look at this one first.","label":"Assume no parallel"},{"code":"M3","explanation":"Say what you yourself have contributed to what is happening.","label":"Own your part"},{"code":"M4","explanation":"Speak from what you feel and notice now, not from what worked another time.","label":"Start where you are"},{"code":"M5","explanation":"Point to this moment and this exchange instead of speaking in general.","label":"Be concrete and specific"},{"code":"M6","explanation":"Watch how the patient takes what you said, and ask about it.","label":"Follow the response"},{"code":"M7","explanation":"Find out what your intervention meant to the patient, and what it meant to you.","label":"Clarify what it means between you"},{"code":"M8","explanation":"Speak as two people who are stuck in this together and look at it together.","label":"Shared dilemma"},{"code":"M9","explanation":"Let the patient know your own experience of the moment where that opens the exploration.","label":"Disclose with judgement"},{"code":"M10","explanation":"A repair can bring the next strain; be ready to come back to the same place.","label":"Expect to revisit"}],"title":"Principles of metacommunication"},{"code":"stage","terms":[{"code":"S1","explanation":"The therapist becomes aware of the behaviour that goes with the strain. Stages are a guide and loop back.","label":"Noticing"},{"code":"S2","explanation":"The therapist invites the patient to look together at what is happening.","label":"Opening exploration"},{"code":"S3","explanation":"The therapist helps the patient past what keeps the feelings or responses out of reach.","label":"Past avoidance"},{"code":"S4","explanation":"The wish or need beneath the strain comes up and is explored.","label":"Underlying wish or need"}],"title":"Stages of resolution"},{"code":"marker_type","terms":[{"code":"withdrawal","explanation":"The patient moves away from the therapist or from the work. Repair makes room for fears, self-criticism, wishes and needs.","label":"Withdrawal"},{"code":"confrontation","explanation":"The patient moves against the therapist or the work. Repair stays open to disappointment, hurt and the need for care.","label":"Confrontation"},{"code":"both","explanation":"Moving away and moving against at the same moment.","label":"Both"},{"code":"strategy","explanation":"What the therapist does towards repair.","label":"Resolution strategy"}],"title":"Types of marker"},{"code":"marker_subtype","terms":[{"code":"falls_silent","explanation":"Speech stops where it could be expected to go on.","group":"withdrawal","label":"Falls silent"},{"code":"minimal_response","explanation":"The shortest answer that still answers.","group":"withdrawal","label":"Minimal response"},{"code":"topic_shift","explanation":"A jump to something unrelated.","group":"withdrawal","label":"Sudden change of topic"},{"code":"over_compliance","explanation":"Agrees quickly and entirely, with little of their own in it.","group":"withdrawal","label":"Over-compliance"},{"code":"anger","explanation":"Said directly, about the therapist or part of the treatment.","group":"confrontation","label":"Anger or resentment"},{"code":"dissatisfaction","explanation":"Says that the therapy or the therapist is not what is needed.","group":"confrontation","label":"Dissatisfaction"},{"code":"blame_or_demand","explanation":"Puts the fault on the therapist, or demands a change.","group":"confrontation","label":"Blame or demand"}],"title":"Forms of withdrawal and confrontation"},{"code":"therapist_cue","terms":[{"code":"distant","explanation":"Interest or closeness has gone.","label":"Distant, bored or unengaged"},{"code":"no_opening","explanation":"Ready to speak, and finding no place to do it.","label":"Waiting for an opening"},{"code":"pressed","explanation":"Feeling told off, pushed, or without a next step.","label":"Chastised, pressured or at a loss"},{"code":"stuck","explanation":"Nothing moves, whatever is tried.","label":"Stuck"},{"code":"harsh","explanation":"Hearing an edge in the own voice.","label":"Sounding harsh or impatient"}],"title":"Cues in the therapist"},{"code":"patient_cue","terms":[{"code":"sigh","explanation":"A breath that can be heard.","label":"Heavy sigh"},{"code":"posture","explanation":"The body moves to a new position and stays there.","label":"Sudden change of posture"},{"code":"muted","explanation":"Quieter and flatter than before.","label":"Muted answer"},{"code":"abrupt_topic","explanation":"Leaves the subject without a bridge.","label":"Abrupt change of topic"},{"code":"silence","explanation":"Nobody speaks.","label":"Silence"},{"code":"minimal","explanation":"One answer after another of a word or two.","label":"Minimal answers"},{"code":"droning","explanation":"Long and even, with no place for the other.","label":"Storytelling without an opening"},{"code":"compliance","explanation":"Goes along at once.","label":"Compliance"},{"code":"tears_stopped","explanation":"Something comes up and is held back.","label":"Tears begun and stopped"},{"code":"laugh_pause","explanation":"A laugh that stops, and a gap after it.","label":"A laugh, then a pause"}],"title":"Cues that can be observed in the patient"}],"source":"Words after Safran and Kraus (2014), Alliance Ruptures, Impasses, and Enactments: A Relational Perspective, Psychotherapy, doi 10.1037/a0036815; explanations are our own.","title":"Alliance-focused training"}','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154275911);
--
INSERT INTO vocabulary_packs VALUES ('rupture_markers',1,'{"checkedAgainstSource":false,"code":"rupture_markers","editable":true,"lists":[{"code":"marker_subtype","terms":[{"code":"W1","explanation":"Says there is no feeling or no problem where one seems plain.","group":"withdrawal","label":"Denial"},{"code":"W2","explanation":"Closes down with very short answers or silence.","group":"withdrawal","label":"Minimal response"},{"code":"W3","explanation":"Keeps to general or intellectual talk, away from what is felt.","group":"withdrawal","label":"Abstract communication"},{"code":"W4","explanation":"Tells stories or changes the subject, so that the present matter is left.","group":"withdrawal","label":"Avoidant storytelling or shifting topic"},{"code":"W5","explanation":"Gives way or pleases, so as not to be in conflict.","group":"withdrawal","label":"Deferential and appeasing"},{"code":"W6","explanation":"What is said and how it is said do not go together.","group":"withdrawal","label":"Content and affect split"},{"code":"W7","explanation":"Turns against the self, or gives up, and so shuts the other out.","group":"withdrawal","label":"Self-criticism or hopelessness"},{"code":"C1","explanation":"Says that something about the therapist is wrong.","group":"confrontation","label":"Complaint about the therapist"},{"code":"C2","explanation":"Turns down what the therapist has just offered.","group":"confrontation","label":"Rejects the intervention"},{"code":"C3","explanation":"Objects to what is done in the sessions or between them.","group":"confrontation","label":"Complaint about the activities of therapy"},{"code":"C4","explanation":"Objects to times, place, fees, recording or other arrangements.","group":"confrontation","label":"Complaint about the parameters of therapy"},{"code":"C5","explanation":"Says that it does not help, or not fast enough.","group":"confrontation","label":"Complaint about progress"},{"code":"C6","explanation":"Explains or justifies what was done, as if accused.","group":"confrontation","label":"Defends self against the therapist"},{"code":"C7","explanation":"Tells the therapist what to do, or presses for it.","group":"confrontation","label":"Efforts to control or pressure the therapist"}],"title":"Markers"},{"code":"strategy","terms":[{"code":"R1","explanation":"Puts right what was taken another way than it was meant.","group":"strategy","label":"Clarifies a misunderstanding"},{"code":"R2","explanation":"Agrees on other things to do or to aim for.","group":"strategy","label":"Changes tasks or goals"},{"code":"R3","explanation":"Shows or explains what the work is for.","group":"strategy","label":"Illustrates tasks or gives a rationale"},{"code":"R4","explanation":"Asks how this is for the patient, here and with this person.","group":"strategy","label":"Invites thoughts or feelings about the therapist or therapy"},{"code":"R5","explanation":"Says what the therapist did that added to the strain.","group":"strategy","label":"Acknowledges own contribution"},{"code":"R6","explanation":"Tells what it is like for the therapist at this moment.","group":"strategy","label":"Discloses own experience of the interaction"},{"code":"R7","explanation":"Connects the moment with others that these two have had.","group":"strategy","label":"Links to larger patterns between the two"},{"code":"R8","explanation":"Connects the moment with people outside the room.","group":"strategy","label":"Links to the patient''s other relationships"},{"code":"R9","explanation":"Takes seriously the reason for staying guarded.","group":"strategy","label":"Validates the defensive posture"},{"code":"R10","explanation":"Brings the talk back to what it had left.","group":"strategy","label":"Redirects or refocuses"}],"title":"Resolution strategies"},{"code":"segment_rating","terms":[{"code":"significance","explanation":"How much this marker matters for the work of the two.","label":"Significance of the marker"},{"code":"overall_withdrawal","explanation":"In the whole segment.","label":"Withdrawal overall"},{"code":"overall_confrontation","explanation":"In the whole segment.","label":"Confrontation overall"},{"code":"extent_of_resolution","explanation":"How far the strain was repaired.","label":"Extent of resolution"},{"code":"therapist_contribution","explanation":"How far the therapist added to the strain.","label":"Therapist''s contribution"}],"title":"Ratings of a segment, each from 1 to 5"}],"source":"In the manner of the Rupture Resolution Rating System (Eubanks, Muran and Safran 2015), in our own words and not checked against the manual. Edit it to match the edition that your site trains with.","title":"Rupture markers and strategies"}','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154276106);
--
INSERT INTO vocabulary_packs VALUES ('rupture_markers',2,'{"checkedAgainstSource":false,"code":"rupture_markers","editable":true,"lists":[{"code":"marker_subtype","terms":[{"code":"W1","explanation":"Says there is no feeling or no problem where one seems plain.","group":"withdrawal","label":"Own word"},{"code":"W2","explanation":"Closes down with very short answers or silence.","group":"withdrawal","label":"Minimal response"},{"code":"W3","explanation":"Keeps to general or intellectual talk, away from what is felt.","group":"withdrawal","label":"Abstract communication"},{"code":"W4","explanation":"Tells stories or changes the subject, so that the present matter is left.","group":"withdrawal","label":"Avoidant storytelling or shifting topic"},{"code":"W5","explanation":"Gives way or pleases, so as not to be in conflict.","group":"withdrawal","label":"Deferential and appeasing"},{"code":"W6","explanation":"What is said and how it is said do not go together.","group":"withdrawal","label":"Content and affect split"},{"code":"W7","explanation":"Turns against the self, or gives up, and so shuts the other out.","group":"withdrawal","label":"Self-criticism or hopelessness"},{"code":"C1","explanation":"Says that something about the therapist is wrong.","group":"confrontation","label":"Complaint about the therapist"},{"code":"C2","explanation":"Turns down what the therapist has just offered.","group":"confrontation","label":"Rejects the intervention"},{"code":"C3","explanation":"Objects to what is done in the sessions or between them.","group":"confrontation","label":"Complaint about the activities of therapy"},{"code":"C4","explanation":"Objects to times, place, fees, recording or other arrangements.","group":"confrontation","label":"Complaint about the parameters of therapy"},{"code":"C5","explanation":"Says that it does not help, or not fast enough.","group":"confrontation","label":"Complaint about progress"},{"code":"C6","explanation":"Explains or justifies what was done, as if accused.","group":"confrontation","label":"Defends self against the therapist"},{"code":"C7","explanation":"Tells the therapist what to do, or presses for it.","group":"confrontation","label":"Efforts to control or pressure the therapist"}],"title":"Markers"},{"code":"strategy","terms":[{"code":"R1","explanation":"Puts right what was taken another way than it was meant.","group":"strategy","label":"Clarifies a misunderstanding"},{"code":"R2","explanation":"Agrees on other things to do or to aim for.","group":"strategy","label":"Changes tasks or goals"},{"code":"R3","explanation":"Shows or explains what the work is for.","group":"strategy","label":"Illustrates tasks or gives a rationale"},{"code":"R4","explanation":"Asks how this is for the patient, here and with this person.","group":"strategy","label":"Invites thoughts or feelings about the therapist or therapy"},{"code":"R5","explanation":"Says what the therapist did that added to the strain.","group":"strategy","label":"Acknowledges own contribution"},{"code":"R6","explanation":"Tells what it is like for the therapist at this moment.","group":"strategy","label":"Discloses own experience of the interaction"},{"code":"R7","explanation":"Connects the moment with others that these two have had.","group":"strategy","label":"Links to larger patterns between the two"},{"code":"R8","explanation":"Connects the moment with people outside the room.","group":"strategy","label":"Links to the patient''s other relationships"},{"code":"R9","explanation":"Takes seriously the reason for staying guarded.","group":"strategy","label":"Validates the defensive posture"},{"code":"R10","explanation":"Brings the talk back to what it had left.","group":"strategy","label":"Redirects or refocuses"}],"title":"Resolution strategies"},{"code":"segment_rating","terms":[{"code":"significance","explanation":"How much this marker matters for the work of the two.","label":"Significance of the marker"},{"code":"overall_withdrawal","explanation":"In the whole segment.","label":"Withdrawal overall"},{"code":"overall_confrontation","explanation":"In the whole segment.","label":"Confrontation overall"},{"code":"extent_of_resolution","explanation":"How far the strain was repaired.","label":"Extent of resolution"},{"code":"therapist_contribution","explanation":"How far the therapist added to the strain.","label":"Therapist''s contribution"}],"title":"Ratings of a segment, each from 1 to 5"}],"source":"In the manner of the Rupture Resolution Rating System (Eubanks, Muran and Safran 2015), in our own words and not checked against the manual. Edit it to match the edition that your site trains with.","title":"Rupture markers and strategies"}','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154618722);
--
INSERT INTO vocabulary_packs VALUES ('rupture_markers',3,'{"checkedAgainstSource":false,"code":"rupture_markers","editable":true,"lists":[{"code":"marker_subtype","terms":[{"code":"W1","explanation":"Says there is no feeling or no problem where one seems plain.","group":"withdrawal","label":"Own word"},{"code":"W2","explanation":"Closes down with very short answers or silence.","group":"withdrawal","label":"Minimal response"},{"code":"W3","explanation":"Keeps to general or intellectual talk, away from what is felt.","group":"withdrawal","label":"Abstract communication"},{"code":"W4","explanation":"Tells stories or changes the subject, so that the present matter is left.","group":"withdrawal","label":"Avoidant storytelling or shifting topic"},{"code":"W5","explanation":"Gives way or pleases, so as not to be in conflict.","group":"withdrawal","label":"Deferential and appeasing"},{"code":"W6","explanation":"What is said and how it is said do not go together.","group":"withdrawal","label":"Content and affect split"},{"code":"W7","explanation":"Turns against the self, or gives up, and so shuts the other out.","group":"withdrawal","label":"Self-criticism or hopelessness"},{"code":"C1","explanation":"Says that something about the therapist is wrong.","group":"confrontation","label":"Complaint about the therapist"},{"code":"C2","explanation":"Turns down what the therapist has just offered.","group":"confrontation","label":"Rejects the intervention"},{"code":"C3","explanation":"Objects to what is done in the sessions or between them.","group":"confrontation","label":"Complaint about the activities of therapy"},{"code":"C4","explanation":"Objects to times, place, fees, recording or other arrangements.","group":"confrontation","label":"Complaint about the parameters of therapy"},{"code":"C5","explanation":"Says that it does not help, or not fast enough.","group":"confrontation","label":"Complaint about progress"},{"code":"C6","explanation":"Explains or justifies what was done, as if accused.","group":"confrontation","label":"Defends self against the therapist"},{"code":"C7","explanation":"Tells the therapist what to do, or presses for it.","group":"confrontation","label":"Efforts to control or pressure the therapist"}],"title":"Markers"},{"code":"strategy","terms":[{"code":"R1","explanation":"Puts right what was taken another way than it was meant.","group":"strategy","label":"Clarifies a misunderstanding"},{"code":"R2","explanation":"Agrees on other things to do or to aim for.","group":"strategy","label":"Changes tasks or goals"},{"code":"R3","explanation":"Shows or explains what the work is for.","group":"strategy","label":"Illustrates tasks or gives a rationale"},{"code":"R4","explanation":"Asks how this is for the patient, here and with this person.","group":"strategy","label":"Invites thoughts or feelings about the therapist or therapy"},{"code":"R5","explanation":"Says what the therapist did that added to the strain.","group":"strategy","label":"Acknowledges own contribution"},{"code":"R6","explanation":"Tells what it is like for the therapist at this moment.","group":"strategy","label":"Discloses own experience of the interaction"},{"code":"R7","explanation":"Connects the moment with others that these two have had.","group":"strategy","label":"Links to larger patterns between the two"},{"code":"R8","explanation":"Connects the moment with people outside the room.","group":"strategy","label":"Links to the patient''s other relationships"},{"code":"R9","explanation":"Takes seriously the reason for staying guarded.","group":"strategy","label":"Validates the defensive posture"},{"code":"R10","explanation":"Brings the talk back to what it had left.","group":"strategy","label":"Redirects or refocuses"},{"code":"R11","explanation":"","label":"waits"}],"title":"Resolution strategies"},{"code":"segment_rating","terms":[{"code":"significance","explanation":"How much this marker matters for the work of the two.","label":"Significance of the marker"},{"code":"overall_withdrawal","explanation":"In the whole segment.","label":"Withdrawal overall"},{"code":"overall_confrontation","explanation":"In the whole segment.","label":"Confrontation overall"},{"code":"extent_of_resolution","explanation":"How far the strain was repaired.","label":"Extent of resolution"},{"code":"therapist_contribution","explanation":"How far the therapist added to the strain.","label":"Therapist''s contribution"}],"title":"Ratings of a segment, each from 1 to 5"}],"source":"In the manner of the Rupture Resolution Rating System (Eubanks, Muran and Safran 2015), in our own words and not checked against the manual. Edit it to match the edition that your site trains with.","title":"Rupture markers and strategies"}','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795796587110641);
--
INSERT INTO vocabulary_packs VALUES ('rupture_markers',4,'{"checkedAgainstSource":false,"code":"rupture_markers","editable":true,"lists":[{"code":"marker_subtype","terms":[{"code":"W1","explanation":"Says there is no feeling or no problem where one seems plain.","group":"withdrawal","label":"Own word"},{"code":"W2","explanation":"Closes down with very short answers or silence.","group":"withdrawal","label":"Minimal response"},{"code":"W3","explanation":"Keeps to general or intellectual talk, away from what is felt.","group":"withdrawal","label":"Abstract communication"},{"code":"W4","explanation":"Tells stories or changes the subject, so that the present matter is left.","group":"withdrawal","label":"Avoidant storytelling or shifting topic"},{"code":"W5","explanation":"Gives way or pleases, so as not to be in conflict.","group":"withdrawal","label":"Deferential and appeasing"},{"code":"W6","explanation":"What is said and how it is said do not go together.","group":"withdrawal","label":"Content and affect split"},{"code":"W7","explanation":"Turns against the self, or gives up, and so shuts the other out.","group":"withdrawal","label":"Self-criticism or hopelessness"},{"code":"C1","explanation":"Says that something about the therapist is wrong.","group":"confrontation","label":"Complaint about the therapist"},{"code":"C2","explanation":"Turns down what the therapist has just offered.","group":"confrontation","label":"Rejects the intervention"},{"code":"C3","explanation":"Objects to what is done in the sessions or between them.","group":"confrontation","label":"Complaint about the activities of therapy"},{"code":"C4","explanation":"Objects to times, place, fees, recording or other arrangements.","group":"confrontation","label":"Complaint about the parameters of therapy"},{"code":"C5","explanation":"Says that it does not help, or not fast enough.","group":"confrontation","label":"Complaint about progress"},{"code":"C6","explanation":"Explains or justifies what was done, as if accused.","group":"confrontation","label":"Defends self against the therapist"},{"code":"C7","explanation":"Tells the therapist what to do, or presses for it.","group":"confrontation","label":"Efforts to control or pressure the therapist"}],"title":"Markers"},{"code":"strategy","terms":[{"code":"R1","explanation":"Puts right what was taken another way than it was meant.","group":"strategy","label":"Clarifies a misunderstanding"},{"code":"R2","explanation":"Agrees on other things to do or to aim for.","group":"strategy","label":"Changes tasks or goals"},{"code":"R3","explanation":"Shows or explains what the work is for.","group":"strategy","label":"Illustrates tasks or gives a rationale"},{"code":"R4","explanation":"Asks how this is for the patient, here and with this person.","group":"strategy","label":"Invites thoughts or feelings about the therapist or therapy"},{"code":"R5","explanation":"Says what the therapist did that added to the strain.","group":"strategy","label":"Acknowledges own contribution"},{"code":"R6","explanation":"Tells what it is like for the therapist at this moment.","group":"strategy","label":"Discloses own experience of the interaction"},{"code":"R7","explanation":"Connects the moment with others that these two have had.","group":"strategy","label":"Links to larger patterns between the two"},{"code":"R8","explanation":"Connects the moment with people outside the room.","group":"strategy","label":"Links to the patient''s other relationships"},{"code":"R9","explanation":"Takes seriously the reason for staying guarded.","group":"strategy","label":"Validates the defensive posture"},{"code":"R10","explanation":"Brings the talk back to what it had left.","group":"strategy","label":"Redirects or refocuses"},{"code":"R11","explanation":"","label":"waits"},{"code":"R12","explanation":"as in the hour of third May","label":"the shrug of the heron"}],"title":"Resolution strategies"},{"code":"segment_rating","terms":[{"code":"significance","explanation":"How much this marker matters for the work of the two.","label":"Significance of the marker"},{"code":"overall_withdrawal","explanation":"In the whole segment.","label":"Withdrawal overall"},{"code":"overall_confrontation","explanation":"In the whole segment.","label":"Confrontation overall"},{"code":"extent_of_resolution","explanation":"How far the strain was repaired.","label":"Extent of resolution"},{"code":"therapist_contribution","explanation":"How far the therapist added to the strain.","label":"Therapist''s contribution"}],"title":"Ratings of a segment, each from 1 to 5"}],"source":"In the manner of the Rupture Resolution Rating System (Eubanks, Muran and Safran 2015), in our own words and not checked against the manual. Edit it to match the edition that your site trains with.","title":"Rupture markers and strategies"}','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795824200333695);
--
INSERT INTO gaze_marks VALUES ('e8e98021-ef57-4054-b7db-c980178997ad','fd05c7b4-b251-438a-bae5-26fef97ec43b',0,1,20000000000,20000000000,500,500,0,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154631683);
--
INSERT INTO gaze_marks VALUES ('3f982cfd-efd1-4a26-9935-0a2c16b0d105','fd05c7b4-b251-438a-bae5-26fef97ec43b',0,0,22000000000,24000000000,550,600,1,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795679154635630);
--
INSERT INTO content_keys VALUES ('a4836c1b-1f05-41db-8735-3d46be904a56','library','a4836c1b-1f05-41db-8735-3d46be904a56','',1,1795679154275071);
--
INSERT INTO content_keys VALUES ('169ba0f6-7948-46e5-9633-cce6876b350b','session','169ba0f6-7948-46e5-9633-cce6876b350b','',1,1795679154364484);
--
INSERT INTO content_keys VALUES ('e8c2f8e2-cf8e-4385-8ade-cd98cc8687a8','session','e8c2f8e2-cf8e-4385-8ade-cd98cc8687a8','',1,1795679154365474);
--
INSERT INTO content_keys VALUES ('902385dd-8007-433a-83d4-1a1913722320','case','69022012-7566-40c6-babc-d90432d6dc05','',1,1795691686964870);
--
INSERT INTO content_keys VALUES ('49113d6d-89b2-4905-b439-5da8b38d1fed','released','169ba0f6-7948-46e5-9633-cce6876b350b','',1,1795691700741475);
--
INSERT INTO content_keys VALUES ('a15acc4a-6423-4b11-8d5e-ef5f069c4e3a','shared','169ba0f6-7948-46e5-9633-cce6876b350b','',1,1795691714850297);
--
INSERT INTO content_keys VALUES ('a6b8248a-9092-49d0-b201-f38892ca8f6c','supervision','169ba0f6-7948-46e5-9633-cce6876b350b','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1,1795757736774312);
--
INSERT INTO content_keys VALUES ('b13c95d9-e767-415a-b901-435235f3a2a4','session','771c3f1e-dc44-4952-9771-090c938b110b','',1,1795783395178018);
--
INSERT INTO content_keys VALUES ('b5dba8c8-4c25-40ad-91d9-a4361ed90984','shared','771c3f1e-dc44-4952-9771-090c938b110b','',1,1795783395178272);
--
INSERT INTO content_keys VALUES ('47ac3558-ee72-44a6-ab9a-0fccd1691be7','supervision','771c3f1e-dc44-4952-9771-090c938b110b','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1,1795783404546212);
--
INSERT INTO key_grants VALUES ('a4836c1b-1f05-41db-8735-3d46be904a56','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',X'7D79858D7CCEB488A44BCC9685D8E98422E562D2AF7FADAB470B04044070296890A5D0C0E1F85D6C8F6EF4FD936DF157E6B94DACDD0166E4218E940D90219671187E1A2F1B228F092262ECB434FCCBFB',1795679154275352);
--
INSERT INTO key_grants VALUES ('169ba0f6-7948-46e5-9633-cce6876b350b','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',X'F276D459181B55801524A216FC3E3964DCD64115CA124F9FD636B8086872710908F666A3E916ADF1E36412B349BADE40F6F8BB538193C9645910C0EE0906D02B4381C2D7BC3B3F67ADC8FDBDA24071A0',1795679154364639);
--
INSERT INTO key_grants VALUES ('e8c2f8e2-cf8e-4385-8ade-cd98cc8687a8','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',X'3E4F98F53734C86FBF8DDB775A18859A1C41138ACF858EBBA301737DC6F7DB739AB11184F3ABBC950F8388238016086AACC9710DE86DF10E68FB8492D3CD97FFFB91A7100C9470B1DAFD5AE67D252EB4',1795679154365592);
--
INSERT INTO key_grants VALUES ('902385dd-8007-433a-83d4-1a1913722320','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',X'5CE67AF0078D96634837C04298BE94D2A27EF213C852E5621F3183A463A9813AD1555B8DBA4E1D27D19BD0427F71D03070B2E534B6D7243921BC14D95C0F93B5E7A892E982FEB04CFC4BB4894208BC42',1795691686964996);
--
INSERT INTO key_grants VALUES ('49113d6d-89b2-4905-b439-5da8b38d1fed','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',X'584C7E9123F460B8A9F13E2D7277ECAB167FE8260F1B001DFB904FBB07348B78511F5F915F2670C7643B20A4DFE0A4889415EB8C45C035137CCE7125510D51AFB1E5F56D58B6F998A0D3436CEF117709',1795691700741600);
--
INSERT INTO key_grants VALUES ('a15acc4a-6423-4b11-8d5e-ef5f069c4e3a','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',X'B19769D92E1A1B80A2F478DD99AD2C01D7707443E113C8420EAF27F8D4BDBC1E38D1924DAC8B96F70B89015454424E5D63CA0A3DB0B2E39EFDD557F216EAEA22E3FAD106F3E39FD80A556350A7F7D34C',1795691714850426);
--
INSERT INTO key_grants VALUES ('a6b8248a-9092-49d0-b201-f38892ca8f6c','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',X'49F45468B6F9C0F48022F724692B9ABC84FB42A0426B8820A549A17F350986389A973DC2A2FFE4DC5C7F399D14A77CE8C0AAAFED1CD7A2A07B2F2AF7E3FE8FAE82E09B188BD67C42171600CF418356EC',1795757736774416);
--
INSERT INTO key_grants VALUES ('b13c95d9-e767-415a-b901-435235f3a2a4','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',X'DCC0E6A6C2820FCB30BB12BF9B906DAEEBDE698AC17023F4D2988073C9D4AA512972A6CB52EB6ED418DEA8CBC0A05793EC3F63DCCF4F20E0DC0502DB66B38AA925487F513F337367B1D191AF00F9AF31',1795783395178141);
--
INSERT INTO key_grants VALUES ('b5dba8c8-4c25-40ad-91d9-a4361ed90984','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',X'BE11C5B0BBAF2C5AAED3AF8D384A82D5D3B5243D716078C8172FBD6876E606134E9342E3C53F54C76B0ED2A8025B479D17D99B8E9725BC1EB885EADAEB36F9B7A9D8D44A594FD0881F493539F54716D5',1795783395178338);
--
INSERT INTO key_grants VALUES ('47ac3558-ee72-44a6-ab9a-0fccd1691be7','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',X'81E33986838048675ECF3AF8FD9B8E05740F60E5E0EDCFA859BDC02187B0021DE87DC8BBC96905DFFE76ED07391CF7FE7E8EF87BEE2C4A0EAC8E23BA3B3475175758BD7226E9F3A976F162E2C22002AB',1795783404546331);
--
INSERT INTO edits VALUES ('be52bc9c-3405-4852-b6c0-4f566caabd48','169ba0f6-7948-46e5-9633-cce6876b350b','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1,'session.tag','{"after":1,"before":0,"record":"169ba0f6-7948-46e5-9633-cce6876b350b"}','done',1795691713933903);
--
INSERT INTO edits VALUES ('d3ab83ab-bd0f-4705-a44a-b95076ff169c','169ba0f6-7948-46e5-9633-cce6876b350b','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',2,'candidate.decide','{"after":1,"before":0,"record":"1087ebe8-1ef8-5d97-8873-735b4949004d","state":"rejected"}','undone',1795691714850781);
--
INSERT INTO edits VALUES ('46878bd4-19ba-4fb5-83c8-d1a7f1c2358c','e8c2f8e2-cf8e-4385-8ade-cd98cc8687a8','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1,'session.details','{"after":{},"before":{},"digest":"02d3e5824a0f9841b3a7c2b4","sealed":"AujC+OLPjkOFit7NmMyGh6jtuWmo5fyPntHmg8X4q6Vx+lHkMl14QuuLf737Ge3/4zuv4hyz9we6pdnfCdn00D5QVA2aE41iOCSgFCXq0NSt04i5FQE6YFOvBJDqva+i2G8eNQVB816fbnNZ4xi+DXRX08+XXAhwbwu9WXJYWA=="}','done',1795783376360782);
--
INSERT INTO edits VALUES ('6dce2857-1fd9-47f7-a9ea-3cb04b35af76','771c3f1e-dc44-4952-9771-090c938b110b','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1,'session.details','{"after":{},"before":{},"digest":"537ab9fe7e889b00dcc43096","sealed":"ArE8ldnnZ0FauQFDUjXzoqQOgclxZNOmk0bcCxnX/yM7DzcEa/VzAYlkdVJpXvNnCEebWwvl5JOovW45RONBnmJrESUaiA2Nh0whKGnWI/2FFxN4idEhFn5NH2JCVqsMhmd1Q9tTWUeGckrDMIg7ujt6P2OzcjSP4nnD84A="}','done',1795783404471122);
--
INSERT INTO edits VALUES ('d26e7b0b-55c9-4240-b78e-bcece65a68b9','771c3f1e-dc44-4952-9771-090c938b110b','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',2,'note.add','{"after":1,"before":0,"digest":"dd91772b495e9b82ea5f45ae","record":"4cf9416c-6817-4d88-bdb4-09d3e705647e"}','done',1795783404546779);
--
INSERT INTO edits VALUES ('d4eecf9a-e910-43fc-8815-f6b6ea42c81a','771c3f1e-dc44-4952-9771-090c938b110b','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',3,'marker.add','{"after":1,"before":0,"digest":"bc64c700045ff71796cb50e4","record":"96d1a23c-503c-4db1-8863-5b10a70e1502"}','done',1795783404623126);
--
INSERT INTO edits VALUES ('4e8cd158-3dba-4c1b-be2e-c9bb259cef85','771c3f1e-dc44-4952-9771-090c938b110b','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',4,'session.tag','{"after":1,"before":0,"digest":"ba7e5795236f01adce6f24ba","record":"771c3f1e-dc44-4952-9771-090c938b110b"}','done',1795783404698433);
--
INSERT INTO edits VALUES ('2b3f0804-202d-420f-a1da-db0f3d14f36c','771c3f1e-dc44-4952-9771-090c938b110b','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',5,'annotations.import','{"digest":"bb3f604438ad58d8ce76e123","steps":[{"body":{"after":1,"before":0,"record":"35898f89-954a-48e0-888d-61ff5273121e"},"kind":"note.add"},{"body":{"after":1,"before":0,"record":"a84d3c8e-e3be-4c35-a2bf-1147996ee3d1"},"kind":"marker.add"}]}','done',1795783417810838);
--
INSERT INTO edits VALUES ('ff1cb69a-f0d7-4dbb-8b65-7557203be4a9','771c3f1e-dc44-4952-9771-090c938b110b','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',6,'settlement.add','{"after":1,"before":0,"digest":"e06971c764464cc636732770","record":"cf858e88-cfc9-4b4f-8bf2-52f57ff5641b"}','done',1795783418053351);
--
INSERT INTO consents VALUES ('efde0715-1947-4e92-a098-817b0ac32d2c','69022012-7566-40c6-babc-d90432d6dc05',NULL,1795691700392525);
--
INSERT INTO consent_versions VALUES ('dc7f6212-184b-4aff-89b8-98c0fd93240c','efde0715-1947-4e92-a098-817b0ac32d2c',1,NULL,NULL,NULL,NULL,NULL,X'02A4836C1B1F0541DB87353D46BE904A56F884B14DAF6DD9834DCF7F5691C2F99E218E68390716040F5249235A300452543842C5BC3FE298A073B4E44EF79F15BB1CD38FBBE761499D43FC43633086CB598536A7100777196A52750F148579C909581B1CE02059556D6F08C4BA35C2BF586C0A24B0F24E05DC9CEFCEEA5BA3F388F6DD59D2AD34663C14F0E8B10F5B43',X'02902385DD8007433A83D41A1913722320B07DB34ECA0F414CC8834D6F1C10756BCAF76C18B5D784AF0DA4A16DE9084D4455304BB5D0ABA42721F087FC0A21E425A0','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795691700392525);
--
INSERT INTO collections VALUES ('33ea906b-0da4-42e7-b887-e7ab523fb9f4',NULL,0,X'02A4836C1B1F0541DB87353D46BE904A568BB2297AD976C0E930338A2671FE4159E05E9C489AFAEEA4B8EC3D236DAE8B3A7EF8E9013C165C816C9F0D0FF76F9C039972',0,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795691700551130);
--
INSERT INTO collections VALUES ('5cfdafbe-8b15-484e-9230-7cfb22f78066','33ea906b-0da4-42e7-b887-e7ab523fb9f4',0,X'02A4836C1B1F0541DB87353D46BE904A566730247E83F233ED79240D7853B69C9D528DA278A425875106E1FC6A9CE89C8DE273AE77FDCD224028C57E80F3F4A0',0,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795691700559495);
--
INSERT INTO collections VALUES ('353710ba-b9cb-44a4-a0e4-6e65c14eb067',NULL,1,X'02A4836C1B1F0541DB87353D46BE904A5662CE714C6A686C40F83ED88B6CA49DDCD877A125327D76BCB023D43630072432E7F11525BC0CC2B2F1D3A71E2F4112AEB26AAAF48442',0,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795702760270332);
--
INSERT INTO collections VALUES ('adf63db7-d83e-426b-85c1-9c49c77326b0',NULL,2,X'02A4836C1B1F0541DB87353D46BE904A569C8E0A35C2377F8C9D3AF0480843E9ECA0CB50FB8467FB43920DA504648E85C40FBD2726801E1F5932F2619F',0,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795783404771861);
--
INSERT INTO examples VALUES ('ede6654e-1cda-45e3-a5dd-e274d4e0c446','5cfdafbe-8b15-484e-9230-7cfb22f78066',0,'169ba0f6-7948-46e5-9633-cce6876b350b','fd05c7b4-b251-438a-bae5-26fef97ec43b','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',5000000000,9000000000,125,225,X'0249113D6D89B24905B4395DA8B38D1FEDF8E501D20A4ECCED0A1E861AFCA2DD68C63409B4CC3FB404D143ABF3AA34AB1D24CEEF914904B7945A1013A976FD8D11A16D','ecd789d6-79ae-4dc5-b0e2-12a8d0b5a2ca',0,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795691700741648);
--
INSERT INTO library_edits VALUES ('8ee23734-c014-4160-b725-aa3d516c582d','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1,'collection.add',X'02A4836C1B1F0541DB87353D46BE904A569D2B66862A9E602160318706C6E5112D818C1C7BE8837151C287963AFD211A854C38876F33667E8A441BB7CB96CD903597CF59FDCB8822364132392F2863B3B763B6FF2E40BCB9B16AEBEBB61680D88BE136652CC9D7B73DB54F92FF','done',1795702760270579);
--
INSERT INTO library_edits VALUES ('8cff5725-d5a1-4a7c-ab5e-2367940118f6','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',2,'collection.rename',X'02A4836C1B1F0541DB87353D46BE904A5637B9ACC6A0161923F61E0D5F6AA779F5C4DB7B0D2C5514C2672C48D13095D270D8EF998E5B6AD0CE0414AFD4F6CC282DD2AA7DB7AA2B48234BF197150B82099929CA7B831EE032FA2FEE6043CFE0DA5A34F98E70CC71E6B5482CBC22A37FF958D560283F14BDAECA2966135B3AC47B7504650B541474D5C38F5C476F35165398951D14A7EDDFD0EF2690F831','dropped',1795702760455296);
--
INSERT INTO library_edits VALUES ('52871cdd-7a96-4b46-96d8-eafb8e545628','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',3,'collection.add',X'02A4836C1B1F0541DB87353D46BE904A56487CC5C7902F7FEF8386C9EB8247DCC2C0BC11330F38FD16AF15657CB84E9A16E734867AEFF1321081988D0AFBEF1EBC6222ECF81A94BE285F44C60B42251F7DED5BDFEF82EA311544AA9DF7CF995902FC5EC2C1156D5C2422C39BC0D906C1E2F97E5EBA946243978AE1CBC44888C2F9047509156322F0042A837801A6E25614','done',1795783404772159);
--
INSERT INTO feedbacks VALUES ('3b3fad47-2ad6-4009-891c-11fce8125fbb','169ba0f6-7948-46e5-9633-cce6876b350b','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795757736774179);
--
INSERT INTO feedback_versions VALUES ('d505060d-14ca-4f5b-8fbe-f85cda12d769','3b3fad47-2ad6-4009-891c-11fce8125fbb',1,0,'supervision',X'02A6B8248A909249D0B201F38892CA8F6CB6E84CD95C3D01FAFA55849F6BF84241E527ABEF5ADC86D9F399BCC2A3D88CFB2464D70421A28CBE0D8CBF70D5CB0015D0D0A93E7159856A65D3F5CF03BF22A89DBE9678',NULL,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795757736774451);
--
INSERT INTO feedback_versions VALUES ('4a32ee10-fecc-4c5e-a728-2db8687f7690','3b3fad47-2ad6-4009-891c-11fce8125fbb',2,0,'supervision',X'02A6B8248A909249D0B201F38892CA8F6C106E00FB1DC428E34E948358E12281F74CB338C5BCD6A01EAE445D9AFA1806BC3FD773ADEBA98EFD0358F6EA70E2F83AB773E384A89EA22815562A9A5E035C343311A07A9C7FF4AEF0A21B567C',NULL,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795757736777334);
--
INSERT INTO feedback_versions VALUES ('860a8b94-c47c-493e-9ec7-7eac760ff361','3b3fad47-2ad6-4009-891c-11fce8125fbb',3,0,'trainee',X'02A6B8248A909249D0B201F38892CA8F6C44BA2D9ED4BCBD19FE3E892B79C7CA1CBC113B4D4C5013F3A07B0FDFCD95CEE3282A4E1E651A21DD5C928952A6977657B7719AA4EC49624F2CD972E64D8D5467A7A3D8C56DC24D192C2BB6A7E7',X'02A15ACC4A64234B118D5EEF5F069C4E3A85804BC72234081E715EA0CF50101D3ABE6F1A89A0CFCC4B86686AFC683B204FFA828482F193900590425E1B6F33755090B74299A5C3EB0CDD4060C02B68A8760889E5DA915D39426D4B865BDE35','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795757736781474);
--
INSERT INTO feedback_versions VALUES ('0d8b9e44-ac16-4bb8-b6e2-96c76e9b54af','3b3fad47-2ad6-4009-891c-11fce8125fbb',4,0,'supervision',X'02A6B8248A909249D0B201F38892CA8F6C8DD6CA258B030106D0D7DD9F1C4D740BBBF3D01C90F545431E0A28D88DC46BC6E979CE126ED4C804D4DED228F3976A9B7771D9BEC16B7268BD36E1055BEA646CBB16BD',NULL,'7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795757736785367);
--
INSERT INTO settlements VALUES ('cf858e88-cfc9-4b4f-8bf2-52f57ff5641b','771c3f1e-dc44-4952-9771-090c938b110b','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795783418052911);
--
INSERT INTO settlement_versions VALUES ('f346437a-e0f0-49f8-bc06-43744eb8095f','cf858e88-cfc9-4b4f-8bf2-52f57ff5641b',1,0,'supervision','4e2b8d60-878f-4ce7-9fd5-b8a69837c3a2','75922ed1bf01f1b05ec3b6bc18d35b59e54020cbd49f8975187a33bbbe4ec5f1',10000000000,14000000000,250,350,X'0247AC3558EE7244A6AB9A0FCCD1691BE7129AB2ADE1BCD195003A5ABA085AA2BA4C2B2D731B1884AD395CE75A4C8FCF289FFA8460903616650360F8AE9BA6952A449A57E842FC634D44FFFDF41ECDC6DF1D2EC703C7606578B57D325BEECE542CACCE861C7F2327CEC3BCAF724683A85C40DF8F409DC4B09E472626C5A27B5DEA95697A30F9F6F7D0C6394F1496BD6DD01927DDF29DEFDDBB4291B21086AA6A0DDDD324DBCF6A666CCAEEE42F1E886A383F06A6D0D3D5400407C612B909DC3CD95035BF06E7A6BA242210A14F42BCFE60853B2DEAB3EEFAD0E9B42BC25DE68C22FB93812F08E9FCBA96E2591B91044B639A35B7DB32916821F4ABA5219D616081868F47B31B43D674F9D283835F3DAEA47234C58CB7EA20C780B29EC25788DD6F8B5469E92199CCFC53B7C1A34BDAF59B116323B226CE09C452F8D245E9819EB8FC9DAE92C928901A3FADDDEDFD6073C6D3B7010B899D40DEA2B9443CEA7D04DCEEDC843E18828EA47F88D8A6122A5C2B7A0F07A2B8A2C8B72DC60FF20B55FB978D7C80BFDE0D896B4CDDBD7B99B6D33478755687C5C0872BC835BE042F895E507AF12BCCB4062D',X'0247AC3558EE7244A6AB9A0FCCD1691BE7B3A05CDF91F28CB9E7163D805B8FD99B1050CA4044F019BBC8CD7C22A505AD4ED7B19713BBCF7410BC1441C7A93A1AA26D12FCDA4BA45F54553830AF0F2779','7e1b82ce-2043-492c-9b68-e4a0cf072b2c',1795783418052996);
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
CREATE TRIGGER settlement_versions_no_update BEFORE update ON settlement_versions BEGIN SELECT RAISE(ABORT, 'settlement_versions is append-only'); END;
--
CREATE TRIGGER settlement_versions_no_delete BEFORE delete ON settlement_versions BEGIN SELECT RAISE(ABORT, 'settlement_versions is append-only'); END;
--
