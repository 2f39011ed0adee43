import type { DelayedKind } from './to-do.rules';

type Delay = (kind: DelayedKind) => string;

/** Whoever keeps contact with the person is told of a hearing before it, and asked what came of it after. */
const hearing = (kind: DelayedKind, due: string, when: string) => `
  select '${kind}', ${due}, h.case_id, 'CaseFile', c.reference, null, false
  from access.own_awaited_hearing h cross join lateral (
    select v.reference, v.stage from access.visible_case v where v.id = h.case_id and v.source = v.id offset 0) c
  where ${when} and c.stage <> 'ARCHIVED' and exists (select from mine where mine.role = 'ASSOCIATION_CASEWORKER')`;

const complaintSilent = (today: string, delay: Delay) => `
  select 'COMPLAINT_SILENT', (s.occurred_on + ${delay('COMPLAINT_SILENT')})::date, s.case_id, 'CaseFile', c.reference, null, false
  from access.own_followed_complaint s cross join lateral (
    select v.reference, v.stage from access.visible_case v where v.id = s.case_id and v.source = v.id offset 0) c
  where s.occurred_on < (${today} - ${delay('COMPLAINT_SILENT')})::date and c.stage <> 'ARCHIVED'
    and not exists (select from access.own_awaited_hearing h where h.case_id = s.case_id and h.held_on >= ${today})
    and exists (select from mine where mine.role = 'ASSOCIATION_CASEWORKER')`;

/** Hearings to come, hearings whose outcome is not told, complaints of which nothing more was heard. */
export const trialToDo = (today: string, delay: Delay): readonly string[] => [
  hearing('HEARING_COMES', 'h.held_on', `h.held_on between ${today} and (${today} + ${delay('HEARING_COMES')})::date`),
  hearing('HEARING_OUTCOME', `(h.held_on + ${delay('HEARING_OUTCOME')})::date`, `h.held_on < ${today}`),
  complaintSilent(today, delay),
];
