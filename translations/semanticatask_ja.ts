<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>there is no option &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`semanticatask %1--help` shows how it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands work to the SemanticaTask service and shows what becomes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not start the service if it is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--env %1: there is no such variable here; give NAME=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--stdin: not UTF-8 text; let the job read a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME=VALUE, or NAME for the value it has here; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all variables of this shell, not only PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this standard input, read first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not wait any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had ended already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel jobs that wait and stop those that run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave those that run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SENSOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAYS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RULE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHY NOT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DECIDED BY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--watch needs a terminal, or --json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the machine is like, and what that allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on showing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete jobs that have ended, with their output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs released: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the jobs that wait for an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also jobs that come within this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was enqueued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first %1 jobs are enqueued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enqueue a job of any type, or many from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of work it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, @FILE or - for standard input: {&quot;command&quot;: …, &quot;args&quot;: […], …}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE or -: a JSON object per line, the parameters of dev.enqueue.v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give either a TYPE or --from FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1 started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1 ended: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place in line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why jobs do not start, or what became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their numbers or ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no jobs yet; `semanticatask run -- COMMAND` makes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest %1; --all shows every one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show jobs, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this state, e.g. failed; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this queue; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this type; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That belong to this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose subject begins like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose command, subject or type contains this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many at most (50)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit: at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what a job wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on until the job has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last so many lines (1 to 1000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this attempt (the latest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--follow shows the latest attempt; leave --attempt out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs&apos; output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where everything is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; what runs is frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; what runs goes on until it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on after this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on then: 22:00, &quot;tomorrow 8:00&quot;, ISO 8601</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze what runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one may be given of --for and --until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start no more jobs until `resume`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the limits of a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of its jobs run at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its share of starts, beside the other queues (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of its jobs may wait at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When its jobs start, e.g. 22:00-07:00, or always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to set; see --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start no more jobs of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start its jobs again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUEUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUNNING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AT MOST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUEUED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HELD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILED 24 H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USUAL WAIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REMARK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no queues yet; a queue is made by its first job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is paused; `semanticatask resume` lets it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the queues and what is in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resumed; queues that are paused by themselves stay so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on as soon as a slot is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back a pause; or let jobs go on that were suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set wants FIELD=VALUE, as in --set priority=5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enqueue jobs that have ended once more, as new jobs; of many, those that did not end well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set goes with numbers of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIELD=VALUE, a field of dev.enqueue.v1 that shall differ; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Although its subject has a newer job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
%1 goes on without you. Ctrl-C again cancels it; `semanticatask logs -f %2` comes back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 may still run; `semanticatask logs -f %1` comes back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a command in the background, in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its output and exit like it; Ctrl-C leaves it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no command; for example `semanticatask run -- make`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts as soon as it can (%2); `semanticatask explain %1` says more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start waiting jobs in spite of time, conditions, pauses and slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disabled; `semanticatask schedule trigger %1` runs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes next at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no schedules yet; for example `semanticatask schedule add backup --cron &apos;0 22 * * *&apos; -- COMMAND`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`semanticatask schedule list` shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone; its jobs stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a command again and again; replaces a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute, hour, day of month, month, day of week: &apos;0 22 * * mon-fri&apos;; or @hourly, @daily, @weekly, @monthly, @yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So often, from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose clocks --cron follows (the system&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of runs missed while the machine was off (run-once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of a run while the one before goes on (skip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when it is triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give either --cron or --every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no command; for example `semanticatask schedule add backup --every 1h -- make backup`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run commands again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the schedules and when they come next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a schedule; its jobs stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it now, besides; prints the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, stop or look at the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it, unless it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it; running jobs go on by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop running jobs too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it runs; exits with 8 if not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (usually %1; %2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (usually %1; one of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (usually %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such setting %1; `semanticatask settings` shows all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no number, time or size; give KEY VALUE or KEY=VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was changed; `semanticatask settings` shows what can be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or change what can be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change values, all or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY=VALUE …, or KEY VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was told to stop; its processes are not gone yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (its job no. %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (semanticatask logs %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmetered network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run anyway after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>artifacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATTEMPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all about a job, and why it failed or waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 enqueued, %2 finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half within %1, 99 of 100 within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 of changes on their way into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show counts, sizes and speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is frozen; `semanticatask resume %2` lets it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is held; `semanticatask resume %2` releases it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze jobs that run and hold those that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no access token in %1 yet; the service makes one when it starts, `semanticatask token rotate` at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a new access token; the one before opens nothing any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token, which clients show if security.require_token is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one; who has the old one is shut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give NAME=TEMPLATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no types of jobs yet; for example `semanticatask types put thumbnail -- convert {{file}} {{file}}.png`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`semanticatask types list` shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a type of jobs, or replace it; {{member}} in the command stands for a member of a job&apos;s payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What `enqueue` calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME=TEMPLATE, a variable of its jobs; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, @FILE or -: what holds unless a job says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that a job may set, all others are fixed; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, @FILE or -: a JSON Schema for the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE or -: the whole type as JSON, as `types show` prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a NAME, or --from FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give either --from, or what the type is; for example `semanticatask types put thumbnail -- convert {{file}} {{file}}.png`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register types of jobs, show and delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the registered types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a type as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a type; its jobs stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change jobs that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-100 to 100; higher ones start first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue it waits in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark to find it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its mark away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before all others of its priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before so long from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for no time any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the machine is idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for external power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for such a network, or for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for no event any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it waits for these once it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For as long as it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and its opposite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to change; see --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open after %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until jobs have ended; of one, exit like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of one that is superseded, the job that took its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until one of them has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up after so long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running, %2 waiting, %3 done, %4 failed; Ctrl-C leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watch needs a terminal; `semanticatask list` prints once, `semanticatask watch --json` prints changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show jobs as they come, run and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs: %1; could not: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1 of output are no longer kept]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer names no job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue it waits in (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about: replaces the job of it that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark to find, wait for or cancel jobs by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-100 to 100; higher ones start first (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again so often if it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time before the first retry (1s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest wait (16s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what part of itself a wait varies (0.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exit code after which it is not tried again (126, 127)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens if the machine goes down while it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it after running so long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it if for so long it writes nothing and uses no processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between asking it to stop and killing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only the latest output, about so much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it competes for the processor (background)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to processes that it leaves behind (kill)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of jobs it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeating the same one makes no second job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found again in logs and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the arguments are not UTF-8 text, and nothing else can be handed to the service; let the job find such names itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the subject of this job has a newer one, %1; --force retries this one all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a job that waits can be changed; this one is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the job has not ended, it is %1; `semanticatask cancel` ends it, `semanticatask wait` waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service cannot read %1; `semanticatask token rotate` makes a new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service takes another access token than the one shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service wants its access token, which is not to be read in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; set SEMANTICATASK_TOKEN to what `semanticatask token show` prints where the service runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such job %1; `semanticatask list` shows the last 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the running service is too old for this; `semanticatask service stop`, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service went away before it answered, so it is unknown what was done; `semanticatask list` shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers or ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All with this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that belong to this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in this state, or of those only these; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give numbers of jobs, or one of --tag, --group, --parent and --queue, or --state, or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give numbers of jobs, or one of --of-tag, --of-group, --of-parent and --of-queue, or --state, or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; `semanticatask service start` starts the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but does not answer; `kill` it if that stays so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before then: 22:00, &quot;tomorrow 8:00&quot;, ISO 8601</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before the machine is idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before there is external power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before there is such a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that goes while it runs (by the settings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before `emit` names this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What then (run)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip it if it has not started within so long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it runs after then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock it has while it runs: gpu, or cargo:2 for two holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the end of this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which end of those will do (success)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a job of its subject waits (supersede)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the job of its subject that runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until its subject was quiet for so long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But not longer than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has passed: it is due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND [ARGUMENTS…]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no number such as 2 or 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no size such as 64K or 10M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JOB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no job: give its number, as in 42, or its id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>a job cannot start the service; start it from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semanticataskd is neither beside this program nor on the PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of output dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left processes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk with %1 is full; make room and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged; %2 says more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service cannot read or write %1 (%2); %3 says more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, where the limit is %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service is too busy (%1); try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service failed: %1; %2 says more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine is not idle (other programs use %1 %, last input %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time has not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it failed and waits before it is tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its subject has not been quiet for long enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its queue %1 is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its queue is active at %1 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 slots of its queue %2 are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 slots of the service are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the same subject runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the lock %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on which it depends, has not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has emitted the event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it waits for external power, and the power saver is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it waits for external power; the battery is at %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the battery is at %1 %, and nothing starts below %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network costs by the byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine is busy (processors %1 %, memory %2 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing tells yet whether its condition is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is nearly full (%1 free, at least %2 wanted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (for %2%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dependency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command could not be executed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job&apos;s folder could not be entered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused to start the command: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ended with exit code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was ended by %1 (%2), which this service did not send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ran longer than its timeout and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It neither wrote anything nor used the processor, and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its deadline passed while it ran, and it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was running when the machine or its runner went down; nothing tells how far it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job that it waited for did not end as it should have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its handler reported a failure: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had to wait longer than it allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject not quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>battery low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metered network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no time such as 22:00, &quot;tomorrow 8:00&quot; or 2026-11-25T22:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a time that no clock shows; 00:00 to 23:59:59</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a day that no calendar shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an offset that no clock has; -14:00 to +14:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no time such as 90s, 10m or 1h30m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>This job is no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>its subject has a newer job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has ended already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it runs already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has not ended yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service is not there; it may not have been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) cancelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) started again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) run now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have priority %1 now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The job was not taken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 runs up to %n job(s) at a time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shows and steers SemanticaTask&apos;s background jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the icon, if the desktop has a place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no arguments are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no display to show anything on (neither DISPLAY nor WAYLAND_DISPLAY is set); `semanticatask watch` shows the jobs in a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last hour: %1 started, %2 finished, %3 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine is idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is external power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a network that does not cost by the byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs from %1 on, when %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs when %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, at the latest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>; tried again up to %n time(s) if it fails</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Which command? For example: make -j4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is before it may start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote %1 does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Run now” does not wait for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts when one of them ends, or when the queue gets more slots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts when one of them ends; “Run now” does not wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the queue go on in the list of queues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Resume” lets everything go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts after that job has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Resume” releases it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts once the event is emitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts once the machine is left alone; “Run now” does not wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the machine in; “Run now” does not wait for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts with another connection; “Run now” does not wait for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts when other programs do less; “Run now” does not wait for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Run now” starts it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a reason, and what would change it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds it: it is the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds it: it is number %1 in line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For 15 &amp;minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until &amp;tomorrow, 8:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I &amp;resume it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (paused until %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the check mark the queue is paused: what runs goes on, nothing new starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of its jobs may run at a time; edit to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed (24 h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for an idle machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a fuller battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for an unmetered network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a less busy machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for their time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in paused queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for their queue&apos;s hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for other jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power: unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On mains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, power saver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last input %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last input unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle: unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle: yes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle: no (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load: unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, memory %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the service …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About SemanticaTask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs jobs in the background of this machine, when it suits.

Service: %1
Its files: %2
Its log: %3

Free software under the MIT licence; built with Qt %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ou&amp;tput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows an attempt&apos;s output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled or skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only jobs of this queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only jobs with this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in commands, subjects and types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is being started …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs yet. Whatever takes long and nobody has to watch can become one: a build, a backup, an index.
In a terminal: semanticatask run -- make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is gone; this is how it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 jobs; more come as you scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 jobs; more come as you scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has written nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[the first %1 are not shown]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1 of output are no longer kept]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SemanticaTask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New job …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Priority …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit (the service goes on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the &amp;output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a job to see all about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher ones start first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make -j4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a &amp;shell read it (pipes, variables, wildcards)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; a newer job of it replaces one that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once; or 22:00, tomorrow 8:00, 10m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine is &amp;idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is external &amp;power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a &amp;network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network does not cost by the &amp;byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whenever; or tomorrow 8:00, 2h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries after a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queue:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubject:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;riority:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retri&amp;es:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the &amp;latest:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs of the queue that may run at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run a command …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed last: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume (paused)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume (paused %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
