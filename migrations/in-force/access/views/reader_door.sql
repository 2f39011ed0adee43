-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.reader_door with (security_barrier=true) as
 SELECT departement_code,
    holder_id,
    source,
    grantee,
    role,
    relation,
    body_kind,
    formation,
    stage,
    facts,
    pseudonym,
    seen,
    "full",
    opens_file,
    opened_at,
    subject,
    table_full
   FROM tenant.access_grant g
  WHERE departement_code = access.departement() AND array_position(( SELECT access.grantees() AS grantees), grantee) IS NOT NULL AND expires > (( SELECT access.now() AS now)) AND (source <> ALL ((( SELECT access.recused() AS recused))::uuid[])) AND (holder_id <> ALL ((( SELECT access.kept_from() AS kept_from))::uuid[])) AND (cardinality(( SELECT access.shut() AS shut)) = 0 OR NOT (( SELECT access.shut() AS shut)) && ARRAY[access.seat(holder_id, grantee::text), access.seat(source, grantee::text)]) AND (relation <> 'SEATED'::text OR formation <> 'RESTRICTED'::text OR role = 'PARQUET'::text OR (grantee = ANY ((( SELECT access.designated() AS designated))::uuid[])));

alter view access.reader_door owner to passerelle_reader;
