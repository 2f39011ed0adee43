import type { RuleVerdict } from '../../../kernel/verdict';
import { factBits } from '../../../kernel/groups';
import { DESTINATIONS, seizureOf } from '../../../kernel/purposes';
import type { Formation, Purpose } from '../../../kernel/words';
import { BODY_KINDS, type BodyKind, type ExploitationForm } from '../../../reference/body-types';
import { bodyKindReference } from '../../../reference/reference-data';
import { isCommissionMatter, type PathwayFacts } from '../../persons/cases/pathway.rules';

export interface HeldAccord {
  id: string;
  groups: number;
}

export interface SubmissionFacts extends PathwayFacts {
  /** The commission's formations where somebody would read today. */
  attendedFormations: readonly string[];
  /** What the person agreed to with the commission, by purpose: one of each at most. */
  accords: Partial<Record<Purpose, HeldAccord>>;
}

/** Minors go to the formation that the décret of 30 December 2025 opened for their pathways. */
export function formationFor(facts: number): { formation: Formation; purpose: Purpose } {
  return seizureOf('PROSTITUTION_EXIT_COMMISSION', (facts & factBits.MINOR) !== 0);
}

const isAttended = ({ facts, attendedFormations }: SubmissionFacts): boolean =>
  attendedFormations.includes(formationFor(facts).formation);

/** A minor's pathway comes before the commission where coordination is asked, and an accord was recorded for it: never by itself. */
const isAsked = ({ facts, accords }: SubmissionFacts): boolean =>
  (facts & factBits.MINOR) === 0 || Object.keys(accords).length > 0;

/** Where the submission leads by itself: the commission, for the sexual form only, where somebody would read. */
export const leadsToCommission = (facts: SubmissionFacts): boolean =>
  isCommissionMatter(facts) && isAsked(facts) && isAttended(facts);

export function commissionVerdicts(facts: SubmissionFacts): RuleVerdict[] {
  if (facts.principalForm !== 'SEXUAL') return [seizesNobody(facts)];
  if (isCommissionMatter(facts) && !isAsked(facts)) return [COORDINATION_NOT_ASKED];
  if (isCommissionMatter(facts) && !isAttended(facts)) return [UNATTENDED];
  if (facts.commissionState === 'INSTALLED') return [];
  return [facts.commissionState === 'DORMANT' ? DORMANT : NOT_INSTALLED];
}

const SECRETARIAT = "Prévenez la déléguée aux droits des femmes et à l'égalité, qui en tient le secrétariat.";

const DORMANT: RuleVerdict = {
  rule: 'COMMISSION_DORMANT',
  article: 'CASF L.121-9',
  verdict: 'WARNING',
  message:
    "La commission de ce département ne s'est pas réunie depuis longtemps : le dossier attendra qu'elle se réunisse.",
  cure: SECRETARIAT,
};

const NOT_INSTALLED: RuleVerdict = {
  rule: 'COMMISSION_NOT_INSTALLED',
  article: 'CASF L.121-9',
  verdict: 'WARNING',
  message: "Aucune commission n'est installée dans ce département : le dossier reste dans votre association.",
  cure: SECRETARIAT,
};

const UNATTENDED: RuleVerdict = {
  rule: 'COMMISSION_UNATTENDED',
  article: 'CASF L.121-9',
  verdict: 'WARNING',
  message:
    "Personne ne tient aujourd'hui le secrétariat de la commission de ce département : elle n'est pas saisie, et le " +
    'dossier reste dans votre association.',
  cure:
    "Demandez à l'administrateur qui tiendra ce siège : vous saisirez la commission ensuite. Si la personne est en " +
    'danger, appelez le 17 ou le parquet.',
};

/** A judge decides of a child: no commission regularises it (code civil 375). */
const COORDINATION_NOT_ASKED: RuleVerdict = {
  rule: 'MINORS_COORDINATION',
  article: 'Décret du 30/12/2025',
  verdict: 'OK',
  message:
    "La commission n'est pas saisie : le parcours d'un mineur n'y vient que si une coordination est demandée, et une mesure du " +
    "juge ne s'y régularise pas.",
  cure:
    "Si l'aide sociale à l'enfance, le juge ou votre équipe la demande, recueillez l'accord pour cette coordination, puis saisissez " +
    'la commission. En danger : le circuit de protection, la CRIP ou le parquet.',
};

/** What to do with a file that no body is seized of by its submission. */
const NEXT_STEP: Record<BodyKind, string> = {
  PROSTITUTION_EXIT_COMMISSION: 'saisissez la commission, avec son accord pour elle',
  CODAF: 'alertez le CODAF : une alerte ne dit rien de la personne et ne demande pas son accord',
  VICTIM_SUPPORT_COMMITTEE:
    "saisissez le comité local d'aide aux victimes, après avoir recueilli l'accord de la personne pour lui",
};

/** Told, or warned of where an accord for the commission lets one believe that it will read. */
function seizesNobody({ principalForm, accords }: SubmissionFacts): RuleVerdict {
  const useless = Object.keys(accords) as Purpose[];
  const steps = BODY_KINDS.filter((kind) => {
    const capabilities = bodyKindReference(kind).capabilities;
    return principalForm !== null && capabilities[principalForm as ExploitationForm].fit !== 'NONE';
  }).map((kind) => NEXT_STEP[kind]);
  const rests = useless.map((purpose) => DESTINATIONS[purpose].label).join(' et ');
  return {
    rule: 'SUBMITTED_TO_NOBODY',
    article: 'CASF L.121-9',
    verdict: useless.length > 0 ? 'WARNING' : 'OK',
    message:
      "Ce dépôt ne saisit aucune instance : la commission ne l'est que de l'exploitation sexuelle." +
      (rests ? ` L'accord recueilli pour ${rests} n'ouvre rien.` : ''),
    cure: steps.length > 0 ? `Une fois le dossier déposé, ${steps.join(' ; ou ')}.` : undefined,
  };
}
