import type { ConsoleShortfallsFileQuery } from '../../../client-sdk/src';
import type { Labels } from '../../shell/labels';
import { capital } from '../../shell/capital';
import { number } from './words';

export type Shortfalls = NonNullable<ConsoleShortfallsFileQuery['national']['shortfalls']>;
export type Place = Shortfalls['departements'][number];
type Body = Place['bodies'][number];

/** One thing that is missing somewhere, in words: for the page and for the spreadsheet. */
export interface ShortfallRow {
  territory: Place['territory'];
  what: string;
  more: string;
  /** The day since which, or from which; the words where there is none. */
  day: string | null;
  since: 'Depuis le' | 'À partir du' | 'Jamais' | '';
  /** Before the others of its topic: nothing can be done there until it is. */
  first?: boolean;
}

export const TOPICS = ['instances', 'seances', 'sieges', 'referents', 'retours'] as const;
export type Topic = (typeof TOPICS)[number];

const HEADINGS: Readonly<Record<Topic, (year: number) => string>> = {
  instances: () => 'Instances non installées ou en sommeil',
  seances: (year) => `Instances sous le minimum légal en ${year}`,
  sieges: () => 'Secrétariats et sièges à pourvoir',
  referents: () => 'Parquets sans référent TEH',
  retours: (year) => `Retours de ${year} attendus`,
};
export const headingOf = (topic: Topic, year: number): string => HEADINGS[topic](year);

/** In the order in which one calls: without its body a département has nothing else. */
export function rowsOf(topic: Topic, found: Shortfalls, labels: Labels): ShortfallRow[] {
  const nameOf = ({ body }: Body) => capital(labels.of('BodyKind', body));
  const rows: Readonly<Record<Topic, (place: Place) => Omit<ShortfallRow, 'territory'>[]>> = {
    instances: ({ bodies }) =>
      bodies.filter(({ state }) => state !== 'INSTALLED').map((body) => stateRow(body, nameOf, labels)),
    seances: ({ bodies }) =>
      bodies.filter(({ underLegalMinimum }) => underLegalMinimum).map((body) => sittingsRow(body, nameOf)),
    sieges: ({ bodies }) => bodies.flatMap((body) => [...secretariatRows(body, nameOf), ...seatRows(body, nameOf)]),
    referents: ({ parquetsWithoutReferent }) =>
      parquetsWithoutReferent.map(({ name, since }) => ({ what: name, more: '', ...sinceOrNever(since) })),
    retours: returnRows,
  };
  const all = found.departements.flatMap((place) =>
    rows[topic](place).map((row) => ({ territory: place.territory, ...row })),
  );
  return all.sort((one, other) => Number(other.first ?? false) - Number(one.first ?? false));
}

type Named = (body: Body) => string;

const sinceOrNever = (day: string | null): Pick<ShortfallRow, 'day' | 'since'> =>
  day ? { day, since: 'Depuis le' } : { day: null, since: 'Jamais' };

const stateRow = (body: Body, nameOf: Named, labels: Labels) => ({
  what: nameOf(body),
  more: capital(labels.of('BodyState', body.state)),
  first: body.state === 'NOT_INSTALLED',
  ...sinceOrNever(body.stateSince),
});

const sittingsRow = (body: Body, nameOf: Named) => ({
  what: nameOf(body),
  more: `${plural(body.held ?? 0, 'séance d’orientation tenue', 'séances d’orientation tenues')} sur ${body.legalMinimum ?? 0}`,
  day: null,
  since: '' as const,
});

/** The commission’s secretariat is missed even before the commission is there: it is who installs it. */
function secretariatRows(body: Body, nameOf: Named): Omit<ShortfallRow, 'territory'>[] {
  const { hasSecretariat, withoutSecretariatSince, secretariatEndsOn, state } = body;
  const more = body.body === 'PROSTITUTION_EXIT_COMMISSION' ? 'Coordination' : 'Secrétariat';
  const awaited = state === 'INSTALLED' || body.body === 'PROSTITUTION_EXIT_COMMISSION';
  if (!hasSecretariat && awaited)
    return [
      { what: nameOf(body), more: `${more}\u00a0: personne`, first: true, ...sinceOrNever(withoutSecretariatSince) },
    ];
  if (!secretariatEndsOn || !awaited) return [];
  return [{ what: nameOf(body), more: `${more}\u00a0: finit`, day: secretariatEndsOn, since: 'À partir du' }];
}

function seatRows(body: Body, nameOf: Named): Omit<ShortfallRow, 'territory'>[] {
  const { vacantSeats, vacantSince, endingSeats, firstEnding } = body;
  const what = nameOf(body);
  const rows: Omit<ShortfallRow, 'territory'>[] = [];
  if (vacantSeats > 0)
    rows.push({
      what,
      more: plural(vacantSeats, 'siège vacant', 'sièges vacants'),
      day: vacantSince,
      since: 'Depuis le',
    });
  if (endingSeats > 0)
    rows.push({
      what,
      more: plural(endingSeats, 'mandat finit', 'mandats finissent'),
      day: firstEnding,
      since: 'À partir du',
    });
  return rows;
}

function returnRows({ returns }: Place): Omit<ShortfallRow, 'territory'>[] {
  if (!returns) return [];
  const nothing = { day: null, since: '' as const };
  return [
    ...(returns.yearlyReturnAwaited ? [{ what: 'État annuel de la commission', more: '', ...nothing }] : []),
    ...returns.withoutAnswer.map((name) => ({ what: 'Enquête de la MIPROF', more: name, ...nothing })),
  ];
}

const plural = (count: number, one: string, several: string): string => `${number(count)} ${count > 1 ? several : one}`;
