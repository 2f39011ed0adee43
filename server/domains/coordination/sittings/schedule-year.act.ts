import { ScheduleYearInput } from '../../../../schema/calendars.types';
import { Session } from '../../../../schema/sessions.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { dayFigures } from '../../../kernel/french-date';
import { newUuid } from '../../../kernel/id';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { FoundBody } from '../../actors/bodies';
import { noticeFor, requireSecretariat } from './locked-session.queries';
import { planSession } from './planning';
import { bodyOf, bodyRulesOf, plannedIn } from './session-bodies.queries';
import { firstLawfulDay } from './sessions.rules';
import { SessionQueries } from './sessions.queries';
import { sittingRights } from './sittings.access';
import { minimumOfYear, minimumVerdict, proposedDays } from './year.rules';

/** The calendar of a body for a year, all its days rehearsed, in one act. */
export const scheduleYear = defineAct({
  name: 'scheduleYear',
  description:
    'Plans the sittings of a body for a year (calendrier annuel), each day rehearsed; without days, proposes some and plans ' +
    'nothing. That body’s secretariat.',
  input: ScheduleYearInput,
  where: 'departement',
  may: sittingRights.scheduleYear,
  texts: { startsAt: 'CODED', 'sittings.startsAt': 'CODED', place: 'PLACE' },
  dates: { 'sittings.heldOn': 'SITTING' },
  async find(act, input) {
    const body = await bodyOf(act, input);
    requireSecretariat(act, body.id, body.kind);
    return body;
  },
  async work(act, { sittings, ...shared }, body) {
    if (sittings.length === 0) throw await proposal(act, body, shared.year);
    requireDays(sittings, shared.year);
    for (const [index, { formation, heldOn, startsAt = shared.startsAt }] of sittings.entries()) {
      const planned = { ...shared, formation, heldOn, startsAt };
      await planSession(act, body, planned, index === 0 ? act.newId : newUuid());
    }
    await checkMinimum(act, body, shared.year);
    return act.newId;
  },
  answer: {
    field: 'sessions',
    type: () => [Session],
    description: 'All the sittings of the body in that year, by day.',
    read: ({ database }, actor, id) => new SessionQueries(database).ofYear(actor, id),
  },
});

function requireDays(sittings: ScheduleYearInput['sittings'], year: number): void {
  const astray = sittings.findIndex(({ heldOn }) => !heldOn.startsWith(`${year}-`));
  if (astray >= 0)
    throw Refusal.of(ErrorCode.INVALID_VALUE, `Ce jour n’est pas de l’année ${year}.`, [
      'sittings',
      String(astray),
      'heldOn',
    ]);
  const keys = sittings.map(({ formation, heldOn, startsAt }) => [formation, heldOn, startsAt].join(' '));
  const twice = keys.findIndex((key, index) => keys.indexOf(key) < index);
  if (twice >= 0)
    throw Refusal.of(ErrorCode.INVALID_VALUE, 'Cette séance figure deux fois.', ['sittings', String(twice)]);
}

async function checkMinimum(act: Act, body: FoundBody, year: number): Promise<void> {
  const minimum = minimumOfYear(body.kind, year);
  if (!minimum) return;
  const planned = await plannedIn(act, body.id, minimum.formation, year);
  const missing = minimum.minimum - planned;
  const days = missing > 0 ? proposedDays(act.actor.departement, year, await earliest(act, body), missing) : [];
  act.apply(minimumVerdict(body.kind, minimum, planned, days));
}

/** Nothing is planned before somebody has chosen: days are told, in the sentence and in the warning. */
async function proposal(act: Act, body: FoundBody, year: number): Promise<Refusal> {
  const minimum = minimumOfYear(body.kind, year);
  const days = proposedDays(act.actor.departement, year, await earliest(act, body), minimum?.minimum ?? 2);
  if (minimum)
    act.notice(minimumVerdict(body.kind, minimum, await plannedIn(act, body.id, minimum.formation, year), days));
  const possible =
    days.length > 0 ? `Jours possibles : ${days.map(dayFigures).join(', ')}.` : `L’année ${year} est passée.`;
  return Refusal.of(ErrorCode.MISSING_VALUE, `Indiquez les jours des séances. ${possible}`, ['sittings']);
}

async function earliest(act: Act, body: FoundBody): Promise<string> {
  const notice = noticeFor({ bodyKind: body.kind, bodyRules: await bodyRulesOf(act, body.id) });
  return firstLawfulDay(act.actor.departement, notice, act.actor.today);
}
