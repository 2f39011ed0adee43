import type { PasserelleClient, TypedDocument } from '../../client-sdk/src';
import type { MadeFile } from './made-file';
import type { Asked } from './visit';
import type { Labels } from '../shell/labels';

export interface DownloadDefinition<TResult, TVariables> {
  path: string;
  document: TypedDocument<TResult, TVariables>;
  variables(asked: Asked, today: string): TVariables;
  /** Null: nothing here for this reader. */
  file(answer: TResult, asked: Asked, labels: Labels): Promise<MadeFile | null> | MadeFile | null;
}

export interface Download {
  readonly kind: 'download';
  readonly path: string;
  make(client: PasserelleClient, asked: Asked, today: string, labels: Labels): Promise<MadeFile | null>;
}

/** An address that answers a file, never shown in the page. */
export function download<TResult, TVariables>(definition: DownloadDefinition<TResult, TVariables>): Download {
  const { path, document, variables, file } = definition;
  return {
    kind: 'download',
    path,
    make: async (client, asked, today, labels) => {
      const query = document as TypedDocument<TResult, object>;
      return file(await client.query<TResult, object>(query, variables(asked, today) as object), asked, labels);
    },
  };
}
