import { ConsoleRunningPathwayDocument } from '../../../client-sdk/src';
import { Breadcrumb, Callout, FieldSet, TextLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { CheckboxesField, DateField, RadioField, TextField } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import { runningPathwayAddress } from '../../shell/addresses';
import { mayAct } from './may-act';
import { pathwaySheet } from './pathway-sheet';
import { isShared } from './sheet-form';
import { SheetInput } from './sheet-input';

/** A pathway that the préfet authorised before Passerelle, one by one; a spreadsheet takes several. */
export const runningPathwayPage = page({
  path: '/:departement/dossiers/parcours-en-cours',
  document: ConsoleRunningPathwayDocument,
  variables: ({ params }) => ({ code: params.departement! }),
  title: 'Enregistrer un parcours en cours',
  area: 'files',
  view: ({ departement }, { asked, shell }) => {
    const code = asked.params.departement!;
    return departement && mayAct(shell, code, 'registerRunningPathway') ? <RunningPathway code={code} /> : null;
  },
});

function RunningPathway({ code }: { code: string }) {
  return (
    <>
      <Breadcrumb places={[{ label: 'Dossiers', href: `/${code}/dossiers` }, { label: 'Parcours en cours' }]} />
      <h1>Enregistrer un parcours en cours</h1>
      <Callout>
        <p>
          Pour un parcours de sortie de la prostitution que le préfet a déjà autorisé, et que votre association suit
          {'\u00a0'}: il est enregistré comme il court, sa décision citée. Pour une première demande, ouvrez un dossier.
        </p>
        <p>
          Plusieurs parcours{'\u00a0'}?{' '}
          <TextLink href={`/${code}/dossiers/importer`}>Importez le tableau de votre équipe</TextLink>.
        </p>
      </Callout>
      <ActForm
        action={runningPathwayAddress(code)}
        submit="Enregistrer le parcours"
        confirm="La commission et son secrétariat lisent aussitôt ce que la personne a accepté de partager."
      >
        <Decided />
        <Agreed />
        <Person />
      </ActForm>
    </>
  );
}

const Decided = () => (
  <FieldSet legend="La décision du préfet">
    <DateField
      name="signedOn"
      label="Signée le"
      hint="La première décision, et non son renouvellement."
      partial={false}
      required
    />
    <TextField
      name="signatory"
      label="Signataire"
      hint="Sa qualité. Par exemple : le préfet de l’Isère."
      required
      maxLength={200}
    />
    <DateField
      name="startedOn"
      label="Premier jour du parcours"
      hint="Un parcours dure 24 mois au plus."
      partial={false}
      required
    />
  </FieldSet>
);

function Agreed() {
  const { labels } = useVisit();
  return (
    <FieldSet legend="L’accord de la personne">
      <CheckboxesField
        name="accordGroups"
        label="Ce qu’elle accepte de partager avec la commission"
        hint="Cochez seulement ce à quoi elle a dit oui."
        required
        options={labels.all('InformationGroup').filter(({ value }) => isShared(value) && value !== 'PROCEEDINGS')}
      />
      <DateField name="accordGivenOn" label="Date de l’accord" partial={false} required />
      <RadioField name="accordManner" label="Comment elle l’a donné" required options={labels.all('AccordManner')} />
    </FieldSet>
  );
}

/** What a file before the commission cannot do without; all the rest is written in the file, once it is there. */
const Person = () => (
  <FieldSet legend="La personne" hint="Le reste s’écrit ensuite dans le dossier, groupe par groupe.">
    {pathwaySheet.flatMap(([group, names]) =>
      names.map((name) => <SheetInput group={group} name={name} stored={[]} />),
    )}
    <TextField
      name="externalReference"
      label="Votre référence"
      hint="Facultative : lettres sans accent, chiffres, points ou tirets. Jamais un nom."
      maxLength={40}
    />
  </FieldSet>
);
