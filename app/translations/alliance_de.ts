<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AccessVerbs</name>
    <message>
        <source>as supervisor</source>
        <translation>als Supervision</translation>
    </message>
    <message>
        <source>as trainee</source>
        <translation>als Trainee</translation>
    </message>
    <message>
        <source>as director: what is released</source>
        <translation>als Leitung: was freigegeben ist</translation>
    </message>
    <message>
        <source>as guest rater, finished</source>
        <translation>als Gast, abgeschlossen</translation>
    </message>
    <message>
        <source>as guest rater, blind to what others wrote</source>
        <translation>als Gast, ohne zu sehen, was andere schrieben</translation>
    </message>
    <message>
        <source>Who may read the session:</source>
        <translation>Wer die Sitzung lesen darf:</translation>
    </message>
    <message>
        <source>You have finished your own pass through this session already.</source>
        <translation>Sie haben Ihren eigenen Durchgang durch diese Sitzung schon abgeschlossen.</translation>
    </message>
    <message>
        <source>name, id or the first characters of the id</source>
        <translation>Name, Kennung oder die ersten Zeichen der Kennung</translation>
    </message>
    <message>
        <source>list who may read a session</source>
        <translation>auflisten, wer eine Sitzung lesen darf</translation>
    </message>
    <message>
        <source>let a supervisor or trainee open a session</source>
        <translation>Supervision oder Trainees eine Sitzung öffnen lassen</translation>
    </message>
    <message>
        <source>take a session away from somebody</source>
        <translation>jemandem eine Sitzung wieder nehmen</translation>
    </message>
    <message>
        <source>let the directors open a session</source>
        <translation>die Leitung eine Sitzung öffnen lassen</translation>
    </message>
    <message>
        <source>take it away from them again</source>
        <translation>sie der Leitung wieder nehmen</translation>
    </message>
    <message>
        <source>hand a session to a guest rater</source>
        <translation>eine Sitzung einem Gast zur Einschätzung übergeben</translation>
    </message>
    <message>
        <source>say that you have finished rating a session, or your own pass through it</source>
        <translation>sagen, dass man eine Sitzung fertig eingeschätzt oder den eigenen Durchgang abgeschlossen hat</translation>
    </message>
</context>
<context>
    <name>ActionPlace</name>
    <message>
        <source>This session has no candidates</source>
        <translation>Diese Sitzung hat keine Kandidaten</translation>
    </message>
    <message>
        <source>Choose a candidate first</source>
        <translation>Zuerst einen Kandidaten wählen</translation>
    </message>
    <message>
        <source>Choose a note first</source>
        <translation>Zuerst eine Notiz wählen</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>No range is chosen</source>
        <translation>Kein Bereich ist gewählt</translation>
    </message>
    <message>
        <source>Play a collection first</source>
        <translation>Zuerst eine Sammlung abspielen</translation>
    </message>
    <message>
        <source>The sessions are shown already</source>
        <translation>Die Sitzungen werden schon gezeigt</translation>
    </message>
    <message>
        <source>It is being measured already, or waits for its turn</source>
        <translation>Sie wird schon gemessen oder wartet, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>No measuring of this session was stopped</source>
        <translation>In dieser Sitzung wurde kein Messen angehalten</translation>
    </message>
    <message>
        <source>Choose a session first</source>
        <translation>Zuerst eine Sitzung wählen</translation>
    </message>
    <message>
        <source>This library has no passphrase</source>
        <translation>Diese Bibliothek hat keine Passphrase</translation>
    </message>
    <message>
        <source>The recording of this session cannot be shown</source>
        <translation>Die Aufnahme dieser Sitzung kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>list of sessions</source>
        <translation>Liste der Sitzungen</translation>
    </message>
    <message>
        <source>review of a session</source>
        <translation>Durchsicht einer Sitzung</translation>
    </message>
    <message>
        <source>collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Open a library first</source>
        <translation>Zuerst eine Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Open a session first</source>
        <translation>Zuerst eine Sitzung öffnen</translation>
    </message>
    <message>
        <source>Show the collections first</source>
        <translation>Zuerst die Sammlungen zeigen</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>create start database folder</source>
        <translation>erstellen anlegen Datenbank Ordner</translation>
    </message>
    <message>
        <source>home list overview close session back</source>
        <translation>Startseite Liste Übersicht schließen zurück</translation>
    </message>
    <message>
        <source>video film file add upload load insert</source>
        <translation>Video Film Datei hinzufügen hochladen laden einfügen</translation>
    </message>
    <message>
        <source>analyse analyze detect compute recalculate again</source>
        <translation>analysieren auswerten erkennen berechnen erneut</translation>
    </message>
    <message>
        <source>analyse analyze resume continue cancelled stopped paused</source>
        <translation>analysieren auswerten fortsetzen weitermachen abgebrochen angehalten</translation>
    </message>
    <message>
        <source>report summary letter publish send share</source>
        <translation>Bericht Zusammenfassung Rückmeldung veröffentlichen senden teilen</translation>
    </message>
    <message>
        <source>save PDF HTML download report</source>
        <translation>speichern PDF HTML Bericht</translation>
    </message>
    <message>
        <source>printer paper report</source>
        <translation>Drucker Papier Bericht</translation>
    </message>
    <message>
        <source>CSV data raw table spreadsheet</source>
        <translation>CSV Daten Rohdaten Tabelle</translation>
    </message>
    <message>
        <source>CSV table spreadsheet Excel captions transcript</source>
        <translation>CSV Tabelle Excel Untertitel Transkript</translation>
    </message>
    <message>
        <source>send share transfer email USB stick zip</source>
        <translation>senden teilen übertragen E-Mail USB Stick zip</translation>
    </message>
    <message>
        <source>receive merge zip</source>
        <translation>empfangen zusammenführen zip</translation>
    </message>
    <message>
        <source>backup copy save safe</source>
        <translation>Backup Kopie speichern</translation>
    </message>
    <message>
        <source>backup recover</source>
        <translation>Backup zurückholen</translation>
    </message>
    <message>
        <source>verify repair damaged integrity</source>
        <translation>verifizieren reparieren beschädigt</translation>
    </message>
    <message>
        <source>permission agreement privacy blur mask faces</source>
        <translation>Erlaubnis Zustimmung Datenschutz verpixeln Gesichter</translation>
    </message>
    <message>
        <source>retention expiry deadline certificate</source>
        <translation>Aufbewahrung Ablauf Frist Nachweis</translation>
    </message>
    <message>
        <source>audit log protocol</source>
        <translation>Protokoll Verlauf Audit</translation>
    </message>
    <message>
        <source>rename edit date name properties move case</source>
        <translation>umbenennen bearbeiten Datum Name Eigenschaften verschieben</translation>
    </message>
    <message>
        <source>delete erase</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>delete erase patient client</source>
        <translation>löschen Patient Klient</translation>
    </message>
    <message>
        <source>log out sign off logout</source>
        <translation>abmelden ausloggen</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort Kennwort</translation>
    </message>
    <message>
        <source>users accounts add invite trainee supervisor colleague</source>
        <translation>Benutzer Nutzer Konten hinzufügen einladen Trainee Supervision Kollegin</translation>
    </message>
    <message>
        <source>share permission rights users trainee invite</source>
        <translation>teilen Rechte Berechtigung Benutzer Trainee einladen</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>schließen verlassen Ende</translation>
    </message>
    <message>
        <source>revert mistake</source>
        <translation>zurücknehmen Fehler</translation>
    </message>
    <message>
        <source>search look for filter</source>
        <translation>Suche suchen Filter</translation>
    </message>
    <message>
        <source>start stop</source>
        <translation>starten stoppen abspielen anhalten</translation>
    </message>
    <message>
        <source>rewind reverse</source>
        <translation>zurückspulen rückwärts</translation>
    </message>
    <message>
        <source>jump minute second timestamp</source>
        <translation>springen Minute Sekunde Zeitpunkt</translation>
    </message>
    <message>
        <source>speed tempo quick</source>
        <translation>Geschwindigkeit Tempo</translation>
    </message>
    <message>
        <source>speed tempo slow motion</source>
        <translation>Geschwindigkeit Tempo Zeitlupe</translation>
    </message>
    <message>
        <source>select selection in point</source>
        <translation>auswählen Auswahl Beginn</translation>
    </message>
    <message>
        <source>select selection out point</source>
        <translation>auswählen Auswahl Ende</translation>
    </message>
    <message>
        <source>loop replay again</source>
        <translation>Schleife nochmal Endlos</translation>
    </message>
    <message>
        <source>volume silence audio quiet</source>
        <translation>Lautstärke still leise Ton</translation>
    </message>
    <message>
        <source>volume audio</source>
        <translation>Lautstärke Ton</translation>
    </message>
    <message>
        <source>yes keep confirm approve</source>
        <translation>ja behalten bestätigen</translation>
    </message>
    <message>
        <source>no dismiss discard decline</source>
        <translation>nein verwerfen</translation>
    </message>
    <message>
        <source>maybe later skip undecided</source>
        <translation>vielleicht später überspringen unentschieden</translation>
    </message>
    <message>
        <source>comment write annotate remark add</source>
        <translation>Kommentar schreiben Anmerkung Bemerkung</translation>
    </message>
    <message>
        <source>versions earlier</source>
        <translation>Versionen frühere</translation>
    </message>
    <message>
        <source>bookmark favourite example clip</source>
        <translation>Lesezeichen Favorit Beispiel Clip</translation>
    </message>
    <message>
        <source>marker rupture label withdrawal confrontation bookmark</source>
        <translation>Marker Ruptur Etikett Rückzug Konfrontation Lesezeichen</translation>
    </message>
    <message>
        <source>delete take out</source>
        <translation>löschen herausnehmen</translation>
    </message>
    <message>
        <source>deleted trash bin recover restore</source>
        <translation>gelöscht Papierkorb zurückholen wiederherstellen</translation>
    </message>
    <message>
        <source>rating score grid scale</source>
        <translation>Rating bewerten Raster Skala</translation>
    </message>
    <message>
        <source>label keyword</source>
        <translation>Etikett Stichwort Tag</translation>
    </message>
    <message>
        <source>codebook manual codes terms</source>
        <translation>Codebuch Manual Codes Begriffe</translation>
    </message>
    <message>
        <source>reliability kappa interrater</source>
        <translation>Reliabilität Kappa Interrater</translation>
    </message>
    <message>
        <source>disagreement compare raters</source>
        <translation>Uneinigkeit vergleichen</translation>
    </message>
    <message>
        <source>client exchange wrong</source>
        <translation>Klient vertauschen falsch</translation>
    </message>
    <message>
        <source>threshold sensitivity limits</source>
        <translation>Schwelle Schwellenwert Empfindlichkeit</translation>
    </message>
    <message>
        <source>statistics precision numbers</source>
        <translation>Statistik Genauigkeit Zahlen</translation>
    </message>
    <message>
        <source>share send publish</source>
        <translation>teilen senden</translation>
    </message>
    <message>
        <source>practise practice homework exercise role play</source>
        <translation>üben Hausaufgabe Übung Rollenspiel</translation>
    </message>
    <message>
        <source>progress trend chart graph over time</source>
        <translation>Fortschritt Trend Diagramm Grafik</translation>
    </message>
    <message>
        <source>teaching folders playlist</source>
        <translation>Lehre Ordner Playlist</translation>
    </message>
    <message>
        <source>clip video export film blur anonymous</source>
        <translation>Clip Video Export Film verpixeln anonym</translation>
    </message>
    <message>
        <source>fullscreen maximise large</source>
        <translation>Vollbildmodus maximieren groß</translation>
    </message>
    <message>
        <source>layout windows default lost</source>
        <translation>Layout Anordnung Fenster Standard</translation>
    </message>
    <message>
        <source>manual guide documentation how</source>
        <translation>Handbuch Anleitung Dokumentation wie</translation>
    </message>
    <message>
        <source>tutorial introduction learn begin</source>
        <translation>Tutorial Tour Einführung lernen</translation>
    </message>
    <message>
        <source>example sample try</source>
        <translation>Beispiel Muster ausprobieren</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <translation>Tasten Tastenkürzel</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>Version Lizenz</translation>
    </message>
    <message>
        <source>keys keyboard hotkeys edit customise customize</source>
        <translation>Tasten Tastatur Tastenkürzel bearbeiten anpassen</translation>
    </message>
    <message>
        <source>settings options configure setup</source>
        <translation>Einstellungen Optionen einrichten</translation>
    </message>
    <message>
        <source>privacy panic blank black</source>
        <translation>Datenschutz Panik schwarz</translation>
    </message>
    <message>
        <source>moment feeling felt</source>
        <translation>Moment Gefühl gespürt</translation>
    </message>
    <message>
        <source>zoom larger magnify</source>
        <translation>Zoom vergrößern größer</translation>
    </message>
    <message>
        <source>zoom smaller</source>
        <translation>Zoom verkleinern kleiner</translation>
    </message>
    <message>
        <source>overlay mesh face landmarks arrows</source>
        <translation>Overlay Einblendung Gesicht Netz Pfeile</translation>
    </message>
    <message>
        <source>still screenshot snapshot photo image frame grab</source>
        <translation>Standbild Bildschirmfoto Screenshot Schnappschuss Foto</translation>
    </message>
    <message>
        <source>blind hide</source>
        <translation>blind verbergen</translation>
    </message>
    <message>
        <source>theme night mode black</source>
        <translation>Design Nachtmodus schwarz</translation>
    </message>
    <message>
        <source>theme day mode white</source>
        <translation>Design Tagmodus weiß</translation>
    </message>
    <message>
        <source>theme accessibility</source>
        <translation>Design Barrierefreiheit</translation>
    </message>
    <message>
        <source>font bigger letters scale</source>
        <translation>Schrift größer Schriftgröße</translation>
    </message>
    <message>
        <source>tasks queue background</source>
        <translation>Aufgaben Warteschlange Hintergrund</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Neue Bibliothek…</translation>
    </message>
    <message>
        <source>Make an empty library in a new folder</source>
        <translation>Eine leere Bibliothek in einem neuen Ordner anlegen</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>Bibliothek &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open a library folder</source>
        <translation>Einen Bibliotheksordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sitzungen</translation>
    </message>
    <message>
        <source>Back to the sessions of the library</source>
        <translation>Zurück zu den Sitzungen der Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Import recording…</source>
        <translation>Aufnahme &amp;importieren…</translation>
    </message>
    <message>
        <source>Add a recorded session to the library</source>
        <translation>Eine aufgezeichnete Sitzung in die Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Measure session</source>
        <translation>Sitzung &amp;messen</translation>
    </message>
    <message>
        <source>Measure gaze and posture of this session in the background</source>
        <translation>Blick und Haltung in dieser Sitzung im Hintergrund messen</translation>
    </message>
    <message>
        <source>Go on meas&amp;uring</source>
        <translation>Messen &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Go on with a measuring that was cancelled or paused, from where it stopped</source>
        <translation>Ein abgebrochenes oder angehaltenes Messen dort fortsetzen, wo es stehen blieb</translation>
    </message>
    <message>
        <source>Feed&amp;back…</source>
        <translation>Feed&amp;back…</translation>
    </message>
    <message>
        <source>Choose, write and release the AFT feedback to the trainee</source>
        <translation>Das AFT-Feedback auswählen, schreiben und für Trainees freigeben</translation>
    </message>
    <message>
        <source>&amp;Export feedback…</source>
        <translation>Feedback &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write the AFT feedback as a PDF or a web page</source>
        <translation>Das AFT-Feedback als PDF oder Webseite schreiben</translation>
    </message>
    <message>
        <source>Print feedback…</source>
        <translation>Feedback drucken…</translation>
    </message>
    <message>
        <source>Print the AFT feedback; its pages are those of the PDF</source>
        <translation>Das AFT-Feedback drucken; die Seiten sind die der PDF-Datei</translation>
    </message>
    <message>
        <source>Export si&amp;gnals…</source>
        <translation>Signale e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write what was measured for R, Python, OpenFace and rMEA</source>
        <translation>Das Gemessene für R, Python, OpenFace und rMEA schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do the change again</source>
        <translation>Die Änderung wieder vornehmen</translation>
    </message>
    <message>
        <source>&amp;Find in the library</source>
        <translation>In der Bibliothek s&amp;uchen</translation>
    </message>
    <message>
        <source>Find notes, markers, decisions and sessions by words and filters</source>
        <translation>Notizen, Marker, Entscheidungen und Sitzungen nach Wörtern und Filtern suchen</translation>
    </message>
    <message>
        <source>&amp;Next candidate</source>
        <translation>&amp;Nächster Kandidat</translation>
    </message>
    <message>
        <source>Go to the next candidate</source>
        <translation>Zum nächsten Kandidaten gehen</translation>
    </message>
    <message>
        <source>&amp;Previous candidate</source>
        <translation>&amp;Voriger Kandidat</translation>
    </message>
    <message>
        <source>Go to the previous candidate</source>
        <translation>Zum vorigen Kandidaten gehen</translation>
    </message>
    <message>
        <source>&amp;Accept candidate</source>
        <translation>Kandidat &amp;annehmen</translation>
    </message>
    <message>
        <source>Worth talking about: accept this candidate</source>
        <translation>Ein Gespräch wert: diesen Kandidaten annehmen</translation>
    </message>
    <message>
        <source>&amp;Reject candidate…</source>
        <translation>Kandidat ab&amp;lehnen…</translation>
    </message>
    <message>
        <source>Reject this candidate, with a reason</source>
        <translation>Diesen Kandidaten mit einem Grund ablehnen</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;Unsicher</translation>
    </message>
    <message>
        <source>Unsure: leave this candidate for later</source>
        <translation>Unsicher: diesen Kandidaten für später lassen</translation>
    </message>
    <message>
        <source>New n&amp;ote</source>
        <translation>Neue N&amp;otiz</translation>
    </message>
    <message>
        <source>Write a note at the playhead</source>
        <translation>Eine Notiz an der Abspielmarke schreiben</translation>
    </message>
    <message>
        <source>&amp;Save note</source>
        <translation>Notiz &amp;speichern</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Die Notiz speichern</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>Notiz &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the selected note</source>
        <translation>Die gewählte Notiz löschen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Versionen…</translation>
    </message>
    <message>
        <source>Compare the versions of the chosen note, marker or stage, and restore one</source>
        <translation>Die Versionen der gewählten Notiz, des Markers oder der Phase vergleichen und eine wiederherstellen</translation>
    </message>
    <message>
        <source>Add to a &amp;collection…</source>
        <translation>Zu einer Sa&amp;mmlung…</translation>
    </message>
    <message>
        <source>Put this moment, the chosen range or the candidate into a collection for teaching</source>
        <translation>Diesen Moment, den gewählten Bereich oder den Kandidaten in eine Sammlung für die Lehre legen</translation>
    </message>
    <message>
        <source>Back to the pict&amp;ure</source>
        <translation>Zurück &amp;zum Bild</translation>
    </message>
    <message>
        <source>Leave the text field or full screen</source>
        <translation>Das Textfeld oder das Vollbild verlassen</translation>
    </message>
    <message>
        <source>Mark: &amp;looking at the partner here</source>
        <translation>Markieren: schaut hier &amp;zum Gegenüber</translation>
    </message>
    <message>
        <source>The chosen person looks at the partner here: the measurement learns from it at once</source>
        <translation>Die gewählte Person schaut hier zum Gegenüber: die Messung lernt sofort daraus</translation>
    </message>
    <message>
        <source>Mark: looking &amp;away here</source>
        <translation>Markieren: schaut hier &amp;weg</translation>
    </message>
    <message>
        <source>The chosen person looks away here: the measurement learns from it at once</source>
        <translation>Die gewählte Person schaut hier weg: die Messung lernt sofort daraus</translation>
    </message>
    <message>
        <source>&amp;Remove mark</source>
        <translation>Markierung &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the mark of the chosen person at the playhead</source>
        <translation>Die Markierung der gewählten Person an der Abspielmarke entfernen</translation>
    </message>
    <message>
        <source>&amp;Choose the next person</source>
        <translation>&amp;Nächste Person wählen</translation>
    </message>
    <message>
        <source>Choose whom marks and added moments are about</source>
        <translation>Von wem Markierungen und hinzugefügte Momente handeln</translation>
    </message>
    <message>
        <source>&amp;Swap patient and therapist</source>
        <translation>Patient/in und Therapeut/in ta&amp;uschen</translation>
    </message>
    <message>
        <source>The measured people are the other way round</source>
        <translation>Die gemessenen Personen sind umgekehrt</translation>
    </message>
    <message>
        <source>Add a missed &amp;look away</source>
        <translation>&amp;Übersehenes Wegschauen hinzufügen</translation>
    </message>
    <message>
        <source>The chosen person looks away in the chosen range; it counts as missed</source>
        <translation>Die gewählte Person schaut im gewählten Bereich weg; zählt als übersehen</translation>
    </message>
    <message>
        <source>Add a missed &amp;posture shift</source>
        <translation>Übersehenen &amp;Haltungswechsel hinzufügen</translation>
    </message>
    <message>
        <source>The chosen person shifts in the chosen range; it counts as missed</source>
        <translation>Die gewählte Person wechselt im gewählten Bereich die Haltung; zählt als übersehen</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>&amp;Definitionen</translation>
    </message>
    <message>
        <source>Set from when something counts, and see the result at once</source>
        <translation>Ab wann etwas zählt, mit dem Ergebnis vor Augen</translation>
    </message>
    <message>
        <source>&amp;Figures…</source>
        <translation>Zah&amp;len…</translation>
    </message>
    <message>
        <source>How often candidates were accepted, and what was missed</source>
        <translation>Wie oft Kandidaten angenommen wurden und was übersehen wurde</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>Vollbild ein oder aus</translation>
    </message>
    <message>
        <source>&amp;Enlarge next camera</source>
        <translation>&amp;Nächste Kamera vergrößern</translation>
    </message>
    <message>
        <source>Enlarge one camera after the other, then show all alike</source>
        <translation>Eine Kamera nach der anderen vergrößern, dann alle gleich zeigen</translation>
    </message>
    <message>
        <source>&amp;Align cameras…</source>
        <translation>&amp;Kameras angleichen…</translation>
    </message>
    <message>
        <source>Move the cameras of a session in time until they agree</source>
        <translation>Die Kameras einer Sitzung zeitlich verschieben, bis sie übereinstimmen</translation>
    </message>
    <message>
        <source>&amp;Deinterlace interlaced recordings</source>
        <translation>&amp;Zeilensprung entfernen</translation>
    </message>
    <message>
        <source>Show pictures of interlaced cameras without comb lines; frame numbers stay as they are</source>
        <translation>Bilder von Kameras mit Zeilensprung ohne Kammlinien zeigen; die Bildnummern bleiben gleich</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;in</source>
        <translation>Zeitleiste ve&amp;rgrößern</translation>
    </message>
    <message>
        <source>Show less time, in more detail</source>
        <translation>Weniger Zeit zeigen, genauer</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;out</source>
        <translation>Zeitleiste verk&amp;leinern</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Mehr Zeit zeigen</translation>
    </message>
    <message>
        <source>&amp;Whole session</source>
        <translation>Ganze &amp;Sitzung</translation>
    </message>
    <message>
        <source>Show the whole session in the timeline</source>
        <translation>Die ganze Sitzung in der Zeitleiste zeigen</translation>
    </message>
    <message>
        <source>&amp;Reset panels</source>
        <translation>Fenster&amp;teile zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back in their places</source>
        <translation>Alle Bereiche an ihre Plätze zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help on the panel or the page where you are</source>
        <translation>Hilfe zu dem Bereich oder der Seite, wo Sie gerade sind</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Show all keyboard shortcuts</source>
        <translation>Alle Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>&amp;About Alliance Review</source>
        <translation>Ü&amp;ber Alliance Review</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>Library and feedback</source>
        <translation>Bibliothek und Feedback</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Steps and jumps</source>
        <translation>Schritte und Sprünge</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Re&amp;ply to the note</source>
        <translation>Auf Notiz an&amp;tworten</translation>
    </message>
    <message>
        <source>Answer the chosen note</source>
        <translation>Auf die gewählte Notiz antworten</translation>
    </message>
    <message>
        <source>Sentence s&amp;tarters</source>
        <translation>Satzan&amp;fänge</translation>
    </message>
    <message>
        <source>Tentative ways to begin a note, if you would like one</source>
        <translation>Vorsichtige Anfänge für eine Notiz, wenn Sie einen möchten</translation>
    </message>
    <message>
        <source>Principle M%1</source>
        <translation>Prinzip M%1</translation>
    </message>
    <message>
        <source>Put principle M%1 on the note, or take it off</source>
        <translation>Prinzip M%1 an die Notiz heften oder abnehmen</translation>
    </message>
    <message>
        <source>Stage S%1 of the note</source>
        <translation>Phase S%1 der Notiz</translation>
    </message>
    <message>
        <source>Put stage S%1 on the note, or take it off</source>
        <translation>Phase S%1 an die Notiz heften oder abnehmen</translation>
    </message>
    <message>
        <source>&amp;Code this moment…</source>
        <translation>Diesen Moment &amp;kodieren…</translation>
    </message>
    <message>
        <source>Mark the moment, the chosen range or the candidate as a withdrawal, a confrontation or a strategy</source>
        <translation>Den Moment, den gewählten Bereich oder den Kandidaten als Rückzug, Konfrontation oder Strategie kodieren</translation>
    </message>
    <message>
        <source>Next &amp;marker</source>
        <translation>Nächster &amp;Marker</translation>
    </message>
    <message>
        <source>Go to the next marker</source>
        <translation>Zum nächsten Marker gehen</translation>
    </message>
    <message>
        <source>Previous m&amp;arker</source>
        <translation>Vori&amp;ger Marker</translation>
    </message>
    <message>
        <source>Go to the previous marker</source>
        <translation>Zum vorigen Marker gehen</translation>
    </message>
    <message>
        <source>&amp;Remove marker or stage</source>
        <translation>Marker oder Phase entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Remove the chosen marker or stage</source>
        <translation>Den gewählten Marker oder die Phase entfernen</translation>
    </message>
    <message>
        <source>Remo&amp;ved…</source>
        <translation>E&amp;ntferntes…</translation>
    </message>
    <message>
        <source>See which notes, markers, stages and ratings were removed in this session, and bring them back</source>
        <translation>Notizen, Marker, Phasen und Einschätzungen, die in dieser Sitzung entfernt wurden: von wem, und zurück</translation>
    </message>
    <message>
        <source>Stage S&amp;1 begins here</source>
        <translation>Phase S&amp;1 beginnt hier</translation>
    </message>
    <message>
        <source>The first stage of resolution begins at the playhead; the one before it ends there</source>
        <translation>Die erste Phase der Auflösung beginnt an der Abspielmarke; die vorige endet dort</translation>
    </message>
    <message>
        <source>Stage S&amp;2 begins here</source>
        <translation>Phase S&amp;2 beginnt hier</translation>
    </message>
    <message>
        <source>The second stage of resolution begins at the playhead; the one before it ends there</source>
        <translation>Die zweite Phase der Auflösung beginnt an der Abspielmarke; die vorige endet dort</translation>
    </message>
    <message>
        <source>Stage S&amp;3 begins here</source>
        <translation>Phase S&amp;3 beginnt hier</translation>
    </message>
    <message>
        <source>The third stage of resolution begins at the playhead; the one before it ends there</source>
        <translation>Die dritte Phase der Auflösung beginnt an der Abspielmarke; die vorige endet dort</translation>
    </message>
    <message>
        <source>Stage S&amp;4 begins here</source>
        <translation>Phase S&amp;4 beginnt hier</translation>
    </message>
    <message>
        <source>The fourth stage of resolution begins at the playhead; the one before it ends there</source>
        <translation>Die vierte Phase der Auflösung beginnt an der Abspielmarke; die vorige endet dort</translation>
    </message>
    <message>
        <source>&amp;Stage ends here</source>
        <translation>&amp;Phase endet hier</translation>
    </message>
    <message>
        <source>The stage of resolution ends at the playhead</source>
        <translation>Die Phase der Auflösung endet an der Abspielmarke</translation>
    </message>
    <message>
        <source>&amp;Rate segments…</source>
        <translation>&amp;Segmente einschätzen…</translation>
    </message>
    <message>
        <source>Rate the session segment by segment, from 1 to 5</source>
        <translation>Die Sitzung Segment für Segment von 1 bis 5 einschätzen</translation>
    </message>
    <message>
        <source>&amp;Tags of the session…</source>
        <translation>S&amp;chlagwörter der Sitzung…</translation>
    </message>
    <message>
        <source>Words of your own for this session</source>
        <translation>Eigene Wörter für diese Sitzung</translation>
    </message>
    <message>
        <source>&amp;Vocabulary…</source>
        <translation>Voka&amp;bular…</translation>
    </message>
    <message>
        <source>The codes of this library: explanations, own codes, files</source>
        <translation>Die Codes dieser Bibliothek: Erläuterungen, eigene Codes, Dateien</translation>
    </message>
    <message>
        <source>&amp;Collections</source>
        <translation>&amp;Sammlungen</translation>
    </message>
    <message>
        <source>Examples for teaching, in collections</source>
        <translation>Beispiele für die Lehre, in Sammlungen</translation>
    </message>
    <message>
        <source>&amp;Find examples</source>
        <translation>&amp;Beispiele suchen</translation>
    </message>
    <message>
        <source>Look through all coded moments of your sessions and take them into the collection</source>
        <translation>Alle kodierten Momente Ihrer Sitzungen durchsehen und in die Sammlung aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Play all</source>
        <translation>&amp;Alle abspielen</translation>
    </message>
    <message>
        <source>Play the examples of the collection one after the other, from the chosen one on</source>
        <translation>Die Beispiele der Sammlung nacheinander abspielen, ab dem gewählten</translation>
    </message>
    <message>
        <source>&amp;Next example</source>
        <translation>&amp;Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Play the next example</source>
        <translation>Das nächste Beispiel abspielen</translation>
    </message>
    <message>
        <source>Pre&amp;vious example</source>
        <translation>&amp;Voriges Beispiel</translation>
    </message>
    <message>
        <source>Play the example before it</source>
        <translation>Das Beispiel davor abspielen</translation>
    </message>
    <message>
        <source>&amp;Make a reel…</source>
        <translation>Zusammens&amp;chnitt herstellen…</translation>
    </message>
    <message>
        <source>One film of the moments of the collection, as their consent allows</source>
        <translation>Ein Film aus den Stellen der Sammlung, wie es die Einwilligungen erlauben</translation>
    </message>
    <message>
        <source>&amp;Look at a made reel…</source>
        <translation>Zusammenschnitt &amp;durchsehen…</translation>
    </message>
    <message>
        <source>See the places where a face may show before a reel leaves the library</source>
        <translation>Stellen ansehen, an denen noch ein Gesicht zu sehen sein könnte, bevor ein Zusammenschnitt die Bibliothek verlässt</translation>
    </message>
    <message>
        <source>Ne&amp;w collection…</source>
        <translation>N&amp;eue Sammlung…</translation>
    </message>
    <message>
        <source>Make a collection beside the chosen one; a name with a / makes one inside another</source>
        <translation>Eine Sammlung neben der gewählten anlegen; ein Name mit / legt eine in einer anderen an</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Give the chosen example, or the collection, another name</source>
        <translation>Dem gewählten Beispiel oder der Sammlung einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Take the chosen example, or the collection with all that is in it, away; it can be taken back</source>
        <translation>Das gewählte Beispiel oder die Sammlung mit allem darin wegnehmen; lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Put the chosen example or collection further up</source>
        <translation>Das gewählte Beispiel oder die Sammlung weiter nach oben setzen</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Put the chosen example or collection further down</source>
        <translation>Das gewählte Beispiel oder die Sammlung weiter nach unten setzen</translation>
    </message>
    <message>
        <source>Move &amp;into the one above</source>
        <translation>In die darüber &amp;hinein</translation>
    </message>
    <message>
        <source>Put the collection into the one above it</source>
        <translation>Die Sammlung in die darüber legen</translation>
    </message>
    <message>
        <source>Move &amp;out</source>
        <translation>Hinaus&amp;ziehen</translation>
    </message>
    <message>
        <source>Take the collection out of the one it is in</source>
        <translation>Die Sammlung aus der nehmen, in der sie liegt</translation>
    </message>
    <message>
        <source>&amp;Agreement…</source>
        <translation>Über&amp;einstimmung…</translation>
    </message>
    <message>
        <source>How far people who coded this session agree, in figures and plain words</source>
        <translation>Wie weit Personen, die diese Sitzung kodiert haben, übereinstimmen: in Zahlen und einfachen Worten</translation>
    </message>
    <message>
        <source>&amp;Walk through differences</source>
        <translation>&amp;Unterschiede durchgehen</translation>
    </message>
    <message>
        <source>Two people&apos;s codes of this session side by side, difference by difference</source>
        <translation>Die Codes zweier Personen zu dieser Sitzung nebeneinander, Unterschied für Unterschied</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>Go to the next difference and repeat it</source>
        <translation>Zum nächsten Unterschied gehen und ihn wiederholen</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>Go to the difference before and repeat it</source>
        <translation>Zum vorigen Unterschied gehen und ihn wiederholen</translation>
    </message>
    <message>
        <source>The &amp;first holds</source>
        <translation>Der e&amp;rste Wert gilt</translation>
    </message>
    <message>
        <source>What the first person coded holds; on to the next</source>
        <translation>Was die erste Person kodiert hat, gilt; weiter zum nächsten</translation>
    </message>
    <message>
        <source>The &amp;second holds</source>
        <translation>Der &amp;zweite Wert gilt</translation>
    </message>
    <message>
        <source>What the second person coded holds; on to the next</source>
        <translation>Was die zweite Person kodiert hat, gilt; weiter zum nächsten</translation>
    </message>
    <message>
        <source>An&amp;other value…</source>
        <translation>Ein an&amp;derer Wert…</translation>
    </message>
    <message>
        <source>Neither holds: type what does; on to the next</source>
        <translation>Keiner gilt: eingeben, was gilt; weiter zum nächsten</translation>
    </message>
    <message>
        <source>&amp;Leave open</source>
        <translation>Offen &amp;lassen</translation>
    </message>
    <message>
        <source>Leave this difference open; what was settled of it is taken away</source>
        <translation>Diesen Unterschied offen lassen; was dazu geklärt war, wird weggenommen</translation>
    </message>
    <message>
        <source>Export &amp;annotations…</source>
        <translation>&amp;Annotationen exportieren…</translation>
    </message>
    <message>
        <source>Write notes, codes, ratings and candidates for ELAN, BORIS, Praat, R, SPSS, REDCap or as subtitles</source>
        <translation>Notizen, Codes, Einschätzungen und Kandidaten für ELAN, BORIS, Praat, R, SPSS, REDCap oder als Untertitel schreiben</translation>
    </message>
    <message>
        <source>Import a&amp;nnotations…</source>
        <translation>Annotationen &amp;importieren…</translation>
    </message>
    <message>
        <source>Take another program&apos;s annotations in as notes, markers and stages; what would come in is shown first</source>
        <translation>Annotationen eines anderen Programms als Notizen, Marker und Phasen übernehmen; was hereinkäme, wird zuerst gezeigt</translation>
    </message>
    <message>
        <source>&amp;Hand on a review package…</source>
        <translation>Ein Review-Paket &amp;weitergeben…</translation>
    </message>
    <message>
        <source>Seal the work on this session, with or without its recording, into one file for another library</source>
        <translation>Die Arbeit an dieser Sitzung, mit oder ohne Aufnahme, in eine Datei für eine andere Bibliothek versiegeln</translation>
    </message>
    <message>
        <source>&amp;Open a review package…</source>
        <translation>Ein Review-Paket ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Take a session in from another library, or merge what was done there; all of it is shown first</source>
        <translation>Eine Sitzung aus einer anderen Bibliothek übernehmen oder zusammenführen, was dort getan wurde; alles wird zuerst gezeigt</translation>
    </message>
    <message>
        <source>&amp;Copy my key for packages</source>
        <translation>Meinen Schlüssel für Pakete &amp;kopieren</translation>
    </message>
    <message>
        <source>Onto the clipboard, for whoever seals a review package to you; nothing can be read with it</source>
        <translation>In die Zwischenablage, für alle, die ein Review-Paket für Sie versiegeln; lesen lässt sich damit nichts</translation>
    </message>
    <message>
        <source>&amp;Add the missing recording…</source>
        <translation>Die fehlende &amp;Aufnahme ergänzen…</translation>
    </message>
    <message>
        <source>For a session that came without its recording: choose that very file; it is compared by its content</source>
        <translation>Einer Sitzung, die ohne sie kam: genau diese Datei; ihr Inhalt wird verglichen</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Si&amp;chern…</translation>
    </message>
    <message>
        <source>Copy the library into a folder of its own, and check the copy</source>
        <translation>Die Bibliothek in einen eigenen Ordner kopieren und die Kopie prüfen</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Put a backup back, into a new folder or in the place of the open library</source>
        <translation>Eine Sicherung zurückspielen: in einen neuen Ordner oder an die Stelle der offenen Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Check library</source>
        <translation>Bibliothek &amp;prüfen</translation>
    </message>
    <message>
        <source>Read the whole library and say whether everything holds together</source>
        <translation>Die ganze Bibliothek lesen und sagen, ob alles zusammenpasst</translation>
    </message>
    <message>
        <source>Seal plain recordin&amp;gs…</source>
        <translation>Unversiegelte Aufnahmen &amp;versiegeln…</translation>
    </message>
    <message>
        <source>Seal recordings that an earlier version of the program took in as they were</source>
        <translation>Aufnahmen versiegeln, die eine frühere Version des Programms unverändert übernommen hat</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Sper&amp;ren</translation>
    </message>
    <message>
        <source>Close the library until the passphrase is typed again</source>
        <translation>Die Bibliothek schließen, bis die Passphrase wieder eingegeben wird</translation>
    </message>
    <message>
        <source>C&amp;hange passphrase…</source>
        <translation>P&amp;assphrase ändern…</translation>
    </message>
    <message>
        <source>Choose another passphrase for yourself</source>
        <translation>Eine andere Passphrase für sich selbst wählen</translation>
    </message>
    <message>
        <source>Peop&amp;le…</source>
        <translation>Pers&amp;onen…</translation>
    </message>
    <message>
        <source>Who works with this library</source>
        <translation>Wer mit dieser Bibliothek arbeitet</translation>
    </message>
    <message>
        <source>&amp;Who may open this session…</source>
        <translation>&amp;Zugang zu dieser Sitzung…</translation>
    </message>
    <message>
        <source>Give and take access to this session</source>
        <translation>Zugang zu dieser Sitzung geben und nehmen</translation>
    </message>
    <message>
        <source>Consen&amp;t…</source>
        <translation>Einwilli&amp;gung…</translation>
    </message>
    <message>
        <source>What the people in a case or a recording agreed to</source>
        <translation>Worin die Menschen in einem Fall oder einer Aufnahme eingewilligt haben</translation>
    </message>
    <message>
        <source>&amp;Due and destroyed…</source>
        <translation>&amp;Fällig und vernichtet…</translation>
    </message>
    <message>
        <source>Sessions that have to be destroyed soon, and certificates of those that were</source>
        <translation>Sitzungen, die bald vernichtet werden müssen, und Nachweise der vernichteten</translation>
    </message>
    <message>
        <source>&amp;Who did what…</source>
        <translation>Wer &amp;hat was getan…</translation>
    </message>
    <message>
        <source>The record of changes of this session or of the whole library</source>
        <translation>Das Änderungsprotokoll dieser Sitzung oder der ganzen Bibliothek</translation>
    </message>
    <message>
        <source>E&amp;xport the record of changes…</source>
        <translation>Änderungsprotokoll e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write who did what in this library, with the hashes that chain it</source>
        <translation>Schreiben, wer in dieser Bibliothek was getan hat, mit den Prüfsummen, die es verketten</translation>
    </message>
    <message>
        <source>Change&amp;s of consents, cases and collections…</source>
        <translation>Änder&amp;ungen an Einwilligungen, Fällen und Sammlungen…</translation>
    </message>
    <message>
        <source>Undo and redo what you have changed in consents, cases and collections</source>
        <translation>Rückgängig machen und wiederholen, was Sie an Einwilligungen, Fällen und Sammlungen geändert haben</translation>
    </message>
    <message>
        <source>Session det&amp;ails…</source>
        <translation>Sitzungsan&amp;gaben…</translation>
    </message>
    <message>
        <source>Correct the case code, the number, the day or the title of the chosen session</source>
        <translation>Fallcode, Nummer, Tag oder Titel der gewählten Sitzung berichtigen</translation>
    </message>
    <message>
        <source>Destroy &amp;session…</source>
        <translation>Si&amp;tzung vernichten…</translation>
    </message>
    <message>
        <source>Remove this session for good, with a certificate</source>
        <translation>Diese Sitzung endgültig entfernen, mit Nachweis</translation>
    </message>
    <message>
        <source>Destroy c&amp;ase…</source>
        <translation>Fa&amp;ll vernichten…</translation>
    </message>
    <message>
        <source>Remove the case with all its sessions for good, with certificates</source>
        <translation>Den Fall mit allen Sitzungen endgültig entfernen, mit Nachweisen</translation>
    </message>
    <message>
        <source>Picture &amp;closer</source>
        <translation>Bild nä&amp;her</translation>
    </message>
    <message>
        <source>Show less of the picture, larger</source>
        <translation>Weniger vom Bild zeigen, größer</translation>
    </message>
    <message>
        <source>Picture f&amp;urther away</source>
        <translation>Bild &amp;weiter weg</translation>
    </message>
    <message>
        <source>Show more of the picture</source>
        <translation>Mehr vom Bild zeigen</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>Ganzes &amp;Bild</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>See more on the &amp;left</source>
        <translation>&amp;Links mehr sehen</translation>
    </message>
    <message>
        <source>Move an enlarged picture</source>
        <translation>Ein vergrößertes Bild verschieben</translation>
    </message>
    <message>
        <source>See more on the &amp;right</source>
        <translation>&amp;Rechts mehr sehen</translation>
    </message>
    <message>
        <source>See more a&amp;bove</source>
        <translation>&amp;Oben mehr sehen</translation>
    </message>
    <message>
        <source>See more belo&amp;w</source>
        <translation>&amp;Unten mehr sehen</translation>
    </message>
    <message>
        <source>&amp;Measurement over the picture</source>
        <translation>&amp;Messung über dem Bild</translation>
    </message>
    <message>
        <source>Draw faces, their direction, shoulders and how sure the measurement is over the picture</source>
        <translation>Gesichter, ihre Richtung, Schultern und die Sicherheit der Messung über das Bild zeichnen</translation>
    </message>
    <message>
        <source>Cop&amp;y this picture</source>
        <translation>Bild k&amp;opieren</translation>
    </message>
    <message>
        <source>Put the picture on screen onto the clipboard, where consent allows it</source>
        <translation>Das gezeigte Bild in die Zwischenablage legen, wo die Einwilligung es erlaubt</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Abs&amp;pielen oder anhalten</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>P&amp;lay, faster each time</source>
        <translation>&amp;Vorwärts, jedes Mal schneller</translation>
    </message>
    <message>
        <source>Play; again: twice, four times as fast</source>
        <translation>Abspielen; nochmals: doppelt, vierfach so schnell</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>Anh&amp;alten</translation>
    </message>
    <message>
        <source>Pause; held down, J and L step one frame</source>
        <translation>Anhalten; gehalten gehen J und L je ein Bild weiter</translation>
    </message>
    <message>
        <source>Play &amp;backwards, faster each time</source>
        <translation>&amp;Rückwärts, jedes Mal schneller</translation>
    </message>
    <message>
        <source>Play backwards; again: twice, four times as fast</source>
        <translation>Rückwärts abspielen; nochmals: doppelt, vierfach so schnell</translation>
    </message>
    <message>
        <source>Previous &amp;frame</source>
        <translation>&amp;Voriges Bild</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>&amp;Nächstes Bild</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <translation>Ein Bild vor</translation>
    </message>
    <message>
        <source>5 frames back</source>
        <translation>5 Bilder zurück</translation>
    </message>
    <message>
        <source>Five frames back</source>
        <translation>Fünf Bilder zurück</translation>
    </message>
    <message>
        <source>5 frames forward</source>
        <translation>5 Bilder vor</translation>
    </message>
    <message>
        <source>Five frames forward</source>
        <translation>Fünf Bilder vor</translation>
    </message>
    <message>
        <source>10 frames back</source>
        <translation>10 Bilder zurück</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>Zehn Bilder zurück</translation>
    </message>
    <message>
        <source>10 frames forward</source>
        <translation>10 Bilder vor</translation>
    </message>
    <message>
        <source>Ten frames forward</source>
        <translation>Zehn Bilder vor</translation>
    </message>
    <message>
        <source>25 frames back</source>
        <translation>25 Bilder zurück</translation>
    </message>
    <message>
        <source>Twenty-five frames back</source>
        <translation>Fünfundzwanzig Bilder zurück</translation>
    </message>
    <message>
        <source>25 frames forward</source>
        <translation>25 Bilder vor</translation>
    </message>
    <message>
        <source>Twenty-five frames forward</source>
        <translation>Fünfundzwanzig Bilder vor</translation>
    </message>
    <message>
        <source>Half a second back</source>
        <translation>Eine halbe Sekunde zurück</translation>
    </message>
    <message>
        <source>Half a second forward</source>
        <translation>Eine halbe Sekunde vor</translation>
    </message>
    <message>
        <source>1 second back</source>
        <translation>1 Sekunde zurück</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Eine Sekunde zurück</translation>
    </message>
    <message>
        <source>1 second forward</source>
        <translation>1 Sekunde vor</translation>
    </message>
    <message>
        <source>One second forward</source>
        <translation>Eine Sekunde vor</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>5 Sekunden zurück</translation>
    </message>
    <message>
        <source>Five seconds back</source>
        <translation>Fünf Sekunden zurück</translation>
    </message>
    <message>
        <source>5 seconds forward</source>
        <translation>5 Sekunden vor</translation>
    </message>
    <message>
        <source>Five seconds forward</source>
        <translation>Fünf Sekunden vor</translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <translation>Zum An&amp;fang</translation>
    </message>
    <message>
        <source>To the first frame</source>
        <translation>Zum ersten Bild</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Zum &amp;Ende</translation>
    </message>
    <message>
        <source>To the last frame</source>
        <translation>Zum letzten Bild</translation>
    </message>
    <message>
        <source>&amp;Go to frame</source>
        <translation>&amp;Gehe zu Bild</translation>
    </message>
    <message>
        <source>Type a frame number</source>
        <translation>Eine Bildnummer eingeben</translation>
    </message>
    <message>
        <source>Go to &amp;time</source>
        <translation>Gehe zu &amp;Zeit</translation>
    </message>
    <message>
        <source>Type a time</source>
        <translation>Eine Zeit eingeben</translation>
    </message>
    <message>
        <source>Next edge</source>
        <translation>Nächster Rand</translation>
    </message>
    <message>
        <source>Go to where the next candidate, marker, stage, note or turn of speech begins or ends</source>
        <translation>Dorthin, wo als Nächstes ein Kandidat, ein Marker, eine Phase, eine Notiz oder ein Redebeitrag beginnt oder endet</translation>
    </message>
    <message>
        <source>Previous edge</source>
        <translation>Vorheriger Rand</translation>
    </message>
    <message>
        <source>Go to where the last candidate, marker, stage, note or turn of speech before this frame begins or ends</source>
        <translation>Dorthin, wo vor diesem Bild zuletzt ein Kandidat, ein Marker, eine Phase, eine Notiz oder ein Redebeitrag beginnt oder endet</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>S&amp;chneller</translation>
    </message>
    <message>
        <source>Play faster; voices keep their pitch</source>
        <translation>Schneller abspielen; die Stimmen behalten ihre Höhe</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Play slower; voices keep their pitch</source>
        <translation>Langsamer abspielen; die Stimmen behalten ihre Höhe</translation>
    </message>
    <message>
        <source>&amp;Normal speed</source>
        <translation>&amp;Normales Tempo</translation>
    </message>
    <message>
        <source>Play at the speed of the recording</source>
        <translation>Im Tempo der Aufnahme abspielen</translation>
    </message>
    <message>
        <source>Range &amp;starts here</source>
        <translation>&amp;Bereich beginnt hier</translation>
    </message>
    <message>
        <source>The chosen range starts at this frame</source>
        <translation>Der gewählte Bereich beginnt mit diesem Bild</translation>
    </message>
    <message>
        <source>Range &amp;ends here</source>
        <translation>Bereich en&amp;det hier</translation>
    </message>
    <message>
        <source>The chosen range ends with this frame</source>
        <translation>Der gewählte Bereich endet mit diesem Bild</translation>
    </message>
    <message>
        <source>&amp;Drop the range</source>
        <translation>Bereich auf&amp;heben</translation>
    </message>
    <message>
        <source>Choose no range</source>
        <translation>Keinen Bereich wählen</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Repeat the chosen range, or else the chosen candidate</source>
        <translation>Den gewählten Bereich wiederholen, sonst den gewählten Kandidaten</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>S&amp;tumm</translation>
    </message>
    <message>
        <source>Sound off or on</source>
        <translation>Ton aus oder ein</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>La&amp;uter</translation>
    </message>
    <message>
        <source>Sound louder</source>
        <translation>Ton lauter</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>Le&amp;iser</translation>
    </message>
    <message>
        <source>Sound quieter</source>
        <translation>Ton leiser</translation>
    </message>
    <message>
        <source>Candidate &amp;starts here</source>
        <translation>Kandidat &amp;beginnt hier</translation>
    </message>
    <message>
        <source>The chosen candidate starts with this frame</source>
        <translation>Der gewählte Kandidat beginnt mit diesem Bild</translation>
    </message>
    <message>
        <source>Candidate &amp;ends here</source>
        <translation>Kandidat &amp;endet hier</translation>
    </message>
    <message>
        <source>The chosen candidate ends with this frame</source>
        <translation>Der gewählte Kandidat endet mit diesem Bild</translation>
    </message>
    <message>
        <source>Edges as &amp;measured</source>
        <translation>Grenzen wie &amp;gemessen</translation>
    </message>
    <message>
        <source>The chosen candidate has its measured edges again</source>
        <translation>Der gewählte Kandidat hat wieder seine gemessenen Grenzen</translation>
    </message>
    <message>
        <source>&amp;Own pass first</source>
        <translation>E&amp;igener Durchgang zuerst</translation>
    </message>
    <message>
        <source>Hide candidates, everything measured and what others wrote in this session until you have finished your own pass</source>
        <translation>Kandidaten, alles Gemessene und was andere in dieser Sitzung schrieben verbergen, bis der eigene Durchgang beendet ist</translation>
    </message>
    <message>
        <source>&amp;Release to my supervisor</source>
        <translation>An meine Supervision &amp;freigeben</translation>
    </message>
    <message>
        <source>Your supervisor may read the chosen note, marker, stage or rating from now on</source>
        <translation>Ihre Supervision darf die gewählte Notiz, den gewählten Marker, die gewählte Phase oder Einschätzung von jetzt an lesen</translation>
    </message>
    <message>
        <source>&amp;Compare moment by moment</source>
        <translation>Moment für &amp;Moment vergleichen</translation>
    </message>
    <message>
        <source>What you marked and what others let you read, side by side</source>
        <translation>Was Sie markiert haben und was andere Sie lesen lassen, nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Next compared moment</source>
        <translation>Nä&amp;chster verglichener Moment</translation>
    </message>
    <message>
        <source>Go to the next moment that one of you or both marked</source>
        <translation>Zum nächsten Moment gehen, den eine Seite oder beide markiert haben</translation>
    </message>
    <message>
        <source>&amp;Previous compared moment</source>
        <translation>V&amp;origer verglichener Moment</translation>
    </message>
    <message>
        <source>Go to the moment before it that one of you or both marked</source>
        <translation>Zum vorigen Moment gehen, den eine Seite oder beide markiert haben</translation>
    </message>
    <message>
        <source>I have &amp;finished rating…</source>
        <translation>Meine Einsch&amp;ätzung ist fertig …</translation>
    </message>
    <message>
        <source>Say that you have finished rating this session without seeing what others coded</source>
        <translation>Sagen, dass Sie diese Sitzung fertig eingeschätzt haben, ohne zu sehen, was andere kodiert haben</translation>
    </message>
    <message>
        <source>Re&amp;hearsal prompts…</source>
        <translation>Übung&amp;sanregungen…</translation>
    </message>
    <message>
        <source>The role-play prompts of all your sessions, and which you have tried</source>
        <translation>Die Rollenspiel-Anregungen aller Ihrer Sitzungen, und welche Sie ausprobiert haben</translation>
    </message>
    <message>
        <source>Course over &amp;sessions…</source>
        <translation>Verlauf &amp;über Sitzungen…</translation>
    </message>
    <message>
        <source>What was coded in the sessions of a case or a trainee, session by session</source>
        <translation>Was in den Sitzungen eines Falls oder einer Person in Ausbildung kodiert wurde, Sitzung für Sitzung</translation>
    </message>
    <message>
        <source>Size of text: %1 %</source>
        <translation>Schriftgröße: %1 %</translation>
    </message>
    <message>
        <source>Write everything in the program larger or in the usual size</source>
        <translation>Alles im Programm größer oder in der üblichen Größe schreiben</translation>
    </message>
    <message>
        <source>Colours: as the &amp;system</source>
        <translation>Farben: wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, as the computer is set, also when that changes</source>
        <translation>Hell, dunkel oder hoher Kontrast, wie der Rechner eingestellt ist, auch wenn sich das ändert</translation>
    </message>
    <message>
        <source>Colours: &amp;light</source>
        <translation>Farben: h&amp;ell</translation>
    </message>
    <message>
        <source>Dark text on light panels</source>
        <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
        <source>Colours: &amp;dark</source>
        <translation>Farben: d&amp;unkel</translation>
    </message>
    <message>
        <source>Light text on dark panels</source>
        <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
        <source>Colours: high &amp;contrast</source>
        <translation>Farben: hoher Kontr&amp;ast</translation>
    </message>
    <message>
        <source>White and bright colours on black</source>
        <translation>Weiß und kräftige Farben auf Schwarz</translation>
    </message>
    <message>
        <source>S&amp;top the tape</source>
        <translation>&amp;Band anhalten</translation>
    </message>
    <message>
        <source>Pause, keep this moment at once, and say in a line what you felt; codes can come later</source>
        <translation>Anhalten, diesen Moment sofort behalten und in einer Zeile sagen, was Sie gespürt haben; Codes können später kommen</translation>
    </message>
    <message>
        <source>T&amp;yping a note pauses</source>
        <translation>S&amp;chreiben einer Notiz hält an</translation>
    </message>
    <message>
        <source>Playback pauses when a note is begun</source>
        <translation>Die Wiedergabe hält an, wenn eine Notiz begonnen wird</translation>
    </message>
    <message>
        <source>&amp;Enter saves a note and plays on</source>
        <translation>&amp;Eingabe speichert und spielt weiter</translation>
    </message>
    <message>
        <source>Enter saves the note, Shift+Enter begins a new line; playback goes on where it was playing before</source>
        <translation>Eingabe speichert die Notiz, Umschalt+Eingabe beginnt eine neue Zeile; die Wiedergabe geht weiter, wo sie vorher lief</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>Point at the parts of the window, one after the other; nothing is changed</source>
        <translation>Zeigt die Teile des Fensters nacheinander; nichts wird verändert</translation>
    </message>
    <message>
        <source>Open the &amp;demo case</source>
        <translation>&amp;Demofall öffnen</translation>
    </message>
    <message>
        <source>Open the library with the made-up session</source>
        <translation>Öffnet die Bibliothek mit der erfundenen Sitzung</translation>
    </message>
    <message>
        <source>Panel: &amp;Candidates</source>
        <translation>Bereich: &amp;Kandidaten</translation>
    </message>
    <message>
        <source>Go to the queue of candidates</source>
        <translation>Zur Reihe der Kandidaten gehen</translation>
    </message>
    <message>
        <source>Panel: &amp;Notes</source>
        <translation>Bereich: &amp;Notizen</translation>
    </message>
    <message>
        <source>Go to the list of notes</source>
        <translation>Zur Liste der Notizen gehen</translation>
    </message>
    <message>
        <source>Panel: Mar&amp;kers</source>
        <translation>Bereich: Ma&amp;rker (Liste)</translation>
    </message>
    <message>
        <source>Go to the list of markers</source>
        <translation>Zur Liste der Marker gehen</translation>
    </message>
    <message>
        <source>Panel: No&amp;te</source>
        <translation>Bereich: No&amp;tiz</translation>
    </message>
    <message>
        <source>Go to the note that is being written</source>
        <translation>Zur Notiz gehen, die gerade geschrieben wird</translation>
    </message>
    <message>
        <source>Panel: &amp;Marker</source>
        <translation>Bereich: &amp;Marker</translation>
    </message>
    <message>
        <source>Go to the marker that is being coded</source>
        <translation>Zum Marker gehen, der gerade kodiert wird</translation>
    </message>
    <message>
        <source>Panel: &amp;Reasons</source>
        <translation>Bereich: &amp;Gründe</translation>
    </message>
    <message>
        <source>Go to why the chosen candidate was proposed, and what could have misled it</source>
        <translation>Dorthin gehen, wo steht, warum der gewählte Kandidat vorgeschlagen wurde und was getäuscht haben könnte</translation>
    </message>
    <message>
        <source>Panel: &amp;Progress</source>
        <translation>Bereich: &amp;Fortschritt</translation>
    </message>
    <message>
        <source>Go to the jobs that run in the background: how far they are, pause, cancel, and what went wrong</source>
        <translation>Zu den Aufgaben (Jobs) im Hintergrund gehen: wie weit sie sind, anhalten, abbrechen und was misslang</translation>
    </message>
    <message>
        <source>Panel in a &amp;window of its own</source>
        <translation>Bereich &amp;in eigenem Fenster</translation>
    </message>
    <message>
        <source>Put the panel where you are into a window of its own, or back</source>
        <translation>Setzt den Bereich, in dem Sie sind, in ein eigenes Fenster oder zurück</translation>
    </message>
    <message>
        <source>Panel to the &amp;other side</source>
        <translation>Bereich auf die &amp;andere Seite</translation>
    </message>
    <message>
        <source>Put the panel where you are to the other side of the picture</source>
        <translation>Setzt den Bereich, in dem Sie sind, auf die andere Seite des Bildes</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Be&amp;fehl suchen…</translation>
    </message>
    <message>
        <source>Find a command by its words and run it</source>
        <translation>Einen Befehl nach seinen Wörtern suchen und ausführen</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>Tastenkürzel &amp;ändern…</translation>
    </message>
    <message>
        <source>Choose other keys for commands</source>
        <translation>Andere Tasten für Befehle wählen</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Set how the program plays, looks and keeps what is private</source>
        <translation>Einstellen, wie das Programm abspielt, aussieht und Vertrauliches schützt</translation>
    </message>
    <message>
        <source>&amp;Hide picture and sound</source>
        <translation>Bild und Ton &amp;verbergen</translation>
    </message>
    <message>
        <source>Hide everything in all windows and silence the sound at once; again: go on</source>
        <translation>In allen Fenstern alles verbergen und den Ton sofort ausschalten; nochmals: weiter</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3; %4 of %5)</source>
        <translation>%1 (%2 bis %3; %4 von %5)</translation>
    </message>
    <message>
        <source>nothing to count</source>
        <translation>nichts zu zählen</translation>
    </message>
    <message>
        <source>%1 is not defined here: nobody&apos;s codes vary, or there are too few units.</source>
        <translation>%1 ist hier nicht definiert: die Codes variieren bei niemandem, oder es sind zu wenige Einheiten.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source> (95 of 100 resamplings: %1)</source>
        <translation> (95 von 100 Wiederholungsstichproben: %1)</translation>
    </message>
    <message>
        <source>: no more agreement than two people who code by chance would reach.</source>
        <translation>: nicht mehr Übereinstimmung, als zwei zufällig kodierende Personen erreichen würden.</translation>
    </message>
    <message>
        <source>: of the agreement that chance leaves open, %1 was reached.</source>
        <translation>: von der Übereinstimmung, die der Zufall offen lässt, wurde %1 erreicht.</translation>
    </message>
    <message>
        <source>Small numbers: %1 and %2 markers. One more or fewer would move these figures a lot; take them as a start for talking, not as a result.</source>
        <translation>Kleine Zahlen: %1 und %2 Marker. Einer mehr oder weniger würde diese Werte stark verschieben; nehmen Sie sie als Anfang eines Gesprächs, nicht als Ergebnis.</translation>
    </message>
    <message>
        <source>The interval is wide: the session does not say much more than that the figure lies somewhere in it.</source>
        <translation>Das Intervall ist breit: die Sitzung sagt kaum mehr, als dass der Wert irgendwo darin liegt.</translation>
    </message>
    <message>
        <source>Some codes are rare (under 5 % of the time): kappa is then low even where people agree on most of it. Look at the matched markers beside it.</source>
        <translation>Einige Codes sind selten (unter 5 % der Zeit): Kappa ist dann auch dort niedrig, wo man meist übereinstimmt. Sehen Sie sich daneben die zugeordneten Marker an.</translation>
    </message>
    <message>
        <source>and %1 more (all of them are in the walk through the differences)</source>
        <translation>und %1 weitere (alle stehen im Durchgang durch die Unterschiede)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Marker by marker, starts up to %1 s apart: %2 have a partner; %3 have one of the same type.</source>
        <translation>Marker für Marker, Anfänge höchstens %1 s auseinander: %2 haben ein Gegenstück; %3 haben eines vom selben Typ.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1: time, markers</source>
        <translation>%1: Zeit, Marker</translation>
    </message>
    <message>
        <source>How often each code was given</source>
        <translation>Wie oft jeder Code vergeben wurde</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 und %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 und %3</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Each by itself: whether a unit of time lies in a marker that has it. In brackets what 95 of 100 resamplings give.</source>
        <translation>Jedes für sich: ob eine Zeiteinheit in einem Marker liegt, der es hat. In Klammern, was 95 von 100 Ziehungen ergeben.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>How often each step was given</source>
        <translation>Wie oft jede Stufe gegeben wurde</translation>
    </message>
    <message>
        <source>Ratings of segments</source>
        <translation>Einschätzungen der Segmente</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennwert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 of 100 resamplings</source>
        <translation>95 von 100 Wiederholungsstichproben</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Small numbers: with so few rated segments these figures say little; look at the segments themselves.</source>
        <translation>Kleine Zahlen: bei so wenigen eingeschätzten Segmenten sagen diese Werte wenig; sehen Sie sich die Segmente selbst an.</translation>
    </message>
    <message>
        <source>Decisions on candidates</source>
        <translation>Entscheidungen über Kandidaten</translation>
    </message>
    <message>
        <source>Of the candidates that both %1 and %2 accepted or rejected, decided in the same way: %3.</source>
        <translation>Von den Kandidaten, die sowohl %1 als auch %2 angenommen oder abgelehnt haben, gleich entschieden: %3.</translation>
    </message>
    <message>
        <source>Accepted by %1: %2, by %3: %4.</source>
        <translation>Angenommen von %1: %2, von %3: %4.</translation>
    </message>
    <message>
        <source>Small numbers: with so few candidates these figures say little; look at the candidates themselves.</source>
        <translation>Kleine Zahlen: bei so wenigen Kandidaten sagen diese Werte wenig; sehen Sie sich die Kandidaten selbst an.</translation>
    </message>
    <message>
        <source>Whoever decides sees what others decided before, unless the own pass hides it: such decisions are not independent of each other.</source>
        <translation>Wer entscheidet, sieht, was andere vorher entschieden haben, außer der eigene Durchgang verbirgt es: Solche Entscheidungen sind nicht unabhängig voneinander.</translation>
    </message>
    <message>
        <source>None of them has coded a marker.</source>
        <translation>Niemand von ihnen hat einen Marker kodiert.</translation>
    </message>
    <message>
        <source>Markers in units of %1; intervals from resampling stretches of %2. Figures are about the coding, and score nobody.</source>
        <translation>Marker in Einheiten von %1; Intervalle aus neu gezogenen Abschnitten von je %2. Die Kennzahlen betreffen das Kodieren und bewerten niemanden.</translation>
    </message>
    <message>
        <source>All %1 people</source>
        <translation>Alle %1 Personen</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
</context>
<context>
    <name>AgreementService</name>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha (nominal)</source>
        <translation>Krippendorffs Alpha (nominal)</translation>
    </message>
    <message>
        <source>“%1” has coded nothing in this session that you may read.</source>
        <translation>„%1“ hat in dieser Sitzung nichts kodiert, das Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Agreement needs two people&apos;s codes; here there are those of %1.</source>
        <translation>Übereinstimmung braucht die Codes zweier Personen; hier gibt es die von %1.</translation>
    </message>
    <message>
        <source>Comparing markers</source>
        <translation>Marker werden verglichen</translation>
    </message>
    <message>
        <source>Comparing ratings</source>
        <translation>Einschätzungen werden verglichen</translation>
    </message>
    <message>
        <source>weighted kappa (quadratic)</source>
        <translation>gewichtetes Kappa (quadratisch)</translation>
    </message>
    <message>
        <source>weighted kappa (linear)</source>
        <translation>gewichtetes Kappa (linear)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha (ordinal)</source>
        <translation>Krippendorffs Alpha (ordinal)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha (interval)</source>
        <translation>Krippendorffs Alpha (Intervall)</translation>
    </message>
    <message>
        <source>A unit of time has to have a length.</source>
        <translation>Eine Zeiteinheit braucht eine Länge.</translation>
    </message>
</context>
<context>
    <name>AgreementText</name>
    <message>
        <source>nothing to count</source>
        <translation>nichts zu zählen</translation>
    </message>
    <message>
        <source>%1 % (%2–%3)</source>
        <translation>%1 % (%2–%3)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>  events that match: %1; with the same code: %2</source>
        <translation>  übereinstimmende Ereignisse: %1; mit demselben Code: %2</translation>
    </message>
    <message>
        <source>    both: %1 | %2</source>
        <translation>    beide: %1 | %2</translation>
    </message>
    <message>
        <source>    only %1: %2</source>
        <translation>    nur %1: %2</translation>
    </message>
    <message>
        <source>%1 %2 % of the time, %3 events</source>
        <translation>%1 %2 % der Zeit, Ereignisse: %3</translation>
    </message>
    <message>
        <source>  “%1”: %2</source>
        <translation>  „%1“: %2</translation>
    </message>
    <message>
        <source>    %1 and %2: %3: %4</source>
        <translation>    %1 und %2: %3: %4</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <translation>    %1: %2</translation>
    </message>
    <message>
        <source>  %1 and %2: %3: %4</source>
        <translation>  %1 und %2: %3: %4</translation>
    </message>
    <message>
        <source>  how often “%1”: %2</source>
        <translation>  wie oft „%1“: %2</translation>
    </message>
    <message>
        <source>Decisions on candidates that both accepted or rejected</source>
        <translation>Entscheidungen über Kandidaten, die beide angenommen oder abgelehnt haben</translation>
    </message>
    <message>
        <source>  %1 and %2: decided in the same way: %3</source>
        <translation>  %1 und %2: gleich entschieden: %3</translation>
    </message>
    <message>
        <source>    accepted: %1 %2 %, %3 %4 %</source>
        <translation>    angenommen: %1 %2 %, %3 %4 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>not defined here (too few units, or no variation)</source>
        <translation>hier nicht definiert (zu wenige Einheiten oder keine Variation)</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>%1, %2 units</source>
        <translation>%1, Einheiten: %2</translation>
    </message>
    <message>
        <source>Markers, in units of %1; in brackets what 95 of 100 resamplings give, which draw blocks of %2 in a row.</source>
        <translation>Marker, in Einheiten von %1; in Klammern, was 95 von 100 Neuziehungen ergeben, die Blöcke von je %2 am Stück ziehen.</translation>
    </message>
    <message>
        <source>Events match when they begin up to %1 s apart, each with one other.</source>
        <translation>Ereignisse gehören zusammen, wenn sie höchstens %1 s auseinander beginnen, jedes mit einem anderen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Forms of markers, where there is none their types</source>
        <translation>Formen der Marker, wo keine angegeben ist, ihre Art</translation>
    </message>
    <message>
        <source>Strategies of markers</source>
        <translation>Strategien der Marker</translation>
    </message>
    <message>
        <source>Tags of markers</source>
        <translation>Schlagwörter der Marker</translation>
    </message>
    <message>
        <source>Ratings of segments</source>
        <translation>Einschätzungen der Segmente</translation>
    </message>
    <message>
        <source>  %1</source>
        <translation>  %1</translation>
    </message>
    <message>
        <source>    how often %1 gave the steps %2 to %3: %4</source>
        <translation>    wie oft %1 die Stufen %2 bis %3 gab: %4</translation>
    </message>
</context>
<context>
    <name>AgreementVerb</name>
    <message>
        <source>how far people who coded a session agree: kappa, alpha, ICC, event by event</source>
        <translation>wie weit Personen übereinstimmen, die eine Sitzung kodiert haben: Kappa, Alpha, ICC, Ereignis für Ereignis</translation>
    </message>
    <message>
        <source>Markers over units of time and as events; ratings of segments item by item. How often each code was given stands beside the figures: where it is rare, kappa is low whatever the coders do.</source>
        <translation>Marker über Zeiteinheiten und als Ereignisse; Einschätzungen der Segmente Punkt für Punkt. Neben den Werten steht, wie oft jeder Code vergeben wurde: wo er selten ist, ist Kappa niedrig, was immer die Kodierenden tun.</translation>
    </message>
    <message>
        <source>only these (several times, or with commas)</source>
        <translation>nur diese (mehrmals oder mit Kommas)</translation>
    </message>
    <message>
        <source>unit of time; 1 when missing</source>
        <translation>Zeiteinheit; 1, wenn sie fehlt</translation>
    </message>
    <message>
        <source>how far apart matching events may begin; 2 when missing</source>
        <translation>wie weit zusammengehörige Ereignisse auseinander beginnen dürfen; 2, wenn es fehlt</translation>
    </message>
</context>
<context>
    <name>AnalyzeVerb</name>
    <message>
        <source>%1 behaviours, %2 candidates</source>
        <translation>Verhaltensweisen: %1, Kandidaten: %2</translation>
    </message>
    <message>
        <source>signals.csv (its columns: signals-columns.csv), candidates.json and summary.json written to %1</source>
        <translation>signals.csv (Spalten: signals-columns.csv), candidates.json und summary.json nach %1 geschrieben</translation>
    </message>
    <message>
        <source>measure gaze and posture: signals.csv, candidates.json, summary.json</source>
        <translation>Blick und Haltung messen: signals.csv, candidates.json, summary.json</translation>
    </message>
    <message>
        <source>What is found are candidates for review: measured behaviour, nothing more. Files of these names that are in the folder already are written over.</source>
        <translation>Gefunden werden Kandidaten zur Durchsicht: gemessenes Verhalten, nicht mehr. Dateien dieser Namen, die schon in dem Ordner liegen, werden überschrieben.</translation>
    </message>
    <message>
        <source>folder for the files; made when missing</source>
        <translation>Ordner für die Dateien; wird angelegt, wenn er fehlt</translation>
    </message>
    <message>
        <source>also write the signals in the columns of OpenFace, into this folder</source>
        <translation>die Signale auch in den Spalten von OpenFace in diesen Ordner schreiben</translation>
    </message>
    <message>
        <source>also write motion energy of two people, for rMEA, into this folder</source>
        <translation>auch die Bewegungsenergie zweier Personen, für rMEA, in diesen Ordner schreiben</translation>
    </message>
</context>
<context>
    <name>AnnotationIntake</name>
    <message>
        <source>it begins before the recording</source>
        <translation>es beginnt vor der Aufnahme</translation>
    </message>
    <message>
        <source>the recording ends at %1</source>
        <translation>die Aufnahme endet bei %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this person rated this segment otherwise, and one rating is all that a person gives it</source>
        <translation>diese Person hat diesen Abschnitt anders eingeschätzt, und eine Einschätzung ist alles, was eine Person ihm gibt</translation>
    </message>
    <message>
        <source>you rated this segment otherwise, and one rating is all that a person gives it</source>
        <translation>Sie haben diesen Abschnitt anders eingeschätzt, und jede Person gibt ihm nur eine Einschätzung</translation>
    </message>
    <message>
        <source>a rating without its value, or with two of one kind</source>
        <translation>eine Einschätzung ohne ihren Wert oder mit zwei Werten derselben Art</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>made the library</source>
        <translation>hat die Bibliothek angelegt</translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation>hat eine Sicherung gemacht</translation>
    </message>
    <message>
        <source>put back a backup</source>
        <translation>hat eine Sicherung zurückgespielt</translation>
    </message>
    <message>
        <source>removed a backup</source>
        <translation>hat eine Sicherung entfernt</translation>
    </message>
    <message>
        <source>added a person</source>
        <translation>hat eine Person hinzugefügt</translation>
    </message>
    <message>
        <source>changed a person</source>
        <translation>hat eine Person geändert</translation>
    </message>
    <message>
        <source>removed a person</source>
        <translation>hat eine Person entfernt</translation>
    </message>
    <message>
        <source>added a case</source>
        <translation>hat einen Fall hinzugefügt</translation>
    </message>
    <message>
        <source>changed a case</source>
        <translation>hat einen Fall geändert</translation>
    </message>
    <message>
        <source>destroyed a case</source>
        <translation>hat einen Fall vernichtet</translation>
    </message>
    <message>
        <source>added the session</source>
        <translation>hat die Sitzung hinzugefügt</translation>
    </message>
    <message>
        <source>changed the session</source>
        <translation>hat die Sitzung geändert</translation>
    </message>
    <message>
        <source>moved the session to another case</source>
        <translation>hat die Sitzung einem anderen Fall zugeordnet</translation>
    </message>
    <message>
        <source>said who takes part</source>
        <translation>hat angegeben, wer teilnimmt</translation>
    </message>
    <message>
        <source>let a person open the session</source>
        <translation>hat einer Person Zugang zur Sitzung gegeben</translation>
    </message>
    <message>
        <source>aligned the cameras</source>
        <translation>hat die Kameras angeglichen</translation>
    </message>
    <message>
        <source>opened the session to watch it</source>
        <translation>hat die Sitzung zum Ansehen geöffnet</translation>
    </message>
    <message>
        <source>set until when the session is kept</source>
        <translation>hat festgelegt, bis wann die Sitzung aufbewahrt wird</translation>
    </message>
    <message>
        <source>destroyed the session</source>
        <translation>hat die Sitzung vernichtet</translation>
    </message>
    <message>
        <source>imported a recording</source>
        <translation>hat eine Aufnahme importiert</translation>
    </message>
    <message>
        <source>sealed a recording that was plain</source>
        <translation>hat eine unversiegelte Aufnahme versiegelt</translation>
    </message>
    <message>
        <source>said where a recording is now</source>
        <translation>hat angegeben, wo eine Aufnahme jetzt liegt</translation>
    </message>
    <message>
        <source>named a recording</source>
        <translation>hat eine Aufnahme benannt</translation>
    </message>
    <message>
        <source>moved a camera in time</source>
        <translation>hat eine Kamera zeitlich verschoben</translation>
    </message>
    <message>
        <source>said who is who in the picture</source>
        <translation>hat angegeben, wer im Bild wer ist</translation>
    </message>
    <message>
        <source>prepared a recording further</source>
        <translation>hat eine Aufnahme weiter vorbereitet</translation>
    </message>
    <message>
        <source>measured a recording</source>
        <translation>hat eine Aufnahme gemessen</translation>
    </message>
    <message>
        <source>prepared a recording</source>
        <translation>hat eine Aufnahme vorbereitet</translation>
    </message>
    <message>
        <source>added a missed moment</source>
        <translation>hat einen übersehenen Moment hinzugefügt</translation>
    </message>
    <message>
        <source>decided on a candidate</source>
        <translation>hat über einen Kandidaten entschieden</translation>
    </message>
    <message>
        <source>took a decision back</source>
        <translation>hat eine Entscheidung zurückgenommen</translation>
    </message>
    <message>
        <source>took others&apos; decisions back with it, or brought them</source>
        <translation>hat Entscheidungen anderer mit zurückgenommen oder wieder hereingebracht</translation>
    </message>
    <message>
        <source>marked where somebody looks</source>
        <translation>hat markiert, wohin jemand schaut</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>hat eine Notiz geschrieben</translation>
    </message>
    <message>
        <source>edited a note</source>
        <translation>hat eine Notiz bearbeitet</translation>
    </message>
    <message>
        <source>removed a note</source>
        <translation>hat eine Notiz entfernt</translation>
    </message>
    <message>
        <source>put a note back</source>
        <translation>hat eine Notiz zurückgeholt</translation>
    </message>
    <message>
        <source>coded a marker</source>
        <translation>hat einen Marker kodiert</translation>
    </message>
    <message>
        <source>edited a marker</source>
        <translation>hat einen Marker bearbeitet</translation>
    </message>
    <message>
        <source>removed a marker</source>
        <translation>hat einen Marker entfernt</translation>
    </message>
    <message>
        <source>put a marker back</source>
        <translation>hat einen Marker zurückgeholt</translation>
    </message>
    <message>
        <source>began the feedback</source>
        <translation>hat das Feedback begonnen</translation>
    </message>
    <message>
        <source>edited the feedback</source>
        <translation>hat das Feedback bearbeitet</translation>
    </message>
    <message>
        <source>removed the feedback</source>
        <translation>hat das Feedback entfernt</translation>
    </message>
    <message>
        <source>put back an earlier version of the feedback</source>
        <translation>hat eine frühere Version des Feedbacks zurückgeholt</translation>
    </message>
    <message>
        <source>released the feedback to the trainee</source>
        <translation>hat das Feedback für Trainees freigegeben</translation>
    </message>
    <message>
        <source>settled a difference</source>
        <translation>hat einen Unterschied geklärt</translation>
    </message>
    <message>
        <source>settled a difference anew</source>
        <translation>hat einen Unterschied neu geklärt</translation>
    </message>
    <message>
        <source>left a difference open again</source>
        <translation>hat einen Unterschied wieder offen gelassen</translation>
    </message>
    <message>
        <source>put back what was settled</source>
        <translation>hat zurückgeholt, was geklärt war</translation>
    </message>
    <message>
        <source>recorded consent</source>
        <translation>hat eine Einwilligung festgehalten</translation>
    </message>
    <message>
        <source>recorded that consent was withdrawn</source>
        <translation>hat festgehalten, dass die Einwilligung widerrufen wurde</translation>
    </message>
    <message>
        <source>made a collection</source>
        <translation>hat eine Sammlung angelegt</translation>
    </message>
    <message>
        <source>renamed a collection</source>
        <translation>hat eine Sammlung umbenannt</translation>
    </message>
    <message>
        <source>moved a collection</source>
        <translation>hat eine Sammlung verschoben</translation>
    </message>
    <message>
        <source>removed a collection</source>
        <translation>hat eine Sammlung entfernt</translation>
    </message>
    <message>
        <source>put a collection back</source>
        <translation>hat eine Sammlung zurückgeholt</translation>
    </message>
    <message>
        <source>added a moment to a collection</source>
        <translation>hat einen Moment in eine Sammlung gelegt</translation>
    </message>
    <message>
        <source>renamed an example</source>
        <translation>hat ein Beispiel umbenannt</translation>
    </message>
    <message>
        <source>moved an example</source>
        <translation>hat ein Beispiel verschoben</translation>
    </message>
    <message>
        <source>took a moment out of a collection</source>
        <translation>hat einen Moment aus einer Sammlung genommen</translation>
    </message>
    <message>
        <source>put an example back</source>
        <translation>hat ein Beispiel zurückgeholt</translation>
    </message>
    <message>
        <source>exported feedback</source>
        <translation>hat Feedback exportiert</translation>
    </message>
    <message>
        <source>printed feedback</source>
        <translation>Feedback gedruckt</translation>
    </message>
    <message>
        <source>exported notes and codes</source>
        <translation>hat Notizen und Codes exportiert</translation>
    </message>
    <message>
        <source>imported notes and codes</source>
        <translation>hat Notizen und Codes importiert</translation>
    </message>
    <message>
        <source>exported the figures of a course</source>
        <translation>hat die Zahlen eines Verlaufs exportiert</translation>
    </message>
    <message>
        <source>exported the signals</source>
        <translation>hat die Signale exportiert</translation>
    </message>
    <message>
        <source>exported a picture</source>
        <translation>hat ein Bild exportiert</translation>
    </message>
    <message>
        <source>exported pictures</source>
        <translation>hat Bilder exportiert</translation>
    </message>
    <message>
        <source>exported a clip</source>
        <translation>hat einen Ausschnitt exportiert</translation>
    </message>
    <message>
        <source>looked at pictures of a made reel</source>
        <translation>hat Bilder eines fertigen Zusammenschnitts angesehen</translation>
    </message>
    <message>
        <source>discarded a reel that had not left</source>
        <translation>hat einen Zusammenschnitt verworfen, der nicht herausgegeben war</translation>
    </message>
    <message>
        <source>exported a reel of examples</source>
        <translation>hat einen Zusammenschnitt von Beispielen exportiert</translation>
    </message>
    <message>
        <source>sealed the codes of the cases</source>
        <translation>hat die Fallcodes versiegelt</translation>
    </message>
    <message>
        <source>sealed what was written in the vocabulary</source>
        <translation>hat versiegelt, was im Vokabular geschrieben stand</translation>
    </message>
    <message>
        <source>made a key</source>
        <translation>hat einen Schlüssel gemacht</translation>
    </message>
    <message>
        <source>finished giving a person access</source>
        <translation>hat einer Person den Zugang fertig eingerichtet</translation>
    </message>
    <message>
        <source>checked the recordings</source>
        <translation>hat die Aufnahmen geprüft</translation>
    </message>
    <message>
        <source>changed a passphrase</source>
        <translation>hat eine Passphrase geändert</translation>
    </message>
    <message>
        <source>set a new passphrase with the recovery key</source>
        <translation>hat mit dem Wiederherstellungsschlüssel eine neue Passphrase gesetzt</translation>
    </message>
    <message>
        <source>took a person in from a package</source>
        <translation>hat eine Person aus einem Paket übernommen</translation>
    </message>
    <message>
        <source>released the session to the directors</source>
        <translation>hat die Sitzung für die Leitung freigegeben</translation>
    </message>
    <message>
        <source>took the release to the directors back</source>
        <translation>hat die Freigabe für die Leitung zurückgenommen</translation>
    </message>
    <message>
        <source>took a person&apos;s access to the session away</source>
        <translation>hat einer Person den Zugang zur Sitzung entzogen</translation>
    </message>
    <message>
        <source>handed the session to a guest rater</source>
        <translation>hat die Sitzung einem Gast übergeben</translation>
    </message>
    <message>
        <source>finished rating the session</source>
        <translation>hat die Sitzung fertig eingeschätzt</translation>
    </message>
    <message>
        <source>began the own pass</source>
        <translation>hat den eigenen Durchgang begonnen</translation>
    </message>
    <message>
        <source>finished the own pass</source>
        <translation>hat den eigenen Durchgang beendet</translation>
    </message>
    <message>
        <source>took back that the own pass comes first</source>
        <translation>hat zurückgenommen, dass der eigene Durchgang zuerst kommt</translation>
    </message>
    <message>
        <source>changed the tags of the session</source>
        <translation>hat die Schlagwörter der Sitzung geändert</translation>
    </message>
    <message>
        <source>merged the tags of a package</source>
        <translation>hat die Schlagwörter eines Pakets übernommen</translation>
    </message>
    <message>
        <source>put back earlier tags of the session</source>
        <translation>hat frühere Schlagwörter der Sitzung wiederhergestellt</translation>
    </message>
    <message>
        <source>put a missed moment back</source>
        <translation>hat einen übersehenen Moment wiederhergestellt</translation>
    </message>
    <message>
        <source>took a moment in from a package</source>
        <translation>hat einen Moment aus einem Paket übernommen</translation>
    </message>
    <message>
        <source>removed a missed moment</source>
        <translation>hat einen übersehenen Moment entfernt</translation>
    </message>
    <message>
        <source>removed a mark of where somebody looks</source>
        <translation>hat eine Blickmarke entfernt</translation>
    </message>
    <message>
        <source>put back a mark of where somebody looks</source>
        <translation>hat eine Blickmarke wiederhergestellt</translation>
    </message>
    <message>
        <source>took in a mark of where somebody looks from a package</source>
        <translation>hat eine Blickmarke aus einem Paket übernommen</translation>
    </message>
    <message>
        <source>marked a stage</source>
        <translation>hat eine Phase markiert</translation>
    </message>
    <message>
        <source>edited a stage</source>
        <translation>hat eine Phase bearbeitet</translation>
    </message>
    <message>
        <source>removed a stage</source>
        <translation>hat eine Phase entfernt</translation>
    </message>
    <message>
        <source>put a stage back</source>
        <translation>hat eine Phase wiederhergestellt</translation>
    </message>
    <message>
        <source>rated a segment</source>
        <translation>hat einen Abschnitt eingeschätzt</translation>
    </message>
    <message>
        <source>rated a segment anew</source>
        <translation>hat einen Abschnitt neu eingeschätzt</translation>
    </message>
    <message>
        <source>removed the rating of a segment</source>
        <translation>hat die Einschätzung eines Abschnitts entfernt</translation>
    </message>
    <message>
        <source>put the rating of a segment back</source>
        <translation>hat die Einschätzung eines Abschnitts wiederhergestellt</translation>
    </message>
    <message>
        <source>added a version of the vocabulary</source>
        <translation>hat eine Fassung des Vokabulars hinzugefügt</translation>
    </message>
    <message>
        <source>changed the vocabulary</source>
        <translation>hat das Vokabular geändert</translation>
    </message>
    <message>
        <source>locked the vocabulary</source>
        <translation>hat das Vokabular gesperrt</translation>
    </message>
    <message>
        <source>unlocked the vocabulary</source>
        <translation>hat das Vokabular entsperrt</translation>
    </message>
    <message>
        <source>handed on a review package</source>
        <translation>hat ein Review-Paket weitergegeben</translation>
    </message>
    <message>
        <source>opened a review package</source>
        <translation>hat ein Review-Paket geöffnet</translation>
    </message>
    <message>
        <source>merged a review package</source>
        <translation>hat ein Review-Paket zusammengeführt</translation>
    </message>
    <message>
        <source>undid a step</source>
        <translation>hat einen Schritt zurückgenommen</translation>
    </message>
    <message>
        <source>did a step again</source>
        <translation>hat einen Schritt wiederholt</translation>
    </message>
    <message>
        <source>exported the record of changes</source>
        <translation>hat das Änderungsprotokoll exportiert</translation>
    </message>
    <message>
        <source>purpose: %1</source>
        <translation>Zweck: %1</translation>
    </message>
    <message>
        <source>faces %1 (%2)</source>
        <translation>Gesichter %1 (%2)</translation>
    </message>
    <message>
        <source>faces %1</source>
        <translation>Gesichter %1</translation>
    </message>
    <message>
        <source>voices changed</source>
        <translation>Stimmen verändert</translation>
    </message>
    <message>
        <source>from then on for its author alone</source>
        <translation>von da an nur für die Person, von der es ist</translation>
    </message>
    <message>
        <source>from then on for those who supervise</source>
        <translation>von da an für die Supervision</translation>
    </message>
    <message>
        <source>from then on for all who share the session</source>
        <translation>von da an für alle, die die Sitzung teilen</translation>
    </message>
    <message>
        <source>from then on for directors and collections as well</source>
        <translation>von da an auch für Leitung und Sammlungen</translation>
    </message>
    <message>
        <source>released a note</source>
        <translation>hat eine Notiz freigegeben</translation>
    </message>
    <message>
        <source>took the release of a note back</source>
        <translation>hat die Freigabe einer Notiz zurückgenommen</translation>
    </message>
    <message>
        <source>released a marker</source>
        <translation>hat einen Marker freigegeben</translation>
    </message>
    <message>
        <source>took the release of a marker back</source>
        <translation>hat die Freigabe eines Markers zurückgenommen</translation>
    </message>
    <message>
        <source>released a stage</source>
        <translation>hat eine Phase freigegeben</translation>
    </message>
    <message>
        <source>took the release of a stage back</source>
        <translation>hat die Freigabe einer Phase zurückgenommen</translation>
    </message>
    <message>
        <source>released the rating of a segment</source>
        <translation>hat die Einschätzung eines Segments freigegeben</translation>
    </message>
    <message>
        <source>took the release of a segment&apos;s rating back</source>
        <translation>hat die Freigabe der Einschätzung eines Segments zurückgenommen</translation>
    </message>
    <message>
        <source>Checking the record of changes</source>
        <translation>Das Änderungsprotokoll wird geprüft</translation>
    </message>
    <message>
        <source>Writing the record of changes</source>
        <translation>Das Änderungsprotokoll wird geschrieben</translation>
    </message>
</context>
<context>
    <name>AuditVerb</name>
    <message>
        <source>Choose one of --csv and --json.</source>
        <translation>Wählen Sie --csv oder --json.</translation>
    </message>
    <message>
        <source>Say how to write it: --csv or --json.</source>
        <translation>Sagen Sie, wie geschrieben werden soll: --csv oder --json.</translation>
    </message>
    <message>
        <source>%1 events written to %2. Last hash: %3</source>
        <translation>%1 Ereignisse nach %2 geschrieben. Letzte Prüfsumme: %3</translation>
    </message>
    <message>
        <source>show who did what when, or export it with its hashes</source>
        <translation>zeigen, wer wann was getan hat, oder es mit Prüfsummen exportieren</translation>
    </message>
    <message>
        <source>Every event is chained to the one before: in an export of the whole library the numbers run from 1 without a gap and previous_hash is the hash of the line before (64 zeros for the first). The hashes are BLAKE2b-256, keyed with a key of the library: “library verify” checks them. Keep the last hash of an export elsewhere, and it proves later that nothing before it was changed. Events hold ids, kinds and numbers, never names or texts. Trainees and guest raters are shown what they did themselves and what became of the sessions that they may open; nothing that others did in a session that they still have to watch on their own, or rate.</source>
        <translation>Jedes Ereignis ist mit dem vorigen verkettet: in einem Export der ganzen Bibliothek laufen die Nummern ab 1 lückenlos, und previous_hash ist die Prüfsumme der Zeile davor (64 Nullen bei der ersten). Die Prüfsummen sind BLAKE2b-256 mit einem Schlüssel der Bibliothek: „library verify“ prüft sie. Bewahren Sie die letzte Prüfsumme eines Exports anderswo auf, dann beweist sie später, dass davor nichts geändert wurde. Ereignisse enthalten Kennungen, Arten und Zahlen, nie Namen oder Texte. Trainees und Gäste sehen, was sie selbst getan haben und was mit den Sitzungen geschah, die sie öffnen dürfen; von einer Sitzung, die sie noch für sich ansehen oder einschätzen, nichts, was andere taten.</translation>
    </message>
    <message>
        <source>with all columns, as CSV</source>
        <translation>mit allen Spalten, als CSV</translation>
    </message>
    <message>
        <source>write the export to a file</source>
        <translation>den Export in eine Datei schreiben</translation>
    </message>
</context>
<context>
    <name>BackupService</name>
    <message>
        <source>What was typed does not open the library that is to be replaced, so it cannot be told whether you may. Restore into a new folder, or use the recovery key.</source>
        <translation>Was eingegeben wurde, öffnet die Bibliothek nicht, die ersetzt werden soll; ob Sie das dürfen, lässt sich so nicht sagen. Stellen Sie in einen neuen Ordner wieder her, oder nehmen Sie den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>The library that was there could not be read: what was destroyed, withdrawn or taken away in it since the backup was made has to be done again.</source>
        <translation>Die bisherige Bibliothek war nicht lesbar: Was darin seit der Sicherung vernichtet, widerrufen oder entzogen wurde, muss noch einmal geschehen.</translation>
    </message>
    <message>
        <source>“%1” is another library than that of the backup. Restoring puts the backup in its place; what is there is kept in its folder “backups”.</source>
        <translation>„%1“ ist eine andere Bibliothek als die der Sicherung. Die Wiederherstellung setzt die Sicherung an ihre Stelle; was dort ist, wird in ihrem Ordner „backups“ aufbewahrt.</translation>
    </message>
    <message>
        <source>Recordings are not in it: keep the folder “media” of the library as well.</source>
        <translation>Aufnahmen sind nicht darin: bewahren Sie auch den Ordner „media“ der Bibliothek auf.</translation>
    </message>
    <message>
        <source>One recording is missing in the library or cannot be read.</source>
        <translation>Eine Aufnahme fehlt in der Bibliothek oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 recordings are missing in the library or cannot be read.</source>
        <translation>%1 Aufnahmen fehlen in der Bibliothek oder sind nicht lesbar.</translation>
    </message>
    <message>
        <source>One recording lies outside the library and is not in the backup.</source>
        <translation>Eine Aufnahme liegt außerhalb der Bibliothek und ist nicht in der Sicherung.</translation>
    </message>
    <message>
        <source>%1 recordings lie outside the library and are not in the backup.</source>
        <translation>%1 Aufnahmen liegen außerhalb der Bibliothek und sind nicht in der Sicherung.</translation>
    </message>
    <message>
        <source>One recording has not changed and is shared with an earlier backup.</source>
        <translation>Eine Aufnahme hat sich nicht geändert und wird mit einer früheren Sicherung geteilt.</translation>
    </message>
    <message>
        <source>%1 recordings have not changed and are shared with an earlier backup.</source>
        <translation>%1 Aufnahmen haben sich nicht geändert und werden mit einer früheren Sicherung geteilt.</translation>
    </message>
    <message>
        <source>Something in the library does not hold together, and so it is in the backup: check the library.</source>
        <translation>Etwas in der Bibliothek passt nicht zusammen, also auch in der Sicherung: prüfen Sie die Bibliothek.</translation>
    </message>
    <message>
        <source>That it was made could not be noted in the library.</source>
        <translation>Dass sie gemacht wurde, konnte in der Bibliothek nicht vermerkt werden.</translation>
    </message>
    <message>
        <source>A backup inside the library would be lost together with it. Choose a folder elsewhere.</source>
        <translation>Eine Sicherung in der Bibliothek ginge mit ihr verloren. Wählen Sie einen Ordner anderswo.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>Backed up and checked</source>
        <translation>Gesichert und geprüft</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellung läuft</translation>
    </message>
    <message>
        <source>Restored and checked</source>
        <translation>Wiederhergestellt und geprüft</translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>Was vorher dort war, wird in „%1“ aufbewahrt.</translation>
    </message>
    <message>
        <source>The database that was there before is kept on the server, in the schema “%1”.</source>
        <translation>Die Datenbank, die vorher dort war, bleibt auf dem Server erhalten, im Schema „%1“.</translation>
    </message>
    <message>
        <source>One recording is not in the backup: put it back into the folder “media”.</source>
        <translation>Eine Aufnahme ist nicht in der Sicherung: legen Sie sie in den Ordner „media“ zurück.</translation>
    </message>
    <message>
        <source>%1 recordings are not in the backup: put them back into the folder “media”.</source>
        <translation>%1 Aufnahmen sind nicht in der Sicherung: legen Sie sie in den Ordner „media“ zurück.</translation>
    </message>
    <message>
        <source>%1 backup %2</source>
        <translation>%1 Sicherung %2</translation>
    </message>
</context>
<context>
    <name>BackupVerbs</name>
    <message>
        <source>Backed up into %1 and checked. Recordings in it: %2.</source>
        <translation>Nach %1 gesichert und geprüft. Aufnahmen darin: %2.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>%1
Nothing was changed. Say --yes to do it.</source>
        <translation>%1
Nichts wurde geändert. Mit --yes geschieht es.</translation>
    </message>
    <message>
        <source>The library in %1 is newer than the backup. Restoring it there undoes:
%2
Nothing was changed. Say --yes to do it.</source>
        <translation>Die Bibliothek in %1 ist neuer als die Sicherung. Dort wiederherzustellen macht rückgängig:
%2
Nichts wurde geändert. Mit --yes geschieht es.</translation>
    </message>
    <message>
        <source>Restored into %1 and checked.</source>
        <translation>In %1 wiederhergestellt und geprüft.</translation>
    </message>
    <message>
        <source>copy a library into a new folder while it is in use, and check the copy</source>
        <translation>eine Bibliothek in einen neuen Ordner kopieren, während sie benutzt wird, und die Kopie prüfen</translation>
    </message>
    <message>
        <source>DEST is a folder that does not exist or is empty: a backup is never overwritten. With --media, recordings that have not changed since an earlier backup beside DEST are shared with it instead of copied again, where the medium allows it. Files that can be made again (derived/) are left out.</source>
        <translation>DEST ist ein Ordner, den es nicht gibt oder der leer ist: eine Sicherung wird nie überschrieben. Mit --media werden Aufnahmen, die sich seit einer früheren Sicherung neben DEST nicht geändert haben, mit ihr geteilt statt noch einmal kopiert, wo der Datenträger es erlaubt. Dateien, die neu erstellt werden können (derived/), bleiben draußen.</translation>
    </message>
    <message>
        <source>with the recordings that lie in the library</source>
        <translation>mit den Aufnahmen, die in der Bibliothek liegen</translation>
    </message>
    <message>
        <source>put a backup back, into a new folder or in the place of a library</source>
        <translation>eine Sicherung zurückspielen, in einen neuen Ordner oder an die Stelle einer Bibliothek</translation>
    </message>
    <message>
        <source>The backup is copied, opened and checked first. The library that was in PATH is kept in PATH/backups/replaced-TIME, or in another schema of the server that its database is on. No program may have it open. With --server a new library&apos;s database goes to a server. In the place of a library only supervisors, directors and the recovery key (ALLIANCE_RECOVERY_KEY with --recovery) restore; what that undoes (destroyed, withdrawn, taken away since), and that it is another library, is said first and needs --yes.</source>
        <translation>Die Sicherung wird zuerst kopiert, geöffnet und geprüft. Die Bibliothek, die in PATH war, bleibt in PATH/backups/replaced-TIME erhalten, oder in einem anderen Schema des Servers, auf dem ihre Datenbank liegt. Kein Programm darf sie geöffnet haben. Mit --server kommt die Datenbank einer neuen Bibliothek auf einen Server. Anstelle einer Bibliothek stellen nur Supervision, Leitung und der Wiederherstellungsschlüssel (ALLIANCE_RECOVERY_KEY mit --recovery) wieder her; was das rückgängig macht (seither vernichtet, widerrufen, entzogen), und dass es eine andere Bibliothek ist, wird zuerst gesagt und braucht --yes.</translation>
    </message>
    <message>
        <source>undo what was destroyed, withdrawn and taken away since; replace another library</source>
        <translation>rückgängig machen, was seither vernichtet, widerrufen und entzogen wurde; eine andere Bibliothek ersetzen</translation>
    </message>
    <message>
        <source>open both with the recovery key</source>
        <translation>beide mit dem Wiederherstellungsschlüssel öffnen</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>p50 %1 ms, p95 %2 ms, longest %3 ms</source>
        <translation>p50 %1 ms, p95 %2 ms, längste %3 ms</translation>
    </message>
    <message>
        <source>%1 of %2 frames as asked, %3 damaged</source>
        <translation>%1 von %2 Bildern wie verlangt, %3 beschädigt</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 up (--seed).</source>
        <translation>„%1“ ist keine ganze Zahl ab 0 (--seed).</translation>
    </message>
    <message>
        <source>“%1” is not a number from 1 to %2 (--count).</source>
        <translation>„%1“ ist keine Zahl von 1 bis %2 (--count).</translation>
    </message>
    <message>
        <source>seed of the random choices; 1 without it</source>
        <translation>Startwert der Zufallswahl; ohne ihn 1</translation>
    </message>
    <message>
        <source>how many; %1 without it</source>
        <translation>wie viele; ohne Angabe %1</translation>
    </message>
    <message>
        <source>memory    at most %1 MiB, of which the cache may take %2 MiB</source>
        <translation>Speicher  höchstens %1 MiB, davon für den Zwischenspeicher %2 MiB</translation>
    </message>
</context>
<context>
    <name>BenchIngestVerb</name>
    <message>
        <source>Decoding</source>
        <translation>Dekodierung</translation>
    </message>
    <message>
        <source>Ingesting</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>ingest    %1 s, %2 frames a second, %3 bytes written</source>
        <translation>Einlesen  %1 s, %2 Bilder je Sekunde, %3 Byte geschrieben</translation>
    </message>
    <message>
        <source>plain     %1 s, %2 frames a second (decoding alone, all cores)</source>
        <translation>einfach   %1 s, %2 Bilder je Sekunde (nur dekodieren, alle Kerne)</translation>
    </message>
    <message>
        <source>ratio     %1</source>
        <translation>Verhältn. %1</translation>
    </message>
    <message>
        <source>measure the ingest pass without vision against plain decoding with all cores</source>
        <translation>den Einlesedurchgang ohne Messung gegen einfaches Dekodieren mit allen Kernen messen</translation>
    </message>
    <message>
        <source>The pass makes scrub proxy, thumbnails, waveform and speech. --count is the number of turns; the middle one counts. Works in a temporary folder.</source>
        <translation>Der Durchgang erstellt Ziehkopie, Vorschaubilder, Tonkurve und Sprache. --count ist die Zahl der Runden; die mittlere zählt. Arbeitet in einem vorläufigen Ordner.</translation>
    </message>
</context>
<context>
    <name>BenchLibraryVerb</name>
    <message>
        <source>one guess (Argon2id)</source>
        <translation>ein Rateversuch (Argon2id)</translation>
    </message>
    <message>
        <source>unlock to sessions</source>
        <translation>Entsperren bis Sitzungen</translation>
    </message>
    <message>
        <source>list of sessions again</source>
        <translation>Sitzungsliste erneut</translation>
    </message>
    <message>
        <source>search ready</source>
        <translation>Suche bereit</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>  letter by letter</source>
        <translation>  Zeichen für Zeichen</translation>
    </message>
    <message>
        <source>open a session</source>
        <translation>eine Sitzung öffnen</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>at most %1 MiB</source>
        <translation>höchstens %1 MiB</translation>
    </message>
    <message>
        <source>--%1 is a number from 1 to 1000000.</source>
        <translation>--%1 ist eine Zahl von 1 bis 1000000.</translation>
    </message>
    <message>
        <source>“%1” holds a library that this bench did not make. Nothing was changed: name another folder, which need not exist (--library).</source>
        <translation>„%1“ enthält eine Bibliothek, die diese Messung nicht gemacht hat. Nichts wurde geändert: Nennen Sie einen anderen Ordner, den es nicht zu geben braucht (--library).</translation>
    </message>
    <message>
        <source>measure a library of the size of a training programme</source>
        <translation>eine Bibliothek von der Größe eines Ausbildungsprogramms messen</translation>
    </message>
    <message>
        <source>Makes up a library in this folder and removes it afterwards: unlock to the list of sessions, search ready, searches, opening a session, saving a note beside an fsync of the same disk. With --library it is kept there, and used again when it is there; a library that the bench did not make is refused. One that is interrupted without --library leaves its folder alliance-bench.* here.</source>
        <translation>Erfindet in diesem Ordner eine Bibliothek und entfernt sie danach: Entsperren bis zur Sitzungsliste, Suche bereit, Suchen, Öffnen einer Sitzung, Speichern einer Notiz neben einem fsync desselben Datenträgers. Mit --library bleibt sie dort und wird wieder verwendet, wenn sie da ist; eine Bibliothek, die die Messung nicht gemacht hat, wird abgelehnt. Wird ohne --library unterbrochen, bleibt der Ordner alliance-bench.* hier liegen.</translation>
    </message>
    <message>
        <source>a library that opens with a passphrase: unlocking is measured from there</source>
        <translation>eine Bibliothek mit Passphrase: ab dort wird das Entsperren gemessen</translation>
    </message>
    <message>
        <source>sessions (5000 when missing)</source>
        <translation>Sitzungen (5000, wenn es fehlt)</translation>
    </message>
    <message>
        <source>notes (100000 when missing)</source>
        <translation>Notizen (100000, wenn es fehlt)</translation>
    </message>
    <message>
        <source>of what is made up (1 when missing)</source>
        <translation>der Erfindung (1, wenn es fehlt)</translation>
    </message>
    <message>
        <source>where it is made, and kept</source>
        <translation>wo sie angelegt und behalten wird</translation>
    </message>
    <message>
        <source>; p95 / fsync p95 %1</source>
        <translation>; p95 / fsync p95 %1</translation>
    </message>
    <message>
        <source>save a note</source>
        <translation>eine Notiz speichern</translation>
    </message>
    <message>
        <source>  in any session</source>
        <translation>  in irgendeiner Sitzung</translation>
    </message>
    <message>
        <source>fsync of this disk</source>
        <translation>fsync dieses Datenträgers</translation>
    </message>
</context>
<context>
    <name>BenchMeasureVerb</name>
    <message>
        <source>Measuring gaze and posture</source>
        <translation>Blick und Haltung werden gemessen</translation>
    </message>
    <message>
        <source>pass      %1 s for %2 s of recording: %3 times real time; %4 s of processors</source>
        <translation>Durchgang %1 s für %2 s Aufnahme: %3-mal Echtzeit; %4 s Prozessorzeit</translation>
    </message>
    <message>
        <source>samples   %1 of %2 people, and %3 between them where something changed</source>
        <translation>Proben    %1 von %2 Personen und %3 dazwischen, wo sich etwas änderte</translation>
    </message>
    <message>
        <source>signals   sha256 %1, %2</source>
        <translation>Signale   sha256 %1, %2</translation>
    </message>
    <message>
        <source>the same every time</source>
        <translation>jedes Mal gleich</translation>
    </message>
    <message>
        <source>NOT the same every time</source>
        <translation>NICHT jedes Mal gleich</translation>
    </message>
    <message>
        <source>memory    at most %1 MiB</source>
        <translation>Speicher  höchstens %1 MiB</translation>
    </message>
    <message>
        <source>threads that measure; without it as many as are useful. The result is the same.</source>
        <translation>messende Threads; ohne Angabe so viele, wie nützen. Das Ergebnis ist dasselbe.</translation>
    </message>
    <message>
        <source>measure the whole import pass with vision: time, memory, samples</source>
        <translation>den ganzen Importdurchgang mit Messung messen: Zeit, Speicher, Proben</translation>
    </message>
    <message>
        <source>The pass makes scrub proxy, thumbnails, waveform and speech, and measures gaze and posture. --count is the number of turns; the middle one counts. Works in a temporary folder.</source>
        <translation>Der Durchgang erstellt Ziehkopie, Vorschaubilder, Tonkurve und Sprache und misst Blick und Haltung. --count ist die Zahl der Runden; die mittlere zählt. Arbeitet in einem vorläufigen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is not a number from 1 to %2 (--workers).</source>
        <translation>„%1“ ist keine Zahl von 1 bis %2 (--workers).</translation>
    </message>
</context>
<context>
    <name>BenchProxy</name>
    <message>
        <source>folder that keeps the scrub proxy for the next run; a temporary one without it</source>
        <translation>Ordner, der die Ziehkopie für den nächsten Lauf behält; ohne Angabe ein vorläufiger</translation>
    </message>
    <message>
        <source>Making the scrub proxy</source>
        <translation>Ziehkopie wird erstellt</translation>
    </message>
</context>
<context>
    <name>BenchReportVerb</name>
    <message>
        <source>%1 moments: the whole PDF on A4 %2, on Letter %3, as HTML %4
of it gathering words and pictures %5
PDF %6 MB, HTML %7 MB</source>
        <translation>%1 Momente: das ganze PDF auf A4 %2, auf Letter %3, als HTML %4
davon Sammeln von Worten und Bildern %5
PDF %6 MB, HTML %7 MB</translation>
    </message>
    <message>
        <source>Writing feedback</source>
        <translation>Feedback wird geschrieben</translation>
    </message>
    <message>
        <source>how long a feedback with many moments takes to become a file, and how large it is</source>
        <translation>wie lange ein Feedback mit vielen Momenten braucht, bis es eine Datei ist, und wie groß sie ist</translation>
    </message>
    <message>
        <source>Makes a library of its own with the recording in it, prepares it, writes notes on frames all over it, then times the whole way from the library to the file.</source>
        <translation>Legt eine eigene Bibliothek mit der Aufnahme an, bereitet sie vor, schreibt überall Notizen zu Bildern und misst dann den ganzen Weg von der Bibliothek zur Datei.</translation>
    </message>
</context>
<context>
    <name>BenchScrubVerb</name>
    <message>
        <source>drag      %1</source>
        <translation>Ziehen    %1</translation>
    </message>
    <message>
        <source>at rest   full picture after %1 ms</source>
        <translation>in Ruhe   volles Bild nach %1 ms</translation>
    </message>
    <message>
        <source>proxy     random frames: %1; %2 bytes</source>
        <translation>Ziehkopie zufällige Bilder: %1; %2 Byte</translation>
    </message>
    <message>
        <source>numbers   %1</source>
        <translation>Nummern   %1</translation>
    </message>
    <message>
        <source>measure a drag over the whole recording, 60 moves a second, and random frames of its scrub proxy</source>
        <translation>ein Ziehen über die ganze Aufnahme mit 60 Bewegungen je Sekunde und zufällige Bilder der Ziehkopie messen</translation>
    </message>
    <message>
        <source>--count is the number of moves, and of random frames. The proxy is made first where there is none.</source>
        <translation>--count ist die Zahl der Bewegungen und der zufälligen Bilder. Die Ziehkopie wird zuerst erstellt, wo es keine gibt.</translation>
    </message>
</context>
<context>
    <name>BenchSealedVerb</name>
    <message>
        <source>Taking in</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Seeking</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>plain %1 MB/s, sealed %2 MB/s; time ratio %3</source>
        <translation>unversiegelt %1 MB/s, versiegelt %2 MB/s; Zeitverhältnis %3</translation>
    </message>
    <message>
        <source>import    %1</source>
        <translation>Import    %1</translation>
    </message>
    <message>
        <source>proofs    without them %1 MB/s; time ratio of the import %2</source>
        <translation>Nachweise ohne sie %1 MB/s; Zeitverhältnis des Imports %2</translation>
    </message>
    <message>
        <source>read      %1</source>
        <translation>Lesen     %1</translation>
    </message>
    <message>
        <source>seek      plain  %1</source>
        <translation>Springen  unversiegelt %1</translation>
    </message>
    <message>
        <source>          sealed %1</source>
        <translation>          versiegelt %1</translation>
    </message>
    <message>
        <source>ratio     p50 %1, p95 %2</source>
        <translation>Verhältn. p50 %1, p95 %2</translation>
    </message>
    <message>
        <source>numbers   %1</source>
        <translation>Nummern   %1</translation>
    </message>
    <message>
        <source>size      %1 bytes, sealed %2</source>
        <translation>Größe     %1 Byte, versiegelt %2</translation>
    </message>
    <message>
        <source>measure a sealed copy against a plain one: taking in, reading, random seeks</source>
        <translation>eine versiegelte Kopie gegen eine unversiegelte messen: Übernahme, Lesen, zufällige Sprünge</translation>
    </message>
    <message>
        <source>The copies (plain, sealed, and sealed without proofs, of which only taking in is measured) are made in a temporary folder, under a key that nobody keeps; --count is the number of seeks.</source>
        <translation>Die Kopien (unversiegelt, versiegelt und versiegelt ohne Prüfnachweise, bei der nur die Übernahme gemessen wird) entstehen in einem vorläufigen Ordner unter einem Schlüssel, den niemand behält; --count ist die Zahl der Sprünge.</translation>
    </message>
</context>
<context>
    <name>BenchSeekVerb</name>
    <message>
        <source>Seeking</source>
        <translation>Springen</translation>
    </message>
    <message>
        <source>seek      %1</source>
        <translation>Springen  %1</translation>
    </message>
    <message>
        <source>plain     %1 (every frame from the key frame before, two threads)</source>
        <translation>einfach   %1 (jedes Bild ab dem Schlüsselbild davor, zwei Threads)</translation>
    </message>
    <message>
        <source>ratio     p50 %1, p95 %2</source>
        <translation>Verhältn. p50 %1, p95 %2</translation>
    </message>
    <message>
        <source>numbers   %1</source>
        <translation>Nummern   %1</translation>
    </message>
    <message>
        <source>open      first frame %1 ms, exact frame at a time anywhere %2 ms (before the list was whole: %3 of %4), by its number %5 ms; numbers %6</source>
        <translation>Öffnen    erstes Bild %1 ms, genaues Bild zu beliebiger Zeit %2 ms (bevor die Liste ganz war: %3 von %4), nach seiner Nummer %5 ms; Nummern %6</translation>
    </message>
    <message>
        <source>index     %1 ms; reading its packets %2 ms; ratio %3</source>
        <translation>Index     %1 ms; Lesen der Pakete %2 ms; Verhältnis %3</translation>
    </message>
    <message>
        <source>measure random seeks to full frames, opening, and the frame list</source>
        <translation>zufällige Sprünge zu vollen Bildern, das Öffnen und die Bildliste messen</translation>
    </message>
    <message>
        <source>Against plain FFmpeg with two threads that decodes every frame from the key frame before, in turns.</source>
        <translation>Gegen einfaches FFmpeg mit zwei Threads, das jedes Bild ab dem Schlüsselbild davor dekodiert, abwechselnd.</translation>
    </message>
</context>
<context>
    <name>BenchStepVerb</name>
    <message>
        <source>Stepping</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>p95 / seek p50 %1</source>
        <translation>p95 / Sprung p50 %1</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>on</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>back, hurried</source>
        <translation>zurück, eilig</translation>
    </message>
    <message>
        <source>on, hurried</source>
        <translation>vor, eilig</translation>
    </message>
    <message>
        <source>random seek</source>
        <translation>zufälliger Sprung</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>measure walks frame by frame, back and on</source>
        <translation>Gänge Bild für Bild messen, zurück und vor</translation>
    </message>
    <message>
        <source>With the pace of a held key, the engine preparing in between, and in a hurry: one step right after the other. --count is the number of steps of each kind.</source>
        <translation>Im Takt einer gehaltenen Taste, während dazwischen vorbereitet wird, und eilig: ein Schritt gleich nach dem anderen. --count ist die Zahl der Schritte jeder Art.</translation>
    </message>
</context>
<context>
    <name>BlindRules</name>
    <message>
        <source>You rate this session without seeing what others coded. Finish your rating first.</source>
        <translation>Sie schätzen diese Sitzung ein, ohne zu sehen, was andere kodiert haben. Beenden Sie zuerst Ihre Einschätzung.</translation>
    </message>
</context>
<context>
    <name>CameraAlignment</name>
    <message>
        <source>The sound matches clearly.</source>
        <translation>Der Ton passt eindeutig zusammen.</translation>
    </message>
    <message>
        <source>The sound probably matches: check a movement that both cameras show.</source>
        <translation>Der Ton passt wahrscheinlich zusammen: prüfen Sie eine Bewegung, die beide Kameras zeigen.</translation>
    </message>
    <message>
        <source>The sound of the two cameras does not match clearly. Nothing was moved; nudge by eye.</source>
        <translation>Der Ton der beiden Kameras passt nicht eindeutig zusammen. Nichts wurde verschoben; gleichen Sie nach Augenmaß an.</translation>
    </message>
    <message>
        <source>Both clocks run alike.</source>
        <translation>Beide Uhren laufen gleich.</translation>
    </message>
    <message>
        <source>The clocks drift apart by %1 s an hour.</source>
        <translation>Die Uhren laufen um %1 s je Stunde auseinander.</translation>
    </message>
</context>
<context>
    <name>CandidateExchange</name>
    <message>
        <source>“%1” is no kind of behaviour</source>
        <translation>„%1“ ist keine Art von Verhalten</translation>
    </message>
    <message>
        <source>it is rejected without a reason</source>
        <translation>er ist ohne Grund abgelehnt</translation>
    </message>
    <message>
        <source>this candidate is decided otherwise here</source>
        <translation>über diesen Kandidaten ist hier anders entschieden</translation>
    </message>
    <message>
        <source>the file decides this candidate more than once</source>
        <translation>die Datei entscheidet mehrmals über diesen Kandidaten</translation>
    </message>
    <message>
        <source>“%1” is no decision</source>
        <translation>„%1“ ist keine Entscheidung</translation>
    </message>
</context>
<context>
    <name>CandidateService</name>
    <message>
        <source>Rejecting a candidate needs a reason.</source>
        <translation>Ablehnen braucht einen Grund.</translation>
    </message>
    <message>
        <source>Only whoever made a decision can restore it.</source>
        <translation>Nur wer eine Entscheidung getroffen hat, kann sie wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>CandidateVerbs</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>durchzusehen</translation>
    </message>
    <message>
        <source>%1. %2  %3 - %4  frame %5  %6  %7</source>
        <translation>%1. %2  %3 - %4  Bild %5  %6  %7</translation>
    </message>
    <message>
        <source>No candidates.</source>
        <translation>Keine Kandidaten.</translation>
    </message>
    <message>
        <source>Candidate %1: %2</source>
        <translation>Kandidat %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 accepted, %3 rejected, %4 to review, %5 missed and added by reviewers</source>
        <translation>%1: %2 angenommen, %3 abgelehnt, %4 durchzusehen, %5 übersehen und von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>    precision %1, recall %2, false alarms in 10 minutes %3</source>
        <translation>    Präzision %1, Trefferquote %2, Fehlalarme in 10 Minuten %3</translation>
    </message>
    <message>
        <source>This session is not measured yet, so nothing can have been missed in it. Measure it first (“alliance library measure”).</source>
        <translation>Diese Sitzung ist noch nicht gemessen, also kann in ihr nichts übersehen worden sein. Messen Sie sie zuerst („alliance library measure“).</translation>
    </message>
    <message>
        <source>Nobody was measured in this session (--person).</source>
        <translation>In dieser Sitzung wurde niemand gemessen (--person).</translation>
    </message>
    <message>
        <source>There is no person %1 in what was measured: %2 (--person).</source>
        <translation>Unter dem Gemessenen ist keine Person %1: %2 (--person).</translation>
    </message>
    <message>
        <source>The kind of a missed moment is gaze_aversion or posture_shift (--kind).</source>
        <translation>Die Art eines übersehenen Moments ist gaze_aversion oder posture_shift (--kind).</translation>
    </message>
    <message>
        <source>A person is a number from 0 (--person).</source>
        <translation>Eine Person ist eine Zahl ab 0 (--person).</translation>
    </message>
    <message>
        <source>This session has no recording.</source>
        <translation>Diese Sitzung hat keine Aufnahme.</translation>
    </message>
    <message>
        <source>A missed moment needs a length: --until after --time.</source>
        <translation>Ein übersehener Moment braucht eine Länge: --until nach --time.</translation>
    </message>
    <message>
        <source>Added moment %1</source>
        <translation>Moment %1 hinzugefügt</translation>
    </message>
    <message>
        <source>CANDIDATE is an id or the first characters of it.</source>
        <translation>CANDIDATE ist eine Kennung oder die ersten Zeichen davon.</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>list what measurement proposed for review, by rank</source>
        <translation>auflisten, was die Messung zur Durchsicht vorschlug, nach Rang</translation>
    </message>
    <message>
        <source>precision, recall and false alarms by what reviewers decided</source>
        <translation>Präzision, Trefferquote und Fehlalarme nach dem, was in der Durchsicht entschieden wurde</translation>
    </message>
    <message>
        <source>Of one session, or of the whole library. In brackets the 95 % interval. Nothing is trained on it.</source>
        <translation>Für eine Sitzung oder die ganze Bibliothek. In Klammern das 95-%-Intervall. Nichts wird daran trainiert.</translation>
    </message>
    <message>
        <source>add a moment that the measurement missed</source>
        <translation>einen Moment hinzufügen, den die Messung übersehen hat</translation>
    </message>
    <message>
        <source>It starts out accepted and counts as missed in the figures.</source>
        <translation>Er ist von Anfang an angenommen und zählt in den Zahlen als übersehen.</translation>
    </message>
    <message>
        <source>where it starts, in seconds</source>
        <translation>wo er beginnt, in Sekunden</translation>
    </message>
    <message>
        <source>where it ends, in seconds</source>
        <translation>wo er endet, in Sekunden</translation>
    </message>
    <message>
        <source>gaze_aversion or posture_shift</source>
        <translation>gaze_aversion oder posture_shift</translation>
    </message>
    <message>
        <source>person of the measurement, from 0</source>
        <translation>Person der Messung, ab 0</translation>
    </message>
    <message>
        <source>accept a candidate as a moment to talk about</source>
        <translation>einen Kandidaten als Moment zum Besprechen annehmen</translation>
    </message>
    <message>
        <source>reject a candidate, with the reason</source>
        <translation>einen Kandidaten ablehnen, mit dem Grund</translation>
    </message>
    <message>
        <source>take a decision back</source>
        <translation>eine Entscheidung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>CandidateWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Looked to the left</source>
        <translation>Nach links geschaut</translation>
    </message>
    <message>
        <source>Looked to the right</source>
        <translation>Nach rechts geschaut</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Nach oben geschaut</translation>
    </message>
    <message>
        <source>Looked down</source>
        <translation>Nach unten geschaut</translation>
    </message>
    <message>
        <source>Looked down to the left</source>
        <translation>Nach links unten geschaut</translation>
    </message>
    <message>
        <source>Looked down to the right</source>
        <translation>Nach rechts unten geschaut</translation>
    </message>
    <message>
        <source>Looked up to the left</source>
        <translation>Nach links oben geschaut</translation>
    </message>
    <message>
        <source>Looked up to the right</source>
        <translation>Nach rechts oben geschaut</translation>
    </message>
    <message>
        <source>Looked away</source>
        <translation>Weggeschaut</translation>
    </message>
    <message>
        <source>Moved back</source>
        <translation>Zurückgerückt</translation>
    </message>
    <message>
        <source>Moved forward</source>
        <translation>Vorgerückt</translation>
    </message>
    <message>
        <source>Moved to the left</source>
        <translation>Nach links gerückt</translation>
    </message>
    <message>
        <source>Moved to the right</source>
        <translation>Nach rechts gerückt</translation>
    </message>
    <message>
        <source>Moved sideways</source>
        <translation>Zur Seite gerückt</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewandt</translation>
    </message>
    <message>
        <source>Sank down</source>
        <translation>In sich zusammengesunken</translation>
    </message>
    <message>
        <source>Sat up</source>
        <translation>Aufgerichtet</translation>
    </message>
    <message>
        <source>Took the seat</source>
        <translation>Hingesetzt</translation>
    </message>
    <message>
        <source>Left the seat</source>
        <translation>Aufgestanden</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Bewegt</translation>
    </message>
    <message>
        <source>Head away from usual direction</source>
        <translation>Kopf aus der üblichen Richtung</translation>
    </message>
    <message>
        <source>Eyes to the side</source>
        <translation>Augen zur Seite</translation>
    </message>
    <message>
        <source>%1 × usual spread</source>
        <translation>%1 × übliche Streuung</translation>
    </message>
    <message>
        <source>Eyes down</source>
        <translation>Augen nach unten</translation>
    </message>
    <message>
        <source>Eyelids</source>
        <translation>Augenlider</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Bewegt um</translation>
    </message>
    <message>
        <source>%1 shoulder widths</source>
        <translation>%1 Schulterbreiten</translation>
    </message>
    <message>
        <source>Trunk turned by</source>
        <translation>Rumpf gedreht um</translation>
    </message>
    <message>
        <source>New position held</source>
        <translation>Neue Haltung gehalten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapeut/in</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 shoulder widths</source>
        <translation>%1, %2 Schulterbreiten</translation>
    </message>
    <message>
        <source>Kept still, %1</source>
        <translation>Still gehalten, %1</translation>
    </message>
    <message>
        <source>Nobody spoke, %1</source>
        <translation>Niemand sprach, %1</translation>
    </message>
    <message>
        <source>Answered late, %1</source>
        <translation>Spät geantwortet, %1</translation>
    </message>
    <message>
        <source>Cannot tell, %1</source>
        <translation>Nicht bestimmbar, %1</translation>
    </message>
    <message>
        <source>Added by a reviewer</source>
        <translation>Von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Confidence of the measurement</source>
        <translation>Sicherheit der Messung</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The face or body was small or partly hidden here: watch before you decide.</source>
        <translation>Gesicht oder Körper waren hier klein oder teils verdeckt: erst ansehen, dann entscheiden.</translation>
    </message>
    <message>
        <source>Looking away is what most people do while they think or search for a word.</source>
        <translation>Wegschauen ist, was die meisten tun, während sie nachdenken oder ein Wort suchen.</translation>
    </message>
    <message>
        <source>Something in the room, such as a clock, a paper or a window, can draw the look.</source>
        <translation>Etwas im Raum, etwa eine Uhr, ein Papier oder ein Fenster, kann den Blick anziehen.</translation>
    </message>
    <message>
        <source>Laughing and talking narrow the eyes and can pass for a look down.</source>
        <translation>Lachen und Sprechen verengen die Augen und können wie ein Blick nach unten wirken.</translation>
    </message>
    <message>
        <source>A moved chair, or sitting more comfortably, changes the posture as well.</source>
        <translation>Auch ein gerückter Stuhl oder bequemeres Sitzen ändert die Haltung.</translation>
    </message>
    <message>
        <source>Listening closely keeps people still too.</source>
        <translation>Auch genaues Zuhören hält Menschen still.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Looking at the clock or an object</source>
        <translation>Blick auf die Uhr oder einen Gegenstand</translation>
    </message>
    <message>
        <source>Laughing or talking</source>
        <translation>Lachen oder Sprechen</translation>
    </message>
    <message>
        <source>Moved the chair</source>
        <translation>Stuhl gerückt</translation>
    </message>
    <message>
        <source>Measurement wrong</source>
        <translation>Messung falsch</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>The face is small here: its direction is less exact.</source>
        <translation>Das Gesicht ist hier klein: seine Richtung ist weniger genau.</translation>
    </message>
    <message>
        <source>The face is only %1 pixels tall here: its direction is less exact.</source>
        <translation>Das Gesicht ist hier nur %1 Pixel hoch: seine Richtung ist weniger genau.</translation>
    </message>
    <message>
        <source>The face is too small to lean on the eyes.</source>
        <translation>Das Gesicht ist zu klein, um sich auf die Augen zu stützen.</translation>
    </message>
    <message>
        <source>A face of %1 pixels is too small to lean on the eyes.</source>
        <translation>Ein Gesicht von %1 Pixeln ist zu klein, um sich auf die Augen zu stützen.</translation>
    </message>
    <message>
        <source>The face is dark here, so its landmarks are less sure.</source>
        <translation>Das Gesicht ist hier dunkel, seine Bezugspunkte sind daher weniger sicher.</translation>
    </message>
    <message>
        <source>The picture of the face is blurred or strongly compressed here.</source>
        <translation>Das Bild des Gesichts ist hier unscharf oder stark komprimiert.</translation>
    </message>
    <message>
        <source>The face is seen from the side: half of it was guessed.</source>
        <translation>Das Gesicht ist von der Seite zu sehen: die Hälfte davon wurde geschätzt.</translation>
    </message>
    <message>
        <source>A hand is at the face and may have hidden part of it.</source>
        <translation>Eine Hand ist am Gesicht und hat vielleicht einen Teil verdeckt.</translation>
    </message>
    <message>
        <source>The camera moved; its motion was taken out as far as it could be measured.</source>
        <translation>Die Kamera bewegte sich; ihre Bewegung wurde herausgerechnet, soweit sie messbar war.</translation>
    </message>
    <message>
        <source>The person was lost from sight just before or after.</source>
        <translation>Die Person war unmittelbar davor oder danach nicht zu sehen.</translation>
    </message>
    <message>
        <source>There is a cut just before or after; what was usual before it does not count behind it.</source>
        <translation>Unmittelbar davor oder danach liegt ein Schnitt; was davor üblich war, gilt danach nicht.</translation>
    </message>
    <message>
        <source>The mouth moves: talking and laughing narrow the eyes and move the head.</source>
        <translation>Der Mund bewegt sich: Sprechen und Lachen verengen die Augen und bewegen den Kopf.</translation>
    </message>
    <message>
        <source>The eyes could not be told: the look was told from the head alone.</source>
        <translation>Die Augen waren nicht bestimmbar: der Blick wurde allein am Kopf abgelesen.</translation>
    </message>
    <message>
        <source>No shoulders were in view: the movement was told from the head alone.</source>
        <translation>Keine Schultern waren im Bild: die Bewegung wurde allein am Kopf abgelesen.</translation>
    </message>
    <message>
        <source>Few pictures of this moment could be measured.</source>
        <translation>Nur wenige Bilder dieses Moments konnten gemessen werden.</translation>
    </message>
</context>
<context>
    <name>CertificateReport</name>
    <message>
        <source>Certificate of destruction of a case</source>
        <translation>Nachweis der Vernichtung eines Falls</translation>
    </message>
    <message>
        <source>Certificate of destruction of a session</source>
        <translation>Nachweis der Vernichtung einer Sitzung</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Gehalten am</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Kennung der Sitzung</translation>
    </message>
    <message>
        <source>Destroyed at</source>
        <translation>Vernichtet am</translation>
    </message>
    <message>
        <source>Destroyed by</source>
        <translation>Vernichtet von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>SHA-256 %1, %2 bytes</source>
        <translation>SHA-256 %1, %2 Byte</translation>
    </message>
    <message>
        <source>%1: the original lies outside the library and was not touched</source>
        <translation>%1: das Original liegt außerhalb der Bibliothek und wurde nicht berührt</translation>
    </message>
    <message>
        <source>%1: the copy in the library was removed</source>
        <translation>%1: die Kopie in der Bibliothek wurde entfernt</translation>
    </message>
    <message>
        <source>All rows of the database with texts, findings and keys were removed in one transaction, with every example in any collection; copied recordings and all files derived from them were overwritten once and removed.</source>
        <translation>Alle Zeilen der Datenbank mit Texten, Befunden und Schlüsseln wurden in einer Transaktion entfernt, mit jedem Beispiel in jeder Sammlung; kopierte Aufnahmen und alle daraus abgeleiteten Dateien wurden einmal überschrieben und entfernt.</translation>
    </message>
    <message>
        <source>The keys that sealed them are gone from this library: what a file system, a flash drive or a snapshot may still keep of sealed data cannot be read with it. Copies of the library made elsewhere and exported files are not reached.</source>
        <translation>Die Schlüssel, die sie versiegelten, sind aus dieser Bibliothek gelöscht: was ein Dateisystem, ein Flash-Speicher oder ein Schnappschuss noch an versiegelten Daten hält, lässt sich damit nicht lesen. Anderswo gemachte Kopien der Bibliothek und exportierte Dateien werden nicht erreicht.</translation>
    </message>
    <message>
        <source>Recordings:</source>
        <translation>Aufnahmen:</translation>
    </message>
    <message>
        <source>Rows removed: %1</source>
        <translation>Entfernte Zeilen: %1</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
</context>
<context>
    <name>ClipVerb</name>
    <message>
        <source>The clip would be empty: its end has to come after its beginning.</source>
        <translation>Der Ausschnitt wäre leer: sein Ende muss nach seinem Anfang kommen.</translation>
    </message>
    <message>
        <source>Say which part: --from N --to M, or --time S --until S.</source>
        <translation>Sagen Sie, welcher Teil: --from N --to M oder --time S --until S.</translation>
    </message>
    <message>
        <source>Writing the clip</source>
        <translation>Ausschnitt wird geschrieben</translation>
    </message>
    <message>
        <source>%1 frames of the clip are damaged in the recording; the nearest good picture stands in.</source>
        <translation>%1 Bilder des Ausschnitts sind in der Aufnahme beschädigt; das nächste gute Bild steht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>%1 frames written to %2: %3 copied, %4 encoded anew</source>
        <translation>%1 Bilder nach %2 geschrieben: %3 kopiert, %4 neu kodiert</translation>
    </message>
    <message>
        <source>cut a clip to the exact frame; only what has to be is encoded anew</source>
        <translation>einen Ausschnitt bildgenau schneiden; nur was sein muss, wird neu kodiert</translation>
    </message>
    <message>
        <source>Frames count from 0; the end is the first frame, or time, that does not belong to the clip. Sound is cut with the pictures; the recording&apos;s own texts, dates and places are left out.</source>
        <translation>Bilder zählen ab 0; das Ende ist das erste Bild oder die Zeit, die nicht mehr zum Ausschnitt gehört. Der Ton wird mit den Bildern geschnitten; Texte, Daten und Orte der Aufnahme bleiben draußen.</translation>
    </message>
    <message>
        <source>first frame</source>
        <translation>erstes Bild</translation>
    </message>
    <message>
        <source>frame after the last</source>
        <translation>Bild nach dem letzten</translation>
    </message>
    <message>
        <source>begin, in seconds</source>
        <translation>Anfang, in Sekunden</translation>
    </message>
    <message>
        <source>end, in seconds</source>
        <translation>Ende, in Sekunden</translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>ohne Ton</translation>
    </message>
    <message>
        <source>clip to write</source>
        <translation>zu schreibender Ausschnitt</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Work is going on</source>
        <translation>Es wird noch gearbeitet</translation>
    </message>
    <message>
        <source>A recording is being imported or measured, or a reel is made. Stop and close?</source>
        <translation>Eine Aufnahme wird importiert oder gemessen, oder ein Zusammenschnitt entsteht. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>Nothing half done is left behind. Measuring and reels go on later from the last part that was kept; what has only just begun, and every import, begins anew.</source>
        <translation>Halbfertiges bleibt nicht zurück. Messungen und Zusammenschnitte gehen später vom letzten gesicherten Abschnitt an weiter; was gerade erst begonnen hat, und jeder Import, beginnt von vorn.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
</context>
<context>
    <name>CodeCheck</name>
    <message>
        <source>There can be up to %1 tags.</source>
        <translation>Es können höchstens %1 Schlagwörter sein.</translation>
    </message>
    <message>
        <source>A tag can have up to %1 characters.</source>
        <translation>Ein Schlagwort kann höchstens %1 Zeichen haben.</translation>
    </message>
</context>
<context>
    <name>CodedMoments</name>
    <message>
        <source>Faces must be hidden</source>
        <translation>Gesichter sind zu verdecken</translation>
    </message>
    <message>
        <source>No consent on record</source>
        <translation>Keine Einwilligung festgehalten</translation>
    </message>
    <message>
        <source>Consent has ended</source>
        <translation>Einwilligung beendet</translation>
    </message>
    <message>
        <source>Consent begins later</source>
        <translation>Einwilligung gilt erst später</translation>
    </message>
    <message>
        <source>Consent not for teaching</source>
        <translation>Einwilligung nicht für die Lehre</translation>
    </message>
    <message>
        <source>One example is not shown. %1</source>
        <translation>Ein Beispiel wird nicht gezeigt. %1</translation>
    </message>
    <message>
        <source>%1 examples are not shown. %2</source>
        <translation>%1 Beispiele werden nicht gezeigt. %2</translation>
    </message>
</context>
<context>
    <name>CodingTimeline</name>
    <message>
        <source>Segment %1, %2 of %3 rated</source>
        <translation>Segment %1, %2 von %3 eingeschätzt</translation>
    </message>
</context>
<context>
    <name>CollectionService</name>
    <message>
        <source>There is a collection of this name already.</source>
        <translation>Es gibt schon eine Sammlung mit diesem Namen.</translation>
    </message>
    <message>
        <source>A collection needs a name, and cannot be put inside itself.</source>
        <translation>Eine Sammlung braucht einen Namen und kann nicht in sich selbst liegen.</translation>
    </message>
    <message>
        <source>That collection or example is not there any more.</source>
        <translation>Diese Sammlung oder dieses Beispiel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>Es gibt keine Sammlung „%1“.</translation>
    </message>
    <message>
        <source>Several collections are called “%1”: give the whole path.</source>
        <translation>Mehrere Sammlungen heißen „%1“: geben Sie den ganzen Pfad an.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Eine Sammlung braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name has no “/”: that stands between a collection and the one it is in.</source>
        <translation>Ein Name enthält kein „/“: das steht zwischen einer Sammlung und der, in der sie liegt.</translation>
    </message>
    <message>
        <source>There is no example “%1”.</source>
        <translation>Es gibt kein Beispiel „%1“.</translation>
    </message>
    <message>
        <source>Several examples begin with “%1”: give more of the id.</source>
        <translation>Mehrere Beispiele beginnen mit „%1“: geben Sie mehr von der Kennung an.</translation>
    </message>
</context>
<context>
    <name>CollectionVerbs</name>
    <message>
        <source>Collection “%1” made.</source>
        <translation>Sammlung „%1“ angelegt.</translation>
    </message>
    <message>
        <source>BLOCKED: %1</source>
        <translation>GESPERRT: %1</translation>
    </message>
    <message>
        <source>There is no collection to show.</source>
        <translation>Es gibt keine Sammlung, die gezeigt werden kann.</translation>
    </message>
    <message>
        <source>There is no collection yet.</source>
        <translation>Es gibt noch keine Sammlung.</translation>
    </message>
    <message>
        <source>Examples of sessions in which your own pass or rating comes first are not shown (“alliance library finish”).</source>
        <translation>Beispiele aus Sitzungen, in denen Ihr eigener Durchgang oder Ihre Einschätzung zuerst kommt, werden nicht gezeigt („alliance library finish“).</translation>
    </message>
    <message>
        <source>Say which moment: --candidate ID, --marker ID, or --time S --until S.</source>
        <translation>Sagen Sie, welcher Moment: --candidate ID, --marker ID oder --time S --until S.</translation>
    </message>
    <message>
        <source>There is no marker “%1” in this session.</source>
        <translation>In dieser Sitzung gibt es keinen Marker „%1“.</translation>
    </message>
    <message>
        <source>The moment ends before it begins (--until).</source>
        <translation>Der Moment endet, bevor er beginnt (--until).</translation>
    </message>
    <message>
        <source>Added to “%1”.</source>
        <translation>In „%1“ gelegt.</translation>
    </message>
    <message>
        <source>Say what to remove: --example ID or --collection NAME.</source>
        <translation>Sagen Sie, was entfernt werden soll: --example ID oder --collection NAME.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Say what to rename: --example ID or --collection NAME.</source>
        <translation>Geben Sie an, was umbenannt wird: --example ID oder --collection NAME.</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>Sie heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>Say what to move: --example ID or --collection NAME.</source>
        <translation>Sagen Sie, was verschoben werden soll: --example ID oder --collection NAME.</translation>
    </message>
    <message>
        <source>“%1” is not a place: they count from 1 (--to-place).</source>
        <translation>„%1“ ist kein Platz: sie zählen ab 1 (--to-place).</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Verschoben.</translation>
    </message>
    <message>
        <source>its name, its path (&quot;Withdrawal/Silence&quot;) or its id</source>
        <translation>ihr Name, ihr Pfad (&quot;Withdrawal/Silence&quot;) oder ihre Kennung</translation>
    </message>
    <message>
        <source>an example, its id or the first characters of it</source>
        <translation>ein Beispiel, seine Kennung oder deren erste Zeichen</translation>
    </message>
    <message>
        <source>make a collection of moments for teaching</source>
        <translation>eine Sammlung von Momenten für die Lehre anlegen</translation>
    </message>
    <message>
        <source>its name, or a path (&quot;Withdrawal/Silence&quot;): what is missing of it is made</source>
        <translation>ihr Name oder ein Pfad (&quot;Withdrawal/Silence&quot;): was davon fehlt, wird angelegt</translation>
    </message>
    <message>
        <source>list collections and what is in them</source>
        <translation>Sammlungen und ihren Inhalt auflisten</translation>
    </message>
    <message>
        <source>Examples that consent does not allow today are shown as blocked, with the reason.</source>
        <translation>Beispiele, die die Einwilligung heute nicht erlaubt, werden als gesperrt gezeigt, mit dem Grund.</translation>
    </message>
    <message>
        <source>add a moment to a collection, if consent allows it</source>
        <translation>einen Moment in eine Sammlung legen, wenn die Einwilligung es erlaubt</translation>
    </message>
    <message>
        <source>the moment of a candidate</source>
        <translation>der Moment eines Kandidaten</translation>
    </message>
    <message>
        <source>the moment of a marker</source>
        <translation>der Moment eines Markers</translation>
    </message>
    <message>
        <source>begin of the moment, in seconds</source>
        <translation>Anfang des Moments, in Sekunden</translation>
    </message>
    <message>
        <source>its end, in seconds</source>
        <translation>sein Ende, in Sekunden</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>was er zeigt</translation>
    </message>
    <message>
        <source>remove an example, or a collection with all that is in it</source>
        <translation>ein Beispiel entfernen oder eine Sammlung mit allem darin</translation>
    </message>
    <message>
        <source>give an example or a collection another name</source>
        <translation>einem Beispiel oder einer Sammlung einen anderen Namen geben</translation>
    </message>
    <message>
        <source>its new name, no path</source>
        <translation>ihr neuer Name, kein Pfad</translation>
    </message>
    <message>
        <source>move an example or a collection</source>
        <translation>ein Beispiel oder eine Sammlung verschieben</translation>
    </message>
    <message>
        <source>into this collection; where it is when missing</source>
        <translation>in diese Sammlung; wenn es fehlt, wo es ist</translation>
    </message>
    <message>
        <source>a collection: out of all others</source>
        <translation>eine Sammlung: aus allen anderen heraus</translation>
    </message>
    <message>
        <source>place in it, from 1; the end when missing</source>
        <translation>Platz darin, ab 1; wenn es fehlt, das Ende</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>something is missing: expected %1</source>
        <translation>etwas fehlt: erwartet wird %1</translation>
    </message>
    <message>
        <source>“%1” is too much: expected %2</source>
        <translation>„%1“ ist zu viel: erwartet wird %2</translation>
    </message>
    <message>
        <source>no further words</source>
        <translation>keine weiteren Wörter</translation>
    </message>
    <message>
        <source>one word is empty: expected %1</source>
        <translation>ein Wort ist leer: erwartet wird %1</translation>
    </message>
    <message>
        <source>the option %1 is missing</source>
        <translation>die Option %1 fehlt</translation>
    </message>
    <message>
        <source>the option --%1 needs a value: %2</source>
        <translation>die Option --%1 braucht einen Wert: %2</translation>
    </message>
    <message>
        <source>the option --%1 was given more than once</source>
        <translation>die Option --%1 wurde mehrmals angegeben</translation>
    </message>
    <message>
        <source>there is no option “%1”</source>
        <translation>es gibt keine Option „%1“</translation>
    </message>
    <message>
        <source>there is no option “--%1”</source>
        <translation>es gibt keine Option „--%1“</translation>
    </message>
    <message>
        <source>the option --%1 takes no value</source>
        <translation>die Option --%1 hat keinen Wert</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
</context>
<context>
    <name>ComparisonService</name>
    <message>
        <source>Two people&apos;s codes that you may see are needed.</source>
        <translation>Nötig sind die Codes zweier Personen, die Sie sehen dürfen.</translation>
    </message>
</context>
<context>
    <name>ConsentHistoryVerbs</name>
    <message>
        <source>No consent was ever recorded for %1.</source>
        <translation>Für %1 wurde nie eine Einwilligung festgehalten.</translation>
    </message>
    <message>
        <source>Version %1 is looser than the consent for %2 as it is now:
%3
Nothing was changed. Say --yes to do it.</source>
        <translation>Version %1 ist lockerer als die Einwilligung für %2, wie sie jetzt ist:
%3
Nichts wurde geändert. --yes führt es aus.</translation>
    </message>
    <message>
        <source>Consent for %1 is as in version %2 again (version %3); “alliance undo” takes it back.</source>
        <translation>Die Einwilligung für %1 ist wieder wie in Version %2 (Version %3); „alliance undo“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>show the versions of a consent, and what each changed</source>
        <translation>die Versionen einer Einwilligung zeigen, und was jede geändert hat</translation>
    </message>
    <message>
        <source>make an earlier version of a consent the newest</source>
        <translation>eine frühere Version einer Einwilligung zur neuesten machen</translation>
    </message>
    <message>
        <source>What it allows more than the consent as it is now is said first; it is done with --yes only.</source>
        <translation>Was sie mehr erlaubt als die Einwilligung, wie sie jetzt ist, wird zuerst gesagt; es geschieht nur mit --yes.</translation>
    </message>
    <message>
        <source>which one</source>
        <translation>welche</translation>
    </message>
    <message>
        <source>also where it loosens the consent</source>
        <translation>auch wo es die Einwilligung lockert</translation>
    </message>
</context>
<context>
    <name>ConsentOptions</name>
    <message>
        <source>what it is for: %1; %2 when missing. Consent has to allow it</source>
        <translation>wofür es ist: %1; %2, wenn es fehlt. Die Einwilligung muss es erlauben</translation>
    </message>
    <message>
        <source>“%1” is not a purpose. It can be: %2.</source>
        <translation>„%1“ ist kein Zweck. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>whose faces are hidden: everybody, or patient, therapist, supervisor, observer, several with commas between them; %1 when missing. Whoever is not surely somebody else is hidden, too</source>
        <translation>wessen Gesichter verborgen werden: everybody (alle), oder patient, therapist, supervisor, observer, mehrere mit Kommas dazwischen; ohne Angabe %1. Wer nicht sicher jemand anderes ist, wird auch verborgen</translation>
    </message>
    <message>
        <source>“%1” is not whose faces are hidden. It can be everybody, or patient, therapist, supervisor, observer (--mask-people).</source>
        <translation>„%1“ sagt nicht, wessen Gesichter verborgen werden. Möglich sind everybody, oder patient, therapist, supervisor, observer (--mask-people).</translation>
    </message>
    <message>
        <source>“%1” is not a date like 2027-03-31 (--%2).</source>
        <translation>„%1“ ist kein Datum wie 2027-03-31 (--%2).</translation>
    </message>
    <message>
        <source>There is no case “%1” in this library.</source>
        <translation>In dieser Bibliothek gibt es keinen Fall „%1“.</translation>
    </message>
    <message>
        <source>There is no recording “%1” in this library.</source>
        <translation>In dieser Bibliothek gibt es keine Aufnahme „%1“.</translation>
    </message>
    <message>
        <source>Several recordings begin with “%1”: give more of the id.</source>
        <translation>Mehrere Aufnahmen beginnen mit „%1“: geben Sie mehr von der Kennung an.</translation>
    </message>
    <message>
        <source>of a whole case, by its code or id</source>
        <translation>eines ganzen Falls, nach Code oder Kennung</translation>
    </message>
    <message>
        <source>of one recording, where it differs from its case</source>
        <translation>einer Aufnahme, wo sie von ihrem Fall abweicht</translation>
    </message>
    <message>
        <source>Say whose consent: --case CODE or --recording ID.</source>
        <translation>Sagen Sie, wessen Einwilligung: --case CODE oder --recording ID.</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>a recording of case %1, session %2</source>
        <translation>eine Aufnahme von Fall %1, Sitzung %2</translation>
    </message>
</context>
<context>
    <name>ConsentRules</name>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>The consent for a recording of %1</source>
        <translation>Die Einwilligung für eine Aufnahme von %1</translation>
    </message>
    <message>
        <source>The consent for %1</source>
        <translation>Die Einwilligung für %1</translation>
    </message>
    <message>
        <source>There is no consent on record for %1: without one only own review and individual supervision are allowed, not %2.</source>
        <translation>Für %1 ist keine Einwilligung festgehalten: ohne sie sind nur eigene Durchsicht und Einzelsupervision erlaubt, nicht %2.</translation>
    </message>
    <message>
        <source>%1 was withdrawn on %2: nothing may be exported.</source>
        <translation>%1 wurde am %2 widerrufen: nichts darf exportiert werden.</translation>
    </message>
    <message>
        <source>%1 expired on %2: nothing may be exported.</source>
        <translation>%1 ist am %2 abgelaufen: nichts darf exportiert werden.</translation>
    </message>
    <message>
        <source>%1 begins on %2 only: nothing may be exported before.</source>
        <translation>%1 beginnt erst am %2: vorher darf nichts exportiert werden.</translation>
    </message>
    <message>
        <source>The consent for %1 and its recordings does not cover %2.</source>
        <translation>Die Einwilligung für %1 und die Aufnahmen davon deckt nicht ab: %2.</translation>
    </message>
    <message>
        <source>No consent is on record.</source>
        <translation>Keine Einwilligung ist festgehalten.</translation>
    </message>
    <message>
        <source>Consent was withdrawn on %1.</source>
        <translation>Die Einwilligung wurde am %1 widerrufen.</translation>
    </message>
    <message>
        <source>Consent expired on %1.</source>
        <translation>Die Einwilligung ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Consent begins on %1.</source>
        <translation>Die Einwilligung beginnt am %1.</translation>
    </message>
    <message>
        <source>Consent was given on %1.</source>
        <translation>Die Einwilligung wurde am %1 gegeben.</translation>
    </message>
    <message>
        <source>Consent was given.</source>
        <translation>Die Einwilligung wurde gegeben.</translation>
    </message>
    <message>
        <source>own review</source>
        <translation>eigene Durchsicht</translation>
    </message>
    <message>
        <source>individual supervision</source>
        <translation>Einzelsupervision</translation>
    </message>
    <message>
        <source>group supervision</source>
        <translation>Gruppensupervision</translation>
    </message>
    <message>
        <source>the programme&apos;s library</source>
        <translation>Bibliothek des Ausbildungsprogramms</translation>
    </message>
    <message>
        <source>research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>teaching outside the programme</source>
        <translation>Lehre außerhalb des Ausbildungsprogramms</translation>
    </message>
    <message>
        <source>reduced to outlines</source>
        <translation>auf Umrisse reduziert</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>weichgezeichnet</translation>
    </message>
    <message>
        <source>pixelated</source>
        <translation>verpixelt</translation>
    </message>
    <message>
        <source>drawn as figures</source>
        <translation>als Figuren gezeichnet</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>abgedeckt</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <source>the therapist</source>
        <translation>Therapeut/in</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>other people</source>
        <translation>andere Personen</translation>
    </message>
    <message>
        <source>Voices must be changed.</source>
        <translation>Stimmen müssen verändert werden.</translation>
    </message>
    <message>
        <source>Faces of %1 must be %2 and voices changed.</source>
        <translation>Gesichter (%1) müssen %2 und Stimmen verändert werden.</translation>
    </message>
    <message>
        <source>Faces of %1 must be %2.</source>
        <translation>Gesichter (%1) müssen %2 werden.</translation>
    </message>
    <message>
        <source>Faces must be %1 and voices changed.</source>
        <translation>Gesichter müssen %1 und Stimmen verändert werden.</translation>
    </message>
    <message>
        <source>Faces must be %1.</source>
        <translation>Gesichter müssen %1 werden.</translation>
    </message>
    <message>
        <source>Nothing may be exported.</source>
        <translation>Nichts darf exportiert werden.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
</context>
<context>
    <name>ConsentService</name>
    <message>
        <source>This consent cannot be stored: its dates contradict each other.</source>
        <translation>Diese Einwilligung kann nicht gespeichert werden: ihre Daten widersprechen sich.</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, „%2“</translation>
    </message>
    <message>
        <source>The last day on which recordings may be kept (%1) is before the day of the consent (%2).</source>
        <translation>Der letzte Tag, bis zu dem Aufnahmen behalten werden dürfen (%1), liegt vor dem Tag der Einwilligung (%2).</translation>
    </message>
    <message>
        <source>This consent has no version %1.</source>
        <translation>Diese Einwilligung hat keine Version %1.</translation>
    </message>
    <message>
        <source>Version %1 is one that was withdrawn or taken back. Withdraw the consent as it is instead.</source>
        <translation>Version %1 ist eine widerrufene oder zurückgenommene. Widerrufen Sie stattdessen die Einwilligung, wie sie ist.</translation>
    </message>
    <message>
        <source>This version is looser than the consent as it is now: %1</source>
        <translation>Diese Version ist lockerer als die Einwilligung, wie sie jetzt ist: %1</translation>
    </message>
</context>
<context>
    <name>ConsentVerbs</name>
    <message>
        <source>“%1” is no way to hide a face. It can be none, edge, blur, pixelate, solid or skeleton (--face).</source>
        <translation>„%1“ ist keine Art, ein Gesicht zu verbergen. Möglich sind none, edge, blur, pixelate, solid oder skeleton (--face).</translation>
    </message>
    <message>
        <source>--mask-people says whose faces --face hides: it needs one that hides them.</source>
        <translation>--mask-people sagt, wessen Gesicht --face verbirgt: dazu braucht es eines, das Gesichter verbirgt.</translation>
    </message>
    <message>
        <source>“%1”: voices can stay as they are (none) or be changed (shift) (--voice).</source>
        <translation>„%1“: Stimmen können bleiben, wie sie sind (none), oder verändert werden (shift) (--voice).</translation>
    </message>
    <message>
        <source>“%1” is not a number of days (--keep-days).</source>
        <translation>„%1“ ist keine Anzahl von Tagen (--keep-days).</translation>
    </message>
    <message>
        <source>Consent for %1 was withdrawn from %2 on and stays so. Where it was given again since, say --given-anew with its day (--given) and its purposes (--purpose).</source>
        <translation>Die Einwilligung für %1 wurde ab %2 widerrufen und bleibt es. Wurde sie seither neu erteilt, dann --given-anew angeben, mit dem Tag (--given) und den Zwecken (--purpose).</translation>
    </message>
    <message>
        <source>--given-anew needs the day (--given) and the purposes (--purpose).</source>
        <translation>--given-anew braucht den Tag (--given) und die Zwecke (--purpose).</translation>
    </message>
    <message>
        <source>Consent for %1 was withdrawn from %2 on: it can be given anew from that day on (--given).</source>
        <translation>Die Einwilligung für %1 wurde ab %2 widerrufen: neu erteilt werden kann sie ab diesem Tag (--given).</translation>
    </message>
    <message>
        <source>Consent for %1 recorded (version %2).</source>
        <translation>Einwilligung festgehalten für: %1 (Version %2).</translation>
    </message>
    <message>
        <source>%1 #%2, recording %3: %4</source>
        <translation>%1 #%2, Aufnahme %3: %4</translation>
    </message>
    <message>
        <source>There is no such recording.</source>
        <translation>Diese Aufnahme gibt es nicht.</translation>
    </message>
    <message>
        <source>No collection shows anything of it.</source>
        <translation>Keine Sammlung zeigt etwas davon.</translation>
    </message>
    <message>
        <source>%1 examples leave collections: %2.</source>
        <translation>%1 Beispiele verlassen Sammlungen: %2.</translation>
    </message>
    <message>
        <source>Withdrawing consent for %1: %2
Nothing was changed. Say --yes to do it.</source>
        <translation>Widerruf der Einwilligung für %1: %2
Nichts wurde geändert. --yes führt es aus.</translation>
    </message>
    <message>
        <source>Consent for %1 is withdrawn from %2 on. %3 Recordings are still there: “alliance library due” lists them, “alliance destroy” destroys them.</source>
        <translation>Die Einwilligung für %1 ist ab %2 widerrufen. %3 Die Aufnahmen sind noch da: „alliance library due“ zählt sie auf, „alliance destroy“ vernichtet sie.</translation>
    </message>
    <message>
        <source>what is allowed, once for each: %1; none for nothing</source>
        <translation>was erlaubt ist, je einmal: %1; none für nichts</translation>
    </message>
    <message>
        <source>record what the people in a recording agreed to</source>
        <translation>festhalten, worein die Menschen in einer Aufnahme eingewilligt haben</translation>
    </message>
    <message>
        <source>What is not given stays as it was. Where a case and a recording both have a consent, only what both name is allowed. Without any, own review and individual supervision are. A withdrawn consent stays withdrawn without --given-anew.</source>
        <translation>Was nicht angegeben wird, bleibt. Wo Fall und Aufnahme beide eine Einwilligung haben, ist nur erlaubt, was beide nennen. Ohne eine sind es eigene Durchsicht und Einzelsupervision. Eine widerrufene Einwilligung bleibt ohne --given-anew widerrufen.</translation>
    </message>
    <message>
        <source>how faces have to be hidden: none, edge, blur, pixelate, solid, skeleton</source>
        <translation>wie Gesichter verborgen werden müssen: none, edge, blur, pixelate, solid, skeleton</translation>
    </message>
    <message>
        <source>as it was, everybody at first</source>
        <translation>wie bisher, anfangs everybody</translation>
    </message>
    <message>
        <source>none, or shift: voices changed</source>
        <translation>none, oder shift: Stimmen verändert</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>it was withdrawn, and given again: with --given and --purpose</source>
        <translation>sie wurde widerrufen und neu erteilt: mit --given und --purpose</translation>
    </message>
    <message>
        <source>last day; none: never</source>
        <translation>letzter Tag; none: nie</translation>
    </message>
    <message>
        <source>last day on which recordings may be kept; none: not said</source>
        <translation>letzter Tag, an dem Aufnahmen aufbewahrt werden dürfen; none: nicht gesagt</translation>
    </message>
    <message>
        <source>how many days after it was held a session may be kept; 0: not said</source>
        <translation>wie viele Tage nach der Sitzung sie aufbewahrt werden darf; 0: nicht gesagt</translation>
    </message>
    <message>
        <source>where the form lies, for example</source>
        <translation>wo das Formular liegt, zum Beispiel</translation>
    </message>
    <message>
        <source>say what consent allows today, for every recording</source>
        <translation>sagen, was die Einwilligung heute erlaubt, für jede Aufnahme</translation>
    </message>
    <message>
        <source>of this case only</source>
        <translation>nur dieses Falls</translation>
    </message>
    <message>
        <source>withdraw consent, and take what it covered out of every collection</source>
        <translation>die Einwilligung widerrufen und aus jeder Sammlung nehmen, was sie abdeckte</translation>
    </message>
    <message>
        <source>Without --yes it only says what would be reached.</source>
        <translation>Ohne --yes wird nur gesagt, was erreicht würde.</translation>
    </message>
    <message>
        <source>from this day on; today when missing</source>
        <translation>ab diesem Tag; heute, wenn es fehlt</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>ausführen</translation>
    </message>
</context>
<context>
    <name>ConsentVersions</name>
    <message>
        <source>shown as they are</source>
        <translation>gezeigt, wie sie sind</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>nothing: it was taken back</source>
        <translation>nichts: sie wurde zurückgenommen</translation>
    </message>
    <message>
        <source>a consent</source>
        <translation>eine Einwilligung</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Erlaubt für</translation>
    </message>
    <message>
        <source>Faces in exports</source>
        <translation>Gesichter in Exporten</translation>
    </message>
    <message>
        <source>Whose faces</source>
        <translation>Wessen Gesichter</translation>
    </message>
    <message>
        <source>Voices in exports</source>
        <translation>Stimmen in Exporten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gegeben am</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Withdrawn from</source>
        <translation>Widerrufen ab</translation>
    </message>
    <message>
        <source>Kept until at most</source>
        <translation>Aufbewahrt längstens bis</translation>
    </message>
    <message>
        <source>Each session is kept at most</source>
        <translation>Jede Sitzung wird höchstens aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Faces in exports are %1 instead of %2.</source>
        <translation>Gesichter in Exporten werden %1 statt %2.</translation>
    </message>
    <message>
        <source>Faces are hidden of %1 only, instead of %2.</source>
        <translation>Gesichter werden nur noch verdeckt bei: %1, statt bei: %2.</translation>
    </message>
    <message>
        <source>Voices in exports are no longer changed.</source>
        <translation>Stimmen in Exporten werden nicht mehr verändert.</translation>
    </message>
    <message>
        <source>The consent was withdrawn from %1 on, and counts again.</source>
        <translation>Die Einwilligung war ab %1 widerrufen und gilt wieder.</translation>
    </message>
    <message>
        <source>It allows again: %1.</source>
        <translation>Sie erlaubt wieder: %1.</translation>
    </message>
    <message>
        <source>It counts from %1 on, which is earlier.</source>
        <translation>Sie gilt schon ab %1.</translation>
    </message>
    <message>
        <source>It counts from any day on, instead of from the day it was given.</source>
        <translation>Sie gilt ab jedem Tag statt ab dem, an dem sie gegeben wurde.</translation>
    </message>
    <message>
        <source>It ends later, on %1.</source>
        <translation>Sie endet später, am %1.</translation>
    </message>
    <message>
        <source>It no longer ends.</source>
        <translation>Sie endet nicht mehr.</translation>
    </message>
    <message>
        <source>Recordings may be kept longer, until %1.</source>
        <translation>Aufnahmen dürfen länger aufbewahrt werden, bis %1.</translation>
    </message>
    <message>
        <source>No day is named any more by which recordings are destroyed.</source>
        <translation>Es ist kein Tag mehr genannt, bis zu dem Aufnahmen vernichtet werden.</translation>
    </message>
    <message>
        <source>There is no limit any more to how long each session is kept.</source>
        <translation>Es gibt keine Grenze mehr dafür, wie lange jede Sitzung aufbewahrt wird.</translation>
    </message>
    <message numerus="yes">
        <source>Each session may be kept longer: %n day(s).</source>
        <translation>
            <numerusform>Jede Sitzung darf länger aufbewahrt werden: %n Tag.</numerusform>
            <numerusform>Jede Sitzung darf länger aufbewahrt werden: %n Tage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>alliance: The output could not be written: the disk is full.</source>
        <translation>alliance: Die Ausgabe konnte nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>alliance: The output could not be written.</source>
        <translation>alliance: Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>What is there of it is not whole.</source>
        <translation>Was davon da ist, ist nicht vollständig.</translation>
    </message>
</context>
<context>
    <name>CourseService</name>
    <message>
        <source>Watch it on your own first: then what others marked is counted here.</source>
        <translation>Sehen Sie diese Sitzung zuerst allein an: Danach wird hier gezählt, was andere markiert haben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no session here whose figures you may take out.</source>
        <translation>Hier ist keine Sitzung, deren Zahlen Sie ausgeben dürfen.</translation>
    </message>
</context>
<context>
    <name>CourseText</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1 (went back once)</source>
        <translation>%1 (einmal zurück)</translation>
    </message>
    <message>
        <source>%1 (went back %2 times)</source>
        <translation>%1 (%2-mal zurück)</translation>
    </message>
    <message>
        <source>%1: median %2 (%3 to %4), %5 segments</source>
        <translation>%1: Median %2 (%3 bis %4), %5 Segmente</translation>
    </message>
    <message>
        <source>%1: %2, one segment</source>
        <translation>%1: %2, ein Segment</translation>
    </message>
    <message>
        <source>%1: %2 in %3 segments</source>
        <translation>%1: %2 in %3 Segmenten</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, Sitzung %2</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht bestimmbar</translation>
    </message>
    <message>
        <source>median %1 (%2 to %3), in %4 of %5</source>
        <translation>Median %1 (%2 bis %3), bei %4 von %5</translation>
    </message>
    <message>
        <source>%1; %2 of %3, too few for a median</source>
        <translation>%1; %2 von %3, zu wenige für einen Median</translation>
    </message>
    <message>
        <source>none after %1 of %2</source>
        <translation>keine nach %1 von %2</translation>
    </message>
    <message>
        <source>made in %1 of %2, time not noted</source>
        <translation>in %1 von %2 gemacht, Zeit nicht notiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>There is no session here that you may read.</source>
        <translation>Hier gibt es keine Sitzung, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Nothing is counted of these sessions yet; why is said beside each.</source>
        <translation>Von diesen Sitzungen wird noch nichts gezählt; warum, steht bei jeder.</translation>
    </message>
    <message>
        <source>Nothing is confirmed yet in these sessions. A moment enters when a supervisor codes a marker or accepts a candidate; notes of metacommunication, stages and segment ratings fill the other columns.</source>
        <translation>In diesen Sitzungen ist noch nichts bestätigt. Ein Moment zählt, sobald die Supervision einen Marker kodiert oder einen Kandidaten annimmt; Notizen zur Metakommunikation, Phasen und Einschätzungen der Segmente füllen die übrigen Spalten.</translation>
    </message>
    <message>
        <source>One session, </source>
        <translation>Eine Sitzung, </translation>
    </message>
    <message>
        <source>%1 sessions, </source>
        <translation>%1 Sitzungen, </translation>
    </message>
    <message>
        <source>one confirmed moment.</source>
        <translation>ein bestätigter Moment.</translation>
    </message>
    <message>
        <source>%1 confirmed moments.</source>
        <translation>%1 bestätigte Momente.</translation>
    </message>
    <message>
        <source> Noticed unaided: %1 of %2.</source>
        <translation> Selbst bemerkt: %1 von %2.</translation>
    </message>
    <message>
        <source> Of %1 it cannot be told who noticed them.</source>
        <translation> Bei %1 ist nicht bestimmbar, wer sie bemerkt hat.</translation>
    </message>
    <message>
        <source> So few sessions show no direction: look at them one by one.</source>
        <translation> So wenige Sitzungen zeigen keine Richtung: Sehen Sie sie einzeln an.</translation>
    </message>
    <message>
        <source>A moment counts when somebody other than the trainee coded a withdrawal, a confrontation or both, or accepted a candidate; what begins within %1 seconds counts once, and what was only measured never does. “Unaided”: the trainee had a marker or note there, not written from a candidate, before anything of others about it could be read. Metacommunication: the first that was made at or after the start of the marker, as a note or as a strategy that speaks about the two (R4 to R7). Only what you may read enters. Fewer than %2 values have no median. These are counts of what people coded, and a score of nobody.</source>
        <translation>Ein Moment zählt, wenn jemand anderes als Trainee einen Rückzug, eine Konfrontation oder beides kodiert oder einen Kandidaten angenommen hat; was innerhalb von %1 Sekunden beginnt, zählt einmal, was nur gemessen wurde, nie. „Selbst bemerkt“: Trainee hatte dort einen Marker oder eine Notiz, nicht von einem Kandidaten aus geschrieben, bevor etwas von anderen dazu zu lesen war. Metakommunikation: die erste, die mit dem Beginn des Markers oder danach erfolgte, als Notiz oder als Strategie, die von den beiden spricht (R4 bis R7). Nur was Sie lesen dürfen, geht ein. Weniger als %2 Werte haben keinen Median. Gezählt wird, was Menschen kodiert haben; niemand wird damit bewertet.</translation>
    </message>
    <message>
        <source>Course of case %1</source>
        <translation>Verlauf des Falls %1</translation>
    </message>
    <message>
        <source>Course of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>  confirmed moments: %1, noticed unaided: %2</source>
        <translation>  bestätigte Momente: %1, selbst bemerkt: %2</translation>
    </message>
    <message>
        <source>from marker to metacommunication:</source>
        <translation>vom Marker zur Metakommunikation:</translation>
    </message>
    <message>
        <source>stages:</source>
        <translation>Phasen:</translation>
    </message>
    <message>
        <source>ratings of segments:</source>
        <translation>Einschätzungen der Segmente:</translation>
    </message>
</context>
<context>
    <name>CourseVerb</name>
    <message>
        <source>Say whose course: --case or --trainee, one of them.</source>
        <translation>Geben Sie an, wessen Verlauf: --case oder --trainee, eins von beiden.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>what people coded over the sessions of a case or of a trainee</source>
        <translation>was über die Sitzungen eines Falls oder einer Person in Ausbildung kodiert wurde</translation>
    </message>
    <message>
        <source>Confirmed moments, those the trainee noticed unaided, the time from a marker to metacommunication, stages and ratings, session by session. Counts of coding as far as you may read it, no score.</source>
        <translation>Bestätigte Momente, die davon selbst bemerkten, die Zeit von einem Marker zur Metakommunikation, Phasen und Einschätzungen, Sitzung für Sitzung. Gezählt wird Kodiertes, soweit Sie es lesen dürfen; keine Bewertung.</translation>
    </message>
    <message>
        <source>of this case</source>
        <translation>dieses Falls</translation>
    </message>
    <message>
        <source>of this person&apos;s sessions as a therapist</source>
        <translation>der Sitzungen dieser Person als Therapeut/in</translation>
    </message>
    <message>
        <source>write it as a table, session by session as consent allows</source>
        <translation>als Tabelle schreiben, Sitzung für Sitzung, wie die Einwilligung es erlaubt</translation>
    </message>
    <message>
        <source>in the table people, case and sessions by their names, not by codes</source>
        <translation>in der Tabelle Personen, Fall und Sitzungen mit ihren Namen, nicht mit Codes</translation>
    </message>
</context>
<context>
    <name>CoverageText</name>
    <message>
        <source>Nobody could be followed in this recording.</source>
        <translation>In dieser Aufnahme konnte niemand verfolgt werden.</translation>
    </message>
    <message>
        <source>Only one person was seen; nothing can be told about the other.</source>
        <translation>Nur eine Person war zu sehen; über die andere lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>A picture of a face (poster, photograph, screen) was left out.</source>
        <translation>Das Abbild eines Gesichts (Plakat, Foto, Bildschirm) wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The recording is upside down.</source>
        <translation>Die Aufnahme steht auf dem Kopf.</translation>
    </message>
    <message>
        <source>The picture changes its size on the way; all is measured on the scale of its start.</source>
        <translation>Das Bild ändert unterwegs seine Größe; alles wird im Maßstab des Anfangs gemessen.</translation>
    </message>
    <message>
        <source>The recording has few pictures a second: starts and ends are less exact.</source>
        <translation>Die Aufnahme hat wenige Bilder je Sekunde: Anfänge und Enden sind weniger genau.</translation>
    </message>
    <message>
        <source>The recording has cuts; what is usual for a person is learnt anew after each.</source>
        <translation>Die Aufnahme hat Schnitte; was für eine Person üblich ist, wird nach jedem neu gelernt.</translation>
    </message>
    <message>
        <source>The camera moves; its movement is taken out as far as it can be told.</source>
        <translation>Die Kamera bewegt sich; ihre Bewegung wird herausgerechnet, soweit sie bestimmbar ist.</translation>
    </message>
    <message>
        <source>Whoever speaks is shown: nothing can be told of a person while the other fills the picture.</source>
        <translation>Gezeigt wird, wer spricht: über eine Person lässt sich nichts sagen, während die andere das Bild füllt.</translation>
    </message>
    <message>
        <source>Faces need light, at least about 60 pixels from forehead to chin, and a view that is not a full profile. Play a part and look; another camera of this session may show them. Notes can be written all the same.</source>
        <translation>Gesichter brauchen Licht, mindestens etwa 60 Pixel von Stirn bis Kinn und eine Ansicht, die kein volles Profil ist. Spielen Sie einen Teil ab und sehen Sie nach; eine andere Kamera dieser Sitzung zeigt sie vielleicht. Notizen lassen sich trotzdem schreiben.</translation>
    </message>
    <message>
        <source>Turn it in a video program, import it again and measure that.</source>
        <translation>Drehen Sie sie in einem Videoprogramm, importieren Sie sie erneut und messen Sie diese.</translation>
    </message>
    <message>
        <source>If the other person was recorded by another camera, import that as a session of its own to measure it.</source>
        <translation>Wenn die andere Person von einer anderen Kamera aufgenommen wurde, importieren Sie diese zum Messen als eigene Sitzung.</translation>
    </message>
    <message>
        <source>For next time: record the side-by-side view.</source>
        <translation>Für das nächste Mal: die Ansicht nebeneinander aufzeichnen.</translation>
    </message>
    <message>
        <source>not in the picture</source>
        <translation>nicht im Bild</translation>
    </message>
    <message>
        <source>face hidden</source>
        <translation>Gesicht verdeckt</translation>
    </message>
    <message>
        <source>eyes hidden</source>
        <translation>Augen verdeckt</translation>
    </message>
    <message>
        <source>face too small</source>
        <translation>Gesicht zu klein</translation>
    </message>
    <message>
        <source>seen too poorly</source>
        <translation>zu schlecht zu sehen</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>gaze %1 %, body %2 %</source>
        <translation>Blick %1 %, Körper %2 %</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>Therapeut/in</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>proposed: %1, %2 %</source>
        <translation>vorgeschlagen: %1, %2 %</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>Person %1 (%2)</source>
        <translation>Person %1 (%2)</translation>
    </message>
    <message>
        <source>Person %1 (%2, %3)</source>
        <translation>Person %1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1: measured in %2 of the recording</source>
        <translation>%1: in %2 der Aufnahme gemessen</translation>
    </message>
    <message>
        <source>%1; cannot tell: %2</source>
        <translation>%1; nicht bestimmbar: %2</translation>
    </message>
</context>
<context>
    <name>DamageText</name>
    <message>
        <source>The name of a person</source>
        <translation>Der Name einer Person</translation>
    </message>
    <message>
        <source>The code or label of a case</source>
        <translation>Code oder Bezeichnung eines Falls</translation>
    </message>
    <message>
        <source>The label or the tags of a session</source>
        <translation>Bezeichnung oder Schlagwörter einer Sitzung</translation>
    </message>
    <message>
        <source>The name or place of a recording</source>
        <translation>Name oder Ort einer Aufnahme</translation>
    </message>
    <message>
        <source>The summary of a measurement</source>
        <translation>Die Zusammenfassung einer Messung</translation>
    </message>
    <message>
        <source>What was measured of a candidate</source>
        <translation>Was zu einem Kandidaten gemessen wurde</translation>
    </message>
    <message>
        <source>The reason of a decision</source>
        <translation>Der Grund einer Entscheidung</translation>
    </message>
    <message>
        <source>A marker</source>
        <translation>Ein Marker</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>A stage</source>
        <translation>Eine Phase</translation>
    </message>
    <message>
        <source>A rating</source>
        <translation>Eine Einschätzung</translation>
    </message>
    <message>
        <source>Feedback on a session</source>
        <translation>Feedback zu einer Sitzung</translation>
    </message>
    <message>
        <source>What was settled</source>
        <translation>Was geklärt wurde</translation>
    </message>
    <message>
        <source>A consent, which allows nothing now,</source>
        <translation>Eine Einwilligung, die jetzt nichts erlaubt,</translation>
    </message>
    <message>
        <source>The name of a collection</source>
        <translation>Der Name einer Sammlung</translation>
    </message>
    <message>
        <source>The title of an example</source>
        <translation>Der Titel eines Beispiels</translation>
    </message>
    <message>
        <source>A certificate of destruction</source>
        <translation>Ein Vernichtungsnachweis</translation>
    </message>
    <message>
        <source>A step that could be taken back</source>
        <translation>Ein Schritt, der rückgängig zu machen war</translation>
    </message>
    <message>
        <source>A revision of the vocabulary</source>
        <translation>Eine Fassung des Vokabulars</translation>
    </message>
    <message>
        <source>What is left to destroy</source>
        <translation>Was noch zu vernichten ist</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read.</source>
        <translation>%1 ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 of %2 is damaged and cannot be read.</source>
        <translation>%1 von %2 ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 is damaged and cannot be read.</source>
        <translation>%1 von %2 in %3 ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>An earlier version of a consent, which decides nothing any more,</source>
        <translation>Eine frühere Fassung einer Einwilligung, die nichts mehr entscheidet,</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <translation>d. MMMM yyyy, HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>DefinitionFields</name>
    <message>
        <source>Looking away</source>
        <translation>Wegschauen</translation>
    </message>
    <message>
        <source>At least as long as</source>
        <translation>Mindestens so lang wie</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Shorter looks away are not counted.</source>
        <translation>Kürzeres Wegschauen wird nicht gezählt.</translation>
    </message>
    <message>
        <source>Head turned by</source>
        <translation>Kopf gedreht um</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>From where this person mostly looks; and at least three times the person&apos;s own usual spread.</source>
        <translation>Von dort, wohin diese Person meistens schaut; und mindestens dreimal die eigene übliche Streuung.</translation>
    </message>
    <message>
        <source>Eyes moved by</source>
        <translation>Augen bewegt um</translation>
    </message>
    <message>
        <source> × spread</source>
        <translation> × Streuung</translation>
    </message>
    <message>
        <source>Eyes alone, with a still head: times the person&apos;s own usual spread.</source>
        <translation>Nur die Augen, bei ruhigem Kopf: Vielfaches der eigenen üblichen Streuung.</translation>
    </message>
    <message>
        <source>Ignore looks back under</source>
        <translation>Rückblick zählt ab</translation>
    </message>
    <message>
        <source>A shorter look back does not end a look away.</source>
        <translation>Ein kürzerer Blick zurück beendet das Wegschauen nicht.</translation>
    </message>
    <message>
        <source>Posture shift</source>
        <translation>Haltungswechsel</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Bewegt um</translation>
    </message>
    <message>
        <source> widths</source>
        <translation> Breiten</translation>
    </message>
    <message>
        <source>Shoulder widths by which shoulders or torso move.</source>
        <translation>Schulterbreiten, um die sich Schultern oder Rumpf bewegen.</translation>
    </message>
    <message>
        <source>Or trunk leaned by</source>
        <translation>Oder Rumpf geneigt um</translation>
    </message>
    <message>
        <source>Where the hips are in the picture.</source>
        <translation>Wo die Hüften im Bild sind.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>The movement itself takes no longer.</source>
        <translation>Die Bewegung selbst dauert nicht länger.</translation>
    </message>
    <message>
        <source>And held for</source>
        <translation>Und gehalten für</translation>
    </message>
    <message>
        <source>The new position must be kept; gestures come back sooner.</source>
        <translation>Die neue Haltung muss gehalten werden; Gesten kommen früher zurück.</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht bestimmbar</translation>
    </message>
    <message>
        <source>Face smaller than</source>
        <translation>Gesicht kleiner als</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>From forehead to chin, in pixels of the recording: smaller faces are never judged.</source>
        <translation>Von Stirn bis Kinn, in Pixeln der Aufnahme: kleinere Gesichter werden nie beurteilt.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Join cues closer than</source>
        <translation>Hinweise verbinden unter</translation>
    </message>
    <message>
        <source>Looks and movements this close together make one candidate.</source>
        <translation>Blicke und Bewegungen, die so nah beisammen liegen, ergeben einen Kandidaten.</translation>
    </message>
</context>
<context>
    <name>DestroyVerbs</name>
    <message>
        <source>Say what to destroy: --session ID or --case CODE.</source>
        <translation>Sagen Sie, was vernichtet werden soll: --session ID oder --case CODE.</translation>
    </message>
    <message>
        <source>Say why it is destroyed (--reason): the reason stands in the certificate.</source>
        <translation>Sagen Sie, warum es vernichtet wird (--reason): der Grund steht im Nachweis.</translation>
    </message>
    <message>
        <source>  %1 #%2 (%3)</source>
        <translation>  %1 #%2 (%3)</translation>
    </message>
    <message>
        <source>  %1 recordings (%2 bytes), %3 notes, %4 markers, %5 examples in collections</source>
        <translation>  Aufnahmen: %1 (%2 Byte), Notizen: %3, Marker: %4, Beispiele in Sammlungen: %5</translation>
    </message>
    <message>
        <source>  %1 recordings are linked: their files stay where they are</source>
        <translation>  verknüpfte Aufnahmen: %1; ihre Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>  the backup %1 still holds the keys (--remove-backups removes it)</source>
        <translation>  die Sicherung %1 enthält die Schlüssel noch (--remove-backups entfernt sie)</translation>
    </message>
    <message>
        <source>  the backup %1 cannot be read and may hold the keys (--remove-backups removes it)</source>
        <translation>  die Sicherung %1 ist nicht lesbar und enthält vielleicht die Schlüssel (--remove-backups entfernt sie)</translation>
    </message>
    <message>
        <source>The copy %1 still holds the keys: delete it yourself if nobody needs it.</source>
        <translation>Die Kopie %1 enthält die Schlüssel noch: Löschen Sie sie selbst, wenn niemand sie braucht.</translation>
    </message>
    <message>
        <source>The copy %1 cannot be read and may hold the keys: look, or delete it yourself.</source>
        <translation>Die Kopie %1 ist nicht lesbar und enthält möglicherweise die Schlüssel: Sehen Sie nach oder löschen Sie sie selbst.</translation>
    </message>
    <message>
        <source>This would be destroyed for good:
%1
Nothing was changed. Say --yes to do it.</source>
        <translation>Endgültig vernichtet würde:
%1
Nichts wurde geändert. --yes führt es aus.</translation>
    </message>
    <message>
        <source>Destroyed:
%1
Certificate: %2</source>
        <translation>Vernichtet:
%1
Nachweis: %2</translation>
    </message>
    <message>
        <source>Some files could not be removed yet; the next opening of the library tries again.</source>
        <translation>Einige Dateien konnten noch nicht entfernt werden; das nächste Öffnen der Bibliothek versucht es erneut.</translation>
    </message>
    <message>
        <source>Backups that held the keys and were removed: %1</source>
        <translation>Sicherungen, die die Schlüssel enthielten und entfernt wurden: %1</translation>
    </message>
    <message>
        <source>%1, the whole case</source>
        <translation>%1, der ganze Fall</translation>
    </message>
    <message>
        <source>Nothing that you may read of was destroyed in this library.</source>
        <translation>In dieser Bibliothek wurde nichts vernichtet, von dem Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Certificate written to %1</source>
        <translation>Nachweis nach %1 geschrieben</translation>
    </message>
    <message>
        <source>destroy a session or a case for good, with a certificate</source>
        <translation>eine Sitzung oder einen Fall endgültig vernichten, mit Nachweis</translation>
    </message>
    <message>
        <source>Removes recordings copied into the library, everything derived from them, all notes, markers, decisions and drafts, examples in every collection, and the keys. Originals that are only linked stay. Without --yes it only says what would be reached.</source>
        <translation>Entfernt in die Bibliothek kopierte Aufnahmen, alles daraus Abgeleitete, alle Notizen, Marker, Entscheidungen und Entwürfe, Beispiele in jeder Sammlung und die Schlüssel. Nur verknüpfte Originale bleiben. Ohne --yes wird nur gesagt, was erreicht würde.</translation>
    </message>
    <message>
        <source>session, its id or the first characters of it</source>
        <translation>Sitzung, ihre Kennung oder deren erste Zeichen</translation>
    </message>
    <message>
        <source>a case with all its sessions</source>
        <translation>ein Fall mit allen Sitzungen</translation>
    </message>
    <message>
        <source>why; stands in the certificate</source>
        <translation>warum; steht im Nachweis</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>also remove the backups in the library&apos;s folder “backups” that hold the keys</source>
        <translation>auch die Sicherungen im Ordner „backups“ der Bibliothek entfernen, die die Schlüssel enthalten</translation>
    </message>
    <message>
        <source>list what was destroyed</source>
        <translation>auflisten, was vernichtet wurde</translation>
    </message>
    <message>
        <source>show one certificate of destruction, or write it to a file</source>
        <translation>einen Vernichtungsnachweis zeigen oder in eine Datei schreiben</translation>
    </message>
    <message>
        <source>its id or the first characters of it</source>
        <translation>seine Kennung oder deren erste Zeichen</translation>
    </message>
    <message>
        <source>a page to print (.html), or plain text</source>
        <translation>eine Seite zum Drucken (.html) oder reiner Text</translation>
    </message>
</context>
<context>
    <name>DestructionService</name>
    <message>
        <source>Say why it is destroyed: the reason stands in the certificate.</source>
        <translation>Sagen Sie, warum sie vernichtet wird: der Grund steht im Nachweis.</translation>
    </message>
    <message>
        <source>A recording of this session is being prepared or measured at the moment. Stop that first; nothing was changed.</source>
        <translation>Eine Aufnahme dieser Sitzung wird gerade vorbereitet oder gemessen. Brechen Sie das zuerst ab; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no certificate “%1” in this library.</source>
        <translation>In dieser Bibliothek gibt es keinen Nachweis „%1“.</translation>
    </message>
    <message>
        <source>Several certificates begin with “%1”: give more of the id.</source>
        <translation>Mehrere Nachweise beginnen mit „%1“: geben Sie mehr von der Kennung an.</translation>
    </message>
</context>
<context>
    <name>DetailsVerbs</name>
    <message>
        <source>“%1” is not the number of a session (--number).</source>
        <translation>„%1“ ist nicht die Nummer einer Sitzung (--number).</translation>
    </message>
    <message>
        <source>Say what to change: --date, --number or --title.</source>
        <translation>Geben Sie an, was geändert werden soll: --date, --number oder --title.</translation>
    </message>
    <message>
        <source>Say what to change: --code or --label.</source>
        <translation>Geben Sie an, was geändert werden soll: --code oder --label.</translation>
    </message>
    <message>
        <source>correct the date, number or title of a session</source>
        <translation>Datum, Nummer oder Titel einer Sitzung berichtigen</translation>
    </message>
    <message>
        <source>“alliance undo PATH --session ID” takes it back. Until when a session may be kept can depend on its date. “alliance session move” files it under another case.</source>
        <translation>„alliance undo PATH --session ID“ nimmt es zurück. Bis wann eine Sitzung aufbewahrt werden darf, kann von ihrem Datum abhängen. „alliance session move“ ordnet sie einem anderen Fall zu.</translation>
    </message>
    <message>
        <source>when it was held, like 2026-03-31; “none”: not known</source>
        <translation>wann sie stattfand, etwa 2026-03-31; „none“: nicht bekannt</translation>
    </message>
    <message>
        <source>place in the case, from 1</source>
        <translation>Stelle im Fall, ab 1</translation>
    </message>
    <message>
        <source>title; an empty one takes it away</source>
        <translation>Titel; ein leerer entfernt ihn</translation>
    </message>
    <message>
        <source>correct the code or label of a case</source>
        <translation>Code oder Bezeichnung eines Falls berichtigen</translation>
    </message>
    <message>
        <source>“alliance undo PATH” takes it back.</source>
        <translation>„alliance undo PATH“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>code of the case as it is now</source>
        <translation>jetziger Code des Falls</translation>
    </message>
    <message>
        <source>new code, which no other case has</source>
        <translation>neuer Code, den kein anderer Fall hat</translation>
    </message>
    <message>
        <source>label; an empty one takes it away</source>
        <translation>Bezeichnung; eine leere entfernt sie</translation>
    </message>
    <message>
        <source>give a recording another name</source>
        <translation>einer Aufnahme einen anderen Namen geben</translation>
    </message>
    <message>
        <source>“alliance undo PATH --session ID” takes it back.</source>
        <translation>„alliance undo PATH --session ID“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>the recording, its id or the first characters of it</source>
        <translation>die Aufnahme, ihre Kennung oder deren Anfang</translation>
    </message>
    <message>
        <source>its name; an empty one takes it away</source>
        <translation>ihr Name; ein leerer nimmt ihn weg</translation>
    </message>
</context>
<context>
    <name>DifferenceWalk</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no decision</source>
        <translation>keine Entscheidung</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>hier nichts</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>different stage</source>
        <translation>andere Phase</translation>
    </message>
    <message>
        <source>decided differently</source>
        <translation>verschieden entschieden</translation>
    </message>
    <message>
        <source>different type</source>
        <translation>anderer Typ</translation>
    </message>
    <message>
        <source>different form</source>
        <translation>andere Form</translation>
    </message>
    <message>
        <source>different significance</source>
        <translation>andere Bedeutsamkeit</translation>
    </message>
    <message>
        <source>different rating</source>
        <translation>andere Einschätzung</translation>
    </message>
    <message>
        <source>different strategies</source>
        <translation>andere Strategien</translation>
    </message>
    <message>
        <source>different tags</source>
        <translation>andere Schlagwörter</translation>
    </message>
    <message>
        <source>different extent</source>
        <translation>anderes Ausmaß</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>stimmen überein</translation>
    </message>
</context>
<context>
    <name>DragMeter</name>
    <message>
        <source>%1 of %2 moves shown exactly before the next (%3 %), %4 in all; answers %5; mean age %6 ms</source>
        <translation>%1 von %2 Bewegungen genau gezeigt vor der nächsten (%3 %), %4 insgesamt; Antworten %5; mittleres Alter %6 ms</translation>
    </message>
</context>
<context>
    <name>EditStep</name>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Restore note</source>
        <translation>Notiz zurückholen</translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation>Marker hinzufügen</translation>
    </message>
    <message>
        <source>Edit marker</source>
        <translation>Marker bearbeiten</translation>
    </message>
    <message>
        <source>Remove marker</source>
        <translation>Marker entfernen</translation>
    </message>
    <message>
        <source>Restore marker</source>
        <translation>Marker zurückholen</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Edit stage</source>
        <translation>Phase bearbeiten</translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>Phase entfernen</translation>
    </message>
    <message>
        <source>Restore stage</source>
        <translation>Phase zurückholen</translation>
    </message>
    <message>
        <source>Rate segment</source>
        <translation>Segment einschätzen</translation>
    </message>
    <message>
        <source>Change rating</source>
        <translation>Einschätzung ändern</translation>
    </message>
    <message>
        <source>Remove rating</source>
        <translation>Einschätzung entfernen</translation>
    </message>
    <message>
        <source>Restore rating</source>
        <translation>Einschätzung zurückholen</translation>
    </message>
    <message>
        <source>Begin feedback</source>
        <translation>Feedback beginnen</translation>
    </message>
    <message>
        <source>Edit feedback</source>
        <translation>Feedback bearbeiten</translation>
    </message>
    <message>
        <source>Restore feedback</source>
        <translation>Feedback zurückholen</translation>
    </message>
    <message>
        <source>Settle difference</source>
        <translation>Unterschied klären</translation>
    </message>
    <message>
        <source>Settle difference anew</source>
        <translation>Unterschied neu klären</translation>
    </message>
    <message>
        <source>Leave difference open</source>
        <translation>Unterschied offen lassen</translation>
    </message>
    <message>
        <source>Restore what was settled</source>
        <translation>Geklärtes zurückholen</translation>
    </message>
    <message>
        <source>Tag session</source>
        <translation>Sitzung verschlagworten</translation>
    </message>
    <message>
        <source>Change session details</source>
        <translation>Angaben zur Sitzung ändern</translation>
    </message>
    <message>
        <source>Rename recording</source>
        <translation>Aufnahme umbenennen</translation>
    </message>
    <message>
        <source>Set until when the session is kept</source>
        <translation>Festlegen, bis wann die Sitzung aufbewahrt wird</translation>
    </message>
    <message>
        <source>Add missed moment</source>
        <translation>Übersehenen Moment hinzufügen</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Change definitions</source>
        <translation>Definitionen ändern</translation>
    </message>
    <message>
        <source>Say who is who</source>
        <translation>Sagen, wer wer ist</translation>
    </message>
    <message>
        <source>Align cameras</source>
        <translation>Kameras angleichen</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Annotationen importieren</translation>
    </message>
    <message>
        <source>Merge review package</source>
        <translation>Review-Paket zusammenführen</translation>
    </message>
    <message>
        <source>Change consent</source>
        <translation>Einwilligung ändern</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Change case</source>
        <translation>Fall ändern</translation>
    </message>
    <message>
        <source>Add collection</source>
        <translation>Sammlung hinzufügen</translation>
    </message>
    <message>
        <source>Remove collection</source>
        <translation>Sammlung entfernen</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Move collection</source>
        <translation>Sammlung verschieben</translation>
    </message>
    <message>
        <source>Add example</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Remove example</source>
        <translation>Beispiel entfernen</translation>
    </message>
    <message>
        <source>Rename example</source>
        <translation>Beispiel umbenennen</translation>
    </message>
    <message>
        <source>Move example</source>
        <translation>Beispiel verschieben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Adjust candidate</source>
        <translation>Kandidat anpassen</translation>
    </message>
    <message>
        <source>Accept candidate</source>
        <translation>Kandidat annehmen</translation>
    </message>
    <message>
        <source>Reject candidate</source>
        <translation>Kandidat ablehnen</translation>
    </message>
    <message>
        <source>Leave candidate as unsure</source>
        <translation>Kandidat als unsicher lassen</translation>
    </message>
    <message>
        <source>Put candidate back to review</source>
        <translation>Kandidat wieder zur Durchsicht stellen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n candidate(s)</source>
        <translation>
            <numerusform>Annehmen von %n Kandidaten</numerusform>
            <numerusform>Annehmen von %n Kandidaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n candidate(s)</source>
        <translation>
            <numerusform>Ablehnen von %n Kandidaten</numerusform>
            <numerusform>Ablehnen von %n Kandidaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n candidate(s) as unsure</source>
        <translation>
            <numerusform>Als unsicher lassen von %n Kandidaten</numerusform>
            <numerusform>Als unsicher lassen von %n Kandidaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n candidate(s) back to review</source>
        <translation>
            <numerusform>Erneutes Stellen von %n Kandidaten zur Durchsicht</numerusform>
            <numerusform>Erneutes Stellen von %n Kandidaten zur Durchsicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit introduction of the feedback</source>
        <translation>Einleitung des Feedbacks bearbeiten</translation>
    </message>
    <message>
        <source>Edit what to try next in the feedback</source>
        <translation>Nächste Versuche im Feedback bearbeiten</translation>
    </message>
    <message>
        <source>Edit comment in the feedback</source>
        <translation>Kommentar im Feedback bearbeiten</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Take the release back</source>
        <translation>Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>Mark looking at the partner</source>
        <translation>Blick zum Gegenüber markieren</translation>
    </message>
    <message>
        <source>Mark looking away</source>
        <translation>Wegschauen markieren</translation>
    </message>
    <message>
        <source>Release what was held back (%1)</source>
        <translation>Zurückgehaltenes freigeben (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n note(s)</source>
        <translation>
            <numerusform>Entfernen von %n Notiz</numerusform>
            <numerusform>Entfernen von %n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n note(s)</source>
        <translation>
            <numerusform>Bearbeiten von %n Notiz</numerusform>
            <numerusform>Bearbeiten von %n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n marker(s)</source>
        <translation>
            <numerusform>Entfernen von %n Markern</numerusform>
            <numerusform>Entfernen von %n Markern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n marker(s)</source>
        <translation>
            <numerusform>Verschlagworten von %n Markern</numerusform>
            <numerusform>Verschlagworten von %n Markern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n marker(s)</source>
        <translation>
            <numerusform>Bearbeiten von %n Markern</numerusform>
            <numerusform>Bearbeiten von %n Markern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The recording “%1” is not in this library.</source>
        <translation>Die Aufnahme „%1“ ist nicht in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>It came without it in a review package, or its file was taken away. Add it: menu Library, Review packages.</source>
        <translation>Die Sitzung kam ohne sie in einem Review-Paket, oder die Datei wurde entfernt. Ergänzen Sie sie: Menü Bibliothek, Review-Pakete.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>Check the path, or choose the recording again.</source>
        <translation>Prüfen Sie den Pfad oder wählen Sie die Aufnahme erneut.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a recording.</source>
        <translation>„%1“ ist ein Ordner oder ein Gerät, keine Aufnahme.</translation>
    </message>
    <message>
        <source>Choose the video file itself.</source>
        <translation>Wählen Sie die Videodatei selbst.</translation>
    </message>
    <message>
        <source>The recording “%1” cannot be read.</source>
        <translation>Die Aufnahme „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check that you may read the file and that its disk is connected, then try again.</source>
        <translation>Prüfen Sie, ob Sie die Datei lesen dürfen und ihr Datenträger verbunden ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file “%1” is empty: it holds 0 bytes.</source>
        <translation>Die Datei „%1“ ist leer: Sie enthält 0 Byte.</translation>
    </message>
    <message>
        <source>Copy the recording again from the camera or its source.</source>
        <translation>Kopieren Sie die Aufnahme noch einmal von der Kamera oder ihrer Quelle.</translation>
    </message>
    <message>
        <source>“%1” has sound but no picture.</source>
        <translation>„%1“ enthält Ton, aber kein Bild.</translation>
    </message>
    <message>
        <source>Alliance Review measures and shows video: choose a recording with a picture.</source>
        <translation>Alliance Review misst und zeigt Video: wählen Sie eine Aufnahme mit Bild.</translation>
    </message>
    <message>
        <source>“%1” is not a recording that this program can play.</source>
        <translation>„%1“ ist keine Aufnahme, die dieses Programm abspielen kann.</translation>
    </message>
    <message>
        <source>Choose a video file (MP4, MOV, MKV, WebM, AVI, MPEG). A file of another kind that was only renamed cannot be used.</source>
        <translation>Wählen Sie eine Videodatei (MP4, MOV, MKV, WebM, AVI, MPEG). Eine nur umbenannte Datei anderer Art ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The sealed copy of the recording “%1” is damaged or was altered (%2).</source>
        <translation>Die versiegelte Kopie der Aufnahme „%1“ ist beschädigt oder wurde verändert (%2).</translation>
    </message>
    <message>
        <source>The other parts can still be played. “alliance library verify” names every damaged part; put the file back from a backup.</source>
        <translation>Die übrigen Teile lassen sich noch abspielen. „alliance library verify“ nennt jeden beschädigten Teil; holen Sie die Datei aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>The recording “%1” is damaged and cannot be opened.</source>
        <translation>Die Aufnahme „%1“ ist beschädigt und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>It was probably cut off while it was recorded or copied. Copy it again from the camera or its source.</source>
        <translation>Sie wurde wohl beim Aufnehmen oder Kopieren abgeschnitten. Kopieren Sie sie noch einmal von der Kamera oder ihrer Quelle.</translation>
    </message>
    <message>
        <source>You may not open the recording “%1”.</source>
        <translation>Sie dürfen die Aufnahme „%1“ nicht öffnen.</translation>
    </message>
    <message>
        <source>Ask the person who imported it.</source>
        <translation>Fragen Sie die Person, die sie importiert hat.</translation>
    </message>
    <message>
        <source>“%1” is no longer the file that was imported.</source>
        <translation>„%1“ ist nicht mehr die Datei, die importiert wurde.</translation>
    </message>
    <message>
        <source>Put the original file back, or import this one as a new session.</source>
        <translation>Legen Sie die ursprüngliche Datei zurück oder importieren Sie diese als neue Sitzung.</translation>
    </message>
    <message>
        <source>“%1” could only be prepared in part: the disk that holds the library is full.</source>
        <translation>„%1“ ließ sich nur teilweise vorbereiten: Der Datenträger der Bibliothek ist voll.</translation>
    </message>
    <message>
        <source>It can be watched and annotated as it is. Free some space, then measure it: the work goes on from there.</source>
        <translation>Sie lässt sich so ansehen und annotieren. Schaffen Sie Platz und messen Sie dann: die Arbeit geht dort weiter.</translation>
    </message>
    <message>
        <source>“%1” could only be prepared in part: the library cannot be written.</source>
        <translation>„%1“ ließ sich nur teilweise vorbereiten: In die Bibliothek kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that you may write in its folder and that its disk is connected, then measure it: the work goes on from there.</source>
        <translation>Prüfen Sie, ob Sie in ihrem Ordner schreiben dürfen und der Datenträger verbunden ist, und messen Sie dann: die Arbeit geht dort weiter.</translation>
    </message>
    <message>
        <source>Another program is preparing “%1” at the moment.</source>
        <translation>Ein anderes Programm bereitet „%1“ gerade vor.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until it is through, or close it; then try again.</source>
        <translation>Nichts wurde geändert. Warten Sie, bis das beendet ist, oder schließen Sie es; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Install Alliance Review again, or ask whoever looks after this computer to. Another folder can be named by ALLIANCE_MODELS.</source>
        <translation>Installieren Sie Alliance Review neu, oder bitten Sie die Person darum, die diesen Rechner betreut. Ein anderer Ordner lässt sich mit ALLIANCE_MODELS nennen.</translation>
    </message>
    <message>
        <source>A measuring model is missing in “%1” (%2).</source>
        <translation>In „%1“ fehlt ein Messmodell (%2).</translation>
    </message>
    <message>
        <source>The measuring models in “%1” are of a newer version (%2).</source>
        <translation>Die Messmodelle in „%1“ sind von einer neueren Version (%2).</translation>
    </message>
    <message>
        <source>A measuring model in “%1” is not the one that was installed: it is damaged or altered (%2).</source>
        <translation>Ein Messmodell in „%1“ ist nicht das installierte: es ist beschädigt oder verändert (%2).</translation>
    </message>
    <message>
        <source>The measuring models in “%1” cannot be used (%2).</source>
        <translation>Die Messmodelle in „%1“ sind nicht verwendbar (%2).</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk is full.</source>
        <translation>„%1“ lässt sich nicht schreiben: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it, or choose another place.</source>
        <translation>Prüfen Sie, ob der Ordner existiert und Sie darin schreiben dürfen, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>Es gibt schon eine Datei „%1“.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name, or say that the file is to be replaced (--force).</source>
        <translation>Nichts wurde geändert. Wählen Sie einen anderen Namen oder sagen Sie, dass die Datei ersetzt werden soll (--force).</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>Nicht vorhanden: %1 „%2“.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The %1 “%2” cannot be read, or is empty.</source>
        <translation>Nicht lesbar oder leer: %1 „%2“.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Prüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>The %1 “%2” cannot be used: %3.</source>
        <translation>Nicht verwendbar: %1 „%2“: %3.</translation>
    </message>
    <message>
        <source>Correct the file, then try again.</source>
        <translation>Berichtigen Sie die Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no %1 “%2” in this library.</source>
        <translation>In dieser Bibliothek nicht vorhanden: %1 „%2“.</translation>
    </message>
    <message>
        <source>Choose one from the list; ids can be shortened as long as they stay unique.</source>
        <translation>Wählen Sie aus der Liste; Kennungen dürfen gekürzt werden, solange sie eindeutig bleiben.</translation>
    </message>
    <message>
        <source>The %1 was changed elsewhere in between.</source>
        <translation>%1: inzwischen an anderer Stelle geändert.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Look at the newest version, then make the change again.</source>
        <translation>Nichts wurde überschrieben. Sehen Sie sich die neueste Version an und ändern Sie dann erneut.</translation>
    </message>
    <message>
        <source>You may not open this %1.</source>
        <translation>%1: Sie dürfen das nicht öffnen.</translation>
    </message>
    <message>
        <source>The %1 cannot be stored like this (%2).</source>
        <translation>%1: kann so nicht gespeichert werden (%2).</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct it, then try again.</source>
        <translation>Nichts wurde geändert. Berichtigen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone or redone: another case has the code by now.</source>
        <translation>„%1“ kann nicht rückgängig gemacht oder wiederholt werden: Ein anderer Fall hat inzwischen den Code.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the other case another code first, then try again.</source>
        <translation>Nichts wurde geändert. Geben Sie zuerst dem anderen Fall einen anderen Code, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone or redone: another session of the case has the number by now.</source>
        <translation>„%1“ kann nicht rückgängig gemacht oder wiederholt werden: Eine andere Sitzung des Falls hat inzwischen die Nummer.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the other session another number first, then try again.</source>
        <translation>Nichts wurde geändert. Geben Sie zuerst der anderen Sitzung eine andere Nummer, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone or redone: somebody else has changed the same thing since.</source>
        <translation>„%1“ lässt sich nicht rückgängig machen oder wiederholen: Jemand hat dasselbe inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the newest version; an earlier one can be restored from its history.</source>
        <translation>Nichts wurde geändert. Sehen Sie sich die neueste Version an; eine frühere lässt sich aus den Versionen zurückholen.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone or redone: what it changed is no longer there.</source>
        <translation>„%1“ lässt sich nicht rückgängig machen oder wiederholen: Was es geändert hat, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone or redone: you may no longer open what it changed.</source>
        <translation>„%1“ lässt sich nicht rückgängig machen oder wiederholen: Sie dürfen nicht mehr öffnen, was es geändert hat.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the person who imported the session.</source>
        <translation>Nichts wurde geändert. Fragen Sie die Person, die die Sitzung importiert hat.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Alliance Review.</source>
        <translation>„%1“ stammt von einer neueren Version von Alliance Review.</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo it with that version.</source>
        <translation>Nichts wurde geändert. Machen Sie es mit jener Version rückgängig.</translation>
    </message>
    <message>
        <source>There is no vocabulary “%1” in this library.</source>
        <translation>In dieser Bibliothek gibt es kein Vokabular „%1“.</translation>
    </message>
    <message>
        <source>“alliance vocabulary list” shows those that there are.</source>
        <translation>„alliance vocabulary list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>The vocabulary “%1” was changed elsewhere in between.</source>
        <translation>Das Vokabular „%1“ wurde inzwischen an anderer Stelle geändert.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Look at the newest revision, then make the change again.</source>
        <translation>Nichts wurde überschrieben. Sehen Sie sich die neueste Fassung an und ändern Sie dann erneut.</translation>
    </message>
    <message>
        <source>The vocabulary “%1” cannot be stored like this: %2.</source>
        <translation>Das Vokabular „%1“ kann so nicht gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>The vocabulary “%1” is locked.</source>
        <translation>Das Vokabular „%1“ ist gesperrt.</translation>
    </message>
    <message>
        <source>A supervisor or a director can unlock it.</source>
        <translation>Supervision oder Leitung können es entsperren.</translation>
    </message>
    <message>
        <source>The vocabulary “%1” cannot be changed: its words are those of its source.</source>
        <translation>Das Vokabular „%1“ lässt sich nicht ändern: Seine Wörter sind die seiner Quelle.</translation>
    </message>
    <message>
        <source>Import a pack of your own beside it.</source>
        <translation>Importieren Sie daneben ein eigenes Paket.</translation>
    </message>
    <message>
        <source>Only supervisors and directors may lock or unlock the vocabulary “%1”.</source>
        <translation>Nur Supervision und Leitung dürfen das Vokabular „%1“ sperren oder entsperren.</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation>Fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>“%1” belongs to another recording: its checksum is not that of this session&apos;s.</source>
        <translation>„%1“ gehört zu einer anderen Aufnahme: die Prüfsumme ist nicht die dieser Sitzung.</translation>
    </message>
    <message>
        <source>Choose the session of that recording, or take the annotations by their times (--any-recording).</source>
        <translation>Wählen Sie die Sitzung jener Aufnahme oder übernehmen Sie die Annotationen nach ihren Zeiten (--any-recording).</translation>
    </message>
    <message>
        <source>“%1”: this format is written only.</source>
        <translation>„%1“: dieses Format wird nur geschrieben.</translation>
    </message>
    <message>
        <source>Read ELAN, BORIS, WebVTT, SRT, TextGrid, CSV or JSON.</source>
        <translation>Gelesen werden ELAN, BORIS, WebVTT, SRT, TextGrid, CSV und JSON.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Open the file in the program that wrote it, and save it again.</source>
        <translation>Nichts wurde übernommen. Öffnen Sie die Datei in dem Programm, das sie schrieb, und speichern Sie sie erneut.</translation>
    </message>
    <message>
        <source>annotation file</source>
        <translation>Annotationsdatei</translation>
    </message>
    <message>
        <source>The package “%1” opens with a passphrase.</source>
        <translation>Das Paket „%1“ wird mit einer Passphrase geöffnet.</translation>
    </message>
    <message>
        <source>Give the one that whoever made it has told you.</source>
        <translation>Geben Sie die an, die Ihnen mitgeteilt wurde.</translation>
    </message>
    <message>
        <source>This passphrase does not open the package “%1”.</source>
        <translation>Diese Passphrase öffnet das Paket „%1“ nicht.</translation>
    </message>
    <message>
        <source>Check it (capital letters, keyboard layout), then try again.</source>
        <translation>Prüfen Sie sie (Großbuchstaben, Tastaturbelegung) und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The package “%1” is sealed to somebody else.</source>
        <translation>Das Paket „%1“ ist für jemand anderen versiegelt.</translation>
    </message>
    <message>
        <source>Ask whoever made it to seal it to your key (“alliance package key”), or with a passphrase. If it was made for you before you changed your passphrase, it is sealed to the key that you had then: hand out the one of today, and have it made anew.</source>
        <translation>Bitten Sie darum, es für Ihren Schlüssel („alliance package key“) oder mit einer Passphrase zu versiegeln. Falls es für Sie gemacht wurde, bevor Sie Ihre Passphrase geändert haben, ist es für Ihren damaligen Schlüssel versiegelt: Geben Sie den heutigen weiter und lassen Sie es neu machen.</translation>
    </message>
    <message>
        <source>“%1” is not a review package.</source>
        <translation>„%1“ ist kein Review-Paket.</translation>
    </message>
    <message>
        <source>Choose a file that ends with .alliance-review.</source>
        <translation>Wählen Sie eine Datei, die auf .alliance-review endet.</translation>
    </message>
    <message>
        <source>The package “%1” was made by a newer version of Alliance Review.</source>
        <translation>Das Paket „%1“ wurde mit einer neueren Version von Alliance Review erstellt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it with that version, or update this program.</source>
        <translation>Nichts wurde geändert. Öffnen Sie sie mit jener Version oder aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The package “%1” is cut off: its end is missing.</source>
        <translation>Das Paket „%1“ ist abgeschnitten: Sein Ende fehlt.</translation>
    </message>
    <message>
        <source>Nothing was changed. The copy is incomplete: copy it again, or ask for it again.</source>
        <translation>Es wurde nichts geändert. Die Kopie ist unvollständig: Kopieren Sie es noch einmal, oder bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>The package “%1” is damaged or was altered (%2).</source>
        <translation>Das Paket „%1“ ist beschädigt oder wurde verändert (%2).</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy it again from where it came from.</source>
        <translation>Es wurde nichts geändert. Kopieren Sie es noch einmal von seinem Ursprung.</translation>
    </message>
    <message>
        <source>The package “%1” does not fit what is here: %2.</source>
        <translation>Das Paket „%1“ passt nicht zu dem, was hier ist: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Something in this library has the same identity and another content.</source>
        <translation>Es wurde nichts geändert. Etwas in dieser Bibliothek hat dieselbe Kennung und einen anderen Inhalt.</translation>
    </message>
    <message>
        <source>The package “%1” holds something that cannot be stored (%2).</source>
        <translation>Das Paket „%1“ enthält etwas, das nicht gespeichert werden kann (%2).</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever made it for another one.</source>
        <translation>Es wurde nichts geändert. Bitten Sie um ein neues Paket.</translation>
    </message>
    <message>
        <source>review package</source>
        <translation>Review-Paket</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>truth file</source>
        <translation>Wahrheitsdatei</translation>
    </message>
    <message>
        <source>findings file</source>
        <translation>Befunddatei</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>Klärung</translation>
    </message>
    <message>
        <source>vocabulary file</source>
        <translation>Vokabulardatei</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>What is done is kept: the work goes on from there next time.</source>
        <translation>Was fertig ist, bleibt: beim nächsten Mal geht die Arbeit dort weiter.</translation>
    </message>
    <message>
        <source>That was too early to keep anything: the work begins anew next time.</source>
        <translation>Das war zu früh, um etwas davon zu behalten: Die Arbeit beginnt beim nächsten Mal von vorn.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Your passphrase was changed in another program, and your keys with it.</source>
        <translation>Ihre Passphrase wurde in einem anderen Programm geändert und damit Ihre Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Lock the library (Library menu) and unlock it with the new passphrase: words that could not be kept stay where they are.</source>
        <translation>Hier wurde nichts geändert. Sperren Sie die Bibliothek (Menü Bibliothek) und entsperren Sie sie mit der neuen Passphrase: Worte, die sich nicht sichern ließen, bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>“%1”: this did not work (%2).</source>
        <translation>„%1“: das hat nicht geklappt (%2).</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it happens again, report it with this text.</source>
        <translation>Nichts wurde geändert. Versuchen Sie es erneut; geschieht es wieder, melden Sie es mit diesem Text.</translation>
    </message>
    <message>
        <source>The library “%1” is sealed.</source>
        <translation>Die Bibliothek „%1“ ist versiegelt.</translation>
    </message>
    <message>
        <source>Give your passphrase: alliance takes it from the terminal or from ALLIANCE_PASSPHRASE.</source>
        <translation>Geben Sie Ihre Passphrase an: alliance nimmt sie aus dem Terminal oder aus ALLIANCE_PASSPHRASE.</translation>
    </message>
    <message>
        <source>This does not open the library “%1”.</source>
        <translation>Damit lässt sich die Bibliothek „%1“ nicht öffnen.</translation>
    </message>
    <message>
        <source>Check the passphrase (capital letters, keyboard layout), then try again. When it is lost, the recovery key gives you a new one.</source>
        <translation>Prüfen Sie die Passphrase (Großbuchstaben, Tastaturbelegung) und versuchen Sie es erneut. Ist sie verloren, gibt Ihnen der Wiederherstellungsschlüssel eine neue.</translation>
    </message>
    <message>
        <source>This is not a recovery key: a letter is wrong or missing.</source>
        <translation>Das ist kein Wiederherstellungsschlüssel: ein Zeichen ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>It has 14 groups of four letters and digits. Compare them with your copy.</source>
        <translation>Er hat 14 Gruppen aus vier Buchstaben und Ziffern. Vergleichen Sie sie mit Ihrer Abschrift.</translation>
    </message>
    <message>
        <source>The passphrase is too short, or too much of it is the same.</source>
        <translation>Die Passphrase ist zu kurz oder zu einförmig.</translation>
    </message>
    <message>
        <source>Take at least 12 letters or other characters, five of them different, such as four words; blanks do not count.</source>
        <translation>Nehmen Sie mindestens 12 Buchstaben oder andere Zeichen, darunter fünf verschiedene, etwa vier Wörter; Leerzeichen zählen nicht.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the library “%1”.</source>
        <translation>Auf diesem Rechner ist zu wenig Arbeitsspeicher frei, um die Bibliothek „%1“ zu öffnen.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program is restoring a backup into “%1” at the moment.</source>
        <translation>Ein anderes Programm stellt gerade eine Sicherung in „%1“ wieder her.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until it is through, then try again.</source>
        <translation>Es wurde nichts geändert. Warten Sie, bis es fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is no library in “%1”.</source>
        <translation>In „%1“ ist keine Bibliothek.</translation>
    </message>
    <message>
        <source>Choose a library folder, or create a new library.</source>
        <translation>Wählen Sie einen Bibliotheksordner oder legen Sie eine neue Bibliothek an.</translation>
    </message>
    <message>
        <source>“%1” is not a library folder.</source>
        <translation>„%1“ ist kein Bibliotheksordner.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be read.</source>
        <translation>Die Bibliothek „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check that you may read the folder and that its disk is connected, then try again.</source>
        <translation>Prüfen Sie, ob Sie den Ordner lesen dürfen und sein Datenträger verbunden ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database of the library “%1” is damaged.</source>
        <translation>Die Datenbank der Bibliothek „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore it from a backup; the folder “backups” in the library may hold one.</source>
        <translation>Nichts wurde geändert. Stellen Sie sie aus einer Sicherung wieder her; im Ordner „backups“ der Bibliothek liegt vielleicht eine.</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer version of Alliance Review.</source>
        <translation>Die Bibliothek „%1“ stammt von einer neueren Version von Alliance Review.</translation>
    </message>
    <message>
        <source>Another program is using the library “%1”.</source>
        <translation>Ein anderes Programm benutzt die Bibliothek „%1“.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait for its work to end or close it, then try again.</source>
        <translation>Nichts wurde geändert. Warten Sie, bis es fertig ist, oder schließen Sie es; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The disk that holds the library “%1” was full when it was opened: it can only be read.</source>
        <translation>Der Datenträger der Bibliothek „%1“ war voll, als sie geöffnet wurde: Sie kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then close the library and open it again.</source>
        <translation>Nichts wurde geändert. Schaffen Sie Platz, schließen Sie dann die Bibliothek und öffnen Sie sie wieder.</translation>
    </message>
    <message>
        <source>The disk that holds the library “%1” is full.</source>
        <translation>Der Datenträger mit der Bibliothek „%1“ ist voll.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>Nichts wurde geändert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written.</source>
        <translation>In die Bibliothek „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. It lies on a read-only medium, in a folder that you may not write in, or on a disk that is not connected. On a read-only medium it can be read only: copy it elsewhere to work in it.</source>
        <translation>Nichts wurde geändert. Sie liegt auf einem schreibgeschützten Medium, in einem Ordner ohne Schreibrecht oder auf einem nicht verbundenen Datenträger. Von einem schreibgeschützten Medium lässt sie sich nur lesen: kopieren Sie sie an einen anderen Ort, um darin zu arbeiten.</translation>
    </message>
    <message>
        <source>The library “%1” was made by an earlier version of Alliance Review, and here it can only be read.</source>
        <translation>Die Bibliothek „%1“ wurde mit einer früheren Version von Alliance Review angelegt und kann hier nur gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy its folder to where you may write and open it there once: that brings it up to date.</source>
        <translation>Es wurde nichts geändert. Kopieren Sie ihren Ordner dorthin, wo Sie schreiben dürfen, und öffnen Sie sie dort einmal: Das bringt sie auf den neuen Stand.</translation>
    </message>
    <message>
        <source>The key of the library “%1” is missing or belongs to another library.</source>
        <translation>Der Schlüssel der Bibliothek „%1“ fehlt oder gehört zu einer anderen Bibliothek.</translation>
    </message>
    <message>
        <source>Put the file library.keys that belongs to this library back into its folder.</source>
        <translation>Legen Sie die zugehörige Datei library.keys in den Ordner der Bibliothek zurück.</translation>
    </message>
    <message>
        <source>“%1” already holds a library or other files.</source>
        <translation>In „%1“ sind schon eine Bibliothek oder andere Dateien.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder and, on a server, a schema that is not there yet.</source>
        <translation>Wählen Sie einen neuen oder leeren Ordner und auf einem Server ein Schema, das es noch nicht gibt.</translation>
    </message>
    <message>
        <source>It cannot be recorded that somebody watches, so no picture is shown.</source>
        <translation>Dass jemand zusieht, kann nicht festgehalten werden; deshalb wird kein Bild gezeigt.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the library “%1”.</source>
        <translation>Versuchen Sie es noch einmal; geschieht es wieder, prüfen Sie die Bibliothek „%1“.</translation>
    </message>
    <message>
        <source>There is no backup in “%1”.</source>
        <translation>In „%1“ ist keine Sicherung.</translation>
    </message>
    <message>
        <source>Choose the folder of a backup: it holds library.db.</source>
        <translation>Wählen Sie den Ordner einer Sicherung: er enthält library.db.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read.</source>
        <translation>Die Sicherung „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The backup “%1” does not hold together.</source>
        <translation>Die Sicherung „%1“ ist in sich nicht stimmig.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another backup. If there is none: a backup opens as a library as well, with what is whole in it.</source>
        <translation>Nichts wurde geändert. Nehmen Sie eine andere Sicherung. Falls es keine gibt: Eine Sicherung lässt sich auch als Bibliothek öffnen, mit dem, was darin unversehrt ist.</translation>
    </message>
    <message>
        <source>The backup “%1” was made by a newer version of Alliance Review.</source>
        <translation>Die Sicherung „%1“ stammt von einer neueren Version von Alliance Review.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore it with that version, or update this program.</source>
        <translation>Nichts wurde geändert. Stellen Sie sie mit jener Version wieder her oder aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The key of the backup “%1” is missing, or does not open it.</source>
        <translation>Der Schlüssel der Sicherung „%1“ fehlt oder öffnet sie nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the key file that belongs to it into its folder, or give the passphrase of somebody who may open it.</source>
        <translation>Nichts wurde geändert. Legen Sie die zugehörige Schlüsseldatei in ihren Ordner oder geben Sie die Passphrase einer Person an, die sie öffnen darf.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Nothing was changed: a backup is never overwritten. Choose a new folder.</source>
        <translation>Nichts wurde geändert: eine Sicherung wird nie überschrieben. Wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>There is not enough space for the backup “%1”.</source>
        <translation>Für die Sicherung „%1“ ist nicht genug Platz.</translation>
    </message>
    <message>
        <source>Nothing is left of it. Free some space or choose another disk, then try again.</source>
        <translation>Nichts ist davon zurückgeblieben. Schaffen Sie Platz oder wählen Sie einen anderen Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be written.</source>
        <translation>Die Sicherung „%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Nothing is left of it. Check that you may write there and that the disk is connected.</source>
        <translation>Nichts ist davon zurückgeblieben. Prüfen Sie, ob Sie dort schreiben dürfen und der Datenträger verbunden ist.</translation>
    </message>
    <message>
        <source>The backup is checked, but could not take its place in “%1” yet.</source>
        <translation>Die Sicherung ist geprüft, konnte aber noch nicht an ihren Platz in „%1“ gelangen.</translation>
    </message>
    <message>
        <source>It does when the library is opened next. Check that you may write in the folder and that there is space, then open it.</source>
        <translation>Das geschieht, wenn die Bibliothek das nächste Mal geöffnet wird. Prüfen Sie, ob Sie im Ordner schreiben dürfen und Platz ist, und öffnen Sie sie dann.</translation>
    </message>
    <message>
        <source>“%1” is the backup itself.</source>
        <translation>„%1“ ist die Sicherung selbst.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a new or an empty folder, or a library.</source>
        <translation>Nichts wurde geändert. Wählen Sie einen neuen oder leeren Ordner oder eine Bibliothek.</translation>
    </message>
    <message>
        <source>Meanwhile another program has put a library into “%1”.</source>
        <translation>Ein anderes Programm hat inzwischen eine Bibliothek in „%1“ abgelegt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at that library, then choose another folder, or restore again to replace it.</source>
        <translation>Es wurde nichts geändert. Sehen Sie sich diese Bibliothek an; wählen Sie dann einen anderen Ordner, oder stellen Sie noch einmal wieder her, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>There is a library already, in “%1” or under that name in the database.</source>
        <translation>Es gibt dort schon eine Bibliothek, in „%1“ oder unter diesem Namen in der Datenbank.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name another schema (schema=NAME) for a new folder, or restore into the library&apos;s own folder without naming a server.</source>
        <translation>Es wurde nichts geändert. Nennen Sie für einen neuen Ordner ein anderes Schema (schema=NAME), oder stellen Sie in den Ordner der Bibliothek selbst wieder her, ohne einen Server zu nennen.</translation>
    </message>
    <message>
        <source>The database has a schema “%1” that is not marked as made by a restore; restores by earlier versions of the program left no mark.</source>
        <translation>In der Datenbank gibt es ein Schema „%1“, das nicht als von einer Wiederherstellung angelegt gekennzeichnet ist; Wiederherstellungen früherer Programmversionen haben kein Kennzeichen hinterlassen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restoring into “%1” needs that name for a while: ask whoever the schema belongs to for another name, or to remove it; then try again.</source>
        <translation>Es wurde nichts geändert. Die Wiederherstellung in „%1“ braucht diesen Namen für eine Weile: Bitten Sie die Person, der das Schema gehört, es umzubenennen oder zu entfernen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>A program has the library “%1” open.</source>
        <translation>Ein Programm hat die Bibliothek „%1“ geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it there, then try again.</source>
        <translation>Nichts wurde geändert. Schließen Sie sie dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” holds other files than a library.</source>
        <translation>In „%1“ sind andere Dateien als eine Bibliothek.</translation>
    </message>
    <message>
        <source>There is not enough space to restore into “%1”.</source>
        <translation>Für die Wiederherstellung in „%1“ ist nicht genug Platz.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that you may write in the folder and that its disk is connected.</source>
        <translation>Nichts wurde geändert. Prüfen Sie, ob Sie im Ordner schreiben dürfen und sein Datenträger verbunden ist.</translation>
    </message>
</context>
<context>
    <name>EvaluateVerb</name>
    <message>
        <source>“%1” is a folder. Name a candidates.json, or with --session ID a library.</source>
        <translation>„%1“ ist ein Ordner. Nennen Sie eine candidates.json oder, mit --session ID, eine Bibliothek.</translation>
    </message>
    <message>
        <source>compare measured behaviours with a truth file: precision, recall, F1, onset error, false alarms</source>
        <translation>gemessenes Verhalten mit einer Wahrheitsdatei vergleichen: Präzision, Trefferquote, F1, Fehler des Beginns, Fehlalarme</translation>
    </message>
    <message>
        <source>labelled intervals</source>
        <translation>gekennzeichnete Intervalle</translation>
    </message>
    <message>
        <source>a candidates.json, or with --session a library</source>
        <translation>eine candidates.json, oder mit --session eine Bibliothek</translation>
    </message>
    <message>
        <source>session of the library</source>
        <translation>Sitzung der Bibliothek</translation>
    </message>
    <message>
        <source>clip of the truth file, where it has several</source>
        <translation>Ausschnitt der Wahrheitsdatei, wo sie mehrere hat</translation>
    </message>
</context>
<context>
    <name>ExchangeFiles</name>
    <message>
        <source>ELAN 3.0</source>
        <translation>ELAN 3.0</translation>
    </message>
    <message>
        <source>Tiers with every detail, times to the millisecond and frame numbers. Comes back as it was.</source>
        <translation>Zeilen mit allen Einzelheiten, Zeiten auf die Millisekunde und Bildnummern. Kommt unverändert zurück.</translation>
    </message>
    <message>
        <source>BORIS project</source>
        <translation>BORIS-Projekt</translation>
    </message>
    <message>
        <source>One observation with state and point events, one subject for each tier, forms as modifiers, every other detail in the comment. Comes back as it was.</source>
        <translation>Eine Beobachtung mit Zustands- und Punktereignissen, ein Subjekt je Zeile, Formen als Modifikatoren, jede weitere Einzelheit im Kommentar. Kommt unverändert zurück.</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>WebVTT-Untertitel</translation>
    </message>
    <message>
        <source>Codes, details and words in one line, with frame numbers: shown by players and web pages. Comes back as it was.</source>
        <translation>Codes, Einzelheiten und Worte in einer Zeile, mit Bildnummern: Abspielprogramme und Webseiten zeigen es. Kommt unverändert zurück.</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>SubRip-Untertitel</translation>
    </message>
    <message>
        <source>Codes, details and words in one line, times to the millisecond: shown by most players. Comes back as it was.</source>
        <translation>Codes, Einzelheiten und Worte in einer Zeile, Zeiten auf die Millisekunde: die meisten Abspielprogramme zeigen es. Kommt unverändert zurück.</translation>
    </message>
    <message>
        <source>Not kept: angle brackets, which SubRip takes for formatting.</source>
        <translation>Nicht erhalten: spitze Klammern, die SubRip für Formatierung hält.</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>Praat TextGrid</translation>
    </message>
    <message>
        <source>Tiers of intervals and points; codes, details and words in one label. Comes back as it was.</source>
        <translation>Zeilen aus Intervallen und Punkten; Codes, Einzelheiten und Worte in einer Beschriftung. Kommt unverändert zurück.</translation>
    </message>
    <message>
        <source>Table for R and others (CSV)</source>
        <translation>Tabelle für R und andere (CSV)</translation>
    </message>
    <message>
        <source>One row for each annotation, every detail in a column of its own. Comes back as it was.</source>
        <translation>Eine Zeile je Annotation, jede Einzelheit in einer eigenen Spalte. Kommt unverändert zurück.</translation>
    </message>
    <message>
        <source>SPSS: syntax and table</source>
        <translation>SPSS: Syntax und Tabelle</translation>
    </message>
    <message>
        <source>Two files: syntax that reads the table beside it and labels its variables.</source>
        <translation>Zwei Dateien: Syntax, die die Tabelle daneben einliest und ihre Variablen beschriftet.</translation>
    </message>
    <message>
        <source>REDCap (repeating instruments)</source>
        <translation>REDCap (wiederholte Instrumente)</translation>
    </message>
    <message>
        <source>Two files: one record for the session with a repeated instrument for each annotation, and the data dictionary of it.</source>
        <translation>Zwei Dateien: ein Datensatz für die Sitzung mit einem wiederholten Instrument für jede Annotation, und das Datenlexikon dazu.</translation>
    </message>
    <message>
        <source>Everything as JSON</source>
        <translation>Alles als JSON</translation>
    </message>
    <message>
        <source>Nothing is lost, times in nanoseconds. Comes back as it was.</source>
        <translation>Nichts geht verloren, Zeiten in Nanosekunden. Kommt unverändert zurück.</translation>
    </message>
</context>
<context>
    <name>ExchangeService</name>
    <message>
        <source>“%1”, tier “%2”, %3. Nothing was taken in.</source>
        <translation>„%1“, Zeile „%2“, %3. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>“%1” was left out: this session does not have these candidates.</source>
        <translation>„%1“ wurde weggelassen: Diese Sitzung hat diese Kandidaten nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Left out of “%1”: %n candidate(s) that this session does not have.</source>
        <translation>
            <numerusform>Weggelassen aus „%1“: %n Kandidat, den diese Sitzung nicht hat.</numerusform>
            <numerusform>Weggelassen aus „%1“: %n Kandidaten, die diese Sitzung nicht hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was left out: this session does not have the differences that it settles.</source>
        <translation>„%1“ wurde ausgelassen: Diese Sitzung hat die Unterschiede nicht, die es klärt.</translation>
    </message>
    <message>
        <source>Left out of “%1”: %2.</source>
        <translation>Aus „%1“ ausgelassen: %2.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
</context>
<context>
    <name>ExchangeVerbs</name>
    <message>
        <source>%1; by the file&apos;s name when missing</source>
        <translation>%1; nach dem Namen der Datei, wenn es fehlt</translation>
    </message>
    <message>
        <source>“%1”: its name does not tell the format. Give one with --format: %2.</source>
        <translation>„%1“: der Name sagt nichts über das Format. Geben Sie eines mit --format an: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a format. It can be: %2.</source>
        <translation>„%1“ ist kein Format. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>Written: the signals as a table with its columns explained, in the columns of OpenFace, and motion energy, in “%1”.</source>
        <translation>Geschrieben: die Signale als Tabelle mit Erklärung ihrer Spalten, in den Spalten von OpenFace, und die Bewegungsenergie, in „%1“.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n note(s) on the session as a whole.</source>
        <translation>
            <numerusform>Weggelassen: %n Notiz zur Sitzung als Ganzem.</numerusform>
            <numerusform>Weggelassen: %n Notizen zur Sitzung als Ganzem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: %1 notes, %2 markers, %3 stages; %4 were there already.</source>
        <translation>Übernommen: Notizen %1, Marker %2, Phasen %3; schon da: %4.</translation>
    </message>
    <message>
        <source>Ratings of segments: %1.</source>
        <translation>Einschätzungen von Abschnitten: %1.</translation>
    </message>
    <message>
        <source>Decisions on candidates: %1.</source>
        <translation>Entscheidungen über Kandidaten: %1.</translation>
    </message>
    <message>
        <source>Settled differences: %1.</source>
        <translation>Geklärte Unterschiede: %1.</translation>
    </message>
    <message>
        <source>Kept as the work of people outside this library: %1.</source>
        <translation>Als Arbeit von Personen außerhalb dieser Bibliothek behalten: %1.</translation>
    </message>
    <message>
        <source>write notes, codes, ratings and candidates of a session for another program</source>
        <translation>Notizen, Codes, Einschätzungen und Kandidaten einer Sitzung für ein anderes Programm schreiben</translation>
    </message>
    <message>
        <source>ELAN 3.0, a BORIS project, WebVTT or SRT, a Praat TextGrid, a table for R (csv), SPSS (with its syntax) or REDCap, or everything as JSON. The file is readable by whoever has it: it is not sealed. Persons are codes that this library knows when the file comes back, and the recording has a neutral name, unless --names is given; what people wrote stays as they wrote it.</source>
        <translation>ELAN 3.0, ein BORIS-Projekt, WebVTT oder SRT, ein TextGrid für Praat, eine Tabelle für R (csv), SPSS (mit seiner Syntax) oder REDCap, oder alles als JSON. Wer die Datei hat, kann sie lesen: Sie ist nicht versiegelt. Personen sind Codes, die diese Bibliothek kennt, wenn die Datei zurückkommt, und die Aufnahme hat einen neutralen Namen, außer mit --names; was Menschen geschrieben haben, bleibt, wie sie es geschrieben haben.</translation>
    </message>
    <message>
        <source>file to write; with --signals: folder</source>
        <translation>zu schreibende Datei; mit --signals: Ordner</translation>
    </message>
    <message>
        <source>instead of notes and codes the measured signals, also in the columns of OpenFace</source>
        <translation>statt Notizen und Codes die gemessenen Signale, auch in den Spalten von OpenFace</translation>
    </message>
    <message>
        <source>persons, recording and case by their names</source>
        <translation>Personen, Aufnahme und Fall mit ihren Namen</translation>
    </message>
    <message>
        <source>your private notes and codes, too</source>
        <translation>auch Ihre privaten Notizen und Codes</translation>
    </message>
    <message>
        <source>leave out what was measured</source>
        <translation>Gemessenes auslassen</translation>
    </message>
    <message>
        <source>take another program&apos;s annotations of a session in as notes, markers and stages</source>
        <translation>Annotationen einer Sitzung aus einem anderen Programm als Notizen, Marker und Phasen übernehmen</translation>
    </message>
    <message>
        <source>All of the file or nothing; what is there already word for word is not taken twice. “alliance undo” takes all of it back.</source>
        <translation>Die ganze Datei oder nichts; was Wort für Wort schon da ist, wird nicht zweimal übernommen. „alliance undo“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>also from another recording: its times are taken</source>
        <translation>auch zu einer anderen Aufnahme: ihre Zeiten gelten</translation>
    </message>
    <message>
        <source>leave out what cannot be taken in, and say what it was</source>
        <translation>auslassen, was nicht übernehmbar ist, und sagen, was es war</translation>
    </message>
</context>
<context>
    <name>ExportPlaces</name>
    <message>
        <source>replace the file when there is one</source>
        <translation>die Datei ersetzen, wenn es eine gibt</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or write over it with --force.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen, oder überschreiben Sie die Datei mit --force.</translation>
    </message>
    <message>
        <source>“%1” is not a frame number (--%2).</source>
        <translation>„%1“ ist keine Bildnummer (--%2).</translation>
    </message>
    <message>
        <source>Frame %1 is not in “%2”: it has frames 0 to %3.</source>
        <translation>Bild %1 ist nicht in „%2“: es gibt die Bilder 0 bis %3.</translation>
    </message>
    <message>
        <source>Time %1 s is not in “%2”: it lasts from 0 to %3 seconds.</source>
        <translation>Zeit %1 s ist nicht in „%2“: es dauert von 0 bis %3 Sekunden.</translation>
    </message>
    <message>
        <source>“%1” must end with %2 (--out).</source>
        <translation>„%1“ muss mit %2 enden (--out).</translation>
    </message>
    <message>
        <source>“%1” is the recording itself; it is never written over.</source>
        <translation>„%1“ ist die Aufnahme selbst; sie wird nie überschrieben.</translation>
    </message>
    <message>
        <source>That it was made could not be noted in the library.</source>
        <translation>Dass exportiert wurde, konnte in der Bibliothek nicht vermerkt werden.</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>The picture at frame %1</source>
        <translation>Das Bild Nummer %1</translation>
    </message>
    <message>
        <source>On the session as a whole</source>
        <translation>Zur Sitzung als Ganzes</translation>
    </message>
    <message>
        <source>Why it was accepted: %1</source>
        <translation>Warum er angenommen wurde: %1</translation>
    </message>
    <message>
        <source>Coded:</source>
        <translation>Kodiert:</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>No candidate was accepted yet, and no note about a moment is released.</source>
        <translation>Noch ist kein Kandidat angenommen und keine Notiz zu einem Moment freigegeben.</translation>
    </message>
    <message>
        <source>Stages of resolution</source>
        <translation>Phasen der Auflösung</translation>
    </message>
    <message>
        <source>What to try next</source>
        <translation>Was als Nächstes zu versuchen wäre</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>What was said, and what could have been</source>
        <translation>Was gesagt wurde und was hätte gesagt werden können</translation>
    </message>
    <message>
        <source>By principle of metacommunication</source>
        <translation>Nach Prinzip der Metakommunikation</translation>
    </message>
    <message>
        <source>measured candidate, accepted by a reviewer</source>
        <translation>gemessener Kandidat, von einer Person angenommen</translation>
    </message>
    <message>
        <source>added by a reviewer</source>
        <translation>von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>significance %1 of 5</source>
        <translation>Bedeutsamkeit %1 von 5</translation>
    </message>
    <message>
        <source>coded by a person</source>
        <translation>von einer Person kodiert</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>As the consent asks, faces in pictures are %1.</source>
        <translation>Wie die Einwilligung es verlangt, sind Gesichter in Bildern %1.</translation>
    </message>
    <message>
        <source>As the consent asks, faces of %1 in pictures are %2, and those of whom it is not certain who it is.</source>
        <translation>Wie die Einwilligung es verlangt, sind Gesichter (%1) in Bildern %2, auch die, bei denen nicht sicher ist, wessen sie sind.</translation>
    </message>
    <message>
        <source>Pictures are left out: the consent asks for faces to be covered, and what the program finds faces with is missing or damaged.</source>
        <translation>Bilder sind ausgelassen: die Einwilligung verlangt, dass Gesichter verdeckt werden, und womit das Programm Gesichter findet, fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture is left out: a face might still show, although faces were covered.</source>
        <translation>Das Bild ist ausgelassen: ein Gesicht könnte noch zu sehen sein, obwohl Gesichter verdeckt wurden.</translation>
    </message>
    <message>
        <source>Pictures are left out: %1</source>
        <translation>Bilder sind ausgelassen: %1</translation>
    </message>
    <message>
        <source>Covering faces in pictures</source>
        <translation>Gesichter in Bildern werden verdeckt</translation>
    </message>
    <message>
        <source>Collecting pictures</source>
        <translation>Bilder werden gesammelt</translation>
    </message>
    <message>
        <source>Alliance-focused feedback</source>
        <translation>Allianzorientiertes Feedback</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Gehalten am</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>the trainee</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Moments of this session that may be worth looking at together. The notes are one person&apos;s impressions, offered to be questioned; the measured moments say what could be seen, not what it meant. What it was like from the inside, only the two in the room can tell.</source>
        <translation>Momente dieser Sitzung, die gemeinsam anzusehen sich lohnen könnte. Die Notizen sind Eindrücke einer Person und wollen befragt werden; die gemessenen Momente sagen, was zu sehen war, nicht, was es bedeutete. Wie es sich von innen anfühlte, können nur die beiden im Raum sagen.</translation>
    </message>
    <message>
        <source>Restraint, credited.</source>
        <translation>Zurückhaltung, gewürdigt.</translation>
    </message>
    <message>
        <source>Noticing something and choosing not to comment is part of the skill. It was seen here:</source>
        <translation>Etwas zu bemerken und bewusst nicht anzusprechen gehört zum Können. Hier war es zu sehen:</translation>
    </message>
    <message>
        <source>Metacommunication that was made</source>
        <translation>Metakommunikation, die stattfand</translation>
    </message>
    <message>
        <source>Metacommunication that could have been tried</source>
        <translation>Metakommunikation, die einen Versuch wert gewesen wäre</translation>
    </message>
    <message>
        <source>Wordings to try on, not the right answers.</source>
        <translation>Formulierungen zum Anprobieren, nicht die richtigen Antworten.</translation>
    </message>
    <message>
        <source>The therapist&apos;s own part</source>
        <translation>Der Anteil der therapeutischen Seite</translation>
    </message>
    <message>
        <source>Appreciated</source>
        <translation>Gewürdigt</translation>
    </message>
    <message>
        <source>Questions to think about together</source>
        <translation>Fragen zum gemeinsamen Nachdenken</translation>
    </message>
    <message>
        <source>No answer is expected yet.</source>
        <translation>Noch wird keine Antwort erwartet.</translation>
    </message>
    <message>
        <source>To rehearse in the next supervision</source>
        <translation>Für die nächste Supervision zum Üben</translation>
    </message>
    <message>
        <source>Role plays for noticing what comes up, taking either part; not for getting the words right.</source>
        <translation>Rollenspiele, um zu bemerken, was auftaucht, in beiden Rollen; nicht, um die richtigen Worte zu treffen.</translation>
    </message>
    <message>
        <source>A guide, not a ladder: stages may be passed in any order and come back.</source>
        <translation>Eine Orientierung, keine Leiter: Phasen können in jeder Reihenfolge durchlaufen werden und wiederkehren.</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>kehrt wieder</translation>
    </message>
    <message>
        <source>comes back, visit %1</source>
        <translation>kehrt wieder, %1. Mal</translation>
    </message>
    <message>
        <source>Reply, %1</source>
        <translation>Antwort, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What this measurement can and cannot say</source>
        <translation>Was diese Messung sagen kann und was nicht</translation>
    </message>
    <message>
        <source>It can say that a head turned, that eyes moved away from where this person mostly looks, that a body moved and stayed there, when this was, and how it compares with the same person&apos;s rest of the session.</source>
        <translation>Sie kann sagen, dass ein Kopf sich drehte, dass Augen sich von dort wegbewegten, wohin diese Person meistens schaut, dass ein Körper sich bewegte und dort blieb, wann das war und wie es sich zum Rest der Sitzung bei derselben Person verhält.</translation>
    </message>
    <message>
        <source>It cannot say why, nor what it meant for the two. Looking away mostly goes with thinking.</source>
        <translation>Sie kann nicht sagen, warum, noch was es für die beiden bedeutete. Wegschauen geht meist mit Nachdenken einher.</translation>
    </message>
    <message>
        <source>It knows nothing of what people feel and gives nobody a score.</source>
        <translation>Sie weiß nichts davon, was Menschen fühlen, und bewertet niemanden.</translation>
    </message>
    <message>
        <source>Eye contact differs between cultures and people; each person is compared only with themselves.</source>
        <translation>Blickkontakt unterscheidet sich zwischen Kulturen und Menschen; jede Person wird nur mit sich selbst verglichen.</translation>
    </message>
    <message>
        <source>It misses moments and proposes some that are nothing. A moment counts here only because a person accepted it.</source>
        <translation>Sie übersieht Momente und schlägt manche vor, die nichts sind. Hier zählt ein Moment nur, weil ein Mensch ihn angenommen hat.</translation>
    </message>
    <message>
        <source>“SD” tells how far something is from what is usual for this person: it counts the usual spread of the same person in this session.</source>
        <translation>„SD“ sagt, wie weit etwas vom Üblichen dieser Person entfernt ist: gezählt in der üblichen Streuung derselben Person in dieser Sitzung.</translation>
    </message>
    <message>
        <source>“Further than usual” compares with where the eyes of the same person usually go in this session.</source>
        <translation>„Weiter als üblich“ vergleicht damit, wohin die Augen derselben Person in dieser Sitzung sonst gehen.</translation>
    </message>
    <message>
        <source>Where somebody was hidden, too small or out of the picture, it says “cannot tell” and nothing else.</source>
        <translation>Wo jemand verdeckt, zu klein oder außerhalb des Bildes war, steht „nicht bestimmbar“ und sonst nichts.</translation>
    </message>
    <message>
        <source>One further candidate of this session has not been decided on; it is not part of this page.</source>
        <translation>Über einen weiteren Kandidaten dieser Sitzung ist nicht entschieden; er gehört nicht zu dieser Seite.</translation>
    </message>
    <message>
        <source>%1 further candidates of this session have not been decided on; they are not part of this page.</source>
        <translation>Über %1 weitere Kandidaten dieser Sitzung ist nicht entschieden; sie gehören nicht zu dieser Seite.</translation>
    </message>
    <message>
        <source>How much could be measured</source>
        <translation>Wie viel gemessen werden konnte</translation>
    </message>
    <message>
        <source>person followed</source>
        <translation>Person verfolgt</translation>
    </message>
    <message>
        <source>direction of looking told</source>
        <translation>Blickrichtung bestimmt</translation>
    </message>
    <message>
        <source>posture told</source>
        <translation>Haltung bestimmt</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>nicht bestimmbar</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>This session was not measured: there are no measured moments in this feedback.</source>
        <translation>Diese Sitzung wurde nicht gemessen: in diesem Feedback gibt es keine gemessenen Momente.</translation>
    </message>
    <message>
        <source>Nobody could be followed in this recording, so nothing was measured.</source>
        <translation>In dieser Aufnahme konnte niemand verfolgt werden, also wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Made on this computer with Alliance Review; nothing was sent anywhere. This file is not sealed: keep it as you keep clinical records.</source>
        <translation>Auf diesem Rechner mit Alliance Review erstellt; nichts wurde irgendwohin gesendet. Diese Datei ist nicht versiegelt: bewahren Sie sie auf wie klinische Unterlagen.</translation>
    </message>
    <message>
        <source>Times count from the first frame of the recording with SHA-256 %1.</source>
        <translation>Zeiten zählen ab dem ersten Bild der Aufnahme mit SHA-256 %1.</translation>
    </message>
    <message>
        <source>Measured with %1.</source>
        <translation>Gemessen mit %1.</translation>
    </message>
    <message>
        <source>moment, numbered as below</source>
        <translation>Moment, nummeriert wie unten</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>stage of resolution</source>
        <translation>Phase der Auflösung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>restraint</source>
        <translation>Zurückhaltung</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht bestimmbar</translation>
    </message>
    <message>
        <source>somebody could not be measured here</source>
        <translation>hier war jemand nicht messbar</translation>
    </message>
    <message>
        <source>The session from start to end, %1 long.</source>
        <translation>Die Sitzung von Anfang bis Ende, %1 lang.</translation>
    </message>
    <message>
        <source>moment %1 at %2</source>
        <translation>Moment %1 bei %2</translation>
    </message>
    <message>
        <source>%1 moments, told below.</source>
        <translation>Momente, unten erzählt: %1.</translation>
    </message>
    <message>
        <source>Nobody spoke for %1 s</source>
        <translation>Niemand sprach %1 s lang</translation>
    </message>
    <message>
        <source>Person on the left</source>
        <translation>Person links</translation>
    </message>
    <message>
        <source>Person on the right</source>
        <translation>Person rechts</translation>
    </message>
    <message>
        <source>Person in the middle</source>
        <translation>Person in der Mitte</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapeut/in</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>looked away</source>
        <translation>schaute weg</translation>
    </message>
    <message>
        <source>changed posture</source>
        <translation>wechselte die Haltung</translation>
    </message>
    <message>
        <source>kept still</source>
        <translation>hielt still</translation>
    </message>
    <message>
        <source>a silence</source>
        <translation>eine Stille</translation>
    </message>
    <message>
        <source>a late reply</source>
        <translation>eine späte Antwort</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht bestimmbar</translation>
    </message>
    <message>
        <source>Moment added by a reviewer</source>
        <translation>Von Hand hinzugefügter Moment</translation>
    </message>
    <message>
        <source>whole session</source>
        <translation>ganze Sitzung</translation>
    </message>
</context>
<context>
    <name>FeedbackReport</name>
    <message>
        <source>“%1”: feedback is written as HTML or PDF; let the name end in .html or .pdf.</source>
        <translation>„%1“: Feedback wird als HTML oder PDF geschrieben; der Name muss auf .html oder .pdf enden.</translation>
    </message>
    <message>
        <source>The consent was changed while the feedback was written. Write it again.</source>
        <translation>Die Einwilligung wurde geändert, während das Feedback geschrieben wurde. Schreiben Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Feedback written</source>
        <translation>Feedback geschrieben</translation>
    </message>
</context>
<context>
    <name>FeedbackService</name>
    <message>
        <source>There is no version %1 of this feedback.</source>
        <translation>Es gibt keine Version %1 dieser Rückmeldung.</translation>
    </message>
    <message>
        <source>This feedback is not there any more.</source>
        <translation>Dieses Feedback gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is nothing in this feedback yet that the trainee may see.</source>
        <translation>In diesem Feedback ist noch nichts, was Trainees sehen dürfen.</translation>
    </message>
    <message>
        <source>No feedback on this session has been released.</source>
        <translation>Zu dieser Sitzung ist kein Feedback freigegeben.</translation>
    </message>
    <message>
        <source>There is no version %1 of this feedback. Released: 1 to %2.</source>
        <translation>Eine Version %1 dieses Feedbacks gibt es nicht. Freigegeben: 1 bis %2.</translation>
    </message>
    <message>
        <source>“%1” is no moment of this feedback.</source>
        <translation>„%1“ ist kein Moment dieses Feedbacks.</translation>
    </message>
</context>
<context>
    <name>FeedbackVerbs</name>
    <message>
        <source>Not begun.</source>
        <translation>Nicht begonnen.</translation>
    </message>
    <message>
        <source>A draft; nothing is released.</source>
        <translation>Ein Entwurf; nichts ist freigegeben.</translation>
    </message>
    <message>
        <source>Version %1 released on %2 by %3.</source>
        <translation>Version %1, freigegeben am %2 von %3.</translation>
    </message>
    <message>
        <source>Changed since: a draft.</source>
        <translation>Seitdem geändert: ein Entwurf.</translation>
    </message>
    <message>
        <source>whole session</source>
        <translation>ganze Sitzung</translation>
    </message>
    <message>
        <source>[left out]</source>
        <translation>[ausgelassen]</translation>
    </message>
    <message numerus="yes">
        <source>Not for the trainee, and so not part of it: %n note(s).</source>
        <translation>
            <numerusform>Nicht für Trainees und daher nicht dabei: %n Notiz.</numerusform>
            <numerusform>Nicht für Trainees und daher nicht dabei: %n Notizen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no moment of this feedback. Its keys are those that “feedback show” lists.</source>
        <translation>„%1“ ist kein Moment dieses Feedbacks. Seine Schlüssel sind die, die „feedback show“ auflistet.</translation>
    </message>
    <message>
        <source>“%1”: a comment is given as KEY=TEXT.</source>
        <translation>„%1“: ein Kommentar wird als KEY=TEXT angegeben.</translation>
    </message>
    <message>
        <source>“%1”: pictures are yes or no (--pictures).</source>
        <translation>„%1“: Bilder sind yes oder no (--pictures).</translation>
    </message>
    <message>
        <source>Draft stored</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Released to the trainee as version %1</source>
        <translation>Als Version %1 für Trainees freigegeben</translation>
    </message>
    <message>
        <source>Reply stored</source>
        <translation>Antwort gespeichert</translation>
    </message>
    <message>
        <source>what is chosen for the feedback on a session, and which versions are released</source>
        <translation>was für das Feedback zu einer Sitzung gewählt ist und welche Versionen freigegeben sind</translation>
    </message>
    <message>
        <source>change the draft of the feedback on a session</source>
        <translation>den Entwurf des Feedbacks zu einer Sitzung ändern</translation>
    </message>
    <message>
        <source>Keys of moments are those that “feedback show” lists; “stages” are the stages of resolution. What is not named stays as it is. A released version does not change.</source>
        <translation>Schlüssel der Momente sind die, die „feedback show“ aufzählt; „stages“ sind die Phasen der Auflösung. Was nicht genannt wird, bleibt. Eine freigegebene Version ändert sich nicht.</translation>
    </message>
    <message>
        <source>what comes first</source>
        <translation>was zuerst kommt</translation>
    </message>
    <message>
        <source>what to try next</source>
        <translation>was als Nächstes zu versuchen wäre</translation>
    </message>
    <message>
        <source>on a moment; without a text: none</source>
        <translation>zu einem Moment; ohne Text: keiner</translation>
    </message>
    <message>
        <source>a moment, a note, or the stages</source>
        <translation>ein Moment, eine Notiz oder die Phasen</translation>
    </message>
    <message>
        <source>one that was left out</source>
        <translation>etwas, das ausgelassen war</translation>
    </message>
    <message>
        <source>moments in this order; others come by time</source>
        <translation>Momente in dieser Reihenfolge; andere kommen nach der Zeit</translation>
    </message>
    <message>
        <source>a picture of each moment</source>
        <translation>ein Bild zu jedem Moment</translation>
    </message>
    <message>
        <source>release the draft to the trainee, as a version that never changes</source>
        <translation>den Entwurf für Trainees freigeben, als Version, die sich nie ändert</translation>
    </message>
    <message>
        <source>It holds only what the trainee may see: notes and markers that are released to the trainee or to the collection, accepted candidates, and what was written in the draft.</source>
        <translation>Enthält nur, was Trainees sehen dürfen: für Trainees oder die Sammlung freigegebene Notizen und Marker, angenommene Kandidaten und was im Entwurf geschrieben wurde.</translation>
    </message>
    <message>
        <source>answer the released feedback, or one moment of it</source>
        <translation>auf das freigegebene Feedback oder einen Moment davon antworten</translation>
    </message>
    <message>
        <source>the reply</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>the moment; the feedback as a whole when missing</source>
        <translation>der Moment; wenn er fehlt, das Feedback als Ganzes</translation>
    </message>
</context>
<context>
    <name>FeedbackVersions</name>
    <message>
        <source>Order of the moments</source>
        <translation>Reihenfolge der Momente</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>with pictures</source>
        <translation>mit Bildern</translation>
    </message>
    <message>
        <source>without pictures</source>
        <translation>ohne Bilder</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>to the trainee</source>
        <translation>für Trainee</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>FinishQuestion</name>
    <message>
        <source>Alliance Review</source>
        <translation>Alliance Review</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>FramesVerb</name>
    <message>
        <source>“%1” is not a frame number (--at).</source>
        <translation>„%1“ ist keine Bildnummer (--at).</translation>
    </message>
    <message>
        <source>Frame %1 is not in “%2”: it has frames 0 to %3.</source>
        <translation>Bild %1 ist nicht in „%2“: es gibt die Bilder 0 bis %3.</translation>
    </message>
    <message>
        <source>“%1” is not a time in seconds (--time).</source>
        <translation>„%1“ ist keine Zeit in Sekunden (--time).</translation>
    </message>
    <message>
        <source>Time %1 s is not in “%2”: it lasts from 0 to %3 seconds.</source>
        <translation>Zeit %1 s ist nicht in „%2“: es dauert von 0 bis %3 Sekunden.</translation>
    </message>
    <message>
        <source>Say which frames: --at N[,N...] or --time S[,S...].</source>
        <translation>Sagen Sie, welche Bilder: --at N[,N...] oder --time S[,S...].</translation>
    </message>
    <message>
        <source>Frame %1 is damaged in the recording; the nearest good picture may stand in for it.</source>
        <translation>Bild %1 ist in der Aufnahme beschädigt; das nächste gute Bild steht vielleicht an seiner Stelle.</translation>
    </message>
    <message>
        <source>Fetching frames</source>
        <translation>Bilder werden geholt</translation>
    </message>
    <message>
        <source>%1 frames written to %2</source>
        <translation>%1 Bilder nach %2 geschrieben</translation>
    </message>
    <message>
        <source>write exact frames as NNNNNNNN.png, fetched in the order given</source>
        <translation>genaue Bilder als NNNNNNNN.png schreiben, geholt in der angegebenen Reihenfolge</translation>
    </message>
    <message>
        <source>Frames count from 0. A time gives the frame that is on screen then. Where the consent of a session asks for it, faces are covered; it ends at a picture on which one might still show. Pictures of the same frames that are in the folder already are written over.</source>
        <translation>Bilder zählen ab 0. Eine Zeit ergibt das Bild, das dann zu sehen ist. Wo die Einwilligung einer Sitzung es verlangt, werden Gesichter verdeckt; bei einem Bild, auf dem noch eines zu sehen sein könnte, ist Schluss. Dateien derselben Bilder, die schon in dem Ordner liegen, werden überschrieben.</translation>
    </message>
    <message>
        <source>frame numbers</source>
        <translation>Bildnummern</translation>
    </message>
    <message>
        <source>times in seconds</source>
        <translation>Zeiten in Sekunden</translation>
    </message>
    <message>
        <source>folder for the pictures; made when missing</source>
        <translation>Ordner für die Bilder; wird angelegt, wenn er fehlt</translation>
    </message>
</context>
<context>
    <name>GoOnMeasuring</name>
    <message>
        <source>Stopped at %1 %</source>
        <translation>Angehalten bei %1 %</translation>
    </message>
</context>
<context>
    <name>GuideSteps</name>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>A library is a folder that holds sessions and what people wrote on them. Those that you used last stand here.</source>
        <translation>Eine Bibliothek ist ein Ordner mit Sitzungen und dem, was dazu geschrieben wurde. Die zuletzt benutzten stehen hier.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>The sessions of the library, by case, each with what it waits for. Enter opens one. To bring in a recording press %1, or drop the file anywhere on the window.</source>
        <translation>Die Sitzungen der Bibliothek nach Fällen, jede mit dem, worauf sie wartet. Die Eingabetaste öffnet eine. Um eine Aufnahme hereinzuholen, drücken Sie %1 oder ziehen die Datei irgendwo auf das Fenster.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>%1 plays and pauses, %2 and %3 go one frame. Up to four cameras play on one clock. %4 hides picture and sound at once when somebody comes in.</source>
        <translation>%1 spielt ab und hält an, %2 und %3 gehen ein Bild weiter. Bis zu vier Kameras laufen nach einer Uhr. %4 verbirgt Bild und Ton sofort, wenn jemand hereinkommt.</translation>
    </message>
    <message>
        <source>Time and frame</source>
        <translation>Zeit und Bild</translation>
    </message>
    <message>
        <source>Where the session stands, to the exact frame. Type a frame (%1) or a time (%2) to go there; beside them are speed, sound and repeating.</source>
        <translation>Wo die Sitzung steht, auf das Bild genau. Geben Sie ein Bild (%1) oder eine Zeit (%2) ein, um dorthin zu gehen; daneben stehen Tempo, Ton und Wiederholen.</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>Die Zeitleiste</translation>
    </message>
    <message>
        <source>The whole session: sound, what was measured, candidates, notes and codes. Drag to scrub, drag with Shift to choose a range; the wheel shows more or less.</source>
        <translation>Die ganze Sitzung: Ton, Gemessenes, Kandidaten, Notizen und Codes. Ziehen sucht im Bild, Ziehen mit Umschalt wählt einen Bereich; das Mausrad zeigt mehr oder weniger.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Moments in which something was measured: somebody looked away for long, or shifted and stayed so. %1 goes to the next; %2 accepts, %3 rejects with a reason. They are proposals: what a moment means, you say.</source>
        <translation>Momente, in denen etwas gemessen wurde: Jemand schaute lange weg oder wechselte die Haltung und blieb so. %1 geht zum nächsten; %2 nimmt an, %3 lehnt mit einem Grund ab. Es sind Vorschläge: Was ein Moment bedeutet, sagen Sie.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Why the chosen candidate was proposed, in degrees and seconds, and what may have misled the measurement. Where too little was seen it says that it cannot tell.</source>
        <translation>Warum der gewählte Kandidat vorgeschlagen wurde, in Grad und Sekunden, und was die Messung irregeführt haben kann. Wo zu wenig zu sehen war, heißt es: nicht bestimmbar.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1 writes a note on this moment; %2 stops the tape and asks in one line what was felt. You choose who may read it. A note never moves the playhead by itself.</source>
        <translation>%1 schreibt eine Notiz zu diesem Moment; %2 hält das Band an und fragt in einer Zeile, was gespürt wurde. Sie wählen, wer sie lesen darf. Eine Notiz bewegt nie von selbst die Abspielmarke.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>%1 codes a moment: withdrawal or confrontation, a form, a strategy. It is people who code; the program never does.</source>
        <translation>%1 kodiert einen Moment: Rückzug oder Konfrontation, eine Form, eine Strategie. Es kodieren Menschen, das Programm nie.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Chosen moments become a few pages for the trainee (%1), who can reply. What is released never changes; a new version can follow.</source>
        <translation>Aus gewählten Momenten werden einige Seiten für die oder den Trainee (%1), die oder der antworten kann. Freigegebenes ändert sich nie; eine neue Version kann folgen.</translation>
    </message>
    <message>
        <source>Whenever you are stuck</source>
        <translation>Wenn Sie nicht weiterwissen</translation>
    </message>
    <message>
        <source>%1 finds every command by its words, %2 shows the keys of this place, %3 opens the help on the panel that you are in. Almost everything can be taken back with %4.</source>
        <translation>%1 findet jeden Befehl nach seinen Wörtern, %2 zeigt die Tasten dieser Stelle, %3 öffnet die Hilfe zu dem Bereich, in dem Sie sind. Fast alles lässt sich mit %4 zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>HistoryService</name>
    <message>
        <source>No change of a consent, a case or collections is left to undo.</source>
        <translation>An Einwilligungen, Fällen oder Sammlungen gibt es nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>No change of a consent, a case or collections is left to redo.</source>
        <translation>An Einwilligungen, Fällen oder Sammlungen gibt es nichts mehr zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this session.</source>
        <translation>In dieser Sitzung gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo in this session.</source>
        <translation>In dieser Sitzung gibt es nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Another window or program has made an edit since. Nothing was changed: look at what would be undone now, then try again.</source>
        <translation>Ein anderes Fenster oder Programm hat seitdem etwas geändert. Nichts wurde geändert: sehen Sie nach, was jetzt rückgängig gemacht würde, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>HistoryVerbs</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>No consent, case or collection was changed.</source>
        <translation>Es wurde keine Einwilligung, kein Fall und keine Sammlung geändert.</translation>
    </message>
    <message>
        <source>Nothing was edited in this session.</source>
        <translation>In dieser Sitzung wurde nichts bearbeitet.</translation>
    </message>
    <message>
        <source>session, its id or the first characters of it; without it: changes of consents, cases and collections</source>
        <translation>Sitzung, ihre Kennung oder deren erste Zeichen; ohne sie: Änderungen an Einwilligungen, Fällen und Sammlungen</translation>
    </message>
    <message>
        <source>take back your last edit in a session, or of consents, cases and collections</source>
        <translation>Ihre letzte Änderung in einer Sitzung zurücknehmen, oder die an Einwilligungen, Fällen und Sammlungen</translation>
    </message>
    <message>
        <source>Also after the program was closed. What somebody else has changed since is not touched.</source>
        <translation>Auch nachdem das Programm geschlossen war. Was jemand anders seitdem geändert hat, bleibt unberührt.</translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation>das zuletzt Rückgängiggemachte wiederholen</translation>
    </message>
    <message>
        <source>list your edits in a session, or of consents, cases and collections, oldest first</source>
        <translation>Ihre Änderungen in einer Sitzung auflisten, oder die an Einwilligungen, Fällen und Sammlungen, die älteste zuerst</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>The recording has no sound; silence cannot be measured.</source>
        <translation>Die Aufnahme hat keinen Ton; Stille kann nicht gemessen werden.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same recording. Give each one once.</source>
        <translation>„%1“ und „%2“ sind dieselbe Aufnahme. Geben Sie jede einmal an.</translation>
    </message>
    <message>
        <source>Choose at least one recording.</source>
        <translation>Wählen Sie mindestens eine Aufnahme.</translation>
    </message>
    <message>
        <source>A session has at most four recordings. Import the others as a session of their own.</source>
        <translation>Eine Sitzung hat höchstens vier Aufnahmen. Importieren Sie die anderen als eigene Sitzung.</translation>
    </message>
</context>
<context>
    <name>IngestPass</name>
    <message>
        <source>Measuring gaze and posture</source>
        <translation>Blick und Haltung werden gemessen</translation>
    </message>
    <message>
        <source>Preparing the recording</source>
        <translation>Aufnahme wird vorbereitet</translation>
    </message>
    <message>
        <source>The sound of “%1” cannot be read to its end; from there on the timeline shows none.</source>
        <translation>Der Ton von „%1“ ist nicht bis zum Ende lesbar; ab dort zeigt die Zeitleiste keinen.</translation>
    </message>
</context>
<context>
    <name>IngestService</name>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
</context>
<context>
    <name>KeptReelWork</name>
    <message>
        <source>The moments of this reel, their order, the mask that consent asks for, or who is who have changed since it was begun. Discard it and make it again.</source>
        <translation>Die Stellen dieses Zusammenschnitts, ihre Reihenfolge, die Maske, die die Einwilligung verlangt, oder wer wer ist, haben sich geändert, seit er begonnen wurde. Verwerfen Sie ihn und stellen Sie ihn neu her.</translation>
    </message>
    <message>
        <source>Looking for faces</source>
        <translation>Gesichter werden gesucht</translation>
    </message>
    <message>
        <source>Making the reel</source>
        <translation>Der Zusammenschnitt entsteht</translation>
    </message>
    <message>
        <source>A caption of this reel has changed since it was made. Go on with it: only those moments are made again.</source>
        <translation>Ein Untertitel dieses Zusammenschnitts hat sich geändert, seit er hergestellt wurde. Setzen Sie ihn fort: Nur diese Stellen entstehen neu.</translation>
    </message>
    <message>
        <source>Writing the film</source>
        <translation>Der Film wird geschrieben</translation>
    </message>
    <message>
        <source>This reel is not handed out before a person has looked at every place where a face may show, and none shows.</source>
        <translation>Dieser Zusammenschnitt wird erst herausgegeben, wenn jemand jede Stelle angesehen hat, an der ein Gesicht zu sehen sein könnte, und keines zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>KeptReels</name>
    <message>
        <source>This reel is not in the library any more: it was handed out or discarded.</source>
        <translation>Dieser Zusammenschnitt ist nicht mehr in der Bibliothek: Er wurde herausgegeben oder verworfen.</translation>
    </message>
    <message>
        <source>This place was looked at already.</source>
        <translation>Diese Stelle wurde schon angesehen.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>The language changes when the program starts the next time.</source>
        <translation>Die Sprache wechselt, wenn das Programm das nächste Mal startet.</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>“%1” does not belong to the library: the program neither seals nor destroys it.</source>
        <translation>„%1“ gehört nicht zur Bibliothek: Das Programm versiegelt und vernichtet es nicht.</translation>
    </message>
    <message>
        <source>“%1” belongs to a recording that this library does not list, but a copy of it that a restore or somebody put aside does. Keep it as long as that copy.</source>
        <translation>„%1“ gehört zu einer Aufnahme, die diese Bibliothek nicht verzeichnet, wohl aber eine Kopie von ihr, die eine Wiederherstellung oder jemand beiseitegelegt hat. Bewahren Sie es so lange auf wie diese Kopie.</translation>
    </message>
    <message>
        <source>“%1” belongs to a recording that this library does not list. A copy of the library in its folder cannot be read and may list it, so it is not deleted.</source>
        <translation>„%1“ gehört zu einer Aufnahme, die diese Bibliothek nicht verzeichnet. Eine Kopie der Bibliothek in ihrem Ordner ist nicht lesbar und könnte sie verzeichnen, deshalb wird es nicht gelöscht.</translation>
    </message>
    <message>
        <source>“%1” does not hold together, and nothing can be restored from it: an upgrade or a backup was interrupted while it was written. Delete it.</source>
        <translation>„%1“ ist nicht unversehrt, und daraus lässt sich nichts wiederherstellen: Eine Aktualisierung oder Sicherung wurde unterbrochen, während es geschrieben wurde. Löschen Sie es.</translation>
    </message>
    <message numerus="yes">
        <source>Not read through: %n copy(s) of the library in “backups”. The whole check reads them.</source>
        <translation>
            <numerusform>Nicht durchgelesen: %n Kopie der Bibliothek in „backups“. Die ganze Prüfung liest sie.</numerusform>
            <numerusform>Nicht durchgelesen: %n Kopien der Bibliothek in „backups“. Die ganze Prüfung liest sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds no backup: an upgrade was interrupted before one was written. Delete it.</source>
        <translation>„%1“ enthält keine Sicherung: Eine Aktualisierung wurde unterbrochen, bevor eine geschrieben war. Löschen Sie den Ordner.</translation>
    </message>
    <message>
        <source>“%1”, inside the library, is a copy of it: it would be lost together with the library, and what is destroyed can still be read there. Keep it elsewhere, or delete it.</source>
        <translation>„%1“ in der Bibliothek ist eine Kopie von ihr: Sie ginge mit der Bibliothek verloren, und was vernichtet wird, ist dort weiterhin lesbar. Bewahren Sie sie anderswo auf oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” is from before the vocabulary was sealed: what was written into it stands there in the clear. Delete it when nobody needs it any more.</source>
        <translation>„%1“ stammt aus der Zeit, bevor das Vokabular versiegelt wurde: Was hineingeschrieben worden war, steht dort unversiegelt. Löschen Sie es, wenn niemand es mehr braucht.</translation>
    </message>
    <message>
        <source>A restore has left the schema “%1” on the server: what is destroyed can still be read there. If nobody uses it as a library of its own, whoever it belongs to can remove it: DROP SCHEMA %1 CASCADE.</source>
        <translation>Eine Wiederherstellung hat auf dem Server das Schema „%1“ zurückgelassen: Was vernichtet wird, ist dort weiterhin lesbar. Wenn es niemand als eigene Bibliothek verwendet, kann es entfernen, wem es gehört: DROP SCHEMA %1 CASCADE.</translation>
    </message>
    <message>
        <source>Looking for what was left over, and for copies of the library</source>
        <translation>Suche nach Übriggebliebenem und nach Kopien der Bibliothek</translation>
    </message>
</context>
<context>
    <name>LibraryImportVerb</name>
    <message>
        <source>Measured. People followed: %1, behaviours: %2, candidates to review: %3</source>
        <translation>Gemessen. Verfolgte Personen: %1, Verhaltensweisen: %2, durchzusehende Kandidaten: %3</translation>
    </message>
    <message>
        <source>A recording is either sealed into the library or left where it is: --seal or --link.</source>
        <translation>Eine Aufnahme wird entweder in die Bibliothek versiegelt oder liegen gelassen: --seal oder --link.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2026-05-31.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie es wie 2026-05-31.</translation>
    </message>
    <message>
        <source>Imported as session %1 of case %2</source>
        <translation>Als Sitzung %1 von Fall %2 importiert</translation>
    </message>
    <message>
        <source>It went on at frame %1, where it had been stopped.</source>
        <translation>Es ging bei Bild %1 weiter, wo es angehalten worden war.</translation>
    </message>
    <message>
        <source>take the recordings of one session into a library</source>
        <translation>die Aufnahmen einer Sitzung in eine Bibliothek übernehmen</translation>
    </message>
    <message>
        <source>Several recordings are the cameras of one session; the first is measured and annotated.
The session can be used as soon as the files are taken in. Then one pass over each recording prepares
scrubbing and the timeline; when it is stopped, library measure and the window go on from there.</source>
        <translation>Mehrere Aufnahmen sind die Kameras einer Sitzung; die erste wird gemessen und annotiert.
Die Sitzung ist verwendbar, sobald die Dateien übernommen sind. Dann bereitet ein Durchgang über jede Aufnahme
das Ziehen und die Zeitleiste vor; wird er angehalten, machen library measure und das Fenster dort weiter.</translation>
    </message>
    <message>
        <source>case of the session, by its code or id; a new one when missing</source>
        <translation>Fall der Sitzung, nach Code oder Kennung; ein neuer, wenn es fehlt</translation>
    </message>
    <message>
        <source>title of the session; the file&apos;s name when missing</source>
        <translation>Titel der Sitzung; der Name der Datei, wenn es fehlt</translation>
    </message>
    <message>
        <source>day on which it was held</source>
        <translation>Tag, an dem sie gehalten wurde</translation>
    </message>
    <message>
        <source>take in a sealed copy; this is also what happens without it</source>
        <translation>eine versiegelte Kopie übernehmen; das geschieht auch ohne diese Angabe</translation>
    </message>
    <message>
        <source>leave the files where they are, plain, instead of taking in a sealed copy</source>
        <translation>die Dateien unversiegelt liegen lassen, statt eine versiegelte Kopie zu übernehmen</translation>
    </message>
    <message>
        <source>measure gaze and posture in the same pass</source>
        <translation>im selben Durchgang Blick und Haltung messen</translation>
    </message>
    <message>
        <source>only take the files in; the pass is left to library measure or the window</source>
        <translation>nur die Dateien übernehmen; der Durchgang bleibt library measure oder dem Fenster überlassen</translation>
    </message>
    <message>
        <source>measure gaze and posture of a session; decisions made before are kept</source>
        <translation>Blick und Haltung einer Sitzung messen; frühere Entscheidungen bleiben</translation>
    </message>
    <message>
        <source>Goes on where a pass that was stopped had come to. What was sampled is kept: measuring again with
other settings takes seconds.</source>
        <translation>Macht dort weiter, wo ein angehaltener Durchgang war. Was beprobt wurde, bleibt: erneut mit
anderen Einstellungen zu messen dauert Sekunden.</translation>
    </message>
</context>
<context>
    <name>LibraryService</name>
    <message>
        <source>The database does not hold together: %1.</source>
        <translation>Die Datenbank passt nicht zusammen: %1.</translation>
    </message>
    <message>
        <source>The record of changes was altered: %1.</source>
        <translation>Das Änderungsprotokoll wurde verändert: %1.</translation>
    </message>
    <message>
        <source>A sealed text or key does not open: %1.</source>
        <translation>Ein versiegelter Text oder Schlüssel lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>%1 Details: %2.</source>
        <translation>%1 Einzelheiten: %2.</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Other people of this computer can read the key file (%1). Make it readable for its owner only: chmod 600 library.keys.</source>
        <translation>Andere Personen an diesem Rechner können die Schlüsseldatei lesen (%1). Machen Sie sie nur für ihren Besitzer lesbar: chmod 600 library.keys.</translation>
    </message>
    <message>
        <source>A key belongs to nothing: %1.</source>
        <translation>Ein Schlüssel gehört zu nichts: %1.</translation>
    </message>
    <message>
        <source>A text that was being written does not open: %1.</source>
        <translation>Ein angefangener Text lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>What could be undone is not as it was written: %1.</source>
        <translation>Was rückgängig zu machen war, ist nicht wie geschrieben: %1.</translation>
    </message>
    <message>
        <source>Something is not as the record of changes says: %1.</source>
        <translation>Etwas ist nicht so, wie das Änderungsprotokoll es sagt: %1.</translation>
    </message>
    <message>
        <source>The clock of the computer was put back by %1 seconds (%2). Times after that go on from the event before it.</source>
        <translation>Die Uhr des Rechners wurde um %1 Sekunden zurückgestellt (%2). Spätere Zeiten zählen ab dem Ereignis davor weiter.</translation>
    </message>
    <message>
        <source>“%1” was left by a restore that was interrupted, or is of one that is going on now: a copy of the library. “alliance library clean” removes it when no restore is going on.</source>
        <translation>„%1“ ist von einer Wiederherstellung, die unterbrochen wurde oder gerade läuft: eine Kopie der Bibliothek. „alliance library clean“ entfernt sie, wenn keine Wiederherstellung läuft.</translation>
    </message>
    <message>
        <source>“%1” belongs to nothing: some work was interrupted, or is going on now. It can be deleted when no program uses the library.</source>
        <translation>„%1“ gehört zu nichts: eine Arbeit wurde unterbrochen oder läuft gerade. Es kann gelöscht werden, wenn kein Programm die Bibliothek benutzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) (every part of their files is as it was written)</source>
        <translation>
            <numerusform>%n Aufnahme (jeder Teil ihrer Dateien ist so, wie er geschrieben wurde)</numerusform>
            <numerusform>%n Aufnahmen (jeder Teil ihrer Dateien ist so, wie er geschrieben wurde)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) (that they are there, their size and how they begin was looked at)</source>
        <translation>
            <numerusform>%n Aufnahme (angesehen wurde, ob sie da ist, wie groß sie ist und wie sie beginnt)</numerusform>
            <numerusform>%n Aufnahmen (angesehen wurde, ob sie da sind, wie groß sie sind und wie sie beginnen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked recording(s) (not looked for)</source>
        <translation>
            <numerusform>%n verknüpfte Aufnahme (nicht gesucht)</numerusform>
            <numerusform>%n verknüpfte Aufnahmen (nicht gesucht)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Not opened, because you do not hold the keys: %1. Whoever holds them can check that, or the recovery key can (“alliance library verify --recovery”).</source>
        <translation>Nicht geöffnet, weil Sie die Schlüssel nicht haben: %1. Prüfen kann das, wer sie hat, oder der Wiederherstellungsschlüssel („alliance library verify --recovery“).</translation>
    </message>
    <message>
        <source>Entries without versions that are as the record of changes says: %1.</source>
        <translation>Einträge ohne Versionen, die so sind, wie das Änderungsprotokoll es sagt: %1.</translation>
    </message>
    <message>
        <source>Written last by an earlier version of the program, which kept nothing to compare them with: %1.</source>
        <translation>Zuletzt von einer früheren Version des Programms geschrieben, die nichts zum Vergleichen festhielt: %1.</translation>
    </message>
    <message>
        <source>You have finished rating this session and see what others coded: your codes stay as they are.</source>
        <translation>Sie haben die Einschätzung dieser Sitzung abgeschlossen und sehen, was andere kodiert haben: Ihre Codes bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Datenbank wird geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Sealed by an earlier version of the program, so that only those who may open them can check them: %n recording(s), or what was made from them. Seal the library&apos;s recordings: that seals them anew.</source>
        <translation>
            <numerusform>Von einer früheren Version des Programms so versiegelt, dass nur prüfen kann, wer öffnen darf: %n Aufnahme oder was aus ihr entstand. Versiegeln Sie die Aufnahmen der Bibliothek: Das versiegelt sie neu.</numerusform>
            <numerusform>Von einer früheren Version des Programms so versiegelt, dass nur prüfen kann, wer öffnen darf: %n Aufnahmen oder was aus ihnen entstand. Versiegeln Sie die Aufnahmen der Bibliothek: Das versiegelt sie neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” belongs to no recording: an import was interrupted. It can be deleted.</source>
        <translation>„%1“ gehört zu keiner Aufnahme: ein Import wurde unterbrochen. Es kann gelöscht werden.</translation>
    </message>
    <message>
        <source>The recording “%1” is sealed, but a plain copy of an earlier version still lies beside it. Seal the library&apos;s recordings: that removes it.</source>
        <translation>Die Aufnahme „%1“ ist versiegelt, aber eine unversiegelte Kopie einer früheren Version liegt noch daneben. Versiegeln Sie die Aufnahmen der Bibliothek: das entfernt sie.</translation>
    </message>
    <message>
        <source>The recording “%1” is not sealed: an earlier version of the program took it in as it was. Seal the library&apos;s recordings.</source>
        <translation>Die Aufnahme „%1“ ist nicht versiegelt: eine frühere Version des Programms hat sie unverändert übernommen. Versiegeln Sie die Aufnahmen der Bibliothek.</translation>
    </message>
    <message>
        <source>The database still has to be cleaned: what stood in the vocabulary before it was sealed may be left in the clear in unused parts of it. That is done when the library is opened while no other program uses it, with twice the size of the database free on the disk.</source>
        <translation>Die Datenbank muss noch bereinigt werden: Was im Vokabular stand, bevor es versiegelt wurde, kann in unbenutzten Teilen noch unversiegelt stehen. Das geschieht, wenn die Bibliothek geöffnet wird, während kein anderes Programm sie benutzt und auf dem Datenträger das Doppelte der Größe der Datenbank frei ist.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
</context>
<context>
    <name>LibraryVerbs</name>
    <message>
        <source>Open library made in %1. Its key lies beside it: protect the folder.</source>
        <translation>Offene Bibliothek in %1 angelegt. Ihr Schlüssel liegt daneben: schützen Sie den Ordner.</translation>
    </message>
    <message>
        <source>A person needs a name (--name).</source>
        <translation>Eine Person braucht einen Namen (--name).</translation>
    </message>
    <message>
        <source>Passphrase for the new library</source>
        <translation>Passphrase für die neue Bibliothek</translation>
    </message>
    <message>
        <source>Sealed library made in %1.

Recovery key:

    %2

Write it down and keep it apart from the computer: it opens everything in the library when a passphrase is lost, and it is never shown again.</source>
        <translation>Versiegelte Bibliothek in %1 angelegt.

Wiederherstellungsschlüssel:

    %2

Schreiben Sie ihn auf und bewahren Sie ihn getrennt vom Rechner auf: er öffnet alles in der Bibliothek, wenn eine Passphrase verloren ist, und wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>  %1 % prepared</source>
        <translation>  %1 % vorbereitet</translation>
    </message>
    <message>
        <source>  %1 to review, %2 accepted, %3 rejected</source>
        <translation>  %1 durchzusehen, %2 angenommen, %3 abgelehnt</translation>
    </message>
    <message>
        <source>  not measured</source>
        <translation>  nicht gemessen</translation>
    </message>
    <message>
        <source>  %1 notes</source>
        <translation>  Notizen: %1</translation>
    </message>
    <message>
        <source>, linked</source>
        <translation>, verknüpft</translation>
    </message>
    <message>
        <source>, a copy that is not sealed</source>
        <translation>, eine nicht versiegelte Kopie</translation>
    </message>
    <message>
        <source>, sealed</source>
        <translation>, versiegelt</translation>
    </message>
    <message>
        <source>There is no session that you can open.</source>
        <translation>Es gibt keine Sitzung, die Sie öffnen können.</translation>
    </message>
    <message>
        <source>  recording %1  %2  %3 frames%4%5</source>
        <translation>  Aufnahme %1  %2  %3 Bilder%4%5</translation>
    </message>
    <message>
        <source>, no sound</source>
        <translation>, kein Ton</translation>
    </message>
    <message>
        <source>    file    %1</source>
        <translation>    Datei   %1</translation>
    </message>
    <message>
        <source>    SHA-256 %1</source>
        <translation>    SHA-256 %1</translation>
    </message>
    <message>
        <source>The record of changes does not go through %1: its end was taken away since, or an earlier state of the library was put back.</source>
        <translation>Im Änderungsprotokoll kommt %1 nicht vor: Sein Ende wurde seither entfernt, oder ein früherer Stand der Bibliothek wurde zurückgelegt.</translation>
    </message>
    <message>
        <source>A hash has 64 digits and letters from a to f.</source>
        <translation>Ein Hash hat 64 Ziffern und Buchstaben von a bis f.</translation>
    </message>
    <message>
        <source>Last hash of the record of changes: %1</source>
        <translation>Letzter Hash des Änderungsprotokolls: %1</translation>
    </message>
    <message>
        <source>What was checked is sound: %1 recordings, %2 notes, %3 recorded changes.</source>
        <translation>Was geprüft wurde, ist in Ordnung: Aufnahmen %1, Notizen %2, festgehaltene Änderungen %3.</translation>
    </message>
    <message>
        <source>Not everything is as it has to be. Where a finding says what to do, do that; for all else keep the library as it is and restore it from a backup.</source>
        <translation>Nicht alles ist so, wie es sein muss. Wo eine Feststellung sagt, was zu tun ist, tun Sie das; für alles andere lassen Sie die Bibliothek, wie sie ist, und stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Nothing is left over from interrupted work.</source>
        <translation>Von unterbrochener Arbeit ist nichts übrig.</translation>
    </message>
    <message>
        <source>make a new library folder</source>
        <translation>einen neuen Bibliotheksordner anlegen</translation>
    </message>
    <message>
        <source>The library is sealed with a passphrase, which is asked for twice, or taken from ALLIANCE_PASSPHRASE. Every other verb asks for it, or takes it from there.</source>
        <translation>Die Bibliothek wird mit einer Passphrase versiegelt, die zweimal erfragt oder aus ALLIANCE_PASSPHRASE genommen wird. Alle anderen Verben fragen danach oder nehmen sie von dort.</translation>
    </message>
    <message>
        <source>for demonstrations: keep the key beside the database, without a passphrase</source>
        <translation>für Vorführungen: den Schlüssel neben der Datenbank lassen, ohne Passphrase</translation>
    </message>
    <message>
        <source>name of the person who works with it</source>
        <translation>Name der Person, die damit arbeitet</translation>
    </message>
    <message>
        <source>list the sessions of a library</source>
        <translation>die Sitzungen einer Bibliothek auflisten</translation>
    </message>
    <message>
        <source>show a library, or one session with its recordings</source>
        <translation>eine Bibliothek zeigen, oder eine Sitzung mit ihren Aufnahmen</translation>
    </message>
    <message>
        <source>check database, record of changes and the content of every recording</source>
        <translation>Datenbank, Änderungsprotokoll und den Inhalt jeder Aufnahme prüfen</translation>
    </message>
    <message>
        <source>What one does not hold the keys of is looked at from outside and counted. The recovery key (ALLIANCE_RECOVERY_KEY with --recovery) opens everything.</source>
        <translation>Wofür man die Schlüssel nicht hat, wird von außen angesehen und gezählt. Der Wiederherstellungsschlüssel (ALLIANCE_RECOVERY_KEY mit --recovery) öffnet alles.</translation>
    </message>
    <message>
        <source>compare sizes of recordings only, not their content, and read no backup through</source>
        <translation>nur die Größen der Aufnahmen vergleichen, nicht ihren Inhalt, und keine Sicherung durchlesen</translation>
    </message>
    <message>
        <source>open the library with the recovery key</source>
        <translation>die Bibliothek mit dem Wiederherstellungsschlüssel öffnen</translation>
    </message>
    <message>
        <source>a last hash that was kept: is the record of changes the one that went through it?</source>
        <translation>ein aufbewahrter letzter Hash: ist das Änderungsprotokoll das, das durch ihn ging?</translation>
    </message>
    <message>
        <source>delete what imports, passes and restores that were killed have left</source>
        <translation>löschen, was abgebrochene Importe, Durchgänge und Wiederherstellungen zurückgelassen haben</translation>
    </message>
    <message>
        <source>Files below media and derived that belong to no recording, and the copy that a restore had begun. Nothing that is used is touched.</source>
        <translation>Dateien unter media und derived, die zu keiner Aufnahme gehören, und die Kopie, die eine Wiederherstellung begonnen hatte. Was benutzt wird, bleibt unberührt.</translation>
    </message>
</context>
<context>
    <name>LibraryWork</name>
    <message>
        <source>Background: paused at %1 %</source>
        <translation>Im Hintergrund: angehalten bei %1 %</translation>
    </message>
    <message>
        <source>Background: %1 %</source>
        <translation>Im Hintergrund: %1 %</translation>
    </message>
</context>
<context>
    <name>MadeUpLibrary</name>
    <message>
        <source>made up</source>
        <translation>erfunden</translation>
    </message>
    <message>
        <source>Making up sessions</source>
        <translation>Sitzungen werden erfunden</translation>
    </message>
</context>
<context>
    <name>MarkerCode</name>
    <message>
        <source>significance %1</source>
        <translation>Bedeutsamkeit %1</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>The supervisors</source>
        <translation>Die Supervision</translation>
    </message>
    <message>
        <source>Supervisor and me</source>
        <translation>Supervision und ich</translation>
    </message>
    <message>
        <source>All who share the session</source>
        <translation>Alle mit Zugang zur Sitzung</translation>
    </message>
    <message>
        <source>The trainee as well</source>
        <translation>Auch Trainee</translation>
    </message>
    <message>
        <source>Directors and collections as well</source>
        <translation>Auch Leitung und Sammlungen</translation>
    </message>
    <message>
        <source>The collection as well</source>
        <translation>Auch die Sammlung</translation>
    </message>
</context>
<context>
    <name>MarkerService</name>
    <message>
        <source>“%1” belongs under “%2”, not under “%3”.</source>
        <translation>„%1“ gehört unter „%2“, nicht unter „%3“.</translation>
    </message>
    <message>
        <source>Significance is a number from 1 to 5, or 0 for not rated.</source>
        <translation>Die Bedeutsamkeit ist eine Zahl von 1 bis 5, oder 0 für nicht eingeschätzt.</translation>
    </message>
    <message>
        <source>“%1” is not a type of marker. The types are: %2.</source>
        <translation>„%1“ ist kein Typ von Marker. Die Typen sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a subtype of marker. The subtypes are: %2.</source>
        <translation>„%1“ ist keine Form von Marker. Die Formen sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a resolution strategy. The strategies are: %2.</source>
        <translation>„%1“ ist keine Auflösungsstrategie. Die Strategien sind: %2.</translation>
    </message>
</context>
<context>
    <name>MarkerVerbs</name>
    <message>
        <source>Marker %1 stored, version %2</source>
        <translation>Marker %1 gespeichert, Version %2</translation>
    </message>
    <message>
        <source>Marker %1: version %2 stored</source>
        <translation>Marker %1: Version %2 gespeichert</translation>
    </message>
    <message>
        <source>Marker %1 removed (version %2); “alliance undo” brings it back.</source>
        <translation>Marker %1 entfernt (Version %2); „alliance undo“ holt ihn zurück.</translation>
    </message>
    <message>
        <source>No markers.</source>
        <translation>Keine Marker.</translation>
    </message>
    <message>
        <source>withdrawal, confrontation, both, strategy</source>
        <translation>withdrawal, confrontation, both, strategy</translation>
    </message>
    <message>
        <source>form of it, such as W2, C1 or falls_silent</source>
        <translation>seine Form, etwa W2, C1 oder falls_silent</translation>
    </message>
    <message>
        <source>how much it matters; 0 for not rated</source>
        <translation>wie sehr es ins Gewicht fällt; 0 für nicht eingeschätzt</translation>
    </message>
    <message>
        <source>what was done towards repair</source>
        <translation>was zur Auflösung getan wurde</translation>
    </message>
    <message>
        <source>a few words</source>
        <translation>einige Worte</translation>
    </message>
    <message>
        <source>candidate that it comes from</source>
        <translation>Kandidat, von dem er stammt</translation>
    </message>
    <message>
        <source>MARKER is an id or the first characters of it.</source>
        <translation>MARKER ist eine Kennung oder die ersten Zeichen davon.</translation>
    </message>
    <message>
        <source>code a moment or a range with a type of rupture or a strategy</source>
        <translation>einen Moment oder Bereich mit einem Rupturtyp oder einer Strategie kodieren</translation>
    </message>
    <message>
        <source>list the markers of a session by time</source>
        <translation>die Marker einer Sitzung nach der Zeit auflisten</translation>
    </message>
    <message>
        <source>change a marker; what is not given stays</source>
        <translation>einen Marker ändern; was nicht angegeben wird, bleibt</translation>
    </message>
    <message>
        <source>remove a marker; its versions stay</source>
        <translation>einen Marker entfernen; seine Versionen bleiben</translation>
    </message>
    <message>
        <source>show the versions of a marker</source>
        <translation>die Versionen eines Markers zeigen</translation>
    </message>
    <message>
        <source>bring a removed marker back, or make an earlier version the newest</source>
        <translation>einen entfernten Marker zurückholen oder eine frühere Version zur neuesten machen</translation>
    </message>
</context>
<context>
    <name>MeasureQuestion</name>
    <message>
        <source>Measure this session again?</source>
        <translation>Diese Sitzung noch einmal messen?</translation>
    </message>
    <message>
        <source>It is measured already. What was found is replaced, and undo does not bring it back: candidates without a decision that are not found again leave the queue. Decisions, added moments, marks, notes and codes stay. Where the people are found otherwise, who is who has to be said again.</source>
        <translation>Sie ist schon gemessen. Was gefunden wurde, wird ersetzt, und Rückgängig bringt es nicht zurück: Kandidaten ohne Entscheidung, die nicht wieder gefunden werden, verlassen die Liste. Entscheidungen, hinzugefügte Momente, Markierungen, Notizen und Codes bleiben. Werden die Personen anders gefunden, ist neu anzugeben, wer wer ist.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Noch einmal messen</translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message>
        <source>%1 damaged pictures were passed over; nothing was measured in them.</source>
        <translation>%1 beschädigte Bilder wurden übergangen; in ihnen wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>%1 pictures could not be measured.</source>
        <translation>%1 Bilder konnten nicht gemessen werden.</translation>
    </message>
    <message>
        <source>Nobody could be followed in this recording: nothing can be told from it.</source>
        <translation>In dieser Aufnahme konnte niemand verfolgt werden: aus ihr lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Measuring gaze and posture</source>
        <translation>Blick und Haltung werden gemessen</translation>
    </message>
    <message>
        <source>The recording has no sound; silence was not measured.</source>
        <translation>Die Aufnahme hat keinen Ton; Stille wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
</context>
<context>
    <name>MeasurementCommands</name>
    <message>
        <source>Restore a decision</source>
        <translation>Entscheidung wiederherstellen</translation>
    </message>
</context>
<context>
    <name>MediaArgument</name>
    <message>
        <source>“%1” is not a camera of this session: it has %2 (--camera).</source>
        <translation>„%1“ ist keine Kamera dieser Sitzung: sie hat %2 (--camera).</translation>
    </message>
    <message>
        <source>The consent asks for more than this can do. %1</source>
        <translation>Die Einwilligung verlangt mehr, als dies leisten kann. %1</translation>
    </message>
    <message>
        <source>MEDIA is a library; the recording is that of this session</source>
        <translation>MEDIA ist eine Bibliothek; die Aufnahme ist die dieser Sitzung</translation>
    </message>
    <message>
        <source>which recording of the session, from 1; the first when missing</source>
        <translation>welche Aufnahme der Sitzung, ab 1; die erste, wenn es fehlt</translation>
    </message>
    <message>
        <source>--purpose is about the consent of a session: it needs --session.</source>
        <translation>--purpose betrifft die Einwilligung einer Sitzung: es braucht --session.</translation>
    </message>
    <message>
        <source>The consent was changed while pictures were made. Run this again.</source>
        <translation>Die Einwilligung wurde geändert, während die Bilder entstanden. Führen Sie den Befehl noch einmal aus.</translation>
    </message>
    <message>
        <source>--camera says which recording of a session: it needs --session.</source>
        <translation>--camera sagt, welche Aufnahme einer Sitzung: es braucht --session.</translation>
    </message>
</context>
<context>
    <name>MediaCheck</name>
    <message>
        <source>The recording “%1” does not open: it is damaged or was altered (%2).</source>
        <translation>Die Aufnahme „%1“ lässt sich nicht öffnen: sie ist beschädigt oder wurde verändert (%2).</translation>
    </message>
    <message>
        <source>The recording “%1” is damaged or was altered: sealed parts %2 of %3 are not as they were written.</source>
        <translation>Die Aufnahme „%1“ ist beschädigt oder wurde verändert: Die versiegelten Teile %2 von %3 sind nicht so, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>“%1”, made from the recording “%2”, is not the file that the library lists, but an earlier or a later one. Delete it and measure the session again: it is made anew.</source>
        <translation>„%1“, aus der Aufnahme „%2“ erzeugt, ist nicht die Datei, die die Bibliothek verzeichnet, sondern eine frühere oder spätere. Löschen Sie sie und messen Sie die Sitzung erneut: Sie wird neu erzeugt.</translation>
    </message>
    <message>
        <source>The linked recording “%1” is missing or cannot be read. Connect its disk, or put the file back.</source>
        <translation>Die verknüpfte Aufnahme „%1“ fehlt oder kann nicht gelesen werden. Verbinden Sie ihren Datenträger oder legen Sie die Datei zurück.</translation>
    </message>
    <message>
        <source>The recording “%1” is missing or cannot be read. Where its session came without it in a review package, “alliance package media” adds it.</source>
        <translation>Die Aufnahme „%1“ fehlt oder ist nicht lesbar. Kam ihre Sitzung ohne sie in einem Review-Paket, fügt „alliance package media“ sie hinzu.</translation>
    </message>
    <message>
        <source>The linked recording “%1” is no longer the file that was imported. Put that file back.</source>
        <translation>Die verknüpfte Aufnahme „%1“ ist nicht mehr die Datei, die importiert wurde. Legen Sie jene Datei zurück.</translation>
    </message>
    <message>
        <source>The recording “%1” is no longer the file that was imported.</source>
        <translation>Die Aufnahme „%1“ ist nicht mehr die Datei, die importiert wurde.</translation>
    </message>
    <message>
        <source>The recording “%1”, of a session that you cannot open, is damaged or was altered: sealed parts %2 of %3 are not as they were written.</source>
        <translation>Die Aufnahme „%1“ einer Sitzung, die Sie nicht öffnen können, ist beschädigt oder wurde verändert: Die versiegelten Teile %2 von %3 sind nicht so, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>“%1”, made from a recording of a session that you cannot open, is damaged or was altered. Whoever may open it deletes it and measures the session again.</source>
        <translation>„%1“, aus einer Aufnahme einer Sitzung gemacht, die Sie nicht öffnen können, ist beschädigt oder wurde verändert. Wer sie öffnen kann, löscht die Datei und misst die Sitzung noch einmal.</translation>
    </message>
    <message>
        <source>“%1”, made from a recording of a session that you cannot open, is not the file that the library lists, but an earlier or a later one. Whoever may open it deletes it and measures the session again.</source>
        <translation>„%1“, aus einer Aufnahme einer Sitzung erzeugt, die Sie nicht öffnen können, ist nicht die Datei, die die Bibliothek verzeichnet, sondern eine frühere oder spätere. Wer sie öffnen darf, löscht sie und misst die Sitzung erneut.</translation>
    </message>
    <message>
        <source>The recording “%1”, of a session that you cannot open, is missing or cannot be read.</source>
        <translation>Die Aufnahme „%1“ einer Sitzung, die Sie nicht öffnen können, fehlt oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The recording “%1”, of a session that you cannot open, is no longer the file that was sealed: it is damaged or was altered.</source>
        <translation>Die Aufnahme „%1“ einer Sitzung, die Sie nicht öffnen können, ist nicht mehr die Datei, die versiegelt wurde: Sie ist beschädigt oder wurde verändert.</translation>
    </message>
    <message>
        <source>The recordings could not be looked at: the database does not say where they are (%1).</source>
        <translation>Die Aufnahmen konnten nicht angesehen werden: Die Datenbank sagt nicht, wo sie sind (%1).</translation>
    </message>
    <message>
        <source>“%1”, made from the recording “%2”, is damaged or was altered. Delete it and measure the session again: it is made anew.</source>
        <translation>„%1“, aus der Aufnahme „%2“ erstellt, ist beschädigt oder wurde verändert. Löschen Sie es und messen Sie die Sitzung erneut: es wird neu erstellt.</translation>
    </message>
</context>
<context>
    <name>NoteService</name>
    <message>
        <source>A note tagged “%1” silences what is said in a range: give it a range.</source>
        <translation>Eine Notiz mit dem Schlagwort „%1“ übertönt, was in einem Bereich gesagt wird: geben Sie ihr einen Bereich.</translation>
    </message>
    <message>
        <source>A note tagged “%1” has to be released to the collection: otherwise whoever makes a reel cannot read it, and what is said would be heard.</source>
        <translation>Eine Notiz mit dem Schlagwort „%1“ muss für die Sammlung freigegeben sein: sonst kann sie nicht lesen, wer einen Zusammenschnitt macht, und das Gesagte wäre zu hören.</translation>
    </message>
    <message>
        <source>This time is not in the recording: it lasts from 0 to %1 seconds.</source>
        <translation>Diese Zeit liegt nicht in der Aufnahme: sie dauert von 0 bis %1 Sekunden.</translation>
    </message>
    <message>
        <source>The end of the range is before its start.</source>
        <translation>Das Ende des Bereichs liegt vor seinem Anfang.</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>Eine Notiz braucht einen Text.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of note. The kinds are: %2.</source>
        <translation>„%1“ ist keine Art von Notiz. Die Arten sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a principle. The principles are: %2.</source>
        <translation>„%1“ ist kein Prinzip. Die Prinzipien sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a stage. The stages are: %2.</source>
        <translation>„%1“ ist keine Phase. Die Phasen sind: %2.</translation>
    </message>
</context>
<context>
    <name>NoteVerbs</name>
    <message>
        <source>Say where it begins, too: --time.</source>
        <translation>Sagen Sie auch, wo es beginnt: --time.</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Note %1 stored</source>
        <translation>Notiz %1 gespeichert</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>Keine Notizen.</translation>
    </message>
    <message>
        <source>Note %1: version %2 stored</source>
        <translation>Notiz %1: Version %2 gespeichert</translation>
    </message>
    <message>
        <source>Note %1 removed (version %2); it can be restored.</source>
        <translation>Notiz %1 entfernt (Version %2); sie lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>die Notiz</translation>
    </message>
    <message>
        <source>felt_sense, observation (when missing), own_contribution, metacommunication_made, metacommunication_imagined, restraint, role_play, question, appreciation</source>
        <translation>felt_sense, observation (wenn es fehlt), own_contribution, metacommunication_made, metacommunication_imagined, restraint, role_play, question, appreciation</translation>
    </message>
    <message>
        <source>principle of metacommunication</source>
        <translation>Prinzip der Metakommunikation</translation>
    </message>
    <message>
        <source>stage of resolution</source>
        <translation>Phase der Auflösung</translation>
    </message>
    <message>
        <source>further code of the vocabulary, such as W2 or R5</source>
        <translation>weiterer Code des Vokabulars, etwa W2 oder R5</translation>
    </message>
    <message>
        <source>candidate that the note is about</source>
        <translation>Kandidat, von dem die Notiz handelt</translation>
    </message>
    <message>
        <source>marker that the note is about</source>
        <translation>Marker, von dem die Notiz handelt</translation>
    </message>
    <message>
        <source>NOTE is an id or the first characters of it.</source>
        <translation>NOTE ist eine Kennung oder die ersten Zeichen davon.</translation>
    </message>
    <message>
        <source>add a note to a moment or a range, or without --time to the session as a whole</source>
        <translation>eine Notiz an einen Moment oder einen Bereich setzen, ohne --time an die Sitzung als Ganzes</translation>
    </message>
    <message>
        <source>note that this one answers; it takes its place, and who may read it</source>
        <translation>Notiz, auf die diese antwortet; sie übernimmt deren Stelle und wer sie lesen darf</translation>
    </message>
    <message>
        <source>list the notes of a session by time, with their replies</source>
        <translation>die Notizen einer Sitzung nach der Zeit auflisten, mit Antworten</translation>
    </message>
    <message>
        <source>change a note; what is not given stays</source>
        <translation>eine Notiz ändern; was nicht angegeben wird, bleibt</translation>
    </message>
    <message>
        <source>remove a note; its versions stay</source>
        <translation>eine Notiz entfernen; ihre Versionen bleiben</translation>
    </message>
    <message>
        <source>show the versions of a note, word by word</source>
        <translation>die Versionen einer Notiz zeigen, Wort für Wort</translation>
    </message>
    <message>
        <source>bring a removed note back, or make an earlier version the newest</source>
        <translation>eine entfernte Notiz zurückholen oder eine frühere Version zur neuesten machen</translation>
    </message>
</context>
<context>
    <name>OffsetSearch</name>
    <message>
        <source>Comparing the sound</source>
        <translation>Ton wird verglichen</translation>
    </message>
</context>
<context>
    <name>OverlayPainter</name>
    <message>
        <source>The mesh is a general face, turned as the head was measured. No points of the face are kept.</source>
        <translation>Das Netz ist ein allgemeines Gesicht, so gedreht, wie der Kopf gemessen wurde. Punkte des Gesichts werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>%1 % sicher</translation>
    </message>
</context>
<context>
    <name>OwnOnly</name>
    <message>
        <source>Your own pass through this session comes first: what was measured and what others wrote is shown after it. Finish it in the window, or with “alliance library finish”.</source>
        <translation>Ihr eigener Durchgang durch diese Sitzung kommt zuerst: Was gemessen wurde und was andere schrieben, wird danach gezeigt. Schließen Sie ihn im Fenster ab oder mit „alliance library finish“.</translation>
    </message>
</context>
<context>
    <name>OwnView</name>
    <message>
        <source>Only what is yours is shown: you have not said yet that your own pass through this session, or your rating of it, is finished (“alliance library finish”).</source>
        <translation>Nur Eigenes wird gezeigt: Sie haben noch nicht gesagt, dass Ihr eigener Durchgang durch diese Sitzung oder Ihre Einschätzung abgeschlossen ist („alliance library finish“).</translation>
    </message>
</context>
<context>
    <name>Ownership</name>
    <message>
        <source>Trainees let only supervisors open a session. Ask a supervisor.</source>
        <translation>Trainees lassen nur die Supervision eine Sitzung öffnen. Wenden Sie sich an die Supervision.</translation>
    </message>
    <message>
        <source>Only supervisors take a session away from a supervisor.</source>
        <translation>Nur die Supervision entzieht jemandem in der Supervision eine Sitzung.</translation>
    </message>
    <message>
        <source>Only supervisors hand a session to a guest rater.</source>
        <translation>Nur die Supervision gibt eine Sitzung einem Gast.</translation>
    </message>
    <message>
        <source>Only with the recovery key is a session given to somebody that one does not hold oneself.</source>
        <translation>Eine Sitzung, die man selbst nicht öffnen kann, gibt man nur mit dem Wiederherstellungsschlüssel weiter.</translation>
    </message>
    <message>
        <source>Only supervisors and directors restore in the place of a library. Restore into a new folder instead.</source>
        <translation>Anstelle einer Bibliothek stellen nur Supervision und Leitung wieder her. Stellen Sie stattdessen in einen neuen Ordner wieder her.</translation>
    </message>
    <message>
        <source>Somebody else added this session. Ask a supervisor: trainees do this only in sessions that they added themselves.</source>
        <translation>Diese Sitzung hat jemand anderes hinzugefügt. Wenden Sie sich an die Supervision: Trainees tun das nur in Sitzungen, die sie selbst hinzugefügt haben.</translation>
    </message>
    <message>
        <source>Somebody else added sessions of this case. Ask a supervisor: trainees do this only where they added every session themselves.</source>
        <translation>Sitzungen dieses Falls hat jemand anderes hinzugefügt. Wenden Sie sich an die Supervision: Trainees tun das nur, wo sie jede Sitzung selbst hinzugefügt haben.</translation>
    </message>
</context>
<context>
    <name>PackageContent</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient/in</translation>
    </message>
</context>
<context>
    <name>PackageService</name>
    <message>
        <source>Sealing the recording into the package</source>
        <translation>Die Aufnahme wird in das Paket versiegelt</translation>
    </message>
    <message>
        <source>Checking the package</source>
        <translation>Das Paket wird geprüft</translation>
    </message>
    <message>
        <source>The recording cannot go along: consent asks that it is masked. %1 Make the package without it.</source>
        <translation>Die Aufnahme kann nicht mitgehen: Die Einwilligung verlangt, dass sie verdeckt wird. %1 Erstellen Sie das Paket ohne sie.</translation>
    </message>
    <message>
        <source>The package is made</source>
        <translation>Das Paket ist erstellt</translation>
    </message>
    <message>
        <source>No recording is missing in this session.</source>
        <translation>In dieser Sitzung fehlt keine Aufnahme.</translation>
    </message>
    <message>
        <source>“%1” is not the recording that is missing: its content is another. Nothing was changed.</source>
        <translation>„%1“ ist nicht die fehlende Aufnahme: Ihr Inhalt ist ein anderer. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>PackageTaking</name>
    <message>
        <source>Consent becomes stricter, as in the package: %1</source>
        <translation>Die Einwilligung wird strenger, wie im Paket: %1</translation>
    </message>
    <message>
        <source>The package is merged</source>
        <translation>Das Paket ist zusammengeführt</translation>
    </message>
    <message>
        <source>The session is here</source>
        <translation>Die Sitzung ist da</translation>
    </message>
</context>
<context>
    <name>PackageVerbs</name>
    <message>
        <source>Passphrase of the package</source>
        <translation>Passphrase des Pakets</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>    here:       %1</source>
        <translation>    hier:       %1</translation>
    </message>
    <message>
        <source>    in package: %1</source>
        <translation>    im Paket:   %1</translation>
    </message>
    <message>
        <source>“%1” is not a reader. It can be: supervisor, trainee, rater.</source>
        <translation>„%1“ ist keine mögliche Angabe. Möglich sind: supervisor, trainee, rater.</translation>
    </message>
    <message>
        <source>“%1” is not a key for packages: a letter is wrong or missing (--to).</source>
        <translation>„%1“ ist kein Schlüssel für Pakete: Ein Zeichen ist falsch oder fehlt (--to).</translation>
    </message>
    <message>
        <source>Written: %1. It holds: %2.</source>
        <translation>Geschrieben: %1. Es enthält: %2.</translation>
    </message>
    <message>
        <source>Left out, so that the rating is blind: %1.</source>
        <translation>Weggelassen, damit die Einschätzung blind ist: %1.</translation>
    </message>
    <message>
        <source>Left out, being for supervisors: %1. With --reader supervisor it goes along.</source>
        <translation>Weggelassen, da für die Supervision bestimmt: %1. Mit --reader supervisor geht es mit.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, being private: %n note(s) or code(s).</source>
        <translation>
            <numerusform>Weggelassen, da privat: %n Notiz oder Code.</numerusform>
            <numerusform>Weggelassen, da privat: %n Notizen oder Codes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” must end with %2 (--out).</source>
        <translation>„%1“ muss auf %2 enden (--out).</translation>
    </message>
    <message>
        <source>Say who may open it: --to KEY or --passphrase.</source>
        <translation>Geben Sie an, wer es öffnen darf: --to KEY oder --passphrase.</translation>
    </message>
    <message>
        <source>The package “%1” opens with a key. Name the library whose key it is: alliance package show LIBRARY FILE.</source>
        <translation>Das Paket „%1“ öffnet sich mit einem Schlüssel. Nennen Sie die Bibliothek, deren Schlüssel es ist: alliance package show LIBRARY FILE.</translation>
    </message>
    <message>
        <source>“%1” is no way to settle conflicts. It can be: mine, theirs, both.</source>
        <translation>„%1“ ist kein Weg, Konflikte zu klären. Möglich sind: mine, theirs, both.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record (--%2).</source>
        <translation>„%1“ ist keine Kennung eines Eintrags (--%2).</translation>
    </message>
    <message>
        <source>The library does not have the session of this package. “alliance package open” makes it.</source>
        <translation>Die Bibliothek hat die Sitzung dieses Pakets nicht. „alliance package open“ legt sie an.</translation>
    </message>
    <message>
        <source>The recording is in the library now.</source>
        <translation>Die Aufnahme ist jetzt in der Bibliothek.</translation>
    </message>
    <message>
        <source>what was changed on both sides: mine, theirs, or both, which is the rule</source>
        <translation>was auf beiden Seiten geändert wurde: mine, theirs oder both, was die Regel ist</translation>
    </message>
    <message>
        <source>of this record, what is here stands</source>
        <translation>von diesem Eintrag gilt, was hier ist</translation>
    </message>
    <message>
        <source>of this record, what the package has</source>
        <translation>von diesem Eintrag gilt, was das Paket hat</translation>
    </message>
    <message>
        <source>of this record, both</source>
        <translation>von diesem Eintrag gilt beides</translation>
    </message>
    <message>
        <source>change nothing; say what would happen</source>
        <translation>nichts ändern; sagen, was geschehen würde</translation>
    </message>
    <message>
        <source>Records that are new here are added; what was changed there only is moved forward; what was changed on both sides is told, and both versions are kept in its history. A package that was taken in before changes nothing. “alliance undo” takes all of it back. The passphrase of a package comes from ALLIANCE_PACKAGE_PASSPHRASE or the terminal.</source>
        <translation>Was hier neu ist, kommt hinzu; was nur dort geändert wurde, rückt vor; was auf beiden Seiten geändert wurde, wird genannt, und beide Fassungen bleiben in seinem Verlauf. Ein Paket, das schon übernommen wurde, ändert nichts. „alliance undo“ nimmt alles zurück. Die Passphrase eines Pakets kommt aus ALLIANCE_PACKAGE_PASSPHRASE oder vom Terminal.</translation>
    </message>
    <message>
        <source>your key for review packages, to be handed out</source>
        <translation>Ihr Schlüssel für Review-Pakete, zum Weitergeben</translation>
    </message>
    <message>
        <source>Whoever has it can seal packages to you, and can read nothing with it.</source>
        <translation>Wer ihn hat, kann Pakete für Sie versiegeln und damit nichts lesen.</translation>
    </message>
    <message>
        <source>seal a session&apos;s work into one file for another library</source>
        <translation>die Arbeit an einer Sitzung in eine Datei für eine andere Bibliothek versiegeln</translation>
    </message>
    <message>
        <source>Notes, codes, ratings, decisions and candidates with all versions, except what is private to anybody and what the reader may not see. For a rater: the recordings and what was measured, and nothing that anybody wrote or decided. People are called by codes without --names. Texts of notes are as they were written.</source>
        <translation>Notizen, Codes, Einschätzungen, Entscheidungen und Kandidaten mit allen Fassungen, außer dem, was jemandem allein gehört, und dem, was die lesende Person nicht sehen darf. Für rater: die Aufnahmen und was gemessen wurde, und nichts, was jemand geschrieben oder entschieden hat. Ohne --names stehen statt Personen Kürzel. Texte von Notizen sind, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>file to write, ending with .alliance-review</source>
        <translation>Datei, die geschrieben wird; endet auf .alliance-review</translation>
    </message>
    <message>
        <source>the key of somebody who may open it (“alliance package key”)</source>
        <translation>der Schlüssel von jemandem, der es öffnen darf („alliance package key“)</translation>
    </message>
    <message>
        <source>or whoever knows a passphrase: asked for, or from ALLIANCE_PACKAGE_PASSPHRASE</source>
        <translation>oder wer eine Passphrase kennt: erfragt oder aus ALLIANCE_PACKAGE_PASSPHRASE</translation>
    </message>
    <message>
        <source>the recordings, too</source>
        <translation>auch die Aufnahmen</translation>
    </message>
    <message>
        <source>names of people, files and labels, too</source>
        <translation>auch Namen von Personen, Dateien und Bezeichnungen</translation>
    </message>
    <message>
        <source>supervisor, or trainee, who does not get what is for supervisors, or rater, who rates blind; when missing: supervisor for what trainees make and for sessions that came for rating, trainee for all else</source>
        <translation>supervisor, oder trainee, ohne das, was für die Supervision ist, oder rater für eine blinde Einschätzung; fehlt die Angabe: supervisor für Pakete von Trainees und für Sitzungen, die zur Einschätzung kamen, sonst trainee</translation>
    </message>
    <message>
        <source>check a review package and say what is in it</source>
        <translation>ein Review-Paket prüfen und sagen, was darin ist</translation>
    </message>
    <message>
        <source>With a library: opened with your key, and what it would do there. Nothing is changed.</source>
        <translation>Mit einer Bibliothek: mit Ihrem Schlüssel geöffnet, und was es dort bewirken würde. Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>take the session of a review package in, or merge into it</source>
        <translation>die Sitzung eines Review-Pakets übernehmen oder damit zusammenführen</translation>
    </message>
    <message>
        <source>for a package without recordings: one with the same content</source>
        <translation>für ein Paket ohne Aufnahmen: eine mit demselben Inhalt</translation>
    </message>
    <message>
        <source>leave it where it is</source>
        <translation>sie lassen, wo sie ist</translation>
    </message>
    <message>
        <source>merge a review package into the session that the library has</source>
        <translation>ein Review-Paket mit der Sitzung zusammenführen, die die Bibliothek hat</translation>
    </message>
    <message>
        <source>give a session that came without its recording the file</source>
        <translation>einer Sitzung, die ohne ihre Aufnahme kam, die Datei geben</translation>
    </message>
    <message>
        <source>It has to be the very recording: its content is compared.</source>
        <translation>Es muss genau diese Aufnahme sein: Ihr Inhalt wird verglichen.</translation>
    </message>
</context>
<context>
    <name>PackageWords</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>Therapeut/in</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>nichts gesagt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>not yours to read</source>
        <translation>nicht für Sie lesbar</translation>
    </message>
    <message>
        <source>released on %1</source>
        <translation>freigegeben am %1</translation>
    </message>
    <message>
        <source>draft of %1</source>
        <translation>Entwurf vom %1</translation>
    </message>
    <message>
        <source>Made by %1 on %2 for %3.</source>
        <translation>Erstellt von %1 am %2 für %3.</translation>
    </message>
    <message>
        <source>Without the recording.</source>
        <translation>Ohne die Aufnahme.</translation>
    </message>
    <message>
        <source>With the recording (%1).</source>
        <translation>Mit der Aufnahme (%1).</translation>
    </message>
    <message>
        <source>Of what is moved forward, removed there: %1.</source>
        <translation>Von dem, was vorrückt, dort entfernt: %1.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Settled difference</source>
        <translation>Geklärter Unterschied</translation>
    </message>
    <message>
        <source>Decision on a candidate</source>
        <translation>Entscheidung über einen Kandidaten</translation>
    </message>
    <message>
        <source>Tags of the session</source>
        <translation>Schlagwörter der Sitzung</translation>
    </message>
    <message>
        <source>Mark of where somebody looks</source>
        <translation>Markierung, wohin jemand schaut</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wer ist wer</translation>
    </message>
    <message>
        <source>Places of the cameras</source>
        <translation>Zeitlage der Kameras</translation>
    </message>
    <message>
        <source>Person who takes part</source>
        <translation>Beteiligte Person</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>looks at the partner</source>
        <translation>schaut zum Gegenüber</translation>
    </message>
    <message>
        <source>looks away</source>
        <translation>schaut weg</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Notizen</translation>
    </message>
    <message>
        <source>1 marker</source>
        <translation>1 Marker</translation>
    </message>
    <message>
        <source>%1 markers</source>
        <translation>%1 Marker</translation>
    </message>
    <message>
        <source>1 stage</source>
        <translation>1 Phase</translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation>%1 Phasen</translation>
    </message>
    <message>
        <source>1 rating</source>
        <translation>1 Einschätzung</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 Einschätzungen</translation>
    </message>
    <message>
        <source>1 settled difference</source>
        <translation>1 geklärter Unterschied</translation>
    </message>
    <message>
        <source>%1 settled differences</source>
        <translation>%1 geklärte Unterschiede</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 Entscheidung</translation>
    </message>
    <message>
        <source>%1 decisions</source>
        <translation>%1 Entscheidungen</translation>
    </message>
    <message>
        <source>1 candidate</source>
        <translation>1 Kandidat</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <translation>%1 Kandidaten</translation>
    </message>
    <message>
        <source>1 mark of where somebody looks</source>
        <translation>1 Blickmarkierung</translation>
    </message>
    <message>
        <source>%1 marks of where somebody looks</source>
        <translation>%1 Blickmarkierungen</translation>
    </message>
    <message>
        <source>1 released feedback</source>
        <translation>1 freigegebenes Feedback</translation>
    </message>
    <message>
        <source>%1 released versions of the feedback</source>
        <translation>%1 freigegebene Versionen des Feedbacks</translation>
    </message>
    <message>
        <source>1 consent</source>
        <translation>1 Einwilligung</translation>
    </message>
    <message>
        <source>%1 consents</source>
        <translation>%1 Einwilligungen</translation>
    </message>
    <message>
        <source>1 removal</source>
        <translation>1 Entfernung</translation>
    </message>
    <message>
        <source>%1 removals</source>
        <translation>%1 Entfernungen</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>Es enthält: %1.</translation>
    </message>
    <message>
        <source>Made for blind rating: nothing that others wrote or decided is in it.</source>
        <translation>Für eine blinde Einschätzung: Nichts, was andere geschrieben oder entschieden haben, ist darin.</translation>
    </message>
    <message>
        <source>People and files are called by codes.</source>
        <translation>Personen und Dateien haben Kürzel.</translation>
    </message>
    <message>
        <source>The library does not have this session: opening makes it.</source>
        <translation>Die Bibliothek hat diese Sitzung nicht: Öffnen legt sie an.</translation>
    </message>
    <message>
        <source>The library has this session. New: %1, moved forward: %2, here already: %3, changed on both sides: %4.</source>
        <translation>Die Bibliothek hat diese Sitzung. Neu: %1, vorgerückt: %2, schon hier: %3, auf beiden Seiten geändert: %4.</translation>
    </message>
    <message>
        <source>The session is in the library.</source>
        <translation>Die Sitzung ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>The session is in the library. Records: %1.</source>
        <translation>Die Sitzung ist in der Bibliothek. Einträge: %1.</translation>
    </message>
    <message>
        <source>Everything in the package was here already. Nothing was changed.</source>
        <translation>Alles im Paket war schon hier. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Merged. New: %1, moved forward: %2, here already: %3, changed on both sides: %4.</source>
        <translation>Zusammengeführt. Neu: %1, vorgerückt: %2, schon hier: %3, auf beiden Seiten geändert: %4.</translation>
    </message>
    <message>
        <source>It came for blind rating: your own first pass has begun.</source>
        <translation>Sie kam für eine blinde Einschätzung: Ihr eigener erster Durchgang hat begonnen.</translation>
    </message>
    <message>
        <source>Of what was changed on both sides, both versions are kept; %1 stand beside what is here.</source>
        <translation>Von dem, was auf beiden Seiten geändert wurde, bleiben beide Fassungen; neben dem, was hier ist, stehen %1.</translation>
    </message>
    <message>
        <source>Of two consents the stricter of both stands, unless one was chosen for itself.</source>
        <translation>Von zwei Einwilligungen gilt, was beide erlauben, sofern nicht eine für sich gewählt wurde.</translation>
    </message>
    <message>
        <source>Recordings that came in: %1.</source>
        <translation>Übernommene Aufnahmen: %1.</translation>
    </message>
    <message>
        <source>Recordings that are not here: %1. They can be added later.</source>
        <translation>Aufnahmen, die nicht hier sind: %1. Sie können später ergänzt werden.</translation>
    </message>
</context>
<context>
    <name>PanelParts</name>
    <message>
        <source>Who may read it</source>
        <translation>Wer es lesen darf</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Throw away what is not saved</source>
        <translation>Nicht Gespeichertes wegwerfen</translation>
    </message>
</context>
<context>
    <name>PassageService</name>
    <message>
        <source>A stage lasts: its end must be after its start.</source>
        <translation>Eine Phase dauert: ihr Ende muss nach ihrem Anfang liegen.</translation>
    </message>
    <message>
        <source>“%1” is not a stage. The stages are: %2.</source>
        <translation>„%1“ ist keine Phase. Die Phasen sind: %2.</translation>
    </message>
</context>
<context>
    <name>PassageVerbs</name>
    <message>
        <source>Stage %1 stored</source>
        <translation>Phase %1 gespeichert</translation>
    </message>
    <message>
        <source>Stage %1 removed; “alliance undo” brings it back.</source>
        <translation>Phase %1 entfernt; „alliance undo“ holt sie zurück.</translation>
    </message>
    <message>
        <source>No stages.</source>
        <translation>Keine Phasen.</translation>
    </message>
    <message>
        <source>STAGE is an id or the first characters of it.</source>
        <translation>STAGE ist eine Kennung oder die ersten Zeichen davon.</translation>
    </message>
    <message>
        <source>note which stage of resolution was passed through, and when</source>
        <translation>festhalten, welche Phase der Auflösung wann durchlaufen wurde</translation>
    </message>
    <message>
        <source>Stages are a guide and may come back.</source>
        <translation>Phasen sind eine Orientierung und können wiederkehren.</translation>
    </message>
    <message>
        <source>stage of resolution</source>
        <translation>Phase der Auflösung</translation>
    </message>
    <message>
        <source>a few words</source>
        <translation>einige Worte</translation>
    </message>
    <message>
        <source>list the stages of a session by time</source>
        <translation>die Phasen einer Sitzung nach der Zeit auflisten</translation>
    </message>
    <message>
        <source>remove a stage; its versions stay</source>
        <translation>eine Phase entfernen; ihre Versionen bleiben</translation>
    </message>
    <message>
        <source>show the versions of a stage</source>
        <translation>die Versionen einer Phase zeigen</translation>
    </message>
    <message>
        <source>bring a removed stage back, or make an earlier version the newest</source>
        <translation>eine entfernte Phase zurückholen oder eine frühere Version zur neuesten machen</translation>
    </message>
</context>
<context>
    <name>Passphrases</name>
    <message>
        <source>There is no terminal to ask on: put it into the environment variable %1.</source>
        <translation>Es gibt kein Terminal zum Fragen: setzen Sie es in die Umgebungsvariable %1.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Die beiden sind nicht gleich. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Passphrase of the library</source>
        <translation>Passphrase der Bibliothek</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
</context>
<context>
    <name>PeopleService</name>
    <message>
        <source>This passphrase cannot be used in this library. Choose another one.</source>
        <translation>Diese Passphrase ist in dieser Bibliothek nicht verwendbar. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This is an open library: it has no passphrases. Make a sealed one to work in with several people.</source>
        <translation>Dies ist eine offene Bibliothek: sie hat keine Passphrasen. Legen Sie eine versiegelte an, um zu mehreren zu arbeiten.</translation>
    </message>
    <message>
        <source>“%1” cannot open this library, or you may not open the session.</source>
        <translation>„%1“ kann diese Bibliothek nicht öffnen, oder Sie dürfen die Sitzung nicht öffnen.</translation>
    </message>
    <message>
        <source>“%1” has been handed the session already, or sees what others wrote in it.</source>
        <translation>„%1“ hat die Sitzung schon bekommen oder sieht, was andere darin geschrieben haben.</translation>
    </message>
    <message>
        <source>“%1” holds no key of this session.</source>
        <translation>„%1“ hat keinen Schlüssel dieser Sitzung.</translation>
    </message>
    <message>
        <source>There is nobody “%1” in this library. “alliance library people” lists them.</source>
        <translation>In dieser Bibliothek gibt es niemanden „%1“. „alliance library people“ zählt alle auf.</translation>
    </message>
    <message>
        <source>There are several people “%1” in this library: give more of the id.</source>
        <translation>In dieser Bibliothek gibt es mehrere Personen „%1“: geben Sie mehr von der Kennung an.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: it is you, or somebody who does not work with the library.</source>
        <translation>„%1“ kann nicht entfernt werden: das sind Sie selbst oder jemand, der nicht mit der Bibliothek arbeitet.</translation>
    </message>
    <message>
        <source>“%1” is the only supervisor. Add another one first.</source>
        <translation>Nur „%1“ hat hier die Rolle Supervision. Fügen Sie zuerst noch jemanden mit dieser Rolle hinzu.</translation>
    </message>
    <message>
        <source>“%1” alone holds sessions, which would be lost with them: %2. Let them give these to a supervisor first; if they cannot, the recovery key does it (“alliance library recover --session ID --person WHO”).</source>
        <translation>Nur „%1“ kann diese Sitzungen öffnen; sie gingen sonst verloren: %2. Zuerst sollte sie die Supervision bekommen; geht das nicht mehr, hilft der Wiederherstellungsschlüssel („alliance library recover --session ID --person WHO“).</translation>
    </message>
    <message>
        <source>That is not your passphrase. Nothing was changed.</source>
        <translation>Das ist nicht Ihre Passphrase. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” does not work with the library.</source>
        <translation>„%1“ arbeitet nicht mit der Bibliothek.</translation>
    </message>
    <message>
        <source>“%1” is neither supervisor nor trainee. Release the session to the directors, or hand it to a guest rater.</source>
        <translation>„%1“ gehört weder zur Supervision noch zu den Trainees. Geben Sie die Sitzung für die Leitung frei oder übergeben Sie sie einem Gast.</translation>
    </message>
    <message>
        <source>This is your own access, or that of a director while the session is released. Withdraw the release instead.</source>
        <translation>Das ist Ihr eigener Zugang oder der einer Leitung, solange die Sitzung freigegeben ist. Ziehen Sie stattdessen die Freigabe zurück.</translation>
    </message>
    <message>
        <source>A session is handed to guest raters. Give others access to it instead.</source>
        <translation>Zur Einschätzung wird eine Sitzung nur einem Gast übergeben. Geben Sie anderen stattdessen Zugang.</translation>
    </message>
    <message>
        <source>This session is not in your hands, or you have finished it already.</source>
        <translation>Diese Sitzung liegt nicht in Ihren Händen, oder Sie haben sie schon abgeschlossen.</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>trainee</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>director</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>guest rater</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
</context>
<context>
    <name>PeopleVerbs</name>
    <message>
        <source>name, id or the first characters of the id</source>
        <translation>Name, Kennung oder die ersten Zeichen der Kennung</translation>
    </message>
    <message>
        <source>  removed</source>
        <translation>  entfernt</translation>
    </message>
    <message>
        <source>  you</source>
        <translation>  Sie</translation>
    </message>
    <message>
        <source>“%1” is no role: give supervisor, trainee, director or guest_rater (--role).</source>
        <translation>„%1“ ist keine Rolle: geben Sie supervisor, trainee, director oder guest_rater an (--role).</translation>
    </message>
    <message>
        <source>A person needs a name (--name).</source>
        <translation>Eine Person braucht einen Namen (--name).</translation>
    </message>
    <message>
        <source>First passphrase of %1</source>
        <translation>Erste Passphrase von %1</translation>
    </message>
    <message>
        <source>Added %1 as %2, id %3.</source>
        <translation>%1 hinzugefügt als %2, Kennung %3.</translation>
    </message>
    <message>
        <source>Removed. What is written from now on is under new keys; a backup made before still opens with the old passphrase.</source>
        <translation>Entfernt. Was ab jetzt geschrieben wird, steht unter neuen Schlüsseln; eine frühere Sicherung lässt sich weiter mit der alten Passphrase öffnen.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Your passphrase is changed, and your keys are renewed: what is written from now on is not read with the old one. A backup made before still opens with it, as it was then. Your key for packages is another one now (“alliance package key”): have packages that are still on their way to you made anew.</source>
        <translation>Ihre Passphrase ist geändert, und Ihre Schlüssel sind erneuert: Was von jetzt an geschrieben wird, ist mit der alten nicht lesbar. Eine frühere Sicherung lässt sich mit ihr weiter öffnen, so wie sie damals war. Ihr Schlüssel für Pakete ist jetzt ein anderer („alliance package key“): Lassen Sie Pakete, die noch zu Ihnen unterwegs sind, neu machen.</translation>
    </message>
    <message>
        <source>This is an open library: it has no recovery key, and needs none.</source>
        <translation>Das ist eine offene Bibliothek: Sie hat keinen Wiederherstellungsschlüssel und braucht keinen.</translation>
    </message>
    <message>
        <source>The recovery key opens this library. Say whose passphrase is lost (--person):</source>
        <translation>Der Wiederherstellungsschlüssel öffnet diese Bibliothek. Sagen Sie, wessen Passphrase verloren ist (--person):</translation>
    </message>
    <message>
        <source>Sessions that nobody can open; give them to somebody (--session ID --person WHO):</source>
        <translation>Sitzungen, die niemand öffnen kann; geben Sie sie jemandem (--session ID --person WHO):</translation>
    </message>
    <message>
        <source>%1 can open the session now.</source>
        <translation>%1 kann die Sitzung jetzt öffnen.</translation>
    </message>
    <message>
        <source>The new passphrase opens the library. The recovery key stays as it is.</source>
        <translation>Die neue Passphrase öffnet die Bibliothek. Der Wiederherstellungsschlüssel bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>list the people of a library</source>
        <translation>die Personen einer Bibliothek auflisten</translation>
    </message>
    <message>
        <source>let somebody else work with a sealed library</source>
        <translation>jemand anderen mit einer versiegelten Bibliothek arbeiten lassen</translation>
    </message>
    <message>
        <source>The first passphrase of that person is asked for, or taken from ALLIANCE_NEW_PASSPHRASE.</source>
        <translation>Die erste Passphrase dieser Person wird erfragt oder aus ALLIANCE_NEW_PASSPHRASE genommen.</translation>
    </message>
    <message>
        <source>name of the person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>supervisor, trainee, director or guest_rater</source>
        <translation>supervisor, trainee, director oder guest_rater</translation>
    </message>
    <message>
        <source>take the library away from somebody</source>
        <translation>jemandem die Bibliothek nehmen</translation>
    </message>
    <message>
        <source>change your passphrase</source>
        <translation>Ihre Passphrase ändern</translation>
    </message>
    <message>
        <source>The new one is asked for, or taken from ALLIANCE_NEW_PASSPHRASE.</source>
        <translation>Die neue wird erfragt oder aus ALLIANCE_NEW_PASSPHRASE genommen.</translation>
    </message>
    <message>
        <source>give somebody a new passphrase or a lost session by the recovery key</source>
        <translation>mit dem Wiederherstellungsschlüssel jemandem eine neue Passphrase oder eine verlorene Sitzung geben</translation>
    </message>
    <message>
        <source>The recovery key is asked for, or taken from ALLIANCE_RECOVERY_KEY; the new passphrase from ALLIANCE_NEW_PASSPHRASE. Without --person it only tries the key and lists the people, and the sessions that nobody can open any more. With --session the person gets that session instead.</source>
        <translation>Der Wiederherstellungsschlüssel wird erfragt oder aus ALLIANCE_RECOVERY_KEY genommen, die neue Passphrase aus ALLIANCE_NEW_PASSPHRASE. Ohne --person wird nur der Schlüssel versucht, und es werden die Personen aufgezählt und die Sitzungen, die niemand mehr öffnen kann. Mit --session bekommt die Person stattdessen diese Sitzung.</translation>
    </message>
    <message>
        <source>session to give to the person</source>
        <translation>Sitzung, die diese Person bekommt</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Only supervisors and directors add people to the library.</source>
        <translation>Personen zur Bibliothek hinzufügen dürfen nur Supervision und Leitung.</translation>
    </message>
    <message>
        <source>Only supervisors and directors remove people from the library.</source>
        <translation>Personen aus der Bibliothek entfernen dürfen nur Supervision und Leitung.</translation>
    </message>
    <message>
        <source>Only with the recovery key can somebody be given a new passphrase.</source>
        <translation>Nur mit dem Wiederherstellungsschlüssel kann jemand eine neue Passphrase bekommen.</translation>
    </message>
    <message>
        <source>Guest raters do not import recordings.</source>
        <translation>Gäste importieren keine Aufnahmen.</translation>
    </message>
    <message>
        <source>Only supervisors and trainees change sessions.</source>
        <translation>Sitzungen ändern dürfen nur Supervision und Trainees.</translation>
    </message>
    <message>
        <source>Guest raters do not measure recordings.</source>
        <translation>Gäste messen keine Aufnahmen.</translation>
    </message>
    <message>
        <source>Only supervisors and trainees decide on moments.</source>
        <translation>Über Momente entscheiden dürfen nur Supervision und Trainees.</translation>
    </message>
    <message>
        <source>Nobody works in this role.</source>
        <translation>Niemand arbeitet in dieser Rolle.</translation>
    </message>
    <message>
        <source>Guest raters do not settle differences.</source>
        <translation>Gäste klären keine Unterschiede.</translation>
    </message>
    <message>
        <source>Only supervisors and trainees release what they wrote.</source>
        <translation>Selbst Geschriebenes freigeben dürfen nur Supervision und Trainees.</translation>
    </message>
    <message>
        <source>Only supervisors and trainees let others open a session.</source>
        <translation>Anderen eine Sitzung öffnen dürfen nur Supervision und Trainees.</translation>
    </message>
    <message>
        <source>Only supervisors write feedback and release it to the trainee.</source>
        <translation>Feedback schreiben und für Trainees freigeben darf nur die Supervision.</translation>
    </message>
    <message>
        <source>Only supervisors release a session to the directors.</source>
        <translation>Eine Sitzung für die Leitung freigeben darf nur die Supervision.</translation>
    </message>
    <message>
        <source>Only a guest rater finishes the rating of a session.</source>
        <translation>Die Einschätzung einer Sitzung abschließen kann nur ein Gast.</translation>
    </message>
    <message>
        <source>Only supervisors and directors change the vocabulary.</source>
        <translation>Das Vokabular ändern dürfen nur Supervision und Leitung.</translation>
    </message>
    <message>
        <source>Only supervisors and trainees record consent.</source>
        <translation>Einwilligungen festhalten dürfen nur Supervision und Trainees.</translation>
    </message>
    <message>
        <source>Only supervisors destroy a session.</source>
        <translation>Eine Sitzung vernichten darf nur die Supervision.</translation>
    </message>
    <message>
        <source>Only supervisors and directors compile collections.</source>
        <translation>Sammlungen zusammenstellen dürfen nur Supervision und Leitung.</translation>
    </message>
    <message>
        <source>Guest raters do not take anything out of the library.</source>
        <translation>Gäste nehmen nichts aus der Bibliothek heraus.</translation>
    </message>
    <message>
        <source>Only supervisors and directors export the record of changes.</source>
        <translation>Das Änderungsprotokoll exportieren dürfen nur Supervision und Leitung.</translation>
    </message>
    <message>
        <source>Guest raters do not back up the library.</source>
        <translation>Gäste sichern die Bibliothek nicht.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>This person is</source>
        <translation>Diese Person ist</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient/in</translation>
    </message>
    <message>
        <source>&amp;Therapist</source>
        <translation>&amp;Therapeut/in</translation>
    </message>
    <message>
        <source>Someone &amp;else</source>
        <translation>&amp;Jemand anders</translation>
    </message>
    <message>
        <source>As proposed (%1)</source>
        <translation>Wie vorgeschlagen (%1)</translation>
    </message>
    <message>
        <source>&amp;Not said</source>
        <translation>&amp;Nicht angegeben</translation>
    </message>
    <message>
        <source>&amp;Swap patient and therapist</source>
        <translation>Patient/in und Therapeut/in ta&amp;uschen</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>Mark: &amp;looking at the partner here</source>
        <translation>Markieren: schaut hier &amp;zum Gegenüber</translation>
    </message>
    <message>
        <source>Mark: looking &amp;away here</source>
        <translation>Markieren: schaut hier &amp;weg</translation>
    </message>
    <message>
        <source>&amp;Remove the mark</source>
        <translation>Markierung entfe&amp;rnen</translation>
    </message>
</context>
<context>
    <name>Preference</name>
    <message>
        <source>volume tempo remember</source>
        <translation>Lautstärke Geschwindigkeit Tempo merken</translation>
    </message>
    <message>
        <source>loop replay automatically</source>
        <translation>Schleife wiederholen automatisch</translation>
    </message>
    <message>
        <source>loop lead-in</source>
        <translation>Schleife Vorlauf</translation>
    </message>
    <message>
        <source>loop lead-out</source>
        <translation>Schleife Nachlauf</translation>
    </message>
    <message>
        <source>blind hide</source>
        <translation>blind verbergen</translation>
    </message>
    <message>
        <source>font letters bigger zoom scale</source>
        <translation>Schrift Schriftgröße größer Zoom</translation>
    </message>
    <message>
        <source>theme night mode colors</source>
        <translation>Design Nachtmodus dunkel</translation>
    </message>
    <message>
        <source>log out automatic timeout password</source>
        <translation>abmelden automatisch Zeitlimit Passwort</translation>
    </message>
    <message>
        <source>screenshot still photo copy</source>
        <translation>Bildschirmfoto Standbild Foto kopieren</translation>
    </message>
    <message>
        <source>panic blank black</source>
        <translation>Panik schwarz</translation>
    </message>
    <message>
        <source>RAM cache slow</source>
        <translation>RAM Arbeitsspeicher langsam</translation>
    </message>
    <message>
        <source>proxy disk space cache</source>
        <translation>Proxy Speicherplatz</translation>
    </message>
    <message>
        <source>hotkeys keyboard</source>
        <translation>Tastenkürzel Tastatur</translation>
    </message>
</context>
<context>
    <name>PreferencePages</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Keep speed and loudness</source>
        <translation>Tempo und Lautstärke behalten</translation>
    </message>
    <message>
        <source>The program starts with the speed and the loudness that it was left with</source>
        <translation>Das Programm beginnt mit dem Tempo und der Lautstärke, mit denen es verlassen wurde</translation>
    </message>
    <message>
        <source>Repeat candidates</source>
        <translation>Kandidaten wiederholen</translation>
    </message>
    <message>
        <source>The first candidate that is chosen in a session is repeated, and those after it, until repeating is turned off (%1)</source>
        <translation>Der erste Kandidat, der in einer Sitzung gewählt wird, wird wiederholt, und die danach auch, bis das Wiederholen ausgeschaltet wird (%1)</translation>
    </message>
    <message>
        <source>Played before a repeated candidate</source>
        <translation>Vor einem wiederholten Kandidaten</translation>
    </message>
    <message>
        <source>Played after it</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Playing and writing</source>
        <translation>Abspielen und Schreiben</translation>
    </message>
    <message>
        <source>With %1; the unit is the frame of the recording</source>
        <translation>Mit %1; gezählt werden Bilder der Aufnahme</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source> frames</source>
        <translation> Bilder</translation>
    </message>
    <message>
        <source>Short step</source>
        <translation>Kurzer Schritt</translation>
    </message>
    <message>
        <source>Middle step</source>
        <translation>Mittlerer Schritt</translation>
    </message>
    <message>
        <source>Long step</source>
        <translation>Langer Schritt</translation>
    </message>
    <message>
        <source>Short jump</source>
        <translation>Kurzer Sprung</translation>
    </message>
    <message>
        <source>Middle jump</source>
        <translation>Mittlerer Sprung</translation>
    </message>
    <message>
        <source>Long jump</source>
        <translation>Langer Sprung</translation>
    </message>
    <message>
        <source>Steps and jumps</source>
        <translation>Schritte und Sprünge</translation>
    </message>
    <message>
        <source>Measuring new sessions</source>
        <translation>Neue Sitzungen messen</translation>
    </message>
    <message>
        <source>Where these numbers hold</source>
        <translation>Wo diese Zahlen gelten</translation>
    </message>
    <message>
        <source>In sessions that are measured for the first time. A session that was measured keeps its own, which its panel of definitions (%1) changes with the result in sight.</source>
        <translation>In Sitzungen, die zum ersten Mal gemessen werden. Eine gemessene Sitzung behält ihre eigenen; ihr Bereich mit den Definitionen (%1) ändert sie mit dem Ergebnis vor Augen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>It acts at once in every window. What has no room then scrolls or goes on in the next line.</source>
        <translation>Gilt sofort in jedem Fenster. Was dann keinen Platz hat, lässt sich rollen oder geht in der nächsten Zeile weiter.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Own pass first</source>
        <translation>Zuerst eigener Durchgang</translation>
    </message>
    <message>
        <source>Sessions open with candidates, everything measured and what others wrote hidden, until you say that your own pass is finished. It can be chosen for a single session in the Review menu. For trainees it is always so.</source>
        <translation>Sitzungen öffnen sich ohne Kandidaten, ohne alles Gemessene und ohne das, was andere geschrieben haben, bis Sie sagen, dass Ihr eigener Durchgang beendet ist. Für eine einzelne Sitzung lässt es sich im Menü Durchsicht wählen. Für Trainees ist es immer so.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Panels of a session</source>
        <translation>Bereiche einer Sitzung</translation>
    </message>
    <message>
        <source>Put all panels back in their places</source>
        <translation>Setzt alle Bereiche an ihre Plätze zurück</translation>
    </message>
    <message>
        <source>&amp;Reset panels</source>
        <translation>Bereiche &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After %1 minutes</source>
        <translation>Nach %1 Minuten</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Von selbst sperren</translation>
    </message>
    <message>
        <source>A library with a passphrase is closed when nobody has used the program for so long. While something plays, is imported or exported, nobody is taken to be away.</source>
        <translation>Eine Bibliothek mit Passphrase wird geschlossen, wenn so lange niemand das Programm benutzt hat. Während etwas abgespielt, importiert oder exportiert wird, gilt niemand als abwesend.</translation>
    </message>
    <message>
        <source>Pictures may be put onto the clipboard</source>
        <translation>Bilder dürfen in die Zwischenablage</translation>
    </message>
    <message>
        <source>Only where consent allows it. What is on the clipboard, other programs can read.</source>
        <translation>Nur wo die Einwilligung es erlaubt. Was in der Zwischenablage liegt, können andere Programme lesen.</translation>
    </message>
    <message>
        <source>Hide picture and sound (%1)</source>
        <translation>Bild und Ton verbergen (%1)</translation>
    </message>
    <message>
        <source>This key covers every window and dialog at once, stops and silences the player and takes names out of the titles, from anywhere in the program. The same key goes on.</source>
        <translation>Diese Taste verdeckt sofort jedes Fenster und jeden Dialog, hält das Abspielen an, macht es stumm und nimmt Namen aus den Titeln, von überall im Programm. Dieselbe Taste macht weiter.</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>&amp;Tasten ändern…</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>Library and storage</source>
        <translation>Bibliothek und Speicher</translation>
    </message>
    <message>
        <source>Remind me of a backup after</source>
        <translation>An eine Sicherung erinnern nach</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <translation>Speicher für Bilder</translation>
    </message>
    <message>
        <source>This much of the session around the playhead is kept ready, so that going there is fast. It holds from the next session that is opened.</source>
        <translation>So viel der Sitzung um die Abspielmarke wird bereitgehalten, damit man schnell dorthin kommt. Es gilt ab der nächsten Sitzung, die geöffnet wird.</translation>
    </message>
    <message>
        <source>Small copies</source>
        <translation>Kleine Kopien</translation>
    </message>
    <message>
        <source>Copies for scrubbing, thumbnails and what was measured lie in the library, sealed as it is. They are made from the recordings, and made again when they are missing.</source>
        <translation>Kopien zum Suchen, Vorschaubilder und Gemessenes liegen in der Bibliothek, versiegelt wie sie. Sie werden aus den Aufnahmen gemacht und neu gemacht, wenn sie fehlen.</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Es ist keine Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys of all commands</source>
        <translation>Tasten aller Befehle</translation>
    </message>
    <message>
        <source>Choose other keys; the program says when another command has them already</source>
        <translation>Andere Tasten wählen; das Programm sagt, wenn ein anderer Befehl sie schon hat</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>Tastenkürzel &amp;ändern…</translation>
    </message>
    <message>
        <source>Keys of the place where you are</source>
        <translation>Tasten der Stelle, an der Sie sind</translation>
    </message>
    <message>
        <source>The same sheet opens with %1</source>
        <translation>Dasselbe Blatt öffnet sich mit %1</translation>
    </message>
    <message>
        <source>&amp;Show shortcuts</source>
        <translation>Tastenkürzel &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>ProbeVerb</name>
    <message>
        <source>%1: %2, %3 bytes</source>
        <translation>%1: %2, %3 Byte</translation>
    </message>
    <message>
        <source>  picture  %1, %2 x %3 shown upright%4</source>
        <translation>  Bild     %1, %2 x %3 aufrecht gezeigt%4</translation>
    </message>
    <message>
        <source> (cannot be played)</source>
        <translation> (nicht abspielbar)</translation>
    </message>
    <message numerus="yes">
        <source>  sound    %1, %2 Hz, %n channel(s)%3</source>
        <translation>
            <numerusform>  Ton      %1, %2 Hz, %n Kanal%3</numerusform>
            <numerusform>  Ton      %1, %2 Hz, %n Kanäle%3</numerusform>
        </translation>
    </message>
    <message>
        <source>  no sound</source>
        <translation>  kein Ton</translation>
    </message>
    <message>
        <source>  %1 frames, %2, %3 frames a second%4</source>
        <translation>  %1 Bilder, %2, %3 Bilder je Sekunde%4</translation>
    </message>
    <message>
        <source> on average (variable)</source>
        <translation> im Mittel (veränderlich)</translation>
    </message>
    <message>
        <source>tell what a recording is made of: streams, frames, length, problems</source>
        <translation>sagen, woraus eine Aufnahme besteht: Spuren, Bilder, Länge, Probleme</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Usage: alliance VERB ...

Reviews recorded psychotherapy sessions without a window. Everything stays on this computer.

</source>
        <translation>Aufruf: alliance VERB ...

Durchsicht aufgezeichneter Psychotherapiesitzungen ohne Fenster. Alles bleibt auf diesem Rechner.

</translation>
    </message>
    <message>
        <source>
“alliance VERB --help” explains a verb; --language en or de chooses the language. Exit code: 0 done, 1 refused or failed, 2 wrong usage.
</source>
        <translation>
„alliance VERB --help“ erklärt ein Verb; --language en oder de wählt die Sprache. Rückgabewert: 0 erledigt, 1 verweigert oder fehlgeschlagen, 2 falscher Aufruf.
</translation>
    </message>
    <message>
        <source>“alliance --help” lists what it can do.</source>
        <translation>„alliance --help“ zählt auf, was möglich ist.</translation>
    </message>
    <message>
        <source>say what to do</source>
        <translation>sagen Sie, was zu tun ist</translation>
    </message>
    <message>
        <source>there is no “%1 %2”</source>
        <translation>es gibt kein „%1 %2“</translation>
    </message>
    <message>
        <source>“%1” needs to know what to do</source>
        <translation>„%1“ muss wissen, was zu tun ist</translation>
    </message>
    <message>
        <source>“alliance %1 --help” lists what it can do.</source>
        <translation>„alliance %1 --help“ zählt auf, was möglich ist.</translation>
    </message>
    <message>
        <source>there is no “%1”</source>
        <translation>es gibt kein „%1“</translation>
    </message>
    <message>
        <source>Usage: %1
“alliance %2 --help” explains it.</source>
        <translation>Aufruf: %1
„alliance %2 --help“ erklärt es.</translation>
    </message>
</context>
<context>
    <name>RatingService</name>
    <message>
        <source>This segment has been rated again since: remove that rating first.</source>
        <translation>Dieser Abschnitt wurde seitdem neu eingeschätzt: Entfernen Sie zuerst diese Einschätzung.</translation>
    </message>
    <message>
        <source>A rating needs a value.</source>
        <translation>Eine Einschätzung braucht einen Wert.</translation>
    </message>
    <message>
        <source>Ratings are whole numbers from 1 to 5.</source>
        <translation>Einschätzungen sind ganze Zahlen von 1 bis 5.</translation>
    </message>
    <message>
        <source>“%1” is nothing that is rated. What can be rated: %2.</source>
        <translation>„%1“ wird nicht eingeschätzt. Eingeschätzt werden kann: %2.</translation>
    </message>
    <message>
        <source>This session has no recording.</source>
        <translation>Diese Sitzung hat keine Aufnahme.</translation>
    </message>
    <message>
        <source>A segment has a length.</source>
        <translation>Ein Segment hat eine Länge.</translation>
    </message>
    <message>
        <source>There is no segment %1: this session has %2.</source>
        <translation>Es gibt kein Segment %1: diese Sitzung hat %2.</translation>
    </message>
    <message>
        <source>A segment has a length and starts within the recording.</source>
        <translation>Ein Segment hat eine Länge und beginnt innerhalb der Aufnahme.</translation>
    </message>
</context>
<context>
    <name>RatingVerbs</name>
    <message>
        <source>“%1” is not a rating: write CODE=1 to CODE=5, or CODE=0 to take it away.</source>
        <translation>„%1“ ist keine Einschätzung: schreiben Sie CODE=1 bis CODE=5, oder CODE=0, um sie wegzunehmen.</translation>
    </message>
    <message>
        <source>Say which segment: --segment, or --time for the one at a time.</source>
        <translation>Sagen Sie, welches Segment: --segment, oder --time für das zu einer Zeit.</translation>
    </message>
    <message>
        <source>Rating removed</source>
        <translation>Einschätzung entfernt</translation>
    </message>
    <message>
        <source>No ratings.</source>
        <translation>Keine Einschätzungen.</translation>
    </message>
    <message>
        <source>RATING is an id or the first characters of it, as “rating list” gives it.</source>
        <translation>RATING ist eine Kennung oder ihr Anfang, wie „rating list“ sie nennt.</translation>
    </message>
    <message>
        <source>rate a segment of a session, each value from 1 to 5</source>
        <translation>ein Segment einer Sitzung einschätzen, jeden Wert von 1 bis 5</translation>
    </message>
    <message>
        <source>CODE is overall_withdrawal, overall_confrontation, extent_of_resolution, therapist_contribution, or a marker such as W2 for its significance in the segment. Your earlier rating of the segment is changed; CODE=0 takes a value away.</source>
        <translation>CODE ist overall_withdrawal, overall_confrontation, extent_of_resolution, therapist_contribution oder ein Marker wie W2 für seine Bedeutsamkeit im Segment. Ihre frühere Einschätzung des Segments wird geändert; CODE=0 nimmt einen Wert weg.</translation>
    </message>
    <message>
        <source>number of the segment, from 1</source>
        <translation>Nummer des Segments, ab 1</translation>
    </message>
    <message>
        <source>the segment at this time, in seconds</source>
        <translation>das Segment zu dieser Zeit, in Sekunden</translation>
    </message>
    <message>
        <source>length of segments in seconds (when missing: that of the vocabulary, 300)</source>
        <translation>Länge der Segmente in Sekunden (wenn es fehlt: die des Vokabulars, 300)</translation>
    </message>
    <message>
        <source>a few words</source>
        <translation>einige Worte</translation>
    </message>
    <message>
        <source>list the ratings of a session&apos;s segments</source>
        <translation>die Einschätzungen der Segmente einer Sitzung auflisten</translation>
    </message>
    <message>
        <source>show the versions of a segment&apos;s ratings</source>
        <translation>die Versionen der Einschätzungen eines Segments zeigen</translation>
    </message>
    <message>
        <source>bring removed ratings back, or make an earlier version the newest</source>
        <translation>entfernte Einschätzungen zurückholen oder eine frühere Version zur neuesten machen</translation>
    </message>
</context>
<context>
    <name>ReadThrough</name>
    <message>
        <source>Reading the recordings</source>
        <translation>Aufnahmen werden gelesen</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>Looked %1 for %2 s with the eyes, much further than usual from where this person mostly looks (head %4°)</source>
        <translation>Mit den Augen %1 geschaut, %2 s lang, viel weiter als üblich von dort weg, wohin diese Person meistens schaut (Kopf %4°)</translation>
    </message>
    <message>
        <source>; longer than %1 % of this person&apos;s %2 looks away</source>
        <translation>; länger als %1 % der %2 Male, die diese Person wegschaut</translation>
    </message>
    <message>
        <source>; longer than %1 of this person&apos;s %2 looks away: too few to compare</source>
        <translation>; länger als %1 der %2 Male, die diese Person wegschaut: zu wenige für einen Vergleich</translation>
    </message>
    <message>
        <source>Head turned %1° %2 from where this person mostly looks, for %3 s, the eyes as well</source>
        <translation>Kopf %1° %2 von dort gedreht, wohin diese Person meistens schaut, %3 s lang, die Augen ebenso</translation>
    </message>
    <message>
        <source>Head turned %1° %2 from where this person mostly looks, for %3 s</source>
        <translation>Kopf %1° %2 von dort gedreht, wohin diese Person meistens schaut, %3 s lang</translation>
    </message>
    <message>
        <source>Left the seat: moved by %1 shoulder widths within %2 s</source>
        <translation>Aufgestanden: um %1 Schulterbreiten innerhalb von %2 s bewegt</translation>
    </message>
    <message>
        <source>Took the seat: moved by %1 shoulder widths within %2 s</source>
        <translation>Hingesetzt: um %1 Schulterbreiten innerhalb von %2 s bewegt</translation>
    </message>
    <message>
        <source>Moved back by %1 shoulder widths within %2 s and stayed there for %3 s</source>
        <translation>Zurückgerückt um %1 Schulterbreiten innerhalb von %2 s und dort geblieben für %3 s</translation>
    </message>
    <message>
        <source>Moved forward by %1 shoulder widths within %2 s and stayed there for %3 s</source>
        <translation>Vorgerückt um %1 Schulterbreiten innerhalb von %2 s und dort geblieben für %3 s</translation>
    </message>
    <message>
        <source>Moved sideways by %1 shoulder widths within %2 s and stayed there for %3 s</source>
        <translation>Zur Seite gerückt um %1 Schulterbreiten innerhalb von %2 s und dort geblieben für %3 s</translation>
    </message>
    <message>
        <source>Turned away by %1 shoulder widths within %2 s and stayed there for %3 s</source>
        <translation>Abgewandt um %1 Schulterbreiten innerhalb von %2 s und dort geblieben für %3 s</translation>
    </message>
    <message>
        <source>Sank down by %1 shoulder widths within %2 s and stayed there for %3 s</source>
        <translation>In sich zusammengesunken um %1 Schulterbreiten innerhalb von %2 s und dort geblieben für %3 s</translation>
    </message>
    <message>
        <source>Sat up by %1 shoulder widths within %2 s and stayed there for %3 s</source>
        <translation>Aufgerichtet um %1 Schulterbreiten innerhalb von %2 s und dort geblieben für %3 s</translation>
    </message>
    <message>
        <source>Moved by %1 shoulder widths within %2 s and stayed there for %3 s</source>
        <translation>Bewegt um %1 Schulterbreiten innerhalb von %2 s und dort geblieben für %3 s</translation>
    </message>
    <message>
        <source>Hardly moved for %1 s: among the stillest of this person&apos;s session</source>
        <translation>%1 s lang kaum bewegt: unter dem Stillsten dieser Person in der Sitzung</translation>
    </message>
    <message>
        <source>Nobody spoke for %1 s</source>
        <translation>Niemand sprach %1 s lang</translation>
    </message>
    <message>
        <source>Began to speak %1 s after the other had ended</source>
        <translation>Begann %1 s nach dem Ende des Gegenübers zu sprechen</translation>
    </message>
    <message>
        <source>Moved %1 s after the other had ended speaking</source>
        <translation>Bewegt %1 s, nachdem das Gegenüber zu sprechen aufgehört hatte</translation>
    </message>
    <message>
        <source>Looked away %1 s after the other had ended speaking</source>
        <translation>Weggeschaut %1 s, nachdem das Gegenüber zu sprechen aufgehört hatte</translation>
    </message>
    <message>
        <source>A hand was at the face for %1 s of this</source>
        <translation>Davon war %1 s lang eine Hand am Gesicht</translation>
    </message>
    <message>
        <source>, trunk %1°</source>
        <translation>, Rumpf %1°</translation>
    </message>
    <message>
        <source>, head tilted by %1°</source>
        <translation>, Kopf um %1° geneigt</translation>
    </message>
    <message>
        <source>, shoulders tilted by %1°</source>
        <translation>, Schultern um %1° geneigt</translation>
    </message>
    <message>
        <source> (by the head alone: no shoulders in view)</source>
        <translation> (allein am Kopf abgelesen: keine Schultern im Bild)</translation>
    </message>
    <message>
        <source>; the only look away of this person</source>
        <translation>; das einzige Wegschauen dieser Person</translation>
    </message>
    <message>
        <source>; larger than %1 % of this person&apos;s movement</source>
        <translation>; größer als %1 % der Bewegung dieser Person</translation>
    </message>
    <message>
        <source>; later than %1 % of this person&apos;s answers</source>
        <translation>; später als %1 % der Antworten dieser Person</translation>
    </message>
    <message>
        <source>to the left of the picture</source>
        <translation>nach links im Bild</translation>
    </message>
    <message>
        <source>to the right of the picture</source>
        <translation>nach rechts im Bild</translation>
    </message>
    <message>
        <source>up</source>
        <translation>nach oben</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nach unten</translation>
    </message>
</context>
<context>
    <name>RecordArguments</name>
    <message>
        <source>time in seconds from the first frame</source>
        <translation>Zeit in Sekunden ab dem ersten Bild</translation>
    </message>
    <message>
        <source>end of a range, in seconds</source>
        <translation>Ende eines Bereichs, in Sekunden</translation>
    </message>
    <message>
        <source>private (when missing, of a trainee), supervision (when missing, of others), trainee, collection</source>
        <translation>private (wenn es fehlt, bei Trainees), supervision (wenn es fehlt, bei anderen), trainee, collection</translation>
    </message>
    <message>
        <source>tag; may be given several times</source>
        <translation>Schlagwort; mehrmals möglich</translation>
    </message>
    <message>
        <source>“%1” is not a visibility. It can be private, supervision, trainee or collection.</source>
        <translation>„%1“ ist keine Sichtbarkeit. Möglich sind private, supervision, trainee und collection.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3 (--%4).</source>
        <translation>„%1“ ist keine ganze Zahl von %2 bis %3 (--%4).</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>those that were removed instead, with who removed them and when</source>
        <translation>stattdessen die entfernten, mit wem und wann</translation>
    </message>
    <message>
        <source>which one; when missing: what was there before it was removed</source>
        <translation>welche; ohne Angabe: was da war, bevor es entfernt wurde</translation>
    </message>
    <message>
        <source>removed %1 by %2</source>
        <translation>entfernt %1 von %2</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>Somebody else wrote it: it is shown when you have finished your own pass through the session, or your rating of it (“alliance library finish”).</source>
        <translation>Das hat jemand anderes geschrieben: Es wird gezeigt, wenn Sie Ihren eigenen Durchgang durch die Sitzung oder Ihre Einschätzung abgeschlossen haben („alliance library finish“).</translation>
    </message>
    <message>
        <source>%1 is not removed: say which earlier version is wanted (--version).</source>
        <translation>%1 ist nicht entfernt: Geben Sie an, welche frühere Version gewünscht ist (--version).</translation>
    </message>
    <message>
        <source>This entry has no version %1.</source>
        <translation>Dieser Eintrag hat keine Version %1.</translation>
    </message>
    <message>
        <source>%1 restored as version %2; “alliance undo” takes it back.</source>
        <translation>%1 als Version %2 wiederhergestellt; „alliance undo“ nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>RecordJson</name>
    <message>
        <source>frame %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>significance %1</source>
        <translation>Bedeutsamkeit %1</translation>
    </message>
    <message>
        <source>%1. %2  %3</source>
        <translation>%1. %2  %3</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1: “%2”, now “%3”</source>
        <translation>%1: „%2“, jetzt „%3“</translation>
    </message>
    <message>
        <source>undone, can be done again</source>
        <translation>rückgängig gemacht, kann wiederholt werden</translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation>endgültig rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>RecordingFiles</name>
    <message>
        <source>The recording is cut off: its end is missing.</source>
        <translation>Die Aufnahme ist abgeschnitten: ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>Parts of the recording are damaged. Playing and measuring go on past them.</source>
        <translation>Teile der Aufnahme sind beschädigt. Wiedergabe und Messung gehen darüber hinweg.</translation>
    </message>
    <message>
        <source>The first pictures cannot be shown: the recording was cut in a place from which no player can start.</source>
        <translation>Die ersten Bilder können nicht gezeigt werden: die Aufnahme wurde an einer Stelle geschnitten, an der kein Programm beginnen kann.</translation>
    </message>
    <message>
        <source>Times in the recording are missing or repeated; every frame was counted one by one.</source>
        <translation>Zeiten in der Aufnahme fehlen oder wiederholen sich; jedes Bild wurde einzeln gezählt.</translation>
    </message>
    <message>
        <source>A picture track cannot be played: there is no decoder for it.</source>
        <translation>Eine Bildspur kann nicht abgespielt werden: es gibt keinen Decoder dafür.</translation>
    </message>
    <message>
        <source>The sound cannot be played: there is no decoder for it.</source>
        <translation>Der Ton kann nicht abgespielt werden: es gibt keinen Decoder dafür.</translation>
    </message>
    <message>
        <source>The recording does not state its length; it was measured.</source>
        <translation>Die Aufnahme nennt ihre Länge nicht; sie wurde gemessen.</translation>
    </message>
    <message>
        <source>Reading the recording</source>
        <translation>Aufnahme wird gelesen</translation>
    </message>
    <message>
        <source>Finding every picture of the recording</source>
        <translation>Jedes Bild der Aufnahme wird gesucht</translation>
    </message>
</context>
<context>
    <name>ReelDiscard</name>
    <message>
        <source>No reel of “%1” that you began waits in the library.</source>
        <translation>In der Bibliothek wartet kein von Ihnen begonnener Zusammenschnitt von „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n reel(s) that had not left were discarded</source>
        <translation>
            <numerusform>%n Zusammenschnitt, der nicht herausgegeben war, wurde verworfen</numerusform>
            <numerusform>%n Zusammenschnitte, die nicht herausgegeben waren, wurden verworfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReelDraft</name>
    <message>
        <source>Example %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
</context>
<context>
    <name>ReelPlan</name>
    <message>
        <source>example %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>example %1, “%2”</source>
        <translation>Beispiel %1, „%2“</translation>
    </message>
    <message>
        <source>“%1” is not the recording any more that an example was taken from. Take the example out of the collection, or put the recording back.</source>
        <translation>„%1“ ist nicht mehr die Aufnahme, aus der ein Beispiel stammt. Nehmen Sie das Beispiel aus der Sammlung oder legen Sie die Aufnahme zurück.</translation>
    </message>
    <message>
        <source>The reel cannot be made because of %1. %2</source>
        <translation>Der Zusammenschnitt ist nicht möglich wegen %1. %2</translation>
    </message>
    <message>
        <source>In this reel is %1, which was taken out of the collection. Put back by Undo, it can stay in and nothing has to be looked at again. Or discard the reel and make it again without it.</source>
        <translation>In diesem Zusammenschnitt ist %1; es wurde aus der Sammlung genommen. Legen Sie das Beispiel mit „Rückgängig“ zurück: Dann kann es bleiben, und nichts muss noch einmal angesehen werden. Oder verwerfen Sie den Zusammenschnitt und machen Sie ihn ohne dieses Beispiel neu.</translation>
    </message>
    <message>
        <source>In this reel is %1, which lies in the collection “%2” now. Moved back to its place, it can stay in and nothing has to be looked at again. Or discard the reel and make it again without it.</source>
        <translation>In diesem Zusammenschnitt ist %1; es liegt jetzt in der Sammlung „%2“. Verschieben Sie das Beispiel an seinen Platz zurück: Dann kann es bleiben, und nichts muss noch einmal angesehen werden. Oder verwerfen Sie den Zusammenschnitt und machen Sie ihn ohne dieses Beispiel neu.</translation>
    </message>
    <message>
        <source>A moment of this reel is no longer in the collection. Make the reel again without it.</source>
        <translation>Eine Stelle dieses Zusammenschnitts ist nicht mehr in der Sammlung. Stellen Sie ihn ohne sie neu her.</translation>
    </message>
    <message>
        <source>There is no example in “%1”: a reel would be empty.</source>
        <translation>In „%1“ ist kein Beispiel: ein Zusammenschnitt wäre leer.</translation>
    </message>
    <message>
        <source>The reel cannot be made: there is no example left in “%1”. %2</source>
        <translation>Der Zusammenschnitt kann nicht erstellt werden: In „%1“ ist kein Beispiel mehr. %2</translation>
    </message>
    <message>
        <source>The reel shows a session in which your own pass or rating comes first. Finish that in the window, or with “alliance library finish”.</source>
        <translation>Der Zusammenschnitt zeigt eine Sitzung, in der Ihr eigener Durchgang oder Ihre Einschätzung zuerst kommt. Schließen Sie das im Fenster ab oder mit „alliance library finish“.</translation>
    </message>
</context>
<context>
    <name>ReelVerb</name>
    <message>
        <source>“%1”: captions can be burn, side, both or none (--captions).</source>
        <translation>„%1“: Untertitel können burn, side, both oder none sein (--captions).</translation>
    </message>
    <message>
        <source>“%1”: voices are shifted by 1 to 8 half tones, up or down (--voice -4).</source>
        <translation>„%1“: Stimmen werden um 1 bis 8 Halbtöne nach oben oder unten verschoben (--voice -4).</translation>
    </message>
    <message>
        <source>“%1” is not a mask. It can be edge, blur, pixelate, solid or skeleton (--mask).</source>
        <translation>„%1“ ist keine Maske. Möglich sind edge, blur, pixelate, solid oder skeleton (--mask).</translation>
    </message>
    <message>
        <source>--mask-people says whose faces --mask hides: it needs --mask.</source>
        <translation>--mask-people sagt, wessen Gesichter --mask verbirgt: es braucht --mask.</translation>
    </message>
    <message>
        <source>“%1” is not the list of a reel&apos;s check (--looked).</source>
        <translation>„%1“ ist nicht die Liste der Prüfung eines Zusammenschnitts (--looked).</translation>
    </message>
    <message>
        <source>In %1 places a face may show although faces are covered. Nothing was written: give a list with --looked FILE.json, look at its pictures, and run this again.</source>
        <translation>An %1 Stellen ist vielleicht ein Gesicht zu sehen, obwohl Gesichter verdeckt werden. Nichts wurde geschrieben: geben Sie mit --looked DATEI.json eine Liste an, sehen Sie deren Bilder durch und führen Sie dies erneut aus.</translation>
    </message>
    <message>
        <source>In %1 places a face may show although faces are covered. Look at the pictures in %2, set “face” in %3 to false where there is none and to true where the place has to be covered, and run this again.</source>
        <translation>An %1 Stellen ist vielleicht ein Gesicht zu sehen, obwohl Gesichter verdeckt werden. Sehen Sie die Bilder in %2 durch, setzen Sie „face“ in %3 auf false, wo keines ist, und auf true, wo die Stelle verdeckt werden muss, und führen Sie dies erneut aus.</translation>
    </message>
    <message>
        <source>What was looked at belongs to another reel: its cuts, its size, its mask, or who is who have changed since. Begin with a new list.</source>
        <translation>Was durchgesehen wurde, gehört zu einem anderen Zusammenschnitt: Schnitte, Größe, Maske oder wer wer ist haben sich seitdem geändert. Beginnen Sie mit einer neuen Liste.</translation>
    </message>
    <message>
        <source>What was made of this reel before does not fit any more: it is made anew.</source>
        <translation>Was von diesem Zusammenschnitt zuvor gemacht wurde, passt nicht mehr: Er wird neu gemacht.</translation>
    </message>
    <message>
        <source>Say which file to write: --out FILE.mp4.</source>
        <translation>Bitte angeben, welche Datei geschrieben werden soll: --out FILE.mp4.</translation>
    </message>
    <message>
        <source>Goes on with a reel that was begun: %1 of %2 moments are made already.</source>
        <translation>Ein begonnener Zusammenschnitt wird fortgesetzt: %1 von %2 Momenten sind schon fertig.</translation>
    </message>
    <message>
        <source>Example %1: in %2 pictures a face stays covered because it is not certain whose it is.</source>
        <translation>Beispiel %1: in %2 Bildern bleibt ein Gesicht verdeckt, weil nicht sicher ist, wessen es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s), %1 frames written to %2</source>
        <translation>
            <numerusform>%n Beispiel, %1 Bilder nach %2 geschrieben</numerusform>
            <numerusform>%n Beispiele, %1 Bilder nach %2 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>one film of the examples in a collection, if consent allows it</source>
        <translation>ein Film der Beispiele einer Sammlung, wenn die Einwilligung es erlaubt</translation>
    </message>
    <message>
        <source>Every example is cut to the exact frame, with its title before it and a chapter mark. Faces and voices are hidden where the consent of one of them asks for it, in the strictest way that any asks for. Captions are the notes released to the collection; the ranges of those tagged “%1” are replaced by a tone instead. The film holds no name, date or text of the recordings; it is readable by whoever has it. Whole cuts are kept sealed in the library until it is written: interrupted work goes on after the last one when this is run again.</source>
        <translation>Jedes Beispiel wird bildgenau geschnitten, mit seinem Titel davor und einer Kapitelmarke. Gesichter und Stimmen werden verborgen, wo eine der Einwilligungen es verlangt, auf die strengste verlangte Weise. Untertitel sind die für die Sammlung freigegebenen Notizen; die Bereiche derer mit dem Schlagwort „%1“ werden stattdessen durch einen Ton ersetzt. Der Film enthält keine Namen, Daten oder Texte der Aufnahmen; wer ihn hat, kann ihn ansehen. Ganze Schnitte werden versiegelt in der Bibliothek aufgehoben, bis er geschrieben ist: Unterbrochene Arbeit geht nach dem letzten weiter, wenn dies noch einmal ausgeführt wird.</translation>
    </message>
    <message>
        <source>its name, its path (&quot;Withdrawal/Silence&quot;) or its id</source>
        <translation>ihr Name, ihr Pfad (&quot;Withdrawal/Silence&quot;) oder ihre Kennung</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>zu schreibende Datei</translation>
    </message>
    <message>
        <source>hide faces at least by edge, blur, pixelate, solid or skeleton (people as figures, nothing of the picture)</source>
        <translation>Gesichter mindestens verbergen durch edge, blur, pixelate, solid oder skeleton (Menschen als Figuren, nichts vom Bild)</translation>
    </message>
    <message>
        <source>shift voices by so many half tones (-4)</source>
        <translation>Stimmen um so viele Halbtöne verschieben (-4)</translation>
    </message>
    <message>
        <source>seconds before every moment</source>
        <translation>Sekunden vor jedem Moment</translation>
    </message>
    <message>
        <source>seconds after it</source>
        <translation>Sekunden danach</translation>
    </message>
    <message>
        <source>how long titles are shown: 3 s when missing, 0: none</source>
        <translation>wie lange Titel gezeigt werden: 3 s, wenn es fehlt, 0: keine</translation>
    </message>
    <message>
        <source>burn (into the picture), side (FILE.vtt) or both</source>
        <translation>burn (ins Bild), side (FILE.vtt) oder both</translation>
    </message>
    <message>
        <source>who it is for, with day and purpose over the picture</source>
        <translation>für wen er ist, mit Tag und Zweck über dem Bild</translation>
    </message>
    <message>
        <source>without sound</source>
        <translation>ohne Ton</translation>
    </message>
    <message>
        <source>where faces may still show, and what you found when you looked: written, then read</source>
        <translation>wo noch Gesichter zu sehen sein könnten und was Sie beim Durchsehen fanden: geschrieben, dann gelesen</translation>
    </message>
    <message>
        <source>throw away what was made of the collection&apos;s reels (of the one for --out) and has not left; the collection stays as it is</source>
        <translation>verwirft, was von Zusammenschnitten der Sammlung (von dem für --out) gemacht und nicht herausgegeben ist; die Sammlung bleibt, wie sie ist</translation>
    </message>
</context>
<context>
    <name>RehearsalService</name>
    <message>
        <source>Tried it.</source>
        <translation>Ausprobiert.</translation>
    </message>
    <message>
        <source>This prompt is not marked as tried.</source>
        <translation>Diese Anregung ist nicht als ausprobiert markiert.</translation>
    </message>
</context>
<context>
    <name>RemovedRecords</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>Who wrote it has removed it: only they bring it back.</source>
        <translation>Wer es geschrieben hat, hat es entfernt: Nur diese Person holt es zurück.</translation>
    </message>
</context>
<context>
    <name>ReportVerb</name>
    <message>
        <source>“%1”: feedback is written as HTML or PDF; let the name end in .html or .pdf.</source>
        <translation>„%1“: Feedback wird als HTML oder PDF geschrieben; der Name muss auf .html oder .pdf enden.</translation>
    </message>
    <message>
        <source>“%1” is not a reader. It can be supervisor or trainee (--for).</source>
        <translation>„%1“ liest hier nicht mit. Möglich sind supervisor und trainee (--for).</translation>
    </message>
    <message>
        <source>“%1” is no paper. It can be a4 or letter (--paper).</source>
        <translation>„%1“ ist kein Papier. Möglich sind a4 und letter (--paper).</translation>
    </message>
    <message>
        <source>Feedback written to %1</source>
        <translation>Feedback nach %1 geschrieben</translation>
    </message>
    <message>
        <source>write AFT feedback on a session as HTML or PDF</source>
        <translation>AFT-Feedback zu einer Sitzung als HTML oder PDF schreiben</translation>
    </message>
    <message>
        <source>Holds accepted candidates, markers, stages and notes that their visibility allows, as they were chosen (alliance feedback edit), or a released version as it was released, with the replies since. Where consent asks for it, faces in pictures are covered, and a picture on which one might still show is left out. The file is readable by whoever has it: it is not sealed.</source>
        <translation>Enthält angenommene Kandidaten, Marker, Phasen und Notizen, die ihre Sichtbarkeit erlaubt, wie sie gewählt wurden (alliance feedback edit), oder eine freigegebene Version, wie sie freigegeben wurde, mit den Antworten seither. Wo die Einwilligung es verlangt, sind Gesichter in Bildern verdeckt, und ein Bild, auf dem noch eines zu sehen sein könnte, ist ausgelassen. Wer die Datei hat, kann sie lesen: sie ist nicht versiegelt.</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>zu schreibende Datei</translation>
    </message>
    <message>
        <source>supervisor (all but private notes; when missing) or trainee (only what is released)</source>
        <translation>supervisor (alles außer privaten Notizen; wenn es fehlt) oder trainee (nur Freigegebenes)</translation>
    </message>
    <message>
        <source>who prepared it; the library&apos;s person when missing</source>
        <translation>wer es vorbereitet hat; die Person der Bibliothek, wenn es fehlt</translation>
    </message>
    <message>
        <source>of a PDF; a4 when missing</source>
        <translation>eines PDF; a4, wenn es fehlt</translation>
    </message>
    <message>
        <source>a released version, from 1</source>
        <translation>eine freigegebene Version, ab 1</translation>
    </message>
    <message>
        <source>leave pictures of people out</source>
        <translation>Bilder von Personen auslassen</translation>
    </message>
</context>
<context>
    <name>RestoreEffect</name>
    <message>
        <source>a case that you may not read</source>
        <translation>einen Fall, den Sie nicht lesen dürfen</translation>
    </message>
    <message>
        <source>The certificate of case %1, destroyed on %2, is lost.</source>
        <translation>Der Nachweis für den Fall %1, vernichtet am %2, geht verloren.</translation>
    </message>
    <message>
        <source>Session %1 of %2, destroyed on %3, is back, and its certificate is lost.</source>
        <translation>Sitzung %1 von %2, vernichtet am %3, ist wieder da, und ihr Nachweis geht verloren.</translation>
    </message>
    <message>
        <source>The certificate of session %1 of %2, destroyed on %3, is lost.</source>
        <translation>Der Nachweis für Sitzung %1 von %2, vernichtet am %3, geht verloren.</translation>
    </message>
    <message>
        <source>Consent for %1, withdrawn from %2 on, counts again as it was before.</source>
        <translation>Die Einwilligung für %1, widerrufen ab %2, gilt wieder wie zuvor.</translation>
    </message>
    <message>
        <source>%1, who was removed, can open the library again.</source>
        <translation>%1, seither entfernt, kann die Bibliothek wieder öffnen.</translation>
    </message>
    <message>
        <source>Session %1 of %2 can be opened again by: %3.</source>
        <translation>Sitzung %1 von %2 kann wieder öffnen: %3.</translation>
    </message>
    <message>
        <source>The passphrase of %1 that was changed on %2 opens nothing any more: the one of before counts again, also for whoever knows it.</source>
        <translation>Die Passphrase von %1, die am %2 geändert wurde, öffnet nichts mehr: Die vorige gilt wieder, auch für alle, die sie kennen.</translation>
    </message>
</context>
<context>
    <name>RetentionService</name>
    <message>
        <source>set for this session</source>
        <translation>für diese Sitzung festgelegt</translation>
    </message>
    <message>
        <source>as the consent for the case says</source>
        <translation>wie die Einwilligung für den Fall sagt</translation>
    </message>
    <message>
        <source>as the consent for a recording says</source>
        <translation>wie die Einwilligung für eine Aufnahme sagt</translation>
    </message>
    <message>
        <source>consent was withdrawn</source>
        <translation>Einwilligung wurde widerrufen</translation>
    </message>
    <message>
        <source>destroy today</source>
        <translation>heute vernichten</translation>
    </message>
    <message>
        <source>destroy by tomorrow</source>
        <translation>bis morgen vernichten</translation>
    </message>
    <message>
        <source>destroy in %1 days</source>
        <translation>in %1 Tagen vernichten</translation>
    </message>
    <message>
        <source>overdue since yesterday</source>
        <translation>seit gestern überfällig</translation>
    </message>
    <message>
        <source>overdue by %1 days</source>
        <translation>seit %1 Tagen überfällig</translation>
    </message>
</context>
<context>
    <name>RetentionVerbs</name>
    <message>
        <source>“%1” is not a number of days (--days).</source>
        <translation>„%1“ ist keine Anzahl von Tagen (--days).</translation>
    </message>
    <message>
        <source>No session is due within %1 days.</source>
        <translation>In den nächsten Tagen (%1) ist keine Sitzung fällig.</translation>
    </message>
    <message>
        <source>The session may be kept until %1.</source>
        <translation>Die Sitzung darf bis %1 aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Nothing is set for the session itself any more; what consents say stays.</source>
        <translation>Für die Sitzung selbst ist nichts mehr festgelegt; was Einwilligungen sagen, bleibt.</translation>
    </message>
    <message>
        <source>list the sessions that have to be destroyed soon</source>
        <translation>die Sitzungen auflisten, die bald vernichtet werden müssen</translation>
    </message>
    <message>
        <source>The day is the earliest of what was set for the session and what consents ask for. Nothing is destroyed by itself.</source>
        <translation>Der Tag ist der früheste aus dem, was für die Sitzung festgelegt wurde, und dem, was Einwilligungen verlangen. Nichts wird von selbst vernichtet.</translation>
    </message>
    <message>
        <source>within this many days; %1 when missing</source>
        <translation>innerhalb so vieler Tage; %1, wenn es fehlt</translation>
    </message>
    <message>
        <source>set until when a session may be kept</source>
        <translation>festlegen, bis wann eine Sitzung aufbewahrt werden darf</translation>
    </message>
    <message>
        <source>last day, like 2027-03-31; none takes it back</source>
        <translation>letzter Tag, etwa 2027-03-31; none nimmt ihn zurück</translation>
    </message>
</context>
<context>
    <name>ReviewFigures</name>
    <message numerus="yes">
        <source>%n session(s) in which your own pass or rating comes first are left out.</source>
        <translation>
            <numerusform>%n Sitzung, in der Ihr eigener Durchgang oder Ihre Einschätzung zuerst kommt, ist ausgelassen.</numerusform>
            <numerusform>%n Sitzungen, in denen Ihr eigener Durchgang oder Ihre Einschätzung zuerst kommt, sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>Alle Kandidaten</translation>
    </message>
    <message>
        <source>Looking away</source>
        <translation>Wegschauen</translation>
    </message>
    <message>
        <source>Posture shifts</source>
        <translation>Haltungswechsel</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 % (%2–%3)</source>
        <translation>%1 % (%2–%3)</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
</context>
<context>
    <name>ReviewLoader</name>
    <message>
        <source>someone else</source>
        <translation>jemand anders</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>%1 · Session %2</source>
        <translation>%1 · Sitzung %2</translation>
    </message>
</context>
<context>
    <name>RoleCheck</name>
    <message>
        <source>The recovery key only serves to give somebody a new passphrase or a session that is lost, to verify, and to restore.</source>
        <translation>Der Wiederherstellungsschlüssel dient nur dazu, jemandem eine neue Passphrase oder eine verlorene Sitzung zu geben, zu prüfen und wiederherzustellen.</translation>
    </message>
</context>
<context>
    <name>RunningFigures</name>
    <message>
        <source>Of %1 decided, %2 accepted (%3 %).</source>
        <translation>Von %1 entschiedenen %2 angenommen (%3 %).</translation>
    </message>
    <message>
        <source>1 moment was missed and added.</source>
        <translation>1 Moment wurde übersehen und hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 moments were missed and added.</source>
        <translation>%1 Momente wurden übersehen und hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>SameCode</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 cases are called “%2”; several people began them. Name one by its id (--case), and put them together where they are one (“alliance session move”):
%3</source>
        <translation>%1 Fälle heißen „%2“; mehrere Personen haben sie angelegt. Nennen Sie einen nach seiner Kennung (--case), und führen Sie sie zusammen, wenn es einer ist („alliance session move“):
%3</translation>
    </message>
    <message>
        <source>There is another case with the code “%1” (%2). This does not touch it.</source>
        <translation>Es gibt noch einen Fall mit dem Code „%1“ (%2). Ihn betrifft dies nicht.</translation>
    </message>
    <message>
        <source>Where both are one case, move the sessions of one to the other (“Other case…” in “Session details”).</source>
        <translation>Sind beide ein Fall, verschieben Sie die Sitzungen des einen in den anderen („Anderer Fall…“ in „Sitzungsangaben“).</translation>
    </message>
</context>
<context>
    <name>SealVerb</name>
    <message>
        <source>Recordings sealed, read back and compared: %1. Their plain files are removed.</source>
        <translation>Versiegelte, zurückgelesene und verglichene Aufnahmen: %1. Ihre unversiegelten Dateien sind entfernt.</translation>
    </message>
    <message>
        <source>Recordings of which a plain file was left and is removed now: %1.</source>
        <translation>Aufnahmen, von denen eine unversiegelte Datei übrig war, die jetzt entfernt ist: %1.</translation>
    </message>
    <message>
        <source>Recordings sealed anew, so that everybody who opens the library can check them: %1.</source>
        <translation>Neu versiegelte Aufnahmen, die nun jede Person prüfen kann, die die Bibliothek öffnet: %1.</translation>
    </message>
    <message>
        <source>No recording in the library is plain, and everybody who opens it can check all of them.</source>
        <translation>Keine Aufnahme der Bibliothek ist unversiegelt, und wer die Bibliothek öffnet, kann alle prüfen.</translation>
    </message>
    <message>
        <source>seal recordings that an earlier version took in as they were</source>
        <translation>Aufnahmen versiegeln, die eine frühere Version unverändert übernommen hat</translation>
    </message>
    <message>
        <source>A plain file is removed only after the sealed copy was read back and compared with it. What an earlier version sealed so that only those who may open it can check it is sealed anew. Can be interrupted at any time: the next run goes on. Recordings that are only linked stay as they are.</source>
        <translation>Eine unversiegelte Datei wird erst entfernt, wenn die versiegelte Kopie zurückgelesen und mit ihr verglichen ist. Was eine frühere Version so versiegelt hat, dass nur prüfen kann, wer öffnen darf, wird neu versiegelt. Kann jederzeit unterbrochen werden: der nächste Lauf macht weiter. Nur verknüpfte Aufnahmen bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>SealedAnew</name>
    <message>
        <source>Sealing “%1” anew</source>
        <translation>„%1“ wird neu versiegelt</translation>
    </message>
</context>
<context>
    <name>SealedIntake</name>
    <message>
        <source>Taking the recording in</source>
        <translation>Aufnahme wird übernommen</translation>
    </message>
</context>
<context>
    <name>SealingService</name>
    <message>
        <source>Reading back “%1”</source>
        <translation>„%1“ wird zurückgelesen</translation>
    </message>
    <message>
        <source>Sealing “%1”</source>
        <translation>„%1“ wird versiegelt</translation>
    </message>
    <message>
        <source>Waiting until “%1” is prepared</source>
        <translation>Wartet, bis „%1“ vorbereitet ist</translation>
    </message>
    <message>
        <source>“%1” stays plain: %2</source>
        <translation>„%1“ bleibt unversiegelt: %2</translation>
    </message>
    <message>
        <source>“%1” stays sealed as it was: %2</source>
        <translation>„%1“ bleibt versiegelt wie bisher: %2</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
</context>
<context>
    <name>SearchService</name>
    <message>
        <source>“%1” holds no letter or digit: there is nothing to look for.</source>
        <translation>„%1“ enthält weder Buchstaben noch Ziffern: es gibt nichts zu suchen.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”; these are looked for as words.</source>
        <translation>Einen Filter „%1:“ gibt es nicht; gesucht wird nach den Wörtern.</translation>
    </message>
    <message>
        <source>Nothing in this library is called “%1” (%2:).</source>
        <translation>Nichts in dieser Bibliothek heißt „%1“ (%2:).</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write %2:2026-03-14, %2:2026-03 or %2:2026-01..2026-03.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie %2:2026-03-14, %2:2026-03 oder %2:2026-01..2026-03.</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write %2:&gt;30s, %2:&lt;2m or %2:30s..2m.</source>
        <translation>„%1“ ist keine Dauer. Schreiben Sie %2:&gt;30s, %2:&lt;2m oder %2:30s..2m.</translation>
    </message>
    <message>
        <source>This is very long: only the beginning was looked for.</source>
        <translation>Das ist sehr lang: gesucht wurde nur nach dem Anfang.</translation>
    </message>
    <message>
        <source>More than %1 places, the newest first</source>
        <translation>Mehr als %1 Stellen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>%1 places, the newest first</source>
        <translation>%1 Stellen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 Stellen</translation>
    </message>
    <message>
        <source>Reading what can be found</source>
        <translation>Auffindbares wird gelesen</translation>
    </message>
    <message>
        <source>in</source>
        <comment>filter of the search</comment>
        <translation>in</translation>
    </message>
    <message>
        <source>case</source>
        <comment>filter of the search</comment>
        <translation>fall</translation>
    </message>
    <message>
        <source>person</source>
        <comment>filter of the search</comment>
        <translation>person</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>filter of the search</comment>
        <translation>art</translation>
    </message>
    <message>
        <source>principle</source>
        <comment>filter of the search</comment>
        <translation>prinzip</translation>
    </message>
    <message>
        <source>stage</source>
        <comment>filter of the search</comment>
        <translation>phase</translation>
    </message>
    <message>
        <source>marker</source>
        <comment>filter of the search</comment>
        <translation>marker</translation>
    </message>
    <message>
        <source>strategy</source>
        <comment>filter of the search</comment>
        <translation>strategie</translation>
    </message>
    <message>
        <source>code</source>
        <comment>filter of the search</comment>
        <translation>code</translation>
    </message>
    <message>
        <source>date</source>
        <comment>filter of the search</comment>
        <translation>datum</translation>
    </message>
    <message>
        <source>duration</source>
        <comment>filter of the search</comment>
        <translation>dauer</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>filter of the search</comment>
        <translation>entscheidung</translation>
    </message>
    <message>
        <source>difference</source>
        <comment>filter of the search</comment>
        <translation>unterschied</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>filter of the search</comment>
        <translation>schlagwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Settled difference</source>
        <translation>Geklärter Unterschied</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
</context>
<context>
    <name>SearchValueNames</name>
    <message>
        <source>note</source>
        <comment>value in the search</comment>
        <translation>notiz</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>value in the search</comment>
        <translation>notizen</translation>
    </message>
    <message>
        <source>reply</source>
        <comment>value in the search</comment>
        <translation>antwort</translation>
    </message>
    <message>
        <source>replies</source>
        <comment>value in the search</comment>
        <translation>antworten</translation>
    </message>
    <message>
        <source>marker</source>
        <comment>value in the search</comment>
        <translation>marker</translation>
    </message>
    <message>
        <source>markers</source>
        <comment>value in the search</comment>
        <translation>marker</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>value in the search</comment>
        <translation>entscheidung</translation>
    </message>
    <message>
        <source>decisions</source>
        <comment>value in the search</comment>
        <translation>entscheidungen</translation>
    </message>
    <message>
        <source>passage</source>
        <comment>value in the search</comment>
        <translation>phase</translation>
    </message>
    <message>
        <source>passages</source>
        <comment>value in the search</comment>
        <translation>phasen</translation>
    </message>
    <message>
        <source>rating</source>
        <comment>value in the search</comment>
        <translation>einschätzung</translation>
    </message>
    <message>
        <source>ratings</source>
        <comment>value in the search</comment>
        <translation>einschätzungen</translation>
    </message>
    <message>
        <source>settlement</source>
        <comment>value in the search</comment>
        <translation>klärung</translation>
    </message>
    <message>
        <source>settlements</source>
        <comment>value in the search</comment>
        <translation>klärungen</translation>
    </message>
    <message>
        <source>example</source>
        <comment>value in the search</comment>
        <translation>beispiel</translation>
    </message>
    <message>
        <source>examples</source>
        <comment>value in the search</comment>
        <translation>beispiele</translation>
    </message>
    <message>
        <source>session</source>
        <comment>value in the search</comment>
        <translation>sitzung</translation>
    </message>
    <message>
        <source>sessions</source>
        <comment>value in the search</comment>
        <translation>sitzungen</translation>
    </message>
    <message>
        <source>recording</source>
        <comment>value in the search</comment>
        <translation>aufnahme</translation>
    </message>
    <message>
        <source>recordings</source>
        <comment>value in the search</comment>
        <translation>aufnahmen</translation>
    </message>
    <message>
        <source>case</source>
        <comment>value in the search</comment>
        <translation>fall</translation>
    </message>
    <message>
        <source>cases</source>
        <comment>value in the search</comment>
        <translation>fälle</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>value in the search</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>value in the search</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>undecided</source>
        <comment>value in the search</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>settled</source>
        <comment>value in the search</comment>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>open</source>
        <comment>value in the search</comment>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>SearchVerb</name>
    <message>
        <source>frame %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>--limit is a number from 1 to %1.</source>
        <translation>--limit ist eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>Nothing to look for.</source>
        <translation>Es gibt nichts zu suchen.</translation>
    </message>
    <message>
        <source>find notes, markers, decisions, sessions and more by words and filters</source>
        <translation>Notizen, Marker, Entscheidungen, Sitzungen und mehr nach Wörtern und Filtern suchen</translation>
    </message>
    <message>
        <source>All words must be there: silence pause. Either: silence OR pause. In a row: &quot;long silence&quot;. Words that begin so: silen*. Without: -pause (after -- when it comes first).
Filters: in:notes case:CODE person:NAME kind:restraint principle:M3 stage:S2 marker:withdrawal strategy:R5 code:W2 decision:accepted difference:open tag:NAME date:2026-03 date:2026-01..2026-03 duration:&gt;30s. -kind:question leaves out.
Accents and capitals do not matter. Chinese and Japanese are found by characters in a row. Only what you can open is found, and nothing is written to the disk.</source>
        <translation>Alle Wörter müssen vorkommen: silence pause. Eines davon: silence OR pause. Nacheinander: &quot;long silence&quot;. Wörter, die so beginnen: silen*. Ohne: -pause (nach --, wenn es zuerst kommt).
Filter: in:notes case:CODE person:NAME kind:restraint principle:M3 stage:S2 marker:withdrawal strategy:R5 code:W2 decision:accepted difference:open tag:NAME date:2026-03 date:2026-01..2026-03 duration:&gt;30s. -kind:question lässt aus.
Akzente und Großschreibung zählen nicht. Chinesisch und Japanisch werden nach aufeinanderfolgenden Zeichen gefunden. Gefunden wird nur, was Sie öffnen können, und nichts wird auf den Datenträger geschrieben.</translation>
    </message>
    <message>
        <source>at most so many (20 when missing)</source>
        <translation>höchstens so viele (20, wenn es fehlt)</translation>
    </message>
</context>
<context>
    <name>ServerOption</name>
    <message>
        <source>keep the database on a PostgreSQL server: &quot;host=... database=... role=...&quot;</source>
        <translation>die Datenbank auf einem PostgreSQL-Server halten: &quot;host=... database=... role=...&quot;</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>this computer</source>
        <translation>diesem Computer</translation>
    </message>
    <message>
        <source>The database server of the library “%1” does not answer any more.</source>
        <translation>Der Datenbankserver der Bibliothek „%1“ antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>Check that it runs and that this computer can reach it; then try again.</source>
        <translation>Prüfen Sie, ob er läuft und ob dieser Computer ihn erreicht; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The database server of the library “%1” does not answer (%2).</source>
        <translation>Der Datenbankserver der Bibliothek „%1“ antwortet nicht (auf %2).</translation>
    </message>
    <message>
        <source>Check that it runs, that this computer can reach it, and host and port, as they were given or as the file library.server of a library has them; then try again.</source>
        <translation>Prüfen Sie, ob er läuft, ob dieser Computer ihn erreicht, und host und port, wie sie angegeben wurden oder in der Datei library.server einer Bibliothek stehen; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Your login on the database server has no right to do this in the library “%1”.</source>
        <translation>Ihre Anmeldung am Datenbankserver hat kein Recht, das in der Bibliothek „%1“ zu tun.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever looks after the server to make your login a member of the role that the library belongs to.</source>
        <translation>Es wurde nichts geändert. Bitten Sie die Verwaltung des Servers, Ihre Anmeldung zum Mitglied der Rolle zu machen, der die Bibliothek gehört.</translation>
    </message>
    <message>
        <source>The login “%1” has no rights to the library “%2” in the database “%3” on %4.</source>
        <translation>Die Anmeldung „%1“ hat keine Rechte an der Bibliothek „%2“ in der Datenbank „%3“ auf %4.</translation>
    </message>
    <message>
        <source>Nothing was changed. The library was made for one login alone. Ask whoever looks after the server to give it to a role of which all supervisors are members, and write that role into the file library.server (role = NAME).</source>
        <translation>Es wurde nichts geändert. Die Bibliothek wurde für eine einzige Anmeldung angelegt. Bitten Sie die Verwaltung des Servers, sie einer Rolle zu geben, in der alle Beteiligten Mitglied sind, und tragen Sie diese Rolle in die Datei library.server ein (role = NAME).</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever looks after the server to make the login a member of the role “%1”: GRANT %1 TO %2;</source>
        <translation>Es wurde nichts geändert. Bitten Sie die Verwaltung des Servers, die Anmeldung zum Mitglied der Rolle „%1“ zu machen: GRANT %1 TO %2;</translation>
    </message>
    <message>
        <source>The database server on %1 does not let the login “%2” in.</source>
        <translation>Der Datenbankserver auf %1 lässt die Anmeldung „%2“ nicht ein.</translation>
    </message>
    <message>
        <source>Check the password in ~/.pgpass, or ask whoever looks after the server for a login of this name in the database “%1”.</source>
        <translation>Prüfen Sie das Passwort in ~/.pgpass, oder bitten Sie die Verwaltung des Servers um eine Anmeldung dieses Namens für die Datenbank „%1“.</translation>
    </message>
    <message>
        <source>In the database “%1” on %2, “%3” may not make the schema of a library.</source>
        <translation>In der Datenbank „%1“ auf %2 darf „%3“ das Schema einer Bibliothek nicht anlegen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever looks after the server: GRANT CREATE ON DATABASE %1 TO %2;</source>
        <translation>Es wurde nichts geändert. Bitten Sie die Verwaltung des Servers darum: GRANT CREATE ON DATABASE %1 TO %2;</translation>
    </message>
    <message>
        <source>The database server on %1 has no role “%2”.</source>
        <translation>Der Datenbankserver auf %1 hat keine Rolle „%2“.</translation>
    </message>
    <message>
        <source>Check the role, or ask whoever looks after the server to make it: CREATE ROLE %1;</source>
        <translation>Prüfen Sie die Rolle, oder bitten Sie die Verwaltung des Servers, sie anzulegen: CREATE ROLE %1;</translation>
    </message>
    <message>
        <source>There is no database “%1” on %2.</source>
        <translation>Es gibt keine Datenbank „%1“ auf %2.</translation>
    </message>
    <message>
        <source>Check its name, as it was given or as the file library.server of a library has it, or ask whoever looks after the server to make it.</source>
        <translation>Prüfen Sie ihren Namen, wie er angegeben wurde oder in der Datei library.server einer Bibliothek steht, oder bitten Sie die Verwaltung des Servers, sie anzulegen.</translation>
    </message>
    <message>
        <source>The database “%1” on %2 holds no library “%3”.</source>
        <translation>Die Datenbank „%1“ auf %2 enthält keine Bibliothek „%3“.</translation>
    </message>
    <message>
        <source>Check the names of database and schema in the file library.server. If it is gone from the server, restore a backup into this folder.</source>
        <translation>Prüfen Sie die Namen von Datenbank und Schema in der Datei library.server. Ist die Bibliothek vom Server verschwunden, stellen Sie eine Sicherung in diesen Ordner wieder her.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server: it is written as &quot;host=... port=... database=... user=... schema=... role=...&quot;, needs a database, and holds no password.</source>
        <translation>„%1“ ist keine Adresse eines Servers: Sie wird als &quot;host=... port=... database=... user=... schema=... role=...&quot; geschrieben, braucht eine Datenbank und enthält kein Passwort.</translation>
    </message>
    <message>
        <source>On the server only your own login can use it: for several people, name a role of which all of them are members (role=NAME).</source>
        <translation>Auf dem Server kann nur Ihre eigene Anmeldung sie verwenden: Für mehrere Personen nennen Sie eine Rolle, in der alle Mitglied sind (role=NAME).</translation>
    </message>
</context>
<context>
    <name>SessionAnnotations</name>
    <message>
        <source>Reading notes and codes</source>
        <translation>Notizen und Codes werden gelesen</translation>
    </message>
</context>
<context>
    <name>SessionDetailsService</name>
    <message>
        <source>The sessions of a case are counted from 1.</source>
        <translation>Die Sitzungen eines Falls werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>The case has a session %1 already. Choose another number.</source>
        <translation>Der Fall hat schon eine Sitzung %1. Wählen Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>The session cannot have been held after today. Choose an earlier day.</source>
        <translation>Die Sitzung kann nicht nach dem heutigen Tag stattgefunden haben. Wählen Sie einen früheren Tag.</translation>
    </message>
    <message>
        <source>A case needs a code.</source>
        <translation>Ein Fall braucht einen Code.</translation>
    </message>
    <message>
        <source>Another case has the code “%1” already. Choose another one.</source>
        <translation>Ein anderer Fall hat schon den Code „%1“. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>SessionMoveService</name>
    <message>
        <source>The consent of the other case is not in force. Nothing is moved under it.</source>
        <translation>Die Einwilligung des anderen Falls gilt nicht. Unter sie wird nichts verschoben.</translation>
    </message>
    <message>
        <source>The consent that the session was recorded under is not in force any more. It decides what becomes of the session, so it stays where it is.</source>
        <translation>Die Einwilligung, unter der die Sitzung aufgenommen wurde, gilt nicht mehr. Sie entscheidet, was aus der Sitzung wird; darum bleibt diese, wo sie ist.</translation>
    </message>
    <message>
        <source>The session is in that case already.</source>
        <translation>Die Sitzung gehört schon zu diesem Fall.</translation>
    </message>
    <message>
        <source>It becomes session %1 of case %2; it was in case %3.</source>
        <translation>Sie wird Sitzung %1 von Fall %2; bisher gehörte sie zu Fall %3.</translation>
    </message>
    <message>
        <source>Will be able to open it: %1.</source>
        <translation>Können sie dann öffnen: %1.</translation>
    </message>
    <message>
        <source>Will not be able to open it any more: %1. What they have read or copied stays with them.</source>
        <translation>Können sie dann nicht mehr öffnen: %1. Was sie gelesen oder kopiert haben, bleibt bei ihnen.</translation>
    </message>
    <message>
        <source>Go on to open it: %1.</source>
        <translation>Können sie weiterhin öffnen: %1.</translation>
    </message>
    <message>
        <source>What the consent of case %1 allowed goes with its recordings; the strictest of both holds.</source>
        <translation>Was die Einwilligung von Fall %1 erlaubte, geht mit ihren Aufnahmen mit; es gilt das Strengste von beiden.</translation>
    </message>
    <message>
        <source>It cannot be undone, only moved back: keys that were given cannot be taken back.</source>
        <translation>Das lässt sich nicht rückgängig machen, nur zurückverschieben: Schlüssel, die gegeben wurden, lassen sich nicht zurückholen.</translation>
    </message>
</context>
<context>
    <name>SessionMoveVerb</name>
    <message>
        <source>Moved.</source>
        <translation>Verschoben.</translation>
    </message>
    <message>
        <source>Nothing was changed. Say --yes to do it.</source>
        <translation>Nichts wurde geändert. --yes führt es aus.</translation>
    </message>
    <message>
        <source>move a session that was filed under the wrong case to another one</source>
        <translation>eine Sitzung, die dem falschen Fall zugeordnet wurde, zu einem anderen verschieben</translation>
    </message>
    <message>
        <source>Who works in the other case opens it from then on, who does not no longer. Without --yes it says who that would be and changes nothing.</source>
        <translation>Wer im anderen Fall arbeitet, öffnet sie von da an, wer es nicht tut, nicht mehr. Ohne --yes sagt es, wer das wäre, und ändert nichts.</translation>
    </message>
    <message>
        <source>code of the other case</source>
        <translation>Code des anderen Falls</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>ausführen</translation>
    </message>
</context>
<context>
    <name>SessionName</name>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, Sitzung %2</translation>
    </message>
</context>
<context>
    <name>SessionTagVerb</name>
    <message>
        <source>No tags.</source>
        <translation>Keine Schlagwörter.</translation>
    </message>
    <message>
        <source>add or remove tags of a session, or list them</source>
        <translation>Schlagwörter einer Sitzung hinzufügen, entfernen oder auflisten</translation>
    </message>
    <message>
        <source>tag to add; may be given several times</source>
        <translation>hinzuzufügendes Schlagwort; mehrmals möglich</translation>
    </message>
    <message>
        <source>tag to remove; likewise</source>
        <translation>zu entfernendes Schlagwort; ebenso</translation>
    </message>
</context>
<context>
    <name>SettlementExchange</name>
    <message>
        <source>nobody called “%1” has coded this session</source>
        <translation>niemand namens „%1“ hat diese Sitzung kodiert</translation>
    </message>
    <message>
        <source>several people called “%1” have coded this session</source>
        <translation>mehrere Personen namens „%1“ haben diese Sitzung kodiert</translation>
    </message>
    <message>
        <source>the two have no such difference here</source>
        <translation>die beiden haben hier keinen solchen Unterschied</translation>
    </message>
    <message>
        <source>the file settles this difference more than once</source>
        <translation>die Datei klärt diesen Unterschied mehr als einmal</translation>
    </message>
    <message>
        <source>the file does not say how this was settled</source>
        <translation>die Datei sagt nicht, wie dies geklärt wurde</translation>
    </message>
    <message>
        <source>what was chosen is coded otherwise here</source>
        <translation>was gewählt wurde, ist hier anders kodiert</translation>
    </message>
    <message>
        <source>this difference is settled otherwise here</source>
        <translation>dieser Unterschied ist hier anders geklärt</translation>
    </message>
</context>
<context>
    <name>SettlementService</name>
    <message>
        <source>“%1” is no decision: accepted or rejected.</source>
        <translation>„%1“ ist keine Entscheidung: accepted oder rejected.</translation>
    </message>
</context>
<context>
    <name>SettlementVerbs</name>
    <message>
        <source>“%1” has coded nothing here that you may see. Coded: %2.</source>
        <translation>„%1“ hat hier nichts kodiert, das Sie sehen dürfen. Kodiert haben: %2.</translation>
    </message>
    <message>
        <source>Say whose codes to compare: --person twice. Coded: %1.</source>
        <translation>Geben Sie an, wessen Codes verglichen werden: --person zweimal. Kodiert haben: %1.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1  open</source>
        <translation>%1  offen</translation>
    </message>
    <message>
        <source>%1  open again: a code was changed since</source>
        <translation>%1  wieder offen: Ein Code wurde seither geändert</translation>
    </message>
    <message>
        <source>%1  settled, holds: %2%3</source>
        <translation>%1  geklärt, es gilt: %2%3</translation>
    </message>
    <message>
        <source>“%1” is no state: open or settled (--only).</source>
        <translation>„%1“ ist kein Zustand: open oder settled (--only).</translation>
    </message>
    <message>
        <source>%1 and %2: agreed %3, settled %4, open %5.</source>
        <translation>%1 und %2: einig %3, geklärt %4, offen %5.</translation>
    </message>
    <message>
        <source>“%1” is part of no difference between the two.</source>
        <translation>„%1“ gehört zu keinem Unterschied zwischen den beiden.</translation>
    </message>
    <message>
        <source>“%1” is part of several differences: give more of the id, or --item.</source>
        <translation>„%1“ gehört zu mehreren Unterschieden: Geben Sie mehr von der Kennung an, oder --item.</translation>
    </message>
    <message>
        <source>The difference is open.</source>
        <translation>Der Unterschied ist offen.</translation>
    </message>
    <message>
        <source>Settled, holds: %1.</source>
        <translation>Geklärt, es gilt: %1.</translation>
    </message>
    <message>
        <source>“%1” does not say what holds: first, second or other (--holds).</source>
        <translation>„%1“ sagt nicht, was gilt: first, second oder other (--holds).</translation>
    </message>
    <message>
        <source>whose codes: twice; not needed where two coded</source>
        <translation>wessen Codes: zweimal; nicht nötig, wo zwei kodiert haben</translation>
    </message>
    <message>
        <source>how far apart matching codes may begin; 2 when missing</source>
        <translation>wie weit auseinander passende Codes beginnen dürfen; 2, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>of a rating: which value</source>
        <translation>bei einer Einschätzung: welcher Wert</translation>
    </message>
    <message>
        <source>where two people coded differently, and what was settled of it</source>
        <translation>wo zwei Personen verschieden kodiert haben, und was davon geklärt ist</translation>
    </message>
    <message>
        <source>Each line begins with the id of a marker, stage, rating or candidate that “settlement settle” takes.</source>
        <translation>Jede Zeile beginnt mit der Kennung eines Markers, einer Phase, einer Einschätzung oder eines Kandidaten, die „settlement settle“ nimmt.</translation>
    </message>
    <message>
        <source>only those that are open, or settled</source>
        <translation>nur offene oder nur geklärte</translation>
    </message>
    <message>
        <source>say what holds where two people coded differently</source>
        <translation>sagen, was gilt, wo zwei Personen verschieden kodiert haben</translation>
    </message>
    <message>
        <source>RECORD is the marker, stage or rating of one of the two, the candidate that they decided on, or the beginning of its id. Nobody&apos;s codes and decisions are changed. Settled before, it is settled anew; “alliance undo” takes it back.</source>
        <translation>RECORD ist der Marker, die Phase oder die Einschätzung einer der beiden Personen, der Kandidat, über den sie entschieden haben, oder der Anfang der Kennung. Niemandes Codes und Entscheidungen werden geändert. Was schon geklärt war, wird neu geklärt; „alliance undo“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>first, second or other</source>
        <translation>first, second oder other</translation>
    </message>
    <message>
        <source>with other: type of marker, stage, accepted or rejected; none: nothing</source>
        <translation>mit other: Art des Markers, Phase, accepted oder rejected; ohne: nichts</translation>
    </message>
    <message>
        <source>with other: form of the marker</source>
        <translation>mit other: Form des Markers</translation>
    </message>
    <message>
        <source>with other: significance, or the rating, 1 to 5</source>
        <translation>mit other: Bedeutsamkeit oder Einschätzung, 1 bis 5</translation>
    </message>
    <message>
        <source>a word why</source>
        <translation>ein Wort, warum</translation>
    </message>
    <message>
        <source>leave a difference open that was settled</source>
        <translation>einen geklärten Unterschied offen lassen</translation>
    </message>
    <message>
        <source>RECORD as for “settlement settle”.</source>
        <translation>RECORD wie bei „settlement settle“.</translation>
    </message>
</context>
<context>
    <name>ShortcutSettings</name>
    <message>
        <source>One key at a time, with Ctrl, Alt or Shift if you like.</source>
        <translation>Eine Taste auf einmal, wenn Sie möchten mit Strg, Alt oder Umschalt.</translation>
    </message>
    <message>
        <source>This key is not known. Choose another one.</source>
        <translation>Diese Taste ist nicht bekannt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This key moves between fields and confirms. Choose another one.</source>
        <translation>Diese Taste wechselt zwischen Feldern und bestätigt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Esc always leads back to the picture. Choose another one.</source>
        <translation>Esc führt immer zurück zum Bild. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>This has to work while you type. Choose a function key, or one with Ctrl or Alt.</source>
        <translation>Das muss auch beim Schreiben gehen. Wählen Sie eine Funktionstaste oder eine mit Strg oder Alt.</translation>
    </message>
</context>
<context>
    <name>ShownName</name>
    <message>
        <source>somebody without a name here</source>
        <translation>jemand, dessen Name hier nicht bekannt ist</translation>
    </message>
</context>
<context>
    <name>SignalFiles</name>
    <message>
        <source>This session was measured by an earlier version of the program. Measure it again, then export.</source>
        <translation>Diese Sitzung wurde mit einer früheren Version des Programms gemessen. Messen Sie sie erneut und exportieren Sie dann.</translation>
    </message>
    <message>
        <source>This session is not measured yet.</source>
        <translation>Diese Sitzung ist noch nicht gemessen.</translation>
    </message>
</context>
<context>
    <name>SignalLanes</name>
    <message>
        <source>Head offset</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Eyes offset</source>
        <translation>Augen</translation>
    </message>
    <message>
        <source>× spread</source>
        <translation>× Streuung</translation>
    </message>
    <message>
        <source>Body offset</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>widths</source>
        <translation>Breiten</translation>
    </message>
    <message>
        <source>Looking away</source>
        <translation>Wegschauen</translation>
    </message>
    <message>
        <source>Posture shift</source>
        <translation>Haltungswechsel</translation>
    </message>
    <message>
        <source>× limit</source>
        <translation>× Grenze</translation>
    </message>
</context>
<context>
    <name>StillService</name>
    <message>
        <source>The consent asks for faces to be hidden, and on frame %1 a face might still show although faces were covered. Take a picture of another moment.</source>
        <translation>Die Einwilligung verlangt, dass Gesichter verborgen werden, und auf Bild %1 könnte noch ein Gesicht zu sehen sein, obwohl Gesichter verdeckt wurden. Nehmen Sie ein Bild einer anderen Stelle.</translation>
    </message>
</context>
<context>
    <name>StillVerb</name>
    <message>
        <source>Say which picture: --at N or --time S.</source>
        <translation>Sagen Sie, welches Bild: --at N oder --time S.</translation>
    </message>
    <message>
        <source>Frame %1 is damaged in the recording; the nearest good picture may stand in for it.</source>
        <translation>Bild %1 ist in der Aufnahme beschädigt; das nächste gute Bild steht vielleicht an seiner Stelle.</translation>
    </message>
    <message>
        <source>Frame %1 (%2) written to %3</source>
        <translation>Bild %1 (%2) nach %3 geschrieben</translation>
    </message>
    <message>
        <source>Frame %1 (%2), faces covered, written to %3</source>
        <translation>Bild %1 (%2), Gesichter verdeckt, nach %3 geschrieben</translation>
    </message>
    <message>
        <source>write one exact frame as a PNG picture, upright and with square pixels</source>
        <translation>ein genaues Einzelbild als PNG schreiben, aufrecht und mit quadratischen Pixeln</translation>
    </message>
    <message>
        <source>Frames count from 0. A time gives the frame that is on screen then. Where the consent of a session asks for it, faces are covered; a picture on which one might still show is not written.</source>
        <translation>Bilder zählen ab 0. Eine Zeit ergibt das Bild, das dann zu sehen ist. Wo die Einwilligung einer Sitzung es verlangt, werden Gesichter verdeckt; ein Bild, auf dem noch eines zu sehen sein könnte, wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>frame number</source>
        <translation>Bildnummer</translation>
    </message>
    <message>
        <source>time in seconds</source>
        <translation>Zeit in Sekunden</translation>
    </message>
    <message>
        <source>picture to write</source>
        <translation>zu schreibendes Bild</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>TimelineContent</name>
    <message>
        <source>patient?</source>
        <translation>Patient/in?</translation>
    </message>
    <message>
        <source>therapist?</source>
        <translation>Therapeut/in?</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Noch keine Worte</translation>
    </message>
</context>
<context>
    <name>TimelineHitTest</name>
    <message>
        <source>and %1 more: zoom in to tell them apart</source>
        <translation>und %1 weitere: vergrößern, um sie zu unterscheiden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: cannot tell</source>
        <translation>%1: nicht bestimmbar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Marked: looking at the partner (%1)</source>
        <translation>Markiert: schaut zum Gegenüber (%1)</translation>
    </message>
    <message>
        <source>Marked: looking away (%1)</source>
        <translation>Markiert: schaut weg (%1)</translation>
    </message>
    <message>
        <source>Cannot tell (%1)</source>
        <translation>Nicht bestimmbar (%1)</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>durchzusehen</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Nobody could be followed</source>
        <translation>Niemand konnte verfolgt werden</translation>
    </message>
    <message>
        <source>No candidate moments found</source>
        <translation>Keine Kandidaten gefunden</translation>
    </message>
    <message>
        <source>Decided before, not proposed with these numbers</source>
        <translation>Schon entschieden, mit diesen Zahlen nicht vorgeschlagen</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>Added moment</source>
        <translation>Hinzugefügter Moment</translation>
    </message>
    <message>
        <source>Looking away</source>
        <translation>Wegschauen</translation>
    </message>
    <message>
        <source>Posture shift</source>
        <translation>Haltungswechsel</translation>
    </message>
    <message>
        <source>Keeping still</source>
        <translation>Stillhalten</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht bestimmbar</translation>
    </message>
    <message>
        <source>%1 · frame %2</source>
        <translation>%1 · Bild %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>TimelineLayout</name>
    <message>
        <source>%1 % seen</source>
        <translation>%1 % gesehen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
</context>
<context>
    <name>TraineePath</name>
    <message>
        <source>Your supervisor released feedback on this session.</source>
        <translation>Ihre Supervision hat ein Feedback zu dieser Sitzung freigegeben.</translation>
    </message>
    <message>
        <source>Your supervisor released a new version of the feedback on this session.</source>
        <translation>Ihre Supervision hat eine neue Version des Feedbacks zu dieser Sitzung freigegeben.</translation>
    </message>
    <message>
        <source>You began a reply to the feedback, and have not sent it yet.</source>
        <translation>Sie haben eine Antwort auf das Feedback begonnen und noch nicht gesendet.</translation>
    </message>
    <message>
        <source>You have not written anything here yet. A line on what you felt is enough to begin with.</source>
        <translation>Sie haben hier noch nichts geschrieben. Eine Zeile dazu, was Sie gespürt haben, genügt für den Anfang.</translation>
    </message>
    <message>
        <source>One of your notes or codes is for you alone, until you release it to your supervisor.</source>
        <translation>Eine Ihrer Notizen oder Kodierungen ist nur für Sie, bis Sie sie für die Supervision freigeben.</translation>
    </message>
    <message>
        <source>%1 of your notes and codes are for you alone, until you release them to your supervisor.</source>
        <translation>%1 Ihrer Notizen und Kodierungen sind nur für Sie, bis Sie sie für die Supervision freigeben.</translation>
    </message>
    <message>
        <source>Your supervisor released one mark or note to you.</source>
        <translation>Ihre Supervision hat einen Marker oder eine Notiz für Sie freigegeben.</translation>
    </message>
    <message>
        <source>Your supervisor released %1 marks and notes to you.</source>
        <translation>Ihre Supervision hat %1 Marker und Notizen für Sie freigegeben.</translation>
    </message>
    <message>
        <source>What your supervisor releases to you will stand here beside your own.</source>
        <translation>Was Ihre Supervision für Sie freigibt, steht dann hier neben Ihrem Eigenen.</translation>
    </message>
    <message>
        <source>Watch %1 on your own first</source>
        <translation>%1 zuerst allein ansehen</translation>
    </message>
    <message>
        <source>Read the feedback on %1</source>
        <translation>Feedback zu %1 lesen</translation>
    </message>
    <message>
        <source>Send your reply on %1</source>
        <translation>Ihre Antwort zu %1 senden</translation>
    </message>
    <message>
        <source>Compare %1 with your supervisor</source>
        <translation>%1 mit der Supervision vergleichen</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>print the result as JSON</source>
        <translation>das Ergebnis als JSON ausgeben</translation>
    </message>
    <message>
        <source>session, its id or the first characters of it</source>
        <translation>Sitzung, ihre Kennung oder deren erste Zeichen</translation>
    </message>
    <message>
        <source>JSON with the numbers of the definitions</source>
        <translation>JSON mit den Zahlen der Definitionen</translation>
    </message>
    <message>
        <source>“%1” is not a time in seconds (--%2).</source>
        <translation>„%1“ ist keine Zeit in Sekunden (--%2).</translation>
    </message>
</context>
<context>
    <name>VersionHistory</name>
    <message>
        <source>only its author</source>
        <translation>nur die verfassende Person</translation>
    </message>
    <message>
        <source>its author and the supervisor</source>
        <translation>die verfassende Person und die Supervision</translation>
    </message>
    <message>
        <source>released to the trainee</source>
        <translation>für Trainees freigegeben</translation>
    </message>
    <message>
        <source>released to the collection</source>
        <translation>für die Sammlung freigegeben</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Prinzipien</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Wer es lesen darf</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Significance</source>
        <translation>Bedeutsamkeit</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>hier nichts</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Was gilt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Keine Entscheidung</translation>
    </message>
    <message>
        <source>the session as a whole</source>
        <translation>die Sitzung als Ganzes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>wie gemessen</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Alliance-focused training</source>
        <translation>Allianzorientiertes Training</translation>
    </message>
    <message>
        <source>Words after Safran and Kraus (2014), Alliance Ruptures, Impasses, and Enactments: A Relational Perspective, Psychotherapy, doi 10.1037/a0036815; explanations are our own.</source>
        <translation>Begriffe nach Safran und Kraus (2014), Alliance Ruptures, Impasses, and Enactments: A Relational Perspective, Psychotherapy, doi 10.1037/a0036815; die Erläuterungen sind unsere eigenen.</translation>
    </message>
    <message>
        <source>Kinds of note</source>
        <translation>Arten von Notizen</translation>
    </message>
    <message>
        <source>Principles of metacommunication</source>
        <translation>Prinzipien der Metakommunikation</translation>
    </message>
    <message>
        <source>Stages of resolution</source>
        <translation>Phasen der Auflösung</translation>
    </message>
    <message>
        <source>Types of marker</source>
        <translation>Arten von Markern</translation>
    </message>
    <message>
        <source>Forms of withdrawal and confrontation</source>
        <translation>Formen von Rückzug und Konfrontation</translation>
    </message>
    <message>
        <source>Cues in the therapist</source>
        <translation>Hinweise bei Therapeutin oder Therapeut</translation>
    </message>
    <message>
        <source>Cues that can be observed in the patient</source>
        <translation>Hinweise, die bei Patientin oder Patient zu beobachten sind</translation>
    </message>
    <message>
        <source>Rupture markers and strategies</source>
        <translation>Rupturmarker und Strategien</translation>
    </message>
    <message>
        <source>In the manner of the Rupture Resolution Rating System (Eubanks, Muran and Safran 2015), in our own words and not checked against the manual. Edit it to match the edition that your site trains with.</source>
        <translation>Nach Art des Rupture Resolution Rating System (Eubanks, Muran und Safran 2015), in unseren eigenen Worten und nicht mit dem Manual abgeglichen. Passen Sie es der Ausgabe an, mit der bei Ihnen ausgebildet wird.</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Resolution strategies</source>
        <translation>Strategien der Auflösung</translation>
    </message>
    <message>
        <source>Ratings of a segment, each from 1 to 5</source>
        <translation>Einschätzungen eines Abschnitts, je von 1 bis 5</translation>
    </message>
    <message>
        <source>Felt sense</source>
        <translation>Gespürtes</translation>
    </message>
    <message>
        <source>First person, before any code: what I felt while watching, and what I was pulled to do.</source>
        <translation>In der Ich-Form, vor jedem Code: was ich beim Ansehen spürte und wozu es mich zog.</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>What can be seen or heard at this moment, without saying what it means.</source>
        <translation>Was in diesem Moment zu sehen oder zu hören ist, ohne zu sagen, was es bedeutet.</translation>
    </message>
    <message>
        <source>Therapist&apos;s contribution</source>
        <translation>Therapeutischer Anteil</translation>
    </message>
    <message>
        <source>What the therapist did, or left undone, that took part in the strain.</source>
        <translation>Was therapeutisch getan oder unterlassen wurde und zur Spannung beitrug.</translation>
    </message>
    <message>
        <source>Metacommunication made</source>
        <translation>Metakommunikation erfolgt</translation>
    </message>
    <message>
        <source>The therapist spoke about what was going on between the two.</source>
        <translation>Therapeutisch wurde angesprochen, was zwischen den beiden vorging.</translation>
    </message>
    <message>
        <source>Metacommunication imagined</source>
        <translation>Metakommunikation gedacht</translation>
    </message>
    <message>
        <source>A wording that could have been tried here.</source>
        <translation>Eine Formulierung, die hier einen Versuch wert gewesen wäre.</translation>
    </message>
    <message>
        <source>Restraint</source>
        <translation>Zurückhaltung</translation>
    </message>
    <message>
        <source>Noticed, and chose not to comment. Following closely without speaking is also the skill.</source>
        <translation>Bemerkt und bewusst nicht angesprochen. Auch genaues Mitgehen ohne Worte gehört zum Können.</translation>
    </message>
    <message>
        <source>Role-play prompt</source>
        <translation>Rollenspiel-Anregung</translation>
    </message>
    <message>
        <source>A moment to rehearse in supervision, taking either part, to notice what comes up.</source>
        <translation>Ein Moment zum Üben in der Supervision, in beiden Rollen, um zu bemerken, was auftaucht.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Something to think about together, without an answer expected yet.</source>
        <translation>Etwas zum gemeinsamen Nachdenken, noch ohne erwartete Antwort.</translation>
    </message>
    <message>
        <source>Appreciation</source>
        <translation>Würdigung</translation>
    </message>
    <message>
        <source>Something that was done well and is worth keeping.</source>
        <translation>Etwas, das gelungen ist und es wert ist, beibehalten zu werden.</translation>
    </message>
    <message>
        <source>Explore tentatively</source>
        <translation>Vorsichtig erkunden</translation>
    </message>
    <message>
        <source>Offer what you notice as your own, uncertain impression, and invite correction.</source>
        <translation>Bieten Sie an, was Sie bemerken, als eigenen, unsicheren Eindruck, und laden Sie zur Berichtigung ein.</translation>
    </message>
    <message>
        <source>Assume no parallel</source>
        <translation>Keine Parallele voraussetzen</translation>
    </message>
    <message>
        <source>Do not take it that this moment repeats the patient&apos;s other relationships; look at this one first.</source>
        <translation>Gehen Sie nicht davon aus, dass dieser Moment andere Beziehungen wiederholt; sehen Sie zuerst diese an.</translation>
    </message>
    <message>
        <source>Own your part</source>
        <translation>Eigenen Anteil annehmen</translation>
    </message>
    <message>
        <source>Say what you yourself have contributed to what is happening.</source>
        <translation>Sagen Sie, was Sie selbst zu dem beigetragen haben, was geschieht.</translation>
    </message>
    <message>
        <source>Start where you are</source>
        <translation>Beginnen, wo man steht</translation>
    </message>
    <message>
        <source>Speak from what you feel and notice now, not from what worked another time.</source>
        <translation>Sprechen Sie aus dem, was Sie jetzt spüren und bemerken, nicht aus dem, was ein anderes Mal half.</translation>
    </message>
    <message>
        <source>Be concrete and specific</source>
        <translation>Konkret und genau sein</translation>
    </message>
    <message>
        <source>Point to this moment and this exchange instead of speaking in general.</source>
        <translation>Zeigen Sie auf diesen Moment und diesen Austausch, statt allgemein zu sprechen.</translation>
    </message>
    <message>
        <source>Follow the response</source>
        <translation>Der Antwort folgen</translation>
    </message>
    <message>
        <source>Watch how the patient takes what you said, and ask about it.</source>
        <translation>Achten Sie darauf, wie aufgenommen wird, was Sie sagten, und fragen Sie danach.</translation>
    </message>
    <message>
        <source>Clarify what it means between you</source>
        <translation>Klären, was es zwischen Ihnen bedeutet</translation>
    </message>
    <message>
        <source>Find out what your intervention meant to the patient, and what it meant to you.</source>
        <translation>Finden Sie heraus, was Ihre Intervention für das Gegenüber bedeutete und was für Sie.</translation>
    </message>
    <message>
        <source>Shared dilemma</source>
        <translation>Gemeinsames Dilemma</translation>
    </message>
    <message>
        <source>Speak as two people who are stuck in this together and look at it together.</source>
        <translation>Sprechen Sie wie zwei, die gemeinsam darin feststecken und es gemeinsam ansehen.</translation>
    </message>
    <message>
        <source>Disclose with judgement</source>
        <translation>Mit Bedacht offenlegen</translation>
    </message>
    <message>
        <source>Let the patient know your own experience of the moment where that opens the exploration.</source>
        <translation>Teilen Sie Ihr eigenes Erleben des Moments mit, wo das die Erkundung öffnet.</translation>
    </message>
    <message>
        <source>Expect to revisit</source>
        <translation>Wiederkehr erwarten</translation>
    </message>
    <message>
        <source>A repair can bring the next strain; be ready to come back to the same place.</source>
        <translation>Eine Auflösung kann die nächste Spannung bringen; rechnen Sie damit, an dieselbe Stelle zurückzukommen.</translation>
    </message>
    <message>
        <source>Noticing</source>
        <translation>Bemerken</translation>
    </message>
    <message>
        <source>The therapist becomes aware of the behaviour that goes with the strain. Stages are a guide and loop back.</source>
        <translation>Das Verhalten, das mit der Spannung einhergeht, wird therapeutisch bemerkt. Phasen sind eine Orientierung und kehren wieder.</translation>
    </message>
    <message>
        <source>Opening exploration</source>
        <translation>Erkundung eröffnen</translation>
    </message>
    <message>
        <source>The therapist invites the patient to look together at what is happening.</source>
        <translation>Die therapeutische Seite lädt ein, gemeinsam anzusehen, was geschieht.</translation>
    </message>
    <message>
        <source>Past avoidance</source>
        <translation>Über die Vermeidung hinaus</translation>
    </message>
    <message>
        <source>The therapist helps the patient past what keeps the feelings or responses out of reach.</source>
        <translation>Die therapeutische Seite hilft über das hinweg, was Gefühle oder Reaktionen unerreichbar hält.</translation>
    </message>
    <message>
        <source>Underlying wish or need</source>
        <translation>Wunsch oder Bedürfnis dahinter</translation>
    </message>
    <message>
        <source>The wish or need beneath the strain comes up and is explored.</source>
        <translation>Der Wunsch oder das Bedürfnis hinter der Spannung zeigt sich und wird erkundet.</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Rückzug</translation>
    </message>
    <message>
        <source>The patient moves away from the therapist or from the work. Repair makes room for fears, self-criticism, wishes and needs.</source>
        <translation>Eine Bewegung weg von der therapeutischen Person oder von der Arbeit. Die Auflösung gibt Ängsten, Selbstkritik, Wünschen und Bedürfnissen Raum.</translation>
    </message>
    <message>
        <source>Confrontation</source>
        <translation>Konfrontation</translation>
    </message>
    <message>
        <source>The patient moves against the therapist or the work. Repair stays open to disappointment, hurt and the need for care.</source>
        <translation>Eine Bewegung gegen die therapeutische Person oder die Arbeit. Die Auflösung bleibt offen für Enttäuschung, Verletzung und das Bedürfnis nach Fürsorge.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Moving away and moving against at the same moment.</source>
        <translation>Bewegung weg und Bewegung gegen im selben Moment.</translation>
    </message>
    <message>
        <source>Resolution strategy</source>
        <translation>Auflösungsstrategie</translation>
    </message>
    <message>
        <source>What the therapist does towards repair.</source>
        <translation>Was therapeutisch zur Auflösung getan wird.</translation>
    </message>
    <message>
        <source>Falls silent</source>
        <translation>Verstummt</translation>
    </message>
    <message>
        <source>Speech stops where it could be expected to go on.</source>
        <translation>Das Sprechen hört auf, wo zu erwarten wäre, dass es weitergeht.</translation>
    </message>
    <message>
        <source>Minimal response</source>
        <translation>Minimale Antwort</translation>
    </message>
    <message>
        <source>The shortest answer that still answers.</source>
        <translation>Die kürzeste Antwort, die noch eine ist.</translation>
    </message>
    <message>
        <source>Sudden change of topic</source>
        <translation>Plötzlicher Themenwechsel</translation>
    </message>
    <message>
        <source>A jump to something unrelated.</source>
        <translation>Ein Sprung zu etwas, das nicht dazugehört.</translation>
    </message>
    <message>
        <source>Over-compliance</source>
        <translation>Überangepasstheit</translation>
    </message>
    <message>
        <source>Agrees quickly and entirely, with little of their own in it.</source>
        <translation>Stimmt schnell und ganz zu, mit wenig Eigenem darin.</translation>
    </message>
    <message>
        <source>Anger or resentment</source>
        <translation>Ärger oder Groll</translation>
    </message>
    <message>
        <source>Said directly, about the therapist or part of the treatment.</source>
        <translation>Direkt ausgesprochen, über die therapeutische Person oder einen Teil der Behandlung.</translation>
    </message>
    <message>
        <source>Dissatisfaction</source>
        <translation>Unzufriedenheit</translation>
    </message>
    <message>
        <source>Says that the therapy or the therapist is not what is needed.</source>
        <translation>Sagt, dass die Therapie oder die therapeutische Person nicht ist, was gebraucht wird.</translation>
    </message>
    <message>
        <source>Blame or demand</source>
        <translation>Vorwurf oder Forderung</translation>
    </message>
    <message>
        <source>Puts the fault on the therapist, or demands a change.</source>
        <translation>Gibt der therapeutischen Person die Schuld oder fordert eine Änderung.</translation>
    </message>
    <message>
        <source>Distant, bored or unengaged</source>
        <translation>Distanziert, gelangweilt oder unbeteiligt</translation>
    </message>
    <message>
        <source>Interest or closeness has gone.</source>
        <translation>Interesse oder Nähe ist verschwunden.</translation>
    </message>
    <message>
        <source>Waiting for an opening</source>
        <translation>Wartet auf eine Lücke</translation>
    </message>
    <message>
        <source>Ready to speak, and finding no place to do it.</source>
        <translation>Bereit zu sprechen und findet keine Stelle dafür.</translation>
    </message>
    <message>
        <source>Chastised, pressured or at a loss</source>
        <translation>Getadelt, bedrängt oder ratlos</translation>
    </message>
    <message>
        <source>Feeling told off, pushed, or without a next step.</source>
        <translation>Fühlt sich zurechtgewiesen, gedrängt oder ohne nächsten Schritt.</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Festgefahren</translation>
    </message>
    <message>
        <source>Nothing moves, whatever is tried.</source>
        <translation>Nichts bewegt sich, was auch versucht wird.</translation>
    </message>
    <message>
        <source>Sounding harsh or impatient</source>
        <translation>Klingt hart oder ungeduldig</translation>
    </message>
    <message>
        <source>Hearing an edge in the own voice.</source>
        <translation>Hört eine Schärfe in der eigenen Stimme.</translation>
    </message>
    <message>
        <source>Heavy sigh</source>
        <translation>Tiefer Seufzer</translation>
    </message>
    <message>
        <source>A breath that can be heard.</source>
        <translation>Ein hörbarer Atemzug.</translation>
    </message>
    <message>
        <source>Sudden change of posture</source>
        <translation>Plötzlicher Haltungswechsel</translation>
    </message>
    <message>
        <source>The body moves to a new position and stays there.</source>
        <translation>Der Körper bewegt sich in eine neue Haltung und bleibt dort.</translation>
    </message>
    <message>
        <source>Muted answer</source>
        <translation>Gedämpfte Antwort</translation>
    </message>
    <message>
        <source>Quieter and flatter than before.</source>
        <translation>Leiser und flacher als zuvor.</translation>
    </message>
    <message>
        <source>Abrupt change of topic</source>
        <translation>Abrupter Themenwechsel</translation>
    </message>
    <message>
        <source>Leaves the subject without a bridge.</source>
        <translation>Verlässt das Thema ohne Überleitung.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Nobody speaks.</source>
        <translation>Niemand spricht.</translation>
    </message>
    <message>
        <source>Minimal answers</source>
        <translation>Minimale Antworten</translation>
    </message>
    <message>
        <source>One answer after another of a word or two.</source>
        <translation>Eine Antwort nach der anderen aus ein, zwei Wörtern.</translation>
    </message>
    <message>
        <source>Storytelling without an opening</source>
        <translation>Erzählen ohne Lücke</translation>
    </message>
    <message>
        <source>Long and even, with no place for the other.</source>
        <translation>Lang und gleichmäßig, ohne Platz für das Gegenüber.</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Angepasstheit</translation>
    </message>
    <message>
        <source>Goes along at once.</source>
        <translation>Geht sofort mit.</translation>
    </message>
    <message>
        <source>Tears begun and stopped</source>
        <translation>Tränen, die beginnen und aufhören</translation>
    </message>
    <message>
        <source>Something comes up and is held back.</source>
        <translation>Etwas kommt auf und wird zurückgehalten.</translation>
    </message>
    <message>
        <source>A laugh, then a pause</source>
        <translation>Ein Lachen, dann eine Pause</translation>
    </message>
    <message>
        <source>A laugh that stops, and a gap after it.</source>
        <translation>Ein Lachen, das aufhört, und eine Lücke danach.</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>Verleugnung</translation>
    </message>
    <message>
        <source>Says there is no feeling or no problem where one seems plain.</source>
        <translation>Sagt, da sei kein Gefühl oder kein Problem, wo eines deutlich scheint.</translation>
    </message>
    <message>
        <source>Closes down with very short answers or silence.</source>
        <translation>Verschließt sich mit sehr kurzen Antworten oder Stille.</translation>
    </message>
    <message>
        <source>Abstract communication</source>
        <translation>Abstrakte Kommunikation</translation>
    </message>
    <message>
        <source>Keeps to general or intellectual talk, away from what is felt.</source>
        <translation>Bleibt beim Allgemeinen oder Intellektuellen, weg vom Gespürten.</translation>
    </message>
    <message>
        <source>Avoidant storytelling or shifting topic</source>
        <translation>Vermeidendes Erzählen oder Themenwechsel</translation>
    </message>
    <message>
        <source>Tells stories or changes the subject, so that the present matter is left.</source>
        <translation>Erzählt Geschichten oder wechselt das Thema, sodass das Gegenwärtige verlassen wird.</translation>
    </message>
    <message>
        <source>Deferential and appeasing</source>
        <translation>Ehrerbietig und beschwichtigend</translation>
    </message>
    <message>
        <source>Gives way or pleases, so as not to be in conflict.</source>
        <translation>Gibt nach oder macht es recht, um nicht in Konflikt zu geraten.</translation>
    </message>
    <message>
        <source>Content and affect split</source>
        <translation>Spaltung von Inhalt und Affekt</translation>
    </message>
    <message>
        <source>What is said and how it is said do not go together.</source>
        <translation>Was gesagt wird und wie es gesagt wird, passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Self-criticism or hopelessness</source>
        <translation>Selbstkritik oder Hoffnungslosigkeit</translation>
    </message>
    <message>
        <source>Turns against the self, or gives up, and so shuts the other out.</source>
        <translation>Wendet sich gegen sich selbst oder gibt auf und schließt so das Gegenüber aus.</translation>
    </message>
    <message>
        <source>Complaint about the therapist</source>
        <translation>Klage über die therapeutische Person</translation>
    </message>
    <message>
        <source>Says that something about the therapist is wrong.</source>
        <translation>Sagt, dass etwas an der therapeutischen Person nicht stimmt.</translation>
    </message>
    <message>
        <source>Rejects the intervention</source>
        <translation>Weist die Intervention zurück</translation>
    </message>
    <message>
        <source>Turns down what the therapist has just offered.</source>
        <translation>Lehnt ab, was gerade therapeutisch angeboten wurde.</translation>
    </message>
    <message>
        <source>Complaint about the activities of therapy</source>
        <translation>Klage über das Vorgehen in der Therapie</translation>
    </message>
    <message>
        <source>Objects to what is done in the sessions or between them.</source>
        <translation>Wendet sich gegen das, was in den Sitzungen oder dazwischen getan wird.</translation>
    </message>
    <message>
        <source>Complaint about the parameters of therapy</source>
        <translation>Klage über die Bedingungen der Therapie</translation>
    </message>
    <message>
        <source>Objects to times, place, fees, recording or other arrangements.</source>
        <translation>Wendet sich gegen Zeiten, Ort, Honorar, Aufzeichnung oder andere Vereinbarungen.</translation>
    </message>
    <message>
        <source>Complaint about progress</source>
        <translation>Klage über den Fortschritt</translation>
    </message>
    <message>
        <source>Says that it does not help, or not fast enough.</source>
        <translation>Sagt, dass es nicht hilft oder nicht schnell genug.</translation>
    </message>
    <message>
        <source>Defends self against the therapist</source>
        <translation>Verteidigt sich gegen die therapeutische Person</translation>
    </message>
    <message>
        <source>Explains or justifies what was done, as if accused.</source>
        <translation>Erklärt oder rechtfertigt Getanes, als wäre es ein Vorwurf.</translation>
    </message>
    <message>
        <source>Efforts to control or pressure the therapist</source>
        <translation>Versuche, die therapeutische Person zu lenken oder zu drängen</translation>
    </message>
    <message>
        <source>Tells the therapist what to do, or presses for it.</source>
        <translation>Sagt der therapeutischen Person, was sie tun soll, oder drängt darauf.</translation>
    </message>
    <message>
        <source>Clarifies a misunderstanding</source>
        <translation>Klärt ein Missverständnis</translation>
    </message>
    <message>
        <source>Puts right what was taken another way than it was meant.</source>
        <translation>Stellt richtig, was anders aufgenommen wurde, als es gemeint war.</translation>
    </message>
    <message>
        <source>Changes tasks or goals</source>
        <translation>Ändert Aufgaben oder Ziele</translation>
    </message>
    <message>
        <source>Agrees on other things to do or to aim for.</source>
        <translation>Vereinbart anderes zu tun oder anzustreben.</translation>
    </message>
    <message>
        <source>Illustrates tasks or gives a rationale</source>
        <translation>Erläutert Aufgaben oder begründet sie</translation>
    </message>
    <message>
        <source>Shows or explains what the work is for.</source>
        <translation>Zeigt oder erklärt, wofür die Arbeit gut ist.</translation>
    </message>
    <message>
        <source>Invites thoughts or feelings about the therapist or therapy</source>
        <translation>Lädt zu Gedanken oder Gefühlen über Person oder Therapie ein</translation>
    </message>
    <message>
        <source>Asks how this is for the patient, here and with this person.</source>
        <translation>Fragt, wie das für das Gegenüber ist, hier und mit dieser Person.</translation>
    </message>
    <message>
        <source>Acknowledges own contribution</source>
        <translation>Erkennt den eigenen Anteil an</translation>
    </message>
    <message>
        <source>Says what the therapist did that added to the strain.</source>
        <translation>Sagt, was therapeutisch zur Spannung beitrug.</translation>
    </message>
    <message>
        <source>Discloses own experience of the interaction</source>
        <translation>Legt eigenes Erleben der Interaktion offen</translation>
    </message>
    <message>
        <source>Tells what it is like for the therapist at this moment.</source>
        <translation>Sagt, wie dieser Moment für die therapeutische Person ist.</translation>
    </message>
    <message>
        <source>Links to larger patterns between the two</source>
        <translation>Verbindet mit größeren Mustern zwischen den beiden</translation>
    </message>
    <message>
        <source>Connects the moment with others that these two have had.</source>
        <translation>Verbindet den Moment mit anderen, die diese beiden hatten.</translation>
    </message>
    <message>
        <source>Links to the patient&apos;s other relationships</source>
        <translation>Verbindet mit anderen Beziehungen</translation>
    </message>
    <message>
        <source>Connects the moment with people outside the room.</source>
        <translation>Verbindet den Moment mit Menschen außerhalb des Raums.</translation>
    </message>
    <message>
        <source>Validates the defensive posture</source>
        <translation>Würdigt die abwehrende Haltung</translation>
    </message>
    <message>
        <source>Takes seriously the reason for staying guarded.</source>
        <translation>Nimmt den Grund ernst, auf der Hut zu bleiben.</translation>
    </message>
    <message>
        <source>Redirects or refocuses</source>
        <translation>Lenkt zurück oder fokussiert neu</translation>
    </message>
    <message>
        <source>Brings the talk back to what it had left.</source>
        <translation>Bringt das Gespräch zu dem zurück, was es verlassen hatte.</translation>
    </message>
    <message>
        <source>Significance of the marker</source>
        <translation>Bedeutsamkeit des Markers</translation>
    </message>
    <message>
        <source>How much this marker matters for the work of the two.</source>
        <translation>Wie sehr dieser Marker für die Arbeit der beiden ins Gewicht fällt.</translation>
    </message>
    <message>
        <source>Withdrawal overall</source>
        <translation>Rückzug insgesamt</translation>
    </message>
    <message>
        <source>In the whole segment.</source>
        <translation>Im ganzen Segment.</translation>
    </message>
    <message>
        <source>Confrontation overall</source>
        <translation>Konfrontation insgesamt</translation>
    </message>
    <message>
        <source>Extent of resolution</source>
        <translation>Ausmaß der Auflösung</translation>
    </message>
    <message>
        <source>How far the strain was repaired.</source>
        <translation>Wie weit die Spannung aufgelöst wurde.</translation>
    </message>
    <message>
        <source>How far the therapist added to the strain.</source>
        <translation>Wie weit die therapeutische Person zur Spannung beitrug.</translation>
    </message>
</context>
<context>
    <name>VocabularyService</name>
    <message>
        <source>There is no list “%1”. There are: %2.</source>
        <translation>Es gibt keine Liste „%1“, sondern: %2.</translation>
    </message>
</context>
<context>
    <name>VocabularyVerbs</name>
    <message>
        <source>%1  %2, revision %3</source>
        <translation>%1  %2, Fassung %3</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>as its source has it</source>
        <translation>wie ihre Quelle sie hat</translation>
    </message>
    <message>
        <source>(retired)</source>
        <translation>(zurückgezogen)</translation>
    </message>
    <message>
        <source>Vocabulary %1 written to “%2”</source>
        <translation>Vokabular %1 nach „%2“ geschrieben</translation>
    </message>
    <message>
        <source>Vocabulary %1 taken in as revision %2</source>
        <translation>Vokabular %1 als Fassung %2 übernommen</translation>
    </message>
    <message>
        <source>Vocabulary %1: revision %2</source>
        <translation>Vokabular %1: Fassung %2</translation>
    </message>
    <message>
        <source>list of the pack, such as marker_subtype</source>
        <translation>Liste des Pakets, etwa marker_subtype</translation>
    </message>
    <message>
        <source>code of the term</source>
        <translation>Code des Begriffs</translation>
    </message>
    <message>
        <source>list the words that are coded with</source>
        <translation>die Wörter auflisten, mit denen kodiert wird</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>nur dieses</translation>
    </message>
    <message>
        <source>write a vocabulary pack as JSON</source>
        <translation>ein Vokabularpaket als JSON schreiben</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>zu schreibende Datei</translation>
    </message>
    <message>
        <source>replace a file that is there</source>
        <translation>eine vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>take in a vocabulary pack, or a new revision of one</source>
        <translation>ein Vokabularpaket übernehmen, oder eine neue Fassung davon</translation>
    </message>
    <message>
        <source>Terms that the file leaves out are retired: what was coded with them stays readable.</source>
        <translation>Begriffe, die in der Datei fehlen, werden zurückgezogen: was damit kodiert wurde, bleibt lesbar.</translation>
    </message>
    <message>
        <source>add a term to a pack, or change one</source>
        <translation>einem Paket einen Begriff hinzufügen oder einen ändern</translation>
    </message>
    <message>
        <source>A code keeps its meaning: for another one take a new code.</source>
        <translation>Ein Code behält seine Bedeutung: für eine andere nehmen Sie einen neuen Code.</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>kurzer Name</translation>
    </message>
    <message>
        <source>a sentence or two</source>
        <translation>ein, zwei Sätze</translation>
    </message>
    <message>
        <source>term it belongs under</source>
        <translation>Begriff, unter den er gehört</translation>
    </message>
    <message>
        <source>offer a term no more; what was coded with it stays</source>
        <translation>einen Begriff nicht mehr anbieten; was damit kodiert wurde, bleibt</translation>
    </message>
    <message>
        <source>lock a pack against changes (supervisors and directors)</source>
        <translation>ein Paket gegen Änderungen sperren (Supervision und Leitung)</translation>
    </message>
    <message>
        <source>Vocabulary %1, revision %2, is locked</source>
        <translation>Vokabular %1, Fassung %2, ist gesperrt</translation>
    </message>
    <message>
        <source>unlock a pack (supervisors and directors)</source>
        <translation>ein Paket entsperren (Supervision und Leitung)</translation>
    </message>
    <message>
        <source>Vocabulary %1, revision %2, can be changed</source>
        <translation>Vokabular %1, Fassung %2, ist änderbar</translation>
    </message>
</context>
<context>
    <name>WhoMayRead</name>
    <message>
        <source>Somebody else wrote it: only they change it. Reply to it, or write your own.</source>
        <translation>Das hat jemand anderes geschrieben: Nur diese Person ändert es. Antworten Sie darauf, oder schreiben Sie etwas Eigenes.</translation>
    </message>
    <message>
        <source>Somebody else wrote it: only they say who may read it.</source>
        <translation>Das hat jemand anderes geschrieben: Nur diese Person sagt, wer es lesen darf.</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>E&amp;xchange with other programs</source>
        <translation>A&amp;ustausch mit anderen Programmen</translation>
    </message>
    <message>
        <source>Review pac&amp;kages</source>
        <translation>Review-Pa&amp;kete</translation>
    </message>
    <message>
        <source>&amp;Consent and keeping</source>
        <translation>Einwi&amp;lligung und Aufbewahrung</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Durchsicht</translation>
    </message>
    <message>
        <source>&amp;Measurement</source>
        <translation>&amp;Messung</translation>
    </message>
    <message>
        <source>C&amp;ollections</source>
        <translation>&amp;Sammlungen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Picture &amp;size</source>
        <translation>Bild&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Size of te&amp;xt</source>
        <translation>Schriftgr&amp;öße</translation>
    </message>
    <message>
        <source>&amp;Go to a panel</source>
        <translation>Zu einem Bereic&amp;h</translation>
    </message>
    <message>
        <source>Pane&amp;ls</source>
        <translation>Berei&amp;che zeigen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>WordsHolder</name>
    <message>
        <source>What you wrote could not be kept. Close and lose it?</source>
        <translation>Was Sie geschrieben haben, konnte nicht aufbewahrt werden. Schließen und es verlieren?</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>&amp;Close and lose it</source>
        <translation>&amp;Schließen und verlieren</translation>
    </message>
</context>
<context>
    <name>alliance::app::AddPersonDialog</name>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>First passphrase</source>
        <translation>Erste Passphrase</translation>
    </message>
    <message>
        <source>Let them type the passphrase themselves, or tell it to them in person; they change it under Library, Change passphrase.</source>
        <translation>Lassen Sie die Person die Passphrase selbst eingeben oder sagen Sie sie ihr persönlich; sie ändert sie unter Bibliothek, Passphrase ändern.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
</context>
<context>
    <name>alliance::app::AgreementDialog</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>How far apart the starts of markers that match may lie</source>
        <translation>Wie weit die Anfänge zusammengehöriger Marker auseinanderliegen dürfen</translation>
    </message>
    <message>
        <source>The recording is cut into pieces of this length, and each is compared</source>
        <translation>Die Aufnahme wird in Stücke dieser Länge geteilt und jedes verglichen</translation>
    </message>
    <message>
        <source>First person, or everybody</source>
        <translation>Erste Person, oder alle</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;Tolerance</source>
        <translation>&amp;Toleranz</translation>
    </message>
    <message>
        <source>&amp;Unit of time</source>
        <translation>Zeit&amp;einheit</translation>
    </message>
    <message>
        <source>Figures of agreement</source>
        <translation>Kennwerte der Übereinstimmung</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>Als Tabelle &amp;speichern…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Waiting for other work in the background…</source>
        <translation>Wartet auf andere Arbeit im Hintergrund…</translation>
    </message>
</context>
<context>
    <name>alliance::app::AlignPanel</name>
    <message>
        <source>Align cameras</source>
        <translation>Kameras angleichen</translation>
    </message>
    <message>
        <source>Propose from sound</source>
        <translation>Aus dem Ton vorschlagen</translation>
    </message>
    <message>
        <source>Stop at a quick movement that the cameras share, a hand put down or a door, then nudge until they show it together.</source>
        <translation>Halten Sie bei einer schnellen Bewegung an, die beide Kameras zeigen, etwa einer abgelegten Hand oder einer Tür, und verschieben Sie dann, bis sie gleichzeitig zu sehen ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save alignment</source>
        <translation>Angleichung speichern</translation>
    </message>
    <message>
        <source>“%1” ten frames earlier (Page Down in the field)</source>
        <translation>„%1“ zehn Bilder früher (Bild ab im Feld)</translation>
    </message>
    <message>
        <source>“%1” one frame earlier (Down in the field)</source>
        <translation>„%1“ ein Bild früher (Pfeil ab im Feld)</translation>
    </message>
    <message>
        <source>“%1” starts at</source>
        <translation>„%1“ beginnt bei</translation>
    </message>
    <message>
        <source>When “%1” starts on the clock of “%2”. Up and Down move it by a frame.</source>
        <translation>Wann „%1“ auf der Uhr von „%2“ beginnt. Pfeil auf und ab verschieben um ein Bild.</translation>
    </message>
    <message>
        <source>“%1” one frame later (Up in the field)</source>
        <translation>„%1“ ein Bild später (Pfeil auf im Feld)</translation>
    </message>
    <message>
        <source>“%1” ten frames later (Page Up in the field)</source>
        <translation>„%1“ zehn Bilder später (Bild auf im Feld)</translation>
    </message>
    <message>
        <source>Propose from sound for “%1”</source>
        <translation>Für „%1“ aus dem Ton vorschlagen</translation>
    </message>
    <message>
        <source>Compare the sound of both cameras</source>
        <translation>Den Ton beider Kameras vergleichen</translation>
    </message>
    <message>
        <source>One of the two recordings has no sound to compare</source>
        <translation>Eine der beiden Aufnahmen hat keinen Ton zum Vergleichen</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>Nichts wurde verschoben</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich abbrechen</translation>
    </message>
    <message>
        <source>Comparing the sound: %1 %</source>
        <translation>Ton wird verglichen: %1 %</translation>
    </message>
</context>
<context>
    <name>alliance::app::AuditDialog</name>
    <message>
        <source>Who did what</source>
        <translation>Wer hat was getan</translation>
    </message>
    <message>
        <source>Who did what · %1</source>
        <translation>Wer hat was getan · %1</translation>
    </message>
    <message>
        <source>Reading the record of changes…</source>
        <translation>Änderungsprotokoll wird gelesen…</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>Find a person, a day or what was done: exported, for example</source>
        <translation>Person, Tag oder Tätigkeit suchen, zum Beispiel „exportiert“</translation>
    </message>
    <message>
        <source>Find in the record of changes</source>
        <translation>Im Änderungsprotokoll suchen</translation>
    </message>
    <message>
        <source>Record of changes</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Show &amp;earlier entries</source>
        <translation>&amp;Frühere Einträge zeigen</translation>
    </message>
    <message>
        <source>%1 of the latest %2 entries have these words.</source>
        <translation>%1 der letzten %2 Einträge enthalten diese Wörter.</translation>
    </message>
    <message>
        <source>%1 of %2 entries have these words.</source>
        <translation>%1 von %2 Einträgen enthalten diese Wörter.</translation>
    </message>
    <message>
        <source>The latest %1 entries. They are chained to each other and cannot be changed.</source>
        <translation>Die letzten %1 Einträge. Sie sind miteinander verkettet und nicht änderbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries. They are chained to each other and cannot be changed. “Export the record of changes” in the menu of the library writes those of the whole library with their hashes.</source>
        <translation>
            <numerusform>%n Eintrag. Die Einträge sind miteinander verkettet und lassen sich nicht ändern. „Änderungsprotokoll exportieren“ im Menü der Bibliothek schreibt die der ganzen Bibliothek mit ihren Prüfsummen.</numerusform>
            <numerusform>%n Einträge. Sie sind miteinander verkettet und lassen sich nicht ändern. „Änderungsprotokoll exportieren“ im Menü der Bibliothek schreibt die der ganzen Bibliothek mit ihren Prüfsummen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::BackupDialog</name>
    <message>
        <source>Back up library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>A backup is a copy of the whole library in a folder of its own. It is checked before it counts. Keep it on another disk, and as safe as the library itself.</source>
        <translation>Eine Sicherung ist eine Kopie der ganzen Bibliothek in einem eigenen Ordner. Sie wird geprüft, bevor sie zählt. Bewahren Sie sie auf einem anderen Datenträger auf und so sicher wie die Bibliothek selbst.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ausw&amp;ählen…</translation>
    </message>
    <message>
        <source>&amp;In the folder</source>
        <translation>&amp;In den Ordner</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>With the &amp;recordings that lie in the library</source>
        <translation>Mit den &amp;Aufnahmen, die in der Bibliothek liegen</translation>
    </message>
    <message>
        <source>Recordings that have not changed since an earlier backup in the same folder take no space again.</source>
        <translation>Aufnahmen, die sich seit einer früheren Sicherung im selben Ordner nicht geändert haben, brauchen nicht noch einmal Platz.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>Re&amp;mind me after</source>
        <translation>E&amp;rinnern nach</translation>
    </message>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Inside the library it would be lost with it.</source>
        <translation>In der Bibliothek ginge sie mit ihr verloren.</translation>
    </message>
</context>
<context>
    <name>alliance::app::CameraAlignment</name>
    <message>
        <source>Compare sound</source>
        <translation>Ton vergleichen</translation>
    </message>
    <message>
        <source>“%1” or “%2” has no sound to compare. Nudge by eye.</source>
        <translation>„%1“ oder „%2“ hat keinen Ton zum Vergleichen. Verschieben Sie nach Augenmaß.</translation>
    </message>
</context>
<context>
    <name>alliance::app::CandidateExplanation</name>
    <message>
        <source>Reasons of the candidate</source>
        <translation>Gründe des Kandidaten</translation>
    </message>
    <message>
        <source>Why this is a candidate</source>
        <translation>Warum dies ein Kandidat ist</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>Candidates and their reasons are shown when you have finished your pass.</source>
        <translation>Kandidaten und ihre Gründe werden gezeigt, wenn Sie Ihren Durchgang beendet haben.</translation>
    </message>
    <message>
        <source>Why a candidate is proposed stands here; so far there is none.</source>
        <translation>Hier steht, warum ein Kandidat vorgeschlagen wird; bisher gibt es keinen.</translation>
    </message>
    <message>
        <source>Choose a candidate to see why it is proposed.</source>
        <translation>Wählen Sie einen Kandidaten, um zu sehen, warum er vorgeschlagen wird.</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>Not proposed with these numbers</source>
        <translation>Mit diesen Zahlen nicht vorgeschlagen</translation>
    </message>
    <message>
        <source>Added moment</source>
        <translation>Hinzugefügter Moment</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
    <message>
        <source>Added by a reviewer</source>
        <translation>Von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>Somebody saw it; the measurement did not propose it. It counts as missed.</source>
        <translation>Jemand hat ihn gesehen; die Messung schlug ihn nicht vor. Er zählt als übersehen.</translation>
    </message>
    <message>
        <source>No longer proposed</source>
        <translation>Nicht mehr vorgeschlagen</translation>
    </message>
    <message>
        <source>The current definitions do not propose this moment. It stays because somebody decided on it.</source>
        <translation>Die jetzigen Definitionen schlagen diesen Moment nicht vor. Er bleibt, weil über ihn entschieden wurde.</translation>
    </message>
    <message>
        <source>Why it is proposed</source>
        <translation>Warum er vorgeschlagen wird</translation>
    </message>
    <message>
        <source>What could have misled it</source>
        <translation>Was getäuscht haben könnte</translation>
    </message>
    <message>
        <source>Measured against this person&apos;s own usual behaviour in this session. What the moment means is for people to say.</source>
        <translation>Gemessen am eigenen üblichen Verhalten dieser Person in dieser Sitzung. Was der Moment bedeutet, haben Menschen zu sagen.</translation>
    </message>
    <message>
        <source>none yet. You rate and code; supervisors and trainees decide.</source>
        <translation>noch keine. Sie schätzen ein und kodieren; es entscheiden Supervision und Trainees.</translation>
    </message>
    <message>
        <source>none yet. %1</source>
        <translation>noch keine. %1</translation>
    </message>
</context>
<context>
    <name>alliance::app::CandidateListModel</name>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>Entschieden von %1</translation>
    </message>
    <message>
        <source>Rejected by %1: %2</source>
        <translation>Abgelehnt von %1: %2</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>Not proposed</source>
        <translation>Nicht vorgeschlagen</translation>
    </message>
    <message>
        <source>Added moment</source>
        <translation>Hinzugefügter Moment</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>%1 at %2, %3. %4. %5</source>
        <translation>%1 bei %2, %3. %4. %5</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
</context>
<context>
    <name>alliance::app::CandidateQueue</name>
    <message>
        <source>%1 of %2 reviewed, %3 unsure</source>
        <translation>%1 von %2 durchgesehen, %3 unsicher</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 von %2 durchgesehen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Numbered by what you are trying.</source>
        <translation>Nummern nach dem, was Sie ausprobieren.</translation>
    </message>
    <message>
        <source>New there: %1.</source>
        <translation>Dort neu: %1.</translation>
    </message>
    <message>
        <source>Measure this session</source>
        <translation>Diese Sitzung messen</translation>
    </message>
    <message>
        <source>Go on measuring</source>
        <translation>Messen fortsetzen</translation>
    </message>
    <message>
        <source>No session is open</source>
        <translation>Keine Sitzung ist offen</translation>
    </message>
    <message>
        <source>Open a session to see its candidate moments.</source>
        <translation>Öffnen Sie eine Sitzung, um ihre Kandidaten zu sehen.</translation>
    </message>
    <message>
        <source>Your own pass first</source>
        <translation>Ihr eigener Durchgang zuerst</translation>
    </message>
    <message>
        <source>Watch, and write what you notice. Candidates are shown when you have finished your pass.</source>
        <translation>Sehen Sie an und schreiben Sie, was Ihnen auffällt. Kandidaten werden gezeigt, wenn Sie Ihren Durchgang beendet haben.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>The recording cannot be opened, so nothing can be measured.</source>
        <translation>Die Aufnahme lässt sich nicht öffnen, daher lässt sich nichts messen.</translation>
    </message>
    <message>
        <source>Candidates appear here once that is done. You can watch and write notes meanwhile.</source>
        <translation>Danach erscheinen hier die Kandidaten. Inzwischen können Sie die Aufnahme ansehen und Notizen schreiben.</translation>
    </message>
    <message>
        <source>Measuring was stopped before it was through. What is done is kept, and it goes on from there.</source>
        <translation>Das Messen wurde vor dem Ende angehalten. Was fertig ist, bleibt, und es geht dort weiter.</translation>
    </message>
    <message>
        <source>Measuring failed</source>
        <translation>Messung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Measuring looks for longer looks away and posture shifts. It runs in the background; you can watch and write notes meanwhile.</source>
        <translation>Die Messung sucht nach längerem Wegschauen und Haltungswechseln. Sie läuft im Hintergrund; währenddessen können Sie die Aufnahme ansehen und Notizen schreiben.</translation>
    </message>
    <message>
        <source>Nobody could be followed</source>
        <translation>Niemand konnte verfolgt werden</translation>
    </message>
    <message>
        <source>So nothing can be told: this is not “nothing happened”. %1</source>
        <translation>Also lässt sich nichts sagen: das heißt nicht „nichts geschah“. %1</translation>
    </message>
    <message>
        <source>Nothing found in what could be measured</source>
        <translation>Nichts gefunden in dem, was messbar war</translation>
    </message>
    <message>
        <source>No look away or posture shift in this session was long or large enough to be shown. You can still write notes on any moment, add a missed moment, or try other definitions.</source>
        <translation>Kein Wegschauen und kein Haltungswechsel in dieser Sitzung war lang oder groß genug, um gezeigt zu werden. Sie können trotzdem zu jedem Moment Notizen schreiben, einen übersehenen Moment hinzufügen oder andere Definitionen versuchen.</translation>
    </message>
    <message>
        <source>Candidates reviewed</source>
        <translation>Durchgesehene Kandidaten</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept this candidate (A)</source>
        <translation>Diesen Kandidaten annehmen (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject this candidate, with a reason (R)</source>
        <translation>Diesen Kandidaten mit einem Grund ablehnen (R)</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Unsure: leave this candidate for later (U)</source>
        <translation>Unsicher: diesen Kandidaten für später lassen (U)</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n Kandidat</numerusform>
            <numerusform>%n Kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>the moment at %1</source>
        <translation>der Moment bei %1</translation>
    </message>
</context>
<context>
    <name>alliance::app::CandidateReasonField</name>
    <message>
        <source>A number, or your own words</source>
        <translation>Eine Zahl oder eigene Worte</translation>
    </message>
    <message>
        <source>Reason for rejecting the candidate</source>
        <translation>Grund für das Ablehnen des Kandidaten</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Häufige Gründe</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Why reject %1?</source>
        <translation>Warum %1 ablehnen?</translation>
    </message>
    <message>
        <source>There is no reason %1: choose 1 to %2, or write it in words.</source>
        <translation>Einen Grund %1 gibt es nicht: Wählen Sie 1 bis %2, oder schreiben Sie ihn in Worten.</translation>
    </message>
</context>
<context>
    <name>alliance::app::CandidateSignalPicture</name>
    <message>
        <source>Measured signals around the candidate</source>
        <translation>Gemessene Signale um den Kandidaten</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>alliance::app::CheckDialog</name>
    <message>
        <source>Check library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Worth knowing:</source>
        <translation>Wissenswert:</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>What was checked is sound: %1, %2, %3.</source>
        <translation>Was geprüft wurde, ist in Ordnung: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded change(s)</source>
        <translation>
            <numerusform>%n festgehaltene Änderung</numerusform>
            <numerusform>%n festgehaltene Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is as it has to be. Where a finding says what to do, do that; for all else keep the library as it is and restore it from a backup.</source>
        <translation>Nicht alles ist so, wie es sein muss. Wo eine Feststellung sagt, was zu tun ist, tun Sie das; für alles andere lassen Sie die Bibliothek, wie sie ist, und stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>alliance::app::CodingFlow</name>
    <message>
        <source>Markers</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>&amp;Coding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>&amp;On the note</source>
        <translation>An der N&amp;otiz</translation>
    </message>
    <message>
        <source>%1 %2 begins here</source>
        <translation>%1 %2 beginnt hier</translation>
    </message>
    <message>
        <source>No stage runs here</source>
        <translation>Hier läuft keine Phase</translation>
    </message>
    <message>
        <source>%1 ends here</source>
        <translation>%1 endet hier</translation>
    </message>
    <message numerus="yes">
        <source>%n markers removed. %1 brings them back</source>
        <translation>
            <numerusform>%n Marker entfernt. %1 holt ihn zurück</numerusform>
            <numerusform>%n Marker entfernt. %1 holt sie zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Marker removed. %1 brings it back</source>
        <translation>Marker entfernt. %1 holt ihn zurück</translation>
    </message>
    <message>
        <source>Stage removed. %1 brings it back</source>
        <translation>Phase entfernt. %1 holt sie zurück</translation>
    </message>
    <message>
        <source>What is coded in this session is still being read</source>
        <translation>Was in dieser Sitzung kodiert ist, wird noch gelesen</translation>
    </message>
    <message>
        <source>The frames of this recording are still being listed</source>
        <translation>Die Bilder dieser Aufnahme werden noch aufgelistet</translation>
    </message>
    <message>
        <source>Your own pass first</source>
        <translation>Ihr eigener Durchgang zuerst</translation>
    </message>
    <message>
        <source>Choose a note first</source>
        <translation>Zuerst eine Notiz wählen</translation>
    </message>
    <message>
        <source>Choose a note, a marker, a stage or a decided candidate first</source>
        <translation>Zuerst eine Notiz, einen Marker, eine Phase oder einen Kandidaten mit Entscheidung wählen</translation>
    </message>
    <message>
        <source>There is no marker in this session yet</source>
        <translation>In dieser Sitzung gibt es noch keinen Marker</translation>
    </message>
    <message>
        <source>Choose a marker or a stage of your own first</source>
        <translation>Zuerst einen eigenen Marker oder eine eigene Phase wählen</translation>
    </message>
</context>
<context>
    <name>alliance::app::CollectDialog</name>
    <message>
        <source>Add to a collection</source>
        <translation>In eine Sammlung legen</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>A new one: “Withdrawal / Silence”</source>
        <translation>Eine neue: „Rückzug / Stille“</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Sammlung</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was er zeigt</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Looking up the consent…</source>
        <translation>Einwilligung wird nachgesehen…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Consent allows this.</source>
        <translation>Die Einwilligung erlaubt das.</translation>
    </message>
</context>
<context>
    <name>alliance::app::CollectionBoard</name>
    <message>
        <source>Examples of sessions in which your own pass comes first are not shown.</source>
        <translation>Beispiele aus Sitzungen, in denen Ihr eigener Durchgang zuerst kommt, werden nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>alliance::app::CollectionTreeModel</name>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>%1, one example</source>
        <translation>%1, ein Beispiel</translation>
    </message>
    <message>
        <source>%1, %2 examples</source>
        <translation>%1, %2 Beispiele</translation>
    </message>
</context>
<context>
    <name>alliance::app::CollectionsFlow</name>
    <message>
        <source>%1 When it is played in this window, nothing is hidden.</source>
        <translation>%1 Beim Abspielen in diesem Fenster wird nichts verdeckt.</translation>
    </message>
    <message>
        <source>Added to the collection “%1”.</source>
        <translation>In die Sammlung „%1“ gelegt.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>One example has left the collection and is not played.</source>
        <translation>Ein Beispiel ist nicht mehr in der Sammlung und wird nicht abgespielt.</translation>
    </message>
    <message>
        <source>%1 examples have left the collection and are not played.</source>
        <translation>%1 Beispiele sind nicht mehr in der Sammlung und werden nicht abgespielt.</translation>
    </message>
    <message>
        <source>“%1” has left the collection: playing was stopped.</source>
        <translation>„%1“ ist nicht mehr in der Sammlung: Das Abspielen wurde beendet.</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Einwilligung erfassen …</translation>
    </message>
    <message>
        <source>“%1” and what was in it is gone.</source>
        <translation>„%1“ und was darin war ist entfernt.</translation>
    </message>
    <message>
        <source>“%1” is out of the collection.</source>
        <translation>„%1“ ist nicht mehr in der Sammlung.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the new collection inside “%1”</source>
        <translation>Name der neuen Sammlung in „%1“</translation>
    </message>
    <message>
        <source>Name of the new collection</source>
        <translation>Name der neuen Sammlung</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Rename example</source>
        <translation>Beispiel umbenennen</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>This step was not made in the collections: it changes what the people in the recordings agreed to, and with it what may be shown and exported.</source>
        <translation>Dieser Schritt gehört nicht zu den Sammlungen: Er ändert, worein die Menschen in den Aufnahmen eingewilligt haben, und damit, was gezeigt und exportiert werden darf.</translation>
    </message>
    <message>
        <source>Keep the consent as it is</source>
        <translation>Einwilligung lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>„%1“ rückgängig machen?</translation>
    </message>
    <message>
        <source>Redo “%1”?</source>
        <translation>„%1“ wiederholen?</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Only supervisors and directors compile collections.</source>
        <translation>Sammlungen zusammenstellen dürfen nur Supervision und Leitung.</translation>
    </message>
    <message>
        <source>Make a collection first</source>
        <translation>Zuerst eine Sammlung anlegen</translation>
    </message>
    <message>
        <source>There is no example to play</source>
        <translation>Es gibt kein Beispiel zum Abspielen</translation>
    </message>
    <message>
        <source>Find examples first</source>
        <translation>Suchen Sie zuerst Beispiele</translation>
    </message>
    <message>
        <source>Choose a moment first</source>
        <translation>Wählen Sie zuerst einen Moment</translation>
    </message>
    <message>
        <source>It is in this collection already</source>
        <translation>Er ist schon in dieser Sammlung</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>alliance::app::CollectionsPage</name>
    <message>
        <source>One example</source>
        <translation>Ein Beispiel</translation>
    </message>
    <message>
        <source>%1 examples</source>
        <translation>%1 Beispiele</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Reading the sessions: %1 of %2</source>
        <translation>Sitzungen werden gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>None of these moments has these codes.</source>
        <translation>Keiner dieser Momente hat diese Codes.</translation>
    </message>
    <message>
        <source>No collections yet</source>
        <translation>Noch keine Sammlungen</translation>
    </message>
    <message>
        <source>A collection holds moments that show something worth teaching: a withdrawal that was noticed, a repair in four stages, restraint. Make one, then look for examples among the coded moments of your sessions.</source>
        <translation>Eine Sammlung enthält Momente, die etwas Lehrreiches zeigen: einen bemerkten Rückzug, eine Auflösung in vier Phasen, Zurückhaltung. Legen Sie eine an und suchen Sie dann Beispiele unter den kodierten Momenten Ihrer Sitzungen.</translation>
    </message>
    <message>
        <source>Supervisors and directors collect moments that show something worth teaching. What they take from a session that you may open is shown here.</source>
        <translation>Supervision und Leitung sammeln Momente, an denen sich etwas lehren lässt. Was sie aus einer Sitzung aufnehmen, die Sie öffnen dürfen, wird hier gezeigt.</translation>
    </message>
    <message>
        <source>Nothing in this collection yet</source>
        <translation>Noch nichts in dieser Sammlung</translation>
    </message>
    <message>
        <source>Nothing in this collection can be shown</source>
        <translation>In dieser Sammlung kann nichts gezeigt werden</translation>
    </message>
    <message>
        <source>Find examples among the coded moments, or press %1 on a moment while you review a session. Only what its consent allows in a programme library can be taken in.</source>
        <translation>Suchen Sie Beispiele unter den kodierten Momenten oder drücken Sie %1 auf einem Moment, während Sie eine Sitzung durchsehen. Aufgenommen werden kann nur, was seine Einwilligung in der Bibliothek eines Programms erlaubt.</translation>
    </message>
    <message>
        <source>Nothing in it can be shown to you now.</source>
        <translation>Zurzeit kann Ihnen daraus nichts gezeigt werden.</translation>
    </message>
    <message>
        <source>Moments appear here when somebody has coded them in a session that was released to the directors, and released the marker to the collection.</source>
        <translation>Hier erscheinen Momente, wenn jemand sie in einer Sitzung kodiert hat, die der Leitung freigegeben wurde, und den Marker für die Sammlung freigegeben hat.</translation>
    </message>
    <message>
        <source>Moments appear here when somebody has coded them in a session that you may open: %1 codes a moment in the review.</source>
        <translation>Hier erscheinen Momente, wenn jemand sie in einer Sitzung kodiert hat, die Sie öffnen dürfen: %1 kodiert einen Moment in der Durchsicht.</translation>
    </message>
    <message>
        <source>No coded moments yet</source>
        <translation>Noch keine kodierten Momente</translation>
    </message>
    <message>
        <source>Sessions in which your own pass comes first are left out.</source>
        <translation>Sitzungen, in denen Ihr eigener Durchgang zuerst kommt, fehlen hier.</translation>
    </message>
    <message>
        <source>Take into the collection</source>
        <translation>In die Sammlung legen</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet wird</translation>
    </message>
    <message>
        <source>In this collection</source>
        <translation>In dieser Sammlung</translation>
    </message>
    <message>
        <source>Find examples</source>
        <translation>Beispiele suchen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Coded moments</source>
        <translation>Kodierte Momente</translation>
    </message>
</context>
<context>
    <name>alliance::app::CommandFlow</name>
    <message>
        <source>I have finished my pass…</source>
        <translation>Mein Durchgang ist beendet …</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (ein)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (aus)</translation>
    </message>
</context>
<context>
    <name>alliance::app::CommandPalette</name>
    <message>
        <source>No command has these words.</source>
        <translation>Kein Befehl hat diese Wörter.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Words of a command</source>
        <translation>Wörter eines Befehls</translation>
    </message>
    <message>
        <source>Type some words of a command</source>
        <translation>Einige Wörter eines Befehls eingeben</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>alliance::app::CompareFlow</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Comp&amp;are</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>No further difference</source>
        <translation>Kein weiterer Unterschied</translation>
    </message>
    <message>
        <source>No difference before this</source>
        <translation>Kein Unterschied davor</translation>
    </message>
    <message>
        <source>Looking up who has coded this session…</source>
        <translation>Es wird nachgesehen, wer diese Sitzung kodiert hat…</translation>
    </message>
    <message>
        <source>Agreement needs two people&apos;s codes. As far as you may see, nobody has coded this session yet.</source>
        <translation>Übereinstimmung braucht die Codes zweier Personen. Soweit Sie sehen dürfen, hat noch niemand diese Sitzung kodiert.</translation>
    </message>
    <message>
        <source>Agreement needs two people&apos;s codes. As far as you may see, only one person has coded this session.</source>
        <translation>Übereinstimmung braucht die Codes zweier Personen. Soweit Sie sehen dürfen, hat nur eine Person diese Sitzung kodiert.</translation>
    </message>
    <message>
        <source>Choose two different people.</source>
        <translation>Wählen Sie zwei verschiedene Personen.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Written: “%1”.</source>
        <translation>Geschrieben: „%1“.</translation>
    </message>
    <message>
        <source>Your own pass first</source>
        <translation>Ihr eigener Durchgang zuerst</translation>
    </message>
    <message>
        <source>Choose a difference first</source>
        <translation>Zuerst einen Unterschied wählen</translation>
    </message>
</context>
<context>
    <name>alliance::app::ComparisonModel</name>
    <message>
        <source>By both: %1, only by you: %2, only by others: %3</source>
        <translation>Von beiden: %1, nur von Ihnen: %2, nur von anderen: %3</translation>
    </message>
    <message>
        <source>no words yet</source>
        <translation>noch keine Worte</translation>
    </message>
    <message>
        <source>by both</source>
        <translation>von beiden</translation>
    </message>
    <message>
        <source>only by you</source>
        <translation>nur von Ihnen</translation>
    </message>
    <message>
        <source>only by others</source>
        <translation>nur von anderen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Eigener: %1</translation>
    </message>
</context>
<context>
    <name>alliance::app::ComparisonPanel</name>
    <message>
        <source>Compared moments</source>
        <translation>Verglichene Momente</translation>
    </message>
    <message>
        <source>Which moments are compared</source>
        <translation>Welche Momente verglichen werden</translation>
    </message>
    <message>
        <source>All moments: mine left, others right</source>
        <translation>Alle Momente: eigene links, andere rechts</translation>
    </message>
    <message>
        <source>Marked by both</source>
        <translation>Von beiden markiert</translation>
    </message>
    <message>
        <source>Marked only by you</source>
        <translation>Nur von Ihnen markiert</translation>
    </message>
    <message>
        <source>Marked only by others</source>
        <translation>Nur von anderen markiert</translation>
    </message>
    <message>
        <source>Your own pass first. When you have finished it, what others released stands here beside what you marked.</source>
        <translation>Ihr eigener Durchgang zuerst. Wenn Sie ihn beendet haben, steht hier neben Ihren Markierungen, was andere freigegeben haben.</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Write a note (M), stop the tape (S) or code a moment (C); what your supervisor releases to you appears beside it.</source>
        <translation>Noch ist nichts markiert. Schreiben Sie eine Notiz (M), halten Sie das Band an (S) oder kodieren Sie einen Moment (C); was Ihre Supervision für Sie freigibt, erscheint daneben.</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Write a note (M), stop the tape (S) or code a moment (C); what others let you read appears beside it.</source>
        <translation>Noch ist nichts markiert. Schreiben Sie eine Notiz (M), halten Sie das Band an (S) oder kodieren Sie einen Moment (C); was andere Sie lesen lassen, erscheint daneben.</translation>
    </message>
    <message>
        <source>So far only you have marked moments here: nobody has released anything to you yet.</source>
        <translation>Bisher haben nur Sie hier Momente markiert: noch hat niemand etwas für Sie freigegeben.</translation>
    </message>
    <message>
        <source>So far you can read nobody&apos;s marks here but your own.</source>
        <translation>Bisher können Sie hier nur Ihre eigenen Markierungen lesen.</translation>
    </message>
</context>
<context>
    <name>alliance::app::ConsentDialog</name>
    <message>
        <source>Close the consent?</source>
        <translation>Einwilligung schließen?</translation>
    </message>
    <message>
        <source>It stands in the remark.</source>
        <translation>Es steht in der Bemerkung.</translation>
    </message>
    <message>
        <source>Consent · %1</source>
        <translation>Einwilligung · %1</translation>
    </message>
    <message>
        <source>Consent · case %1</source>
        <translation>Einwilligung · Fall %1</translation>
    </message>
    <message>
        <source>Looking up the consent…</source>
        <translation>Einwilligung wird nachgesehen…</translation>
    </message>
    <message>
        <source>The remark was typed before and is not saved yet.</source>
        <translation>Die Bemerkung wurde früher getippt und ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Heute: %1</translation>
    </message>
    <message>
        <source>Save as given &amp;anew</source>
        <translation>Als neu erteilt s&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>Withdraw the consent from today on?</source>
        <translation>Die Einwilligung ab heute widerrufen?</translation>
    </message>
    <message>
        <source>No collection shows anything of it.</source>
        <translation>Keine Sammlung zeigt etwas davon.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) leave these collections: %1.</source>
        <translation>
            <numerusform>%n Beispiel verlässt diese Sammlungen: %1.</numerusform>
            <numerusform>%n Beispiele verlassen diese Sammlungen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be exported any more. The recordings stay until somebody destroys them; they are listed as due.</source>
        <translation>Nichts kann mehr exportiert werden. Die Aufnahmen bleiben, bis jemand sie vernichtet; sie werden als fällig aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>What has left the library is not reached: %n entr(ies) in “Who did what” say that something of it has left.</source>
        <translation>
            <numerusform>Was die Bibliothek verlassen hat, wird nicht erreicht: %n Eintrag in „Wer hat was getan“ sagt, dass etwas davon sie verlassen hat.</numerusform>
            <numerusform>Was die Bibliothek verlassen hat, wird nicht erreicht: %n Einträge in „Wer hat was getan“ sagen, dass etwas davon sie verlassen hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>Einwilligung behalten</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>All recordings of its case</source>
        <translation>Alle Aufnahmen des Falls</translation>
    </message>
    <message>
        <source>All recordings of case %1</source>
        <translation>Alle Aufnahmen von Fall %1</translation>
    </message>
    <message>
        <source>Session %1, only “%2”</source>
        <translation>Sitzung %1, nur „%2“</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Darf verwendet werden für</translation>
    </message>
    <message>
        <source>shown as they are</source>
        <translation>unverändert gezeigt</translation>
    </message>
    <message>
        <source>Fa&amp;ces in exports</source>
        <translation>&amp;Gesichter in Exporten</translation>
    </message>
    <message>
        <source>Whoever is not surely known to be somebody else is covered, too</source>
        <translation>Wer nicht sicher jemand anderes ist, wird auch verdeckt</translation>
    </message>
    <message>
        <source>Wh&amp;ose faces</source>
        <translation>Wesse&amp;n Gesichter</translation>
    </message>
    <message>
        <source>&amp;Voices in exports must be changed</source>
        <translation>Stimmen in E&amp;xporten müssen verändert werden</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>Se&amp;it</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernichten</translation>
    </message>
    <message>
        <source>&amp;Keep until at most</source>
        <translation>&amp;Aufbewahren höchstens bis</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source> days after it was held</source>
        <translation> Tage nach der Sitzung</translation>
    </message>
    <message>
        <source>How long each session may be kept</source>
        <translation>Wie lange jede Sitzung aufbewahrt werden darf</translation>
    </message>
    <message>
        <source>Each session at most</source>
        <translation>Jede Sitzung höchstens</translation>
    </message>
    <message>
        <source>Where the signed form lies, for example</source>
        <translation>Wo das unterschriebene Formular liegt, zum Beispiel</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Bemerkung</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Versionen…</translation>
    </message>
    <message>
        <source>Compare the versions of this consent, and restore one</source>
        <translation>Die Versionen dieser Einwilligung vergleichen und eine wiederherstellen</translation>
    </message>
</context>
<context>
    <name>alliance::app::ConsentFlow</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the record of changes</source>
        <translation>Änderungsprotokoll exportieren</translation>
    </message>
    <message>
        <source>Record of changes</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Written: “%1”, %n event(s).</source>
        <translation>
            <numerusform>Geschrieben: „%1“, %n Ereignis.</numerusform>
            <numerusform>Geschrieben: „%1“, %n Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept apart from the library, its last hash proves later that nothing before it was changed: %1</source>
        <translation>Getrennt von der Bibliothek aufbewahrt, beweist die letzte Prüfsumme später, dass davor nichts geändert wurde: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Added to the collection “%1”.</source>
        <translation>In die Sammlung „%1“ gelegt.</translation>
    </message>
    <message>
        <source>Some files could not be removed yet; the next opening of the library tries again.</source>
        <translation>Einige Dateien konnten noch nicht entfernt werden; das nächste Öffnen der Bibliothek versucht es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies of the library still hold, or may hold, the keys: delete them yourself if nobody needs them.</source>
        <translation>
            <numerusform>%n Kopie der Bibliothek enthält (möglicherweise) noch die Schlüssel: Löschen Sie sie selbst, wenn niemand sie braucht.</numerusform>
            <numerusform>%n Kopien der Bibliothek enthalten (möglicherweise) noch die Schlüssel: Löschen Sie sie selbst, wenn niemand sie braucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroyed. A certificate was written.</source>
        <translation>Vernichtet. Ein Nachweis wurde geschrieben.</translation>
    </message>
    <message>
        <source>Destroyed. %1 certificates were written.</source>
        <translation>Vernichtet. %1 Nachweise wurden geschrieben.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>alliance::app::ConsentHistory</name>
    <message>
        <source>History of the consent</source>
        <translation>Versionen der Einwilligung</translation>
    </message>
    <message>
        <source>The consent was taken back: none is on record.</source>
        <translation>Die Einwilligung wurde zurückgenommen: Es ist keine festgehalten.</translation>
    </message>
    <message>
        <source>Restore a looser consent</source>
        <translation>Lockerere Einwilligung wiederherstellen</translation>
    </message>
    <message>
        <source>Version %1 is looser than the consent as it is now. Restore it?</source>
        <translation>Version %1 ist lockerer als die Einwilligung, wie sie jetzt ist. Wiederherstellen?</translation>
    </message>
    <message>
        <source>Keep the consent as it is</source>
        <translation>Einwilligung lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>alliance::app::CourseDialog</name>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 Sitzungen</translation>
    </message>
    <message>
        <source>Case %1 · %2</source>
        <translation>Fall %1 · %2</translation>
    </message>
    <message>
        <source>%1, therapist · %2</source>
        <translation>%1, Therapeut/in · %2</translation>
    </message>
    <message>
        <source>Course over sessions</source>
        <translation>Verlauf über Sitzungen</translation>
    </message>
    <message>
        <source>Reading the sessions…</source>
        <translation>Die Sitzungen werden gelesen…</translation>
    </message>
    <message>
        <source>Sessions, a row for each. Enter opens one.</source>
        <translation>Sitzungen, eine Zeile für jede. Die Eingabetaste öffnet eine.</translation>
    </message>
    <message>
        <source>Whose course</source>
        <translation>Wessen Verlauf</translation>
    </message>
    <message>
        <source>&amp;Course of</source>
        <translation>&amp;Verlauf von</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>Als Tabelle &amp;speichern…</translation>
    </message>
    <message>
        <source>There is no course yet. Import the sessions of a case under one code; what is coded in them is counted here session by session: confirmed moments, what the trainee noticed, stages, ratings.</source>
        <translation>Es gibt noch keinen Verlauf. Importieren Sie die Sitzungen eines Falls unter einem Code; was darin kodiert wird, wird hier Sitzung für Sitzung gezählt: bestätigte Momente, selbst Bemerktes, Phasen, Einschätzungen.</translation>
    </message>
</context>
<context>
    <name>alliance::app::CourseFlow</name>
    <message>
        <source>Course %1</source>
        <translation>Verlauf %1</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Written: “%1”.</source>
        <translation>Geschrieben: „%1“.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
</context>
<context>
    <name>alliance::app::CourseTableModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Confirmed moments</source>
        <translation>Bestätigte Momente</translation>
    </message>
    <message>
        <source>Noticed unaided</source>
        <translation>Selbst bemerkt</translation>
    </message>
    <message>
        <source>From marker to metacommunication</source>
        <translation>Vom Marker zur Metakommunikation</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Ratings of segments</source>
        <translation>Einschätzungen der Segmente</translation>
    </message>
</context>
<context>
    <name>alliance::app::CoverageStrip</name>
    <message>
        <source>%1: %2? %3 %</source>
        <translation>%1: %2? %3 %</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <translation>%1: %2?</translation>
    </message>
    <message>
        <source>%1: who?</source>
        <translation>%1: wer?</translation>
    </message>
    <message>
        <source>%1. Click to confirm or correct it.</source>
        <translation>%1. Klicken zum Bestätigen oder Berichtigen.</translation>
    </message>
    <message>
        <source>Click to say who this is.</source>
        <translation>Klicken, um zu sagen, wer das ist.</translation>
    </message>
    <message>
        <source>Said by a reviewer. Click to change it.</source>
        <translation>Von Hand angegeben. Klicken zum Ändern.</translation>
    </message>
    <message>
        <source>Measured by an earlier version: signals, marks and definitions need it anew. Decisions and notes stay.</source>
        <translation>Von einer früheren Version gemessen: Signale, Markierungen und Definitionen brauchen eine neue Messung. Entscheidungen und Notizen bleiben.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Erneut messen</translation>
    </message>
    <message>
        <source>Who is who, and how much was measured</source>
        <translation>Wer wer ist und wie viel gemessen wurde</translation>
    </message>
    <message>
        <source>Person on the %1: %2</source>
        <translation>Person %1: %2</translation>
    </message>
    <message>
        <source>followed %1 %</source>
        <translation>verfolgt %1 %</translation>
    </message>
    <message>
        <source>%1; cannot tell: %2</source>
        <translation>%1; nicht bestimmbar: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cannot tell: %1</source>
        <translation>Nicht bestimmbar: %1</translation>
    </message>
</context>
<context>
    <name>alliance::app::DefinitionsModel</name>
    <message>
        <source>Open a session to see and try its definitions.</source>
        <translation>Öffnen Sie eine Sitzung, um ihre Definitionen zu sehen und zu erproben.</translation>
    </message>
    <message>
        <source>Your own pass first: what was measured is shown when you have finished it.</source>
        <translation>Ihr eigener Durchgang zuerst: was gemessen wurde, wird gezeigt, wenn Sie ihn beendet haben.</translation>
    </message>
    <message>
        <source>This session was measured by an earlier version of the program. Measure it again, then definitions can be tried on it.</source>
        <translation>Diese Sitzung wurde mit einer früheren Version des Programms gemessen. Messen Sie sie erneut, dann lassen sich Definitionen an ihr erproben.</translation>
    </message>
    <message>
        <source>This session is not measured yet. Definitions are tried on measured signals.</source>
        <translation>Diese Sitzung ist noch nicht gemessen. Definitionen werden an gemessenen Signalen erprobt.</translation>
    </message>
    <message>
        <source>The recording of this session cannot be opened, so nothing new can be found in it.</source>
        <translation>Die Aufnahme dieser Sitzung lässt sich nicht öffnen, also kann in ihr nichts Neues gefunden werden.</translation>
    </message>
</context>
<context>
    <name>alliance::app::DefinitionsPanel</name>
    <message>
        <source>Measure this session</source>
        <translation>Diese Sitzung messen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back to the definitions of this session</source>
        <translation>Zurück zu den Definitionen dieser Sitzung</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>The values that the program comes with</source>
        <translation>Die Werte, mit denen das Programm kommt</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>Zahlen…</translation>
    </message>
    <message>
        <source>How often candidates were accepted, and what was missed</source>
        <translation>Wie oft Kandidaten angenommen wurden und was übersehen wurde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Usually %2.</source>
        <translation>%1 Üblich: %2.</translation>
    </message>
    <message>
        <source>Definitions can be tried when this session has been measured.</source>
        <translation>Definitionen lassen sich ausprobieren, sobald diese Sitzung gemessen ist.</translation>
    </message>
    <message>
        <source>Find candidates of this session by these definitions; your decisions stay</source>
        <translation>Kandidaten dieser Sitzung nach diesen Definitionen suchen; Ihre Entscheidungen bleiben</translation>
    </message>
    <message>
        <source>Looking through the signals…</source>
        <translation>Signale werden durchgesehen…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) away</source>
        <translation>
            <numerusform>%n × Wegschauen</numerusform>
            <numerusform>%n × Wegschauen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posture shift(s)</source>
        <translation>
            <numerusform>%n Haltungswechsel</numerusform>
            <numerusform>%n Haltungswechsel</numerusform>
        </translation>
    </message>
    <message>
        <source>looks away %1 → %2, posture shifts %3 → %4</source>
        <translation>Wegschauen %1 → %2, Haltungswechsel %3 → %4</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>1 candidate by these definitions</source>
        <translation>1 Kandidat nach diesen Definitionen</translation>
    </message>
    <message>
        <source>%1 candidates by these definitions</source>
        <translation>%1 Kandidaten nach diesen Definitionen</translation>
    </message>
    <message>
        <source>%1 → %2 candidates</source>
        <translation>%1 → %2 Kandidaten</translation>
    </message>
</context>
<context>
    <name>alliance::app::DestroyDialog</name>
    <message>
        <source>Destroy case %1</source>
        <translation>Fall %1 vernichten</translation>
    </message>
    <message>
        <source>Destroy %1</source>
        <translation>%1 vernichten</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Looking up what is there…</source>
        <translation>Es wird nachgesehen, was da ist…</translation>
    </message>
    <message>
        <source>Stands in the certificate</source>
        <translation>Steht im Nachweis</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>Zur Bestätigung „%1“ eingeben</translation>
    </message>
    <message>
        <source>&amp;Type “%1” to confirm</source>
        <translation>Zur Be&amp;stätigung „%1“ eingeben</translation>
    </message>
    <message>
        <source>&amp;Destroy for good</source>
        <translation>&amp;Endgültig vernichten</translation>
    </message>
    <message>
        <source>One session goes, with:</source>
        <translation>Eine Sitzung geht verloren, mit:</translation>
    </message>
    <message>
        <source>%1 sessions go, with:</source>
        <translation>%1 Sitzungen gehen verloren, mit:</translation>
    </message>
    <message numerus="yes">
        <source>• %n recording(s) in the library (%1) and all that was made from them</source>
        <translation>
            <numerusform>• %n Aufnahme in der Bibliothek (%1) und alles, was aus ihr entstand</numerusform>
            <numerusform>• %n Aufnahmen in der Bibliothek (%1) und alles, was aus ihnen entstand</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1, %2, all decisions and drafts, for everybody</source>
        <translation>• %1, %2, alle Entscheidungen und Entwürfe, für alle</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s)</source>
        <translation>
            <numerusform>%n Marker</numerusform>
            <numerusform>%n Marker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n example(s) in collections</source>
        <translation>
            <numerusform>• %n Beispiel in Sammlungen</numerusform>
            <numerusform>• %n Beispiele in Sammlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>• the keys: what a disk may still keep of it cannot be read any more</source>
        <translation>• die Schlüssel: was ein Datenträger noch davon behält, ist nicht mehr lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are only linked: their files stay where they are.</source>
        <translation>
            <numerusform>%n Aufnahme ist nur verknüpft: ihre Datei bleibt, wo sie ist.</numerusform>
            <numerusform>%n Aufnahmen sind nur verknüpft: ihre Dateien bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies of the library hold, or may hold, its keys and are not removed. Delete them yourself if nobody needs them: %1</source>
        <translation>
            <numerusform>%n Kopie der Bibliothek enthält (möglicherweise) die Schlüssel und wird nicht entfernt. Löschen Sie sie selbst, wenn niemand sie braucht: %1</numerusform>
            <numerusform>%n Kopien der Bibliothek enthalten (möglicherweise) die Schlüssel und werden nicht entfernt. Löschen Sie sie selbst, wenn niemand sie braucht: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A certificate stays. Files that were exported and copies of the library made elsewhere are not reached.</source>
        <translation>Ein Nachweis bleibt. Exportierte Dateien und anderswo gemachte Kopien der Bibliothek werden nicht erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>Also remove %n backup(s) in the library&apos;s folder that still hold its keys</source>
        <translation>
            <numerusform>Auch die %n Sicherung im Ordner der Bibliothek entfernen, die ihre Schlüssel noch enthält</numerusform>
            <numerusform>Auch die %n Sicherungen im Ordner der Bibliothek entfernen, die ihre Schlüssel noch enthalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::DifferenceListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>Settled: %1 (%2)</source>
        <translation>Geklärt: %1 (%2)</translation>
    </message>
    <message>
        <source>%1; changed after it was settled</source>
        <translation>%1; nach der Klärung geändert</translation>
    </message>
</context>
<context>
    <name>alliance::app::DifferenceWalk</name>
    <message>
        <source>Your own pass comes first: what others coded and decided is compared once it is finished.</source>
        <translation>Zuerst kommt Ihr eigener Durchgang: Was andere kodiert und entschieden haben, wird verglichen, wenn er abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Nobody has coded this session yet, as far as you may see.</source>
        <translation>Soweit Sie sehen dürfen, hat noch niemand diese Sitzung kodiert.</translation>
    </message>
    <message>
        <source>Only you have coded this session, as far as you may see. A second person&apos;s codes are needed.</source>
        <translation>Soweit Sie sehen dürfen, haben nur Sie diese Sitzung kodiert. Nötig sind die Codes einer zweiten Person.</translation>
    </message>
    <message>
        <source>Only %1 has coded this session, as far as you may see. A second person&apos;s codes are needed.</source>
        <translation>Soweit Sie sehen dürfen, hat nur %1 diese Sitzung kodiert. Nötig sind die Codes einer zweiten Person.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>alliance::app::DifferencesPanel</name>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>none to count</source>
        <translation>keine zu zählen</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Erste Person</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Also what agrees</source>
        <translation>Auch Übereinstimmendes</translation>
    </message>
    <message>
        <source>How far apart the starts of what belongs together may lie</source>
        <translation>Wie weit die Anfänge von Zusammengehörigem auseinanderliegen dürfen</translation>
    </message>
    <message>
        <source>within </source>
        <translation>innerhalb </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 agree, %2 differ, %3 settled.</source>
        <translation>%1 stimmen überein, %2 weichen ab, %3 geklärt.</translation>
    </message>
    <message>
        <source>Markers with the same type: %1, kappa %2.</source>
        <translation>Marker desselben Typs: %1, Kappa %2.</translation>
    </message>
    <message>
        <source>With what was settled: %1, kappa %2.</source>
        <translation>Mit dem Geklärten: %1, Kappa %2.</translation>
    </message>
    <message>
        <source>Neither has coded anything here.</source>
        <translation>Keine der beiden Personen hat hier etwas kodiert.</translation>
    </message>
    <message>
        <source>They agree on everything.</source>
        <translation>Sie stimmen in allem überein.</translation>
    </message>
</context>
<context>
    <name>alliance::app::ExchangeFlow</name>
    <message>
        <source>Your own pass first</source>
        <translation>Ihr eigener Durchgang zuerst</translation>
    </message>
    <message>
        <source>Annotations %1 session %2</source>
        <translation>Annotationen %1 Sitzung %2</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Geschrieben: %1.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Annotationen importieren</translation>
    </message>
    <message>
        <source>Taken in: %1 notes, %2 markers, %3 stages; %4 were there already.</source>
        <translation>Übernommen: Notizen %1, Marker %2, Phasen %3; schon da: %4.</translation>
    </message>
    <message>
        <source>Ratings of segments: %1.</source>
        <translation>Einschätzungen von Abschnitten: %1.</translation>
    </message>
    <message>
        <source>Decisions on candidates: %1.</source>
        <translation>Entscheidungen über Kandidaten: %1.</translation>
    </message>
    <message>
        <source>Settled differences: %1.</source>
        <translation>Geklärte Unterschiede: %1.</translation>
    </message>
    <message>
        <source>Kept as the work of people outside this library: %1.</source>
        <translation>Als Arbeit von Personen außerhalb dieser Bibliothek behalten: %1.</translation>
    </message>
    <message>
        <source>Undo takes all of it back.</source>
        <translation>Rückgängig nimmt alles davon zurück.</translation>
    </message>
</context>
<context>
    <name>alliance::app::ExportAnnotationsDialog</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marker(s)</source>
        <translation>
            <numerusform>%n Marker</numerusform>
            <numerusform>%n Marker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n Phase</numerusform>
            <numerusform>%n Phasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <translation>
            <numerusform>%n Einschätzung</numerusform>
            <numerusform>%n Einschätzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled difference(s)</source>
        <translation>
            <numerusform>%n geklärter Unterschied</numerusform>
            <numerusform>%n geklärte Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not %n note(s) on the session as a whole</source>
        <translation>
            <numerusform>ohne %n Notiz zur Sitzung als Ganzem</numerusform>
            <numerusform>ohne %n Notizen zur Sitzung als Ganzem</numerusform>
        </translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>Annotationen exportieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>What was &amp;measured, with the decisions on it</source>
        <translation>Was ge&amp;messen wurde, mit den Entscheidungen dazu</translation>
    </message>
    <message>
        <source>My &amp;private notes and codes, too</source>
        <translation>Auch meine &amp;privaten Notizen und Codes</translation>
    </message>
    <message>
        <source>&amp;Names of people and of the recording (otherwise codes stand for them)</source>
        <translation>&amp;Namen der Personen und der Aufnahme (sonst stehen Codes für sie)</translation>
    </message>
    <message>
        <source>Codes stay the same in every file, and this library knows whose they are when a file comes back. What people wrote stays as they wrote it, with any name in it.</source>
        <translation>Codes bleiben in jeder Datei gleich, und diese Bibliothek weiß, wem sie gehören, wenn eine Datei zurückkommt. Was Menschen geschrieben haben, bleibt, wie sie es geschrieben haben, mit jedem Namen darin.</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>F&amp;ür</translation>
    </message>
    <message>
        <source>Looking up the consent…</source>
        <translation>Einwilligung wird nachgesehen…</translation>
    </message>
    <message>
        <source>&amp;Into the file</source>
        <translation>&amp;In die Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Ausw&amp;ählen…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>What was &amp;measured, with the decision on it (1 candidate)</source>
        <translation>Was ge&amp;messen wurde, mit der Entscheidung dazu (1 Kandidat)</translation>
    </message>
    <message>
        <source>What was &amp;measured, with the decisions on it (%1 candidates)</source>
        <translation>Was ge&amp;messen wurde, mit den Entscheidungen dazu (%1 Kandidaten)</translation>
    </message>
    <message>
        <source>My &amp;private notes and codes, too (%1)</source>
        <translation>Auch meine &amp;privaten Notizen und Codes (%1)</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>There already, and replaced: %1. Whoever has it can read it: it is not sealed.</source>
        <translation>Gibt es schon und wird ersetzt: %1. Wer es hat, kann es lesen: es ist nicht versiegelt.</translation>
    </message>
    <message>
        <source>Whoever has this file can read it: it is not sealed.</source>
        <translation>Wer diese Datei hat, kann sie lesen: sie ist nicht versiegelt.</translation>
    </message>
    <message>
        <source>Rep&amp;lace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>Consent allows this.</source>
        <translation>Die Einwilligung erlaubt das.</translation>
    </message>
</context>
<context>
    <name>alliance::app::FeedbackDialog</name>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Version %1, released %2 by %3</source>
        <translation>Version %1, freigegeben %2 von %3</translation>
    </message>
    <message>
        <source>No feedback on this session has been released yet.</source>
        <translation>Zu dieser Sitzung wurde noch kein Feedback freigegeben.</translation>
    </message>
    <message>
        <source>A released version does not change. Replies stand with it.</source>
        <translation>Eine freigegebene Version ändert sich nicht. Antworten bleiben bei ihr.</translation>
    </message>
    <message>
        <source>The feedback as a whole</source>
        <translation>Das Feedback als Ganzes</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>Everybody who shares this session can read it.</source>
        <translation>Alle, die Zugang zu dieser Sitzung haben, können sie lesen.</translation>
    </message>
    <message>
        <source>Nobody else can read it yet.</source>
        <translation>Noch kann es niemand sonst lesen.</translation>
    </message>
    <message>
        <source>It can be read by: %1.</source>
        <translation>Lesbar für: %1.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Wird aufbewahrt…</translation>
    </message>
    <message>
        <source>Kept; goes on from what was being written before</source>
        <translation>Behalten; setzt fort, was zuvor geschrieben wurde</translation>
    </message>
    <message>
        <source>Kept; not released</source>
        <translation>Aufbewahrt; nicht freigegeben</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Noch ist nichts geschrieben</translation>
    </message>
    <message>
        <source>As released</source>
        <translation>Wie freigegeben</translation>
    </message>
    <message>
        <source>Close the feedback?</source>
        <translation>Feedback schließen?</translation>
    </message>
    <message>
        <source>Release the feedback?</source>
        <translation>Das Feedback freigeben?</translation>
    </message>
    <message>
        <source>Release version %1 to the trainee?</source>
        <translation>Version %1 für Trainees freigeben?</translation>
    </message>
    <message>
        <source>It has %1 with %2. %3 A released version never changes; a new one can follow.</source>
        <translation>Sie enthält %1 mit %2. %3 Eine freigegebene Version ändert sich nie; eine neue kann folgen.</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n Moment</numerusform>
            <numerusform>%n Momente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>No trainee may open this session yet. One can be let in: Library menu, Who may open this session.</source>
        <translation>Noch darf kein Trainee diese Sitzung öffnen. Jemanden zulassen: Menü Bibliothek, Zugang zu dieser Sitzung.</translation>
    </message>
    <message>
        <source>No trainee may open this session yet. Until one is let in (Library menu, Who may open this session), only others can read it.</source>
        <translation>Noch darf kein Trainee diese Sitzung öffnen. Bis jemand zugelassen ist (Menü Bibliothek, Zugang zu dieser Sitzung), können es nur andere lesen.</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Printed: “%1”</source>
        <translation>Gedruckt: „%1“</translation>
    </message>
    <message>
        <source>Nothing was printed: “%1” cannot be written. Choose another file or folder.</source>
        <translation>Es wurde nichts gedruckt: „%1“ kann nicht geschrieben werden. Wählen Sie eine andere Datei oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Nothing was printed: there is no printer. Save the feedback as a PDF instead.</source>
        <translation>Es wurde nichts gedruckt: Es gibt keinen Drucker. Speichern Sie das Feedback stattdessen als PDF.</translation>
    </message>
    <message>
        <source>Nothing was printed: “%1” takes no pages. See that it is switched on and connected, choose another printer, or save the feedback as a PDF.</source>
        <translation>Es wurde nichts gedruckt: „%1“ nimmt keine Seiten an. Sehen Sie nach, ob er eingeschaltet und verbunden ist, wählen Sie einen anderen Drucker, oder speichern Sie das Feedback als PDF.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>What the reply is about</source>
        <translation>Worauf sich die Antwort bezieht</translation>
    </message>
    <message>
        <source>&amp;Reply to</source>
        <translation>Antwort au&amp;f</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>&amp;Send the reply</source>
        <translation>Antwort &amp;senden</translation>
    </message>
    <message>
        <source>Reply sent. It stands on the pages, below what it is about.</source>
        <translation>Antwort gesendet. Sie steht auf den Seiten unter dem, worauf sie sich bezieht.</translation>
    </message>
    <message>
        <source>You rate this session without seeing what others wrote. Feedback on it, where there is any, stands here when you have finished rating.</source>
        <translation>Sie schätzen diese Sitzung ein, ohne zu sehen, was andere geschrieben haben. Feedback dazu steht, falls es welches gibt, hier, sobald Ihre Einschätzung fertig ist.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Pa&amp;pier</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Ve&amp;rsionen…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Re&amp;lease…</source>
        <translation>Freige&amp;ben…</translation>
    </message>
    <message>
        <source>Your reply has not been sent. Close and lose it?</source>
        <translation>Ihre Antwort wurde nicht gesendet. Schließen und sie verlieren?</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Draft kept, not sent yet</source>
        <translation>Entwurf aufbewahrt, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Keeping the draft…</source>
        <translation>Entwurf wird aufbewahrt…</translation>
    </message>
</context>
<context>
    <name>alliance::app::FeedbackEditor</name>
    <message>
        <source>whole</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>faces covered</source>
        <translation>Gesichter verdeckt</translation>
    </message>
    <message>
        <source>picture left out</source>
        <translation>Bild ausgelassen</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>What comes first; may stay empty</source>
        <translation>Was zuerst kommt; darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>&amp;Einleitung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>In this feedback only</source>
        <translation>Nur in diesem Feedback</translation>
    </message>
    <message>
        <source>&amp;Comment on this moment</source>
        <translation>&amp;Kommentar zu diesem Moment</translation>
    </message>
    <message>
        <source>What to try next</source>
        <translation>Was als Nächstes zu versuchen wäre</translation>
    </message>
    <message>
        <source>What to try next; may stay empty</source>
        <translation>Was als Nächstes zu versuchen wäre; darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;What to try next</source>
        <translation>&amp;Was als Nächstes zu versuchen wäre</translation>
    </message>
    <message>
        <source>Moments of the feedback; Space leaves one out or takes it in</source>
        <translation>Momente des Feedbacks; die Leertaste lässt einen aus oder nimmt ihn auf</translation>
    </message>
    <message>
        <source>&amp;Moments</source>
        <translation>&amp;Momente</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>B&amp;ilder</translation>
    </message>
    <message>
        <source>Sta&amp;ges</source>
        <translation>P&amp;hasen</translation>
    </message>
    <message>
        <source>One note is for the supervisors and stays out.</source>
        <translation>Eine Notiz ist für die Supervision und bleibt draußen.</translation>
    </message>
    <message>
        <source>%1 notes are for the supervisors and stay out.</source>
        <translation>%1 Notizen sind für die Supervision und bleiben draußen.</translation>
    </message>
    <message>
        <source>One marker is for the supervisors and stays out.</source>
        <translation>Ein Marker ist für die Supervision und bleibt draußen.</translation>
    </message>
    <message>
        <source>%1 markers are for the supervisors and stay out.</source>
        <translation>%1 Marker sind für die Supervision und bleiben draußen.</translation>
    </message>
    <message>
        <source>One note is for you alone and stays out.</source>
        <translation>Eine Notiz ist nur für Sie und bleibt draußen.</translation>
    </message>
    <message>
        <source>%1 notes are for you alone and stay out.</source>
        <translation>%1 Notizen sind nur für Sie und bleiben draußen.</translation>
    </message>
    <message>
        <source>One marker is for you alone and stays out.</source>
        <translation>Ein Marker ist nur für Sie und bleibt draußen.</translation>
    </message>
    <message>
        <source>%1 markers are for you alone and stay out.</source>
        <translation>%1 Marker sind nur für Sie und bleiben draußen.</translation>
    </message>
    <message>
        <source>One picture is left out: a face might still show.</source>
        <translation>Ein Bild ist ausgelassen: ein Gesicht könnte noch zu sehen sein.</translation>
    </message>
    <message>
        <source>%1 pictures are left out: a face might still show.</source>
        <translation>%1 Bilder sind ausgelassen: ein Gesicht könnte noch zu sehen sein.</translation>
    </message>
    <message>
        <source>More are being made.</source>
        <translation>Weitere werden noch gemacht.</translation>
    </message>
</context>
<context>
    <name>alliance::app::FeedbackPreview</name>
    <message>
        <source>Preview of the feedback</source>
        <translation>Vorschau des Feedbacks</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Die Seiten werden erstellt …</translation>
    </message>
</context>
<context>
    <name>alliance::app::FiguresDialog</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Durchzusehen</translation>
    </message>
    <message>
        <source>Missed, added</source>
        <translation>Übersehen, hinzugefügt</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>False alarms in 10 min</source>
        <translation>Fehlalarme in 10 min</translation>
    </message>
    <message>
        <source>Figures of the measurement</source>
        <translation>Zahlen der Messung</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>All sessions (%n with decisions)</source>
        <translation>
            <numerusform>Alle Sitzungen (%n mit Entscheidungen)</numerusform>
            <numerusform>Alle Sitzungen (%n mit Entscheidungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>From what reviewers decided; in brackets the range in which the true value lies in 95 of 100 cases. Precision: accepted of those decided. Recall: proposed of all that reviewers accepted or added (Shift+W, Shift+P), so it holds as far as somebody looked. Decisions never change the measurement by themselves.</source>
        <translation>Aus dem, was in der Durchsicht entschieden wurde; in Klammern der Bereich, in dem der wahre Wert in 95 von 100 Fällen liegt. Präzision: angenommene unter den entschiedenen. Trefferquote: vorgeschlagene unter allen, die angenommen oder hinzugefügt wurden (Umschalt+W, Umschalt+P); sie gilt also, soweit jemand hingesehen hat. Entscheidungen ändern die Messung nie von selbst.</translation>
    </message>
</context>
<context>
    <name>alliance::app::GuideBubble</name>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Tour, %1 of %2: %3</source>
        <translation>Rundgang, %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>alliance::app::GuideFlow</name>
    <message>
        <source>There is no demo case on this computer: packaging/demo makes it</source>
        <translation>Auf diesem Rechner gibt es keinen Demofall: packaging/demo erstellt ihn</translation>
    </message>
</context>
<context>
    <name>alliance::app::HandOnPackageDialog</name>
    <message>
        <source>Hand on a review package</source>
        <translation>Ein Review-Paket weitergeben</translation>
    </message>
    <message>
        <source>&amp;Seal and write</source>
        <translation>&amp;Versiegeln und schreiben</translation>
    </message>
    <message>
        <source>A supervisor: all that is not private</source>
        <translation>Die Supervision: alles, was nicht privat ist</translation>
    </message>
    <message>
        <source>The trainee: without what is for supervisors</source>
        <translation>Trainee: ohne das, was für die Supervision ist</translation>
    </message>
    <message>
        <source>A guest rater, blind: nothing that anybody wrote or decided</source>
        <translation>Ein Gast, blind: nichts, was jemand geschrieben oder entschieden hat</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Für wen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>The recordings, &amp;too</source>
        <translation>&amp;Auch die Aufnahmen</translation>
    </message>
    <message>
        <source>&amp;Names of people, files and labels, too (codes otherwise)</source>
        <translation>Auch &amp;Namen von Personen, Dateien und Bezeichnungen (sonst Kürzel)</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>Whoever has this key handed out</source>
        <translation>Wer diesen Schlüssel weitergegeben hat</translation>
    </message>
    <message>
        <source>Whoever knows a passphrase</source>
        <translation>Wer eine Passphrase kennt</translation>
    </message>
    <message>
        <source>O&amp;pens for</source>
        <translation>Öffnet &amp;sich für</translation>
    </message>
    <message>
        <source>Key of the reader</source>
        <translation>Schlüssel der lesenden Person</translation>
    </message>
    <message>
        <source>ALLIANCE-XXXX-XXXX-…, as the reader sent it</source>
        <translation>ALLIANCE-XXXX-XXXX-…, wie er mitgeteilt wurde</translation>
    </message>
    <message>
        <source>&amp;Into the file</source>
        <translation>&amp;In die Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Ausw&amp;ählen…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>The recordings, &amp;too (%1)</source>
        <translation>&amp;Auch die Aufnahmen (%1)</translation>
    </message>
    <message>
        <source>Left out because they are private: %1.</source>
        <translation>Weggelassen, weil privat: %1.</translation>
    </message>
    <message>
        <source>Left out so that the rating is blind: %1.</source>
        <translation>Weggelassen, damit die Einschätzung blind bleibt: %1.</translation>
    </message>
    <message>
        <source>Left out because they are for supervisors: %1.</source>
        <translation>Weggelassen, weil nur für die Supervision: %1.</translation>
    </message>
    <message>
        <source>Without the recordings, the rater needs the same files to rate.</source>
        <translation>Ohne die Aufnahmen braucht der Gast dieselben Dateien, um einzuschätzen.</translation>
    </message>
    <message>
        <source>Review packages (*%1)</source>
        <translation>Review-Pakete (*%1)</translation>
    </message>
    <message>
        <source>The reader finds it in the Library menu: Copy my key for packages.</source>
        <translation>Er steht im Menü Bibliothek der lesenden Person: Meinen Schlüssel für Pakete kopieren.</translation>
    </message>
    <message>
        <source>This is a key: only its owner can open the package.</source>
        <translation>Das ist ein Schlüssel: Nur wem er gehört, kann das Paket öffnen.</translation>
    </message>
    <message>
        <source>This is not a key: a letter is wrong or missing.</source>
        <translation>Das ist kein Schlüssel: Ein Zeichen ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>The name has to end with %1.</source>
        <translation>Der Name muss auf %1 enden.</translation>
    </message>
    <message>
        <source>This file is there already and is replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>The file is sealed: without key or passphrase it says nothing.</source>
        <translation>Die Datei ist versiegelt: Ohne Schlüssel oder Passphrase verrät sie nichts.</translation>
    </message>
    <message>
        <source>The recordings cannot go along: %1</source>
        <translation>Die Aufnahmen können nicht mitgehen: %1</translation>
    </message>
    <message>
        <source>Looking up the consent…</source>
        <translation>Die Einwilligung wird nachgesehen…</translation>
    </message>
    <message>
        <source>Consent allows this.</source>
        <translation>Die Einwilligung erlaubt das.</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>alliance::app::HelpBrowser</name>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
</context>
<context>
    <name>alliance::app::HelpFlow</name>
    <message>
        <source>A question is open in the program. Answer it first.</source>
        <translation>Im Programm ist eine Frage offen. Beantworten Sie sie zuerst.</translation>
    </message>
    <message>
        <source>“%1” cannot be used now: %2.</source>
        <translation>„%1“ ist jetzt nicht verfügbar: %2.</translation>
    </message>
    <message>
        <source>About Alliance Review</source>
        <translation>Über Alliance Review</translation>
    </message>
    <message>
        <source>Alliance Review %1

Review of recorded therapy sessions for supervision. Everything stays on this computer.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Alliance Review %1

Durchsicht aufgezeichneter Therapiesitzungen für die Supervision. Alles bleibt auf diesem Rechner.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>alliance::app::HelpWindow</name>
    <message>
        <source>Help · Alliance Review</source>
        <translation>Hilfe · Alliance Review</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Inhalt der Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nichts enthält diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::HomePage</name>
    <message>
        <source>Alliance Review</source>
        <translation>Alliance Review</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>Zuletzt geöffnete Bibliotheken</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Eine Bibliothek öffnen</translation>
    </message>
    <message>
        <source>A library is a folder that holds your recorded sessions, what was measured in them, and your notes. Make a new one to begin, or open the one you work with. Were you handed a review package (*%1)? Open it: it is taken into the library that you then make or open.</source>
        <translation>Eine Bibliothek ist ein Ordner mit Ihren aufgezeichneten Sitzungen, dem, was in ihnen gemessen wurde, und Ihren Notizen. Legen Sie für den Anfang eine neue an oder öffnen Sie die, mit der Sie arbeiten. Haben Sie ein Review-Paket (*%1) bekommen? Öffnen Sie es: Es kommt in die Bibliothek, die Sie dann anlegen oder öffnen.</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Sitzungen</translation>
    </message>
    <message>
        <source>Drop a recorded session here. You can watch it and write notes at once; gaze and posture are measured in the background, and candidate moments appear when that is done. A review package (*%1) that somebody handed you can be dropped here as well.</source>
        <translation>Ziehen Sie eine aufgezeichnete Sitzung hierher. Sie können sie sofort ansehen und Notizen schreiben; Blick und Haltung werden im Hintergrund gemessen, und Kandidaten erscheinen, wenn das fertig ist. Auch ein Review-Paket (*%1), das Sie bekommen haben, können Sie hierher ziehen.</translation>
    </message>
    <message>
        <source>No sessions to rate yet</source>
        <translation>Noch keine Sitzungen einzuschätzen</translation>
    </message>
    <message>
        <source>Sessions that are handed to you to rate stand here. If one came to you as a review package (*%1), drop it here or open it.</source>
        <translation>Hier stehen Sitzungen, die Ihnen zum Einschätzen gegeben werden. Kam eine als Review-Paket (*%1) zu Ihnen, ziehen Sie es hierher oder öffnen Sie es.</translation>
    </message>
    <message>
        <source>Find a session</source>
        <translation>Sitzung suchen</translation>
    </message>
    <message>
        <source>Find a session by case, title, date or state; Enter looks in notes as well</source>
        <translation>Sitzung nach Fall, Titel, Datum oder Stand suchen; Eingabetaste: auch in Notizen</translation>
    </message>
    <message>
        <source>Drop a recording anywhere in this window to add a session.</source>
        <translation>Ziehen Sie eine Aufnahme irgendwo in dieses Fenster, um eine Sitzung hinzuzufügen.</translation>
    </message>
    <message>
        <source>No session has these words. Press Enter to look for them in notes and moments.</source>
        <translation>Keine Sitzung hat diese Wörter. Die Eingabetaste sucht sie in Notizen und Momenten.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Go on measuring</source>
        <translation>Messen fortsetzen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>alliance::app::ImportAnnotationsDialog</name>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>markers</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>settled differences</source>
        <translation>geklärte Unterschiede</translation>
    </message>
    <message>
        <source>decisions on candidates</source>
        <translation>Entscheidungen über Kandidaten</translation>
    </message>
    <message>
        <source>left out: this session does not have these differences</source>
        <translation>ausgelassen: Diese Sitzung hat diese Unterschiede nicht</translation>
    </message>
    <message>
        <source>left out: this session does not have these candidates</source>
        <translation>weggelassen: Diese Sitzung hat diese Kandidaten nicht</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Annotationen importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Tiers of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>Nicht übernehmbar</translation>
    </message>
    <message>
        <source>What cannot come &amp;in, and why</source>
        <translation>Was &amp;nicht übernehmbar ist, und warum</translation>
    </message>
    <message>
        <source>What cannot come in, and why</source>
        <translation>Was nicht übernehmbar ist, und warum</translation>
    </message>
    <message>
        <source>&amp;Leave these out and take in the others</source>
        <translation>Diese &amp;auslassen und die anderen übernehmen</translation>
    </message>
    <message>
        <source>It was made on another recording: take it b&amp;y its times all the same</source>
        <translation>Sie entstand zu einer anderen Aufnahme: trotzdem nach ihren &amp;Zeiten übernehmen</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 annotation would come in, visible for supervision.</source>
        <translation>1 Annotation käme herein, sichtbar für die Supervision.</translation>
    </message>
    <message>
        <source>%1 annotations would come in, visible for supervision.</source>
        <translation>%1 Annotationen kämen herein, sichtbar für die Supervision.</translation>
    </message>
    <message>
        <source>1 is there already, word for word.</source>
        <translation>1 ist schon da, Wort für Wort.</translation>
    </message>
    <message>
        <source>%1 are there already, word for word.</source>
        <translation>%1 sind schon da, Wort für Wort.</translation>
    </message>
    <message>
        <source>1 cannot come in.</source>
        <translation>1 ist nicht übernehmbar.</translation>
    </message>
    <message>
        <source>%1 cannot come in.</source>
        <translation>%1 sind nicht übernehmbar.</translation>
    </message>
    <message>
        <source>The file belongs to another recording: its checksum is not that of this one.</source>
        <translation>Die Datei gehört zu einer anderen Aufnahme: ihre Prüfsumme ist nicht die dieser Aufnahme.</translation>
    </message>
    <message>
        <source>The file belongs to another recording, “%1”: its checksum is not that of this one.</source>
        <translation>Die Datei gehört zu einer anderen Aufnahme, „%1“: ihre Prüfsumme ist nicht die dieser Aufnahme.</translation>
    </message>
    <message>
        <source>All of it is one step that can be undone.</source>
        <translation>Alles zusammen ist ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Annotations (*.eaf *.boris *.vtt *.srt *.TextGrid *.textgrid *.csv *.json);;All files (*)</source>
        <translation>Annotationen (*.eaf *.boris *.vtt *.srt *.TextGrid *.textgrid *.csv *.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>alliance::app::ImportDialog</name>
    <message>
        <source>Import recording</source>
        <translation>Aufnahme importieren</translation>
    </message>
    <message>
        <source>New case: leave empty for the next free code</source>
        <translation>Neuer Fall: leer lassen für den nächsten freien Code</translation>
    </message>
    <message>
        <source>Ca&amp;se code</source>
        <translation>Fall&amp;code</translation>
    </message>
    <message>
        <source>Several cases have this code, which different people began: choose one in the list.</source>
        <translation>Mehrere Fälle haben diesen Code; verschiedene Personen haben sie angelegt: Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>The file&apos;s name, when left empty</source>
        <translation>Wenn leer, der Name der Datei</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Held &amp;on</source>
        <translation>Gehalten a&amp;m</translation>
    </message>
    <message>
        <source>Date of the session</source>
        <translation>Datum der Sitzung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Drop or add recordings: of one session with up to four cameras, or of several sessions.</source>
        <translation>Aufnahmen hierher ziehen oder hinzufügen: von einer Sitzung mit bis zu vier Kameras oder von mehreren Sitzungen.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>&amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Which recordings are one session</source>
        <translation>Welche Aufnahmen eine Sitzung sind</translation>
    </message>
    <message>
        <source>All are cameras of one session</source>
        <translation>Alle sind Kameras einer Sitzung</translation>
    </message>
    <message>
        <source>Each is a session of its own</source>
        <translation>Jede ist eine eigene Sitzung</translation>
    </message>
    <message>
        <source>By their times: 1 session</source>
        <translation>Nach ihren Zeiten: 1 Sitzung</translation>
    </message>
    <message>
        <source>By their times: %1 sessions</source>
        <translation>Nach ihren Zeiten: %1 Sitzungen</translation>
    </message>
    <message>
        <source>otherwise as the files say</source>
        <translation>sonst laut Dateien</translation>
    </message>
    <message>
        <source>otherwise %1</source>
        <translation>sonst %1</translation>
    </message>
    <message>
        <source>otherwise no date</source>
        <translation>sonst ohne Datum</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <translation>Sitzung %1: %2</translation>
    </message>
    <message>
        <source>&amp;Copy into the library, sealed</source>
        <translation>In die Bibliothek &amp;kopieren, versiegelt</translation>
    </message>
    <message>
        <source>Only who may open the session can play it.</source>
        <translation>Abspielen kann nur, wer die Sitzung öffnen darf.</translation>
    </message>
    <message>
        <source>&amp;Leave where it is</source>
        <translation>&amp;Liegen lassen</translation>
    </message>
    <message>
        <source>It must stay in its place, and is not sealed.</source>
        <translation>Sie muss an ihrem Platz bleiben und ist nicht versiegelt.</translation>
    </message>
    <message>
        <source>Recordings (*.mp4 *.m4v *.mov *.mkv *.webm *.avi *.mpg *.mpeg *.ts *.mts *.m2ts *.vob *.wmv);;All files (*)</source>
        <translation>Aufnahmen (*.mp4 *.m4v *.mov *.mkv *.webm *.avi *.mpg *.mpeg *.ts *.mts *.m2ts *.vob *.wmv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose recordings</source>
        <translation>Aufnahmen auswählen</translation>
    </message>
</context>
<context>
    <name>alliance::app::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume: %1</source>
        <translation>Fortsetzen: %1</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <translation>Anhalten: %1</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>Angehalten bei %1 %</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Noch einmal: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Try the same again: what was in the way may have passed</source>
        <translation>Dasselbe noch einmal: Was im Weg war, kann vorbei sein</translation>
    </message>
    <message>
        <source>Begin anew: %1</source>
        <translation>Neu beginnen: %1</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Begin the same anew, now</source>
        <translation>Dasselbe jetzt neu beginnen</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>Fortsetzen: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on from where it was cancelled, now</source>
        <translation>Jetzt dort weitermachen, wo abgebrochen wurde</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was left behind.</source>
        <translation>Abgebrochen. Nichts blieb zurück.</translation>
    </message>
    <message>
        <source>Cancelled before anything of it could be kept: it begins anew next time.</source>
        <translation>Abgebrochen, bevor etwas davon behalten werden konnte: Es beginnt beim nächsten Mal von vorn.</translation>
    </message>
    <message>
        <source>Cancelled. What is done is kept; it goes on from there next time.</source>
        <translation>Abgebrochen. Was fertig ist, bleibt; beim nächsten Mal geht es dort weiter.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min left</source>
        <translation>noch etwa %1 h %2 min</translation>
    </message>
</context>
<context>
    <name>alliance::app::JobsPanel</name>
    <message>
        <source>What is being done</source>
        <translation>Was gerade getan wird</translation>
    </message>
    <message>
        <source>Nothing is being imported or measured.</source>
        <translation>Nichts wird importiert oder gemessen.</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige ausblenden</translation>
    </message>
    <message>
        <source>%1 more wait for their turn.</source>
        <translation>%1 weitere warten, bis sie an der Reihe sind.</translation>
    </message>
    <message>
        <source>%1 more have ended.</source>
        <translation>%1 weitere sind zu Ende.</translation>
    </message>
</context>
<context>
    <name>alliance::app::KeptReelsStrip</name>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Herausgeben</translation>
    </message>
    <message>
        <source>Reel of a collection that is gone</source>
        <translation>Zusammenschnitt einer Sammlung, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Reel of “%1”</source>
        <translation>Zusammenschnitt von „%1“</translation>
    </message>
    <message>
        <source>%1 cannot leave the library: %2</source>
        <translation>%1 kann die Bibliothek nicht verlassen: %2</translation>
    </message>
    <message>
        <source>%1 cannot leave the library: a moment of it is not in the collection any more</source>
        <translation>%1 kann die Bibliothek nicht verlassen: ein Moment davon ist nicht mehr in der Sammlung</translation>
    </message>
    <message>
        <source>%1: %2 of %3 moments are made</source>
        <translation>%1: %2 von %3 Stellen sind fertig</translation>
    </message>
    <message>
        <source>%1 is made. Look at one place before it leaves</source>
        <translation>%1 ist fertig. Sehen Sie eine Stelle an, bevor er hinausgeht</translation>
    </message>
    <message>
        <source>%1 is made. Look at %2 places before it leaves</source>
        <translation>%1 ist fertig. Sehen Sie %2 Stellen an, bevor er hinausgeht</translation>
    </message>
    <message>
        <source>%1: a face shows, it stays here until that place is covered</source>
        <translation>%1: Ein Gesicht ist zu sehen; er bleibt hier, bis die Stelle abgedeckt ist</translation>
    </message>
    <message>
        <source>%1 is made and can leave the library</source>
        <translation>%1 ist fertig und kann die Bibliothek verlassen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>alliance::app::KeyField</name>
    <message>
        <source>Press the new keys here</source>
        <translation>Hier die neuen Tasten drücken</translation>
    </message>
</context>
<context>
    <name>alliance::app::KeyReasons</name>
    <message>
        <source>%1: %2</source>
        <comment>a command, and why it cannot be used now</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>alliance::app::LibraryController</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>Preparing %1</source>
        <translation>%1 vorbereiten</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Export feedback</source>
        <translation>Feedback exportieren</translation>
    </message>
    <message>
        <source>Export signals</source>
        <translation>Signale exportieren</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernichten</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>%1 messen</translation>
    </message>
    <message>
        <source>Waiting to measure</source>
        <translation>Wartet auf die Messung</translation>
    </message>
    <message>
        <source>Waiting to prepare</source>
        <translation>Wartet auf die Vorbereitung</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>Angehalten bei %1 %</translation>
    </message>
    <message>
        <source>Measuring %1 %</source>
        <translation>Messung %1 %</translation>
    </message>
    <message>
        <source>Preparing %1 %</source>
        <translation>Vorbereitung %1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody, or more than one person, is called “%1” here. These open the library: %2. The characters in brackets can be typed instead of a name.</source>
        <translation>„%1“ heißt hier niemand oder mehr als eine Person. Die Bibliothek öffnen können: %2. Statt des Namens gelten auch die Zeichen in Klammern.</translation>
    </message>
    <message>
        <source>Create library</source>
        <translation>Bibliothek anlegen</translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation>Neue Passphrase setzen</translation>
    </message>
    <message>
        <source>That opens nothing in this library. Capital letters and spaces matter.</source>
        <translation>Das öffnet in dieser Bibliothek nichts. Großbuchstaben und Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>That is not a recovery key: a character is wrong or missing.</source>
        <translation>Das ist kein Wiederherstellungsschlüssel: ein Zeichen ist falsch oder fehlt.</translation>
    </message>
</context>
<context>
    <name>alliance::app::LibraryFlow</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Feedback written to “%1”.</source>
        <translation>Feedback nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Signals written to “%1”.</source>
        <translation>Signale nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>Session library</source>
        <translation>Sitzungsbibliothek</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Import recording</source>
        <translation>Aufnahme importieren</translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <translation>Öffnen Sie zuerst eine Bibliothek.</translation>
    </message>
    <message>
        <source>Recordings are imported into a library.</source>
        <translation>Aufnahmen werden in eine Bibliothek importiert.</translation>
    </message>
    <message>
        <source>Signals %1 session %2</source>
        <translation>Signale %1 Sitzung %2</translation>
    </message>
    <message>
        <source>Export signals into a folder</source>
        <translation>Signale in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Export feedback</source>
        <translation>Feedback exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Webseite (*.html)</translation>
    </message>
    <message>
        <source>Feedback %1 session %2</source>
        <translation>Feedback %1 Sitzung %2</translation>
    </message>
    <message>
        <source>It is measured when its turn comes; you can already watch it.</source>
        <translation>Sie wird gemessen, sobald sie an der Reihe ist; ansehen können Sie sie schon.</translation>
    </message>
    <message>
        <source>It is now being measured; you can already watch it.</source>
        <translation>Sie wird jetzt gemessen; ansehen können Sie sie schon.</translation>
    </message>
    <message>
        <source>It can be watched, but not measured.</source>
        <translation>Die Sitzung lässt sich ansehen, aber nicht messen.</translation>
    </message>
    <message>
        <source>Imported into case %1.</source>
        <translation>In den Fall %1 importiert.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>no candidate was found</source>
        <translation>kein Kandidat wurde gefunden</translation>
    </message>
    <message>
        <source>1 candidate to review</source>
        <translation>1 Kandidat durchzusehen</translation>
    </message>
    <message>
        <source>%1 candidates to review</source>
        <translation>%1 Kandidaten durchzusehen</translation>
    </message>
    <message>
        <source>Measured: %1.</source>
        <translation>Gemessen: %1.</translation>
    </message>
    <message>
        <source>%1 is measured: %2.</source>
        <translation>%1 ist gemessen: %2.</translation>
    </message>
    <message>
        <source>%1 could not be measured.</source>
        <translation>%1 konnte nicht gemessen werden.</translation>
    </message>
    <message>
        <source>%1 could not be prepared.</source>
        <translation>%1 konnte nicht vorbereitet werden.</translation>
    </message>
    <message>
        <source>The open session</source>
        <translation>Die geöffnete Sitzung</translation>
    </message>
    <message>
        <source>%1 is no longer in the library, or no longer open to you.</source>
        <translation>%1 ist nicht mehr in der Bibliothek oder für Sie nicht mehr zu öffnen.</translation>
    </message>
    <message>
        <source>It was destroyed or taken back in another program. What was not saved in it is gone, too.</source>
        <translation>Sie wurde in einem anderen Programm vernichtet oder Ihnen entzogen. Was darin nicht gespeichert war, ist ebenfalls weg.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>Something in this library is damaged; the rest can be used.</source>
        <translation>Etwas in dieser Bibliothek ist beschädigt; der Rest ist verwendbar.</translation>
    </message>
    <message>
        <source>Some things in this library are damaged; the rest can be used.</source>
        <translation>Einiges in dieser Bibliothek ist beschädigt; der Rest ist verwendbar.</translation>
    </message>
    <message>
        <source>“Check library…” names all of it. A backup from before may have it whole.</source>
        <translation>„Bibliothek prüfen“ nennt alles. Eine frühere Sicherung hat es vielleicht heil.</translation>
    </message>
    <message>
        <source>Import another…</source>
        <translation>Weitere importieren…</translation>
    </message>
</context>
<context>
    <name>alliance::app::LibraryHistoryDialog</name>
    <message>
        <source>Changes of consents, cases and collections</source>
        <translation>Änderungen an Einwilligungen, Fällen und Sammlungen</translation>
    </message>
    <message>
        <source>What you have changed, the latest first. A consent that was withdrawn stays withdrawn until that is undone here; its examples come back with it. What you changed in a session is taken back there.</source>
        <translation>Was Sie geändert haben, das Neueste zuerst. Eine widerrufene Einwilligung bleibt widerrufen, bis das hier rückgängig gemacht wird; ihre Beispiele kommen damit zurück. Was Sie in einer Sitzung geändert haben, wird dort zurückgenommen.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>undone, can be done again</source>
        <translation>rückgängig gemacht, kann wiederholt werden</translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation>endgültig rückgängig gemacht</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>You have changed no consent, no case and no collection in this library yet.</source>
        <translation>Sie haben in dieser Bibliothek noch keine Einwilligung, keinen Fall und keine Sammlung geändert.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
</context>
<context>
    <name>alliance::app::LibraryLock</name>
    <message>
        <source>Lock by i&amp;tself</source>
        <translation>Von selbs&amp;t sperren</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After %1 minutes</source>
        <translation>Nach %1 Minuten</translation>
    </message>
</context>
<context>
    <name>alliance::app::LibrarySafety</name>
    <message>
        <source>Back up library</source>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>Restore library</source>
        <translation>Bibliothek wiederherstellen</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Seal recordings</source>
        <translation>Aufnahmen versiegeln</translation>
    </message>
</context>
<context>
    <name>alliance::app::LockCover</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Wie weit die Arbeit ist</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>&amp;Stop the work and close the library</source>
        <translation>Arbeit &amp;beenden und Bibliothek schließen</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>It goes on behind the lock. As soon as it has ended, or has been paused for too long, the library is closed and its keys are wiped.</source>
        <translation>Es läuft hinter der Sperre weiter. Sobald es fertig ist oder zu lange pausiert war, wird die Bibliothek geschlossen, und ihre Schlüssel werden gelöscht.</translation>
    </message>
    <message>
        <source>Only the passphrase of whoever is signed in goes back to where you were. When the work is stopped, measuring and reels go on from there later; an import begins anew.</source>
        <translation>Nur die Passphrase der Person, die angemeldet ist, führt dorthin zurück, wo Sie waren. Wird die Arbeit beendet, gehen Messungen und Zusammenschnitte später von dort weiter; ein Import beginnt neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) being imported.</source>
        <translation>
            <numerusform>%n Aufnahme wird importiert.</numerusform>
            <numerusform>%n Aufnahmen werden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) being prepared or measured.</source>
        <translation>
            <numerusform>%n Sitzung wird vorbereitet oder gemessen.</numerusform>
            <numerusform>%n Sitzungen werden vorbereitet oder gemessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reel(s) being made.</source>
        <translation>
            <numerusform>%n Zusammenschnitt wird erstellt.</numerusform>
            <numerusform>%n Zusammenschnitte werden erstellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other task(s) going on.</source>
        <translation>
            <numerusform>%n andere Aufgabe läuft.</numerusform>
            <numerusform>%n andere Aufgaben laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that were written could not be kept yet; the program goes on trying.</source>
        <translation>Geschriebene Worte konnten noch nicht aufbewahrt werden; das Programm versucht es weiter.</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
</context>
<context>
    <name>alliance::app::LockScreen</name>
    <message>
        <source>Words that were written could not be kept yet: unlock, and keep or copy them first.</source>
        <translation>Geschriebene Worte konnten noch nicht aufbewahrt werden: Entsperren Sie, und bewahren oder kopieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>That is not the passphrase of whoever is signed in. Capital letters and spaces matter.</source>
        <translation>Das ist nicht die Passphrase der Person, die angemeldet ist. Großbuchstaben und Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>The window is locked: unlock it, or stop the work first.</source>
        <translation>Das Fenster ist gesperrt: zuerst entsperren oder die Arbeit beenden.</translation>
    </message>
</context>
<context>
    <name>alliance::app::MainWindow</name>
    <message>
        <source>Alliance Review</source>
        <translation>Alliance Review</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 · Alliance Review</source>
        <translation>%1 · Alliance Review</translation>
    </message>
</context>
<context>
    <name>alliance::app::MarkerEditor</name>
    <message>
        <source>No marker is chosen.
Press C to code what is at the playhead.</source>
        <translation>Kein Marker ist gewählt.
C kodiert, was an der Abspielmarke ist.</translation>
    </message>
    <message>
        <source>New marker</source>
        <translation>Neuer Marker</translation>
    </message>
    <message>
        <source>Change marker</source>
        <translation>Marker ändern</translation>
    </message>
    <message>
        <source>Not a code: %1</source>
        <translation>Kein Code: %1</translation>
    </message>
    <message>
        <source>Save or discard this marker first.</source>
        <translation>Zuerst diesen Marker speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>Say what it is: a withdrawal, a confrontation, both, or a strategy.</source>
        <translation>Sagen Sie, was es ist: ein Rückzug, eine Konfrontation, beides oder eine Strategie.</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>Markiert: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>At %1 · frame %2</source>
        <translation>Bei %1 · Bild %2</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Marked by somebody else</source>
        <translation>Von jemand anderem markiert</translation>
    </message>
    <message>
        <source>Marked by %1</source>
        <translation>Von %1 markiert</translation>
    </message>
    <message>
        <source>Saving also accepts candidate %1</source>
        <translation>Speichern nimmt auch Kandidat %1 an</translation>
    </message>
    <message>
        <source>Saving also accepts the candidate</source>
        <translation>Speichern nimmt auch den Kandidaten an</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Changes are not saved yet</source>
        <translation>Änderungen noch nicht gespeichert</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Codes of the marker</source>
        <translation>Codes des Markers</translation>
    </message>
    <message>
        <source>Codes, such as: w2 r5 4</source>
        <translation>Codes, etwa: w2 r5 4</translation>
    </message>
    <message>
        <source>w, c or b for the type, W1 to C7 for the form, R1 to R10 for strategies, 1 to 5 for the significance; Enter saves</source>
        <translation>w, c oder b für den Typ, W1 bis C7 für die Form, R1 bis R10 für Strategien, 1 bis 5 für die Bedeutsamkeit; Eingabe speichert</translation>
    </message>
    <message>
        <source>This moment</source>
        <translation>Dieser Moment</translation>
    </message>
    <message>
        <source>Put the marker at the playhead</source>
        <translation>Den Marker an die Abspielmarke setzen</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Ab hier</translation>
    </message>
    <message>
        <source>Let the marker begin at the playhead</source>
        <translation>Den Marker an der Abspielmarke beginnen lassen</translation>
    </message>
    <message>
        <source>Until here</source>
        <translation>Bis hier</translation>
    </message>
    <message>
        <source>Let the marker end at the playhead</source>
        <translation>Den Marker an der Abspielmarke enden lassen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Significance for the work of the two</source>
        <translation>Bedeutsamkeit für die Arbeit der beiden</translation>
    </message>
    <message>
        <source>Significance %1</source>
        <translation>Bedeutsamkeit %1</translation>
    </message>
    <message>
        <source>1: hardly matters; 5: matters very much</source>
        <translation>1: fällt kaum ins Gewicht; 5: fällt sehr ins Gewicht</translation>
    </message>
    <message>
        <source>What the therapist did towards repair</source>
        <translation>Was therapeutisch zur Auflösung getan wurde</translation>
    </message>
    <message>
        <source>A few words on the marker</source>
        <translation>Einige Worte zum Marker</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Einige Worte, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Tags of the marker</source>
        <translation>Schlagwörter des Markers</translation>
    </message>
    <message>
        <source>Save marker</source>
        <translation>Marker speichern</translation>
    </message>
    <message>
        <source>Save the marker (Enter in the line of codes, Ctrl+Enter elsewhere)</source>
        <translation>Den Marker speichern (Eingabe in der Codezeile, sonst Strg+Eingabe)</translation>
    </message>
    <message>
        <source>No form in particular</source>
        <translation>Keine bestimmte Form</translation>
    </message>
</context>
<context>
    <name>alliance::app::MarkerListModel</name>
    <message>
        <source>Significance %1</source>
        <translation>Bedeutsamkeit %1</translation>
    </message>
    <message>
        <source>%1, %2 %3. %4</source>
        <translation>%1, %2 %3. %4</translation>
    </message>
</context>
<context>
    <name>alliance::app::MarkersList</name>
    <message>
        <source>Markers</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Types of marker that are shown</source>
        <translation>Welche Typen von Marker gezeigt werden</translation>
    </message>
    <message>
        <source>No markers yet.
Press C to code what is at the playhead, the chosen range or the candidate.</source>
        <translation>Noch keine Marker.
C kodiert, was an der Abspielmarke ist, den gewählten Bereich oder den Kandidaten.</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Tags for %n chosen markers</source>
        <translation>
            <numerusform>Schlagwörter für %n gewählten Marker</numerusform>
            <numerusform>Schlagwörter für %n gewählte Marker</numerusform>
        </translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
</context>
<context>
    <name>alliance::app::MeasurementTools</name>
    <message>
        <source>The mark changed %1 of %2 findings of %3 (%4 are gone, %5 are new). If it was set on the wrong moment, take it back.</source>
        <translation>Die Markierung hat %1 von %2 Befunden von %3 geändert (%4 sind weg, %5 sind neu). Wurde sie am falschen Moment gesetzt, nehmen Sie sie zurück.</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>Markierung zurücknehmen</translation>
    </message>
    <message>
        <source>person on the %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Marked: %1 looks at the partner</source>
        <translation>Markiert: %1 schaut zum Gegenüber</translation>
    </message>
    <message>
        <source>Marked: %1 looks away</source>
        <translation>Markiert: %1 schaut weg</translation>
    </message>
    <message>
        <source>Marks are about: %1</source>
        <translation>Markierungen handeln von: %1</translation>
    </message>
    <message>
        <source>For sessions in which somebody was measured</source>
        <translation>Für Sitzungen, in denen jemand gemessen wurde</translation>
    </message>
    <message>
        <source>For sessions in which several people were measured</source>
        <translation>Für Sitzungen, in denen mehrere Personen gemessen wurden</translation>
    </message>
    <message>
        <source>There is no mark of the chosen person at the playhead</source>
        <translation>An der Abspielmarke ist keine Markierung der gewählten Person</translation>
    </message>
    <message>
        <source>Say first who one of the two people is: click the name above the queue</source>
        <translation>Sagen Sie zuerst, wer eine der beiden Personen ist: klicken Sie auf den Namen über der Liste</translation>
    </message>
    <message>
        <source>Choose the range first: keys I and O, or drag with Shift on the timeline</source>
        <translation>Zuerst den Bereich wählen: Tasten I und O oder mit Umschalt auf der Zeitleiste ziehen</translation>
    </message>
</context>
<context>
    <name>alliance::app::MomentFilterBar</name>
    <message>
        <source>Type of marker</source>
        <translation>Typ des Markers</translation>
    </message>
    <message>
        <source>Form of the marker</source>
        <translation>Form des Markers</translation>
    </message>
    <message>
        <source>Strategy of resolution</source>
        <translation>Strategie der Auflösung</translation>
    </message>
    <message>
        <source>Stage of resolution</source>
        <translation>Phase der Auflösung</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Alle Formen</translation>
    </message>
    <message>
        <source>All strategies</source>
        <translation>Alle Strategien</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle Phasen</translation>
    </message>
</context>
<context>
    <name>alliance::app::MomentListModel</name>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Untitled moment</source>
        <translation>Moment ohne Titel</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>aus „%1“</translation>
    </message>
    <message>
        <source>in this collection</source>
        <translation>in dieser Sammlung</translation>
    </message>
    <message>
        <source>%1
by %2</source>
        <translation>%1
von %2</translation>
    </message>
</context>
<context>
    <name>alliance::app::NewLibraryDialog</name>
    <message>
        <source>Give the whole path of the folder, or choose it.</source>
        <translation>Geben Sie den ganzen Pfad des Ordners an oder wählen Sie ihn aus.</translation>
    </message>
    <message>
        <source>There is a file of this name. Choose another one.</source>
        <translation>Es gibt eine Datei dieses Namens. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This folder holds a library or other files already. Choose a new or an empty one.</source>
        <translation>Dieser Ordner enthält schon eine Bibliothek oder andere Dateien. Wählen Sie einen neuen oder leeren.</translation>
    </message>
    <message>
        <source>Nothing can be written there: choose a folder of your own, on a disk that is connected.</source>
        <translation>Dort kann nichts geschrieben werden: Wählen Sie einen eigenen Ordner auf einem angeschlossenen Datenträger.</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Ausw&amp;ählen…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>As it should stand under your notes</source>
        <translation>Wie er unter Ihren Notizen stehen soll</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Without a passphrase (for demonstrations only)</source>
        <translation>O&amp;hne Passphrase (nur für Vorführungen)</translation>
    </message>
    <message>
        <source>Whoever can read the folder can read everything in it. Not for recordings of real people.</source>
        <translation>Wer den Ordner lesen kann, kann alles darin lesen. Nicht für Aufnahmen wirklicher Personen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Make library</source>
        <translation>&amp;Bibliothek anlegen</translation>
    </message>
    <message>
        <source>New library: choose its name and place</source>
        <translation>Neue Bibliothek: Namen und Ort wählen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>A library is a folder that holds your recorded sessions, what was measured in them, and your notes.</source>
        <translation>Eine Bibliothek ist ein Ordner mit Ihren aufgezeichneten Sitzungen, dem, was in ihnen gemessen wurde, und Ihren Notizen.</translation>
    </message>
    <message>
        <source>Everything in it is sealed with your passphrase.</source>
        <translation>Alles darin ist mit Ihrer Passphrase versiegelt.</translation>
    </message>
</context>
<context>
    <name>alliance::app::NewPassphraseFields</name>
    <message>
        <source>New passphrase: four words or more</source>
        <translation>Neue Passphrase: vier Wörter oder mehr</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>At least 12 characters, such as four words; spaces do not count. Length is what protects.</source>
        <translation>Mindestens 12 Zeichen, etwa vier Wörter; Leerzeichen zählen nicht. Länge ist, was schützt.</translation>
    </message>
    <message>
        <source>Not enough yet: 12 characters, five of them different; spaces do not count.</source>
        <translation>Noch zu wenig: 12 Zeichen, fünf verschiedene; Leerzeichen zählen nicht.</translation>
    </message>
    <message>
        <source>Long enough. Type it once more.</source>
        <translation>Lang genug. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
</context>
<context>
    <name>alliance::app::NoteEditor</name>
    <message>
        <source>The draft could not be kept. Save it now, or copy its text.</source>
        <translation>Der Entwurf konnte nicht aufbewahrt werden. Speichern Sie ihn jetzt oder kopieren Sie seinen Text.</translation>
    </message>
    <message>
        <source>I have a sense that … and I could be wrong.</source>
        <translation>Ich habe den Eindruck, dass … und könnte mich irren.</translation>
    </message>
    <message>
        <source>I notice in myself …</source>
        <translation>Ich bemerke bei mir …</translation>
    </message>
    <message>
        <source>I felt pulled to …</source>
        <translation>Es zog mich dazu, …</translation>
    </message>
    <message>
        <source>I wonder whether …</source>
        <translation>Ich frage mich, ob …</translation>
    </message>
    <message>
        <source>It might be that I …</source>
        <translation>Es könnte sein, dass ich …</translation>
    </message>
    <message>
        <source>What was it like for you when …</source>
        <translation>Wie war es für Sie, als …</translation>
    </message>
    <message>
        <source>One thing I could have tried: …</source>
        <translation>Etwas, das ich hätte versuchen können: …</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Art der Notiz</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Sentence starters</source>
        <translation>Satzanfänge</translation>
    </message>
    <message>
        <source>Tentative ways to begin, if you would like one</source>
        <translation>Vorsichtige Anfänge, wenn Sie einen möchten</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Put the playhead where the note begins</source>
        <translation>Die Abspielmarke dorthin setzen, wo die Notiz beginnt</translation>
    </message>
    <message>
        <source>This moment</source>
        <translation>Dieser Moment</translation>
    </message>
    <message>
        <source>Put the note at the playhead</source>
        <translation>Die Notiz an die Abspielmarke setzen</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Ab hier</translation>
    </message>
    <message>
        <source>Let the note begin at the playhead</source>
        <translation>Die Notiz an der Abspielmarke beginnen lassen</translation>
    </message>
    <message>
        <source>Until here</source>
        <translation>Bis hier</translation>
    </message>
    <message>
        <source>Let the note end at the playhead</source>
        <translation>Die Notiz an der Abspielmarke enden lassen</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderem</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>Die Notiz speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Write something before saving.</source>
        <translation>Schreiben Sie etwas, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile. Save again to put your words in their place; the history keeps both.</source>
        <translation>Der Text wurde inzwischen anderswo geändert. Erneutes Speichern setzt Ihre Worte an dessen Stelle; der Verlauf behält beides.</translation>
    </message>
    <message>
        <source>Reply to: “%1”</source>
        <translation>Antwort auf: „%1“</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Notiz von %1</translation>
    </message>
    <message>
        <source>No session is open</source>
        <translation>Keine Sitzung ist offen</translation>
    </message>
    <message>
        <source>On the session as a whole</source>
        <translation>Zur Sitzung als Ganzes</translation>
    </message>
    <message>
        <source>At the playhead, %1 · frame %2</source>
        <translation>An der Abspielmarke, %1 · Bild %2</translation>
    </message>
    <message>
        <source>At %1 · frame %2</source>
        <translation>Bei %1 · Bild %2</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>What I felt, and what I was pulled to do</source>
        <translation>Was ich spürte und wozu es mich zog</translation>
    </message>
    <message>
        <source>What happens at this moment</source>
        <translation>Was in diesem Moment geschieht</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Only who wrote it changes it. Reply to it, or write your own.</source>
        <translation>Nur wer sie geschrieben hat, ändert sie. Antworten Sie darauf, oder schreiben Sie eine eigene.</translation>
    </message>
    <message>
        <source>All saved, one draft kept</source>
        <translation>Alles gespeichert, ein Entwurf aufbewahrt</translation>
    </message>
    <message>
        <source>Keeping the draft…</source>
        <translation>Entwurf wird aufbewahrt…</translation>
    </message>
    <message>
        <source>Draft kept, not saved as a reply yet</source>
        <translation>Entwurf aufbewahrt, noch nicht als Antwort gespeichert</translation>
    </message>
    <message>
        <source>Draft kept, not saved as a note yet</source>
        <translation>Entwurf aufbewahrt, noch nicht als Notiz gespeichert</translation>
    </message>
    <message>
        <source>The reply was removed meanwhile. Saving makes a new one of your words.</source>
        <translation>Die Antwort wurde inzwischen entfernt. Speichern macht aus Ihren Worten eine neue.</translation>
    </message>
    <message>
        <source>The note was removed meanwhile. Saving makes a new one of your words.</source>
        <translation>Die Notiz wurde inzwischen entfernt. Speichern macht aus Ihren Worten eine neue.</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile. Your words stay here, and saving asks first.</source>
        <translation>Inzwischen anderswo geändert. Ihre Worte bleiben hier, und vor dem Speichern wird gefragt.</translation>
    </message>
    <message>
        <source>Save reply</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Save the reply (Ctrl+Enter)</source>
        <translation>Die Antwort speichern (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>alliance::app::NoteEditorCodes</name>
    <message>
        <source>Principles of metacommunication</source>
        <translation>Prinzipien der Metakommunikation</translation>
    </message>
    <message>
        <source>Stage of resolution</source>
        <translation>Phase der Auflösung</translation>
    </message>
</context>
<context>
    <name>alliance::app::NoteLinks</name>
    <message>
        <source>Whether the note is about this candidate</source>
        <translation>Ob die Notiz von diesem Kandidaten handelt</translation>
    </message>
    <message>
        <source>Whether the note is about this marker</source>
        <translation>Ob die Notiz von diesem Marker handelt</translation>
    </message>
    <message>
        <source>Codes of the note</source>
        <translation>Codes der Notiz</translation>
    </message>
    <message>
        <source>Codes, such as: w2 r5</source>
        <translation>Codes, etwa: w2 r5</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation>Schlagwörter der Notiz</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>Candidate, not proposed now</source>
        <translation>Kandidat, zurzeit nicht vorgeschlagen</translation>
    </message>
    <message>
        <source>Added moment</source>
        <translation>Hinzugefügter Moment</translation>
    </message>
    <message>
        <source>Marker %1 at %2</source>
        <translation>Marker %1 bei %2</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Gehe zu: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Zu: %1</translation>
    </message>
    <message>
        <source>a candidate (hidden in your own pass)</source>
        <translation>ein Kandidat (im eigenen Durchgang verborgen)</translation>
    </message>
    <message>
        <source>a candidate that is gone</source>
        <translation>ein Kandidat, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>a marker (hidden in your own pass)</source>
        <translation>ein Marker (im eigenen Durchgang verborgen)</translation>
    </message>
    <message>
        <source>a marker that was removed</source>
        <translation>ein Marker, der entfernt wurde</translation>
    </message>
</context>
<context>
    <name>alliance::app::NoteListModel</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Reply at %1</source>
        <translation>Antwort bei %1</translation>
    </message>
    <message>
        <source>to code</source>
        <translation>zu kodieren</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Noch keine Worte</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>ausprobiert</translation>
    </message>
    <message>
        <source>on the feedback</source>
        <translation>zum Feedback</translation>
    </message>
    <message>
        <source>candidate %1</source>
        <translation>Kandidat %1</translation>
    </message>
    <message>
        <source>candidate, not proposed now</source>
        <translation>Kandidat, zurzeit nicht vorgeschlagen</translation>
    </message>
    <message>
        <source>marker %1</source>
        <translation>Marker %1</translation>
    </message>
</context>
<context>
    <name>alliance::app::NotesList</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Kinds of note that are shown</source>
        <translation>Welche Arten von Notizen gezeigt werden</translation>
    </message>
    <message>
        <source>No notes yet.
Press M to write one at the playhead.</source>
        <translation>Noch keine Notizen.
M schreibt eine an der Abspielmarke.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>To code (%1)</source>
        <translation>Zu kodieren (%1)</translation>
    </message>
</context>
<context>
    <name>alliance::app::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>alliance::app::OpenPackageDialog</name>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Deren nehmen</translation>
    </message>
    <message>
        <source>Open a review package</source>
        <translation>Ein Review-Paket öffnen</translation>
    </message>
    <message>
        <source>Checking the package</source>
        <translation>Das Paket wird geprüft</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>Passphrase des Pakets</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>&amp;Recording, if you have it</source>
        <translation>&amp;Aufnahme, falls Sie sie haben</translation>
    </message>
    <message>
        <source>Can also be added later</source>
        <translation>Kann auch später ergänzt werden</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Ausw&amp;ählen…</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Changed on &amp;both sides; both versions stay in the history</source>
        <translation>Auf &amp;beiden Seiten geändert; beide Fassungen bleiben im Verlauf</translation>
    </message>
    <message>
        <source>What stands, for all</source>
        <translation>Was gilt, für alle</translation>
    </message>
    <message>
        <source>For all…</source>
        <translation>Für alle…</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>What was changed on both sides</source>
        <translation>Was auf beiden Seiten geändert wurde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>Im Paket</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Checking every part of the package…</source>
        <translation>Jeder Teil des Pakets wird geprüft…</translation>
    </message>
    <message>
        <source>Check “%1”</source>
        <translation>„%1“ prüfen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>What stands: %1</source>
        <translation>Was gilt: %1</translation>
    </message>
    <message>
        <source>The stricter</source>
        <translation>Die strengere</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>The recording of this session</source>
        <translation>Die Aufnahme dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>alliance::app::OwnPassStrip</name>
    <message>
        <source>Your own pass first: candidates, measurements and what others wrote stay hidden.</source>
        <translation>Ihr eigener Durchgang zuerst: Kandidaten, Messungen und was andere schrieben bleiben verborgen.</translation>
    </message>
    <message>
        <source>I have finished my pass</source>
        <translation>Mein Durchgang ist beendet</translation>
    </message>
</context>
<context>
    <name>alliance::app::PackageFlow</name>
    <message>
        <source>Your own pass first</source>
        <translation>Ihr eigener Durchgang zuerst</translation>
    </message>
    <message>
        <source>Review %1 session %2</source>
        <translation>Review %1 Sitzung %2</translation>
    </message>
    <message>
        <source>Seal “%1”</source>
        <translation>„%1“ versiegeln</translation>
    </message>
    <message>
        <source>The recording is in it.</source>
        <translation>Die Aufnahme ist dabei.</translation>
    </message>
    <message>
        <source>The recording is not in it.</source>
        <translation>Die Aufnahme ist nicht dabei.</translation>
    </message>
    <message>
        <source>Written: “%1”.</source>
        <translation>Geschrieben: „%1“.</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>Es enthält: %1.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open a review package</source>
        <translation>Ein Review-Paket öffnen</translation>
    </message>
    <message>
        <source>Review packages (*%1);;All files (*)</source>
        <translation>Review-Pakete (*%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open the library that the review package is for, or make a new one.</source>
        <translation>Öffnen Sie die Bibliothek, für die das Review-Paket ist, oder legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>“%1” is offered as soon as one is open.</source>
        <translation>„%1“ wird angeboten, sobald eine geöffnet ist.</translation>
    </message>
    <message>
        <source>Take in “%1”</source>
        <translation>„%1“ übernehmen</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Die Sitzung öffnen</translation>
    </message>
    <message>
        <source>Your key for review packages is on the clipboard.</source>
        <translation>Ihr Schlüssel für Review-Pakete ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Give it to whoever seals packages to you; nothing can be read with it. It is: %1</source>
        <translation>Geben Sie ihn allen, die Pakete für Sie versiegeln; lesen lässt sich damit nichts. Er lautet: %1</translation>
    </message>
    <message>
        <source>The recording that is missing</source>
        <translation>Die fehlende Aufnahme</translation>
    </message>
    <message>
        <source>The recording is in the library now.</source>
        <translation>Die Aufnahme ist jetzt in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>alliance::app::PaletteModel</name>
    <message>
        <source>not now: %1</source>
        <translation>jetzt nicht: %1</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Jetzt nicht: %1</translation>
    </message>
</context>
<context>
    <name>alliance::app::PanelPlaces</name>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Go into a panel at the side first</source>
        <translation>Gehen Sie zuerst in einen Bereich an der Seite</translation>
    </message>
</context>
<context>
    <name>alliance::app::PassphraseDialog</name>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>&amp;Jetzige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Your keys are renewed with it: what is written from now on is not read with the old one. An earlier copy of the library still opens with it, as it was then. Review packages that are still on their way to you have to be made anew, for your new key.</source>
        <translation>Damit werden Ihre Schlüssel erneuert: Was von jetzt an geschrieben wird, ist mit der alten nicht lesbar. Eine frühere Kopie der Bibliothek lässt sich mit ihr weiter öffnen, so wie sie damals war. Review-Pakete, die noch zu Ihnen unterwegs sind, müssen für Ihren neuen Schlüssel neu gemacht werden.</translation>
    </message>
    <message>
        <source>Your keys are being renewed. In a library of thousands of sessions this takes some seconds.</source>
        <translation>Ihre Schlüssel werden erneuert. In einer Bibliothek mit Tausenden Sitzungen dauert das einige Sekunden.</translation>
    </message>
    <message>
        <source>That is not your present passphrase.</source>
        <translation>Das ist nicht Ihre jetzige Passphrase.</translation>
    </message>
    <message>
        <source>Your passphrase was changed. The new one opens the library from now on.</source>
        <translation>Ihre Passphrase wurde geändert. Von jetzt an öffnet die neue die Bibliothek.</translation>
    </message>
</context>
<context>
    <name>alliance::app::PassphraseField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingegebenes verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingegebenes zeigen</translation>
    </message>
</context>
<context>
    <name>alliance::app::PeopleDialog</name>
    <message>
        <source>Reads the sessions they make or are given, and what trainees write for supervision.</source>
        <translation>Liest die Sitzungen, die sie anlegt oder bekommt, und was Trainees für die Supervision schreiben.</translation>
    </message>
    <message>
        <source>Reads their own sessions, once somebody has given them access.</source>
        <translation>Liest die eigenen Sitzungen, sobald jemand Zugang dazu gegeben hat.</translation>
    </message>
    <message>
        <source>Reads sessions that were released to the directors.</source>
        <translation>Liest Sitzungen, die für die Leitung freigegeben wurden.</translation>
    </message>
    <message>
        <source>Reads sessions handed to them; what others coded only after finishing.</source>
        <translation>Liest übergebene Sitzungen; was andere kodiert haben, erst nach dem Abschluss.</translation>
    </message>
    <message>
        <source>People of this library</source>
        <translation>Personen dieser Bibliothek</translation>
    </message>
    <message>
        <source>Everybody opens the library with a passphrase of their own. Adding somebody here shows them no session yet: access is given session by session.</source>
        <translation>Alle öffnen die Bibliothek mit einer eigenen Passphrase. Wer hier hinzugefügt wird, sieht noch keine Sitzung: Zugang wird Sitzung für Sitzung gegeben.</translation>
    </message>
    <message>
        <source>An open library has one person and no passphrase. To work with others, make a sealed library.</source>
        <translation>Eine offene Bibliothek hat eine Person und keine Passphrase. Um mit anderen zu arbeiten, legen Sie eine versiegelte Bibliothek an.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>&amp;Add somebody…</source>
        <translation>Jemanden &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Everybody opens the library with a passphrase of their own. Other trainees and guest raters are not listed here.</source>
        <translation>Alle öffnen die Bibliothek mit einer eigenen Passphrase. Andere Trainees und Gäste stehen hier nicht.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Removed; what they wrote stays</source>
        <translation>Entfernt; Geschriebenes bleibt</translation>
    </message>
    <message>
        <source>Can open the library</source>
        <translation>Kann die Bibliothek öffnen</translation>
    </message>
    <message>
        <source>%1 can open the library now.</source>
        <translation>%1 kann die Bibliothek jetzt öffnen.</translation>
    </message>
    <message>
        <source>Remove somebody</source>
        <translation>Jemanden entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the library?</source>
        <translation>%1 aus der Bibliothek entfernen?</translation>
    </message>
    <message>
        <source>Their passphrase opens nothing any more, and what is written from now on is sealed with new keys. What they wrote stays, under their name. A copy of the library that was made before, such as a backup, still opens with their passphrase.</source>
        <translation>Die Passphrase dieser Person öffnet nichts mehr, und was ab jetzt geschrieben wird, ist mit neuen Schlüsseln versiegelt. Was sie geschrieben hat, bleibt unter ihrem Namen. Eine vorher gemachte Kopie der Bibliothek, etwa eine Sicherung, lässt sich weiter mit ihrer Passphrase öffnen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>alliance::app::PickBinder</name>
    <message numerus="yes">
        <source>%n notes removed. %1 brings them back</source>
        <translation>
            <numerusform>%n Notiz entfernt. %1 holt sie zurück</numerusform>
            <numerusform>%n Notizen entfernt. %1 holt sie zurück</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::PictureTools</name>
    <message>
        <source>Pictures are not copied: this is set in the preferences</source>
        <translation>Bilder werden nicht kopiert: So ist es eingestellt</translation>
    </message>
    <message>
        <source>The recording of this session cannot be shown</source>
        <translation>Die Aufnahme dieser Sitzung kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Your own pass first</source>
        <translation>Ihr eigener Durchgang zuerst</translation>
    </message>
    <message>
        <source>This session has not been measured yet</source>
        <translation>Diese Sitzung ist noch nicht gemessen</translation>
    </message>
    <message>
        <source>The picture was not copied.</source>
        <translation>Das Bild wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>Frame %1 is on the clipboard</source>
        <translation>Bild %1 ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Frame %1 is on the clipboard, faces covered</source>
        <translation>Bild %1 ist in der Zwischenablage, Gesichter verdeckt</translation>
    </message>
</context>
<context>
    <name>alliance::app::PlaybackController</name>
    <message>
        <source>This recording has no sound</source>
        <translation>Diese Aufnahme hat keinen Ton</translation>
    </message>
    <message>
        <source>Sound device lost; playing silently</source>
        <translation>Tongerät verloren; Wiedergabe ohne Ton</translation>
    </message>
    <message>
        <source>No sound device; playing silently</source>
        <translation>Kein Tongerät; Wiedergabe ohne Ton</translation>
    </message>
    <message>
        <source>The sound cannot be played; playing silently</source>
        <translation>Der Ton kann nicht abgespielt werden; Wiedergabe ohne Ton</translation>
    </message>
</context>
<context>
    <name>alliance::app::PlaybackMenus</name>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 Kanäle</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Spur %1</translation>
    </message>
    <message>
        <source>&amp;Step and jump</source>
        <translation>&amp;Schritte und Sprünge</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>Te&amp;mpo</translation>
    </message>
    <message>
        <source>Sound &amp;track</source>
        <translation>T&amp;onspur</translation>
    </message>
</context>
<context>
    <name>alliance::app::PlayerView</name>
    <message>
        <source>Picture of the recording</source>
        <translation>Bild der Aufnahme</translation>
    </message>
    <message>
        <source>Not recorded at this time</source>
        <translation>Zu dieser Zeit nicht aufgenommen</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>This part of the recording is damaged</source>
        <translation>Dieser Teil der Aufnahme ist beschädigt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>alliance::app::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes act at once and are kept on this computer.</source>
        <translation>Änderungen wirken sofort und bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>&amp;Back to the usual</source>
        <translation>&amp;Zurück zum Üblichen</translation>
    </message>
    <message>
        <source>%1: back to the usual</source>
        <translation>%1: zurück zum Üblichen</translation>
    </message>
</context>
<context>
    <name>alliance::app::PreviewBubble</name>
    <message>
        <source>Picture from nearby</source>
        <translation>Bild aus der Nähe</translation>
    </message>
</context>
<context>
    <name>alliance::app::PrivacyCover</name>
    <message>
        <source>Everything is hidden</source>
        <translation>Alles ist verborgen</translation>
    </message>
    <message>
        <source>Hidden for the moment</source>
        <translation>Gerade verborgen</translation>
    </message>
    <message>
        <source>Picture and sound are off. Nothing is lost.</source>
        <translation>Bild und Ton sind aus. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Picture and sound are off. Nothing is lost. Press %1 to go on.</source>
        <translation>Bild und Ton sind aus. Nichts geht verloren. %1 drücken, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>alliance::app::PrivacyFlow</name>
    <message>
        <source>It was locked because nobody had used the program for a while.</source>
        <translation>Sie wurde gesperrt, weil eine Weile niemand das Programm benutzt hat.</translation>
    </message>
    <message>
        <source>What was going on has ended, and the library is closed.</source>
        <translation>Was im Gang war, ist beendet, und die Bibliothek ist geschlossen.</translation>
    </message>
    <message>
        <source>The work was stopped: measuring and reels go on from there, an import has to be begun anew.</source>
        <translation>Die Arbeit wurde beendet: Messungen und Zusammenschnitte gehen von dort weiter, ein Import muss neu begonnen werden.</translation>
    </message>
    <message>
        <source>Something failed meanwhile: look whether all is there that you expect.</source>
        <translation>Inzwischen ist etwas fehlgeschlagen: Sehen Sie nach, ob alles da ist, was Sie erwarten.</translation>
    </message>
</context>
<context>
    <name>alliance::app::PurposeDialog</name>
    <message>
        <source>What is the export for?</source>
        <translation>Wofür ist der Export?</translation>
    </message>
    <message>
        <source>Looking up the consent…</source>
        <translation>Einwilligung wird nachgesehen…</translation>
    </message>
    <message>
        <source>&amp;Continue…</source>
        <translation>&amp;Weiter…</translation>
    </message>
    <message>
        <source>Consent allows this.</source>
        <translation>Die Einwilligung erlaubt das.</translation>
    </message>
    <message>
        <source>Consent allows this for %1 of %2 sessions; the others are left out. %3</source>
        <translation>Die Einwilligung erlaubt das für %1 von %2 Sitzungen; die übrigen werden weggelassen. %3</translation>
    </message>
</context>
<context>
    <name>alliance::app::RaterFlow</name>
    <message>
        <source>Have you finished rating this session?</source>
        <translation>Haben Sie diese Sitzung fertig eingeschätzt?</translation>
    </message>
    <message>
        <source>You may then see what others coded; it comes as soon as the supervisor has opened the library. This cannot be taken back: you do not rate this session blind again.</source>
        <translation>Danach dürfen Sie sehen, was andere kodiert haben; es kommt, sobald die Supervision die Bibliothek geöffnet hat. Das lässt sich nicht zurücknehmen: Blind schätzen Sie diese Sitzung nicht noch einmal ein.</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>You have finished rating this session</source>
        <translation>Sie haben diese Sitzung fertig eingeschätzt</translation>
    </message>
    <message>
        <source>For guest raters, in a session that was handed to them</source>
        <translation>Für Gäste, in einer Sitzung, die ihnen zum Einschätzen übergeben wurde</translation>
    </message>
</context>
<context>
    <name>alliance::app::RaterStrip</name>
    <message>
        <source>You rate without seeing what others coded, until you say that you have finished.</source>
        <translation>Sie schätzen ein, ohne zu sehen, was andere kodiert haben, bis Sie sagen, dass Sie fertig sind.</translation>
    </message>
</context>
<context>
    <name>alliance::app::RatingGrid</name>
    <message>
        <source>Rate segments</source>
        <translation>Segmente einschätzen</translation>
    </message>
    <message>
        <source>1 to 5 rate and go on, 0 takes a rating away, arrows move, Enter goes to the segment, Space plays.</source>
        <translation>1 bis 5 schätzen ein und gehen weiter, 0 nimmt eine Einschätzung weg, Pfeile bewegen, Eingabe geht zum Segment, Leertaste spielt ab.</translation>
    </message>
    <message>
        <source>Ratings: a column for each segment, a row for each thing that is rated</source>
        <translation>Einschätzungen: eine Spalte je Segment, eine Zeile je Einschätzung</translation>
    </message>
    <message>
        <source>Segment %1, %2 to %3</source>
        <translation>Segment %1, %2 bis %3</translation>
    </message>
    <message>
        <source>This segment is not rated yet.</source>
        <translation>Dieses Segment ist noch nicht eingeschätzt.</translation>
    </message>
    <message>
        <source>Segment %1: %2</source>
        <translation>Segment %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 segments rated in full</source>
        <translation>%1 von %2 Segmenten vollständig eingeschätzt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
</context>
<context>
    <name>alliance::app::RatingGridModel</name>
    <message>
        <source>Segment %1, %2: %3</source>
        <translation>Segment %1, %2: %3</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht eingeschätzt</translation>
    </message>
    <message>
        <source>Segment %1, from %2: %3 of %4 rated</source>
        <translation>Segment %1, ab %2: %3 von %4 eingeschätzt</translation>
    </message>
</context>
<context>
    <name>alliance::app::RecentPlacesBar</name>
    <message>
        <source>Go on at</source>
        <translation>Weiter bei</translation>
    </message>
    <message>
        <source>Where you left it on %1</source>
        <translation>Wo Sie am %1 aufgehört haben</translation>
    </message>
</context>
<context>
    <name>alliance::app::RecordingBinder</name>
    <message>
        <source>The recording “%1” is gone: it was moved, renamed or deleted, or its disk was unplugged.</source>
        <translation>Die Aufnahme „%1“ ist nicht mehr da: Sie wurde verschoben, umbenannt oder gelöscht, oder ihr Datenträger wurde abgezogen.</translation>
    </message>
    <message>
        <source>Put it back, or plug the disk in: the picture comes back by itself. Until then, notes and codes can be written and are kept.</source>
        <translation>Legen Sie sie zurück, oder schließen Sie den Datenträger an: Das Bild kommt von selbst wieder. Bis dahin können Notizen und Codes geschrieben werden und bleiben erhalten.</translation>
    </message>
    <message>
        <source>The recording “%1” cannot be read any more.</source>
        <translation>Die Aufnahme „%1“ ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Check that its disk is connected and that you may read the file: the picture comes back by itself. Until then, notes and codes can be written and are kept.</source>
        <translation>Prüfen Sie, ob ihr Datenträger angeschlossen ist und ob Sie die Datei lesen dürfen: Das Bild kommt von selbst wieder. Bis dahin können Notizen und Codes geschrieben werden und bleiben erhalten.</translation>
    </message>
    <message>
        <source>The recording “%1” is empty: what it held was cut away while it was open.</source>
        <translation>Die Aufnahme „%1“ ist leer: Ihr Inhalt wurde abgeschnitten, während sie offen war.</translation>
    </message>
    <message>
        <source>Put the original file back, from its source or a backup: the picture comes back by itself. Until then, notes and codes can be written and are kept.</source>
        <translation>Legen Sie die ursprüngliche Datei zurück, von ihrer Quelle oder aus einer Sicherung: Das Bild kommt von selbst wieder. Bis dahin können Notizen und Codes geschrieben werden und bleiben erhalten.</translation>
    </message>
    <message>
        <source>The recording “%1” was changed while it was open: it is no longer the file that was imported.</source>
        <translation>Die Aufnahme „%1“ wurde verändert, während sie offen war: Sie ist nicht mehr die Datei, die importiert wurde.</translation>
    </message>
    <message>
        <source>The recording “%1” is there again.</source>
        <translation>Die Aufnahme „%1“ ist wieder da.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>alliance::app::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key of “%1”</source>
        <translation>Wiederherstellungsschlüssel von „%1“</translation>
    </message>
    <message>
        <source>Write this key down now</source>
        <translation>Schreiben Sie diesen Schlüssel jetzt auf</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, this key is the only way back into the library. It opens everything, private notes as well, so keep it on paper in a locked place, apart from the computer. It will never be shown again.</source>
        <translation>Wird eine Passphrase vergessen, ist dieser Schlüssel der einzige Weg zurück in die Bibliothek. Er öffnet alles, auch private Notizen; bewahren Sie ihn deshalb auf Papier an einem verschlossenen Ort auf, getrennt vom Rechner. Er wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The last group of the key</source>
        <translation>Die letzte Gruppe des Schlüssels</translation>
    </message>
    <message>
        <source>To show that you have it, type its &amp;last group:</source>
        <translation>Um zu zeigen, dass Sie ihn haben, geben Sie seine &amp;letzte Gruppe ein:</translation>
    </message>
    <message>
        <source>&amp;I have written it down</source>
        <translation>&amp;Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <source>That is not the last group of this key. Compare it with what you wrote down.</source>
        <translation>Das ist nicht die letzte Gruppe dieses Schlüssels. Vergleichen Sie sie mit dem, was Sie notiert haben.</translation>
    </message>
    <message>
        <source>The key is not shown again. Write it down, and type its last group to go on.</source>
        <translation>Der Schlüssel wird nicht noch einmal gezeigt. Notieren Sie ihn und geben Sie seine letzte Gruppe ein, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>alliance::app::ReelDialog</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>in „%1“</translation>
    </message>
    <message>
        <source>Make a reel of “%1”</source>
        <translation>Zusammenschnitt von „%1“ herstellen</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Herstellen</translation>
    </message>
    <message>
        <source>Moments of the reel</source>
        <translation>Stellen des Zusammenschnitts</translation>
    </message>
    <message>
        <source>M&amp;oments, in the order of the collection</source>
        <translation>Stell&amp;en, in der Reihenfolge der Sammlung</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation>F&amp;ür</translation>
    </message>
    <message>
        <source>the Tuesday seminar</source>
        <translation>das Dienstagsseminar</translation>
    </message>
    <message>
        <source>W&amp;ho sees it</source>
        <translation>&amp;Wer ihn sieht</translation>
    </message>
    <message>
        <source>Shown over every &amp;picture, with the day</source>
        <translation>Über jedem &amp;Bild zeigen, mit dem Tag</translation>
    </message>
    <message>
        <source>no titles</source>
        <translation>keine Titel</translation>
    </message>
    <message>
        <source>Show &amp;titles</source>
        <translation>&amp;Titel zeigen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Seconds shown before each moment</source>
        <translation>Sekunden, die vor jeder Stelle gezeigt werden</translation>
    </message>
    <message>
        <source>Seconds shown after each moment</source>
        <translation>Sekunden, die nach jeder Stelle gezeigt werden</translation>
    </message>
    <message>
        <source>&amp;after it</source>
        <translation>da&amp;nach</translation>
    </message>
    <message>
        <source>&amp;Before a moment</source>
        <translation>&amp;Vor einer Stelle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>In a file beside it (WebVTT)</source>
        <translation>In einer Datei daneben (WebVTT)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Captio&amp;ns</source>
        <translation>&amp;Untertitel</translation>
    </message>
    <message>
        <source>Notes released to the collection; those tagged “%1” are not shown, but silence what is said in their range.</source>
        <translation>Für die Sammlung freigegebene Notizen; die mit dem Schlagwort „%1“ werden nicht gezeigt, sondern übertönen, was in ihrem Bereich gesagt wird.</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Faces</source>
        <translation>&amp;Gesichter</translation>
    </message>
    <message>
        <source>Whoever is not surely known to be somebody else is covered, too</source>
        <translation>Wer nicht sicher jemand anderes ist, wird auch verdeckt</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>We&amp;ssen</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Ohne Ton</translation>
    </message>
    <message>
        <source>&amp;Voices</source>
        <translation>St&amp;immen</translation>
    </message>
    <message>
        <source>&amp;Into the file</source>
        <translation>In die &amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <source>Left out. %1</source>
        <translation>Ausgelassen. %1</translation>
    </message>
    <message>
        <source>Consent: %1 More can be hidden, not less.</source>
        <translation>Einwilligung: %1 Es kann mehr verborgen werden, nicht weniger.</translation>
    </message>
    <message>
        <source>Of the picture nothing else shows.</source>
        <translation>Vom Bild ist sonst nichts zu sehen.</translation>
    </message>
    <message>
        <source>Before it leaves you look at every place where a face may still show.</source>
        <translation>Bevor er hinausgeht, sehen Sie jede Stelle an, an der noch ein Gesicht zu sehen sein könnte.</translation>
    </message>
    <message>
        <source>Others show only where it is certain who they are: say who is who in the measurement.</source>
        <translation>Andere sind nur zu sehen, wo sicher ist, wer sie sind: Sagen Sie in der Messung, wer wer ist.</translation>
    </message>
    <message>
        <source>Consent does not ask to hide faces or voices.</source>
        <translation>Die Einwilligung verlangt nicht, Gesichter oder Stimmen zu verbergen.</translation>
    </message>
    <message>
        <source>Consent allows none of these moments for this purpose: there is nothing to show.</source>
        <translation>Die Einwilligung erlaubt keinen dieser Momente für diesen Zweck: es gibt nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Film (%1)</source>
        <translation>Film (%1)</translation>
    </message>
    <message>
        <source>One moment is shown.</source>
        <translation>Eine Stelle wird gezeigt.</translation>
    </message>
    <message>
        <source>%1 moments are shown.</source>
        <translation>%1 Stellen werden gezeigt.</translation>
    </message>
    <message>
        <source>Consent forbids one.</source>
        <translation>Eine verbietet die Einwilligung.</translation>
    </message>
    <message>
        <source>Consent forbids %1.</source>
        <translation>%1 verbietet die Einwilligung.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>The name of a film ends with .mp4.</source>
        <translation>Der Name eines Films endet auf .mp4.</translation>
    </message>
    <message>
        <source>This file is there already and is replaced. Whoever has the film can see it: it is not sealed.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt. Wer den Film hat, kann ihn sehen: Er ist nicht versiegelt.</translation>
    </message>
    <message>
        <source>Whoever has the film can see it: it is not sealed. It holds no name, date or file name of the recordings.</source>
        <translation>Wer den Film hat, kann ihn sehen: Er ist nicht versiegelt. Er enthält weder Namen noch Datum noch Dateinamen der Aufnahmen.</translation>
    </message>
</context>
<context>
    <name>alliance::app::ReelFlow</name>
    <message>
        <source>Make the reel of “%1”</source>
        <translation>Zusammenschnitt von „%1“ herstellen</translation>
    </message>
    <message>
        <source>Where the reel of “%1” goes</source>
        <translation>Wohin der Zusammenschnitt von „%1“ geht</translation>
    </message>
    <message>
        <source>Film (%1)</source>
        <translation>Film (%1)</translation>
    </message>
    <message>
        <source>Hand out the reel of “%1”</source>
        <translation>Zusammenschnitt von „%1“ herausgeben</translation>
    </message>
    <message>
        <source>A face may show there although faces are covered.</source>
        <translation>Dort könnte ein Gesicht zu sehen sein, obwohl Gesichter abgedeckt sind.</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Written: “%1”, %2 moments. Whoever has it can see it.</source>
        <translation>Geschrieben: „%1“, %2 Stellen. Wer die Datei hat, kann sie sehen.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>%1 reels have not left the library.</source>
        <translation>%1 Zusammenschnitte haben die Bibliothek noch nicht verlassen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>a collection that is gone</source>
        <translation>einer Sammlung, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Discard the reel</source>
        <translation>Zusammenschnitt verwerfen</translation>
    </message>
    <message>
        <source>Discard the reel of “%1”?</source>
        <translation>Den Zusammenschnitt von „%1“ verwerfen?</translation>
    </message>
    <message>
        <source>The film, and what was said about it, are deleted. The collection stays as it is.</source>
        <translation>Was davon fertig ist und was dazu gesagt wurde, wird gelöscht. Die Sammlung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Your own pass first</source>
        <translation>Ihr eigener Durchgang zuerst</translation>
    </message>
    <message>
        <source>No reel waits in the library</source>
        <translation>In der Bibliothek wartet kein Zusammenschnitt</translation>
    </message>
    <message>
        <source>There is no example to show</source>
        <translation>Es gibt kein Beispiel zu zeigen</translation>
    </message>
</context>
<context>
    <name>alliance::app::ReelLookDialog</name>
    <message>
        <source>Look before it leaves</source>
        <translation>Ansehen, bevor er hinausgeht</translation>
    </message>
    <message>
        <source>Look before it leaves: “%1”</source>
        <translation>Ansehen, bevor er hinausgeht: „%1“</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>The reel stays in the library, and so does what you said</source>
        <translation>Der Zusammenschnitt bleibt in der Bibliothek, und ebenso, was Sie gesagt haben</translation>
    </message>
    <message>
        <source>&amp;Hand out</source>
        <translation>&amp;Herausgeben</translation>
    </message>
    <message>
        <source>Previous (←)</source>
        <translation>Vorherige (←)</translation>
    </message>
    <message>
        <source>Next (→)</source>
        <translation>Nächste (→)</translation>
    </message>
    <message>
        <source>Covered, no face shows (C)</source>
        <translation>Abgedeckt, kein Gesicht zu sehen (C)</translation>
    </message>
    <message>
        <source>A face shows (F)</source>
        <translation>Ein Gesicht ist zu sehen (F)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>There is nothing to look at.</source>
        <translation>Es gibt nichts anzusehen.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Das Bild wird gelesen…</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Stelle %1 von %2</translation>
    </message>
    <message>
        <source>moment %1</source>
        <translation>Ausschnitt %1</translation>
    </message>
    <message>
        <source>at %1 of the reel</source>
        <translation>bei %1 des Zusammenschnitts</translation>
    </message>
    <message>
        <source>in one picture</source>
        <translation>in einem Bild</translation>
    </message>
    <message>
        <source>in %1 pictures</source>
        <translation>in %1 Bildern</translation>
    </message>
    <message>
        <source>shown: %1 of %2 (↑ ↓)</source>
        <translation>gezeigt: %1 von %2 (↑ ↓)</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>%1 von %2 angesehen</translation>
    </message>
    <message>
        <source>Cover and &amp;make again</source>
        <translation>Abdecken und &amp;neu herstellen</translation>
    </message>
    <message>
        <source>Its pictures are not shown any more. %1</source>
        <translation>Seine Bilder werden nicht mehr gezeigt. %1</translation>
    </message>
    <message>
        <source>You have looked at every place, and no face shows. The reel can leave the library.</source>
        <translation>Sie haben jede Stelle angesehen, und kein Gesicht ist zu sehen. Der Zusammenschnitt kann die Bibliothek verlassen.</translation>
    </message>
    <message>
        <source>A face shows, so the reel stays in the library. Have these places covered: only the moments they are in are made again, and looked through once more.</source>
        <translation>Ein Gesicht ist zu sehen, deshalb bleibt der Zusammenschnitt in der Bibliothek. Lassen Sie diese Stellen abdecken: Nur die betroffenen Ausschnitte entstehen neu und werden noch einmal durchsucht.</translation>
    </message>
    <message>
        <source>Look at the framed place in each picture: a face may show there although faces are covered. The reel is handed out only after you have looked at all of them.</source>
        <translation>Sehen Sie in jedem Bild die umrahmte Stelle an: Dort könnte ein Gesicht zu sehen sein, obwohl Gesichter abgedeckt sind. Der Zusammenschnitt wird erst herausgegeben, wenn Sie alle angesehen haben.</translation>
    </message>
    <message>
        <source>In %1 pictures a face stays covered because it is not certain whose it is.</source>
        <translation>In %1 Bildern bleibt ein Gesicht verdeckt, weil nicht sicher ist, wessen es ist.</translation>
    </message>
</context>
<context>
    <name>alliance::app::RehearsalDialog</name>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <translation>Ausprobiert: %1</translation>
    </message>
    <message>
        <source>Tried by %1: %2</source>
        <translation>Ausprobiert von %1: %2</translation>
    </message>
    <message>
        <source>Close the prompts?</source>
        <translation>Anregungen schließen?</translation>
    </message>
    <message>
        <source>How trying a prompt went</source>
        <translation>Wie das Ausprobieren einer Anregung ging</translation>
    </message>
    <message>
        <source>Rehearsal prompts</source>
        <translation>Übungsanregungen</translation>
    </message>
    <message>
        <source>Reading the prompts…</source>
        <translation>Anregungen werden gelesen…</translation>
    </message>
    <message>
        <source>The chosen prompt</source>
        <translation>Die gewählte Anregung</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es ging</translation>
    </message>
    <message>
        <source>&amp;Tried it</source>
        <translation>&amp;Ausprobiert</translation>
    </message>
    <message>
        <source>&amp;Show the moment</source>
        <translation>Moment &amp;zeigen</translation>
    </message>
    <message>
        <source>Your own pass first</source>
        <translation>Ihr eigener Durchgang zuerst</translation>
    </message>
    <message>
        <source>No prompts yet</source>
        <translation>Noch keine Anregungen</translation>
    </message>
    <message>
        <source>A prompt is a moment to rehearse, taking either part: what could you say there, and how is it to hear it?</source>
        <translation>Eine Anregung ist ein Moment zum Üben, in der einen wie der anderen Rolle: Was könnten Sie dort sagen, und wie ist es, das zu hören?</translation>
    </message>
    <message>
        <source>Prompts of sessions in which your own pass comes first are shown after it.</source>
        <translation>Übungsanregungen aus Sitzungen, in denen Ihr eigener Durchgang zuerst kommt, werden danach gezeigt.</translation>
    </message>
    <message>
        <source>A supervisor writes one as a note of the kind “Role-play prompt” and releases it to the trainee. It stands here then, to be taken into the next supervision or tried alone aloud.</source>
        <translation>Die Supervision schreibt sie als Notiz der Art „Rollenspiel-Anregung“ und gibt sie für Trainees frei. Dann steht sie hier, um sie in die nächste Supervision mitzunehmen oder allein laut zu erproben.</translation>
    </message>
    <message>
        <source>Tried. %1</source>
        <translation>Ausprobiert. %1</translation>
    </message>
    <message>
        <source>Not tried yet. %1</source>
        <translation>Noch nicht ausprobiert. %1</translation>
    </message>
    <message>
        <source>%1 of %2 tried. What was written about it stands under the prompt.</source>
        <translation>%1 von %2 ausprobiert. Was dazu geschrieben wurde, steht unter der Anregung.</translation>
    </message>
    <message>
        <source>%1 of %2 tried. Take one into the next supervision, or try it alone aloud; what you notice counts, not how well it goes.</source>
        <translation>%1 von %2 ausprobiert. Nehmen Sie eine in die nächste Supervision mit oder versuchen Sie sie allein und laut; es zählt, was Sie bemerken, nicht, wie gut es geht.</translation>
    </message>
    <message>
        <source>Not &amp;tried after all</source>
        <translation>Doch &amp;nicht ausprobiert</translation>
    </message>
    <message>
        <source>How it went, if you like</source>
        <translation>Wie es ging, wenn Sie möchten</translation>
    </message>
    <message>
        <source>How it went, if you like: your supervisor can read it</source>
        <translation>Wie es ging, wenn Sie möchten: Ihre Supervision kann es lesen</translation>
    </message>
</context>
<context>
    <name>alliance::app::ReleaseFlow</name>
    <message numerus="yes">
        <source>No supervisor can open this session yet. Whoever is let in reads the %n piece(s).</source>
        <translation>
            <numerusform>Aus der Supervision kann noch niemand diese Sitzung öffnen. Wer Zugang bekommt, liest es.</numerusform>
            <numerusform>Aus der Supervision kann noch niemand diese Sitzung öffnen. Wer Zugang bekommt, liest alle %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From then on the %n piece(s) can be read by: %1.</source>
        <translation>
            <numerusform>Von da an kann es gelesen werden von: %1.</numerusform>
            <numerusform>Von da an können alle %n gelesen werden von: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo takes the %n piece(s) back, but not what was read meanwhile.</source>
        <translation>
            <numerusform>Rückgängig nimmt die Freigabe zurück, aber nicht, was inzwischen gelesen wurde.</numerusform>
            <numerusform>Rückgängig nimmt die Freigaben zurück, aber nicht, was inzwischen gelesen wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the release back</source>
        <translation>Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>Others no longer see it here. What was already handed on stays.</source>
        <translation>Andere sehen es hier nicht mehr. Was schon weitergegeben ist, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Release %n note(s) and code(s)</source>
        <translation>
            <numerusform>Freigeben</numerusform>
            <numerusform>Alle %n Notizen und Kodierungen freigeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release all %n to your supervisor?</source>
        <translation>
            <numerusform>Für die Supervision freigeben?</numerusform>
            <numerusform>Alle %n für die Supervision freigeben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Others no longer read the chosen marker here. What was already handed on stays.</source>
        <translation>Andere lesen den gewählten Marker hier nicht mehr. Was schon weitergegeben ist, bleibt.</translation>
    </message>
    <message>
        <source>Others no longer read the chosen stage here. What was already handed on stays.</source>
        <translation>Andere lesen die gewählte Phase hier nicht mehr. Was schon weitergegeben ist, bleibt.</translation>
    </message>
    <message>
        <source>Others no longer read the chosen rating here. What was already handed on stays.</source>
        <translation>Andere lesen die gewählte Einschätzung hier nicht mehr. Was schon weitergegeben ist, bleibt.</translation>
    </message>
    <message>
        <source>Others no longer read the chosen note here. What was already handed on stays.</source>
        <translation>Andere lesen die gewählte Notiz hier nicht mehr. Was schon weitergegeben ist, bleibt.</translation>
    </message>
    <message>
        <source>Take the &amp;release back</source>
        <translation>&amp;Freigabe zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Release to my supervisor</source>
        <translation>An meine Supervision &amp;freigeben</translation>
    </message>
    <message>
        <source>Choose a note, marker, stage or rating of your own</source>
        <translation>Wählen Sie eine eigene Notiz, einen eigenen Marker, eine eigene Phase oder Einschätzung</translation>
    </message>
    <message>
        <source>Choose a note, marker, stage or rating of your own that nobody else may read yet</source>
        <translation>Wählen Sie eine eigene Notiz, einen eigenen Marker, eine eigene Phase oder Einschätzung, die noch niemand sonst lesen darf</translation>
    </message>
</context>
<context>
    <name>alliance::app::RemovedDialog</name>
    <message>
        <source>Removed in this session</source>
        <translation>In dieser Sitzung entfernt</translation>
    </message>
    <message>
        <source>The chosen one</source>
        <translation>Das Gewählte</translation>
    </message>
    <message>
        <source>Looking up what was removed…</source>
        <translation>Sucht, was entfernt wurde…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>What was removed, the latest first</source>
        <translation>Was entfernt wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Nothing of your own was removed in this session. What others wrote is left out until your own pass is over.</source>
        <translation>In dieser Sitzung wurde nichts Eigenes entfernt. Was andere geschrieben haben, bleibt ausgeblendet, bis Ihr eigener Durchgang beendet ist.</translation>
    </message>
    <message>
        <source>Nothing was removed in this session.</source>
        <translation>In dieser Sitzung wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>What is restored comes back as it was, as a new version; Undo takes it away again.</source>
        <translation>Was wiederhergestellt wird, kommt zurück, wie es war, als neue Version; Rückgängig nimmt es wieder weg.</translation>
    </message>
</context>
<context>
    <name>alliance::app::RestoreDialog</name>
    <message>
        <source>Restore library</source>
        <translation>Bibliothek wiederherstellen</translation>
    </message>
    <message>
        <source>Puts back the backup “%1”. It is copied and checked first; the backup itself stays as it is.</source>
        <translation>Spielt die Sicherung „%1“ zurück. Sie wird zuerst kopiert und geprüft; die Sicherung selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Into a &amp;new folder</source>
        <translation>In einen &amp;neuen Ordner</translation>
    </message>
    <message>
        <source>Restored library</source>
        <translation>Wiederhergestellte Bibliothek</translation>
    </message>
    <message>
        <source>In the &amp;place of the library that is open</source>
        <translation>An die &amp;Stelle der offenen Bibliothek</translation>
    </message>
    <message>
        <source>What is in it now is kept in its folder “backups”. Recordings stay.</source>
        <translation>Was jetzt darin ist, wird in ihrem Ordner „backups“ aufbewahrt. Aufnahmen bleiben.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ausw&amp;ählen…</translation>
    </message>
    <message>
        <source>Keep its database on a PostgreSQL &amp;server</source>
        <translation>Ihre Datenbank auf einem PostgreSQL-Ser&amp;ver halten</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Use the recovery &amp;key instead</source>
        <translation>Stattdessen den Wiederherstellungss&amp;chlüssel verwenden</translation>
    </message>
    <message>
        <source>The backup is sealed. Type the recover&amp;y key of that library:</source>
        <translation>Die Sicherung ist versiegelt. Geben Sie den Wiederherstellungssch&amp;lüssel jener Bibliothek ein:</translation>
    </message>
    <message>
        <source>The backup is sealed. Type the p&amp;assphrase with which it opened on the day it was made:</source>
        <translation>Die Sicherung ist versiegelt. Geben Sie die Pass&amp;phrase ein, mit der sie sich am Tag der Sicherung öffnen ließ:</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>That opens nothing in this backup. Capital letters and spaces matter.</source>
        <translation>Das öffnet in dieser Sicherung nichts. Großbuchstaben und Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>That is not a recovery key: a character is wrong or missing.</source>
        <translation>Das ist kein Wiederherstellungsschlüssel: ein Zeichen ist falsch oder fehlt.</translation>
    </message>
    <message>
        <source>New folder for the library</source>
        <translation>Neuer Ordner für die Bibliothek</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>alliance::app::RetentionDialog</name>
    <message>
        <source>Due and destroyed</source>
        <translation>Fällig und vernichtet</translation>
    </message>
    <message>
        <source>To be destroyed</source>
        <translation>Zu vernichten</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet wird</translation>
    </message>
    <message>
        <source>Looking up what is due…</source>
        <translation>Es wird nachgesehen, was fällig ist…</translation>
    </message>
    <message>
        <source>Sessions to be destroyed</source>
        <translation>Zu vernichtende Sitzungen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>&amp;Vernichten…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Nothing has been destroyed in this library. What is destroyed leaves a certificate here: what, when, by whom and why.</source>
        <translation>In dieser Bibliothek wurde nichts vernichtet. Was vernichtet wird, hinterlässt hier einen Nachweis: was, wann, von wem und warum.</translation>
    </message>
    <message>
        <source>&amp;Save to print…</source>
        <translation>Zum Drucken &amp;speichern…</translation>
    </message>
    <message>
        <source>No session has to be destroyed within %1 days.</source>
        <translation>Innerhalb von %1 Tagen muss keine Sitzung vernichtet werden.</translation>
    </message>
    <message>
        <source>Sessions that may be kept for %1 more days at most. Nothing is destroyed by itself.</source>
        <translation>Sitzungen, die höchstens noch %1 Tage aufbewahrt werden dürfen. Nichts wird von selbst vernichtet.</translation>
    </message>
    <message>
        <source>%1, whole case</source>
        <translation>%1, ganzer Fall</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, Sitzung %2</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
</context>
<context>
    <name>alliance::app::ReviewActions</name>
    <message>
        <source>Preparing: scrubbing gets faster when this is done</source>
        <translation>Vorbereitung: danach geht das Ziehen über die Zeitleiste schneller</translation>
    </message>
    <message>
        <source>Outside of what was repeated: it is not repeated any more</source>
        <translation>Außerhalb dessen, was wiederholt wurde: Es wird nicht mehr wiederholt</translation>
    </message>
    <message>
        <source>To repeat a part, choose a range (keys I and O, or drag with Shift on the timeline) or a candidate</source>
        <translation>Um einen Teil zu wiederholen, wählen Sie einen Bereich (Tasten I und O oder mit Umschalt auf der Zeitleiste ziehen) oder einen Kandidaten</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>For sessions that were recorded by several cameras</source>
        <translation>Für Sitzungen, die von mehreren Kameras aufgenommen wurden</translation>
    </message>
    <message>
        <source>Your own pass first</source>
        <translation>Ihr eigener Durchgang zuerst</translation>
    </message>
</context>
<context>
    <name>alliance::app::ReviewAids</name>
    <message>
        <source>Candidates, measurements and what others wrote are shown from then on. What has been seen cannot be unseen: nothing that you mark afterwards is independent of it.</source>
        <translation>Von da an werden Kandidaten, Messungen und das gezeigt, was andere geschrieben haben. Was man gesehen hat, kann man nicht ungesehen machen: Nichts, was Sie danach markieren, ist davon unabhängig.</translation>
    </message>
    <message>
        <source>Have you finished your own pass?</source>
        <translation>Haben Sie Ihren eigenen Durchgang beendet?</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>What you wrote stays for you alone until you release it.</source>
        <translation>Was Sie geschrieben haben, bleibt nur für Sie, bis Sie es freigeben.</translation>
    </message>
    <message>
        <source>What you wrote is released: others can read it already.</source>
        <translation>Was Sie geschrieben haben, ist freigegeben: Andere können es schon lesen.</translation>
    </message>
    <message>
        <source>What you have released can be read already. The rest stays for you alone until you release it.</source>
        <translation>Was Sie freigegeben haben, können andere schon lesen. Das Übrige bleibt nur für Sie, bis Sie es freigeben.</translation>
    </message>
    <message>
        <source>Choose a session first</source>
        <translation>Zuerst eine Sitzung wählen</translation>
    </message>
    <message>
        <source>Open a session first</source>
        <translation>Zuerst eine Sitzung öffnen</translation>
    </message>
    <message>
        <source>This session already opens with your own pass first</source>
        <translation>Diese Sitzung beginnt schon mit Ihrem eigenen Durchgang</translation>
    </message>
    <message>
        <source>Choose a candidate first</source>
        <translation>Zuerst einen Kandidaten wählen</translation>
    </message>
    <message>
        <source>Its edges are as they were measured</source>
        <translation>Seine Grenzen sind wie gemessen</translation>
    </message>
</context>
<context>
    <name>alliance::app::ReviewPage</name>
    <message>
        <source>This session has no recording.</source>
        <translation>Diese Sitzung hat keine Aufnahme.</translation>
    </message>
    <message>
        <source>Opening the recording…</source>
        <translation>Aufnahme wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>alliance::app::SafetyFlow</name>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Ordner einer Sicherung wählen</translation>
    </message>
    <message>
        <source>The library is newer than the backup. Restoring it there undoes what was done since.</source>
        <translation>Die Bibliothek ist neuer als die Sicherung. Sie dort wiederherzustellen macht rückgängig, was seither geschah.</translation>
    </message>
    <message>
        <source>Restore library</source>
        <translation>Bibliothek wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Restore nevertheless</source>
        <translation>&amp;Trotzdem wiederherstellen</translation>
    </message>
    <message>
        <source>Seal recordings</source>
        <translation>Aufnahmen versiegeln</translation>
    </message>
    <message>
        <source>No recording in this library is known to be plain.</source>
        <translation>In dieser Bibliothek ist keine unversiegelte Aufnahme bekannt.</translation>
    </message>
    <message>
        <source>One recording in this library is plain: an earlier version took it in as it was.</source>
        <translation>Eine Aufnahme in dieser Bibliothek ist unversiegelt: eine frühere Version hat sie unverändert übernommen.</translation>
    </message>
    <message>
        <source>%1 recordings in this library are plain: an earlier version took them in as they were.</source>
        <translation>%1 Aufnahmen in dieser Bibliothek sind unversiegelt: eine frühere Version hat sie unverändert übernommen.</translation>
    </message>
    <message>
        <source>Each is sealed, read back and compared; only then its plain file is removed. It needs room for a second copy of the largest one, can be cancelled, and goes on where it was. A file system may keep old blocks of a file that was removed, and so do backups made before. An open session is closed.</source>
        <translation>Jede wird versiegelt, zurückgelesen und verglichen; erst dann wird ihre unversiegelte Datei entfernt. Das braucht Platz für eine zweite Kopie der größten, lässt sich abbrechen und geht dort weiter, wo es war. Ein Dateisystem behält vielleicht alte Blöcke einer entfernten Datei, ebenso frühere Sicherungen. Eine offene Sitzung wird geschlossen.</translation>
    </message>
    <message>
        <source>&amp;Look for plain files</source>
        <translation>Nach unversiegelten Dateien &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>&amp;Versiegeln</translation>
    </message>
    <message>
        <source>One recording was sealed and its plain file removed.</source>
        <translation>Eine Aufnahme wurde versiegelt und ihre unversiegelte Datei entfernt.</translation>
    </message>
    <message>
        <source>%1 recordings were sealed and their plain files removed.</source>
        <translation>%1 Aufnahmen wurden versiegelt und ihre unversiegelten Dateien entfernt.</translation>
    </message>
    <message>
        <source>Plain files that were left beside sealed recordings were removed.</source>
        <translation>Unversiegelte Dateien, die neben versiegelten Aufnahmen lagen, wurden entfernt.</translation>
    </message>
    <message>
        <source>Recordings of an earlier version were sealed anew: everybody who opens the library can check them now.</source>
        <translation>Aufnahmen einer früheren Version wurden neu versiegelt: Wer die Bibliothek öffnet, kann sie nun prüfen.</translation>
    </message>
    <message>
        <source>Nothing in the library was plain that could be sealed.</source>
        <translation>Nichts in der Bibliothek war unversiegelt und ließ sich versiegeln.</translation>
    </message>
    <message>
        <source>Backed up as “%1” and checked.</source>
        <translation>Als „%1“ gesichert und geprüft.</translation>
    </message>
    <message>
        <source>Restored into “%1” and checked.</source>
        <translation>In „%1“ wiederhergestellt und geprüft.</translation>
    </message>
    <message>
        <source>This library has not been backed up yet.</source>
        <translation>Diese Bibliothek wurde noch nicht gesichert.</translation>
    </message>
    <message numerus="yes">
        <source>The last backup of this library is %n day(s) old.</source>
        <translation>
            <numerusform>Die letzte Sicherung dieser Bibliothek ist %n Tag alt.</numerusform>
            <numerusform>Die letzte Sicherung dieser Bibliothek ist %n Tage alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A broken disk would take the notes with it.</source>
        <translation>Ein defekter Datenträger nähme die Notizen mit.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
</context>
<context>
    <name>alliance::app::ScreenshotTask</name>
    <message>
        <source>The session did not open in time.</source>
        <translation>Die Sitzung öffnete sich nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>alliance::app::SearchBinder</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>alliance::app::SearchPanel</name>
    <message>
        <source>Find in the library</source>
        <translation>In der Bibliothek suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Words of notes, markers, decisions, tags and names, in everything that you can open. For example:</source>
        <translation>Wörter aus Notizen, Markern, Entscheidungen, Schlagwörtern und Namen, in allem, was Sie öffnen können. Zum Beispiel:</translation>
    </message>
    <message>
        <source>silence -question %1:restraint</source>
        <translation>Schweigen -Frage %1:Zurückhaltung</translation>
    </message>
    <message>
        <source>with “silence”, without “question”, among notes on restraint</source>
        <translation>mit „Schweigen“, ohne „Frage“, unter Notizen zu Zurückhaltung</translation>
    </message>
    <message>
        <source>&quot;looks away&quot; OR %1:withdrawal</source>
        <translation>&quot;schaut weg&quot; OR %1:Rückzug</translation>
    </message>
    <message>
        <source>these words in a row, or moments coded so</source>
        <translation>diese Wörter nacheinander, oder so kodierte Momente</translation>
    </message>
    <message>
        <source>apolog* %1:M3 %2:2026-01..2026-03</source>
        <translation>entschuldig* %1:M3 %2:2026-01..2026-03</translation>
    </message>
    <message>
        <source>words that begin so, by principle, in the first three months</source>
        <translation>Wörter, die so beginnen, nach Prinzip, in den ersten drei Monaten</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Filters: %1. Type one with a colon, and what can follow is shown.</source>
        <translation>Filter: %1. Tippen Sie einen mit Doppelpunkt, und was folgen kann, wird gezeigt.</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>So wird gesucht</translation>
    </message>
    <message>
        <source>Reading what can be found: %1 %</source>
        <translation>Auffindbares wird gelesen: %1 %</translation>
    </message>
    <message>
        <source>Fewer words find more, and a * stands for any ending: apolog*.</source>
        <translation>Weniger Wörter finden mehr, und ein * steht für jede Endung: entschuldig*.</translation>
    </message>
</context>
<context>
    <name>alliance::app::SessionAccessDialog</name>
    <message>
        <source>Everything but what others wrote for themselves</source>
        <translation>Alles außer dem, was andere für sich selbst schrieben</translation>
    </message>
    <message>
        <source>The recording, and what was released to the trainee</source>
        <translation>Die Aufnahme und was für Trainees freigegeben wurde</translation>
    </message>
    <message>
        <source>The recording, and what was released for teaching</source>
        <translation>Die Aufnahme und was für die Lehre freigegeben wurde</translation>
    </message>
    <message>
        <source>The recording, and after finishing what others coded</source>
        <translation>Die Aufnahme, und nach dem Abschluss, was andere kodierten</translation>
    </message>
    <message>
        <source>The recording; others&apos; codes only after finishing</source>
        <translation>Die Aufnahme; Codes anderer erst nach dem Abschluss</translation>
    </message>
    <message>
        <source>Who may open %1</source>
        <translation>Wer %1 öffnen darf</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Wer sie öffnen darf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Can read</source>
        <translation>Kann lesen</translation>
    </message>
    <message>
        <source>&amp;Take access away…</source>
        <translation>Zugang &amp;nehmen…</translation>
    </message>
    <message>
        <source>Somebody who cannot open it yet</source>
        <translation>Jemand, der sie noch nicht öffnen kann</translation>
    </message>
    <message>
        <source>&amp;Give access</source>
        <translation>Zugang &amp;geben</translation>
    </message>
    <message>
        <source>&amp;Released to the training directors, those who come later included</source>
        <translation>Für die &amp;Leitung freigegeben, auch für später hinzukommende</translation>
    </message>
    <message>
        <source>Nobody else can open the recording or the notes, not even with the whole folder in hand. Taking access away renews the keys; what somebody has seen or copied before cannot be taken back.</source>
        <translation>Sonst kann niemand die Aufnahme oder die Notizen öffnen, auch nicht mit dem ganzen Ordner in der Hand. Zugang zu nehmen erneuert die Schlüssel; was jemand zuvor gesehen oder kopiert hat, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is without access</source>
        <translation>Niemand ist ohne Zugang</translation>
    </message>
    <message>
        <source>No supervisor is without access</source>
        <translation>Aus der Supervision ist niemand ohne Zugang</translation>
    </message>
    <message>
        <source>Take access away</source>
        <translation>Zugang nehmen</translation>
    </message>
    <message>
        <source>Take away %1&apos;s access to this session?</source>
        <translation>%1 den Zugang zu dieser Sitzung nehmen?</translation>
    </message>
    <message>
        <source>What they wrote for themselves stays readable to them. What they have seen or copied before cannot be taken back.</source>
        <translation>Was die Person für sich selbst geschrieben hat, bleibt für sie lesbar. Was sie zuvor gesehen oder kopiert hat, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
</context>
<context>
    <name>alliance::app::SessionBar</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>alliance::app::SessionDetailsDialog</name>
    <message>
        <source>Session details</source>
        <translation>Sitzungsangaben</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>&amp;Number in the case</source>
        <translation>&amp;Nummer im Fall</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Am</translation>
    </message>
    <message>
        <source>The day is known</source>
        <translation>Der Tag ist bekannt</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Stattgefunden am</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Stattgefunden</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Name of the recording %1</source>
        <translation>Name der Aufnahme %1</translation>
    </message>
    <message>
        <source>&amp;Recordings</source>
        <translation>Aufna&amp;hmen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Other case…</source>
        <translation>Anderer Fall…</translation>
    </message>
    <message>
        <source>Looking up the session…</source>
        <translation>Sitzung wird nachgesehen…</translation>
    </message>
    <message numerus="yes">
        <source>The code belongs to the case and to all its %n session(s).</source>
        <translation>
            <numerusform>Der Code gehört zum Fall; dies ist seine einzige Sitzung.</numerusform>
            <numerusform>Der Code gehört zum Fall und gilt für alle %n Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until when the session may be kept can depend on the day. Consent and who may open the session stay as they are.</source>
        <translation>Bis wann die Sitzung aufbewahrt werden darf, kann vom Tag abhängen. Die Einwilligung und wer die Sitzung öffnen darf, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Save what was changed here first</source>
        <translation>Speichern Sie zuerst, was hier geändert wurde</translation>
    </message>
</context>
<context>
    <name>alliance::app::SessionListModel</name>
    <message>
        <source>No recording</source>
        <translation>Keine Aufnahme</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Measuring failed</source>
        <translation>Messung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Preparing failed</source>
        <translation>Vorbereitung fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 durchzusehen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Feedback released</source>
        <translation>Feedback freigegeben</translation>
    </message>
    <message>
        <source>Your own pass first</source>
        <translation>Ihr eigener Durchgang zuerst</translation>
    </message>
    <message>
        <source>To rate</source>
        <translation>Einzuschätzen</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Eingeschätzt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>No candidates</source>
        <translation>Keine Kandidaten</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>Handed to you to rate</source>
        <translation>Ihnen zum Einschätzen übergeben</translation>
    </message>
    <message>
        <source>Released to you</source>
        <translation>Für Sie freigegeben</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Notizen</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>Session %1, %2, %3</source>
        <translation>Sitzung %1, %2, %3</translation>
    </message>
    <message>
        <source>Case %1, session %2, %3, %4</source>
        <translation>Fall %1, Sitzung %2, %3, %4</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
</context>
<context>
    <name>alliance::app::SessionMoving</name>
    <message>
        <source>Move to another case</source>
        <translation>Zu einem anderen Fall verschieben</translation>
    </message>
    <message>
        <source>There is no other case yet. Import a recording under its code first.</source>
        <translation>Es gibt noch keinen anderen Fall. Zuerst eine Aufnahme unter seinem Code importieren.</translation>
    </message>
    <message>
        <source>Case that session %1 of %2 belongs to:</source>
        <translation>Fall, zu dem Sitzung %1 von %2 gehört:</translation>
    </message>
    <message>
        <source>Move the session to case %1?</source>
        <translation>Die Sitzung zu Fall %1 verschieben?</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Lassen, wo sie ist</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>The session is session %1 of case %2 now.</source>
        <translation>Die Sitzung ist jetzt Sitzung %1 von Fall %2.</translation>
    </message>
</context>
<context>
    <name>alliance::app::SessionTagsDialog</name>
    <message>
        <source>Tags of the session</source>
        <translation>Schlagwörter der Sitzung</translation>
    </message>
    <message>
        <source>&amp;Save tags</source>
        <translation>Schlagwörter &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Versionen…</translation>
    </message>
    <message>
        <source>Everybody who may open the session reads them. They are found by the search.</source>
        <translation>Alle, die die Sitzung öffnen dürfen, lesen sie. Die Suche findet sie.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>alliance::app::SettlePanel</name>
    <message>
        <source>The chosen difference</source>
        <translation>Der gewählte Unterschied</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Versionen…</translation>
    </message>
    <message>
        <source>A word why, if you like</source>
        <translation>Ein Wort dazu, warum, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is to be settled here.</source>
        <translation>Hier ist nichts zu klären.</translation>
    </message>
    <message>
        <source>It was settled as “%1”; a code was changed since, so it is open again.</source>
        <translation>Geklärt war „%1“; seitdem wurde ein Code geändert, also ist es wieder offen.</translation>
    </message>
    <message>
        <source>Settled: %1.</source>
        <translation>Geklärt: %1.</translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>Offen.</translation>
    </message>
    <message>
        <source>Nothing to settle.</source>
        <translation>Nichts zu klären.</translation>
    </message>
    <message>
        <source>Choose a difference to see what each of the two coded, and to say what is to hold. %1 goes to the next.</source>
        <translation>Wählen Sie einen Unterschied, um zu sehen, was beide kodiert haben, und zu sagen, was gelten soll. %1 geht zum nächsten.</translation>
    </message>
    <message>
        <source>As when coding: “w2 r5 4”, with “#tag”; “-” for nothing here. Tags that both gave stay.</source>
        <translation>Wie beim Kodieren: „w2 r5 4“, mit „#schlagwort“; „-“ für nichts. Schlagwörter, die beide gaben, bleiben.</translation>
    </message>
    <message>
        <source>A stage, “S2”; “-” for nothing here.</source>
        <translation>Eine Phase, „S2“; „-“ für nichts hier.</translation>
    </message>
    <message>
        <source>“a”: accepted as measured, “r”: rejected; “-” for no decision.</source>
        <translation>„a“: angenommen wie gemessen, „r“: abgelehnt; „-“ für keine Entscheidung.</translation>
    </message>
    <message>
        <source>A number from 1 to 5; “-” for none.</source>
        <translation>Eine Zahl von 1 bis 5; „-“ für keine.</translation>
    </message>
    <message>
        <source>“%1” is no value here. %2</source>
        <translation>„%1“ ist hier kein Wert. %2</translation>
    </message>
</context>
<context>
    <name>alliance::app::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts: %1</source>
        <translation>Tastenkürzel: %1</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>%1 changed by you</source>
        <translation>%1 von Ihnen geändert</translation>
    </message>
    <message>
        <source>&amp;Change shortcuts…</source>
        <translation>Tastenkürzel &amp;ändern…</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>alliance::app::ShortcutsDialog</name>
    <message>
        <source>Change shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>All commands have the program&apos;s own keys again</source>
        <translation>Alle Befehle haben wieder die Tasten des Programms</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>This command has the program&apos;s own keys again</source>
        <translation>Dieser Befehl hat wieder die Tasten des Programms</translation>
    </message>
    <message>
        <source>Use them &amp;here instead</source>
        <translation>Stattdessen &amp;hier verwenden</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Keys of “%1”: press new ones</source>
        <translation>Tasten von „%1“: neue drücken</translation>
    </message>
    <message>
        <source>These keys hide picture and sound. Choose others.</source>
        <translation>Diese Tasten verbergen Bild und Ton. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>“%1” has these keys.</source>
        <translation>„%1“ hat diese Tasten.</translation>
    </message>
    <message>
        <source>This command has no keys now.</source>
        <translation>Dieser Befehl hat jetzt keine Tasten.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
</context>
<context>
    <name>alliance::app::StagePathDelegate</name>
    <message>
        <source>1 × back</source>
        <translation>1 × zurück</translation>
    </message>
    <message>
        <source>%1 × back</source>
        <translation>%1 × zurück</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>alliance::app::StandingNotices</name>
    <message>
        <source>The library is open for reading only.</source>
        <translation>Die Bibliothek ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Watching, searching and reports work. Nothing can be saved in it, and that somebody watches is not recorded.</source>
        <translation>Ansehen, Suchen und Berichte gehen. Gespeichert werden kann darin nichts, und dass jemand zusieht, wird nicht festgehalten.</translation>
    </message>
    <message>
        <source>The consent to this recording was withdrawn on %1.</source>
        <translation>Die Einwilligung zu dieser Aufnahme wurde am %1 widerrufen.</translation>
    </message>
    <message>
        <source>The consent to this recording held until %1 and has ended.</source>
        <translation>Die Einwilligung zu dieser Aufnahme galt bis %1 und ist abgelaufen.</translation>
    </message>
    <message>
        <source>It can be watched and written about here. Nothing of it may be exported, handed on or shown as an example.</source>
        <translation>Hier kann sie angesehen und beschrieben werden. Nichts davon darf exportiert, weitergegeben oder als Beispiel gezeigt werden.</translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation>Einwilligung…</translation>
    </message>
</context>
<context>
    <name>alliance::app::StepActions</name>
    <message numerus="yes">
        <source>%n frame(s) back</source>
        <translation>
            <numerusform>%n Bild zurück</numerusform>
            <numerusform>%n Bilder zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seconds back</source>
        <translation>%1 Sekunden zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) forward</source>
        <translation>
            <numerusform>%n Bild vor</numerusform>
            <numerusform>%n Bilder vor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seconds forward</source>
        <translation>%1 Sekunden vor</translation>
    </message>
</context>
<context>
    <name>alliance::app::StopTapeField</name>
    <message>
        <source>What I felt, or was pulled to do</source>
        <translation>Was ich spürte oder wozu es mich zog</translation>
    </message>
    <message>
        <source>Keeping %1…</source>
        <translation>%1 wird aufbewahrt…</translation>
    </message>
    <message>
        <source>Not saved yet, at %1</source>
        <translation>Noch nicht gespeichert, bei %1</translation>
    </message>
    <message>
        <source>%1 is kept</source>
        <translation>%1 ist aufbewahrt</translation>
    </message>
    <message>
        <source>Enter keeps the words · Esc again drops them</source>
        <translation>Eingabe behält die Worte · noch einmal Esc verwirft sie</translation>
    </message>
    <message>
        <source>Enter keeps the words · Esc goes on without</source>
        <translation>Eingabe behält die Worte · Esc geht ohne weiter</translation>
    </message>
</context>
<context>
    <name>alliance::app::TagField</name>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>alliance::app::TimelineWidget</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>No session is open</source>
        <translation>Keine Sitzung ist offen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Marker: %1</source>
        <translation>Marker: %1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Phase: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen together</source>
        <translation>
            <numerusform>%n zusammen gewählt</numerusform>
            <numerusform>%n zusammen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Ganze Sitzung</translation>
    </message>
    <message>
        <source>The timeline is shown once a recording is open</source>
        <translation>Die Zeitleiste erscheint, sobald eine Aufnahme offen ist</translation>
    </message>
</context>
<context>
    <name>alliance::app::TourStrip</name>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Back to the collection</source>
        <translation>Zurück zur Sammlung</translation>
    </message>
    <message>
        <source>%1: example %2 of %3 · %4</source>
        <translation>%1: Beispiel %2 von %3 · %4</translation>
    </message>
    <message>
        <source>%1 · that was the last one</source>
        <translation>%1 · das war das letzte</translation>
    </message>
</context>
<context>
    <name>alliance::app::TraineeBar</name>
    <message>
        <source>Next for you</source>
        <translation>Als Nächstes für Sie</translation>
    </message>
</context>
<context>
    <name>alliance::app::TraineeFlow</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>No marked moment behind this one</source>
        <translation>Kein markierter Moment danach</translation>
    </message>
    <message>
        <source>No marked moment before this one</source>
        <translation>Kein markierter Moment davor</translation>
    </message>
    <message>
        <source>Nothing is marked in this session yet</source>
        <translation>In dieser Sitzung ist noch nichts markiert</translation>
    </message>
</context>
<context>
    <name>alliance::app::TraineeStrip</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Do not propose anything more in this session</source>
        <translation>In dieser Sitzung nichts mehr vorschlagen</translation>
    </message>
    <message>
        <source>Go on with the reply</source>
        <translation>Antwort weiterschreiben</translation>
    </message>
    <message>
        <source>Read the feedback</source>
        <translation>Feedback lesen</translation>
    </message>
    <message numerus="yes">
        <source>Release all %n to my supervisor</source>
        <translation>
            <numerusform>Für meine Supervision freigeben</numerusform>
            <numerusform>Alle %n für meine Supervision freigeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alliance::app::TransportBar</name>
    <message>
        <source>Time: type one to go there</source>
        <translation>Zeit: eine eingeben, um dorthin zu gehen</translation>
    </message>
    <message>
        <source>Frame: type one to go there</source>
        <translation>Bild: eine Nummer eingeben, um dorthin zu gehen</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Speed: slower with &lt;, faster with &gt;, normal with Backspace</source>
        <translation>Tempo: langsamer mit &lt;, schneller mit &gt;, normal mit der Rücktaste</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Tempo: %1</translation>
    </message>
    <message>
        <source>of %1 so far</source>
        <translation>von bisher %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>Angehalten bei %1</translation>
    </message>
    <message>
        <source>“%1” is no time: write it as 1:02:03, 2:03 or 95 (seconds)</source>
        <translation>„%1“ ist keine Zeit: schreiben Sie 1:02:03, 2:03 oder 95 (Sekunden)</translation>
    </message>
    <message>
        <source>“%1” is no number of a frame</source>
        <translation>„%1“ ist keine Nummer eines Bildes</translation>
    </message>
    <message>
        <source>“%1” is beyond the end: this is the last frame</source>
        <translation>„%1“ liegt hinter dem Ende: Dies ist das letzte Bild</translation>
    </message>
</context>
<context>
    <name>alliance::app::UnfinishedLine</name>
    <message>
        <source>Go on there</source>
        <translation>Dort weitermachen</translation>
    </message>
    <message>
        <source>Enter does it as long as nothing is written here</source>
        <translation>Das tut auch die Eingabetaste, solange hier nichts geschrieben ist</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Writing does it; the other one is kept</source>
        <translation>Schreiben genügt; das andere bleibt erhalten</translation>
    </message>
    <message>
        <source>Unfinished at %1:</source>
        <translation>Unfertig bei %1:</translation>
    </message>
</context>
<context>
    <name>alliance::app::UnlockPanel</name>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Use the recovery &amp;key…</source>
        <translation>Wiederherstellungssch&amp;lüssel…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>En&amp;tsperren</translation>
    </message>
    <message>
        <source>The passphrase finds out who you are. It is kept nowhere: without it, or the recovery key, nobody can open this library.</source>
        <translation>Die Passphrase erkennt, wer Sie sind. Sie wird nirgends aufbewahrt: ohne sie oder den Wiederherstellungsschlüssel kann niemand diese Bibliothek öffnen.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Name (empty: the owner)</source>
        <translation>Name (leer: wem die Bibliothek gehört)</translation>
    </message>
    <message>
        <source>Name of whose passphrase is lost; empty: the owner of the library</source>
        <translation>Name der Person, deren Passphrase verloren ist; leer: wem die Bibliothek gehört</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Set the passphrase and open</source>
        <translation>&amp;Passphrase setzen und öffnen</translation>
    </message>
    <message>
        <source>The recovery key was shown when the library was made. Capitals, spaces and dashes do not matter. It sets a new passphrase for the library&apos;s owner, or for whoever is named.</source>
        <translation>Der Schlüssel wurde beim Anlegen der Bibliothek gezeigt. Großbuchstaben, Leerzeichen und Striche zählen nicht.</translation>
    </message>
    <message>
        <source>“%1” is locked</source>
        <translation>„%1“ ist gesperrt</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>alliance::app::VersionsDialog</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Version %1 · removed</source>
        <translation>Version %1 · entfernt</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>History of the note</source>
        <translation>Versionen der Notiz</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>Die Notiz wurde entfernt.</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versionen, neueste zuerst</translation>
    </message>
    <message>
        <source>What this version changed</source>
        <translation>Was diese Version geändert hat</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Diese Version &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring makes a new version: nothing is lost, and it can be undone.</source>
        <translation>Wiederherstellen legt eine neue Version an: nichts geht verloren, und es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>alliance::app::VersionsFlow</name>
    <message>
        <source>History of the marker</source>
        <translation>Versionen des Markers</translation>
    </message>
    <message>
        <source>The marker was removed.</source>
        <translation>Der Marker wurde entfernt.</translation>
    </message>
    <message>
        <source>History of the stage</source>
        <translation>Versionen der Phase</translation>
    </message>
    <message>
        <source>The stage was removed.</source>
        <translation>Die Phase wurde entfernt.</translation>
    </message>
    <message>
        <source>History of the ratings of a segment</source>
        <translation>Versionen der Einschätzungen eines Segments</translation>
    </message>
    <message>
        <source>The ratings were removed.</source>
        <translation>Die Einschätzungen wurden entfernt.</translation>
    </message>
    <message>
        <source>History of the tags</source>
        <translation>Versionen der Schlagwörter</translation>
    </message>
    <message>
        <source>History of the decision</source>
        <translation>Versionen der Entscheidung</translation>
    </message>
    <message>
        <source>Somebody else decided this: only they can restore it.</source>
        <translation>Das hat jemand anderes entschieden: Nur diese Person kann es wiederherstellen.</translation>
    </message>
    <message>
        <source>History of what was settled</source>
        <translation>Versionen dessen, was geklärt wurde</translation>
    </message>
    <message>
        <source>The difference was left open.</source>
        <translation>Der Unterschied wurde offen gelassen.</translation>
    </message>
    <message>
        <source>History of the feedback</source>
        <translation>Versionen der Rückmeldung</translation>
    </message>
    <message>
        <source>The feedback was removed.</source>
        <translation>Die Rückmeldung wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>alliance::app::VocabularyDialog</name>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Version %1, in use</source>
        <translation>Version %1, in Gebrauch</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>It comes with the program and cannot be changed.</source>
        <translation>Es kommt mit dem Programm und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>It is locked: unlock it to change it.</source>
        <translation>Es ist gesperrt: entsperren Sie es, um es zu ändern.</translation>
    </message>
    <message>
        <source>Segments that are rated: %1 minutes.</source>
        <translation>Segmente, die eingeschätzt werden: %1 Minuten.</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nichts Bestimmtes</translation>
    </message>
    <message>
        <source>There is a code %1 already. A code keeps its meaning for good: choose another.</source>
        <translation>Es gibt schon einen Code %1. Ein Code behält seine Bedeutung für immer: wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>a new code</source>
        <translation>ein neuer Code</translation>
    </message>
    <message>
        <source>Close the vocabulary?</source>
        <translation>Vokabular schließen?</translation>
    </message>
    <message>
        <source>Not saved yet: %1. Close and lose it?</source>
        <translation>Noch nicht gespeichert: %1. Schließen und verwerfen?</translation>
    </message>
    <message>
        <source>In use again: %1</source>
        <translation>Wieder in Gebrauch: %1</translation>
    </message>
    <message>
        <source>Retired: %1. What was coded with it stays readable.</source>
        <translation>Zurückgezogen: %1. Was damit kodiert wurde, bleibt lesbar.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Read in: %1</source>
        <translation>Eingelesen: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Choose a file with a vocabulary</source>
        <translation>Datei mit einem Vokabular wählen</translation>
    </message>
    <message>
        <source>Vocabulary (*.json)</source>
        <translation>Vokabular (*.json)</translation>
    </message>
    <message>
        <source>Write the vocabulary to a file</source>
        <translation>Das Vokabular in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>En&amp;tsperren</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Sper&amp;ren</translation>
    </message>
    <message>
        <source>Take into &amp;use again</source>
        <translation>Wieder in &amp;Gebrauch nehmen</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>Codes by list</source>
        <translation>Codes nach Liste</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>A locked pack is not changed by anybody until a supervisor or director unlocks it</source>
        <translation>Ein gesperrtes Paket ändert niemand, bis Supervision oder Leitung es entsperren</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Belongs under</source>
        <translation>Gehört &amp;unter</translation>
    </message>
    <message>
        <source>E&amp;xplanation, in your own words</source>
        <translation>Er&amp;läuterung in eigenen Worten</translation>
    </message>
    <message>
        <source>Ne&amp;w code</source>
        <translation>Neuer C&amp;ode</translation>
    </message>
    <message>
        <source>Add a code to the list that is chosen on the left</source>
        <translation>Der links gewählten Liste einen Code hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save code</source>
        <translation>Code s&amp;peichern</translation>
    </message>
</context>
<context>
    <name>alliance::app::WordsFlow</name>
    <message>
        <source>A note: “%1”</source>
        <translation>Eine Notiz: „%1“</translation>
    </message>
    <message>
        <source>A reply: “%1”</source>
        <translation>Eine Antwort: „%1“</translation>
    </message>
    <message>
        <source>A marker that is being coded</source>
        <translation>Ein Marker, der gerade kodiert wird</translation>
    </message>
    <message>
        <source>The reason for rejecting a candidate</source>
        <translation>Der Grund, einen Kandidaten abzulehnen</translation>
    </message>
    <message>
        <source>The line under the picture, where the tape was stopped</source>
        <translation>Die Zeile unter dem Bild, wo das Band angehalten wurde</translation>
    </message>
    <message>
        <source>Close the session?</source>
        <translation>Sitzung schließen?</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Review of recorded therapy sessions</source>
        <translation>Durchsicht aufgezeichneter Therapiesitzungen</translation>
    </message>
    <message>
        <source>Library folder or review package to open</source>
        <translation>Zu öffnender Bibliotheksordner oder Review-Paket</translation>
    </message>
    <message>
        <source>Session to open: its id</source>
        <translation>Zu öffnende Sitzung: ihre Kennung</translation>
    </message>
    <message>
        <source>Save a picture of the window when the session is shown, then quit</source>
        <translation>Ein Bild des Fensters speichern, wenn die Sitzung gezeigt wird, dann beenden</translation>
    </message>
    <message>
        <source>With --screenshot: the time to show</source>
        <translation>Mit --screenshot: die zu zeigende Zeit</translation>
    </message>
    <message>
        <source>Size of the window</source>
        <translation>Größe des Fensters</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast</source>
        <translation>Farben: system, light, dark oder contrast</translation>
    </message>
    <message>
        <source>Language: en or de; the system&apos;s without it</source>
        <translation>Sprache: en oder de; ohne Angabe die des Systems</translation>
    </message>
    <message>
        <source>--session needs the whole id of a session.</source>
        <translation>--session braucht die ganze Kennung einer Sitzung.</translation>
    </message>
    <message>
        <source>--screenshot needs a library.</source>
        <translation>--screenshot braucht eine Bibliothek.</translation>
    </message>
</context>
</TS>
