-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view published.body_activity as
 SELECT s.departement_code,
    s.body_kind,
    EXTRACT(year FROM s.held_on)::integer AS year,
    count(*) FILTER (WHERE s.status = 'PLANNED'::text)::integer AS planned,
    count(*) FILTER (WHERE s.status = ANY (ARRAY['CONVENED'::text, 'OPEN'::text]))::integer AS convened,
    count(*) FILTER (WHERE s.status = 'HELD'::text)::integer AS held,
    count(*) FILTER (WHERE s.status = 'POSTPONED'::text OR s.postponed_from IS NOT NULL)::integer AS postponed,
    COALESCE(sum(p.items), 0::bigint)::integer AS policy_items,
    count(*) FILTER (WHERE s.status = 'HELD'::text AND ((s.formation = ANY (ARRAY['POLICY'::text, 'PLENARY'::text])) OR p.items > 0))::integer AS held_on_policy
   FROM tenant.session s
     CROSS JOIN LATERAL ( SELECT count(*)::integer AS items
           FROM tenant.agenda_item i
          WHERE i.departement_code = s.departement_code AND i.session_id = s.id) p
  WHERE ((s.formation = ANY (ARRAY['POLICY'::text, 'PLENARY'::text])) OR p.items > 0) AND EXTRACT(year FROM s.held_on) < EXTRACT(year FROM access.today())
  GROUP BY s.departement_code, s.body_kind, (EXTRACT(year FROM s.held_on)::integer);

alter view published.body_activity owner to passerelle_coverage;
grant select on published.body_activity to passerelle_app;
