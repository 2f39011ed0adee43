import { ConsoleEraseDocument, EraseCaseDocument, type ErasureGround } from '../../../client-sdk/src';
import { Callout } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { RadioField } from '../../forms/fields';
import { act } from '../../http/act';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import { mayAct } from '../../shell/may';
import { chosen } from '../sharing/choices';

/** For whoever answers for the association, who need not read the file: its team gives the address of this page. */
export const erasePage = page({
  path: '/:departement/effacements/:id',
  document: ConsoleEraseDocument,
  variables: ({ params }) => ({ code: params.departement! }),
  title: 'Effacer un dossier',
  area: 'files',
  view: ({ departement }, { shell, asked }) =>
    departement && mayAct(shell, departement.code, 'eraseCase') ? (
      <Erase departement={departement.code} caseId={asked.params.id!} />
    ) : null,
});

export const eraseCase = act({
  path: '/:departement/effacements/:id/demander',
  act: EraseCaseDocument,
  input: (fields, { params }) => ({
    caseId: params.id!,
    reason: chosen<ErasureGround>(fields, 'reason', 'Dites pourquoi.'),
  }),
  refusedOn: erasePage,
  done: (_made, { params }) => ({ to: `/${params.departement!}/effacements`, notice: 'DONE' }),
});

/** Closed to all at once; destroyed after fifteen days, during which the team may take it back. */
function Erase({ departement, caseId }: { departement: string; caseId: string }) {
  const { labels } = useVisit();
  return (
    <>
      <h1>Effacer un dossier</h1>
      <Callout>
        Le dossier se ferme à tous dès maintenant, et ses partages prennent fin. Il est détruit quinze jours plus tard.
        Jusque-là, l’équipe peut annuler. Qu’elle remette d’abord à la personne la copie qu’elle souhaite garder.
      </Callout>
      <ActForm
        action={`/${departement}/effacements/${caseId}/demander`}
        submit="Demander l’effacement"
        confirm="Plus personne ne lit le dossier. Dans quinze jours, rien ne pourra le rétablir."
      >
        <RadioField name="reason" label="Pourquoi" required options={labels.all('ErasureGround')} />
      </ActForm>
    </>
  );
}
