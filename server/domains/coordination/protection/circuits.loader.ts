import DataLoader from 'dataloader';
import type { RequestContext } from '../../../http/request-context';
import type { CircuitEventRow, CircuitQueries, CircuitRow } from './circuits.queries';
import type { ConventionQueries, DutyRow } from './conventions.queries';

/** One statement for all the circuits that a page asks for. Per request, within one département. */
export class CircuitLoader {
  constructor(
    private readonly queries: CircuitQueries,
    private readonly conventions: ConventionQueries,
  ) {}

  /** Of a file or of a referral, the latest first. */
  of(context: RequestContext, departement: string, subject: string): Promise<CircuitRow[]> {
    const actor = context.actor(departement);
    return context
      .once(`circuits ${departement}`, () =>
        byKey(
          (subjects) => this.queries.circuits(actor, subjects),
          (row, key) => row.holder === key || row.referralId === key,
        ),
      )
      .load(subject);
  }

  events(context: RequestContext, departement: string, circuit: string): Promise<CircuitEventRow[]> {
    const actor = context.actor(departement);
    return context
      .once(`circuit events ${departement}`, () =>
        byKey(
          (circuits) => this.queries.events(actor, circuits),
          (row, key) => row.circuitId === key,
        ),
      )
      .load(circuit);
  }

  /** Of every convention of the département, once a request. */
  async duties(context: RequestContext, departement: string, convention: string): Promise<DutyRow[]> {
    const all = await context.once(`duties ${departement}`, () => this.conventions.duties(context.actor(departement)));
    return all.filter(({ conventionId }) => conventionId === convention).slice(0, 50);
  }
}

const byKey = <Row>(read: (keys: readonly string[]) => Promise<Row[]>, of: (row: Row, key: string) => boolean) =>
  new DataLoader<string, Row[]>(async (keys) => {
    const rows = await read(keys);
    return keys.map((key) => rows.filter((row) => of(row, key)));
  });
