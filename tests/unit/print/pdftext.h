// What a reader finds in a PDF: its text and its pixels.
#pragma once

#include "print/pdfrenderer.h"
#include "samples.h"

#include <QImage>
#include <QString>

#include <gtest/gtest.h>

namespace qyz::test {

/// The text of every page, lines joined by single spaces.
QString textOf(const QByteArray &pdf);

/// Without spaces and hyphens: where a line ended does not matter.
QString squeezed(const QString &text);

/// One page, `first` from 0, at `dotsPerInch`.
QImage pictureOf(const QByteArray &pdf, int page, int dotsPerInch);

inline bool isDark(const QImage &image, int x, int y)
{
    return qGray(image.pixel(x, y)) < 128;
}

/// Readable in a failure; Qt's own strings are printed as numbers.
::testing::AssertionResult says(const QByteArray &pdf, const QString &words);
::testing::AssertionResult saysNot(const QByteArray &pdf, const QString &words);

/// The book as a PDF.
domain::Result<QByteArray> painted(const Book &book);
QByteArray rendered(const Book &book);

/// The bytes, or a failed test and nothing.
QByteArray bytesOf(const domain::Result<QByteArray> &result);

} // namespace qyz::test
