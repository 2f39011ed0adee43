import type { Gate } from '../../../access/gate';
import { levelAt } from '../../../access/mask-at';
import { levelFor } from '../../../access/preview';
import type { RequestContext } from '../../../http/request-context';
import { dayFigures } from '../../../kernel/french-date';
import { parseLocalDate } from '../../../kernel/local-date';
import type { MinutesAudience } from '../../../kernel/words';
import { letterPdf } from '../../../pdf/letter';
import type { Actor, Database } from '../../../tenancy/database';
import { toldFields, type SheetReader } from '../../persons/sheets';
import type { DecisionQueries, NoteRow } from '../decisions';
import { sharingOf, sheetDoorOf } from '../referrals';
import { letterheadOfSitting } from './letterhead-of-sitting';
import { editionLetter, dissentWord, reserveWord, type EditionContent } from './minutes-paper';
import { asReader, editionsOf, pointsIn, readRecords, type MinutesPoint, type MinutesRecord } from './minutes-record';
import { NAMES } from './minutes.sql';

export interface MakerSources {
  database: Database;
  sheets: SheetReader;
  decisions: DecisionQueries;
  gate: Gate;
}

/** The editions in which a point says who it is about, or what somebody wrote of it. */
const WITH_TEXTS: readonly MinutesAudience[] = ['DECIDING_AUTHORITY', 'PRESENTING_ASSOCIATION'];
/** The role of the authority that decides after an opinion of the commission (CASF L.121-9). */
const DECIDES = 'PREFECTURE';

/** Makes an edition from what is recorded, as its reader reads it: nothing of it is kept. */
export class MinutesMaker {
  constructor(private readonly sources: MakerSources) {}

  /** Null alike where there is no such sitting, no such edition, and none for this reader. Journaled before it is handed over. */
  async make(context: RequestContext, departement: string, sessionId: string, audience: MinutesAudience) {
    const actor = context.actor(departement);
    const [record] = await readRecords(asReader(this.sources.database, actor), [sessionId]);
    if (!record || !editionsOf(record).includes(audience)) return null;
    const letter = editionLetter(audience, record, await this.contentOf(context, audience, record));
    const pdf = await letterPdf(letter);
    context.reads.note(actor, { holder: null, source: null, group: `minutes ${audience}`, level: 'FULL' });
    await context.reads.record('makeMinutes');
    return { pdf, heldOn: record.session.heldOn };
  }

  private async contentOf(
    context: RequestContext,
    audience: MinutesAudience,
    record: MinutesRecord,
  ): Promise<EditionContent> {
    const actor = context.actor(record.session.departement);
    const letterhead = await letterheadOfSitting(this.sources.database, actor, record.session);
    const names = record.runs && audience !== 'PUBLIC' ? await this.names(actor, record.session.id) : new Map();
    if (!WITH_TEXTS.includes(audience)) return { names, opened: new Map(), letterhead };
    const points = pointsIn(audience, record);
    const notes = await this.notes(actor, points);
    const opened = await Promise.all(
      points.map(async (point) => {
        const who = audience === 'DECIDING_AUTHORITY' ? await this.identity(context, point) : [];
        return [point.item.id, { who, texts: this.texts(context, point, notes) }] as const;
      }),
    );
    return { names, opened: new Map(opened), letterhead };
  }

  private async names(actor: Actor, sessionId: string): Promise<Map<string, string>> {
    const rows = await this.sources.database.read<{ memberId: string; name: string }>(actor, {
      text: NAMES,
      values: [sessionId],
    });
    return new Map(rows.map(({ memberId, name }) => [memberId, name]));
  }

  /** As the deciding authority reads it where the file stands, and never more than whoever makes the edition reads. */
  private async identity(context: RequestContext, { item }: MinutesPoint): Promise<string[]> {
    const referral = item.referral!;
    const door = sheetDoorOf(referral);
    const at = { group: 'identity', hands: levelAt(door, 'identity') } as const;
    const level = levelFor(DECIDES, referral.stage, sharingOf(referral), at);
    if (level !== 'FULL' && level !== 'MINIMISED') return [];
    const [found] = await this.sources.sheets.everyGroup(context, door, ['identity']);
    if (!found) return [];
    const told = new Map(
      toldFields('identity', found[1], level).map(({ field, value }) => [field.name, String(value)]),
    );
    return [whoIs(told)];
  }

  private async notes(actor: Actor, points: readonly MinutesPoint[]): Promise<NoteRow[]> {
    const ids = points.filter(({ opinion }) => opinion).map(({ item }) => item.referralId!);
    const { decisions } = this.sources;
    const found = await Promise.all([decisions.notes(actor, 'RESERVES', ids), decisions.notes(actor, 'DISSENT', ids)]);
    return found.flat();
  }

  private texts(context: RequestContext, { item, opinion, dissents }: MinutesPoint, notes: NoteRow[]): string[] {
    const of = (kind: string) => notes.filter((note) => note.referralId === item.referralId && note.kind === kind);
    const open = (note: NoteRow | undefined): string | null => {
      const place = note && { departement: item.departement, holder: note.holderId, source: note.referralId };
      return place ? (this.sources.gate.text(context, place, note)?.value ?? null) : null;
    };
    const reserves = opinion?.hasReserves ? open(of('RESERVES')[0]) : null;
    const disagreed = dissents.map(({ quality, noteId }) => ({
      quality,
      text: open(of('DISSENT').find(({ id }) => id === noteId)),
    }));
    return [
      ...(reserves ? [reserveWord(reserves)] : []),
      ...disagreed.flatMap(({ quality, text }) => (text ? [dissentWord(quality, text)] : [])),
    ];
  }
}

/** « NOM Prénom, naissance : 02/04/1998, nationalité : NG »; what is not filled in is left out. */
function whoIs(told: ReadonlyMap<string, string>): string {
  const name = [told.get('familyName')?.toUpperCase(), told.get('givenName')].filter(Boolean).join(' ');
  const day = told.get('birthDate');
  const birth = day && parseLocalDate(day) ? dayFigures(day) : told.get('birthYear');
  const nationality = told.get('nationality');
  return [
    `Personne : ${name || 'nom non renseigné'}`,
    birth && `naissance : ${birth}`,
    nationality && `nationalité : ${nationality}`,
  ]
    .filter(Boolean)
    .join(', ');
}
