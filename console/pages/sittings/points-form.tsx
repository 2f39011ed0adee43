import { Button, Empty } from '../../elements';
import { ActForm, RefusalsOf } from '../../forms/act-form';
import type { HeldProps } from './held';
import { Point } from './held-point';

/**
 * One form for all the points: whatever is chosen is saved together, so that going from one to the next loses nothing that is
 * typed elsewhere. Each point is an act of its own, and each refusal is told.
 */
export function PointsForm({ session, visit }: HeldProps) {
  const { agenda, status } = session;
  const action = `/${visit.asked.params.departement}/seances/${session.id}/points`;
  if (agenda.length === 0) return <Empty>Aucun point n’est inscrit.</Empty>;
  const open = status === 'OPEN' && agenda.some((item) => item.status === 'PLACED' && item.referral);
  const points = agenda.map((item, index) => (
    <Point
      item={item}
      next={agenda[index + 1] ?? null}
      open={open}
      labels={visit.labels}
      departement={visit.asked.params.departement!}
    />
  ));
  if (!open) {
    return (
      <>
        <RefusalsOf action={action} id="avis" />
        {status === 'CONVENED' && <p>Ouvrez la séance pour enregistrer les avis.</p>}
        <ul class="console-points">{points}</ul>
      </>
    );
  }
  return (
    <ActForm action={action} id="avis">
      {/* Return in a field would send the first button: nothing is recorded but by a button that was chosen. */}
      <button type="submit" disabled hidden />
      <ul class="console-points">{points}</ul>
      <p class="console-points__all">
        <Button name="suivant" value="">
          Enregistrer tous les points choisis
        </Button>
      </p>
    </ActForm>
  );
}
