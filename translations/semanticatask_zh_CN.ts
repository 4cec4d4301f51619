<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>there is no option &quot;%1&quot;</source>
        <translation>没有选项“%1”</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>没有命令“%1”</translation>
    </message>
    <message>
        <source>`semanticatask %1--help` shows how it is used</source>
        <translation>用法请见 `semanticatask %1--help`</translation>
    </message>
    <message>
        <source>Hands work to the SemanticaTask service and shows what becomes of it.</source>
        <translation>把工作交给 SemanticaTask 服务，并显示其进展和结果。</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>Common options</source>
        <translation>通用选项</translation>
    </message>
    <message>
        <source>Answer in JSON</source>
        <translation>以 JSON 输出</translation>
    </message>
    <message>
        <source>Do not start the service if it is not running</source>
        <translation>服务未运行时不启动它</translation>
    </message>
    <message>
        <source>--env %1: there is no such variable here; give NAME=VALUE</source>
        <translation>--env %1：当前环境没有此变量；请给出 NAME=VALUE</translation>
    </message>
    <message>
        <source>--stdin: not UTF-8 text; let the job read a file</source>
        <translation>--stdin：不是 UTF-8 文本；请让任务读取文件</translation>
    </message>
    <message>
        <source>NAME=VALUE, or NAME for the value it has here; may be repeated</source>
        <translation>NAME=VALUE，或只写 NAME 以使用当前环境中的值；可重复</translation>
    </message>
    <message>
        <source>With all variables of this shell, not only PATH</source>
        <translation>传入此 shell 的所有变量，而不仅是 PATH</translation>
    </message>
    <message>
        <source>With this standard input, read first</source>
        <translation>把当前标准输入传给任务（会先读完）</translation>
    </message>
    <message>
        <source>this folder is gone</source>
        <translation>此文件夹已不存在</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>已取消：%1</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>%1 已取消</translation>
    </message>
    <message>
        <source>%1 does not wait any more</source>
        <translation>%1 已不在等待</translation>
    </message>
    <message>
        <source>%1 had ended already</source>
        <translation>%1 此前已结束</translation>
    </message>
    <message>
        <source>Cancel jobs that wait and stop those that run</source>
        <translation>取消等待中的任务，停止运行中的任务</translation>
    </message>
    <message>
        <source>Leave those that run</source>
        <translation>不动运行中的任务</translation>
    </message>
    <message>
        <source>SENSOR</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>SAYS</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>MET</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>WHY NOT</source>
        <translation>未满足原因</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>DECIDED BY</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>--watch needs a terminal, or --json</source>
        <translation>--watch 需要终端，或使用 --json</translation>
    </message>
    <message>
        <source>Show what the machine is like, and what that allows</source>
        <translation>显示机器状况，以及由此满足哪些条件</translation>
    </message>
    <message>
        <source>Go on showing it</source>
        <translation>持续显示</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>Delete jobs that have ended, with their output</source>
        <translation>删除已结束的任务及其输出</translation>
    </message>
    <message>
        <source>jobs released: %1</source>
        <translation>已放行任务：%1</translation>
    </message>
    <message>
        <source>Release the jobs that wait for an event</source>
        <translation>放行等待某事件的任务</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Also jobs that come within this time</source>
        <translation>在此时长内入队的任务也放行</translation>
    </message>
    <message>
        <source>nothing was enqueued</source>
        <translation>没有任务入队</translation>
    </message>
    <message>
        <source>the first %1 jobs are enqueued</source>
        <translation>前 %1 个任务已入队</translation>
    </message>
    <message>
        <source>Enqueue a job of any type, or many from a file</source>
        <translation>将任意类型的任务入队，或从文件批量入队</translation>
    </message>
    <message>
        <source>What kind of work it is</source>
        <translation>任务类型</translation>
    </message>
    <message>
        <source>JSON, @FILE or - for standard input: {&quot;command&quot;: …, &quot;args&quot;: […], …}</source>
        <translation>JSON、@FILE 或 -（标准输入）：{&quot;command&quot;: …, &quot;args&quot;: […], …}</translation>
    </message>
    <message>
        <source>FILE or -: a JSON object per line, the parameters of dev.enqueue.v1</source>
        <translation>FILE 或 -：每行一个 JSON 对象，即 dev.enqueue.v1 的参数</translation>
    </message>
    <message>
        <source>give either a TYPE or --from FILE</source>
        <translation>请给出 TYPE 或 --from FILE 之一</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> 由 %1 取代</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>attempt %1 started</source>
        <translation>第 %1 次尝试开始</translation>
    </message>
    <message>
        <source>attempt %1 ended: %2</source>
        <translation>第 %1 次尝试结束：%2</translation>
    </message>
    <message>
        <source>place in line: %1</source>
        <translation>排队位置：%1</translation>
    </message>
    <message>
        <source>Say why jobs do not start, or what became of them</source>
        <translation>说明任务未启动的原因，或其执行经过</translation>
    </message>
    <message>
        <source>Their numbers or ids</source>
        <translation>任务编号或 ID</translation>
    </message>
    <message>
        <source>no jobs yet; `semanticatask run -- COMMAND` makes one</source>
        <translation>还没有任务；可用 `semanticatask run -- COMMAND` 创建</translation>
    </message>
    <message>
        <source>no such jobs</source>
        <translation>没有符合的任务</translation>
    </message>
    <message>
        <source>the latest %1; --all shows every one</source>
        <translation>仅最近 %1 个；--all 显示全部</translation>
    </message>
    <message>
        <source>Show jobs, the newest first</source>
        <translation>显示任务，最新的在前</translation>
    </message>
    <message>
        <source>In this state, e.g. failed; may be repeated</source>
        <translation>处于此状态，例如 failed；可重复</translation>
    </message>
    <message>
        <source>In this queue; may be repeated</source>
        <translation>在此队列中；可重复</translation>
    </message>
    <message>
        <source>Of this type; may be repeated</source>
        <translation>属于此类型；可重复</translation>
    </message>
    <message>
        <source>With this tag</source>
        <translation>带有此标签</translation>
    </message>
    <message>
        <source>Of this chain</source>
        <translation>属于此任务组</translation>
    </message>
    <message>
        <source>That belong to this job</source>
        <translation>此任务的子任务</translation>
    </message>
    <message>
        <source>Whose subject begins like this</source>
        <translation>主题以此开头</translation>
    </message>
    <message>
        <source>Whose command, subject or type contains this</source>
        <translation>命令、主题或类型包含此内容</translation>
    </message>
    <message>
        <source>So many at most (50)</source>
        <translation>最多显示的个数（默认 50）</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>--limit: at least 1</source>
        <translation>--limit：至少为 1</translation>
    </message>
    <message>
        <source>Show what a job wrote</source>
        <translation>显示任务的输出</translation>
    </message>
    <message>
        <source>Its number or id</source>
        <translation>任务编号或 ID</translation>
    </message>
    <message>
        <source>Go on until the job has ended</source>
        <translation>持续显示，直到任务结束</translation>
    </message>
    <message>
        <source>Only the last so many lines (1 to 1000)</source>
        <translation>仅最后若干行（1 到 1000）</translation>
    </message>
    <message>
        <source>Of this attempt (the latest)</source>
        <translation>指定第几次尝试（默认最近一次）</translation>
    </message>
    <message>
        <source>--follow shows the latest attempt; leave --attempt out</source>
        <translation>--follow 显示最近一次尝试；请去掉 --attempt</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>service&apos;s log</source>
        <translation>服务日志</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>jobs&apos; output</source>
        <translation>任务输出</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Show where everything is kept</source>
        <translation>显示各项数据的存放位置</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 已暂停</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> （直到 %1）</translation>
    </message>
    <message>
        <source>; what runs is frozen</source>
        <translation>；运行中的任务已冻结</translation>
    </message>
    <message>
        <source>; what runs goes on until it ends</source>
        <translation>；运行中的任务会继续到结束</translation>
    </message>
    <message>
        <source>Go on after this time</source>
        <translation>经过此时长后恢复</translation>
    </message>
    <message>
        <source>Go on then: 22:00, &quot;tomorrow 8:00&quot;, ISO 8601</source>
        <translation>到此时间恢复：22:00、&quot;tomorrow 8:00&quot;、ISO 8601</translation>
    </message>
    <message>
        <source>Freeze what runs</source>
        <translation>冻结运行中的任务</translation>
    </message>
    <message>
        <source>only one may be given of --for and --until</source>
        <translation>--for 和 --until 只能给出一个</translation>
    </message>
    <message>
        <source>Start no more jobs until `resume`</source>
        <translation>不再启动任务，直到 `resume`</translation>
    </message>
    <message>
        <source>%1 is set</source>
        <translation>%1 已设置</translation>
    </message>
    <message>
        <source>Change a queue</source>
        <translation>更改队列</translation>
    </message>
    <message>
        <source>Set the limits of a queue</source>
        <translation>设置队列的限制</translation>
    </message>
    <message>
        <source>How many of its jobs run at the same time</source>
        <translation>可同时运行的任务数</translation>
    </message>
    <message>
        <source>Its share of starts, beside the other queues (1)</source>
        <translation>相对其他队列的启动份额（默认 1）</translation>
    </message>
    <message>
        <source>How many of its jobs may wait at the same time</source>
        <translation>可同时等待的任务数</translation>
    </message>
    <message>
        <source>When its jobs start, e.g. 22:00-07:00, or always</source>
        <translation>任务可启动的时段，例如 22:00-07:00，或 always</translation>
    </message>
    <message>
        <source>nothing to set; see --help</source>
        <translation>没有要设置的内容；见 --help</translation>
    </message>
    <message>
        <source>Start no more jobs of it</source>
        <translation>不再启动其中的任务</translation>
    </message>
    <message>
        <source>Start its jobs again</source>
        <translation>重新开始启动其中的任务</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>暂停至 %1</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>QUEUE</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>RUNNING</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>AT MOST</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>QUEUED</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>HELD</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>FAILED 24 H</source>
        <translation>24 小时失败</translation>
    </message>
    <message>
        <source>USUAL WAIT</source>
        <translation>平均等待</translation>
    </message>
    <message>
        <source>REMARK</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>no queues yet; a queue is made by its first job</source>
        <translation>还没有队列；队列由其第一个任务创建</translation>
    </message>
    <message>
        <source>everything is paused; `semanticatask resume` lets it go on</source>
        <translation>全部已暂停；可用 `semanticatask resume` 恢复</translation>
    </message>
    <message>
        <source>Show the queues and what is in them</source>
        <translation>显示队列及其内容</translation>
    </message>
    <message>
        <source>resumed; queues that are paused by themselves stay so</source>
        <translation>已恢复；单独暂停的队列保持暂停</translation>
    </message>
    <message>
        <source>%1 is resumed</source>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <source>%1 goes on as soon as a slot is free</source>
        <translation>有空闲槽位时 %1 即继续</translation>
    </message>
    <message>
        <source>Take back a pause; or let jobs go on that were suspended</source>
        <translation>解除暂停；或让挂起的任务继续</translation>
    </message>
    <message>
        <source>--set wants FIELD=VALUE, as in --set priority=5</source>
        <translation>--set 需要 FIELD=VALUE，例如 --set priority=5</translation>
    </message>
    <message>
        <source>Enqueue jobs that have ended once more, as new jobs; of many, those that did not end well</source>
        <translation>将已结束的任务作为新任务再次入队；批量选取时只含未成功的</translation>
    </message>
    <message>
        <source>--set goes with numbers of jobs</source>
        <translation>--set 须与任务编号一起使用</translation>
    </message>
    <message>
        <source>Although its subject has a newer job</source>
        <translation>即使其主题已有更新的任务</translation>
    </message>
    <message>
        <source>
%1 goes on without you. Ctrl-C again cancels it; `semanticatask logs -f %2` comes back to it.</source>
        <translation>
%1 将在后台继续。再按一次 Ctrl-C 取消它；`semanticatask logs -f %2` 可回到它的输出。</translation>
    </message>
    <message>
        <source>#%1 may still run; `semanticatask logs -f %1` comes back to it</source>
        <translation>#%1 可能仍在运行；`semanticatask logs -f %1` 可回到它的输出</translation>
    </message>
    <message>
        <source>Run a command in the background, in this folder</source>
        <translation>在后台、于此文件夹中运行命令</translation>
    </message>
    <message>
        <source>Show its output and exit like it; Ctrl-C leaves it running</source>
        <translation>显示其输出，并以其退出码退出；按 Ctrl-C 则任务继续运行</translation>
    </message>
    <message>
        <source>no command; for example `semanticatask run -- make`</source>
        <translation>没有命令；例如 `semanticatask run -- make`</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <translation>%1 启动</translation>
    </message>
    <message>
        <source>Start waiting jobs in spite of time, conditions, pauses and slots</source>
        <translation>不顾时间、条件、暂停和槽位，立即启动等待中的任务</translation>
    </message>
    <message>
        <source>%1 is disabled; `semanticatask schedule trigger %1` runs it</source>
        <translation>%1 已停用；可用 `semanticatask schedule trigger %1` 运行</translation>
    </message>
    <message>
        <source>%1 comes next at %2</source>
        <translation>%1 下次运行：%2</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>错过 %1 次</translation>
    </message>
    <message>
        <source>skipped, %1</source>
        <translation>已跳过，%1</translation>
    </message>
    <message>
        <source>refused, %1</source>
        <translation>被拒绝，%1</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>no schedules yet; for example `semanticatask schedule add backup --cron &apos;0 22 * * *&apos; -- COMMAND`</source>
        <translation>还没有计划；例如 `semanticatask schedule add backup --cron &apos;0 22 * * *&apos; -- COMMAND`</translation>
    </message>
    <message>
        <source>`semanticatask schedule list` shows them</source>
        <translation>可用 `semanticatask schedule list` 查看全部计划</translation>
    </message>
    <message>
        <source>%1 is gone; its jobs stay</source>
        <translation>%1 已移除；其任务保留</translation>
    </message>
    <message>
        <source>Run a command again and again; replaces a schedule</source>
        <translation>反复运行命令；同名计划会被替换</translation>
    </message>
    <message>
        <source>Minute, hour, day of month, month, day of week: &apos;0 22 * * mon-fri&apos;; or @hourly, @daily, @weekly, @monthly, @yearly</source>
        <translation>分、时、日、月、星期：&apos;0 22 * * mon-fri&apos;；或 @hourly、@daily、@weekly、@monthly、@yearly</translation>
    </message>
    <message>
        <source>So often, from now on</source>
        <translation>从现在起每隔此时长</translation>
    </message>
    <message>
        <source>Whose clocks --cron follows (the system&apos;s)</source>
        <translation>--cron 所用时区（默认为系统时区）</translation>
    </message>
    <message>
        <source>What becomes of runs missed while the machine was off (run-once)</source>
        <translation>关机期间错过的运行如何处理（默认 run-once）</translation>
    </message>
    <message>
        <source>What becomes of a run while the one before goes on (skip)</source>
        <translation>上一次尚未结束时如何处理（默认 skip）</translation>
    </message>
    <message>
        <source>Only when it is triggered</source>
        <translation>仅在被触发时运行</translation>
    </message>
    <message>
        <source>give either --cron or --every</source>
        <translation>请给出 --cron 或 --every 之一</translation>
    </message>
    <message>
        <source>no command; for example `semanticatask schedule add backup --every 1h -- make backup`</source>
        <translation>没有命令；例如 `semanticatask schedule add backup --every 1h -- make backup`</translation>
    </message>
    <message>
        <source>Run commands again and again</source>
        <translation>反复运行命令</translation>
    </message>
    <message>
        <source>Show the schedules and when they come next</source>
        <translation>显示计划及其下次运行时间</translation>
    </message>
    <message>
        <source>Remove a schedule; its jobs stay</source>
        <translation>移除计划；其任务保留</translation>
    </message>
    <message>
        <source>Run it now, besides; prints the job</source>
        <translation>现在额外运行一次；输出任务编号</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>running (%1)</source>
        <translation>运行中（%1）</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>up for</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Start, stop or look at the service</source>
        <translation>启动、停止或查看服务</translation>
    </message>
    <message>
        <source>Start it, unless it runs</source>
        <translation>若未运行则启动</translation>
    </message>
    <message>
        <source>End it; running jobs go on by themselves</source>
        <translation>结束服务；运行中的任务自行继续</translation>
    </message>
    <message>
        <source>Stop running jobs too</source>
        <translation>同时停止运行中的任务</translation>
    </message>
    <message>
        <source>Whether it runs; exits with 8 if not</source>
        <translation>服务是否在运行；若否，则退出码为 8</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>  (usually %1; %2 to %3)</source>
        <translation>  （默认 %1；%2 到 %3）</translation>
    </message>
    <message>
        <source>  (usually %1; one of %2)</source>
        <translation>  （默认 %1；可选 %2）</translation>
    </message>
    <message>
        <source>  (usually %1)</source>
        <translation>  （默认 %1）</translation>
    </message>
    <message>
        <source>no such setting %1; `semanticatask settings` shows all</source>
        <translation>没有设置项 %1；全部设置见 `semanticatask settings`</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no number, time or size; give KEY VALUE or KEY=VALUE</source>
        <translation>%1：“%2”不是数字、时长或大小；请给出 KEY VALUE 或 KEY=VALUE</translation>
    </message>
    <message>
        <source>%1: it counts in steps of %2</source>
        <translation>%1：只能以 %2 为单位</translation>
    </message>
    <message>
        <source>give KEY VALUE or KEY=VALUE</source>
        <translation>请使用 KEY VALUE 或 KEY=VALUE</translation>
    </message>
    <message>
        <source>nothing was changed; `semanticatask settings` shows what can be set</source>
        <translation>未作任何更改；可设置的内容见 `semanticatask settings`</translation>
    </message>
    <message>
        <source>Show or change what can be set</source>
        <translation>显示或更改设置</translation>
    </message>
    <message>
        <source>Print values</source>
        <translation>输出设置的值</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>要输出的设置项</translation>
    </message>
    <message>
        <source>Change values, all or none</source>
        <translation>更改设置，要么全部生效，要么都不生效</translation>
    </message>
    <message>
        <source>KEY=VALUE …, or KEY VALUE</source>
        <translation>KEY=VALUE …，或 KEY VALUE</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1（%2前）</translation>
    </message>
    <message>
        <source>It was told to stop; its processes are not gone yet.</source>
        <translation>已要求停止；其进程尚未退出。</translation>
    </message>
    <message>
        <source>It waits: %1</source>
        <translation>等待原因：%1</translation>
    </message>
    <message>
        <source>%1 (its job no. %2)</source>
        <translation>%1（该主题的第 %2 个任务）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (semanticatask logs %2)</source>
        <translation>%1（semanticatask logs %2）</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>external power</source>
        <translation>外接电源</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>unmetered network</source>
        <translation>不按流量计费的网络</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>run anyway after %1</source>
        <translation>%1后无论如何都运行</translation>
    </message>
    <message>
        <source>skip after %1</source>
        <translation>%1后跳过</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>group</source>
        <translation>任务组</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>父任务</translation>
    </message>
    <message>
        <source>retry of</source>
        <translation>重试自</translation>
    </message>
    <message>
        <source>superseded by</source>
        <translation>取代者</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>trace id</source>
        <translation>跟踪 ID</translation>
    </message>
    <message>
        <source>started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果摘要</translation>
    </message>
    <message>
        <source>artifacts</source>
        <translation>产物</translation>
    </message>
    <message>
        <source>ATTEMPT</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Show all about a job, and why it failed or waits</source>
        <translation>显示任务的全部信息，以及失败或等待的原因</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>已排期</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>被取代</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>最近一分钟</translation>
    </message>
    <message>
        <source>%1 enqueued, %2 finished</source>
        <translation>入队 %1，结束 %2</translation>
    </message>
    <message>
        <source>starts on disk</source>
        <translation>启动落盘</translation>
    </message>
    <message>
        <source>half within %1, 99 of 100 within %2</source>
        <translation>50% 在 %1内，99% 在 %2内</translation>
    </message>
    <message>
        <source>%1 and %2 of changes on their way into it</source>
        <translation>%1，另有 %2 更改待写入</translation>
    </message>
    <message>
        <source>Show counts, sizes and speed</source>
        <translation>显示数量、大小和速度</translation>
    </message>
    <message>
        <source>%1 is frozen; `semanticatask resume %2` lets it go on</source>
        <translation>%1 已冻结；可用 `semanticatask resume %2` 使其继续</translation>
    </message>
    <message>
        <source>%1 is held; `semanticatask resume %2` releases it</source>
        <translation>%1 已暂缓；可用 `semanticatask resume %2` 放行</translation>
    </message>
    <message>
        <source>Freeze jobs that run and hold those that wait</source>
        <translation>冻结运行中的任务，暂缓等待中的任务</translation>
    </message>
    <message>
        <source>there is no access token in %1 yet; the service makes one when it starts, `semanticatask token rotate` at once</source>
        <translation>%1 中还没有访问令牌；服务启动时会生成，`semanticatask token rotate` 可立即生成</translation>
    </message>
    <message>
        <source>there is a new access token; the one before opens nothing any more</source>
        <translation>已生成新的访问令牌；旧令牌已失效</translation>
    </message>
    <message>
        <source>The access token, which clients show if security.require_token is on</source>
        <translation>访问令牌；启用 security.require_token 时客户端须出示</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>输出令牌</translation>
    </message>
    <message>
        <source>Make a new one; who has the old one is shut out</source>
        <translation>生成新令牌；持旧令牌者不能再访问</translation>
    </message>
    <message>
        <source>give NAME=TEMPLATE</source>
        <translation>请给出 NAME=TEMPLATE</translation>
    </message>
    <message>
        <source>%1 is registered</source>
        <translation>%1 已注册</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>no types of jobs yet; for example `semanticatask types put thumbnail -- convert {{file}} {{file}}.png`</source>
        <translation>还没有任务类型；例如 `semanticatask types put thumbnail -- convert {{file}} {{file}}.png`</translation>
    </message>
    <message>
        <source>`semanticatask types list` shows them</source>
        <translation>可用 `semanticatask types list` 查看全部类型</translation>
    </message>
    <message>
        <source>There is no job type %1</source>
        <translation>没有任务类型 %1</translation>
    </message>
    <message>
        <source>Register a type of jobs, or replace it; {{member}} in the command stands for a member of a job&apos;s payload</source>
        <translation>注册或替换任务类型；命令中的 {{member}} 代表任务载荷的成员</translation>
    </message>
    <message>
        <source>What `enqueue` calls it</source>
        <translation>`enqueue` 所用的类型名</translation>
    </message>
    <message>
        <source>NAME=TEMPLATE, a variable of its jobs; may be repeated</source>
        <translation>NAME=TEMPLATE，其任务的环境变量；可重复</translation>
    </message>
    <message>
        <source>JSON, @FILE or -: what holds unless a job says otherwise</source>
        <translation>JSON、@FILE 或 -：任务未另行指定时的默认值</translation>
    </message>
    <message>
        <source>A field that a job may set, all others are fixed; may be repeated</source>
        <translation>任务可设置的字段，其余均固定；可重复</translation>
    </message>
    <message>
        <source>JSON, @FILE or -: a JSON Schema for the payload</source>
        <translation>JSON、@FILE 或 -：载荷的 JSON Schema</translation>
    </message>
    <message>
        <source>FILE or -: the whole type as JSON, as `types show` prints it</source>
        <translation>FILE 或 -：整个类型的 JSON，格式同 `types show` 的输出</translation>
    </message>
    <message>
        <source>give a NAME, or --from FILE</source>
        <translation>请给出 NAME 或 --from FILE</translation>
    </message>
    <message>
        <source>give either --from, or what the type is; for example `semanticatask types put thumbnail -- convert {{file}} {{file}}.png`</source>
        <translation>请给出 --from 或类型的内容；例如 `semanticatask types put thumbnail -- convert {{file}} {{file}}.png`</translation>
    </message>
    <message>
        <source>Register types of jobs, show and delete them</source>
        <translation>注册、显示和删除任务类型</translation>
    </message>
    <message>
        <source>Show the registered types</source>
        <translation>显示已注册的类型</translation>
    </message>
    <message>
        <source>Print a type as JSON</source>
        <translation>以 JSON 输出类型</translation>
    </message>
    <message>
        <source>Delete a type; its jobs stay</source>
        <translation>删除类型；其任务保留</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 已更改</translation>
    </message>
    <message>
        <source>Change jobs that wait</source>
        <translation>更改等待中的任务</translation>
    </message>
    <message>
        <source>-100 to 100; higher ones start first</source>
        <translation>-100 到 100；数值高者先启动</translation>
    </message>
    <message>
        <source>Queue it waits in</source>
        <translation>所在的队列</translation>
    </message>
    <message>
        <source>A mark to find it by</source>
        <translation>用于查找的标签</translation>
    </message>
    <message>
        <source>Take its mark away</source>
        <translation>去掉标签</translation>
    </message>
    <message>
        <source>Before all others of its priority</source>
        <translation>排到同优先级的最前面</translation>
    </message>
    <message>
        <source>Not before then</source>
        <translation>不早于此时间</translation>
    </message>
    <message>
        <source>Not before so long from now</source>
        <translation>从现在起至少经过此时长</translation>
    </message>
    <message>
        <source>Wait for no time any more</source>
        <translation>不再等待时间</translation>
    </message>
    <message>
        <source>Wait until the machine is idle</source>
        <translation>等到机器空闲</translation>
    </message>
    <message>
        <source>Or no more</source>
        <translation>不再等待此项</translation>
    </message>
    <message>
        <source>Wait for external power</source>
        <translation>等待外接电源</translation>
    </message>
    <message>
        <source>Wait for such a network, or for none</source>
        <translation>等待此类网络；none 表示不等待</translation>
    </message>
    <message>
        <source>Wait for this event</source>
        <translation>等待此事件</translation>
    </message>
    <message>
        <source>Wait for no event any more</source>
        <translation>不再等待事件</translation>
    </message>
    <message>
        <source>How long it waits for these once it is due</source>
        <translation>到预定时间后，最多再等这些条件多久</translation>
    </message>
    <message>
        <source>For as long as it takes</source>
        <translation>不限等待时长</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>届时如何处理</translation>
    </message>
    <message>
        <source>%1 and its opposite</source>
        <translation>%1 与其相反选项不能同时给出</translation>
    </message>
    <message>
        <source>nothing to change; see --help</source>
        <translation>没有要更改的内容；见 --help</translation>
    </message>
    <message>
        <source>still open after %1: %2</source>
        <translation>%1后仍未结束：%2</translation>
    </message>
    <message>
        <source>Wait until jobs have ended; of one, exit like it</source>
        <translation>等到任务结束；只有一个任务时以其退出码退出</translation>
    </message>
    <message>
        <source>In place of one that is superseded, the job that took its place</source>
        <translation>任务被取代时，改为等待取代它的任务</translation>
    </message>
    <message>
        <source>Until one of them has ended</source>
        <translation>等到其中一个结束</translation>
    </message>
    <message>
        <source>Give up after so long</source>
        <translation>超过此时长则放弃</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting, %3 done, %4 failed; Ctrl-C leaves</source>
        <translation>运行中 %1，等待中 %2，完成 %3，失败 %4；按 Ctrl-C 退出</translation>
    </message>
    <message>
        <source>watch needs a terminal; `semanticatask list` prints once, `semanticatask watch --json` prints changes</source>
        <translation>watch 需要终端；`semanticatask list` 输出一次，`semanticatask watch --json` 持续输出变化</translation>
    </message>
    <message>
        <source>Show jobs as they come, run and end</source>
        <translation>实时显示任务的入队、运行和结束</translation>
    </message>
    <message>
        <source>jobs: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>jobs: %1; could not: %2</source>
        <translation>任务：%1；未能处理：%2</translation>
    </message>
    <message>
        <source>[%1 of output are no longer kept]</source>
        <translation>[%1 输出已不再保留]</translation>
    </message>
    <message>
        <source>the answer names no job</source>
        <translation>应答中没有任务</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Queue it waits in (default)</source>
        <translation>所在的队列（默认 default）</translation>
    </message>
    <message>
        <source>What it is about: replaces the job of it that waits</source>
        <translation>任务的主题：取代同主题等待中的任务</translation>
    </message>
    <message>
        <source>A mark to find, wait for or cancel jobs by</source>
        <translation>用于查找、等待或取消任务的标签</translation>
    </message>
    <message>
        <source>-100 to 100; higher ones start first (0)</source>
        <translation>-100 到 100；数值高者先启动（默认 0）</translation>
    </message>
    <message>
        <source>Try again so often if it fails</source>
        <translation>失败后重试的次数</translation>
    </message>
    <message>
        <source>Time before the first retry (1s)</source>
        <translation>首次重试前的等待（默认 1s）</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before (2)</source>
        <translation>每次等待是前一次的多少倍（默认 2）</translation>
    </message>
    <message>
        <source>The longest wait (16s)</source>
        <translation>最长等待（默认 16s）</translation>
    </message>
    <message>
        <source>By what part of itself a wait varies (0.1)</source>
        <translation>等待时长的随机浮动比例（默认 0.1）</translation>
    </message>
    <message>
        <source>An exit code after which it is not tried again (126, 127)</source>
        <translation>不再重试的退出码（默认 126、127）</translation>
    </message>
    <message>
        <source>What happens if the machine goes down while it runs</source>
        <translation>运行期间机器停机时如何处理</translation>
    </message>
    <message>
        <source>Stop it after running so long</source>
        <translation>运行超过此时长则停止</translation>
    </message>
    <message>
        <source>Stop it if for so long it writes nothing and uses no processor</source>
        <translation>在此时长内既无输出也不占用处理器则停止</translation>
    </message>
    <message>
        <source>Time between asking it to stop and killing it</source>
        <translation>从要求停止到强制终止的间隔</translation>
    </message>
    <message>
        <source>Keep only the latest output, about so much</source>
        <translation>只保留最近的输出，约此大小</translation>
    </message>
    <message>
        <source>How it competes for the processor (background)</source>
        <translation>如何竞争处理器（默认 background）</translation>
    </message>
    <message>
        <source>What happens to processes that it leaves behind (kill)</source>
        <translation>如何处理遗留进程（默认 kill）</translation>
    </message>
    <message>
        <source>The job it belongs to</source>
        <translation>所属的父任务</translation>
    </message>
    <message>
        <source>The chain of jobs it belongs to</source>
        <translation>所属的任务组</translation>
    </message>
    <message>
        <source>Repeating the same one makes no second job</source>
        <translation>重复同一 ID 不会创建第二个任务</translation>
    </message>
    <message>
        <source>Found again in logs and events</source>
        <translation>可在日志和事件中找到</translation>
    </message>
    <message>
        <source>the arguments are not UTF-8 text, and nothing else can be handed to the service; let the job find such names itself</source>
        <translation>参数不是 UTF-8 文本，而服务只接受 UTF-8；请让任务自行查找这类名称</translation>
    </message>
    <message>
        <source>the subject of this job has a newer one, %1; --force retries this one all the same</source>
        <translation>此任务的主题已有更新的任务 %1；--force 可仍然重试此任务</translation>
    </message>
    <message>
        <source>only a job that waits can be changed; this one is %1</source>
        <translation>只能更改等待中的任务；此任务的状态为 %1</translation>
    </message>
    <message>
        <source>the job has not ended, it is %1; `semanticatask cancel` ends it, `semanticatask wait` waits for it</source>
        <translation>任务尚未结束，状态为 %1；`semanticatask cancel` 可结束它，`semanticatask wait` 可等待它</translation>
    </message>
    <message>
        <source>the service cannot read %1; `semanticatask token rotate` makes a new token</source>
        <translation>服务无法读取 %1；`semanticatask token rotate` 可生成新令牌</translation>
    </message>
    <message>
        <source>the service takes another access token than the one shown</source>
        <translation>服务接受的访问令牌与出示的不同</translation>
    </message>
    <message>
        <source>the service wants its access token, which is not to be read in %1</source>
        <translation>服务要求访问令牌，但无法从 %1 读取</translation>
    </message>
    <message>
        <source>%1; set SEMANTICATASK_TOKEN to what `semanticatask token show` prints where the service runs</source>
        <translation>%1；请在服务所在处运行 `semanticatask token show`，并将 SEMANTICATASK_TOKEN 设为其输出</translation>
    </message>
    <message>
        <source>no such job %1; `semanticatask list` shows the last 50</source>
        <translation>没有任务 %1；最近 50 个任务见 `semanticatask list`</translation>
    </message>
    <message>
        <source>the running service is too old for this; `semanticatask service stop`, then try again</source>
        <translation>运行中的服务版本过旧；请执行 `semanticatask service stop` 后再试</translation>
    </message>
    <message>
        <source>the service went away before it answered, so it is unknown what was done; `semanticatask list` shows it</source>
        <translation>服务在应答前断开，不清楚操作是否完成；请用 `semanticatask list` 查看</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Numbers or ids</source>
        <translation>编号或 ID</translation>
    </message>
    <message>
        <source>All with this tag</source>
        <translation>带有此标签的所有任务</translation>
    </message>
    <message>
        <source>All of this chain</source>
        <translation>属于此任务组的所有任务</translation>
    </message>
    <message>
        <source>All that belong to this job</source>
        <translation>此任务的所有子任务</translation>
    </message>
    <message>
        <source>All of this queue</source>
        <translation>此队列的所有任务</translation>
    </message>
    <message>
        <source>All in this state, or of those only these; repeatable</source>
        <translation>处于此状态的所有任务，或用于进一步筛选；可重复</translation>
    </message>
    <message>
        <source>give numbers of jobs, or one of --tag, --group, --parent and --queue, or --state, or both</source>
        <translation>请给出任务编号，或 --tag、--group、--parent、--queue 之一，或 --state，后两者可并用</translation>
    </message>
    <message>
        <source>give numbers of jobs, or one of --of-tag, --of-group, --of-parent and --of-queue, or --state, or both</source>
        <translation>请给出任务编号，或 --of-tag、--of-group、--of-parent、--of-queue 之一，或 --state，后两者可并用</translation>
    </message>
    <message>
        <source>%1; `semanticatask service start` starts the service</source>
        <translation>%1；可用 `semanticatask service start` 启动服务</translation>
    </message>
    <message>
        <source>%1, but does not answer; `kill` it if that stays so</source>
        <translation>%1，但没有应答；若一直如此，请用 `kill` 结束它</translation>
    </message>
    <message>
        <source>Not before then: 22:00, &quot;tomorrow 8:00&quot;, ISO 8601</source>
        <translation>不早于此时间：22:00、&quot;tomorrow 8:00&quot;、ISO 8601</translation>
    </message>
    <message>
        <source>Not before the machine is idle</source>
        <translation>机器空闲后才启动</translation>
    </message>
    <message>
        <source>Not before there is external power</source>
        <translation>有外接电源后才启动</translation>
    </message>
    <message>
        <source>Not before there is such a network</source>
        <translation>有此类网络后才启动</translation>
    </message>
    <message>
        <source>If that goes while it runs (by the settings)</source>
        <translation>运行期间条件不再满足时如何处理（默认按设置）</translation>
    </message>
    <message>
        <source>Not before `emit` names this event</source>
        <translation>`emit` 发出此事件后才启动</translation>
    </message>
    <message>
        <source>What then (run)</source>
        <translation>届时如何处理（默认 run）</translation>
    </message>
    <message>
        <source>Skip it if it has not started within so long</source>
        <translation>在此时长内未启动则跳过</translation>
    </message>
    <message>
        <source>Nothing of it runs after then</source>
        <translation>此时间之后不再运行</translation>
    </message>
    <message>
        <source>A lock it has while it runs: gpu, or cargo:2 for two holders</source>
        <translation>运行期间持有的锁：gpu，或 cargo:2 表示允许两个持有者</translation>
    </message>
    <message>
        <source>Wait for the end of this job</source>
        <translation>等待此任务结束</translation>
    </message>
    <message>
        <source>Which end of those will do (success)</source>
        <translation>要求那些任务以何种方式结束（默认 success）</translation>
    </message>
    <message>
        <source>If a job of its subject waits (supersede)</source>
        <translation>同主题有任务在等待时如何处理（默认 supersede）</translation>
    </message>
    <message>
        <source>Stop the job of its subject that runs</source>
        <translation>停止同主题运行中的任务</translation>
    </message>
    <message>
        <source>Wait until its subject was quiet for so long</source>
        <translation>等到其主题静默达此时长</translation>
    </message>
    <message>
        <source>But not longer than this</source>
        <translation>但最多等待此时长</translation>
    </message>
    <message>
        <source>%1 has passed: it is due now</source>
        <translation>%1 已过：现已到预定时间</translation>
    </message>
    <message>
        <source>COMMAND [ARGUMENTS…]</source>
        <translation>命令 [参数…]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <translation>“%1”%2</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>不在可选值之列：%1</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>is no number such as 2 or 0.1</source>
        <translation>不是数字（例如 2 或 0.1）</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>is no size such as 64K or 10M</source>
        <translation>不是大小（例如 64K 或 10M）</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>is no job: give its number, as in 42, or its id</source>
        <translation>不是有效的任务：请给出编号（例如 42）或 ID</translation>
    </message>
    <message>
        <source>Let it come by itself</source>
        <translation>让它按时自动运行</translation>
    </message>
    <message>
        <source>Let it come only when it is triggered</source>
        <translation>只在被触发时运行</translation>
    </message>
    <message>
        <source>JSON, @FILE or -: what the jobs find in $SEMANTICATASK_EVENT_DATA</source>
        <translation>JSON、@文件 或 -：任务在 $SEMANTICATASK_EVENT_DATA 中得到的数据</translation>
    </message>
    <message>
        <source>frozen meanwhile: %1</source>
        <translation>期间被冻结：%1</translation>
    </message>
    <message>
        <source>%1 stays frozen; `semanticatask explain %1` says why</source>
        <translation>%1 仍处于冻结状态；`semanticatask explain %1` 说明原因</translation>
    </message>
    <message>
        <source>%1 starts as soon as it can (%2); `semanticatask explain %3` says more</source>
        <translation>%1 将尽快启动（%2）；详情见 `semanticatask explain %3`</translation>
    </message>
    <message>
        <source>jobs: 0</source>
        <translation>任务：0</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Operands</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必填）</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>缺少命令</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 需要一个值</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>多余的参数：%1</translation>
    </message>
    <message>
        <source>--at and --in do not go together</source>
        <translation>--at 和 --in 不能同时使用</translation>
    </message>
    <message>
        <source>--when needs --after</source>
        <translation>--when 需要 --after</translation>
    </message>
    <message>
        <source>--max-wait needs a condition: --idle, --charging, --network or --event</source>
        <translation>--max-wait 需要一个条件：--idle、--charging、--network 或 --event</translation>
    </message>
    <message>
        <source>--on-max-wait needs --max-wait</source>
        <translation>--on-max-wait 需要 --max-wait</translation>
    </message>
    <message>
        <source>FIELD=VALUE, a field of dev.enqueue.v1 that shall differ, or FIELD=null to take it away; may be repeated</source>
        <translation>FIELD=VALUE，dev.enqueue.v1 中要改变的字段；FIELD=null 则去掉该字段；可重复</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>已用 %1 次，共 %2 次</translation>
    </message>
    <message>
        <source>%1; the first after %2, each %3 times as long as the one before, at most %4</source>
        <translation>%1；首次在 %2后，之后每次为前一次的 %3 倍，最长 %4</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>stall timeout</source>
        <translation>无响应时限</translation>
    </message>
    <message>
        <source>time to live</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>the job has ended, it is %1; `semanticatask retry` makes a new one like it</source>
        <translation>任务已结束，状态为 %1；可用 `semanticatask retry` 新建相同的任务</translation>
    </message>
    <message>
        <source>the queue is full: no more than %1 may wait in it; `semanticatask queues` shows it, `semanticatask queue set` lets more wait</source>
        <translation>队列已满：其中最多可有 %1 个任务等待；可用 `semanticatask queues` 查看，用 `semanticatask queue set` 放宽</translation>
    </message>
    <message>
        <source>cancelled or being stopped: %1</source>
        <translation>已取消或正在停止：%1</translation>
    </message>
    <message>
        <source>%1 is being stopped</source>
        <translation>正在停止 %1</translation>
    </message>
    <message>
        <source>the option &quot;%1&quot; stands after &quot;%2&quot;</source>
        <translation>选项“%1”应写在“%2”之后</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; did you mean %2?</source>
        <translation>没有选项“%1”；是否想用 %2？</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>must be a text</source>
        <translation>必须为文本</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>必须为数字</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>必须为整数</translation>
    </message>
    <message>
        <source>must be a whole number from 0 on</source>
        <translation>必须为不小于 0 的整数</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须为 true 或 false</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须为对象</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>必须为列表</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>必须为文本列表</translation>
    </message>
    <message>
        <source>must be a list that is not empty</source>
        <translation>必须为非空列表</translation>
    </message>
    <message>
        <source>must be a list of schemas that is not empty</source>
        <translation>必须为非空的 Schema 列表</translation>
    </message>
    <message>
        <source>must be an object of texts</source>
        <translation>必须为值均为文本的对象</translation>
    </message>
    <message>
        <source>must be an object of schemas</source>
        <translation>必须为值均为 Schema 的对象</translation>
    </message>
    <message>
        <source>must be a schema: an object, true or false</source>
        <translation>必须为 Schema：对象、true 或 false</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>必须为 JSON 对象</translation>
    </message>
    <message>
        <source>must be a text, a number or a truth value</source>
        <translation>必须为文本、数字或布尔值</translation>
    </message>
    <message>
        <source>must be string, number, integer, boolean, object, array or null, or a list of them</source>
        <translation>必须为 string、number、integer、boolean、object、array 或 null，或由它们组成的列表</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>必须为绝对路径</translation>
    </message>
    <message>
        <source>must be a name, or a name:number</source>
        <translation>必须为名称或 名称:数字</translation>
    </message>
    <message>
        <source>must be like 22:00-07:00</source>
        <translation>格式必须类似 22:00-07:00</translation>
    </message>
    <message>
        <source>must be empty or the address of an http or https server</source>
        <translation>必须为空，或为 http 或 https 服务器的地址</translation>
    </message>
    <message>
        <source>must be valid Unicode, without lone surrogates</source>
        <translation>必须为有效的 Unicode，且不含孤立的代理项</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>必须为以下之一：%1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>不得小于 %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>不得大于 %1</translation>
    </message>
    <message>
        <source>must be more than %1</source>
        <translation>必须大于 %1</translation>
    </message>
    <message>
        <source>must be less than %1</source>
        <translation>必须小于 %1</translation>
    </message>
    <message>
        <source>must be @hourly, @daily, @weekly, @monthly, @yearly or five parts</source>
        <translation>必须为 @hourly、@daily、@weekly、@monthly、@yearly 或五个部分</translation>
    </message>
    <message>
        <source>must be %1 to %2 characters long</source>
        <translation>长度必须为 %1 到 %2 个字符</translation>
    </message>
    <message>
        <source>must be %1 to %2</source>
        <translation>必须为 %1 到 %2</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>必须为：%1</translation>
    </message>
    <message>
        <source>must have %1 to %2 entries</source>
        <translation>必须有 %1 到 %2 个条目</translation>
    </message>
    <message>
        <source>must have at least %1 entries</source>
        <translation>至少要有 %1 个条目</translation>
    </message>
    <message>
        <source>must have at most %1 entries</source>
        <translation>最多只能有 %1 个条目</translation>
    </message>
    <message>
        <source>must have at least %1 members</source>
        <translation>至少要有 %1 个成员</translation>
    </message>
    <message>
        <source>must have at most %1 members</source>
        <translation>最多只能有 %1 个成员</translation>
    </message>
    <message>
        <source>must have command, as the type has none of its own</source>
        <translation>必须包含 command，因为该类型没有自己的命令</translation>
    </message>
    <message>
        <source>must match %1</source>
        <translation>必须匹配 %1</translation>
    </message>
    <message>
        <source>must fit one of %1 alternatives and fits %2</source>
        <translation>在 %1 个备选项中只能符合一个，却符合 %2 个</translation>
    </message>
    <message>
        <source>must lead to a part of this schema, as #/definitions/name does</source>
        <translation>必须像 #/definitions/name 那样指向此 Schema 的一部分</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不得为空</translation>
    </message>
    <message>
        <source>must not be less than debounce_ms</source>
        <translation>不得小于 debounce_ms</translation>
    </message>
    <message>
        <source>must not be like %1</source>
        <translation>不得符合：%1</translation>
    </message>
    <message>
        <source>must not begin when they end</source>
        <translation>开始与结束不得相同</translation>
    </message>
    <message>
        <source>must not contain NUL</source>
        <translation>不得包含 NUL 字符</translation>
    </message>
    <message>
        <source>must not have an entry twice</source>
        <translation>不得有重复的条目</translation>
    </message>
    <message>
        <source>may contain letters, digits, _ and - only</source>
        <translation>只能包含字母、数字、_ 和 -</translation>
    </message>
    <message>
        <source>names are letters, digits and _, without a digit in front</source>
        <translation>名称只能由字母、数字和 _ 组成，且不能以数字开头</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is missing; args and env belong to a command of the type</source>
        <translation>缺失；args 和 env 属于类型的命令</translation>
    </message>
    <message>
        <source>is missing; the job type needs it</source>
        <translation>缺失；任务类型需要它</translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>is no setting</source>
        <translation>不是设置项</translation>
    </message>
    <message>
        <source>is not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>is not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>is too long to be compared with a pattern</source>
        <translation>过长，无法与匹配模式比较</translation>
    </message>
    <message>
        <source>is too long when it is filled from the payload</source>
        <translation>用载荷填充后过长</translation>
    </message>
    <message>
        <source>is longer than an argument or variable may be</source>
        <translation>超过参数或变量允许的长度</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>is needed for job.log</source>
        <translation>job.log 需要它</translation>
    </message>
    <message>
        <source>is for a single job</source>
        <translation>只能用于单个任务</translation>
    </message>
    <message>
        <source>is what this type needs</source>
        <translation>此类型需要它</translation>
    </message>
    <message>
        <source>is not after schedule.scheduled_at</source>
        <translation>不晚于 schedule.scheduled_at</translation>
    </message>
    <message>
        <source>is one moment for all jobs; ttl_ms is not</source>
        <translation>对所有任务都是同一时刻；ttl_ms 则不是</translation>
    </message>
    <message>
        <source>names jobs that end only once</source>
        <translation>指向只会结束一次的任务</translation>
    </message>
    <message>
        <source>is not registered, and the payload has no command</source>
        <translation>未注册，且载荷中没有命令</translation>
    </message>
    <message>
        <source>is set by the job type</source>
        <translation>由任务类型设定</translation>
    </message>
    <message>
        <source>is set by the type&apos;s own command</source>
        <translation>由类型自己的命令设定</translation>
    </message>
    <message>
        <source>is that of jobs which bring their command along</source>
        <translation>是自带命令的任务所用的名称</translation>
    </message>
    <message>
        <source>is a keyword that is not supported</source>
        <translation>是不支持的关键字</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is no number and no name such as %1</source>
        <translation>既不是数字，也不是 %1 这样的名称</translation>
    </message>
    <message>
        <source>is no regular expression: %1, at character %2</source>
        <translation>不是正则表达式：%1，位于第 %2 个字符</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone such as Europe/Berlin</source>
        <translation>&quot;%1&quot; 不是 Europe/Berlin 这样的时区</translation>
    </message>
    <message>
        <source>&quot;%1&quot; never comes: no such month has that day</source>
        <translation>&quot;%1&quot; 永远不会到来：相应月份没有这一天</translation>
    </message>
    <message>
        <source>belongs to a single job and has no default</source>
        <translation>属于单个任务，不能有默认值</translation>
    </message>
    <message>
        <source>caps a debounce_ms, and there is none</source>
        <translation>限制 debounce_ms，但没有 debounce_ms</translation>
    </message>
    <message>
        <source>does not go with a schedule AT or AFTER</source>
        <translation>不能与 AT 或 AFTER 的时间安排同时使用</translation>
    </message>
    <message>
        <source>does not go with this type</source>
        <translation>不能与此类型同时使用</translation>
    </message>
    <message>
        <source>does not go with %1</source>
        <translation>不能与 %1 同时使用</translation>
    </message>
    <message>
        <source>does not stay a regular expression within (?:…)</source>
        <translation>置于 (?:…) 中就不再是正则表达式</translation>
    </message>
    <message>
        <source>only one may be given of %1</source>
        <translation>只能指定以下之一：%1</translation>
    </message>
    <message>
        <source>one must be given of %1</source>
        <translation>必须指定以下之一：%1</translation>
    </message>
    <message>
        <source>ends before the job is due</source>
        <translation>在任务到期之前就已结束</translation>
    </message>
    <message>
        <source>has passed</source>
        <translation>已经过去</translation>
    </message>
    <message>
        <source>has a time of its own for each job</source>
        <translation>每个任务各有自己的时间</translation>
    </message>
    <message>
        <source>has too many entries</source>
        <translation>条目过多</translation>
    </message>
    <message>
        <source>has too many parts, with every $ref followed</source>
        <translation>沿所有 $ref 展开后组成部分过多</translation>
    </message>
    <message>
        <source>has too many patterns, with every $ref followed</source>
        <translation>沿所有 $ref 展开后匹配模式过多</translation>
    </message>
    <message>
        <source>has a step without a range; write %1-%2/%3</source>
        <translation>只有步长而没有范围；请写成 %1-%2/%3</translation>
    </message>
    <message>
        <source>must have a step of 1 to %1</source>
        <translation>步长必须为 1 到 %1</translation>
    </message>
    <message>
        <source>must have five parts (minute, hour, day of month, month, day of week), not %1</source>
        <translation>必须有五个部分（分、时、日、月、星期），而不是 %1 个</translation>
    </message>
    <message>
        <source>runs backwards; write two ranges with a comma between</source>
        <translation>范围颠倒；请写成用逗号分隔的两个范围</translation>
    </message>
    <message>
        <source>minute &quot;%1&quot; %2</source>
        <translation>分 &quot;%1&quot;：%2</translation>
    </message>
    <message>
        <source>hour &quot;%1&quot; %2</source>
        <translation>时 &quot;%1&quot;：%2</translation>
    </message>
    <message>
        <source>day of month &quot;%1&quot; %2</source>
        <translation>日 &quot;%1&quot;：%2</translation>
    </message>
    <message>
        <source>month &quot;%1&quot; %2</source>
        <translation>月 &quot;%1&quot;：%2</translation>
    </message>
    <message>
        <source>day of week &quot;%1&quot; %2</source>
        <translation>星期 &quot;%1&quot;：%2</translation>
    </message>
    <message>
        <source>leads in a circle</source>
        <translation>形成循环</translation>
    </message>
    <message>
        <source>leads to nothing</source>
        <translation>没有指向任何内容</translation>
    </message>
    <message>
        <source>follows too many others</source>
        <translation>经过的引用过多</translation>
    </message>
    <message>
        <source>names a lock twice</source>
        <translation>重复指定了同一个锁</translation>
    </message>
    <message>
        <source>names no job</source>
        <translation>没有指向任何任务</translation>
    </message>
    <message>
        <source>takes too long to be compared with %1</source>
        <translation>与 %1 比较耗时过长</translation>
    </message>
    <message>
        <source>takes too many comparisons with the schema of the job type</source>
        <translation>与任务类型的 Schema 比较次数过多</translation>
    </message>
    <message>
        <source>fits none of %1 alternatives; of the first, %2</source>
        <translation>不符合 %1 个备选项中的任何一个；其中第一个：%2</translation>
    </message>
    <message>
        <source>would make all jobs the same one</source>
        <translation>会使所有任务成为同一个</translation>
    </message>
    <message>
        <source>would wait for itself: it supersedes #%1, on which it depends</source>
        <translation>会等待自身：它取代了所依赖的 #%1</translation>
    </message>
    <message>
        <source>are too large together with what their types add</source>
        <translation>加上其类型所补充的内容后过大</translation>
    </message>
    <message>
        <source>arguments and environment are too long together</source>
        <translation>参数与环境变量合计过长</translation>
    </message>
    <message>
        <source>the job type is too large</source>
        <translation>任务类型过大</translation>
    </message>
    <message>
        <source>the job types are too large together</source>
        <translation>任务类型合计过大</translation>
    </message>
    <message>
        <source>there are as many job types as there may be</source>
        <translation>任务类型数量已达上限</translation>
    </message>
    <message>
        <source>there are %1 schedules already</source>
        <translation>已有 %1 个计划</translation>
    </message>
    <message>
        <source>%1 sets of locks are in use already</source>
        <translation>已有 %1 组锁在使用</translation>
    </message>
    <message>
        <source>%1 names are in use already</source>
        <translation>已有 %1 个名称在使用</translation>
    </message>
    <message>
        <source>%1 jobs wait in %2 already</source>
        <translation>队列 %2 中已有 %1 个任务在等待</translation>
    </message>
    <message>
        <source>%1 have jobs or rules of their own</source>
        <translation>已有 %1 个队列有任务或自己的规则</translation>
    </message>
    <message>
        <source>%1 events may be found later already</source>
        <translation>已有 %1 个事件可供之后查到</translation>
    </message>
    <message>
        <source>There is no job type %1</source>
        <translation>没有任务类型 %1</translation>
    </message>
    <message>
        <source>There is no job %1</source>
        <translation>没有任务 %1</translation>
    </message>
    <message>
        <source>no such job %1</source>
        <translation>没有任务 %1</translation>
    </message>
    <message>
        <source>Job %1 has had no attempt %2</source>
        <translation>任务 %1 没有第 %2 次尝试</translation>
    </message>
    <message>
        <source>There is no queue %1</source>
        <translation>没有队列 %1</translation>
    </message>
    <message>
        <source>There is no schedule %1</source>
        <translation>没有计划 %1</translation>
    </message>
    <message>
        <source>only a job that has ended can be retried</source>
        <translation>只能重试已结束的任务</translation>
    </message>
    <message>
        <source>only a job that has ended can be deleted</source>
        <translation>只能删除已结束的任务</translation>
    </message>
    <message>
        <source>the subject has a newer job; force retries this one</source>
        <translation>该主题已有更新的任务；用 force 可重试此任务</translation>
    </message>
    <message>
        <source>a job that is %1 cannot become %2</source>
        <translation>状态为 %1 的任务不能变为 %2</translation>
    </message>
    <message>
        <source>the job has ended</source>
        <translation>任务已结束</translation>
    </message>
    <message>
        <source>the job has started</source>
        <translation>任务已开始</translation>
    </message>
    <message>
        <source>the job is being stopped</source>
        <translation>任务正在停止</translation>
    </message>
    <message>
        <source>job %1 of the schedule has not ended</source>
        <translation>该计划的任务 %1 尚未结束</translation>
    </message>
    <message>
        <source>job %1 had not ended</source>
        <translation>任务 %1 当时尚未结束</translation>
    </message>
    <message>
        <source>the service is stopping</source>
        <translation>服务正在停止</translation>
    </message>
    <message>
        <source>There are too many connections</source>
        <translation>连接过多</translation>
    </message>
    <message>
        <source>This connection has too many subscriptions</source>
        <translation>此连接的订阅过多</translation>
    </message>
    <message>
        <source>The access token has to be shown first, with session.hello.v1</source>
        <translation>必须先用 session.hello.v1 出示访问令牌</translation>
    </message>
    <message>
        <source>The service cannot read its own access token</source>
        <translation>服务无法读取自己的访问令牌</translation>
    </message>
    <message>
        <source>This is not the access token</source>
        <translation>这不是访问令牌</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>the folder belongs to somebody else</source>
        <translation>该文件夹属于其他用户</translation>
    </message>
    <message>
        <source>others can write to the folder</source>
        <translation>其他用户可以写入该文件夹</translation>
    </message>
    <message>
        <source>is in the way and not a socket</source>
        <translation>占用了该位置，且不是套接字</translation>
    </message>
    <message>
        <source>the socket belongs to somebody else</source>
        <translation>该套接字属于其他用户</translation>
    </message>
    <message>
        <source>somebody else serves this socket</source>
        <translation>该套接字已由其他程序提供服务</translation>
    </message>
    <message>
        <source>no connection to the service: %1</source>
        <translation>无法连接到服务：%1</translation>
    </message>
    <message>
        <source>nobody listens on %1</source>
        <translation>%1 上没有服务在监听</translation>
    </message>
    <message>
        <source>no access to %1</source>
        <translation>无法访问 %1</translation>
    </message>
    <message>
        <source>another user serves %1</source>
        <translation>%1 由其他用户提供服务</translation>
    </message>
    <message>
        <source>it does not accept connections</source>
        <translation>它不接受连接</translation>
    </message>
    <message>
        <source>the client ended</source>
        <translation>客户端已结束</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>the connection to the service was lost; the outcome is unknown</source>
        <translation>与服务的连接已断开；结果未知</translation>
    </message>
    <message>
        <source>%1 is missing or of another type</source>
        <translation>%1 缺失或类型不符</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有该文件</translation>
    </message>
    <message>
        <source>it is a link, which could lead anywhere</source>
        <translation>它是链接，可能指向任何位置</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>它属于其他用户</translation>
    </message>
    <message>
        <source>others may read or write it</source>
        <translation>其他用户可以读写它</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>它过大</translation>
    </message>
    <message>
        <source>it holds no access token</source>
        <translation>其中没有访问令牌</translation>
    </message>
    <message>
        <source>is needed where HOME is not set: the folder for all data</source>
        <translation>未设置 HOME 时需要它：存放所有数据的文件夹</translation>
    </message>
    <message>
        <source>the socket&apos;s path is too long for this system (%1 bytes of at most %2); set it to a shorter one: %3</source>
        <translation>套接字路径对此系统过长（%1 字节，上限 %2 字节）；请设为更短的路径：%3</translation>
    </message>
    <message>
        <source>the keychain: %1</source>
        <translation>密钥环：%1</translation>
    </message>
    <message>
        <source>%1 (at byte %2)</source>
        <translation>%1（第 %2 字节）</translation>
    </message>
    <message>
        <source>unexpected text after the value</source>
        <translation>值之后有多余的文本</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>a member&apos;s name is missing</source>
        <translation>缺少成员名称</translation>
    </message>
    <message>
        <source>a member&apos;s name is repeated</source>
        <translation>成员名称重复</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>缺少冒号</translation>
    </message>
    <message>
        <source>a comma or brace is missing</source>
        <translation>缺少逗号或花括号</translation>
    </message>
    <message>
        <source>a comma or bracket is missing</source>
        <translation>缺少逗号或方括号</translation>
    </message>
    <message>
        <source>a string has no end</source>
        <translation>字符串没有结束</translation>
    </message>
    <message>
        <source>a raw control character in a string</source>
        <translation>字符串中有未转义的控制字符</translation>
    </message>
    <message>
        <source>invalid UTF-8</source>
        <translation>无效的 UTF-8</translation>
    </message>
    <message>
        <source>an escape that does not exist</source>
        <translation>不存在的转义</translation>
    </message>
    <message>
        <source>a lone surrogate</source>
        <translation>孤立的代理项</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>a digit is missing</source>
        <translation>缺少数字</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>数字过大</translation>
    </message>
    <message>
        <source>another service (process %1) works on %2</source>
        <translation>另一个服务（进程 %1）正在使用 %2</translation>
    </message>
    <message>
        <source>another service works on %1</source>
        <translation>另一个服务正在使用 %1</translation>
    </message>
    <message>
        <source>cannot make the folder %1: %2</source>
        <translation>无法创建文件夹 %1：%2</translation>
    </message>
    <message>
        <source>the folder belongs to another user</source>
        <translation>该文件夹属于其他用户</translation>
    </message>
    <message>
        <source>missing, or no program</source>
        <translation>缺失，或不是程序</translation>
    </message>
    <message>
        <source>the database has schema version %1, this program knows up to %2</source>
        <translation>数据库的架构版本为 %1，而本程序最高支持 %2</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>a job cannot start the service; start it from outside</source>
        <translation>任务不能启动服务；请在任务之外启动</translation>
    </message>
    <message>
        <source>semanticataskd is neither beside this program nor on the PATH</source>
        <translation>在本程序旁边和 PATH 中都找不到 semanticataskd</translation>
    </message>
    <message>
        <source>%1 ended at once</source>
        <translation>%1 启动后立即退出</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>%1 of output dropped</source>
        <translation>丢弃输出 %1</translation>
    </message>
    <message>
        <source>left processes: %1</source>
        <translation>遗留进程：%1</translation>
    </message>
    <message>
        <source>the disk with %1 is full; make room and try again</source>
        <translation>%1 所在磁盘已满；请腾出空间后再试</translation>
    </message>
    <message>
        <source>%1 is damaged; %2 says more</source>
        <translation>%1 已损坏；详情见 %2</translation>
    </message>
    <message>
        <source>the service cannot read or write %1 (%2); %3 says more</source>
        <translation>服务无法读写 %1（%2）；详情见 %3</translation>
    </message>
    <message>
        <source>%1 (%2, where the limit is %3)</source>
        <translation>%1（%2，限制为 %3）</translation>
    </message>
    <message>
        <source>the service is too busy (%1); try again in a moment</source>
        <translation>服务过于繁忙（%1）；请稍后再试</translation>
    </message>
    <message>
        <source>the service failed: %1; %2 says more</source>
        <translation>服务出错：%1；详情见 %2</translation>
    </message>
    <message>
        <source>another job</source>
        <translation>另一个任务</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>，直到 %1</translation>
    </message>
    <message>
        <source>the machine is not idle (other programs use %1 %, last input %2)</source>
        <translation>机器不空闲（其他程序占用 %1%，上次输入：%2）</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>its time has not come</source>
        <translation>未到预定时间</translation>
    </message>
    <message>
        <source>it failed and waits before it is tried again</source>
        <translation>已失败，正等待重试</translation>
    </message>
    <message>
        <source>its subject has not been quiet for long enough</source>
        <translation>其主题静默的时间还不够</translation>
    </message>
    <message>
        <source>its queue %1 is paused</source>
        <translation>其队列 %1 已暂停</translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation>全部已暂停</translation>
    </message>
    <message>
        <source>its queue is active at %1 only</source>
        <translation>其队列仅在 %1 活动</translation>
    </message>
    <message>
        <source>all %1 slots of its queue %2 are taken</source>
        <translation>其队列 %2 的 %1 个槽位已占满</translation>
    </message>
    <message>
        <source>all %1 slots of the service are taken</source>
        <translation>服务的 %1 个槽位已占满</translation>
    </message>
    <message>
        <source>%1 of the same subject runs</source>
        <translation>同主题的 %1 正在运行</translation>
    </message>
    <message>
        <source>%1 has the lock %2</source>
        <translation>%1 持有锁 %2</translation>
    </message>
    <message>
        <source>%1, on which it depends, has not ended</source>
        <translation>所依赖的 %1 尚未结束</translation>
    </message>
    <message>
        <source>somebody holds it</source>
        <translation>已被手动暂缓</translation>
    </message>
    <message>
        <source>nobody has emitted the event %1</source>
        <translation>事件 %1 尚未发出</translation>
    </message>
    <message>
        <source>it waits for external power, and the power saver is on</source>
        <translation>等待外接电源，且省电模式已开启</translation>
    </message>
    <message>
        <source>it waits for external power; the battery is at %1 %</source>
        <translation>等待外接电源；电池电量 %1%</translation>
    </message>
    <message>
        <source>the battery is at %1 %, and nothing starts below %2 %</source>
        <translation>电池电量 %1%，低于 %2% 时不启动任何任务</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>the network costs by the byte</source>
        <translation>网络按流量计费</translation>
    </message>
    <message>
        <source>the machine is busy (processors %1 %, memory %2 %)</source>
        <translation>机器繁忙（处理器 %1%，内存 %2%）</translation>
    </message>
    <message>
        <source>nothing tells yet whether its condition is met</source>
        <translation>尚不清楚其条件是否满足</translation>
    </message>
    <message>
        <source>the disk is nearly full (%1 free, at least %2 wanted)</source>
        <translation>磁盘将满（可用 %1，至少需要 %2）</translation>
    </message>
    <message>
        <source>%1 (for %2%3)</source>
        <translation>%1（已持续 %2%3）</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>已过截止时间</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>依赖未成功</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>处理程序出错</translation>
    </message>
    <message>
        <source>waited too long</source>
        <translation>等待过久</translation>
    </message>
    <message>
        <source>The command could not be executed: %1.</source>
        <translation>无法执行命令：%1。</translation>
    </message>
    <message>
        <source>The job&apos;s folder could not be entered: %1.</source>
        <translation>无法进入任务的文件夹：%1。</translation>
    </message>
    <message>
        <source>The system refused to start the command: %1.</source>
        <translation>系统拒绝启动命令：%1。</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>retry %1 of %2</source>
        <translation>重试 %1/%2</translation>
    </message>
    <message>
        <source>its turn</source>
        <translation>等待槽位</translation>
    </message>
    <message>
        <source>The command ended with exit code %1.</source>
        <translation>命令结束，退出码 %1。</translation>
    </message>
    <message>
        <source>The command was ended by %1 (%2), which this service did not send.</source>
        <translation>命令被 %1（%2）终止，该信号并非由本服务发出。</translation>
    </message>
    <message>
        <source>It ran longer than its timeout and was stopped.</source>
        <translation>运行超时，已被停止。</translation>
    </message>
    <message>
        <source>It neither wrote anything nor used the processor, and was stopped.</source>
        <translation>长时间既无输出也不占用处理器，已被停止。</translation>
    </message>
    <message>
        <source>Its deadline passed while it ran, and it was stopped.</source>
        <translation>运行期间超过截止时间，已被停止。</translation>
    </message>
    <message>
        <source>It was running when the machine or its runner went down; nothing tells how far it came.</source>
        <translation>运行期间机器停机或其运行器退出；无从得知进行到哪一步。</translation>
    </message>
    <message>
        <source>A job that it waited for did not end as it should have.</source>
        <translation>所等待的任务没有按要求结束。</translation>
    </message>
    <message>
        <source>Its handler reported a failure: %1.</source>
        <translation>其处理程序报告失败：%1。</translation>
    </message>
    <message>
        <source>It had to wait longer than it allowed.</source>
        <translation>等待时间超过了允许的上限。</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>未到时间</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>等待重试</translation>
    </message>
    <message>
        <source>subject not quiet</source>
        <translation>主题未静默</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>不在活动时段</translation>
    </message>
    <message>
        <source>lock held</source>
        <translation>锁被占用</translation>
    </message>
    <message>
        <source>event</source>
        <translation>等待事件</translation>
    </message>
    <message>
        <source>queue paused</source>
        <translation>队列已暂停</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>subject runs</source>
        <translation>同主题在运行</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>not idle</source>
        <translation>机器不空闲</translation>
    </message>
    <message>
        <source>power</source>
        <translation>等待电源</translation>
    </message>
    <message>
        <source>battery low</source>
        <translation>电量低</translation>
    </message>
    <message>
        <source>network</source>
        <translation>等待网络</translation>
    </message>
    <message>
        <source>metered network</source>
        <translation>网络按流量计费</translation>
    </message>
    <message>
        <source>machine busy</source>
        <translation>机器繁忙</translation>
    </message>
    <message>
        <source>condition unknown</source>
        <translation>条件未知</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>is no time such as 22:00, &quot;tomorrow 8:00&quot; or 2026-11-25T22:00</source>
        <translation>不是时间（例如 22:00、&quot;tomorrow 8:00&quot; 或 2026-11-25T22:00）</translation>
    </message>
    <message>
        <source>has a day that no calendar shows</source>
        <translation>中的日期不存在</translation>
    </message>
    <message>
        <source>has an offset that no clock has; -14:00 to +14:00</source>
        <translation>中的时区偏移不存在；应为 -14:00 到 +14:00</translation>
    </message>
    <message>
        <source>is no time such as 90s, 10m or 1h30m</source>
        <translation>不是时长（例如 90s、10m 或 1h30m）</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1.%2 s</source>
        <translation>%1.%2 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>it is being measured whether the machine is idle (last input %1)</source>
        <translation>正在测量机器是否空闲（上次输入：%1）</translation>
    </message>
    <message>
        <source>It had not started when its time to live was over.</source>
        <translation>有效期结束时它仍未启动。</translation>
    </message>
    <message>
        <source>It had not started when its deadline passed.</source>
        <translation>截止时间已过时它仍未启动。</translation>
    </message>
    <message>
        <source>from %1 on it waits for its conditions no longer</source>
        <translation>从 %1 起不再等待其条件</translation>
    </message>
    <message>
        <source>it is skipped unless it has started by %1</source>
        <translation>若到 %1 仍未启动，则跳过</translation>
    </message>
    <message>
        <source>the machine is not idle (last input %1)</source>
        <translation>机器不空闲（上次输入：%1）</translation>
    </message>
    <message>
        <source>has a time that no clock shows; the last is 23:59</source>
        <translation>中的时刻不存在；最晚为 23:59</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>This job is no longer kept.</source>
        <translation>此任务已不再保留。</translation>
    </message>
    <message>
        <source>its subject has a newer job</source>
        <translation>其主题已有更新的任务</translation>
    </message>
    <message>
        <source>it has ended already</source>
        <translation>已经结束</translation>
    </message>
    <message>
        <source>it runs already</source>
        <translation>已在运行</translation>
    </message>
    <message>
        <source>it has not ended yet</source>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>the service is not there; it may not have been done</source>
        <translation>服务不在；操作可能未完成</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) started again</source>
        <translation>
            <numerusform>已重试 %n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) run now</source>
        <translation>
            <numerusform>已立即运行 %n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have priority %1 now</source>
        <translation>
            <numerusform>%n 个任务的优先级已改为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The job was not taken: %1</source>
        <translation>任务未被接受：%1</translation>
    </message>
    <message>
        <source>#%1 is on its way</source>
        <translation>#%1 已提交</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>未作任何更改：%1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 已暂停</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 已恢复</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs up to %n job(s) at a time</source>
        <translation>
            <numerusform>%1 最多同时运行 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows and steers SemanticaTask&apos;s background jobs.</source>
        <translation>显示和控制 SemanticaTask 的后台任务。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Shows only the icon, if the desktop has a place for it.</source>
        <translation>只显示托盘图标（如果桌面支持）。</translation>
    </message>
    <message>
        <source>no arguments are expected</source>
        <translation>不接受参数</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>In the last hour: %1 started, %2 finished, %3 failed</source>
        <translation>最近一小时：启动 %1，结束 %2，失败 %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1且%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>the machine is idle</source>
        <translation>机器空闲</translation>
    </message>
    <message>
        <source>there is external power</source>
        <translation>有外接电源</translation>
    </message>
    <message>
        <source>there is a network that does not cost by the byte</source>
        <translation>有不按流量计费的网络</translation>
    </message>
    <message>
        <source>there is a network</source>
        <translation>有网络</translation>
    </message>
    <message>
        <source>Runs at %1</source>
        <translation>于 %1 运行</translation>
    </message>
    <message>
        <source>Runs from %1 on, when %2</source>
        <translation>从 %1 起，在%2时运行</translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Runs when %1</source>
        <translation>在%1时运行</translation>
    </message>
    <message>
        <source>, at the latest %1</source>
        <translation>，最迟 %1</translation>
    </message>
    <message numerus="yes">
        <source>; tried again up to %n time(s) if it fails</source>
        <translation>
            <numerusform>；失败后最多重试 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Which command? For example: make -j4</source>
        <translation>要运行什么命令？例如：make -j4</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>所填内容%1。</translation>
    </message>
    <message>
        <source>That is before it may start.</source>
        <translation>这早于允许启动的时间。</translation>
    </message>
    <message>
        <source>The quote %1 does not end.</source>
        <translation>引号 %1 没有闭合。</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>没有命令。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1（%2后）</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1（%2前）</translation>
    </message>
    <message>
        <source>“Run now” does not wait for that.</source>
        <translation>“立即运行”无需等待此项。</translation>
    </message>
    <message>
        <source>It starts when one of them ends, or when the queue gets more slots.</source>
        <translation>其中一个任务结束或队列增加槽位后启动。</translation>
    </message>
    <message>
        <source>It starts when one of them ends; “Run now” does not wait.</source>
        <translation>其中一个任务结束后启动；“立即运行”无需等待。</translation>
    </message>
    <message>
        <source>Let the queue go on in the list of queues.</source>
        <translation>请在队列列表中恢复该队列。</translation>
    </message>
    <message>
        <source>“Resume” lets everything go on.</source>
        <translation>“恢复”可让一切继续。</translation>
    </message>
    <message>
        <source>It starts after that job has ended.</source>
        <translation>该任务结束后启动。</translation>
    </message>
    <message>
        <source>It starts once the event is emitted.</source>
        <translation>该事件发出后启动。</translation>
    </message>
    <message>
        <source>It starts once the machine is left alone; “Run now” does not wait.</source>
        <translation>机器空闲后启动；“立即运行”无需等待。</translation>
    </message>
    <message>
        <source>Plug the machine in; “Run now” does not wait for that.</source>
        <translation>请接通电源；“立即运行”无需等待此项。</translation>
    </message>
    <message>
        <source>It starts with another connection; “Run now” does not wait for that.</source>
        <translation>换用其他网络连接后启动；“立即运行”无需等待此项。</translation>
    </message>
    <message>
        <source>It starts when other programs do less; “Run now” does not wait for that.</source>
        <translation>其他程序占用降低后启动；“立即运行”无需等待此项。</translation>
    </message>
    <message>
        <source>“Run now” starts it all the same.</source>
        <translation>“立即运行”仍可将其启动。</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>请腾出磁盘空间。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>任务组</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>预定时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果摘要</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>产物</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a reason, and what would change it</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Nothing holds it: it is the next.</source>
        <translation>没有受阻：下一个就是它。</translation>
    </message>
    <message>
        <source>Nothing holds it: it is number %1 in line.</source>
        <translation>没有受阻：排在第 %1 位。</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已排期</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>被取代</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>#%1 failed</source>
        <translation>#%1 失败</translation>
    </message>
    <message>
        <source>#%1 is done</source>
        <translation>#%1 已完成</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>耗时 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n 个任务失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) done</source>
        <translation>
            <numerusform>%n 个任务完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n done</source>
        <translation>
            <numerusform>，%n 个完成</numerusform>
        </translation>
    </message>
    <message>
        <source>For 15 &amp;minutes</source>
        <translation>15 分钟(&amp;M)</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>1 小时(&amp;H)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow, 8:00</source>
        <translation>直到明天 8:00(&amp;T)</translation>
    </message>
    <message>
        <source>Until I &amp;resume it</source>
        <translation>直到手动恢复(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (paused until %2)</source>
        <translation>%1（暂停至 %2）</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <translation>%1（已暂停）</translation>
    </message>
    <message>
        <source>Without the check mark the queue is paused: what runs goes on, nothing new starts.</source>
        <translation>取消勾选即暂停队列：运行中的任务继续，不再启动新任务。</translation>
    </message>
    <message>
        <source>How many of its jobs may run at a time; edit to change it.</source>
        <translation>可同时运行的任务数；可直接编辑。</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Failed (24 h)</source>
        <translation>失败（24 小时）</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>平均等待</translation>
    </message>
    <message>
        <source>for an idle machine</source>
        <translation>（等待机器空闲）</translation>
    </message>
    <message>
        <source>for power</source>
        <translation>（等待外接电源）</translation>
    </message>
    <message>
        <source>for a fuller battery</source>
        <translation>（等待电量回升）</translation>
    </message>
    <message>
        <source>for a network</source>
        <translation>（等待网络）</translation>
    </message>
    <message>
        <source>for an unmetered network</source>
        <translation>（等待不按流量计费的网络）</translation>
    </message>
    <message>
        <source>for a less busy machine</source>
        <translation>（等待机器负载降低）</translation>
    </message>
    <message>
        <source>for room on the disk</source>
        <translation>（等待磁盘空间）</translation>
    </message>
    <message>
        <source>for their time</source>
        <translation>（等待预定时间）</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>（等待重试）</translation>
    </message>
    <message>
        <source>for quiet</source>
        <translation>（等待主题静默）</translation>
    </message>
    <message>
        <source>in paused queues</source>
        <translation>（队列已暂停）</translation>
    </message>
    <message>
        <source>for their queue&apos;s hours</source>
        <translation>（等待队列活动时段）</translation>
    </message>
    <message>
        <source>for an event</source>
        <translation>（等待事件）</translation>
    </message>
    <message>
        <source>for other jobs</source>
        <translation>（等待其他任务）</translation>
    </message>
    <message>
        <source>until released</source>
        <translation>（等待放行）</translation>
    </message>
    <message>
        <source>for a condition</source>
        <translation>（等待条件）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Power: unknown</source>
        <translation>电源：未知</translation>
    </message>
    <message>
        <source>On mains</source>
        <translation>外接电源供电</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>电池供电</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <source>, power saver</source>
        <translation>，省电模式</translation>
    </message>
    <message>
        <source>last input %1 ago</source>
        <translation>上次输入在 %1前</translation>
    </message>
    <message>
        <source>last input unknown</source>
        <translation>上次输入时间未知</translation>
    </message>
    <message>
        <source>Idle: unknown</source>
        <translation>空闲：未知</translation>
    </message>
    <message>
        <source>Idle: yes (%1)</source>
        <translation>空闲：是（%1）</translation>
    </message>
    <message>
        <source>Idle: no (%1)</source>
        <translation>空闲：否（%1）</translation>
    </message>
    <message>
        <source>Load: unknown</source>
        <translation>负载：未知</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>, memory %1</source>
        <translation>，内存 %1</translation>
    </message>
    <message>
        <source>until %1 (%2)</source>
        <translation>直到 %1（还剩 %2）</translation>
    </message>
    <message>
        <source>Starting the service …</source>
        <translation>正在启动服务…</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>没有服务</translation>
    </message>
    <message>
        <source>No service: %1</source>
        <translation>没有服务：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>已暂停，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 个运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>没有任务要做</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>已经结束</translation>
    </message>
    <message>
        <source>About SemanticaTask</source>
        <translation>关于 SemanticaTask</translation>
    </message>
    <message>
        <source>Runs jobs in the background of this machine, when it suits.

Service: %1
Its files: %2
Its log: %3

Free software under the MIT licence; built with Qt %4.</source>
        <translation>在合适的时候，于本机后台运行任务。

服务：%1
文件：%2
日志：%3

遵循 MIT 许可证的自由软件；基于 Qt %4 构建。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>About the job</source>
        <translation>任务信息</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>Ou&amp;tput</source>
        <translation>输出(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Attempts</source>
        <translation>尝试(&amp;A)</translation>
    </message>
    <message>
        <source>Enter shows an attempt&apos;s output</source>
        <translation>按 Enter 显示该次尝试的输出</translation>
    </message>
    <message>
        <source>Why not yet?</source>
        <translation>为何尚未启动？</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Cancelled or skipped</source>
        <translation>取消或跳过</translation>
    </message>
    <message>
        <source>Only jobs of this queue</source>
        <translation>仅此队列的任务</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>所有队列</translation>
    </message>
    <message>
        <source>Only jobs with this tag</source>
        <translation>仅带此标签的任务</translation>
    </message>
    <message>
        <source>Search in commands, subjects and types</source>
        <translation>在命令、主题和类型中搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>1 小时前</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <translation>30 分钟前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>started</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>There is no service.
%1</source>
        <translation>没有服务。
%1</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>启动服务</translation>
    </message>
    <message>
        <source>The service is being started …</source>
        <translation>正在启动服务…</translation>
    </message>
    <message>
        <source>Asking the service …</source>
        <translation>正在查询服务…</translation>
    </message>
    <message>
        <source>No job matches the filter.</source>
        <translation>没有符合筛选条件的任务。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No jobs yet. Whatever takes long and nobody has to watch can become one: a build, a backup, an index.
In a terminal: semanticatask run -- make</source>
        <translation>还没有任务。凡是耗时较长又无需盯着的工作，都可以作为任务运行：构建、备份、索引。
在终端中：semanticatask run -- make</translation>
    </message>
    <message>
        <source>New job …</source>
        <translation>新建任务…</translation>
    </message>
    <message>
        <source>The service is gone; this is how it was.</source>
        <translation>服务已断开；以下是断开前的情况。</translation>
    </message>
    <message>
        <source>%L1 of %L2 jobs; more come as you scroll</source>
        <translation>%L1/%L2 个任务；滚动可加载更多</translation>
    </message>
    <message>
        <source>%L1 jobs; more come as you scroll</source>
        <translation>%L1 个任务；滚动可加载更多</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>Output of the job</source>
        <translation>任务的输出</translation>
    </message>
    <message>
        <source>It has written nothing yet.</source>
        <translation>还没有输出。</translation>
    </message>
    <message>
        <source>Search in the output</source>
        <translation>在输出中搜索</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>[the first %1 are not shown]</source>
        <translation>[开头的 %1 未显示]</translation>
    </message>
    <message>
        <source>[%1 of output are no longer kept]</source>
        <translation>[%1 输出已不再保留]</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>SemanticaTask</source>
        <translation>SemanticaTask</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>&amp;New job …</source>
        <translation>新建任务(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Priority …</source>
        <translation>优先级(&amp;P)…</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>恢复(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>任务(&amp;J)</translation>
    </message>
    <message>
        <source>C&amp;lose the window</source>
        <translation>关闭窗口(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit (the service goes on)</source>
        <translation>退出（服务继续运行）(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search jobs</source>
        <translation>搜索任务(&amp;S)</translation>
    </message>
    <message>
        <source>Search the &amp;output</source>
        <translation>搜索输出(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Select a job to see all about it.</source>
        <translation>选择一个任务以查看详情。</translation>
    </message>
    <message>
        <source>Higher ones start first:</source>
        <translation>数值高者先启动：</translation>
    </message>
    <message>
        <source>make -j4</source>
        <translation>make -j4</translation>
    </message>
    <message>
        <source>Let a &amp;shell read it (pipes, variables, wildcards)</source>
        <translation>交由 shell 解释（管道、变量、通配符）(&amp;S)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none; a newer job of it replaces one that waits</source>
        <translation>无；同主题的新任务会取代等待中的任务</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>at once; or 22:00, tomorrow 8:00, 10m</source>
        <translation>立即；或 22:00、tomorrow 8:00、10m</translation>
    </message>
    <message>
        <source>the machine is &amp;idle</source>
        <translation>机器空闲(&amp;I)</translation>
    </message>
    <message>
        <source>there is external &amp;power</source>
        <translation>有外接电源(&amp;P)</translation>
    </message>
    <message>
        <source>there is a &amp;network</source>
        <translation>有网络(&amp;N)</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>最迟</translation>
    </message>
    <message>
        <source>whenever; or tomorrow 8:00, 2h</source>
        <translation>不限；或 tomorrow 8:00、2h</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Tries after a failure</source>
        <translation>失败后的重试次数</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>命令(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Queue:</source>
        <translation>队列(&amp;Q)：</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>标签(&amp;T)：</translation>
    </message>
    <message>
        <source>S&amp;ubject:</source>
        <translation>主题(&amp;U)：</translation>
    </message>
    <message>
        <source>P&amp;riority:</source>
        <translation>优先级(&amp;R)：</translation>
    </message>
    <message>
        <source>Retri&amp;es:</source>
        <translation>重试(&amp;E)：</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Not &amp;before:</source>
        <translation>不早于(&amp;B)：</translation>
    </message>
    <message>
        <source>Only when:</source>
        <translation>仅当：</translation>
    </message>
    <message>
        <source>At the &amp;latest:</source>
        <translation>最迟(&amp;L)：</translation>
    </message>
    <message>
        <source>The job&apos;s folder</source>
        <translation>任务的文件夹</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有此文件夹。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Jobs of the queue that may run at a time</source>
        <translation>队列可同时运行的任务数</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>启动服务(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Failed last: %1</source>
        <translation>最近失败：%1</translation>
    </message>
    <message>
        <source>&amp;Resume (paused)</source>
        <translation>恢复（已暂停）(&amp;R)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>it has only just become so</source>
        <translation>刚刚变化，尚未稳定</translation>
    </message>
    <message>
        <source>the machine does not tell of its power</source>
        <translation>机器不提供电源信息</translation>
    </message>
    <message>
        <source>external power</source>
        <translation>有外接电源</translation>
    </message>
    <message>
        <source>no external power</source>
        <translation>无外接电源</translation>
    </message>
    <message>
        <source>battery %1</source>
        <translation>电池 %1</translation>
    </message>
    <message>
        <source>the machine does not tell</source>
        <translation>机器不提供此信息</translation>
    </message>
    <message>
        <source>the power saver is on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>it is off</source>
        <translation>未开启</translation>
    </message>
    <message>
        <source>the system does not tell of its network</source>
        <translation>系统不提供网络信息</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>the system does not tell what it costs</source>
        <translation>系统不提供计费信息</translation>
    </message>
    <message>
        <source>it costs by the byte</source>
        <translation>按流量计费</translation>
    </message>
    <message>
        <source>it does not cost by the byte</source>
        <translation>不按流量计费</translation>
    </message>
    <message>
        <source>it is still being measured</source>
        <translation>仍在测量</translation>
    </message>
    <message>
        <source>they use %1</source>
        <translation>占用 %1</translation>
    </message>
    <message>
        <source>nobody tells when anything was touched last</source>
        <translation>无从得知上次操作的时间</translation>
    </message>
    <message>
        <source>the last time was %1 ago</source>
        <translation>上次操作在 %1前</translation>
    </message>
    <message>
        <source>nobody tells</source>
        <translation>无从得知</translation>
    </message>
    <message>
        <source>something does</source>
        <translation>有程序全屏</translation>
    </message>
    <message>
        <source>nothing does</source>
        <translation>没有程序全屏</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 个运行中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>the system does not tell</source>
        <translation>系统不提供此信息</translation>
    </message>
    <message>
        <source>%1 are free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Met now</source>
        <translation>当前满足</translation>
    </message>
    <message>
        <source>Not met now</source>
        <translation>当前不满足</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>It never comes.</source>
        <translation>永不运行。</translation>
    </message>
    <message>
        <source>It comes at %1 …</source>
        <translation>将运行于 %1 …</translation>
    </message>
    <message>
        <source>What is it called? For example: backup</source>
        <translation>叫什么名称？例如：backup</translation>
    </message>
    <message>
        <source>Only the letters A to Z, digits, _ and - are possible.</source>
        <translation>只能使用字母 A 到 Z、数字、_ 和 -。</translation>
    </message>
    <message>
        <source>How often? For example: 2h, 22:00 (daily), or 0 8 * * mon-fri</source>
        <translation>多久运行一次？例如：2h、22:00（每天）或 0 8 * * mon-fri</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, #%2</source>
        <translation>%1，#%2</translation>
    </message>
    <message>
        <source>%1, missed</source>
        <translation>%1，已错过</translation>
    </message>
    <message>
        <source>%1, skipped: the one before went on</source>
        <translation>%1，已跳过：上一次尚未结束</translation>
    </message>
    <message>
        <source>%1, refused: %2</source>
        <translation>%1，被拒绝：%2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Without the check mark it runs only when it is triggered.</source>
        <translation>取消勾选后，仅在被触发时运行。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>The service wants its access token</source>
        <translation>服务要求访问令牌</translation>
    </message>
    <message>
        <source>Jobs that need external power</source>
        <translation>需要外接电源的任务</translation>
    </message>
    <message>
        <source>They run with external power</source>
        <translation>有外接电源时运行</translation>
    </message>
    <message>
        <source>or on a battery of at least %1 %</source>
        <translation>或电池电量不低于 %1%</translation>
    </message>
    <message>
        <source>but not while the power saver is on</source>
        <translation>但省电模式开启时不运行</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>所有任务</translation>
    </message>
    <message>
        <source>Without external power they start only if the battery has at least %1 %</source>
        <translation>无外接电源时，仅在电池电量不低于 %1% 时启动</translation>
    </message>
    <message>
        <source>Jobs that need a network</source>
        <translation>需要网络的任务</translation>
    </message>
    <message>
        <source>They run while there is a network</source>
        <translation>有网络时运行</translation>
    </message>
    <message>
        <source>If they ask for it, only while it does not cost by the byte</source>
        <translation>若任务要求，仅在网络不按流量计费时运行</translation>
    </message>
    <message>
        <source>Jobs that run already</source>
        <translation>已在运行的任务</translation>
    </message>
    <message>
        <source>When a condition of theirs goes, they %1</source>
        <translation>当其条件不再满足时，%1</translation>
    </message>
    <message>
        <source>are frozen until it is back</source>
        <translation>冻结，直到条件恢复</translation>
    </message>
    <message>
        <source>go on all the same</source>
        <translation>仍然继续</translation>
    </message>
    <message>
        <source>are stopped and start anew later</source>
        <translation>停止，稍后重新启动</translation>
    </message>
    <message>
        <source>are cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Jobs that need an idle machine</source>
        <translation>需要机器空闲的任务</translation>
    </message>
    <message>
        <source>They run while all of this is so:</source>
        <translation>以下各项均满足时运行：</translation>
    </message>
    <message>
        <source>Other programs use less than %1 % of the processors</source>
        <translation>其他程序的处理器占用低于 %1%</translation>
    </message>
    <message>
        <source>Nothing fills the whole screen</source>
        <translation>没有全屏程序</translation>
    </message>
    <message>
        <source>If nobody can tell whether anything was touched</source>
        <translation>若无从得知是否有人操作</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>则%1</translation>
    </message>
    <message>
        <source>the processors decide alone</source>
        <translation>仅根据处理器占用判断</translation>
    </message>
    <message>
        <source>the machine counts as in use</source>
        <translation>视为正在使用</translation>
    </message>
    <message>
        <source>it counts as untouched</source>
        <translation>视为无人操作</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>同时进行</translation>
    </message>
    <message>
        <source>of a queue at most %1 unless it has a number of its own</source>
        <translation>每个队列最多 %1 个，除非队列另有设置</translation>
    </message>
    <message>
        <source>A busy machine: jobs of negative priority start only while</source>
        <translation>机器繁忙时：优先级为负的任务仅在以下情况启动</translation>
    </message>
    <message>
        <source>at most %1 % of the processors are in use</source>
        <translation>处理器占用不超过 %1%</translation>
    </message>
    <message>
        <source>at most %1 % of the memory is in use</source>
        <translation>内存占用不超过 %1%</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Jobs start only while at least %1 MiB are free</source>
        <translation>可用空间不少于 %1 MiB 时才启动任务</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Say so when</source>
        <translation>在以下情况通知</translation>
    </message>
    <message>
        <source>a job fails</source>
        <translation>任务失败</translation>
    </message>
    <message>
        <source>a job ends well</source>
        <translation>任务成功结束</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>What is kept of jobs that have ended</source>
        <translation>已结束任务的保留</translation>
    </message>
    <message>
        <source>and at most %1 of them</source>
        <translation>且最多保留 %1 个</translation>
    </message>
    <message>
        <source>Of each job the latest %1 MiB are kept</source>
        <translation>每个任务保留最近的 %1 MiB</translation>
    </message>
    <message>
        <source>and %1 MiB of all jobs that have ended</source>
        <translation>所有已结束的任务共保留 %1 MiB</translation>
    </message>
    <message>
        <source>Backups of the database</source>
        <translation>数据库备份</translation>
    </message>
    <message>
        <source>Jobs that fail, unless they say otherwise</source>
        <translation>失败的任务（除非任务另有指定）</translation>
    </message>
    <message>
        <source>give or take %1 %</source>
        <translation>上下浮动 %1%</translation>
    </message>
    <message>
        <source>Jobs that are stopped</source>
        <translation>被停止的任务</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>They go to %1 (OTLP over HTTP; empty: nowhere)</source>
        <translation>发送到 %1（OTLP over HTTP；留空则不发送）</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Programs must show it to use the service</source>
        <translation>程序须出示令牌才能使用服务</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Only the address of an http or https server is possible, or nothing.</source>
        <translation>只能填写 http 或 https 服务器地址，或留空。</translation>
    </message>
    <message>
        <source>Only numbers from %1 to %2 are possible.</source>
        <translation>只能填写 %1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>未更改：%1</translation>
    </message>
    <message>
        <source>%1 is there now.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 was not added: %2</source>
        <translation>未能添加 %1：%2</translation>
    </message>
    <message>
        <source>%1 comes again.</source>
        <translation>%1 已启用。</translation>
    </message>
    <message>
        <source>%1 comes only when it is triggered.</source>
        <translation>%1 仅在被触发时运行。</translation>
    </message>
    <message>
        <source>%1 was not switched: %2</source>
        <translation>未能切换 %1：%2</translation>
    </message>
    <message>
        <source>#%1 is on its way.</source>
        <translation>#%1 已提交。</translation>
    </message>
    <message>
        <source>%1 was not triggered: %2</source>
        <translation>未能触发 %1：%2</translation>
    </message>
    <message>
        <source>%1 is gone; its jobs stay.</source>
        <translation>%1 已移除；其任务保留。</translation>
    </message>
    <message>
        <source>%1 was not removed: %2</source>
        <translation>未能移除 %1：%2</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, and start this program again.</source>
        <translation>密钥环已锁定。请解锁后重新启动本程序。</translation>
    </message>
    <message>
        <source>Your keychain may not be used.</source>
        <translation>不允许使用密钥环。</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>此处没有密钥环。</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>密钥环没有应答。</translation>
    </message>
    <message>
        <source>That is not this service&apos;s access token.</source>
        <translation>这不是该服务的访问令牌。</translation>
    </message>
    <message>
        <source>The access token is in your keychain.</source>
        <translation>访问令牌已存入密钥环。</translation>
    </message>
    <message>
        <source>The access token counts, but could not be kept: %1</source>
        <translation>访问令牌有效，但未能保存：%1</translation>
    </message>
    <message>
        <source>It cannot be read here: %1</source>
        <translation>无法在此读取：%1</translation>
    </message>
    <message>
        <source>This is the new one; the one before opens nothing any more.</source>
        <translation>这是新令牌；旧令牌已失效。</translation>
    </message>
    <message>
        <source>Welcome to SemanticaTask</source>
        <translation>欢迎使用 SemanticaTask</translation>
    </message>
    <message>
        <source>SemanticaTask runs commands in the background: one after the other, again after a failure, when the machine is idle or charging, as you like.</source>
        <translation>SemanticaTask 在后台运行命令：依次运行、失败后重试、在机器空闲或充电时运行，皆可随意设定。</translation>
    </message>
    <message>
        <source>Each job says in plain words what it waits for, and keeps its output.</source>
        <translation>每个任务都会清楚说明在等待什么，并保留其输出。</translation>
    </message>
    <message>
        <source>The icon in the panel shows how things stand. Jobs go on when this window is closed.</source>
        <translation>面板上的图标显示当前情况。关闭此窗口后任务仍会继续。</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>登录时启动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>开始使用(&amp;B)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light or dark, fonts and sizes: as the system has them.</source>
        <translation>深浅色、字体和大小均跟随系统。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>The service wants its access token, which is not known here.</source>
        <translation>服务要求访问令牌，但这里没有该令牌。</translation>
    </message>
    <message>
        <source>Give it …</source>
        <translation>提供令牌…</translation>
    </message>
    <message>
        <source>S&amp;ettings …</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>时间(&amp;W)：</translation>
    </message>
    <message>
        <source>2h; or 22:00 (daily), 0 8 * * mon-fri, @weekly</source>
        <translation>2h；或 22:00（每天）、0 8 * * mon-fri、@weekly</translation>
    </message>
    <message>
        <source>make backup</source>
        <translation>make backup</translation>
    </message>
    <message>
        <source>No schedules yet. One makes a job of a command again and again: every two hours, each night.</source>
        <translation>还没有计划。计划会反复将命令作为任务运行：例如每两小时、每晚。</translation>
    </message>
    <message>
        <source>Run it &amp;now</source>
        <translation>立即运行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Remove the schedule</source>
        <translation>移除计划</translation>
    </message>
    <message>
        <source>Remove %1? Its jobs stay.</source>
        <translation>要移除 %1 吗？其任务将保留。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>恢复默认(&amp;D)</translation>
    </message>
    <message>
        <source>Everything on this page as it was in the beginning</source>
        <translation>将此页所有设置恢复为初始值</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <translation>所有数据存放于 %1</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing can be changed now: %1</source>
        <translation>目前无法更改：%1</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>The service wants its access token. Where it runs, `semanticatask token show` tells it. It will be kept in your keychain.</source>
        <translation>服务要求访问令牌。请在服务所在处运行 `semanticatask token show` 获取。令牌将保存在密钥环中。</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>访问令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>显示输入内容(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;how it</source>
        <translation>显示令牌(&amp;H)</translation>
    </message>
    <message>
        <source>Make a &amp;new one …</source>
        <translation>生成新令牌(&amp;N)…</translation>
    </message>
    <message>
        <source>New access token</source>
        <translation>新访问令牌</translation>
    </message>
    <message>
        <source>Make a new access token? Who has the one before is shut out.</source>
        <translation>要生成新的访问令牌吗？持旧令牌者将不能再访问。</translation>
    </message>
    <message>
        <source>&amp;Make a new one</source>
        <translation>生成新令牌(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Hide it</source>
        <translation>隐藏令牌(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Give it …</source>
        <translation>提供令牌(&amp;G)…</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>there is no display to show anything on; `semanticatask watch` shows the jobs in a terminal</source>
        <translation>没有可用的显示环境；`semanticatask watch` 可在终端中显示任务</translation>
    </message>
    <message>
        <source>%L1 of %L2: %3</source>
        <comment>so many of so many jobs, and what is wrong with them</comment>
        <translation>%L2 个中的 %L1 个：%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>things of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>parts of a message</comment>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed while this was away</source>
        <translation>
            <numerusform>离开期间有 %n 个任务失败</numerusform>
        </translation>
    </message>
    <message>
        <source>This service keeps its token in another folder: %1</source>
        <translation>此服务将令牌保存在另一个文件夹中：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) held</source>
        <translation>
            <numerusform>已暂缓 %n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) released</source>
        <translation>
            <numerusform>已放行 %n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) deleted</source>
        <translation>
            <numerusform>已删除 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; now waiting: %2</source>
        <translation>%1；当前等待 %2</translation>
    </message>
    <message>
        <source>%1 (of the latest %L2 jobs)</source>
        <translation>%1（仅统计最近 %L2 个任务）</translation>
    </message>
    <message>
        <source>is too far away</source>
        <translation>距现在太远</translation>
    </message>
    <message>
        <source>That has passed.</source>
        <translation>该时间已经过去。</translation>
    </message>
    <message>
        <source>“Release” lets it go.</source>
        <translation>“放行”可让它继续。</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>已有同名的计划。</translation>
    </message>
    <message>
        <source>A condition comes or goes once that has lasted %1 s</source>
        <translation>变化持续 %1 秒后，才算条件满足或失效</translation>
    </message>
    <message>
        <source>which is measured over %1 s</source>
        <translation>占用按 %1 秒内的平均值计算</translation>
    </message>
    <message>
        <source>Nobody has touched anything for %1 min</source>
        <translation>%1 分钟内无人操作</translation>
    </message>
    <message>
        <source>Jobs that run, at most: %1</source>
        <translation>最多运行 %1 个任务</translation>
    </message>
    <message>
        <source>Jobs of a queue that wait, at most: %1</source>
        <translation>每个队列最多有 %1 个任务等待</translation>
    </message>
    <message>
        <source>a job ends that took longer than %1 min</source>
        <translation>耗时超过 %1 分钟的任务结束</translation>
    </message>
    <message>
        <source>Days that they are kept: %1</source>
        <translation>保留 %1 天</translation>
    </message>
    <message>
        <source>Days that the files they made are kept: %1</source>
        <translation>任务产物保留 %1 天</translation>
    </message>
    <message>
        <source>One is made every %1 h</source>
        <translation>每 %1 小时备份一次</translation>
    </message>
    <message>
        <source>So many of the latest are kept: %1</source>
        <translation>保留最近 %1 份</translation>
    </message>
    <message>
        <source>Tries after the first one, at most: %1</source>
        <translation>最多重试 %1 次</translation>
    </message>
    <message>
        <source>for the first time after %1 s</source>
        <translation>首次重试前等待 %1 秒</translation>
    </message>
    <message>
        <source>each time the wait before, multiplied by %1</source>
        <translation>每次等待为前一次的 %1 倍</translation>
    </message>
    <message>
        <source>but after %1 s at the latest</source>
        <translation>但最长 %1 秒</translation>
    </message>
    <message>
        <source>They have %1 s to end before they are killed</source>
        <translation>有 %1 秒自行结束，之后强制终止</translation>
    </message>
    <message>
        <source>Attempt %1 of %2</source>
        <translation>第 %1 次尝试（共 %2 次）</translation>
    </message>
    <message>
        <source>The service has not said which jobs there are.</source>
        <translation>未能从服务获取任务列表。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>The service wants its access token; this is how it was.</source>
        <translation>服务要求访问令牌；以下是此前的情况。</translation>
    </message>
    <message>
        <source>sorted among these only</source>
        <translation>仅在这些任务中排序</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降序(&amp;D)</translation>
    </message>
    <message>
        <source>[%1 of output are not shown]</source>
        <translation>[%1 输出未显示]</translation>
    </message>
    <message>
        <source>R&amp;un now</source>
        <translation>立即运行(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>暂缓(&amp;H)</translation>
    </message>
    <message>
        <source>Rel&amp;ease</source>
        <translation>放行(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>What waits does not start, and what runs stands still.</source>
        <translation>等待中的任务不会启动，运行中的任务会冻结。</translation>
    </message>
    <message>
        <source>Sort jobs &amp;by</source>
        <translation>任务排序方式(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Give the access token …</source>
        <translation>提供访问令牌(&amp;G)…</translation>
    </message>
    <message>
        <source>Cancel jobs</source>
        <translation>取消任务</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)?</source>
        <translation>
            <numerusform>要取消 %n 个任务吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs is stopped.</source>
        <translation>运行中的任务会被停止。</translation>
    </message>
    <message>
        <source>Delete jobs</source>
        <translation>删除任务</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n job(s)?</source>
        <translation>
            <numerusform>要删除 %n 个任务吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their output goes with them.</source>
        <translation>其输出也会一并删除。</translation>
    </message>
    <message>
        <source>the network does not cost by the b&amp;yte</source>
        <translation>网络不按流量计费(&amp;Y)</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>启动(&amp;A)</translation>
    </message>
    <message>
        <source>Run a &amp;command …</source>
        <translation>运行命令(&amp;C)…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 还有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) cancelled or being stopped</source>
        <translation>
            <numerusform>%n 个任务已取消或正在停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>%n 个已挂起</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them %3</source>
        <comment>10 waiting, 6 of them for power</comment>
        <translation>%1，其中 %2 个%3</translation>
    </message>
    <message>
        <source>%1, most %2</source>
        <comment>10 waiting, most for power</comment>
        <translation>%1，多数%2</translation>
    </message>
    <message>
        <source>%1, some %2</source>
        <comment>10 waiting, some for power</comment>
        <translation>%1，部分%2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) a minute</source>
        <comment>the top of a chart&apos;s scale</comment>
        <translation>
            <numerusform>每分钟 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume – paused %1</source>
        <translation>恢复 – 已暂停，%1(&amp;R)</translation>
    </message>
</context>
</TS>
