import { ConsoleImportDocument } from '../../../client-sdk/src';
import { Alert, ButtonLink, Table, TextLink, type Column } from '../../elements';
import { page, type Page } from '../../http/page';
import type { ExaminedLine } from '../../spreadsheet/examine';
import { Person } from './dry-run.page';

export interface LineResult {
  readonly line: ExaminedLine;
  /** Null: nothing was made of it, and `said` tells why. */
  readonly made: { readonly id: string; readonly reference: string } | null;
  readonly said: readonly string[];
}

/** What became of each line. */
export const resultsPage = (results: readonly LineResult[]): Page =>
  page({
    path: '/:departement/dossiers/importer/confirmation',
    document: ConsoleImportDocument,
    variables: ({ params }) => ({ code: params.departement! }),
    title: 'Compte rendu de l’import',
    area: 'files',
    view: ({ departement }) => departement && <Results departement={departement.code} results={results} />,
  });

const SOME_FAILED =
  'Les lignes refusées disent pourquoi. Corrigez-les dans votre fichier, puis renvoyez-le\u00a0: ' +
  'les lignes déjà reprises ne le seront pas deux fois.';
const ALL_DONE = 'Toutes les lignes cochées sont reprises. Détruisez votre fichier quand vous n’en avez plus besoin.';

function Results({ departement, results }: { departement: string; results: readonly LineResult[] }) {
  if (results.length === 0) return <Nothing departement={departement} />;
  const failed = results.filter(({ made }) => !made).length;
  const columns: Column<LineResult>[] = [
    { head: 'Ligne', heads: true, cell: ({ line }) => line.number },
    { head: 'Personne', cell: ({ line }) => <Person values={line.values} /> },
    {
      head: 'Dossier',
      cell: ({ made }) =>
        made ? <TextLink href={`/${departement}/dossiers/${made.id}`}>{made.reference}</TextLink> : 'Non créé',
    },
    { head: 'À savoir', cell: ({ said }) => (said.length > 0 ? said.join(' ') : 'Rien à signaler') },
  ];
  return (
    <>
      <h1>Compte rendu de l’import</h1>
      <Alert
        kind={failed > 0 ? 'warning' : 'success'}
        title={`${results.length - failed} dossier(s) sur ${results.length}`}
        live
      >
        <p>{failed > 0 ? SOME_FAILED : ALL_DONE}</p>
      </Alert>
      <Table caption="Ce qu’est devenue chaque ligne" columns={columns} rows={results} />
      <ButtonLink href={`/${departement}/dossiers`}>Voir mes dossiers</ButtonLink>
    </>
  );
}

const Nothing = ({ departement }: { departement: string }) => (
  <>
    <h1>Compte rendu de l’import</h1>
    <Alert kind="warning" title="Rien n’est créé" live>
      <p>Aucune ligne n’était cochée. Le fichier n’est pas gardé{'\u00a0'}: renvoyez-le.</p>
    </Alert>
    <ButtonLink href={`/${departement}/dossiers/importer`}>Renvoyer le fichier</ButtonLink>
  </>
);
