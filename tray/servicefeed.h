#pragma once

#include "shared/rpc/serviceclient.h"
#include "tray/models/notifications.h"
#include "tray/models/traymodels.h"

#include <QTimer>

namespace sem {

// Up to when failures are known, by the ends of jobs.
struct FailureMarks
{
    Timestamp told = {};
    Timestamp seen = {};
};

// Keeps the models as the service is: asks what they want to know, hands on what happens, begins
// anew after an interruption.
class ServiceFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceFeed)

public:
    ServiceFeed(ServiceClient &client, TrayModels &models, const Clock &clock,
                QObject *parent = nullptr);

    // Whether somebody looks at the machine's sensors, which the service reads only then.
    void setWatched(bool watched);
    void wantOverview(); // soon
    // The ends of the last failures that were told of, and looked at, in the run before this one.
    void setFailureMarks(const FailureMarks &marks) { m_marks = marks; }
    const FailureMarks &failureMarks() const { return m_marks; }
    const SettingsAnswer &settings() const { return m_settings; }

Q_SIGNALS:
    void jobsChanged(const std::vector<sem::JobDetails> &jobs);
    void settingsChanged();
    void holdsTouched(); // what held jobs may do so no longer, and the other way round
    void failuresCame();
    void failureMarksChanged();
    void barred(); // the service answers only who has the access token
    void messageCame(const sem::TrayMessage &message);

private:
    void onConnectedChanged(bool connected);
    void onEvent(const EventNotice &notice);
    void flush();
    void notify();
    void markFailures(const std::vector<Job> &failed);
    void noteLastFailed(const std::vector<JobDetails> &jobs);
    void askMissed(const QString &cursor, int pagesLeft);
    void onMissed();
    void answerPage(quint64 question, const JobQueryParams &query);
    void askOverview();
    void askSettings();
    void askConditions();
    void subscribeSensors();
    void askHistory(const QString &cursor, int pagesLeft);

    ServiceClient &m_client;
    TrayModels &m_models;
    const Clock &m_clock;
    NotificationPolicy m_notifications;
    FailureMarks m_marks;
    std::optional<FailureMarks> m_missedSince; // while it is to be asked what failed since then
    std::vector<Job> m_missed; // so far
    std::optional<JobDetails> m_lastFailed; // of those that were told of
    SettingsAnswer m_settings;
    std::vector<JobDetails> m_changes; // since the last flush
    QTimer m_flushTimer;
    QTimer m_overviewTimer;
    QTimer m_notifyTimer;
    QTimer m_lookTimer;
    bool m_isSubscribed = false;
    bool m_isWatched = false;
    std::optional<qint64> m_watching; // the subscription
    bool m_isAskingOverview = false;
    bool m_isOverviewStale = false;
};

} // namespace sem
