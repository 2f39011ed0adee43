import {
  AcceptTransferDocument,
  ConsoleTransfersDocument,
  DeclineTransferDocument,
  type ConsoleTransfersQuery,
} from '../../../client-sdk/src';
import { Card, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { Hidden } from '../../forms/fields';
import { act } from '../../http/act';
import { useVisit } from '../../http/context';
import { page } from '../../http/page';
import { day } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import { fileAddress } from '../../shell/addresses';

type Incoming = NonNullable<ConsoleTransfersQuery['departement']>['incomingTransfers'][number];

/** Files that another association proposes: a line of each, until one is accepted. */
export const transfersPage = page({
  path: '/:departement/transferts',
  document: ConsoleTransfersDocument,
  variables: ({ params }) => ({ code: params.departement! }),
  title: 'Transferts proposés',
  area: 'files',
  view: ({ departement }) =>
    departement ? <Transfers departement={departement.code} incoming={departement.incomingTransfers} /> : null,
});

export const acceptTransfer = act({
  path: '/:departement/transferts/accepter',
  act: AcceptTransferDocument,
  input: (fields) => ({ transferId: fields.text('transferId') }),
  refusedOn: transfersPage,
  done: (made, { params }) => ({ to: fileAddress(params.departement!, made.case.id), notice: 'FILE_OPENED' }),
});

export const declineTransfer = act({
  path: '/:departement/transferts/decliner',
  act: DeclineTransferDocument,
  input: (fields) => ({ transferId: fields.text('transferId') }),
  refusedOn: transfersPage,
  done: (_made, { params }) => ({ to: `/${params.departement!}/transferts`, notice: 'DONE' }),
});

function Transfers({ departement, incoming }: { departement: string; incoming: readonly Incoming[] }) {
  return (
    <>
      <h1>Transferts proposés</h1>
      <p>
        Une autre association vous propose d’accompagner une personne, avec son accord. Son nom s’ouvre à vous quand
        vous acceptez.
      </p>
      {incoming.length === 0 && <Empty>Aucun transfert ne vous attend.</Empty>}
      {incoming.map((transfer) => (
        <IncomingCard transfer={transfer} departement={departement} />
      ))}
    </>
  );
}

function IncomingCard({ transfer, departement }: { transfer: Incoming; departement: string }) {
  const { labels, shell } = useVisit();
  const { id, fromOrganisation, proposedOn, expiresOn, adultOrMinor, principalForm } = transfer;
  const known = [
    labels.of('Age', adultOrMinor),
    principalForm && labels.of('exploitation.principalForm', principalForm),
  ].filter(Boolean);
  const at = `/${departement}/transferts`;
  return (
    <Card
      title={`De ${fromOrganisation}`}
      level={2}
      detail={`Proposé le ${day(proposedOn)}, à accepter avant le ${day(expiresOn)}`}
      foot={
        mayAct(shell, departement, 'acceptTransfer') && (
          <>
            <ActForm action={`${at}/accepter`} id={`accepter-${id}`} submit="Accepter" about={fromOrganisation} inline>
              <Hidden name="transferId" value={id} />
            </ActForm>
            <ActForm
              action={`${at}/decliner`}
              id={`decliner-${id}`}
              submit="Décliner"
              about={fromOrganisation}
              kind="tertiary"
              inline
              confirm="Ce qui vous a été envoyé est détruit. L’autre association garde son dossier."
            >
              <Hidden name="transferId" value={id} />
            </ActForm>
          </>
        )
      }
    >
      <p>Personne {known.join(', ')}.</p>
    </Card>
  );
}
