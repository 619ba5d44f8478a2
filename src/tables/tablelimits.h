// What a file of rows may hold at most: a hostile or broken one must not eat the memory of a desk.
#pragma once

#include <QtGlobal>

namespace qyz::tables {

constexpr qint64 largestFile = 64LL * 1024 * 1024;
constexpr qint64 largestUnpacked = 384LL * 1024 * 1024; // of all parts of a workbook together
constexpr int mostRows = 200000;
constexpr int mostColumns = 256;
constexpr qsizetype longestCell = 32767; // a spreadsheet's own limit
constexpr qint64 mostText = 64LL * 1024 * 1024; // characters of all cells together
constexpr int deepestXml = 64;

} // namespace qyz::tables
