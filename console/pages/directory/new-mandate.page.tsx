import { ConsoleDirectoryDocument, type ConsoleDirectoryQuery } from '../../../client-sdk/src';
import { Callout } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, SelectField, TextField } from '../../forms/fields';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { DirectoryTabs } from './tabs';
import { capital } from '../../shell/capital';

type Place = NonNullable<ConsoleDirectoryQuery['departement']>;

/** One form for every mandate: the rules say whether it is given alone or proposed to a second person. */
export const newMandatePage = page({
  path: '/:departement/annuaire/nouveau',
  document: ConsoleDirectoryDocument,
  variables: ({ params }) => ({ code: params.departement!, inForce: true }),
  title: 'Donner un mandat',
  area: 'directory',
  view: ({ departement }, visit) => departement && <NewMandate place={departement} visit={visit} />,
});

function NewMandate({ place, visit }: { place: Place; visit: Visit }) {
  const departement = visit.asked.params.departement!;
  return (
    <>
      <h1>Donner un mandat</h1>
      <DirectoryTabs departement={departement} current="annuaire" />
      <Callout>
        La personne reçoit une invitation à son adresse : son mandat ne commence que si elle l’accepte. Certaines
        fonctions demandent une seconde personne, qui approuve d’abord.
      </Callout>
      <ActForm
        action={`/${departement}/annuaire/nouveau`}
        submit="Envoyer l’invitation"
        confirm="Un message part à cette adresse. Il ne dit rien d’aucun dossier."
      >
        <MandateFields place={place} visit={visit} />
      </ActForm>
    </>
  );
}

function MandateFields({ place, visit: { labels } }: { place: Place; visit: Visit }) {
  return (
    <>
      <TextField name="email" type="email" label="Adresse professionnelle" required />
      <TextField name="displayName" label="Nom et prénom" dir="auto" />
      <SelectField name="role" label="Fonction" options={labels.all('Role')} required />
      <TextField name="quality" label="Qualité, telle qu’elle s’écrit au procès-verbal" />
      <SelectField
        name="bodyId"
        label="Instance"
        hint="Pour un siège ou un secrétariat."
        placeholder="Aucune"
        options={place.bodies.map(({ id, kind }) => ({ value: id, label: capital(labels.of('BodyKind', kind)) }))}
      />
      <SelectField
        name="organisationId"
        label="Association"
        placeholder="Aucune"
        options={place.organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        name="authorityId"
        label="Autorité"
        placeholder="Aucune"
        options={place.authorities.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField name="validFrom" label="À partir du" partial={false} hint="Aujourd’hui si vous ne dites rien." />
      <DateField name="validUntil" label="Jusqu’au" partial={false} hint="Sans terme si vous ne dites rien." />
    </>
  );
}
