import {
  ConsoleKeptFromFileDocument,
  type ConsoleKeptFromFileQuery,
  KeepReaderAwayDocument,
} from '../../../client-sdk/src';
import { Breadcrumb, Empty, Table } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { SelectField, TextField } from '../../forms/fields';
import { act } from '../../http/act';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import { moment } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import { fileAddress } from '../../shell/addresses';
import { capital } from '../../shell/capital';

type Place = NonNullable<ConsoleKeptFromFileQuery['departement']>;

/** Who must read nothing of this file: the person knows them, or fears them. */
export const keptFromFilePage = page({
  path: '/:departement/dossiers/:id/ecarts',
  document: ConsoleKeptFromFileDocument,
  variables: ({ params }) => ({ code: params.departement!, id: params.id! }),
  title: 'Tenir quelqu’un à l’écart',
  area: 'files',
  view: ({ departement }, { shell }) =>
    departement?.case && mayAct(shell, departement.code, 'keepReaderAway') ? (
      <KeptFromFile place={departement} file={departement.case} />
    ) : null,
});

function KeptFromFile({ place, file }: { place: Place; file: NonNullable<Place['case']> }) {
  const { labels } = useVisit();
  const at = fileAddress(place.code, file.id);
  const members = place.members.map(({ id, quality, role, body }) => ({
    value: id,
    label: `${capital(quality || labels.of('Role', role))}${body ? `, ${labels.of('BodyKind', body.kind)}` : ''}`,
  }));
  return (
    <>
      <Breadcrumb places={[{ label: 'Dossier', href: at }, { label: 'Tenir quelqu’un à l’écart' }]} />
      <h1>Tenir quelqu’un à l’écart de ce dossier</h1>
      <p>
        La personne connaît un membre d’une instance, ou le craint. Dès votre demande, il n’en lit plus rien{'\u00a0'};
        le préfet confirme ou lève, et personne d’autre ne l’apprend.
      </p>
      <Table
        caption="Vos demandes"
        rows={file.keptReaders}
        empty={<Empty inline>Personne n’est tenu à l’écart.</Empty>}
        columns={[
          { head: 'Qui', heads: true, cell: ({ reader }) => <bdi>{reader}</bdi> },
          { head: 'Demandée le', cell: ({ askedAt }) => moment(askedAt, place.timeZone) },
          { head: 'Réponse', cell: ({ state }) => capital(labels.of('KeptReaderState', state)) },
        ]}
      />
      <ActForm
        action={`${at}/ecarts/demander`}
        submit="Tenir à l’écart"
        confirm="Ce que cette personne lisait de ce dossier se ferme aussitôt, à toutes ses portes."
      >
        <TextField
          name="email"
          label="Son adresse professionnelle"
          type="email"
          hint="Rien ne dit si quelqu’un y répond."
        />
        <SelectField name="membershipId" label="Ou un membre d’une instance" options={members} />
      </ActForm>
    </>
  );
}

export const keepReaderAway = act({
  path: '/:departement/dossiers/:id/ecarts/demander',
  act: KeepReaderAwayDocument,
  input: (fields, { params }) => ({
    caseId: params.id!,
    email: fields.optional('email'),
    membershipId: fields.optional('membershipId'),
  }),
  refusedOn: keptFromFilePage,
  done: (_made, { params }) => ({ to: `${fileAddress(params.departement!, params.id!)}/ecarts`, notice: 'SAVED' }),
});
