import type { Client } from 'pg';
import { decodeId, encodeId } from '../../server/kernel/id';
import { groups, type Group } from '../../server/kernel/groups';
import { sheetFields, type SheetField } from '../../server/kernel/sheet-fields';
import { smallPdf } from '../../server/demonstration/rows/small-pdf';
import { type Canary, forNamed, identityPaper, inGroup, inPleading, newDay, newMonth, newToken } from './canary';
import { makeConvention, tellCircuit, tellRunaways } from './circuit-story';
import type { RunningServer } from './running-server';
import { farDay } from '../support/far-days';

const GROUPS = [
  'IDENTITY',
  'CONTACT',
  'SOCIAL_SITUATION',
  'HEALTH',
  'FAMILY',
  'RESIDENCE',
  'COMPLAINT',
  'PROCEEDINGS',
  'EXPLOITATION',
];
const COMMISSION = 'PROSTITUTION_EXIT_COMMISSION';
const OWN = ['association', 'manager'];
const WITH_SECRETARIAT = [...OWN, 'coordinator'];
/** Seats of the commission, and its secretariat. */
const SEATED = 'coordinator prefecture foreigners magistrate parquet police ddets childwelfare'.split(' ');
const WITH_DECIDING = [...WITH_SECRETARIAT, 'prefecture'];

interface Result {
  userErrors: { code: string; message: string }[];
  warnings: { rule: string }[];
  [field: string]: any;
}

/** A file with a canary in each personal field, and the acts that lead it where it is read. */
export class CanaryWorld {
  readonly canaries: Canary[] = [];
  readonly caseIds: string[] = [];
  readonly referralIds: string[] = [];
  readonly followUpIds: string[] = [];
  readonly circuitIds: string[] = [];
  readonly pleadingIds: string[] = [];
  readonly documentIds: string[] = [];
  /** Papers that are made when they are asked for. */
  readonly paperPaths: string[] = [];

  constructor(
    private readonly server: Pick<RunningServer, 'ask' | 'send' | 'token'>,
    private readonly admin: Client,
    /** What is written wherever a text passes. */
    private readonly newText: () => string = newToken,
  ) {}

  async act(
    who: string,
    name: string,
    input: Record<string, unknown>,
    fields = '',
    type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`,
  ): Promise<Result> {
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code message } warnings { rule } } }`;
    const { text } = await this.server.ask(await this.server.token(who), document, { input });
    const { data, errors } = JSON.parse(text.slice(text.indexOf('\n') + 1));
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    const result = data[name] as Result;
    const rules = result.warnings.map(({ rule }) => rule);
    if (result.userErrors.some(({ code }) => code === 'WARNING_NOT_ACKNOWLEDGED') && !input.acknowledgedWarnings) {
      return this.act(who, name, { ...input, acknowledgedWarnings: rules }, fields, type);
    }
    if (result.userErrors.length > 0) throw new Error(`${name} by ${who}: ${JSON.stringify(result.userErrors)}`);
    return result;
  }

  private async read(who: string, document: string): Promise<any> {
    const { text } = await this.server.ask(await this.server.token(who), document);
    return JSON.parse(text.slice(text.indexOf('\n') + 1)).data;
  }

  /** The agenda that a co-chair has read. */
  async agendaDigest(who: string, departement: string, session: string): Promise<string> {
    const asked = `{ departement(code: "${departement}") { session(id: "${session}") { agendaToValidate { digest } } } }`;
    return (await this.read(who, asked)).departement.session.agendaToValidate.digest;
  }

  /** The committee has a follow-up cell: there alone a sheet goes. */
  async cell(departement: string): Promise<void> {
    const who = `clav-${departement}`;
    const asked = `{ departement(code: "${departement}") { body(kind: VICTIM_SUPPORT_COMMITTEE) { id followUpCell { validFrom } } } }`;
    const { body } = (await this.read(who, asked)).departement;
    if (body.followUpCell) return;
    await this.act(who, 'recordFollowUpCell', { bodyId: body.id, actReference: 'Règlement intérieur' });
  }

  private sheet(found: Canary[], caseOf: () => string, minor: boolean): Record<string, Record<string, unknown>> {
    const typed = groups
      .filter((group) => group !== 'proceedings')
      .map((group) => [
        group,
        Object.fromEntries(
          sheetFields[group].map((field) => [field.name, this.value(found, caseOf, group, field, minor)]),
        ),
      ]);
    return Object.fromEntries(typed);
  }

  private value(found: Canary[], caseOf: () => string, group: Group, field: SheetField, minor: boolean): unknown {
    const plant = (token: string) => {
      found.push(inGroup(token, caseOf, group, field.minimised === true));
      return token;
    };
    const known: Record<string, unknown> = {
      nationality: 'NG',
      country: 'NG',
      birthYear: '1990',
      principalForm: 'SEXUAL',
      adultOrMinor: minor ? 'MINOR' : 'ADULT',
      titleKind: 'NONE',
      exists: 'YES',
      stoppedProstitution: 'YES',
      sex: 'FEMALE',
      birthDate: '1990-02-03',
      month: '2026-05',
      fromMonth: '2025-01',
      toMonth: '2025-11',
      sinceMonth: '2026-02',
    };
    if (field.name in known) return known[field.name];
    switch (field.kind) {
      case 'text':
      case 'name':
      case 'address':
        return plant(this.newText());
      case 'fileNumber':
        return plant(newToken());
      case 'date':
        return plant(newDay());
      case 'month':
        return plant(newMonth());
      case 'boolean':
        return true;
      case 'codes':
        return [field.codes[0]];
      case 'code':
        return field.codes[0];
      case 'language':
        return 'en';
      default:
        return '2';
    }
  }

  note(departement: string, what: string, names: readonly string[], text = this.newText()): string {
    const canary = forNamed(text, what, departement, names);
    this.canaries.push(canary);
    return canary.token;
  }

  /** A day by hand, since no such day can be meant. */
  async set(statement: string, referralId: string, day: string): Promise<void> {
    await this.admin.query(statement, [decodeId(referralId)!.uuid, day]);
  }

  async parquetOf(referralId: string): Promise<string> {
    const { uuid, departement } = decodeId(referralId)!;
    const { rows } = await this.admin.query<{ id: string }>(
      'select parquet_id as id from tenant.referral where departement_code = $1 and id = $2',
      [departement, uuid],
    );
    return encodeId('Authority', departement, rows[0]!.id);
  }

  async draft(departement: string, minor = false): Promise<string> {
    const found: Canary[] = [];
    const opened: { id?: string } = {};
    const externalReference = this.note(departement, 'external reference', OWN, newToken());
    const { case: file } = await this.act(
      `association-${departement}`,
      'openCase',
      { departement, externalReference, sheet: this.sheet(found, () => decodeId(opened.id!)!.uuid, minor) },
      'case { id }',
    );
    opened.id = file.id as string;
    this.canaries.push(...found);
    this.caseIds.push(opened.id);
    await this.trial(departement, opened.id);
    await this.considersReturn(departement, opened.id);
    return opened.id;
  }

  /** A hearing to come and what became of the complaint; their days are set by hand, since no such day can be meant. */
  private async trial(departement: string, subjectId: string): Promise<void> {
    const id = () => decodeId(subjectId)!.uuid;
    const [court, heldOn, occurredOn] = [this.newText(), newDay(2121), newDay()];
    const team = `association-${departement}`;
    const hearing = { subjectId, heldOn: farDay(0, departement), kind: 'TRIAL', court };
    await this.act(team, 'recordHearing', hearing);
    await this.act(team, 'recordComplaintStep', { subjectId, step: 'FILED', occurredOn: '2026-01-05' });
    for (const [table, column, day] of [
      ['hearing', 'held_on', heldOn],
      ['complaint_step', 'occurred_on', occurredOn],
    ])
      await this.admin.query(`update tenant.${table} set ${column} = $2 where case_id = $1`, [id(), day]);
    this.canaries.push(
      inGroup(court, id, 'proceedings', true),
      inGroup(heldOn, id, 'proceedings', true),
      inGroup(occurredOn, id, 'complaint', false),
    );
  }

  /** A child of whom the parquet was called. */
  async circuit(departement: string, away = false): Promise<string> {
    await makeConvention(this, this.admin, departement);
    const caseId = await this.draft(departement, true);
    const circuitId = await tellCircuit(this, this.admin, departement, caseId);
    this.circuitIds.push(circuitId);
    if (away) await tellRunaways(this, departement, circuitId);
    return circuitId;
  }

  /** Which her own team alone reads. */
  private async considersReturn(departement: string, caseId: string): Promise<void> {
    const assessedBy = this.newText();
    const assessed = { country: 'NG', stage: 'CONSIDERED', risk: 'LOW', assessedOn: '2026-01-05', assessedBy };
    await this.act(`association-${departement}`, 'recordSecureReturn', { caseId, ...assessed });
    this.canaries.push(forNamed(assessedBy, 'who assessed a return', departement, ['association']));
  }

  async accord(
    departement: string,
    caseId: string,
    body = COMMISSION,
    purpose = 'PSP',
    groupNames = GROUPS,
  ): Promise<void> {
    await this.act(`association-${departement}`, 'recordAccord', {
      caseId,
      body,
      purpose,
      groups: groupNames,
      givenOn: '2026-01-05',
      manner: 'WRITTEN',
    });
  }

  async accepted(departement: string, minor = false): Promise<{ caseId: string; referralId: string }> {
    const caseId = await this.draft(departement, minor);
    await this.accord(departement, caseId, COMMISSION, minor ? 'MINOR_PATHWAY' : 'PSP');
    const named = minor ? [...OWN, 'coordinator'] : WITH_SECRETARIAT;
    const paper = identityPaper(this.newText(), decodeId(caseId)!.uuid, departement, named);
    this.canaries.push(paper);
    await this.upload(departement, caseId, paper.token);
    const { case: file } = await this.act(
      `association-${departement}`,
      'submitCase',
      { caseId },
      'case { referrals { id } }',
    );
    const referralId = file.referrals[0].id as string;
    this.referralIds.push(referralId);
    await this.act(`coordinator-${departement}`, 'acceptReferral', { referralId }, '', 'ReferralActInput');
    return { caseId, referralId };
  }

  /** To the parquet whose magistrate reads there; another, in the next département, reads none of it. */
  async pleading(departement: string, caseId: string): Promise<void> {
    const [text, by] = [this.newText(), `association-${departement}`];
    const written = { caseId, writtenWith: 'PERSON', text };
    const { pleading } = await this.act(by, 'writePleading', written, 'pleading { id }');
    this.pleadingIds.push(pleading.id as string);
    this.canaries.push(inPleading(text, departement, decodeId(pleading.id)!.uuid));
    const { rows } = await this.admin.query<{ id: string }>(
      `select m.authority_id as id from directory.mandate m join directory.account a on a.id = m.account_id
       where a.subject = $1 and m.role = 'PARQUET' limit 1`,
      [`parquet-${departement}`],
    );
    const parquetId = encodeId('Authority', departement, rows[0]!.id);
    await this.act(by, 'sendPleading', { pleadingId: pleading.id, parquetId, agreedOn: '2026-01-05', manner: 'ORAL' });
  }

  private upload(departement: string, caseId: string, token: string): Promise<void> {
    return this.send(`association-${departement}`, `case=${caseId}&slot=IDENTITY_PAPER`, token);
  }

  private async send(who: string, place: string, token: string): Promise<void> {
    const path = `/documents?${place}&name=${encodeURIComponent(`${token}.pdf`)}`;
    const { status, text } = await this.server.send(path, await this.server.token(who), {
      method: 'POST',
      headers: { 'content-type': 'application/pdf' },
      body: new Uint8Array(smallPdf(token)),
    });
    if (status >= 300) throw new Error(`upload: ${text}`);
    this.documentIds.push(JSON.parse(text.slice(text.indexOf('\n') + 1)).document.id);
  }

  /** What the authority signed: two, the first of which the second replaced. */
  async signed(departement: string, caseId: string, decisionId: string, names: readonly string[]): Promise<void> {
    let place = `decision=${decisionId}`;
    for (const what of ['a signed copy that was replaced', 'a signed copy']) {
      const copy = identityPaper(this.newText(), decodeId(caseId)!.uuid, departement, names, what);
      this.canaries.push(copy);
      await this.send(`prefecture-${departement}`, place, copy.token);
      place = `decision=${decisionId}&replaces=${this.documentIds.at(-1)}`;
    }
  }

  async session(departement: string, formation = 'INDIVIDUAL_CASES'): Promise<string> {
    const { session } = await this.act(
      `coordinator-${departement}`,
      'scheduleSession',
      {
        departement,
        body: COMMISSION,
        formation,
        heldOn: farDay(0, departement),
        startsAt: '14:00',
        capacityMinutes: 240,
      },
      'session { id }',
    );
    return session.id as string;
  }

  /** On the agenda of a sitting that is convened, and opened if asked for. */
  async listed(departement: string, options: { open?: boolean; minor?: boolean } = {}) {
    const found = await this.accepted(departement, options.minor);
    const sessionId = await this.session(departement, options.minor ? 'MINORS_PATHWAYS' : undefined);
    const { item } = await this.act(
      `coordinator-${departement}`,
      'placeOnAgenda',
      { sessionId, referralId: found.referralId },
      'item { id }',
    );
    const convened = await this.act(
      `coordinator-${departement}`,
      'conveneSession',
      { sessionId },
      'session { convocations { memberId } }',
    );
    const stated = { referralId: found.referralId, state: 'OPEN', holdBack: true };
    await this.act(`parquet-${departement}`, 'stateProceedings', stated);
    if (options.open) {
      await this.act(`coordinator-${departement}`, 'openSession', { sessionId }, '', 'SessionInput');
      const lines = convened.session.convocations.map(({ memberId }: { memberId: string }) => ({
        memberId,
        state: 'PRESENT',
      }));
      await this.act(`coordinator-${departement}`, 'recordAttendances', { sessionId, lines });
    }
    return { ...found, sessionId, itemId: item.id as string };
  }

  async opined(departement: string) {
    const found = await this.listed(departement, { open: true });
    const reserves = this.note(departement, 'reserves of an opinion', WITH_DECIDING);
    await this.act(`coordinator-${departement}`, 'recordOpinion', {
      agendaItemId: found.itemId,
      sense: 'FAVOURABLE',
      reserves,
    });
    return found;
  }
}

export { OWN, SEATED, WITH_DECIDING, WITH_SECRETARIAT };
