import { BODY_KINDS, PURPOSES, type BodyKind, type Formation, type Purpose, type Relation } from './words';

/** Where a case goes when it is sent for a purpose, and who answers there. */
export interface Destination {
  body: BodyKind;
  formation: Formation;
  /** The relation, in the levels table, of whoever accepts or declines. */
  answers: Relation;
  /** Whether an authority decides after the body's opinion (CASF L.121-9): of a child's pathway, nobody does. */
  decided: boolean;
  /** What it is called in a sentence for people. */
  label: string;
}

/** One purpose, one body, one formation: a new purpose does not compile until it says where it leads. */
export const DESTINATIONS = {
  PSP: {
    body: 'PROSTITUTION_EXIT_COMMISSION',
    formation: 'INDIVIDUAL_CASES',
    answers: 'SECRETARIAT',
    decided: true,
    label: "l'examen d'un parcours de sortie de la prostitution par la commission",
  },
  MINOR_PATHWAY: {
    body: 'PROSTITUTION_EXIT_COMMISSION',
    formation: 'MINORS_PATHWAYS',
    answers: 'SECRETARIAT',
    decided: false,
    label: "la coordination du parcours d'un mineur par la commission",
  },
  VICTIM_SUPPORT: {
    body: 'VICTIM_SUPPORT_COMMITTEE',
    formation: 'FOLLOW_UP_CELL',
    answers: 'SECRETARIAT',
    decided: false,
    label: "l'aide aux victimes par le comité local",
  },
  ALERT: { body: 'CODAF', formation: 'RESTRICTED', answers: 'DECIDING', decided: false, label: 'une alerte au CODAF' },
  PROTECTION: {
    body: 'PROSTITUTION_EXIT_COMMISSION',
    formation: 'PROTECTION_CIRCUIT',
    answers: 'DECIDING',
    decided: false,
    label: "la protection d'urgence d'un mineur par le parquet",
  },
} as const satisfies Record<Purpose, Destination>;

/** What a body is seized for, by age: a new body does not compile until it says so. */
const SEIZED_FOR: Record<BodyKind, { adult: Purpose; minor: Purpose }> = {
  PROSTITUTION_EXIT_COMMISSION: { adult: 'PSP', minor: 'MINOR_PATHWAY' },
  CODAF: { adult: 'ALERT', minor: 'ALERT' },
  VICTIM_SUPPORT_COMMITTEE: { adult: 'VICTIM_SUPPORT', minor: 'VICTIM_SUPPORT' },
};

/** For what this body is seized of such a person, and in which formation. */
export function seizureOf(body: BodyKind, minor: boolean): { formation: Formation; purpose: Purpose } {
  const purpose = SEIZED_FOR[body][minor ? 'minor' : 'adult'];
  return { formation: DESTINATIONS[purpose].formation, purpose };
}

/** Purposes for which a person may agree to share with this body: a child in danger is protected without (CASF L.226-2-2). */
export const purposesOf = (body: BodyKind): Purpose[] =>
  PURPOSES.filter((purpose) => DESTINATIONS[purpose].body === body && purpose !== 'PROTECTION');

/** Formations that hear cases, of every body. */
export const hearingFormations = (body: BodyKind): Formation[] =>
  purposesOf(body).map((purpose) => DESTINATIONS[purpose].formation);

export const everyDestination: readonly (Destination & { purpose: Purpose })[] = BODY_KINDS.flatMap((body) =>
  purposesOf(body).map((purpose) => ({ purpose, ...DESTINATIONS[purpose] })),
);
