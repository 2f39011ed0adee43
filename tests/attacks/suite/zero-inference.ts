import { Random } from '../../../server/demonstration/draw/random';
import { keyedNoise, protectedBy, TEXTBOOK, type Mechanism } from '../targets/mechanism';
import { modelLaboratory } from '../targets/model-laboratory';
import type { Publication } from '../targets/target';
import { rateOf } from '../tools/figures';
import type { Edition, Life } from '../world/life';
import { judged, type Finding } from './finding';

const ASIDE = [0, 1, 2, 3] as const;
const EACH = 60;
const FORMS = ['SEXUAL', 'LABOUR', 'BEGGING'] as const;

/** A parent and its child among the numbers of a triennium: the same persons, but for those who are aside. */
interface Pair {
  readonly kind: 'tables' | 'releases';
  readonly parent: readonly [node: string, key: string];
  readonly child: readonly [release: string, node: string, key: string];
}

/** All persons of a form are alike, but those aside: men, minors, from elsewhere, of another year. */
function alike(aside: number): Life[] {
  const random = new Random(`aside ${aside}`);
  return FORMS.flatMap((form) =>
    Array.from({ length: EACH }, (_, at) => {
      const isAside = at < aside;
      const year = isAside ? '2024' : '2023';
      const codes = {
        FORM: form,
        SEX: isAside ? 'MALE' : 'FEMALE',
        AGE: isAside ? 'FROM_40' : 'FROM_25_TO_39',
        ORIGIN: isAside ? 'ASIA' : 'AFRICA',
        COMPLAINT: 'NO',
        RESIDENCE: 'NONE',
        LODGING: 'EXPLOITER',
        BODY: 'NONE',
      };
      const recordKey = random.recordKey();
      const file = { departement: '38', region: '84', codes, recordKey, year, month: `${year}-03-01` };
      return { fingerprint: recordKey, files: [file] };
    }),
  );
}

function pairsIn({ id, lattice }: Edition): Pair[] {
  const gathered = (form: string) =>
    lattice.dimensions.find(({ code }) => code === 'FORM')!.codes.find(({ code, of }) => (of ?? [code]).includes(form))!
      .code;
  return FORMS.map(gathered).flatMap((form): Pair[] => [
    { kind: 'tables', parent: ['national.form', form], child: [id, 'national.form.sex', `${form}|FEMALE`] },
    { kind: 'tables', parent: ['national.form', form], child: [id, 'national.form.age', `${form}|FROM_25_TO_39`] },
    { kind: 'tables', parent: ['national.form', form], child: [id, 'national.form.origin', `${form}|AFRICA`] },
    { kind: 'releases', parent: ['national.form', form], child: ['2023', 'national.form', form] },
  ]);
}

/** By how many are aside: the differences between the child and the parent, where both are shown. */
type Differences = readonly (readonly number[])[];

async function differencesOf(
  editions: readonly Edition[],
  mechanism: (secret: string) => Mechanism,
  { seed, times }: { seed: string; times: number },
): Promise<Record<Pair['kind'], Differences>> {
  const found: Record<Pair['kind'], number[][]> = { tables: ASIDE.map(() => []), releases: ASIDE.map(() => []) };
  const whole = editions.at(-1)!;
  const pairs = pairsIn(whole);
  const valueOf = (publication: Publication, release: string, node: string, key: string) =>
    publication.get(release)!.tables.get(node)!.get(key) ?? null;
  for (const aside of ASIDE) {
    const laboratory = modelLaboratory(alike(aside), editions, mechanism);
    for (let turn = 0; turn < times; turn += 1) {
      const publication = await laboratory.publish(`${seed} ${aside} ${turn}`);
      pairs.forEach(({ kind, parent, child }) => {
        const [more, less] = [valueOf(publication, whole.id, ...parent), valueOf(publication, ...child)];
        if (more !== null && less !== null) found[kind][aside]!.push(less - more);
      });
    }
  }
  return found;
}

/** The best of two rules that a difference allows: nobody is aside if the child is not below the parent; or if both are one number. */
function advantageAt(differences: Differences, aside: number): number {
  const share = (values: readonly number[], holds: (value: number) => boolean) =>
    rateOf(values.filter(holds).length, values.length).rate;
  const rules = [(value: number) => value >= -Math.floor(aside / 2), (value: number) => value === 0];
  return Math.max(...rules.map((rule) => share(differences[0]!, rule) - share(differences[aside]!, rule)));
}

/** Differences that one number aside allows and the other excludes: with them, the rule is certain. */
function certainAt(differences: Differences, bound: number): number {
  const reach = 2 * bound;
  const sure = (values: readonly number[], aside: number) =>
    values.filter((value) => (aside === 0 ? value > reach - 1 : value < -reach)).length;
  return ASIDE.reduce<number>((sum, aside) => sum + sure(differences[aside]!, aside), 0);
}

/** Naive, keyed by who is in the cell alone: two cells of the same persons are equal, so that two that differ prove somebody is aside. */
function naiveProof(times: number) {
  const random = new Random('naive proof');
  const noise = (keys: readonly bigint[], turn: number) =>
    keys.length + keyedNoise(TEXTBOOK, `E${turn}#${keys.reduce((sum, key) => sum + key, 0n)}`);
  const proofs = Array.from({ length: times }, (_, turn) => {
    const keys = Array.from({ length: EACH }, () => BigInt(random.recordKey()));
    return noise(keys, turn) !== noise(keys.slice(1), turn);
  });
  return rateOf(proofs.filter(Boolean).length, times);
}

export interface ZeroInferenceOptions {
  readonly seed: string;
  readonly times: number;
  /** Cells of nobody, of one, of four, and of a place with nobody, as they are answered, without their coordinates. */
  readonly faces: readonly string[];
  readonly mechanism?: (secret: string) => Mechanism;
}

/** E: (i) nobody, one, four and absent look alike; (ii) a child equal to its parent, in a table or in another release, does not tell that nobody is aside. */
export async function zeroInference(
  editions: readonly Edition[],
  { seed, times, faces, mechanism = protectedBy }: ZeroInferenceOptions,
): Promise<Finding> {
  const differences = await differencesOf(editions, mechanism, { seed, times });
  const naive = naiveProof(2_000);
  const advantages = (aside: number) => Object.values(differences).map((of) => advantageAt(of, aside));
  const [one, two, three] = [1, 2, 3].map((aside) => Math.max(...advantages(aside))) as [number, number, number];
  const trials = Math.min(...Object.values(differences).flatMap((of) => of.map(({ length }) => length)));
  const half = 1.96 * Math.sqrt(0.5 / trials);
  const bound = editions.at(-1)!.lattice.laws.NATIONAL!.bound;
  const certain = Object.values(differences).reduce((sum, of) => sum + certainAt(of, bound), 0);
  const alikeFaces = new Set(faces).size === 1;
  return judged(
    {
      id: 'E',
      name: 'Déduction du zéro (zero inference)',
      naive: naive.rate,
      ours: one,
      interval: [one - half, one + half],
      criterion:
        '(i) byte-identical; (ii) |TPR − FPR| ≤ 0.25 with one aside, in a table or from a year to its triennium, nothing certain',
      detail: {
        identical: alikeFaces,
        faces: faces.length,
        pairs: trials,
        advantageTables: advantageAt(differences.tables, 1),
        advantageReleases: advantageAt(differences.releases, 1),
        advantageTwo: two,
        advantageThree: three,
        certain,
        naiveTrials: naive.trials,
      },
    },
    { naiveBroken: naive.rate > 0.7, met: alikeFaces && Math.abs(one) <= 0.25 && certain === 0 },
  );
}
