import type { Stage } from '../../../client-sdk/src';
import { day } from '../../shell/dates';

export interface StandingReferral {
  status: string;
  stage: string;
  purpose: string;
  authoritative: boolean;
  opinions: readonly unknown[];
  decision: { sense: string; signedOn: string; startsOn: string | null; notifiedOn: string | null } | null;
}

export interface StandingFile {
  stage: string;
  pathwayStartedOn: string | null;
  referrals: readonly StandingReferral[];
}

interface At {
  /** The day at that place. */
  today: string;
  own: boolean;
}

type Says = (file: StandingFile, at: At) => string;

const open = ({ referrals }: StandingFile) => referrals.filter(({ status }) => status !== 'CLOSED');
const decisionOf = ({ referrals }: StandingFile) => referrals.find(({ decision }) => decision)?.decision ?? null;

/** What each stage means, whose turn it is, and what is still to come: nothing that is done already. */
const SAYS: Record<Stage, Says> = {
  DRAFT: (_file, { own }) =>
    own
      ? 'Votre équipe l’écrit. Personne d’autre ne le lit avant que vous le transmettiez.'
      : 'L’association l’écrit encore.',
  SUBMITTED: (file) => {
    if (file.referrals.length === 0) return 'Il est transmis. Aucune instance n’est saisie.';
    if (open(file).length === 0) return 'Il est transmis. Plus aucune instance n’en est saisie.';
    return open(file).some(({ status }) => status === 'ACCEPTED')
      ? 'Il est transmis, et l’instance saisie l’a accepté. Elle l’inscrit ensuite à une séance.'
      : 'Il est transmis. L’instance saisie doit encore répondre.';
  },
  LISTED: () => 'Il est inscrit à une séance. Les membres se préparent, chacun à son niveau de lecture.',
  IN_SESSION: (file) =>
    file.referrals.some(({ opinions, authoritative }) => authoritative && opinions.length > 0)
      ? `L’instance a rendu son avis.${file.referrals.some(awaitsDecision) ? ' L’autorité doit encore décider.' : ''}`
      : 'La séance l’examine.',
  DECIDED: (file, at) => [`L’autorité a ${sense(file)}.`, told(file), starts(file, at)].filter(Boolean).join(' '),
  RUNNING: (file, at) =>
    ['Le parcours de la personne est en cours.', starts(file, at), untold(file)].filter(Boolean).join(' '),
  ENDED: (file, { own }) =>
    [
      decisionOf(file)?.sense === 'REFUSED' ? 'L’autorité a refusé le parcours.' : 'Il est terminé.',
      untold(file),
      `${own ? 'Votre association' : 'L’association'} le garde le temps que la loi permet.`,
    ]
      .filter(Boolean)
      .join(' '),
  ARCHIVED: () => 'Il est archivé : plus personne ne le lit.',
};

export const fileStanding = (file: StandingFile, at: At): string => SAYS[file.stage as Stage](file, at);

const sense = (file: StandingFile) =>
  ({ AUTHORISED: 'autorisé le parcours', REFUSED: 'refusé le parcours' })[decisionOf(file)?.sense ?? ''] ?? 'décidé';

const untold = (file: StandingFile) =>
  decisionOf(file)?.notifiedOn === null ? 'Il reste à informer la personne de la décision.' : '';

const told = (file: StandingFile) => {
  const notifiedOn = decisionOf(file)?.notifiedOn;
  return notifiedOn ? `La personne en a été informée le ${day(notifiedOn)}.` : untold(file);
};

function starts({ pathwayStartedOn }: StandingFile, { today }: At): string {
  if (!pathwayStartedOn) return '';
  return pathwayStartedOn > today
    ? `Le parcours commencera le ${day(pathwayStartedOn)}.`
    : `Le parcours a commencé le ${day(pathwayStartedOn)}.`;
}

/** A child's pathway is coordinated: nobody decides on it (CASF L.121-9). */
const DECIDED_ON: readonly string[] = ['PSP'];

/** Whether a decision is still to come on it. */
export const awaitsDecision = ({ authoritative, decision, status, purpose }: StandingReferral): boolean =>
  authoritative && !decision && status !== 'CLOSED' && DECIDED_ON.includes(purpose);

const EXAMINED: Readonly<Record<string, string>> = {
  SUBMITTED: 'L’instance l’a acceptée, et ne l’a pas encore inscrite à une séance.',
  LISTED: 'Elle est inscrite à l’ordre du jour d’une séance.',
  IN_SESSION: 'La séance l’examine.',
  RUNNING: 'Le parcours de la personne est en cours.',
};

/** What a body is doing with it; null where its opinion or its decision, said beside, says it. */
export function referralStanding({ status, stage, opinions, decision }: StandingReferral): string | null {
  if (status === 'PROPOSED') return 'L’instance n’a pas encore répondu.';
  if (status !== 'ACCEPTED' || (stage !== 'RUNNING' && (decision || opinions.length > 0))) return null;
  return EXAMINED[stage] ?? null;
}
