-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.own_figures(release text, dimension text)
 RETURNS TABLE(code text, persons integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
    with opened as materialized (select g.holder_id, g.source, g.seen, g."full", g.pseudonym from access.reader_door g),
    held as (
      select f.case_id, f.record_key, f.principal_form, f.sex, f.region_of_origin, f.unaccompanied, f.complaint, f.residence_kind, f.lodging,
        f.submitted_month, d.seen, d."full", d.seen & 1 <> 0 or d.pseudonym and not (select access.few_cases()) as classed, p.cut_off,
        case when f.age_class in ('UNDER_10', 'FROM_10_TO_14', 'FROM_15_TO_17') then 'UNDER_18'
          when f.age_class in ('FROM_25_TO_29', 'FROM_30_TO_39') then 'FROM_25_TO_39'
          when f.age_class in ('FROM_18_TO_24', 'FROM_40') then f.age_class else 'UNKNOWN' end as age,
        case when f.fingerprint is null or d.seen & 1 = 0 or exists (select from tenant.possible_duplicate u
            where u.departement_code = f.departement_code and u.other_departement = f.departement_code and u.other_case_id = f.case_id
              and u.side = 'HOLDER' and u.state = 'OTHER_PERSON')
          then decode(lpad(to_hex(f.record_key), 16, '0'), 'hex') else f.fingerprint end as person
      from published.release p
      join tenant.case_fact f on f.departement_code = access.departement() and f.submitted_month >= p.period_from and f.submitted_month < p.period_until
      join (select o.holder_id, bit_or(o.seen) as seen, bit_or(o."full") as "full", bool_or(o.pseudonym) as pseudonym
        from opened o group by o.holder_id) d on d.holder_id = f.case_id
      where p.id = release and (select access.holds_coordinator())),
    followed as (
      select h.*,
        (select r.body_kind from tenant.referral r where r.departement_code = access.departement() and r.case_id = h.case_id
          and (r.created_at at time zone 'UTC')::date <= h.cut_off and (r.authoritative or r.status = 'ACCEPTED'
            or r.closed_reason in ('COMPLETED', 'REFUSED')) and exists (select from opened d where d.holder_id = r.case_id and d.source in (r.id, r.case_id))
          order by r.authoritative desc, r.created_at, r.id limit 1) as body,
        (select o.sense from tenant.opinion o join tenant.referral r on r.departement_code = o.departement_code and r.id = o.referral_id
          where o.departement_code = access.departement() and r.case_id = h.case_id and o.given_on <= h.cut_off and exists (select from opened d where d.holder_id = r.case_id and d.source in (r.id, r.case_id))
          order by o.given_on, o.id limit 1) as opinion, d.sense as decision, d.days
      from held h
      left join lateral (
        select d.sense, d.signed_on - (c.submitted_at at time zone t.time_zone)::date as days
        from tenant.decision d join tenant.referral r on r.departement_code = d.departement_code and r.id = d.referral_id
        join tenant.case_file c on c.departement_code = r.departement_code and c.id = r.case_id
        join reference.territory t on t.code = c.departement_code
        where d.departement_code = access.departement() and d.case_id = h.case_id and d.signed_on <= h.cut_off and exists (select from opened d where d.holder_id = r.case_id and d.source in (r.id, r.case_id))
        order by d.signed_on, d.id limit 1) d on true),
    told as (
      select distinct on (person) case dimension when 'FORM' then case when principal_form in ('SEXUAL', 'LABOUR', 'DOMESTIC', 'BEGGING', 'FORCED_CRIME') then principal_form else 'OTHER' end
        when 'SEX' then case when sex in ('FEMALE', 'MALE') then sex else 'OTHER' end
        when 'AGE' then age
        when 'ORIGIN' then case when region_of_origin in ('FRANCE', 'EUROPE', 'AFRICA', 'LATIN_AMERICA', 'ASIA', 'OTHER') then region_of_origin else 'UNKNOWN' end
        when 'MINORITY' then case age when 'UNKNOWN' then 'UNKNOWN' when 'UNDER_18' then case unaccompanied when 'YES' then 'UNACCOMPANIED' else 'OTHER_MINOR' end
        else 'ADULT' end
        when 'COMPLAINT' then case when complaint in ('YES', 'NO') then complaint else 'UNKNOWN' end
        when 'RESIDENCE' then case when residence_kind in ('FRENCH', 'EU') then 'FRENCH_OR_EU' when residence_kind in ('PERMIT', 'NONE') then residence_kind
        when residence_kind in ('APS', 'RECEIPT', 'ASYLUM') then 'PROVISIONAL' else 'UNKNOWN' end
        when 'LODGING' then case when lodging in ('EXPLOITER', 'PRIVATE') then lodging when lodging in ('ASSOCIATION', 'SHELTER') then 'ASSISTED'
        when lodging in ('STREET', 'OTHER') then 'STREET_OR_OTHER' else 'UNKNOWN' end
        when 'BODY' then coalesce(body, 'NONE')
        when 'OPINION' then coalesce(opinion, 'NONE')
        when 'DECISION' then coalesce(decision, 'NONE')
        when 'DELAY' then case when days is null then 'NONE' when days <= 7 then 'UP_TO_7' when days <= 30 then 'FROM_8_TO_30' when days <= 90 then 'FROM_31_TO_90'
        when days <= 180 then 'FROM_91_TO_180' else 'OVER_180' end else '' end as code from followed
      where case dimension when 'FORM' then seen & 256 <> 0
        when 'SEX' then classed
        when 'AGE' then classed
        when 'ORIGIN' then seen & 1 <> 0
        when 'MINORITY' then classed and "full" & 16 <> 0
        when 'COMPLAINT' then seen & 64 <> 0
        when 'RESIDENCE' then seen & 32 <> 0
        when 'LODGING' then "full" & 4 <> 0
        when 'BODY' then true
        when 'OPINION' then true
        when 'DECISION' then true
        when 'DELAY' then true else true end
      order by person, submitted_month, record_key)
    select w.code, count(*)::integer from told w group by w.code $function$;

alter function access.own_figures(release text, dimension text) owner to passerelle_reader;
revoke execute on function access.own_figures(release text, dimension text) from public;
grant execute on function access.own_figures(release text, dimension text) to passerelle_app;
