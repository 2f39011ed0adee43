import type { LocalDate } from '../../../kernel/local-date';
import { dayFigures } from '../../../kernel/french-date';
import type { RuleVerdict, Verdict } from '../../../kernel/verdict';
import type { MemberCategory, SubstituteTie } from '../../../kernel/words';

interface Substitution {
  crpaApplies: boolean;
  category: MemberCategory | null;
  /** Null where nobody was asked: a stand-in of the same seat. */
  tie: SubstituteTie | null;
  /** The act that appoints the member names the substitute. */
  named: boolean;
}

type Said = Pick<RuleVerdict, 'message' | 'cure'> & { verdict: Verdict };

const OF_SERVICE: Said = {
  verdict: 'BLOCKING',
  message: 'Qui siège en raison de ses fonctions est suppléé par un membre de son service ou de son organisme.',
  cure: 'Nommez une personne du même service.',
};
const OF_ASSEMBLY: Said = {
  verdict: 'BLOCKING',
  message: 'Un élu n’est suppléé que par un élu de la même assemblée délibérante.',
  cure: 'Nommez un élu de la même assemblée.',
};
const NOBODY: Said = {
  verdict: 'BLOCKING',
  message: 'Une personnalité qualifiée ne se fait pas suppléer.',
  cure: 'Elle peut donner mandat à un autre membre (CRPA R.133-9).',
};
const UNSAID: Said = {
  verdict: 'WARNING',
  message: 'Aucun texte ne dit qui supplée ce membre : l’acte de désignation le décide.',
  cure: 'Indiquez l’acte qui nomme le suppléant, ou corrigez la catégorie du membre.',
};
const POSSIBLE: Said = { verdict: 'OK', message: 'Suppléance possible.' };

/** Who may stand in, by the capacity in which the member sits. */
export function substituteVerdict(asked: Substitution): RuleVerdict {
  return { rule: 'SUBSTITUTE_CATEGORY', article: 'CRPA R.133-3', ...saidOf(asked), value: asked.category ?? undefined };
}

function saidOf({ crpaApplies, category, tie, named }: Substitution): Said {
  if (!crpaApplies) return POSSIBLE;
  if (category === 'QUALIFIED') return NOBODY;
  if (tie === null) return POSSIBLE;
  if (category === 'EX_OFFICIO') return tie === 'SAME_SERVICE' ? POSSIBLE : OF_SERVICE;
  if (category === 'ELECTED') return tie === 'SAME_ASSEMBLY' ? POSSIBLE : OF_ASSEMBLY;
  return named ? POSSIBLE : UNSAID;
}

/** Whoever replaces a member sits until the day on which that member would have ceased to. */
export function remainingTermVerdict(
  crpaApplies: boolean,
  endOfTerm: LocalDate | null,
  asked: LocalDate | null,
): RuleVerdict {
  const other = crpaApplies && asked !== endOfTerm;
  const end = endOfTerm ? `jusqu’au ${dayFigures(endOfTerm)}` : 'sans terme';
  return {
    rule: 'REMAINING_TERM',
    article: 'CRPA R.133-4',
    verdict: other ? 'BLOCKING' : 'OK',
    message: other
      ? `Un membre est remplacé pour la durée du mandat restant à courir : ${end}.`
      : 'Durée du mandat restant à courir.',
    value: asked ?? undefined,
    limit: endOfTerm ?? undefined,
    cure: 'Laissez la fin vide : elle est celle du mandat interrompu.',
  };
}

/** Whose quality is told, never their name. */
export function undertakingVerdict(qualities: readonly string[], on: LocalDate): RuleVerdict {
  const missing = on >= UNDERTAKINGS_FROM && qualities.length > 0;
  return {
    rule: 'UNDERTAKING_MISSING',
    article: 'C. pén. 226-13 (engagement de confidentialité)',
    verdict: missing ? 'WARNING' : 'OK',
    message: missing
      ? `Sans engagement de confidentialité signé : ${qualities.join(' ; ')}.`
      : 'Chaque membre a signé son engagement de confidentialité.',
    value: String(qualities.length),
    cure: 'Faites-le signer, ici par le membre ou sur papier, et enregistrez-le.',
  };
}

/** No text sets it; the installation asks for it from that day. */
const UNDERTAKINGS_FROM: LocalDate = '2026-01-01';

export function seatVacantVerdict(vacant: number): RuleVerdict {
  return {
    rule: 'SEAT_VACANT',
    article: 'Composition de l’instance',
    verdict: vacant > 0 ? 'WARNING' : 'OK',
    message:
      vacant > 0
        ? `Sièges que les textes prévoient et que personne ne tient aujourd’hui : ${vacant}.`
        : 'Chaque siège que les textes prévoient est tenu.',
    value: String(vacant),
    cure: 'La composition propose ces sièges : désignez leurs membres en un acte.',
  };
}
