import DataLoader from 'dataloader';
import type { RequestContext } from '../../../http/request-context';
import type { FormalityKind, FormalityQueries, FormalityRow } from './formalities.queries';

/** One statement for all the files that a page asks for. Per request, within one département. */
export class FormalityLoader {
  constructor(private readonly queries: FormalityQueries) {}

  async of(
    context: RequestContext,
    { departement, id }: { departement: string; id: string },
    kind: FormalityKind,
  ): Promise<FormalityRow[]> {
    const actor = context.actor(departement);
    const loader = context.once(`formalities ${departement}`, () =>
      byCase((cases) => this.queries.ofCases(actor, cases)),
    );
    return (await loader.load(id)).filter((row) => row.kind === kind);
  }
}

const byCase = (read: (cases: readonly string[]) => Promise<FormalityRow[]>) =>
  new DataLoader<string, FormalityRow[]>(async (cases) => {
    const rows = await read(cases);
    return cases.map((id) => rows.filter(({ holder }) => holder === id));
  });
