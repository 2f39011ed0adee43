import { Button, Details, Empty, Input } from '../../elements';
import { ActForm, FieldsOf, RefusalsOf } from '../../forms/act-form';
import { bound } from '../../forms/field-props';
import { Point } from './held-point';
import { OPINIONS, sittingAddress, type HeldItem, type HeldProps } from './held';

const awaitsOpinion = ({ status, referral }: HeldItem): boolean => status === 'PLACED' && referral !== null;

/**
 * One form for all the points: whatever is chosen is saved together, so that going from one to the next loses nothing that is
 * typed elsewhere. Each point is an act of its own, and each refusal is told; all that is left is one act.
 */
export function PointsForm(props: HeldProps) {
  const { agenda, status } = props.session;
  const action = `${sittingAddress(props)}/points`;
  if (agenda.length === 0) return <Empty>Aucun point n’est inscrit.</Empty>;
  const waiting = status === 'OPEN' ? agenda.filter(awaitsOpinion) : [];
  const points = agenda.map((item, index) => <Point {...props} item={item} next={agenda[index + 1] ?? null} />);
  if (waiting.length === 0)
    return (
      <>
        <RefusalsOf action={action} id={OPINIONS} />
        {status === 'CONVENED' && <p>Ouvrez la séance pour enregistrer les avis.</p>}
        <ul class="console-points">{points}</ul>
      </>
    );
  return (
    <>
      <p>
        Choisissez l’avis des points qui le demandent, puis enregistrez{'\u00a0'}: les autres peuvent l’être d’un geste,
        favorables et par consensus. Un point laissé «{'\u00a0'}plus tard{'\u00a0'}» attend.
      </p>
      <ActForm action={action} id={OPINIONS}>
        {/* Return in a field would send the first button: nothing is recorded but by a button that was chosen. */}
        <button type="submit" disabled hidden />
      </ActForm>
      <FieldsOf action={action} id={OPINIONS}>
        <ul class="console-points">{points}</ul>
        <AllPoints waiting={waiting} />
      </FieldsOf>
    </>
  );
}

/** What was chosen, then what was not: « favorable, par consensus ». */
function AllPoints({ waiting }: { waiting: readonly HeldItem[] }) {
  const state = waiting.map(({ id }) => id).join(' ');
  return (
    <>
      <Details summary="Points traités à une autre heure que maintenant">
        <Input
          {...bound({ name: 'treatedAt' })}
          form={OPINIONS}
          label="Heure à laquelle ces points ont été traités"
          hint="Vide : maintenant. Qui délibère est qui était là à cette heure."
          maxLength={7}
        />
      </Details>
      <div class="console-points__all" id="tous-les-points" data-live data-live-state={state}>
        <Button form={OPINIONS} name="suivant" value="">
          Enregistrer les points choisis
        </Button>
        <Button form={OPINIONS} name="consensus" value="oui" kind="secondary">
          Favorable, par consensus, sur tous les autres
        </Button>
      </div>
    </>
  );
}
