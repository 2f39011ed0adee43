import type { Client } from 'pg';
import type { CanaryWorld } from '../../canaries/canary-world';
import type { Api } from '../../support/api';
import { farDay } from '../../support/far-days';
import { openDraft } from '../../support/stories';
import { enterAs } from './enter';
import { HttpBrowser } from './http-browser';
import { keptByTeam } from './kept-by-team';
import { otherBodies } from './other-bodies';
import { pathwayThatEnded, pathwayThatRuns, seatThatNobodyHolds } from './pathways-and-seats';
import { toldOfDuplicate } from './possible-duplicate';

const COMMITTEE = 'VICTIM_SUPPORT_COMMITTEE';
/** The other end of a transfer. */
const ELSEWHERE = '69';
/** A caseworker there, and here in the association that has no approval. */
export const OF_TWO_PLACES = `association-${ELSEWHERE}`;
const MONTH_MS = 30 * 86_400_000;

/** By account, pages where something stands that few have: each is behind a link, past the examples that a crawl opens. */
export type Places = Readonly<Record<string, readonly string[]>>;

interface Held {
  id: string;
  departement: string;
  organisation: { id: string };
}

/** The same team as another's, for an account that has a mandate elsewhere. */
const WORKS_HERE_TOO = `
  insert into directory.mandate (id, account_id, role, departement_code, organisation_id, team_id, quality, valid_from, granted_at)
  select gen_random_uuid(), own.id, m.role, m.departement_code, m.organisation_id, m.team_id, m.quality, m.valid_from, m.granted_at
  from directory.account own, directory.mandate m join directory.account a on a.id = m.account_id
  where own.subject = $1 and a.subject = $2`;

/** What must stand somewhere so that each act is offered to somebody: of the rarer ones, one each. */
export class WhatMayBeDone {
  constructor(
    private readonly world: CanaryWorld,
    private readonly api: Api,
    private readonly admin: Client,
    private readonly departement: string,
  ) {}

  async open(): Promise<Places> {
    const { world, departement } = this;
    await this.admin.query(WORKS_HERE_TOO, [OF_TWO_PLACES, this.by('association2')]);
    const file = (id: string, page = '') => `/${departement}/dossiers/${id}${page}`;
    const sat = await world.opined(departement);
    const { sessionId } = sat;
    const minor = await world.accepted(departement, true);
    const waits = await otherBodies(world, departement);
    const handed = await this.handedOver();
    await this.account();
    await this.readAgain();
    await seatThatNobodyHolds(world, await this.api.as(this.by('coordinator')), departement);
    const [runs, ended] = [await pathwayThatRuns(world, departement), await pathwayThatEnded(world, departement)];
    await world.act(this.by('coordinator'), 'makeRoomCopies', { sessionId }, '', 'MakeRoomCopiesInput');
    await world.act(this.by('association'), 'openCalendarFeed', { departement }, '', 'CalendarFeedInput');
    return {
      [this.by('association')]: [
        file(await toldOfDuplicate(this.api, this.admin, departement, ELSEWHERE)),
        file(await this.complete(), '/transmettre'),
        file(minor.caseId, '/suivi'),
        file(await this.transferred(), '/devenir'),
        file(await this.agreedTo(), '/orientations'),
        file(handed.caseId, '/suivi'),
        ...[runs, ended].map(({ caseId }) => `/${departement}/parcours/${caseId}`),
        ...(await keptByTeam(world, departement)),
      ],
      [this.by('parquet')]: [sat.referralId, waits.alert].map((id) => `/${departement}/saisines/${id}`),
      [this.by('prefecture')]: [
        `/${departement}/decisions/${runs.referralId}`,
        `/${departement}/seances/${waits.toValidate}`,
      ],
      [OF_TWO_PLACES]: [file(await this.unapproved(), '/orientations')],
      [this.by('manager')]: [`/${departement}/effacements/${await this.erased()}`],
      [this.by('coordinator')]: [
        ...(await this.followed()),
        `/${departement}/seances/${sessionId}/tenue`,
        `/${departement}/seances/${sessionId}/exemplaires`,
        `/${departement}/seances/${await this.heard()}/tenue`,
        `/${departement}/seances/${await this.withoutQuorum()}`,
        `/${departement}/saisines/${await this.consulted()}`,
        `/${departement}/saisines/${await this.opened()}`,
        `/${departement}/instances/${await this.proposed()}/saisines`,
        `/${departement}/papiers/modeles/${await this.worded()}`,
      ],
      [this.by('clav')]: [
        `/${departement}/instances/${COMMITTEE}/saisines?etat=acceptees`,
        ...[handed.referralId, waits.treated].map((id) => `/${departement}/saisines/${id}`),
      ],
    };
  }

  /** A sitting on policy that is open, what it has somebody do, and what was settled by mistake. */
  private async followed(): Promise<string[]> {
    const { world, departement } = this;
    const coordinator = this.by('coordinator');
    const sessionId = await world.session(departement, 'POLICY');
    await world.act(coordinator, 'placeOnAgenda', { sessionId, title: 'Bilan' });
    await world.act(coordinator, 'conveneSession', { sessionId });
    await world.act(coordinator, 'openSession', { sessionId }, '', 'SessionInput');
    const whole = { sessionId, text: 'Écrire aux services', ownerTitle: 'La DDETS', dueOn: farDay(30, departement) };
    const record = () => world.act(coordinator, 'recordFollowUp', whole, 'followUp { id }');
    const [open, settled] = [(await record()).followUp.id, (await record()).followUp.id];
    await world.act(coordinator, 'settleFollowUp', { followUpId: settled, outcome: 'DONE' });
    return [`seances/${sessionId}/tenue`, `actions/${open}`, `actions/${settled}`].map((at) => `/${departement}/${at}`);
  }

  private by(name: string): string {
    return `${name}-${this.departement}`;
  }

  private async ask(account: string, query: string): Promise<Record<string, any>> {
    const { data, errors } = await (await this.api.as(account))(query);
    if (errors) throw new Error(JSON.stringify(errors));
    return data!;
  }

  private async mandate(name: string, departement = this.departement): Promise<Held> {
    const { viewer } = await this.ask(
      `${name}-${departement}`,
      '{ viewer { mandates { id departement organisation { id } } } }',
    );
    return viewer.mandates.find((mandate: Held) => mandate.departement === departement);
  }

  /** Somebody is heard on its point, and a member steps aside. */
  private async heard(): Promise<string> {
    const { sessionId, itemId } = await this.world.listed(this.departement, { open: true });
    await this.world.act(this.by('coordinator'), 'inviteToItem', { itemId, quality: 'PERSON_CONCERNED' });
    const { departement: place } = await this.ask(
      this.by('coordinator'),
      `{ departement(code: "${this.departement}") { session(id: "${sessionId}") { convocations { memberId } } } }`,
    );
    const [, second] = place.session.convocations as { memberId: string }[];
    await this.world.act(this.by('coordinator'), 'recordRecusal', { itemId, memberId: second!.memberId });
    return sessionId;
  }

  /** Closed with nobody there: it may be convened again. */
  private async withoutQuorum(): Promise<string> {
    const { sessionId } = await this.world.listed(this.departement);
    for (const name of ['openSession', 'closeSession'])
      await this.world.act(
        this.by('coordinator'),
        name,
        { sessionId },
        '',
        name === 'openSession' ? 'SessionInput' : undefined,
      );
    return sessionId;
  }

  private async complete(): Promise<string> {
    const caseId = await this.world.draft(this.departement);
    await this.world.accord(this.departement, caseId);
    return caseId;
  }

  /** Two that wait for an answer may be accepted at once. */
  private async proposed(): Promise<string> {
    for (let count = 0; count < 2; count += 1)
      await this.world.act(this.by('association'), 'submitCase', { caseId: await this.complete() });
    return 'PROSTITUTION_EXIT_COMMISSION';
  }

  /** Worded otherwise, in whatever words: the default may be put back. */
  private async worded(): Promise<string> {
    const [departement, part] = [this.departement, 'RENEWAL_FORM'];
    const text = '<img src=x onerror="window.__x=1"> {nom}';
    await this.world.act(this.by('coordinator'), 'writePaperWording', { departement, part, text });
    return part;
  }

  /** Of an association without approval, which another one may present. */
  private async unapproved(): Promise<string> {
    return (await openDraft(await this.api.as(this.by('association2')), undefined, this.departement)).id;
  }

  /** One goes, which its team may still keep; another one comes. */
  private async transferred(): Promise<string> {
    const { caseId } = await this.world.accepted(this.departement);
    await this.propose(caseId, this.departement, ELSEWHERE);
    const coming = await this.world.accepted(ELSEWHERE);
    await this.propose(coming.caseId, ELSEWHERE, this.departement);
    return caseId;
  }

  private async propose(caseId: string, from: string, departement: string): Promise<void> {
    const { organisation } = await this.mandate('association', departement);
    await this.world.act(`association-${from}`, 'proposeTransfer', {
      caseId,
      departement,
      organisationId: organisation.id,
      accordGivenOn: '2026-01-05',
    });
  }

  /** One waits for its day; of another, its manager is given the address. */
  private async erased(): Promise<string> {
    const { caseId } = await this.world.accepted(this.departement);
    await this.world.act(this.by('manager'), 'eraseCase', { caseId, reason: 'PERSON_REQUEST' });
    return (await this.world.accepted(this.departement)).caseId;
  }

  /** A service has not answered yet. */
  private async consulted(): Promise<string> {
    const { referralId } = await this.world.accepted(this.departement);
    const dueOn = new Date(Date.now() + MONTH_MS).toISOString().slice(0, 10);
    const asked = { referralId, role: 'POLICE', groups: ['COMPLAINT'], question: 'Une question.', dueOn };
    await this.world.act(this.by('coordinator'), 'consultService', asked);
    return referralId;
  }

  /** In danger for life, after an opening that was not justified: a second person is waited for. Its holder is led to that address. */
  private async opened(): Promise<string> {
    const { referralId } = await this.world.accepted(this.departement);
    const first = await this.breakGlass(referralId);
    await this.world.act(this.by('dpo'), 'reviewBreakGlass', { breakGlassId: first, conclusion: 'NOT_JUSTIFIED' });
    return `${referralId}?ouverture=${await this.breakGlass(referralId)}`;
  }

  private async breakGlass(referral: string): Promise<string> {
    const danger = { departement: this.departement, referral, reason: 'THREAT_TO_LIFE', circumstances: 'Un danger.' };
    return (await this.world.act(this.by('coordinator'), 'breakGlass', danger, 'breakGlass { id }')).breakGlass.id;
  }

  /** The committee may be asked: the person said yes. */
  private async agreedTo(): Promise<string> {
    const { caseId } = await this.world.accepted(this.departement);
    await this.world.accord(this.departement, caseId, COMMITTEE, 'VICTIM_SUPPORT', ['SOCIAL_SITUATION']);
    return caseId;
  }

  /** The committee keeps its agenda elsewhere, and is handed a sheet. */
  private async handedOver(): Promise<{ caseId: string; referralId: string }> {
    const { world, departement } = this;
    const caseId = await this.agreedTo();
    await world.cell(departement);
    const input = { caseId, body: COMMITTEE, situation: 'Une situation.', groups: ['SOCIAL_SITUATION'] };
    const { referral } = await world.act(this.by('association'), 'referCase', input, 'referral { id }');
    await world.act(this.by('clav'), 'acceptReferral', { referralId: referral.id }, '', 'ReferralActInput');
    const { departement: place } = await this.ask(
      this.by('clav'),
      `{ departement(code: "${departement}") { body(kind: ${COMMITTEE}) { stateSince } } }`,
    );
    const installed = { departement, kind: COMMITTEE, state: 'INSTALLED', since: place.body.stateSince };
    await world.act('admin', 'installBody', { ...installed, agendaKeeping: 'EXTERNAL' });
    return { caseId, referralId: referral.id as string };
  }

  /** An invitation, a program's token, another browser. */
  private async account(): Promise<void> {
    const { departement } = this;
    const { organisation } = await this.mandate('manager');
    const email = `${OF_TWO_PLACES}@demonstration.passerelle.example`;
    const invited = { departement, role: 'ASSOCIATION_CASEWORKER', team: 'Équipe', organisationId: organisation.id };
    await this.world.act(this.by('manager'), 'grantMandate', { ...invited, email });
    await this.world.act(this.by('association'), 'createApiToken', {
      departement,
      mandateId: (await this.mandate('association')).id,
      label: 'Reprise des dossiers',
      readOnly: true,
      expiresAt: new Date(Date.now() + MONTH_MS).toISOString(),
    });
    const elsewhere = new HttpBrowser(this.api.url);
    await enterAs(elsewhere, this.by('association'));
    elsewhere.close();
  }

  /** Whoever is kept from one file counts none of them: the chair answers that the secretariat reads it again. */
  private async readAgain(): Promise<void> {
    const { keptReaders } = (
      await this.ask(
        this.by('prefecture'),
        `{ departement(code: "${this.departement}") { keptReaders { id reader } } }`,
      )
    ).departement;
    for (const { id, reader } of keptReaders as { id: string; reader: string }[])
      if (reader.includes('coordin'))
        await this.world.act(this.by('prefecture'), 'answerKeptReader', { keptReaderId: id, uphold: false });
  }
}
