-- The chains, their heads and what is projected from them. Common to both databases; the words in
-- double braces are filled in by storage/sqlscript, statements are parted by marker lines.

-- R5: one row per act, never changed. Times stand as text in both databases, byte for byte what was
-- hashed; records that are of no line have year 0 and number 0.
CREATE TABLE journal_record (
    journal {{key}} NOT NULL CHECK (length(journal) BETWEEN 1 AND 64),
    seq BIGINT NOT NULL CHECK (seq > 0),
    year INTEGER NOT NULL CHECK (year >= 0),
    number BIGINT NOT NULL CHECK (number >= 0),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
    at {{key}} NOT NULL CHECK (length(at) = 24),
    actor TEXT NOT NULL,
    payload_digest TEXT NOT NULL CHECK (length(payload_digest) = 64),
    prev_hash TEXT NOT NULL CHECK (length(prev_hash) = 64),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (journal, seq)
){{clustered}}
-- ;;
CREATE INDEX journal_record_line ON journal_record (journal, year, number, seq)
-- ;;
-- R43 removes rows here and leaves the chain whole; nothing else may.
CREATE TABLE journal_payload (
    journal {{key}} NOT NULL,
    seq BIGINT NOT NULL,
    salt TEXT NOT NULL CHECK (length(salt) = 32),
    payload TEXT NOT NULL,
    PRIMARY KEY (journal, seq),
    FOREIGN KEY (journal, seq) REFERENCES journal_record (journal, seq)
)
-- ;;
-- R3: the row that is locked first, gives the numbers and holds the end of the chain.
CREATE TABLE journal_head (
    journal {{key}} PRIMARY KEY CHECK (length(journal) BETWEEN 1 AND 64),
    seq BIGINT NOT NULL CHECK (seq >= 0),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    year INTEGER NOT NULL CHECK (year >= 0),
    number BIGINT NOT NULL CHECK (number >= 0),
    volume INTEGER NOT NULL CHECK (volume >= 0),
    volume_first BIGINT NOT NULL CHECK (volume_first >= 0),
    lines BIGINT NOT NULL CHECK (lines >= 0),
    last_registered_at {{key}} NOT NULL CHECK (length(last_registered_at) IN (0, 24)),
    last_at {{key}} NOT NULL CHECK (length(last_at) IN (0, 24))
){{clustered}}
-- ;;
-- The line as the records leave it. `facts` is the whole of it; the other columns are what lists,
-- searches and counts ask for. Dates of the office are ISO days, moments are UTC as in the records.
CREATE TABLE journal_entry (
    journal {{key}} NOT NULL,
    year INTEGER NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    volume INTEGER NOT NULL,
    page INTEGER NOT NULL,
    row_no INTEGER NOT NULL,
    printed_number TEXT NOT NULL,
    state {{key}} NOT NULL,
    service {{key}} NOT NULL,
    service_case TEXT NOT NULL,
    edition TEXT NOT NULL,
    channel TEXT NOT NULL,
    language TEXT NOT NULL,
    arrived_at {{key}} NOT NULL,
    counted_from {{key}} NOT NULL,
    registered_at {{key}} NOT NULL,
    registrar TEXT NOT NULL,
    applicant_name TEXT NOT NULL,
    applicant_iin {{key}} NOT NULL,
    child_name TEXT NOT NULL,
    child_key {{key}} NOT NULL,
    child_iin {{key}} NOT NULL,
    child_birth {{key}} NOT NULL,
    grade INTEGER NOT NULL,
    sort_key {{key}} NOT NULL,
    next_due {{key}},
    ready_at {{key}},
    request_id {{key}},
    last_seq BIGINT NOT NULL,
    last_at {{key}} NOT NULL,
    details {{json:details}},
    facts {{json:facts}},
    PRIMARY KEY (journal, year, number)
)
-- ;;
CREATE INDEX journal_entry_work ON journal_entry (journal, year, number)
    WHERE state IN ('registered', 'in_review', 'returned', 'approved')
-- ;;
CREATE INDEX journal_entry_state ON journal_entry (journal, state, year, number)
-- ;;
CREATE INDEX journal_entry_due ON journal_entry (journal, next_due, year, number)
    WHERE next_due IS NOT NULL
-- ;;
CREATE INDEX journal_entry_registered ON journal_entry (registered_at, journal, year, number)
-- ;;
CREATE INDEX journal_entry_child_iin ON journal_entry (child_iin) WHERE child_iin <> ''
-- ;;
CREATE INDEX journal_entry_applicant_iin ON journal_entry (applicant_iin)
    WHERE applicant_iin <> ''
-- ;;
CREATE INDEX journal_entry_child ON journal_entry (child_key, child_birth) WHERE child_key <> ''
-- ;;
-- K6: a request that was repeated finds its first answer.
CREATE UNIQUE INDEX journal_entry_request ON journal_entry (journal, request_id)
    WHERE request_id IS NOT NULL
-- ;;
CREATE TABLE entry_word (
    word {{key}} NOT NULL,
    journal {{key}} NOT NULL,
    year INTEGER NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (word, journal, year, number)
){{clustered}}
-- ;;
CREATE INDEX entry_word_line ON entry_word (journal, year, number, word)
-- ;;
-- From here on: projections of the chain "registry".
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    practice {{bool:practice}},
    json {{json:json}}
)
-- ;;
CREATE TABLE journal (
    idx INTEGER PRIMARY KEY CHECK (idx BETWEEN 1 AND 99),
    code {{key}} NOT NULL UNIQUE,
    service TEXT NOT NULL,
    title_kk TEXT NOT NULL CHECK (title_kk <> ''),
    title_ru TEXT NOT NULL CHECK (title_ru <> ''),
    title_translated {{bool:title_translated}},
    start {{key}} NOT NULL,
    file_index TEXT NOT NULL,
    yearly {{bool:yearly}}
)
-- ;;
CREATE TABLE volume (
    journal {{key}} NOT NULL,
    volume INTEGER NOT NULL CHECK (volume > 0),
    year INTEGER NOT NULL,
    first_number BIGINT NOT NULL CHECK (first_number > 0),
    rows_per_page INTEGER NOT NULL CHECK (rows_per_page > 0),
    pages INTEGER NOT NULL CHECK (pages > 0),
    PRIMARY KEY (journal, volume)
)
-- ;;
CREATE TABLE calendar_day (
    id {{id}},
    day {{key}} NOT NULL,
    kind TEXT NOT NULL,
    name_kk TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    name_translated {{bool:name_translated}},
    reason TEXT NOT NULL,
    moved_from TEXT NOT NULL,
    five_day_week {{bool:five_day_week}},
    six_day_week {{bool:six_day_week}},
    verified {{bool:verified}},
    source TEXT NOT NULL
)
-- ;;
CREATE TABLE account (
    id {{id}},
    login {{key}} NOT NULL UNIQUE,
    surname TEXT NOT NULL,
    name TEXT NOT NULL,
    patronymic TEXT NOT NULL,
    post_kk TEXT NOT NULL,
    post_ru TEXT NOT NULL,
    post_translated {{bool:post_translated}},
    phone TEXT NOT NULL
)
-- ;;
CREATE TABLE assignment (
    id {{id}},
    login {{key}} NOT NULL,
    duty TEXT NOT NULL,
    journals {{json:journals}},
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    order_number TEXT NOT NULL
)
-- ;;
-- Secrets are no facts of the chain: they are replaced in place and survive `rebuild`.
CREATE TABLE account_secret (
    login {{key}} PRIMARY KEY,
    password_hash TEXT NOT NULL,
    changed_at {{utc}} NOT NULL
)
