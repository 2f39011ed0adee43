-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view published.follow_up_cell_coverage as
 SELECT c.departement_code,
    b.kind AS body_kind
   FROM tenant.follow_up_cell c
     JOIN directory.body b ON b.id = c.body_id AND b.departement_code = c.departement_code
  WHERE ( SELECT access.holds_miprof() AS holds_miprof) AND (c.valid_until IS NULL OR (( SELECT access.today() AS today)) < c.valid_until)
  GROUP BY c.departement_code, b.kind;

alter view published.follow_up_cell_coverage owner to passerelle_coverage;
grant select on published.follow_up_cell_coverage to passerelle_app;
