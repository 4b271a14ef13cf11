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
INSERT INTO schema_migrations VALUES (1, 'library', 1795678696750000);
--
INSERT INTO schema_migrations VALUES (2, 'sessions', 1795678696772000);
--
INSERT INTO schema_migrations VALUES (3, 'recordings', 1795678696796000);
--
INSERT INTO schema_migrations VALUES (4, 'candidates', 1795678696816000);
--
INSERT INTO schema_migrations VALUES (5, 'notes', 1795678696836000);
--
INSERT INTO library VALUES ('ea9931ae-94e6-49cd-aebe-a165996d0b09', 'open', 1795678696875785);
--
INSERT INTO people VALUES ('1aa24061-ff13-42f2-b313-02cb35c8e631', 'supervisor', X'019c5702bc0614812f2dd7ef5cadab08612865ae9ed72ce178a977e8038394fc2743446f6c01f80ecb82d4dcd6f2bdb0be4176f217b5642f', X'24cb7c3bc48fb7e381476a1d911b90586f22b381074ce16d8d7cd2f2a07d7113', NULL, NULL, NULL, NULL, 1795678696875957);
--
INSERT INTO people VALUES ('ca3883f9-8856-443a-b0aa-c39d9d1f149a', 'trainee', X'01efde39fcd09c594899a25ae55bf06c31b253d6b04915fbd6a35c8f5fdaeb614acfb50acd7d88ace0eef880279e1dd6b99e19', NULL, NULL, NULL, NULL, NULL, 1795678696917390);
--
INSERT INTO library_keys VALUES ('1aa24061-ff13-42f2-b313-02cb35c8e631', X'37c0ac4b8946f6bdfc6ac938f2e6ce2ccf8c7753099909c96e4335256e1d1825940450de6aba8d6ec453db7b711b5eeef5275442b311f4aaf98be9bd3f98a515d30c0b4d0f12ae134afae41d332b7f59', 1795678696876065);
--
INSERT INTO audit VALUES (1, 1795678696876828, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'library.created', 'library', 'ea9931ae-94e6-49cd-aebe-a165996d0b09', NULL, '{"kind":"open"}', X'0000000000000000000000000000000000000000000000000000000000000000', X'6f4e10ae68b34532f707f7bf46aa66aff2ed1f29af357202ecc5cb91dfd45168');
--
INSERT INTO audit VALUES (2, 1795678696917459, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'person.added', 'person', 'ca3883f9-8856-443a-b0aa-c39d9d1f149a', NULL, '{"role":"trainee"}', X'6f4e10ae68b34532f707f7bf46aa66aff2ed1f29af357202ecc5cb91dfd45168', X'f4735f236a70f01ec7fd0c0c0c911ee41a84d4a4b69d0c61940f2f464c402a2f');
--
INSERT INTO audit VALUES (3, 1795678696931854, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'case.added', 'case', 'd2e022ca-f5aa-4ef0-9a01-57c0d2053f90', NULL, '{}', X'f4735f236a70f01ec7fd0c0c0c911ee41a84d4a4b69d0c61940f2f464c402a2f', X'7471d2c3af7dc1f1e9b28aff7c4f52314af399e944465908545f7b0d99f8a906');
--
INSERT INTO audit VALUES (4, 1795678696936151, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'session.added', 'session', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '{"case":"d2e022ca-f5aa-4ef0-9a01-57c0d2053f90"}', X'7471d2c3af7dc1f1e9b28aff7c4f52314af399e944465908545f7b0d99f8a906', X'b079bb273fbaab7d4135f648bc49d27dc3fb80dc2fb8215ceb1f9a296cff3d9c');
--
INSERT INTO audit VALUES (5, 1795678696940025, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'session.added', 'session', '85026e01-4979-475e-9578-796d767941da', '85026e01-4979-475e-9578-796d767941da', '{"case":"d2e022ca-f5aa-4ef0-9a01-57c0d2053f90"}', X'b079bb273fbaab7d4135f648bc49d27dc3fb80dc2fb8215ceb1f9a296cff3d9c', X'36e5039342877f9abed30ac38ce678099bd15acf4eb071738c8a19aeec1fb454');
--
INSERT INTO audit VALUES (6, 1795678696943646, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'session.people', 'session', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '{"count":2}', X'36e5039342877f9abed30ac38ce678099bd15acf4eb071738c8a19aeec1fb454', X'6273e53a0957b04f55c2d0dc29adbd729deb9dd16a4f0d9ed9a8672243ad5a83');
--
INSERT INTO audit VALUES (7, 1795678696947842, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'recording.added', 'recording', '6196d7c4-4d48-4e2c-afaf-b0a10c3ef1e4', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '{"content":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","storage":"linked"}', X'6273e53a0957b04f55c2d0dc29adbd729deb9dd16a4f0d9ed9a8672243ad5a83', X'4bc59388287d24e538fa24cd282e74080ed96f95a93420cc08a725516d391d62');
--
INSERT INTO audit VALUES (8, 1795678696951762, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'recording.added', 'recording', '65684559-1909-4377-ae9b-637730e2a539', '85026e01-4979-475e-9578-796d767941da', '{"content":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","storage":"linked"}', X'4bc59388287d24e538fa24cd282e74080ed96f95a93420cc08a725516d391d62', X'31e2aff405cd8a29c5057797aabab0fa04bb9570450aca09bd11ad478a86a21b');
--
INSERT INTO audit VALUES (9, 1795678696955796, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'recording.people', 'recording', '6196d7c4-4d48-4e2c-afaf-b0a10c3ef1e4', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '{"parts":{"0":"patient","1":"therapist"}}', X'31e2aff405cd8a29c5057797aabab0fa04bb9570450aca09bd11ad478a86a21b', X'a63858ab491e710ca2f552d63998e1ec936c3fcf4535ff06462b92cde380628b');
--
INSERT INTO audit VALUES (10, 1795678696959840, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'derived.stored', 'signal_file', '0579ad4d-2f19-4ed1-8fa0-53609017dd73', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '{"kind":"summary","recording":"6196d7c4-4d48-4e2c-afaf-b0a10c3ef1e4"}', X'a63858ab491e710ca2f552d63998e1ec936c3fcf4535ff06462b92cde380628b', X'a75a9edd0dc517d2e87144c4970b05a37294fdfc80a7dba7ae9ee41c4cac71ad');
--
INSERT INTO audit VALUES (11, 1795678696964070, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'recording.measured', 'measurement_run', '7f4e47e9-82aa-4e3e-9d4a-9709c03871a0', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '{"candidates":3,"recording":"6196d7c4-4d48-4e2c-afaf-b0a10c3ef1e4"}', X'a75a9edd0dc517d2e87144c4970b05a37294fdfc80a7dba7ae9ee41c4cac71ad', X'd67eb22f3986a91cad5b84c1320b6ffaf27ba540c61c8e2c46910c814de7bbde');
--
INSERT INTO audit VALUES (12, 1795678696967093, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'candidate.decided', 'candidate', 'b6c54489-38a0-5f50-a60a-fd8d76219cae', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '{"digest":"cccc4381a1eb957bcde7a76137311657a9953adf58812fb8aa14b0e7c6eeebdf","number":1,"state":"accepted","version":"2e994a49-d4e9-4038-8807-b0d3cdcad2e0"}', X'd67eb22f3986a91cad5b84c1320b6ffaf27ba540c61c8e2c46910c814de7bbde', X'0495a2e58a3bb5a6f2495a3b45b45d1c5f4dd27ef501acee72cd0f56b44087e9');
--
INSERT INTO audit VALUES (13, 1795678696972040, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'candidate.decided', 'candidate', '11116e73-1c03-5de6-9130-5f9925ae8ab4', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '{"digest":"c729e034b1527e69be276d626d6c4edbd4a9f8509ae0ce8c65a2e6ca889a3202","number":1,"state":"rejected","version":"8a039d13-e15f-467f-8f59-525160a76648"}', X'0495a2e58a3bb5a6f2495a3b45b45d1c5f4dd27ef501acee72cd0f56b44087e9', X'92581a9f719b2227567f7500907e76dc450fbaa1e14cdb1f34dacdb8f0e8c2a5');
--
INSERT INTO audit VALUES (14, 1795678696975959, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'candidate.added', 'candidate', 'c542b5ce-15ad-49c2-993d-a67fee5b7de6', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '{"digest":"d4156ee08ef1248f99f6f1027f50eed73cc9a7e838b1f40ba421a41c444178fe","number":1,"state":"accepted","version":"e1301390-ddf4-4646-a4ca-42d749cafdcf"}', X'92581a9f719b2227567f7500907e76dc450fbaa1e14cdb1f34dacdb8f0e8c2a5', X'1dd9ef7a9d72520edc010081593e30542046877bf3cf214fd8a2ab5d49334ac2');
--
INSERT INTO audit VALUES (15, 1795678696980370, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'marker.added', 'marker', 'eb2c370e-7381-4b4a-9416-a331f8fb91b8', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '{"digest":"2a360b1d85e7fd582925f4ccd41501ca3d7507ea4f0ad9980f9a39a30acbd5e5","number":1,"version":"e0c3503c-fe05-4848-ac2e-8ea7775177bc"}', X'1dd9ef7a9d72520edc010081593e30542046877bf3cf214fd8a2ab5d49334ac2', X'0763ae37409215866a47f1ac28776427317543ebee6de9200b388bbcf4923472');
--
INSERT INTO audit VALUES (16, 1795678696984470, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'marker.edited', 'marker', 'eb2c370e-7381-4b4a-9416-a331f8fb91b8', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '{"digest":"83397ebe4b1f301519f0abb57dabb597d031757664e812da763f65e15f48733e","number":2,"version":"a383815e-3a53-40c3-87aa-0e0a6e2cf2f1"}', X'0763ae37409215866a47f1ac28776427317543ebee6de9200b388bbcf4923472', X'24f4b9e8a3f19dacf3519d22fd86f9c24eb21fe3ee66c1b6c52caa380fb092b8');
--
INSERT INTO audit VALUES (17, 1795678696988133, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'note.added', 'note', '2f2901b0-1bf7-485f-b6dc-916b81b50473', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '{"digest":"0c1ed11ee6bf822e47194455fe45b5e364405bfc32ecda6528c62a539437e858","number":1,"version":"d83e357f-e710-4076-a761-de577c881159"}', X'24f4b9e8a3f19dacf3519d22fd86f9c24eb21fe3ee66c1b6c52caa380fb092b8', X'baeab55485c47345f4aa79754ce2c63d6555910f4951a428206c5a6a0e3deb6a');
--
INSERT INTO audit VALUES (18, 1795678696992207, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'note.edited', 'note', '2f2901b0-1bf7-485f-b6dc-916b81b50473', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '{"digest":"05988dad85e4a36887757544e90d74a437d804a908a249b1f689869e49e64092","number":2,"version":"137ffd2f-a947-4d11-b314-6eaa1d8bc48e"}', X'baeab55485c47345f4aa79754ce2c63d6555910f4951a428206c5a6a0e3deb6a', X'759e0e1164e2c16f3a76d0c80b75ace28bf33a65ef1eaf3bb07b1a0c98af60a4');
--
INSERT INTO audit VALUES (19, 1795678696996096, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'note.added', 'note', '468d3b7b-9e06-43eb-a484-3dbe4216d36d', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '{"digest":"21f9d771558f99965499cb315d5839b0cf91f6d69777588045a2938f2e7dd31c","number":1,"version":"fffe0337-af17-4213-96f0-2fe29037141b"}', X'759e0e1164e2c16f3a76d0c80b75ace28bf33a65ef1eaf3bb07b1a0c98af60a4', X'd0a1e16c3684d1e08fc3c286ae582bdbb1ef7fce43bc855a38cf54a91f39c5f0');
--
INSERT INTO audit VALUES (20, 1795678697000046, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'note.added', 'note', '62fddceb-b005-4b14-af6f-1726f7466511', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '{"digest":"8e45bea5b7e862d690b824b6108a260788ac886d93682f24088f8d4ad8448b04","number":1,"version":"d59d5394-2429-4fb8-bd3e-538be12d8690"}', X'd0a1e16c3684d1e08fc3c286ae582bdbb1ef7fce43bc855a38cf54a91f39c5f0', X'07e9d879201408ab612139d343034ad2ef6c534e9db5e36d8e8954cf6a8bce7e');
--
INSERT INTO audit VALUES (21, 1795678697004035, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'note.added', 'note', 'fa052ed9-f01e-451b-988f-1b8c9f2eb902', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '{"digest":"34c52625fc25231414726907f611a154f5728ab625b3e11bc6b67d11f76861ea","number":1,"version":"1ce85798-1329-4097-b924-23dcf5818f2e"}', X'07e9d879201408ab612139d343034ad2ef6c534e9db5e36d8e8954cf6a8bce7e', X'3f0801ba698b91ef77870d545537c1ae3ac88100f56083c8a764ef2e2a31de6e');
--
INSERT INTO audit VALUES (22, 1795678697007920, '1aa24061-ff13-42f2-b313-02cb35c8e631', 'note.removed', 'note', 'fa052ed9-f01e-451b-988f-1b8c9f2eb902', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '{"digest":"3ff057c19769e58e10cbe7787850e63e569215abc0fbc53e8815c00c3f16c3e2","from":1,"number":2,"version":"b89c45e1-8e6e-4416-a8c0-1394c5598ae9"}', X'3f0801ba698b91ef77870d545537c1ae3ac88100f56083c8a764ef2e2a31de6e', X'4679432102825b0c2034d422d19d2999b38c2f644a56c21a38a5b2e5069dfabe');
--
INSERT INTO audit_head VALUES (1, 22, X'4679432102825b0c2034d422d19d2999b38c2f644a56c21a38a5b2e5069dfabe');
--
INSERT INTO cases VALUES ('d2e022ca-f5aa-4ef0-9a01-57c0d2053f90', X'0122176f1b7f62ca9e2a3f049bc8bbe859b6a44e6327aafc3261999e05e47785d150b7f1835f41e131091d23020d93371a42', X'01e601dc22b4734c45e2affceb6792df13fb519640057bbdd84e8e37201ff4e4742ce9908bc38b7f335f82450a735e26ea477dc3db4b98', 1795678696931756);
--
INSERT INTO sessions VALUES ('bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', 'd2e022ca-f5aa-4ef0-9a01-57c0d2053f90', 1, '2024-03-05', X'0159e31828fe2ceb4b548bd77b34b2d467179659c264074193c0a228dbaa42e756148410f490bc5a65b89bce1dc253ad12c51a8b84332e43', 1795678696935711);
--
INSERT INTO sessions VALUES ('85026e01-4979-475e-9578-796d767941da', 'd2e022ca-f5aa-4ef0-9a01-57c0d2053f90', 2, NULL, X'01ba0c6118ad0b72e62f04a49c07dfbe26fe7cd0152dcf3be14bd45defd0851a81642a0a2a5c104a81447156e2cc6be2298e602a', 1795678696939654);
--
INSERT INTO session_keys VALUES ('bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '1aa24061-ff13-42f2-b313-02cb35c8e631', X'4cd3c4e8ec8d756706679751c1153f13393522de82ef71492816e2961cf9f6654e99f48c9eb95e4085006fdc6127a79f629d86444333e89c7b961f7d88dcdd8609dd06b161b314d46b2afd6ed8c52ade', 1795678696935898);
--
INSERT INTO session_keys VALUES ('85026e01-4979-475e-9578-796d767941da', '1aa24061-ff13-42f2-b313-02cb35c8e631', X'1f615f29f6424f877623f664b0933ed063da6f11d8078a73662e1cfae3b4d41bd457063fd88ef1cbb38d499db114538f5ce1634ccd614ac655c15e2faf24ef913ffcf9169f1d5a6b98d03b312f2eecd5', 1795678696939810);
--
INSERT INTO session_people VALUES ('bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '1aa24061-ff13-42f2-b313-02cb35c8e631', 'supervisor', 0);
--
INSERT INTO session_people VALUES ('bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', 'ca3883f9-8856-443a-b0aa-c39d9d1f149a', 'therapist', 1);
--
INSERT INTO recordings VALUES ('6196d7c4-4d48-4e2c-afaf-b0a10c3ef1e4', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', 'linked', X'013d9912db508f9336e59c52cdb99c8f33638916988528323e28294bbf0f60fb0aea618ceced95a1f838269032cc4180afd08375d3b77b46baa5ba50a26bf2fb159d3b676e8410e3bc', X'01be8dea3b127b6d598bb8431a884263f2b2b195c85081b42e5c7685275f667f62e712931f2b906ee546e8575b78bca9910455edfe014c588e5f899549', X'01df7fc3e4afd439267e9e712c875fb2e51a09bc9606f7975af32af664a9666c95d4134e25e3c75c2e0421c0746111f80721423c', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 1000, 1500, 60000000000, 0, 1, X'01916f7392177c1d0a3e31ed7dec3759b49fab48c4d9531d8d6c4952230b50b994e3c4cb9297f4259574d248798d189f8f289b5479b73bfc09', 1795678696947653);
--
INSERT INTO recordings VALUES ('65684559-1909-4377-ae9b-637730e2a539', '85026e01-4979-475e-9578-796d767941da', 'linked', X'013da3fc75b93f679afc996d92f30f41f555525af1b3e18d3e90d19ff6057cd09f056bde34b1b00b8cb5f3a29ee1d2cb32fbec07892ad757e330b4ad0c5f181b27c74469fe42cf91fb', X'018d4ae40442c8b68fd0aa74fc69a519147da1585430ce9b6c186955a0574aff0df300a558c0aadc7c8892c616f0ceed7cf72b710d300da1e07380bc1d', X'018f23c7256944c066ac27e8e7665145b004b101168464fa0854db361ec33b0bcb1db831b0e307049a', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 1000, 1500, 60000000000, 0, 1, X'013fca5203551d4ffd50bb05ec44ee2b517860f064c2ea7a6b8208a83cc8ffb3a6cf85e2a8eed127319f13616651012d451f23ffa268c776f5', 1795678696951587);
--
INSERT INTO recording_people VALUES ('6196d7c4-4d48-4e2c-afaf-b0a10c3ef1e4', 0, 'left', 'patient', 1);
--
INSERT INTO recording_people VALUES ('6196d7c4-4d48-4e2c-afaf-b0a10c3ef1e4', 1, 'right', 'therapist', 1);
--
INSERT INTO signal_files VALUES ('0579ad4d-2f19-4ed1-8fa0-53609017dd73', '6196d7c4-4d48-4e2c-afaf-b0a10c3ef1e4', 'summary', 'derived/6196d7c4-4d48-4e2c-afaf-b0a10c3ef1e4/summary.json', 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', 10, '1', 1795678696959781);
--
INSERT INTO measurement_runs VALUES ('7f4e47e9-82aa-4e3e-9d4a-9709c03871a0', '6196d7c4-4d48-4e2c-afaf-b0a10c3ef1e4', '{"program":"1"}', '{"min":4}', X'017890efdc5d4cd09ed667c7725d4e03330a8bad0c56a1f465cf74a259a9f748d912efc564765ec1b9bb5af31a3c92b936cfa97f2cc5ef2c57', 1795678696963705);
--
INSERT INTO candidates VALUES ('b6c54489-38a0-5f50-a60a-fd8d76219cae', '6196d7c4-4d48-4e2c-afaf-b0a10c3ef1e4', 'measured', 5000000000, 8000000000, 125, 200, 0, NULL, 1795678696963788);
--
INSERT INTO candidates VALUES ('11116e73-1c03-5de6-9130-5f9925ae8ab4', '6196d7c4-4d48-4e2c-afaf-b0a10c3ef1e4', 'measured', 15000000000, 18000000000, 375, 450, 0, NULL, 1795678696963899);
--
INSERT INTO candidates VALUES ('1087ebe8-1ef8-5d97-8873-735b4949004d', '6196d7c4-4d48-4e2c-afaf-b0a10c3ef1e4', 'measured', 25000000000, 28000000000, 625, 700, 0, NULL, 1795678696963967);
--
INSERT INTO candidates VALUES ('c542b5ce-15ad-49c2-993d-a67fee5b7de6', '6196d7c4-4d48-4e2c-afaf-b0a10c3ef1e4', 'reviewer', 50000000000, 52000000000, 1250, 1300, 0, '1aa24061-ff13-42f2-b313-02cb35c8e631', 1795678696975628);
--
INSERT INTO candidate_measures VALUES ('95f6336d-2b04-4158-a875-f22e6061a757', 'b6c54489-38a0-5f50-a60a-fd8d76219cae', '7f4e47e9-82aa-4e3e-9d4a-9709c03871a0', 1, 0.75, X'017638df2b135acc1459b10815d2a7c3c216cb6b9b2ac1d9e61799f11d2a06e7aeaff5d51159f7c440baebe13aca3f81cc486f22f87efee7ac274670fb5748bccb741f', X'015ed2b2e6b10da99f24defc4a3fac930e243e4066e722137afbdc504b1df0008965008b0f067bb50d87866d2b059d7d6913fbd4a73259ed9c8e625bf1d053c90c0749d0fb65d3e006a5b9', 1795678696963842);
--
INSERT INTO candidate_measures VALUES ('3b8f653e-1500-4769-8970-abc2b6c1b182', '11116e73-1c03-5de6-9130-5f9925ae8ab4', '7f4e47e9-82aa-4e3e-9d4a-9709c03871a0', 2, 0.65, X'01b1542048a006b2fbfb82abba820ecfccaf04548d33365400f00ab77c3a7cf45e874c02d863e4ba38bb3d61d9f9f34aada2e9542c5279ea292bac0db901a86bb6fd2e', X'01afc3ca55380b8303a0d044a2426822d880eff31f63c3890e6129abf82b1d427b4256615e6d56624d31c2e586650f57978a67c40925a5454c8614ad0601a570a8ea048d4e2ccbf9048f9c', 1795678696963929);
--
INSERT INTO candidate_measures VALUES ('e22b95ed-5554-4010-b4fa-f89b74eb9e05', '1087ebe8-1ef8-5d97-8873-735b4949004d', '7f4e47e9-82aa-4e3e-9d4a-9709c03871a0', 3, 0.55, X'018961794689136c1a7135820f4561d8442b24a7b01679f786780f7d6b8a3e574aed200f31f1aeaa7eb4d4737c284509b49033004eeb482d329dfd090d372ce87b9e4f', X'0135bc33835a1a1f469a32d345178aca1cc9b5a7bf900e9c4f736544aba1f7a44c1b86e8c74785d9536f242b778d5969f2314cd3c63464c9cb20cadbf0db6a5d67cd210aec442416f93b67', 1795678696963993);
--
INSERT INTO candidate_measures VALUES ('53484fc9-3384-465c-a9f4-ea1cab0c4f15', 'c542b5ce-15ad-49c2-993d-a67fee5b7de6', NULL, 0, 0.0, X'01e51d8e7141a8dcd7c4d60d451e547d8f3f772dfa8b36ef24dc71251e00ec43553bf81aae885bc660744d', X'01dbecd601e3872f8f179eeb22d5afe83805f7fd7a5c0a7b18261088131905e083a57975c99a984aa16af7', 1795678696975698);
--
INSERT INTO decisions VALUES ('2e994a49-d4e9-4038-8807-b0d3cdcad2e0', 'b6c54489-38a0-5f50-a60a-fd8d76219cae', 1, 'accepted', X'019029e623dd95f29537a25024559c02f0fb01ee1009f1370ccac21356c7f936c04ac5871f74e06d2a0f73eeb99f467a8abdeccda7610325626bda82399a07', 4000000000, 9000000000, 100, 225, '1aa24061-ff13-42f2-b313-02cb35c8e631', 1795678696966870);
--
INSERT INTO decisions VALUES ('8a039d13-e15f-467f-8f59-525160a76648', '11116e73-1c03-5de6-9130-5f9925ae8ab4', 1, 'rejected', X'015687f0059de5bc9ed87eebefa4211a93c652bac064350c7a0cf994e0ea1a476c7cccc97927d37f4467aa772ab3855921f0f1d9f2f2ce', NULL, NULL, NULL, NULL, '1aa24061-ff13-42f2-b313-02cb35c8e631', 1795678696971832);
--
INSERT INTO decisions VALUES ('e1301390-ddf4-4646-a4ca-42d749cafdcf', 'c542b5ce-15ad-49c2-993d-a67fee5b7de6', 1, 'accepted', X'01d043a40a2fbc05a38d9fcf0b35526e536c9f41a6642de598b9a48f39fe2f4b6deed61a8c0ea81060', NULL, NULL, NULL, NULL, '1aa24061-ff13-42f2-b313-02cb35c8e631', 1795678696975755);
--
INSERT INTO markers VALUES ('eb2c370e-7381-4b4a-9416-a331f8fb91b8', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '1aa24061-ff13-42f2-b313-02cb35c8e631', 1795678696980143);
--
INSERT INTO marker_versions VALUES ('e0c3503c-fe05-4848-ac2e-8ea7775177bc', 'eb2c370e-7381-4b4a-9416-a331f8fb91b8', 1, 0, 'supervision', '6196d7c4-4d48-4e2c-afaf-b0a10c3ef1e4', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 5000000000, 9000000000, 125, 225, NULL, X'01710a678b196ef46f3cf3b96c7cefed294c3a193c409940f15790a042ab9f0c8c8b5f30fb7011613c492dbd47ce50ee5af937e3d9d10e47ac0b344ce3555744f40c209491d9a4c08ce9e2f9f4b8a65734b511e12a52e39f600264a08143', X'01dd5b9d4570f8d2513767d4a93c58d8b05cd1f6d29e4c68e7620c5060207405280e5576a9413427bd1edf68f90936859a49eb', '1aa24061-ff13-42f2-b313-02cb35c8e631', 1795678696980207);
--
INSERT INTO marker_versions VALUES ('a383815e-3a53-40c3-87aa-0e0a6e2cf2f1', 'eb2c370e-7381-4b4a-9416-a331f8fb91b8', 2, 0, 'supervision', '6196d7c4-4d48-4e2c-afaf-b0a10c3ef1e4', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 5000000000, 9000000000, 125, 225, NULL, X'014e21ec9fa26ff865c6d70140ed9aa47e06bc9db2f1dceab942b99e71f90cd086412e256cb0221881c7c92447f6c3266f31d9b3083a5a5e81dd7972bcb936cca1815ef55c176eb9d2a15185f067a9acad367ebf73c71af22a92e93c12fd', X'014262e20808f208c01174e772a642ae708c360a72ec92c65426a92eaa55f90d6c42f5f0439e40aeaa985eb4bd4f962c902d31', '1aa24061-ff13-42f2-b313-02cb35c8e631', 1795678696984311);
--
INSERT INTO notes VALUES ('2f2901b0-1bf7-485f-b6dc-916b81b50473', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', NULL, '1aa24061-ff13-42f2-b313-02cb35c8e631', 1795678696987880);
--
INSERT INTO notes VALUES ('468d3b7b-9e06-43eb-a484-3dbe4216d36d', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', '2f2901b0-1bf7-485f-b6dc-916b81b50473', '1aa24061-ff13-42f2-b313-02cb35c8e631', 1795678696995887);
--
INSERT INTO notes VALUES ('62fddceb-b005-4b14-af6f-1726f7466511', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', NULL, '1aa24061-ff13-42f2-b313-02cb35c8e631', 1795678696999829);
--
INSERT INTO notes VALUES ('fa052ed9-f01e-451b-988f-1b8c9f2eb902', 'bd2ed83e-82bc-4468-b9ad-b270c0b47ed0', NULL, '1aa24061-ff13-42f2-b313-02cb35c8e631', 1795678697003820);
--
INSERT INTO note_versions VALUES ('d83e357f-e710-4076-a761-de577c881159', '2f2901b0-1bf7-485f-b6dc-916b81b50473', 1, 0, 'trainee', '6196d7c4-4d48-4e2c-afaf-b0a10c3ef1e4', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 5000000000, 9000000000, 125, 225, NULL, NULL, X'01747abe609a3e7e920a80f8456d79055ab7e69363116bf024d98a05ceeac72179af47e4a77d431cbaaf7ef249c682d847a47409e5abcafcbbd67cf1d97430950e6ff804819be8b8cd3b0f85f9d88c4bc3189dfe04a3939dab46d2a880b2a0a5e7a7dd07df68ba0c007cc295e7635038b2d174d1', X'015fe22fdee4dcab2222a88a3fc87a5ec4883fb9f52cc5b1716d3ee2270f0a9351ffe0d6a1245f0a0e382f52bef76192790bc51e4895bfe86846064c5cc0c0b1598b5c661156f4106a0642a8e6ef', '1aa24061-ff13-42f2-b313-02cb35c8e631', 1795678696987959);
--
INSERT INTO note_versions VALUES ('137ffd2f-a947-4d11-b314-6eaa1d8bc48e', '2f2901b0-1bf7-485f-b6dc-916b81b50473', 2, 0, 'trainee', '6196d7c4-4d48-4e2c-afaf-b0a10c3ef1e4', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 5000000000, 9000000000, 125, 225, NULL, NULL, X'01cb48e4a2d8bb319d8c28a573eeea91b78295333519427afc20bd3450132a8b2efdd23eddc2d029a2b46ad94a3d377e3c3dcb082bd54a7f152afa9d04bc4e9084c60b18394c0b53c98c222d46f2e17596c5b9e1e6364088dc6f52c257c2f5d34d764bf6153f21a2e21319fbca2738a88cc12a89', X'01e244e31bdc3944473558cf5ebc0fa28ebc8a7265e3fe480944543eba3cdd2e60fa9c33262bc2660c746d012317b9faf6fc3eaebdf6d24725396d799550de34bdbcf129a27635aee08e290319f3aab8f73c', '1aa24061-ff13-42f2-b313-02cb35c8e631', 1795678696992039);
--
INSERT INTO note_versions VALUES ('fffe0337-af17-4213-96f0-2fe29037141b', '468d3b7b-9e06-43eb-a484-3dbe4216d36d', 1, 0, 'supervision', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'eb2c370e-7381-4b4a-9416-a331f8fb91b8', X'01820bcb8306103fc537f5fab8ff5c038bd80cdaa01352601060a4f75617f7688d2dace53efe021cf3cbd5b0b528fda8af56d52949512da31848e7189916060ec82bc6cbbb34cc15900509845cd8661a6dbb5a3aea6d436190fb9d598c4e89b083cd5f5d43', X'01547a31e39458927beb5ba47326ed53bbb1a3dc6e8cc676fe541b1e061dfb8dacd7bc0a4ce5e5e92507bfe5b1803adaf5db5627e0da3d541dae3c1e048a519c037c', '1aa24061-ff13-42f2-b313-02cb35c8e631', 1795678696995940);
--
INSERT INTO note_versions VALUES ('d59d5394-2429-4fb8-bd3e-538be12d8690', '62fddceb-b005-4b14-af6f-1726f7466511', 1, 0, 'private', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'0150c820ca7e65780c399a9a04ce74a78675835e4112087f3e50ca2dc40899ea7d3e88cd9cd9314cb30515dc6f2675d8d8f71c4431d2d6a429a98370fbb9892db5e03599eec468abb18d3b1e2af50d6eed80ffc10bd62a2f9bfc609e6a91d0066ff9050fea', X'01bd4a6d65f4c766e3748f04fea061d365fef9f932377ec159f2e42899c969ffb1ba4a69895c62440b698af89724d2ab0781829254807f5cbad1b03087', '1aa24061-ff13-42f2-b313-02cb35c8e631', 1795678696999890);
--
INSERT INTO note_versions VALUES ('1ce85798-1329-4097-b924-23dcf5818f2e', 'fa052ed9-f01e-451b-988f-1b8c9f2eb902', 1, 0, 'private', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'01d85b136786428ae79b0cf459de4524dce7444f149bc9c711ccb10f9245b0549794fd52d3a092e3366b163477a09387f786fb5dff0bc428b2d11788367c5094f11fda86c0ced17c5cd4e66d084ebc46c1e1e9295d81ddfa399c31e9dc6ff8f208ecb48d63', X'01a68bd5d74864641703716c471bd0810c7615ca5aa9d06f88b8db5702e9c746b874399267bff611d991f0e64d8ea6219ac3c4a4', '1aa24061-ff13-42f2-b313-02cb35c8e631', 1795678697003878);
--
INSERT INTO note_versions VALUES ('b89c45e1-8e6e-4416-a8c0-1394c5598ae9', 'fa052ed9-f01e-451b-988f-1b8c9f2eb902', 2, 1, 'private', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'01540f0b8df97426122e69c3f1269c5d5a8ab484a9c9ea870035bead62eede3c290cdb871c2cf86a054334c9451eb214d799c6bd30a9e9ef6bd3682929836d0a7300deb50ccb6e5968e999f3bc56aac413b312b1eb9a49c1a1512972a8abb3102198b0c67f', X'016535f12f8051c788230c2a6a13e0114040b92dda4ad7f347635820f4f5d00bffb1db06f4527f25f60976a06cce8f97b31db2e3', '1aa24061-ff13-42f2-b313-02cb35c8e631', 1795678697007765);
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
