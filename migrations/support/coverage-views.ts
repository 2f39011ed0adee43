/** Sittings whose very existence speaks of a person or an inquiry are outside every figure. */
export const COUNTED_SITTINGS = `formation not in ('RESTRICTED', 'MINORS_PATHWAYS')`;

/** Figures about institutions, exact: bodies, mandates, sittings, points of policy. */
export const coverageViews = [
  `create view published.body_coverage as
     select b.departement_code, b.kind as body_kind, b.state, b.state_since, m.account_mandates
     from directory.body b cross join lateral (
       select count(*)::integer as account_mandates from directory.mandate m
       where m.departement_code = b.departement_code and m.body_id = b.id and m.revoked_at is null
         and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)) m`,
  `create view published.body_activity as
     select s.departement_code, s.body_kind, extract(year from s.held_on)::integer as year,
       count(*) filter (where s.status = 'PLANNED')::integer as planned,
       count(*) filter (where s.status in ('CONVENED', 'OPEN'))::integer as convened,
       count(*) filter (where s.status = 'HELD')::integer as held,
       count(*) filter (where s.status = 'POSTPONED' or s.postponed_from is not null)::integer as postponed,
       coalesce(sum(p.items), 0)::integer as policy_items,
       -- The legal minimum of the commission is about policy: a sitting on persons alone does not count for it.
       count(*) filter (where s.status = 'HELD' and (s.formation in ('POLICY', 'PLENARY') or p.items > 0))::integer as held_on_policy
     from tenant.session s cross join lateral (
       select count(*)::integer as items from tenant.agenda_item i
       where i.departement_code = s.departement_code and i.session_id = s.id) p
     group by 1, 2, 3`,
];
