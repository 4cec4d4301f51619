<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>there is no option &quot;%1&quot;</source>
        <translation>オプション &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>コマンド &quot;%1&quot; はありません</translation>
    </message>
    <message>
        <source>`semanticatask %1--help` shows how it is used</source>
        <translation>使い方は `semanticatask %1--help` で確認できます</translation>
    </message>
    <message>
        <source>Hands work to the SemanticaTask service and shows what becomes of it.</source>
        <translation>SemanticaTask サービスに作業を渡し、その経過を表示します。</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>バージョンを表示</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>このヘルプを表示</translation>
    </message>
    <message>
        <source>Common options</source>
        <translation>共通オプション</translation>
    </message>
    <message>
        <source>Answer in JSON</source>
        <translation>JSON で応答</translation>
    </message>
    <message>
        <source>Do not start the service if it is not running</source>
        <translation>サービスが動いていなくても起動しない</translation>
    </message>
    <message>
        <source>--env %1: there is no such variable here; give NAME=VALUE</source>
        <translation>--env %1: この環境にその変数はありません。NAME=VALUE の形で指定してください</translation>
    </message>
    <message>
        <source>--stdin: not UTF-8 text; let the job read a file</source>
        <translation>--stdin: UTF-8 のテキストではありません。ジョブにファイルを読ませてください</translation>
    </message>
    <message>
        <source>NAME=VALUE, or NAME for the value it has here; may be repeated</source>
        <translation>NAME=VALUE、または NAME だけで現在の値を渡す。複数指定可</translation>
    </message>
    <message>
        <source>With all variables of this shell, not only PATH</source>
        <translation>PATH だけでなく、このシェルの変数をすべて渡す</translation>
    </message>
    <message>
        <source>With this standard input, read first</source>
        <translation>先に標準入力を読み取り、ジョブに渡す</translation>
    </message>
    <message>
        <source>this folder is gone</source>
        <translation>このフォルダーはもう存在しません</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>キャンセル: %1 件</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>%1 をキャンセルしました</translation>
    </message>
    <message>
        <source>%1 does not wait any more</source>
        <translation>%1 はもう待機していません</translation>
    </message>
    <message>
        <source>%1 had ended already</source>
        <translation>%1 はすでに終了していました</translation>
    </message>
    <message>
        <source>Cancel jobs that wait and stop those that run</source>
        <translation>待機中のジョブをキャンセルし、実行中のジョブを停止</translation>
    </message>
    <message>
        <source>Leave those that run</source>
        <translation>実行中のジョブはそのまま残す</translation>
    </message>
    <message>
        <source>SENSOR</source>
        <translation>センサー</translation>
    </message>
    <message>
        <source>SAYS</source>
        <translation>値</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>AGE</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>MET</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>WHY NOT</source>
        <translation>不成立の理由</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>DECIDED BY</source>
        <translation>判断材料</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>--watch needs a terminal, or --json</source>
        <translation>--watch にはターミナルまたは --json が必要です</translation>
    </message>
    <message>
        <source>Show what the machine is like, and what that allows</source>
        <translation>マシンの状況と、各条件が成立しているかを表示</translation>
    </message>
    <message>
        <source>Go on showing it</source>
        <translation>表示し続ける</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>削除: %1 件</translation>
    </message>
    <message>
        <source>Delete jobs that have ended, with their output</source>
        <translation>終了したジョブを出力ごと削除</translation>
    </message>
    <message>
        <source>jobs released: %1</source>
        <translation>待機を解除したジョブ: %1 件</translation>
    </message>
    <message>
        <source>Release the jobs that wait for an event</source>
        <translation>イベントを待っているジョブの待機を解除</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>その名前</translation>
    </message>
    <message>
        <source>Also jobs that come within this time</source>
        <translation>この時間内に追加されるジョブも対象にする</translation>
    </message>
    <message>
        <source>nothing was enqueued</source>
        <translation>何もキューに追加されませんでした</translation>
    </message>
    <message>
        <source>the first %1 jobs are enqueued</source>
        <translation>最初の %1 件のジョブはキューに追加されています</translation>
    </message>
    <message>
        <source>Enqueue a job of any type, or many from a file</source>
        <translation>任意の種類のジョブを 1 件、またはファイルからまとめてキューに追加</translation>
    </message>
    <message>
        <source>What kind of work it is</source>
        <translation>作業の種類</translation>
    </message>
    <message>
        <source>JSON, @FILE or - for standard input: {&quot;command&quot;: …, &quot;args&quot;: […], …}</source>
        <translation>JSON、@FILE、または標準入力を表す -: {&quot;command&quot;: …, &quot;args&quot;: […], …}</translation>
    </message>
    <message>
        <source>FILE or -: a JSON object per line, the parameters of dev.enqueue.v1</source>
        <translation>FILE または -: 1 行に 1 つの JSON オブジェクト (dev.enqueue.v1 のパラメーター)</translation>
    </message>
    <message>
        <source>give either a TYPE or --from FILE</source>
        <translation>TYPE か --from FILE のどちらか一方を指定してください</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>終了コード %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>シグナル %1</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> (%1 による)</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>attempt %1 started</source>
        <translation>試行 %1 を開始</translation>
    </message>
    <message>
        <source>attempt %1 ended: %2</source>
        <translation>試行 %1 が終了: %2</translation>
    </message>
    <message>
        <source>place in line: %1</source>
        <translation>順番: %1 番目</translation>
    </message>
    <message>
        <source>Say why jobs do not start, or what became of them</source>
        <translation>ジョブが始まらない理由、またはその経過を表示</translation>
    </message>
    <message>
        <source>Their numbers or ids</source>
        <translation>ジョブの番号または ID</translation>
    </message>
    <message>
        <source>no jobs yet; `semanticatask run -- COMMAND` makes one</source>
        <translation>ジョブはまだありません。`semanticatask run -- COMMAND` で作成できます</translation>
    </message>
    <message>
        <source>no such jobs</source>
        <translation>該当するジョブはありません</translation>
    </message>
    <message>
        <source>the latest %1; --all shows every one</source>
        <translation>最新の %1 件です。--all ですべて表示します</translation>
    </message>
    <message>
        <source>Show jobs, the newest first</source>
        <translation>ジョブを新しい順に表示</translation>
    </message>
    <message>
        <source>In this state, e.g. failed; may be repeated</source>
        <translation>この状態のもの (例: failed)。複数指定可</translation>
    </message>
    <message>
        <source>In this queue; may be repeated</source>
        <translation>このキューのもの。複数指定可</translation>
    </message>
    <message>
        <source>Of this type; may be repeated</source>
        <translation>この種類のもの。複数指定可</translation>
    </message>
    <message>
        <source>With this tag</source>
        <translation>このタグの付いたもの</translation>
    </message>
    <message>
        <source>Of this chain</source>
        <translation>このグループのもの</translation>
    </message>
    <message>
        <source>That belong to this job</source>
        <translation>このジョブに属するもの</translation>
    </message>
    <message>
        <source>Whose subject begins like this</source>
        <translation>対象がこの文字列で始まるもの</translation>
    </message>
    <message>
        <source>Whose command, subject or type contains this</source>
        <translation>コマンド、対象、種類のいずれかにこの文字列を含むもの</translation>
    </message>
    <message>
        <source>So many at most (50)</source>
        <translation>最大件数 (50)</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>--limit: at least 1</source>
        <translation>--limit: 1 以上を指定してください</translation>
    </message>
    <message>
        <source>Show what a job wrote</source>
        <translation>ジョブの出力を表示</translation>
    </message>
    <message>
        <source>Its number or id</source>
        <translation>ジョブの番号または ID</translation>
    </message>
    <message>
        <source>Go on until the job has ended</source>
        <translation>ジョブが終了するまで表示し続ける</translation>
    </message>
    <message>
        <source>Only the last so many lines (1 to 1000)</source>
        <translation>最後の指定行数だけ (1～1000)</translation>
    </message>
    <message>
        <source>Of this attempt (the latest)</source>
        <translation>この試行の出力 (最新の試行)</translation>
    </message>
    <message>
        <source>--follow shows the latest attempt; leave --attempt out</source>
        <translation>--follow は最新の試行を表示します。--attempt は指定しないでください</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>ロックファイル</translation>
    </message>
    <message>
        <source>service&apos;s log</source>
        <translation>サービスのログ</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>jobs&apos; output</source>
        <translation>ジョブの出力</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Show where everything is kept</source>
        <translation>各ファイルの保存場所を表示</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 を一時停止しました</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> (%1 まで)</translation>
    </message>
    <message>
        <source>; what runs is frozen</source>
        <translation>。実行中のものは凍結されています</translation>
    </message>
    <message>
        <source>; what runs goes on until it ends</source>
        <translation>。実行中のものは終了まで続行します</translation>
    </message>
    <message>
        <source>Go on after this time</source>
        <translation>この時間が過ぎたら再開</translation>
    </message>
    <message>
        <source>Go on then: 22:00, &quot;tomorrow 8:00&quot;, ISO 8601</source>
        <translation>この時刻に再開: 22:00、&quot;tomorrow 8:00&quot;、ISO 8601</translation>
    </message>
    <message>
        <source>Freeze what runs</source>
        <translation>実行中のものを凍結</translation>
    </message>
    <message>
        <source>only one may be given of --for and --until</source>
        <translation>--for と --until はどちらか一方だけを指定してください</translation>
    </message>
    <message>
        <source>Start no more jobs until `resume`</source>
        <translation>`resume` するまで新しいジョブを開始しない</translation>
    </message>
    <message>
        <source>%1 is set</source>
        <translation>%1 を設定しました</translation>
    </message>
    <message>
        <source>Change a queue</source>
        <translation>キューを変更</translation>
    </message>
    <message>
        <source>Set the limits of a queue</source>
        <translation>キューの上限を設定</translation>
    </message>
    <message>
        <source>How many of its jobs run at the same time</source>
        <translation>このキューのジョブを同時に実行する数</translation>
    </message>
    <message>
        <source>Its share of starts, beside the other queues (1)</source>
        <translation>開始の重み。他のキューとの比率 (1)</translation>
    </message>
    <message>
        <source>How many of its jobs may wait at the same time</source>
        <translation>このキューで同時に待機できるジョブの数</translation>
    </message>
    <message>
        <source>When its jobs start, e.g. 22:00-07:00, or always</source>
        <translation>ジョブを開始する時間帯 (例: 22:00-07:00)、または always</translation>
    </message>
    <message>
        <source>nothing to set; see --help</source>
        <translation>設定する項目がありません。--help を参照してください</translation>
    </message>
    <message>
        <source>Start no more jobs of it</source>
        <translation>このキューの新しいジョブを開始しない</translation>
    </message>
    <message>
        <source>Start its jobs again</source>
        <translation>このキューのジョブの開始を再開</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>一時停止中 (%1 まで)</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>重み %1</translation>
    </message>
    <message>
        <source>QUEUE</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>RUNNING</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>AT MOST</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>QUEUED</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>HELD</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>FAILED 24 H</source>
        <translation>失敗 (24 時間)</translation>
    </message>
    <message>
        <source>USUAL WAIT</source>
        <translation>通常の待ち時間</translation>
    </message>
    <message>
        <source>REMARK</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>no queues yet; a queue is made by its first job</source>
        <translation>キューはまだありません。キューは最初のジョブで作られます</translation>
    </message>
    <message>
        <source>everything is paused; `semanticatask resume` lets it go on</source>
        <translation>すべて一時停止中です。`semanticatask resume` で再開します</translation>
    </message>
    <message>
        <source>Show the queues and what is in them</source>
        <translation>キューとその内容を表示</translation>
    </message>
    <message>
        <source>resumed; queues that are paused by themselves stay so</source>
        <translation>再開しました。個別に一時停止したキューはそのままです</translation>
    </message>
    <message>
        <source>%1 is resumed</source>
        <translation>%1 を再開しました</translation>
    </message>
    <message>
        <source>%1 goes on as soon as a slot is free</source>
        <translation>%1 はスロットが空きしだい再開します</translation>
    </message>
    <message>
        <source>Take back a pause; or let jobs go on that were suspended</source>
        <translation>一時停止を解除、または凍結・保留したジョブを再開</translation>
    </message>
    <message>
        <source>--set wants FIELD=VALUE, as in --set priority=5</source>
        <translation>--set には --set priority=5 のように FIELD=VALUE を指定してください</translation>
    </message>
    <message>
        <source>Enqueue jobs that have ended once more, as new jobs; of many, those that did not end well</source>
        <translation>終了したジョブを新しいジョブとしてもう一度キューに追加。まとめて指定した場合は正常に終了しなかったもの</translation>
    </message>
    <message>
        <source>--set goes with numbers of jobs</source>
        <translation>--set はジョブの番号と一緒に指定してください</translation>
    </message>
    <message>
        <source>Although its subject has a newer job</source>
        <translation>同じ対象に新しいジョブがあっても再試行</translation>
    </message>
    <message>
        <source>
%1 goes on without you. Ctrl-C again cancels it; `semanticatask logs -f %2` comes back to it.</source>
        <translation>
%1 はこのまま続行します。もう一度 Ctrl-C を押すとキャンセルします。`semanticatask logs -f %2` で出力に戻れます。</translation>
    </message>
    <message>
        <source>#%1 may still run; `semanticatask logs -f %1` comes back to it</source>
        <translation>#%1 はまだ実行中かもしれません。`semanticatask logs -f %1` で出力に戻れます</translation>
    </message>
    <message>
        <source>Run a command in the background, in this folder</source>
        <translation>このフォルダーでコマンドをバックグラウンド実行</translation>
    </message>
    <message>
        <source>Show its output and exit like it; Ctrl-C leaves it running</source>
        <translation>出力を表示し、ジョブと同じ終了コードで終了。Ctrl-C を押してもジョブは続行</translation>
    </message>
    <message>
        <source>no command; for example `semanticatask run -- make`</source>
        <translation>コマンドがありません。例: `semanticatask run -- make`</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <translation>%1 を開始します</translation>
    </message>
    <message>
        <source>Start waiting jobs in spite of time, conditions, pauses and slots</source>
        <translation>時刻、条件、一時停止、スロットに関係なく待機中のジョブを開始</translation>
    </message>
    <message>
        <source>%1 is disabled; `semanticatask schedule trigger %1` runs it</source>
        <translation>%1 は無効です。`semanticatask schedule trigger %1` で実行できます</translation>
    </message>
    <message>
        <source>%1 comes next at %2</source>
        <translation>%1 の次回は %2 です</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1 ごと</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>実行漏れ</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>実行漏れ %1 回</translation>
    </message>
    <message>
        <source>skipped, %1</source>
        <translation>スキップ、%1</translation>
    </message>
    <message>
        <source>refused, %1</source>
        <translation>拒否、%1</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>no schedules yet; for example `semanticatask schedule add backup --cron &apos;0 22 * * *&apos; -- COMMAND`</source>
        <translation>スケジュールはまだありません。例: `semanticatask schedule add backup --cron &apos;0 22 * * *&apos; -- COMMAND`</translation>
    </message>
    <message>
        <source>`semanticatask schedule list` shows them</source>
        <translation>`semanticatask schedule list` で一覧を確認できます</translation>
    </message>
    <message>
        <source>%1 is gone; its jobs stay</source>
        <translation>%1 を削除しました。ジョブは残ります</translation>
    </message>
    <message>
        <source>Run a command again and again; replaces a schedule</source>
        <translation>コマンドを繰り返し実行。同名のスケジュールは置き換え</translation>
    </message>
    <message>
        <source>Minute, hour, day of month, month, day of week: &apos;0 22 * * mon-fri&apos;; or @hourly, @daily, @weekly, @monthly, @yearly</source>
        <translation>分、時、日、月、曜日: &apos;0 22 * * mon-fri&apos;。または @hourly、@daily、@weekly、@monthly、@yearly</translation>
    </message>
    <message>
        <source>So often, from now on</source>
        <translation>今からこの間隔で実行</translation>
    </message>
    <message>
        <source>Whose clocks --cron follows (the system&apos;s)</source>
        <translation>--cron が従うタイムゾーン (システムの設定)</translation>
    </message>
    <message>
        <source>What becomes of runs missed while the machine was off (run-once)</source>
        <translation>マシンの停止中に逃した実行の扱い (run-once)</translation>
    </message>
    <message>
        <source>What becomes of a run while the one before goes on (skip)</source>
        <translation>前回の実行が終わっていない場合の扱い (skip)</translation>
    </message>
    <message>
        <source>Only when it is triggered</source>
        <translation>手動でのみ実行</translation>
    </message>
    <message>
        <source>give either --cron or --every</source>
        <translation>--cron か --every のどちらか一方を指定してください</translation>
    </message>
    <message>
        <source>no command; for example `semanticatask schedule add backup --every 1h -- make backup`</source>
        <translation>コマンドがありません。例: `semanticatask schedule add backup --every 1h -- make backup`</translation>
    </message>
    <message>
        <source>Run commands again and again</source>
        <translation>コマンドを繰り返し実行</translation>
    </message>
    <message>
        <source>Show the schedules and when they come next</source>
        <translation>スケジュールと次回の実行時刻を表示</translation>
    </message>
    <message>
        <source>Remove a schedule; its jobs stay</source>
        <translation>スケジュールを削除。ジョブは残る</translation>
    </message>
    <message>
        <source>Run it now, besides; prints the job</source>
        <translation>予定とは別に今すぐ実行し、ジョブを表示</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>停止しています</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>running (%1)</source>
        <translation>動作中 (%1)</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>up for</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Start, stop or look at the service</source>
        <translation>サービスの起動、停止、状態の表示</translation>
    </message>
    <message>
        <source>Start it, unless it runs</source>
        <translation>動いていなければ起動</translation>
    </message>
    <message>
        <source>End it; running jobs go on by themselves</source>
        <translation>終了。実行中のジョブはそのまま続行</translation>
    </message>
    <message>
        <source>Stop running jobs too</source>
        <translation>実行中のジョブも停止</translation>
    </message>
    <message>
        <source>Whether it runs; exits with 8 if not</source>
        <translation>動いているかどうかを表示。動いていなければ終了コード 8 で終了</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>  (usually %1; %2 to %3)</source>
        <translation>  (既定値 %1、%2～%3)</translation>
    </message>
    <message>
        <source>  (usually %1; one of %2)</source>
        <translation>  (既定値 %1、選択肢 %2)</translation>
    </message>
    <message>
        <source>  (usually %1)</source>
        <translation>  (既定値 %1)</translation>
    </message>
    <message>
        <source>no such setting %1; `semanticatask settings` shows all</source>
        <translation>設定 %1 はありません。`semanticatask settings` ですべて表示します</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no number, time or size; give KEY VALUE or KEY=VALUE</source>
        <translation>%1: &quot;%2&quot; は数値、時間、サイズのいずれでもありません。KEY VALUE または KEY=VALUE の形で指定してください</translation>
    </message>
    <message>
        <source>%1: it counts in steps of %2</source>
        <translation>%1: %2 単位で指定してください</translation>
    </message>
    <message>
        <source>give KEY VALUE or KEY=VALUE</source>
        <translation>KEY VALUE または KEY=VALUE の形で指定してください</translation>
    </message>
    <message>
        <source>nothing was changed; `semanticatask settings` shows what can be set</source>
        <translation>何も変更していません。設定できる項目は `semanticatask settings` で確認できます</translation>
    </message>
    <message>
        <source>Show or change what can be set</source>
        <translation>設定を表示または変更</translation>
    </message>
    <message>
        <source>Print values</source>
        <translation>値を表示</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>表示する設定</translation>
    </message>
    <message>
        <source>Change values, all or none</source>
        <translation>値を変更。1 つでも失敗すれば何も変更しない</translation>
    </message>
    <message>
        <source>KEY=VALUE …, or KEY VALUE</source>
        <translation>KEY=VALUE …、または KEY VALUE</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (%2 前)</translation>
    </message>
    <message>
        <source>It was told to stop; its processes are not gone yet.</source>
        <translation>停止を指示しましたが、プロセスがまだ終了していません。</translation>
    </message>
    <message>
        <source>It waits: %1</source>
        <translation>待機の理由: %1</translation>
    </message>
    <message>
        <source>%1 (its job no. %2)</source>
        <translation>%1 (%2 番目のジョブ)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (semanticatask logs %2)</source>
        <translation>%1 (semanticatask logs %2)</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>external power</source>
        <translation>外部電源</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>unmetered network</source>
        <translation>従量制でないネットワーク</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>イベント %1</translation>
    </message>
    <message>
        <source>run anyway after %1</source>
        <translation>%1 後に条件に関係なく実行</translation>
    </message>
    <message>
        <source>skip after %1</source>
        <translation>%1 後にスキップ</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>親ジョブ</translation>
    </message>
    <message>
        <source>retry of</source>
        <translation>再試行元</translation>
    </message>
    <message>
        <source>superseded by</source>
        <translation>置き換え先</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>trace id</source>
        <translation>トレース ID</translation>
    </message>
    <message>
        <source>started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>result</source>
        <translation>結果データ</translation>
    </message>
    <message>
        <source>artifacts</source>
        <translation>成果物</translation>
    </message>
    <message>
        <source>ATTEMPT</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>MEMORY</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Show all about a job, and why it failed or waits</source>
        <translation>ジョブの詳細と、失敗または待機の理由を表示</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>キュー待ち</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>直近 1 分</translation>
    </message>
    <message>
        <source>%1 enqueued, %2 finished</source>
        <translation>追加 %1 件、終了 %2 件</translation>
    </message>
    <message>
        <source>starts on disk</source>
        <translation>開始の記録</translation>
    </message>
    <message>
        <source>half within %1, 99 of 100 within %2</source>
        <translation>半数は %1 以内、100 件中 99 件は %2 以内</translation>
    </message>
    <message>
        <source>%1 and %2 of changes on their way into it</source>
        <translation>%1 (ほかに反映待ちの変更 %2)</translation>
    </message>
    <message>
        <source>Show counts, sizes and speed</source>
        <translation>件数、サイズ、速度を表示</translation>
    </message>
    <message>
        <source>%1 is frozen; `semanticatask resume %2` lets it go on</source>
        <translation>%1 を凍結しました。`semanticatask resume %2` で再開します</translation>
    </message>
    <message>
        <source>%1 is held; `semanticatask resume %2` releases it</source>
        <translation>%1 を保留しました。`semanticatask resume %2` で保留を解除します</translation>
    </message>
    <message>
        <source>Freeze jobs that run and hold those that wait</source>
        <translation>実行中のジョブを凍結し、待機中のジョブを保留</translation>
    </message>
    <message>
        <source>there is no access token in %1 yet; the service makes one when it starts, `semanticatask token rotate` at once</source>
        <translation>%1 にアクセストークンはまだありません。サービスの起動時に作られます。`semanticatask token rotate` ならすぐに作れます</translation>
    </message>
    <message>
        <source>there is a new access token; the one before opens nothing any more</source>
        <translation>新しいアクセストークンを作成しました。以前のものはもう使えません</translation>
    </message>
    <message>
        <source>The access token, which clients show if security.require_token is on</source>
        <translation>アクセストークン。security.require_token が有効な場合にクライアントが提示する</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Make a new one; who has the old one is shut out</source>
        <translation>新しく作る。古いトークンの持ち主は接続できなくなる</translation>
    </message>
    <message>
        <source>give NAME=TEMPLATE</source>
        <translation>NAME=TEMPLATE の形で指定してください</translation>
    </message>
    <message>
        <source>%1 is registered</source>
        <translation>%1 を登録しました</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>no types of jobs yet; for example `semanticatask types put thumbnail -- convert {{file}} {{file}}.png`</source>
        <translation>ジョブの種類はまだありません。例: `semanticatask types put thumbnail -- convert {{file}} {{file}}.png`</translation>
    </message>
    <message>
        <source>`semanticatask types list` shows them</source>
        <translation>`semanticatask types list` で一覧を確認できます</translation>
    </message>
    <message>
        <source>There is no job type %1</source>
        <translation>ジョブの種類 %1 はありません</translation>
    </message>
    <message>
        <source>Register a type of jobs, or replace it; {{member}} in the command stands for a member of a job&apos;s payload</source>
        <translation>ジョブの種類を登録または置き換え。コマンド中の {{member}} はジョブのペイロードのメンバーを表す</translation>
    </message>
    <message>
        <source>What `enqueue` calls it</source>
        <translation>`enqueue` で使う名前</translation>
    </message>
    <message>
        <source>NAME=TEMPLATE, a variable of its jobs; may be repeated</source>
        <translation>NAME=TEMPLATE: この種類のジョブの変数。複数指定可</translation>
    </message>
    <message>
        <source>JSON, @FILE or -: what holds unless a job says otherwise</source>
        <translation>JSON、@FILE、または -: ジョブに指定がないときの値</translation>
    </message>
    <message>
        <source>A field that a job may set, all others are fixed; may be repeated</source>
        <translation>ジョブが設定できるフィールド。他はすべて固定。複数指定可</translation>
    </message>
    <message>
        <source>JSON, @FILE or -: a JSON Schema for the payload</source>
        <translation>JSON、@FILE、または -: ペイロードの JSON Schema</translation>
    </message>
    <message>
        <source>FILE or -: the whole type as JSON, as `types show` prints it</source>
        <translation>FILE または -: 種類全体の JSON。`types show` の出力と同じ形式</translation>
    </message>
    <message>
        <source>give a NAME, or --from FILE</source>
        <translation>NAME または --from FILE を指定してください</translation>
    </message>
    <message>
        <source>give either --from, or what the type is; for example `semanticatask types put thumbnail -- convert {{file}} {{file}}.png`</source>
        <translation>--from か種類の内容のどちらか一方を指定してください。例: `semanticatask types put thumbnail -- convert {{file}} {{file}}.png`</translation>
    </message>
    <message>
        <source>Register types of jobs, show and delete them</source>
        <translation>ジョブの種類を登録、表示、削除</translation>
    </message>
    <message>
        <source>Show the registered types</source>
        <translation>登録済みの種類を表示</translation>
    </message>
    <message>
        <source>Print a type as JSON</source>
        <translation>種類を JSON で表示</translation>
    </message>
    <message>
        <source>Delete a type; its jobs stay</source>
        <translation>種類を削除。ジョブは残る</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 を変更しました</translation>
    </message>
    <message>
        <source>Change jobs that wait</source>
        <translation>待機中のジョブを変更</translation>
    </message>
    <message>
        <source>-100 to 100; higher ones start first</source>
        <translation>-100～100。大きいものから開始</translation>
    </message>
    <message>
        <source>Queue it waits in</source>
        <translation>待機するキュー</translation>
    </message>
    <message>
        <source>A mark to find it by</source>
        <translation>見つけるための目印</translation>
    </message>
    <message>
        <source>Take its mark away</source>
        <translation>タグを外す</translation>
    </message>
    <message>
        <source>Before all others of its priority</source>
        <translation>同じ優先度のジョブの先頭に移す</translation>
    </message>
    <message>
        <source>Not before then</source>
        <translation>この時刻より前には開始しない</translation>
    </message>
    <message>
        <source>Not before so long from now</source>
        <translation>今からこの時間が過ぎるまで開始しない</translation>
    </message>
    <message>
        <source>Wait for no time any more</source>
        <translation>時刻の指定を解除</translation>
    </message>
    <message>
        <source>Wait until the machine is idle</source>
        <translation>マシンがアイドル状態になるまで待つ</translation>
    </message>
    <message>
        <source>Or no more</source>
        <translation>この条件を解除</translation>
    </message>
    <message>
        <source>Wait for external power</source>
        <translation>外部電源に接続されるまで待つ</translation>
    </message>
    <message>
        <source>Wait for such a network, or for none</source>
        <translation>このネットワークを待つ。none なら待たない</translation>
    </message>
    <message>
        <source>Wait for this event</source>
        <translation>このイベントを待つ</translation>
    </message>
    <message>
        <source>Wait for no event any more</source>
        <translation>イベントをもう待たない</translation>
    </message>
    <message>
        <source>How long it waits for these once it is due</source>
        <translation>予定時刻になってから条件を待つ最長時間</translation>
    </message>
    <message>
        <source>For as long as it takes</source>
        <translation>期限を設けずに待つ</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>その時間が過ぎたときの動作</translation>
    </message>
    <message>
        <source>%1 and its opposite</source>
        <translation>%1 とその逆のオプションは同時に指定できません</translation>
    </message>
    <message>
        <source>nothing to change; see --help</source>
        <translation>変更する項目がありません。--help を参照してください</translation>
    </message>
    <message>
        <source>still open after %1: %2</source>
        <translation>%1 が過ぎてもまだ終了していません: %2</translation>
    </message>
    <message>
        <source>Wait until jobs have ended; of one, exit like it</source>
        <translation>ジョブの終了を待つ。1 件だけなら、そのジョブと同じ終了コードで終了</translation>
    </message>
    <message>
        <source>In place of one that is superseded, the job that took its place</source>
        <translation>置き換えられたジョブの代わりに、置き換えたジョブを待つ</translation>
    </message>
    <message>
        <source>Until one of them has ended</source>
        <translation>どれか 1 件が終了するまで待つ</translation>
    </message>
    <message>
        <source>Give up after so long</source>
        <translation>この時間が過ぎたら待つのをやめる</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting, %3 done, %4 failed; Ctrl-C leaves</source>
        <translation>実行中 %1、待機中 %2、完了 %3、失敗 %4。Ctrl-C で終了</translation>
    </message>
    <message>
        <source>watch needs a terminal; `semanticatask list` prints once, `semanticatask watch --json` prints changes</source>
        <translation>watch にはターミナルが必要です。`semanticatask list` は 1 回だけ表示し、`semanticatask watch --json` は変化を出力します</translation>
    </message>
    <message>
        <source>Show jobs as they come, run and end</source>
        <translation>ジョブの追加、実行、終了を表示し続ける</translation>
    </message>
    <message>
        <source>jobs: %1</source>
        <translation>ジョブ: %1 件</translation>
    </message>
    <message>
        <source>jobs: %1; could not: %2</source>
        <translation>ジョブ: %1 件。できなかったもの: %2 件</translation>
    </message>
    <message>
        <source>[%1 of output are no longer kept]</source>
        <translation>[出力のうち %1 はもう保存されていません]</translation>
    </message>
    <message>
        <source>the answer names no job</source>
        <translation>応答にジョブが含まれていません</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Queue it waits in (default)</source>
        <translation>待機するキュー (default)</translation>
    </message>
    <message>
        <source>What it is about: replaces the job of it that waits</source>
        <translation>何についてのジョブか。同じ対象の待機中のジョブを置き換える</translation>
    </message>
    <message>
        <source>A mark to find, wait for or cancel jobs by</source>
        <translation>ジョブの検索、待機、キャンセルに使う目印</translation>
    </message>
    <message>
        <source>-100 to 100; higher ones start first (0)</source>
        <translation>-100～100。大きいものから開始 (0)</translation>
    </message>
    <message>
        <source>Try again so often if it fails</source>
        <translation>失敗したときに再試行する回数</translation>
    </message>
    <message>
        <source>Time before the first retry (1s)</source>
        <translation>最初の再試行までの時間 (1s)</translation>
    </message>
    <message>
        <source>How much longer each wait is than the one before (2)</source>
        <translation>待ち時間を前回の何倍にするか (2)</translation>
    </message>
    <message>
        <source>The longest wait (16s)</source>
        <translation>待ち時間の上限 (16s)</translation>
    </message>
    <message>
        <source>By what part of itself a wait varies (0.1)</source>
        <translation>待ち時間をばらつかせる割合 (0.1)</translation>
    </message>
    <message>
        <source>An exit code after which it is not tried again (126, 127)</source>
        <translation>再試行しない終了コード (126、127)</translation>
    </message>
    <message>
        <source>What happens if the machine goes down while it runs</source>
        <translation>実行中にマシンが落ちた場合の動作</translation>
    </message>
    <message>
        <source>Stop it after running so long</source>
        <translation>実行がこの時間を超えたら停止</translation>
    </message>
    <message>
        <source>Stop it if for so long it writes nothing and uses no processor</source>
        <translation>この時間、出力も CPU の使用もなければ停止</translation>
    </message>
    <message>
        <source>Time between asking it to stop and killing it</source>
        <translation>終了を求めてから強制終了するまでの時間</translation>
    </message>
    <message>
        <source>Keep only the latest output, about so much</source>
        <translation>最新の出力だけを、およそこの量まで保存</translation>
    </message>
    <message>
        <source>How it competes for the processor (background)</source>
        <translation>CPU を使う優先の度合い (background)</translation>
    </message>
    <message>
        <source>What happens to processes that it leaves behind (kill)</source>
        <translation>残されたプロセスの扱い (kill)</translation>
    </message>
    <message>
        <source>The job it belongs to</source>
        <translation>属する親ジョブ</translation>
    </message>
    <message>
        <source>The chain of jobs it belongs to</source>
        <translation>属するジョブのグループ</translation>
    </message>
    <message>
        <source>Repeating the same one makes no second job</source>
        <translation>同じ ID を繰り返しても、ジョブは 1 つしか作られない</translation>
    </message>
    <message>
        <source>Found again in logs and events</source>
        <translation>ログとイベントで追跡に使う ID</translation>
    </message>
    <message>
        <source>the arguments are not UTF-8 text, and nothing else can be handed to the service; let the job find such names itself</source>
        <translation>引数が UTF-8 のテキストではないため、サービスに渡せません。そのような名前はジョブの中で探してください</translation>
    </message>
    <message>
        <source>the subject of this job has a newer one, %1; --force retries this one all the same</source>
        <translation>このジョブの対象には新しいジョブ %1 があります。それでも再試行するには --force を指定してください</translation>
    </message>
    <message>
        <source>only a job that waits can be changed; this one is %1</source>
        <translation>変更できるのは待機中のジョブだけです。このジョブの状態: %1</translation>
    </message>
    <message>
        <source>the job has not ended, it is %1; `semanticatask cancel` ends it, `semanticatask wait` waits for it</source>
        <translation>ジョブはまだ終了していません (状態: %1)。`semanticatask cancel` で終了させるか、`semanticatask wait` で終了を待ってください</translation>
    </message>
    <message>
        <source>the service cannot read %1; `semanticatask token rotate` makes a new token</source>
        <translation>サービスが %1 を読み取れません。`semanticatask token rotate` で新しいトークンを作れます</translation>
    </message>
    <message>
        <source>the service takes another access token than the one shown</source>
        <translation>提示したものとは別のアクセストークンが必要です</translation>
    </message>
    <message>
        <source>the service wants its access token, which is not to be read in %1</source>
        <translation>サービスにはアクセストークンが必要ですが、%1 から読み取れません</translation>
    </message>
    <message>
        <source>%1; set SEMANTICATASK_TOKEN to what `semanticatask token show` prints where the service runs</source>
        <translation>%1。サービスの動いている環境で `semanticatask token show` が表示する値を SEMANTICATASK_TOKEN に設定してください</translation>
    </message>
    <message>
        <source>no such job %1; `semanticatask list` shows the last 50</source>
        <translation>ジョブ %1 はありません。`semanticatask list` で最新の 50 件を表示します</translation>
    </message>
    <message>
        <source>the running service is too old for this; `semanticatask service stop`, then try again</source>
        <translation>動作中のサービスが古く、この操作に対応していません。`semanticatask service stop` を実行してからやり直してください</translation>
    </message>
    <message>
        <source>the service went away before it answered, so it is unknown what was done; `semanticatask list` shows it</source>
        <translation>サービスが応答前に終了したため、何が実行されたか不明です。`semanticatask list` で確認してください</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Numbers or ids</source>
        <translation>番号または ID</translation>
    </message>
    <message>
        <source>All with this tag</source>
        <translation>このタグの付いたものすべて</translation>
    </message>
    <message>
        <source>All of this chain</source>
        <translation>このグループのものすべて</translation>
    </message>
    <message>
        <source>All that belong to this job</source>
        <translation>このジョブに属するものすべて</translation>
    </message>
    <message>
        <source>All of this queue</source>
        <translation>このキューのものすべて</translation>
    </message>
    <message>
        <source>All in this state, or of those only these; repeatable</source>
        <translation>この状態のものすべて。他の指定があれば、そのうちこの状態のもの。複数指定可</translation>
    </message>
    <message>
        <source>give numbers of jobs, or one of --tag, --group, --parent and --queue, or --state, or both</source>
        <translation>ジョブの番号、または --tag、--group、--parent、--queue のいずれか 1 つか --state、もしくはその両方を指定してください</translation>
    </message>
    <message>
        <source>give numbers of jobs, or one of --of-tag, --of-group, --of-parent and --of-queue, or --state, or both</source>
        <translation>ジョブの番号、または --of-tag、--of-group、--of-parent、--of-queue のいずれか 1 つか --state、もしくはその両方を指定してください</translation>
    </message>
    <message>
        <source>%1; `semanticatask service start` starts the service</source>
        <translation>%1。`semanticatask service start` でサービスを起動できます</translation>
    </message>
    <message>
        <source>%1, but does not answer; `kill` it if that stays so</source>
        <translation>%1。ただし応答がありません。この状態が続く場合は `kill` で終了させてください</translation>
    </message>
    <message>
        <source>Not before then: 22:00, &quot;tomorrow 8:00&quot;, ISO 8601</source>
        <translation>この時刻より前には開始しない: 22:00、&quot;tomorrow 8:00&quot;、ISO 8601</translation>
    </message>
    <message>
        <source>Not before the machine is idle</source>
        <translation>マシンがアイドル状態になるまで開始しない</translation>
    </message>
    <message>
        <source>Not before there is external power</source>
        <translation>外部電源に接続されるまで開始しない</translation>
    </message>
    <message>
        <source>Not before there is such a network</source>
        <translation>このネットワークに接続されるまで開始しない</translation>
    </message>
    <message>
        <source>If that goes while it runs (by the settings)</source>
        <translation>実行中にその条件が失われた場合の動作 (設定に従う)</translation>
    </message>
    <message>
        <source>Not before `emit` names this event</source>
        <translation>`emit` でこのイベントが発行されるまで開始しない</translation>
    </message>
    <message>
        <source>What then (run)</source>
        <translation>その時間が過ぎたときの動作 (run)</translation>
    </message>
    <message>
        <source>Skip it if it has not started within so long</source>
        <translation>この時間内に開始しなければスキップ</translation>
    </message>
    <message>
        <source>Nothing of it runs after then</source>
        <translation>この時刻を過ぎたら実行しない</translation>
    </message>
    <message>
        <source>A lock it has while it runs: gpu, or cargo:2 for two holders</source>
        <translation>実行中に保持するロック: gpu、または 2 件まで保持できる cargo:2</translation>
    </message>
    <message>
        <source>Wait for the end of this job</source>
        <translation>このジョブの終了を待つ</translation>
    </message>
    <message>
        <source>Which end of those will do (success)</source>
        <translation>待つジョブがどう終了すればよいか (success)</translation>
    </message>
    <message>
        <source>If a job of its subject waits (supersede)</source>
        <translation>同じ対象のジョブが待機中の場合の動作 (supersede)</translation>
    </message>
    <message>
        <source>Stop the job of its subject that runs</source>
        <translation>同じ対象の実行中のジョブを停止</translation>
    </message>
    <message>
        <source>Wait until its subject was quiet for so long</source>
        <translation>対象の動きが収まり、この時間が過ぎるまで待つ</translation>
    </message>
    <message>
        <source>But not longer than this</source>
        <translation>ただし最長でもこの時間まで</translation>
    </message>
    <message>
        <source>%1 has passed: it is due now</source>
        <translation>%1 は過ぎているため、すぐに開始できます</translation>
    </message>
    <message>
        <source>COMMAND [ARGUMENTS…]</source>
        <translation>COMMAND [ARGUMENTS…]</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2</source>
        <translation>&quot;%1&quot; %2</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>is none of %1</source>
        <translation>は %1 のいずれでもありません</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>は数値ではありません</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>is no number such as 2 or 0.1</source>
        <translation>は 2 や 0.1 のような数値ではありません</translation>
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
        <translation>は 64K や 10M のようなサイズではありません</translation>
    </message>
    <message>
        <source>JOB</source>
        <translation>JOB</translation>
    </message>
    <message>
        <source>is no job: give its number, as in 42, or its id</source>
        <translation>はジョブではありません。42 のような番号、または ID を指定してください</translation>
    </message>
    <message>
        <source>Let it come by itself</source>
        <translation>スケジュールどおりの実行を有効化</translation>
    </message>
    <message>
        <source>Let it come only when it is triggered</source>
        <translation>スケジュールどおりの実行を無効化。手動でのみ実行</translation>
    </message>
    <message>
        <source>JSON, @FILE or -: what the jobs find in $SEMANTICATASK_EVENT_DATA</source>
        <translation>JSON、@ファイル または -: ジョブが $SEMANTICATASK_EVENT_DATA で受け取るデータ</translation>
    </message>
    <message>
        <source>frozen meanwhile: %1</source>
        <translation>途中で凍結: %1</translation>
    </message>
    <message>
        <source>%1 stays frozen; `semanticatask explain %1` says why</source>
        <translation>%1 は凍結されたままです。理由は `semanticatask explain %1` で分かります</translation>
    </message>
    <message>
        <source>%1 starts as soon as it can (%2); `semanticatask explain %3` says more</source>
        <translation>%1 は可能になりしだい開始します（%2）。詳しくは `semanticatask explain %3`</translation>
    </message>
    <message>
        <source>jobs: 0</source>
        <translation>ジョブ: 0 件</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Operands</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必須）</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>コマンドがありません</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 には値が必要です</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>余分な引数: %1</translation>
    </message>
    <message>
        <source>--at and --in do not go together</source>
        <translation>--at と --in は同時に使えません</translation>
    </message>
    <message>
        <source>--when needs --after</source>
        <translation>--when には --after が必要です</translation>
    </message>
    <message>
        <source>--max-wait needs a condition: --idle, --charging, --network or --event</source>
        <translation>--max-wait には条件が必要です: --idle、--charging、--network、--event のいずれか</translation>
    </message>
    <message>
        <source>--on-max-wait needs --max-wait</source>
        <translation>--on-max-wait には --max-wait が必要です</translation>
    </message>
    <message>
        <source>FIELD=VALUE, a field of dev.enqueue.v1 that shall differ, or FIELD=null to take it away; may be repeated</source>
        <translation>FIELD=VALUE: 変更する dev.enqueue.v1 のフィールド。FIELD=null で取り除きます。複数指定可</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%2 回中 %1 回使用</translation>
    </message>
    <message>
        <source>%1; the first after %2, each %3 times as long as the one before, at most %4</source>
        <translation>%1 (最初は %2 後、以降は毎回 %3 倍、最大 %4)</translation>
    </message>
    <message>
        <source>retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>stall timeout</source>
        <translation>無応答の制限時間</translation>
    </message>
    <message>
        <source>time to live</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>the job has ended, it is %1; `semanticatask retry` makes a new one like it</source>
        <translation>ジョブはすでに終了しています (%1)。`semanticatask retry` で同じジョブを新しく作成できます</translation>
    </message>
    <message>
        <source>the queue is full: no more than %1 may wait in it; `semanticatask queues` shows it, `semanticatask queue set` lets more wait</source>
        <translation>キューがいっぱいです。待機できるのは %1 件までです。`semanticatask queues` で確認し、`semanticatask queue set` で増やせます</translation>
    </message>
    <message>
        <source>cancelled or being stopped: %1</source>
        <translation>キャンセル済みまたは停止中: %1 件</translation>
    </message>
    <message>
        <source>%1 is being stopped</source>
        <translation>%1 を停止しています</translation>
    </message>
    <message>
        <source>the option &quot;%1&quot; stands after &quot;%2&quot;</source>
        <translation>オプション &quot;%1&quot; は &quot;%2&quot; の後に書きます</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;; did you mean %2?</source>
        <translation>オプション &quot;%1&quot; はありません。%2 のことですか？</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>must be a text</source>
        <translation>テキストでなければなりません</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>数値でなければなりません</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>整数でなければなりません</translation>
    </message>
    <message>
        <source>must be a whole number from 0 on</source>
        <translation>0 以上の整数でなければなりません</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true か false でなければなりません</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>リストでなければなりません</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>テキストのリストでなければなりません</translation>
    </message>
    <message>
        <source>must be a list that is not empty</source>
        <translation>空でないリストでなければなりません</translation>
    </message>
    <message>
        <source>must be a list of schemas that is not empty</source>
        <translation>空でないスキーマのリストでなければなりません</translation>
    </message>
    <message>
        <source>must be an object of texts</source>
        <translation>値がすべてテキストのオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>must be an object of schemas</source>
        <translation>値がすべてスキーマのオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>must be a schema: an object, true or false</source>
        <translation>スキーマ (オブジェクト、true、false のいずれか) でなければなりません</translation>
    </message>
    <message>
        <source>must be a JSON object</source>
        <translation>JSON オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>must be a text, a number or a truth value</source>
        <translation>テキスト、数値、真偽値のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>must be string, number, integer, boolean, object, array or null, or a list of them</source>
        <translation>string、number、integer、boolean、object、array、null のいずれか、またはそのリストでなければなりません</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>絶対パスでなければなりません</translation>
    </message>
    <message>
        <source>must be a name, or a name:number</source>
        <translation>名前、または 名前:数値 でなければなりません</translation>
    </message>
    <message>
        <source>must be like 22:00-07:00</source>
        <translation>22:00-07:00 のような形式でなければなりません</translation>
    </message>
    <message>
        <source>must be empty or the address of an http or https server</source>
        <translation>空、または http か https のサーバーのアドレスでなければなりません</translation>
    </message>
    <message>
        <source>must be valid Unicode, without lone surrogates</source>
        <translation>対にならないサロゲートのない正しい Unicode でなければなりません</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>次のいずれかでなければなりません: %1</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>%1 以上でなければなりません</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>%1 以下でなければなりません</translation>
    </message>
    <message>
        <source>must be more than %1</source>
        <translation>%1 より大きくなければなりません</translation>
    </message>
    <message>
        <source>must be less than %1</source>
        <translation>%1 より小さくなければなりません</translation>
    </message>
    <message>
        <source>must be @hourly, @daily, @weekly, @monthly, @yearly or five parts</source>
        <translation>@hourly、@daily、@weekly、@monthly、@yearly、または 5 つの項目でなければなりません</translation>
    </message>
    <message>
        <source>must be %1 to %2 characters long</source>
        <translation>%1～%2 文字でなければなりません</translation>
    </message>
    <message>
        <source>must be %1 to %2</source>
        <translation>%1～%2 でなければなりません</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>次のものでなければなりません: %1</translation>
    </message>
    <message>
        <source>must have %1 to %2 entries</source>
        <translation>項目は %1～%2 件でなければなりません</translation>
    </message>
    <message>
        <source>must have at least %1 entries</source>
        <translation>項目は %1 件以上でなければなりません</translation>
    </message>
    <message>
        <source>must have at most %1 entries</source>
        <translation>項目は %1 件以下でなければなりません</translation>
    </message>
    <message>
        <source>must have at least %1 members</source>
        <translation>メンバーは %1 件以上でなければなりません</translation>
    </message>
    <message>
        <source>must have at most %1 members</source>
        <translation>メンバーは %1 件以下でなければなりません</translation>
    </message>
    <message>
        <source>must have command, as the type has none of its own</source>
        <translation>種類自体にコマンドがないため、command が必要です</translation>
    </message>
    <message>
        <source>must match %1</source>
        <translation>パターン %1 に一致しなければなりません</translation>
    </message>
    <message>
        <source>must fit one of %1 alternatives and fits %2</source>
        <translation>%1 個の選択肢のうち 1 つだけに合う必要がありますが、%2 個に合います</translation>
    </message>
    <message>
        <source>must lead to a part of this schema, as #/definitions/name does</source>
        <translation>#/definitions/name のように、このスキーマの一部を指さなければなりません</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>空にはできません</translation>
    </message>
    <message>
        <source>must not be less than debounce_ms</source>
        <translation>debounce_ms より小さくはできません</translation>
    </message>
    <message>
        <source>must not be like %1</source>
        <translation>次のようであってはなりません: %1</translation>
    </message>
    <message>
        <source>must not begin when they end</source>
        <translation>開始と終了を同じにはできません</translation>
    </message>
    <message>
        <source>must not contain NUL</source>
        <translation>NUL 文字は使えません</translation>
    </message>
    <message>
        <source>must not have an entry twice</source>
        <translation>同じ項目が重複してはなりません</translation>
    </message>
    <message>
        <source>may contain letters, digits, _ and - only</source>
        <translation>英字、数字、_ と - だけが使えます</translation>
    </message>
    <message>
        <source>names are letters, digits and _, without a digit in front</source>
        <translation>名前に使えるのは英字、数字、_ だけで、先頭に数字は使えません</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>指定がありません</translation>
    </message>
    <message>
        <source>is missing; args and env belong to a command of the type</source>
        <translation>指定がありません。args と env は種類のコマンドに付くものです</translation>
    </message>
    <message>
        <source>is missing; the job type needs it</source>
        <translation>指定がありません。ジョブの種類に必要です</translation>
    </message>
    <message>
        <source>is unknown</source>
        <translation>不明な項目です</translation>
    </message>
    <message>
        <source>is no setting</source>
        <translation>そのような設定はありません</translation>
    </message>
    <message>
        <source>is not allowed</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>is not available</source>
        <translation>利用できません</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>is too long to be compared with a pattern</source>
        <translation>パターンと照合するには長すぎます</translation>
    </message>
    <message>
        <source>is too long when it is filled from the payload</source>
        <translation>ペイロードの値を入れると長すぎます</translation>
    </message>
    <message>
        <source>is longer than an argument or variable may be</source>
        <translation>引数や変数として長すぎます</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>is needed for job.log</source>
        <translation>job.log に必要です</translation>
    </message>
    <message>
        <source>is for a single job</source>
        <translation>1 件のジョブにだけ使えます</translation>
    </message>
    <message>
        <source>is what this type needs</source>
        <translation>この種類に必要です</translation>
    </message>
    <message>
        <source>is not after schedule.scheduled_at</source>
        <translation>schedule.scheduled_at より後ではありません</translation>
    </message>
    <message>
        <source>is one moment for all jobs; ttl_ms is not</source>
        <translation>すべてのジョブで同じ時点になります。ttl_ms ならジョブごとになります</translation>
    </message>
    <message>
        <source>names jobs that end only once</source>
        <translation>一度しか終わらないジョブを指しています</translation>
    </message>
    <message>
        <source>is not registered, and the payload has no command</source>
        <translation>登録されておらず、ペイロードにコマンドもありません</translation>
    </message>
    <message>
        <source>is set by the job type</source>
        <translation>ジョブの種類が決めます</translation>
    </message>
    <message>
        <source>is set by the type&apos;s own command</source>
        <translation>種類のコマンドが決めます</translation>
    </message>
    <message>
        <source>is that of jobs which bring their command along</source>
        <translation>コマンドを自分で指定するジョブの名前です</translation>
    </message>
    <message>
        <source>is a keyword that is not supported</source>
        <translation>対応していないキーワードです</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>is no number and no name such as %1</source>
        <translation>数値でも %1 のような名前でもありません</translation>
    </message>
    <message>
        <source>is no regular expression: %1, at character %2</source>
        <translation>正規表現ではありません: %1 (%2 文字目)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone such as Europe/Berlin</source>
        <translation>&quot;%1&quot; は Europe/Berlin のようなタイムゾーンではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; never comes: no such month has that day</source>
        <translation>&quot;%1&quot; になることはありません。その月にその日はありません</translation>
    </message>
    <message>
        <source>belongs to a single job and has no default</source>
        <translation>個々のジョブのもので、既定値は持てません</translation>
    </message>
    <message>
        <source>caps a debounce_ms, and there is none</source>
        <translation>debounce_ms の上限ですが、debounce_ms がありません</translation>
    </message>
    <message>
        <source>does not go with a schedule AT or AFTER</source>
        <translation>AT や AFTER のスケジュールとは併用できません</translation>
    </message>
    <message>
        <source>does not go with this type</source>
        <translation>この種類とは併用できません</translation>
    </message>
    <message>
        <source>does not go with %1</source>
        <translation>%1 と併用できません</translation>
    </message>
    <message>
        <source>does not stay a regular expression within (?:…)</source>
        <translation>(?:…) の中では正規表現になりません</translation>
    </message>
    <message>
        <source>only one may be given of %1</source>
        <translation>次のうち 1 つだけ指定できます: %1</translation>
    </message>
    <message>
        <source>one must be given of %1</source>
        <translation>次のうち 1 つを指定する必要があります: %1</translation>
    </message>
    <message>
        <source>ends before the job is due</source>
        <translation>ジョブの予定時刻より前に終わります</translation>
    </message>
    <message>
        <source>has passed</source>
        <translation>過ぎています</translation>
    </message>
    <message>
        <source>has a time of its own for each job</source>
        <translation>ジョブごとに時刻が決まります</translation>
    </message>
    <message>
        <source>has too many entries</source>
        <translation>項目が多すぎます</translation>
    </message>
    <message>
        <source>has too many parts, with every $ref followed</source>
        <translation>$ref をすべてたどると要素が多すぎます</translation>
    </message>
    <message>
        <source>has too many patterns, with every $ref followed</source>
        <translation>$ref をすべてたどるとパターンが多すぎます</translation>
    </message>
    <message>
        <source>has a step without a range; write %1-%2/%3</source>
        <translation>範囲のない間隔です。%1-%2/%3 と書いてください</translation>
    </message>
    <message>
        <source>must have a step of 1 to %1</source>
        <translation>間隔は 1～%1 でなければなりません</translation>
    </message>
    <message>
        <source>must have five parts (minute, hour, day of month, month, day of week), not %1</source>
        <translation>項目は %1 個ではなく 5 つ (分、時、日、月、曜日) でなければなりません</translation>
    </message>
    <message>
        <source>runs backwards; write two ranges with a comma between</source>
        <translation>範囲が逆です。コンマで区切った 2 つの範囲にしてください</translation>
    </message>
    <message>
        <source>minute &quot;%1&quot; %2</source>
        <translation>分 &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>hour &quot;%1&quot; %2</source>
        <translation>時 &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>day of month &quot;%1&quot; %2</source>
        <translation>日 &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>month &quot;%1&quot; %2</source>
        <translation>月 &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>day of week &quot;%1&quot; %2</source>
        <translation>曜日 &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>leads in a circle</source>
        <translation>循環しています</translation>
    </message>
    <message>
        <source>leads to nothing</source>
        <translation>指す先がありません</translation>
    </message>
    <message>
        <source>follows too many others</source>
        <translation>参照をたどりすぎます</translation>
    </message>
    <message>
        <source>names a lock twice</source>
        <translation>同じロックが 2 回指定されています</translation>
    </message>
    <message>
        <source>names no job</source>
        <translation>ジョブを指していません</translation>
    </message>
    <message>
        <source>takes too long to be compared with %1</source>
        <translation>%1 との照合に時間がかかりすぎます</translation>
    </message>
    <message>
        <source>takes too many comparisons with the schema of the job type</source>
        <translation>ジョブの種類のスキーマとの比較が多すぎます</translation>
    </message>
    <message>
        <source>fits none of %1 alternatives; of the first, %2</source>
        <translation>%1 個の選択肢のどれにも合いません。最初のものでは %2</translation>
    </message>
    <message>
        <source>would make all jobs the same one</source>
        <translation>すべてのジョブが同じものになります</translation>
    </message>
    <message>
        <source>would wait for itself: it supersedes #%1, on which it depends</source>
        <translation>自分自身を待つことになります。依存先の #%1 を置き換えるためです</translation>
    </message>
    <message>
        <source>are too large together with what their types add</source>
        <translation>種類が加えるものと合わせると大きすぎます</translation>
    </message>
    <message>
        <source>arguments and environment are too long together</source>
        <translation>引数と環境変数が合わせて長すぎます</translation>
    </message>
    <message>
        <source>the job type is too large</source>
        <translation>ジョブの種類が大きすぎます</translation>
    </message>
    <message>
        <source>the job types are too large together</source>
        <translation>ジョブの種類が全体で大きすぎます</translation>
    </message>
    <message>
        <source>there are as many job types as there may be</source>
        <translation>ジョブの種類の数が上限に達しています</translation>
    </message>
    <message>
        <source>there are %1 schedules already</source>
        <translation>スケジュールがすでに %1 件あります</translation>
    </message>
    <message>
        <source>%1 sets of locks are in use already</source>
        <translation>ロックの組み合わせがすでに %1 個使われています</translation>
    </message>
    <message>
        <source>%1 names are in use already</source>
        <translation>名前がすでに %1 個使われています</translation>
    </message>
    <message>
        <source>%1 jobs wait in %2 already</source>
        <translation>キュー %2 ではすでに %1 件のジョブが待機しています</translation>
    </message>
    <message>
        <source>%1 have jobs or rules of their own</source>
        <translation>すでに %1 個のキューにジョブや独自の規則があります</translation>
    </message>
    <message>
        <source>%1 events may be found later already</source>
        <translation>後から見つけられるイベントがすでに %1 件あります</translation>
    </message>
    <message>
        <source>There is no job type %1</source>
        <translation>ジョブの種類 %1 はありません</translation>
    </message>
    <message>
        <source>There is no job %1</source>
        <translation>ジョブ %1 はありません</translation>
    </message>
    <message>
        <source>no such job %1</source>
        <translation>ジョブ %1 はありません</translation>
    </message>
    <message>
        <source>Job %1 has had no attempt %2</source>
        <translation>ジョブ %1 に試行 %2 はありません</translation>
    </message>
    <message>
        <source>There is no queue %1</source>
        <translation>キュー %1 はありません</translation>
    </message>
    <message>
        <source>There is no schedule %1</source>
        <translation>スケジュール %1 はありません</translation>
    </message>
    <message>
        <source>only a job that has ended can be retried</source>
        <translation>再試行できるのは終了したジョブだけです</translation>
    </message>
    <message>
        <source>only a job that has ended can be deleted</source>
        <translation>削除できるのは終了したジョブだけです</translation>
    </message>
    <message>
        <source>the subject has a newer job; force retries this one</source>
        <translation>同じ対象に新しいジョブがあります。force ならこのジョブを再試行できます</translation>
    </message>
    <message>
        <source>a job that is %1 cannot become %2</source>
        <translation>%1 のジョブは %2 にはなれません</translation>
    </message>
    <message>
        <source>the job has ended</source>
        <translation>ジョブは終了しました</translation>
    </message>
    <message>
        <source>the job has started</source>
        <translation>ジョブは開始しています</translation>
    </message>
    <message>
        <source>the job is being stopped</source>
        <translation>ジョブを停止しています</translation>
    </message>
    <message>
        <source>job %1 of the schedule has not ended</source>
        <translation>スケジュールのジョブ %1 が終了していません</translation>
    </message>
    <message>
        <source>job %1 had not ended</source>
        <translation>ジョブ %1 が終了していませんでした</translation>
    </message>
    <message>
        <source>the service is stopping</source>
        <translation>サービスは終了処理中です</translation>
    </message>
    <message>
        <source>There are too many connections</source>
        <translation>接続が多すぎます</translation>
    </message>
    <message>
        <source>This connection has too many subscriptions</source>
        <translation>この接続の購読が多すぎます</translation>
    </message>
    <message>
        <source>The access token has to be shown first, with session.hello.v1</source>
        <translation>先に session.hello.v1 でアクセストークンを提示する必要があります</translation>
    </message>
    <message>
        <source>The service cannot read its own access token</source>
        <translation>サービスが自身のアクセストークンを読み取れません</translation>
    </message>
    <message>
        <source>This is not the access token</source>
        <translation>アクセストークンが違います</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>the folder belongs to somebody else</source>
        <translation>フォルダーがほかのユーザーのものです</translation>
    </message>
    <message>
        <source>others can write to the folder</source>
        <translation>ほかのユーザーがフォルダーに書き込めます</translation>
    </message>
    <message>
        <source>is in the way and not a socket</source>
        <translation>ソケットではないものが同じ場所にあります</translation>
    </message>
    <message>
        <source>the socket belongs to somebody else</source>
        <translation>ソケットがほかのユーザーのものです</translation>
    </message>
    <message>
        <source>somebody else serves this socket</source>
        <translation>このソケットはほかのプログラムが使用中です</translation>
    </message>
    <message>
        <source>no connection to the service: %1</source>
        <translation>サービスに接続できません: %1</translation>
    </message>
    <message>
        <source>nobody listens on %1</source>
        <translation>%1 で待ち受けているサービスがありません</translation>
    </message>
    <message>
        <source>no access to %1</source>
        <translation>%1 にアクセスできません</translation>
    </message>
    <message>
        <source>another user serves %1</source>
        <translation>%1 はほかのユーザーのサービスです</translation>
    </message>
    <message>
        <source>it does not accept connections</source>
        <translation>接続を受け付けません</translation>
    </message>
    <message>
        <source>the client ended</source>
        <translation>クライアントが終了しました</translation>
    </message>
    <message>
        <source>it was closed</source>
        <translation>接続は閉じられました</translation>
    </message>
    <message>
        <source>the connection to the service was lost; the outcome is unknown</source>
        <translation>サービスとの接続が切れたため、結果はわかりません</translation>
    </message>
    <message>
        <source>%1 is missing or of another type</source>
        <translation>%1 がないか、型が違います</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>it is a link, which could lead anywhere</source>
        <translation>どこを指すかわからないリンクです</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>ほかのユーザーのものです</translation>
    </message>
    <message>
        <source>others may read or write it</source>
        <translation>ほかのユーザーが読み書きできます</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it holds no access token</source>
        <translation>アクセストークンが入っていません</translation>
    </message>
    <message>
        <source>is needed where HOME is not set: the folder for all data</source>
        <translation>HOME が設定されていない場合に必要です (すべてのデータを置くフォルダー)</translation>
    </message>
    <message>
        <source>the socket&apos;s path is too long for this system (%1 bytes of at most %2); set it to a shorter one: %3</source>
        <translation>ソケットのパスがこのシステムには長すぎます (%1 バイト、上限 %2 バイト)。短いパスを設定してください: %3</translation>
    </message>
    <message>
        <source>the keychain: %1</source>
        <translation>キーチェーン: %1</translation>
    </message>
    <message>
        <source>%1 (at byte %2)</source>
        <translation>%1 (%2 バイト目)</translation>
    </message>
    <message>
        <source>unexpected text after the value</source>
        <translation>値の後に余分なテキストがあります</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>a member&apos;s name is missing</source>
        <translation>メンバーの名前がありません</translation>
    </message>
    <message>
        <source>a member&apos;s name is repeated</source>
        <translation>メンバーの名前が重複しています</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>コロンがありません</translation>
    </message>
    <message>
        <source>a comma or brace is missing</source>
        <translation>コンマまたは波かっこがありません</translation>
    </message>
    <message>
        <source>a comma or bracket is missing</source>
        <translation>コンマまたは角かっこがありません</translation>
    </message>
    <message>
        <source>a string has no end</source>
        <translation>文字列が終わっていません</translation>
    </message>
    <message>
        <source>a raw control character in a string</source>
        <translation>文字列に制御文字がそのまま入っています</translation>
    </message>
    <message>
        <source>invalid UTF-8</source>
        <translation>UTF-8 として正しくありません</translation>
    </message>
    <message>
        <source>an escape that does not exist</source>
        <translation>存在しないエスケープです</translation>
    </message>
    <message>
        <source>a lone surrogate</source>
        <translation>対にならないサロゲートです</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>a digit is missing</source>
        <translation>数字がありません</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>数値が大きすぎます</translation>
    </message>
    <message>
        <source>another service (process %1) works on %2</source>
        <translation>別のサービス (プロセス %1) が %2 を使用しています</translation>
    </message>
    <message>
        <source>another service works on %1</source>
        <translation>別のサービスが %1 を使用しています</translation>
    </message>
    <message>
        <source>cannot make the folder %1: %2</source>
        <translation>フォルダー %1 を作成できません: %2</translation>
    </message>
    <message>
        <source>the folder belongs to another user</source>
        <translation>フォルダーがほかのユーザーのものです</translation>
    </message>
    <message>
        <source>missing, or no program</source>
        <translation>存在しないか、プログラムではありません</translation>
    </message>
    <message>
        <source>the database has schema version %1, this program knows up to %2</source>
        <translation>データベースのスキーマのバージョンは %1 ですが、このプログラムは %2 までしか対応していません</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>a job cannot start the service; start it from outside</source>
        <translation>ジョブの中からサービスを起動することはできません。ジョブの外で起動してください</translation>
    </message>
    <message>
        <source>semanticataskd is neither beside this program nor on the PATH</source>
        <translation>semanticataskd が、このプログラムと同じ場所にも PATH にも見つかりません</translation>
    </message>
    <message>
        <source>%1 ended at once</source>
        <translation>%1 がすぐに終了しました</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>終了コード %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>シグナル %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>停止: %1</translation>
    </message>
    <message>
        <source>%1 of output dropped</source>
        <translation>破棄した出力 %1</translation>
    </message>
    <message>
        <source>left processes: %1</source>
        <translation>残されたプロセス: %1</translation>
    </message>
    <message>
        <source>the disk with %1 is full; make room and try again</source>
        <translation>%1 のあるディスクがいっぱいです。空きを作ってからやり直してください</translation>
    </message>
    <message>
        <source>%1 is damaged; %2 says more</source>
        <translation>%1 が壊れています。詳しくは %2 を参照してください</translation>
    </message>
    <message>
        <source>the service cannot read or write %1 (%2); %3 says more</source>
        <translation>サービスが %1 を読み書きできません (%2)。詳しくは %3 を参照してください</translation>
    </message>
    <message>
        <source>%1 (%2, where the limit is %3)</source>
        <translation>%1 (指定値 %2、制限値 %3)</translation>
    </message>
    <message>
        <source>the service is too busy (%1); try again in a moment</source>
        <translation>サービスが混み合っています (%1)。しばらくしてからやり直してください</translation>
    </message>
    <message>
        <source>the service failed: %1; %2 says more</source>
        <translation>サービスで障害が発生しました: %1。詳しくは %2 を参照してください</translation>
    </message>
    <message>
        <source>another job</source>
        <translation>別のジョブ</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>、%1 まで</translation>
    </message>
    <message>
        <source>the machine is not idle (other programs use %1 %, last input %2)</source>
        <translation>マシンがアイドル状態ではありません (他のプログラムの使用率 %1%、最後の入力: %2)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>its time has not come</source>
        <translation>予定の時刻になっていません</translation>
    </message>
    <message>
        <source>it failed and waits before it is tried again</source>
        <translation>失敗したため、再試行まで待っています</translation>
    </message>
    <message>
        <source>its subject has not been quiet for long enough</source>
        <translation>対象の動きがまだ収まっていません</translation>
    </message>
    <message>
        <source>its queue %1 is paused</source>
        <translation>キュー %1 が一時停止中です</translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation>すべて一時停止中です</translation>
    </message>
    <message>
        <source>its queue is active at %1 only</source>
        <translation>キューが動く時間帯は %1 だけです</translation>
    </message>
    <message>
        <source>all %1 slots of its queue %2 are taken</source>
        <translation>キュー %2 の %1 個のスロットがすべて使用中です</translation>
    </message>
    <message>
        <source>all %1 slots of the service are taken</source>
        <translation>サービスの %1 個のスロットがすべて使用中です</translation>
    </message>
    <message>
        <source>%1 of the same subject runs</source>
        <translation>同じ対象の %1 が実行中です</translation>
    </message>
    <message>
        <source>%1 has the lock %2</source>
        <translation>%1 がロック %2 を使用中です</translation>
    </message>
    <message>
        <source>%1, on which it depends, has not ended</source>
        <translation>依存している %1 がまだ終了していません</translation>
    </message>
    <message>
        <source>somebody holds it</source>
        <translation>ユーザーが保留しています</translation>
    </message>
    <message>
        <source>nobody has emitted the event %1</source>
        <translation>イベント %1 がまだ発行されていません</translation>
    </message>
    <message>
        <source>it waits for external power, and the power saver is on</source>
        <translation>外部電源を待っていますが、省電力モードがオンです</translation>
    </message>
    <message>
        <source>it waits for external power; the battery is at %1 %</source>
        <translation>外部電源を待っています。バッテリー残量は %1% です</translation>
    </message>
    <message>
        <source>the battery is at %1 %, and nothing starts below %2 %</source>
        <translation>バッテリー残量が %1% です。%2% 未満では何も開始しません</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>ネットワークがありません</translation>
    </message>
    <message>
        <source>the network costs by the byte</source>
        <translation>ネットワークが従量制です</translation>
    </message>
    <message>
        <source>the machine is busy (processors %1 %, memory %2 %)</source>
        <translation>マシンが高負荷です (CPU %1%、メモリ %2%)</translation>
    </message>
    <message>
        <source>nothing tells yet whether its condition is met</source>
        <translation>条件が満たされているかどうか、まだわかりません</translation>
    </message>
    <message>
        <source>the disk is nearly full (%1 free, at least %2 wanted)</source>
        <translation>ディスクの空きが足りません (空き %1、必要 %2 以上)</translation>
    </message>
    <message>
        <source>%1 (for %2%3)</source>
        <translation>%1 (%2 前から%3)</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>開始できず</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>dependency</source>
        <translation>依存ジョブ</translation>
    </message>
    <message>
        <source>handler</source>
        <translation>ハンドラー</translation>
    </message>
    <message>
        <source>waited too long</source>
        <translation>待ち時間超過</translation>
    </message>
    <message>
        <source>The command could not be executed: %1.</source>
        <translation>コマンドを実行できませんでした: %1。</translation>
    </message>
    <message>
        <source>The job&apos;s folder could not be entered: %1.</source>
        <translation>ジョブのフォルダーに移動できませんでした: %1。</translation>
    </message>
    <message>
        <source>The system refused to start the command: %1.</source>
        <translation>システムがコマンドの開始を拒否しました: %1。</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>retry %1 of %2</source>
        <translation>再試行 %1/%2</translation>
    </message>
    <message>
        <source>its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>The command ended with exit code %1.</source>
        <translation>コマンドは終了コード %1 で終了しました。</translation>
    </message>
    <message>
        <source>The command was ended by %1 (%2), which this service did not send.</source>
        <translation>コマンドは %1 (%2) により終了しました。このシグナルはサービスが送ったものではありません。</translation>
    </message>
    <message>
        <source>It ran longer than its timeout and was stopped.</source>
        <translation>タイムアウトの時間を超えて実行されたため、停止しました。</translation>
    </message>
    <message>
        <source>It neither wrote anything nor used the processor, and was stopped.</source>
        <translation>出力も CPU の使用もなかったため、停止しました。</translation>
    </message>
    <message>
        <source>Its deadline passed while it ran, and it was stopped.</source>
        <translation>実行中に期限を過ぎたため、停止しました。</translation>
    </message>
    <message>
        <source>It was running when the machine or its runner went down; nothing tells how far it came.</source>
        <translation>実行中にマシンまたはランナーが落ちました。どこまで進んだかは不明です。</translation>
    </message>
    <message>
        <source>A job that it waited for did not end as it should have.</source>
        <translation>待っていたジョブが期待どおりに終了しませんでした。</translation>
    </message>
    <message>
        <source>Its handler reported a failure: %1.</source>
        <translation>ハンドラーが失敗を報告しました: %1。</translation>
    </message>
    <message>
        <source>It had to wait longer than it allowed.</source>
        <translation>許容された待ち時間を超えました。</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>予定時刻前</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>再試行待ち</translation>
    </message>
    <message>
        <source>subject not quiet</source>
        <translation>対象に動きあり</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>時間帯外</translation>
    </message>
    <message>
        <source>lock held</source>
        <translation>ロック使用中</translation>
    </message>
    <message>
        <source>event</source>
        <translation>イベント待ち</translation>
    </message>
    <message>
        <source>queue paused</source>
        <translation>キュー一時停止中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>subject runs</source>
        <translation>同じ対象が実行中</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>not idle</source>
        <translation>アイドルでない</translation>
    </message>
    <message>
        <source>power</source>
        <translation>電源待ち</translation>
    </message>
    <message>
        <source>battery low</source>
        <translation>バッテリー不足</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク待ち</translation>
    </message>
    <message>
        <source>metered network</source>
        <translation>従量制ネットワーク</translation>
    </message>
    <message>
        <source>machine busy</source>
        <translation>マシンが高負荷</translation>
    </message>
    <message>
        <source>condition unknown</source>
        <translation>条件不明</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>ディスク不足</translation>
    </message>
    <message>
        <source>is no time such as 22:00, &quot;tomorrow 8:00&quot; or 2026-11-25T22:00</source>
        <translation>は 22:00、&quot;tomorrow 8:00&quot;、2026-11-25T22:00 のような日時ではありません</translation>
    </message>
    <message>
        <source>has a day that no calendar shows</source>
        <translation>の日付は存在しません</translation>
    </message>
    <message>
        <source>has an offset that no clock has; -14:00 to +14:00</source>
        <translation>の時差は存在しません (-14:00～+14:00)</translation>
    </message>
    <message>
        <source>is no time such as 90s, 10m or 1h30m</source>
        <translation>は 90s、10m、1h30m のような時間ではありません</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>it is being measured whether the machine is idle (last input %1)</source>
        <translation>マシンがアイドルかどうかを測定中です（最後の入力: %1）</translation>
    </message>
    <message>
        <source>It had not started when its time to live was over.</source>
        <translation>有効期間が終わるまでに開始されませんでした。</translation>
    </message>
    <message>
        <source>It had not started when its deadline passed.</source>
        <translation>期限が過ぎるまでに開始されませんでした。</translation>
    </message>
    <message>
        <source>from %1 on it waits for its conditions no longer</source>
        <translation>%1 以降は条件を待ちません</translation>
    </message>
    <message>
        <source>it is skipped unless it has started by %1</source>
        <translation>%1 までに開始されなければスキップされます</translation>
    </message>
    <message>
        <source>the machine is not idle (last input %1)</source>
        <translation>マシンがアイドル状態ではありません (最後の入力: %1)</translation>
    </message>
    <message>
        <source>has a time that no clock shows; the last is 23:59</source>
        <translation>の時刻は存在しません (23:59 まで)</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明日 %1</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>This job is no longer kept.</source>
        <translation>このジョブはもう保存されていません。</translation>
    </message>
    <message>
        <source>its subject has a newer job</source>
        <translation>同じ対象に新しいジョブがあります</translation>
    </message>
    <message>
        <source>it has ended already</source>
        <translation>すでに終了しています</translation>
    </message>
    <message>
        <source>it runs already</source>
        <translation>すでに実行中です</translation>
    </message>
    <message>
        <source>it has not ended yet</source>
        <translation>まだ終了していません</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>もう存在しません</translation>
    </message>
    <message>
        <source>the service is not there; it may not have been done</source>
        <translation>サービスに接続できません。実行されていない可能性があります</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) started again</source>
        <translation>
            <numerusform>ジョブ %n 件を再試行します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) run now</source>
        <translation>
            <numerusform>ジョブ %n 件を今すぐ実行します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have priority %1 now</source>
        <translation>
            <numerusform>ジョブ %n 件の優先度を %1 にしました</numerusform>
        </translation>
    </message>
    <message>
        <source>The job was not taken: %1</source>
        <translation>ジョブは受け付けられませんでした: %1</translation>
    </message>
    <message>
        <source>#%1 is on its way</source>
        <translation>#%1 をキューに追加しました</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>何も変更していません: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止しました</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開しました</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 を一時停止しました</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 を再開しました</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs up to %n job(s) at a time</source>
        <translation>
            <numerusform>%1 は同時に %n 件まで実行します</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows and steers SemanticaTask&apos;s background jobs.</source>
        <translation>SemanticaTask のバックグラウンドジョブを表示、操作します。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Shows only the icon, if the desktop has a place for it.</source>
        <translation>デスクトップに表示場所があれば、アイコンだけを表示します。</translation>
    </message>
    <message>
        <source>no arguments are expected</source>
        <translation>引数は指定できません</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>開始できず</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>In the last hour: %1 started, %2 finished, %3 failed</source>
        <translation>直近 1 時間: 開始 %1、終了 %2、失敗 %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1、かつ%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>the machine is idle</source>
        <translation>マシンがアイドル状態</translation>
    </message>
    <message>
        <source>there is external power</source>
        <translation>外部電源に接続中</translation>
    </message>
    <message>
        <source>there is a network that does not cost by the byte</source>
        <translation>従量制でないネットワークに接続中</translation>
    </message>
    <message>
        <source>there is a network</source>
        <translation>ネットワークに接続中</translation>
    </message>
    <message>
        <source>Runs at %1</source>
        <translation>%1 に実行</translation>
    </message>
    <message>
        <source>Runs from %1 on, when %2</source>
        <translation>%1 以降、%2のときに実行</translation>
    </message>
    <message>
        <source>Runs at once</source>
        <translation>すぐに実行</translation>
    </message>
    <message>
        <source>Runs when %1</source>
        <translation>%1のときに実行</translation>
    </message>
    <message>
        <source>, at the latest %1</source>
        <translation>、遅くとも %1 に開始</translation>
    </message>
    <message numerus="yes">
        <source>; tried again up to %n time(s) if it fails</source>
        <translation>
            <numerusform>、失敗したら最大 %n 回再試行</numerusform>
        </translation>
    </message>
    <message>
        <source>Which command? For example: make -j4</source>
        <translation>コマンドを入力してください。例: make -j4</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>この値%1。</translation>
    </message>
    <message>
        <source>That is before it may start.</source>
        <translation>開始できる時刻より前です。</translation>
    </message>
    <message>
        <source>The quote %1 does not end.</source>
        <translation>引用符 %1 が閉じられていません。</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>コマンドがありません。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
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
        <translation>キュー</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1 (%2 後)</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (%2 前)</translation>
    </message>
    <message>
        <source>“Run now” does not wait for that.</source>
        <translation>「今すぐ実行」なら待たずに開始します。</translation>
    </message>
    <message>
        <source>It starts when one of them ends, or when the queue gets more slots.</source>
        <translation>どれかが終了するか、キューのスロットが増えると開始します。</translation>
    </message>
    <message>
        <source>It starts when one of them ends; “Run now” does not wait.</source>
        <translation>どれかが終了すると開始します。「今すぐ実行」なら待ちません。</translation>
    </message>
    <message>
        <source>Let the queue go on in the list of queues.</source>
        <translation>キューの一覧でキューを再開してください。</translation>
    </message>
    <message>
        <source>“Resume” lets everything go on.</source>
        <translation>「再開」ですべて再開します。</translation>
    </message>
    <message>
        <source>It starts after that job has ended.</source>
        <translation>そのジョブが終了すると開始します。</translation>
    </message>
    <message>
        <source>It starts once the event is emitted.</source>
        <translation>イベントが発行されると開始します。</translation>
    </message>
    <message>
        <source>It starts once the machine is left alone; “Run now” does not wait.</source>
        <translation>マシンが操作されなくなると開始します。「今すぐ実行」なら待ちません。</translation>
    </message>
    <message>
        <source>Plug the machine in; “Run now” does not wait for that.</source>
        <translation>電源に接続してください。「今すぐ実行」なら待ちません。</translation>
    </message>
    <message>
        <source>It starts with another connection; “Run now” does not wait for that.</source>
        <translation>別の接続に変わると開始します。「今すぐ実行」なら待ちません。</translation>
    </message>
    <message>
        <source>It starts when other programs do less; “Run now” does not wait for that.</source>
        <translation>他のプログラムの負荷が下がると開始します。「今すぐ実行」なら待ちません。</translation>
    </message>
    <message>
        <source>“Run now” starts it all the same.</source>
        <translation>それでも「今すぐ実行」で開始できます。</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>予定時刻</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>終了コード</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果データ</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>成果物</translation>
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
        <translation>妨げるものはありません。次に開始します。</translation>
    </message>
    <message>
        <source>Nothing holds it: it is number %1 in line.</source>
        <translation>妨げるものはありません。順番は %1 番目です。</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>凍結中</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>#%1 failed</source>
        <translation>#%1 が失敗しました</translation>
    </message>
    <message>
        <source>#%1 is done</source>
        <translation>#%1 が完了しました</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>所要時間は %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>ジョブ %n 件が失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) done</source>
        <translation>
            <numerusform>ジョブ %n 件が完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n done</source>
        <translation>
            <numerusform>、%n 件が完了</numerusform>
        </translation>
    </message>
    <message>
        <source>For 15 &amp;minutes</source>
        <translation>15 分間(&amp;M)</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>1 時間(&amp;H)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow, 8:00</source>
        <translation>明日 8:00 まで(&amp;T)</translation>
    </message>
    <message>
        <source>Until I &amp;resume it</source>
        <translation>再開するまで(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (paused until %2)</source>
        <translation>%1 (%2 まで一時停止中)</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <translation>%1 (一時停止中)</translation>
    </message>
    <message>
        <source>Without the check mark the queue is paused: what runs goes on, nothing new starts.</source>
        <translation>チェックを外すとキューを一時停止します。実行中のものは続行し、新しいものは開始しません。</translation>
    </message>
    <message>
        <source>How many of its jobs may run at a time; edit to change it.</source>
        <translation>このキューで同時に実行できるジョブの数。編集して変更できます。</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>Failed (24 h)</source>
        <translation>失敗 (24 時間)</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>平均待ち時間</translation>
    </message>
    <message>
        <source>for an idle machine</source>
        <translation>(アイドル待ち)</translation>
    </message>
    <message>
        <source>for power</source>
        <translation>(電源待ち)</translation>
    </message>
    <message>
        <source>for a fuller battery</source>
        <translation>(バッテリーの充電待ち)</translation>
    </message>
    <message>
        <source>for a network</source>
        <translation>(ネットワーク待ち)</translation>
    </message>
    <message>
        <source>for an unmetered network</source>
        <translation>(従量制でないネットワーク待ち)</translation>
    </message>
    <message>
        <source>for a less busy machine</source>
        <translation>(負荷の低下待ち)</translation>
    </message>
    <message>
        <source>for room on the disk</source>
        <translation>(ディスクの空き待ち)</translation>
    </message>
    <message>
        <source>for their time</source>
        <translation>(予定時刻待ち)</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>(再試行待ち)</translation>
    </message>
    <message>
        <source>for quiet</source>
        <translation>(対象の動きが収まるまで)</translation>
    </message>
    <message>
        <source>in paused queues</source>
        <translation>(キュー一時停止中)</translation>
    </message>
    <message>
        <source>for their queue&apos;s hours</source>
        <translation>(キューの時間帯待ち)</translation>
    </message>
    <message>
        <source>for an event</source>
        <translation>(イベント待ち)</translation>
    </message>
    <message>
        <source>for other jobs</source>
        <translation>(他のジョブ待ち)</translation>
    </message>
    <message>
        <source>until released</source>
        <translation>(保留中)</translation>
    </message>
    <message>
        <source>for a condition</source>
        <translation>(条件待ち)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Power: unknown</source>
        <translation>電源: 不明</translation>
    </message>
    <message>
        <source>On mains</source>
        <translation>外部電源</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>バッテリー駆動</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>、%1</translation>
    </message>
    <message>
        <source>, power saver</source>
        <translation>、省電力モード</translation>
    </message>
    <message>
        <source>last input %1 ago</source>
        <translation>最後の入力: %1 前</translation>
    </message>
    <message>
        <source>last input unknown</source>
        <translation>最後の入力: 不明</translation>
    </message>
    <message>
        <source>Idle: unknown</source>
        <translation>アイドル: 不明</translation>
    </message>
    <message>
        <source>Idle: yes (%1)</source>
        <translation>アイドル: はい (%1)</translation>
    </message>
    <message>
        <source>Idle: no (%1)</source>
        <translation>アイドル: いいえ (%1)</translation>
    </message>
    <message>
        <source>Load: unknown</source>
        <translation>負荷: 不明</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>, memory %1</source>
        <translation>、メモリ %1</translation>
    </message>
    <message>
        <source>until %1 (%2)</source>
        <translation>%1 まで、残り %2</translation>
    </message>
    <message>
        <source>Starting the service …</source>
        <translation>サービスを起動しています…</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>サービスに接続できません</translation>
    </message>
    <message>
        <source>No service: %1</source>
        <translation>サービスに接続できません: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>一時停止中 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>実行中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待機中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>実行するジョブはありません</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>終了しています</translation>
    </message>
    <message>
        <source>About SemanticaTask</source>
        <translation>SemanticaTask について</translation>
    </message>
    <message>
        <source>Runs jobs in the background of this machine, when it suits.

Service: %1
Its files: %2
Its log: %3

Free software under the MIT licence; built with Qt %4.</source>
        <translation>このマシンのバックグラウンドで、都合のよいときにジョブを実行します。

サービス: %1
ファイルの場所: %2
ログ: %3

MIT ライセンスのフリーソフトウェアです。Qt %4 でビルドされています。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>About the job</source>
        <translation>ジョブの情報</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>Ou&amp;tput</source>
        <translation>出力(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Attempts</source>
        <translation>試行(&amp;A)</translation>
    </message>
    <message>
        <source>Enter shows an attempt&apos;s output</source>
        <translation>Enter キーで試行の出力を表示</translation>
    </message>
    <message>
        <source>Why not yet?</source>
        <translation>まだ開始しない理由</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Cancelled or skipped</source>
        <translation>キャンセル・スキップ</translation>
    </message>
    <message>
        <source>Only jobs of this queue</source>
        <translation>このキューのジョブのみ</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>すべてのキュー</translation>
    </message>
    <message>
        <source>Only jobs with this tag</source>
        <translation>このタグの付いたジョブのみ</translation>
    </message>
    <message>
        <source>Search in commands, subjects and types</source>
        <translation>コマンド、対象、種類を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>1 時間前</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <translation>30 分前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>There is no service.
%1</source>
        <translation>サービスに接続できません。
%1</translation>
    </message>
    <message>
        <source>Start the service</source>
        <translation>サービスを起動</translation>
    </message>
    <message>
        <source>The service is being started …</source>
        <translation>サービスを起動しています…</translation>
    </message>
    <message>
        <source>Asking the service …</source>
        <translation>サービスに問い合わせています…</translation>
    </message>
    <message>
        <source>No job matches the filter.</source>
        <translation>条件に一致するジョブはありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>No jobs yet. Whatever takes long and nobody has to watch can become one: a build, a backup, an index.
In a terminal: semanticatask run -- make</source>
        <translation>ジョブはまだありません。時間がかかり、見守る必要のない作業をジョブにできます。ビルド、バックアップ、インデックス作成などです。
ターミナルでは: semanticatask run -- make</translation>
    </message>
    <message>
        <source>New job …</source>
        <translation>新規ジョブ…</translation>
    </message>
    <message>
        <source>The service is gone; this is how it was.</source>
        <translation>サービスに接続できなくなりました。以前の内容を表示しています。</translation>
    </message>
    <message>
        <source>%L1 of %L2 jobs; more come as you scroll</source>
        <translation>ジョブ %L1/%L2 件。スクロールすると続きを表示します</translation>
    </message>
    <message>
        <source>%L1 jobs; more come as you scroll</source>
        <translation>ジョブ %L1 件。スクロールすると続きを表示します</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>ジョブ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>行を折り返す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>自動スクロール(&amp;F)</translation>
    </message>
    <message>
        <source>Output of the job</source>
        <translation>ジョブの出力</translation>
    </message>
    <message>
        <source>It has written nothing yet.</source>
        <translation>まだ出力はありません。</translation>
    </message>
    <message>
        <source>Search in the output</source>
        <translation>出力内を検索</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の一致箇所</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の一致箇所</translation>
    </message>
    <message>
        <source>[the first %1 are not shown]</source>
        <translation>[先頭の %1 は表示していません]</translation>
    </message>
    <message>
        <source>[%1 of output are no longer kept]</source>
        <translation>[出力のうち %1 はもう保存されていません]</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
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
        <translation>新規ジョブ(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Priority …</source>
        <translation>優先度(&amp;P)…</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>再開(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>ジョブ(&amp;J)</translation>
    </message>
    <message>
        <source>C&amp;lose the window</source>
        <translation>ウィンドウを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit (the service goes on)</source>
        <translation>終了 (サービスは続行)(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search jobs</source>
        <translation>ジョブを検索(&amp;S)</translation>
    </message>
    <message>
        <source>Search the &amp;output</source>
        <translation>出力を検索(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>SemanticaTask について(&amp;A)</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電源</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Select a job to see all about it.</source>
        <translation>ジョブを選択すると詳細を表示します。</translation>
    </message>
    <message>
        <source>Higher ones start first:</source>
        <translation>大きいものから開始します:</translation>
    </message>
    <message>
        <source>make -j4</source>
        <translation>make -j4</translation>
    </message>
    <message>
        <source>Let a &amp;shell read it (pipes, variables, wildcards)</source>
        <translation>シェルで解釈する (パイプ、変数、ワイルドカード)(&amp;H)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none; a newer job of it replaces one that waits</source>
        <translation>なし。指定すると同じ対象の待機中のジョブを置き換えます</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>この時刻以降</translation>
    </message>
    <message>
        <source>at once; or 22:00, tomorrow 8:00, 10m</source>
        <translation>すぐに。または 22:00、tomorrow 8:00、10m</translation>
    </message>
    <message>
        <source>the machine is &amp;idle</source>
        <translation>マシンがアイドル状態(&amp;I)</translation>
    </message>
    <message>
        <source>there is external &amp;power</source>
        <translation>外部電源に接続中(&amp;P)</translation>
    </message>
    <message>
        <source>there is a &amp;network</source>
        <translation>ネットワークに接続中(&amp;N)</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>遅くとも</translation>
    </message>
    <message>
        <source>whenever; or tomorrow 8:00, 2h</source>
        <translation>指定なし。または tomorrow 8:00、2h</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>新規ジョブ</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Tries after a failure</source>
        <translation>失敗後の再試行回数</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>コマンド(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>フォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Queue:</source>
        <translation>キュー(&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>タグ(&amp;T):</translation>
    </message>
    <message>
        <source>S&amp;ubject:</source>
        <translation>対象(&amp;U):</translation>
    </message>
    <message>
        <source>P&amp;riority:</source>
        <translation>優先度(&amp;R):</translation>
    </message>
    <message>
        <source>Retri&amp;es:</source>
        <translation>再試行(&amp;E):</translation>
    </message>
    <message>
        <source>When</source>
        <translation>実行日時</translation>
    </message>
    <message>
        <source>Not &amp;before:</source>
        <translation>この時刻以降(&amp;B):</translation>
    </message>
    <message>
        <source>Only when:</source>
        <translation>実行条件:</translation>
    </message>
    <message>
        <source>At the &amp;latest:</source>
        <translation>遅くとも(&amp;L):</translation>
    </message>
    <message>
        <source>The job&apos;s folder</source>
        <translation>ジョブのフォルダー</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>そのフォルダーはありません。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Jobs of the queue that may run at a time</source>
        <translation>このキューで同時に実行できるジョブの数</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>サービスを起動(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Failed last: %1</source>
        <translation>最後の失敗: %1</translation>
    </message>
    <message>
        <source>&amp;Resume (paused)</source>
        <translation>再開 (一時停止中)(&amp;R)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>it has only just become so</source>
        <translation>変化した直後です</translation>
    </message>
    <message>
        <source>the machine does not tell of its power</source>
        <translation>電源の状態を取得できません</translation>
    </message>
    <message>
        <source>external power</source>
        <translation>外部電源あり</translation>
    </message>
    <message>
        <source>no external power</source>
        <translation>外部電源なし</translation>
    </message>
    <message>
        <source>battery %1</source>
        <translation>バッテリー %1</translation>
    </message>
    <message>
        <source>the machine does not tell</source>
        <translation>状態を取得できません</translation>
    </message>
    <message>
        <source>the power saver is on</source>
        <translation>省電力モードはオン</translation>
    </message>
    <message>
        <source>it is off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>the system does not tell of its network</source>
        <translation>ネットワークの状態を取得できません</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>ネットワークに未接続</translation>
    </message>
    <message>
        <source>the system does not tell what it costs</source>
        <translation>従量制かどうか取得できません</translation>
    </message>
    <message>
        <source>it costs by the byte</source>
        <translation>従量制</translation>
    </message>
    <message>
        <source>it does not cost by the byte</source>
        <translation>従量制でない</translation>
    </message>
    <message>
        <source>it is still being measured</source>
        <translation>測定中</translation>
    </message>
    <message>
        <source>they use %1</source>
        <translation>使用率 %1</translation>
    </message>
    <message>
        <source>nobody tells when anything was touched last</source>
        <translation>最後の操作を取得できません</translation>
    </message>
    <message>
        <source>the last time was %1 ago</source>
        <translation>最後の操作は %1 前</translation>
    </message>
    <message>
        <source>nobody tells</source>
        <translation>取得できません</translation>
    </message>
    <message>
        <source>something does</source>
        <translation>全画面表示あり</translation>
    </message>
    <message>
        <source>nothing does</source>
        <translation>全画面表示なし</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>実行中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>使用率 %1</translation>
    </message>
    <message>
        <source>the system does not tell</source>
        <translation>取得できません</translation>
    </message>
    <message>
        <source>%1 are free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Met now</source>
        <translation>現在成立</translation>
    </message>
    <message>
        <source>Not met now</source>
        <translation>現在不成立</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>It never comes.</source>
        <translation>実行される日時がありません。</translation>
    </message>
    <message>
        <source>It comes at %1 …</source>
        <translation>次回以降: %1 …</translation>
    </message>
    <message>
        <source>What is it called? For example: backup</source>
        <translation>名前を入力してください。例: backup</translation>
    </message>
    <message>
        <source>Only the letters A to Z, digits, _ and - are possible.</source>
        <translation>使用できるのは英字、数字、_、- だけです。</translation>
    </message>
    <message>
        <source>How often? For example: 2h, 22:00 (daily), or 0 8 * * mon-fri</source>
        <translation>実行日時を入力してください。例: 2h、22:00 (毎日)、0 8 * * mon-fri</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1 ごと</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, #%2</source>
        <translation>%1、#%2</translation>
    </message>
    <message>
        <source>%1, missed</source>
        <translation>%1、実行漏れ</translation>
    </message>
    <message>
        <source>%1, skipped: the one before went on</source>
        <translation>%1、スキップ: 前回が実行中</translation>
    </message>
    <message>
        <source>%1, refused: %2</source>
        <translation>%1、拒否: %2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Without the check mark it runs only when it is triggered.</source>
        <translation>チェックを外すと手動でのみ実行されます。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>The service wants its access token</source>
        <translation>サービスにアクセストークンが必要です</translation>
    </message>
    <message>
        <source>Jobs that need external power</source>
        <translation>外部電源が必要なジョブ</translation>
    </message>
    <message>
        <source>They run with external power</source>
        <translation>外部電源に接続中に実行</translation>
    </message>
    <message>
        <source>or on a battery of at least %1 %</source>
        <translation>またはバッテリー残量が %1 % 以上のときに実行</translation>
    </message>
    <message>
        <source>but not while the power saver is on</source>
        <translation>ただし省電力モードの間は実行しない</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>すべてのジョブ</translation>
    </message>
    <message>
        <source>Without external power they start only if the battery has at least %1 %</source>
        <translation>外部電源がないときは、バッテリー残量が %1 % 以上の場合だけ開始</translation>
    </message>
    <message>
        <source>Jobs that need a network</source>
        <translation>ネットワークが必要なジョブ</translation>
    </message>
    <message>
        <source>They run while there is a network</source>
        <translation>ネットワークに接続中に実行</translation>
    </message>
    <message>
        <source>If they ask for it, only while it does not cost by the byte</source>
        <translation>指定のあるジョブは、従量制でないネットワークのときだけ実行</translation>
    </message>
    <message>
        <source>Jobs that run already</source>
        <translation>実行中のジョブ</translation>
    </message>
    <message>
        <source>When a condition of theirs goes, they %1</source>
        <translation>条件が失われたとき、%1</translation>
    </message>
    <message>
        <source>are frozen until it is back</source>
        <translation>条件が戻るまで凍結</translation>
    </message>
    <message>
        <source>go on all the same</source>
        <translation>そのまま続行</translation>
    </message>
    <message>
        <source>are stopped and start anew later</source>
        <translation>停止し、後で最初から実行</translation>
    </message>
    <message>
        <source>are cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Jobs that need an idle machine</source>
        <translation>マシンのアイドル状態が必要なジョブ</translation>
    </message>
    <message>
        <source>They run while all of this is so:</source>
        <translation>次の条件がすべて成立している間に実行:</translation>
    </message>
    <message>
        <source>Other programs use less than %1 % of the processors</source>
        <translation>他のプログラムの CPU 使用率が %1 % 未満</translation>
    </message>
    <message>
        <source>Nothing fills the whole screen</source>
        <translation>全画面表示のものがない</translation>
    </message>
    <message>
        <source>If nobody can tell whether anything was touched</source>
        <translation>操作の有無を判定できない場合</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>この場合は %1</translation>
    </message>
    <message>
        <source>the processors decide alone</source>
        <translation>CPU 使用率だけで判断</translation>
    </message>
    <message>
        <source>the machine counts as in use</source>
        <translation>使用中とみなす</translation>
    </message>
    <message>
        <source>it counts as untouched</source>
        <translation>操作がないものとみなす</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>同時実行</translation>
    </message>
    <message>
        <source>of a queue at most %1 unless it has a number of its own</source>
        <translation>1 つのキューでは最大 %1 件、キューに個別の設定があればそれに従う</translation>
    </message>
    <message>
        <source>A busy machine: jobs of negative priority start only while</source>
        <translation>高負荷時: 優先度が負のジョブは次の場合だけ開始</translation>
    </message>
    <message>
        <source>at most %1 % of the processors are in use</source>
        <translation>CPU 使用率が %1 % 以下</translation>
    </message>
    <message>
        <source>at most %1 % of the memory is in use</source>
        <translation>メモリ使用率が %1 % 以下</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <source>Jobs start only while at least %1 MiB are free</source>
        <translation>空きが %1 MiB 以上のときだけジョブを開始</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Say so when</source>
        <translation>通知するタイミング</translation>
    </message>
    <message>
        <source>a job fails</source>
        <translation>ジョブが失敗したとき</translation>
    </message>
    <message>
        <source>a job ends well</source>
        <translation>ジョブが正常に終了したとき</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>What is kept of jobs that have ended</source>
        <translation>終了したジョブの保存</translation>
    </message>
    <message>
        <source>and at most %1 of them</source>
        <translation>最大 %1 件まで保存</translation>
    </message>
    <message>
        <source>Of each job the latest %1 MiB are kept</source>
        <translation>ジョブごとに最新の %1 MiB を保存</translation>
    </message>
    <message>
        <source>and %1 MiB of all jobs that have ended</source>
        <translation>終了したジョブ全体では %1 MiB まで保存</translation>
    </message>
    <message>
        <source>Backups of the database</source>
        <translation>データベースのバックアップ</translation>
    </message>
    <message>
        <source>Jobs that fail, unless they say otherwise</source>
        <translation>失敗したジョブ (個別の指定がない場合)</translation>
    </message>
    <message>
        <source>give or take %1 %</source>
        <translation>待ち時間のばらつきは ± %1 %</translation>
    </message>
    <message>
        <source>Jobs that are stopped</source>
        <translation>停止するジョブ</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>They go to %1 (OTLP over HTTP; empty: nowhere)</source>
        <translation>送信先: %1 (OTLP over HTTP、空欄なら送信しない)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Programs must show it to use the service</source>
        <translation>サービスの利用にトークンの提示を必須にする</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Only the address of an http or https server is possible, or nothing.</source>
        <translation>http または https サーバーのアドレスを入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Only numbers from %1 to %2 are possible.</source>
        <translation>%1 から %2 までの数値を入力してください。</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>変更していません: %1</translation>
    </message>
    <message>
        <source>%1 is there now.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>%1 was not added: %2</source>
        <translation>%1 を追加できませんでした: %2</translation>
    </message>
    <message>
        <source>%1 comes again.</source>
        <translation>%1 を有効にしました。</translation>
    </message>
    <message>
        <source>%1 comes only when it is triggered.</source>
        <translation>%1 を無効にしました。手動でのみ実行されます。</translation>
    </message>
    <message>
        <source>%1 was not switched: %2</source>
        <translation>%1 を切り替えられませんでした: %2</translation>
    </message>
    <message>
        <source>#%1 is on its way.</source>
        <translation>#%1 をキューに追加しました。</translation>
    </message>
    <message>
        <source>%1 was not triggered: %2</source>
        <translation>%1 を実行できませんでした: %2</translation>
    </message>
    <message>
        <source>%1 is gone; its jobs stay.</source>
        <translation>%1 を削除しました。ジョブは残ります。</translation>
    </message>
    <message>
        <source>%1 was not removed: %2</source>
        <translation>%1 を削除できませんでした: %2</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, and start this program again.</source>
        <translation>キーチェーンがロックされています。ロックを解除してから、このプログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>Your keychain may not be used.</source>
        <translation>キーチェーンの使用が許可されていません。</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>この環境にはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>キーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>That is not this service&apos;s access token.</source>
        <translation>このサービスのアクセストークンではありません。</translation>
    </message>
    <message>
        <source>The access token is in your keychain.</source>
        <translation>アクセストークンをキーチェーンに保存しました。</translation>
    </message>
    <message>
        <source>The access token counts, but could not be kept: %1</source>
        <translation>アクセストークンは有効ですが、保存できませんでした: %1</translation>
    </message>
    <message>
        <source>It cannot be read here: %1</source>
        <translation>ここでは読み取れません: %1</translation>
    </message>
    <message>
        <source>This is the new one; the one before opens nothing any more.</source>
        <translation>新しいトークンです。以前のものはもう使えません。</translation>
    </message>
    <message>
        <source>Welcome to SemanticaTask</source>
        <translation>SemanticaTask へようこそ</translation>
    </message>
    <message>
        <source>SemanticaTask runs commands in the background: one after the other, again after a failure, when the machine is idle or charging, as you like.</source>
        <translation>SemanticaTask はコマンドをバックグラウンドで実行します。順番に実行する、失敗したら再試行する、マシンがアイドル状態または充電中のときに実行するなど、自由に設定できます。</translation>
    </message>
    <message>
        <source>Each job says in plain words what it waits for, and keeps its output.</source>
        <translation>どのジョブも、何を待っているかをわかりやすく示し、出力を保存します。</translation>
    </message>
    <message>
        <source>The icon in the panel shows how things stand. Jobs go on when this window is closed.</source>
        <translation>パネルのアイコンで状況を確認できます。このウィンドウを閉じてもジョブは続行します。</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>ログイン時に起動(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>始める(&amp;B)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>Light or dark, fonts and sizes: as the system has them.</source>
        <translation>ライト/ダーク、フォント、サイズはシステムの設定に従います。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>The service wants its access token, which is not known here.</source>
        <translation>サービスにはアクセストークンが必要ですが、設定されていません。</translation>
    </message>
    <message>
        <source>Give it …</source>
        <translation>トークンを入力…</translation>
    </message>
    <message>
        <source>S&amp;ettings …</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>新規スケジュール</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>実行日時(&amp;W):</translation>
    </message>
    <message>
        <source>2h; or 22:00 (daily), 0 8 * * mon-fri, @weekly</source>
        <translation>2h、または 22:00 (毎日)、0 8 * * mon-fri、@weekly</translation>
    </message>
    <message>
        <source>make backup</source>
        <translation>make backup</translation>
    </message>
    <message>
        <source>No schedules yet. One makes a job of a command again and again: every two hours, each night.</source>
        <translation>スケジュールはまだありません。スケジュールは、2 時間ごとや毎晩など、コマンドのジョブを繰り返し作成します。</translation>
    </message>
    <message>
        <source>Run it &amp;now</source>
        <translation>今すぐ実行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Remove the schedule</source>
        <translation>スケジュールの削除</translation>
    </message>
    <message>
        <source>Remove %1? Its jobs stay.</source>
        <translation>%1 を削除しますか? ジョブは残ります。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>既定値に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Everything on this page as it was in the beginning</source>
        <translation>このページの設定をすべて既定値に戻す</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <translation>保存場所: %1</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing can be changed now: %1</source>
        <translation>現在は変更できません: %1</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>The service wants its access token. Where it runs, `semanticatask token show` tells it. It will be kept in your keychain.</source>
        <translation>サービスにはアクセストークンが必要です。サービスの動いている環境で `semanticatask token show` を実行すると表示されます。トークンはキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>アクセストークン(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation>入力内容を表示(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;how it</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>Make a &amp;new one …</source>
        <translation>新しく作成(&amp;N)…</translation>
    </message>
    <message>
        <source>New access token</source>
        <translation>新しいアクセストークン</translation>
    </message>
    <message>
        <source>Make a new access token? Who has the one before is shut out.</source>
        <translation>新しいアクセストークンを作成しますか? 以前のトークンでは接続できなくなります。</translation>
    </message>
    <message>
        <source>&amp;Make a new one</source>
        <translation>新しく作成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Hide it</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Give it …</source>
        <translation>トークンを入力(&amp;G)…</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>there is no display to show anything on; `semanticatask watch` shows the jobs in a terminal</source>
        <translation>表示先のディスプレイがありません。`semanticatask watch` ならターミナルでジョブを表示できます</translation>
    </message>
    <message>
        <source>%L1 of %L2: %3</source>
        <comment>so many of so many jobs, and what is wrong with them</comment>
        <translation>%L2 件中 %L1 件: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>things of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>parts of a message</comment>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed while this was away</source>
        <translation>
            <numerusform>不在の間に %n 件のジョブが失敗しました</numerusform>
        </translation>
    </message>
    <message>
        <source>This service keeps its token in another folder: %1</source>
        <translation>このサービスはトークンを別のフォルダーに保管しています: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) held</source>
        <translation>
            <numerusform>ジョブ %n 件を保留しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) released</source>
        <translation>
            <numerusform>ジョブ %n 件の保留を解除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) deleted</source>
        <translation>
            <numerusform>ジョブ %n 件を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; now waiting: %2</source>
        <translation>%1。現在の待機中 %2</translation>
    </message>
    <message>
        <source>%1 (of the latest %L2 jobs)</source>
        <translation>%1 (最新のジョブ %L2 件が対象)</translation>
    </message>
    <message>
        <source>is too far away</source>
        <translation>は現在から離れすぎています</translation>
    </message>
    <message>
        <source>That has passed.</source>
        <translation>この時刻は過ぎています。</translation>
    </message>
    <message>
        <source>“Release” lets it go.</source>
        <translation>「保留を解除」で開始できるようになります。</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>その名前のスケジュールはすでにあります。</translation>
    </message>
    <message>
        <source>A condition comes or goes once that has lasted %1 s</source>
        <translation>条件の変化は、%1 秒続いたら反映</translation>
    </message>
    <message>
        <source>which is measured over %1 s</source>
        <translation>使用率は %1 秒間の平均で測定</translation>
    </message>
    <message>
        <source>Nobody has touched anything for %1 min</source>
        <translation>操作のない時間が %1 分以上</translation>
    </message>
    <message>
        <source>Jobs that run, at most: %1</source>
        <translation>同時に実行するジョブは最大 %1 件</translation>
    </message>
    <message>
        <source>Jobs of a queue that wait, at most: %1</source>
        <translation>1 つのキューで待機するジョブは最大 %1 件</translation>
    </message>
    <message>
        <source>a job ends that took longer than %1 min</source>
        <translation>%1 分より長くかかったジョブが終了したとき</translation>
    </message>
    <message>
        <source>Days that they are kept: %1</source>
        <translation>%1 日間保存</translation>
    </message>
    <message>
        <source>Days that the files they made are kept: %1</source>
        <translation>成果物のファイルは %1 日間保存</translation>
    </message>
    <message>
        <source>One is made every %1 h</source>
        <translation>%1 時間ごとに作成</translation>
    </message>
    <message>
        <source>So many of the latest are kept: %1</source>
        <translation>最新の %1 個を保存</translation>
    </message>
    <message>
        <source>Tries after the first one, at most: %1</source>
        <translation>最大 %1 回再試行</translation>
    </message>
    <message>
        <source>for the first time after %1 s</source>
        <translation>最初の再試行は %1 秒後</translation>
    </message>
    <message>
        <source>each time the wait before, multiplied by %1</source>
        <translation>待ち時間は毎回、前回の %1 倍</translation>
    </message>
    <message>
        <source>but after %1 s at the latest</source>
        <translation>ただし最長 %1 秒</translation>
    </message>
    <message>
        <source>They have %1 s to end before they are killed</source>
        <translation>終了までの猶予は %1 秒、過ぎたら強制終了</translation>
    </message>
    <message>
        <source>Attempt %1 of %2</source>
        <translation>試行 %1/%2</translation>
    </message>
    <message>
        <source>The service has not said which jobs there are.</source>
        <translation>サービスからジョブの一覧を取得できませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>The service wants its access token; this is how it was.</source>
        <translation>サービスにはアクセストークンが必要です。以前の内容を表示しています。</translation>
    </message>
    <message>
        <source>sorted among these only</source>
        <translation>表示中のジョブだけを並べ替えています</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降順(&amp;D)</translation>
    </message>
    <message>
        <source>[%1 of output are not shown]</source>
        <translation>[出力のうち %1 は表示していません]</translation>
    </message>
    <message>
        <source>R&amp;un now</source>
        <translation>今すぐ実行(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>保留(&amp;H)</translation>
    </message>
    <message>
        <source>Rel&amp;ease</source>
        <translation>保留を解除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>What waits does not start, and what runs stands still.</source>
        <translation>待機中のジョブは開始せず、実行中のジョブは凍結します。</translation>
    </message>
    <message>
        <source>Sort jobs &amp;by</source>
        <translation>ジョブの並べ替え(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Give the access token …</source>
        <translation>アクセストークンを入力(&amp;G)…</translation>
    </message>
    <message>
        <source>Cancel jobs</source>
        <translation>ジョブのキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n job(s)?</source>
        <translation>
            <numerusform>ジョブ %n 件をキャンセルしますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>What runs is stopped.</source>
        <translation>実行中のジョブは停止します。</translation>
    </message>
    <message>
        <source>Delete jobs</source>
        <translation>ジョブの削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n job(s)?</source>
        <translation>
            <numerusform>ジョブ %n 件を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their output goes with them.</source>
        <translation>出力も一緒に削除されます。</translation>
    </message>
    <message>
        <source>the network does not cost by the b&amp;yte</source>
        <translation>従量制でないネットワークに接続中(&amp;M)</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Run a &amp;command …</source>
        <translation>コマンドを実行(&amp;C)…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) cancelled or being stopped</source>
        <translation>
            <numerusform>%n 件のジョブをキャンセルしたか、停止しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>凍結中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them %3</source>
        <comment>10 waiting, 6 of them for power</comment>
        <translation>%1、うち %2 件%3</translation>
    </message>
    <message>
        <source>%1, most %2</source>
        <comment>10 waiting, most for power</comment>
        <translation>%1、大半が%2</translation>
    </message>
    <message>
        <source>%1, some %2</source>
        <comment>10 waiting, some for power</comment>
        <translation>%1、一部が%2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) a minute</source>
        <comment>the top of a chart&apos;s scale</comment>
        <translation>
            <numerusform>毎分 %n 件のジョブ</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume – paused %1</source>
        <translation>再開 – 一時停止中: %1(&amp;R)</translation>
    </message>
</context>
</TS>
