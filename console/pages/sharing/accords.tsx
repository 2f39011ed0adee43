import type { ConsoleFileAccordsFragment } from '../../../client-sdk/src';
import { Badge } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Hidden } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import { fileAddress } from '../../shell/addresses';
import { capital } from '../../shell/capital';

type Accord = ConsoleFileAccordsFragment['accords'][number];

interface AccordsProps {
  accords: readonly Accord[];
  departement: string;
  caseId: string;
}

/** What the person agreed to, in force first; each may be taken back. */
export function Accords({ accords, departement, caseId }: AccordsProps) {
  const inForce = accords.filter(({ withdrawnAt }) => !withdrawnAt);
  const past = accords.filter(({ withdrawnAt }) => withdrawnAt);
  return (
    <ul class="console-list">
      {[...inForce, ...past].map((accord) => (
        <li>
          <AccordLine accord={accord} />
          {!accord.withdrawnAt && <Withdraw accord={accord} departement={departement} caseId={caseId} />}
        </li>
      ))}
    </ul>
  );
}

function AccordLine({ accord }: { accord: Accord }) {
  const { labels } = useVisit();
  const { bodyKind, purpose, groups, givenOn, manner, withdrawnAt } = accord;
  return (
    <>
      <strong>{capital(labels.of('BodyKind', bodyKind))}</strong>, {labels.of('Purpose', purpose)}.{' '}
      {withdrawnAt && (
        <Badge small plain>
          Retiré ou remplacé
        </Badge>
      )}
      <span class="console-list__more">
        Donné le {day(givenOn)}, {labels.of('AccordManner', manner)}, pour{'\u00a0'}:{' '}
        {groups.map((group) => labels.of('InformationGroup', group)).join(', ')}.
        {withdrawnAt && ` Fin le ${day(withdrawnAt)}.`}
      </span>
    </>
  );
}

function Withdraw({ accord, departement, caseId }: { accord: Accord; departement: string; caseId: string }) {
  const { shell, labels } = useVisit();
  if (!mayAct(shell, departement, 'withdrawAccord')) return null;
  return (
    <ActForm
      action={`${fileAddress(departement, caseId)}/accord/retirer`}
      id={`retirer-${accord.id}`}
      submit="Retirer cet accord"
      about={labels.of('BodyKind', accord.bodyKind)}
      kind="tertiary"
      inline
      confirm={
        <p>
          La saisine qui repose sur cet accord se ferme{'\u00a0'}: à partir de maintenant, cette instance ne lit plus
          rien du dossier, et ne l’examine plus. Une décision déjà prise reste valable.
        </p>
      }
    >
      <Hidden name="accordId" value={accord.id} />
    </ActForm>
  );
}
