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
INSERT INTO schema_migrations VALUES (1, 'library', 1795678696186000);
--
INSERT INTO schema_migrations VALUES (2, 'sessions', 1795678696204000);
--
INSERT INTO schema_migrations VALUES (3, 'recordings', 1795678696224000);
--
INSERT INTO library VALUES ('6ab49ebb-5e67-4669-8dc8-948a680ac62b', 'open', 1795678696315379);
--
INSERT INTO people VALUES ('4e5f9575-0008-4c03-bc8c-186541507431', 'supervisor', X'0178712b2c54f967dd2c20c6c497f407d49f1fbda0ca48617e83318a67362d505f9313d2ff637461ee85e04f45990a76d1c372ab2b445d4c', X'33ae10917fa829df5d2a6f80344f3f43e25bd28e9b9ec7119de7dec194b64450', NULL, NULL, NULL, NULL, 1795678696315633);
--
INSERT INTO people VALUES ('dfaa3d8b-b602-4707-a1b2-303953f421de', 'trainee', X'01b2ba7f67daa527a66840358124e66428ee9ef9dedf714034c4c5e8c1be93cbae6d05283ae4dd56da41ec5cdfd3721ad6c14b', NULL, NULL, NULL, NULL, NULL, 1795678696376495);
--
INSERT INTO library_keys VALUES ('4e5f9575-0008-4c03-bc8c-186541507431', X'df5d115c415a952a825371fd21e028b6a85b6153d1bbeeaac2ed8b2a709bdc09b9f4234bc868fa39f78faed9bd2474e95c1ef279a6848f390ce42b572218ca83fc3bb8ab41234dd6864e0ad84b794336', 1795678696315742);
--
INSERT INTO audit VALUES (1, 1795678696316448, '4e5f9575-0008-4c03-bc8c-186541507431', 'library.created', 'library', '6ab49ebb-5e67-4669-8dc8-948a680ac62b', NULL, '{"kind":"open"}', X'0000000000000000000000000000000000000000000000000000000000000000', X'3905e0c4d80caca489272011a27c8781413d5e411be710ae6ff639bc02268051');
--
INSERT INTO audit VALUES (2, 1795678696376558, '4e5f9575-0008-4c03-bc8c-186541507431', 'person.added', 'person', 'dfaa3d8b-b602-4707-a1b2-303953f421de', NULL, '{"role":"trainee"}', X'3905e0c4d80caca489272011a27c8781413d5e411be710ae6ff639bc02268051', X'5f8a236ab4b9b0fad9fae7f40447d5d05eeed335b9a54e80e587f352976d88d6');
--
INSERT INTO audit VALUES (3, 1795678696388013, '4e5f9575-0008-4c03-bc8c-186541507431', 'case.added', 'case', 'c840dd1d-94d9-401b-99f6-23b7d62c522f', NULL, '{}', X'5f8a236ab4b9b0fad9fae7f40447d5d05eeed335b9a54e80e587f352976d88d6', X'46be430d3deff48e2558ae35996ef4f4e526d114eedb41f3b414b742eaaf2f84');
--
INSERT INTO audit VALUES (4, 1795678696392075, '4e5f9575-0008-4c03-bc8c-186541507431', 'session.added', 'session', '6c6d0bdf-848a-4b95-9c11-59bb8ddcc738', '6c6d0bdf-848a-4b95-9c11-59bb8ddcc738', '{"case":"c840dd1d-94d9-401b-99f6-23b7d62c522f"}', X'46be430d3deff48e2558ae35996ef4f4e526d114eedb41f3b414b742eaaf2f84', X'565d8035a10e19e3ed167a73fc9e28b3cb86377a48f9fa24a7f5ca1ede4cc672');
--
INSERT INTO audit VALUES (5, 1795678696395943, '4e5f9575-0008-4c03-bc8c-186541507431', 'session.added', 'session', '568fce88-23f0-4812-bdb7-16ad83c965e8', '568fce88-23f0-4812-bdb7-16ad83c965e8', '{"case":"c840dd1d-94d9-401b-99f6-23b7d62c522f"}', X'565d8035a10e19e3ed167a73fc9e28b3cb86377a48f9fa24a7f5ca1ede4cc672', X'94c1bc86694ef104fb7421ce564c77d11aa86c549ec5c1a2770463fb39206b18');
--
INSERT INTO audit VALUES (6, 1795678696403765, '4e5f9575-0008-4c03-bc8c-186541507431', 'session.people', 'session', '6c6d0bdf-848a-4b95-9c11-59bb8ddcc738', '6c6d0bdf-848a-4b95-9c11-59bb8ddcc738', '{"count":2}', X'94c1bc86694ef104fb7421ce564c77d11aa86c549ec5c1a2770463fb39206b18', X'5f2a36ed67cff2d31c27357186bcd3da1058d663d7a10cf539934f6dbf02021f');
--
INSERT INTO audit VALUES (7, 1795678696408095, '4e5f9575-0008-4c03-bc8c-186541507431', 'recording.added', 'recording', '1159a567-6b34-4d11-9228-15ae657ea358', '6c6d0bdf-848a-4b95-9c11-59bb8ddcc738', '{"content":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","storage":"linked"}', X'5f2a36ed67cff2d31c27357186bcd3da1058d663d7a10cf539934f6dbf02021f', X'b347771a87e25a6cd63e60aab2140e793435efed80b2232e43308f1eaebe5012');
--
INSERT INTO audit VALUES (8, 1795678696411786, '4e5f9575-0008-4c03-bc8c-186541507431', 'recording.added', 'recording', 'e47a9611-05d9-46cf-b0f1-178407ef5e53', '568fce88-23f0-4812-bdb7-16ad83c965e8', '{"content":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","storage":"linked"}', X'b347771a87e25a6cd63e60aab2140e793435efed80b2232e43308f1eaebe5012', X'6a5c3a3044f9e6643b2943693cbfc7dc281e2e5bef114425b4925d6ee6d20590');
--
INSERT INTO audit VALUES (9, 1795678696420011, '4e5f9575-0008-4c03-bc8c-186541507431', 'recording.people', 'recording', '1159a567-6b34-4d11-9228-15ae657ea358', '6c6d0bdf-848a-4b95-9c11-59bb8ddcc738', '{"parts":{"0":"patient","1":"therapist"}}', X'6a5c3a3044f9e6643b2943693cbfc7dc281e2e5bef114425b4925d6ee6d20590', X'ee972cca3ac1baec2ee9de1f21917e84f5bc182aa5167b8403a51cb5f459f76a');
--
INSERT INTO audit VALUES (10, 1795678696427961, '4e5f9575-0008-4c03-bc8c-186541507431', 'derived.stored', 'signal_file', '8eaba3d8-5d95-4251-b01a-89b9bdc57974', '6c6d0bdf-848a-4b95-9c11-59bb8ddcc738', '{"kind":"summary","recording":"1159a567-6b34-4d11-9228-15ae657ea358"}', X'ee972cca3ac1baec2ee9de1f21917e84f5bc182aa5167b8403a51cb5f459f76a', X'fa80edf48aac77a7c22ba56afb4d828bf8210e5027317f0ee09f8ba5983216b3');
--
INSERT INTO audit_head VALUES (1, 10, X'fa80edf48aac77a7c22ba56afb4d828bf8210e5027317f0ee09f8ba5983216b3');
--
INSERT INTO cases VALUES ('c840dd1d-94d9-401b-99f6-23b7d62c522f', X'0105f7aaefdbc25953cf868530961dcd03f4c50d022dcaccc2a2611922bdff937aedd3ded15332cd7da65411ebbec49bad39', X'01e8a8fb68e06e184c18b68e4ea4fdcaaf63042a93f9009d08bfb6cf550f055cac55d358d0a75789c2407b6f65300c6d0e5f1a3e273e04', 1795678696387909);
--
INSERT INTO sessions VALUES ('6c6d0bdf-848a-4b95-9c11-59bb8ddcc738', 'c840dd1d-94d9-401b-99f6-23b7d62c522f', 1, '2024-03-05', X'012a6d9621e59ef6b3dd04ed30cb2e52eaff48f4400b3c6ba153f628d8e15e6b05d41900b106386c99e2691ef0c570941f911b06a1cf90fd', 1795678696391650);
--
INSERT INTO sessions VALUES ('568fce88-23f0-4812-bdb7-16ad83c965e8', 'c840dd1d-94d9-401b-99f6-23b7d62c522f', 2, NULL, X'0174ca13053739e43a4720f3ce8b75bf138c6ddeb8c48fa44940aed4f26016ae0362cefbe0d1ae3fc7948278c8b95422f4874455', 1795678696395602);
--
INSERT INTO session_keys VALUES ('6c6d0bdf-848a-4b95-9c11-59bb8ddcc738', '4e5f9575-0008-4c03-bc8c-186541507431', X'f0680fc229ebb250799b67f95fa4e97b364daf35106b2f367eda674f8b0e5e28ced8c98d3dccf3b28caea0dab3c925659f2f7a91c846d3211741a9a2a533610b685694bd8d39a4348d0fc64445b40fbf', 1795678696391839);
--
INSERT INTO session_keys VALUES ('568fce88-23f0-4812-bdb7-16ad83c965e8', '4e5f9575-0008-4c03-bc8c-186541507431', X'bf3df59ba94fbc412b86045d6ee2777c83efab177f5a4a1b153eaa99cc7e495f2bee08e9312150cb2312005e5b4e4db51418207f393e1f8ef0da97a3f641f423c2978f215cec1ceb47bbc7cde582679d', 1795678696395742);
--
INSERT INTO session_people VALUES ('6c6d0bdf-848a-4b95-9c11-59bb8ddcc738', '4e5f9575-0008-4c03-bc8c-186541507431', 'supervisor', 0);
--
INSERT INTO session_people VALUES ('6c6d0bdf-848a-4b95-9c11-59bb8ddcc738', 'dfaa3d8b-b602-4707-a1b2-303953f421de', 'therapist', 1);
--
INSERT INTO recordings VALUES ('1159a567-6b34-4d11-9228-15ae657ea358', '6c6d0bdf-848a-4b95-9c11-59bb8ddcc738', 'linked', X'017e226c4eba0a7f705c03a0308ef9c568d6d7974107449ae4c6aa2cb3bd8d7d324aae08f75e52b3624ea6840a51f26e68be5f5ff48aaf1d24eddbfd2d28571a797f38958089e2eb2e', X'01bda78d248ee14c30a83fb51c9cf0c5903548e5c387406d5e7093d1e0f6a691f46333558b04d268501ef85464d5f1ddb150a99e09ced53230a9b99de0', X'013cfdf9cb1c151831049d46b608130bc901ed0ac5aba7834c9ad8e992e36e368226e84d1f28632714e9e48e6924dd58dd67831d', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 1000, 1500, 60000000000, 0, 1, X'01ae55adfcb25e640e737ca8a3c99f733c3a54e54b641b7470b84bc2b1dc9d7a1c232033c7456cb1c2d0c1d9d9d219136870397ccb6aefea20', 1795678696407874);
--
INSERT INTO recordings VALUES ('e47a9611-05d9-46cf-b0f1-178407ef5e53', '568fce88-23f0-4812-bdb7-16ad83c965e8', 'linked', X'011fe678395ccd761690ec5ecb025c4f8ae92c6e8ef398ced2862fecff1c69f776245a6b209c64d1ae1fdbf96200e7620ddefa334b2fa31ff7a53634437af0782a79e89197a6d6aab1', X'0141905a3a76d47f47bee64b1150f858adbae227aeb54eca70ece7b88fba822bfbb89a63f9bb97aaf327f834959c7e7e81e05bedd85772fe542531b968', X'014dd195c29f936a2b0e669c7b2151fc0c207a34715b8d143a29e2fa54599d6720b56d8f38dc9fe569', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 1000, 1500, 60000000000, 0, 1, X'01618e45a1337c2ece9563a26e6c27a8f0b5b24e499eda27eb19ce4aa25d3d7db7b087394fd33a065c3472f47c1cc6b8872ab7a2085eade7d2', 1795678696411606);
--
INSERT INTO recording_people VALUES ('1159a567-6b34-4d11-9228-15ae657ea358', 0, 'left', 'patient', 1);
--
INSERT INTO recording_people VALUES ('1159a567-6b34-4d11-9228-15ae657ea358', 1, 'right', 'therapist', 1);
--
INSERT INTO signal_files VALUES ('8eaba3d8-5d95-4251-b01a-89b9bdc57974', '1159a567-6b34-4d11-9228-15ae657ea358', 'summary', 'derived/1159a567-6b34-4d11-9228-15ae657ea358/summary.json', 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', 10, '1', 1795678696427897);
--
CREATE INDEX audit_by_session ON audit (session_id, sequence);
--
CREATE INDEX recordings_by_hash ON recordings (content_hash);
--
CREATE TRIGGER audit_no_update BEFORE update ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--
CREATE TRIGGER audit_no_delete BEFORE delete ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--
