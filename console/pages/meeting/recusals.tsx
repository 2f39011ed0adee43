import { ActForm } from '../../forms/act-form';
import { SelectField, Version } from '../../forms/fields';
import { isNoted, memberChoices, nameOfPoint, pointAddress, type PointProps } from './held';

/** Who takes no part in the deliberation on this point (CRPA R.133-12), whoever noted it. */
export function Recusals(props: PointProps) {
  const { item, session } = props;
  const members = session.convocations.filter(({ memberId }) => item.recusedMemberIds.includes(memberId));
  if (members.length === 0) return null;
  return (
    <ul class="console-points__facts">
      {members.map(({ memberId, quality }) => (
        <li>
          <span>
            Ne délibère pas{'\u00a0'}: {quality}
          </span>
          {isNoted(session) && (
            <ActForm
              action={`${pointAddress(props)}/deport`}
              id={`revenu-${item.id}-${memberId}`}
              submit="Noté par erreur"
              about={`: ${quality}, ${nameOfPoint(item)}`}
              kind="tertiary"
              inline
              sentByScript
            >
              <Version value={item.version} />
              <input type="hidden" name="memberId" value={memberId} />
              <input type="hidden" name="withdrawn" value="on" />
            </ActForm>
          )}
        </li>
      ))}
    </ul>
  );
}

export function RecusalForm(props: PointProps) {
  const { item, session } = props;
  const others = session.convocations.filter(({ memberId }) => !item.recusedMemberIds.includes(memberId));
  return (
    <ActForm
      action={`${pointAddress(props)}/deport`}
      id={`deport-${item.id}`}
      submit="Noter le déport"
      about={nameOfPoint(item)}
      kind="secondary"
      sentByScript
    >
      <Version value={item.version} />
      <SelectField
        id={`champ-deport-${item.id}`}
        name="memberId"
        label="Membre qui ne délibère pas"
        hint="Intérêt personnel dans l’affaire (CRPA R.133-12). Ce dossier se ferme à ce membre."
        options={memberChoices(others)}
      />
    </ActForm>
  );
}
