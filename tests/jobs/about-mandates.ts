import { newUuid, uuidOf } from '../../server/kernel/id';
import type { OutboxWorld } from './outbox-world';

/** Whom the events of mandates and erasures reach: holders who may hold nothing, and second persons. */
export function aboutMandates(of: () => OutboxWorld): void {
  const told = () => of().told();
  const tell = (event: string, subject: string, departement = '38') => of().tell(event, subject, departement);

  const proposalFor = async (email: string, state: string): Promise<string> => {
    const id = newUuid();
    await of().admin.query(
      `insert into directory.mandate_proposal (id, departement_code, role, email, quality, proposed_by, proposed_at, state, alone)
       select $1, '38', 'DPO', $2, '', a.id, now(), $3, $3 = 'OFFERED' from directory.account a where a.subject = 'admin'`,
      [id, email, state],
    );
    return id;
  };

  it('an invitation is told to its holder, who needs no mandate; a national one too', async () => {
    const id = await proposalFor('miprof@demonstration.passerelle.example', 'OFFERED');
    await tell('MANDATE_OFFERED', id);
    expect(await told()).toEqual(['miprof']);
    await tell('MANDATE_OFFERED', id, '00');
    expect(await told()).toEqual(['miprof']);
  });

  it('a proposal that nobody has answered, to the second persons of its département; answered, to nobody', async () => {
    const id = await proposalFor('somebody@example.fr', 'PENDING');
    await tell('MANDATE_UNANSWERED', id);
    expect(await told()).toEqual(['general-38', 'regional-38']);
    await of().admin.query(
      `update directory.mandate_proposal set state = 'DECLINED', answered_by = proposed_by where id = $1`,
      [id],
    );
    await tell('MANDATE_UNANSWERED', id);
    expect(await told()).toEqual([]);
  });

  it('a mandate that was ended, to whoever held it', async () => {
    const { rows } = await of().admin
      .query(`select m.id from directory.mandate m join directory.account a on a.id = m.account_id
      where a.subject = 'dpo-38'`);
    await of().admin.query('update directory.mandate set revoked_at = now() where id = $1', [rows[0].id]);
    await tell('MANDATE_ENDED', rows[0].id);
    expect(await told()).toEqual(['dpo-38']);
    await of().admin.query('update directory.mandate set revoked_at = null where id = $1', [rows[0].id]);
  });

  it('what happens to a file, to nobody of its team whose mandate was revoked, is over or has not begun', async () => {
    const { caseId } = await of().world.acceptedCase();
    await told();
    const today = "(now() at time zone 'Europe/Paris')::date";
    const hold = (set: string) =>
      of().admin.query(`update directory.mandate set ${set}
        where account_id = (select id from directory.account where subject = 'association-38')`);
    const { rows } = await of().admin.query(`select m.valid_from::text as day from directory.mandate m
      join directory.account a on a.id = m.account_id where a.subject = 'association-38'`);
    for (const [changed, back] of [
      ['revoked_at = now()', 'revoked_at = null'],
      [`valid_until = ${today}`, 'valid_until = null'],
      [`valid_from = ${today} + 1`, `valid_from = '${rows[0].day}'`],
    ] as const) {
      await hold(changed);
      await tell('DUPLICATE_POSSIBLE', uuidOf(caseId, 'CaseFile', '38')!);
      expect([changed, await told()]).toEqual([changed, []]);
      await hold(back);
    }
    await tell('DUPLICATE_POSSIBLE', uuidOf(caseId, 'CaseFile', '38')!);
    expect(await told()).toEqual(['association-38']);
  });

  it('an erasure that was asked, to the team, the secretariats that had the case, and the officer', async () => {
    const { caseId } = await of().world.acceptedCase();
    await told();
    await of().world.act(
      await of().world.api.as('manager-38'),
      'eraseCase',
      { caseId, reason: 'PERSON_REQUEST', acknowledgedWarnings: ['ERASURE_IS_FINAL'] },
      'erasure { case }',
    );
    expect(await told()).toEqual(['association-38', 'coordinator-38', 'dpo-38']);
  });
}
