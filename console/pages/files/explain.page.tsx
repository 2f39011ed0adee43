import { ConsoleExplainDocument, type ConsoleExplainQuery, type Level } from '../../../client-sdk/src';
import { Breadcrumb, Callout, DefinitionList, Masked, TextLink } from '../../elements';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import { capital } from '../../shell/capital';
import { groupAnchor } from './group-reading';
import { groupAt, groupCode, type SheetGroup } from './sheet-form';
import { groupTitle } from './words';

type Explanation = NonNullable<ConsoleExplainQuery['explainAccess']>;

/** Why a group of a file or of a referral is masked for the reader, or not, who may open it, and the way back to it. */
export const explainPage = page({
  path: '/:departement/pourquoi/:id/:group',
  document: ConsoleExplainDocument,
  variables: ({ params }) => ({ id: params.id!, group: groupCode(groupAt(params.group) ?? 'identity') as never }),
  title: 'Pourquoi c’est masqué, ou pas',
  area: 'files',
  view: ({ explainAccess, node }, { asked }) => {
    const group = groupAt(asked.params.group);
    return explainAccess && group && <Explained explanation={explainAccess} group={group} of={node?.__typename} />;
  },
});

const HEADINGS: Record<Level, string> = {
  NONE: 'Pourquoi ce groupe m’est masqué',
  PSEUDONYM: 'Pourquoi une partie m’est masquée',
  MINIMISED: 'Pourquoi une partie m’est masquée',
  FULL: 'Pourquoi je lis ce groupe',
};

/** What is kept from whoever reads a part: the level says it, and the rule beside says why the rest is read. */
const PARTLY: Partial<Record<Level, string>> = {
  PSEUDONYM:
    'votre fonction connaît la personne sous une référence, avec son sexe et sa classe d’âge. Son nom et sa naissance ne lui sont ' +
    'pas nécessaires ici.',
  MINIMISED: 'votre fonction lit les seuls champs de ce groupe qui lui sont nécessaires ici. Les autres sont masqués.',
};

interface ExplainedProps {
  explanation: Explanation;
  group: SheetGroup;
  /** A file or a referral. */
  of: string | undefined;
}

function Explained({ explanation: { level, wouldOpen }, group, of }: ExplainedProps) {
  const { labels, asked } = useVisit();
  const masked = level.level === 'NONE' ? level.reason : PARTLY[level.level];
  const article = cited(level.reason);
  return (
    <>
      <Way group={group} of={of} />
      <h1>{HEADINGS[level.level]}</h1>
      {masked && <Masked reason={masked} />}
      {level.level !== 'FULL' && (
        <Callout title="Qui peut l’ouvrir" level={2}>
          {level.level === 'NONE' && <p>{wouldOpen ?? 'Rien ne l’ouvre à votre fonction dans cette situation.'}</p>}
          <p>{READS_WHOLE[group] ?? TEAM}</p>
        </Callout>
      )}
      <h2>La règle</h2>
      <DefinitionList
        items={[
          { term: 'Groupe', value: groupTitle(labels, group) },
          { term: 'Vous lisez', value: capital(labels.of('Level', level.level)) },
          ...(level.level === 'NONE' ? [] : [{ term: 'Ce que vous lisez vous est ouvert ainsi', value: level.reason }]),
          ...(article ? [{ term: 'Texte', value: article }] : []),
        ]}
      />
      <p>
        <TextLink href={addressOf(asked.params, of, group)} icon="arrow-left-line">
          Revenir à ce que je lisais
        </TextLink>
      </p>
    </>
  );
}

const TEAM = 'L’équipe de l’association qui accompagne la personne le lit en entier : c’est à elle qu’on s’adresse.';
const READS_WHOLE: Partial<Record<SheetGroup, string>> = { proceedings: 'Le parquet l’écrit, et le lit en entier.' };

/** The article that the rule cites, between its brackets. */
const cited = (reason: string): string | undefined => /\(([^()]*\d[^()]*)\)\.?$/.exec(reason)?.[1];

type Params = Readonly<Record<string, string>>;

function addressOf({ departement, id }: Params, of: string | undefined, group: SheetGroup): string {
  return `/${departement}/${of === 'Referral' ? 'saisines' : 'dossiers'}/${id}#${groupAnchor(group)}`;
}

function Way({ group, of }: Omit<ExplainedProps, 'explanation'>) {
  const { asked, labels } = useVisit();
  const { departement } = asked.params;
  const list =
    of === 'Referral'
      ? { label: 'Instances', href: `/${departement}/instances` }
      : { label: 'Dossiers', href: `/${departement}/dossiers` };
  const thing = { label: of === 'Referral' ? 'Saisine' : 'Dossier', href: addressOf(asked.params, of, group) };
  return <Breadcrumb places={[list, thing, { label: groupTitle(labels, group) }]} />;
}
