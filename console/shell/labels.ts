import { CodeListsDocument, type PasserelleClient } from '../../client-sdk/src';
import { capital } from './capital';

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

  /** Every code of a list, in the API's order, as an answer to choose. */
  all(list: string): { value: string; label: string }[] {
    return [...(this.lists.get(list) ?? [])].map(([value, label]) => ({ value, label: capital(label) }));
  }
}
