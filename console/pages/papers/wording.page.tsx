import { ConsolePaperPreviewDocument, ConsolePaperWordingsDocument, type PaperPart } from '../../../client-sdk/src';
import { Alert, Breadcrumb, Button, Table, TextLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { TextAreaField, Version } from '../../forms/fields';
import { page, type Page } from '../../http/page';
import { mayAct } from '../../shell/may';
import { PreviewedPaper, type Preview } from './previewed-paper';
import type { Wording } from './wordings.page';

const PATH = '/:departement/papiers/modeles/:part';

/** One text, with the fields that it may hold beside it. */
export const wordingPage = page({
  path: PATH,
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

/** As it was typed, of the version that it was typed upon: nothing is saved yet. */
export interface TypedWording {
  text: string;
  version: number;
}

/** The same page with what the text would make. */
export const previewedPage = (typed: TypedWording): Page =>
  page({
    path: PATH,
    document: ConsolePaperPreviewDocument,
    variables: ({ params }) => ({ code: params.departement!, part: params.part as PaperPart, text: typed.text }),
    title: 'Modèle de papier',
    area: 'sittings',
    view: ({ departement }, { asked, shell }) => {
      const { departement: code, part } = asked.params;
      const wording = departement?.paperWordings.find((each) => each.part === part);
      if (!wording || !mayAct(shell, code!, 'writePaperWording')) return null;
      return (
        <OneWording
          wording={{ ...wording, ...typed }}
          at={`/${code}/papiers/modeles`}
          preview={departement!.paperPreview}
        />
      );
    },
  });

const SILENCE =
  'L’effet du silence n’est pas tranché (CRPA L.231-1, L.231-4) : le modèle d’origine annonce un rejet, la lecture la plus prudente. ' +
  'Faites-le relire.';
const ROWS = 22;
const FEW_ROWS = 5;

interface OneWordingProps {
  wording: Wording;
  at: string;
  preview?: Preview;
}

function OneWording({ wording, at, preview }: OneWordingProps) {
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
      {preview && <PreviewedPaper preview={preview} />}
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
        <p>
          <Button kind="secondary" formAction={`${at}/${part}/apercu`}>
            Aperçu sans enregistrer
          </Button>
        </p>
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
