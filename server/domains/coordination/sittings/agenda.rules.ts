import { dayAfterClearDays } from '../../../kernel/calendar';
import type { LocalDate } from '../../../kernel/local-date';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { AgendaItemKind, Formation, ReferralKind, ReferralStatus, SessionStatus } from '../../../kernel/words';

export interface Sitting {
  bodyId: string;
  formation: Formation;
  parquetId: string | null;
  /** What that formation treats. */
  treats: readonly AgendaItemKind[];
}

export interface ReferralFacts {
  kind: ReferralKind;
  bodyId: string;
  formation: Formation;
  parquetId: string | null;
  status: ReferralStatus;
}

const RULE = { rule: 'ITEM_OF_FORMATION', article: "Composition et objet de l'instance" } as const;
const fits: RuleVerdict = { ...RULE, verdict: 'OK', message: 'Ce point relève de cette séance.' };

const no = (message: string, cure: string): RuleVerdict => ({ ...RULE, verdict: 'BLOCKING', message, cure });

/** The kind of point, when it is not said: a title is policy, a referral is what that formation treats. */
export function kindOf(treats: readonly AgendaItemKind[], nominative: boolean): AgendaItemKind | null {
  return treats.find((kind) => (kind === 'POLICY') !== nominative) ?? null;
}

/** A point with a referral, in a formation whose members may read it. */
export function referralVerdict(sitting: Sitting, kind: AgendaItemKind | null, referral: ReferralFacts): RuleVerdict {
  if (!kind || kind === 'POLICY' || !sitting.treats.includes(kind)) {
    return no('Cette formation ne traite pas ce point.', 'Choisissez une séance de la formation compétente.');
  }
  if (referral.status !== 'ACCEPTED') {
    return no("La saisine n'est pas acceptée.", "Acceptez-la d'abord, puis inscrivez-la à l'ordre du jour.");
  }
  if (referral.bodyId !== sitting.bodyId || !hears(sitting, referral)) {
    return no(
      'La saisine vise une autre instance ou une autre formation.',
      'Choisissez une séance de cette formation.',
    );
  }
  if ((kind === 'OPERATION') !== (referral.kind === 'ALERT')) {
    return no(
      'Une opération porte sur un signalement, et un signalement sur une opération.',
      'Choisissez la nature du point qui correspond.',
    );
  }
  return parquetVerdict(sitting, referral);
}

/** The plenary of the CODAF may hear of an alert: it then knows the sector alone. */
function hears(sitting: Sitting, referral: ReferralFacts): boolean {
  return referral.formation === sitting.formation || (referral.kind === 'ALERT' && sitting.formation === 'PLENARY');
}

/** A restricted formation belongs to one parquet: that of the place of the facts. */
function parquetVerdict(sitting: Sitting, referral: ReferralFacts): RuleVerdict {
  if (!sitting.parquetId || !referral.parquetId || sitting.parquetId === referral.parquetId) return fits;
  return no(
    "Le signalement relève d'un autre parquet.",
    'Choisissez une séance de la formation restreinte de ce parquet.',
  );
}

export function policyVerdict(sitting: Sitting, kind: AgendaItemKind | null): RuleVerdict {
  if (kind === 'POLICY' && sitting.treats.includes('POLICY')) return fits;
  return no(
    'Cette formation ne traite pas de point de politique générale.',
    "Choisissez une séance d'orientation ou plénière.",
  );
}

/** Late: the members are summoned already, or could not be in time any more. */
export function isLate(status: SessionStatus, clearDays: number | null, today: LocalDate, heldOn: LocalDate): boolean {
  return status === 'CONVENED' || (clearDays !== null && dayAfterClearDays(today, clearDays) > heldOn);
}

/** CRPA R.133-8: the agenda is part of what members receive in time. */
export function lateVerdict(status: SessionStatus, article: string | null, late: boolean): RuleVerdict {
  const base = { rule: 'LATE_ITEM', article: article ?? "Règlement intérieur de l'instance" } as const;
  if (!late || status !== 'CONVENED')
    return { ...base, verdict: 'OK', message: 'Ce point figure dans la convocation.' };
  return {
    ...base,
    verdict: 'WARNING',
    message: "Les membres sont déjà convoqués : ils n'auront pas reçu ce point dans le délai.",
    cure: "Inscrivez-le à une séance suivante, ou passez outre en cas d'urgence.",
  };
}
