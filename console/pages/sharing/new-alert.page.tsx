import { ConsoleNewAlertDocument } from '../../../client-sdk/src';
import { Alert, Callout, Empty, TextLink } from '../../elements';
import { page } from '../../http/page';
import { mayAct } from '../../shell/may';
import { AlertForm } from './alert-form';
import type { AlertPlace } from './seen';

/** A place and facts, never a person: to the CODAF, through the parquet. */
export const newAlertPage = page({
  path: '/:departement/alertes/nouvelle',
  document: ConsoleNewAlertDocument,
  variables: ({ params }) => ({ code: params.departement! }),
  title: 'Alerter le CODAF',
  area: 'files',
  view: ({ departement }, { shell, asked }) =>
    departement && mayAct(shell, departement.code, 'referCase') ? (
      <NewAlert place={departement} file={asked.query.get('dossier')} />
    ) : null,
});

function NewAlert({ place, file }: { place: AlertPlace; file: string | null }) {
  const files = place.cases.nodes.filter(({ stage }) => stage !== 'DRAFT' && stage !== 'ENDED');
  return (
    <>
      <p>
        <TextLink href={`/${place.code}/alertes`} icon="arrow-left-line">
          Toutes les alertes
        </TextLink>
      </p>
      <h1>Alerter le CODAF</h1>
      <p>
        Une alerte décrit un lieu et des faits. Elle ne dit rien de la personne, et ne demande pas son accord. Le
        procureur du lieu des faits y répond.
      </p>
      <Callout title="En danger immédiat" level={2}>
        <p class="fr-callout__text">
          N’écrivez pas ici{'\u00a0'}: appelez le <TextLink href="tel:17">17</TextLink>, ou le parquet.
        </p>
      </Callout>
      {!place.body && (
        <Alert kind="warning" title="Aucun CODAF n’est installé dans ce département">
          Adressez-vous au procureur de la République.
        </Alert>
      )}
      {place.body && files.length === 0 && (
        <Empty>
          Une alerte part d’un dossier déjà transmis, que le CODAF ne voit pas. Transmettez d’abord le dossier de la
          situation.
        </Empty>
      )}
      {place.body && files.length > 0 && <AlertForm place={place} files={files} file={file} />}
    </>
  );
}
