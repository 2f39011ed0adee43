-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.mandate_to_examine with (security_barrier=true) as
 SELECT access.departement() AS departement_code,
    g.mandate_id,
    g.granted_at,
    m.role,
    m.quality,
    a.display_name AS holder,
    b.display_name AS granter
   FROM access.given_by_absent() g(mandate_id, granted_at)
     JOIN directory.mandate m ON m.id = g.mandate_id
     JOIN directory.account a ON a.id = m.account_id
     JOIN directory.account b ON b.id = m.granted_by;

alter view access.mandate_to_examine owner to passerelle_reader;
grant select on access.mandate_to_examine to passerelle_app;
