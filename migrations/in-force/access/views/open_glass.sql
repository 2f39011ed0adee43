-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.open_glass as
 SELECT departement_code,
    referral_id,
    mandate_id,
    role,
    expires_at
   FROM tenant.break_glass
  WHERE closed_at IS NULL AND opens;

alter view access.open_glass owner to passerelle_grants;
