import { levelAt } from '../../../access/mask-at';
import { levelFor } from '../../../access/preview';
import type { RequestContext } from '../../../http/request-context';
import { groups, type Group, type Level } from '../../../kernel/groups';
import { toldValue } from '../../../kernel/told-value';
import { letterPdf } from '../../../pdf/letter';
import type { Actor, Database } from '../../../tenancy/database';
import { toldFields, type SheetReader } from '../../persons/sheets';
import { sharingOf, sheetDoorOf } from '../referrals';
import { letterheadOfSitting } from './letterhead-of-sitting';
import { asReader, readRecords, type MinutesPoint, type MinutesRecord } from './minutes-record';
import { NAMES } from './minutes.sql';
import { COPY_BY_ID, ROOM_POINTS, type RoomCopyRow } from './room-copies.sql';
import { copyLetter, type CopiedGroup, type CopiedPoint } from './room-copy-paper';

/** Makes one copy: what its member would read, of what the secretariat reads itself. Nothing of it is kept. */
export class RoomCopyMaker {
  constructor(
    private readonly database: Database,
    private readonly sheets: SheetReader,
  ) {}

  /** Null alike for a copy that is not there, not this reader's, back already, or of a sitting that closed. Journaled first. */
  async make(context: RequestContext, departement: string, id: string) {
    const actor = context.actor(departement);
    const [copy] = await this.database.read<RoomCopyRow>(actor, { text: COPY_BY_ID, values: [id] });
    if (!copy || copy.state !== 'OUT' || !copy.open) return null;
    const [record] = await readRecords(asReader(this.database, actor), [copy.sessionId]);
    if (!record?.runs) return null;
    const points = await this.pointsFor(context, copy, record);
    const { session } = record;
    const [name, letterhead] = await Promise.all([
      this.nameOf(actor, copy),
      letterheadOfSitting(this.database, actor, session),
    ]);
    const pdf = await letterPdf(copyLetter({ session, copy, name, points, letterhead }));
    context.reads.note(actor, { holder: null, source: null, group: `room copy ${copy.role}`, level: 'FULL' });
    await context.reads.record('makeRoomCopy');
    return { pdf, number: copy.number };
  }

  private async nameOf(actor: Actor, { sessionId, memberUuid }: RoomCopyRow): Promise<string | null> {
    const names = await this.database.read<{ memberId: string; name: string }>(actor, {
      text: NAMES,
      values: [sessionId],
    });
    return names.find(({ memberId }) => memberId === memberUuid)?.name ?? null;
  }

  /** A point that the member would not see is left out, and nothing says so: why is not for the paper to tell. */
  private async pointsFor(context: RequestContext, copy: RoomCopyRow, record: MinutesRecord): Promise<CopiedPoint[]> {
    const actor = context.actor(copy.departement);
    const open = await this.database.read<{ itemId: string }>(actor, {
      text: ROOM_POINTS,
      values: [copy.sessionId, copy.memberUuid],
    });
    const read = new Set(open.map(({ itemId }) => itemId));
    const placed = record.points.filter(
      ({ item }) => item.status !== 'DEFERRED' && (!item.referral || read.has(item.id)),
    );
    const points = await Promise.all(placed.map((point) => this.pointFor(context, copy, point)));
    return points.filter((point) => point !== null);
  }

  private async pointFor(context: RequestContext, { role }: RoomCopyRow, { item }: MinutesPoint) {
    const { title, kind, minutes, referral } = item;
    if (!referral) return { title, kind, minutes, reference: null, groups: [], withheld: [] };
    const door = sheetDoorOf(referral);
    const levels = groups.map((group) => {
      const of = (hands: Level) => levelFor(role, referral.stage, sharingOf(referral), { group, hands });
      return { group, level: of(levelAt(door, group)), member: of('FULL') };
    });
    if (levels.every(({ member }) => member === 'NONE')) return null;
    const told = levels.filter(({ level }) => level === 'FULL' || level === 'MINIMISED');
    const opened = await this.sheets.everyGroup(
      context,
      door,
      told.map(({ group }) => group),
    );
    const level = (group: Group) => told.find((each) => each.group === group)!.level;
    const copied: CopiedGroup[] = opened.map(([group, found]) => ({
      group,
      lines: toldFields(group, found, level(group)).map(
        ({ field, value }) => [field.label, toldValue(field.kind, value)] as const,
      ),
    }));
    const withheld = levels.filter((each) => each.member !== each.level).map(({ group }) => group);
    return { title, kind, minutes, reference: referral.reference, groups: copied, withheld };
  }
}
