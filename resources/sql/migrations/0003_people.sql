-- People and keys (R37, R38): accounts can be switched off and have a public key, assignments are
-- numbered in the order of their records, services have keys. Secrets stay beside the chain.
ALTER TABLE account ADD COLUMN disabled {{bool:disabled}} DEFAULT FALSE
-- ;;
ALTER TABLE account ADD COLUMN public_key TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE assignment ADD COLUMN number INTEGER NOT NULL DEFAULT 0
-- ;;
ALTER TABLE assignment ADD COLUMN substitute_for {{key}} NOT NULL DEFAULT ''
-- ;;
ALTER TABLE assignment ADD COLUMN end_order TEXT NOT NULL DEFAULT ''
-- ;;
UPDATE assignment SET number =
    (SELECT count(*) FROM assignment AS earlier WHERE earlier.id <= assignment.id)
-- ;;
CREATE UNIQUE INDEX assignment_number ON assignment (number)
-- ;;
-- A projection of the chain "registry", as the tables above.
CREATE TABLE service_key (
    service {{key}} NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    public_key TEXT NOT NULL CHECK (public_key <> ''),
    PRIMARY KEY (service, number)
)
-- ;;
-- From here on: secrets. Bytes stand as base64, so that both databases keep the same text.
ALTER TABLE account_secret ADD COLUMN wrapped_key TEXT NOT NULL DEFAULT ''
-- ;;
ALTER TABLE account_secret ADD COLUMN failed_tries INTEGER NOT NULL DEFAULT 0
    CHECK (failed_tries >= 0)
-- ;;
ALTER TABLE account_secret ADD COLUMN last_failed TEXT NOT NULL DEFAULT ''
-- ;;
CREATE TABLE service_key_share (
    service {{key}} NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    login {{key}} NOT NULL,
    sealed TEXT NOT NULL CHECK (sealed <> ''),
    PRIMARY KEY (service, number, login)
)
