import { ConsoleOfficerDocument, type ConsoleOfficerQuery } from '../../../client-sdk/src';
import { ButtonGroup, ButtonLink, Empty, Table } from '../../elements';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { day, moment } from '../../shell/dates';
import { PrivacyTabs } from './tabs';
import { capital } from '../../shell/capital';

type Place = NonNullable<ConsoleOfficerQuery['departement']>;

/** What the officer holds, hands over and watches. */
export const officerPage = page({
  path: '/:departement/registre',
  document: ConsoleOfficerDocument,
  variables: ({ params }) => ({ code: params.departement! }),
  title: 'Registres',
  area: 'privacy',
  view: ({ departement }, visit) => departement?.breaches && <Officer place={departement} visit={visit} />,
});

function Officer({ place, visit }: { place: Place; visit: Visit }) {
  const departement = visit.asked.params.departement!;
  return (
    <>
      <h1>Registres</h1>
      <PrivacyTabs departement={departement} current="registre" />
      <ButtonGroup>
        <ButtonLink kind="secondary" href={`/${departement}/registre/traitements.html`} download>
          Registre des traitements
        </ButtonLink>
        <ButtonLink kind="secondary" href={`/${departement}/registre/violations.html`} download>
          Registre des violations
        </ButtonLink>
      </ButtonGroup>
      <Erasures place={place} visit={visit} />
      <Exports place={place} />
      <ToExamine place={place} visit={visit} />
      <Duplicates place={place} visit={visit} />
    </>
  );
}

function Erasures({ place, visit: { labels } }: { place: Place; visit: Visit }) {
  const done = place.erasureCertificates?.nodes ?? [];
  return (
    <section>
      <h2>Effacements</h2>
      <Table
        caption="Demandés, qui attendent leur jour"
        empty={<Empty>Aucun effacement n’attend.</Empty>}
        rows={place.askedErasures}
        columns={[
          { head: 'Dossier', heads: true, cell: ({ subject }) => subject },
          { head: 'Motif', cell: ({ reason }) => capital(labels.of('ErasureReason', reason)) },
          { head: 'Demandé le', cell: ({ askedAt }) => moment(askedAt, place.timeZone) },
          { head: 'Détruit le', cell: ({ destroysOn }) => day(destroysOn) },
        ]}
      />
      <Table
        caption="Faits, les vingt derniers"
        empty={<Empty>Aucun dossier n’a été effacé.</Empty>}
        rows={done}
        columns={[
          { head: 'Dossier', heads: true, cell: ({ subject }) => subject },
          { head: 'Motif', cell: ({ reason }) => capital(labels.of('ErasureReason', reason)) },
          { head: 'Effacé le', cell: ({ erasedAt }) => moment(erasedAt, place.timeZone) },
          { head: 'Complet dans les sauvegardes le', cell: (each) => day(each.completeInBackupsOn) },
        ]}
      />
    </section>
  );
}

function Exports({ place }: { place: Place }) {
  return (
    <section>
      <h2>Copies remises aux personnes</h2>
      <Table
        caption="Les vingt dernières"
        captionHidden
        empty={<Empty>Aucune copie n’a été produite.</Empty>}
        rows={place.producedExports?.nodes ?? []}
        columns={[
          { head: 'Quand', heads: true, cell: ({ producedAt }) => moment(producedAt, place.timeZone) },
          { head: 'Ce qui a été produit', cell: ({ thing }) => thing },
        ]}
      />
    </section>
  );
}

function ToExamine({ place, visit: { labels } }: { place: Place; visit: Visit }) {
  return (
    <section>
      <h2>Mandats à examiner</h2>
      <p>Ils ont été donnés, seul, par une personne tenue à l’écart d’un dossier.</p>
      <Table
        caption="Mandats à examiner"
        captionHidden
        empty={<Empty>Aucun mandat n’est à examiner.</Empty>}
        rows={place.mandatesToExamine}
        columns={[
          { head: 'Titulaire', heads: true, cell: ({ holder }) => holder },
          { head: 'Fonction', cell: ({ role }) => capital(labels.of('Role', role)) },
          { head: 'Donné par', cell: ({ granter }) => granter },
          { head: 'Le', cell: ({ grantedAt }) => moment(grantedAt, place.timeZone) },
        ]}
      />
    </section>
  );
}

function Duplicates({ place, visit: { labels } }: { place: Place; visit: Visit }) {
  return (
    <section>
      <h2>Rapprochements possibles</h2>
      <Table
        caption="Rapprochements possibles, sans nom"
        captionHidden
        empty={<Empty>Aucun rapprochement.</Empty>}
        rows={place.possibleDuplicates?.nodes ?? []}
        columns={[
          { head: 'Code', heads: true, cell: ({ code }) => code },
          { head: 'Dossier', cell: ({ file }) => file },
          { head: 'Organisme', cell: ({ organisation }) => organisation },
          { head: 'État', cell: ({ state }) => capital(labels.of('DuplicateState', state)) },
          { head: 'Mois', cell: ({ month }) => month },
        ]}
      />
    </section>
  );
}
