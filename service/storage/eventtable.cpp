#include "service/storage/eventtable.h"

#include "service/storage/cells.h"

namespace sem::eventtable {

using namespace Qt::StringLiterals;

Result<std::optional<StickyEvent>> sticky(Database &database, const QString &name)
{
    return database.first(u"SELECT until, data FROM sticky_events WHERE name = ?"_s, {name},
                          [](const Row &row) {
                              StickyEvent event;
                              Cells(row) >> event.until >> event.data;
                              return event;
                          });
}

Result<qint64> count(Database &database, Timestamp now)
{
    const auto count = database.first(u"SELECT count(*) FROM sticky_events WHERE until > ?"_s,
                                      {cell(now)}, [](const Row &row) { return row.integer(0); });
    return count ? Result<qint64>(count->value_or(0)) : count.error();
}

Result<> setSticky(Database &database, const QString &name, const StickyEvent &event, Timestamp now)
{
    if (const Result<> forgotten =
            database.execute(u"DELETE FROM sticky_events WHERE until <= ?"_s, {cell(now)});
        !forgotten)
        return forgotten;
    return database.execute(
        u"INSERT OR REPLACE INTO sticky_events (name, until, data) VALUES (?, ?, ?)"_s,
        {name, cell(event.until), cell(event.data)});
}

} // namespace sem::eventtable
