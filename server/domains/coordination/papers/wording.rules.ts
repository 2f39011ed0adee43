import { PAPER_KINDS, type PaperKind, type PaperPart } from '../../../kernel/paper-words';
import type { RuleVerdict } from '../../../kernel/verdict';
import { isShownToAnybody, PAPERS } from './papers.rules';
import { hasLooseBrace, unknownFields, type PaperField } from './template.rules';
import { WORDING_OF_ASSOCIATION } from './wording-of-association.rules';
import { WORDING_OF_AUTHORITY } from './wording-of-authority.rules';

/** Lines of the source are cut for whoever reads the source: a paragraph is one line again, under its heading. */
const unwrapped = (text: string): string => text.replace(/^(?!##)(.+)\n(?=[^\n])/gm, '$1 ');

const { LETTERHEAD, SIGNATURE, ...ofAuthority } = WORDING_OF_AUTHORITY;
const texts = Object.entries({ ...ofAuthority, ...WORDING_OF_ASSOCIATION }).map(([kind, text]) => [
  kind,
  unwrapped(text),
]);

/** What stands until somebody words it otherwise. */
export const DEFAULT_WORDING: Readonly<Record<PaperPart, string>> = {
  LETTERHEAD,
  SIGNATURE,
  ...(Object.fromEntries(texts) as Record<PaperKind, string>),
};

const isKind = (part: PaperPart): part is PaperKind => PAPER_KINDS.some((kind) => kind === part);

const HEAD_FIELDS: readonly PaperField[] = PAPERS.PROOF_OF_ENGAGEMENT.fields.filter(({ name }) =>
  ['departement', 'du_departement'].includes(name),
);

const FOOT_FIELDS: readonly PaperField[] = [
  ...HEAD_FIELDS,
  {
    name: 'signataire',
    meaning: 'qualité et nom du signataire, ou « Le préfet » avant la décision',
    example: 'Le préfet',
  },
];

/** The closed list of what the text of a part may hold. */
export function fieldsOf(part: PaperPart): readonly PaperField[] {
  if (part === 'LETTERHEAD') return HEAD_FIELDS;
  return isKind(part) ? PAPERS[part].fields : FOOT_FIELDS;
}

/** Nine pages of a text are no letter; a head and a foot are a few lines. */
export const longestOf = (part: PaperPart): number => (isKind(part) ? 8_000 : 400);

export const titleOf = (part: PaperPart): string =>
  isKind(part) ? PAPERS[part].title : part === 'LETTERHEAD' ? 'En-tête' : 'Bloc de signature';

/** A text as it is kept: lines end in one way. */
export const asWorded = (typed: string): string => typed.replace(/\r\n?/g, '\n').trim();

/** What is wrong with a text, in French; null when it may be used. `isNeutral`: what a stranger may read. */
export function wordingFault(part: PaperPart, text: string, isNeutral: (text: string) => boolean): string | null {
  const longest = longestOf(part);
  const known = fieldsOf(part).map(({ name }) => `{${name}}`);
  const unknown = unknownFields(text, fieldsOf(part));
  if (text.length > longest) return `Ce texte compte ${longest} caractères au plus.`;
  if (unknown.length > 0) {
    const named = unknown.map((name) => `{${name.slice(0, 40)}}`).join(', ');
    return `Champ inconnu : ${named}. Champs de ce papier : ${known.join(', ')}.`;
  }
  if (hasLooseBrace(text)) return 'Une accolade n’a pas sa pareille : un champ s’écrit {ainsi}.';
  if (isKind(part) && isShownToAnybody(part) && !isNeutral(text))
    return 'Ce papier se montre dans la rue : retirez les mots qui disent pourquoi la personne est accompagnée.';
  return null;
}

const MENTIONS = ['date_reception', 'date_silence', 'pieces_manquantes'];

/** CRPA R.112-5: without its mentions, an acknowledgement does not make the delays run (CRPA L.112-6). */
export function mentionsVerdict(part: PaperPart, text: string): RuleVerdict {
  const [rule, article] = ['ACKNOWLEDGEMENT_MENTIONS', 'CRPA R.112-5'] as const;
  const missing = part === 'ACKNOWLEDGEMENT' ? MENTIONS.filter((name) => !text.includes(`{${name}}`)) : [];
  if (missing.length === 0) return { rule, article, verdict: 'OK', message: 'Les mentions attendues y sont.' };
  return {
    rule,
    article,
    verdict: 'WARNING',
    value: missing.join(', '),
    message: 'Il manque une mention sans laquelle les délais de recours ne courent pas (CRPA L.112-6).',
    cure: `Ajoutez : ${missing.map((name) => `{${name}}`).join(', ')}.`,
  };
}
