import {
  always,
  bool,
  columns,
  date,
  json,
  text,
  uuid,
  type Columns,
  type RowOf,
  type Shape,
} from '../../../tenancy/columns';

/** Where it is told, an expression: an account, a team or an authority bears no département of its own. */
export const account = (departement: string) =>
  columns('directory.account', {
    departement: text(() => departement),
    id: uuid(),
    name: text('display_name'),
    email: text(),
    active: bool((at) => `${at('deactivated_at')} is null`),
  });

export const organisation = (departement: string) =>
  columns('directory.organisation', {
    nodeType: always('Organisation'),
    departement: text(() => departement),
    id: uuid(),
    name: text(),
    registration: text(),
    kind: text(),
  });

export const team = (departement: string) =>
  columns('directory.team', { departement: text(() => departement), id: uuid(), name: text() });

export const authority = (departement: string) =>
  columns('reference.authority', {
    departement: text(() => departement),
    id: uuid(),
    kind: text(),
    name: text(),
    seat: bool(),
  });

export const APPROVAL = columns('directory.approval', {
  departement: text('departement_code'),
  id: uuid(),
  reference: text(),
  validFrom: date(),
  validUntil: date(),
});

/** What a row names or not, behind this alias. */
export const joined = <Own extends Shape>(alias: string, list: Columns<Own>) =>
  json<RowOf<Columns<Own>> | null>(() => `case when ${alias}.id is not null then ${list.json(alias)} end`);

export type AccountRow = RowOf<ReturnType<typeof account>>;
export type TeamRow = RowOf<ReturnType<typeof team>>;
export type AuthorityRow = RowOf<ReturnType<typeof authority>>;
export type ApprovalRow = RowOf<typeof APPROVAL>;
/** Its approval in force, where it was asked for. */
export type OrganisationRow = RowOf<ReturnType<typeof organisation>> & { approval?: ApprovalRow | null };
