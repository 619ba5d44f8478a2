-- All services (R31, R32, R35): lines that name other lines, values that are used once in a
-- journal, and the day on which what was granted ends. Projections of the lines, as journal_entry.
ALTER TABLE journal_entry ADD COLUMN expires_on {{key}}
-- ;;
CREATE INDEX journal_entry_expires ON journal_entry (journal, expires_on, year, number)
    WHERE expires_on IS NOT NULL
-- ;;
CREATE TABLE entry_link (
    journal {{key}} NOT NULL,
    year INTEGER NOT NULL,
    number BIGINT NOT NULL,
    kind {{key}} NOT NULL,
    to_journal {{key}} NOT NULL,
    to_year INTEGER NOT NULL,
    to_number BIGINT NOT NULL,
    PRIMARY KEY (journal, year, number, kind, to_journal, to_year, to_number)
){{clustered}}
-- ;;
CREATE INDEX entry_link_target ON entry_link (kind, to_journal, to_year, to_number)
-- ;;
CREATE TABLE entry_unique (
    journal {{key}} NOT NULL,
    act {{key}} NOT NULL,
    value {{key}} NOT NULL CHECK (value <> ''),
    year INTEGER NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (journal, act, value)
){{clustered}}
-- ;;
CREATE INDEX entry_unique_line ON entry_unique (journal, year, number)
