import type { ProceedingsFragment } from '../../../client-sdk/src';
import { Details, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { CheckboxField, RadioField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';

interface StatementProps {
  proceedings: ProceedingsFragment;
  version: number;
  address: string;
}

/** What the parquet states, and corrects: two facts, which it alone reads. */
export function Statement({ proceedings, version, address }: StatementProps) {
  const { labels, typed } = useVisit();
  if (proceedings.__typename !== 'ProceedingsGroup') return null;
  const { state, holdBack } = proceedings;
  const action = `${address}/procedure`;
  return (
    <>
      <h3>Ce que le parquet en dit</h3>
      {version === 0 && <Empty>Le parquet n’en a encore rien dit.</Empty>}
      <Details
        summary={version === 0 ? 'Dire la procédure' : 'Corriger ce que dit le parquet'}
        open={typed?.action === action}
      >
        <p>
          Deux faits, et rien de l’enquête (CPP art.{'\u00a0'}11). Le parquet seul les lit, et personne n’est prévenu.
          Si l’examen du dossier doit attendre, dites-le aussi au secrétariat{'\u00a0'}: il ne lit pas cette réserve.
        </p>
        <ActForm action={action} submit="Enregistrer" kind="secondary" about="ce que dit le parquet">
          <Version value={version} />
          <RadioField
            name="state"
            id="procedure-state"
            label="Procédure"
            options={labels.all('ProceedingsState')}
            stored={state}
            required
          />
          <CheckboxField
            name="holdBack"
            id="procedure-holdBack"
            label="Le parquet demande que ce dossier soit tenu en réserve"
            stored={holdBack ?? false}
          />
        </ActForm>
      </Details>
    </>
  );
}
