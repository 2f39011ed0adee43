import { certainAt, poissonDistance, ignorantFinding } from '../attacks/suite/membership-findings';
test('x', () => { console.log([0.65,0.68,0.7,0.75,0.8,0.85].map((a) => certainAt(a)), [1,3,5,6,7,10,30].map((m) => poissonDistance(m)), ignorantFinding()); });
