import type { ConsoleDirectoryQuery } from '../../../client-sdk/src';
import { ActForm, RefusalsOf } from '../../forms/act-form';
import { Version } from '../../forms/fields';

export type MandateLine = NonNullable<ConsoleDirectoryQuery['departement']>['mandates']['nodes'][number];

interface LineProps {
  line: MandateLine;
  /** Code of the département. */
  at: string;
}

export function EndMandate({ line, at }: LineProps) {
  const form = { action: `/${at}/annuaire/${line.id}/revoquer`, id: `revoquer-${line.id}` };
  if (!line.inForce) return <RefusalsOf {...form} />;
  return (
    <ActForm
      {...form}
      submit="Révoquer"
      about={`le mandat de ${line.account.name}`}
      kind="tertiary"
      inline
      confirm={`Le mandat de ${line.account.name} prend fin aussitôt : ce qu’il ouvrait se ferme.`}
    >
      <Version value={line.version} />
    </ActForm>
  );
}

/** Whoever left, or lost what they sign in with: more than one mandate ends. */
export function DeactivateAccount({ line: { id, account }, at }: LineProps) {
  const form = { action: `/${at}/annuaire/comptes/${account.id}/desactiver`, id: `desactiver-${id}` };
  if (!account.active) return <RefusalsOf {...form} />;
  return (
    <ActForm
      {...form}
      submit="Désactiver le compte"
      about={`de ${account.name}`}
      kind="tertiary"
      inline
      confirm={
        `Le compte de ${account.name} se ferme aussitôt et partout : ses sessions, ses jetons, tous ses mandats, ` +
        'dans ce département et les autres. Il ne se rouvre pas d’ici.'
      }
    />
  );
}
