import { parseHTML } from 'linkedom';
import { ConvocationWorld, linkIn } from '../domains/convocation-world';

const DOCTOR = 'docteur@example.org';
let ground: ConvocationWorld;
let token: string;

beforeAll(async () => {
  ground = await ConvocationWorld.open();
  await ground.memberAt(DOCTOR);
  await ground.convened({ startsAt: '09:30' });
  token = linkIn((await ground.sent()).find(({ to }) => to === DOCTOR)!);
}, 120_000);
afterAll(() => ground.close());

/** A browser without a session, without script and without a cookie. */
async function ask(path: string, fields?: Record<string, string>) {
  const response = await fetch(`${ground.world.api.url}${path}`, {
    method: fields ? 'POST' : 'GET',
    redirect: 'manual',
    headers: { accept: 'text/html', ...(fields && { 'content-type': 'application/x-www-form-urlencoded' }) },
    body: fields && new URLSearchParams(fields).toString(),
  });
  const text = await response.text();
  const { document } = parseHTML(text);
  return { status: response.status, to: response.headers.get('location'), text, document };
}

const page = (link = token) => `/reponse/${link}`;

describe('the page of a reply', () => {
  it('asks for an answer, in neutral words, without anybody signing in', async () => {
    const { status, document, text } = await ask(page());
    expect(status).toBe(200);
    expect(document.querySelector('h1')!.textContent).toBe('Répondre à une convocation');
    expect([...document.querySelectorAll('input[name=answer]')].map((one) => one.getAttribute('value'))).toEqual([
      'PRESENT',
      'REMOTE',
      'REPRESENTED',
      'PROXY',
      'ABSENT',
    ]);
    expect(document.querySelector('main')!.textContent).toContain('à 9\u00a0h\u00a030');
    expect(text).not.toMatch(/traite\b|victime|prostitution|commission/i);
  });

  it('shows the form again, with what is missing, when nothing was chosen', async () => {
    const { status, document } = await ask(page(), {});
    expect(status).toBe(422);
    expect(document.querySelector('main')!.textContent).toContain('Choisissez une réponse.');
  });

  it('takes an answer once, then shows it, and whom to call', async () => {
    const sent = await ask(page(), { answer: 'REMOTE' });
    expect(sent.status).toBe(303);
    const after = await ask(sent.to!);
    expect(after.document.querySelector('main')!.textContent).toMatch(
      /Vous avez répondu : à distance.*appelez le\s+secrétariat/s,
    );
    expect(after.document.querySelector('input[name=answer]')).toBeNull();
    const again = await ask(page(), { answer: 'ABSENT' });
    expect(again.status).toBe(422);
    expect((await ask(page())).document.querySelector('main')!.textContent).toContain('à distance');
  });

  it('says the same of a link that is wrong', async () => {
    const { document } = await ask(page('wrong'));
    expect(document.querySelector('main')!.textContent).toContain('Ce lien ne permet pas de répondre');
  });
});
