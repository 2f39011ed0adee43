-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.projection as
 SELECT d.departement_code,
    d.holder_id,
    d.source,
    d.grantee,
    d.role,
    d.relation,
    d.body_kind,
    d.formation,
    d.stage,
    d.facts,
    bool_or(l.pseudonym AND (d.lens_pseudonym OR (d.lens_seen::integer & 1) <> 0) AND (d.accord_mask::integer & 1) <> 0) AS pseudonym,
    (bit_or(l.seen) & d.lens_seen) & d.accord_mask AS seen,
    (bit_or(l."full") & d.lens_full) & d.accord_mask AS "full",
    d.opens_file,
    d.opened_at,
    d.expires,
    concat_ws('|'::text, d.role, d.relation, d.body_kind, d.formation, d.stage, d.facts, bool_or(l.pseudonym AND (d.lens_pseudonym OR (d.lens_seen::integer & 1) <> 0) AND (d.accord_mask::integer & 1) <> 0), (bit_or(l.seen) & d.lens_seen) & d.accord_mask, (bit_or(l."full") & d.lens_full) & d.accord_mask, bool_or(l.pseudonym), bit_or(l.seen), bit_or(l."full"), d.lens_pseudonym, d.lens_seen, d.lens_full, d.accord_mask) AS subject,
    bit_or(l."full") AS table_full
   FROM access.candidate_door d
     JOIN reference.level_rule l ON l.role = d.role AND l.relation = d.relation AND l.body_kind = d.body_kind AND l.formation = d.formation AND l.stage = d.stage AND (l.fact_bit = 0 OR (d.facts & l.fact_bit) <> 0)
  GROUP BY d.departement_code, d.holder_id, d.source, d.grantee, d.role, d.relation, d.body_kind, d.formation, d.stage, d.facts, d.lens_pseudonym, d.lens_seen, d.lens_full, d.accord_mask, d.opens_file, d.opened_at, d.expires;

alter view access.projection owner to passerelle_grants;
