-- The bound book (R9-R11): what is closed stands with the head, which every writer locks first;
-- volumes copied from paper, inspections, broken places, and files beside the chains.
ALTER TABLE journal_head ADD COLUMN closed_month {{key}} NOT NULL DEFAULT ''
    CHECK (length(closed_month) IN (0, 7))
-- ;;
ALTER TABLE journal_head ADD COLUMN closed_volume INTEGER NOT NULL DEFAULT 0
    CHECK (closed_volume >= 0)
-- ;;
ALTER TABLE volume ADD COLUMN paper {{bool:paper}} DEFAULT FALSE
-- ;;
-- Projections of the chain "registry".
CREATE TABLE inspection (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    journals {{json:journals}},
    from_day {{key}} NOT NULL,
    to_day {{key}} NOT NULL,
    authority TEXT NOT NULL,
    basis TEXT NOT NULL,
    opened_at {{key}} NOT NULL CHECK (length(opened_at) = 24),
    closed_at {{key}} NOT NULL DEFAULT '' CHECK (length(closed_at) IN (0, 24)),
    result TEXT NOT NULL DEFAULT ''
)
-- ;;
CREATE TABLE breakage (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    journal {{key}} NOT NULL,
    seq BIGINT NOT NULL CHECK (seq >= 0),
    line TEXT NOT NULL,
    page INTEGER NOT NULL,
    row_no INTEGER NOT NULL,
    what TEXT NOT NULL,
    found_at {{key}} NOT NULL CHECK (length(found_at) = 24),
    decided_at {{key}} NOT NULL DEFAULT '' CHECK (length(decided_at) IN (0, 24)),
    decided_by TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
)
-- ;;
-- R38: the sealed file of a record, in parts, as base64: both databases keep the same text. The
-- record holds the SHA-256 of the sealed bytes.
CREATE TABLE attachment (
    journal {{key}} NOT NULL,
    seq BIGINT NOT NULL,
    part INTEGER NOT NULL CHECK (part >= 0),
    sealed TEXT NOT NULL CHECK (sealed <> ''),
    PRIMARY KEY (journal, seq, part),
    FOREIGN KEY (journal, seq) REFERENCES journal_record (journal, seq)
)
