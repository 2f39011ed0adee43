import { decodeId, encodeId } from '../../server/kernel/id';
import { openDraft, SHEET } from '../support/stories';
import type { OutboxWorld } from './outbox-world';

const COMMITTEE = 'VICTIM_SUPPORT_COMMITTEE';
const uuid = (id: string): string => decodeId(id)!.uuid;

/** Whom the events of alerts, of the committee, of a child's circuit, of places and of pleadings reach. */
export function aboutOtherBodies(of: () => OutboxWorld): void {
  const told = () => of().told();
  const tell = (event: string, subject: string) => of().tell(event, subject, '38');
  const act = (...asked: Parameters<OutboxWorld['world']['act']>) => of().world.act(...asked);
  const team = () => of().world.association;
  const draft = async (exploitation: object = {}, identity: object = {}) =>
    (
      await openDraft(team(), {
        ...SHEET,
        identity: { ...SHEET.identity, ...identity },
        exploitation: { ...SHEET.exploitation, ...exploitation },
      })
    ).id;

  it('what came of an alert, the team that raised it and nobody of the CODAF', async () => {
    const { caseId } = await of().world.acceptedCase();
    const alert = { sector: 'HOTELS', place: 'Grenoble', facts: 'Des faits, sans personne.' };
    const { referral } = await act(team(), 'referCase', { caseId, body: 'CODAF', alert }, 'referral { id }');
    await told();
    const events = ['ALERT_HELD', 'ALERT_RESULT', 'ALERT_CLOSED'];
    for (const event of events) await tell(event, uuid(referral.id));
    expect(await told()).toEqual(events.map(() => 'association-38'));
  });

  it('an agenda to validate anew, its two chairs; validated, its secretariat; an outcome, the team that described the situation', async () => {
    const { rows } = await of().admin.query(
      "select id from directory.body where departement_code = '38' and kind = $1",
      [COMMITTEE],
    );
    await tell('AGENDA_CHANGED', rows[0].id);
    expect(await told()).toEqual(['parquet-38', 'prefecture-38']);
    await tell('AGENDA_VALIDATED', rows[0].id);
    expect(await told()).toEqual(['clav-38']);
    const { caseId } = await of().world.acceptedCase();
    const described = { caseId, body: COMMITTEE, situation: 'Une situation.', supportAsked: 'HOUSING' };
    const { referral } = await act(team(), 'referCase', described, 'referral { id }');
    await told();
    await tell('SUPPORT_RECORDED', uuid(referral.id));
    expect(await told()).toEqual(['association-38']);
  });

  it('a child in danger, the parquet of the convention and child welfare; silence, whoever called and nobody more', async () => {
    const caseId = await draft({ adultOrMinor: 'MINOR' }, { birthYear: '2011', birthDate: '2011-03-04' });
    const call = { called: 'Permanence', calledOn: of().world.dayIn(0), calledAt: '00:00', childInformed: true };
    const opened = await act(team(), 'openProtectionCircuit', { caseId, ...call }, 'circuit { referralId }');
    expect(opened.userErrors).toEqual([]);
    const referralId = uuid(opened.circuit.referralId);
    await of().admin.query('delete from tenant.outbox');
    await tell('CIRCUIT_TOLD', referralId);
    expect(await told()).toEqual(['childwelfare-38', 'parquet-38']);
    for (const event of ['CIRCUIT_FOLLOWED', 'CIRCUIT_SILENT']) {
      await tell(event, referralId);
      expect(await told()).toEqual(['association-38']);
    }
  });

  it('a request for a place, the team of the shelter; what it answers, the team that asked', async () => {
    const shelterTeam = await of().world.api.as('association2-38');
    const shelter = { departement: '38', name: 'Maison', publics: ['WOMEN'], withChildren: true, phone: '0400000000' };
    const { shelter: made } = await act(shelterTeam, 'registerShelter', shelter, 'shelter { id }');
    const need = { public: 'WOMEN', children: 0, neededFrom: of().world.dayIn(0), needs: [] };
    const asked = { caseId: await draft(), shelterIds: [made.id], ...need };
    const { case: file } = await act(team(), 'requestPlace', asked, 'case { placeRequests { id } }');
    expect(await told()).toEqual(['association2-38']);
    const request = uuid(file.placeRequests[0].id);
    for (const [event, who] of [
      ['PLACE_ANSWERED', 'association-38'],
      ['PLACE_TAKEN', 'association2-38'],
      ['PLACE_CLOSED', 'association2-38'],
    ] as const) {
      await tell(event, request);
      expect(await told()).toEqual([who]);
    }
  });

  it('a pleading, the parquet that is named', async () => {
    const caseId = await draft();
    const { pleading } = await act(
      team(),
      'writePleading',
      { caseId, writtenWith: 'LAWYER', text: 'Ce qui est plaidé.' },
      'pleading { id }',
    );
    const { rows } = await of().admin.query(
      "select m.authority_id as id from directory.mandate m join directory.account a on a.id = m.account_id where a.subject = 'parquet-38' limit 1",
    );
    const sent = { pleadingId: pleading.id, parquetId: encodeId('Authority', '38', rows[0].id), manner: 'WRITTEN' };
    expect((await act(team(), 'sendPleading', { ...sent, agreedOn: of().world.dayIn(0) })).userErrors).toEqual([]);
    expect(await told()).toEqual(['parquet-38']);
  });
}
