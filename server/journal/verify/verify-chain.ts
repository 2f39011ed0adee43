import { clock } from '../../kernel/clock';
import { localDateAt } from '../../kernel/local-date';
import { territoryOf } from '../../reference/reference-data';
import type { Query } from '../../tenancy/query-of';
import { checkpointText, NO_SEAL, pruneText, type PruneText } from '../canonical';
import { keptSince } from '../journal-retention';
import type { SealVerifier } from '../seal-key';
import type { Checkpoint } from '../outside-files';
import { Admissions } from './admissions';
import type { Finding, FindingCode } from './findings';
import type { Outside } from './outside';
import { CHECKPOINTS, ENTRIES, LOOSE, MARKS, ORPHANS, SEALS } from './verify.sql';
import { before, verifyLink, verifyLoose, verifyPlaces, verifySeal, type PlaceRow, type SealRow } from './verify-seal';

type Mark = PruneText & { signature: Buffer };

/** A digest that some number of the chain must have. */
interface Expected {
  digest: string;
  code: FindingCode;
  day?: string;
}

const PAGE_ENTRIES = 1_000;

/** One département's chain, from its first seal to its last, in one snapshot of the database. */
export class ChainVerification {
  seals = 0;
  entries = 0;
  checkpoints = 0;
  private previous: { number: number; digest: Buffer; sealedAt: string | null } = {
    number: 0,
    digest: NO_SEAL,
    sealedAt: null,
  };
  /** Up to when all was sealed, as each seal so far has said. */
  private readonly covered: string[] = [];
  private admissions!: Admissions;
  private readonly expected = new Map<number, Expected[]>();
  private closed: Checkpoint[] = [];
  private marks: Mark[] = [];

  constructor(
    private readonly query: Query,
    private readonly verifier: SealVerifier,
    private readonly departement: string,
    private readonly outside: Outside,
    private readonly tell: (finding: Finding) => void,
  ) {}

  async run(): Promise<void> {
    const admitted = this.outside.acknowledgements.filter(({ departement }) => departement === this.departement);
    this.admissions = await Admissions.read(this.query, this.verifier, admitted, (code) => this.found(code));
    await this.readMarks();
    await this.readCheckpoints();
    for (let page = await this.page(); page.length > 0; page = await this.page()) await this.verifyPage(page);
    for (const [seal, wanted] of this.expected) for (const { code, day } of wanted) this.found(code, { seal, day });
    for (const { seal } of await this.query<{ seal: number }>(ORPHANS, [this.departement]))
      this.found('SEAL_ORPHAN', { seal });
    await this.verifyLooseEntries();
  }

  private found(code: FindingCode, where: Omit<Finding, 'code' | 'departement'> = {}): void {
    this.tell({ code, departement: this.departement, ...where });
  }

  /** A mark that does not hold excuses nothing. */
  private async readMarks(): Promise<void> {
    for (const mark of await this.query<Mark>(MARKS, [this.departement])) {
      const old = mark.through < keptSince(this.dayOf(mark.prunedAt));
      if (old && this.verifier.holds(pruneText(mark), mark.signature)) this.marks.push(mark);
      else this.found('MARK_INVALID', { day: mark.through });
    }
  }

  private async readCheckpoints(): Promise<void> {
    const inside = await this.query<Checkpoint>(CHECKPOINTS, [this.departement]);
    const outside = this.outside.checkpoints.filter(
      ({ departement, seal, madeAt }) => departement === this.departement && !this.admissions.setsAside(seal, madeAt),
    );
    const here = new Set(inside.map(({ day }) => day));
    for (const { day, madeAt } of outside)
      if (!here.has(day) && !this.admissions.setsAside(Infinity, madeAt)) this.found('CHECKPOINT_MISSING', { day });
    for (const point of [...inside, ...outside]) this.readCheckpoint(point);
    this.checkpoints = inside.length;
    this.closed.sort((a, b) => a.seal - b.seal);
    const head = this.outside.heads[this.departement];
    if (head) this.expect(head.seal, { digest: head.digest, code: 'CHAIN_CUT' });
  }

  private readCheckpoint(point: Checkpoint): void {
    if (!this.verifier.holds(checkpointText(point), point.signature))
      return this.found('BAD_SIGNATURE', { day: point.day });
    this.closed.push(point);
    this.expect(point.seal, { digest: point.digest.toString('hex'), code: 'CHECKPOINT_MISMATCH', day: point.day });
  }

  private expect(seal: number, expected: Expected): void {
    const known = this.expected.get(seal) ?? [];
    if (!known.some(({ digest, day }) => digest === expected.digest && day === expected.day)) known.push(expected);
    this.expected.set(seal, known);
  }

  /** Seals with a bounded number of entries. */
  private async page(): Promise<SealRow[]> {
    const seals = await this.query<SealRow>(SEALS, [this.departement, this.previous.number]);
    let entries = 0;
    const until = seals.findIndex(({ count }) => (entries += count) > PAGE_ENTRIES);
    return until < 0 ? seals : seals.slice(0, Math.max(until, 1));
  }

  private async verifyPage(page: SealRow[]): Promise<void> {
    const rows = await this.query<PlaceRow>(ENTRIES, [this.departement, page[0]!.number, page.at(-1)!.number]);
    const places = new Map<number, PlaceRow[]>();
    for (const row of rows) places.set(row.seal, [...(places.get(row.seal) ?? []), row]);
    for (const seal of page) this.verify(seal, places.get(seal.number) ?? []);
  }

  private verify(seal: SealRow, places: PlaceRow[]): void {
    const found = [
      ...verifySeal(seal, this.verifier),
      ...this.verifyFollowing(seal, places),
      ...this.verifyContent(seal, places),
    ];
    for (const { code, entry } of found) this.found(code, { seal: seal.number, entry });
    this.meet(seal);
    this.seals += 1;
    this.entries += places.length;
    this.previous = { number: seal.number, digest: seal.digest, sealedAt: seal.sealedAt };
    this.covered.push(seal.covers);
  }

  /** Without the seal before it, only the gap is told. */
  private verifyFollowing(seal: SealRow, places: PlaceRow[]) {
    const next = this.previous.number + 1;
    if (seal.number === next) return this.verifyNext(seal, places);
    this.found('SEAL_MISSING', { seal: seal.number === next + 1 ? next : `${next} à ${seal.number - 1}` });
    return [];
  }

  private verifyNext(seal: SealRow, places: PlaceRow[]) {
    const previous = { ...this.previous, covers: this.coveredAt(seal.sealedAt) };
    const found = verifyLink(seal, places, previous, this.lastClosedDay(seal.number, seal.sealedAt));
    const admitted = this.admissions.admits('CLOCK', seal.number, seal.digest.toString('hex'));
    return found.filter(({ code }) => code !== 'CLOCK_WENT_BACK' || !admitted);
  }

  /** Of what was said by a clock that has gone back since, nothing counts: seals are dated by who signs them. */
  private coveredAt(instant: string): string | null {
    while (this.covered.length > 0 && before(instant, this.covered.at(-1)!)) this.covered.pop();
    return this.covered.at(-1) ?? null;
  }

  private verifyContent(seal: SealRow, places: PlaceRow[]) {
    const pruned = this.marks.some(({ lastSeal, through }) => seal.number <= lastSeal && seal.day <= through);
    if (!pruned) return verifyPlaces(seal, places);
    return places.length > 0 ? [{ code: 'PRUNING_UNFINISHED' as const }] : [];
  }

  /** Last day that had been closed when this number was given, by a clock that had not gone back since. */
  private lastClosedDay(number: number, sealedAt: string): string | null {
    let last: string | null = null;
    for (const { seal, day, madeAt } of this.closed)
      if (seal < number && !before(sealedAt, madeAt) && (last === null || day > last)) last = day;
    return last;
  }

  private meet(seal: SealRow): void {
    for (const { digest, code, day } of this.expected.get(seal.number) ?? []) {
      if (digest !== seal.digest.toString('hex')) this.found(code, { seal: seal.number, day });
    }
    this.expected.delete(seal.number);
  }

  private async verifyLooseEntries(): Promise<void> {
    const now = clock.now().toISOString();
    const [closed, covered] = [this.lastClosedDay(Infinity, now), this.coveredAt(now)];
    for (const { id, at } of await this.query<{ id: string; at: string }>(LOOSE, [this.departement])) {
      const code = verifyLoose(at, covered, closed, this.dayOf(at), clock.now());
      if (code) this.found(code, { entry: id });
    }
  }

  private dayOf(at: string): string {
    return localDateAt(new Date(at), territoryOf(this.departement)?.timeZone ?? 'Europe/Paris');
  }
}
