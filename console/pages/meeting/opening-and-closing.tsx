import { Checkboxes } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Version } from '../../forms/fields';
import type { HeldProps } from './held';

/** From here on, opinions are recorded. */
export function OpeningForm({ session, visit }: HeldProps) {
  return (
    <ActForm action={`/${visit.asked.params.departement}/seances/${session.id}/ouvrir`} submit="Ouvrir la séance">
      <Version value={session.version} />
    </ActForm>
  );
}

/** Sealed for good: what has no opinion then waits for another sitting. */
export function ClosingForm({ session, visit }: HeldProps) {
  const left = session.agenda.filter(({ status }) => status === 'PLACED');
  const opinionDue = left.filter(({ kind }) => kind === 'PSP_OPINION');
  const others = left.filter(({ kind }) => kind !== 'PSP_OPINION' && kind !== 'POLICY');
  const action = `/${visit.asked.params.departement}/seances/${session.id}/clore`;
  return (
    <div id="cloture" data-live data-live-state={left.map(({ id }) => id).join(' ')}>
      <ActForm
        action={action}
        submit="Clore la séance"
        kind="secondary"
        confirm={
          <>
            <p>
              {opinionDue.length > 0
                ? `${opinionDue.length} point(s) sans avis seront reportés\u00a0: ${opinionDue
                    .map(({ referral }) => referral?.reference)
                    .join(', ')}.`
                : 'Chaque point qui appelle un avis en a un.'}{' '}
              Une séance close ne se rouvre pas, et ses membres n’en lisent plus les dossiers.
            </p>
            {others.length > 0 && (
              <Checkboxes
                id="champ-treatedItemIds"
                name="treatedItemIds"
                label="Points traités sans avis"
                hint="Ceux qui ne sont pas cochés sont reportés."
                values={others.map(({ id }) => id)}
                options={others.map(({ id, referral, position }) => ({
                  value: id,
                  label: `Point ${position}, ${referral?.reference ?? ''}`,
                }))}
              />
            )}
          </>
        }
      >
        <Version value={session.version} />
      </ActForm>
    </div>
  );
}
