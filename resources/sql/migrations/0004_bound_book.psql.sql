-- R9: what was closed stays closed. R5: a file that was stored is not changed.
CREATE TRIGGER journal_head_closed BEFORE UPDATE ON journal_head
    FOR EACH ROW
    WHEN (NEW.closed_month < OLD.closed_month OR NEW.closed_volume < OLD.closed_volume)
    EXECUTE FUNCTION qyz_refuse()
-- ;;
CREATE TRIGGER attachment_no_change BEFORE UPDATE OR DELETE ON attachment
    FOR EACH ROW EXECUTE FUNCTION qyz_refuse()
-- ;;
CREATE TRIGGER attachment_no_truncate BEFORE TRUNCATE ON attachment
    FOR EACH STATEMENT EXECUTE FUNCTION qyz_refuse()
-- ;;
DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'qyzmet_desk') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON inspection, breakage TO qyzmet_desk;
        GRANT SELECT, INSERT ON attachment TO qyzmet_desk;
    END IF;
END
$$
