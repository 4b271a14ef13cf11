-- "Here this person looks at the partner" or "here this person looks away": the measured baselines follow. A mark never
-- changes; taking it back and putting it back are audited.
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

CREATE INDEX gaze_marks_by_recording ON gaze_marks (recording_id, start_ns);

-- Of a moment that a reviewer added and took back.
ALTER TABLE candidates ADD COLUMN withdrawn smallint NOT NULL DEFAULT 0;
