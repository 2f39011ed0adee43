import { ConsoleFileEndDocument } from '../../../client-sdk/src';
import { DefinitionList, TextLink } from '../../elements';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import { day } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import { PersonCopy } from './person-copy';
import type { EndProps } from './seen';
import { Transfer } from './transfer';

/** How long a file is kept, what the person may ask of it, and where it may go. */
export const fileEndPage = page({
  path: '/:departement/dossiers/:id/devenir',
  document: ConsoleFileEndDocument,
  variables: ({ params }) => ({ code: params.departement!, id: params.id! }),
  title: 'Devenir du dossier',
  area: 'files',
  view: ({ departement }) =>
    departement?.case?.retention ? <FileEnd place={departement} file={departement.case} /> : null,
});

function FileEnd({ place, file }: EndProps) {
  const { shell } = useVisit();
  const may = (act: string) => mayAct(shell, place.code, act);
  return (
    <>
      <p>
        <TextLink href={`/${place.code}/dossiers/${file.id}`} icon="arrow-left-line">
          Retour au dossier
        </TextLink>
      </p>
      <h1>Devenir du dossier</h1>
      <Kept file={file} />
      <PersonCopy place={place} file={file} />
      {may('proposeTransfer') && <Transfer place={place} file={file} />}
      {file.stage !== 'DRAFT' && <Erasure place={place} file={file} />}
    </>
  );
}

function Kept({ file }: Pick<EndProps, 'file'>) {
  const { labels } = useVisit();
  const { rule, article, text, countsFrom, archivesOn, destroysOn } = file.retention!;
  return (
    <section aria-labelledby="conservation">
      <h2 id="conservation">Jusqu’à quand il est gardé</h2>
      <p>{text}</p>
      <DefinitionList
        items={[
          { term: 'Règle', value: `${labels.of('RetentionRuleName', rule)} (${article})` },
          { term: 'Compté depuis le', value: day(countsFrom) },
          { term: 'Plus personne ne le lit à partir du', value: day(archivesOn) },
          { term: 'Détruit le', value: day(destroysOn) },
        ]}
      />
    </section>
  );
}

/** The team reads the file, the person responsible erases it. */
const Erasure = ({ place, file }: EndProps) => (
  <section aria-labelledby="effacement">
    <h2 id="effacement">Effacer le dossier</h2>
    <p>
      L’effacement revient à la personne responsable de votre association. Si la personne accompagnée le demande,
      donnez-lui sans attendre cette adresse, qui ne s’ouvre que pour elle :{' '}
      <code>{`/${place.code}/effacements/${file.id}`}</code>
    </p>
  </section>
);
