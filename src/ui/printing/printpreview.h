// A paper before it is printed: pictures of the very PDF, page under page. The pictures are made
// behind the window and asked for as they come into sight.
#pragma once

#include "presentation/deskcontext.h"
#include "presentation/filechooser.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPrinter;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace qyz::ui {

class PageView;
class PrintJob;

class PrintPreview : public QWidget {
    Q_OBJECT

public:
    /// `context` outlives the preview.
    explicit PrintPreview(presentation::DeskContext &context, QWidget *parent = nullptr);
    ~PrintPreview() override;

    /// Without `kind`: the sheet that belongs to the line's state.
    void showSlip(const domain::LineRef &line, std::optional<application::SlipKind> kind);
    /// Pages `first` … `last` of a volume; 0, 0: as far as it is written.
    void showBook(const QString &journal, int volume, int first, int last);
    void showBook(const application::BookRequest &request);
    /// Page 0: of every printed page that was corrected since.
    void showCorrectionSlips(const QString &journal, int volume, int page);
    /// The service passport of a day, in both languages.
    void showPassport(const QString &service, QDate day);
    /// The act of continuing the paper book, in both languages (R10).
    void showPaperAct(const QString &journal);
    /// The statement of a closed month, in both languages.
    void showMonthSheet(const QString &month);
    void clear();

    /// Replaces the dialog that asks where to save; it outlives the preview.
    void setFileChooser(presentation::FileChooser &chooser);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    bool isEmpty() const { return m_pdf.isEmpty(); }
    const QByteArray &pdf() const { return m_pdf; }
    QString message() const;
    enum class Fit { Width, Page };
    void setFit(Fit fit);

public Q_SLOTS:
    /// Asks which printer, then prints.
    void print();
    void savePdf();

public:
    /// Prints on a printer that was chosen already. `first`, `last` as in PrintJob.
    void printOn(std::shared_ptr<QPrinter> printer, int first = 0, int last = 0);

Q_SIGNALS:
    /// Esc or the button: the preview is done with.
    void closed();
    void shown();
    void printed(int pages);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildButtons(QVBoxLayout &box);
    void retranslate();
    void load(const application::Answer<QByteArray> &answer, const QString &fileName);
    void askForPages();
    void addPages(const QList<application::RenderedPage> &pages);
    void scrolled();
    void rescale();
    void say(const QString &text);
    void writePdf(const QString &path);

    presentation::DeskContext &m_context;
    std::unique_ptr<presentation::FileChooser> m_ownChooser;
    presentation::FileChooser *m_chooser = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_fitWidth = nullptr;
    QPushButton *m_fitPage = nullptr;
    QPushButton *m_close = nullptr;
    QLabel *m_message = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_sheets = nullptr;
    QVBoxLayout *m_sheetBox = nullptr;
    QList<PageView *> m_pages;
    QByteArray m_pdf;
    QString m_fileName;
    PrintJob *m_job = nullptr;
    int m_turn = 0; // answers about a paper shown before are dropped
    bool m_asking = false;
    bool m_complete = false;
    Fit m_fit = Fit::Width;
};

} // namespace qyz::ui
