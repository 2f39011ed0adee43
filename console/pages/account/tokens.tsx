import { Badge, Details, Table, type Column } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Hidden, RadioField, SelectField, TextField } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';
import type { Me } from './me';

type Token = Me['apiTokens'][number];

/** For a program of the reader's own: it acts under one mandate, and never gives a right. */
export function Tokens({ me }: { me: Me }) {
  const { labels } = useVisit();
  const columns: Column<Token>[] = [
    { head: 'Jeton', heads: true, cell: ({ label }) => label },
    { head: 'Mandat', cell: ({ role, departement }) => `${labels.of('Role', role)}, ${departement}` },
    { head: 'Droits', cell: ({ readOnly }) => (readOnly ? 'Lire' : 'Lire et agir') },
    { head: 'Expire le', cell: ({ expiresAt }) => day(expiresAt) },
    { head: 'Dernier emploi', cell: ({ lastUsedOn }) => (lastUsedOn ? day(lastUsedOn) : 'Jamais') },
    { head: 'Révoquer', acts: true, cell: (token) => <Revoke token={token} /> },
  ];
  return (
    <>
      <Table caption="Mes jetons d’API" captionHidden columns={columns} rows={me.apiTokens} empty="Aucun jeton." />
      <NewToken me={me} />
    </>
  );
}

function Revoke({ token: { id, label, revokedAt } }: { token: Token }) {
  if (revokedAt) return <Badge small>Révoqué le {day(revokedAt)}</Badge>;
  return (
    <ActForm
      action="/mon-compte/jetons/revoquer"
      id={`jeton-${id}`}
      submit="Révoquer"
      kind="secondary"
      inline
      about={`le jeton ${label}`}
    >
      <Hidden name="tokenId" value={id} />
    </ActForm>
  );
}

function NewToken({ me }: { me: Me }) {
  const { labels } = useVisit();
  const mandates = me.mandates.filter(({ departement }) => departement !== null);
  if (mandates.length === 0) return null;
  return (
    <Details summary="Créer un jeton pour un logiciel">
      <ActForm action="/mon-compte/jetons/creer" id="nouveau-jeton" submit="Créer le jeton">
        <TextField
          name="label"
          label="À quoi sert ce jeton"
          hint="En quelques mots, sans nom de personne."
          maxLength={80}
          required
        />
        <SelectField
          name="mandateId"
          label="Mandat sous lequel il agit"
          options={mandates.map(({ id, role, departement }) => ({
            value: id,
            label: `${labels.of('Role', role)}, ${departement}`,
          }))}
          required
        />
        <RadioField
          name="rights"
          label="Ce qu’il peut faire"
          stored="READ"
          options={[
            { value: 'READ', label: 'Lire seulement' },
            { value: 'ACT', label: 'Lire et agir' },
          ]}
        />
        <SelectField
          name="days"
          label="Durée"
          stored="90"
          placeholder={null}
          options={['30', '90', '180', '365'].map((value) => ({ value, label: `${value} jours` }))}
        />
      </ActForm>
    </Details>
  );
}
