#include "tests/chaos/workload.h"

#include <QJsonDocument>

namespace sem {

using namespace Qt::StringLiterals;

namespace {

constexpr int clients = 4;
constexpr int conflict = 4002;

QByteArray numbersUpTo(int last)
{
    QByteArray text;
    for (int i = 1; i <= last; ++i)
        text += QByteArray::number(i) + '\n';
    return text;
}

Workload::Task randomTask(QRandomGenerator &random)
{
    switch (random.bounded(6)) {
    case 0:
        return {.script = u"echo begun; sleep 0.2; echo ended"_s, .output = "begun\nended\n"};
    case 1:
        return {.script = u"seq 1 5000"_s, .output = numbersUpTo(5000)};
    case 2:
        return {.script = u"(sleep 0.1; echo child) & (sleep 0.05; echo child) & wait"_s,
                .output = "child\nchild\n"};
    case 3:
        return {.script = u"sleep 60 & echo left"_s, .output = "left\n"};
    default:
        return {.script = u"echo quick"_s, .output = "quick\n"};
    }
}

} // namespace

Workload::Workload(const Witness &witness, quint32 seed)
    : m_witness(witness)
    , m_random(seed)
{ }

void Workload::connectTo(const QString &socketPath)
{
    collect();
    m_clients.clear();
    for (int i = 0; i < clients; ++i)
        m_clients.push_back(std::make_unique<RawClient>(socketPath));
    const std::map<Key, Request> open = std::exchange(m_open, {});
    for (const auto &[key, request] : open)
        send(request);
}

void Workload::act()
{
    collect();
    const int choice = m_random.bounded(10);
    const qint64 job = someJob();
    if (choice == 0 && job != 0) {
        m_cancelled.insert(job);
        send({u"dev.cancel.v1"_s, {{u"job_id"_s, job}}});
    } else if (choice == 1 && job != 0) {
        const QJsonObject edits{{u"request_id"_s, u"again%1"_s.arg(++m_names)}};
        send({u"dev.retry.v1"_s, {{u"job_id"_s, job}, {u"edits"_s, edits}}});
    } else if (choice == 2) {
        QJsonArray jobs;
        for (int i = m_random.bounded(2, 6); i > 0; --i)
            jobs.append(newJob());
        send({u"dev.enqueue_many.v1"_s,
              {{u"jobs"_s, jobs}, {u"atomic"_s, m_random.bounded(2) == 0}}});
    } else {
        send({u"dev.enqueue.v1"_s, newJob()});
    }
}

void Workload::send(const Request &request)
{
    const std::size_t client = m_random.bounded(quint32(m_clients.size()));
    m_open[{client, m_clients[client]->send(request.method, request.params)}] = request;
}

QJsonObject Workload::newJob()
{
    const QString name = u"task%1"_s.arg(++m_names);
    Task task = randomTask(m_random);
    task.exitCode = m_random.bounded(3);
    task.hasSubject = m_random.bounded(4) == 0;
    task.retries = m_random.bounded(2) * 2;
    QJsonObject more{
        {u"request_id"_s, name},
        {u"queue"_s, u"q%1"_s.arg(m_random.bounded(3))},
        {u"retry"_s, QJsonObject{{u"max_retries"_s, task.retries}, {u"base_ms"_s, 50}}}};
    if (task.hasSubject)
        more.insert(u"subject_key"_s, u"subject%1"_s.arg(m_random.bounded(5)));
    const QString script = task.script + u"; exit %1"_s.arg(task.exitCode);
    m_tasks[name] = task;
    return m_witness.job(name, script, more);
}

qint64 Workload::someJob()
{
    if (m_accepted.empty())
        return 0;
    const auto known = static_cast<quint32>(m_accepted.size());
    return std::next(m_accepted.begin(), m_random.bounded(known))->first;
}

void Workload::collect()
{
    for (std::size_t i = 0; i < m_clients.size(); ++i) {
        while (m_clients[i]->received() > 0) {
            const QJsonObject answer = m_clients[i]->next().toObject();
            if (const auto asked = m_open.extract({i, answer["id"_L1].toInt()}))
                onAnswer(asked.mapped(), answer);
        }
    }
}

void Workload::onAnswer(const Request &request, const QJsonObject &answer)
{
    const QJsonObject result = answer["result"_L1].toObject();
    const bool mayBeRefused = request.method == u"dev.retry.v1"_s;
    if (answer.contains("error"_L1)) {
        if (!mayBeRefused || answer["error"_L1]["code"_L1].toInt() != conflict)
            m_complaints.append(
                QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact)));
        return;
    }
    if (request.method == u"dev.enqueue_many.v1"_s) {
        for (const QJsonValue &one : result["results"_L1].toArray())
            accept(one.toObject());
    } else if (request.method != u"dev.cancel.v1"_s) {
        accept(result);
    }
}

void Workload::accept(const QJsonObject &result)
{
    m_accepted[result["seq"_L1].toInteger()] = result["job_id"_L1].toString();
}

} // namespace sem
