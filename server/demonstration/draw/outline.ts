import type { DemonstrationBody } from '../../reference/demonstration-bodies';
import type { BodyKind, ExploitationForm } from '../../reference/body-types';
import type { Day } from './days';
import * as published from './distributions';
import { drawDocket, type DocketWish, type Era, type Placed, type Sitting } from './docket';
import type { Random } from './random';
import { docketWishes, hasCell } from './docket-wishes';

/** What is decided about a case before its content: enough to fill every sitting of the département. */
export interface CaseOutline {
  readonly form: ExploitationForm;
  readonly minor: boolean;
  readonly draft: boolean;
  readonly submitted: Day;
  readonly commission: Placed | null;
  /** A situation without a person; where there is a cell, a sheet to it. */
  readonly committee: Placed | null;
  readonly cell: Placed | null;
  readonly alert: Placed | null;
}

export interface DepartementOutline {
  readonly cases: CaseOutline[];
  readonly sittings: Sitting[];
}

type Kind = 'DRAFT' | 'ADULT' | 'MINOR' | 'BOTH' | 'COMMITTEE' | 'ALERT' | 'ALONE';
interface Sketch {
  form: ExploitationForm;
  minor: boolean;
  kind: Kind;
}

/** Décret of 30/12/2025: the commission coordinates the pathways of minors since 2026. */
const MINORS_SHARE_OF_YEAR = 0.9;

export function drawOutline(
  random: Random,
  era: Era,
  count: number,
  bodies: readonly DemonstrationBody[],
): DepartementOutline {
  const sketches = Array.from({ length: count }, () => sketch(random, count));
  const minors = keepLast(sketches, 'MINOR', (365.25 * MINORS_SHARE_OF_YEAR) / (era.today - era.first));
  const counts = (...kinds: Kind[]) => sketches.filter(({ kind }) => kinds.includes(kind)).length;
  const dockets = docketWishes(era.departement, {
    adults: counts('ADULT'),
    minors,
    committee: hasCell(era.departement) ? counts('COMMITTEE') : counts('BOTH', 'COMMITTEE'),
    cell: hasCell(era.departement) ? counts('BOTH') : 0,
    alerts: counts('BOTH', 'ALERT'),
  })
    .filter((wish) => living(bodies, wish.bodyKind))
    .map((wish) => ({ wish, external: keepsElsewhere(bodies, wish.bodyKind), ...drawDocket(random, era, wish) }));
  const next = takers(dockets);
  return {
    cases: sketches.map((drawn, index) => complete(random, era, drawn, index / count, next)),
    sittings: dockets.filter(({ external }) => !external).flatMap(({ sittings }) => sittings),
  };
}

function sketch(random: Random, count: number): Sketch {
  const form = random.weighted(published.forms);
  const minor = random.chance(published.minorByForm[form]);
  if (count > 3 && random.chance(0.03)) return { form, minor, kind: 'DRAFT' };
  if (form === 'SEXUAL') return { form, minor, kind: minor ? 'MINOR' : 'ADULT' };
  return {
    form,
    minor,
    kind: random.weighted([
      ['BOTH', 20],
      ['COMMITTEE', 25],
      ['ALERT', 35],
      ['ALONE', 20],
    ] as const),
  };
}

/** Of the minors, only the last ones were referred: before 2026, child welfare alone. Returns how many were. */
function keepLast(sketches: Sketch[], kind: Kind, share: number): number {
  const all = sketches.filter((drawn) => drawn.kind === kind);
  const kept = Math.min(all.length, Math.ceil(all.length * share));
  for (const drawn of all.slice(0, all.length - kept)) drawn.kind = 'ALONE';
  return kept;
}

function living(bodies: readonly DemonstrationBody[], kind: BodyKind): boolean {
  return bodies.some((body) => body.kind === kind && body.state === 'INSTALLED');
}

function keepsElsewhere(bodies: readonly DemonstrationBody[], kind: BodyKind): boolean {
  return bodies.some((body) => body.kind === kind && body.agenda === 'EXTERNAL');
}

type Drawn = ReturnType<typeof drawDocket> & { wish: DocketWish; external: boolean };
type Take = (bodyKind: BodyKind, formation: string) => Placed | null;

/** Hands out the places of each docket in order; a body that keeps its agenda elsewhere has no sitting here. */
function takers(dockets: readonly Drawn[]): Take {
  const used = new Map<Drawn, number>();
  return (bodyKind, formation) => {
    const docket = dockets.find(({ wish }) => wish.bodyKind === bodyKind && wish.formation === formation);
    if (!docket) return null;
    const at = used.get(docket) ?? 0;
    used.set(docket, at + 1);
    const placed = docket.placed[at] ?? null;
    return placed && docket.external ? { ...placed, sitting: null } : placed;
  };
}

function complete(random: Random, era: Era, { form, minor, kind }: Sketch, progress: number, next: Take): CaseOutline {
  const has = (...kinds: Kind[]) => kinds.includes(kind);
  const formation = minor ? 'MINORS_PATHWAYS' : 'INDIVIDUAL_CASES';
  const commission = has('ADULT', 'MINOR') ? next('PROSTITUTION_EXIT_COMMISSION', formation) : null;
  const cell = has('BOTH') && hasCell(era.departement) ? next('VICTIM_SUPPORT_COMMITTEE', 'FOLLOW_UP_CELL') : null;
  const committee = has('BOTH', 'COMMITTEE') && !cell ? next('VICTIM_SUPPORT_COMMITTEE', 'PLENARY') : null;
  const alert = has('BOTH', 'ALERT') ? next('CODAF', 'RESTRICTED') : null;
  const alone = era.first + 60 + Math.floor(progress * (era.today - era.first - 62));
  const submitted = Math.min(
    ...[commission, committee, cell, alert].flatMap((placed) => placed?.submitted ?? []),
    era.today - 1,
  );
  const drafted = era.today - random.between(1, 45);
  const draft = has('DRAFT');
  return {
    form,
    minor,
    draft,
    commission,
    committee,
    cell,
    alert,
    submitted: draft ? drafted : commission || committee || cell || alert ? submitted : alone,
  };
}
