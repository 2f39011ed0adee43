-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_certificate with (security_barrier=true) as
 SELECT departement_code,
    case_id,
    at,
    reason,
    rule,
    destroyed,
    complete_in_backups_on,
    organisation_id = ANY ((( SELECT access.grantees() AS grantees))::uuid[]) AS own
   FROM tenant.erasure_certificate c
  WHERE departement_code = access.departement() AND ((organisation_id = ANY ((( SELECT access.grantees() AS grantees))::uuid[])) OR ( SELECT access.holds_dpo() AS holds_dpo));

alter view access.visible_certificate owner to passerelle_reader;
grant select on access.visible_certificate to passerelle_app;
