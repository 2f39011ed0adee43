import { encodeId } from '../../server/kernel/id';
import type { Ask } from '../support/api';
import { showing } from '../support/papers';
import { TwoDepartements, uuid, type Result } from './two-departements';

const INCOMING = `query ($code: DepartementCode!) { departement(code: $code) {
  incomingTransfers { id fromOrganisation proposedOn expiresOn adultOrMinor principalForm } } }`;

export const ACCEPTED = `case { id stage reference sheet {
  identity { ... on IdentityGroup { familyName birthDate } } exploitation { ... on ExploitationGroup { narrative } } } }`;

/** What a file holds that must not stay behind. */
const HELD = [
  ['case_part', 'holder_id'],
  ['case_part_version', 'holder_id'],
  ['case_note', 'holder_id'],
  ['document', 'case_id'],
  ['name_form', 'case_id'],
  ['match_request', 'case_id'],
];

/** A proposal and the parcel that its receiver sees. */
export interface Proposed {
  caseId: string;
  transferId: string;
  parcelId: string;
}

/** The acts of a transfer, from one département into the other. */
export class Transfers {
  private constructor(
    readonly world: TwoDepartements,
    /** The association there. */
    readonly receiver: string,
  ) {}

  static async open(): Promise<Transfers> {
    const world = await TwoDepartements.open();
    return new Transfers(world, await world.organisationOf(world.there, '69'));
  }

  async incoming(who: Ask, code = '69'): Promise<{ id: string }[]> {
    return (await who(INCOMING, { code })).data!.departement?.incomingTransfers ?? [];
  }

  /** An authorisation with its signed copy in force, another that it replaced, and one of a decision that was withdrawn. */
  async signed(caseId: string): Promise<void> {
    const token = await this.world.api.token('association-38');
    const { rows: made } = await this.world.admin.query(
      `insert into tenant.decision (departement_code, id, referral_id, case_id, sense, signatory, delegation, signed_on, starts_on, recorded_by, recorded_at)
       select '38', gen_random_uuid(), r.id, r.case_id, 'AUTHORISED', 'Le préfet', '', current_date, current_date, gen_random_uuid(), now()
       from tenant.referral r where r.case_id = $1 returning id, referral_id`,
      [uuid(caseId)],
    );
    const [decision, referral] = [made[0].id as string, made[0].referral_id as string];
    for (const [name, of, replaced] of [
      ['en vigueur', decision, false],
      ['remplacé', decision, true],
      ['retiré', referral, false],
    ] as const) {
      const path = `/documents?case=${caseId}&slot=IDENTITY_PAPER&name=${name}.pdf`;
      const content = { method: 'POST', headers: { authorization: `Bearer ${token}` } };
      const sent = await fetch(`${this.world.api.url}${path}`, {
        ...content,
        body: new Uint8Array(showing(`(${name})`)),
      });
      await this.world.admin.query(
        `update tenant.document set slot = 'SIGNED_DECISION', decision_id = $2, referral_id = $3, replaced_at = case when $4 then now() end
         where id = $1`,
        [uuid(((await sent.json()) as { document: { id: string } }).document.id), of, referral, replaced],
      );
    }
  }

  propose(caseId: string, more: object = {}): Promise<Result> {
    return this.world.act(
      this.world.here,
      'proposeTransfer',
      {
        caseId,
        departement: '69',
        organisationId: this.receiver,
        accordGivenOn: '2026-01-05',
        acknowledgedWarnings: ['TRANSFER_ENDS_PATHWAY'],
        ...more,
      },
      'transfer { id state proposedOn expiresOn }',
    );
  }

  answer(who: Ask, name: string, transferId: string, fields = ''): Promise<Result> {
    return this.world.act(who, name, { transferId }, fields, 'TransferActInput');
  }

  async proposed(name: string, form?: string): Promise<Proposed> {
    return this.proposedOf(await this.world.submitted(this.world.here, name, '38', form));
  }

  async proposedOf(caseId: string): Promise<Proposed> {
    const { transfer, userErrors } = await this.propose(caseId);
    expect(userErrors).toEqual([]);
    const { rows } = await this.world.admin.query('select id from tenant.transfer_parcel where source_case_id = $1', [
      uuid(caseId),
    ]);
    return { caseId, transferId: transfer.id as string, parcelId: encodeId('Transfer', '69', rows[0].id as string) };
  }

  async left(caseId: string): Promise<Record<string, number>> {
    const found: Record<string, number> = {};
    for (const [table, column] of HELD)
      found[table!] = await this.world.count(`select from tenant.${table} where ${column} = $1`, uuid(caseId));
    return found;
  }

  async keyOf(caseId: string): Promise<{ bytes: number }[]> {
    const key = 'select length(wrapped) as bytes from vault.data_key where holder_id = $1';
    return (await this.world.admin.query(key, [uuid(caseId)])).rows;
  }
}
