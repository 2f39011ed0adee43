import { ConsoleGlassDocument, SecondBreakGlassDocument } from '../../../client-sdk/src';
import { Callout } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { act } from '../../http/act';
import { page } from '../../http/page';

/** Somebody whose last opening was not justified needs another person to stand by this one. */
export const secondGlassPage = page({
  path: '/:departement/urgences/:id',
  document: ConsoleGlassDocument,
  variables: ({ params }) => ({ departement: params.departement! }),
  title: 'Appuyer une ouverture en urgence',
  area: 'referrals',
  view: ({ viewer }, { asked: { params } }) => {
    const line = viewer.toDo.find(({ kind, subject }) => kind === 'BREAK_GLASS_TO_SECOND' && subject === params.id);
    if (!line) return null;
    return (
      <>
        <h1>Appuyer une ouverture en urgence</h1>
        <Callout level={2} title={line.label}>
          <p>{line.why}</p>
        </Callout>
        <ActForm
          action={`/${params.departement}/urgences/${params.id}/appuyer`}
          submit="Appuyer cette ouverture"
          confirm="Elle s’ouvre pour trois heures à la personne qui l’a demandée, et votre nom reste à côté du sien."
        />
        <p>Si vous avez un doute, ne faites rien{'\u00a0'}: rien ne s’ouvrira.</p>
      </>
    );
  },
});

export const secondGlass = act({
  path: '/:departement/urgences/:id/appuyer',
  act: SecondBreakGlassDocument,
  input: (_fields, { params }) => ({ breakGlassId: params.id! }),
  refusedOn: secondGlassPage,
  done: () => ({ to: '/', notice: 'DONE' }),
});
