DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'qyzmet_desk') THEN
        GRANT SELECT, INSERT, UPDATE, DELETE ON service_key, service_key_share TO qyzmet_desk;
    END IF;
END
$$
