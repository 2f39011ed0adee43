import { enumLabels } from '../../../../schema/labels';
import { dayFigures, dayWord } from '../../../kernel/french-date';
import { capital, groupWords } from '../../../kernel/french-words';
import type { Group } from '../../../kernel/groups';
import type { AgendaItemKind } from '../../../kernel/words';
import { heading, list, paragraph, type TextBlock } from '../../../pdf/blocks';
import type { Letter, LetterPart } from '../../../pdf/letter';
import type { MinutesRecord } from './minutes-record';
import type { RoomCopyRow } from './room-copies.sql';

export interface CopiedGroup {
  readonly group: Group;
  readonly lines: readonly (readonly [label: string, value: string])[];
}

/** A point as one member reads it. */
export interface CopiedPoint {
  readonly title: string | null;
  readonly kind: AgendaItemKind;
  readonly minutes: number;
  readonly reference: string | null;
  readonly groups: readonly CopiedGroup[];
  /** Groups that the member reads further than whoever makes the copy. */
  readonly withheld: readonly Group[];
}

interface Copied {
  session: MinutesRecord['session'];
  copy: RoomCopyRow;
  name: string | null;
  points: readonly CopiedPoint[];
  letterhead: readonly string[];
}

/** One copy, whose number is on every page. */
export function copyLetter({ session, copy, name, points, letterhead }: Copied): Letter {
  const { heldOn, startsAt, place, formation } = session;
  const number = `Copie n° ${copy.number}`;
  return {
    letterhead,
    placeAndDate: `Séance du ${dayFigures(heldOn)} à ${startsAt}${place ? `, ${place}` : ''}`,
    recipient: [...(name ? [name] : []), copy.quality],
    title: `Dossier de la séance du ${dayWord(heldOn)}`,
    reference: `Formation : ${enumLabels.Formation![formation]}.`,
    frames: [
      {
        title: `${number}, pour : ${name ?? copy.quality}`,
        lines: [
          'Ce dossier est fait pour vous seul, à votre niveau de lecture. Il ne se prête, ne se copie ni ne se photographie.',
          'Rendez-le au secrétariat en fin de séance : il est compté, puis détruit.',
        ],
        strong: true,
      },
    ],
    parts: [agenda(points), ...points.flatMap(pointPart)],
    signature: null,
    watermark: number,
    colophon: `${number}. À rendre en fin de séance.`,
    dated: heldOn,
  };
}

const headOf = ({ reference, title, kind }: CopiedPoint): string =>
  reference ? `Référence ${reference}` : (title ?? enumLabels.AgendaItemKind![kind]!);

function agenda(points: readonly CopiedPoint[]): LetterPart {
  if (points.length === 0)
    return { title: 'Ordre du jour', blocks: [paragraph('Aucun point ne vous est ouvert sur papier.')] };
  const columns = [
    { title: 'Rang', weight: 0.8 },
    { title: 'Point', weight: 5 },
    { title: 'Minutes', weight: 1, numeric: true },
  ];
  const rows = points.map((point, index) => [String(index + 1), headOf(point), String(point.minutes)]);
  return {
    title: 'Ordre du jour',
    blocks: [{ kind: 'table', id: 'agenda', title: 'Points', columns, rows, note: null }],
  };
}

function pointPart(point: CopiedPoint, index: number): LetterPart[] {
  if (!point.reference) return [];
  const told = point.groups.filter(({ lines }) => lines.length > 0);
  const blocks: TextBlock[] = told.flatMap(({ group, lines }) => [
    heading(capital(groupWords[group])),
    list(lines.map(([label, value]) => `${capital(label)} : ${value}`)),
  ]);
  const nothing = told.length === 0 ? [paragraph('Cette situation vous est présentée sous sa référence seule.')] : [];
  return [{ title: `${index + 1}. ${headOf(point)}`, blocks: [...blocks, ...nothing, ...withheldWords(point)] }];
}

/** What the secretariat does not read, it does not print: whoever may read it does so on the platform. */
function withheldWords({ withheld }: CopiedPoint): TextBlock[] {
  if (withheld.length === 0) return [];
  const names = withheld.map((group) => groupWords[group]).join(', ');
  return [paragraph(`Le secrétariat n’imprime que ce qu’il lit. À lire à l’écran, en plus : ${names}.`)];
}
