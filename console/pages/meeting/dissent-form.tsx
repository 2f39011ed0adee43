import { ActForm } from '../../forms/act-form';
import { SelectField, TextAreaField } from '../../forms/fields';
import { memberChoices, nameOfPoint, pointAddress, type HeldOpinion, type PointProps } from './held';

/** A member may have their disagreement noted (CRPA R.133-13), and take it back. */
export function DissentForm(props: PointProps & { opinion: HeldOpinion }) {
  const { item, opinion, session } = props;
  const action = `${pointAddress(props)}/desaccord`;
  const voting = session.convocations.filter(
    ({ voting: votes, memberId }) => votes && !item.recusedMemberIds.includes(memberId),
  );
  return (
    <ActForm action={action} submit="Noter le désaccord" about={nameOfPoint(item)} kind="secondary" sentByScript>
      <input type="hidden" name="opinionId" value={opinion.id} />
      {voting.map(({ memberId, quality }) => {
        const noted = opinion.dissents.find((each) => each.quality === quality);
        return noted && <input type="hidden" name={`version-${memberId}`} value={noted.version} />;
      })}
      <SelectField
        id={`champ-desaccord-${item.id}`}
        name="memberId"
        label="Membre en désaccord"
        options={memberChoices(voting)}
      />
      <TextAreaField
        id={`champ-desaccord-texte-${item.id}`}
        name="text"
        label="Ce que ce membre fait noter"
        hint="Ses mots. Vide : le désaccord de ce membre est retiré."
        rows={3}
        maxLength={2000}
      />
    </ActForm>
  );
}
