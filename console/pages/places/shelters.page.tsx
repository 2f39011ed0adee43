import { ConsoleSheltersDocument, type ConsoleSheltersQuery } from '../../../client-sdk/src';
import { Details, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import { mayAct } from '../../shell/may';
import { DirectoryTabs } from '../directory/tabs';
import { AskedPlaces } from './asked-places';
import { ShelterFields } from './shelter-fields';
import { ShelterLine } from './shelter-line';

type Place = NonNullable<ConsoleSheltersQuery['departement']>;

/** Shelters that answer, and what those of the reader's team were asked. Where they are is on no page. */
export const sheltersPage = page({
  path: '/:departement/annuaire/accueil',
  document: ConsoleSheltersDocument,
  variables: ({ params }) => ({ code: params.departement! }),
  title: 'Structures d’accueil',
  area: 'directory',
  view: ({ departement }) => departement && <Shelters place={departement} />,
});

function Shelters({ place: { code, shelters, askedPlaces } }: { place: Place }) {
  const { shell } = useVisit();
  const address = `/${code}/annuaire/accueil`;
  const own = shelters.filter((shelter) => shelter.own);
  return (
    <>
      <h1>Structures d’accueil</h1>
      <DirectoryTabs departement={code} current="annuaire/accueil" />
      <p>
        Elles répondent aux demandes de place : oui à partir d’un jour, non, ou en attente. Leur adresse n’est écrite
        nulle part : elle se dit au téléphone, à qui doit la connaître.
      </p>
      {own.length > 0 && <AskedPlaces asked={askedPlaces} address={address} />}
      <section aria-labelledby="structures">
        <h2 id="structures">Structures du département</h2>
        {shelters.length === 0 && <Empty>Aucune structure n’est enregistrée, ou vous ne les consultez pas.</Empty>}
        <ul class="console-list">
          {shelters.map((shelter) => (
            <ShelterLine shelter={shelter} address={`${address}/${shelter.id}`} />
          ))}
        </ul>
        {mayAct(shell, code, 'registerShelter') && <Register address={address} />}
      </section>
    </>
  );
}

function Register({ address }: { address: string }) {
  const { typed } = useVisit();
  return (
    <Details summary="Enregistrer une structure pour laquelle votre équipe répond" open={typed?.action === address}>
      <ActForm action={address} submit="Enregistrer cette structure" kind="secondary">
        <ShelterFields />
      </ActForm>
    </Details>
  );
}
