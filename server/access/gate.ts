import { ALERT_BIT, groupBits, PLEADING_BIT, levelOf, type Group, type Level } from '../kernel/groups';
import type { TypedGroup } from '../kernel/sheet-fields';
import type { ReadJournal } from '../journal/read-journal';
import { bytes, int, uuid, type RowOf } from '../tenancy/columns';
import type { Actor } from '../tenancy/database';
import type { Holder, Part, Vault } from '../vault/vault';
import { doorsOf, type OpenDoor } from './door';
import { levelAt, maskAt, type Doorway } from './mask-at';
import { readsNote, type NoteKind } from './note-readers';
import { letThrough, type Opened } from './opened';

/** Whoever asks: on whose behalf, and where what they open is written down. */
export interface Reader {
  readonly reads: ReadJournal;
  actor(departement: string): Actor;
  once<Value>(key: string, make: () => Value): Value;
}

/** Sealed under the key of one holder. */
export const SEALED = { wrapped: bytes(), keyVersion: int() };
export const SEALED_NOTE = { id: uuid(), body: bytes(), ...SEALED };

export type Sealed = RowOf<{ shape: typeof SEALED }>;
export type SealedNote = RowOf<{ shape: typeof SEALED_NOTE }>;

interface SealedRow extends Sealed {
  id: string;
  body: Buffer;
}

export interface SealedParts extends Sealed {
  minimised: Buffer;
  rest: Buffer | null;
}

/** Coded columns of a person, as a row brings them. */
export interface Coded {
  sex: string | null;
  ageClass: string | null;
  principalForm: string | null;
}

/** Where something stands: in which département, whose, at which source. */
type Place = Pick<Doorway, 'departement' | 'holder' | 'source'>;

const MINORS: readonly (string | null)[] = ['MINOR', 'UNDER_10', 'FROM_10_TO_14', 'FROM_15_TO_17'];

/** Coded columns by the same mask as the groups: age class and sex from PSEUDONYM on, the form by the exploitation group. */
export function openCoded({ doors, coded }: Pick<Doorway, 'doors'> & { coded: Coded }): Opened<Coded> {
  const mask = maskAt({ doors });
  const level = levelOf(mask, 'identity');
  // The database told the class to somebody whom it takes for a reader of the identity: the table says adult or minor at most.
  const tooFine = level === 'PSEUDONYM' && doors.some(({ granted }) => granted.seen & groupBits.identity);
  return letThrough(
    {
      sex: level === 'NONE' || tooFine ? null : coded.sex,
      ageClass: level === 'NONE' ? null : tooFine ? coarse(coded.ageClass) : coded.ageClass,
      principalForm: mask.seen & groupBits.exploitation ? coded.principalForm : null,
    },
    level,
  );
}

/** Adult or minor at most; what is unknown says no more of itself. */
function coarse(ageClass: string | null): string | null {
  if (ageClass === null || ageClass === 'UNKNOWN') return ageClass;
  return MINORS.includes(ageClass) ? 'MINOR' : 'ADULT';
}

/** A file found by a name: that the name leads to it tells the identity. */
export function openFound<Row>(doorway: Pick<Doorway, 'doors'>, row: Row): Opened<Row> | null {
  return levelAt(doorway, 'identity') === 'FULL' ? letThrough(row, 'FULL') : null;
}

/**
 * The one place where what is about a person is opened for a reader: the database's mask, lens and accord, told apart, are
 * worked out again and intersected with CASL's answer; then it is written down, then decrypted.
 */
export class Gate {
  constructor(private readonly vault: Vault) {}

  /** A group of the sheet. Without a ciphertext, what the level shows of an empty group. */
  group(reader: Reader, doorway: Doorway, group: Group, parts: SealedParts | null): Opened<TypedGroup> | null {
    const level = levelAt(doorway, group);
    if (level === 'NONE') return null;
    if (level === 'PSEUDONYM') return letThrough({}, level);
    this.note(reader, doorway, group, level);
    return letThrough(parts ? this.parts(reader, doorway, group, level, parts) : {}, level);
  }

  /** The text of an alert; null where the reader's doors do not open it. */
  alert(reader: Reader, doorway: Doorway, parts: SealedParts | null): Opened<TypedGroup> | null {
    const { seen, full } = maskAt(doorway);
    if (!parts || !(seen & ALERT_BIT)) return null;
    const level = full & ALERT_BIT ? 'FULL' : 'MINIMISED';
    this.note(reader, doorway, 'alert', level);
    return letThrough(this.parts(reader, doorway, 'alert', level, parts), level);
  }

  /** What is pleaded, whole or not at all; null where the reader's doors do not open it. */
  pleading(reader: Reader, doorway: Doorway, parts: SealedParts | null): Opened<TypedGroup> | null {
    if (!parts || !(maskAt(doorway).full & PLEADING_BIT)) return null;
    this.note(reader, doorway, 'pleading', 'FULL');
    return letThrough(this.parts(reader, doorway, 'pleading', 'FULL', parts), 'FULL');
  }

  /** A row that belongs to a group, from that level on, with what is sealed of it; null where the doors do not open it. */
  ofGroup<Value>(
    reader: Reader,
    doorway: Doorway,
    group: Group,
    least: 'MINIMISED' | 'FULL',
    sealed: (Sealed & { id: string; body: Buffer | null }) | null,
  ): Opened<Value | null> | null {
    const level = levelAt(doorway, group);
    if (level !== 'FULL' && level !== least) return null;
    this.note(reader, doorway, group, level);
    return letThrough(this.told<Value>(reader, doorway, sealed), level);
  }

  /** A row that belongs to an alert, with what is sealed of it: where its text opens in full, and nowhere else. */
  ofAlert<Value>(
    reader: Reader,
    doorway: Doorway,
    sealed: Sealed & { id: string; body: Buffer | null },
  ): Opened<Value | null> | null {
    if (!(maskAt(doorway).full & ALERT_BIT)) return null;
    this.note(reader, doorway, 'alert', 'FULL');
    return letThrough(this.told<Value>(reader, doorway, sealed), 'FULL');
  }

  /** A free text of a file or of a referral. */
  text(
    reader: Reader,
    place: Place,
    note: SealedNote & { kind: NoteKind; subjects: string },
    journaled: string = note.kind,
  ): Opened<string> | null {
    if (!doorsOf(note.subjects).some((door) => readsNote(note.kind, door))) return null;
    return this.written(reader, place, note, journaled);
  }

  /** What is told of a danger or of a breach: no line of the table speaks of it, the view shows it to the officer and its author. */
  officerText(reader: Reader, place: Place, note: SealedNote, journaled: string): Opened<string> {
    return this.written(reader, place, note, journaled);
  }

  /** The name of a paper; the paper is part of its group, at FULL. */
  paperName(reader: Reader, paper: Paper): Opened<string> | null {
    if (!opensPaper(paper)) return null;
    this.note(reader, { ...paper, source: paper.source ?? paper.holder }, `name ${paper.slot}`, 'FULL');
    return letThrough(this.titleOf(reader, paper), 'FULL');
  }

  /** Leave to read a paper, before its first chunk. */
  paper(reader: Reader, paper: Paper): Opened<Paper & { title: string }> | null {
    if (!opensPaper(paper)) return null;
    this.note(reader, { ...paper, source: paper.holder }, `document ${paper.slot}`, 'FULL');
    return letThrough({ ...paper, title: this.titleOf(reader, paper) }, 'FULL');
  }

  /** One chunk, under the key of this moment: it may have changed since the last. */
  paperChunk(
    reader: Reader,
    { value: paper }: Opened<Paper>,
    number: number,
    chunk: Sealed & { body: Buffer },
  ): Buffer {
    return this.open(reader, paper, chunk, paper.id, `chunk ${number}`, chunk.body);
  }

  /** The association's own file, for an act that checks or rewrites it: shown to nobody. */
  ownParts(holder: Omit<Holder, 'keyVersion'>, group: Group, parts: SealedParts): TypedGroup {
    const of = { ...holder, keyVersion: parts.keyVersion };
    const key = this.vault.unwrap(of, parts.wrapped);
    const part = (name: 'minimised' | 'rest', sealed: Buffer | null) =>
      sealed ? this.vault.openJson<TypedGroup>(key, of, group, name, sealed) : {};
    return { ...part('minimised', parts.minimised), ...part('rest', parts.rest) };
  }

  /** What is sealed of a row, for an act that corrects it: shown to nobody. */
  ownRow<Value>({ departement, holder }: Pick<Place, 'departement' | 'holder'>, row: SealedRow): Value {
    const of = { departement, id: holder, keyVersion: row.keyVersion };
    return this.vault.openJson<Value>(this.vault.unwrap(of, row.wrapped), of, row.id, 'note', row.body);
  }

  private told<Value>(
    reader: Reader,
    doorway: Doorway,
    sealed: (Sealed & { id: string; body: Buffer | null }) | null,
  ): Value | null {
    if (!sealed?.body) return null;
    return JSON.parse(this.open(reader, doorway, sealed, sealed.id, 'note', sealed.body).toString()) as Value;
  }

  private titleOf(reader: Reader, paper: Paper): string {
    return this.open(reader, paper, paper, paper.id, 'name', paper.name).toString();
  }

  private note(reader: Reader, { departement, holder, source }: Place, group: string, level: Level): void {
    reader.reads.note(reader.actor(departement), { holder, source, group, level });
  }

  private written(reader: Reader, place: Place, note: SealedNote, journaled: string): Opened<string> {
    this.note(reader, place, journaled, 'FULL');
    return letThrough(this.open(reader, place, note, note.id, 'note', note.body).toString(), 'FULL');
  }

  /** The rest of a group is opened at FULL alone, even where it was brought. */
  private parts(
    reader: Reader,
    doorway: Doorway,
    group: Group | 'alert' | 'pleading',
    level: Level,
    { minimised, rest, ...sealed }: SealedParts,
  ): TypedGroup {
    const part = (name: 'minimised' | 'rest', body: Buffer) =>
      JSON.parse(this.open(reader, doorway, sealed, group, name, body).toString()) as TypedGroup;
    return { ...part('minimised', minimised), ...(rest && level === 'FULL' ? part('rest', rest) : {}) };
  }

  private open(
    reader: Reader,
    { departement, holder }: Pick<Place, 'departement' | 'holder'>,
    { wrapped, keyVersion }: Sealed,
    group: string,
    part: Part,
    sealed: Buffer,
  ): Buffer {
    const of = { departement, id: holder, keyVersion };
    const key = reader.once(`key ${departement} ${holder} ${keyVersion}`, () => this.vault.unwrap(of, wrapped));
    return this.vault.open(key, of, group, part, sealed);
  }
}

/** A paper of a file, its name still sealed. */
export interface Paper extends Sealed {
  departement: string;
  holder: string;
  /** The door by which its list was reached; the file itself when it is asked for alone. */
  source?: string;
  id: string;
  slot: string;
  groupBit: number;
  subjects: string;
  name: Buffer;
}

/** Behind a referral, papers open to whoever knows in full whom it is about; through a broken glass never. */
const OF_FILE = ['OWN_TEAM', 'OWN_ASSOCIATION', 'SECRETARIAT'];

/** What one door opens of papers, by group: what another opens of the identity does not count. */
function papersAt(door: OpenDoor): number {
  const { full } = maskAt({ doors: [door] });
  const isKnown = OF_FILE.includes(door.relation) || (full & groupBits.identity) !== 0;
  return isKnown && door.relation !== 'BREAK_GLASS' ? full : 0;
}

const opensPaper = ({ subjects, groupBit }: Pick<Paper, 'subjects' | 'groupBit'>): boolean =>
  doorsOf(subjects).some((door) => (papersAt(door) & groupBit) !== 0);

/** Whether these doors open the papers of any group: where they do not, none is asked for. */
export const mayHoldPapers = (subjects: string): boolean => opensPaper({ subjects, groupBit: ~0 });
