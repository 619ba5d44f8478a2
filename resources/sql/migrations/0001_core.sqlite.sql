-- R5: the fences of the chains. INSERT OR REPLACE deletes without a delete trigger unless
-- recursive_triggers is on, and a stranger's connection may have it off: hence the insert triggers.
CREATE TRIGGER journal_record_no_update BEFORE UPDATE ON journal_record
BEGIN
    SELECT RAISE(ABORT, 'journal_record is append-only');
END
-- ;;
CREATE TRIGGER journal_record_no_delete BEFORE DELETE ON journal_record
BEGIN
    SELECT RAISE(ABORT, 'journal_record is append-only');
END
-- ;;
CREATE TRIGGER journal_record_no_replace BEFORE INSERT ON journal_record
WHEN EXISTS (SELECT 1 FROM journal_record
    WHERE journal = NEW.journal AND seq = NEW.seq)
BEGIN
    SELECT RAISE(ABORT, 'journal_record is append-only');
END
-- ;;
CREATE TRIGGER journal_payload_no_update BEFORE UPDATE ON journal_payload
BEGIN
    SELECT RAISE(ABORT, 'journal_payload is append-only');
END
-- ;;
CREATE TRIGGER journal_payload_no_delete BEFORE DELETE ON journal_payload
BEGIN
    SELECT RAISE(ABORT, 'journal_payload is append-only');
END
-- ;;
CREATE TRIGGER journal_payload_no_replace BEFORE INSERT ON journal_payload
WHEN EXISTS (SELECT 1 FROM journal_payload
    WHERE journal = NEW.journal AND seq = NEW.seq)
BEGIN
    SELECT RAISE(ABORT, 'journal_payload is append-only');
END
-- ;;
-- PostgreSQL cannot store a NUL inside a text; here it is refused by hand, lest the two differ.
CREATE TRIGGER journal_payload_no_nul BEFORE INSERT ON journal_payload
WHEN instr(NEW.payload, char(0)) > 0
BEGIN
    SELECT RAISE(ABORT, 'journal_payload holds no NUL');
END
-- ;;
-- R3, R4: a head only goes on; a number once given does not come back.
CREATE TRIGGER journal_head_forward BEFORE UPDATE ON journal_head
WHEN NEW.journal <> OLD.journal OR NEW.seq < OLD.seq OR NEW.lines < OLD.lines
    OR (NEW.year = OLD.year AND NEW.number < OLD.number)
BEGIN
    SELECT RAISE(ABORT, 'journal_head goes forward only');
END
-- ;;
CREATE TRIGGER journal_head_no_delete BEFORE DELETE ON journal_head
BEGIN
    SELECT RAISE(ABORT, 'journal_head is not deleted');
END
-- ;;
CREATE TRIGGER journal_head_no_replace BEFORE INSERT ON journal_head
WHEN EXISTS (SELECT 1 FROM journal_head WHERE journal = NEW.journal)
BEGIN
    SELECT RAISE(ABORT, 'journal_head is not replaced');
END
