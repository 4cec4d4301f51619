#pragma once

#include <algorithm>
#include <vector>

namespace sem {

// Makes rows those that are wanted, both in the order of their keys, by as few steps as it takes:
// whoever selected, or edits, one that stays is not disturbed. The model does each step, with all
// that it has to say about it.
template<typename Row, typename Key>
void mergeRows(const std::vector<Row> &rows, const std::vector<Row> &wanted, Key Row::*key,
               const auto &remove, const auto &insert, const auto &change)
{
    for (size_t row = rows.size(); row-- > 0;) {
        if (!std::ranges::binary_search(wanted, rows[row].*key, {}, key))
            remove(row);
    }
    for (size_t row = 0; row < wanted.size(); ++row) {
        if (row >= rows.size() || rows[row].*key != wanted[row].*key)
            insert(row);
        else if (!(rows[row] == wanted[row]))
            change(row);
    }
}

} // namespace sem
