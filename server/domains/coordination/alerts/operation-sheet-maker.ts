import type { Gate } from '../../../access/gate';
import type { RequestContext } from '../../../http/request-context';
import type { TypedGroup } from '../../../kernel/sheet-field';
import { letterPdf } from '../../../pdf/letter';
import type { SheetReader } from '../../persons/sheets';
import { sheetDoorOf, type ReferralQueries } from '../referrals';
import type { AlertQueries } from './alerts.queries';
import { NOTHING_PREPARED, operationAt } from './alerts.view';
import { operationSheet } from './operation-sheet';

/** Makes the sheet from what its reader reads at this moment; nothing of it is kept. */
export class OperationSheetMaker {
  constructor(
    private readonly queries: AlertQueries,
    private readonly referrals: ReferralQueries,
    private readonly gate: Gate,
    private readonly sheets: SheetReader,
  ) {}

  /** Null alike where there is no such alert, none prepared, and none for this reader. Journaled before it is handed over. */
  async make(context: RequestContext, departement: string, id: string): Promise<Buffer | null> {
    const actor = context.actor(departement);
    const [row] = await this.queries.operations(actor, [id]);
    const operation = row?.body ? operationAt(this.gate, context, row) : null;
    const referral = operation && (await this.referrals.byId(actor, id));
    const text = referral && (await this.sheets.alert(context, sheetDoorOf(referral)));
    if (!operation || !referral || text?.level !== 'FULL') return null;
    const { interpreter, language, informer, informedBy, meetingPoint, plannedOn } = operation;
    const facts = {
      ...factsOf(text.value),
      parquet: (await this.queries.parquetName(actor, referral.parquetId!)) ?? 'Parquet',
      plannedOn,
      prepared: { ...NOTHING_PREPARED, interpreter, language, informer, informedBy, meetingPoint },
    };
    const pdf = await letterPdf(operationSheet(facts, actor.today));
    context.reads.note(actor, { holder: id, source: id, group: 'operation sheet', level: 'FULL' });
    await context.reads.record('makeOperationSheet');
    return pdf;
  }
}

function factsOf({ sector, establishment, place, personsCount, shelterFirst }: TypedGroup) {
  const word = (value: TypedGroup[string] | undefined) => (typeof value === 'string' ? value : null);
  return {
    sector: word(sector),
    establishment: word(establishment),
    place: word(place),
    personsCount: word(personsCount),
    shelterFirst: shelterFirst === true,
  };
}
