import { ConsoleImportDocument, type ConsoleImportQuery } from '../../../client-sdk/src';
import { Callout, Details, FileInput, TextLink } from '../../elements';
import { ActForm, useTyped } from '../../forms/act-form';
import { CheckboxesField, RadioField, SelectField, TextField } from '../../forms/fields';
import { page } from '../../http/page';
import { useVisit } from '../../http/context';
import { isShared } from '../files/sheet-form';
import { columns } from '../../spreadsheet/columns';
import { MOST_LINES } from '../../spreadsheet/limits';
import { bound } from '../../forms/field-props';

/** Whoever opens files may import them; for the others there is nothing here. */
export const mayImport = ({ viewer }: ConsoleImportQuery, code: string): boolean =>
  viewer.may.some(({ departement, acts }) => departement === code && acts.includes('openCase'));

export const importPage = page({
  path: '/:departement/dossiers/importer',
  document: ConsoleImportDocument,
  variables: ({ params }) => ({ code: params.departement! }),
  title: 'Importer un tableur',
  area: 'files',
  view: (answer, { asked }) =>
    answer.departement && mayImport(answer, answer.departement.code) ? (
      <Import departement={asked.params.departement!} />
    ) : null,
});

function Import({ departement }: { departement: string }) {
  return (
    <>
      <h1>Importer un tableur</h1>
      <Callout>
        <p>
          Envoyez le tableau que votre équipe tient aujourd’hui{'\u00a0'}: rien n’est créé avant que vous ayez vu, ligne
          par ligne, ce qui en serait fait. Le fichier n’est pas gardé. Les dossiers créés sont ceux de votre équipe, et
          d’elle seule.
        </p>
      </Callout>
      <p>
        Pas de tableau{'\u00a0'}? Partez de notre modèle{'\u00a0'}:{' '}
        <TextLink href={`/${departement}/dossiers/importer/modele.xlsx`} download>
          XLSX
        </TextLink>{' '}
        ou{' '}
        <TextLink href={`/${departement}/dossiers/importer/modele.ods`} download>
          ODS
        </TextLink>
        .
      </p>
      <Headings />
      <ActForm
        action={`/${departement}/dossiers/importer/examen`}
        submit="Examiner le fichier"
        refusedTitle="Le fichier n’a pas été examiné"
        files
      >
        <ImportFields />
      </ActForm>
    </>
  );
}

function Headings() {
  return (
    <Details summary="Titres de colonnes reconnus">
      <p>
        Les accents, les majuscules et l’ordre ne comptent pas. Une colonne inconnue n’est pas lue. Le tableau a{' '}
        {MOST_LINES} lignes au plus{'\u00a0'}; au-delà, envoyez-le en plusieurs fois.
      </p>
      <ul>
        {columns.map(({ label, pathway }) => (
          <li>
            {label}
            {pathway === 'required' && ' (demandé pour un parcours en cours)'}
            {pathway === 'only' && ' (parcours en cours seulement)'}
          </li>
        ))}
      </ul>
    </Details>
  );
}

function ImportFields() {
  const { labels } = useVisit();
  const typed = useTyped();
  return (
    <>
      <SheetFile />
      <RadioField
        name="mode"
        label="Que faire de chaque ligne ?"
        stored="DRAFTS"
        options={[
          { value: 'DRAFTS', label: 'Un brouillon de dossier', hint: 'À compléter, puis à transmettre avec l’accord.' },
          {
            value: 'PATHWAYS',
            label: 'Un parcours de sortie déjà autorisé par le préfet',
            hint: 'Avec la date de l’accord, celle de la décision et le début du parcours.',
          },
        ]}
      />
      <Details summary="Pour les parcours en cours seulement" open={typed?.fields.text('mode') === 'PATHWAYS'}>
        <TextField
          name="signatory"
          label="Signataire des décisions"
          hint="Sa qualité, si aucune colonne ne la dit. Par exemple : le préfet de l’Isère."
        />
        <SelectField
          name="accordManner"
          label="Comment les personnes ont donné leur accord"
          options={labels.all('AccordManner')}
        />
        <CheckboxesField
          name="accordGroups"
          label="Ce que les personnes ont accepté de partager avec la commission"
          options={labels.all('InformationGroup').filter(({ value }) => isShared(value) && value !== 'PROCEEDINGS')}
        />
      </Details>
    </>
  );
}

const SheetFile = () => {
  const { error, id } = bound({ name: 'fichier' });
  return (
    <FileInput
      id={id}
      name="fichier"
      label="Votre tableau"
      hint="XLSX, ODS ou CSV, 5 Mo au plus."
      accept=".xlsx,.ods,.csv,.txt"
      error={error}
      required
    />
  );
};
