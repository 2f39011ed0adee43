-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.journal with (security_barrier=true) as
 SELECT departement_code,
    id,
    at,
    account_id,
    mandate_id,
    operation,
    kind,
    reason,
    subject_id,
    opened
   FROM tenant.journal_entry
  WHERE ( SELECT access.holds_dpo() AS holds_dpo);

alter view access.journal owner to passerelle_reader;
grant select on access.journal to passerelle_app;
