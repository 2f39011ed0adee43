import DataLoader from 'dataloader';
import type { RequestContext } from '../../../http/request-context';
import type { ComplaintStepRow, HearingRow, ProceedingQueries } from './proceedings.queries';

interface Door {
  departement: string;
  source: string;
}

/** One statement for all the sheets that a page asks for. Per request, within one département. */
export class ProceedingLoader {
  constructor(private readonly queries: ProceedingQueries) {}

  hearings(context: RequestContext, { departement, source }: Door): Promise<HearingRow[]> {
    const actor = context.actor(departement);
    return context
      .once(`hearings ${departement}`, () => bySource((sources) => this.queries.hearings(actor, sources)))
      .load(source);
  }

  steps(context: RequestContext, { departement, source }: Door): Promise<ComplaintStepRow[]> {
    const actor = context.actor(departement);
    return context
      .once(`complaint steps ${departement}`, () => bySource((sources) => this.queries.steps(actor, sources)))
      .load(source);
  }
}

const bySource = <Row extends { source: string }>(read: (sources: readonly string[]) => Promise<Row[]>) =>
  new DataLoader<string, Row[]>(async (sources) => {
    const rows = await read(sources);
    return sources.map((source) => rows.filter((row) => row.source === source));
  });
