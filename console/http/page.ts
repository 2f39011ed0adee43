import type { ComponentChildren } from 'preact';
import type { PasserelleClient, ShellFragment, TypedDocument } from '../../client-sdk/src';
import type { Asked, Visit } from './visit';

export type Area =
  | 'desk'
  | 'files'
  | 'referrals'
  | 'sittings'
  | 'bodies'
  | 'figures'
  | 'privacy'
  | 'directory'
  | 'account'
  | 'public'
  | 'reply';

export interface PageDefinition<TResult, TVariables> {
  /** `/:departement/dossiers/:id`. */
  path: string;
  /** The one document of the page; it holds `viewer { ...Shell }`, but on an open page. */
  document: TypedDocument<TResult, TVariables>;
  /** `today` at the hour of Paris; a département's own is in the API. */
  variables(asked: Asked, today: string): TVariables;
  /** Constant words: no name, no reference, nothing of a person. */
  title: string;
  /** Words of what is published, where pages of one kind would all have one title. */
  titled?(answer: TResult): string | null | undefined;
  area: Area;
  /** For everybody: nobody needs to have signed in. */
  open?: boolean;
  /** Null: nothing here for this reader. The visit's `labels` name codes; its `typed` is handled by the forms. */
  view(answer: TResult, visit: Visit): ComponentChildren | null;
}

/** A page once asked: what it says does not change while it is drawn. */
export interface Answered {
  readonly title?: string | null;
  readonly shell: ShellFragment | null;
  draw(visit: Visit): ComponentChildren | null;
}

export interface Page {
  readonly kind: 'page';
  readonly path: string;
  readonly title: string;
  readonly area: Area;
  readonly open: boolean;
  ask(client: PasserelleClient, asked: Asked, today: string): Promise<Answered>;
}

export function page<TResult, TVariables>(definition: PageDefinition<TResult, TVariables>): Page {
  const { path, title, titled, area, open = false, document, variables, view } = definition;
  return {
    kind: 'page',
    path,
    title,
    area,
    open,
    ask: async (client, asked, today) => {
      const query = document as TypedDocument<TResult, object>;
      const answer = await client.query<TResult, object>(query, variables(asked, today) as object);
      const shell = (answer as { viewer?: ShellFragment }).viewer ?? null;
      return { title: titled?.(answer), shell, draw: (visit) => view(answer, visit) };
    },
  };
}

export interface StaticDefinition {
  path: string;
  title: string;
  area: Area;
  view(visit: Visit): ComponentChildren;
}

/** An open page that asks nothing of the API. */
export function staticPage({ path, title, area, view }: StaticDefinition): Page {
  const answered = { shell: null, draw: view };
  return { kind: 'page', path, title, area, open: true, ask: () => Promise.resolve(answered) };
}
