import type { AgendaItemKind, AgendaItemStatus } from '../../../kernel/words';
import {
  always,
  bool,
  columns,
  int,
  json,
  text,
  uuid,
  type Columns,
  type RowOf,
  type Shape,
} from '../../../tenancy/columns';
import { REFERRAL, REFERRAL_HEAD, type ReferralHead } from '../referrals';

/** One point as its row goes to the resolvers. */
export const ITEM = columns('access.agenda_point', {
  nodeType: always('AgendaItem'),
  departement: text('departement_code'),
  id: uuid(),
  sessionId: uuid(),
  kind: text<AgendaItemKind>(),
  title: text().orNull(),
  minutes: int(),
  late: bool(),
  status: text<AgendaItemStatus>(),
  version: int(),
  referralId: uuid().orNull(),
});

/** Columns of `access.agenda_point i` that are those of its referral, at the reader's own door. */
const ofReferral = (column: string) => `i.${column === 'departement_code' ? column : `referral_${column}`}`;

const referralBy = <Own extends Shape>(list: Columns<Own>) =>
  json<RowOf<Columns<Own>> | null>(() => `case when i.referral_id is not null then ${list.json(ofReferral)} end`);

export const ITEM_WITH_REFERRAL = ITEM.with({ referral: referralBy(REFERRAL) });
export const ITEM_WITH_HEAD = ITEM.with({ referral: referralBy(REFERRAL_HEAD) });

/** A referral is absent when it was not asked for; a position is a rank among the points that the reader sees. */
export type ItemRow = RowOf<typeof ITEM> & { referral?: ReferralHead | null; position?: number | null };

/** Fields of a referral that its head answers. */
export const HEAD_FIELDS = new Set([...REFERRAL_HEAD.names, '__typename', 'body', 'sex', 'ageClass', 'principalForm']);

/** What is on an agenda: points deferred or withdrawn are on none. */
export const ON_AGENDA = `i.departement_code = access.departement() and i.status in ('PLACED', 'TREATED')`;
