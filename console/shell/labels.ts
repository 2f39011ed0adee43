import { CodeListsDocument, type PasserelleClient } from '../../client-sdk/src';
import { capital } from './capital';

/** From here on, words come by the alphabet. */
const LONG = 15;
/** None of the others: after all of them. */
const REST = ['OTHER', 'und'];

/** What codes say in French: the API's own words, the same for every reader. */
export class Labels {
  private constructor(private readonly lists: ReadonlyMap<string, ReadonlyMap<string, string>>) {}

  static readonly none = new Labels(new Map());

  static async read(client: PasserelleClient): Promise<Labels> {
    const { codeLists } = await client.query(CodeListsDocument, {});
    return new Labels(
      new Map(codeLists.map(({ name, codes }) => [name, new Map(codes.map(({ code, label }) => [code, label]))])),
    );
  }

  /** `of('Stage', 'SUBMITTED')`, `of('identity.sex', 'F')`; the code itself where the API names none. */
  of(list: string, code: string | null | undefined): string {
    return (code && this.lists.get(list)?.get(code)) || (code ?? '');
  }

  /** Every code of a list, as an answer to choose: in the API's order, but for a list so long that one looks its words up. */
  all(list: string): { value: string; label: string }[] {
    const all = [...(this.lists.get(list) ?? [])].map(([value, label]) => ({ value, label: capital(label) }));
    if (all.length < LONG) return all;
    const isRest = ({ value }: { value: string }) => Number(REST.includes(value));
    return all.sort((one, other) => isRest(one) - isRest(other) || one.label.localeCompare(other.label, 'fr'));
  }
}
