import autocannon from 'autocannon';
import { costOf, loadOf, refuseWrong } from '../load.mjs';
import { isRight, KINDS, noteSaved, READ_KINDS, readOf, saveOf, submitOf, WEIGHTS } from './day.mjs';
import { headersOf } from './published.mjs';

/** What the server answers when no connection to the database is free in time. */
const UNAVAILABLE = '"code":"UNAVAILABLE"';

/** The day over so many connections, each asking for anybody; times by kind. */
export async function pressMix(server, day, load) {
  const answers = { kinds: Object.fromEntries(KINDS.map((kind) => [kind, []])), wrong: 0, example: '', unavailable: 0 };
  const costs = await costOf(server, () => run(server, day, load, answers));
  refuseWrong('passerelle', 'mix', answers);
  const { kinds, unavailable } = answers;
  return { kinds, unavailable, times: Object.values(kinds).flat(), ...costs };
}

function run(server, day, load, answers) {
  let opened = 0;
  return new Promise((resolve, reject) => {
    const setupClient = (client) => {
      const caller = new Caller(day, (opened += 1), answers);
      client.on('response', (_status, _bytes, time) => caller.timed(time));
      client.setRequests([
        { setupRequest: () => caller.next(), onResponse: (status, body) => caller.told(status, body) },
      ]);
    };
    autocannon({ ...loadOf(server, load), setupClient }, (error, result) => {
      if (error) return reject(error);
      answers.wrong += result.errors;
      return resolve();
    });
  });
}

/** One connection: what it asks next, and the draft that it has in hand. */
class Caller {
  constructor(day, seed, answers) {
    this.day = day;
    this.answers = answers;
    this.random = drawingFrom(seed);
    this.of = (list) => list[Math.floor(this.random() * list.length)];
  }

  next() {
    this.kind = this.drawKind();
    const { reader, body } = READ_KINDS.includes(this.kind) ? this.reading() : this.writing();
    return { method: 'POST', path: '/graphql', headers: headersOf(reader), body };
  }

  reading() {
    const reader = this.of(this.day.readers[this.kind]);
    return { reader, body: readOf(this.kind, reader, this) };
  }

  /** A draft is saved until it is submitted; what has not been saved yet is submitted as it was written. */
  writing() {
    const draft = (this.hand ??= this.fresh());
    if (!draft) return this.instead();
    if (this.kind === 'save') return { reader: draft.reader, body: saveOf(draft) };
    this.hand = null;
    return { reader: draft.reader, body: submitOf(draft) };
  }

  fresh() {
    const draft = this.day.drafts.take();
    return draft && { ...draft, version: 1, versions: {}, saves: 0 };
  }

  /** No draft is left: something is asked all the same, and the run is refused at its end. */
  instead() {
    this.answers.wrong += 1;
    this.answers.example ||= 'plus de brouillon';
    this.kind = this.of(READ_KINDS);
    return this.reading();
  }

  told(status, body) {
    this.right = status === 200 && isRight(this.kind, body);
    if (this.right && this.kind === 'save') noteSaved(this.hand, body);
    if (this.right) return;
    if (body.includes(UNAVAILABLE)) return this.leave();
    this.answers.wrong += 1;
    this.answers.example ||= `${this.kind} (${status}) ${body.slice(0, 300)}`;
  }

  /** Too many ask: counted and told, never timed. What became of a draft is not known. */
  leave() {
    this.answers.unavailable += 1;
    this.hand = null;
  }

  timed(time) {
    if (this.right) this.answers.kinds[this.kind].push(time);
  }

  drawKind() {
    let left = this.random() * KINDS.reduce((sum, kind) => sum + WEIGHTS[kind], 0);
    return KINDS.find((kind) => (left -= WEIGHTS[kind]) < 0);
  }
}

/** mulberry32: the same day each time. */
function drawingFrom(seed) {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
