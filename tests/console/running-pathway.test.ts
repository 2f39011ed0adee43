import { addDays, addMonths, localDateAt } from '../../server/kernel/local-date';
import { openDesks } from './support/desks';

const desks = openDesks();
const { as } = desks;

const AT = '/38/dossiers/parcours-en-cours';
const french = (date: string) => date.split('-').reverse().join('/');
const today = localDateAt(new Date(), 'Europe/Paris');
const typed = {
  signedOn: french(addDays(addMonths(today, -7), -10)),
  startedOn: french(addMonths(today, -7)),
  accordGroups: ['IDENTITY', 'SOCIAL_SITUATION', 'EXPLOITATION'],
  accordGivenOn: french(addDays(today, -2)),
  accordManner: 'WRITTEN',
  familyName: 'Okonkwo',
  givenName: 'Grace',
  birthYear: '1996',
  sex: 'FEMALE',
  principalForm: 'SEXUAL',
  needsHousing: 'true',
};

describe('a pathway that was running before Passerelle', () => {
  it('is registered by the team that follows it, from its list of files, once nothing lacks', async () => {
    const team = await as('association-38');
    expect((await team.visit('/38/dossiers')).text).toContain(`href="${AT}"`);
    expect((await team.visit('/38/decisions')).text).toContain(`href="${AT}"`);
    const action = AT;
    const refused = await team.submit(await team.visit(AT), { action }, typed);
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(/href="#champ-needsIncome">Il manque/);
    expect(refused.text).toMatch(/value="Okonkwo"/);
    const unsigned = await team.submit(refused, { action }, { needsIncome: 'false' });
    expect(unsigned.text).toContain('href="#champ-signatory"');
    const done = await team.submit(unsigned, { action }, { signatory: 'Le préfet de l’Isère' });
    expect([done.status, done.address]).toEqual([
      200,
      expect.stringMatching(/^\/38\/dossiers\/[\w-]+\?fait=PATHWAY_REGISTERED$/),
    ]);
    expect((await team.visit('/38/decisions')).text).toContain(done.address.split('?')[0]);
  });

  it('is not for whoever opens no file', async () => {
    const prefecture = await as('prefecture-38');
    expect((await prefecture.visit(AT)).status).toBe(404);
    expect((await prefecture.visit('/38/decisions')).text).not.toContain(AT);
  });
});
