import { ConsoleExplainDocument, type ConsoleExplainQuery } from '../../../client-sdk/src';
import { Callout, DefinitionList } from '../../elements';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import { groupAt, groupCode } from './sheet-form';
import { capital } from '../../shell/capital';
import { groupTitle } from './words';

type Explanation = NonNullable<ConsoleExplainQuery['explainAccess']>;

/** Why a group of a file or of a referral is open to the reader, or not, and what would open it. */
export const explainPage = page({
  path: '/:departement/pourquoi/:id/:group',
  document: ConsoleExplainDocument,
  variables: ({ params }) => ({ id: params.id!, group: groupCode(groupAt(params.group) ?? 'identity') as never }),
  title: 'Pourquoi je lis, ou pas',
  area: 'files',
  view: ({ explainAccess }, { asked }) =>
    explainAccess && groupAt(asked.params.group) && <Explained explanation={explainAccess} />,
});

function Explained({ explanation: { level, rules, wouldOpen } }: { explanation: Explanation }) {
  const { labels, asked } = useVisit();
  return (
    <>
      <h1>Pourquoi je lis, ou pas</h1>
      <DefinitionList
        items={[
          { term: 'Groupe', value: groupTitle(labels, groupAt(asked.params.group)!) },
          { term: 'Vous lisez', value: capital(labels.of('Level', level.level)) },
          { term: 'Raison', value: level.reason },
          ...(rules.length > 0 ? [{ term: 'Lignes du tableau des niveaux', value: rules.join(', ') }] : []),
        ]}
      />
      <Callout title="Ce qui l’ouvrirait" level={2}>
        <p>{wouldOpen ?? 'Rien ne l’ouvre à votre fonction dans cette situation.'}</p>
      </Callout>
    </>
  );
}
