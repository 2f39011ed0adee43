import { ConsolePaperWordingsDocument } from '../../../client-sdk/src';
import { Alert, Breadcrumb, Table, TextLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { TextAreaField, Version } from '../../forms/fields';
import { page } from '../../http/page';
import { mayAct } from '../../shell/may';
import type { Wording } from './wordings.page';

/** One text, with the fields that it may hold beside it. */
export const wordingPage = page({
  path: '/:departement/papiers/modeles/:part',
  document: ConsolePaperWordingsDocument,
  variables: ({ params }) => ({ code: params.departement! }),
  title: 'Modèle de papier',
  area: 'sittings',
  view: ({ departement }, { asked, shell }) => {
    const { departement: code, part } = asked.params;
    const wording = departement?.paperWordings.find((each) => each.part === part);
    if (!wording || !mayAct(shell, code!, 'writePaperWording')) return null;
    return <OneWording wording={wording} at={`/${code}/papiers/modeles`} />;
  },
});

const SILENCE =
  'L’effet du silence n’est pas tranché (CRPA L.231-1, L.231-4) : le modèle d’origine annonce un rejet, la lecture la plus prudente. ' +
  'Faites-le relire.';
const ROWS = 22;
const FEW_ROWS = 5;

function OneWording({ wording, at }: { wording: Wording; at: string }) {
  const { part, title, text, version, isDefault, previewUrl } = wording;
  const short = part === 'LETTERHEAD' || part === 'SIGNATURE';
  return (
    <>
      <Breadcrumb places={[{ label: 'Modèles de papiers', href: at }, { label: title }]} />
      <h1>{title}</h1>
      <p>
        <TextLink href={previewUrl} download>
          Aperçu du modèle enregistré (PDF)
        </TextLink>
      </p>
      {part === 'ACKNOWLEDGEMENT' && <Alert kind="warning" small title={SILENCE} />}
      <ActForm action={`${at}/${part}/ecrire`} id="ecrire" submit="Enregistrer le modèle">
        <Version value={version} />
        <TextAreaField
          name="text"
          label="Texte"
          hint="Une ligne vide sépare deux paragraphes ; « ## » ouvre un titre, « - » un élément de liste. Aucun nom de personne suivie."
          rows={short ? FEW_ROWS : ROWS}
          required
          stored={text}
        />
      </ActForm>
      <Fields fields={wording.fields} />
      {!isDefault && (
        <ActForm
          action={`${at}/${part}/remettre`}
          id="remettre"
          submit="Remettre le modèle d’origine"
          kind="secondary"
          confirm="Le texte adapté n’est plus suivi ; il reste dans l’historique."
        >
          <Version value={version} />
        </ActForm>
      )}
    </>
  );
}

function Fields({ fields }: Pick<Wording, 'fields'>) {
  return (
    <section aria-labelledby="champs">
      <h2 id="champs">Champs de ce papier</h2>
      <p>
        Un champ s’écrit entre accolades. Le paragraphe d’un champ facultatif disparaît quand il n’est pas connu ; les
        autres laissent une place à remplir à la main.
      </p>
      <Table
        caption="Champs"
        captionHidden
        rows={fields}
        columns={[
          { head: 'Champ', heads: true, cell: ({ name }) => <code>{`{${name}}`}</code> },
          { head: 'Ce qu’il dit', cell: ({ meaning }) => meaning },
          { head: 'Facultatif', cell: ({ optional }) => (optional ? 'Oui' : 'Non') },
        ]}
      />
    </section>
  );
}
