import { ConsoleImportDocument } from '../../../client-sdk/src';
import { Alert, Badge, ButtonLink, Checkbox, Table, TextLink, type Column } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { page, type Page } from '../../http/page';
import { frenchDate, writtenDate } from '../../shell/written-date';
import type { ExaminedLine } from '../../spreadsheet/examine';
import type { Recognised } from '../../spreadsheet/recognise';
import type { AskedImport } from './asked-import';
import type { LookAlikes } from './look-alikes';
import { mayImport } from './import.page';

export interface Examined {
  readonly wanted: AskedImport;
  readonly recognised: Recognised;
  readonly carried: string;
  readonly lines: readonly ExaminedLine[];
  readonly found: LookAlikes;
}

/** What each line would become. What it shows comes from the file alone, and goes back with its form. */
export const dryRunPage = (examined: Examined): Page =>
  page({
    path: '/:departement/dossiers/importer/examen',
    document: ConsoleImportDocument,
    variables: ({ params }) => ({ code: params.departement! }),
    title: 'Examen du fichier',
    area: 'files',
    view: (answer, { asked }) =>
      answer.departement && mayImport(answer, answer.departement.code) ? (
        <DryRun departement={asked.params.departement!} {...examined} />
      ) : null,
  });

type DryRunProps = Examined & { departement: string };

function DryRun({ departement, ...examined }: DryRunProps) {
  const { lines, wanted, carried } = examined;
  const taken = lines.filter(({ problems }) => problems.length === 0);
  const drafts = wanted.mode === 'DRAFTS';
  return (
    <>
      <h1>Examen du fichier</h1>
      <Summary {...examined} taken={taken.length} />
      {taken.length === 0 ? (
        <Lines departement={departement} {...examined} />
      ) : (
        <ActForm
          action={`/${departement}/dossiers/importer/confirmation`}
          submit={drafts ? 'Créer les brouillons cochés' : 'Enregistrer les parcours cochés'}
          confirm={
            drafts
              ? 'Chaque ligne cochée devient un brouillon de votre équipe. Rien n’est transmis.'
              : 'Chaque ligne cochée devient un parcours en cours : le secrétariat de la commission lit aussitôt ce que l’accord ouvre.'
          }
          files
        >
          <Carried wanted={wanted} carried={carried} />
          <Lines departement={departement} {...examined} />
        </ActForm>
      )}
      <p>
        <ButtonLink href={`/${departement}/dossiers/importer`} kind="tertiary">
          Corriger le fichier et le renvoyer
        </ButtonLink>
      </p>
    </>
  );
}

function Summary({ recognised, lines, found, taken }: Examined & { taken: number }) {
  const { columns, unknown } = recognised;
  return (
    <Alert
      kind={taken === lines.length ? 'success' : 'warning'}
      title={`${taken} ligne${taken > 1 ? 's' : ''} sur ${lines.length} peu${taken > 1 ? 'vent' : 't'} être reprise${taken > 1 ? 's' : ''}`}
      live
    >
      <p>Rien n’est encore créé.</p>
      <p>
        Colonnes lues{'\u00a0'}: {columns.map(({ label }) => label).join(', ')}.
      </p>
      {unknown.length > 0 && (
        <p>
          Colonnes inconnues, laissées de côté{'\u00a0'}: {unknown.join(', ')}.
        </p>
      )}
      {found.left.length > 0 && (
        <p>
          {found.left.length} ligne(s) n’ont pas pu être comparées à vos dossiers. Le compte rendu dira si un dossier à
          ces noms existe déjà.
        </p>
      )}
    </Alert>
  );
}

const Carried = ({ wanted, carried }: Pick<Examined, 'wanted' | 'carried'>) => (
  <>
    <input type="hidden" name="lignes" value={carried} />
    <input type="hidden" name="mode" value={wanted.mode} />
    <input type="hidden" name="signatory" value={wanted.signatory ?? ''} />
    <input type="hidden" name="accordManner" value={wanted.accordManner ?? ''} />
    {wanted.accordGroups.map((group) => (
      <input type="hidden" name="accordGroups" value={group} />
    ))}
  </>
);

function Lines({ departement, lines, found }: DryRunProps) {
  const columns: Column<ExaminedLine>[] = [
    { head: 'Ligne', heads: true, cell: (line) => <Choice line={line} found={found} /> },
    { head: 'Personne', cell: ({ values }) => <Person values={values} /> },
    { head: 'État', cell: (line) => <State departement={departement} line={line} found={found} /> },
  ];
  return <Table caption="Lignes du fichier" columns={columns} rows={lines} />;
}

/** Ticked where nothing is to be looked at: a possible double is the person's own choice. */
function Choice({ line, found }: { line: ExaminedLine; found: LookAlikes }) {
  const { number, problems, sameAs } = line;
  if (problems.length > 0) return <>Ligne {number}</>;
  const doubtful = sameAs !== null || (found.of.get(number) ?? []).length > 0;
  return (
    <Checkbox
      id={`ligne-${number}`}
      name="ligne"
      value={String(number)}
      label={`Ligne ${number}`}
      checked={!doubtful}
      small
    />
  );
}

export function Person({ values }: Pick<ExaminedLine, 'values'>) {
  const names = [values['identity.givenName'], values['identity.familyName']].filter(Boolean).join(' ');
  const birth = values['identity.birthDate'] ?? values['identity.birthYear'];
  const written = birth ? writtenDate(String(birth)) : null;
  return (
    <>
      <bdi>{names || String(values.externalReference ?? 'Sans nom')}</bdi>
      {written && `, ${frenchDate(written)}`}
    </>
  );
}

function State({ departement, line, found }: { departement: string; line: ExaminedLine; found: LookAlikes }) {
  const { number, problems, cautions, sameAs } = line;
  const alike = found.of.get(number) ?? [];
  const ready = problems.length + cautions.length + alike.length === 0 && sameAs === null;
  if (ready)
    return (
      <Badge kind="success" small>
        Prête
      </Badge>
    );
  return (
    <>
      <Badge kind={problems.length > 0 ? 'error' : 'warning'} small>
        {problems.length > 0 ? 'À corriger' : 'À vérifier'}
      </Badge>
      <ul>
        {problems.map((problem) => (
          <li>{problem}</li>
        ))}
        {sameAs !== null && <li>Même personne que la ligne {sameAs}, semble-t-il. Cochez s’il s’agit d’une autre.</li>}
        {alike.length > 0 && (
          <li>
            Un dossier à des noms proches existe{'\u00a0'}:{' '}
            {alike.map(({ id, reference }, index) => (
              <>
                {index > 0 && ', '}
                <TextLink href={`/${departement}/dossiers/${id}`} newWindow>
                  {reference}
                </TextLink>
              </>
            ))}
            . Cochez s’il s’agit d’une autre personne.
          </li>
        )}
        {cautions.map((caution) => (
          <li>{caution}</li>
        ))}
      </ul>
    </>
  );
}
