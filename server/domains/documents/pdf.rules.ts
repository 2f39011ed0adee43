import { constants, inflateSync } from 'node:zlib';

const LARGEST_OBJECTS = 8 * 1024 * 1024;
/** Objects kept compressed are unfolded to be looked at, up to this in all. */
const LARGEST_UNFOLDED = 16 * 1024 * 1024;

const ENCRYPTED =
  'Ce PDF est protégé par un mot de passe : personne ne pourrait le vérifier. Retirez la protection, puis joignez-le.';
const ACTIVE =
  'Ce PDF contient un programme, un formulaire qui envoie, ou une action à l’ouverture : imprimez-le en PDF, puis joignez le résultat.';
const HOLDS_FILES = "Ce PDF contient d'autres fichiers : joignez chaque document séparément.";
const UNREADABLE = 'Ce PDF ne peut pas être vérifié : imprimez-le en PDF, puis joignez le résultat.';

/** Names that make a reader do something. Whole names, in the file as in its compressed objects. */
const active = /\/(JavaScript|Launch|SubmitForm|ImportData|RichMedia|Rendition|GoToE|XFA)(?![A-Za-z0-9])/;
const embedded = /\/(EmbeddedFiles?|Filespec)(?![A-Za-z0-9])/;
const encrypted = /\/Encrypt(?![A-Za-z0-9])/;

/** Why a PDF is not taken, or null. What looks like a picture's bytes is searched too: a hidden name costs a reader nothing. */
export function pdfFlaw(bytes: Buffer): string | null {
  const raw = bytes.toString('latin1');
  if (!everyUpTo(ESCAPED, raw, MOST_ESCAPED)) return UNREADABLE;
  const written = spelt(raw);
  if (!/%%EOF\s*$/.test(raw.slice(-1_024))) return UNREADABLE;
  if (encrypted.test(written)) return ENCRYPTED;
  const objects = compressedObjects(bytes, raw, written);
  if (objects === null) return UNREADABLE;
  const all = [written, ...objects.map(spelt).map(numbered)];
  if (all.some((text) => embedded.test(text))) return HOLDS_FILES;
  return all.some((text) => active.test(text)) || opensSomething(all) ? ACTIVE : null;
}

const ESCAPED = /#([0-9a-fA-F]{2})/g;
/** Ten megabytes of pictures have three hundred by chance. */
const MOST_ESCAPED = 5_000;

/** A name may be written with any of its letters as `#4A`. */
function spelt(text: string): string {
  return text.replace(ESCAPED, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const OBJECTS = /\/ObjStm(?![A-Za-z0-9])/g;
/** Writers open the stream of objects within a few dozen bytes of naming it. */
const NEAR = 1_000;
const MOST_OBJECT_STREAMS = 2_000;

/** What the object streams unfold to; null when one cannot be unfolded, hides, or unfolds to too much. */
function compressedObjects(bytes: Buffer, raw: string, written: string): string[] | null {
  const places = everyUpTo(OBJECTS, raw, MOST_OBJECT_STREAMS);
  // Nobody who is not hiding spells this name in hexadecimal.
  if (!places || places.length !== everyUpTo(OBJECTS, written, MOST_OBJECT_STREAMS)?.length) return null;
  const unfolded: string[] = [];
  let left = LARGEST_UNFOLDED;
  for (const { index } of places) {
    const found = objectsAt(bytes, raw, index);
    left -= found?.reduce((total, text) => total + text.length, 0) ?? 0;
    if (found === null || left < 0) return null;
    unfolded.push(...found);
  }
  return unfolded;
}

/** Whatever might be taken for the stream, by one reader or another: the first must unfold, others are looked at if they do. */
function objectsAt(bytes: Buffer, raw: string, place: number): string[] | null {
  const near = raw.slice(place, place + NEAR);
  const starts = [...near.matchAll(/stream\r?\n/g)].filter(({ index }) => near.slice(index - 3, index) !== 'end');
  const [first] = starts;
  if (!first || !isPlainFlate(raw.slice(Math.max(0, place - NEAR), place + first.index))) return null;
  const texts = starts.slice(0, 3).map((start) => unfold(bytes.subarray(place + start.index + start[0].length)));
  return texts[0] === null ? null : texts.filter((text) => text !== null);
}

/** Flate alone, which is all that writers use for objects: no second filter, no predictor, nothing said elsewhere. */
function isPlainFlate(before: string): boolean {
  const dictionary = spelt(before.slice(before.lastIndexOf(' obj') + 1));
  const filters = dictionary.match(/\/\w+Decode\b/g) ?? [];
  return filters.length === 1 && filters[0] === '/FlateDecode' && !/\/(DecodeParms|Predictor|F\s)/.test(dictionary);
}

function unfold(bytes: Buffer): string | null {
  try {
    return inflateSync(bytes, { maxOutputLength: LARGEST_OBJECTS, finishFlush: constants.Z_SYNC_FLUSH }).toString(
      'latin1',
    );
  } catch {
    return null;
  }
}

const LONGEST_HEAD = 100_000;

/** An object stream names its objects at its head, by number and place; here each is put after its number, as in the file. */
function numbered(text: string): string {
  const head = /^\s*(?:\d{1,10}\s+\d{1,10}\s+)+/.exec(text.slice(0, LONGEST_HEAD))?.[0] ?? '';
  const named = [...head.matchAll(/(\d+)\s+(\d+)/g)].map(([, number, at]) => ({ number, at: Number(at) }));
  // Places that go back would be cut out again and again.
  if (named.some(({ at }, index) => at < (named[index - 1]?.at ?? 0))) return text;
  const objects = named.map(
    ({ number, at }, index) =>
      `${number} 0 obj ${text.slice(head.length + at, head.length + (named[index + 1]?.at ?? text.length))}`,
  );
  return `${text}\n${objects.join('\n')}`;
}

/** Opening at a page is what writers ask for; anything else at the opening, or on turning a page, is an action. */
function opensSomething(texts: string[]): boolean {
  return texts.some((text) => {
    const openings = everyUpTo(OPENING, text, MOST_OPENINGS);
    return !openings || openings.some(([, target = '']) => !isDestination(target, texts));
  });
}

const OPENING = /\/OpenAction\s*(\[|<<[^>]*>>|\d{1,10}\s+\d{1,5}\s+R)?/g;
/** One, and a few from earlier savings of the same file. */
const MOST_OPENINGS = 10;

/** Null when there are more: a file made to be long to look at is not looked at. */
function everyUpTo(pattern: RegExp, text: string, most: number): RegExpExecArray[] | null {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) if (found.push(match) > most) return null;
  return found;
}

function isDestination(target: string, texts: string[]): boolean {
  if (target === '[') return true;
  if (target.startsWith('<<')) return goesToPage(target);
  const [number, generation] = target.split(/\s+/);
  if (!number) return false;
  const defined = new RegExp(`(?:^|\\s)${number}\\s+${generation}\\s+obj\\s*(\\[|<<)`, 'g');
  const found = texts.flatMap(
    (text) => everyUpTo(defined, text, MOST_OPENINGS)?.map((match) => definitionAt(text, match)) ?? [null],
  );
  return (
    found.length > 0 &&
    found.every((definition) => definition !== null && (definition === '[' || goesToPage(definition)))
  );
}

/** Looked for once a definition, and of few: a pattern that ran on to the end of the file would do so from each of a million. */
function definitionAt(text: string, { index, 0: all, 1: opening }: RegExpExecArray): string | null {
  if (opening === '[') return opening;
  const end = text.indexOf('>>', index + all.length);
  return end < 0 ? null : text.slice(index, end);
}

const goesToPage = (action: string): boolean => /\/S\s*\/GoTo(?![A-Za-z])/.test(action);
