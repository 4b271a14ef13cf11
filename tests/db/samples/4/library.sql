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
INSERT INTO schema_migrations VALUES (1, 'library', 1795678696478000);
--
INSERT INTO schema_migrations VALUES (2, 'sessions', 1795678696504000);
--
INSERT INTO schema_migrations VALUES (3, 'recordings', 1795678696528000);
--
INSERT INTO schema_migrations VALUES (4, 'candidates', 1795678696548000);
--
INSERT INTO library VALUES ('01ec2dc0-c204-423c-b298-454284d970d1', 'open', 1795678696599800);
--
INSERT INTO people VALUES ('7b8b43a4-d09a-403d-a61a-b7eb55405b64', 'supervisor', X'015607d703708c16df2d76017c5090a3e53508d6732d599fff93c0fcb91725f52a4b135eca2cf6d154327868c0e9e0ef42a6f18e848af090', X'1f9d397d98e9a8b6086e275a69c0c02f62bbe8718bd6957a77a43c7b5621e42b', NULL, NULL, NULL, NULL, 1795678696600057);
--
INSERT INTO people VALUES ('cf28e61c-527a-4949-ba43-82c439014d98', 'trainee', X'0171bbe3ca597d134b3fa2dbe50a24f441c392869a6ae57cf51777324ed62dd972abbd5cebcfd035167c83e6828478e717a03c', NULL, NULL, NULL, NULL, NULL, 1795678696644776);
--
INSERT INTO library_keys VALUES ('7b8b43a4-d09a-403d-a61a-b7eb55405b64', X'c5ff6dce0414b4c19756ac2ff7eeef2bd535078c8ab5d2d8db05fa7d7259c43cd37c55a1cbe0b2eac155556a36093a1ac07b0e3b12e51c7d5b2a52464e44cd04d090d787616a81072a26d1ba43e82cfe', 1795678696600225);
--
INSERT INTO audit VALUES (1, 1795678696601008, '7b8b43a4-d09a-403d-a61a-b7eb55405b64', 'library.created', 'library', '01ec2dc0-c204-423c-b298-454284d970d1', NULL, '{"kind":"open"}', X'0000000000000000000000000000000000000000000000000000000000000000', X'8374949a6e74d05e68a9f4d86d8d28ecd9d3109fa1600e3e4fbfda1f5e7d8e50');
--
INSERT INTO audit VALUES (2, 1795678696644860, '7b8b43a4-d09a-403d-a61a-b7eb55405b64', 'person.added', 'person', 'cf28e61c-527a-4949-ba43-82c439014d98', NULL, '{"role":"trainee"}', X'8374949a6e74d05e68a9f4d86d8d28ecd9d3109fa1600e3e4fbfda1f5e7d8e50', X'9c4608523be10acf6373ab71791e44f552e319ecb9432ca25364aff1fd516935');
--
INSERT INTO audit VALUES (3, 1795678696655846, '7b8b43a4-d09a-403d-a61a-b7eb55405b64', 'case.added', 'case', 'ff868480-ffcd-4f7c-a6aa-d374b37867d7', NULL, '{}', X'9c4608523be10acf6373ab71791e44f552e319ecb9432ca25364aff1fd516935', X'67189c5c24320663e1d3f2a871ff04a964b9a46a079f0a669a626d30ced402c8');
--
INSERT INTO audit VALUES (4, 1795678696660222, '7b8b43a4-d09a-403d-a61a-b7eb55405b64', 'session.added', 'session', 'a039c72b-d12b-4ef7-b15d-3f4ca58788fe', 'a039c72b-d12b-4ef7-b15d-3f4ca58788fe', '{"case":"ff868480-ffcd-4f7c-a6aa-d374b37867d7"}', X'67189c5c24320663e1d3f2a871ff04a964b9a46a079f0a669a626d30ced402c8', X'0381e266441b9f2d233904cdb6b2a4b426e6a3ec4edb337945d08541bd6d1d01');
--
INSERT INTO audit VALUES (5, 1795678696664087, '7b8b43a4-d09a-403d-a61a-b7eb55405b64', 'session.added', 'session', '77e53b51-0868-4eac-afdb-f3f5274fa78f', '77e53b51-0868-4eac-afdb-f3f5274fa78f', '{"case":"ff868480-ffcd-4f7c-a6aa-d374b37867d7"}', X'0381e266441b9f2d233904cdb6b2a4b426e6a3ec4edb337945d08541bd6d1d01', X'18135b6b4fd082da28a1f45dbf73e16ff06215edf0a642e57f76aec8092cbd03');
--
INSERT INTO audit VALUES (6, 1795678696665982, '7b8b43a4-d09a-403d-a61a-b7eb55405b64', 'session.people', 'session', 'a039c72b-d12b-4ef7-b15d-3f4ca58788fe', 'a039c72b-d12b-4ef7-b15d-3f4ca58788fe', '{"count":2}', X'18135b6b4fd082da28a1f45dbf73e16ff06215edf0a642e57f76aec8092cbd03', X'ddd79ab28e86e4c50c7b3e01f4f6f638a5b07e2217d89039b5ad04039817c26a');
--
INSERT INTO audit VALUES (7, 1795678696671903, '7b8b43a4-d09a-403d-a61a-b7eb55405b64', 'recording.added', 'recording', '851abac3-16ac-48bc-9b27-3dd256da8d13', 'a039c72b-d12b-4ef7-b15d-3f4ca58788fe', '{"content":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","storage":"linked"}', X'ddd79ab28e86e4c50c7b3e01f4f6f638a5b07e2217d89039b5ad04039817c26a', X'551900079bce83bc0b5d7accbae37dd8eebe601516ee9c99c2819fab640bb312');
--
INSERT INTO audit VALUES (8, 1795678696675741, '7b8b43a4-d09a-403d-a61a-b7eb55405b64', 'recording.added', 'recording', '0230af93-029a-4e7c-985c-f5d35fe2f258', '77e53b51-0868-4eac-afdb-f3f5274fa78f', '{"content":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","storage":"linked"}', X'551900079bce83bc0b5d7accbae37dd8eebe601516ee9c99c2819fab640bb312', X'f3558e2ad1584f73eee6d88f217cd34ae387e58fabf5cb59ec96d7d75dd5df80');
--
INSERT INTO audit VALUES (9, 1795678696679738, '7b8b43a4-d09a-403d-a61a-b7eb55405b64', 'recording.people', 'recording', '851abac3-16ac-48bc-9b27-3dd256da8d13', 'a039c72b-d12b-4ef7-b15d-3f4ca58788fe', '{"parts":{"0":"patient","1":"therapist"}}', X'f3558e2ad1584f73eee6d88f217cd34ae387e58fabf5cb59ec96d7d75dd5df80', X'bef0eea494845c65e953b78b6157716c2f273464ef2f6f1df115bcdfc9b2d466');
--
INSERT INTO audit VALUES (10, 1795678696683996, '7b8b43a4-d09a-403d-a61a-b7eb55405b64', 'derived.stored', 'signal_file', '46c55e72-de11-49bf-8d61-34ffbd2e1062', 'a039c72b-d12b-4ef7-b15d-3f4ca58788fe', '{"kind":"summary","recording":"851abac3-16ac-48bc-9b27-3dd256da8d13"}', X'bef0eea494845c65e953b78b6157716c2f273464ef2f6f1df115bcdfc9b2d466', X'f1ad0ca238ca7058e4206ca4abb0bc30e852bd9780fb4c7c8562addbe4a3a65d');
--
INSERT INTO audit VALUES (11, 1795678696688035, '7b8b43a4-d09a-403d-a61a-b7eb55405b64', 'recording.measured', 'measurement_run', 'd89a1d9d-924e-47c5-a7e7-547ac0be63eb', 'a039c72b-d12b-4ef7-b15d-3f4ca58788fe', '{"candidates":3,"recording":"851abac3-16ac-48bc-9b27-3dd256da8d13"}', X'f1ad0ca238ca7058e4206ca4abb0bc30e852bd9780fb4c7c8562addbe4a3a65d', X'14527133839826b0923218190bfa2ca3c9dd928962bb2d67e98367766d558c59');
--
INSERT INTO audit VALUES (12, 1795678696692113, '7b8b43a4-d09a-403d-a61a-b7eb55405b64', 'candidate.decided', 'candidate', 'b6c54489-38a0-5f50-a60a-fd8d76219cae', 'a039c72b-d12b-4ef7-b15d-3f4ca58788fe', '{"digest":"a51ff607e9db628c3ebc2d0dd6ccb64559419dceacbda1611817accb304a8851","number":1,"state":"accepted","version":"6cc1febe-8186-460e-b4c3-f5f1d7b44740"}', X'14527133839826b0923218190bfa2ca3c9dd928962bb2d67e98367766d558c59', X'3f3e6b54e1e68bec76681ae4cb31bb9ea986d03cdd7e7c15b55ceee989bbdfdc');
--
INSERT INTO audit VALUES (13, 1795678696695972, '7b8b43a4-d09a-403d-a61a-b7eb55405b64', 'candidate.decided', 'candidate', '11116e73-1c03-5de6-9130-5f9925ae8ab4', 'a039c72b-d12b-4ef7-b15d-3f4ca58788fe', '{"digest":"3efb6279bd4b8a4a778b8057d9e4700e5d22605bf4151e0b72c365dbf34d6ef8","number":1,"state":"rejected","version":"d16e2d92-ec07-439b-b1fc-b4887f58e98f"}', X'3f3e6b54e1e68bec76681ae4cb31bb9ea986d03cdd7e7c15b55ceee989bbdfdc', X'f7f280a4f6bf33e37dde7d2ae51dbdf5cc8328b2d1316018903169081f92537f');
--
INSERT INTO audit VALUES (14, 1795678696699995, '7b8b43a4-d09a-403d-a61a-b7eb55405b64', 'candidate.added', 'candidate', '83eb7e87-f0dc-4e51-9418-e538bcbed86c', 'a039c72b-d12b-4ef7-b15d-3f4ca58788fe', '{"digest":"7de61bb8df5db04a28f3543bdd421eb68614aec8c7d95803fcf5d204da8ccfeb","number":1,"state":"accepted","version":"22ba28a5-2d57-4082-b397-a4d563c01e6a"}', X'f7f280a4f6bf33e37dde7d2ae51dbdf5cc8328b2d1316018903169081f92537f', X'90b2c63c05002d4e5a44290640d6a0807623fed9c16cd7f9884d080fd30034d8');
--
INSERT INTO audit_head VALUES (1, 14, X'90b2c63c05002d4e5a44290640d6a0807623fed9c16cd7f9884d080fd30034d8');
--
INSERT INTO cases VALUES ('ff868480-ffcd-4f7c-a6aa-d374b37867d7', X'01db4bfbc945e1c28eb87e652c73d4cfb0c6a767e3861c97e5e7bdd0157aa2ca458ae82a69d3174c8d97cf1bdbfc6c84ae7f', X'01798e75b4d4248de83a2150b91e1f99fb8c98201bbce686e0e2e058303b6f5269163eabcd2f1334499a8c509945f554d2c8a9f66e9c7c', 1795678696655747);
--
INSERT INTO sessions VALUES ('a039c72b-d12b-4ef7-b15d-3f4ca58788fe', 'ff868480-ffcd-4f7c-a6aa-d374b37867d7', 1, '2024-03-05', X'01e21f7047edb01b170a0ed70a90b0a116a664ea457a8fe31986209e02c3df803d09d57bf8135ce363c026e60aedb61b4defb408ca650499', 1795678696659670);
--
INSERT INTO sessions VALUES ('77e53b51-0868-4eac-afdb-f3f5274fa78f', 'ff868480-ffcd-4f7c-a6aa-d374b37867d7', 2, NULL, X'0135a656ea5ab696c358bff46a70b7e1bdc0ced6f080730808832f5b5034c887079af0c50c5f3df43b41733e41e32f1722abb862', 1795678696663648);
--
INSERT INTO session_keys VALUES ('a039c72b-d12b-4ef7-b15d-3f4ca58788fe', '7b8b43a4-d09a-403d-a61a-b7eb55405b64', X'ab51fe64ecdca594e9bc1b38f17820afae08b6cfb1fbcc44498b8cfffaa3c94791dd4067b5a3ba3802c6d493f5a3efbe3dbde1e0c4dc9b74b1bde82d8aaf8104b0f6a60cee90751752d06312f363850f', 1795678696659858);
--
INSERT INTO session_keys VALUES ('77e53b51-0868-4eac-afdb-f3f5274fa78f', '7b8b43a4-d09a-403d-a61a-b7eb55405b64', X'083d7f31e0458eff10083d006664a7128cb826102005022abfde78e569e9464ec071c42bea529569a88cfcdbbae95caac0055f04f1359b4bf055a880adc77b8bd10ebce5eae19957b860f31779caf4af', 1795678696663848);
--
INSERT INTO session_people VALUES ('a039c72b-d12b-4ef7-b15d-3f4ca58788fe', '7b8b43a4-d09a-403d-a61a-b7eb55405b64', 'supervisor', 0);
--
INSERT INTO session_people VALUES ('a039c72b-d12b-4ef7-b15d-3f4ca58788fe', 'cf28e61c-527a-4949-ba43-82c439014d98', 'therapist', 1);
--
INSERT INTO recordings VALUES ('851abac3-16ac-48bc-9b27-3dd256da8d13', 'a039c72b-d12b-4ef7-b15d-3f4ca58788fe', 'linked', X'01926147fb06a64b73a1ff8f1deb8b94035537ca84591750cceb2cc2d75c301cbe7173f2f3fc08f288b5a051a9efa28b254db1ac6055e4e89394b4fca76631fd0c12b2e535f14e7dfa', X'01310938eb8171b66666c9579915dc3df06e171f1fc5dfeafaa637f12deaf4e4a9f53d18dac10df0527cff209b6ca17413618efa3107badf9f1c38f9d4', X'01f2a6f8f205dfeaa569bc5b279f3fc0126c9268a4bb2f86d488abe44e48ecec38553171b3dbdc5fdea58286588e73b4ebe10c2d', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 1000, 1500, 60000000000, 0, 1, X'01261fdd0532af1635d14541ad1a15812db9d5bf7e141a04505a7fbbf11acc93dce5d02afdc27f0cc31780fbd6a5553e4d40907994cbf4a008', 1795678696671696);
--
INSERT INTO recordings VALUES ('0230af93-029a-4e7c-985c-f5d35fe2f258', '77e53b51-0868-4eac-afdb-f3f5274fa78f', 'linked', X'01aa62e8765996325dd05357d3549e90b321c0c25ed539297bc6a422840cf40664eaa201626f1bb917a2166e1ceaea115020df19b9a06b76d4d80f52880eebca70e8ed24e26c5f3fc5', X'012441ac67c382f4d351508a1430fe8a735f6c5b90a512cd275ecddc31c380eec6e3e9348dae6d6681d52680da29d3d67727f96ef67484ee763f38e122', X'018fc5e5ea3377db884eb1b5945cacdd342a078aa0a196332d5163aa0c2734a63fedac6d9f1abfe65a', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 1000, 1500, 60000000000, 0, 1, X'01fc528872ff480d2e726c3cc72ab5c5124f7c6bae4bbac1167ff4d469cbad5424115465b84baa3aacfceb18b5450e1a07f8553a352b5e26df', 1795678696675578);
--
INSERT INTO recording_people VALUES ('851abac3-16ac-48bc-9b27-3dd256da8d13', 0, 'left', 'patient', 1);
--
INSERT INTO recording_people VALUES ('851abac3-16ac-48bc-9b27-3dd256da8d13', 1, 'right', 'therapist', 1);
--
INSERT INTO signal_files VALUES ('46c55e72-de11-49bf-8d61-34ffbd2e1062', '851abac3-16ac-48bc-9b27-3dd256da8d13', 'summary', 'derived/851abac3-16ac-48bc-9b27-3dd256da8d13/summary.json', 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', 10, '1', 1795678696683921);
--
INSERT INTO measurement_runs VALUES ('d89a1d9d-924e-47c5-a7e7-547ac0be63eb', '851abac3-16ac-48bc-9b27-3dd256da8d13', '{"program":"1"}', '{"min":4}', X'0134f5597c382b3bc3a8c6ec941a1d304fa144f01990eecfdf269e18c122c4f2315383d3328feaed76da7461427c006d583ef1ad1dffdba587', 1795678696687675);
--
INSERT INTO candidates VALUES ('b6c54489-38a0-5f50-a60a-fd8d76219cae', '851abac3-16ac-48bc-9b27-3dd256da8d13', 'measured', 5000000000, 8000000000, 125, 200, 0, NULL, 1795678696687755);
--
INSERT INTO candidates VALUES ('11116e73-1c03-5de6-9130-5f9925ae8ab4', '851abac3-16ac-48bc-9b27-3dd256da8d13', 'measured', 15000000000, 18000000000, 375, 450, 0, NULL, 1795678696687865);
--
INSERT INTO candidates VALUES ('1087ebe8-1ef8-5d97-8873-735b4949004d', '851abac3-16ac-48bc-9b27-3dd256da8d13', 'measured', 25000000000, 28000000000, 625, 700, 0, NULL, 1795678696687934);
--
INSERT INTO candidates VALUES ('83eb7e87-f0dc-4e51-9418-e538bcbed86c', '851abac3-16ac-48bc-9b27-3dd256da8d13', 'reviewer', 50000000000, 52000000000, 1250, 1300, 0, '7b8b43a4-d09a-403d-a61a-b7eb55405b64', 1795678696699613);
--
INSERT INTO candidate_measures VALUES ('5f5bf1c1-ed87-48dd-874c-ee92a5ee8a32', 'b6c54489-38a0-5f50-a60a-fd8d76219cae', 'd89a1d9d-924e-47c5-a7e7-547ac0be63eb', 1, 0.75, X'012a0e6d3d88c448b8c743f16da795696563ecb86babbc0872c794e0afef2b2c48d0b2acf0d4370a1576eae226c157097c686a53aba630f4ce537ced1a4f57fb05e402', X'01239a801615af482a80b6e74a0cae869489cbb3d3ff562af94e85920f993a0823b519b285187540869e2cfa22e9cbdc2288d6ee4af960891aa12ed8c1fdcab9765b339f37cc80a358f268', 1795678696687809);
--
INSERT INTO candidate_measures VALUES ('a04c90f3-a4c0-44ae-bc9b-5663c92f2508', '11116e73-1c03-5de6-9130-5f9925ae8ab4', 'd89a1d9d-924e-47c5-a7e7-547ac0be63eb', 2, 0.65, X'016a166f006276e07f499dac460a1f73f2f596b6b36939d3b2cb4fb3361426a0c2054e36d11008028f580b9cd3f003d5ef99938ecadbfc08243e8dfe5d1a604d64eb2e', X'01c7dd7d14230ac534c23a2823b894faffbd0a95f965c00c56552b3fb712e8ebffa15b0fa05b5d5a8b12f7a8ac13bb99180e231cfbebb3824c588354dafe6377eb09f870a3fa3aa6663a98', 1795678696687894);
--
INSERT INTO candidate_measures VALUES ('5e876460-94b3-43a7-9b53-72a3bd0dc441', '1087ebe8-1ef8-5d97-8873-735b4949004d', 'd89a1d9d-924e-47c5-a7e7-547ac0be63eb', 3, 0.55, X'0168501fe857e995ea00ea076dca4f57cd00ff44975e55a46f6b90ac3dda5aaa2c415a7c362c31bc9002da25cf43020e75cb35192b33559824901a824ad2d2b9a1b5db', X'016d1b33bd376925660d6475fce911d144fffcf7dd51322bdce586716fe11fe0d849736a0be8e4d8aa40b025b67165ca159803a83783ae29e7ba7d6a0b2040a9cd5315ceb06872c1e2cc29', 1795678696687961);
--
INSERT INTO candidate_measures VALUES ('bd428e28-911e-4993-803a-134b45b6f893', '83eb7e87-f0dc-4e51-9418-e538bcbed86c', NULL, 0, 0.0, X'01f33a179909c0768b0ad468f6883831e5b6d69f12436e8a143fa12fe7bb7be13f237691db2da2ee36c8ab', X'0179e373709182014639e5e8416b0334b8b3818c56ebecc06bad756e745f47d3ff580dd50658b7152c0e4c', 1795678696699706);
--
INSERT INTO decisions VALUES ('6cc1febe-8186-460e-b4c3-f5f1d7b44740', 'b6c54489-38a0-5f50-a60a-fd8d76219cae', 1, 'accepted', X'018e746876b403dc177694ce298ea48c7c3c37dbe7063d9cf79f33600b3c489ad7540feac488bdc4835e4f75e1df93d36a3ea7d27abb4529ba3551389c3134', 4000000000, 9000000000, 100, 225, '7b8b43a4-d09a-403d-a61a-b7eb55405b64', 1795678696691872);
--
INSERT INTO decisions VALUES ('d16e2d92-ec07-439b-b1fc-b4887f58e98f', '11116e73-1c03-5de6-9130-5f9925ae8ab4', 1, 'rejected', X'01b0d172d9bba46b6dcfcad9b215ddcf55df16f555774305279bdfbe7ab927b7d4878c94366023d7d9f4293e26ae2f30abe418746bc7ad', NULL, NULL, NULL, NULL, '7b8b43a4-d09a-403d-a61a-b7eb55405b64', 1795678696695775);
--
INSERT INTO decisions VALUES ('22ba28a5-2d57-4082-b397-a4d563c01e6a', '83eb7e87-f0dc-4e51-9418-e538bcbed86c', 1, 'accepted', X'011f2ac37eb6f8d5d608a44b7e178c74d7532da6ede3c3c6e35d8c990c7ae02ac5bdcb9a26363ec7e7', NULL, NULL, NULL, NULL, '7b8b43a4-d09a-403d-a61a-b7eb55405b64', 1795678696699788);
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
CREATE TRIGGER audit_no_update BEFORE update ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--
CREATE TRIGGER audit_no_delete BEFORE delete ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--
CREATE TRIGGER decisions_no_update BEFORE update ON decisions BEGIN SELECT RAISE(ABORT, 'decisions is append-only'); END;
--
CREATE TRIGGER decisions_no_delete BEFORE delete ON decisions BEGIN SELECT RAISE(ABORT, 'decisions is append-only'); END;
--
