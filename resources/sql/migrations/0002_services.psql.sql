DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'qyzmet_desk') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON entry_link, entry_unique TO qyzmet_desk;
    END IF;
END
$$
