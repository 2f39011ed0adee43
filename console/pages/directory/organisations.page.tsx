import { ConsoleDirectoryDocument, type ConsoleDirectoryQuery } from '../../../client-sdk/src';
import { Details, Empty, Table } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, SelectField, TextField } from '../../forms/fields';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { mayAct } from '../../shell/may';
import { day } from '../../shell/dates';
import { DirectoryTabs } from './tabs';

type Place = NonNullable<ConsoleDirectoryQuery['departement']>;

export const organisationsPage = page({
  path: '/:departement/annuaire/organismes',
  document: ConsoleDirectoryDocument,
  variables: ({ params }) => ({ code: params.departement!, inForce: true }),
  title: 'Associations',
  area: 'directory',
  view: ({ departement }, visit) => departement && <Organisations place={departement} visit={visit} />,
});

function Organisations({ place, visit }: { place: Place; visit: Visit }) {
  const departement = visit.asked.params.departement!;
  return (
    <>
      <h1>Associations</h1>
      <DirectoryTabs departement={departement} current="annuaire/organismes" />
      <Table
        caption="Associations et agréments"
        empty={<Empty>Aucune association n’est enregistrée.</Empty>}
        rows={place.organisations}
        columns={[
          { head: 'Association', heads: true, cell: ({ name }) => name },
          { head: 'Numéro', cell: ({ registration }) => registration },
          { head: 'Agrément', cell: ({ approval }) => approval?.reference ?? 'Aucun' },
          { head: 'Jusqu’au', cell: ({ approval }) => (approval ? day(approval.validUntil) || 'Sans terme' : '–') },
        ]}
      />
      {mayAct(visit.shell, departement, 'registerOrganisation') && (
        <Details summary="Enregistrer une association">
          <ActForm action={`/${departement}/annuaire/organismes/enregistrer`} submit="Enregistrer">
            <TextField name="name" label="Nom" required />
            <TextField name="registration" label="Numéro RNA ou SIREN" required />
          </ActForm>
        </Details>
      )}
      {mayAct(visit.shell, departement, 'recordApproval') && (
        <Details summary="Enregistrer un agrément">
          <ActForm action={`/${departement}/annuaire/organismes/agreer`} submit="Enregistrer l’agrément">
            <SelectField
              name="organisationId"
              label="Association"
              options={place.organisations.map(({ id, name }) => ({ value: id, label: name }))}
              required
            />
            <TextField name="reference" label="Référence de l’arrêté" required />
            <DateField name="validFrom" label="À partir du" partial={false} required />
            <DateField name="validUntil" label="Jusqu’au" partial={false} />
          </ActForm>
        </Details>
      )}
    </>
  );
}
