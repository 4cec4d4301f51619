<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>there is no option &quot;%1&quot;</source>
        <translation>es gibt keine Option „%1“</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>es gibt keinen Befehl „%1“</translation>
    </message>
    <message>
        <source>`semanticatask %1--help` shows how it is used</source>
        <translation>`semanticatask %1--help` zeigt die Verwendung</translation>
    </message>
    <message>
        <source>Hands work to the SemanticaTask service and shows what becomes of it.</source>
        <translation>Übergibt Arbeit an den SemanticaTask-Dienst und zeigt, was daraus wird.</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Version anzeigen</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Diese Hilfe anzeigen</translation>
    </message>
    <message>
        <source>Common options</source>
        <translation>Allgemeine Optionen</translation>
    </message>
    <message>
        <source>Answer in JSON</source>
        <translation>Als JSON antworten</translation>
    </message>
    <message>
        <source>Do not start the service if it is not running</source>
        <translation>Dienst nicht starten, wenn er nicht läuft</translation>
    </message>
    <message>
        <source>--env %1: there is no such variable here; give NAME=VALUE</source>
        <translation>--env %1: diese Variable gibt es hier nicht; NAME=WERT angeben</translation>
    </message>
    <message>
        <source>--stdin: not UTF-8 text; let the job read a file</source>
        <translation>--stdin: kein UTF-8-Text; den Job eine Datei lesen lassen</translation>
    </message>
    <message>
        <source>NAME=VALUE, or NAME for the value it has here; may be repeated</source>
        <translation>NAME=WERT, oder NAME für den hier geltenden Wert; mehrfach möglich</translation>
    </message>
    <message>
        <source>With all variables of this shell, not only PATH</source>
        <translation>Mit allen Variablen dieser Shell, nicht nur PATH</translation>
    </message>
    <message>
        <source>With this standard input, read first</source>
        <translation>Mit dieser Standardeingabe, die vorab gelesen wird</translation>
    </message>
    <message>
        <source>this folder is gone</source>
        <translation>diesen Ordner gibt es nicht mehr</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>abgebrochen: %1</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>%1 ist abgebrochen</translation>
    </message>
    <message>
        <source>%1 does not wait any more</source>
        <translation>%1 wartet nicht mehr</translation>
    </message>
    <message>
        <source>%1 had ended already</source>
        <translation>%1 war bereits beendet</translation>
    </message>
    <message>
        <source>Cancel jobs that wait and stop those that run</source>
        <translation>Wartende Jobs abbrechen und laufende stoppen</translation>
    </message>
    <message>
        <source>Leave those that run</source>
        <translation>Laufende nicht antasten</translation>
    </message>
    <message>
        <source>SENSOR</source>
        <translation>SENSOR</translation>
    </message>
    <message>
        <source>SAYS</source>
        <translation>MELDET</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>QUELLE</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>ALTER</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGEL</translation>
    </message>
    <message>
        <source>MET</source>
        <translation>ERFÜLLT</translation>
    </message>
    <message>
        <source>WHY NOT</source>
        <translation>WARUM NICHT</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>SEIT</translation>
    </message>
    <message>
        <source>DECIDED BY</source>
        <translation>ENTSCHEIDEND</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>--watch needs a terminal, or --json</source>
        <translation>--watch braucht ein Terminal oder --json</translation>
    </message>
    <message>
        <source>Show what the machine is like, and what that allows</source>
        <translation>Zustand des Rechners anzeigen und was er zulässt</translation>
    </message>
    <message>
        <source>Go on showing it</source>
        <translation>Fortlaufend anzeigen</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>gelöscht: %1</translation>
    </message>
    <message>
        <source>Delete jobs that have ended, with their output</source>
        <translation>Beendete Jobs samt Ausgabe löschen</translation>
    </message>
    <message>
        <source>jobs released: %1</source>
        <translation>freigegebene Jobs: %1</translation>
    </message>
    <message>
        <source>Release the jobs that wait for an event</source>
        <translation>Jobs freigeben, die auf ein Ereignis warten</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Also jobs that come within this time</source>
        <translation>Auch Jobs, die in dieser Zeit noch kommen</translation>
    </message>
    <message>
        <source>nothing was enqueued</source>
        <translation>nichts wurde eingereiht</translation>
    </message>
    <message>
        <source>the first %1 jobs are enqueued</source>
        <translation>die ersten %1 Jobs sind eingereiht</translation>
    </message>
    <message>
        <source>Enqueue a job of any type, or many from a file</source>
        <translation>Einen Job beliebigen Typs einreihen, oder viele aus einer Datei</translation>
    </message>
    <message>
        <source>What kind of work it is</source>
        <translation>Um welche Art Arbeit es geht</translation>
    </message>
    <message>
        <source>JSON, @FILE or - for standard input: {&quot;command&quot;: …, &quot;args&quot;: […], …}</source>
        <translation>JSON, @DATEI oder - für die Standardeingabe: {&quot;command&quot;: …, &quot;args&quot;: […], …}</translation>
    </message>
    <message>
        <source>FILE or -: a JSON object per line, the parameters of dev.enqueue.v1</source>
        <translation>DATEI oder -: ein JSON-Objekt pro Zeile, die Parameter von dev.enqueue.v1</translation>
    </message>
    <message>
        <source>give either a TYPE or --from FILE</source>
        <translation>entweder TYPE oder --from DATEI angeben</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exitcode %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> durch %1</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>attempt %1 started</source>
        <translation>Versuch %1 gestartet</translation>
    </message>
    <message>
        <source>attempt %1 ended: %2</source>
        <translation>Versuch %1 beendet: %2</translation>
    </message>
    <message>
        <source>place in line: %1</source>
        <translation>Platz in der Reihe: %1</translation>
    </message>
    <message>
        <source>Say why jobs do not start, or what became of them</source>
        <translation>Erklären, warum Jobs nicht starten oder was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Their numbers or ids</source>
        <translation>Ihre Nummern oder IDs</translation>
    </message>
    <message>
        <source>no jobs yet; `semanticatask run -- COMMAND` makes one</source>
        <translation>noch keine Jobs; `semanticatask run -- COMMAND` legt einen an</translation>
    </message>
    <message>
        <source>no such jobs</source>
        <translation>keine solchen Jobs</translation>
    </message>
    <message>
        <source>the latest %1; --all shows every one</source>
        <translation>die neuesten %1; --all zeigt alle</translation>
    </message>
    <message>
        <source>Show jobs, the newest first</source>
        <translation>Jobs anzeigen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>In this state, e.g. failed; may be repeated</source>
        <translation>Mit diesem Status, z. B. failed; mehrfach möglich</translation>
    </message>
    <message>
        <source>In this queue; may be repeated</source>
        <translation>In dieser Warteschlange; mehrfach möglich</translation>
    </message>
    <message>
        <source>Of this type; may be repeated</source>
        <translation>Von diesem Typ; mehrfach möglich</translation>
    </message>
    <message>
        <source>With this tag</source>
        <translation>Mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>Of this chain</source>
        <translation>Aus dieser Kette</translation>
    </message>
    <message>
        <source>That belong to this job</source>
        <translation>Die zu diesem Job gehören</translation>
    </message>
    <message>
        <source>Whose subject begins like this</source>
        <translation>Deren Thema so beginnt</translation>
    </message>
    <message>
        <source>Whose command, subject or type contains this</source>
        <translation>Deren Befehl, Thema oder Typ dies enthält</translation>
    </message>
    <message>
        <source>So many at most (50)</source>
        <translation>Höchstens so viele (50)</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>--limit: at least 1</source>
        <translation>--limit: mindestens 1</translation>
    </message>
    <message>
        <source>Show what a job wrote</source>
        <translation>Ausgabe eines Jobs anzeigen</translation>
    </message>
    <message>
        <source>Its number or id</source>
        <translation>Seine Nummer oder ID</translation>
    </message>
    <message>
        <source>Go on until the job has ended</source>
        <translation>Fortlaufend, bis der Job beendet ist</translation>
    </message>
    <message>
        <source>Only the last so many lines (1 to 1000)</source>
        <translation>Nur so viele der letzten Zeilen (1 bis 1000)</translation>
    </message>
    <message>
        <source>Of this attempt (the latest)</source>
        <translation>Von diesem Versuch (dem letzten)</translation>
    </message>
    <message>
        <source>--follow shows the latest attempt; leave --attempt out</source>
        <translation>--follow zeigt den letzten Versuch; --attempt weglassen</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>Sperrdatei</translation>
    </message>
    <message>
        <source>service&apos;s log</source>
        <translation>Protokoll des Dienstes</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>jobs&apos; output</source>
        <translation>Ausgaben der Jobs</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Show where everything is kept</source>
        <translation>Anzeigen, wo alles liegt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 ist pausiert</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> bis %1</translation>
    </message>
    <message>
        <source>; what runs is frozen</source>
        <translation>; Laufendes ist eingefroren</translation>
    </message>
    <message>
        <source>; what runs goes on until it ends</source>
        <translation>; Laufendes läuft zu Ende</translation>
    </message>
    <message>
        <source>Go on after this time</source>
        <translation>Nach dieser Zeit fortsetzen</translation>
    </message>
    <message>
        <source>Go on then: 22:00, &quot;tomorrow 8:00&quot;, ISO 8601</source>
        <translation>Dann fortsetzen: 22:00, &quot;tomorrow 8:00&quot;, ISO 8601</translation>
    </message>
    <message>
        <source>Freeze what runs</source>
        <translation>Laufendes einfrieren</translation>
    </message>
    <message>
        <source>only one may be given of --for and --until</source>
        <translation>nur --for oder --until angeben, nicht beides</translation>
    </message>
    <message>
        <source>Start no more jobs until `resume`</source>
        <translation>Keine Jobs mehr starten bis `resume`</translation>
    </message>
    <message>
        <source>%1 is set</source>
        <translation>%1 ist eingestellt</translation>
    </message>
    <message>
        <source>Change a queue</source>
        <translation>Eine Warteschlange ändern</translation>
    </message>
    <message>
        <source>Set the limits of a queue</source>
        <translation>Grenzen einer Warteschlange festlegen</translation>
    </message>
    <message>
        <source>How many of its jobs run at the same time</source>
        <translation>Wie viele ihrer Jobs gleichzeitig laufen</translation>
    </message>
    <message>
        <source>Its share of starts, beside the other queues (1)</source>
        <translation>Ihr Anteil an den Starts gegenüber anderen Warteschlangen (1)</translation>
    </message>
    <message>
        <source>How many of its jobs may wait at the same time</source>
        <translation>Wie viele ihrer Jobs gleichzeitig warten dürfen</translation>
    </message>
    <message>
        <source>When its jobs start, e.g. 22:00-07:00, or always</source>
        <translation>Wann ihre Jobs starten, z. B. 22:00-07:00, oder always</translation>
    </message>
    <message>
        <source>nothing to set; see --help</source>
        <translation>nichts einzustellen; siehe --help</translation>
    </message>
    <message>
        <source>Start no more jobs of it</source>
        <translation>Keine Jobs dieser Warteschlange mehr starten</translation>
    </message>
    <message>
        <source>Start its jobs again</source>
        <translation>Jobs dieser Warteschlange wieder starten</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>pausiert bis %1</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>QUEUE</source>
        <translation>WARTESCHLANGE</translation>
    </message>
    <message>
        <source>RUNNING</source>
        <translation>LAUFEND</translation>
    </message>
    <message>
        <source>AT MOST</source>
        <translation>MAX.</translation>
    </message>
    <message>
        <source>QUEUED</source>
        <translation>WARTEND</translation>
    </message>
    <message>
        <source>HELD</source>
        <translation>BLOCKIERT</translation>
    </message>
    <message>
        <source>FAILED 24 H</source>
        <translation>FEHLSCHLÄGE 24 H</translation>
    </message>
    <message>
        <source>USUAL WAIT</source>
        <translation>WARTEZEIT</translation>
    </message>
    <message>
        <source>REMARK</source>
        <translation>BEMERKUNG</translation>
    </message>
    <message>
        <source>no queues yet; a queue is made by its first job</source>
        <translation>noch keine Warteschlangen; eine Warteschlange entsteht mit ihrem ersten Job</translation>
    </message>
    <message>
        <source>everything is paused; `semanticatask resume` lets it go on</source>
        <translation>alles ist pausiert; `semanticatask resume` setzt es fort</translation>
    </message>
    <message>
        <source>Show the queues and what is in them</source>
        <translation>Warteschlangen und ihren Inhalt anzeigen</translation>
    </message>
    <message>
        <source>resumed; queues that are paused by themselves stay so</source>
        <translation>fortgesetzt; einzeln pausierte Warteschlangen bleiben pausiert</translation>
    </message>
    <message>
        <source>%1 is resumed</source>
        <translation>%1 ist fortgesetzt</translation>
    </message>
    <message>
        <source>%1 goes on as soon as a slot is free</source>
        <translation>%1 läuft weiter, sobald ein Platz frei ist</translation>
    </message>
    <message>
        <source>Take back a pause; or let jobs go on that were suspended</source>
        <translation>Eine Pause aufheben oder angehaltene Jobs fortsetzen</translation>
    </message>
    <message>
        <source>--set wants FIELD=VALUE, as in --set priority=5</source>
        <translation>--set erwartet FELD=WERT, etwa --set priority=5</translation>
    </message>
    <message>
        <source>Enqueue jobs that have ended once more, as new jobs; of many, those that did not end well</source>
        <translation>Beendete Jobs noch einmal einreihen, als neue Jobs; bei mehreren nur die nicht erfolgreichen</translation>
    </message>
    <message>
        <source>--set goes with numbers of jobs</source>
        <translation>--set geht nur mit Jobnummern</translation>
    </message>
    <message>
        <source>Although its subject has a newer job</source>
        <translation>Obwohl es zum Thema einen neueren Job gibt</translation>
    </message>
    <message>
        <source>
%1 goes on without you. Ctrl-C again cancels it; `semanticatask logs -f %2` comes back to it.</source>
        <translation>
%1 läuft im Hintergrund weiter. Noch einmal Strg+C bricht den Job ab; `semanticatask logs -f %2` zeigt ihn wieder.</translation>
    </message>
    <message>
        <source>#%1 may still run; `semanticatask logs -f %1` comes back to it</source>
        <translation>#%1 läuft vielleicht noch; `semanticatask logs -f %1` zeigt den Job wieder</translation>
    </message>
    <message>
        <source>Run a command in the background, in this folder</source>
        <translation>Einen Befehl im Hintergrund ausführen, in diesem Ordner</translation>
    </message>
    <message>
        <source>Show its output and exit like it; Ctrl-C leaves it running</source>
        <translation>Ausgabe zeigen und Exitcode übernehmen; Strg+C lässt den Job weiterlaufen</translation>
    </message>
    <message>
        <source>no command; for example `semanticatask run -- make`</source>
        <translation>kein Befehl; Beispiel: `semanticatask run -- make`</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <translation>%1 startet</translation>
    </message>
    <message>
        <source>Start waiting jobs in spite of time, conditions, pauses and slots</source>
        <translation>Wartende Jobs trotz Zeit, Bedingungen, Pausen und belegter Plätze starten</translation>
    </message>
    <message>
        <source>%1 is disabled; `semanticatask schedule trigger %1` runs it</source>
        <translation>%1 ist deaktiviert; `semanticatask schedule trigger %1` führt ihn aus</translation>
    </message>
    <message>
        <source>%1 comes next at %2</source>
        <translation>%1: nächster Start %2</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 verpasst</translation>
    </message>
    <message>
        <source>skipped, %1</source>
        <translation>übersprungen, %1</translation>
    </message>
    <message>
        <source>refused, %1</source>
        <translation>abgelehnt, %1</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WANN</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>NÄCHSTER</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>LETZTER</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>no schedules yet; for example `semanticatask schedule add backup --cron &apos;0 22 * * *&apos; -- COMMAND`</source>
        <translation>noch keine Zeitpläne; Beispiel: `semanticatask schedule add backup --cron &apos;0 22 * * *&apos; -- COMMAND`</translation>
    </message>
    <message>
        <source>`semanticatask schedule list` shows them</source>
        <translation>`semanticatask schedule list` zeigt sie</translation>
    </message>
    <message>
        <source>%1 is gone; its jobs stay</source>
        <translation>%1 ist entfernt; die Jobs bleiben</translation>
    </message>
    <message>
        <source>Run a command again and again; replaces a schedule</source>
        <translation>Einen Befehl immer wieder ausführen; ersetzt einen vorhandenen Zeitplan</translation>
    </message>
    <message>
        <source>Minute, hour, day of month, month, day of week: &apos;0 22 * * mon-fri&apos;; or @hourly, @daily, @weekly, @monthly, @yearly</source>
        <translation>Minute, Stunde, Tag des Monats, Monat, Wochentag: &apos;0 22 * * mon-fri&apos;; oder @hourly, @daily, @weekly, @monthly, @yearly</translation>
    </message>
    <message>
        <source>So often, from now on</source>
        <translation>In diesem Abstand, ab sofort</translation>
    </message>
    <message>
        <source>Whose clocks --cron follows (the system&apos;s)</source>
        <translation>Zeitzone, nach der --cron geht (die des Systems)</translation>
    </message>
    <message>
        <source>What becomes of runs missed while the machine was off (run-once)</source>
        <translation>Was aus Läufen wird, die bei ausgeschaltetem Rechner verpasst wurden (run-once)</translation>
    </message>
    <message>
        <source>What becomes of a run while the one before goes on (skip)</source>
        <translation>Was aus einem Lauf wird, während der vorige noch läuft (skip)</translation>
    </message>
    <message>
        <source>Only when it is triggered</source>
        <translation>Nur wenn ausgelöst</translation>
    </message>
    <message>
        <source>give either --cron or --every</source>
        <translation>entweder --cron oder --every angeben</translation>
    </message>
    <message>
        <source>no command; for example `semanticatask schedule add backup --every 1h -- make backup`</source>
        <translation>kein Befehl; Beispiel: `semanticatask schedule add backup --every 1h -- make backup`</translation>
    </message>
    <message>
        <source>Run commands again and again</source>
        <translation>Befehle immer wieder ausführen</translation>
    </message>
    <message>
        <source>Show the schedules and when they come next</source>
        <translation>Zeitpläne anzeigen und wann sie als Nächstes starten</translation>
    </message>
    <message>
        <source>Remove a schedule; its jobs stay</source>
        <translation>Einen Zeitplan entfernen; seine Jobs bleiben</translation>
    </message>
    <message>
        <source>Run it now, besides; prints the job</source>
        <translation>Jetzt zusätzlich ausführen; gibt den Job aus</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>running (%1)</source>
        <translation>läuft (%1)</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>up for</source>
        <translation>läuft seit</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>Start, stop or look at the service</source>
        <translation>Dienst starten, stoppen oder ansehen</translation>
    </message>
    <message>
        <source>Start it, unless it runs</source>
        <translation>Dienst starten, falls er nicht läuft</translation>
    </message>
    <message>
        <source>End it; running jobs go on by themselves</source>
        <translation>Dienst stoppen; laufende Jobs laufen allein weiter</translation>
    </message>
    <message>
        <source>Stop running jobs too</source>
        <translation>Auch laufende Jobs stoppen</translation>
    </message>
    <message>
        <source>Whether it runs; exits with 8 if not</source>
        <translation>Anzeigen, ob er läuft; sonst Exitcode 8</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>  (usually %1; %2 to %3)</source>
        <translation>  (Standard: %1; %2 bis %3)</translation>
    </message>
    <message>
        <source>  (usually %1; one of %2)</source>
        <translation>  (Standard: %1; möglich: %2)</translation>
    </message>
    <message>
        <source>  (usually %1)</source>
        <translation>  (Standard: %1)</translation>
    </message>
    <message>
        <source>no such setting %1; `semanticatask settings` shows all</source>
        <translation>es gibt keine Einstellung %1; `semanticatask settings` zeigt alle</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no number, time or size; give KEY VALUE or KEY=VALUE</source>
        <translation>%1: „%2“ ist weder Zahl noch Zeit noch Größe; KEY VALUE oder KEY=VALUE angeben</translation>
    </message>
    <message>
        <source>%1: it counts in steps of %2</source>
        <translation>%1: es zählt in Schritten von %2</translation>
    </message>
    <message>
        <source>give KEY VALUE or KEY=VALUE</source>
        <translation>KEY VALUE oder KEY=VALUE angeben</translation>
    </message>
    <message>
        <source>nothing was changed; `semanticatask settings` shows what can be set</source>
        <translation>nichts wurde geändert; `semanticatask settings` zeigt, was einstellbar ist</translation>
    </message>
    <message>
        <source>Show or change what can be set</source>
        <translation>Einstellungen anzeigen oder ändern</translation>
    </message>
    <message>
        <source>Print values</source>
        <translation>Werte ausgeben</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Welche Einstellungen</translation>
    </message>
    <message>
        <source>Change values, all or none</source>
        <translation>Werte ändern, alle oder keinen</translation>
    </message>
    <message>
        <source>KEY=VALUE …, or KEY VALUE</source>
        <translation>KEY=VALUE … oder KEY VALUE</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (vor %2)</translation>
    </message>
    <message>
        <source>It was told to stop; its processes are not gone yet.</source>
        <translation>Der Job soll stoppen; seine Prozesse sind noch nicht beendet.</translation>
    </message>
    <message>
        <source>It waits: %1</source>
        <translation>Er wartet: %1</translation>
    </message>
    <message>
        <source>%1 (its job no. %2)</source>
        <translation>%1 (Job Nr. %2 dazu)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (semanticatask logs %2)</source>
        <translation>%1 (semanticatask logs %2)</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>external power</source>
        <translation>Netzstrom</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>unmetered network</source>
        <translation>nicht getaktetes Netzwerk</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>run anyway after %1</source>
        <translation>nach %1 trotzdem starten</translation>
    </message>
    <message>
        <source>skip after %1</source>
        <translation>nach %1 überspringen</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>gehört zu</translation>
    </message>
    <message>
        <source>retry of</source>
        <translation>Wiederholung von</translation>
    </message>
    <message>
        <source>superseded by</source>
        <translation>ersetzt durch</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>trace id</source>
        <translation>Trace-ID</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>ATTEMPT</source>
        <translation>VERSUCH</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>GESTARTET</translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation>DAUER</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>SPEICHER</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>AUSGANG</translation>
    </message>
    <message>
        <source>Show all about a job, and why it failed or waits</source>
        <translation>Alles über einen Job anzeigen, auch warum er fehlschlug oder wartet</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>running</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>letzte Minute</translation>
    </message>
    <message>
        <source>%1 enqueued, %2 finished</source>
        <translation>%1 eingereiht, %2 beendet</translation>
    </message>
    <message>
        <source>starts on disk</source>
        <translation>Starts gespeichert</translation>
    </message>
    <message>
        <source>half within %1, 99 of 100 within %2</source>
        <translation>die Hälfte binnen %1, 99 von 100 binnen %2</translation>
    </message>
    <message>
        <source>%1 and %2 of changes on their way into it</source>
        <translation>%1, dazu %2 noch nicht übernommene Änderungen</translation>
    </message>
    <message>
        <source>Show counts, sizes and speed</source>
        <translation>Anzahlen, Größen und Tempo anzeigen</translation>
    </message>
    <message>
        <source>%1 is frozen; `semanticatask resume %2` lets it go on</source>
        <translation>%1 ist eingefroren; `semanticatask resume %2` setzt fort</translation>
    </message>
    <message>
        <source>%1 is held; `semanticatask resume %2` releases it</source>
        <translation>%1 wird zurückgehalten; `semanticatask resume %2` gibt frei</translation>
    </message>
    <message>
        <source>Freeze jobs that run and hold those that wait</source>
        <translation>Laufende Jobs einfrieren und wartende zurückhalten</translation>
    </message>
    <message>
        <source>there is no access token in %1 yet; the service makes one when it starts, `semanticatask token rotate` at once</source>
        <translation>in %1 gibt es noch kein Zugriffstoken; der Dienst erzeugt es beim Start, `semanticatask token rotate` sofort</translation>
    </message>
    <message>
        <source>there is a new access token; the one before opens nothing any more</source>
        <translation>es gibt ein neues Zugriffstoken; das bisherige gilt nicht mehr</translation>
    </message>
    <message>
        <source>The access token, which clients show if security.require_token is on</source>
        <translation>Das Zugriffstoken, das Clients vorzeigen, wenn security.require_token an ist</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Token ausgeben</translation>
    </message>
    <message>
        <source>Make a new one; who has the old one is shut out</source>
        <translation>Ein neues erzeugen; das alte gilt dann nicht mehr</translation>
    </message>
    <message>
        <source>give NAME=TEMPLATE</source>
        <translation>NAME=VORLAGE angeben</translation>
    </message>
    <message>
        <source>%1 is registered</source>
        <translation>%1 ist registriert</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYP</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>no types of jobs yet; for example `semanticatask types put thumbnail -- convert {{file}} {{file}}.png`</source>
        <translation>noch keine Jobtypen; Beispiel: `semanticatask types put thumbnail -- convert {{file}} {{file}}.png`</translation>
    </message>
    <message>
        <source>`semanticatask types list` shows them</source>
        <translation>`semanticatask types list` zeigt sie</translation>
    </message>
    <message>
        <source>There is no job type %1</source>
        <translation>Es gibt keinen Jobtyp %1</translation>
    </message>
    <message>
        <source>Register a type of jobs, or replace it; {{member}} in the command stands for a member of a job&apos;s payload</source>
        <translation>Einen Jobtyp registrieren oder ersetzen; {{member}} im Befehl steht für ein Element der Nutzdaten eines Jobs</translation>
    </message>
    <message>
        <source>What `enqueue` calls it</source>
        <translation>Wie er bei `enqueue` heißt</translation>
    </message>
    <message>
        <source>NAME=TEMPLATE, a variable of its jobs; may be repeated</source>
        <translation>NAME=VORLAGE, eine Variable seiner Jobs; mehrfach möglich</translation>
    </message>
    <message>
        <source>JSON, @FILE or -: what holds unless a job says otherwise</source>
        <translation>JSON, @DATEI oder -: was gilt, wenn ein Job nichts anderes angibt</translation>
    </message>
    <message>
        <source>A field that a job may set, all others are fixed; may be repeated</source>
        <translation>Ein Feld, das ein Job setzen darf, alle anderen liegen fest; mehrfach möglich</translation>
    </message>
    <message>
        <source>JSON, @FILE or -: a JSON Schema for the payload</source>
        <translation>JSON, @DATEI oder -: ein JSON-Schema für die Nutzdaten</translation>
    </message>
    <message>
        <source>FILE or -: the whole type as JSON, as `types show` prints it</source>
        <translation>DATEI oder -: der ganze Typ als JSON, wie `types show` ihn ausgibt</translation>
    </message>
    <message>
        <source>give a NAME, or --from FILE</source>
        <translation>NAME oder --from DATEI angeben</translation>
    </message>
    <message>
        <source>give either --from, or what the type is; for example `semanticatask types put thumbnail -- convert {{file}} {{file}}.png`</source>
        <translation>entweder --from oder den Typ selbst angeben; Beispiel: `semanticatask types put thumbnail -- convert {{file}} {{file}}.png`</translation>
    </message>
    <message>
        <source>Register types of jobs, show and delete them</source>
        <translation>Jobtypen registrieren, anzeigen und löschen</translation>
    </message>
    <message>
        <source>Show the registered types</source>
        <translation>Registrierte Typen anzeigen</translation>
    </message>
    <message>
        <source>Print a type as JSON</source>
        <translation>Einen Typ als JSON ausgeben</translation>
    </message>
    <message>
        <source>Delete a type; its jobs stay</source>
        <translation>Einen Typ löschen; seine Jobs bleiben</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 ist geändert</translation>
    </message>
    <message>
        <source>Change jobs that wait</source>
        <translation>Wartende Jobs ändern</translation>
    </message>
    <message>
        <source>-100 to 100; higher ones start first</source>
        <translation>-100 bis 100; höhere starten zuerst</translation>
    </message>
    <message>
        <source>Queue it waits in</source>
        <translation>Warteschlange, in der er wartet</translation>
    </message>
    <message>
        <source>A mark to find it by</source>
        <translation>Schlagwort, um ihn zu finden</translation>
    </message>
    <message>
        <source>Take its mark away</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Before all others of its priority</source>
        <translation>Vor allen anderen seiner Priorität</translation>
    </message>
    <message>
        <source>Not before then</source>
        <translation>Nicht vor diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>Not before so long from now</source>
        <translation>Erst nach dieser Zeit</translation>
    </message>
    <message>
        <source>Wait for no time any more</source>
        <translation>Auf keinen Zeitpunkt mehr warten</translation>
    </message>
    <message>
        <source>Wait until the machine is idle</source>
        <translation>Warten, bis der Rechner im Leerlauf ist</translation>
    </message>
    <message>
        <source>Or no more</source>
        <translation>Oder nicht mehr</translation>
    </message>
    <message>
        <source>Wait for external power</source>
        <translation>Auf Netzstrom warten</translation>
    </message>
    <message>
        <source>Wait for such a network, or for none</source>
        <translation>Auf ein solches Netzwerk warten, oder auf keines</translation>
    </message>
    <message>
        <source>Wait for this event</source>
        <translation>Auf dieses Ereignis warten</translation>
    </message>
    <message>
        <source>Wait for no event any more</source>
        <translation>Auf kein Ereignis mehr warten</translation>
    </message>
    <message>
        <source>How long it waits for these once it is due</source>
        <translation>Wie lange er ab Fälligkeit darauf wartet</translation>
    </message>
    <message>
        <source>For as long as it takes</source>
        <translation>So lange es dauert</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>Was danach geschieht</translation>
    </message>
    <message>
        <source>%1 and its opposite</source>
        <translation>%1 und das Gegenteil davon</translation>
    </message>
    <message>
        <source>nothing to change; see --help</source>
        <translation>nichts zu ändern; siehe --help</translation>
    </message>
    <message>
        <source>still open after %1: %2</source>
        <translation>nach %1 noch offen: %2</translation>
    </message>
    <message>
        <source>Wait until jobs have ended; of one, exit like it</source>
        <translation>Warten, bis Jobs beendet sind; bei nur einem dessen Exitcode übernehmen</translation>
    </message>
    <message>
        <source>In place of one that is superseded, the job that took its place</source>
        <translation>Anstelle eines ersetzten Jobs auf den warten, der ihn ersetzt hat</translation>
    </message>
    <message>
        <source>Until one of them has ended</source>
        <translation>Bis einer davon beendet ist</translation>
    </message>
    <message>
        <source>Give up after so long</source>
        <translation>Nach dieser Zeit aufgeben</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting, %3 done, %4 failed; Ctrl-C leaves</source>
        <translation>%1 laufend, %2 wartend, %3 fertig, %4 fehlgeschlagen; Strg+C beendet</translation>
    </message>
    <message>
        <source>watch needs a terminal; `semanticatask list` prints once, `semanticatask watch --json` prints changes</source>
        <translation>watch braucht ein Terminal; `semanticatask list` gibt einmal aus, `semanticatask watch --json` jede Änderung</translation>
    </message>
    <message>
        <source>Show jobs as they come, run and end</source>
        <translation>Jobs anzeigen, wie sie kommen, laufen und enden</translation>
    </message>
    <message>
        <source>jobs: %1</source>
        <translation>Jobs: %1</translation>
    </message>
    <message>
        <source>jobs: %1; could not: %2</source>
        <translation>Jobs: %1; nicht möglich: %2</translation>
    </message>
    <message>
        <source>[%1 of output are no longer kept]</source>
        <translation>[%1 der Ausgabe sind nicht mehr vorhanden]</translation>
    </message>
    <message>
        <source>the answer names no job</source>
        <translation>die Antwort nennt keinen Job</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Queue it waits in (default)</source>
        <translation>Warteschlange, in der er wartet (default)</translation>
    </message>
    <message>
        <source>What it is about: replaces the job of it that waits</source>
        <translation>Worum es geht: ersetzt den Job zum selben Thema, der noch wartet</translation>
    </message>
    <message>
        <source>A mark to find, wait for or cancel jobs by</source>
        <translation>Schlagwort, um Jobs zu finden, abzuwarten oder abzubrechen</translation>
    </message>
    <message>
        <source>-100 to 100; higher ones start first (0)</source>
        <translation>-100 bis 100; höhere starten zuerst (0)</translation>
    </message>
    <message>
        <source>Try again so often if it fails</source>
        <translation>So oft wiederholen, wenn er fehlschlägt</translation>
    </message>
    <message>
        <source>Time before the first retry (1s)</source>
        <translation>Zeit vor der ersten Wiederholung (1s)</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before (2)</source>
        <translation>Um welchen Faktor jede Wartezeit länger ist als die vorige (2)</translation>
    </message>
    <message>
        <source>The longest wait (16s)</source>
        <translation>Die längste Wartezeit (16s)</translation>
    </message>
    <message>
        <source>By what part of itself a wait varies (0.1)</source>
        <translation>Anteil, um den eine Wartezeit schwankt (0.1)</translation>
    </message>
    <message>
        <source>An exit code after which it is not tried again (126, 127)</source>
        <translation>Exitcode, nach dem nicht wiederholt wird (126, 127)</translation>
    </message>
    <message>
        <source>What happens if the machine goes down while it runs</source>
        <translation>Was geschieht, wenn der Rechner währenddessen ausfällt</translation>
    </message>
    <message>
        <source>Stop it after running so long</source>
        <translation>Nach dieser Laufzeit stoppen</translation>
    </message>
    <message>
        <source>Stop it if for so long it writes nothing and uses no processor</source>
        <translation>Stoppen, wenn er so lange nichts ausgibt und keine CPU nutzt</translation>
    </message>
    <message>
        <source>Time between asking it to stop and killing it</source>
        <translation>Zeit zwischen Aufforderung zum Beenden und Kill</translation>
    </message>
    <message>
        <source>Keep only the latest output, about so much</source>
        <translation>Nur die neueste Ausgabe behalten, ungefähr so viel</translation>
    </message>
    <message>
        <source>How it competes for the processor (background)</source>
        <translation>Wie er um die CPU konkurriert (background)</translation>
    </message>
    <message>
        <source>What happens to processes that it leaves behind (kill)</source>
        <translation>Was mit Prozessen geschieht, die er zurücklässt (kill)</translation>
    </message>
    <message>
        <source>The job it belongs to</source>
        <translation>Der Job, zu dem er gehört</translation>
    </message>
    <message>
        <source>The chain of jobs it belongs to</source>
        <translation>Die Kette von Jobs, zu der er gehört</translation>
    </message>
    <message>
        <source>Repeating the same one makes no second job</source>
        <translation>Bei gleicher ID entsteht kein zweiter Job</translation>
    </message>
    <message>
        <source>Found again in logs and events</source>
        <translation>Erscheint in Protokollen und Ereignissen</translation>
    </message>
    <message>
        <source>the arguments are not UTF-8 text, and nothing else can be handed to the service; let the job find such names itself</source>
        <translation>die Argumente sind kein UTF-8-Text, und anderes kann der Dienst nicht annehmen; den Job solche Namen selbst finden lassen</translation>
    </message>
    <message>
        <source>the subject of this job has a newer one, %1; --force retries this one all the same</source>
        <translation>zum Thema dieses Jobs gibt es einen neueren, %1; --force wiederholt diesen trotzdem</translation>
    </message>
    <message>
        <source>only a job that waits can be changed; this one is %1</source>
        <translation>nur ein wartender Job lässt sich ändern; dieser ist %1</translation>
    </message>
    <message>
        <source>the job has not ended, it is %1; `semanticatask cancel` ends it, `semanticatask wait` waits for it</source>
        <translation>der Job ist nicht beendet, sondern %1; `semanticatask cancel` bricht ihn ab, `semanticatask wait` wartet auf ihn</translation>
    </message>
    <message>
        <source>the service cannot read %1; `semanticatask token rotate` makes a new token</source>
        <translation>der Dienst kann %1 nicht lesen; `semanticatask token rotate` erzeugt ein neues Token</translation>
    </message>
    <message>
        <source>the service takes another access token than the one shown</source>
        <translation>der Dienst verlangt ein anderes Zugriffstoken als das vorgezeigte</translation>
    </message>
    <message>
        <source>the service wants its access token, which is not to be read in %1</source>
        <translation>der Dienst verlangt sein Zugriffstoken, das in %1 nicht zu lesen ist</translation>
    </message>
    <message>
        <source>%1; set SEMANTICATASK_TOKEN to what `semanticatask token show` prints where the service runs</source>
        <translation>%1; SEMANTICATASK_TOKEN auf den Wert setzen, den `semanticatask token show` dort ausgibt, wo der Dienst läuft</translation>
    </message>
    <message>
        <source>no such job %1; `semanticatask list` shows the last 50</source>
        <translation>es gibt keinen Job %1; `semanticatask list` zeigt die letzten 50</translation>
    </message>
    <message>
        <source>the running service is too old for this; `semanticatask service stop`, then try again</source>
        <translation>der laufende Dienst ist dafür zu alt; `semanticatask service stop` ausführen und erneut versuchen</translation>
    </message>
    <message>
        <source>the service went away before it answered, so it is unknown what was done; `semanticatask list` shows it</source>
        <translation>die Verbindung zum Dienst ging vor der Antwort verloren, daher ist unklar, was geschehen ist; `semanticatask list` zeigt es</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>Numbers or ids</source>
        <translation>Nummern oder IDs</translation>
    </message>
    <message>
        <source>All with this tag</source>
        <translation>Alle mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>All of this chain</source>
        <translation>Alle aus dieser Kette</translation>
    </message>
    <message>
        <source>All that belong to this job</source>
        <translation>Alle, die zu diesem Job gehören</translation>
    </message>
    <message>
        <source>All of this queue</source>
        <translation>Alle aus dieser Warteschlange</translation>
    </message>
    <message>
        <source>All in this state, or of those only these; repeatable</source>
        <translation>Alle mit diesem Status, oder von jenen nur diese; mehrfach möglich</translation>
    </message>
    <message>
        <source>give numbers of jobs, or one of --tag, --group, --parent and --queue, or --state, or both</source>
        <translation>Jobnummern angeben, oder eines von --tag, --group, --parent und --queue, oder --state, oder beides</translation>
    </message>
    <message>
        <source>give numbers of jobs, or one of --of-tag, --of-group, --of-parent and --of-queue, or --state, or both</source>
        <translation>Jobnummern angeben, oder eines von --of-tag, --of-group, --of-parent und --of-queue, oder --state, oder beides</translation>
    </message>
    <message>
        <source>%1; `semanticatask service start` starts the service</source>
        <translation>%1; `semanticatask service start` startet den Dienst</translation>
    </message>
    <message>
        <source>%1, but does not answer; `kill` it if that stays so</source>
        <translation>%1, antwortet aber nicht; mit `kill` beenden, falls das so bleibt</translation>
    </message>
    <message>
        <source>Not before then: 22:00, &quot;tomorrow 8:00&quot;, ISO 8601</source>
        <translation>Nicht vor diesem Zeitpunkt: 22:00, &quot;tomorrow 8:00&quot;, ISO 8601</translation>
    </message>
    <message>
        <source>Not before the machine is idle</source>
        <translation>Erst wenn der Rechner im Leerlauf ist</translation>
    </message>
    <message>
        <source>Not before there is external power</source>
        <translation>Erst wenn Netzstrom vorhanden ist</translation>
    </message>
    <message>
        <source>Not before there is such a network</source>
        <translation>Erst wenn ein solches Netzwerk vorhanden ist</translation>
    </message>
    <message>
        <source>If that goes while it runs (by the settings)</source>
        <translation>Falls eine Bedingung wegfällt, während er läuft (gemäß Einstellungen)</translation>
    </message>
    <message>
        <source>Not before `emit` names this event</source>
        <translation>Erst wenn `emit` dieses Ereignis auslöst</translation>
    </message>
    <message>
        <source>What then (run)</source>
        <translation>Was danach geschieht (run)</translation>
    </message>
    <message>
        <source>Skip it if it has not started within so long</source>
        <translation>Überspringen, wenn er in dieser Zeit nicht gestartet ist</translation>
    </message>
    <message>
        <source>Nothing of it runs after then</source>
        <translation>Danach läuft nichts mehr davon</translation>
    </message>
    <message>
        <source>A lock it has while it runs: gpu, or cargo:2 for two holders</source>
        <translation>Sperre, die er beim Laufen hält: gpu, oder cargo:2 für zwei Inhaber</translation>
    </message>
    <message>
        <source>Wait for the end of this job</source>
        <translation>Auf das Ende dieses Jobs warten</translation>
    </message>
    <message>
        <source>Which end of those will do (success)</source>
        <translation>Welches Ende dabei genügt (success)</translation>
    </message>
    <message>
        <source>If a job of its subject waits (supersede)</source>
        <translation>Falls ein Job zum selben Thema schon wartet (supersede)</translation>
    </message>
    <message>
        <source>Stop the job of its subject that runs</source>
        <translation>Den laufenden Job zum selben Thema stoppen</translation>
    </message>
    <message>
        <source>Wait until its subject was quiet for so long</source>
        <translation>Warten, bis zum Thema so lange nichts Neues kam</translation>
    </message>
    <message>
        <source>But not longer than this</source>
        <translation>Aber nicht länger als diese Zeit</translation>
    </message>
    <message>
        <source>%1 has passed: it is due now</source>
        <translation>%1 ist vorbei: sofort fällig</translation>
    </message>
    <message>
        <source>COMMAND [ARGUMENTS…]</source>
        <translation>BEFEHL [ARGUMENTE…]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>ist keines von %1</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>is no number such as 2 or 0.1</source>
        <translation>ist keine Zahl wie 2 oder 0.1</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>DAUER</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>is no size such as 64K or 10M</source>
        <translation>ist keine Größe wie 64K oder 10M</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>JOB</translation>
    </message>
    <message>
        <source>is no job: give its number, as in 42, or its id</source>
        <translation>ist kein Job: Nummer wie 42 oder ID angeben</translation>
    </message>
    <message>
        <source>Let it come by itself</source>
        <translation>Wieder von selbst starten lassen</translation>
    </message>
    <message>
        <source>Let it come only when it is triggered</source>
        <translation>Nur noch starten, wenn ausgelöst</translation>
    </message>
    <message>
        <source>JSON, @FILE or -: what the jobs find in $SEMANTICATASK_EVENT_DATA</source>
        <translation>JSON, @DATEI oder -: was die Jobs in $SEMANTICATASK_EVENT_DATA finden</translation>
    </message>
    <message>
        <source>frozen meanwhile: %1</source>
        <translation>zwischendurch angehalten: %1</translation>
    </message>
    <message>
        <source>%1 stays frozen; `semanticatask explain %1` says why</source>
        <translation>%1 bleibt angehalten; `semanticatask explain %1` sagt, warum</translation>
    </message>
    <message>
        <source>%1 starts as soon as it can (%2); `semanticatask explain %3` says more</source>
        <translation>%1 startet, sobald es geht (%2); `semanticatask explain %3` sagt mehr</translation>
    </message>
    <message>
        <source>jobs: 0</source>
        <translation>Jobs: 0</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>Operands</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(nötig)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>ein Befehl fehlt</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>nicht erwartet: %1</translation>
    </message>
    <message>
        <source>--at and --in do not go together</source>
        <translation>--at und --in passen nicht zusammen</translation>
    </message>
    <message>
        <source>--when needs --after</source>
        <translation>--when braucht --after</translation>
    </message>
    <message>
        <source>--max-wait needs a condition: --idle, --charging, --network or --event</source>
        <translation>--max-wait braucht eine Bedingung: --idle, --charging, --network oder --event</translation>
    </message>
    <message>
        <source>--on-max-wait needs --max-wait</source>
        <translation>--on-max-wait braucht --max-wait</translation>
    </message>
    <message>
        <source>FIELD=VALUE, a field of dev.enqueue.v1 that shall differ, or FIELD=null to take it away; may be repeated</source>
        <translation>FELD=WERT, ein Feld von dev.enqueue.v1, das abweichen soll, oder FELD=null, um es wegzunehmen; mehrfach möglich</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 verbraucht</translation>
    </message>
    <message>
        <source>%1; the first after %2, each %3 times as long as the one before, at most %4</source>
        <translation>%1; die erste nach %2, jede %3-mal so lange wie die vorige, höchstens %4</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>stall timeout</source>
        <translation>Zeitlimit ohne Lebenszeichen</translation>
    </message>
    <message>
        <source>time to live</source>
        <translation>Frist zum Starten</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>spätester Zeitpunkt</translation>
    </message>
    <message>
        <source>the job has ended, it is %1; `semanticatask retry` makes a new one like it</source>
        <translation>der Job ist beendet, er ist %1; `semanticatask retry` macht einen neuen wie ihn</translation>
    </message>
    <message>
        <source>the queue is full: no more than %1 may wait in it; `semanticatask queues` shows it, `semanticatask queue set` lets more wait</source>
        <translation>die Warteschlange ist voll: mehr als %1 dürfen nicht darin warten; `semanticatask queues` zeigt sie, `semanticatask queue set` lässt mehr zu</translation>
    </message>
    <message>
        <source>cancelled or being stopped: %1</source>
        <translation>abgebrochen oder im Abbruch: %1</translation>
    </message>
    <message>
        <source>%1 is being stopped</source>
        <translation>%1 wird gerade beendet</translation>
    </message>
    <message>
        <source>the option &quot;%1&quot; stands after &quot;%2&quot;</source>
        <translation>die Option „%1“ steht nach „%2“</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; did you mean %2?</source>
        <translation>es gibt keine Option „%1“; war %2 gemeint?</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be a whole number from 0 on</source>
        <translation>muss eine ganze Zahl ab 0 sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>must be a list that is not empty</source>
        <translation>muss eine nicht leere Liste sein</translation>
    </message>
    <message>
        <source>must be a list of schemas that is not empty</source>
        <translation>muss eine nicht leere Liste von Schemas sein</translation>
    </message>
    <message>
        <source>must be an object of texts</source>
        <translation>muss ein Objekt aus Texten sein</translation>
    </message>
    <message>
        <source>must be an object of schemas</source>
        <translation>muss ein Objekt aus Schemas sein</translation>
    </message>
    <message>
        <source>must be a schema: an object, true or false</source>
        <translation>muss ein Schema sein: ein Objekt, true oder false</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>must be a text, a number or a truth value</source>
        <translation>muss ein Text, eine Zahl oder ein Wahrheitswert sein</translation>
    </message>
    <message>
        <source>must be string, number, integer, boolean, object, array or null, or a list of them</source>
        <translation>muss string, number, integer, boolean, object, array oder null sein oder eine Liste davon</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>muss ein absoluter Pfad sein</translation>
    </message>
    <message>
        <source>must be a name, or a name:number</source>
        <translation>muss ein Name oder Name:Zahl sein</translation>
    </message>
    <message>
        <source>must be like 22:00-07:00</source>
        <translation>muss wie 22:00-07:00 aussehen</translation>
    </message>
    <message>
        <source>must be empty or the address of an http or https server</source>
        <translation>muss leer oder die Adresse eines http- oder https-Servers sein</translation>
    </message>
    <message>
        <source>must be valid Unicode, without lone surrogates</source>
        <translation>muss gültiges Unicode ohne einzelne Surrogate sein</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>muss eines davon sein: %1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>muss mindestens %1 sein</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>darf höchstens %1 sein</translation>
    </message>
    <message>
        <source>must be more than %1</source>
        <translation>muss größer als %1 sein</translation>
    </message>
    <message>
        <source>must be less than %1</source>
        <translation>muss kleiner als %1 sein</translation>
    </message>
    <message>
        <source>must be @hourly, @daily, @weekly, @monthly, @yearly or five parts</source>
        <translation>muss @hourly, @daily, @weekly, @monthly, @yearly sein oder fünf Teile haben</translation>
    </message>
    <message>
        <source>must be %1 to %2 characters long</source>
        <translation>muss %1 bis %2 Zeichen lang sein</translation>
    </message>
    <message>
        <source>must be %1 to %2</source>
        <translation>muss %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>muss Folgendes sein: %1</translation>
    </message>
    <message>
        <source>must have %1 to %2 entries</source>
        <translation>muss %1 bis %2 Einträge haben</translation>
    </message>
    <message>
        <source>must have at least %1 entries</source>
        <translation>muss mindestens %1 Einträge haben</translation>
    </message>
    <message>
        <source>must have at most %1 entries</source>
        <translation>darf höchstens %1 Einträge haben</translation>
    </message>
    <message>
        <source>must have at least %1 members</source>
        <translation>muss mindestens %1 Elemente haben</translation>
    </message>
    <message>
        <source>must have at most %1 members</source>
        <translation>darf höchstens %1 Elemente haben</translation>
    </message>
    <message>
        <source>must have command, as the type has none of its own</source>
        <translation>muss command enthalten, da der Typ keinen eigenen Befehl hat</translation>
    </message>
    <message>
        <source>must match %1</source>
        <translation>muss zu %1 passen</translation>
    </message>
    <message>
        <source>must fit one of %1 alternatives and fits %2</source>
        <translation>muss zu genau einer von %1 Möglichkeiten passen und passt zu %2</translation>
    </message>
    <message>
        <source>must lead to a part of this schema, as #/definitions/name does</source>
        <translation>muss wie #/definitions/name auf einen Teil dieses Schemas verweisen</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must not be less than debounce_ms</source>
        <translation>darf nicht kleiner als debounce_ms sein</translation>
    </message>
    <message>
        <source>must not be like %1</source>
        <translation>darf nicht so sein: %1</translation>
    </message>
    <message>
        <source>must not begin when they end</source>
        <translation>dürfen nicht zur selben Zeit beginnen und enden</translation>
    </message>
    <message>
        <source>must not contain NUL</source>
        <translation>darf kein NUL enthalten</translation>
    </message>
    <message>
        <source>must not have an entry twice</source>
        <translation>darf keinen Eintrag doppelt haben</translation>
    </message>
    <message>
        <source>may contain letters, digits, _ and - only</source>
        <translation>darf nur Buchstaben, Ziffern, _ und - enthalten</translation>
    </message>
    <message>
        <source>names are letters, digits and _, without a digit in front</source>
        <translation>Namen bestehen aus Buchstaben, Ziffern und _, ohne Ziffer am Anfang</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is missing; args and env belong to a command of the type</source>
        <translation>fehlt; args und env gehören zu einem Befehl des Typs</translation>
    </message>
    <message>
        <source>is missing; the job type needs it</source>
        <translation>fehlt; der Jobtyp braucht es</translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation>ist unbekannt</translation>
    </message>
    <message>
        <source>is no setting</source>
        <translation>ist keine Einstellung</translation>
    </message>
    <message>
        <source>is not allowed</source>
        <translation>ist nicht erlaubt</translation>
    </message>
    <message>
        <source>is not available</source>
        <translation>ist nicht verfügbar</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>ist zu groß</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>ist zu lang</translation>
    </message>
    <message>
        <source>is too long to be compared with a pattern</source>
        <translation>ist zu lang, um mit einem Muster verglichen zu werden</translation>
    </message>
    <message>
        <source>is too long when it is filled from the payload</source>
        <translation>ist zu lang, wenn es aus den Nutzdaten gefüllt wird</translation>
    </message>
    <message>
        <source>is longer than an argument or variable may be</source>
        <translation>ist länger, als ein Argument oder eine Variable sein darf</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>is needed for job.log</source>
        <translation>wird für job.log gebraucht</translation>
    </message>
    <message>
        <source>is for a single job</source>
        <translation>gilt nur für einen einzelnen Job</translation>
    </message>
    <message>
        <source>is what this type needs</source>
        <translation>wird für diese Art gebraucht</translation>
    </message>
    <message>
        <source>is not after schedule.scheduled_at</source>
        <translation>liegt nicht nach schedule.scheduled_at</translation>
    </message>
    <message>
        <source>is one moment for all jobs; ttl_ms is not</source>
        <translation>ist ein Zeitpunkt für alle Jobs; ttl_ms ist es nicht</translation>
    </message>
    <message>
        <source>names jobs that end only once</source>
        <translation>nennt Jobs, die nur einmal enden</translation>
    </message>
    <message>
        <source>is not registered, and the payload has no command</source>
        <translation>ist nicht registriert, und die Nutzdaten enthalten keinen Befehl</translation>
    </message>
    <message>
        <source>is set by the job type</source>
        <translation>legt der Jobtyp fest</translation>
    </message>
    <message>
        <source>is set by the type&apos;s own command</source>
        <translation>legt der eigene Befehl des Typs fest</translation>
    </message>
    <message>
        <source>is that of jobs which bring their command along</source>
        <translation>heißen Jobs, die ihren Befehl mitbringen</translation>
    </message>
    <message>
        <source>is a keyword that is not supported</source>
        <translation>ist ein nicht unterstütztes Schlüsselwort</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is no number and no name such as %1</source>
        <translation>ist keine Zahl und kein Name wie %1</translation>
    </message>
    <message>
        <source>is no regular expression: %1, at character %2</source>
        <translation>ist kein regulärer Ausdruck: %1, bei Zeichen %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone such as Europe/Berlin</source>
        <translation>&quot;%1&quot; ist keine Zeitzone wie Europe/Berlin</translation>
    </message>
    <message>
        <source>&quot;%1&quot; never comes: no such month has that day</source>
        <translation>&quot;%1&quot; kommt nie vor: kein solcher Monat hat diesen Tag</translation>
    </message>
    <message>
        <source>belongs to a single job and has no default</source>
        <translation>gehört zu einem einzelnen Job und hat keine Vorgabe</translation>
    </message>
    <message>
        <source>caps a debounce_ms, and there is none</source>
        <translation>begrenzt ein debounce_ms, und es gibt keines</translation>
    </message>
    <message>
        <source>does not go with a schedule AT or AFTER</source>
        <translation>passt nicht zu einem Zeitplan AT oder AFTER</translation>
    </message>
    <message>
        <source>does not go with this type</source>
        <translation>passt nicht zu dieser Art</translation>
    </message>
    <message>
        <source>does not go with %1</source>
        <translation>passt nicht zu %1</translation>
    </message>
    <message>
        <source>does not stay a regular expression within (?:…)</source>
        <translation>bleibt innerhalb von (?:…) kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>only one may be given of %1</source>
        <translation>nur eines davon darf angegeben sein: %1</translation>
    </message>
    <message>
        <source>one must be given of %1</source>
        <translation>eines davon muss angegeben sein: %1</translation>
    </message>
    <message>
        <source>ends before the job is due</source>
        <translation>endet, bevor der Job fällig ist</translation>
    </message>
    <message>
        <source>has passed</source>
        <translation>ist vorbei</translation>
    </message>
    <message>
        <source>has a time of its own for each job</source>
        <translation>hat für jeden Job eine eigene Zeit</translation>
    </message>
    <message>
        <source>has too many entries</source>
        <translation>hat zu viele Einträge</translation>
    </message>
    <message>
        <source>has too many parts, with every $ref followed</source>
        <translation>hat zu viele Teile, wenn jedem $ref gefolgt wird</translation>
    </message>
    <message>
        <source>has too many patterns, with every $ref followed</source>
        <translation>hat zu viele Muster, wenn jedem $ref gefolgt wird</translation>
    </message>
    <message>
        <source>has a step without a range; write %1-%2/%3</source>
        <translation>hat eine Schrittweite ohne Bereich; %1-%2/%3 schreiben</translation>
    </message>
    <message>
        <source>must have a step of 1 to %1</source>
        <translation>muss eine Schrittweite von 1 bis %1 haben</translation>
    </message>
    <message>
        <source>must have five parts (minute, hour, day of month, month, day of week), not %1</source>
        <translation>muss fünf Teile haben (Minute, Stunde, Tag, Monat, Wochentag), nicht %1</translation>
    </message>
    <message>
        <source>runs backwards; write two ranges with a comma between</source>
        <translation>läuft rückwärts; zwei Bereiche mit Komma dazwischen schreiben</translation>
    </message>
    <message>
        <source>minute &quot;%1&quot; %2</source>
        <translation>Minute &quot;%1&quot; %2</translation>
    </message>
    <message>
        <source>hour &quot;%1&quot; %2</source>
        <translation>Stunde &quot;%1&quot; %2</translation>
    </message>
    <message>
        <source>day of month &quot;%1&quot; %2</source>
        <translation>Tag &quot;%1&quot; %2</translation>
    </message>
    <message>
        <source>month &quot;%1&quot; %2</source>
        <translation>Monat &quot;%1&quot; %2</translation>
    </message>
    <message>
        <source>day of week &quot;%1&quot; %2</source>
        <translation>Wochentag &quot;%1&quot; %2</translation>
    </message>
    <message>
        <source>leads in a circle</source>
        <translation>führt im Kreis</translation>
    </message>
    <message>
        <source>leads to nothing</source>
        <translation>führt ins Leere</translation>
    </message>
    <message>
        <source>follows too many others</source>
        <translation>folgt zu vielen anderen</translation>
    </message>
    <message>
        <source>names a lock twice</source>
        <translation>nennt eine Sperre doppelt</translation>
    </message>
    <message>
        <source>names no job</source>
        <translation>bezeichnet keinen Job</translation>
    </message>
    <message>
        <source>takes too long to be compared with %1</source>
        <translation>braucht zu lange für den Vergleich mit %1</translation>
    </message>
    <message>
        <source>takes too many comparisons with the schema of the job type</source>
        <translation>erfordert zu viele Vergleiche mit dem Schema des Jobtyps</translation>
    </message>
    <message>
        <source>fits none of %1 alternatives; of the first, %2</source>
        <translation>passt zu keiner von %1 Möglichkeiten; bei der ersten: %2</translation>
    </message>
    <message>
        <source>would make all jobs the same one</source>
        <translation>würde alle Jobs zu ein und demselben machen</translation>
    </message>
    <message>
        <source>would wait for itself: it supersedes #%1, on which it depends</source>
        <translation>würde auf sich selbst warten: der Job ersetzt #%1, von dem er abhängt</translation>
    </message>
    <message>
        <source>are too large together with what their types add</source>
        <translation>sind zusammen mit dem, was ihre Typen hinzufügen, zu groß</translation>
    </message>
    <message>
        <source>arguments and environment are too long together</source>
        <translation>Argumente und Umgebung sind zusammen zu lang</translation>
    </message>
    <message>
        <source>the job type is too large</source>
        <translation>der Jobtyp ist zu groß</translation>
    </message>
    <message>
        <source>the job types are too large together</source>
        <translation>die Jobtypen sind zusammen zu groß</translation>
    </message>
    <message>
        <source>there are as many job types as there may be</source>
        <translation>es gibt schon so viele Jobtypen wie erlaubt</translation>
    </message>
    <message>
        <source>there are %1 schedules already</source>
        <translation>es gibt schon %1 Zeitpläne</translation>
    </message>
    <message>
        <source>%1 sets of locks are in use already</source>
        <translation>%1 Kombinationen von Sperren sind schon in Gebrauch</translation>
    </message>
    <message>
        <source>%1 names are in use already</source>
        <translation>%1 Namen sind schon in Gebrauch</translation>
    </message>
    <message>
        <source>%1 jobs wait in %2 already</source>
        <translation>in %2 warten schon %1 Jobs</translation>
    </message>
    <message>
        <source>%1 have jobs or rules of their own</source>
        <translation>%1 haben schon Jobs oder eigene Regeln</translation>
    </message>
    <message>
        <source>%1 events may be found later already</source>
        <translation>%1 Ereignisse lassen sich schon später noch finden</translation>
    </message>
    <message>
        <source>There is no job type %1</source>
        <translation>Es gibt keinen Jobtyp %1</translation>
    </message>
    <message>
        <source>There is no job %1</source>
        <translation>Es gibt keinen Job %1</translation>
    </message>
    <message>
        <source>no such job %1</source>
        <translation>es gibt keinen Job %1</translation>
    </message>
    <message>
        <source>Job %1 has had no attempt %2</source>
        <translation>Job %1 hatte keinen Versuch %2</translation>
    </message>
    <message>
        <source>There is no queue %1</source>
        <translation>Es gibt keine Warteschlange %1</translation>
    </message>
    <message>
        <source>There is no schedule %1</source>
        <translation>Es gibt keinen Zeitplan %1</translation>
    </message>
    <message>
        <source>only a job that has ended can be retried</source>
        <translation>nur ein beendeter Job lässt sich wiederholen</translation>
    </message>
    <message>
        <source>only a job that has ended can be deleted</source>
        <translation>nur ein beendeter Job lässt sich löschen</translation>
    </message>
    <message>
        <source>the subject has a newer job; force retries this one</source>
        <translation>zu diesem Thema gibt es einen neueren Job; force wiederholt diesen</translation>
    </message>
    <message>
        <source>a job that is %1 cannot become %2</source>
        <translation>ein Job, der %1 ist, kann nicht %2 werden</translation>
    </message>
    <message>
        <source>the job has ended</source>
        <translation>der Job ist beendet</translation>
    </message>
    <message>
        <source>the job has started</source>
        <translation>der Job hat begonnen</translation>
    </message>
    <message>
        <source>the job is being stopped</source>
        <translation>der Job wird gerade angehalten</translation>
    </message>
    <message>
        <source>job %1 of the schedule has not ended</source>
        <translation>Job %1 des Zeitplans ist nicht beendet</translation>
    </message>
    <message>
        <source>job %1 had not ended</source>
        <translation>Job %1 war nicht beendet</translation>
    </message>
    <message>
        <source>the service is stopping</source>
        <translation>der Dienst wird beendet</translation>
    </message>
    <message>
        <source>There are too many connections</source>
        <translation>Es gibt zu viele Verbindungen</translation>
    </message>
    <message>
        <source>This connection has too many subscriptions</source>
        <translation>Diese Verbindung hat zu viele Abonnements</translation>
    </message>
    <message>
        <source>The access token has to be shown first, with session.hello.v1</source>
        <translation>Zuerst muss das Zugriffstoken mit session.hello.v1 vorgezeigt werden</translation>
    </message>
    <message>
        <source>The service cannot read its own access token</source>
        <translation>Der Dienst kann sein eigenes Zugriffstoken nicht lesen</translation>
    </message>
    <message>
        <source>This is not the access token</source>
        <translation>Das ist nicht das Zugriffstoken</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>the folder belongs to somebody else</source>
        <translation>der Ordner gehört jemand anderem</translation>
    </message>
    <message>
        <source>others can write to the folder</source>
        <translation>andere können in den Ordner schreiben</translation>
    </message>
    <message>
        <source>is in the way and not a socket</source>
        <translation>ist im Weg und kein Socket</translation>
    </message>
    <message>
        <source>the socket belongs to somebody else</source>
        <translation>der Socket gehört jemand anderem</translation>
    </message>
    <message>
        <source>somebody else serves this socket</source>
        <translation>jemand anderes bedient diesen Socket</translation>
    </message>
    <message>
        <source>no connection to the service: %1</source>
        <translation>keine Verbindung zum Dienst: %1</translation>
    </message>
    <message>
        <source>nobody listens on %1</source>
        <translation>niemand lauscht auf %1</translation>
    </message>
    <message>
        <source>no access to %1</source>
        <translation>kein Zugriff auf %1</translation>
    </message>
    <message>
        <source>another user serves %1</source>
        <translation>ein anderer Benutzer bedient %1</translation>
    </message>
    <message>
        <source>it does not accept connections</source>
        <translation>er nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <source>the client ended</source>
        <translation>der Client wurde beendet</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>sie wurde geschlossen</translation>
    </message>
    <message>
        <source>the connection to the service was lost; the outcome is unknown</source>
        <translation>die Verbindung zum Dienst ging verloren; das Ergebnis ist unbekannt</translation>
    </message>
    <message>
        <source>%1 is missing or of another type</source>
        <translation>%1 fehlt oder ist von anderer Art</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>die Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it is a link, which could lead anywhere</source>
        <translation>sie ist ein Link, der überallhin führen kann</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>sie ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>sie gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>others may read or write it</source>
        <translation>andere dürfen sie lesen oder schreiben</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it holds no access token</source>
        <translation>sie enthält kein Zugriffstoken</translation>
    </message>
    <message>
        <source>is needed where HOME is not set: the folder for all data</source>
        <translation>wird gebraucht, wo HOME nicht gesetzt ist: der Ordner für alle Daten</translation>
    </message>
    <message>
        <source>the socket&apos;s path is too long for this system (%1 bytes of at most %2); set it to a shorter one: %3</source>
        <translation>der Pfad des Sockets ist für dieses System zu lang (%1 Bytes von höchstens %2); bitte einen kürzeren setzen: %3</translation>
    </message>
    <message>
        <source>the keychain: %1</source>
        <translation>der Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>%1 (at byte %2)</source>
        <translation>%1 (bei Byte %2)</translation>
    </message>
    <message>
        <source>unexpected text after the value</source>
        <translation>unerwarteter Text nach dem Wert</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a member&apos;s name is missing</source>
        <translation>der Name eines Elements fehlt</translation>
    </message>
    <message>
        <source>a member&apos;s name is repeated</source>
        <translation>der Name eines Elements kommt doppelt vor</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>ein Doppelpunkt fehlt</translation>
    </message>
    <message>
        <source>a comma or brace is missing</source>
        <translation>ein Komma oder eine geschweifte Klammer fehlt</translation>
    </message>
    <message>
        <source>a comma or bracket is missing</source>
        <translation>ein Komma oder eine eckige Klammer fehlt</translation>
    </message>
    <message>
        <source>a string has no end</source>
        <translation>eine Zeichenkette endet nicht</translation>
    </message>
    <message>
        <source>a raw control character in a string</source>
        <translation>ein unmaskiertes Steuerzeichen in einer Zeichenkette</translation>
    </message>
    <message>
        <source>invalid UTF-8</source>
        <translation>ungültiges UTF-8</translation>
    </message>
    <message>
        <source>an escape that does not exist</source>
        <translation>eine Escape-Sequenz, die es nicht gibt</translation>
    </message>
    <message>
        <source>a lone surrogate</source>
        <translation>ein einzelnes Surrogat</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>a digit is missing</source>
        <translation>eine Ziffer fehlt</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>another service (process %1) works on %2</source>
        <translation>ein anderer Dienst (Prozess %1) arbeitet mit %2</translation>
    </message>
    <message>
        <source>another service works on %1</source>
        <translation>ein anderer Dienst arbeitet mit %1</translation>
    </message>
    <message>
        <source>cannot make the folder %1: %2</source>
        <translation>der Ordner %1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>the folder belongs to another user</source>
        <translation>der Ordner gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>missing, or no program</source>
        <translation>fehlt oder ist kein Programm</translation>
    </message>
    <message>
        <source>the database has schema version %1, this program knows up to %2</source>
        <translation>die Datenbank hat die Schemaversion %1, dieses Programm kennt sie bis %2</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>a job cannot start the service; start it from outside</source>
        <translation>ein Job kann den Dienst nicht starten; bitte von außen starten</translation>
    </message>
    <message>
        <source>semanticataskd is neither beside this program nor on the PATH</source>
        <translation>semanticataskd liegt weder neben diesem Programm noch im PATH</translation>
    </message>
    <message>
        <source>%1 ended at once</source>
        <translation>%1 hat sich sofort beendet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>Exitcode %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>gestoppt: %1</translation>
    </message>
    <message>
        <source>%1 of output dropped</source>
        <translation>%1 der Ausgabe verworfen</translation>
    </message>
    <message>
        <source>left processes: %1</source>
        <translation>zurückgelassene Prozesse: %1</translation>
    </message>
    <message>
        <source>the disk with %1 is full; make room and try again</source>
        <translation>der Datenträger mit %1 ist voll; Platz schaffen und erneut versuchen</translation>
    </message>
    <message>
        <source>%1 is damaged; %2 says more</source>
        <translation>%1 ist beschädigt; mehr dazu in %2</translation>
    </message>
    <message>
        <source>the service cannot read or write %1 (%2); %3 says more</source>
        <translation>der Dienst kann %1 nicht lesen oder schreiben (%2); mehr dazu in %3</translation>
    </message>
    <message>
        <source>%1 (%2, where the limit is %3)</source>
        <translation>%1 (%2, die Grenze ist %3)</translation>
    </message>
    <message>
        <source>the service is too busy (%1); try again in a moment</source>
        <translation>der Dienst ist überlastet (%1); gleich noch einmal versuchen</translation>
    </message>
    <message>
        <source>the service failed: %1; %2 says more</source>
        <translation>Fehler im Dienst: %1; mehr dazu in %2</translation>
    </message>
    <message>
        <source>another job</source>
        <translation>ein anderer Job</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, bis %1</translation>
    </message>
    <message>
        <source>the machine is not idle (other programs use %1 %, last input %2)</source>
        <translation>der Rechner ist nicht im Leerlauf (andere Programme nutzen %1 %, letzte Eingabe %2)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>its time has not come</source>
        <translation>seine Zeit ist noch nicht gekommen</translation>
    </message>
    <message>
        <source>it failed and waits before it is tried again</source>
        <translation>er ist fehlgeschlagen und wartet auf die Wiederholung</translation>
    </message>
    <message>
        <source>its subject has not been quiet for long enough</source>
        <translation>zu seinem Thema war noch nicht lange genug Ruhe</translation>
    </message>
    <message>
        <source>its queue %1 is paused</source>
        <translation>seine Warteschlange %1 ist pausiert</translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation>alles ist pausiert</translation>
    </message>
    <message>
        <source>its queue is active at %1 only</source>
        <translation>seine Warteschlange ist nur zu diesen Zeiten aktiv: %1</translation>
    </message>
    <message>
        <source>all %1 slots of its queue %2 are taken</source>
        <translation>alle %1 Plätze seiner Warteschlange %2 sind belegt</translation>
    </message>
    <message>
        <source>all %1 slots of the service are taken</source>
        <translation>alle %1 Plätze des Dienstes sind belegt</translation>
    </message>
    <message>
        <source>%1 of the same subject runs</source>
        <translation>%1 zum selben Thema läuft</translation>
    </message>
    <message>
        <source>%1 has the lock %2</source>
        <translation>%1 hält die Sperre %2</translation>
    </message>
    <message>
        <source>%1, on which it depends, has not ended</source>
        <translation>%1, wovon er abhängt, ist noch nicht beendet</translation>
    </message>
    <message>
        <source>somebody holds it</source>
        <translation>er wird zurückgehalten</translation>
    </message>
    <message>
        <source>nobody has emitted the event %1</source>
        <translation>das Ereignis %1 wurde noch nicht ausgelöst</translation>
    </message>
    <message>
        <source>it waits for external power, and the power saver is on</source>
        <translation>er wartet auf Netzstrom, und der Energiesparmodus ist an</translation>
    </message>
    <message>
        <source>it waits for external power; the battery is at %1 %</source>
        <translation>er wartet auf Netzstrom; der Akku hat %1 %</translation>
    </message>
    <message>
        <source>the battery is at %1 %, and nothing starts below %2 %</source>
        <translation>der Akku hat %1 %, und unter %2 % startet nichts</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>es gibt kein Netzwerk</translation>
    </message>
    <message>
        <source>the network costs by the byte</source>
        <translation>das Netzwerk wird nach Datenmenge abgerechnet</translation>
    </message>
    <message>
        <source>the machine is busy (processors %1 %, memory %2 %)</source>
        <translation>der Rechner ist ausgelastet (Prozessoren %1 %, Speicher %2 %)</translation>
    </message>
    <message>
        <source>nothing tells yet whether its condition is met</source>
        <translation>noch ist unbekannt, ob seine Bedingung erfüllt ist</translation>
    </message>
    <message>
        <source>the disk is nearly full (%1 free, at least %2 wanted)</source>
        <translation>der Datenträger ist fast voll (%1 frei, mindestens %2 nötig)</translation>
    </message>
    <message>
        <source>%1 (for %2%3)</source>
        <translation>%1 (seit %2%3)</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitlimit erreicht</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>keine Aktivität</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist verstrichen</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>waited too long</source>
        <translation>zu lange gewartet</translation>
    </message>
    <message>
        <source>The command could not be executed: %1.</source>
        <translation>Der Befehl konnte nicht ausgeführt werden: %1.</translation>
    </message>
    <message>
        <source>The job&apos;s folder could not be entered: %1.</source>
        <translation>Der Ordner des Jobs ist nicht zugänglich: %1.</translation>
    </message>
    <message>
        <source>The system refused to start the command: %1.</source>
        <translation>Das System verweigerte den Start des Befehls: %1.</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird gestoppt</translation>
    </message>
    <message>
        <source>retry %1 of %2</source>
        <translation>Wiederholung %1 von %2</translation>
    </message>
    <message>
        <source>its turn</source>
        <translation>noch nicht dran</translation>
    </message>
    <message>
        <source>The command ended with exit code %1.</source>
        <translation>Der Befehl endete mit Exitcode %1.</translation>
    </message>
    <message>
        <source>The command was ended by %1 (%2), which this service did not send.</source>
        <translation>%1 (%2) hat den Befehl beendet; das Signal kam nicht von diesem Dienst.</translation>
    </message>
    <message>
        <source>It ran longer than its timeout and was stopped.</source>
        <translation>Der Job lief länger als sein Zeitlimit und wurde gestoppt.</translation>
    </message>
    <message>
        <source>It neither wrote anything nor used the processor, and was stopped.</source>
        <translation>Der Job gab nichts aus, nutzte die CPU nicht und wurde gestoppt.</translation>
    </message>
    <message>
        <source>Its deadline passed while it ran, and it was stopped.</source>
        <translation>Die Frist des Jobs verstrich, während er lief, und er wurde gestoppt.</translation>
    </message>
    <message>
        <source>It was running when the machine or its runner went down; nothing tells how far it came.</source>
        <translation>Der Job lief, als der Rechner oder sein Runner ausfiel; wie weit er kam, ist unbekannt.</translation>
    </message>
    <message>
        <source>A job that it waited for did not end as it should have.</source>
        <translation>Ein Job, auf den er wartete, endete nicht wie vorgesehen.</translation>
    </message>
    <message>
        <source>Its handler reported a failure: %1.</source>
        <translation>Sein Handler meldete einen Fehler: %1.</translation>
    </message>
    <message>
        <source>It had to wait longer than it allowed.</source>
        <translation>Der Job musste länger warten als erlaubt.</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>noch nicht fällig</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>subject not quiet</source>
        <translation>Thema noch nicht ruhig</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>außerhalb der Zeiten</translation>
    </message>
    <message>
        <source>lock held</source>
        <translation>Sperre belegt</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>queue paused</source>
        <translation>Warteschlange pausiert</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>subject runs</source>
        <translation>Thema läuft schon</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>not idle</source>
        <translation>kein Leerlauf</translation>
    </message>
    <message>
        <source>power</source>
        <translation>kein Netzstrom</translation>
    </message>
    <message>
        <source>battery low</source>
        <translation>Akku schwach</translation>
    </message>
    <message>
        <source>network</source>
        <translation>kein Netzwerk</translation>
    </message>
    <message>
        <source>metered network</source>
        <translation>getaktetes Netzwerk</translation>
    </message>
    <message>
        <source>machine busy</source>
        <translation>Rechner ausgelastet</translation>
    </message>
    <message>
        <source>condition unknown</source>
        <translation>Bedingung unbekannt</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>is no time such as 22:00, &quot;tomorrow 8:00&quot; or 2026-11-25T22:00</source>
        <translation>ist keine Zeit wie 22:00, &quot;tomorrow 8:00&quot; oder 2026-11-25T22:00</translation>
    </message>
    <message>
        <source>has a day that no calendar shows</source>
        <translation>enthält einen Tag, den es nicht gibt</translation>
    </message>
    <message>
        <source>has an offset that no clock has; -14:00 to +14:00</source>
        <translation>enthält eine Zeitverschiebung, die es nicht gibt; -14:00 bis +14:00</translation>
    </message>
    <message>
        <source>is no time such as 90s, 10m or 1h30m</source>
        <translation>ist keine Dauer wie 90s, 10m oder 1h30m</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1.%2 s</source>
        <translation>%1,%2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>it is being measured whether the machine is idle (last input %1)</source>
        <translation>es wird gemessen, ob der Rechner ruht (letzte Eingabe %1)</translation>
    </message>
    <message>
        <source>It had not started when its time to live was over.</source>
        <translation>Als seine Frist zum Starten vorbei war, hatte er noch nicht begonnen.</translation>
    </message>
    <message>
        <source>It had not started when its deadline passed.</source>
        <translation>Als sein spätester Zeitpunkt vorbei war, hatte er noch nicht begonnen.</translation>
    </message>
    <message>
        <source>from %1 on it waits for its conditions no longer</source>
        <translation>ab %1 wartet er nicht mehr auf seine Bedingungen</translation>
    </message>
    <message>
        <source>it is skipped unless it has started by %1</source>
        <translation>er wird übersprungen, wenn er bis %1 nicht begonnen hat</translation>
    </message>
    <message>
        <source>the machine is not idle (last input %1)</source>
        <translation>der Rechner ist nicht im Leerlauf (letzte Eingabe %1)</translation>
    </message>
    <message>
        <source>has a time that no clock shows; the last is 23:59</source>
        <translation>enthält eine Uhrzeit, die es nicht gibt; die letzte ist 23:59</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>This job is no longer kept.</source>
        <translation>Dieser Job ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>its subject has a newer job</source>
        <translation>zu seinem Thema gibt es einen neueren Job</translation>
    </message>
    <message>
        <source>it has ended already</source>
        <translation>er ist bereits beendet</translation>
    </message>
    <message>
        <source>it runs already</source>
        <translation>er läuft bereits</translation>
    </message>
    <message>
        <source>it has not ended yet</source>
        <translation>er ist noch nicht beendet</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>er ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>the service is not there; it may not have been done</source>
        <translation>der Dienst ist nicht da; vielleicht ist es nicht geschehen</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) started again</source>
        <translation>
            <numerusform>%n Job erneut gestartet</numerusform>
            <numerusform>%n Jobs erneut gestartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) run now</source>
        <translation>
            <numerusform>%n Job startet jetzt</numerusform>
            <numerusform>%n Jobs starten jetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have priority %1 now</source>
        <translation>
            <numerusform>%n Job hat jetzt Priorität %1</numerusform>
            <numerusform>%n Jobs haben jetzt Priorität %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The job was not taken: %1</source>
        <translation>Der Job wurde nicht angenommen: %1</translation>
    </message>
    <message>
        <source>#%1 is on its way</source>
        <translation>#%1 ist unterwegs</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nichts wurde geändert: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 ist pausiert</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 läuft weiter</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs up to %n job(s) at a time</source>
        <translation>
            <numerusform>%1 führt höchstens %n Job gleichzeitig aus</numerusform>
            <numerusform>%1 führt höchstens %n Jobs gleichzeitig aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows and steers SemanticaTask&apos;s background jobs.</source>
        <translation>Zeigt und steuert die Hintergrundjobs von SemanticaTask.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Shows only the icon, if the desktop has a place for it.</source>
        <translation>Zeigt nur das Symbol, sofern der Desktop einen Platz dafür hat.</translation>
    </message>
    <message>
        <source>no arguments are expected</source>
        <translation>es werden keine Argumente erwartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
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
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>In the last hour: %1 started, %2 finished, %3 failed</source>
        <translation>In der letzten Stunde: %1 gestartet, %2 beendet, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>the machine is idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>there is external power</source>
        <translation>Netzstrom</translation>
    </message>
    <message>
        <source>there is a network that does not cost by the byte</source>
        <translation>nicht getakteter Netzwerkverbindung</translation>
    </message>
    <message>
        <source>there is a network</source>
        <translation>Netzwerkverbindung</translation>
    </message>
    <message>
        <source>Runs at %1</source>
        <translation>Startet ab %1</translation>
    </message>
    <message>
        <source>Runs from %1 on, when %2</source>
        <translation>Startet ab %1 bei %2</translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation>Startet sofort</translation>
    </message>
    <message>
        <source>Runs when %1</source>
        <translation>Startet bei %1</translation>
    </message>
    <message>
        <source>, at the latest %1</source>
        <translation>, spätestens %1</translation>
    </message>
    <message numerus="yes">
        <source>; tried again up to %n time(s) if it fails</source>
        <translation>
            <numerusform>; wird bei Fehlschlag bis zu %n-mal wiederholt</numerusform>
            <numerusform>; wird bei Fehlschlag bis zu %n-mal wiederholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Which command? For example: make -j4</source>
        <translation>Welcher Befehl? Beispiel: make -j4</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>Das %1.</translation>
    </message>
    <message>
        <source>That is before it may start.</source>
        <translation>Das liegt vor dem frühesten Start.</translation>
    </message>
    <message>
        <source>The quote %1 does not end.</source>
        <translation>Das Anführungszeichen %1 wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>Es gibt keinen Befehl.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1 (in %2)</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (vor %2)</translation>
    </message>
    <message>
        <source>“Run now” does not wait for that.</source>
        <translation>„Jetzt starten“ wartet nicht darauf.</translation>
    </message>
    <message>
        <source>It starts when one of them ends, or when the queue gets more slots.</source>
        <translation>Der Job startet, wenn einer davon endet oder die Warteschlange mehr Plätze bekommt.</translation>
    </message>
    <message>
        <source>It starts when one of them ends; “Run now” does not wait.</source>
        <translation>Der Job startet, wenn einer davon endet; „Jetzt starten“ wartet nicht.</translation>
    </message>
    <message>
        <source>Let the queue go on in the list of queues.</source>
        <translation>Die Warteschlange in der Liste der Warteschlangen fortsetzen.</translation>
    </message>
    <message>
        <source>“Resume” lets everything go on.</source>
        <translation>„Fortsetzen“ lässt alles weiterlaufen.</translation>
    </message>
    <message>
        <source>It starts after that job has ended.</source>
        <translation>Der Job startet, wenn jener beendet ist.</translation>
    </message>
    <message>
        <source>It starts once the event is emitted.</source>
        <translation>Der Job startet, sobald das Ereignis ausgelöst wird.</translation>
    </message>
    <message>
        <source>It starts once the machine is left alone; “Run now” does not wait.</source>
        <translation>Der Job startet, sobald niemand den Rechner benutzt; „Jetzt starten“ wartet nicht.</translation>
    </message>
    <message>
        <source>Plug the machine in; “Run now” does not wait for that.</source>
        <translation>Den Rechner ans Stromnetz anschließen; „Jetzt starten“ wartet nicht darauf.</translation>
    </message>
    <message>
        <source>It starts with another connection; “Run now” does not wait for that.</source>
        <translation>Der Job startet mit einer anderen Verbindung; „Jetzt starten“ wartet nicht darauf.</translation>
    </message>
    <message>
        <source>It starts when other programs do less; “Run now” does not wait for that.</source>
        <translation>Der Job startet, wenn andere Programme weniger tun; „Jetzt starten“ wartet nicht darauf.</translation>
    </message>
    <message>
        <source>“Run now” starts it all the same.</source>
        <translation>„Jetzt starten“ startet ihn trotzdem.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Auf dem Datenträger Platz schaffen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Exitcode</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Artefakte</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a reason, and what would change it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing holds it: it is the next.</source>
        <translation>Nichts hält ihn auf: Er ist der Nächste.</translation>
    </message>
    <message>
        <source>Nothing holds it: it is number %1 in line.</source>
        <translation>Nichts hält ihn auf: Er ist Nummer %1 in der Reihe.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>#%1 failed</source>
        <translation>#%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>#%1 is done</source>
        <translation>#%1 ist fertig</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Dauer: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n Job fehlgeschlagen</numerusform>
            <numerusform>%n Jobs fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) done</source>
        <translation>
            <numerusform>%n Job fertig</numerusform>
            <numerusform>%n Jobs fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n done</source>
        <translation>
            <numerusform>, %n fertig</numerusform>
            <numerusform>, %n fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>For 15 &amp;minutes</source>
        <translation>Für 15 &amp;Minuten</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Für eine &amp;Stunde</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow, 8:00</source>
        <translation>Bis mor&amp;gen, 8:00 Uhr</translation>
    </message>
    <message>
        <source>Until I &amp;resume it</source>
        <translation>Bis zum &amp;Fortsetzen</translation>
    </message>
    <message>
        <source>%1 (paused until %2)</source>
        <translation>%1 (pausiert bis %2)</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <translation>%1 (pausiert)</translation>
    </message>
    <message>
        <source>Without the check mark the queue is paused: what runs goes on, nothing new starts.</source>
        <translation>Ohne Häkchen ist die Warteschlange pausiert: Was läuft, läuft weiter, Neues startet nicht.</translation>
    </message>
    <message>
        <source>How many of its jobs may run at a time; edit to change it.</source>
        <translation>Wie viele ihrer Jobs gleichzeitig laufen dürfen; zum Ändern bearbeiten.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Failed (24 h)</source>
        <translation>Fehler (24 h)</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>Ø Wartezeit</translation>
    </message>
    <message>
        <source>for an idle machine</source>
        <translation>auf Leerlauf</translation>
    </message>
    <message>
        <source>for power</source>
        <translation>auf Netzstrom</translation>
    </message>
    <message>
        <source>for a fuller battery</source>
        <translation>auf einen volleren Akku</translation>
    </message>
    <message>
        <source>for a network</source>
        <translation>auf eine Netzwerkverbindung</translation>
    </message>
    <message>
        <source>for an unmetered network</source>
        <translation>auf eine nicht getaktete Verbindung</translation>
    </message>
    <message>
        <source>for a less busy machine</source>
        <translation>auf weniger Auslastung</translation>
    </message>
    <message>
        <source>for room on the disk</source>
        <translation>auf freien Speicherplatz</translation>
    </message>
    <message>
        <source>for their time</source>
        <translation>auf den Startzeitpunkt</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>auf die Wiederholung</translation>
    </message>
    <message>
        <source>for quiet</source>
        <translation>auf Ruhe beim Thema</translation>
    </message>
    <message>
        <source>in paused queues</source>
        <translation>in pausierten Warteschlangen</translation>
    </message>
    <message>
        <source>for their queue&apos;s hours</source>
        <translation>auf die Zeiten der Warteschlange</translation>
    </message>
    <message>
        <source>for an event</source>
        <translation>auf ein Ereignis</translation>
    </message>
    <message>
        <source>for other jobs</source>
        <translation>auf andere Jobs</translation>
    </message>
    <message>
        <source>until released</source>
        <translation>auf Freigabe</translation>
    </message>
    <message>
        <source>for a condition</source>
        <translation>auf eine Bedingung</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Power: unknown</source>
        <translation>Energie: unbekannt</translation>
    </message>
    <message>
        <source>On mains</source>
        <translation>Netzbetrieb</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Akkubetrieb</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>, power saver</source>
        <translation>, Energiesparmodus</translation>
    </message>
    <message>
        <source>last input %1 ago</source>
        <translation>letzte Eingabe vor %1</translation>
    </message>
    <message>
        <source>last input unknown</source>
        <translation>letzte Eingabe unbekannt</translation>
    </message>
    <message>
        <source>Idle: unknown</source>
        <translation>Leerlauf: unbekannt</translation>
    </message>
    <message>
        <source>Idle: yes (%1)</source>
        <translation>Leerlauf: ja (%1)</translation>
    </message>
    <message>
        <source>Idle: no (%1)</source>
        <translation>Leerlauf: nein (%1)</translation>
    </message>
    <message>
        <source>Load: unknown</source>
        <translation>Auslastung: unbekannt</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>, memory %1</source>
        <translation>, Speicher %1</translation>
    </message>
    <message>
        <source>until %1 (%2)</source>
        <translation>bis %1 (noch %2)</translation>
    </message>
    <message>
        <source>Starting the service …</source>
        <translation>Dienst wird gestartet …</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Kein Dienst</translation>
    </message>
    <message>
        <source>No service: %1</source>
        <translation>Kein Dienst: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>pausiert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>er wurde beendet</translation>
    </message>
    <message>
        <source>About SemanticaTask</source>
        <translation>Über SemanticaTask</translation>
    </message>
    <message>
        <source>Runs jobs in the background of this machine, when it suits.

Service: %1
Its files: %2
Its log: %3

Free software under the MIT licence; built with Qt %4.</source>
        <translation>Führt Jobs im Hintergrund dieses Rechners aus, wenn es passt.

Dienst: %1
Seine Dateien: %2
Sein Protokoll: %3

Freie Software unter der MIT-Lizenz; erstellt mit Qt %4.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>About the job</source>
        <translation>Über den Job</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>Ou&amp;tput</source>
        <translation>A&amp;usgabe</translation>
    </message>
    <message>
        <source>&amp;Attempts</source>
        <translation>&amp;Versuche</translation>
    </message>
    <message>
        <source>Enter shows an attempt&apos;s output</source>
        <translation>Die Eingabetaste zeigt die Ausgabe eines Versuchs</translation>
    </message>
    <message>
        <source>Why not yet?</source>
        <translation>Warum noch nicht?</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cancelled or skipped</source>
        <translation>Abgebrochen oder übersprungen</translation>
    </message>
    <message>
        <source>Only jobs of this queue</source>
        <translation>Nur Jobs dieser Warteschlange</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>Only jobs with this tag</source>
        <translation>Nur Jobs mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>Search in commands, subjects and types</source>
        <translation>In Befehlen, Themen und Typen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>vor 1 h</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <translation>vor 30 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>There is no service.
%1</source>
        <translation>Es läuft kein Dienst.
%1</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>Dienst starten</translation>
    </message>
    <message>
        <source>The service is being started …</source>
        <translation>Der Dienst wird gestartet …</translation>
    </message>
    <message>
        <source>Asking the service …</source>
        <translation>Der Dienst wird abgefragt …</translation>
    </message>
    <message>
        <source>No job matches the filter.</source>
        <translation>Kein Job passt zum Filter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>No jobs yet. Whatever takes long and nobody has to watch can become one: a build, a backup, an index.
In a terminal: semanticatask run -- make</source>
        <translation>Noch keine Jobs. Alles, was lange dauert und niemand beobachten muss, kann einer werden: ein Build, eine Sicherung, ein Index.
Im Terminal: semanticatask run -- make</translation>
    </message>
    <message>
        <source>New job …</source>
        <translation>Neuer Job …</translation>
    </message>
    <message>
        <source>The service is gone; this is how it was.</source>
        <translation>Der Dienst ist weg; dies war der letzte Stand.</translation>
    </message>
    <message>
        <source>%L1 of %L2 jobs; more come as you scroll</source>
        <translation>%L1 von %L2 Jobs; weitere beim Scrollen</translation>
    </message>
    <message>
        <source>%L1 jobs; more come as you scroll</source>
        <translation>%L1 Jobs; weitere beim Scrollen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Job</numerusform>
            <numerusform>%Ln Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>&amp;Zeilen umbrechen</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Mitlaufen</translation>
    </message>
    <message>
        <source>Output of the job</source>
        <translation>Ausgabe des Jobs</translation>
    </message>
    <message>
        <source>It has written nothing yet.</source>
        <translation>Der Job hat noch nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Search in the output</source>
        <translation>In der Ausgabe suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>[the first %1 are not shown]</source>
        <translation>[die ersten %1 werden nicht gezeigt]</translation>
    </message>
    <message>
        <source>[%1 of output are no longer kept]</source>
        <translation>[%1 der Ausgabe sind nicht mehr vorhanden]</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>SemanticaTask</source>
        <translation>SemanticaTask</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>&amp;New job …</source>
        <translation>&amp;Neuer Job …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Priority …</source>
        <translation>&amp;Priorität …</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Jobs</translation>
    </message>
    <message>
        <source>C&amp;lose the window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit (the service goes on)</source>
        <translation>&amp;Beenden (der Dienst läuft weiter)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Search jobs</source>
        <translation>&amp;Jobs suchen</translation>
    </message>
    <message>
        <source>Search the &amp;output</source>
        <translation>In der &amp;Ausgabe suchen</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über SemanticaTask</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Select a job to see all about it.</source>
        <translation>Einen Job auswählen, um alles über ihn zu sehen.</translation>
    </message>
    <message>
        <source>Higher ones start first:</source>
        <translation>Höhere starten zuerst:</translation>
    </message>
    <message>
        <source>make -j4</source>
        <translation>make -j4</translation>
    </message>
    <message>
        <source>Let a &amp;shell read it (pipes, variables, wildcards)</source>
        <translation>Von einer S&amp;hell auswerten lassen (Pipes, Variablen, Platzhalter)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>none; a newer job of it replaces one that waits</source>
        <translation>keines; ein neuerer Job ersetzt den wartenden zum selben Thema</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>at once; or 22:00, tomorrow 8:00, 10m</source>
        <translation>sofort; oder 22:00, tomorrow 8:00, 10m</translation>
    </message>
    <message>
        <source>the machine is &amp;idle</source>
        <translation>&amp;Leerlauf</translation>
    </message>
    <message>
        <source>there is external &amp;power</source>
        <translation>Netzst&amp;rom</translation>
    </message>
    <message>
        <source>there is a &amp;network</source>
        <translation>Netzwerk&amp;verbindung</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>whenever; or tomorrow 8:00, 2h</source>
        <translation>beliebig; oder tomorrow 8:00, 2h</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neuer Job</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Tries after a failure</source>
        <translation>Versuche nach einem Fehlschlag</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>&amp;Befehl:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Queue:</source>
        <translation>&amp;Warteschlange:</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>S&amp;chlagwort:</translation>
    </message>
    <message>
        <source>S&amp;ubject:</source>
        <translation>&amp;Thema:</translation>
    </message>
    <message>
        <source>P&amp;riority:</source>
        <translation>&amp;Priorität:</translation>
    </message>
    <message>
        <source>Retri&amp;es:</source>
        <translation>Wie&amp;derholungen:</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Not &amp;before:</source>
        <translation>&amp;Nicht vor:</translation>
    </message>
    <message>
        <source>Only when:</source>
        <translation>Nur bei:</translation>
    </message>
    <message>
        <source>At the &amp;latest:</source>
        <translation>Spät&amp;estens:</translation>
    </message>
    <message>
        <source>The job&apos;s folder</source>
        <translation>Ordner des Jobs</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Jobs of the queue that may run at a time</source>
        <translation>Jobs der Warteschlange, die gleichzeitig laufen dürfen</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>Dienst &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Failed last: %1</source>
        <translation>Zuletzt fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>&amp;Resume (paused)</source>
        <translation>&amp;Fortsetzen (pausiert)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>it has only just become so</source>
        <translation>erst seit Kurzem so</translation>
    </message>
    <message>
        <source>the machine does not tell of its power</source>
        <translation>der Rechner meldet nichts über seine Stromversorgung</translation>
    </message>
    <message>
        <source>external power</source>
        <translation>Netzstrom</translation>
    </message>
    <message>
        <source>no external power</source>
        <translation>kein Netzstrom</translation>
    </message>
    <message>
        <source>battery %1</source>
        <translation>Akku %1</translation>
    </message>
    <message>
        <source>the machine does not tell</source>
        <translation>der Rechner meldet nichts dazu</translation>
    </message>
    <message>
        <source>the power saver is on</source>
        <translation>der Energiesparmodus ist an</translation>
    </message>
    <message>
        <source>it is off</source>
        <translation>er ist aus</translation>
    </message>
    <message>
        <source>the system does not tell of its network</source>
        <translation>das System meldet nichts über das Netzwerk</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>keine Netzwerkverbindung</translation>
    </message>
    <message>
        <source>the system does not tell what it costs</source>
        <translation>das System meldet nicht, wie abgerechnet wird</translation>
    </message>
    <message>
        <source>it costs by the byte</source>
        <translation>wird nach Datenmenge abgerechnet</translation>
    </message>
    <message>
        <source>it does not cost by the byte</source>
        <translation>wird nicht nach Datenmenge abgerechnet</translation>
    </message>
    <message>
        <source>it is still being measured</source>
        <translation>wird noch gemessen</translation>
    </message>
    <message>
        <source>they use %1</source>
        <translation>sie nutzen %1</translation>
    </message>
    <message>
        <source>nobody tells when anything was touched last</source>
        <translation>die letzte Eingabe ist nicht bekannt</translation>
    </message>
    <message>
        <source>the last time was %1 ago</source>
        <translation>letzte Eingabe vor %1</translation>
    </message>
    <message>
        <source>nobody tells</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>something does</source>
        <translation>ein Programm im Vollbild</translation>
    </message>
    <message>
        <source>nothing does</source>
        <translation>kein Programm im Vollbild</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>%1 genutzt</translation>
    </message>
    <message>
        <source>the system does not tell</source>
        <translation>das System meldet nichts dazu</translation>
    </message>
    <message>
        <source>%1 are free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Met now</source>
        <translation>Jetzt erfüllt</translation>
    </message>
    <message>
        <source>Not met now</source>
        <translation>Jetzt nicht erfüllt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>It never comes.</source>
        <translation>Er startet nie.</translation>
    </message>
    <message>
        <source>It comes at %1 …</source>
        <translation>Startet: %1 …</translation>
    </message>
    <message>
        <source>What is it called? For example: backup</source>
        <translation>Wie heißt er? Beispiel: backup</translation>
    </message>
    <message>
        <source>Only the letters A to Z, digits, _ and - are possible.</source>
        <translation>Möglich sind nur die Buchstaben A bis Z, Ziffern, _ und -.</translation>
    </message>
    <message>
        <source>How often? For example: 2h, 22:00 (daily), or 0 8 * * mon-fri</source>
        <translation>Wie oft? Beispiel: 2h, 22:00 (täglich) oder 0 8 * * mon-fri</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, #%2</source>
        <translation>%1, #%2</translation>
    </message>
    <message>
        <source>%1, missed</source>
        <translation>%1, verpasst</translation>
    </message>
    <message>
        <source>%1, skipped: the one before went on</source>
        <translation>%1, übersprungen: der vorige lief noch</translation>
    </message>
    <message>
        <source>%1, refused: %2</source>
        <translation>%1, abgelehnt: %2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Without the check mark it runs only when it is triggered.</source>
        <translation>Ohne Häkchen läuft er nur, wenn er ausgelöst wird.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>The service wants its access token</source>
        <translation>Der Dienst verlangt sein Zugriffstoken</translation>
    </message>
    <message>
        <source>Jobs that need external power</source>
        <translation>Jobs, die Netzstrom brauchen</translation>
    </message>
    <message>
        <source>They run with external power</source>
        <translation>Sie laufen mit Netzstrom</translation>
    </message>
    <message>
        <source>or on a battery of at least %1 %</source>
        <translation>oder bei einem Akkustand von mindestens %1 %</translation>
    </message>
    <message>
        <source>but not while the power saver is on</source>
        <translation>aber nicht im Energiesparmodus</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Jobs</translation>
    </message>
    <message>
        <source>Without external power they start only if the battery has at least %1 %</source>
        <translation>Ohne Netzstrom starten sie nur bei einem Akkustand von mindestens %1 %</translation>
    </message>
    <message>
        <source>Jobs that need a network</source>
        <translation>Jobs, die ein Netzwerk brauchen</translation>
    </message>
    <message>
        <source>They run while there is a network</source>
        <translation>Sie laufen, solange eine Netzwerkverbindung besteht</translation>
    </message>
    <message>
        <source>If they ask for it, only while it does not cost by the byte</source>
        <translation>Auf Wunsch nur, wenn diese nicht nach Datenmenge abgerechnet wird</translation>
    </message>
    <message>
        <source>Jobs that run already</source>
        <translation>Jobs, die schon laufen</translation>
    </message>
    <message>
        <source>When a condition of theirs goes, they %1</source>
        <translation>Fällt eine ihrer Bedingungen weg, %1</translation>
    </message>
    <message>
        <source>are frozen until it is back</source>
        <translation>werden sie eingefroren, bis sie wieder gilt</translation>
    </message>
    <message>
        <source>go on all the same</source>
        <translation>laufen sie trotzdem weiter</translation>
    </message>
    <message>
        <source>are stopped and start anew later</source>
        <translation>werden sie gestoppt und starten später neu</translation>
    </message>
    <message>
        <source>are cancelled</source>
        <translation>werden sie abgebrochen</translation>
    </message>
    <message>
        <source>Jobs that need an idle machine</source>
        <translation>Jobs, die Leerlauf brauchen</translation>
    </message>
    <message>
        <source>They run while all of this is so:</source>
        <translation>Sie laufen, solange all dies zutrifft:</translation>
    </message>
    <message>
        <source>Other programs use less than %1 % of the processors</source>
        <translation>Andere Programme nutzen weniger als %1 % der Prozessoren</translation>
    </message>
    <message>
        <source>Nothing fills the whole screen</source>
        <translation>Kein Programm füllt den ganzen Bildschirm</translation>
    </message>
    <message>
        <source>If nobody can tell whether anything was touched</source>
        <translation>Wenn nicht bekannt ist, ob es Eingaben gab</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>dann %1</translation>
    </message>
    <message>
        <source>the processors decide alone</source>
        <translation>entscheiden allein die Prozessoren</translation>
    </message>
    <message>
        <source>the machine counts as in use</source>
        <translation>gilt der Rechner als benutzt</translation>
    </message>
    <message>
        <source>it counts as untouched</source>
        <translation>gilt er als unbenutzt</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>of a queue at most %1 unless it has a number of its own</source>
        <translation>je Warteschlange höchstens %1, sofern sie keine eigene Zahl hat</translation>
    </message>
    <message>
        <source>A busy machine: jobs of negative priority start only while</source>
        <translation>Ausgelasteter Rechner: Jobs mit negativer Priorität starten nur, solange</translation>
    </message>
    <message>
        <source>at most %1 % of the processors are in use</source>
        <translation>höchstens %1 % der Prozessoren genutzt werden</translation>
    </message>
    <message>
        <source>at most %1 % of the memory is in use</source>
        <translation>höchstens %1 % des Speichers genutzt werden</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Jobs start only while at least %1 MiB are free</source>
        <translation>Jobs starten nur, solange mindestens %1 MiB frei sind</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Say so when</source>
        <translation>Benachrichtigen, wenn</translation>
    </message>
    <message>
        <source>a job fails</source>
        <translation>ein Job fehlschlägt</translation>
    </message>
    <message>
        <source>a job ends well</source>
        <translation>ein Job erfolgreich endet</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>What is kept of jobs that have ended</source>
        <translation>Was von beendeten Jobs aufbewahrt wird</translation>
    </message>
    <message>
        <source>and at most %1 of them</source>
        <translation>und höchstens %1 davon</translation>
    </message>
    <message>
        <source>Of each job the latest %1 MiB are kept</source>
        <translation>Von jedem Job werden die neuesten %1 MiB aufbewahrt</translation>
    </message>
    <message>
        <source>and %1 MiB of all jobs that have ended</source>
        <translation>und %1 MiB von allen beendeten Jobs</translation>
    </message>
    <message>
        <source>Backups of the database</source>
        <translation>Sicherungen der Datenbank</translation>
    </message>
    <message>
        <source>Jobs that fail, unless they say otherwise</source>
        <translation>Jobs, die fehlschlagen, sofern sie nichts anderes angeben</translation>
    </message>
    <message>
        <source>give or take %1 %</source>
        <translation>plus oder minus %1 %</translation>
    </message>
    <message>
        <source>Jobs that are stopped</source>
        <translation>Jobs, die gestoppt werden</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>They go to %1 (OTLP over HTTP; empty: nowhere)</source>
        <translation>Sie gehen an %1 (OTLP über HTTP; leer: nirgendwohin)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Programs must show it to use the service</source>
        <translation>Programme müssen es vorzeigen, um den Dienst zu nutzen</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Only the address of an http or https server is possible, or nothing.</source>
        <translation>Möglich ist nur die Adresse eines http- oder https-Servers, oder nichts.</translation>
    </message>
    <message>
        <source>Only numbers from %1 to %2 are possible.</source>
        <translation>Möglich sind nur Zahlen von %1 bis %2.</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Nicht geändert: %1</translation>
    </message>
    <message>
        <source>%1 is there now.</source>
        <translation>%1 ist hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 was not added: %2</source>
        <translation>%1 wurde nicht hinzugefügt: %2</translation>
    </message>
    <message>
        <source>%1 comes again.</source>
        <translation>%1 startet wieder von selbst.</translation>
    </message>
    <message>
        <source>%1 comes only when it is triggered.</source>
        <translation>%1 startet nur noch, wenn ausgelöst.</translation>
    </message>
    <message>
        <source>%1 was not switched: %2</source>
        <translation>%1 wurde nicht umgeschaltet: %2</translation>
    </message>
    <message>
        <source>#%1 is on its way.</source>
        <translation>#%1 ist unterwegs.</translation>
    </message>
    <message>
        <source>%1 was not triggered: %2</source>
        <translation>%1 wurde nicht ausgelöst: %2</translation>
    </message>
    <message>
        <source>%1 is gone; its jobs stay.</source>
        <translation>%1 ist entfernt; die Jobs bleiben.</translation>
    </message>
    <message>
        <source>%1 was not removed: %2</source>
        <translation>%1 wurde nicht entfernt: %2</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, and start this program again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Bitte entsperren und dieses Programm neu starten.</translation>
    </message>
    <message>
        <source>Your keychain may not be used.</source>
        <translation>Der Schlüsselbund darf nicht benutzt werden.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Hier gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>That is not this service&apos;s access token.</source>
        <translation>Das ist nicht das Zugriffstoken dieses Dienstes.</translation>
    </message>
    <message>
        <source>The access token is in your keychain.</source>
        <translation>Das Zugriffstoken liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The access token counts, but could not be kept: %1</source>
        <translation>Das Zugriffstoken gilt, konnte aber nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>It cannot be read here: %1</source>
        <translation>Es ist hier nicht lesbar: %1</translation>
    </message>
    <message>
        <source>This is the new one; the one before opens nothing any more.</source>
        <translation>Dies ist das neue; das bisherige gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Welcome to SemanticaTask</source>
        <translation>Willkommen bei SemanticaTask</translation>
    </message>
    <message>
        <source>SemanticaTask runs commands in the background: one after the other, again after a failure, when the machine is idle or charging, as you like.</source>
        <translation>SemanticaTask führt Befehle im Hintergrund aus: nacheinander, nach einem Fehlschlag erneut, bei Leerlauf oder Netzstrom, ganz nach Wunsch.</translation>
    </message>
    <message>
        <source>Each job says in plain words what it waits for, and keeps its output.</source>
        <translation>Jeder Job sagt verständlich, worauf er wartet, und behält seine Ausgabe.</translation>
    </message>
    <message>
        <source>The icon in the panel shows how things stand. Jobs go on when this window is closed.</source>
        <translation>Das Symbol in der Leiste zeigt den Stand. Jobs laufen weiter, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>Bei der &amp;Anmeldung starten</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Loslegen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light or dark, fonts and sizes: as the system has them.</source>
        <translation>Hell oder dunkel, Schriften und Größen: wie im System eingestellt.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>The service wants its access token, which is not known here.</source>
        <translation>Der Dienst verlangt sein Zugriffstoken, das hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Give it …</source>
        <translation>Token angeben …</translation>
    </message>
    <message>
        <source>S&amp;ettings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Neuer Zeitplan</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>&amp;Wann:</translation>
    </message>
    <message>
        <source>2h; or 22:00 (daily), 0 8 * * mon-fri, @weekly</source>
        <translation>2h; oder 22:00 (täglich), 0 8 * * mon-fri, @weekly</translation>
    </message>
    <message>
        <source>make backup</source>
        <translation>make backup</translation>
    </message>
    <message>
        <source>No schedules yet. One makes a job of a command again and again: every two hours, each night.</source>
        <translation>Noch keine Zeitpläne. Ein Zeitplan macht aus einem Befehl immer wieder einen Job: alle zwei Stunden, jede Nacht.</translation>
    </message>
    <message>
        <source>Run it &amp;now</source>
        <translation>&amp;Jetzt starten</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>Hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>Remove the schedule</source>
        <translation>Zeitplan entfernen</translation>
    </message>
    <message>
        <source>Remove %1? Its jobs stay.</source>
        <translation>%1 entfernen? Die Jobs bleiben.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>&amp;Standardwerte</translation>
    </message>
    <message>
        <source>Everything on this page as it was in the beginning</source>
        <translation>Alles auf dieser Seite auf den Anfangszustand zurücksetzen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <translation>Alles liegt in %1</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Nothing can be changed now: %1</source>
        <translation>Zurzeit ist nichts änderbar: %1</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>The service wants its access token. Where it runs, `semanticatask token show` tells it. It will be kept in your keychain.</source>
        <translation>Der Dienst verlangt sein Zugriffstoken. Wo er läuft, gibt `semanticatask token show` es aus. Es wird im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>Zugriffs&amp;token:</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>Eingabe &amp;anzeigen</translation>
    </message>
    <message>
        <source>S&amp;how it</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Make a &amp;new one …</source>
        <translation>&amp;Neues erzeugen …</translation>
    </message>
    <message>
        <source>New access token</source>
        <translation>Neues Zugriffstoken</translation>
    </message>
    <message>
        <source>Make a new access token? Who has the one before is shut out.</source>
        <translation>Ein neues Zugriffstoken erzeugen? Das bisherige gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Make a new one</source>
        <translation>&amp;Neues erzeugen</translation>
    </message>
    <message>
        <source>&amp;Hide it</source>
        <translation>Ver&amp;bergen</translation>
    </message>
    <message>
        <source>&amp;Give it …</source>
        <translation>&amp;Token angeben …</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>there is no display to show anything on; `semanticatask watch` shows the jobs in a terminal</source>
        <translation>es gibt keinen Bildschirm für die Anzeige; `semanticatask watch` zeigt die Jobs im Terminal</translation>
    </message>
    <message>
        <source>%L1 of %L2: %3</source>
        <comment>so many of so many jobs, and what is wrong with them</comment>
        <translation>%L1 von %L2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>things of a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>parts of a message</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed while this was away</source>
        <translation>
            <numerusform>%n Job ist inzwischen fehlgeschlagen</numerusform>
            <numerusform>%n Jobs sind inzwischen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>This service keeps its token in another folder: %1</source>
        <translation>Dieser Dienst bewahrt sein Token in einem anderen Ordner auf: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) held</source>
        <translation>
            <numerusform>%n Job zurückgehalten</numerusform>
            <numerusform>%n Jobs zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) released</source>
        <translation>
            <numerusform>%n Job freigegeben</numerusform>
            <numerusform>%n Jobs freigegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) deleted</source>
        <translation>
            <numerusform>%n Job gelöscht</numerusform>
            <numerusform>%n Jobs gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; now waiting: %2</source>
        <translation>%1; jetzt wartend: %2</translation>
    </message>
    <message>
        <source>%1 (of the latest %L2 jobs)</source>
        <translation>%1 (von den neuesten %L2 Jobs)</translation>
    </message>
    <message>
        <source>is too far away</source>
        <translation>liegt zu weit in der Zukunft</translation>
    </message>
    <message>
        <source>That has passed.</source>
        <translation>Dieser Zeitpunkt ist schon vorbei.</translation>
    </message>
    <message>
        <source>“Release” lets it go.</source>
        <translation>„Freigeben“ hebt das auf.</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>Einen Zeitplan dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>A condition comes or goes once that has lasted %1 s</source>
        <translation>Eine Bedingung gilt erst als erfüllt oder weggefallen, wenn das %1 s anhält</translation>
    </message>
    <message>
        <source>which is measured over %1 s</source>
        <translation>gemessen über %1 s</translation>
    </message>
    <message>
        <source>Nobody has touched anything for %1 min</source>
        <translation>Seit %1 min gab es keine Eingabe</translation>
    </message>
    <message>
        <source>Jobs that run, at most: %1</source>
        <translation>Laufende Jobs, höchstens: %1</translation>
    </message>
    <message>
        <source>Jobs of a queue that wait, at most: %1</source>
        <translation>Wartende Jobs einer Warteschlange, höchstens: %1</translation>
    </message>
    <message>
        <source>a job ends that took longer than %1 min</source>
        <translation>ein Job endet, der länger als %1 min dauerte</translation>
    </message>
    <message>
        <source>Days that they are kept: %1</source>
        <translation>So viele Tage werden sie aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Days that the files they made are kept: %1</source>
        <translation>So viele Tage werden die von ihnen erzeugten Dateien aufbewahrt: %1</translation>
    </message>
    <message>
        <source>One is made every %1 h</source>
        <translation>Alle %1 h wird eine erstellt</translation>
    </message>
    <message>
        <source>So many of the latest are kept: %1</source>
        <translation>So viele der neuesten werden aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Tries after the first one, at most: %1</source>
        <translation>Versuche nach dem ersten, höchstens: %1</translation>
    </message>
    <message>
        <source>for the first time after %1 s</source>
        <translation>zum ersten Mal nach %1 s</translation>
    </message>
    <message>
        <source>each time the wait before, multiplied by %1</source>
        <translation>danach jeweils nach der vorigen Wartezeit mal %1</translation>
    </message>
    <message>
        <source>but after %1 s at the latest</source>
        <translation>aber spätestens nach %1 s</translation>
    </message>
    <message>
        <source>They have %1 s to end before they are killed</source>
        <translation>Sie haben %1 s Zeit, bevor sie zwangsweise beendet werden</translation>
    </message>
    <message>
        <source>Attempt %1 of %2</source>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message>
        <source>The service has not said which jobs there are.</source>
        <translation>Der Dienst hat nicht mitgeteilt, welche Jobs es gibt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The service wants its access token; this is how it was.</source>
        <translation>Der Dienst verlangt sein Zugriffstoken; dies war der letzte Stand.</translation>
    </message>
    <message>
        <source>sorted among these only</source>
        <translation>nur unter diesen sortiert</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Absteigend</translation>
    </message>
    <message>
        <source>[%1 of output are not shown]</source>
        <translation>[%1 der Ausgabe werden nicht gezeigt]</translation>
    </message>
    <message>
        <source>R&amp;un now</source>
        <translation>Jetzt &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Zurückhalten</translation>
    </message>
    <message>
        <source>Rel&amp;ease</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>What waits does not start, and what runs stands still.</source>
        <translation>Was wartet, startet nicht, und was läuft, steht still.</translation>
    </message>
    <message>
        <source>Sort jobs &amp;by</source>
        <translation>Jobs &amp;sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Give the access token …</source>
        <translation>&amp;Zugriffstoken angeben …</translation>
    </message>
    <message>
        <source>Cancel jobs</source>
        <translation>Jobs abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)?</source>
        <translation>
            <numerusform>%n Job abbrechen?</numerusform>
            <numerusform>%n Jobs abbrechen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs is stopped.</source>
        <translation>Was läuft, wird gestoppt.</translation>
    </message>
    <message>
        <source>Delete jobs</source>
        <translation>Jobs löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n job(s)?</source>
        <translation>
            <numerusform>%n Job löschen?</numerusform>
            <numerusform>%n Jobs löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their output goes with them.</source>
        <translation>Die Ausgabe wird mitgelöscht.</translation>
    </message>
    <message>
        <source>the network does not cost by the b&amp;yte</source>
        <translation>nicht &amp;getakteter Netzwerkverbindung</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Run a &amp;command …</source>
        <translation>Befehl &amp;ausführen …</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) cancelled or being stopped</source>
        <translation>
            <numerusform>%n Job abgebrochen oder im Abbruch</numerusform>
            <numerusform>%n Jobs abgebrochen oder im Abbruch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them %3</source>
        <comment>10 waiting, 6 of them for power</comment>
        <translation>%1, davon %2 %3</translation>
    </message>
    <message>
        <source>%1, most %2</source>
        <comment>10 waiting, most for power</comment>
        <translation>%1, die meisten %2</translation>
    </message>
    <message>
        <source>%1, some %2</source>
        <comment>10 waiting, some for power</comment>
        <translation>%1, einige %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) a minute</source>
        <comment>the top of a chart&apos;s scale</comment>
        <translation>
            <numerusform>%n Job pro Minute</numerusform>
            <numerusform>%n Jobs pro Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume – paused %1</source>
        <translation>&amp;Fortsetzen – pausiert %1</translation>
    </message>
</context>
</TS>
