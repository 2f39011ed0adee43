import type { ConsoleReleaseQuery } from '../../../client-sdk/src';
import { Empty, TextLink } from '../../elements';
import { weight } from './words';

type Document = NonNullable<NonNullable<ConsoleReleaseQuery['national']['release']>['bulletin']>['documents'][number];

const FOR: Record<Document['audience'], string> = { PUBLIC: 'public', MIPROF: 'réservé à la MIPROF' };

/** What each format is good for. */
const USES: Record<string, string> = {
  HTML: 'le bulletin, à lire dans le navigateur',
  PDF: 'le bulletin, à imprimer',
  CSV: 'une ligne par nombre, pour un logiciel',
  ODS: 'un tableau par question, pour un tableur',
  JSON: 'les mêmes nombres et leur notice, pour un programme',
};

export function Documents({ documents }: { documents: readonly Document[] | undefined }) {
  if (!documents?.length) return <Empty>Les documents de cette année ne sont pas encore faits.</Empty>;
  return (
    <ul>
      {documents.map(({ format, audience, name, size, path }) => (
        <li>
          <TextLink href={path} download={format !== 'HTML'}>
            {name}
          </TextLink>{' '}
          ({format}, {weight(size)}, {FOR[audience]}) : {USES[format] ?? format}
        </li>
      ))}
    </ul>
  );
}
