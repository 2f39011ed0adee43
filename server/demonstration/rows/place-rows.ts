import { dateOf } from '../draw/days';
import { Random } from '../draw/random';
import type { DrawnCase } from './drawn-case';
import type { Writing } from './writing';

/** For which the second association of the département answers: fictional, as their numbers are. */
const SHELTERS = [
  {
    name: 'Maison du Tilleul',
    publics: ['WOMEN', 'COUPLES'],
    children: true,
    conditions: 'Entretien préalable par téléphone.',
  },
  { name: 'Appartements de la Source', publics: ['MEN'], children: false, conditions: 'Séjour de six à douze mois.' },
] as const;
/** A number that nobody has: the regulator keeps the range for fiction. */
const FICTIONAL_PHONE = '01 99 00 12 34';
/** One is confirmed, the other waits for it. */
const CONFIRMED_BEFORE = [20, 120] as const;

export function writeShelters(writing: Writing): void {
  const team = writing.ground.teams[1];
  if (!team) return;
  SHELTERS.forEach(({ name, publics, children, conditions }, index) => {
    const random = new Random(`${writing.ground.code} ${name}`);
    writing.add('tenant.shelter', {
      id: random.uuid(),
      team_id: team.id,
      organisation_id: team.organisationId,
      name,
      publics: `{${publics.join(',')}}`,
      with_children: children,
      conditions,
      phone: FICTIONAL_PHONE,
      confirmed_on: dateOf(writing.today - CONFIRMED_BEFORE[index]!),
    });
  });
}

/** Of some whose file is recent: a stay that the SIAO or Ac.Sé found. */
export function writeStay(writing: Writing, drawn: DrawnCase): void {
  const random = new Random(`${drawn.id} stay`);
  if (!random.chance(0.2)) return;
  const id = random.uuid();
  const since = dateOf(Math.min(drawn.life.opened + random.between(5, 60), writing.today - 1));
  const body = {
    means: random.pick(['SIAO', 'AC_SE']),
    agreedOn: since,
    startsOn: since,
    stage: random.pick(['DECOMPRESSION', 'STABILISATION']),
    stageSince: since,
    endedOn: null,
    ending: null,
    sequel: null,
  };
  writing.add('tenant.stay', {
    id,
    case_id: drawn.id,
    body: drawn.holder.note(id, JSON.stringify(body)),
    recorded_by: drawn.team.accountId,
    recorded_at: `${since}T09:00:00Z`,
  });
}
