import { localDay } from '../../../tenancy/local-day';
import type { DelayedKind } from './to-do.rules';

/** What a shelter was asked, what it offers, what it must say again: each to its own team. */
export const placesToDo = (today: string, delay: (kind: DelayedKind) => string): readonly string[] => [
  `
  select 'PLACE_TO_ANSWER', (${localDay('p.asked_at')} + ${delay('PLACE_TO_ANSWER')})::date, p.id, 'PlaceRequest', s.name, null, false
  from access.asked_place p join access.visible_shelter s on s.id = p.shelter_id
  where p.departement_code = access.departement() and p.state = 'ASKED'`,
  `
  select 'PLACE_OFFERED', (${localDay('p.answered_at')} + ${delay('PLACE_OFFERED')})::date, p.case_id, 'CaseFile', c.reference, null, false
  from access.own_place_request p cross join lateral (
    select v.reference from access.visible_case v where v.id = p.case_id and v.source = v.id offset 0) c
  where p.departement_code = access.departement() and p.state = 'OFFERED'`,
  `
  select 'SHELTER_TO_CONFIRM', (s.confirmed_on + ${delay('SHELTER_TO_CONFIRM')})::date, s.id, 'Shelter', s.name, null, false
  from access.visible_shelter s
  where s.departement_code = access.departement() and s.own and s.closed_on is null
    and s.confirmed_on <= (${today} - ${delay('SHELTER_TO_CONFIRM')})::date`,
];
