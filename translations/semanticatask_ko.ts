<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>there is no option &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 옵션이 없습니다</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 명령이 없습니다</translation>
    </message>
    <message>
        <source>`semanticatask %1--help` shows how it is used</source>
        <translation>사용법을 보려면 `semanticatask %1--help`를 실행하십시오</translation>
    </message>
    <message>
        <source>Hands work to the SemanticaTask service and shows what becomes of it.</source>
        <translation>SemanticaTask 서비스에 작업을 맡기고 진행 상황을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>버전 표시</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>이 도움말 표시</translation>
    </message>
    <message>
        <source>Common options</source>
        <translation>공통 옵션</translation>
    </message>
    <message>
        <source>Answer in JSON</source>
        <translation>결과를 JSON으로 출력</translation>
    </message>
    <message>
        <source>Do not start the service if it is not running</source>
        <translation>서비스가 실행 중이 아니어도 시작하지 않음</translation>
    </message>
    <message>
        <source>--env %1: there is no such variable here; give NAME=VALUE</source>
        <translation>--env %1: 현재 환경에 없는 변수입니다. NAME=VALUE 형식으로 지정하십시오.</translation>
    </message>
    <message>
        <source>--stdin: not UTF-8 text; let the job read a file</source>
        <translation>--stdin: UTF-8 텍스트가 아닙니다. 작업에서 파일을 읽도록 하십시오.</translation>
    </message>
    <message>
        <source>NAME=VALUE, or NAME for the value it has here; may be repeated</source>
        <translation>NAME=VALUE, 또는 현재 값을 넘기려면 NAME (여러 번 지정 가능)</translation>
    </message>
    <message>
        <source>With all variables of this shell, not only PATH</source>
        <translation>PATH뿐 아니라 이 셸의 모든 변수를 전달</translation>
    </message>
    <message>
        <source>With this standard input, read first</source>
        <translation>표준 입력을 먼저 읽어 작업에 전달</translation>
    </message>
    <message>
        <source>this folder is gone</source>
        <translation>현재 폴더가 더 이상 존재하지 않습니다</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>취소한 작업: %1개</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>%1 작업을 취소했습니다</translation>
    </message>
    <message>
        <source>%1 does not wait any more</source>
        <translation>%1 작업은 이미 대기 중이 아닙니다</translation>
    </message>
    <message>
        <source>%1 had ended already</source>
        <translation>%1 작업은 이미 끝났습니다</translation>
    </message>
    <message>
        <source>Cancel jobs that wait and stop those that run</source>
        <translation>대기 중인 작업은 취소하고 실행 중인 작업은 중지</translation>
    </message>
    <message>
        <source>Leave those that run</source>
        <translation>실행 중인 작업은 그대로 둠</translation>
    </message>
    <message>
        <source>SENSOR</source>
        <translation>센서</translation>
    </message>
    <message>
        <source>SAYS</source>
        <translation>값</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>MET</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>WHY NOT</source>
        <translation>미충족 사유</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>변경 시각</translation>
    </message>
    <message>
        <source>DECIDED BY</source>
        <translation>판단 근거</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>--watch needs a terminal, or --json</source>
        <translation>--watch에는 터미널이나 --json이 필요합니다</translation>
    </message>
    <message>
        <source>Show what the machine is like, and what that allows</source>
        <translation>컴퓨터 상태와 그에 따른 조건 충족 여부 표시</translation>
    </message>
    <message>
        <source>Go on showing it</source>
        <translation>계속 갱신하며 표시</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>삭제한 작업: %1개</translation>
    </message>
    <message>
        <source>Delete jobs that have ended, with their output</source>
        <translation>끝난 작업을 출력과 함께 삭제</translation>
    </message>
    <message>
        <source>jobs released: %1</source>
        <translation>대기가 풀린 작업: %1개</translation>
    </message>
    <message>
        <source>Release the jobs that wait for an event</source>
        <translation>이벤트를 발생시켜 기다리던 작업의 대기를 해제</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Also jobs that come within this time</source>
        <translation>이 시간 안에 들어오는 작업에도 적용</translation>
    </message>
    <message>
        <source>nothing was enqueued</source>
        <translation>큐에 추가한 작업이 없습니다</translation>
    </message>
    <message>
        <source>the first %1 jobs are enqueued</source>
        <translation>처음 %1개 작업만 큐에 추가했습니다</translation>
    </message>
    <message>
        <source>Enqueue a job of any type, or many from a file</source>
        <translation>임의 유형의 작업 하나, 또는 파일에 있는 여러 작업을 큐에 추가</translation>
    </message>
    <message>
        <source>What kind of work it is</source>
        <translation>작업 유형</translation>
    </message>
    <message>
        <source>JSON, @FILE or - for standard input: {&quot;command&quot;: …, &quot;args&quot;: […], …}</source>
        <translation>JSON, @FILE, 또는 표준 입력을 뜻하는 -: {&quot;command&quot;: …, &quot;args&quot;: […], …}</translation>
    </message>
    <message>
        <source>FILE or -: a JSON object per line, the parameters of dev.enqueue.v1</source>
        <translation>FILE 또는 -: 한 줄에 JSON 객체 하나씩, dev.enqueue.v1의 매개변수</translation>
    </message>
    <message>
        <source>give either a TYPE or --from FILE</source>
        <translation>TYPE과 --from FILE 중 하나만 지정하십시오</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>종료 코드 %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>시그널 %1</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> (대체한 작업: %1)</translation>
    </message>
    <message>
        <source>created</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>attempt %1 started</source>
        <translation>%1번째 시도 시작</translation>
    </message>
    <message>
        <source>attempt %1 ended: %2</source>
        <translation>%1번째 시도 종료: %2</translation>
    </message>
    <message>
        <source>place in line: %1</source>
        <translation>대기 순서: %1</translation>
    </message>
    <message>
        <source>Say why jobs do not start, or what became of them</source>
        <translation>작업이 시작되지 않는 이유 또는 작업의 경과 설명</translation>
    </message>
    <message>
        <source>Their numbers or ids</source>
        <translation>작업 번호 또는 ID</translation>
    </message>
    <message>
        <source>no jobs yet; `semanticatask run -- COMMAND` makes one</source>
        <translation>아직 작업이 없습니다 (`semanticatask run -- COMMAND`로 만들 수 있습니다)</translation>
    </message>
    <message>
        <source>no such jobs</source>
        <translation>해당하는 작업이 없습니다</translation>
    </message>
    <message>
        <source>the latest %1; --all shows every one</source>
        <translation>최근 %1개만 표시했습니다 (모두 보려면 --all)</translation>
    </message>
    <message>
        <source>Show jobs, the newest first</source>
        <translation>작업을 최신순으로 표시</translation>
    </message>
    <message>
        <source>In this state, e.g. failed; may be repeated</source>
        <translation>이 상태의 작업, 예: failed (여러 번 지정 가능)</translation>
    </message>
    <message>
        <source>In this queue; may be repeated</source>
        <translation>이 큐의 작업 (여러 번 지정 가능)</translation>
    </message>
    <message>
        <source>Of this type; may be repeated</source>
        <translation>이 유형의 작업 (여러 번 지정 가능)</translation>
    </message>
    <message>
        <source>With this tag</source>
        <translation>이 태그가 있는 작업</translation>
    </message>
    <message>
        <source>Of this chain</source>
        <translation>이 그룹의 작업</translation>
    </message>
    <message>
        <source>That belong to this job</source>
        <translation>이 작업의 하위 작업</translation>
    </message>
    <message>
        <source>Whose subject begins like this</source>
        <translation>대상이 이 문자열로 시작하는 작업</translation>
    </message>
    <message>
        <source>Whose command, subject or type contains this</source>
        <translation>명령, 대상 또는 유형에 이 문자열이 들어 있는 작업</translation>
    </message>
    <message>
        <source>So many at most (50)</source>
        <translation>최대 개수 (기본값 50)</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>--limit: at least 1</source>
        <translation>--limit: 1 이상이어야 합니다</translation>
    </message>
    <message>
        <source>Show what a job wrote</source>
        <translation>작업의 출력 표시</translation>
    </message>
    <message>
        <source>Its number or id</source>
        <translation>작업 번호 또는 ID</translation>
    </message>
    <message>
        <source>Go on until the job has ended</source>
        <translation>작업이 끝날 때까지 계속 표시</translation>
    </message>
    <message>
        <source>Only the last so many lines (1 to 1000)</source>
        <translation>마지막 몇 줄만 표시 (1~1000)</translation>
    </message>
    <message>
        <source>Of this attempt (the latest)</source>
        <translation>이 시도의 출력 (기본값: 최근 시도)</translation>
    </message>
    <message>
        <source>--follow shows the latest attempt; leave --attempt out</source>
        <translation>--follow는 최근 시도를 표시하므로 --attempt와 함께 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>데이터 폴더</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>소켓</translation>
    </message>
    <message>
        <source>database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>잠금 파일</translation>
    </message>
    <message>
        <source>service&apos;s log</source>
        <translation>서비스 로그</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>액세스 토큰</translation>
    </message>
    <message>
        <source>jobs&apos; output</source>
        <translation>작업 출력</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Show where everything is kept</source>
        <translation>파일과 폴더의 위치 표시</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 큐 일시 중지됨</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> (%1까지)</translation>
    </message>
    <message>
        <source>; what runs is frozen</source>
        <translation>, 실행 중인 작업은 동결됨</translation>
    </message>
    <message>
        <source>; what runs goes on until it ends</source>
        <translation>, 실행 중인 작업은 끝날 때까지 계속됨</translation>
    </message>
    <message>
        <source>Go on after this time</source>
        <translation>이 시간이 지나면 재개</translation>
    </message>
    <message>
        <source>Go on then: 22:00, &quot;tomorrow 8:00&quot;, ISO 8601</source>
        <translation>이 시각에 재개: 22:00, &quot;tomorrow 8:00&quot;, ISO 8601</translation>
    </message>
    <message>
        <source>Freeze what runs</source>
        <translation>실행 중인 작업 동결</translation>
    </message>
    <message>
        <source>only one may be given of --for and --until</source>
        <translation>--for와 --until 중 하나만 지정할 수 있습니다</translation>
    </message>
    <message>
        <source>Start no more jobs until `resume`</source>
        <translation>`resume`할 때까지 새 작업을 시작하지 않음</translation>
    </message>
    <message>
        <source>%1 is set</source>
        <translation>%1 큐를 설정했습니다</translation>
    </message>
    <message>
        <source>Change a queue</source>
        <translation>큐 변경</translation>
    </message>
    <message>
        <source>Set the limits of a queue</source>
        <translation>큐의 한도 설정</translation>
    </message>
    <message>
        <source>How many of its jobs run at the same time</source>
        <translation>동시에 실행할 작업 수</translation>
    </message>
    <message>
        <source>Its share of starts, beside the other queues (1)</source>
        <translation>다른 큐에 대한 작업 시작 비중 (기본값 1)</translation>
    </message>
    <message>
        <source>How many of its jobs may wait at the same time</source>
        <translation>동시에 대기할 수 있는 작업 수</translation>
    </message>
    <message>
        <source>When its jobs start, e.g. 22:00-07:00, or always</source>
        <translation>작업을 시작하는 시간대, 예: 22:00-07:00 또는 always</translation>
    </message>
    <message>
        <source>nothing to set; see --help</source>
        <translation>설정할 항목이 없습니다 (--help 참고)</translation>
    </message>
    <message>
        <source>Start no more jobs of it</source>
        <translation>큐의 새 작업을 시작하지 않음</translation>
    </message>
    <message>
        <source>Start its jobs again</source>
        <translation>큐의 작업을 다시 시작</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>%1까지 일시 중지됨</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>가중치 %1</translation>
    </message>
    <message>
        <source>QUEUE</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>RUNNING</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>AT MOST</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>QUEUED</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>HELD</source>
        <translation>막힘</translation>
    </message>
    <message>
        <source>FAILED 24 H</source>
        <translation>실패(24시간)</translation>
    </message>
    <message>
        <source>USUAL WAIT</source>
        <translation>평균 대기</translation>
    </message>
    <message>
        <source>REMARK</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>no queues yet; a queue is made by its first job</source>
        <translation>아직 큐가 없습니다 (첫 작업이 들어올 때 만들어집니다)</translation>
    </message>
    <message>
        <source>everything is paused; `semanticatask resume` lets it go on</source>
        <translation>전체가 일시 중지되어 있습니다 (`semanticatask resume`으로 재개)</translation>
    </message>
    <message>
        <source>Show the queues and what is in them</source>
        <translation>큐와 큐에 있는 작업 수 표시</translation>
    </message>
    <message>
        <source>resumed; queues that are paused by themselves stay so</source>
        <translation>재개했습니다 (따로 일시 중지한 큐는 그대로입니다)</translation>
    </message>
    <message>
        <source>%1 is resumed</source>
        <translation>%1: 재개했습니다</translation>
    </message>
    <message>
        <source>%1 goes on as soon as a slot is free</source>
        <translation>%1 작업은 슬롯이 비는 대로 계속됩니다</translation>
    </message>
    <message>
        <source>Take back a pause; or let jobs go on that were suspended</source>
        <translation>일시 중지를 해제하거나, 동결·보류한 작업을 재개</translation>
    </message>
    <message>
        <source>--set wants FIELD=VALUE, as in --set priority=5</source>
        <translation>--set은 FIELD=VALUE 형식이어야 합니다 (예: --set priority=5)</translation>
    </message>
    <message>
        <source>Enqueue jobs that have ended once more, as new jobs; of many, those that did not end well</source>
        <translation>끝난 작업을 새 작업으로 다시 큐에 추가 (여러 작업을 고르면 정상 완료되지 않은 것만)</translation>
    </message>
    <message>
        <source>--set goes with numbers of jobs</source>
        <translation>--set은 작업 번호와 함께 써야 합니다</translation>
    </message>
    <message>
        <source>Although its subject has a newer job</source>
        <translation>같은 대상에 더 새로운 작업이 있어도 재시도</translation>
    </message>
    <message>
        <source>
%1 goes on without you. Ctrl-C again cancels it; `semanticatask logs -f %2` comes back to it.</source>
        <translation>
%1 작업은 계속 실행됩니다. Ctrl-C를 다시 누르면 취소됩니다. 출력을 다시 보려면 `semanticatask logs -f %2`를 실행하십시오.</translation>
    </message>
    <message>
        <source>#%1 may still run; `semanticatask logs -f %1` comes back to it</source>
        <translation>#%1 작업이 아직 실행 중일 수 있습니다 (`semanticatask logs -f %1`로 다시 볼 수 있습니다)</translation>
    </message>
    <message>
        <source>Run a command in the background, in this folder</source>
        <translation>현재 폴더에서 명령을 백그라운드로 실행</translation>
    </message>
    <message>
        <source>Show its output and exit like it; Ctrl-C leaves it running</source>
        <translation>출력을 표시하고 작업과 같은 종료 코드로 끝냄 (Ctrl-C를 눌러도 작업은 계속 실행)</translation>
    </message>
    <message>
        <source>no command; for example `semanticatask run -- make`</source>
        <translation>명령이 없습니다 (예: `semanticatask run -- make`)</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <translation>%1 작업을 시작합니다</translation>
    </message>
    <message>
        <source>Start waiting jobs in spite of time, conditions, pauses and slots</source>
        <translation>시각, 조건, 일시 중지, 슬롯과 관계없이 대기 중인 작업을 시작</translation>
    </message>
    <message>
        <source>%1 is disabled; `semanticatask schedule trigger %1` runs it</source>
        <translation>%1 일정은 꺼져 있습니다 (`semanticatask schedule trigger %1`로 실행)</translation>
    </message>
    <message>
        <source>%1 comes next at %2</source>
        <translation>%1 일정의 다음 실행: %2</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1마다</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>놓침</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1회 놓침</translation>
    </message>
    <message>
        <source>skipped, %1</source>
        <translation>건너뜀, %1</translation>
    </message>
    <message>
        <source>refused, %1</source>
        <translation>거부됨, %1</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>최근</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>no schedules yet; for example `semanticatask schedule add backup --cron &apos;0 22 * * *&apos; -- COMMAND`</source>
        <translation>아직 일정이 없습니다 (예: `semanticatask schedule add backup --cron &apos;0 22 * * *&apos; -- COMMAND`)</translation>
    </message>
    <message>
        <source>`semanticatask schedule list` shows them</source>
        <translation>`semanticatask schedule list`로 일정 목록을 볼 수 있습니다</translation>
    </message>
    <message>
        <source>%1 is gone; its jobs stay</source>
        <translation>%1 일정을 제거했습니다 (작업은 그대로 남습니다)</translation>
    </message>
    <message>
        <source>Run a command again and again; replaces a schedule</source>
        <translation>명령을 반복 실행하는 일정 추가 (이름이 같은 일정은 대체)</translation>
    </message>
    <message>
        <source>Minute, hour, day of month, month, day of week: &apos;0 22 * * mon-fri&apos;; or @hourly, @daily, @weekly, @monthly, @yearly</source>
        <translation>분, 시, 일, 월, 요일: &apos;0 22 * * mon-fri&apos;, 또는 @hourly, @daily, @weekly, @monthly, @yearly</translation>
    </message>
    <message>
        <source>So often, from now on</source>
        <translation>지금부터 이 간격으로 실행</translation>
    </message>
    <message>
        <source>Whose clocks --cron follows (the system&apos;s)</source>
        <translation>--cron에 적용할 시간대 (기본값: 시스템 시간대)</translation>
    </message>
    <message>
        <source>What becomes of runs missed while the machine was off (run-once)</source>
        <translation>컴퓨터가 꺼져 있어 놓친 실행을 처리하는 방법 (기본값 run-once)</translation>
    </message>
    <message>
        <source>What becomes of a run while the one before goes on (skip)</source>
        <translation>이전 실행이 끝나지 않았을 때 처리하는 방법 (기본값 skip)</translation>
    </message>
    <message>
        <source>Only when it is triggered</source>
        <translation>꺼진 상태로 추가 (trigger로만 실행)</translation>
    </message>
    <message>
        <source>give either --cron or --every</source>
        <translation>--cron과 --every 중 하나만 지정하십시오</translation>
    </message>
    <message>
        <source>no command; for example `semanticatask schedule add backup --every 1h -- make backup`</source>
        <translation>명령이 없습니다 (예: `semanticatask schedule add backup --every 1h -- make backup`)</translation>
    </message>
    <message>
        <source>Run commands again and again</source>
        <translation>명령을 반복 실행</translation>
    </message>
    <message>
        <source>Show the schedules and when they come next</source>
        <translation>일정과 다음 실행 시각 표시</translation>
    </message>
    <message>
        <source>Remove a schedule; its jobs stay</source>
        <translation>일정 제거 (작업은 그대로 남음)</translation>
    </message>
    <message>
        <source>Run it now, besides; prints the job</source>
        <translation>일정과 별도로 지금 실행하고 작업 번호를 출력</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>실행 중이 아님</translation>
    </message>
    <message>
        <source>service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>running (%1)</source>
        <translation>실행 중 (%1)</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>up for</source>
        <translation>가동 시간</translation>
    </message>
    <message>
        <source>version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>process</source>
        <translation>프로세스</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Start, stop or look at the service</source>
        <translation>서비스 시작, 중지 또는 상태 확인</translation>
    </message>
    <message>
        <source>Start it, unless it runs</source>
        <translation>실행 중이 아니면 서비스 시작</translation>
    </message>
    <message>
        <source>End it; running jobs go on by themselves</source>
        <translation>서비스 중지 (실행 중인 작업은 계속 실행됨)</translation>
    </message>
    <message>
        <source>Stop running jobs too</source>
        <translation>실행 중인 작업도 중지</translation>
    </message>
    <message>
        <source>Whether it runs; exits with 8 if not</source>
        <translation>실행 여부 표시 (실행 중이 아니면 종료 코드 8)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>  (usually %1; %2 to %3)</source>
        <translation>  (기본값 %1, 범위 %2~%3)</translation>
    </message>
    <message>
        <source>  (usually %1; one of %2)</source>
        <translation>  (기본값 %1, 가능한 값: %2)</translation>
    </message>
    <message>
        <source>  (usually %1)</source>
        <translation>  (기본값 %1)</translation>
    </message>
    <message>
        <source>no such setting %1; `semanticatask settings` shows all</source>
        <translation>%1 설정이 없습니다 (`semanticatask settings`로 전체 목록 확인)</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no number, time or size; give KEY VALUE or KEY=VALUE</source>
        <translation>%1: 숫자, 시간, 크기가 아닌 값입니다 (&quot;%2&quot;). KEY VALUE 또는 KEY=VALUE 형식으로 지정하십시오.</translation>
    </message>
    <message>
        <source>%1: it counts in steps of %2</source>
        <translation>%1: %2 단위로만 지정할 수 있습니다</translation>
    </message>
    <message>
        <source>give KEY VALUE or KEY=VALUE</source>
        <translation>KEY VALUE 또는 KEY=VALUE 형식으로 지정하십시오</translation>
    </message>
    <message>
        <source>nothing was changed; `semanticatask settings` shows what can be set</source>
        <translation>변경한 설정이 없습니다 (`semanticatask settings`로 설정 가능한 항목 확인)</translation>
    </message>
    <message>
        <source>Show or change what can be set</source>
        <translation>설정 표시 또는 변경</translation>
    </message>
    <message>
        <source>Print values</source>
        <translation>값 출력</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>출력할 설정</translation>
    </message>
    <message>
        <source>Change values, all or none</source>
        <translation>값 변경 (하나라도 잘못되면 모두 변경하지 않음)</translation>
    </message>
    <message>
        <source>KEY=VALUE …, or KEY VALUE</source>
        <translation>KEY=VALUE …, 또는 KEY VALUE</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (%2 전)</translation>
    </message>
    <message>
        <source>It was told to stop; its processes are not gone yet.</source>
        <translation>중지를 요청했지만 프로세스가 아직 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>It waits: %1</source>
        <translation>대기 이유: %1</translation>
    </message>
    <message>
        <source>%1 (its job no. %2)</source>
        <translation>%1 (이 대상의 %2번째 작업)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 (semanticatask logs %2)</source>
        <translation>%1 (semanticatask logs %2)</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>환경 변수</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>페이로드</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>유휴</translation>
    </message>
    <message>
        <source>external power</source>
        <translation>외부 전원</translation>
    </message>
    <message>
        <source>network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>unmetered network</source>
        <translation>종량제가 아닌 네트워크</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>이벤트 %1</translation>
    </message>
    <message>
        <source>run anyway after %1</source>
        <translation>%1 후에는 무조건 실행</translation>
    </message>
    <message>
        <source>skip after %1</source>
        <translation>%1 후에는 건너뜀</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>상위 작업</translation>
    </message>
    <message>
        <source>retry of</source>
        <translation>재시도 원본</translation>
    </message>
    <message>
        <source>superseded by</source>
        <translation>대체한 작업</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>trace id</source>
        <translation>추적 ID</translation>
    </message>
    <message>
        <source>started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>대기 시간</translation>
    </message>
    <message>
        <source>took</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>artifacts</source>
        <translation>아티팩트</translation>
    </message>
    <message>
        <source>ATTEMPT</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation>소요</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Show all about a job, and why it failed or waits</source>
        <translation>작업의 모든 정보와 실패하거나 대기하는 이유 표시</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ms</translation>
    </message>
    <message>
        <source>running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>예약됨</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>대체됨</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>최근 1분</translation>
    </message>
    <message>
        <source>%1 enqueued, %2 finished</source>
        <translation>추가 %1개, 종료 %2개</translation>
    </message>
    <message>
        <source>starts on disk</source>
        <translation>시작 기록 시간</translation>
    </message>
    <message>
        <source>half within %1, 99 of 100 within %2</source>
        <translation>50%가 %1 이내, 99%가 %2 이내</translation>
    </message>
    <message>
        <source>%1 and %2 of changes on their way into it</source>
        <translation>%1, 반영 대기 중인 변경 %2</translation>
    </message>
    <message>
        <source>Show counts, sizes and speed</source>
        <translation>작업 수, 크기, 속도 통계 표시</translation>
    </message>
    <message>
        <source>%1 is frozen; `semanticatask resume %2` lets it go on</source>
        <translation>%1 작업을 동결했습니다 (`semanticatask resume %2`로 재개)</translation>
    </message>
    <message>
        <source>%1 is held; `semanticatask resume %2` releases it</source>
        <translation>%1 작업을 보류했습니다 (`semanticatask resume %2`로 보류 해제)</translation>
    </message>
    <message>
        <source>Freeze jobs that run and hold those that wait</source>
        <translation>실행 중인 작업은 동결하고 대기 중인 작업은 보류</translation>
    </message>
    <message>
        <source>there is no access token in %1 yet; the service makes one when it starts, `semanticatask token rotate` at once</source>
        <translation>%1에 아직 액세스 토큰이 없습니다. 서비스가 시작할 때 만들며, 바로 만들려면 `semanticatask token rotate`를 실행하십시오.</translation>
    </message>
    <message>
        <source>there is a new access token; the one before opens nothing any more</source>
        <translation>새 액세스 토큰을 만들었습니다. 이전 토큰은 더 이상 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The access token, which clients show if security.require_token is on</source>
        <translation>액세스 토큰 (security.require_token이 켜져 있으면 클라이언트가 제시해야 함)</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>토큰 출력</translation>
    </message>
    <message>
        <source>Make a new one; who has the old one is shut out</source>
        <translation>새 토큰 생성 (이전 토큰으로는 더 이상 접근할 수 없음)</translation>
    </message>
    <message>
        <source>give NAME=TEMPLATE</source>
        <translation>NAME=TEMPLATE 형식으로 지정하십시오</translation>
    </message>
    <message>
        <source>%1 is registered</source>
        <translation>%1 유형을 등록했습니다</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>no types of jobs yet; for example `semanticatask types put thumbnail -- convert {{file}} {{file}}.png`</source>
        <translation>아직 작업 유형이 없습니다 (예: `semanticatask types put thumbnail -- convert {{file}} {{file}}.png`)</translation>
    </message>
    <message>
        <source>`semanticatask types list` shows them</source>
        <translation>`semanticatask types list`로 유형 목록을 볼 수 있습니다</translation>
    </message>
    <message>
        <source>There is no job type %1</source>
        <translation>작업 유형이 없습니다: %1</translation>
    </message>
    <message>
        <source>Register a type of jobs, or replace it; {{member}} in the command stands for a member of a job&apos;s payload</source>
        <translation>작업 유형을 등록하거나 대체 (명령의 {{member}}는 작업 페이로드의 해당 멤버로 바뀜)</translation>
    </message>
    <message>
        <source>What `enqueue` calls it</source>
        <translation>`enqueue`에서 쓸 이름</translation>
    </message>
    <message>
        <source>NAME=TEMPLATE, a variable of its jobs; may be repeated</source>
        <translation>NAME=TEMPLATE, 이 유형의 작업에 설정할 환경 변수 (여러 번 지정 가능)</translation>
    </message>
    <message>
        <source>JSON, @FILE or -: what holds unless a job says otherwise</source>
        <translation>JSON, @FILE 또는 -: 작업에서 따로 지정하지 않을 때의 기본값</translation>
    </message>
    <message>
        <source>A field that a job may set, all others are fixed; may be repeated</source>
        <translation>작업에서 바꿀 수 있는 필드, 나머지는 고정 (여러 번 지정 가능)</translation>
    </message>
    <message>
        <source>JSON, @FILE or -: a JSON Schema for the payload</source>
        <translation>JSON, @FILE 또는 -: 페이로드의 JSON 스키마</translation>
    </message>
    <message>
        <source>FILE or -: the whole type as JSON, as `types show` prints it</source>
        <translation>FILE 또는 -: `types show`가 출력하는 형식의 전체 유형 JSON</translation>
    </message>
    <message>
        <source>give a NAME, or --from FILE</source>
        <translation>NAME이나 --from FILE을 지정하십시오</translation>
    </message>
    <message>
        <source>give either --from, or what the type is; for example `semanticatask types put thumbnail -- convert {{file}} {{file}}.png`</source>
        <translation>--from과 유형 정의 중 하나만 지정하십시오 (예: `semanticatask types put thumbnail -- convert {{file}} {{file}}.png`)</translation>
    </message>
    <message>
        <source>Register types of jobs, show and delete them</source>
        <translation>작업 유형 등록, 표시, 삭제</translation>
    </message>
    <message>
        <source>Show the registered types</source>
        <translation>등록된 유형 표시</translation>
    </message>
    <message>
        <source>Print a type as JSON</source>
        <translation>유형을 JSON으로 출력</translation>
    </message>
    <message>
        <source>Delete a type; its jobs stay</source>
        <translation>유형 삭제 (작업은 그대로 남음)</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 작업을 변경했습니다</translation>
    </message>
    <message>
        <source>Change jobs that wait</source>
        <translation>대기 중인 작업 변경</translation>
    </message>
    <message>
        <source>-100 to 100; higher ones start first</source>
        <translation>-100~100, 높을수록 먼저 시작</translation>
    </message>
    <message>
        <source>Queue it waits in</source>
        <translation>작업이 대기할 큐</translation>
    </message>
    <message>
        <source>A mark to find it by</source>
        <translation>작업을 찾을 때 쓸 태그</translation>
    </message>
    <message>
        <source>Take its mark away</source>
        <translation>태그 제거</translation>
    </message>
    <message>
        <source>Before all others of its priority</source>
        <translation>같은 우선순위의 맨 앞으로 이동</translation>
    </message>
    <message>
        <source>Not before then</source>
        <translation>이 시각 전에는 시작하지 않음</translation>
    </message>
    <message>
        <source>Not before so long from now</source>
        <translation>지금부터 이 시간이 지나기 전에는 시작하지 않음</translation>
    </message>
    <message>
        <source>Wait for no time any more</source>
        <translation>예정 시각을 더 이상 기다리지 않음</translation>
    </message>
    <message>
        <source>Wait until the machine is idle</source>
        <translation>컴퓨터가 유휴 상태가 될 때까지 대기</translation>
    </message>
    <message>
        <source>Or no more</source>
        <translation>이 조건을 더 이상 기다리지 않음</translation>
    </message>
    <message>
        <source>Wait for external power</source>
        <translation>외부 전원이 연결될 때까지 대기</translation>
    </message>
    <message>
        <source>Wait for such a network, or for none</source>
        <translation>이런 네트워크에 연결될 때까지 대기, none은 기다리지 않음</translation>
    </message>
    <message>
        <source>Wait for this event</source>
        <translation>이 이벤트를 기다림</translation>
    </message>
    <message>
        <source>Wait for no event any more</source>
        <translation>이벤트를 더 이상 기다리지 않음</translation>
    </message>
    <message>
        <source>How long it waits for these once it is due</source>
        <translation>예정 시각 이후 이 조건들을 기다리는 최대 시간</translation>
    </message>
    <message>
        <source>For as long as it takes</source>
        <translation>시간 제한 없이 기다림</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>이 시간이 지난 후의 동작</translation>
    </message>
    <message>
        <source>%1 and its opposite</source>
        <translation>%1 옵션은 반대 옵션과 함께 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>nothing to change; see --help</source>
        <translation>변경할 항목이 없습니다 (--help 참고)</translation>
    </message>
    <message>
        <source>still open after %1: %2</source>
        <translation>%1 후에도 끝나지 않은 작업: %2</translation>
    </message>
    <message>
        <source>Wait until jobs have ended; of one, exit like it</source>
        <translation>작업이 끝날 때까지 대기 (작업이 하나면 같은 종료 코드로 끝냄)</translation>
    </message>
    <message>
        <source>In place of one that is superseded, the job that took its place</source>
        <translation>작업이 대체되면 그 자리를 차지한 작업을 기다림</translation>
    </message>
    <message>
        <source>Until one of them has ended</source>
        <translation>하나라도 끝날 때까지만 대기</translation>
    </message>
    <message>
        <source>Give up after so long</source>
        <translation>이 시간이 지나면 대기를 중단</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting, %3 done, %4 failed; Ctrl-C leaves</source>
        <translation>실행 중 %1, 대기 중 %2, 완료 %3, 실패 %4 (끝내려면 Ctrl-C)</translation>
    </message>
    <message>
        <source>watch needs a terminal; `semanticatask list` prints once, `semanticatask watch --json` prints changes</source>
        <translation>watch에는 터미널이 필요합니다. 한 번만 출력하려면 `semanticatask list`, 변경 사항을 출력하려면 `semanticatask watch --json`을 쓰십시오.</translation>
    </message>
    <message>
        <source>Show jobs as they come, run and end</source>
        <translation>작업이 들어오고 실행되고 끝나는 과정을 실시간으로 표시</translation>
    </message>
    <message>
        <source>jobs: %1</source>
        <translation>처리한 작업: %1개</translation>
    </message>
    <message>
        <source>jobs: %1; could not: %2</source>
        <translation>처리한 작업: %1개, 처리하지 못한 작업: %2개</translation>
    </message>
    <message>
        <source>[%1 of output are no longer kept]</source>
        <translation>[더 이상 보관되지 않는 출력: %1]</translation>
    </message>
    <message>
        <source>the answer names no job</source>
        <translation>응답에 작업이 없습니다</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>JSON 객체가 아닙니다</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>Queue it waits in (default)</source>
        <translation>작업이 대기할 큐 (기본값 default)</translation>
    </message>
    <message>
        <source>What it is about: replaces the job of it that waits</source>
        <translation>작업의 대상: 같은 대상의 대기 중인 작업을 대체</translation>
    </message>
    <message>
        <source>A mark to find, wait for or cancel jobs by</source>
        <translation>작업을 찾거나 기다리거나 취소할 때 쓸 태그</translation>
    </message>
    <message>
        <source>-100 to 100; higher ones start first (0)</source>
        <translation>-100~100, 높을수록 먼저 시작 (기본값 0)</translation>
    </message>
    <message>
        <source>Try again so often if it fails</source>
        <translation>실패할 때 재시도할 횟수</translation>
    </message>
    <message>
        <source>Time before the first retry (1s)</source>
        <translation>첫 재시도 전 대기 시간 (기본값 1s)</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before (2)</source>
        <translation>재시도할 때마다 대기 시간이 늘어나는 배수 (기본값 2)</translation>
    </message>
    <message>
        <source>The longest wait (16s)</source>
        <translation>최대 대기 시간 (기본값 16s)</translation>
    </message>
    <message>
        <source>By what part of itself a wait varies (0.1)</source>
        <translation>대기 시간을 무작위로 바꾸는 비율 (기본값 0.1)</translation>
    </message>
    <message>
        <source>An exit code after which it is not tried again (126, 127)</source>
        <translation>재시도하지 않을 종료 코드 (기본값 126, 127)</translation>
    </message>
    <message>
        <source>What happens if the machine goes down while it runs</source>
        <translation>실행 중 컴퓨터가 꺼졌을 때의 동작</translation>
    </message>
    <message>
        <source>Stop it after running so long</source>
        <translation>이 시간 넘게 실행되면 중지</translation>
    </message>
    <message>
        <source>Stop it if for so long it writes nothing and uses no processor</source>
        <translation>이 시간 동안 출력도 없고 프로세서도 쓰지 않으면 중지</translation>
    </message>
    <message>
        <source>Time between asking it to stop and killing it</source>
        <translation>중지 요청 후 강제 종료까지의 시간</translation>
    </message>
    <message>
        <source>Keep only the latest output, about so much</source>
        <translation>출력을 마지막 부분부터 대략 이 크기만큼만 보관</translation>
    </message>
    <message>
        <source>How it competes for the processor (background)</source>
        <translation>프로세서 사용 우선순위 (기본값 background)</translation>
    </message>
    <message>
        <source>What happens to processes that it leaves behind (kill)</source>
        <translation>작업이 남긴 프로세스의 처리 (기본값 kill)</translation>
    </message>
    <message>
        <source>The job it belongs to</source>
        <translation>이 작업이 속한 상위 작업</translation>
    </message>
    <message>
        <source>The chain of jobs it belongs to</source>
        <translation>이 작업이 속한 작업 그룹</translation>
    </message>
    <message>
        <source>Repeating the same one makes no second job</source>
        <translation>같은 값으로 다시 요청하면 작업을 중복해서 만들지 않음</translation>
    </message>
    <message>
        <source>Found again in logs and events</source>
        <translation>로그와 이벤트에 함께 기록할 추적 ID</translation>
    </message>
    <message>
        <source>the arguments are not UTF-8 text, and nothing else can be handed to the service; let the job find such names itself</source>
        <translation>인수가 UTF-8 텍스트가 아닙니다. 서비스에는 UTF-8만 전달할 수 있으므로, 그런 이름은 작업에서 직접 찾도록 하십시오.</translation>
    </message>
    <message>
        <source>the subject of this job has a newer one, %1; --force retries this one all the same</source>
        <translation>이 작업의 대상에 더 새로운 작업이 있습니다: %1 (그래도 재시도하려면 --force)</translation>
    </message>
    <message>
        <source>only a job that waits can be changed; this one is %1</source>
        <translation>대기 중인 작업만 변경할 수 있습니다 (현재 상태: %1)</translation>
    </message>
    <message>
        <source>the job has not ended, it is %1; `semanticatask cancel` ends it, `semanticatask wait` waits for it</source>
        <translation>작업이 아직 끝나지 않았습니다 (현재 상태: %1). 끝내려면 `semanticatask cancel`, 기다리려면 `semanticatask wait`를 쓰십시오.</translation>
    </message>
    <message>
        <source>the service cannot read %1; `semanticatask token rotate` makes a new token</source>
        <translation>서비스가 %1 파일을 읽을 수 없습니다 (`semanticatask token rotate`로 새 토큰 생성)</translation>
    </message>
    <message>
        <source>the service takes another access token than the one shown</source>
        <translation>제시한 액세스 토큰이 서비스의 토큰과 다릅니다</translation>
    </message>
    <message>
        <source>the service wants its access token, which is not to be read in %1</source>
        <translation>서비스가 액세스 토큰을 요구하지만 %1에서 토큰을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>%1; set SEMANTICATASK_TOKEN to what `semanticatask token show` prints where the service runs</source>
        <translation>%1. 서비스가 실행되는 곳에서 `semanticatask token show`로 출력한 값을 SEMANTICATASK_TOKEN에 설정하십시오.</translation>
    </message>
    <message>
        <source>no such job %1; `semanticatask list` shows the last 50</source>
        <translation>%1 작업이 없습니다 (`semanticatask list`로 최근 50개 확인)</translation>
    </message>
    <message>
        <source>the running service is too old for this; `semanticatask service stop`, then try again</source>
        <translation>실행 중인 서비스가 이 기능을 지원하기에는 오래되었습니다. `semanticatask service stop` 실행 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>the service went away before it answered, so it is unknown what was done; `semanticatask list` shows it</source>
        <translation>응답하기 전에 서비스 연결이 끊겨 처리 결과를 알 수 없습니다 (`semanticatask list`로 확인)</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Numbers or ids</source>
        <translation>작업 번호 또는 ID</translation>
    </message>
    <message>
        <source>All with this tag</source>
        <translation>이 태그가 있는 모든 작업</translation>
    </message>
    <message>
        <source>All of this chain</source>
        <translation>이 그룹의 모든 작업</translation>
    </message>
    <message>
        <source>All that belong to this job</source>
        <translation>이 작업의 모든 하위 작업</translation>
    </message>
    <message>
        <source>All of this queue</source>
        <translation>이 큐의 모든 작업</translation>
    </message>
    <message>
        <source>All in this state, or of those only these; repeatable</source>
        <translation>이 상태의 모든 작업, 또는 선택한 작업 중 이 상태만 (여러 번 지정 가능)</translation>
    </message>
    <message>
        <source>give numbers of jobs, or one of --tag, --group, --parent and --queue, or --state, or both</source>
        <translation>작업 번호를 지정하거나, --tag, --group, --parent, --queue 중 하나 또는 --state, 혹은 둘 다 지정하십시오</translation>
    </message>
    <message>
        <source>give numbers of jobs, or one of --of-tag, --of-group, --of-parent and --of-queue, or --state, or both</source>
        <translation>작업 번호를 지정하거나, --of-tag, --of-group, --of-parent, --of-queue 중 하나 또는 --state, 혹은 둘 다 지정하십시오</translation>
    </message>
    <message>
        <source>%1; `semanticatask service start` starts the service</source>
        <translation>%1 (`semanticatask service start`로 서비스 시작)</translation>
    </message>
    <message>
        <source>%1, but does not answer; `kill` it if that stays so</source>
        <translation>%1. 그러나 응답하지 않습니다. 계속 응답이 없으면 `kill`로 종료하십시오.</translation>
    </message>
    <message>
        <source>Not before then: 22:00, &quot;tomorrow 8:00&quot;, ISO 8601</source>
        <translation>이 시각 전에는 시작하지 않음: 22:00, &quot;tomorrow 8:00&quot;, ISO 8601</translation>
    </message>
    <message>
        <source>Not before the machine is idle</source>
        <translation>컴퓨터가 유휴 상태가 될 때까지 시작하지 않음</translation>
    </message>
    <message>
        <source>Not before there is external power</source>
        <translation>외부 전원이 연결될 때까지 시작하지 않음</translation>
    </message>
    <message>
        <source>Not before there is such a network</source>
        <translation>이런 네트워크에 연결될 때까지 시작하지 않음</translation>
    </message>
    <message>
        <source>If that goes while it runs (by the settings)</source>
        <translation>실행 중 조건이 깨졌을 때의 동작 (기본값: 설정에 따름)</translation>
    </message>
    <message>
        <source>Not before `emit` names this event</source>
        <translation>`emit`으로 이 이벤트가 발생할 때까지 시작하지 않음</translation>
    </message>
    <message>
        <source>What then (run)</source>
        <translation>이 시간이 지난 후의 동작 (기본값 run)</translation>
    </message>
    <message>
        <source>Skip it if it has not started within so long</source>
        <translation>이 시간 안에 시작하지 못하면 건너뜀</translation>
    </message>
    <message>
        <source>Nothing of it runs after then</source>
        <translation>이 시각 이후에는 실행하지 않음 (실행 중이면 중지)</translation>
    </message>
    <message>
        <source>A lock it has while it runs: gpu, or cargo:2 for two holders</source>
        <translation>실행하는 동안 보유할 잠금: gpu, 또는 동시에 두 작업까지 허용하는 cargo:2</translation>
    </message>
    <message>
        <source>Wait for the end of this job</source>
        <translation>이 작업이 끝날 때까지 대기</translation>
    </message>
    <message>
        <source>Which end of those will do (success)</source>
        <translation>선행 작업이 어떻게 끝나야 하는지 (기본값 success)</translation>
    </message>
    <message>
        <source>If a job of its subject waits (supersede)</source>
        <translation>같은 대상의 대기 중인 작업이 있을 때의 동작 (기본값 supersede)</translation>
    </message>
    <message>
        <source>Stop the job of its subject that runs</source>
        <translation>같은 대상의 실행 중인 작업을 중지</translation>
    </message>
    <message>
        <source>Wait until its subject was quiet for so long</source>
        <translation>이 시간 동안 같은 대상에 새 작업이 없을 때까지 대기</translation>
    </message>
    <message>
        <source>But not longer than this</source>
        <translation>단, 최대 이 시간까지만 대기</translation>
    </message>
    <message>
        <source>%1 has passed: it is due now</source>
        <translation>%1: 이미 지난 시각이므로 지금 시작 대상이 됩니다</translation>
    </message>
    <message>
        <source>COMMAND [ARGUMENTS…]</source>
        <translation>COMMAND [ARGUMENTS…]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <translation>&quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>다음 중 하나여야 합니다: %1</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>숫자가 아닙니다</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>is no number such as 2 or 0.1</source>
        <translation>2나 0.1 같은 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>SIZE</translation>
    </message>
    <message>
        <source>is no size such as 64K or 10M</source>
        <translation>64K나 10M 같은 크기가 아닙니다</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>JOB</translation>
    </message>
    <message>
        <source>is no job: give its number, as in 42, or its id</source>
        <translation>작업이 아닙니다. 42와 같은 작업 번호나 ID를 지정하십시오.</translation>
    </message>
    <message>
        <source>Let it come by itself</source>
        <translation>일정 켜기</translation>
    </message>
    <message>
        <source>Let it come only when it is triggered</source>
        <translation>일정 끄기 (trigger로만 실행)</translation>
    </message>
    <message>
        <source>JSON, @FILE or -: what the jobs find in $SEMANTICATASK_EVENT_DATA</source>
        <translation>JSON, @파일 또는 -: 작업이 $SEMANTICATASK_EVENT_DATA에서 받을 데이터</translation>
    </message>
    <message>
        <source>frozen meanwhile: %1</source>
        <translation>도중에 멈춤: %1</translation>
    </message>
    <message>
        <source>%1 stays frozen; `semanticatask explain %1` says why</source>
        <translation>%1번은 멈춘 채로 있습니다. 이유: `semanticatask explain %1`</translation>
    </message>
    <message>
        <source>%1 starts as soon as it can (%2); `semanticatask explain %3` says more</source>
        <translation>%1은(는) 가능해지는 대로 시작합니다(%2). 자세히: `semanticatask explain %3`</translation>
    </message>
    <message>
        <source>jobs: 0</source>
        <translation>작업: 0개</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>사용법</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Operands</source>
        <translation>인수</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(필수)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>명령이 없습니다</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1이(가) 없습니다</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1에는 값이 필요합니다</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>예상하지 못한 인수: %1</translation>
    </message>
    <message>
        <source>--at and --in do not go together</source>
        <translation>--at과 --in은 함께 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>--when needs --after</source>
        <translation>--when에는 --after가 필요합니다</translation>
    </message>
    <message>
        <source>--max-wait needs a condition: --idle, --charging, --network or --event</source>
        <translation>--max-wait에는 조건이 필요합니다: --idle, --charging, --network 또는 --event</translation>
    </message>
    <message>
        <source>--on-max-wait needs --max-wait</source>
        <translation>--on-max-wait에는 --max-wait가 필요합니다</translation>
    </message>
    <message>
        <source>FIELD=VALUE, a field of dev.enqueue.v1 that shall differ, or FIELD=null to take it away; may be repeated</source>
        <translation>FIELD=VALUE, 바꿀 dev.enqueue.v1 필드. FIELD=null이면 그 필드를 없앰 (여러 번 지정 가능)</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%2회 중 %1회 사용</translation>
    </message>
    <message>
        <source>%1; the first after %2, each %3 times as long as the one before, at most %4</source>
        <translation>%1 (첫 재시도는 %2 후, 이후 매번 %3배, 최대 %4)</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>제한 시간</translation>
    </message>
    <message>
        <source>stall timeout</source>
        <translation>무응답 제한 시간</translation>
    </message>
    <message>
        <source>time to live</source>
        <translation>유효 시간</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>the job has ended, it is %1; `semanticatask retry` makes a new one like it</source>
        <translation>작업이 이미 끝났습니다 (상태: %1, 같은 작업을 새로 만들려면 `semanticatask retry`)</translation>
    </message>
    <message>
        <source>the queue is full: no more than %1 may wait in it; `semanticatask queues` shows it, `semanticatask queue set` lets more wait</source>
        <translation>큐가 가득 찼습니다. 최대 %1개까지 대기할 수 있습니다 (`semanticatask queues`로 확인, `semanticatask queue set`으로 늘리기)</translation>
    </message>
    <message>
        <source>cancelled or being stopped: %1</source>
        <translation>취소했거나 중지하는 중인 작업: %1개</translation>
    </message>
    <message>
        <source>%1 is being stopped</source>
        <translation>%1 작업을 중지하는 중입니다</translation>
    </message>
    <message>
        <source>the option &quot;%1&quot; stands after &quot;%2&quot;</source>
        <translation>&quot;%1&quot; 옵션은 &quot;%2&quot; 뒤에 써야 합니다</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; did you mean %2?</source>
        <translation>&quot;%1&quot; 옵션이 없습니다. %2 옵션을 말씀하셨나요?</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>must be a text</source>
        <translation>텍스트여야 합니다</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>숫자여야 합니다</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>정수여야 합니다</translation>
    </message>
    <message>
        <source>must be a whole number from 0 on</source>
        <translation>0 이상의 정수여야 합니다</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true 또는 false여야 합니다</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>객체여야 합니다</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>목록이어야 합니다</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>텍스트 목록이어야 합니다</translation>
    </message>
    <message>
        <source>must be a list that is not empty</source>
        <translation>비어 있지 않은 목록이어야 합니다</translation>
    </message>
    <message>
        <source>must be a list of schemas that is not empty</source>
        <translation>비어 있지 않은 스키마 목록이어야 합니다</translation>
    </message>
    <message>
        <source>must be an object of texts</source>
        <translation>값이 모두 텍스트인 객체여야 합니다</translation>
    </message>
    <message>
        <source>must be an object of schemas</source>
        <translation>값이 모두 스키마인 객체여야 합니다</translation>
    </message>
    <message>
        <source>must be a schema: an object, true or false</source>
        <translation>스키마(객체, true 또는 false)여야 합니다</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>JSON 객체여야 합니다</translation>
    </message>
    <message>
        <source>must be a text, a number or a truth value</source>
        <translation>텍스트, 숫자 또는 참/거짓 값이어야 합니다</translation>
    </message>
    <message>
        <source>must be string, number, integer, boolean, object, array or null, or a list of them</source>
        <translation>string, number, integer, boolean, object, array, null 중 하나이거나 그 목록이어야 합니다</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>절대 경로여야 합니다</translation>
    </message>
    <message>
        <source>must be a name, or a name:number</source>
        <translation>이름 또는 이름:숫자 형식이어야 합니다</translation>
    </message>
    <message>
        <source>must be like 22:00-07:00</source>
        <translation>22:00-07:00과 같은 형식이어야 합니다</translation>
    </message>
    <message>
        <source>must be empty or the address of an http or https server</source>
        <translation>비어 있거나 http 또는 https 서버의 주소여야 합니다</translation>
    </message>
    <message>
        <source>must be valid Unicode, without lone surrogates</source>
        <translation>짝이 없는 서로게이트가 없는 올바른 유니코드여야 합니다</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>다음 중 하나여야 합니다: %1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>%1 이상이어야 합니다</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>%1 이하여야 합니다</translation>
    </message>
    <message>
        <source>must be more than %1</source>
        <translation>%1보다 커야 합니다</translation>
    </message>
    <message>
        <source>must be less than %1</source>
        <translation>%1보다 작아야 합니다</translation>
    </message>
    <message>
        <source>must be @hourly, @daily, @weekly, @monthly, @yearly or five parts</source>
        <translation>@hourly, @daily, @weekly, @monthly, @yearly 또는 다섯 항목이어야 합니다</translation>
    </message>
    <message>
        <source>must be %1 to %2 characters long</source>
        <translation>길이가 %1~%2자여야 합니다</translation>
    </message>
    <message>
        <source>must be %1 to %2</source>
        <translation>%1~%2 범위여야 합니다</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>다음이어야 합니다: %1</translation>
    </message>
    <message>
        <source>must have %1 to %2 entries</source>
        <translation>항목이 %1~%2개여야 합니다</translation>
    </message>
    <message>
        <source>must have at least %1 entries</source>
        <translation>항목이 %1개 이상이어야 합니다</translation>
    </message>
    <message>
        <source>must have at most %1 entries</source>
        <translation>항목이 %1개 이하여야 합니다</translation>
    </message>
    <message>
        <source>must have at least %1 members</source>
        <translation>멤버가 %1개 이상이어야 합니다</translation>
    </message>
    <message>
        <source>must have at most %1 members</source>
        <translation>멤버가 %1개 이하여야 합니다</translation>
    </message>
    <message>
        <source>must have command, as the type has none of its own</source>
        <translation>유형에 명령이 없으므로 command가 있어야 합니다</translation>
    </message>
    <message>
        <source>must match %1</source>
        <translation>패턴 %1에 맞아야 합니다</translation>
    </message>
    <message>
        <source>must fit one of %1 alternatives and fits %2</source>
        <translation>%1개 중 하나에만 맞아야 하는데 %2개에 맞습니다</translation>
    </message>
    <message>
        <source>must lead to a part of this schema, as #/definitions/name does</source>
        <translation>#/definitions/name처럼 이 스키마의 일부를 가리켜야 합니다</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>비워 둘 수 없습니다</translation>
    </message>
    <message>
        <source>must not be less than debounce_ms</source>
        <translation>debounce_ms보다 작을 수 없습니다</translation>
    </message>
    <message>
        <source>must not be like %1</source>
        <translation>다음과 같으면 안 됩니다: %1</translation>
    </message>
    <message>
        <source>must not begin when they end</source>
        <translation>시작과 끝이 같을 수 없습니다</translation>
    </message>
    <message>
        <source>must not contain NUL</source>
        <translation>NUL 문자를 포함할 수 없습니다</translation>
    </message>
    <message>
        <source>must not have an entry twice</source>
        <translation>같은 항목이 두 번 있을 수 없습니다</translation>
    </message>
    <message>
        <source>may contain letters, digits, _ and - only</source>
        <translation>영문자, 숫자, _와 -만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>names are letters, digits and _, without a digit in front</source>
        <translation>이름에는 영문자, 숫자와 _만 쓸 수 있으며 숫자로 시작할 수 없습니다</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>없습니다</translation>
    </message>
    <message>
        <source>is missing; args and env belong to a command of the type</source>
        <translation>없습니다. args와 env는 유형의 명령에 딸린 것입니다</translation>
    </message>
    <message>
        <source>is missing; the job type needs it</source>
        <translation>없습니다. 작업 유형에 필요합니다</translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation>알 수 없는 항목입니다</translation>
    </message>
    <message>
        <source>is no setting</source>
        <translation>설정이 아닙니다</translation>
    </message>
    <message>
        <source>is not allowed</source>
        <translation>허용되지 않습니다</translation>
    </message>
    <message>
        <source>is not available</source>
        <translation>사용할 수 없습니다</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>너무 큽니다</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>너무 깁니다</translation>
    </message>
    <message>
        <source>is too long to be compared with a pattern</source>
        <translation>패턴과 비교하기에는 너무 깁니다</translation>
    </message>
    <message>
        <source>is too long when it is filled from the payload</source>
        <translation>페이로드로 채우면 너무 깁니다</translation>
    </message>
    <message>
        <source>is longer than an argument or variable may be</source>
        <translation>인수나 변수로 쓰기에는 너무 깁니다</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>중첩이 너무 깊습니다</translation>
    </message>
    <message>
        <source>is needed for job.log</source>
        <translation>job.log에 필요합니다</translation>
    </message>
    <message>
        <source>is for a single job</source>
        <translation>작업이 하나일 때만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>is what this type needs</source>
        <translation>이 유형에 필요합니다</translation>
    </message>
    <message>
        <source>is not after schedule.scheduled_at</source>
        <translation>schedule.scheduled_at 이후가 아닙니다</translation>
    </message>
    <message>
        <source>is one moment for all jobs; ttl_ms is not</source>
        <translation>모든 작업에 같은 시점이 됩니다. 작업마다 따로 정하려면 ttl_ms를 쓰십시오</translation>
    </message>
    <message>
        <source>names jobs that end only once</source>
        <translation>한 번만 끝나는 작업을 가리킵니다</translation>
    </message>
    <message>
        <source>is not registered, and the payload has no command</source>
        <translation>등록되어 있지 않으며 페이로드에 명령도 없습니다</translation>
    </message>
    <message>
        <source>is set by the job type</source>
        <translation>작업 유형에서 정합니다</translation>
    </message>
    <message>
        <source>is set by the type&apos;s own command</source>
        <translation>유형의 명령에서 정합니다</translation>
    </message>
    <message>
        <source>is that of jobs which bring their command along</source>
        <translation>명령을 직접 지정하는 작업의 이름입니다</translation>
    </message>
    <message>
        <source>is a keyword that is not supported</source>
        <translation>지원하지 않는 키워드입니다</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>숫자가 아닙니다</translation>
    </message>
    <message>
        <source>is no number and no name such as %1</source>
        <translation>숫자도 아니고 %1 같은 이름도 아닙니다</translation>
    </message>
    <message>
        <source>is no regular expression: %1, at character %2</source>
        <translation>정규식이 아닙니다: %1 (%2번째 문자)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone such as Europe/Berlin</source>
        <translation>&quot;%1&quot;은(는) Europe/Berlin 같은 시간대가 아닙니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; never comes: no such month has that day</source>
        <translation>&quot;%1&quot;은(는) 오지 않습니다. 해당하는 달에 그런 날이 없습니다</translation>
    </message>
    <message>
        <source>belongs to a single job and has no default</source>
        <translation>작업마다 정하는 것이라 기본값을 둘 수 없습니다</translation>
    </message>
    <message>
        <source>caps a debounce_ms, and there is none</source>
        <translation>debounce_ms의 상한인데 debounce_ms가 없습니다</translation>
    </message>
    <message>
        <source>does not go with a schedule AT or AFTER</source>
        <translation>AT 또는 AFTER 일정과 함께 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>does not go with this type</source>
        <translation>이 유형과 함께 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>does not go with %1</source>
        <translation>%1와(과) 함께 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>does not stay a regular expression within (?:…)</source>
        <translation>(?:…) 안에서는 정규식이 되지 않습니다</translation>
    </message>
    <message>
        <source>only one may be given of %1</source>
        <translation>다음 중 하나만 지정할 수 있습니다: %1</translation>
    </message>
    <message>
        <source>one must be given of %1</source>
        <translation>다음 중 하나를 지정해야 합니다: %1</translation>
    </message>
    <message>
        <source>ends before the job is due</source>
        <translation>작업의 예정 시각보다 먼저 끝납니다</translation>
    </message>
    <message>
        <source>has passed</source>
        <translation>이미 지났습니다</translation>
    </message>
    <message>
        <source>has a time of its own for each job</source>
        <translation>작업마다 시각이 따로 정해집니다</translation>
    </message>
    <message>
        <source>has too many entries</source>
        <translation>항목이 너무 많습니다</translation>
    </message>
    <message>
        <source>has too many parts, with every $ref followed</source>
        <translation>$ref를 모두 따라가면 구성 요소가 너무 많습니다</translation>
    </message>
    <message>
        <source>has too many patterns, with every $ref followed</source>
        <translation>$ref를 모두 따라가면 패턴이 너무 많습니다</translation>
    </message>
    <message>
        <source>has a step without a range; write %1-%2/%3</source>
        <translation>범위 없이 간격만 있습니다. %1-%2/%3로 쓰십시오</translation>
    </message>
    <message>
        <source>must have a step of 1 to %1</source>
        <translation>간격이 1~%1 범위여야 합니다</translation>
    </message>
    <message>
        <source>must have five parts (minute, hour, day of month, month, day of week), not %1</source>
        <translation>항목이 %1개가 아니라 다섯 개(분, 시, 일, 월, 요일)여야 합니다</translation>
    </message>
    <message>
        <source>runs backwards; write two ranges with a comma between</source>
        <translation>범위가 거꾸로입니다. 쉼표로 나눈 두 범위로 쓰십시오</translation>
    </message>
    <message>
        <source>minute &quot;%1&quot; %2</source>
        <translation>분 &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>hour &quot;%1&quot; %2</source>
        <translation>시 &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>day of month &quot;%1&quot; %2</source>
        <translation>일 &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>month &quot;%1&quot; %2</source>
        <translation>월 &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>day of week &quot;%1&quot; %2</source>
        <translation>요일 &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>leads in a circle</source>
        <translation>순환합니다</translation>
    </message>
    <message>
        <source>leads to nothing</source>
        <translation>가리키는 것이 없습니다</translation>
    </message>
    <message>
        <source>follows too many others</source>
        <translation>너무 많은 단계를 거칩니다</translation>
    </message>
    <message>
        <source>names a lock twice</source>
        <translation>같은 잠금이 두 번 있습니다</translation>
    </message>
    <message>
        <source>names no job</source>
        <translation>작업을 가리키지 않습니다</translation>
    </message>
    <message>
        <source>takes too long to be compared with %1</source>
        <translation>%1와(과) 비교하는 데 너무 오래 걸립니다</translation>
    </message>
    <message>
        <source>takes too many comparisons with the schema of the job type</source>
        <translation>작업 유형의 스키마와 비교할 것이 너무 많습니다</translation>
    </message>
    <message>
        <source>fits none of %1 alternatives; of the first, %2</source>
        <translation>%1개 중 어느 것에도 맞지 않습니다. 첫 번째의 경우 %2</translation>
    </message>
    <message>
        <source>would make all jobs the same one</source>
        <translation>모든 작업이 같은 작업이 됩니다</translation>
    </message>
    <message>
        <source>would wait for itself: it supersedes #%1, on which it depends</source>
        <translation>자기 자신을 기다리게 됩니다. 의존하는 #%1을(를) 대체하기 때문입니다</translation>
    </message>
    <message>
        <source>are too large together with what their types add</source>
        <translation>유형에서 더해지는 것까지 합치면 너무 큽니다</translation>
    </message>
    <message>
        <source>arguments and environment are too long together</source>
        <translation>인수와 환경 변수를 합치면 너무 깁니다</translation>
    </message>
    <message>
        <source>the job type is too large</source>
        <translation>작업 유형이 너무 큽니다</translation>
    </message>
    <message>
        <source>the job types are too large together</source>
        <translation>작업 유형을 모두 합치면 너무 큽니다</translation>
    </message>
    <message>
        <source>there are as many job types as there may be</source>
        <translation>작업 유형 수가 한도에 이르렀습니다</translation>
    </message>
    <message>
        <source>there are %1 schedules already</source>
        <translation>일정이 이미 %1개 있습니다</translation>
    </message>
    <message>
        <source>%1 sets of locks are in use already</source>
        <translation>이미 잠금 조합 %1개를 쓰고 있습니다</translation>
    </message>
    <message>
        <source>%1 names are in use already</source>
        <translation>이미 이름 %1개를 쓰고 있습니다</translation>
    </message>
    <message>
        <source>%1 jobs wait in %2 already</source>
        <translation>이미 작업 %1개가 대기열 %2에서 기다리고 있습니다</translation>
    </message>
    <message>
        <source>%1 have jobs or rules of their own</source>
        <translation>이미 대기열 %1개에 작업이나 자체 규칙이 있습니다</translation>
    </message>
    <message>
        <source>%1 events may be found later already</source>
        <translation>나중에 찾을 수 있는 이벤트가 이미 %1개 있습니다</translation>
    </message>
    <message>
        <source>There is no job type %1</source>
        <translation>작업 유형이 없습니다: %1</translation>
    </message>
    <message>
        <source>There is no job %1</source>
        <translation>%1 작업이 없습니다</translation>
    </message>
    <message>
        <source>no such job %1</source>
        <translation>%1 작업이 없습니다</translation>
    </message>
    <message>
        <source>Job %1 has had no attempt %2</source>
        <translation>%1 작업에는 시도 %2이(가) 없습니다</translation>
    </message>
    <message>
        <source>There is no queue %1</source>
        <translation>대기열이 없습니다: %1</translation>
    </message>
    <message>
        <source>There is no schedule %1</source>
        <translation>일정이 없습니다: %1</translation>
    </message>
    <message>
        <source>only a job that has ended can be retried</source>
        <translation>끝난 작업만 다시 시도할 수 있습니다</translation>
    </message>
    <message>
        <source>only a job that has ended can be deleted</source>
        <translation>끝난 작업만 삭제할 수 있습니다</translation>
    </message>
    <message>
        <source>the subject has a newer job; force retries this one</source>
        <translation>같은 대상에 더 새로운 작업이 있습니다. 이 작업을 다시 시도하려면 force를 쓰십시오</translation>
    </message>
    <message>
        <source>a job that is %1 cannot become %2</source>
        <translation>%1 상태의 작업은 %2 상태가 될 수 없습니다</translation>
    </message>
    <message>
        <source>the job has ended</source>
        <translation>작업이 끝났습니다</translation>
    </message>
    <message>
        <source>the job has started</source>
        <translation>작업이 시작되었습니다</translation>
    </message>
    <message>
        <source>the job is being stopped</source>
        <translation>작업을 중지하는 중입니다</translation>
    </message>
    <message>
        <source>job %1 of the schedule has not ended</source>
        <translation>일정의 작업 %1이(가) 끝나지 않았습니다</translation>
    </message>
    <message>
        <source>job %1 had not ended</source>
        <translation>작업 %1이(가) 끝나지 않은 상태였습니다</translation>
    </message>
    <message>
        <source>the service is stopping</source>
        <translation>서비스가 종료되는 중입니다</translation>
    </message>
    <message>
        <source>There are too many connections</source>
        <translation>연결이 너무 많습니다</translation>
    </message>
    <message>
        <source>This connection has too many subscriptions</source>
        <translation>이 연결의 구독이 너무 많습니다</translation>
    </message>
    <message>
        <source>The access token has to be shown first, with session.hello.v1</source>
        <translation>먼저 session.hello.v1로 액세스 토큰을 제시해야 합니다</translation>
    </message>
    <message>
        <source>The service cannot read its own access token</source>
        <translation>서비스가 자신의 액세스 토큰을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>This is not the access token</source>
        <translation>액세스 토큰이 아닙니다</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>폴더가 아닙니다</translation>
    </message>
    <message>
        <source>the folder belongs to somebody else</source>
        <translation>폴더가 다른 사용자의 것입니다</translation>
    </message>
    <message>
        <source>others can write to the folder</source>
        <translation>다른 사용자가 폴더에 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>is in the way and not a socket</source>
        <translation>소켓이 아닌 것이 자리를 차지하고 있습니다</translation>
    </message>
    <message>
        <source>the socket belongs to somebody else</source>
        <translation>소켓이 다른 사용자의 것입니다</translation>
    </message>
    <message>
        <source>somebody else serves this socket</source>
        <translation>이 소켓을 다른 프로그램이 쓰고 있습니다</translation>
    </message>
    <message>
        <source>no connection to the service: %1</source>
        <translation>서비스에 연결할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>nobody listens on %1</source>
        <translation>%1에서 응답하는 서비스가 없습니다</translation>
    </message>
    <message>
        <source>no access to %1</source>
        <translation>%1에 접근할 수 없습니다</translation>
    </message>
    <message>
        <source>another user serves %1</source>
        <translation>%1은(는) 다른 사용자의 서비스입니다</translation>
    </message>
    <message>
        <source>it does not accept connections</source>
        <translation>연결을 받지 않습니다</translation>
    </message>
    <message>
        <source>the client ended</source>
        <translation>클라이언트가 종료되었습니다</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>연결이 닫혔습니다</translation>
    </message>
    <message>
        <source>the connection to the service was lost; the outcome is unknown</source>
        <translation>서비스와의 연결이 끊겨 결과를 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 is missing or of another type</source>
        <translation>%1이(가) 없거나 형식이 다릅니다</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>파일이 없습니다</translation>
    </message>
    <message>
        <source>it is a link, which could lead anywhere</source>
        <translation>어디로든 이어질 수 있는 링크입니다</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>일반 파일이 아닙니다</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>다른 사용자의 것입니다</translation>
    </message>
    <message>
        <source>others may read or write it</source>
        <translation>다른 사용자가 읽거나 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>너무 큽니다</translation>
    </message>
    <message>
        <source>it holds no access token</source>
        <translation>액세스 토큰이 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>is needed where HOME is not set: the folder for all data</source>
        <translation>HOME이 설정되지 않았으면 필요합니다 (모든 데이터를 둘 폴더)</translation>
    </message>
    <message>
        <source>the socket&apos;s path is too long for this system (%1 bytes of at most %2); set it to a shorter one: %3</source>
        <translation>소켓 경로가 이 시스템에는 너무 깁니다(%1바이트, 최대 %2바이트). 더 짧은 경로로 설정하십시오: %3</translation>
    </message>
    <message>
        <source>the keychain: %1</source>
        <translation>키체인: %1</translation>
    </message>
    <message>
        <source>%1 (at byte %2)</source>
        <translation>%1 (바이트 %2)</translation>
    </message>
    <message>
        <source>unexpected text after the value</source>
        <translation>값 뒤에 예상하지 못한 텍스트가 있습니다</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>중첩이 너무 깊습니다</translation>
    </message>
    <message>
        <source>a member&apos;s name is missing</source>
        <translation>멤버 이름이 없습니다</translation>
    </message>
    <message>
        <source>a member&apos;s name is repeated</source>
        <translation>멤버 이름이 중복됩니다</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>콜론이 없습니다</translation>
    </message>
    <message>
        <source>a comma or brace is missing</source>
        <translation>쉼표나 중괄호가 없습니다</translation>
    </message>
    <message>
        <source>a comma or bracket is missing</source>
        <translation>쉼표나 대괄호가 없습니다</translation>
    </message>
    <message>
        <source>a string has no end</source>
        <translation>문자열이 끝나지 않습니다</translation>
    </message>
    <message>
        <source>a raw control character in a string</source>
        <translation>문자열에 제어 문자가 그대로 들어 있습니다</translation>
    </message>
    <message>
        <source>invalid UTF-8</source>
        <translation>UTF-8이 올바르지 않습니다</translation>
    </message>
    <message>
        <source>an escape that does not exist</source>
        <translation>존재하지 않는 이스케이프입니다</translation>
    </message>
    <message>
        <source>a lone surrogate</source>
        <translation>짝이 없는 서로게이트입니다</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>값이 없습니다</translation>
    </message>
    <message>
        <source>a digit is missing</source>
        <translation>숫자가 없습니다</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>숫자가 너무 큽니다</translation>
    </message>
    <message>
        <source>another service (process %1) works on %2</source>
        <translation>다른 서비스(프로세스 %1)가 %2을(를) 사용하고 있습니다</translation>
    </message>
    <message>
        <source>another service works on %1</source>
        <translation>다른 서비스가 %1을(를) 사용하고 있습니다</translation>
    </message>
    <message>
        <source>cannot make the folder %1: %2</source>
        <translation>폴더 %1을(를) 만들 수 없습니다: %2</translation>
    </message>
    <message>
        <source>the folder belongs to another user</source>
        <translation>폴더가 다른 사용자의 것입니다</translation>
    </message>
    <message>
        <source>missing, or no program</source>
        <translation>없거나 프로그램이 아닙니다</translation>
    </message>
    <message>
        <source>the database has schema version %1, this program knows up to %2</source>
        <translation>데이터베이스의 스키마 버전은 %1이지만 이 프로그램은 %2까지만 지원합니다</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>a job cannot start the service; start it from outside</source>
        <translation>작업 안에서는 서비스를 시작할 수 없으니 밖에서 시작하십시오</translation>
    </message>
    <message>
        <source>semanticataskd is neither beside this program nor on the PATH</source>
        <translation>semanticataskd가 이 프로그램과 같은 폴더에도 PATH에도 없습니다</translation>
    </message>
    <message>
        <source>%1 ended at once</source>
        <translation>시작하자마자 종료되었습니다: %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>종료 코드 %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>시그널 %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>중지됨: %1</translation>
    </message>
    <message>
        <source>%1 of output dropped</source>
        <translation>버린 출력 %1</translation>
    </message>
    <message>
        <source>left processes: %1</source>
        <translation>남은 프로세스 %1개</translation>
    </message>
    <message>
        <source>the disk with %1 is full; make room and try again</source>
        <translation>디스크(%1)가 가득 찼으니 공간을 확보한 후 다시 시도하십시오</translation>
    </message>
    <message>
        <source>%1 is damaged; %2 says more</source>
        <translation>%1 파일이 손상되었습니다 (자세한 내용: %2)</translation>
    </message>
    <message>
        <source>the service cannot read or write %1 (%2); %3 says more</source>
        <translation>서비스가 %1 파일을 읽거나 쓸 수 없습니다: %2 (자세한 내용: %3)</translation>
    </message>
    <message>
        <source>%1 (%2, where the limit is %3)</source>
        <translation>%1 (%2, 한도 %3)</translation>
    </message>
    <message>
        <source>the service is too busy (%1); try again in a moment</source>
        <translation>서비스가 바쁘니 잠시 후 다시 시도하십시오 (%1)</translation>
    </message>
    <message>
        <source>the service failed: %1; %2 says more</source>
        <translation>서비스 오류: %1 (자세한 내용: %2)</translation>
    </message>
    <message>
        <source>another job</source>
        <translation>다른 작업</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, %1까지</translation>
    </message>
    <message>
        <source>the machine is not idle (other programs use %1 %, last input %2)</source>
        <translation>컴퓨터가 유휴 상태가 아닙니다 (다른 프로그램 사용률 %1%, 마지막 입력 %2)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 전</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>its time has not come</source>
        <translation>아직 예정 시각이 되지 않았습니다</translation>
    </message>
    <message>
        <source>it failed and waits before it is tried again</source>
        <translation>실패하여 재시도를 기다리고 있습니다</translation>
    </message>
    <message>
        <source>its subject has not been quiet for long enough</source>
        <translation>같은 대상에 새 작업이 들어온 지 얼마 되지 않았습니다</translation>
    </message>
    <message>
        <source>its queue %1 is paused</source>
        <translation>큐(%1)가 일시 중지되어 있습니다</translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation>전체가 일시 중지되어 있습니다</translation>
    </message>
    <message>
        <source>its queue is active at %1 only</source>
        <translation>큐가 %1에만 활성화됩니다</translation>
    </message>
    <message>
        <source>all %1 slots of its queue %2 are taken</source>
        <translation>큐(%2)의 슬롯 %1개가 모두 사용 중입니다</translation>
    </message>
    <message>
        <source>all %1 slots of the service are taken</source>
        <translation>서비스의 슬롯 %1개가 모두 사용 중입니다</translation>
    </message>
    <message>
        <source>%1 of the same subject runs</source>
        <translation>같은 대상의 작업(%1)이 실행 중입니다</translation>
    </message>
    <message>
        <source>%1 has the lock %2</source>
        <translation>잠금(%2)을 %1에서 보유하고 있습니다</translation>
    </message>
    <message>
        <source>%1, on which it depends, has not ended</source>
        <translation>선행 작업(%1)이 아직 끝나지 않았습니다</translation>
    </message>
    <message>
        <source>somebody holds it</source>
        <translation>사용자가 보류했습니다</translation>
    </message>
    <message>
        <source>nobody has emitted the event %1</source>
        <translation>이벤트(%1)가 아직 발생하지 않았습니다</translation>
    </message>
    <message>
        <source>it waits for external power, and the power saver is on</source>
        <translation>외부 전원을 기다리고 있으며 절전 모드가 켜져 있습니다</translation>
    </message>
    <message>
        <source>it waits for external power; the battery is at %1 %</source>
        <translation>외부 전원을 기다리고 있으며 배터리는 %1%입니다</translation>
    </message>
    <message>
        <source>the battery is at %1 %, and nothing starts below %2 %</source>
        <translation>배터리가 %1%이며 %2% 미만에서는 작업을 시작하지 않습니다</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>네트워크에 연결되어 있지 않습니다</translation>
    </message>
    <message>
        <source>the network costs by the byte</source>
        <translation>종량제 네트워크에 연결되어 있습니다</translation>
    </message>
    <message>
        <source>the machine is busy (processors %1 %, memory %2 %)</source>
        <translation>컴퓨터의 부하가 높습니다 (프로세서 %1%, 메모리 %2%)</translation>
    </message>
    <message>
        <source>nothing tells yet whether its condition is met</source>
        <translation>조건 충족 여부를 아직 알 수 없습니다</translation>
    </message>
    <message>
        <source>the disk is nearly full (%1 free, at least %2 wanted)</source>
        <translation>디스크 공간이 부족합니다 (여유 %1, 최소 %2 필요)</translation>
    </message>
    <message>
        <source>%1 (for %2%3)</source>
        <translation>%1 (%2째%3)</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>시간 초과</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>기한 초과</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>시작 실패</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>유실됨</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>선행 작업 실패</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>핸들러 오류</translation>
    </message>
    <message>
        <source>waited too long</source>
        <translation>대기 시간 초과</translation>
    </message>
    <message>
        <source>The command could not be executed: %1.</source>
        <translation>명령을 실행할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The job&apos;s folder could not be entered: %1.</source>
        <translation>작업 폴더로 이동할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The system refused to start the command: %1.</source>
        <translation>시스템이 명령 시작을 거부했습니다: %1.</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>중지하는 중</translation>
    </message>
    <message>
        <source>retry %1 of %2</source>
        <translation>재시도 %1/%2</translation>
    </message>
    <message>
        <source>its turn</source>
        <translation>차례 대기</translation>
    </message>
    <message>
        <source>The command ended with exit code %1.</source>
        <translation>명령이 오류로 끝났습니다 (종료 코드 %1).</translation>
    </message>
    <message>
        <source>The command was ended by %1 (%2), which this service did not send.</source>
        <translation>명령이 %1(%2)에 의해 종료되었습니다. 이 서비스가 보낸 시그널이 아닙니다.</translation>
    </message>
    <message>
        <source>It ran longer than its timeout and was stopped.</source>
        <translation>제한 시간을 넘겨 중지되었습니다.</translation>
    </message>
    <message>
        <source>It neither wrote anything nor used the processor, and was stopped.</source>
        <translation>출력도 없고 프로세서도 사용하지 않아 중지되었습니다.</translation>
    </message>
    <message>
        <source>Its deadline passed while it ran, and it was stopped.</source>
        <translation>실행 중에 기한이 지나 중지되었습니다.</translation>
    </message>
    <message>
        <source>It was running when the machine or its runner went down; nothing tells how far it came.</source>
        <translation>실행 중에 컴퓨터나 실행기가 중단되어 어디까지 진행되었는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>A job that it waited for did not end as it should have.</source>
        <translation>선행 작업이 정상적으로 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>Its handler reported a failure: %1.</source>
        <translation>핸들러가 실패를 보고했습니다: %1.</translation>
    </message>
    <message>
        <source>It had to wait longer than it allowed.</source>
        <translation>허용된 대기 시간을 넘겼습니다.</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>예정 시각 전</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>재시도 대기</translation>
    </message>
    <message>
        <source>subject not quiet</source>
        <translation>디바운스 중</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>활성 시간 아님</translation>
    </message>
    <message>
        <source>lock held</source>
        <translation>잠금 대기</translation>
    </message>
    <message>
        <source>event</source>
        <translation>이벤트 대기</translation>
    </message>
    <message>
        <source>queue paused</source>
        <translation>큐 일시 중지됨</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>subject runs</source>
        <translation>같은 대상 실행 중</translation>
    </message>
    <message>
        <source>held</source>
        <translation>보류됨</translation>
    </message>
    <message>
        <source>not idle</source>
        <translation>유휴 상태 아님</translation>
    </message>
    <message>
        <source>power</source>
        <translation>외부 전원 대기</translation>
    </message>
    <message>
        <source>battery low</source>
        <translation>배터리 부족</translation>
    </message>
    <message>
        <source>network</source>
        <translation>네트워크 대기</translation>
    </message>
    <message>
        <source>metered network</source>
        <translation>종량제 네트워크</translation>
    </message>
    <message>
        <source>machine busy</source>
        <translation>부하 높음</translation>
    </message>
    <message>
        <source>condition unknown</source>
        <translation>조건 확인 불가</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>디스크 공간 부족</translation>
    </message>
    <message>
        <source>is no time such as 22:00, &quot;tomorrow 8:00&quot; or 2026-11-25T22:00</source>
        <translation>22:00, &quot;tomorrow 8:00&quot;, 2026-11-25T22:00 같은 시각이 아닙니다</translation>
    </message>
    <message>
        <source>has a day that no calendar shows</source>
        <translation>없는 날짜입니다</translation>
    </message>
    <message>
        <source>has an offset that no clock has; -14:00 to +14:00</source>
        <translation>없는 UTC 오프셋입니다 (-14:00~+14:00)</translation>
    </message>
    <message>
        <source>is no time such as 90s, 10m or 1h30m</source>
        <translation>90s, 10m, 1h30m 같은 시간이 아닙니다</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1.%2 s</source>
        <translation>%1.%2초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1일 %2시간</translation>
    </message>
    <message>
        <source>it is being measured whether the machine is idle (last input %1)</source>
        <translation>컴퓨터가 유휴 상태인지 측정하고 있습니다(마지막 입력: %1)</translation>
    </message>
    <message>
        <source>It had not started when its time to live was over.</source>
        <translation>유효 시간이 끝날 때까지 시작하지 못했습니다.</translation>
    </message>
    <message>
        <source>It had not started when its deadline passed.</source>
        <translation>기한이 지날 때까지 시작하지 못했습니다.</translation>
    </message>
    <message>
        <source>from %1 on it waits for its conditions no longer</source>
        <translation>%1부터는 조건을 더 기다리지 않습니다</translation>
    </message>
    <message>
        <source>it is skipped unless it has started by %1</source>
        <translation>%1까지 시작하지 못하면 건너뜁니다</translation>
    </message>
    <message>
        <source>the machine is not idle (last input %1)</source>
        <translation>컴퓨터가 유휴 상태가 아닙니다 (마지막 입력 %1)</translation>
    </message>
    <message>
        <source>has a time that no clock shows; the last is 23:59</source>
        <translation>없는 시각입니다 (23:59까지)</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>내일 %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>This job is no longer kept.</source>
        <translation>이 작업은 더 이상 보관되지 않습니다.</translation>
    </message>
    <message>
        <source>its subject has a newer job</source>
        <translation>같은 대상에 더 새로운 작업이 있습니다</translation>
    </message>
    <message>
        <source>it has ended already</source>
        <translation>이미 끝났습니다</translation>
    </message>
    <message>
        <source>it runs already</source>
        <translation>이미 실행 중입니다</translation>
    </message>
    <message>
        <source>it has not ended yet</source>
        <translation>아직 끝나지 않았습니다</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>더 이상 존재하지 않습니다</translation>
    </message>
    <message>
        <source>the service is not there; it may not have been done</source>
        <translation>서비스에 연결되어 있지 않아 처리되지 않았을 수 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) started again</source>
        <translation>
            <numerusform>작업 %n개를 재시도합니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) run now</source>
        <translation>
            <numerusform>작업 %n개를 지금 실행합니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have priority %1 now</source>
        <translation>
            <numerusform>작업 %n개의 우선순위가 이제 %1입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The job was not taken: %1</source>
        <translation>작업을 추가하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>#%1 is on its way</source>
        <translation>#%1 작업을 추가했습니다</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>변경하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지했습니다</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>재개했습니다</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 큐를 일시 중지했습니다</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 큐를 재개했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs up to %n job(s) at a time</source>
        <translation>
            <numerusform>%1 큐는 작업을 동시에 최대 %n개 실행합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows and steers SemanticaTask&apos;s background jobs.</source>
        <translation>SemanticaTask의 백그라운드 작업을 보여 주고 제어합니다.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>이 도움말을 표시합니다.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>버전을 표시합니다.</translation>
    </message>
    <message>
        <source>Shows only the icon, if the desktop has a place for it.</source>
        <translation>데스크톱에 표시할 자리가 있으면 아이콘만 표시합니다.</translation>
    </message>
    <message>
        <source>no arguments are expected</source>
        <translation>인수를 받지 않습니다</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>유실됨</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>시작 안 됨</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>In the last hour: %1 started, %2 finished, %3 failed</source>
        <translation>최근 1시간: 시작 %1개, 종료 %2개, 실패 %3개</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 및 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>the machine is idle</source>
        <translation>컴퓨터 유휴</translation>
    </message>
    <message>
        <source>there is external power</source>
        <translation>외부 전원 연결</translation>
    </message>
    <message>
        <source>there is a network that does not cost by the byte</source>
        <translation>종량제가 아닌 네트워크 연결</translation>
    </message>
    <message>
        <source>there is a network</source>
        <translation>네트워크 연결</translation>
    </message>
    <message>
        <source>Runs at %1</source>
        <translation>%1에 실행합니다</translation>
    </message>
    <message>
        <source>Runs from %1 on, when %2</source>
        <translation>%1 이후 %2 시 실행합니다</translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation>바로 실행합니다</translation>
    </message>
    <message>
        <source>Runs when %1</source>
        <translation>%1 시 실행합니다</translation>
    </message>
    <message>
        <source>, at the latest %1</source>
        <translation> (늦어도 %1)</translation>
    </message>
    <message numerus="yes">
        <source>; tried again up to %n time(s) if it fails</source>
        <translation>
            <numerusform>. 실패하면 최대 %n회 재시도합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Which command? For example: make -j4</source>
        <translation>명령을 입력하십시오. 예: make -j4</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>That is before it may start.</source>
        <translation>시작 시각보다 이릅니다.</translation>
    </message>
    <message>
        <source>The quote %1 does not end.</source>
        <translation>따옴표 %1의 짝이 없습니다.</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>명령이 없습니다.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1 (%2 후)</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (%2 전)</translation>
    </message>
    <message>
        <source>“Run now” does not wait for that.</source>
        <translation>‘지금 실행’은 이를 기다리지 않습니다.</translation>
    </message>
    <message>
        <source>It starts when one of them ends, or when the queue gets more slots.</source>
        <translation>그중 하나가 끝나거나 큐의 슬롯이 늘어나면 시작합니다.</translation>
    </message>
    <message>
        <source>It starts when one of them ends; “Run now” does not wait.</source>
        <translation>그중 하나가 끝나면 시작합니다. ‘지금 실행’은 기다리지 않습니다.</translation>
    </message>
    <message>
        <source>Let the queue go on in the list of queues.</source>
        <translation>큐 목록에서 이 큐를 재개하십시오.</translation>
    </message>
    <message>
        <source>“Resume” lets everything go on.</source>
        <translation>‘재개’를 누르면 전체가 다시 진행됩니다.</translation>
    </message>
    <message>
        <source>It starts after that job has ended.</source>
        <translation>해당 작업이 끝나면 시작합니다.</translation>
    </message>
    <message>
        <source>It starts once the event is emitted.</source>
        <translation>이벤트가 발생하면 시작합니다.</translation>
    </message>
    <message>
        <source>It starts once the machine is left alone; “Run now” does not wait.</source>
        <translation>컴퓨터를 사용하지 않으면 시작합니다. ‘지금 실행’은 기다리지 않습니다.</translation>
    </message>
    <message>
        <source>Plug the machine in; “Run now” does not wait for that.</source>
        <translation>컴퓨터를 전원에 연결하십시오. ‘지금 실행’은 이를 기다리지 않습니다.</translation>
    </message>
    <message>
        <source>It starts with another connection; “Run now” does not wait for that.</source>
        <translation>다른 네트워크에 연결되면 시작합니다. ‘지금 실행’은 이를 기다리지 않습니다.</translation>
    </message>
    <message>
        <source>It starts when other programs do less; “Run now” does not wait for that.</source>
        <translation>다른 프로그램의 부하가 줄면 시작합니다. ‘지금 실행’은 이를 기다리지 않습니다.</translation>
    </message>
    <message>
        <source>“Run now” starts it all the same.</source>
        <translation>‘지금 실행’을 누르면 그래도 시작합니다.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>디스크 공간을 확보하십시오.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>환경 변수</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>예정 시각</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>재시도</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>종료 코드</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>아티팩트</translation>
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
        <translation>기다리는 조건이 없으며 다음 차례입니다.</translation>
    </message>
    <message>
        <source>Nothing holds it: it is number %1 in line.</source>
        <translation>기다리는 조건이 없으며 대기 순서는 %1번째입니다.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>예약됨</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>중지하는 중</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>동결됨</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>대체됨</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>#%1 failed</source>
        <translation>#%1 작업 실패</translation>
    </message>
    <message>
        <source>#%1 is done</source>
        <translation>#%1 작업 완료</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>소요 시간: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>작업 %n개 실패</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) done</source>
        <translation>
            <numerusform>작업 %n개 완료</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n done</source>
        <translation>
            <numerusform>, %n개 완료</numerusform>
        </translation>
    </message>
    <message>
        <source>For 15 &amp;minutes</source>
        <translation>15분 동안(&amp;M)</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>1시간 동안(&amp;H)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow, 8:00</source>
        <translation>내일 8:00까지(&amp;T)</translation>
    </message>
    <message>
        <source>Until I &amp;resume it</source>
        <translation>재개할 때까지(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (paused until %2)</source>
        <translation>%1 (%2까지 일시 중지됨)</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <translation>%1 (일시 중지됨)</translation>
    </message>
    <message>
        <source>Without the check mark the queue is paused: what runs goes on, nothing new starts.</source>
        <translation>선택을 해제하면 큐가 일시 중지됩니다. 실행 중인 작업은 계속되고 새 작업은 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>How many of its jobs may run at a time; edit to change it.</source>
        <translation>동시에 실행할 수 있는 작업 수입니다. 편집하여 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>막힘</translation>
    </message>
    <message>
        <source>Failed (24 h)</source>
        <translation>실패(24시간)</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>슬롯</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>평균 대기</translation>
    </message>
    <message>
        <source>for an idle machine</source>
        <translation>(컴퓨터 유휴 시)</translation>
    </message>
    <message>
        <source>for power</source>
        <translation>(외부 전원 연결 시)</translation>
    </message>
    <message>
        <source>for a fuller battery</source>
        <translation>(배터리 충전 후)</translation>
    </message>
    <message>
        <source>for a network</source>
        <translation>(네트워크 연결 시)</translation>
    </message>
    <message>
        <source>for an unmetered network</source>
        <translation>(종량제가 아닌 네트워크 연결 시)</translation>
    </message>
    <message>
        <source>for a less busy machine</source>
        <translation>(부하 감소 시)</translation>
    </message>
    <message>
        <source>for room on the disk</source>
        <translation>(디스크 공간 확보 후)</translation>
    </message>
    <message>
        <source>for their time</source>
        <translation>(예정 시각까지)</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>(재시도)</translation>
    </message>
    <message>
        <source>for quiet</source>
        <translation>(디바운스)</translation>
    </message>
    <message>
        <source>in paused queues</source>
        <translation>(큐 일시 중지됨)</translation>
    </message>
    <message>
        <source>for their queue&apos;s hours</source>
        <translation>(큐 활성 시간까지)</translation>
    </message>
    <message>
        <source>for an event</source>
        <translation>(이벤트 발생 시)</translation>
    </message>
    <message>
        <source>for other jobs</source>
        <translation>(다른 작업 완료 후)</translation>
    </message>
    <message>
        <source>until released</source>
        <translation>(보류 해제 시까지)</translation>
    </message>
    <message>
        <source>for a condition</source>
        <translation>(조건 충족 시)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Power: unknown</source>
        <translation>전원: 알 수 없음</translation>
    </message>
    <message>
        <source>On mains</source>
        <translation>외부 전원 사용 중</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>배터리 사용 중</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>, power saver</source>
        <translation>, 절전 모드</translation>
    </message>
    <message>
        <source>last input %1 ago</source>
        <translation>마지막 입력 %1 전</translation>
    </message>
    <message>
        <source>last input unknown</source>
        <translation>마지막 입력 알 수 없음</translation>
    </message>
    <message>
        <source>Idle: unknown</source>
        <translation>유휴: 알 수 없음</translation>
    </message>
    <message>
        <source>Idle: yes (%1)</source>
        <translation>유휴: 예 (%1)</translation>
    </message>
    <message>
        <source>Idle: no (%1)</source>
        <translation>유휴: 아니요 (%1)</translation>
    </message>
    <message>
        <source>Load: unknown</source>
        <translation>부하: 알 수 없음</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>, memory %1</source>
        <translation>, 메모리 %1</translation>
    </message>
    <message>
        <source>until %1 (%2)</source>
        <translation>%1까지, %2 남음</translation>
    </message>
    <message>
        <source>Starting the service …</source>
        <translation>서비스 시작 중…</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>서비스 연결 안 됨</translation>
    </message>
    <message>
        <source>No service: %1</source>
        <translation>서비스 연결 안 됨: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n개 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>일시 중지됨 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n개 실행 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n개 대기 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>진행할 작업 없음</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>서비스가 종료되었습니다</translation>
    </message>
    <message>
        <source>About SemanticaTask</source>
        <translation>SemanticaTask 정보</translation>
    </message>
    <message>
        <source>Runs jobs in the background of this machine, when it suits.

Service: %1
Its files: %2
Its log: %3

Free software under the MIT licence; built with Qt %4.</source>
        <translation>이 컴퓨터의 백그라운드에서 알맞은 때에 작업을 실행합니다.

서비스: %1
파일: %2
로그: %3

MIT 라이선스를 따르는 자유 소프트웨어입니다. Qt %4 기반으로 빌드되었습니다.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>About the job</source>
        <translation>작업 정보</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>개요(&amp;O)</translation>
    </message>
    <message>
        <source>Ou&amp;tput</source>
        <translation>출력(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Attempts</source>
        <translation>시도(&amp;A)</translation>
    </message>
    <message>
        <source>Enter shows an attempt&apos;s output</source>
        <translation>Enter 키를 누르면 시도의 출력을 표시합니다</translation>
    </message>
    <message>
        <source>Why not yet?</source>
        <translation>아직 시작하지 않은 이유</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Cancelled or skipped</source>
        <translation>취소·건너뜀</translation>
    </message>
    <message>
        <source>Only jobs of this queue</source>
        <translation>이 큐의 작업만</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>모든 큐</translation>
    </message>
    <message>
        <source>Only jobs with this tag</source>
        <translation>이 태그의 작업만</translation>
    </message>
    <message>
        <source>Search in commands, subjects and types</source>
        <translation>명령, 대상, 유형에서 검색</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>표시: %1</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>최근 1시간</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>1시간 전</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <translation>30분 전</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>There is no service.
%1</source>
        <translation>서비스에 연결되어 있지 않습니다.
%1</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>서비스 시작</translation>
    </message>
    <message>
        <source>The service is being started …</source>
        <translation>서비스를 시작하는 중…</translation>
    </message>
    <message>
        <source>Asking the service …</source>
        <translation>서비스에서 불러오는 중…</translation>
    </message>
    <message>
        <source>No job matches the filter.</source>
        <translation>필터와 일치하는 작업이 없습니다.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>No jobs yet. Whatever takes long and nobody has to watch can become one: a build, a backup, an index.
In a terminal: semanticatask run -- make</source>
        <translation>아직 작업이 없습니다. 빌드, 백업, 인덱싱처럼 오래 걸리고 지켜볼 필요가 없는 일을 작업으로 만들 수 있습니다.
터미널에서: semanticatask run -- make</translation>
    </message>
    <message>
        <source>New job …</source>
        <translation>새 작업…</translation>
    </message>
    <message>
        <source>The service is gone; this is how it was.</source>
        <translation>서비스 연결이 끊겨 마지막 상태를 표시합니다.</translation>
    </message>
    <message>
        <source>%L1 of %L2 jobs; more come as you scroll</source>
        <translation>작업 %L2개 중 %L1개 (스크롤하면 더 표시)</translation>
    </message>
    <message>
        <source>%L1 jobs; more come as you scroll</source>
        <translation>작업 %L1개 (스크롤하면 더 표시)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>작업 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>자동 줄 바꿈(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>출력 따라가기(&amp;F)</translation>
    </message>
    <message>
        <source>Output of the job</source>
        <translation>작업 출력</translation>
    </message>
    <message>
        <source>It has written nothing yet.</source>
        <translation>아직 출력이 없습니다.</translation>
    </message>
    <message>
        <source>Search in the output</source>
        <translation>출력에서 검색</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>이전 위치</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>다음 위치</translation>
    </message>
    <message>
        <source>[the first %1 are not shown]</source>
        <translation>[앞부분 %1 표시 생략]</translation>
    </message>
    <message>
        <source>[%1 of output are no longer kept]</source>
        <translation>[더 이상 보관되지 않는 출력: %1]</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>SemanticaTask</source>
        <translation>SemanticaTask</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>&amp;New job …</source>
        <translation>새 작업(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>재시도(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Priority …</source>
        <translation>우선순위(&amp;P)…</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>재개(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>작업(&amp;J)</translation>
    </message>
    <message>
        <source>C&amp;lose the window</source>
        <translation>창 닫기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit (the service goes on)</source>
        <translation>종료 (서비스는 계속 실행)(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search jobs</source>
        <translation>작업 검색(&amp;S)</translation>
    </message>
    <message>
        <source>Search the &amp;output</source>
        <translation>출력 검색(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>서비스(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>정보(&amp;A)</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>전원</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>유휴</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>부하</translation>
    </message>
    <message>
        <source>Select a job to see all about it.</source>
        <translation>작업을 선택하면 자세한 정보를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Higher ones start first:</source>
        <translation>높을수록 먼저 시작합니다:</translation>
    </message>
    <message>
        <source>make -j4</source>
        <translation>make -j4</translation>
    </message>
    <message>
        <source>Let a &amp;shell read it (pipes, variables, wildcards)</source>
        <translation>파이프, 변수, 와일드카드를 쓰도록 셸로 실행(&amp;S)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>none; a newer job of it replaces one that waits</source>
        <translation>없음. 같은 대상의 새 작업은 대기 중인 작업을 대체</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>시작 시각</translation>
    </message>
    <message>
        <source>at once; or 22:00, tomorrow 8:00, 10m</source>
        <translation>즉시, 또는 22:00, tomorrow 8:00, 10m</translation>
    </message>
    <message>
        <source>the machine is &amp;idle</source>
        <translation>컴퓨터 유휴(&amp;I)</translation>
    </message>
    <message>
        <source>there is external &amp;power</source>
        <translation>외부 전원 연결(&amp;P)</translation>
    </message>
    <message>
        <source>there is a &amp;network</source>
        <translation>네트워크 연결(&amp;N)</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>늦어도</translation>
    </message>
    <message>
        <source>whenever; or tomorrow 8:00, 2h</source>
        <translation>제한 없음, 또는 tomorrow 8:00, 2h</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>새 작업</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>Tries after a failure</source>
        <translation>실패 시 재시도 횟수</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>명령(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>폴더(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Queue:</source>
        <translation>큐(&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>태그(&amp;T):</translation>
    </message>
    <message>
        <source>S&amp;ubject:</source>
        <translation>대상(&amp;U):</translation>
    </message>
    <message>
        <source>P&amp;riority:</source>
        <translation>우선순위(&amp;R):</translation>
    </message>
    <message>
        <source>Retri&amp;es:</source>
        <translation>재시도(&amp;E):</translation>
    </message>
    <message>
        <source>When</source>
        <translation>실행 시점</translation>
    </message>
    <message>
        <source>Not &amp;before:</source>
        <translation>시작 시각(&amp;B):</translation>
    </message>
    <message>
        <source>Only when:</source>
        <translation>실행 조건:</translation>
    </message>
    <message>
        <source>At the &amp;latest:</source>
        <translation>늦어도(&amp;L):</translation>
    </message>
    <message>
        <source>The job&apos;s folder</source>
        <translation>작업 폴더</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>존재하지 않는 폴더입니다.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>Jobs of the queue that may run at a time</source>
        <translation>큐에서 동시에 실행할 수 있는 작업 수</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>큐</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>서비스 시작(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>Failed last: %1</source>
        <translation>최근 실패: %1</translation>
    </message>
    <message>
        <source>&amp;Resume (paused)</source>
        <translation>재개 (일시 중지됨)(&amp;R)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>표시(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>it has only just become so</source>
        <translation>방금 바뀌어 잠시 기다리는 중</translation>
    </message>
    <message>
        <source>the machine does not tell of its power</source>
        <translation>전원 정보를 얻을 수 없음</translation>
    </message>
    <message>
        <source>external power</source>
        <translation>외부 전원</translation>
    </message>
    <message>
        <source>no external power</source>
        <translation>외부 전원 없음</translation>
    </message>
    <message>
        <source>battery %1</source>
        <translation>배터리 %1</translation>
    </message>
    <message>
        <source>the machine does not tell</source>
        <translation>정보를 얻을 수 없음</translation>
    </message>
    <message>
        <source>the power saver is on</source>
        <translation>절전 모드 켜짐</translation>
    </message>
    <message>
        <source>it is off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>the system does not tell of its network</source>
        <translation>네트워크 정보를 얻을 수 없음</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>네트워크 없음</translation>
    </message>
    <message>
        <source>the system does not tell what it costs</source>
        <translation>종량제 여부를 알 수 없음</translation>
    </message>
    <message>
        <source>it costs by the byte</source>
        <translation>종량제 네트워크</translation>
    </message>
    <message>
        <source>it does not cost by the byte</source>
        <translation>종량제 아님</translation>
    </message>
    <message>
        <source>it is still being measured</source>
        <translation>측정하는 중</translation>
    </message>
    <message>
        <source>they use %1</source>
        <translation>사용률 %1</translation>
    </message>
    <message>
        <source>nobody tells when anything was touched last</source>
        <translation>마지막 입력 시각을 알 수 없음</translation>
    </message>
    <message>
        <source>the last time was %1 ago</source>
        <translation>마지막 입력 %1 전</translation>
    </message>
    <message>
        <source>nobody tells</source>
        <translation>정보를 얻을 수 없음</translation>
    </message>
    <message>
        <source>something does</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>nothing does</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n개 실행 중</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>사용률 %1</translation>
    </message>
    <message>
        <source>the system does not tell</source>
        <translation>정보를 얻을 수 없음</translation>
    </message>
    <message>
        <source>%1 are free</source>
        <translation>여유 공간 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Met now</source>
        <translation>지금 충족</translation>
    </message>
    <message>
        <source>Not met now</source>
        <translation>지금 미충족</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>It never comes.</source>
        <translation>실행되는 시각이 없습니다.</translation>
    </message>
    <message>
        <source>It comes at %1 …</source>
        <translation>다음 실행: %1 …</translation>
    </message>
    <message>
        <source>What is it called? For example: backup</source>
        <translation>이름을 입력하십시오. 예: backup</translation>
    </message>
    <message>
        <source>Only the letters A to Z, digits, _ and - are possible.</source>
        <translation>영문자, 숫자, _, -만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>How often? For example: 2h, 22:00 (daily), or 0 8 * * mon-fri</source>
        <translation>실행 시점을 입력하십시오. 예: 2h, 22:00 (매일), 0 8 * * mon-fri</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1마다</translation>
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
        <translation>%1, 놓침</translation>
    </message>
    <message>
        <source>%1, skipped: the one before went on</source>
        <translation>%1, 건너뜀: 이전 실행이 진행 중</translation>
    </message>
    <message>
        <source>%1, refused: %2</source>
        <translation>%1, 거부됨: %2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Without the check mark it runs only when it is triggered.</source>
        <translation>선택을 해제하면 수동으로만 실행됩니다.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>최근</translation>
    </message>
    <message>
        <source>The service wants its access token</source>
        <translation>서비스에 액세스 토큰이 필요함</translation>
    </message>
    <message>
        <source>Jobs that need external power</source>
        <translation>외부 전원이 필요한 작업</translation>
    </message>
    <message>
        <source>They run with external power</source>
        <translation>외부 전원이 연결되어 있으면 실행합니다</translation>
    </message>
    <message>
        <source>or on a battery of at least %1 %</source>
        <translation>또는 배터리가 %1% 이상이면 실행합니다</translation>
    </message>
    <message>
        <source>but not while the power saver is on</source>
        <translation>단, 절전 모드가 켜져 있으면 실행하지 않습니다</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>모든 작업</translation>
    </message>
    <message>
        <source>Without external power they start only if the battery has at least %1 %</source>
        <translation>외부 전원이 없으면 배터리가 %1% 이상일 때만 시작합니다</translation>
    </message>
    <message>
        <source>Jobs that need a network</source>
        <translation>네트워크가 필요한 작업</translation>
    </message>
    <message>
        <source>They run while there is a network</source>
        <translation>네트워크에 연결되어 있으면 실행합니다</translation>
    </message>
    <message>
        <source>If they ask for it, only while it does not cost by the byte</source>
        <translation>작업이 요구하면 종량제가 아닌 네트워크에서만 실행합니다</translation>
    </message>
    <message>
        <source>Jobs that run already</source>
        <translation>이미 실행 중인 작업</translation>
    </message>
    <message>
        <source>When a condition of theirs goes, they %1</source>
        <translation>작업의 조건이 깨지면 %1</translation>
    </message>
    <message>
        <source>are frozen until it is back</source>
        <translation>다시 충족될 때까지 동결</translation>
    </message>
    <message>
        <source>go on all the same</source>
        <translation>계속 실행</translation>
    </message>
    <message>
        <source>are stopped and start anew later</source>
        <translation>중지하고 나중에 처음부터 실행</translation>
    </message>
    <message>
        <source>are cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Jobs that need an idle machine</source>
        <translation>유휴 상태가 필요한 작업</translation>
    </message>
    <message>
        <source>They run while all of this is so:</source>
        <translation>다음이 모두 충족되는 동안 실행합니다:</translation>
    </message>
    <message>
        <source>Other programs use less than %1 % of the processors</source>
        <translation>다른 프로그램의 프로세서 사용률이 %1% 미만</translation>
    </message>
    <message>
        <source>Nothing fills the whole screen</source>
        <translation>전체 화면 프로그램 없음</translation>
    </message>
    <message>
        <source>If nobody can tell whether anything was touched</source>
        <translation>입력 여부를 알 수 없을 때</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>이때는 %1</translation>
    </message>
    <message>
        <source>the processors decide alone</source>
        <translation>프로세서 사용률만으로 판단</translation>
    </message>
    <message>
        <source>the machine counts as in use</source>
        <translation>컴퓨터를 사용 중인 것으로 간주</translation>
    </message>
    <message>
        <source>it counts as untouched</source>
        <translation>입력이 없는 것으로 간주</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>동시 작업 수</translation>
    </message>
    <message>
        <source>of a queue at most %1 unless it has a number of its own</source>
        <translation>큐에 따로 정한 값이 없으면 큐마다 최대 %1개입니다</translation>
    </message>
    <message>
        <source>A busy machine: jobs of negative priority start only while</source>
        <translation>부하가 높을 때: 우선순위가 음수인 작업은 다음 동안만 시작</translation>
    </message>
    <message>
        <source>at most %1 % of the processors are in use</source>
        <translation>프로세서 사용률이 %1% 이하</translation>
    </message>
    <message>
        <source>at most %1 % of the memory is in use</source>
        <translation>메모리 사용률이 %1% 이하</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>디스크 공간</translation>
    </message>
    <message>
        <source>Jobs start only while at least %1 MiB are free</source>
        <translation>여유 공간이 %1 MiB 이상일 때만 작업을 시작합니다</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Say so when</source>
        <translation>다음 경우에 알림</translation>
    </message>
    <message>
        <source>a job fails</source>
        <translation>작업이 실패할 때</translation>
    </message>
    <message>
        <source>a job ends well</source>
        <translation>작업이 정상 완료될 때</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>고급</translation>
    </message>
    <message>
        <source>What is kept of jobs that have ended</source>
        <translation>끝난 작업의 보관</translation>
    </message>
    <message>
        <source>and at most %1 of them</source>
        <translation>최대 %1개까지 보관합니다</translation>
    </message>
    <message>
        <source>Of each job the latest %1 MiB are kept</source>
        <translation>작업마다 마지막 %1 MiB를 보관합니다</translation>
    </message>
    <message>
        <source>and %1 MiB of all jobs that have ended</source>
        <translation>끝난 작업 전체에서 %1 MiB까지 보관합니다</translation>
    </message>
    <message>
        <source>Backups of the database</source>
        <translation>데이터베이스 백업</translation>
    </message>
    <message>
        <source>Jobs that fail, unless they say otherwise</source>
        <translation>실패한 작업 (작업에 따로 정하지 않은 경우)</translation>
    </message>
    <message>
        <source>give or take %1 %</source>
        <translation>대기 시간을 ±%1% 범위에서 무작위로 바꿉니다</translation>
    </message>
    <message>
        <source>Jobs that are stopped</source>
        <translation>중지하는 작업</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>추적</translation>
    </message>
    <message>
        <source>They go to %1 (OTLP over HTTP; empty: nowhere)</source>
        <translation>전송 주소: %1 (OTLP over HTTP, 비워 두면 전송 안 함)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>액세스 토큰</translation>
    </message>
    <message>
        <source>Programs must show it to use the service</source>
        <translation>서비스를 사용하는 프로그램에 액세스 토큰을 요구합니다</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Only the address of an http or https server is possible, or nothing.</source>
        <translation>http 또는 https 서버 주소를 입력하거나 비워 두어야 합니다.</translation>
    </message>
    <message>
        <source>Only numbers from %1 to %2 are possible.</source>
        <translation>%1~%2 사이의 숫자만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>변경하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>%1 is there now.</source>
        <translation>%1 일정을 추가했습니다.</translation>
    </message>
    <message>
        <source>%1 was not added: %2</source>
        <translation>%1 일정을 추가하지 못했습니다: %2</translation>
    </message>
    <message>
        <source>%1 comes again.</source>
        <translation>%1 일정을 켰습니다.</translation>
    </message>
    <message>
        <source>%1 comes only when it is triggered.</source>
        <translation>%1 일정을 껐습니다. 이제 수동으로만 실행됩니다.</translation>
    </message>
    <message>
        <source>%1 was not switched: %2</source>
        <translation>%1 일정을 켜거나 끄지 못했습니다: %2</translation>
    </message>
    <message>
        <source>#%1 is on its way.</source>
        <translation>#%1 작업을 추가했습니다.</translation>
    </message>
    <message>
        <source>%1 was not triggered: %2</source>
        <translation>%1 일정을 실행하지 못했습니다: %2</translation>
    </message>
    <message>
        <source>%1 is gone; its jobs stay.</source>
        <translation>%1 일정을 제거했습니다. 작업은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>%1 was not removed: %2</source>
        <translation>%1 일정을 제거하지 못했습니다: %2</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, and start this program again.</source>
        <translation>키체인이 잠겨 있습니다. 잠금을 해제하고 이 프로그램을 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Your keychain may not be used.</source>
        <translation>키체인을 사용할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>사용할 수 있는 키체인이 없습니다.</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>키체인이 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>That is not this service&apos;s access token.</source>
        <translation>이 서비스의 액세스 토큰이 아닙니다.</translation>
    </message>
    <message>
        <source>The access token is in your keychain.</source>
        <translation>액세스 토큰을 키체인에 저장했습니다.</translation>
    </message>
    <message>
        <source>The access token counts, but could not be kept: %1</source>
        <translation>액세스 토큰은 올바르지만 저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>It cannot be read here: %1</source>
        <translation>여기에서 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>This is the new one; the one before opens nothing any more.</source>
        <translation>새 토큰입니다. 이전 토큰은 더 이상 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Welcome to SemanticaTask</source>
        <translation>SemanticaTask 시작하기</translation>
    </message>
    <message>
        <source>SemanticaTask runs commands in the background: one after the other, again after a failure, when the machine is idle or charging, as you like.</source>
        <translation>SemanticaTask는 명령을 백그라운드에서 실행합니다. 차례대로 실행하고, 실패하면 재시도하며, 컴퓨터가 유휴 상태이거나 충전 중일 때 실행하는 등 원하는 대로 정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Each job says in plain words what it waits for, and keeps its output.</source>
        <translation>작업마다 무엇을 기다리는지 알기 쉽게 보여 주고 출력을 보관합니다.</translation>
    </message>
    <message>
        <source>The icon in the panel shows how things stand. Jobs go on when this window is closed.</source>
        <translation>패널의 아이콘에서 현재 상태를 볼 수 있습니다. 이 창을 닫아도 작업은 계속됩니다.</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>로그인할 때 시작(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>시작(&amp;B)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Light or dark, fonts and sizes: as the system has them.</source>
        <translation>밝은/어두운 테마, 글꼴, 크기는 시스템 설정을 따릅니다.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>언어(&amp;L):</translation>
    </message>
    <message>
        <source>The service wants its access token, which is not known here.</source>
        <translation>서비스에 액세스 토큰이 필요하지만 저장된 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>Give it …</source>
        <translation>토큰 입력…</translation>
    </message>
    <message>
        <source>S&amp;ettings …</source>
        <translation>설정(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>새 일정</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>실행 시점(&amp;W):</translation>
    </message>
    <message>
        <source>2h; or 22:00 (daily), 0 8 * * mon-fri, @weekly</source>
        <translation>2h, 또는 22:00 (매일), 0 8 * * mon-fri, @weekly</translation>
    </message>
    <message>
        <source>make backup</source>
        <translation>make backup</translation>
    </message>
    <message>
        <source>No schedules yet. One makes a job of a command again and again: every two hours, each night.</source>
        <translation>아직 일정이 없습니다. 일정은 2시간마다, 매일 밤처럼 정해진 때에 명령을 작업으로 반복 실행합니다.</translation>
    </message>
    <message>
        <source>Run it &amp;now</source>
        <translation>지금 실행(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>제거(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Remove the schedule</source>
        <translation>일정 제거</translation>
    </message>
    <message>
        <source>Remove %1? Its jobs stay.</source>
        <translation>%1 일정을 제거하시겠습니까? 작업은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>설정 페이지</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>기본값(&amp;D)</translation>
    </message>
    <message>
        <source>Everything on this page as it was in the beginning</source>
        <translation>이 페이지의 모든 설정을 기본값으로 되돌립니다</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <translation>모든 파일의 위치: %1</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>폴더 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing can be changed now: %1</source>
        <translation>지금은 변경할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>사용(&amp;U)</translation>
    </message>
    <message>
        <source>The service wants its access token. Where it runs, `semanticatask token show` tells it. It will be kept in your keychain.</source>
        <translation>서비스에 액세스 토큰이 필요합니다. 서비스가 실행되는 곳에서 `semanticatask token show`로 확인할 수 있습니다. 입력한 토큰은 키체인에 저장됩니다.</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>액세스 토큰(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>입력 내용 표시(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;how it</source>
        <translation>표시(&amp;H)</translation>
    </message>
    <message>
        <source>Make a &amp;new one …</source>
        <translation>새로 만들기(&amp;N)…</translation>
    </message>
    <message>
        <source>New access token</source>
        <translation>새 액세스 토큰</translation>
    </message>
    <message>
        <source>Make a new access token? Who has the one before is shut out.</source>
        <translation>새 액세스 토큰을 만드시겠습니까? 이전 토큰으로는 더 이상 접근할 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Make a new one</source>
        <translation>새로 만들기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Hide it</source>
        <translation>숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Give it …</source>
        <translation>토큰 입력(&amp;G)…</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>there is no display to show anything on; `semanticatask watch` shows the jobs in a terminal</source>
        <translation>표시할 디스플레이가 없습니다. 터미널에서 작업을 보려면 `semanticatask watch`를 실행하십시오.</translation>
    </message>
    <message>
        <source>%L1 of %L2: %3</source>
        <comment>so many of so many jobs, and what is wrong with them</comment>
        <translation>%L2개 중 %L1개: %3</translation>
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
            <numerusform>자리를 비운 동안 작업 %n개가 실패했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>This service keeps its token in another folder: %1</source>
        <translation>이 서비스는 토큰을 다른 폴더에 보관합니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) held</source>
        <translation>
            <numerusform>작업 %n개를 보류했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) released</source>
        <translation>
            <numerusform>작업 %n개의 보류를 해제했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) deleted</source>
        <translation>
            <numerusform>작업 %n개를 삭제했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; now waiting: %2</source>
        <translation>%1; 현재 대기 %2개</translation>
    </message>
    <message>
        <source>%1 (of the latest %L2 jobs)</source>
        <translation>%1 (최근 작업 %L2개 기준)</translation>
    </message>
    <message>
        <source>is too far away</source>
        <translation>너무 먼 미래의 시각입니다</translation>
    </message>
    <message>
        <source>That has passed.</source>
        <translation>이미 지난 시각입니다.</translation>
    </message>
    <message>
        <source>“Release” lets it go.</source>
        <translation>‘보류 해제’를 누르면 다시 진행됩니다.</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>같은 이름의 일정이 이미 있습니다.</translation>
    </message>
    <message>
        <source>A condition comes or goes once that has lasted %1 s</source>
        <translation>조건의 변화는 %1초 동안 이어지면 반영됩니다</translation>
    </message>
    <message>
        <source>which is measured over %1 s</source>
        <translation>사용률은 %1초 동안 측정</translation>
    </message>
    <message>
        <source>Nobody has touched anything for %1 min</source>
        <translation>%1분 동안 입력 없음</translation>
    </message>
    <message>
        <source>Jobs that run, at most: %1</source>
        <translation>작업을 최대 %1개 실행합니다</translation>
    </message>
    <message>
        <source>Jobs of a queue that wait, at most: %1</source>
        <translation>큐마다 작업이 최대 %1개 대기합니다</translation>
    </message>
    <message>
        <source>a job ends that took longer than %1 min</source>
        <translation>%1분 넘게 걸린 작업이 끝날 때</translation>
    </message>
    <message>
        <source>Days that they are kept: %1</source>
        <translation>%1일 동안 보관합니다</translation>
    </message>
    <message>
        <source>Days that the files they made are kept: %1</source>
        <translation>작업이 만든 파일은 %1일 동안 보관합니다</translation>
    </message>
    <message>
        <source>One is made every %1 h</source>
        <translation>%1시간마다 백업합니다</translation>
    </message>
    <message>
        <source>So many of the latest are kept: %1</source>
        <translation>최근 백업 %1개를 보관합니다</translation>
    </message>
    <message>
        <source>Tries after the first one, at most: %1</source>
        <translation>최대 %1회 재시도합니다</translation>
    </message>
    <message>
        <source>for the first time after %1 s</source>
        <translation>첫 재시도는 %1초 후에 합니다</translation>
    </message>
    <message>
        <source>each time the wait before, multiplied by %1</source>
        <translation>이후 대기 시간은 매번 직전의 %1배입니다</translation>
    </message>
    <message>
        <source>but after %1 s at the latest</source>
        <translation>단, 대기 시간은 최대 %1초입니다</translation>
    </message>
    <message>
        <source>They have %1 s to end before they are killed</source>
        <translation>%1초 안에 끝나지 않으면 강제 종료합니다</translation>
    </message>
    <message>
        <source>Attempt %1 of %2</source>
        <translation>시도 %1/%2</translation>
    </message>
    <message>
        <source>The service has not said which jobs there are.</source>
        <translation>서비스에서 작업 목록을 받지 못했습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>The service wants its access token; this is how it was.</source>
        <translation>서비스에 액세스 토큰이 필요하여 마지막 상태를 표시합니다.</translation>
    </message>
    <message>
        <source>sorted among these only</source>
        <translation>표시된 작업만 정렬됨</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>내림차순(&amp;D)</translation>
    </message>
    <message>
        <source>[%1 of output are not shown]</source>
        <translation>[출력 %1 표시 생략]</translation>
    </message>
    <message>
        <source>R&amp;un now</source>
        <translation>지금 실행(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>보류(&amp;H)</translation>
    </message>
    <message>
        <source>Rel&amp;ease</source>
        <translation>보류 해제(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>삭제(&amp;D)…</translation>
    </message>
    <message>
        <source>What waits does not start, and what runs stands still.</source>
        <translation>대기 중인 작업은 시작하지 않고, 실행 중인 작업은 동결됩니다.</translation>
    </message>
    <message>
        <source>Sort jobs &amp;by</source>
        <translation>작업 정렬 기준(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Give the access token …</source>
        <translation>액세스 토큰 입력(&amp;G)…</translation>
    </message>
    <message>
        <source>Cancel jobs</source>
        <translation>작업 취소</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)?</source>
        <translation>
            <numerusform>작업 %n개를 취소하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs is stopped.</source>
        <translation>실행 중인 작업은 중지됩니다.</translation>
    </message>
    <message>
        <source>Delete jobs</source>
        <translation>작업 삭제</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n job(s)?</source>
        <translation>
            <numerusform>작업 %n개를 삭제하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their output goes with them.</source>
        <translation>출력도 함께 삭제됩니다.</translation>
    </message>
    <message>
        <source>the network does not cost by the b&amp;yte</source>
        <translation>종량제가 아닌 네트워크(&amp;Y)</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>시작(&amp;A)</translation>
    </message>
    <message>
        <source>Run a &amp;command …</source>
        <translation>명령 실행(&amp;C)…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 외 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) cancelled or being stopped</source>
        <translation>
            <numerusform>작업 %n개를 취소했거나 중지하는 중입니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>%n개 동결됨</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them %3</source>
        <comment>10 waiting, 6 of them for power</comment>
        <translation>%1, 그중 %2개 %3</translation>
    </message>
    <message>
        <source>%1, most %2</source>
        <comment>10 waiting, most for power</comment>
        <translation>%1, 대부분 %2</translation>
    </message>
    <message>
        <source>%1, some %2</source>
        <comment>10 waiting, some for power</comment>
        <translation>%1, 일부 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) a minute</source>
        <comment>the top of a chart&apos;s scale</comment>
        <translation>
            <numerusform>분당 작업 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume – paused %1</source>
        <translation>재개 – 일시 중지됨: %1(&amp;R)</translation>
    </message>
</context>
</TS>
