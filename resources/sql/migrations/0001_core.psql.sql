-- R5: the fences of the chains, with an SQLSTATE of our own. An upsert is an update here, so row
-- triggers suffice for it; TRUNCATE knows statement triggers only.
CREATE FUNCTION qyz_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'QZ001';
END
$$
-- ;;
CREATE TRIGGER journal_record_no_change BEFORE UPDATE OR DELETE ON journal_record
    FOR EACH ROW EXECUTE FUNCTION qyz_refuse()
-- ;;
CREATE TRIGGER journal_record_no_truncate BEFORE TRUNCATE ON journal_record
    FOR EACH STATEMENT EXECUTE FUNCTION qyz_refuse()
-- ;;
CREATE TRIGGER journal_payload_no_change BEFORE UPDATE OR DELETE ON journal_payload
    FOR EACH ROW EXECUTE FUNCTION qyz_refuse()
-- ;;
CREATE TRIGGER journal_payload_no_truncate BEFORE TRUNCATE ON journal_payload
    FOR EACH STATEMENT EXECUTE FUNCTION qyz_refuse()
-- ;;
-- R3, R4: a head only goes on; a number once given does not come back.
CREATE TRIGGER journal_head_forward BEFORE UPDATE ON journal_head
    FOR EACH ROW
    WHEN (NEW.journal <> OLD.journal OR NEW.seq < OLD.seq OR NEW.lines < OLD.lines
        OR (NEW.year = OLD.year AND NEW.number < OLD.number))
    EXECUTE FUNCTION qyz_refuse()
-- ;;
CREATE TRIGGER journal_head_no_delete BEFORE DELETE ON journal_head
    FOR EACH ROW EXECUTE FUNCTION qyz_refuse()
-- ;;
CREATE TRIGGER journal_head_no_truncate BEFORE TRUNCATE ON journal_head
    FOR EACH STATEMENT EXECUTE FUNCTION qyz_refuse()
-- ;;
REVOKE UPDATE, DELETE, TRUNCATE ON journal_record, journal_payload FROM PUBLIC
-- ;;
-- The third fence: desks sign in as members of this role and hold no right to change a record.
-- Who may not create roles gets a database that works all the same; `doctor` says what is missing.
DO $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'qyzmet_desk')
        AND (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user) THEN
        BEGIN
            CREATE ROLE qyzmet_desk NOLOGIN;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL; -- another database of this server was being made at the same moment
        END;
    END IF;
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'qyzmet_desk') THEN
        GRANT SELECT ON schema_version TO qyzmet_desk;
        GRANT SELECT, INSERT ON journal_record, journal_payload TO qyzmet_desk;
        GRANT SELECT, INSERT, UPDATE ON journal_head TO qyzmet_desk;
        GRANT SELECT, INSERT, UPDATE, DELETE ON journal_entry, entry_word, organisation, journal,
            volume, calendar_day, account, assignment, account_secret TO qyzmet_desk;
    END IF;
END
$$
