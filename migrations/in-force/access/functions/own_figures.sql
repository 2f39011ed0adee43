-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.own_figures(release text, dimension text)
 RETURNS TABLE(code text, persons integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    select case dimension when 'FORM' then v.form when 'SEX' then v.sex when 'AGE' then v.age when 'ORIGIN' then v.origin when 'MINORITY' then v.minority
      when 'COMPLAINT' then v.complaint when 'RESIDENCE' then v.residence when 'LODGING' then v.lodging when 'BODY' then v.body
      when 'OPINION' then v.opinion when 'DECISION' then v.decision when 'DELAY' then v.delay else '' end, count(*)::integer
    from published.release p cross join lateral access.own_victims(p.period_from, p.period_until, p.cut_off) v
    where p.id = release and (select access.holds_coordinator()) group by 1 $function$;

alter function access.own_figures(release text, dimension text) owner to passerelle_freeze;
revoke execute on function access.own_figures(release text, dimension text) from public;
grant execute on function access.own_figures(release text, dimension text) to passerelle_app;
