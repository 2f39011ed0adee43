import { Alert, Badge, Empty, Table, TextLink } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Version } from '../../forms/fields';
import { capital } from '../../shell/capital';
import type { Item, SittingProps } from './agenda';
import { ItemActs, OrderButtons } from './item-acts';
import { Opinion, Person } from './item-cells';

/** Points in order. The secretariat moves them by buttons, or by dragging where there is a script. */
export function AgendaTable(props: SittingProps) {
  const { session, visit, keeps } = props;
  const { agenda, status } = session;
  const orders = keeps && ['PLANNED', 'CONVENED', 'OPEN'].includes(status) && agenda.length > 1;
  return (
    <>
      <Minutes {...props} />
      {orders && <OrderForm {...props} />}
      <div data-order={orders ? 'ordre' : undefined}>
        <Table
          caption="Ordre du jour"
          captionHidden
          rows={agenda}
          rowId={({ id }) => `point-${id}`}
          empty={
            <Empty>{keeps ? 'Aucun point n’est inscrit.' : 'Aucun point ne vous est ouvert pour le moment.'}</Empty>
          }
          columns={[
            { head: 'N°', numeric: true, cell: ({ position }, index) => position ?? index + 1 },
            { head: 'Point', heads: true, cell: (item) => <Point item={item} {...props} /> },
            { head: 'Personne, à mon niveau', cell: (item) => <Person item={item} visit={visit} /> },
            { head: 'Durée', numeric: true, cell: ({ minutes }) => `${minutes}\u00a0min` },
            { head: 'Suite', cell: (item) => <Opinion item={item} visit={visit} /> },
            ...(keeps && status !== 'HELD' && status !== 'CANCELLED'
              ? [
                  {
                    head: 'Actes',
                    acts: true,
                    cell: (item: Item, index: number) => (
                      <div class="console-item-acts">
                        {orders && <OrderButtons item={item} index={index} last={agenda.length - 1} />}
                        <ItemActs item={item} {...props} />
                      </div>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </div>
    </>
  );
}

function Minutes({ session, keeps }: SittingProps) {
  const { plannedMinutes, capacityMinutes, agenda } = session;
  const over = plannedMinutes - capacityMinutes;
  if (!keeps && agenda.length === 0) return null;
  return (
    <>
      <p>
        {plannedMinutes} minutes prévues{!keeps && ' pour les points que vous lisez'}, sur {capacityMinutes}.
      </p>
      {over > 0 && (
        <Alert kind="warning" small title={`L’ordre du jour dépasse la durée de la séance de ${over} minutes.`}>
          <p>Déplacez un point vers une autre séance, ou reportez-le.</p>
        </Alert>
      )}
    </>
  );
}

/** One form for all the buttons of the table: the whole order goes with the version that was read. */
function OrderForm({ session, visit }: SittingProps) {
  return (
    <ActForm action={`/${visit.asked.params.departement}/seances/${session.id}/ordre`} id="ordre">
      <Version value={session.version} />
      {session.agenda.map(({ id }) => (
        <input type="hidden" name="itemIds" value={id} />
      ))}
    </ActForm>
  );
}

function Point({ item, visit }: SittingProps & { item: Item }) {
  const { labels, asked } = visit;
  const { kind, title, referral, late } = item;
  return (
    <>
      {referral ? (
        <TextLink href={`/${asked.params.departement}/saisines/${referral.id}`}>{referral.reference}</TextLink>
      ) : (
        title
      )}
      <span class="console-list__more">{capital(labels.of('AgendaItemKind', kind))}</span>{' '}
      {late && (
        <Badge kind="warning" small>
          Point tardif
        </Badge>
      )}
    </>
  );
}
