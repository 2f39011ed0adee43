import { ConsoleFilesDocument, type ConsoleFilesQuery, type Stage } from '../../../client-sdk/src';
import { Badge, Empty, Pagination, Table, TagList, Tag, TextLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import { day } from '../../shell/dates';
import { ExportLinks } from '../exports/export-links';
import { SearchForm } from '../search/search-form';
import { AroundFiles } from './around-files';
import { mayAct } from './may-act';
import { runningPathwayAddress } from '../../shell/addresses';
import { capital } from '../../shell/capital';

type Place = NonNullable<ConsoleFilesQuery['departement']>;
type Line = Place['cases']['nodes'][number];

/** Stages of a file that is still read; archived ones are read by nobody. */
const stages = ['DRAFT', 'SUBMITTED', 'LISTED', 'IN_SESSION', 'DECIDED', 'RUNNING', 'ENDED'] as const satisfies Stage[];

const stageIn = (query: URLSearchParams): Stage | null => stages.find((stage) => stage === query.get('etape')) ?? null;

/** Files of the reader's team, or those that their secretariat instructs: references, never a name. */
export const filesPage = page({
  path: '/:departement/dossiers',
  document: ConsoleFilesDocument,
  variables: ({ params, query }) => ({ code: params.departement!, after: query.get('apres'), stage: stageIn(query) }),
  title: 'Dossiers',
  area: 'files',
  view: ({ departement }) => departement && <Files place={departement} />,
});

function Files({ place }: { place: Place }) {
  const { asked } = useVisit();
  const { nodes, pageInfo } = place.cases;
  const stage = stageIn(asked.query);
  return (
    <>
      <h1>Dossiers</h1>
      <OpenFile code={place.code} />
      <AroundFiles code={place.code} />
      <SearchForm departement={place.code} />
      <Stages code={place.code} current={stage} />
      <FileTable code={place.code} rows={nodes} filtered={stage !== null} />
      <ExportLinks at={`/${place.code}/dossiers/export`} query={stage ? `etape=${stage}` : ''} />
      <Pagination
        label="Pages de dossiers"
        first={asked.query.get('apres') && addressOf(place.code, stage)}
        next={pageInfo.hasNextPage ? addressOf(place.code, stage, pageInfo.endCursor) : null}
      />
    </>
  );
}

function addressOf(code: string, stage: Stage | null, after?: string | null): string {
  const parameters = new URLSearchParams({ ...(stage && { etape: stage }), ...(after && { apres: after }) }).toString();
  return `/${code}/dossiers${parameters && `?${parameters}`}`;
}

function OpenFile({ code }: { code: string }) {
  const { shell } = useVisit();
  if (!mayAct(shell, code, 'openCase')) return null;
  return (
    <>
      <ActForm action={`/${code}/dossiers/ouvrir`} submit="Ouvrir un dossier">
        <p>
          Lisez d’abord à la personne la notice d’information. Un dossier s’ouvre vide{'\u00a0'}; rien n’en sort avant
          son accord et votre dépôt.
        </p>
      </ActForm>
      <p>
        Votre équipe tient un tableau{'\u00a0'}?{' '}
        <TextLink href={`/${code}/dossiers/importer`}>Importez-le, après un essai ligne par ligne</TextLink>.
      </p>
      {mayAct(shell, code, 'registerRunningPathway') && (
        <p>
          Un parcours déjà autorisé par le préfet{'\u00a0'}?{' '}
          <TextLink href={runningPathwayAddress(code)}>Enregistrez-le comme il court</TextLink>.
        </p>
      )}
    </>
  );
}

function Stages({ code, current }: { code: string; current: Stage | null }) {
  const { labels } = useVisit();
  return (
    <nav aria-label="Étape des dossiers" class="fr-my-2w">
      <TagList>
        {[null, ...stages].map((stage) => (
          <Tag href={addressOf(code, stage)} current={stage === current}>
            {stage ? capital(labels.of('Stage', stage)) : 'Toutes les étapes'}
          </Tag>
        ))}
      </TagList>
    </nav>
  );
}

function FileTable({ code, rows, filtered }: { code: string; rows: readonly Line[]; filtered: boolean }) {
  const { labels } = useVisit();
  if (rows.length === 0)
    return <Empty>{filtered ? 'Aucun dossier à cette étape.' : 'Aucun dossier ne vous est ouvert ici.'}</Empty>;
  return (
    <Table
      caption="Dossiers, du dernier déposé ou, pour un brouillon, du dernier ouvert au plus ancien"
      rows={rows}
      columns={[
        {
          head: 'Dossier',
          heads: true,
          cell: ({ id, reference }) => <a href={`/${code}/dossiers/${id}`}>{reference}</a>,
        },
        { head: 'Étape', cell: ({ stage }) => capital(labels.of('Stage', stage)) },
        { head: 'Ouvert le', cell: ({ openedAt }) => day(openedAt) },
        { head: 'Déposé le', cell: ({ submittedAt }) => (submittedAt ? day(submittedAt) : '–') },
        { head: 'À faire', cell: (line) => <Waiting {...line} /> },
      ]}
    />
  );
}

function Waiting({ completionRequested, completeness, stage }: Line) {
  if (completionRequested)
    return (
      <Badge kind="warning" small>
        Complément demandé
      </Badge>
    );
  if (stage !== 'DRAFT' || !completeness) return <>–</>;
  return <>{completeness.complete ? 'Prêt à être déposé' : 'À compléter'}</>;
}
