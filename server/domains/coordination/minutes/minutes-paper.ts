import { enumLabels } from '../../../../schema/labels';
import { dayFigures, dayWord } from '../../../kernel/french-date';
import type { MinutesAudience, MinutesSeal } from '../../../kernel/words';
import { list, paragraph, type TextBlock } from '../../../pdf/blocks';
import type { Letter, LetterPart } from '../../../pdf/letter';
import {
  editionsOf,
  followUpsIn,
  idsIn,
  partsOf,
  pointsIn,
  sealedIn,
  type MinutesPoint,
  type MinutesRecord,
} from './minutes-record';
import { editionDigest, sealVerdict } from './minutes.rules';
import { EDITION_TITLES, outcomeOf, presenceOf, quorumOf, SEAL_WORDS, sentencesOf } from './minutes-words';

/** What is opened for one edition, beside what every edition has. */
export interface EditionContent {
  /** Of members, where whoever makes it reads the directory. */
  names: ReadonlyMap<string, string>;
  /** Who a point is about, and the texts beside its opinion; by point. */
  opened: ReadonlyMap<string, { who: readonly string[]; texts: readonly string[] }>;
  /** As the secretariat words it. */
  letterhead: readonly string[];
}

/** Whether what this reader has of the sitting is still what was sealed. */
export function sealOf(record: MinutesRecord): MinutesSeal | null {
  const editions = editionsOf(record);
  const read = new Set(editions.flatMap((audience) => [...idsIn(audience, record)]));
  const parts = partsOf(record).filter(({ part }) => read.has(part) || part === record.session.id);
  const known = new Set(editions.flatMap((audience) => sealedIn(audience, record)));
  return sealVerdict(parts, [...known]);
}

/** The edition as a letter of the house. */
export function editionLetter(audience: MinutesAudience, record: MinutesRecord, content: EditionContent): Letter {
  const { session, sealed } = record;
  const { heldOn, startsAt, place, formation } = session;
  const title = `Procès-verbal de la séance du ${dayWord(heldOn)}`;
  const where = place ? `, ${place}` : '';
  return {
    letterhead: content.letterhead,
    placeAndDate: `Séance du ${dayFigures(heldOn)} à ${startsAt}${where}`,
    recipient: [EDITION_TITLES[audience]],
    title,
    reference: `Formation : ${enumLabels.Formation![formation]}.`,
    frames: [sealFrame(audience, record), ...confidential(audience)],
    parts: [
      ...presences(audience, record, content),
      ...questions(audience, record, content),
      ...decided(audience, record),
    ],
    signature: { quality: 'La présidence de la séance', name: null },
    watermark: sealed.length > 0 ? null : 'PROJET',
    colophon: `Procès-verbal du ${dayFigures(heldOn)}. ${EDITION_TITLES[audience]}.`,
    dated: heldOn,
  };
}

function sealFrame(audience: MinutesAudience, record: MinutesRecord) {
  const { minutesApprovedOn } = record.session;
  const digest = editionDigest(audience, sealedIn(audience, record));
  if (!digest || !minutesApprovedOn)
    return {
      title: 'Projet, non approuvé',
      lines: ['Il devient le procès-verbal quand les membres l’approuvent. Rien n’en est scellé.'],
      strong: true,
    };
  return {
    title: `Approuvé le ${dayFigures(minutesApprovedOn)}`,
    lines: [`Empreinte de cette édition (SHA-256) : ${spaced(digest)}`, SEAL_WORDS[sealOf(record) ?? 'CHANGED']],
  };
}

/** So that the eye compares it, and that it breaks at the margin. */
const spaced = (digest: string): string => digest.match(/.{8}/g)!.join(' ');

const CONFIDENTIAL: Readonly<Record<MinutesAudience, string | null>> = {
  MEMBERS:
    'Aucune personne n’y est nommée : une référence désigne chaque situation, et le secrétariat seul en garde la clé. ' +
    'Ce document ne se communique pas au public (CRPA L.311-6).',
  DECIDING_AUTHORITY:
    'Ce document nomme des personnes. Il est destiné à l’autorité qui décide après l’avis (CRPA R.133-13), et ne se ' +
    'communique pas au public (CRPA L.311-6).',
  PRESENTING_ASSOCIATION:
    'Il ne contient que les situations que vous présentez, et ne se communique pas au public (CRPA L.311-6).',
  PUBLIC: null,
};

function confidential(audience: MinutesAudience) {
  const line = CONFIDENTIAL[audience];
  return line ? [{ title: 'Confidentiel', lines: [line], strong: audience === 'DECIDING_AUTHORITY' }] : [];
}

/** CRPA R.133-13: names and qualities of those present, who gave a mandate and to whom. The association has its own points alone. */
function presences(audience: MinutesAudience, record: MinutesRecord, { names }: EditionContent): LetterPart[] {
  if (audience === 'PRESENTING_ASSOCIATION') return [];
  const named = names.size > 0 && audience !== 'PUBLIC';
  const rows = record.seats.map((seat) => [
    seat.quality,
    ...(named ? [names.get(seat.memberId) ?? '–'] : []),
    seat.voting ? 'délibérative' : 'consultative',
    presenceOf(record, seat),
  ]);
  const columns = [
    { title: 'Qualité', weight: 4 },
    ...(named ? [{ title: 'Nom', weight: 2 }] : []),
    { title: 'Voix', weight: 1.4 },
    { title: 'Présence et mandat', weight: 3 },
  ];
  const table = { kind: 'table' as const, id: 'presences', title: 'Membres convoqués', columns, rows, note: null };
  return [{ title: 'Présences', blocks: [table, paragraph(quorumOf(record))] }];
}

function questions(audience: MinutesAudience, record: MinutesRecord, content: EditionContent): LetterPart[] {
  const points = pointsIn(audience, record);
  const rows = points.map((point, index) => [String(index + 1), headOf(point), outcomeOf(point)]);
  const columns = [
    { title: 'Rang', weight: 0.8 },
    { title: 'Question', weight: 5 },
    { title: 'Suite', weight: 3 },
  ];
  const table = { kind: 'table' as const, id: 'questions', title: 'Questions traitées', columns, rows, note: null };
  const told = points.map((point, index) => pointPart(record, point, { rank: index + 1, content }));
  return [{ title: 'Questions', blocks: [table] }, ...told.filter(({ blocks }) => blocks.length > 0)];
}

/** Who does what by when, as the sitting decided it. */
function decided(audience: MinutesAudience, record: MinutesRecord): LetterPart[] {
  const rows = followUpsIn(audience, record).map(({ text, owner, firstDueOn }) => [
    text,
    owner,
    dayFigures(firstDueOn),
  ]);
  if (rows.length === 0) return [];
  const columns = [
    { title: 'Action', weight: 5 },
    { title: 'Qui s’en charge', weight: 3 },
    { title: 'Pour le', weight: 1.4 },
  ];
  const table = { kind: 'table' as const, id: 'actions', title: 'Actions décidées', columns, rows, note: null };
  return [{ title: 'Actions décidées', blocks: [table] }];
}

const headOf = ({ item }: MinutesPoint): string =>
  item.referral ? `Référence ${item.referral.reference}` : (item.title ?? enumLabels.AgendaItemKind![item.kind]!);

function pointPart(
  record: MinutesRecord,
  point: MinutesPoint,
  { rank, content }: { rank: number; content: EditionContent },
): LetterPart {
  const lines = sentencesOf(record, point);
  const { who, texts } = content.opened.get(point.item.id) ?? { who: [], texts: [] };
  const sealed = record.sealed.find(({ part }) => part === point.item.id);
  const blocks: TextBlock[] = lines.length > 0 ? [list([...who, ...lines, ...texts])] : [];
  const seal = sealed && lines.length > 0 ? [paragraph(`Empreinte du point : ${sealed.digest.slice(0, 16)}`)] : [];
  return { title: `${rank}. ${headOf(point)}`, blocks: [...blocks, ...seal] };
}

export const reserveWord = (text: string): string => `Réserves : ${text}`;
export const dissentWord = (quality: string, text: string): string => `Désaccord (${quality}) : ${text}`;
