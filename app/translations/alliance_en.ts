<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ConsentVersions</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each session may be kept longer: %n day(s).</source>
        <translation>
            <numerusform>Each session may be kept longer: %n day.</numerusform>
            <numerusform>Each session may be kept longer: %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditStep</name>
    <message numerus="yes">
        <source>Accept %n candidate(s)</source>
        <translation>
            <numerusform>Accept %n candidate</numerusform>
            <numerusform>Accept %n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n candidate(s)</source>
        <translation>
            <numerusform>Reject %n candidate</numerusform>
            <numerusform>Reject %n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n candidate(s) as unsure</source>
        <translation>
            <numerusform>Leave %n candidate as unsure</numerusform>
            <numerusform>Leave %n candidates as unsure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n candidate(s) back to review</source>
        <translation>
            <numerusform>Put %n candidate back to review</numerusform>
            <numerusform>Put %n candidates back to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n note(s)</source>
        <translation>
            <numerusform>Remove %n note</numerusform>
            <numerusform>Remove %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n note(s)</source>
        <translation>
            <numerusform>Edit %n note</numerusform>
            <numerusform>Edit %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n marker(s)</source>
        <translation>
            <numerusform>Remove %n marker</numerusform>
            <numerusform>Remove %n markers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n marker(s)</source>
        <translation>
            <numerusform>Tag %n marker</numerusform>
            <numerusform>Tag %n markers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n marker(s)</source>
        <translation>
            <numerusform>Edit %n marker</numerusform>
            <numerusform>Edit %n markers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeService</name>
    <message numerus="yes">
        <source>Left out of “%1”: %n candidate(s) that this session does not have.</source>
        <translation>
            <numerusform>Left out of “%1”: %n candidate that this session does not have.</numerusform>
            <numerusform>Left out of “%1”: %n candidates that this session does not have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeVerbs</name>
    <message numerus="yes">
        <source>Left out: %n note(s) on the session as a whole.</source>
        <translation>
            <numerusform>Left out: %n note on the session as a whole.</numerusform>
            <numerusform>Left out: %n notes on the session as a whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackVerbs</name>
    <message numerus="yes">
        <source>Not for the trainee, and so not part of it: %n note(s).</source>
        <translation>
            <numerusform>Not for the trainee, and so not part of it: %n note.</numerusform>
            <numerusform>Not for the trainee, and so not part of it: %n notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackVersions</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message numerus="yes">
        <source>Not read through: %n copy(s) of the library in “backups”. The whole check reads them.</source>
        <translation>
            <numerusform>Not read through: %n copy of the library in “backups”. The whole check reads it.</numerusform>
            <numerusform>Not read through: %n copies of the library in “backups”. The whole check reads them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryService</name>
    <message numerus="yes">
        <source>%n recording(s) (every part of their files is as it was written)</source>
        <translation>
            <numerusform>%n recording (every part of its files is as it was written)</numerusform>
            <numerusform>%n recordings (every part of their files is as it was written)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) (that they are there, their size and how they begin was looked at)</source>
        <translation>
            <numerusform>%n recording (that it is there, its size and how it begins was looked at)</numerusform>
            <numerusform>%n recordings (that they are there, their size and how they begin was looked at)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked recording(s) (not looked for)</source>
        <translation>
            <numerusform>%n linked recording (not looked for)</numerusform>
            <numerusform>%n linked recordings (not looked for)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sealed by an earlier version of the program, so that only those who may open them can check them: %n recording(s), or what was made from them. Seal the library&apos;s recordings: that seals them anew.</source>
        <translation>
            <numerusform>Sealed by an earlier version of the program, so that only those who may open it can check it: %n recording, or what was made from it. Seal the library&apos;s recordings: that seals it anew.</numerusform>
            <numerusform>Sealed by an earlier version of the program, so that only those who may open them can check them: %n recordings, or what was made from them. Seal the library&apos;s recordings: that seals them anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageVerbs</name>
    <message numerus="yes">
        <source>Left out, being private: %n note(s) or code(s).</source>
        <translation>
            <numerusform>Left out, being private: %n note or code.</numerusform>
            <numerusform>Left out, being private: %n notes or codes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbeVerb</name>
    <message numerus="yes">
        <source>  sound    %1, %2 Hz, %n channel(s)%3</source>
        <translation>
            <numerusform>  sound    %1, %2 Hz, %n channel%3</numerusform>
            <numerusform>  sound    %1, %2 Hz, %n channels%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReelDiscard</name>
    <message numerus="yes">
        <source>%n reel(s) that had not left were discarded</source>
        <translation>
            <numerusform>%n reel that had not left was discarded</numerusform>
            <numerusform>%n reels that had not left were discarded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReelVerb</name>
    <message numerus="yes">
        <source>%n example(s), %1 frames written to %2</source>
        <translation>
            <numerusform>%n example, %1 frames written to %2</numerusform>
            <numerusform>%n examples, %1 frames written to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFigures</name>
    <message numerus="yes">
        <source>%n session(s) in which your own pass or rating comes first are left out.</source>
        <translation>
            <numerusform>%n session in which your own pass or rating comes first is left out.</numerusform>
            <numerusform>%n sessions in which your own pass or rating comes first are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameCode</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::AuditDialog</name>
    <message numerus="yes">
        <source>%n entries. They are chained to each other and cannot be changed. “Export the record of changes” in the menu of the library writes those of the whole library with their hashes.</source>
        <translation>
            <numerusform>%n entry. The entries are chained to each other and cannot be changed. “Export the record of changes” in the menu of the library writes those of the whole library with their hashes.</numerusform>
            <numerusform>%n entries. They are chained to each other and cannot be changed. “Export the record of changes” in the menu of the library writes those of the whole library with their hashes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::CandidateQueue</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::CheckDialog</name>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded change(s)</source>
        <translation>
            <numerusform>%n recorded change</numerusform>
            <numerusform>%n recorded changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::CodingFlow</name>
    <message numerus="yes">
        <source>%n markers removed. %1 brings them back</source>
        <translation>
            <numerusform>%n marker removed. %1 brings it back</numerusform>
            <numerusform>%n markers removed. %1 brings them back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::ConsentDialog</name>
    <message numerus="yes">
        <source>%n example(s) leave these collections: %1.</source>
        <translation>
            <numerusform>%n example leaves these collections: %1.</numerusform>
            <numerusform>%n examples leave these collections: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What has left the library is not reached: %n entr(ies) in “Who did what” say that something of it has left.</source>
        <translation>
            <numerusform>What has left the library is not reached: %n entry in “Who did what” says that something of it has left.</numerusform>
            <numerusform>What has left the library is not reached: %n entries in “Who did what” say that something of it has left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::ConsentFlow</name>
    <message numerus="yes">
        <source>Written: “%1”, %n event(s).</source>
        <translation>
            <numerusform>Written: “%1”, %n event.</numerusform>
            <numerusform>Written: “%1”, %n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies of the library still hold, or may hold, the keys: delete them yourself if nobody needs them.</source>
        <translation>
            <numerusform>%n copy of the library still holds, or may hold, the keys: delete it yourself if nobody needs it.</numerusform>
            <numerusform>%n copies of the library still hold, or may hold, the keys: delete them yourself if nobody needs them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::DefinitionsPanel</name>
    <message numerus="yes">
        <source>%n look(s) away</source>
        <translation>
            <numerusform>%n look away</numerusform>
            <numerusform>%n looks away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posture shift(s)</source>
        <translation>
            <numerusform>%n posture shift</numerusform>
            <numerusform>%n posture shifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::DestroyDialog</name>
    <message numerus="yes">
        <source>• %n recording(s) in the library (%1) and all that was made from them</source>
        <translation>
            <numerusform>• %n recording in the library (%1) and all that was made from it</numerusform>
            <numerusform>• %n recordings in the library (%1) and all that was made from them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s)</source>
        <translation>
            <numerusform>%n marker</numerusform>
            <numerusform>%n markers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n example(s) in collections</source>
        <translation>
            <numerusform>• %n example in collections</numerusform>
            <numerusform>• %n examples in collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are only linked: their files stay where they are.</source>
        <translation>
            <numerusform>%n recording is only linked: its file stays where it is.</numerusform>
            <numerusform>%n recordings are only linked: their files stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies of the library hold, or may hold, its keys and are not removed. Delete them yourself if nobody needs them: %1</source>
        <translation>
            <numerusform>%n copy of the library holds, or may hold, its keys and is not removed. Delete it yourself if nobody needs it: %1</numerusform>
            <numerusform>%n copies of the library hold, or may hold, its keys and are not removed. Delete them yourself if nobody needs them: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also remove %n backup(s) in the library&apos;s folder that still hold its keys</source>
        <translation>
            <numerusform>Also remove the %n backup in the library&apos;s folder that still holds its keys</numerusform>
            <numerusform>Also remove the %n backups in the library&apos;s folder that still hold its keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::ExportAnnotationsDialog</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s)</source>
        <translation>
            <numerusform>%n marker</numerusform>
            <numerusform>%n markers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n rating</numerusform>
            <numerusform>%n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled difference(s)</source>
        <translation>
            <numerusform>%n settled difference</numerusform>
            <numerusform>%n settled differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not %n note(s) on the session as a whole</source>
        <translation>
            <numerusform>not %n note on the session as a whole</numerusform>
            <numerusform>not %n notes on the session as a whole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::FeedbackDialog</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::FiguresDialog</name>
    <message numerus="yes">
        <source>All sessions (%n with decisions)</source>
        <translation>
            <numerusform>All sessions (%n with decisions)</numerusform>
            <numerusform>All sessions (%n with decisions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::HelpWindow</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::LockCover</name>
    <message numerus="yes">
        <source>%n recording(s) being imported.</source>
        <translation>
            <numerusform>%n recording is being imported.</numerusform>
            <numerusform>%n recordings are being imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) being prepared or measured.</source>
        <translation>
            <numerusform>%n session is being prepared or measured.</numerusform>
            <numerusform>%n sessions are being prepared or measured.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reel(s) being made.</source>
        <translation>
            <numerusform>%n reel is being made.</numerusform>
            <numerusform>%n reels are being made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other task(s) going on.</source>
        <translation>
            <numerusform>%n other task is going on.</numerusform>
            <numerusform>%n other tasks are going on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::MarkersList</name>
    <message numerus="yes">
        <source>Tags for %n chosen markers</source>
        <translation>
            <numerusform>Tags for %n chosen marker</numerusform>
            <numerusform>Tags for %n chosen markers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::PickBinder</name>
    <message numerus="yes">
        <source>%n notes removed. %1 brings them back</source>
        <translation>
            <numerusform>%n note removed. %1 brings it back</numerusform>
            <numerusform>%n notes removed. %1 brings them back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::ReleaseFlow</name>
    <message numerus="yes">
        <source>No supervisor can open this session yet. Whoever is let in reads the %n piece(s).</source>
        <translation>
            <numerusform>No supervisor can open this session yet. Whoever is let in reads it.</numerusform>
            <numerusform>No supervisor can open this session yet. Whoever is let in reads all %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From then on the %n piece(s) can be read by: %1.</source>
        <translation>
            <numerusform>From then on it can be read by: %1.</numerusform>
            <numerusform>From then on all %n can be read by: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo takes the %n piece(s) back, but not what was read meanwhile.</source>
        <translation>
            <numerusform>Undo takes it back, but not what was read meanwhile.</numerusform>
            <numerusform>Undo takes them back, but not what was read meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n note(s) and code(s)</source>
        <translation>
            <numerusform>Release</numerusform>
            <numerusform>Release all %n notes and codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release all %n to your supervisor?</source>
        <translation>
            <numerusform>Release it to your supervisor?</numerusform>
            <numerusform>Release all %n to your supervisor?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::SafetyFlow</name>
    <message numerus="yes">
        <source>The last backup of this library is %n day(s) old.</source>
        <translation>
            <numerusform>The last backup of this library is %n day old.</numerusform>
            <numerusform>The last backup of this library is %n days old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::SessionDetailsDialog</name>
    <message numerus="yes">
        <source>The code belongs to the case and to all its %n session(s).</source>
        <translation>
            <numerusform>The code belongs to the case; this is its only session.</numerusform>
            <numerusform>The code belongs to the case and to all its %n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::StepActions</name>
    <message numerus="yes">
        <source>%n frame(s) back</source>
        <translation>
            <numerusform>%n frame back</numerusform>
            <numerusform>%n frames back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) forward</source>
        <translation>
            <numerusform>%n frame forward</numerusform>
            <numerusform>%n frames forward</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::TimelineWidget</name>
    <message numerus="yes">
        <source>%n chosen together</source>
        <translation>
            <numerusform>%n chosen together</numerusform>
            <numerusform>%n chosen together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::TraineeStrip</name>
    <message numerus="yes">
        <source>Release all %n to my supervisor</source>
        <translation>
            <numerusform>Release it to my supervisor</numerusform>
            <numerusform>Release all %n to my supervisor</numerusform>
        </translation>
    </message>
</context>
</TS>
