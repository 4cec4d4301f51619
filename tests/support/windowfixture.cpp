#include "tests/support/windowfixture.h"

#include "shared/text/language.h"

#include <QTest>

namespace sem {

using namespace Qt::StringLiterals;

void WindowFixture::initTestCase()
{
    speak(u"en"_s); // as after a test that speaks another language
}

void WindowFixture::init()
{
    m_models = std::make_unique<TrayModels>(m_clock);
    connect(&m_models->jobs, &JobsModel::pageWanted, this,
            [this](quint64 question, const JobQueryParams &query) {
                m_question = question;
                m_query = query;
            });
    m_window = std::make_unique<MainWindow>(*m_models, m_clock);
    m_window->open();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowFixture::cleanup()
{
    m_window.reset();
    m_models.reset();
}

void WindowFixture::connectService()
{
    m_models->status.set({.link = Overview::Link::Up});
    m_models->jobs.refresh();
}

void WindowFixture::fill(const std::vector<Job> &jobs)
{
    connectService();
    JobPageAnswer page;
    for (const Job &job : jobs)
        page.items.push_back({.job = job});
    m_models->jobs.addPage(m_question, page);
}

} // namespace sem
