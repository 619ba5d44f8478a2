-- R9: what was closed stays closed. R5: a file that was stored is not changed.
CREATE TRIGGER journal_head_closed BEFORE UPDATE ON journal_head
WHEN NEW.closed_month < OLD.closed_month OR NEW.closed_volume < OLD.closed_volume
BEGIN
    SELECT RAISE(ABORT, 'journal_head stays closed');
END
-- ;;
CREATE TRIGGER attachment_no_update BEFORE UPDATE ON attachment
BEGIN
    SELECT RAISE(ABORT, 'attachment is append-only');
END
-- ;;
CREATE TRIGGER attachment_no_delete BEFORE DELETE ON attachment
BEGIN
    SELECT RAISE(ABORT, 'attachment is append-only');
END
-- ;;
CREATE TRIGGER attachment_no_replace BEFORE INSERT ON attachment
WHEN EXISTS (SELECT 1 FROM attachment
    WHERE journal = NEW.journal AND seq = NEW.seq AND part = NEW.part)
BEGIN
    SELECT RAISE(ABORT, 'attachment is append-only');
END
