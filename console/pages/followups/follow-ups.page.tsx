import { ConsoleFollowUpsDocument, type ConsoleFollowUpsQuery, type FollowUpState } from '../../../client-sdk/src';
import { Breadcrumb, Pagination, TabNav } from '../../elements';
import { page } from '../../http/page';
import type { Asked, Visit } from '../../http/visit';
import { bodyKindOf } from '../sittings/body-kind';
import { FollowUpList } from './follow-up-list';

type Body = NonNullable<NonNullable<ConsoleFollowUpsQuery['departement']>['body']>;

const VIEWS: readonly { asked: string; state: FollowUpState; label: string; none: string }[] = [
  { asked: '', state: 'OPEN', label: 'À faire', none: 'Rien ne reste à faire, à votre connaissance.' },
  { asked: 'closes', state: 'SETTLED', label: 'Faites ou abandonnées', none: 'Aucune action n’est close.' },
];

const viewOf = ({ query }: Asked) => VIEWS.find(({ asked }) => asked === query.get('etat')) ?? VIEWS[0]!;

/** All that the sittings of a body had somebody do. */
export const followUpsPage = page({
  path: '/:departement/instances/:kind/actions',
  document: ConsoleFollowUpsDocument,
  variables: (asked) => ({
    code: asked.params.departement!,
    kind: bodyKindOf(asked.params.kind) ?? 'PROSTITUTION_EXIT_COMMISSION',
    state: viewOf(asked).state,
    after: asked.query.get('apres'),
  }),
  title: 'Actions décidées en séance',
  area: 'bodies',
  view: ({ departement }, visit) => {
    const body = bodyKindOf(visit.asked.params.kind) && departement?.body;
    return body ? <FollowUps body={body} visit={visit} /> : null;
  },
});

function FollowUps({ body, visit: { asked } }: { body: Body; visit: Visit }) {
  const { departement } = asked.params;
  const at = `/${departement}/instances/${body.kind}`;
  const view = viewOf(asked);
  const { nodes, pageInfo } = body.followUps;
  const address = (etat: string, after?: string | null) => {
    const query = new URLSearchParams({ ...(etat && { etat }), ...(after && { apres: after }) }).toString();
    return `${at}/actions${query && `?${query}`}`;
  };
  return (
    <>
      <Breadcrumb
        places={[
          { label: 'Instances', href: `/${departement}/instances` },
          { label: body.shortName, href: at },
          { label: 'Actions' },
        ]}
      />
      <h1>Actions décidées en séance</h1>
      <TabNav
        label="Actions par état"
        views={VIEWS.map((each) => ({ href: address(each.asked), label: each.label, current: each === view }))}
      />
      <h2>{view.label}</h2>
      <FollowUpList followUps={nodes} none={view.none} />
      <Pagination next={pageInfo.hasNextPage ? address(view.asked, pageInfo.endCursor) : null} />
    </>
  );
}
