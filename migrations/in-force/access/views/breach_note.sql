-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.breach_note with (security_barrier=true) as
 SELECT n.departement_code,
    n.id,
    n.holder_id,
    n.kind,
    n.body,
    n.written_at,
    k.wrapped,
    k.version AS key_version
   FROM tenant.breach b
     JOIN tenant.case_note n ON n.departement_code = b.departement_code AND n.holder_id = b.id
     JOIN vault.data_key k ON k.departement_code = b.departement_code AND k.holder_id = b.id
  WHERE b.departement_code = access.departement() AND ( SELECT access.holds_dpo() AS holds_dpo);

alter view access.breach_note owner to passerelle_reader;
grant select on access.breach_note to passerelle_app;
