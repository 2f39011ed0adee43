import { TwoDepartements, uuid, type Result } from './two-departements';
import type { Ask } from '../support/api';

let world: TwoDepartements;
beforeAll(async () => {
  world = await TwoDepartements.open();
}, 120_000);
afterAll(() => world.close());
// Each story on a day and in a month of its own: an association is looked at, and told, so many times and no more.
beforeEach(async () => {
  await world.admin.query('delete from tenant.possible_duplicate');
  await world.admin.query("update tenant.match_request set looked_at = looked_at - interval '2 days'");
});

const HINTS = 'possibleDuplicates { id code state month version }';
const hints = async (who: Ask, id: string) =>
  (await world.read(who, id, HINTS)).possibleDuplicates as {
    id: string;
    code: string;
    state: string;
    month: string;
    version: number;
  }[];
const nextMonth = (work = world.match) => world.inDays(32, work);
const found = (caseId: string) => world.count('select from tenant.possible_duplicate where case_id = $1', uuid(caseId));
const REVIEW = `query ($code: DepartementCode!) { departement(code: $code) { possibleDuplicates(first: 100) { nodes {
  code file organisation side state month contactDepartement reference } } } }`;
const reviewed = async (who: Ask, code: string) =>
  (await who(REVIEW, { code })).data!.departement?.possibleDuplicates?.nodes as any[] | undefined;
const answer = (who: Ask, duplicateId: string, value: string) =>
  world.act(who, 'answerPossibleDuplicate', { duplicateId, answer: value }, 'possibleDuplicate { state }');

/** One holds the person here, another registers her there; the job has run, and the month is over. */
async function pair(name: string): Promise<{ holder: string; asker: string }> {
  const holder = await world.submitted(world.here, name);
  const asker = await world.submitted(world.there, name, '69');
  await world.match();
  await nextMonth();
  return { holder, asker };
}

describe('a person who is registered in two départements', () => {
  it('is told to the association that already held her, next month, and never to the one that asked', async () => {
    const holder = await world.submitted(world.here, 'Premierova');
    const asker = await world.submitted(world.there, 'Premierova', '69');
    await world.match();
    expect([await hints(world.here, holder), await hints(world.there, asker)]).toEqual([[], []]);
    await nextMonth();
    expect(await hints(world.there, asker)).toEqual([]);
    const [hint] = await hints(world.here, holder);
    expect(hint).toMatchObject({
      state: 'TOLD',
      month: expect.stringMatching(/^\d{4}-\d\d$/),
      code: expect.stringMatching(/^[0-9A-F]{8}$/),
    });
    expect(JSON.stringify(hint)).not.toMatch(/69|Rhône/);
  });

  it('is told once, however often the job runs and the identity is written again', async () => {
    const { holder, asker } = await pair('Unefoisova');
    await world.match();
    await world.act(world.there, 'writeGroup', {
      caseId: asker,
      sheet: { identity: { familyName: 'Unefoisova', givenName: 'Awa', birthYear: '1998' } },
    });
    await world.match();
    await nextMonth();
    expect(await hints(world.here, holder)).toHaveLength(1);
  });

  it('is looked for again when the name is corrected after the submission', async () => {
    const holder = await world.submitted(world.here, 'Corrigeova');
    const asker = await world.submitted(world.there, 'Fautedefrappova', '69');
    await world.match();
    expect(await found(holder)).toBe(0);
    await world.act(world.there, 'writeGroup', {
      caseId: asker,
      sheet: { identity: { familyName: 'Corrigeova', givenName: 'Awa', birthYear: '1998' } },
    });
    await world.match();
    expect(await found(holder)).toBe(1);
  });

  it('within one département is told by the same rule', async () => {
    const first = await world.submitted(world.here, 'Memelieuova');
    const second = await world.submitted(world.here, 'Memelieuova');
    await world.match();
    expect([await found(first), await found(second)]).toEqual([1, 0]);
  });

  it('is mailed to the holder’s team alone, in the words of every mail', async () => {
    await world.admin.query('delete from tenant.outbox');
    const { holder } = await pair('Courrierova');
    const { rows } = await world.admin.query(
      "select departement_code, subject_id from tenant.outbox where event = 'DUPLICATE_POSSIBLE'",
    );
    expect(rows).toEqual([{ departement_code: '38', subject_id: uuid(holder) }]);
  });
});

describe('who is never matched', () => {
  const never = async (name: string, change: (holder: string, asker: string) => Promise<unknown>) => {
    const holder = await world.submitted(world.here, name);
    const asker = await world.submitted(world.there, name, '69');
    await change(holder, asker);
    await world.match();
    await nextMonth();
    expect([await found(holder), await found(asker)]).toEqual([0, 0]);
  };
  const mark = (who: Ask, caseId: string, moved = true) =>
    world.act(who, 'markMovedToSafety', { caseId, moved }, 'case { movedToSafety }');

  it('a person moved to safety, in either direction', async () => {
    await never('Abriteova', (_holder, asker) => mark(world.there, asker));
    await never('Protegeova', (holder) => mark(world.here, holder));
  });

  it('whoever is moved to safety before the month is over: what was found goes untold', async () => {
    const holder = await world.submitted(world.here, 'Entretempsova');
    const asker = await world.submitted(world.there, 'Entretempsova', '69');
    await world.match();
    expect(await found(holder)).toBe(1);
    await mark(world.there, asker);
    await nextMonth();
    expect(await found(holder)).toBe(0);
  });

  it('a hint that was told stays: that it went would tell that she was moved', async () => {
    const { holder, asker } = await pair('Resteova');
    await mark(world.there, asker);
    await nextMonth();
    expect(await hints(world.here, holder)).toHaveLength(1);
  });

  it('a file that was withdrawn, or a draft', async () => {
    await never('Retireova', (holder) => world.act(world.here, 'withdrawCase', { caseId: holder }));
    const draft = await world.draft(world.here, 'Brouillonova');
    await world.submitted(world.there, 'Brouillonova', '69');
    await world.match();
    expect(await found(draft.id)).toBe(0);
  });

  it('the mark is the own team’s to read and to write', async () => {
    const id = await world.submitted(world.here, 'Marqueova', '38', 'SEXUAL');
    expect((await mark(world.here, id)).case.movedToSafety).toBe(true);
    expect((await mark(world.here, id)).userErrors).toEqual([]);
    const coordinator = await world.api.as('coordinator-38');
    expect(await world.read(coordinator, id, 'movedToSafety possibleDuplicates { id }')).toEqual({
      movedToSafety: null,
      possibleDuplicates: [],
    });
    expect((await world.act(coordinator, 'markMovedToSafety', { caseId: id, moved: false })).userErrors[0]!.code).toBe(
      'FORBIDDEN',
    );
    expect((await world.act(world.there, 'markMovedToSafety', { caseId: id, moved: false })).userErrors[0]!.code).toBe(
      'NOT_FOUND',
    );
    expect((await mark(world.here, id, false)).case.movedToSafety).toBe(false);
  });
});

describe('whoever submits', () => {
  it('sends the same statements and gets the same answer, match or not', async () => {
    await world.submitted(world.here, 'Pareilova');
    await world.match();
    const submission = async (name: string) => {
      const { id } = await world.draft(world.there, name, '69');
      const rules = (await world.act(world.there, 'submitCase', { caseId: id })).warnings.map(({ rule }) => rule);
      const result: Result = await world.act(
        world.there,
        'submitCase',
        { caseId: id, acknowledgedWarnings: rules },
        'case { stage version possibleDuplicates { id } movedToSafety }',
      );
      const { rows } = await world.admin.query(
        `select (select count(*)::int from tenant.match_request where case_id = $1) as asked,
        (select count(*)::int from tenant.outbox where subject_id = $1) as told, (select count(*)::int from tenant.case_event where case_id = $1) as events,
        (select count(*)::int from tenant.journal_entry where subject_id = $1) as entries`,
        [uuid(id)],
      );
      return { result, rows };
    };
    expect(await submission('Pareilova')).toEqual(await submission('Autreova'));
  });

  it('cannot fish: twenty files of an association are looked at in a day, the rest on the next', async () => {
    const holder = await world.submitted(world.here, 'Pecheova');
    const asker = await world.submitted(world.there, 'Pecheova', '69');
    await world.admin.query(
      `insert into tenant.match_request (departement_code, id, case_id, organisation_id, fingerprint, asked_at)
      select departement_code, gen_random_uuid(), case_id, organisation_id, sha256(n::text::bytea), asked_at - interval '1 hour'
      from tenant.match_request cross join generate_series(1, 25) n where case_id = $1`,
      [uuid(asker)],
    );
    await world.match();
    expect(await found(holder)).toBe(0);
    await world.inDays(1, world.match);
    await world.inDays(2, world.match);
    expect(await found(holder)).toBe(1);
  });

  it('and an association is given five hints in a month; above, the officer alone sees them', async () => {
    for (let count = 0; count < 7; count++) {
      await world.submitted(world.here, `Quotaova${'abcdefg'[count]}`);
      await world.submitted(world.there, `Quotaova${'abcdefg'[count]}`, '69');
      await world.match();
    }
    await nextMonth();
    const states = (await reviewed(world.officerHere, '38'))!.map(({ state }) => state as string).sort();
    expect(states).toEqual(['TOLD', 'TOLD', 'TOLD', 'TOLD', 'TOLD', 'WITHHELD', 'WITHHELD']);
  });
});

describe('the answer', () => {
  it('that it is the same person gives each officer the other’s département and the reference here, and nobody else anything', async () => {
    const { holder, asker } = await pair('Reponseova');
    const [hint] = await hints(world.here, holder);
    expect(await reviewed(world.officerThere, '69')).toEqual([]);
    expect((await answer(world.here, hint!.id, 'SAME_PERSON')).possibleDuplicate.state).toBe('SAME_PERSON');
    await world.match();
    const [here, there] = [await reviewed(world.officerHere, '38'), await reviewed(world.officerThere, '69')];
    expect(here).toMatchObject([
      {
        code: hint!.code,
        side: 'HOLDER',
        contactDepartement: '69',
        reference: (await world.read(world.here, holder, 'reference')).reference,
      },
    ]);
    expect(there).toMatchObject([
      {
        code: hint!.code,
        side: 'OTHER',
        contactDepartement: '38',
        reference: (await world.read(world.there, asker, 'reference')).reference,
      },
    ]);
    expect(await hints(world.there, asker)).toEqual([]);
    expect(JSON.stringify([here, there])).not.toMatch(/Reponseova|Awa/);
  });

  it('is the holder’s own team’s, once; that it is another person changes nothing for anybody', async () => {
    const { holder } = await pair('Homonymova');
    const [hint] = await hints(world.here, holder);
    expect((await answer(world.there, hint!.id, 'SAME_PERSON')).userErrors[0]!.code).toBe('NOT_FOUND');
    expect((await answer(world.here, hint!.id, 'OTHER_PERSON')).userErrors).toEqual([]);
    expect((await answer(world.here, hint!.id, 'SAME_PERSON')).userErrors[0]!.code).toBe('WRONG_STATE');
    await world.match();
    expect(await reviewed(world.officerThere, '69')).toEqual([]);
    expect(await reviewed(world.officerHere, '38')).toMatchObject([
      { state: 'OTHER_PERSON', contactDepartement: null, reference: null },
    ]);
  });

  it('and the list are hidden from everybody but the officer of the département', async () => {
    for (const who of [world.here, await world.api.as('coordinator-38'), world.officerThere])
      expect(await reviewed(who, '38')).toBeUndefined();
  });
});
